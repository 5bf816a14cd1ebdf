//! What people set, as it takes effect.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use presswatch_domain::{HOUR_MS, Press, PressId, RuleId, Span, UtcMs, plan::union};

use super::{
    Settings,
    alerter::{Alerter, FOLLOW, PULSE, SEQUENCE, text},
};
use crate::ledger::Subject;

/// What is planned is worked out so often, and so far ahead in milliseconds.
const PLAN: Duration = Duration::from_secs(300);
const AHEAD_MS: i64 = 36 * HOUR_MS;

impl Alerter {
    /// When presses and producers shall run, as far as it is looked ahead.
    pub(super) fn replan(&mut self, now: UtcMs) {
        if self.planned.is_some_and(|planned| planned.elapsed() < PLAN) {
            return;
        }
        self.planned = Some(Instant::now());
        let calling = &self.settings.calling;
        for (press, follower) in &mut self.followers {
            let since = follower.since().max(now.plus(-40 * 24 * HOUR_MS)).plus(-HOUR_MS);
            let range = Span::new(since, now.plus(AHEAD_MS));
            follower.plan(calling.plan.wanted(&calling.zone, press, range));
        }
        for (subject, pulse) in &mut self.pulses {
            let range = Span::new(now.plus(-HOUR_MS), now.plus(AHEAD_MS));
            // A producer is wanted while one of its presses is; one without, while any is.
            let all = self.settings.plant.presses.values();
            let own = |press: &&Press| subject.producer().is_none_or(|producer| press.producer == *producer);
            let mut presses: Vec<&PressId> = match subject.press() {
                Some(press) => vec![press],
                None => all.clone().filter(own).map(|press| &press.id).collect(),
            };
            if presses.is_empty() {
                presses = all.map(|press| &press.id).collect();
            }
            let wanted =
                presses.into_iter().flat_map(|press| calling.plan.wanted(&calling.zone, press, range));
            pulse.plan(union(wanted.collect()));
        }
    }

    /// People have changed something: all goes on from where it stands, by the new rules.
    pub(super) fn take_settings(&mut self, settings: &Arc<Settings>) {
        let mut kept: Vec<(String, String)> = Vec::new();
        for (press, follower) in &self.followers {
            kept.extend(follower.save().and_then(|saved| Some((format!("{FOLLOW}{press}"), text(&saved)?))));
        }
        for (subject, pulse) in &self.pulses {
            kept.extend(text(&pulse.save()).map(|saved| (format!("{PULSE}{subject}"), saved)));
        }
        for (producer, sequence) in &self.sequences {
            kept.extend(text(sequence).map(|saved| (format!("{SEQUENCE}{producer}"), saved)));
        }
        self.settings = settings.clone();
        self.followers.clear();
        self.pulses.clear();
        self.agains.clear();
        let sequences = std::mem::take(&mut self.sequences);
        self.load(&kept);
        // What is not kept of them is still true.
        self.sequences.extend(sequences);
        self.planned = None;
        let now = self.now();
        self.close_ruleless(now);
        self.next = Some(now);
    }

    /// An alarm whose rule is not any more can't end by itself.
    pub(super) fn close_ruleless(&mut self, now: UtcMs) {
        let settings = self.settings.clone();
        let ruled = |subject: &Subject, rule: &RuleId| {
            settings.rules.get(subject).is_some_and(|rules| rules.iter().any(|one| one.id == *rule))
        };
        let gone: Vec<u64> = self
            .ledger
            .alarms()
            .filter(|alarm| !ruled(&alarm.subject, &alarm.rule))
            .map(|alarm| alarm.number)
            .collect();
        for number in gone {
            self.ledger.close(now, number);
        }
    }
}
