//! How a producer does: its health as signals, judged by the same machine, by our own clock. None of it is ever run
//! again, for none of it is in the store.

use std::{collections::BTreeMap, sync::Arc};

use presswatch_domain::{
    Operation, Row, Rule, RuleId, SignalId, State, UtcMs, Value,
    alarm::{Condition, Input, Kept, Watch},
};
use presswatch_wire::Status;
use serde::{Deserialize, Serialize};

use crate::follow::Said;

/// Of what a signal of its health is told again, whether it has changed or not, in milliseconds.
const AGAIN_MS: i64 = 10_000;

/// What a pulse keeps in the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Saved(Kept);

/// One producer, or what of a press goes by our clock.
#[derive(Debug)]
pub struct Pulse {
    watch: Watch,
    /// What was told last, and when.
    told: (BTreeMap<SignalId, Value>, UtcMs),
    /// When it was heard, on the clock of what could be heard.
    heard_ms: i64,
}

impl Pulse {
    /// `reached_ms` is how long anything could have been heard so far.
    pub fn new(rules: Arc<[Rule]>, saved: Option<Saved>, reached_ms: i64) -> Pulse {
        let kept = saved.map(|saved| saved.0).unwrap_or_default();
        Pulse { watch: Watch::new(rules, kept), told: (BTreeMap::new(), UtcMs(0)), heard_ms: reached_ms }
    }

    /// What it knows.
    pub fn save(&self) -> Saved {
        Saved(self.watch.kept().clone())
    }

    /// Its rules.
    pub fn rules(&self) -> &[Rule] {
        self.watch.rules()
    }

    /// When its press shall run.
    pub fn plan(&mut self, planned: Vec<presswatch_domain::Span>) {
        self.watch.plan(planned);
    }

    /// Something of it was heard.
    pub fn heard(&mut self, reached_ms: i64) {
        self.heard_ms = reached_ms;
    }

    /// How it does now.
    pub fn signals(&mut self, now: UtcMs, values: BTreeMap<SignalId, Value>) -> Vec<Said> {
        let (old, at) = &self.told;
        if *old == values && now.since(*at) < AGAIN_MS {
            return Vec::new();
        }
        let row = Row { values: values.clone(), bad: BTreeMap::new() };
        self.told = (values, now);
        let told = self.watch.step(now, &Input::Row(&row));
        said(told, None)
    }

    /// Time has passed. It was silent for as long as it could have been heard since it was.
    pub fn tick(&mut self, now: UtcMs, reached_ms: i64) -> Vec<Said> {
        let mut told = Vec::new();
        if self.watch.rules().iter().any(|rule| rule.condition == Condition::Silent) {
            told.extend(self.watch.step(now, &Input::Silence(reached_ms - self.heard_ms)));
        }
        told.extend(self.watch.advance(now));
        said(told, None)
    }

    /// A person does something.
    pub fn act(&mut self, now: UtcMs, rule: &RuleId, what: &Operation, by: &str) -> Vec<Said> {
        let told = self.watch.step(now, &Input::Operation(rule, what));
        said(told, Some((rule, by)))
    }
}

fn said(told: Vec<presswatch_domain::alarm::Transition>, by: Option<(&RuleId, &str)>) -> Vec<Said> {
    let said = told.into_iter().map(|told| Said {
        by: by.filter(|(rule, _)| **rule == told.rule).map(|(_, by)| by.to_owned()),
        at: told.at,
        rule: told.rule,
        change: told.change,
        state: told.state,
        since: told.since,
        value: told.value,
        follows: told.follows,
        machine: None::<State>,
        number: None,
    });
    said.collect()
}

/// A producer's status as signals.
pub fn of_status(status: &Status) -> BTreeMap<SignalId, Value> {
    let share = 100.0 * status.depth_bytes as f64 / status.limit_bytes.max(1) as f64;
    let (never, unknown) = status.lost;
    let mut all = signals([
        ("outbox_pct", Value::Number(share)),
        ("clock_ok", Value::Flag(status.clock.trusted)),
        ("lost", Value::Number((never + unknown) as f64)),
    ]);
    if let Some(disk) = status.disk {
        let free = 100.0 * disk.free as f64 / disk.size.max(1) as f64;
        all.extend(signals([("disk_free_pct", Value::Number(free))]));
    }
    if let Some(count) = status.quarantined {
        all.extend(signals([("quarantined", Value::Number(count as f64))]));
    }
    all
}

/// Signals by their names; what is no name is left out.
pub fn signals<const N: usize>(all: [(&str, Value); N]) -> BTreeMap<SignalId, Value> {
    all.into_iter().filter_map(|(name, value)| Some((SignalId::new(name).ok()?, value))).collect()
}

#[cfg(test)]
mod tests {
    use presswatch_domain::{
        AlarmState, Change,
        alarm::{Table, producer_rules},
    };

    use super::*;

    const T0: UtcMs = UtcMs(1_780_000_000_000);
    const HOUR_MS: i64 = 3_600_000;

    /// A status as a producer of this project says it, with this instead.
    fn status(changed: &serde_json::Value) -> Status {
        let mut status = serde_json::json!({
            "v": 1, "online": true, "version": "", "epoch": "0000000000000001", "t": 0, "depth": 0, "depth_bytes": 0,
            "limit_bytes": 100, "complete_to": 0, "clock": { "trusted": true, "source": "system" },
            "disk": { "free": 50, "size": 100 }, "quarantined": 7,
        });
        for (key, value) in changed.as_object().expect("an object") {
            status[key] = value.clone();
        }
        Status::decode(status.to_string().as_bytes()).expect("a status")
    }

    /// Says it each 10 s for so long; what changes, of which rule.
    fn says(
        pulse: &mut Pulse,
        at: &mut UtcMs,
        for_ms: i64,
        changed: &serde_json::Value,
    ) -> Vec<(String, Change)> {
        let (end, mut told) = (at.plus(for_ms), Vec::new());
        while *at < end {
            told.extend(pulse.signals(*at, of_status(&status(changed))));
            pulse.heard(0);
            *at = at.plus(10_000);
            told.extend(pulse.tick(*at, 0));
        }
        told.into_iter().map(|said| (said.rule.to_string(), said.change)).collect()
    }

    #[test]
    fn what_a_status_tells_comes_and_goes_as_an_alarm() {
        let cases = [
            ("producer.disk", serde_json::json!({ "disk": { "free": 9, "size": 100 } })),
            ("producer.quarantine", serde_json::json!({ "quarantined": 8 })),
            ("producer.losses", serde_json::json!({ "lost": [1, 0] })),
            ("producer.outbox", serde_json::json!({ "depth_bytes": 81 })),
            ("producer.clock", serde_json::json!({ "clock": { "trusted": false, "source": "none" } })),
        ];
        for (rule, bad) in cases {
            let mut pulse = Pulse::new(producer_rules(&Table::builtin()).into(), None, 0);
            pulse.plan(vec![presswatch_domain::Span::new(UtcMs(0), UtcMs(i64::MAX))]);
            let mut at = T0;
            let good = serde_json::json!({});
            assert_eq!(says(&mut pulse, &mut at, HOUR_MS, &good), [], "{rule}");
            let raised = (rule.to_owned(), Change::Raised);
            assert_eq!(says(&mut pulse, &mut at, HOUR_MS / 2, &bad), [raised], "{rule}");
            // A counter that stays where it is has not risen within the last hour.
            let back =
                if bad.get("quarantined").is_some() || bad.get("lost").is_some() { &bad } else { &good };
            let gone = says(&mut pulse, &mut at, HOUR_MS, back);
            assert_eq!(gone, [(rule.to_owned(), Change::Returned)], "{rule}");
            let rule = RuleId::new(rule).expect("a rule");
            let seen = pulse.act(at, &rule, &Operation::Acknowledge, "agron");
            assert_eq!(seen.last().map(|said| said.state), Some(AlarmState::Normal));
        }
    }

    #[test]
    fn what_a_producer_does_not_tell_is_no_signal() {
        let told = of_status(&status(&serde_json::json!({ "disk": null, "quarantined": null })));
        assert!(
            told.keys().all(|signal| !["disk_free_pct", "quarantined"].contains(&signal.as_str())),
            "{told:?}"
        );
    }
}
