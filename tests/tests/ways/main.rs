//! The ways to a phone over the network, each against a real server, or what stands in for it.

mod clock;
mod email;
mod ntfy;
mod telegram;
mod webhook;

use std::time::Duration;

use anyhow::Context;
use presswatch_alert::{
    channel::{Answer, Handed, Message, Reply, Said},
    token::{Token, Tokens},
};
use presswatch_domain::{Priority, UtcMs};
use presswatch_people::PersonId;
use presswatch_runtime::Secret;
use tokio::sync::mpsc;

/// Within this what must happen has happened, on a loaded machine.
const SOON: Duration = Duration::from_secs(30);
/// Far beyond any test.
const UNTIL: UtcMs = UtcMs(4_000_000_000_000);

fn tokens() -> Tokens {
    Tokens::new(&Secret::new("a key of the tests"), "qra")
}

fn token(alarm: u64, way: presswatch_alert::channel::Way) -> Secret {
    tokens().make(&Token { alarm, person: PersonId::from(7), way, until: UNTIL })
}

/// An alarm of this number, to be acknowledged with `token`.
fn alarm(number: u64, token: Secret) -> Message {
    Message {
        key: format!("a{number}-p7"),
        alarm: Some(number),
        priority: Priority::P1,
        title: "QRA · Presa 1: temperatura e vajit".to_owned(),
        text: "Temperatura e vajit 72 °C > 70 °C që nga 14:05.\nPresa u ndal. — Температура уља".to_owned(),
        short: "QRA ALARM P1".to_owned(),
        link: Some("http://plant.example/alarms/4711".to_owned()),
        answer: Some(Answer { label: "Po shkoj".to_owned(), token, number }),
    }
}

/// The same alarm, when nothing is to be answered any more.
fn over(number: u64) -> Message {
    Message { answer: None, text: "U pranua nga Arben, 14:07.".to_owned(), ..alarm(number, Secret::new("")) }
}

async fn handed(replies: &mut mpsc::Receiver<Handed>) -> anyhow::Result<Handed> {
    tokio::time::timeout(SOON, replies.recv())
        .await
        .context("no reply came")?
        .context("nobody listens any more")
}

/// The next reply, which is taken for good.
async fn next(replies: &mut mpsc::Receiver<Handed>) -> anyhow::Result<Reply> {
    let handed = handed(replies).await?;
    let reply = handed.reply.clone();
    handed.taken();
    Ok(reply)
}

/// The alarm that a reply acknowledges, with a token that is looked at as the alerter does.
fn acknowledged(reply: &Reply) -> anyhow::Result<u64> {
    let Said::Token(token) = &reply.said else { anyhow::bail!("{reply:?}") };
    Ok(tokens().check(token.expose(), reply.at)?.alarm)
}
