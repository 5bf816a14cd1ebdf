//! Between what is decided and what is said: a post in its reader's words.

use std::fmt;

use presswatch_domain::{AlarmState, UtcMs};
use presswatch_runtime::Secret;

use crate::{
    channel::{Answer, Message},
    ledger::{Alarm, Kind, Post},
    plan::Contact,
};

/// A post and all that its words may tell.
#[derive(Debug)]
pub struct Telling<'a> {
    /// Names the message for ever.
    pub key: String,
    /// What is told.
    pub post: &'a Post,
    /// Its alarms that are still known, the most urgent first.
    pub alarms: Vec<&'a Alarm>,
    /// To whom.
    pub to: &'a Contact,
    /// What acknowledges it; `None`: nothing is to be acknowledged.
    pub token: Option<Secret>,
    /// Now.
    pub now: UtcMs,
}

/// What posts say.
pub trait Words: Send + Sync + fmt::Debug {
    /// The message of a post.
    fn message(&self, telling: &Telling<'_>) -> Message;
}

/// The bare facts, for tests.
#[derive(Debug)]
pub struct Plain;

impl Words for Plain {
    fn message(&self, telling: &Telling<'_>) -> Message {
        let line = |alarm: &&Alarm| {
            let state = match alarm.state {
                AlarmState::UnackActive => "",
                AlarmState::AckActive => " (seen)",
                _ => " (gone)",
            };
            format!("{} {} {}{state}", alarm.number, alarm.subject, alarm.rule)
        };
        let lines: Vec<String> = telling.alarms.iter().map(line).collect();
        let first = telling.alarms.first();
        let title = match telling.post.kind {
            Kind::Test => "test".to_owned(),
            _ => lines.first().cloned().unwrap_or_default(),
        };
        let number = first.map_or(0, |alarm| alarm.number);
        Message {
            key: telling.key.clone(),
            alarm: first.map(|alarm| alarm.number),
            priority: telling.post.priority,
            short: title.clone(),
            title,
            text: lines.join("\n"),
            link: None,
            answer: telling.token.clone().map(|token| Answer { label: "OK".to_owned(), token, number }),
        }
    }
}
