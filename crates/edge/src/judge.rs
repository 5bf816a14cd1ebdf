//! The edge's rules for one press, whatever source it has: raw samples in, records out.

use std::collections::BTreeMap;

use presswatch_domain::{
    Conditioner, EventKind, Machine, Press, PressId, Reading, Record, SignalId, UtcMs, Value,
};

use crate::Readings;

/// What the rules for states look at.
const JUDGED: [&str; 8] = [
    "motor_current",
    "stroke_rate",
    "hopper_level",
    "estop_ok",
    "mains_ok",
    "plc_state",
    "mode",
    "fault_code",
];

/// Follows one press. Steps run forwards.
#[derive(Debug)]
pub(crate) struct Judge {
    press: PressId,
    machine: Machine,
    conditioner: Conditioner,
    silent: bool,
}

impl Judge {
    pub(crate) fn new(press: &Press) -> Self {
        Self {
            press: press.id.clone(),
            machine: Machine::new(press.catalogue.machine),
            conditioner: Conditioner::new(press.catalogue.clone()),
            silent: false,
        }
    }

    /// Takes up a state without a word: its events were appended by an earlier run.
    pub(crate) fn prime(&mut self, t: UtcMs, readings: &[(SignalId, Reading)]) {
        self.machine.step(t, &values(readings));
    }

    /// The state that is open, if one is: to be kept with what is appended.
    pub(crate) fn open(&self) -> String {
        // Numbers and names: there is nothing in them that JSON can't say.
        serde_json::to_string(&self.machine.open()).unwrap_or_default()
    }

    /// Goes on from what an earlier run has kept.
    pub(crate) fn resume(&mut self, kept: &str) -> Result<(), serde_json::Error> {
        if let Some(open) = serde_json::from_str(kept)? {
            self.machine.resume(open);
        }
        Ok(())
    }

    /// What is worth keeping of the readings at `t`; `None`: nobody answered.
    pub(crate) fn step(&mut self, t: UtcMs, readings: Option<Readings>) -> Vec<Record> {
        let Some(readings) = readings else {
            self.silent = true;
            let events = self.machine.silent(t);
            return self.events(events);
        };
        if std::mem::take(&mut self.silent) {
            self.conditioner.full();
        }
        let events = self.machine.step(t, &values(&readings));
        let row = self.conditioner.sample(t, self.machine.state(), readings);
        let mut records = self.events(events);
        if !(row.values.is_empty() && row.bad.is_empty()) {
            records.push(Record::row(t, self.press.clone(), row));
        }
        records
    }

    /// What was known ends at `t`.
    pub(crate) fn close(&mut self, t: UtcMs) -> Vec<Record> {
        let events = self.machine.close(t);
        self.events(events)
    }

    /// The next row carries everything, because the one before did not arrive.
    pub(crate) fn full(&mut self) {
        self.conditioner.full();
    }

    fn events(&self, events: Vec<(UtcMs, EventKind)>) -> Vec<Record> {
        events.into_iter().map(|(t, kind)| Record::event(t, Some(self.press.clone()), kind)).collect()
    }
}

/// The readings that are values, of the signals that tell the state.
pub fn values(readings: &[(SignalId, Reading)]) -> BTreeMap<SignalId, Value> {
    let known =
        readings.iter().filter(|(id, _)| JUDGED.contains(&id.as_str())).filter_map(|(id, reading)| {
            let value = match reading {
                Reading::Number(x) if x.is_finite() => Value::Number(*x),
                Reading::Flag(flag) => Value::Flag(*flag),
                Reading::Code(code) => Value::Code(code.clone()),
                _ => return None,
            };
            Some((id.clone(), value))
        });
    known.collect()
}
