//! Reading the ways to a phone.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use jiff::civil::{Time, Weekday, time};
use url::Url;

use super::{
    Balance, Channels, Email, Gsm, Heartbeat, HeartbeatAt, MailTls, Ntfy, NtfyLogin, Telegram, Webhook,
    WeeklyTest,
};
use crate::{
    ErrorKind, Password, bus,
    reader::{Item, Reader, Table, shortened},
    settings::{clock, weekday},
    site::{http_url, path},
};

/// A modem's usual speed.
const BAUD: u32 = 115_200;
/// Most characters of a mail address.
const LONGEST_MAIL: usize = 254;
/// Between two signs of life, if nothing is said; and the least and the most.
const HEARTBEAT: Duration = Duration::from_secs(300);
const HEARTBEATS: [Duration; 2] = [Duration::from_secs(10), Duration::from_secs(24 * 3600)];
/// How long the weekly test waits for its answer, if nothing is said; and the least and the most.
const ANSWER: Duration = Duration::from_secs(24 * 3600);
const ANSWERS: [Duration; 2] = [Duration::from_secs(3600), Duration::from_secs(3 * 24 * 3600)];
/// The same between two questions for the credit.
const BALANCE: Duration = Duration::from_secs(24 * 3600);
const BALANCES: [Duration; 2] = [Duration::from_secs(3600), Duration::from_secs(30 * 24 * 3600)];

/// Where the number stands in the answer to the question for the credit.
const NUMBER: &str = "{}";
/// Most that is a little, in any money.
const MONEY: f64 = 1_000_000.0;

/// The ways as far as they could be read: `None` for what could not.
pub(crate) type AlertDraft = Option<Channels>;

/// The tables below `[alert]`.
pub(crate) fn alert<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>, folder: &Path) -> AlertDraft {
    let ntfy = one(reader, table, "ntfy", |reader, table| ntfy(reader, table, folder));
    let gsm = one(reader, table, "gsm", |reader, table| gsm(reader, table, folder));
    let telegram = one(reader, table, "telegram", |reader, table| telegram(reader, table, folder));
    let email = one(reader, table, "email", |reader, table| email(reader, table, folder));
    let webhook = one(reader, table, "webhook", |reader, table| webhook(reader, table, folder));
    let heartbeat = one(reader, table, "heartbeat", |reader, table| heartbeat(reader, table, folder));
    let weekly = weekly(reader, table);
    Some(Channels {
        ntfy: ntfy?,
        gsm: gsm?,
        telegram: telegram?,
        email: email?,
        webhook: webhook?,
        heartbeat: heartbeat?,
        weekly: weekly?,
    })
}

/// One table: `Some(None)` if it is not there, `None` if it could not be read.
fn one<'a, T>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    key: &'static str,
    read: impl FnOnce(&mut Reader<'a>, &mut Table<'a>) -> Option<T>,
) -> Option<Option<T>> {
    let Some(item) = table.get(key) else { return Some(None) };
    let mut table = reader.table(&item)?;
    let value = read(reader, &mut table);
    table.finish(reader);
    value.map(Some)
}

fn ntfy<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>, folder: &Path) -> Option<Ntfy> {
    let url = table.need(reader, "url", "url = \"https://ntfy.example.org\"");
    let url = url.and_then(|item| http_url(reader, &item));
    let public_url = match table.get("public_url") {
        Some(item) => http_url(reader, &item).map(Some),
        None => Some(None),
    };
    let phones_login = flag(reader, table, "phones_login", false);
    let token = table.get("token_file");
    let password = password(reader, table, folder);
    let login = match (token, password) {
        (Some(token), Some(password)) => {
            if password.is_some() {
                let (key, other) = (token.key.clone(), table.key("user"));
                reader.wrong(token.at, ErrorKind::OneOnly { key, other });
            }
            path(reader, &token, folder).map(|file| Some(NtfyLogin::Token(file)))
        }
        (None, password) => password.map(|password| password.map(NtfyLogin::Password)),
        (Some(_), None) => None,
    };
    let ack_topic = match table.get("ack_topic") {
        Some(item) => topic(reader, &item).map(Some),
        None => Some(None),
    };
    let ack_token_at = table.get("ack_token_file").map(|item| (item.at, item.key));
    let ack_token = file(reader, table, "ack_token_file", folder);
    if let (Some((at, key)), Some(None)) = (ack_token_at, &ack_topic) {
        reader.wrong(at, ErrorKind::Together { key, other: table.key("ack_topic") });
    }
    let ca_file = file(reader, table, "ca_file", folder);
    Some(Ntfy {
        url: url?,
        public_url: public_url?,
        phones_login: phones_login?,
        login: login?,
        ack_topic: ack_topic?,
        ack_token: ack_token?,
        ca_file: ca_file?,
    })
}

/// As an ntfy server takes it.
fn topic<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<String> {
    let text = reader.text(item)?;
    let good =
        text.len() <= 64 && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    if !good {
        reader.wrong(item.at, ErrorKind::NtfyTopic { key: item.key.clone(), found: shortened(text) });
    }
    good.then(|| text.to_owned())
}

fn gsm<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>, folder: &Path) -> Option<Gsm> {
    let port = table.need(reader, "port", "port = \"/dev/ttyUSB2\"");
    let port = port.and_then(|item| path(reader, &item, folder));
    let baud = match table.get("baud") {
        Some(item) => reader.whole(&item, 1_200, 4_000_000).and_then(|baud| u32::try_from(baud).ok()),
        None => Some(BAUD),
    };
    let pin_file = file(reader, table, "pin_file", folder);
    let balance = one(reader, table, "balance", |reader, table| {
        let ussd = table.need(reader, "ussd", "ussd = \"*100#\"").and_then(|item| ussd(reader, &item));
        let pattern = match table.get("pattern") {
            Some(item) => pattern(reader, &item),
            None => Some(NUMBER.to_owned()),
        };
        let low = match table.get("low") {
            Some(item) => low(reader, &item).map(Some),
            None => Some(None),
        };
        let every = every(reader, table, BALANCE, BALANCES);
        Some(Balance { ussd: ussd?, pattern: pattern?, low: low?, every: every? })
    });
    let network_time = flag(reader, table, "network_time", true);
    Some(Gsm {
        port: port?,
        baud: baud?,
        pin_file: pin_file?,
        balance: balance?,
        network_time: network_time?,
    })
}

/// What is dialled: it begins with `*` or `#` and ends with `#`.
fn ussd<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<String> {
    let text = reader.text(item)?;
    let good = (3..=32).contains(&text.len())
        && text.starts_with(['*', '#'])
        && text.ends_with('#')
        && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'*' | b'#'));
    if !good {
        reader.wrong(item.at, ErrorKind::Ussd { found: shortened(text) });
    }
    good.then(|| text.to_owned())
}

/// The words around the number, which stands in it once.
fn pattern<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<String> {
    let text = reader.text(item)?;
    let good = text.matches(NUMBER).count() == 1;
    if !good {
        let (key, found) = (item.key.clone(), shortened(text));
        reader.wrong(item.at, ErrorKind::BalancePattern { key, found });
    }
    good.then(|| text.to_owned())
}

fn low<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<f64> {
    let number = reader.number(item)?;
    let good = (0.0..=MONEY).contains(&number);
    if !good {
        reader.out_of_range(item, "0".to_owned(), MONEY.to_string());
    }
    good.then_some(number)
}

/// A flag that need not be there; `None` only if it could not be read.
fn flag<'a>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    key: &'static str,
    standard: bool,
) -> Option<bool> {
    match table.get(key) {
        Some(item) => reader.flag(&item),
        None => Some(standard),
    }
}

fn telegram<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>, folder: &Path) -> Option<Telegram> {
    let token = table.need(reader, "token_file", "token_file = \"/run/secrets/telegram_token\"");
    let token_file = token.and_then(|item| path(reader, &item, folder));
    let url = match table.get("url") {
        Some(item) => http_url(reader, &item).map(Some),
        None => Some(None),
    };
    Some(Telegram { token_file: token_file?, url: url? })
}

fn email<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>, folder: &Path) -> Option<Email> {
    let host = table.need(reader, "host", "host = \"mail.example.org\"");
    let host = host.and_then(|item| reader.text(&item)).map(str::to_owned);
    let tls = match table.get("tls") {
        Some(item) => reader.one_of(&item, &["starttls", "tls", "none"]).map(|word| match word {
            "tls" => MailTls::Tls,
            "none" => MailTls::None,
            _ => MailTls::StartTls,
        }),
        None => Some(MailTls::StartTls),
    };
    let port = match table.get("port") {
        Some(item) => reader.whole(&item, 1, 65_535).and_then(|port| u16::try_from(port).ok()),
        None => tls.map(|tls| match tls {
            MailTls::StartTls => 587,
            MailTls::Tls => 465,
            MailTls::None => 25,
        }),
    };
    let ca_file = file(reader, table, "ca_file", folder);
    let user_at = table.get("user").map(|item| item.at);
    let login = password(reader, table, folder);
    if let (Some(MailTls::None), Some(Some(_)), Some(at)) = (tls, &login, user_at) {
        reader.wrong(at, ErrorKind::PasswordInTheOpen { key: table.key("tls") });
    }
    let from = table.need(reader, "from", "from = \"presswatch@example.org\"");
    let from = from.and_then(|item| {
        let text = reader.text(&item)?;
        let address = match text.trim().strip_suffix('>').and_then(|text| text.split_once('<')) {
            Some((_, address)) => address,
            None => text,
        };
        if !mail_address(address) {
            let (key, found) = (item.key.clone(), shortened(text));
            reader.wrong(item.at, ErrorKind::MailAddress { key, found });
            return None;
        }
        Some(text.trim().to_owned())
    });
    Some(Email { host: host?, port: port?, tls: tls?, ca_file: ca_file?, login: login?, from: from? })
}

/// True if it may be somebody's: the server alone knows.
fn mail_address(text: &str) -> bool {
    let visible = text.chars().all(|c| !c.is_control() && !c.is_whitespace() && !"<>,;\"".contains(c));
    let two = text.rsplit_once('@');
    text.chars().count() <= LONGEST_MAIL
        && visible
        && two.is_some_and(|(name, host)| !name.is_empty() && host.split('.').all(|label| !label.is_empty()))
}

fn webhook<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>, folder: &Path) -> Option<Webhook> {
    let url = table.need(reader, "url", "url = \"https://cmms.example.org/alarms\"");
    let url = url.and_then(|item| whole_url(reader, &item));
    let key = table.need(reader, "key_file", "key_file = \"/run/secrets/webhook_key\"");
    let key_file = key.and_then(|item| path(reader, &item, folder));
    Some(Webhook { url: url?, key_file: key_file? })
}

fn heartbeat<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>, folder: &Path) -> Option<Heartbeat> {
    let at = match (table.get("url_file"), table.get("url")) {
        (Some(file), Some(url)) => {
            reader.wrong(file.at, ErrorKind::OneOnly { key: file.key.clone(), other: url.key });
            None
        }
        (Some(file), None) => path(reader, &file, folder).map(HeartbeatAt::File),
        (None, Some(url)) => whole_url(reader, &url).map(HeartbeatAt::Url),
        (None, None) => {
            let none = table.need(reader, "url_file", "url_file = \"/run/secrets/heartbeat_url\"");
            none.and_then(|item| path(reader, &item, folder)).map(HeartbeatAt::File)
        }
    };
    let every = every(reader, table, HEARTBEAT, HEARTBEATS);
    let fail = match table.get("fail") {
        Some(item) => reader.flag(&item),
        None => Some(false),
    };
    let ca_file = file(reader, table, "ca_file", folder);
    Some(Heartbeat { at: at?, every: every?, fail: fail?, ca_file: ca_file? })
}

/// Where nothing is said of it: Monday, 10:00. `Some(None)`: it shall never be.
fn weekly<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>) -> Option<Option<WeeklyTest>> {
    let read = one(reader, table, "weekly_test", |reader, table| {
        let day = match table.get("day") {
            Some(item) if item.is("never") => Some(None),
            Some(item) => weekday(reader, &item).map(Some),
            None => Some(Some(Weekday::Monday)),
        };
        let time = match table.get("time") {
            Some(item) => clock(reader, &item)
                .and_then(|at| Time::new((at.value / 60 % 24) as i8, (at.value % 60) as i8, 0, 0).ok()),
            None => Some(time(10, 0, 0, 0)),
        };
        let within = within(reader, table, "within", ANSWER, ANSWERS);
        let (day, time, within) = (day?, time?, within?);
        Some(day.map(|day| WeeklyTest { day, time, within }))
    })?;
    let usual = WeeklyTest { day: Weekday::Monday, time: time(10, 0, 0, 0), within: ANSWER };
    Some(read.unwrap_or(Some(usual)))
}

/// A whole address, with path and query; without user and password, which are secrets.
fn whole_url<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<String> {
    let text = reader.text(item)?;
    let good = Url::parse(text).ok().filter(|url| {
        let anonymous = url.username().is_empty() && url.password().is_none();
        matches!(url.scheme(), "http" | "https") && url.has_host() && url.fragment().is_none() && anonymous
    });
    if good.is_none() {
        reader.wrong(item.at, ErrorKind::WholeUrl { key: item.key.clone(), found: shortened(text) });
    }
    good.map(|url| url.as_str().to_owned())
}

/// `every`, between a least and a most.
fn every<'a>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    standard: Duration,
    bounds: [Duration; 2],
) -> Option<Duration> {
    within(reader, table, "every", standard, bounds)
}

/// A time, between a least and a most.
fn within<'a>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    key: &'static str,
    standard: Duration,
    [least, most]: [Duration; 2],
) -> Option<Duration> {
    let Some(item) = table.get(key) else { return Some(standard) };
    reader.duration_within(&item, least, most)
}

/// A file that need not be there; `None` only if it could not be read.
fn file<'a>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    key: &'static str,
    folder: &Path,
) -> Option<Option<PathBuf>> {
    match table.get(key) {
        Some(item) => path(reader, &item, folder).map(Some),
        None => Some(None),
    }
}

/// `user` and `password_file`, which belong together.
fn password<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>, folder: &Path) -> Option<Option<Password>> {
    let named = ["user", "password_file"].map(|key| (table.key(key), table.get(key)));
    bus::password(reader, folder, named)
}
