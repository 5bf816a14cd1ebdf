//! A test of whether somebody is reached: sent by one way or several, each of which wants its own answer.

use presswatch_domain::UtcMs;
use presswatch_people::TrialWay;
use serde::{Deserialize, Serialize};

use super::Face;
use crate::channel::Way;

/// A test of whether somebody is reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// Its number; no alarm has the same.
    pub number: u64,
    /// Who is to be reached.
    pub person: String,
    /// Who asked for it, by what they know it; `None`: it is the week's.
    pub asked: Option<i64>,
    /// When it was made.
    pub made: UtcMs,
    /// Until when an answer is waited for.
    pub until: UtcMs,
    /// Nothing is waited for any more.
    pub over: bool,
    /// Each way that was tried.
    pub ways: Vec<TrialWay>,
}

impl Trial {
    /// True if it is the week's.
    pub fn weekly(&self) -> bool {
        self.asked.is_none()
    }

    /// True if the person has answered on each way.
    pub fn answered(&self) -> bool {
        self.ways.iter().all(|tried| tried.answered.is_some())
    }

    /// True if somebody was asked in vain.
    pub fn in_vain(&self) -> bool {
        self.over && !self.answered()
    }

    /// What is to be told of it where it was sent.
    pub fn face(&self, way: Way) -> Face {
        use presswatch_domain::AlarmState::{AckActive, UnackActive};
        let answered = self.ways.iter().any(|tried| tried.way == way && tried.answered.is_some());
        Face { state: if answered { AckActive } else { UnackActive }, by: None, round: 0, came: self.made }
    }

    /// The person has answered by a way; gives whether that is new. A call can't be answered but by a short message.
    pub(super) fn answer(&mut self, way: Way, now: UtcMs) -> bool {
        let meant = |tried: &TrialWay| tried.way == way || way == Way::Sms && tried.way == Way::Ring;
        let mut new = false;
        for tried in self.ways.iter_mut().filter(|tried| meant(tried) && tried.answered.is_none()) {
            tried.answered = Some(now);
            new = true;
        }
        self.over |= self.answered();
        new
    }
}
