//! The configuration's text, with its comments in the reader's language.

use std::fmt::Write;

use presswatch_domain::Catalogue;
use presswatch_locale::{Language, unit};

use super::answers::{Answers, Device, Mains, Press, Server, signal};
use crate::words::{self, say};

/// A TOML file as it grows.
struct Text {
    out: String,
    language: Language,
}

impl Text {
    /// Comments above what follows.
    fn note(&mut self, id: &str) {
        self.note_with(id, &[]);
    }

    fn note_with(&mut self, id: &str, words: &[(&str, String)]) {
        for line in say(self.language, id, words).lines() {
            self.line(format_args!("# {line}"));
        }
    }

    fn line(&mut self, line: impl std::fmt::Display) {
        // To memory: it can't fail.
        let _written = writeln!(self.out, "{line}");
    }

    fn table(&mut self, name: &str) {
        self.line(format_args!("\n{name}"));
    }
}

/// A TOML string.
fn quoted(text: &str) -> String {
    // JSON's escapes are among TOML's; a text can always be written.
    serde_json::to_string(text).unwrap_or_default()
}

/// A whole number as it is; what is none is written as text, so that the reader says what is wrong with it.
fn number(text: &str) -> String {
    text.parse::<i64>().map_or_else(|_| quoted(text), |number| number.to_string())
}

/// The whole configuration.
pub fn text(answers: &Answers) -> String {
    let mut text = Text { out: String::new(), language: answers.language };
    text.note("init-c-file");
    site(&mut text, answers);
    bus(&mut text, &answers.server);
    for (at, one) in answers.presses.iter().enumerate() {
        press(&mut text, at, one, answers.edge());
    }
    text.table("");
    text.note("init-c-sources");
    for (at, press) in answers.presses.iter().enumerate() {
        source(&mut text, at, press);
        if let Some(mains) = &answers.mains {
            self::mains(&mut text, at, mains);
        }
    }
    roles(&mut text, answers);
    text.out
}

fn site(text: &mut Text, answers: &Answers) {
    text.table("[site]");
    text.note("init-c-site-id");
    text.line(format_args!("id = {}", quoted(&answers.id)));
    text.line(format_args!("name = {}", quoted(&answers.name)));
    text.note("init-c-zone");
    text.line(format_args!("zone = {}", quoted(&answers.zone)));
    text.note("init-c-languages");
    let others = Language::ALL.into_iter().filter(|one| *one != answers.language);
    let tags: Vec<String> =
        [answers.language].into_iter().chain(others).map(|one| quoted(one.tag())).collect();
    text.line(format_args!("languages = [{}]", tags.join(", ")));
}

fn bus(text: &mut Text, server: &Server) {
    text.table("[mqtt]");
    match server {
        Server::Here { .. } => {
            text.note("init-c-embedded-broker");
            text.line("embedded = true");
            text.table("[store]");
            text.note("init-c-embedded-store");
            text.line("engine = \"embedded\"");
        }
        Server::There { host, port, .. } => {
            text.line(format_args!("host = {}", quoted(host)));
            text.line(format_args!("port = {}", number(port)));
        }
    }
}

/// The id of the press at that place.
fn id(at: usize) -> String {
    format!("press{}", at + 1)
}

fn press(text: &mut Text, at: usize, press: &Press, edge: &str) {
    text.table("[[press]]");
    text.line(format_args!("id = {}", quoted(&id(at))));
    text.line(format_args!("name = {}", quoted(&press.name)));
    text.line(format_args!("producer = {}", quoted(edge)));
    text.line(format_args!("profile = {}", quoted(press.profile)));
    if at > 0 {
        return;
    }
    text.note("init-c-limits");
    let Some(catalogue) = Catalogue::builtin(press.profile) else { return };
    let limited = catalogue.iter().find_map(|signal| Some((signal, signal.limits.warn_hi?)));
    if let Some((signal, warn_hi)) = limited {
        text.line(format_args!("# [press.limits.{}]", signal.id));
        text.line(format_args!("# warn_hi = {warn_hi:?}   # {}", unit(text.language, &signal.unit)));
    }
    text.note("init-c-states");
    text.line("# [press.states]");
    text.line(format_args!("# running_from = {:?}", catalogue.machine.running_from));
}

fn source(text: &mut Text, at: usize, press: &Press) {
    let (lines, signals) = match &press.device {
        Device::None => return,
        Device::Modbus { at: line, serial, unit, signals } => {
            let mut lines = vec!["kind = \"modbus\"".to_owned(), format!("at = {}", quoted(line))];
            if let Some((baud, parity)) = serial {
                lines.extend([format!("baud = {}", number(baud)), format!("parity = {}", quoted(parity))]);
            }
            lines.push(format!("unit = {}", number(unit)));
            (lines, signals)
        }
        Device::Mqtt { host, signals } => {
            let host = host.iter().map(|host| format!("host = {}   # user, password_file", quoted(host)));
            (["kind = \"mqtt\"".to_owned()].into_iter().chain(host).collect(), signals)
        }
    };
    text.table("");
    // A device of which nothing is read is an error: until there is a signal, it is a comment.
    let mark = if signals.is_empty() { "# " } else { "" };
    if signals.is_empty() {
        text.note("init-c-no-signal");
    }
    text.line(format_args!("{mark}[[source]]"));
    text.line(format_args!("{mark}press = {}", quoted(&id(at))));
    lines.iter().for_each(|line| text.line(format_args!("{mark}{line}")));
    text.line(format_args!("{mark}[source.signals]"));
    signals.iter().for_each(|line| text.line(line));
    let told = |id: &str| signals.iter().any(|line| signal(line) == id);
    let Some(catalogue) = Catalogue::builtin(press.profile) else { return };
    let more: Vec<_> = catalogue.iter().filter(|signal| !told(signal.id.as_str())).collect();
    if !more.is_empty() {
        text.note("init-c-more-signals");
    }
    for signal in more {
        let what = words::signal(text.language, signal);
        text.line(format_args!("# {} = {{ }}   # {what}", signal.id));
    }
}

fn mains(text: &mut Text, at: usize, mains: &Mains) {
    text.table("[[source]]");
    text.line(format_args!("press = {}", quoted(&id(at))));
    text.line("kind = \"mains\"");
    match mains {
        Mains::Nut(nut) => text.line(format_args!("nut = {}", quoted(nut))),
        Mains::PowerSupply(name) => text.line(format_args!("power_supply = {}", quoted(name))),
    }
}

fn roles(text: &mut Text, answers: &Answers) {
    let edge = answers.edge();
    text.table("[edge]");
    text.line(format_args!("producer = {}", quoted(edge)));
    if let Server::There { .. } = answers.server {
        text.line(format_args!("mqtt_user = {}", quoted(edge)));
        text.note("init-c-password");
        text.line(format_args!("mqtt_password_file = {}", quoted(&password_file(edge))));
    }
    text.note("init-c-outbox");
    text.line("outbox = { limit = \"1GiB\", flush = \"0s\" }");
    text.note("init-c-clock");
    text.line("clock = { trust = \"ntp\", wait = \"10min\" }");
    text.note("init-c-http");
    text.line("http = \"127.0.0.1:9101\"");
    let Server::Here { listen } = answers.server else { return };
    text.table("[ingest]");
    text.line("producer = \"ingest1\"");
    text.note("init-c-quarantine");
    text.line("quarantine_limit = \"256MiB\"");
    text.line("outbox = { limit = \"64MiB\", flush = \"0s\" }");
    text.line("http = \"127.0.0.1:9102\"");
    text.table("[api]");
    text.line("producer = \"api1\"");
    text.note(if listen.ip().is_loopback() { "init-c-listen" } else { "init-c-listen-open" });
    text.line(format_args!("listen = \"{listen}\""));
    alert(text, answers);
}

/// The alerter: without a way to a phone, alarms are on the page.
fn alert(text: &mut Text, Answers { id, phones, .. }: &Answers) {
    text.table("[alert]");
    text.note("init-c-alert");
    text.line("producer = \"alert1\"");
    text.line("outbox = { limit = \"64MiB\", flush = \"0s\" }");
    text.line("http = \"127.0.0.1:9103\"");
    let mark = if phones.ntfy.is_some() { "" } else { "# " };
    let url = phones.ntfy.as_deref().unwrap_or("https://ntfy.example.org");
    text.line(format_args!("{mark}[alert.ntfy]"));
    text.line(format_args!("{mark}url = {}", quoted(url)));
    if phones.token || phones.ntfy.is_none() {
        text.line(format_args!("{mark}token_file = {}", quoted(NTFY_TOKEN)));
    }
    text.note("init-c-answers");
    text.line(format_args!("{mark}ack_topic = {}", quoted(&format!("{id}-answers"))));
    let Some(port) = &phones.modem else { return };
    text.table("[alert.gsm]");
    text.line(format_args!("port = {}", quoted(port)));
    if phones.pin {
        text.line(format_args!("pin_file = {}", quoted(SIM_PIN)));
    }
}

/// Where the token for the ntfy server is kept.
pub const NTFY_TOKEN: &str = "secrets/ntfy_token";
/// Where the SIM's PIN is kept.
pub const SIM_PIN: &str = "secrets/sim_pin";

/// Where the broker's password for an edge is kept.
pub fn password_file(edge: &str) -> String {
    format!("secrets/mqtt_{edge}")
}
