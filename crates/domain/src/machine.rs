//! What state a press is in, from its readings alone: the edge's own rules. Silence is no state.

use std::collections::BTreeMap;

use crate::{EventKind, HOUR_MS, SignalId, State, UtcMs, Value};

/// Thresholds; every one is replaceable configuration.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MachineRules {
    /// Below this motor current the press is off, in A.
    pub off_below_a: f64,
    /// From this motor current on the press works, in A.
    pub running_from_a: f64,
    /// Below this hopper level it has no feed, in %.
    pub starved_below_pct: f64,
    /// Above this stroke rate it presses, per minute.
    pub strokes_above: f64,
    /// A silence longer than this ends what was known, in milliseconds.
    pub silence_ms: i64,
}

impl Default for MachineRules {
    /// For the profile `hydraulic-11kw`.
    fn default() -> Self {
        Self {
            off_below_a: 0.2,
            running_from_a: 5.0,
            starved_below_pct: 5.0,
            strokes_above: 0.1,
            silence_ms: 90_000,
        }
    }
}

/// Follows one press; gives `state` on change and closed intervals, cut at every full hour.
#[derive(Debug, Clone)]
pub struct Machine {
    rules: MachineRules,
    open: Option<(UtcMs, State)>,
    last: Option<UtcMs>,
}

impl Machine {
    /// Nothing is known yet.
    pub fn new(rules: MachineRules) -> Self {
        Self { rules, open: None, last: None }
    }

    /// The state as of the last step.
    pub fn state(&self) -> Option<State> {
        self.open.map(|(_, state)| state)
    }

    /// One set of readings at `t`; steps must not run backwards (one that does is taken as a new
    /// beginning). Gives events with their times, in order.
    pub fn step(&mut self, t: UtcMs, readings: &BTreeMap<SignalId, Value>) -> Vec<(UtcMs, EventKind)> {
        let mut events = Vec::new();
        if self.last.is_some_and(|last| t.since(last) > self.rules.silence_ms || t < last) {
            events.extend(self.close_at_last());
        }
        self.last = Some(t);
        let Some(state) = self.judge(readings) else { return events };
        match self.open {
            Some((_, same)) if same == state => events.extend(self.cut(t)),
            _ => {
                events.extend(self.cut(t));
                if let Some((from, old)) = self.open.take().filter(|(from, _)| *from < t) {
                    events.push((from, EventKind::Interval { from, to: t, state: old }));
                }
                self.open = Some((t, state));
                events.push((t, EventKind::State { state }));
            }
        }
        events
    }

    /// The source has gone silent or the program ends: what was known ends at `t`.
    pub fn close(&mut self, t: UtcMs) -> Vec<(UtcMs, EventKind)> {
        let mut events = self.cut(t);
        if let Some((from, state)) = self.open.take().filter(|(from, _)| *from < t) {
            events.push((from, EventKind::Interval { from, to: t, state }));
        }
        events
    }

    fn close_at_last(&mut self) -> Vec<(UtcMs, EventKind)> {
        self.last.map_or_else(Vec::new, |last| self.close(last))
    }

    /// Closes the open interval at each full hour up to `t`.
    fn cut(&mut self, t: UtcMs) -> Vec<(UtcMs, EventKind)> {
        let mut events = Vec::new();
        while let Some((from, state)) = self.open {
            let hour = from.floor(HOUR_MS).plus(HOUR_MS);
            if hour > t {
                break;
            }
            events.push((from, EventKind::Interval { from, to: hour, state }));
            self.open = Some((hour, state));
        }
        events
    }

    /// The state that these readings show; `None` if they don't tell.
    fn judge(&self, readings: &BTreeMap<SignalId, Value>) -> Option<State> {
        let number = |id: &str| readings.get(id).and_then(Value::number);
        let flag = |id: &str| match readings.get(id) {
            Some(Value::Flag(flag)) => Some(*flag),
            _ => None,
        };
        let code = |id: &str| match readings.get(id) {
            Some(Value::Code(code)) => Some(code.as_ref()),
            _ => None,
        };
        if flag("mains_ok") == Some(false) {
            return Some(State::PowerOff);
        }
        if code("mode") == Some("maintenance") {
            return Some(State::Maintenance);
        }
        if flag("estop_ok") == Some(false) || code("fault_code").is_some_and(|c| !c.is_empty() && c != "0") {
            return Some(State::Faulted);
        }
        let current = number("motor_current")?;
        Some(if current < self.rules.off_below_a {
            State::Off
        } else if number("hopper_level").is_some_and(|level| level < self.rules.starved_below_pct) {
            State::Starved
        } else if code("plc_state") == Some("blocked") {
            State::Blocked
        } else if current >= self.rules.running_from_a
            && number("stroke_rate").is_none_or(|rate| rate > self.rules.strokes_above)
        {
            State::Running
        } else {
            State::Idle
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amps(current: f64) -> BTreeMap<SignalId, Value> {
        [(SignalId::new("motor_current").expect("id"), Value::Number(current))].into()
    }

    #[test]
    fn intervals_are_cut_at_the_hour_and_do_not_bridge_silence() {
        let mut machine = Machine::new(MachineRules::default());
        let mut events = Vec::new();
        for t in (HOUR_MS - 2_000..=HOUR_MS + 2_000).step_by(1_000) {
            events.extend(machine.step(UtcMs(t), &amps(11.0)));
        }
        events.extend(machine.step(UtcMs(HOUR_MS + 200_000), &amps(0.0)));
        let state = State::Running;
        assert_eq!(
            events,
            [
                (UtcMs(HOUR_MS - 2_000), EventKind::State { state }),
                (
                    UtcMs(HOUR_MS - 2_000),
                    EventKind::Interval { from: UtcMs(HOUR_MS - 2_000), to: UtcMs(HOUR_MS), state }
                ),
                (
                    UtcMs(HOUR_MS),
                    EventKind::Interval { from: UtcMs(HOUR_MS), to: UtcMs(HOUR_MS + 2_000), state }
                ),
                (UtcMs(HOUR_MS + 200_000), EventKind::State { state: State::Off }),
            ]
        );
    }
}
