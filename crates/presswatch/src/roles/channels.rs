//! The alerter's ways to a phone, as the configuration names them.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use anyhow::Context;
use presswatch_alert::{
    channel::{
        Channel, Replies,
        email::{self, Email},
        gsm::{self, NetworkTime},
        http::Http,
        ntfy::{self, Ntfy},
        telegram::{self, Telegram},
        webhook::{self, Webhook},
    },
    heartbeat::{self, Heartbeat},
    linking::ByCode,
    pulse::signals,
};
use presswatch_config::{Channels, HeartbeatAt, MailTls, NtfyLogin};
use presswatch_domain::{SignalId, Value};
use presswatch_runtime::Secret;
use tokio::sync::watch;

use super::Base;

/// Telegram's own.
const TELEGRAM: &str = "https://api.telegram.org";

/// The ways, and what is known of their health.
#[derive(Debug)]
pub struct Ways {
    /// The ways.
    pub channels: Vec<Arc<dyn Channel>>,
    /// Signals of the alerter's own health.
    pub health: watch::Receiver<BTreeMap<SignalId, Value>>,
    /// What the phone network says the time is.
    pub time: watch::Receiver<Option<NetworkTime>>,
}

/// Opens them; what comes back goes to `replies`, chats that people link to `linking`. `answers`: where a link in a mail leads.
pub fn start(
    base: &Base,
    config: &Channels,
    replies: &Replies,
    linking: ByCode,
    answers: Option<String>,
) -> anyhow::Result<Ways> {
    let mut channels: Vec<Arc<dyn Channel>> = Vec::new();
    let (told, health) = watch::channel(BTreeMap::new());
    let (_nobody, mut time) = watch::channel(None);
    let token = base.tasks.token();
    if let Some(part) = &config.ntfy {
        let http = Http::new(pem(part.ca_file.as_deref())?.as_deref())?;
        let login = part.login.as_ref().map(|login| {
            anyhow::Ok(match login {
                NtfyLogin::Token(file) => ntfy::Login::Token(Secret::from_file(file)?),
                NtfyLogin::Password(own) => {
                    ntfy::Login::Password { user: own.user.clone(), password: Secret::from_file(&own.file)? }
                }
            })
        });
        let by = match &part.ack_topic {
            Some(topic) => ntfy::Answers::Topic {
                topic: Secret::new(topic.as_str()),
                login: part.ack_token.as_deref().map(Secret::from_file).transpose()?.map(ntfy::Login::Token),
            },
            None => ntfy::Answers::None,
        };
        let settings = ntfy::Settings {
            server: part.url.clone(),
            phones_reach: part.public_url.clone(),
            login: login.transpose()?,
            answers: by,
        };
        let way = Arc::new(Ntfy::new(&settings, http).context("alert.ntfy")?);
        let (ears, replies, clock, token) = (way.clone(), replies.clone(), base.clock.clone(), token.clone());
        base.tasks.spawn("ntfy answers", async move {
            ears.listen(replies, clock, token.clone()).await;
            token.cancelled().await;
            Ok(())
        });
        channels.push(way);
    }
    if let Some(part) = &config.gsm {
        let mut settings = gsm::Settings::new(&part.port, base.data.join("modem"));
        settings.baud = part.baud;
        settings.pin = part.pin_file.as_deref().map(Secret::from_file).transpose()?;
        settings.time = part.network_time;
        if let Some(balance) = &part.balance {
            let asked = gsm::Balance::new(&balance.ussd, &balance.pattern);
            settings.balance = Some(asked.context("alert.gsm.balance")?);
            settings.balance_every = balance.every;
        }
        let gsm::Gsm { sms, ring, mut health, time: said } =
            gsm::start(&base.tasks, &base.clock, settings, replies.clone());
        time = said;
        channels.push(Arc::new(sms));
        channels.push(Arc::new(ring));
        let token = token.clone();
        base.tasks.spawn("modem health", async move {
            loop {
                let now = *health.borrow_and_update();
                let mut known = signals([("modem_ok", Value::Flag(now.ok()))]);
                known.extend(
                    now.credit.iter().flat_map(|credit| signals([("sim_credit", Value::Number(*credit))])),
                );
                told.send_replace(known);
                tokio::select! {
                    changed = health.changed() => if changed.is_err() { return Ok(()) },
                    () = token.cancelled() => return Ok(()),
                }
            }
        });
    }
    if let Some(part) = &config.telegram {
        let settings = telegram::Settings {
            server: part.url.clone().unwrap_or_else(|| TELEGRAM.to_owned()),
            token: Secret::from_file(&part.token_file)?,
            heard: "✓".to_owned(),
        };
        let way = Arc::new(Telegram::new(&settings, Http::new(None)?).context("alert.telegram")?);
        let (ears, replies, clock, token) = (way.clone(), replies.clone(), base.clock.clone(), token.clone());
        base.tasks.spawn("telegram answers", async move {
            ears.listen(replies, &linking, clock, token.clone()).await;
            token.cancelled().await;
            Ok(())
        });
        channels.push(way);
    }
    if let Some(part) = &config.email {
        let login =
            part.login.as_ref().map(|own| anyhow::Ok((own.user.clone(), Secret::from_file(&own.file)?)));
        let settings = email::Settings {
            host: part.host.clone(),
            port: part.port,
            tls: match part.tls {
                MailTls::StartTls => email::Tls::StartTls,
                MailTls::Tls => email::Tls::Implicit,
                MailTls::None => email::Tls::None,
            },
            ca_pem: pem(part.ca_file.as_deref())?,
            login: login.transpose()?,
            from: part.from.clone(),
            answers,
        };
        channels.push(Arc::new(Email::new(&settings).context("alert.email")?));
    }
    if let Some(part) = &config.webhook {
        let settings =
            webhook::Settings { url: Some(part.url.clone()), key: Secret::from_file(&part.key_file)? };
        let way = Webhook::new(&settings, Http::new(None)?, base.clock.clone()).context("alert.webhook")?;
        channels.push(Arc::new(way));
    }
    Ok(Ways { channels, health, time })
}

/// Signs of life to a watch outside, where there is one.
pub fn heartbeat(config: &Channels) -> anyhow::Result<Option<Heartbeat>> {
    let Some(part) = &config.heartbeat else { return Ok(None) };
    let url = match &part.at {
        HeartbeatAt::Url(url) => Secret::new(url),
        HeartbeatAt::File(file) => Secret::from_file(file)?,
    };
    let settings = heartbeat::Settings { url, every: part.every, fail: part.fail };
    let http = Http::new(pem(part.ca_file.as_deref())?.as_deref())?;
    Ok(Some(Heartbeat::new(&settings, http).context("alert.heartbeat")?))
}

fn pem(file: Option<&Path>) -> anyhow::Result<Option<Vec<u8>>> {
    let read = |file: &Path| std::fs::read(file).with_context(|| format!("reading {}", file.display()));
    file.map(read).transpose()
}
