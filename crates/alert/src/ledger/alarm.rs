//! One alarm that is not normal, and how far calling people for it has come.

use std::fmt;

use presswatch_domain::{AlarmState, PressId, Priority, ProducerId, RuleId, State, UtcMs, Value};
use serde::{Deserialize, Serialize};

use crate::channel::Way;

/// Of what an alarm speaks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A press.
    Press(PressId),
    /// A producer's own health.
    Producer(ProducerId),
}

impl Subject {
    /// The press, if it is one.
    pub fn press(&self) -> Option<&PressId> {
        match self {
            Subject::Press(press) => Some(press),
            Subject::Producer(_) => None,
        }
    }

    /// The producer, if it is one.
    pub fn producer(&self) -> Option<&ProducerId> {
        match self {
            Subject::Press(_) => None,
            Subject::Producer(producer) => Some(producer),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Press(press) => write!(f, "press.{press}"),
            Subject::Producer(producer) => write!(f, "producer.{producer}"),
        }
    }
}

/// An alarm, from its coming until it is normal again and everybody who was told of it knows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Alarm {
    /// Its number.
    pub number: u64,
    /// Of what.
    pub subject: Subject,
    /// Which rule.
    pub rule: RuleId,
    /// How soon somebody must act.
    pub priority: Priority,
    /// What to do first: the id of a phrase.
    pub action: String,
    /// Its state.
    pub state: AlarmState,
    /// Since when its condition holds, or does not hold any more.
    pub since: UtcMs,
    /// Since when it held when it came, as far as known.
    pub came: UtcMs,
    /// When the alerter knew of it, by its own clock.
    pub known: UtcMs,
    /// The value that decided.
    pub value: Option<Value>,
    /// The limit.
    pub limit: Option<f64>,
    /// What the machine did then.
    pub machine: Option<State>,
    /// The first of its group.
    pub follows: Option<u64>,
    /// Who has acknowledged it, shelved it and so on last.
    pub by: Option<String>,
    /// Grows when it comes again after it was acknowledged: people are called anew.
    pub round: u32,
    /// Since when people are called in this round; `None`: not yet.
    pub called: Option<UtcMs>,
    /// The next step of the ladder.
    pub step: usize,
    /// Who is to be told in this round, by which way.
    pub wants: Vec<Want>,
    /// It was in a digest, or needs none.
    pub digested: bool,
    /// It was journalled that nobody could be told in this round.
    #[serde(default)]
    pub unreachable: bool,
}

/// Somebody is to be told of an alarm by one way, once in a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Want {
    /// Whom.
    pub person: String,
    /// By which way.
    pub way: Way,
    /// Not before.
    pub from: UtcMs,
    /// The post that tells it.
    pub post: Option<u64>,
    /// That failed, and another way was looked for.
    #[serde(default)]
    pub replaced: bool,
}

/// What a message says of an alarm, as far as it must be told when it changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Face {
    /// Its state.
    pub state: AlarmState,
    /// Who has seen it.
    pub by: Option<String>,
    /// Which round.
    pub round: u32,
    /// Since when it is there: late data may know better than what was sent.
    #[serde(default)]
    pub came: UtcMs,
}

impl Alarm {
    /// What is to be told of it.
    pub fn face(&self) -> Face {
        Face { state: self.state, by: self.by.clone(), round: self.round, came: self.came }
    }

    /// True while its condition holds and nobody has said that they have seen it.
    pub fn unseen(&self) -> bool {
        self.state == AlarmState::UnackActive
    }

    /// True while it is there, whoever has seen it.
    pub fn active(&self) -> bool {
        matches!(self.state, AlarmState::UnackActive | AlarmState::AckActive)
    }

    /// The want of this person and way, in this round.
    pub fn want(&self, person: &str, way: Way) -> Option<&Want> {
        self.wants.iter().find(|want| want.person == person && want.way == way)
    }
}
