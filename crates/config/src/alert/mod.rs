//! `[alert]`: what the alerter is called, and the ways to a phone that it has. Files with secrets are named here
//! and never opened.

mod read;

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use crate::{Login, Outbox, Password};

use jiff::civil::{Time, Weekday};
use presswatch_domain::ProducerId;
pub(crate) use read::{AlertDraft, alert};

/// `[alert]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Alert {
    /// Its name on the bus.
    pub producer: ProducerId,
    /// How the broker knows it.
    pub login: Login,
    /// Its outbox.
    pub outbox: Outbox,
    /// Health and metrics; loopback.
    pub http: SocketAddr,
    /// The ways to a phone.
    pub channels: Channels,
}

/// The ways to a phone that the alerter has.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Channels {
    /// Pushes through an ntfy server.
    pub ntfy: Option<Ntfy>,
    /// Ring calls and short messages by a GSM modem.
    pub gsm: Option<Gsm>,
    /// Messages of a Telegram bot.
    pub telegram: Option<Telegram>,
    /// E-mails.
    pub email: Option<Email>,
    /// HTTP requests to a program.
    pub webhook: Option<Webhook>,
    /// Says outside that the alerter lives.
    pub heartbeat: Option<Heartbeat>,
    /// The test that wants an answer each week; `None`: there is none.
    pub weekly: Option<WeeklyTest>,
}

/// `[alert.ntfy]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ntfy {
    /// `https://host`, without a path.
    pub url: String,
    /// The same server as phones reach it, which may be from outside; `None`: by the same address.
    pub public_url: Option<String>,
    /// Who reads a topic must have a user there: phones are told to ask for one.
    pub phones_login: bool,
    /// How the server knows the alerter; `None`: it lets anybody publish.
    pub login: Option<NtfyLogin>,
    /// On it phones answer; `None`: they can't, by ntfy.
    pub ack_topic: Option<String>,
    /// File with an access token that may write to it and do nothing else: it goes out with each message. `None`: anybody
    /// may write to it.
    pub ack_token: Option<PathBuf>,
    /// The authorities of which its certificate must be; `None`: those that the operating system believes.
    pub ca_file: Option<PathBuf>,
}

/// How an ntfy server knows a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NtfyLogin {
    /// File with an access token.
    Token(PathBuf),
    /// User and file of the password.
    Password(Password),
}

/// `[alert.gsm]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Gsm {
    /// The serial port of its commands, such as `/dev/ttyUSB2`.
    pub port: PathBuf,
    /// Its speed, bits per second.
    pub baud: u32,
    /// File with the SIM's PIN; `None`: it asks for none.
    pub pin_file: Option<PathBuf>,
    /// How the SIM's credit is asked for; `None`: it is not.
    pub balance: Option<Balance>,
    /// The network's time is asked for, and said to producers that have none.
    pub network_time: bool,
}

/// `alert.gsm.balance`.
#[derive(Debug, Clone, PartialEq)]
pub struct Balance {
    /// What is dialled to ask, such as `*100#`.
    pub ussd: String,
    /// The words around the number in the answer, which is `{}`; `{}` alone: the first number there is.
    pub pattern: String,
    /// Below this, in the card's money, there is an alarm; `None`: as the standard rule has it.
    pub low: Option<f64>,
    /// How often.
    pub every: Duration,
}

/// `[alert.telegram]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telegram {
    /// File with the bot's token.
    pub token_file: PathBuf,
    /// Where the Bot API is; `None`: Telegram's own server.
    pub url: Option<String>,
}

/// `[alert.email]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    /// Host name or address of the server.
    pub host: String,
    /// TCP port.
    pub port: u16,
    /// How the connection is encrypted.
    pub tls: MailTls,
    /// The authorities of which its certificate must be; `None`: those that the operating system believes.
    pub ca_file: Option<PathBuf>,
    /// How the server knows the alerter; `None`: it takes mail from anybody.
    pub login: Option<Password>,
    /// Whose messages they are: `alerts@example.org`, or with a name before it.
    pub from: String,
}

/// `alert.email.tls`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailTls {
    /// `starttls`: begun in the open, and not gone on with unless it is encrypted. Port 587.
    StartTls,
    /// `tls`: encrypted from the beginning. Port 465.
    Tls,
    /// `none`: not at all; without a password only. Port 25.
    None,
}

/// `[alert.webhook]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// The whole address.
    pub url: String,
    /// File with the key by which requests are signed.
    pub key_file: PathBuf,
}

/// `[alert.heartbeat]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heartbeat {
    /// Where it is.
    pub at: HeartbeatAt,
    /// How often it is asked for.
    pub every: Duration,
    /// The receiver knows `…/fail`.
    pub fail: bool,
    /// The authorities of which its certificate must be; `None`: those that the operating system believes.
    pub ca_file: Option<PathBuf>,
}

/// The whole address of the heartbeat's receiver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeartbeatAt {
    /// This one.
    Url(String),
    /// It stands in this file: whoever knows it can be taken for the alerter.
    File(PathBuf),
}

/// `[alert.weekly_test]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeeklyTest {
    /// On which day of the week.
    pub day: Weekday,
    /// When, on the wall.
    pub time: Time,
    /// After how long whoever has not answered is told of.
    pub within: Duration,
}

impl Channels {
    /// The ways by which somebody can be told, by name.
    pub fn ways(&self) -> Vec<&'static str> {
        let gsm = self.gsm.is_some();
        let all = [
            ("ntfy", self.ntfy.is_some()),
            ("sms", gsm),
            ("ring", gsm),
            ("telegram", self.telegram.is_some()),
            ("email", self.email.is_some()),
            ("webhook", self.webhook.is_some()),
        ];
        all.into_iter().filter_map(|(way, there)| there.then_some(way)).collect()
    }

    /// The files that hold secrets.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &PathBuf> {
        let ntfy = self.ntfy.iter().filter_map(|ntfy| match ntfy.login.as_ref()? {
            NtfyLogin::Token(file) => Some(file),
            NtfyLogin::Password(password) => Some(&password.file),
        });
        let ack = self.ntfy.iter().filter_map(|ntfy| ntfy.ack_token.as_ref());
        let pin = self.gsm.iter().filter_map(|gsm| gsm.pin_file.as_ref());
        let telegram = self.telegram.iter().map(|telegram| &telegram.token_file);
        let email = self.email.iter().filter_map(|email| Some(&email.login.as_ref()?.file));
        ntfy.chain(ack)
            .chain(pin)
            .chain(telegram)
            .chain(email)
            .chain(self.webhook.iter().map(|webhook| &webhook.key_file))
            .chain(self.heartbeat.iter().filter_map(|beat| match &beat.at {
                HeartbeatAt::File(file) => Some(file),
                HeartbeatAt::Url(_) => None,
            }))
    }
}
