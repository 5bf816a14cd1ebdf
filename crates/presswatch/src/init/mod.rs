//! `presswatch init`: asks what is needed, and writes a configuration that is right, with its comments in
//! the reader's language.

mod answers;
#[cfg(feature = "server")]
mod first;
mod phones;
mod write;

use std::{
    collections::BTreeSet,
    fs,
    io::{BufRead, Write},
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

use clap::Args;
use presswatch_config::Config;
use presswatch_domain::Catalogue;
use presswatch_locale::Language;

use self::answers::{Answers, Device, Mains, Phones, Press, Server};
#[cfg(feature = "server")]
pub use self::first::Maker;
use crate::{
    ask::{self, Asker},
    check::{Refused, terminal},
    data,
    words::{say, sentence},
};

/// What a broker is asked at until it is known.
const HOST: &str = "127.0.0.1";
/// The page's port.
const PAGE: u16 = 8080;
/// The port of MQTT without TLS.
const PORT: &str = "1883";

/// Options of `presswatch init`.
#[derive(Debug, Args)]
pub struct InitArgs {
    /// The configuration to write.
    #[arg(default_value = "presswatch.toml")]
    file: PathBuf,
    /// Of the questions and of the file's comments: en, sq, sr-Latn or sr-Cyrl.
    #[arg(long)]
    language: Option<Language>,
}

/// Asks, and writes; nothing is written before the last answer.
pub fn init(args: &InitArgs) -> anyhow::Result<()> {
    let language = args.language.or_else(terminal).unwrap_or_default();
    if args.file.exists() {
        let words = [("file", args.file.display().to_string())];
        return Err(Refused::said(say(language, "init-exists", &words)).into());
    }
    let mut asker = ask::terminal(language);
    if args.language.is_none() && terminal().is_none() {
        let names: Vec<String> =
            Language::ALL.iter().map(|language| language.own_name().to_owned()).collect();
        asker.language = Language::ALL[asker.choice("init-language", &[], &names)?];
    }
    let mut interview =
        Interview { asker, file: &args.file, modems: phones::modems(Path::new(phones::PORTS)) };
    let (answers, secrets) = interview.all()?;
    let folder = args.file.parent().map_or_else(PathBuf::new, Path::to_owned);
    let text = write::text(&answers);
    data::put(&args.file, &text, 0o644)?;
    let mut written = vec![args.file.display().to_string()];
    for (name, secret) in secrets {
        let path = folder.join(name);
        fs::DirBuilder::new().recursive(true).mode(0o700).create(path.parent().unwrap_or(&folder))?;
        // One that is there may be in use.
        if !path.exists() {
            data::put(&path, &format!("{secret}\n"), 0o600)?;
            written.push(path.display().to_string());
        }
    }
    Config::read(&args.file).map_err(|rejected| Refused::new(&rejected, Some(answers.language)))?;
    let command = if matches!(answers.server, Server::Here { .. }) { "serve" } else { "edge" };
    let file = args.file.display();
    interview.asker.say(
        "init-written",
        &[
            ("list", written.join(", ")),
            ("check", format!("presswatch check {file}")),
            ("run", format!("presswatch {command} --config {file}")),
        ],
    )
}

/// Secrets by the names of their files, which the configuration has. An empty one is none: `check` says where it
/// is missing.
type Secrets = Vec<(String, String)>;

/// The questions in their order.
struct Interview<'a, R, W> {
    asker: Asker<R, W>,
    file: &'a Path,
    /// Ports of modems that were found.
    modems: Vec<String>,
}

impl<R: BufRead, W: Write> Interview<'_, R, W> {
    fn all(&mut self) -> anyhow::Result<(Answers, Secrets)> {
        self.asker.say("init-begin", &[("file", self.file.display().to_string())])?;
        let mut answers = Answers {
            language: self.asker.language,
            name: "-".to_owned(),
            id: "site1".to_owned(),
            zone: "UTC".to_owned(),
            server: Server::here(false, PAGE),
            presses: Vec::new(),
            mains: None,
            phones: Phones::default(),
        };
        self.until_right(&mut answers, "init-name", "", |answers, name| answers.name = name.to_owned())?;
        let id = slug(&answers.name);
        self.until_right(&mut answers, "init-id", &id, |answers, id| answers.id = id.to_owned())?;
        self.until_right(&mut answers, "init-zone", &zone(), |answers, zone| answers.zone = zone.to_owned())?;
        let password = self.server(&mut answers)?;
        loop {
            self.press(&mut answers)?;
            if !self.asker.yes("init-another-press")? {
                break;
            }
        }
        self.mains(&mut answers)?;
        let mut secrets = self.phones(&mut answers)?;
        secrets.push((write::password_file(answers.edge()), password));
        secrets.retain(|(_, secret)| !secret.is_empty());
        Ok((answers, secrets))
    }

    fn server(&mut self, answers: &mut Answers) -> anyhow::Result<String> {
        let places = self.options(["init-server-here", "init-server-there"]);
        // A program with the edge alone has nothing to run here but that.
        let here = cfg!(feature = "server") && self.asker.choice("init-server", &[], &places)? == 0;
        if here {
            answers.server = Server::here(self.asker.yes("init-open")?, PAGE);
            return Ok(String::new());
        }
        let there = |edge: &str, host: &str, port: &str| {
            let (edge, host, port) = (edge.to_owned(), host.to_owned(), port.to_owned());
            Server::There { edge, host, port }
        };
        let edge = self.until_right(answers, "init-edge", "edge1", |answers, edge| {
            answers.server = there(edge, HOST, PORT);
        })?;
        let host = self.until_right(answers, "init-host", "", |answers, host| {
            answers.server = there(&edge, host, PORT);
        })?;
        self.until_right(answers, "init-port", PORT, |answers, port| {
            answers.server = there(&edge, &host, port);
        })?;
        self.asker.secret("init-password", &[("user", answers.edge().to_owned())])
    }

    fn press(&mut self, answers: &mut Answers) -> anyhow::Result<()> {
        let n = [("count", (answers.presses.len() + 1).to_string())];
        let name = say(self.asker.language, "init-press-name", &n);
        let profiles: Vec<&str> =
            Catalogue::builtin_names().into_iter().filter(|name| *name != "rig").collect();
        let kinds: Vec<String> = profiles
            .iter()
            .map(|name| format!("{name}: {}", say(self.asker.language, &format!("init-profile-{name}"), &[])))
            .collect();
        answers.presses.push(Press { name: name.clone(), profile: profiles[0], device: Device::None });
        self.until_right(answers, "init-press", &name, |answers, name| {
            last(answers).name = name.to_owned();
        })?;
        last(answers).profile = profiles[self.asker.choice("init-profile", &[], &kinds)?];
        let devices = self.options(["init-by-tcp", "init-by-serial", "init-by-mqtt", "init-by-none"]);
        match self.asker.choice("init-by", &[], &devices)? {
            0 => self.modbus(answers, false),
            1 => self.modbus(answers, true),
            2 => self.mqtt(answers),
            _ => Ok(()),
        }
    }

    fn modbus(&mut self, answers: &mut Answers, serial: bool) -> anyhow::Result<()> {
        let (kind, question, usual) = match serial {
            false => ("tcp://", "init-address", ""),
            true => ("serial:", "init-port-serial", "/dev/ttyUSB0"),
        };
        let device = |at: &str, (baud, parity): (&str, &str), unit: &str| Device::Modbus {
            at: if at.contains("://") { at.to_owned() } else { format!("{kind}{at}") },
            serial: serial.then(|| (baud.to_owned(), parity.to_owned())),
            unit: unit.to_owned(),
            signals: Vec::new(),
        };
        let (mut baud, mut parity) = ("9600".to_owned(), "none".to_owned());
        let at = self.until_right(answers, question, usual, |answers, at| {
            last(answers).device = device(at, (&baud, &parity), "1");
        })?;
        if serial {
            baud = self.until_right(answers, "init-baud", &baud, |answers, baud| {
                last(answers).device = device(&at, (baud, &parity), "1");
            })?;
            parity = self.until_right(answers, "init-parity", &parity, |answers, parity| {
                last(answers).device = device(&at, (&baud, parity), "1");
            })?;
        }
        let unit = self.until_right(answers, "init-unit", "1", |answers, unit| {
            last(answers).device = device(&at, (&baud, &parity), unit);
        })?;
        let line = if serial { format!(" --baud {baud} --parity {parity}") } else { String::new() };
        let Device::Modbus { at, .. } = &last(answers).device else { return Ok(()) };
        let probe = format!("presswatch probe {at}{line} --unit {unit} holding 0..50");
        self.signals(answers, "init-signals-modbus", &[("probe", probe)])
    }

    fn mqtt(&mut self, answers: &mut Answers) -> anyhow::Result<()> {
        // The embedded broker is for this program's own roles.
        let own = matches!(answers.server, Server::Here { .. });
        let device = |host: Option<&str>| Device::Mqtt { host: host.map(str::to_owned), signals: Vec::new() };
        match own {
            false => last(answers).device = device(None),
            true => drop(self.until_right(answers, "init-mqtt-host", "", |answers, host| {
                last(answers).device = device(Some(host));
            })?),
        }
        self.signals(answers, "init-signals-mqtt", &[])
    }

    /// Lines as `probe` prints them, each looked at when it comes.
    fn signals(&mut self, answers: &mut Answers, id: &str, words: &[(&str, String)]) -> anyhow::Result<()> {
        self.asker.say(id, words)?;
        while let Some(line) = self.asker.pasted()? {
            // The heading, if it was copied along.
            if line.starts_with(['[', '#']) {
                continue;
            }
            let mut more = answers.clone();
            last(&mut more).device.tell(line);
            if self.right(&more)? {
                *answers = more;
            }
        }
        Ok(())
    }

    fn mains(&mut self, answers: &mut Answers) -> anyhow::Result<()> {
        let options = self.options(["init-mains-none", "init-mains-nut", "init-mains-supply"]);
        let mains: (_, _, fn(String) -> Mains) = match self.asker.choice("init-mains", &[], &options)? {
            0 => return Ok(()),
            1 => ("init-nut", "ups@127.0.0.1", Mains::Nut),
            _ => ("init-supply", "AC", Mains::PowerSupply),
        };
        let (question, usual, mains) = mains;
        self.until_right(answers, question, usual, |answers, text| {
            answers.mains = Some(mains(text.to_owned()));
        })?;
        Ok(())
    }

    fn options<const N: usize>(&self, ids: [&str; N]) -> [String; N] {
        ids.map(|id| say(self.asker.language, id, &[]))
    }

    /// Asks until the configuration with the answer is right; gives it.
    fn until_right(
        &mut self,
        answers: &mut Answers,
        id: &str,
        usual: &str,
        set: impl Fn(&mut Answers, &str),
    ) -> anyhow::Result<String> {
        loop {
            let (text, mut with) = (self.asker.text(id, &[], usual)?, answers.clone());
            set(&mut with, &text);
            if self.right(&with)? {
                *answers = with;
                return Ok(text);
            }
        }
    }

    /// Says what is wrong with these answers.
    fn right(&mut self, answers: &Answers) -> anyhow::Result<bool> {
        let wrong = answers.wrong(self.file);
        // One answer may stand in the file for each press.
        let texts: BTreeSet<String> = wrong.iter().map(|kind| sentence(kind, self.asker.language)).collect();
        texts.iter().try_for_each(|text| self.asker.print(&format!("✗ {text}")))?;
        Ok(wrong.is_empty())
    }
}

/// The press that is asked about.
fn last(answers: &mut Answers) -> &mut Press {
    // Asked about only after it was pushed.
    let at = answers.presses.len() - 1;
    &mut answers.presses[at]
}

/// An id made of a name, as far as its letters have a plain one.
fn slug(name: &str) -> String {
    let plain = |c: char| match c {
        'ë' | 'Ë' => 'e',
        'ç' | 'č' | 'ć' | 'Ç' | 'Č' | 'Ć' => 'c',
        'š' | 'Š' => 's',
        'ž' | 'Ž' => 'z',
        'đ' | 'Đ' => 'd',
        c => c.to_ascii_lowercase(),
    };
    let name = name.split(['/', ',', '(']).next().unwrap_or_default();
    let words: Vec<String> = name
        .split_whitespace()
        .map(|word| word.chars().map(plain).filter(char::is_ascii_alphanumeric).collect())
        .filter(|word: &String| !word.is_empty())
        .collect();
    if words.is_empty() { "site1".to_owned() } else { words.join("_") }
}

/// The machine's zone, or the plant's.
fn zone() -> String {
    let zone = jiff::tz::TimeZone::system();
    zone.iana_name()
        .filter(|name| name.contains('/') && !name.starts_with("Etc"))
        .unwrap_or("Europe/Belgrade")
        .to_owned()
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
