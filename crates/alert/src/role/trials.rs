//! Tests that people ask for are taken up, and what comes of all of them is told where it is shown.

use std::time::{Duration, Instant};

use presswatch_domain::{MINUTE_MS, UtcMs};
use presswatch_runtime::tasks::chain;

use super::alerter::{Alerter, Outgoing};
use crate::{
    escalation::{Due, Scene, Test, every_way},
    plan::Asked,
};

/// How often it is looked whether somebody has asked.
const LOOK: Duration = Duration::from_secs(1);
/// How long an answer to such a test is waited for, in milliseconds.
const ANSWER_MS: i64 = 15 * MINUTE_MS;
/// Who asked longer ago does not sit before it any more, in milliseconds.
const OLD_MS: i64 = 10 * MINUTE_MS;
/// After a failure to tell it is tried again so soon.
const AGAIN: Duration = Duration::from_secs(5);

impl Alerter {
    /// What somebody has asked for becomes a test by all of that person's ways; none, if there is no such person.
    pub(super) fn take_asked(&mut self, now: UtcMs) {
        if self.asked.is_some_and(|asked| asked.elapsed() < LOOK) {
            return;
        }
        self.asked = Some(Instant::now());
        let asked = match tokio::task::block_in_place(|| self.config.roster.asked()) {
            Ok(asked) => asked,
            Err(error) => {
                return tracing::error!(reason = chain(&*error), "whether tests are asked for can't be read");
            }
        };
        let known = |n: i64| self.ledger.trials().any(|trial| trial.asked == Some(n));
        let new: Vec<Asked> = asked.into_iter().filter(|one| !known(one.n)).collect();
        if new.is_empty() {
            return;
        }
        // Where to reach them was perhaps entered just now.
        self.looked = None;
        self.look();
        let (settings, mut due) = (self.settings.clone(), Due::default());
        let ways = self.channels.keys().copied().collect();
        let scene = Scene { now, calling: &settings.calling, contacts: &self.contacts, ways: &ways };
        for Asked { n, person, at } in new {
            let contact = self.contacts.iter().find(|contact| contact.person == person);
            let fresh = at.is_none_or(|at| now.since(at) < OLD_MS);
            let ways = contact.filter(|_| fresh).map_or_else(Vec::new, |contact| every_way(&scene, contact));
            let test = Test { asked: Some(n), person, ways, from: now, until: now.plus(ANSWER_MS) };
            self.desk.test(&mut self.ledger, now, test, &mut due);
        }
        self.outgoing.extend(due.send.into_iter().map(Outgoing::Send));
    }

    /// Tells what has come of tests, as far as it is written.
    pub(super) fn tell_trials(&mut self) {
        if self.untold.is_some_and(|failed| failed.elapsed() < AGAIN) {
            return;
        }
        self.untold = None;
        for number in self.ledger.take_untold() {
            let Some(trial) = self.ledger.trial(number) else { continue };
            let by = self.config.producer.as_str();
            if let Err(error) = tokio::task::block_in_place(|| self.config.roster.tell(trial, by)) {
                tracing::error!(reason = chain(&*error), "what came of a test can't be told; trying again");
                self.ledger.tell_again(number);
                self.untold = Some(Instant::now());
            }
        }
    }
}
