//! The edge's rules for one press, whatever source it has: raw samples in, records out.

use std::sync::Arc;

use presswatch_domain::{
    Catalogue, Conditioner, EventKind, Inputs, Machine, Press, PressId, Reading, Record, SignalId, UtcMs,
};

use crate::Readings;

/// Follows one press. Steps run forwards.
#[derive(Debug)]
pub(crate) struct Judge {
    press: PressId,
    catalogue: Arc<Catalogue>,
    inputs: Inputs,
    machine: Machine,
    conditioner: Conditioner,
    silent: bool,
}

impl Judge {
    pub(crate) fn new(press: &Press) -> Self {
        Self {
            press: press.id.clone(),
            catalogue: press.catalogue.clone(),
            inputs: Inputs::default(),
            machine: Machine::of(&press.catalogue),
            conditioner: Conditioner::new(press.catalogue.clone()),
            silent: false,
        }
    }

    /// Takes up a state without a word: its events were appended by an earlier run.
    #[cfg(feature = "simulator")]
    pub(crate) fn prime(&mut self, t: UtcMs, readings: &[(SignalId, Reading)]) {
        self.machine(t, readings);
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
        let events = self.machine(t, &readings);
        let row = self.conditioner.sample(t, self.machine.state(), readings);
        let mut records = self.events(events);
        if !(row.values.is_empty() && row.bad.is_empty()) {
            records.push(Record::row(t, self.press.clone(), row));
        }
        records
    }

    /// What was known ends where it was last seen, not after `t`.
    pub(crate) fn close(&mut self, t: UtcMs) -> Vec<Record> {
        self.inputs = Inputs::default();
        let events = self.machine.close(t);
        self.events(events)
    }

    /// The next row carries everything, because the one before did not arrive.
    pub(crate) fn full(&mut self) {
        self.conditioner.full();
    }

    /// The state that these readings show, together with what holds of earlier ones.
    fn machine(&mut self, t: UtcMs, readings: &[(SignalId, Reading)]) -> Vec<(UtcMs, EventKind)> {
        let mut events = Vec::new();
        // What ended to hold between two looks ended where it did, and what was left of it told the state from there.
        while let Some(over) = self.inputs.until().filter(|until| *until < t) {
            let over = over.plus(1);
            self.inputs.read(over, &self.catalogue, &[]);
            events.extend(self.look(over, &[]));
        }
        self.inputs.read(t, &self.catalogue, readings);
        events.extend(self.look(t, readings));
        events
    }

    fn look(&mut self, t: UtcMs, readings: &[(SignalId, Reading)]) -> Vec<(UtcMs, EventKind)> {
        let seen = self.inputs.seen().map_or(t, |seen| seen.min(t));
        self.machine.look(t, seen, self.inputs.values(), readings)
    }

    fn events(&self, events: Vec<(UtcMs, EventKind)>) -> Vec<Record> {
        events.into_iter().map(|(t, kind)| Record::event(t, Some(self.press.clone()), kind)).collect()
    }
}

#[cfg(test)]
mod tests {
    use presswatch_domain::{Body, Interval, ProducerId, State};

    use super::*;

    #[test]
    fn devices_that_speak_in_turns_tell_one_state() {
        let press = Press::new(
            PressId::new("press1").expect("id"),
            "",
            ProducerId::new("edge1").expect("id"),
            Catalogue::builtin("hydraulic-11kw").expect("profile"),
        );
        let mut judge = Judge::new(&press);
        let reading = |id: &str, reading: Reading| (SignalId::new(id).expect("id"), reading);
        let mut events = Vec::new();
        for second in 0..300 {
            let t = UtcMs(second * 1000);
            // The clamp speaks each second and falls silent after two minutes, the contact goes on.
            if second <= 120 {
                events.extend(judge.step(t, Some(vec![reading("motor_current", Reading::Number(11.0))])));
            }
            if second % 10 == 5 {
                events.extend(judge.step(t.plus(1), Some(vec![reading("mains_ok", Reading::Flag(true))])));
            }
        }
        let events: Vec<EventKind> = events
            .into_iter()
            .filter_map(|record| match record.body {
                Body::Event(event) => Some(event.kind),
                Body::Row(_) => None,
            })
            .collect();
        let state = State::Running;
        let to = UtcMs(120_001);
        assert_eq!(
            events,
            [EventKind::State { state }, EventKind::Interval(Interval::new(UtcMs(0), to, state))]
        );
    }
}
