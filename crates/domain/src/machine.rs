//! What state a press is in, from its readings alone: the edge's own rules. Silence is no state.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{EventKind, HOUR_MS, Interval, SignalId, State, UtcMs, Value};

/// Thresholds; every one is replaceable configuration.
#[derive(Debug, Clone, PartialEq)]
pub struct MachineRules {
    /// The signal that tells whether it works; as a rule the motor's current.
    pub signal: Arc<str>,
    /// Below this the press is off, in that signal's unit.
    pub off_below: f64,
    /// From this on the press works, in that signal's unit.
    pub running_from: f64,
    /// Below this hopper level it has no feed, in %.
    pub starved_below_pct: f64,
    /// Above this stroke rate it presses, per minute.
    pub strokes_above: f64,
    /// How long a state is believed after it was last seen, in milliseconds.
    pub silence_ms: i64,
}

impl Default for MachineRules {
    /// For the profile `hydraulic-11kw`.
    fn default() -> Self {
        Self {
            signal: "motor_current".into(),
            off_below: 0.2,
            running_from: 5.0,
            starved_below_pct: 5.0,
            strokes_above: 0.1,
            silence_ms: 90_000,
        }
    }
}

/// Follows one press; gives `state` on change and closed intervals, cut at every full hour.
///
/// A state is believed until another is seen, and no longer than [`MachineRules::silence_ms`] after
/// readings last showed it: readings that don't tell the state are silence too.
#[derive(Debug, Clone)]
pub struct Machine {
    rules: MachineRules,
    open: Option<Open>,
}

/// The interval that is not yet closed. Kept beside what is appended, it lets the next run go on or, where
/// it was silent for too long between, close it: a power cut takes no hour of what was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    from: UtcMs,
    state: State,
    /// When readings last showed it.
    seen: UtcMs,
}

impl Machine {
    /// Nothing is known yet.
    pub fn new(rules: MachineRules) -> Self {
        Self { rules, open: None }
    }

    /// What is open, to be kept.
    pub fn open(&self) -> Option<Open> {
        self.open
    }

    /// Goes on from what an earlier run has kept.
    pub fn resume(&mut self, open: Open) {
        self.open = Some(open);
    }

    /// Nothing was said at `t`: what is open is closed when it is no longer believed.
    pub fn silent(&mut self, t: UtcMs) -> Vec<(UtcMs, EventKind)> {
        match self.open {
            Some(open) if t.since(open.seen) > self.rules.silence_ms => self.close(t),
            _ => Vec::new(),
        }
    }

    /// The state as of the last step.
    pub fn state(&self) -> Option<State> {
        self.open.map(|open| open.state)
    }

    /// One set of readings at `t`; steps must not run backwards (one that does ends what was known where
    /// it was last seen, and is taken as a new beginning). Gives events with their times, in order.
    pub fn step(&mut self, t: UtcMs, readings: &BTreeMap<SignalId, Value>) -> Vec<(UtcMs, EventKind)> {
        self.held(t, t, readings)
    }

    /// The same with readings of which some are older: they count as seen at `seen`, which is not after `t`.
    pub fn held(
        &mut self,
        t: UtcMs,
        seen: UtcMs,
        readings: &BTreeMap<SignalId, Value>,
    ) -> Vec<(UtcMs, EventKind)> {
        let mut events = Vec::new();
        if let Some(open) = self.open.filter(|open| t < open.seen) {
            events.extend(self.close(open.seen));
        }
        events.extend(self.silent(t));
        let Some(state) = self.judge(readings) else { return events };
        match &mut self.open {
            Some(open) if open.state == state => {
                open.seen = open.seen.max(seen);
                events.extend(self.cut(t));
            }
            _ => {
                events.extend(self.close(t));
                self.open = Some(Open { from: t, state, seen });
                events.push((t, EventKind::State { state }));
            }
        }
        events
    }

    /// The source has gone silent or the program ends: what was known ends at `t`, or earlier, where it
    /// is no longer believed.
    pub fn close(&mut self, t: UtcMs) -> Vec<(UtcMs, EventKind)> {
        let Some(open) = self.open else { return Vec::new() };
        let to = t.min(open.seen.plus(self.rules.silence_ms));
        let mut events = self.cut(to);
        if let Some(Open { from, state, .. }) = self.open.take().filter(|open| open.from < to) {
            events.push((from, EventKind::Interval(Interval::new(from, to, state))));
        }
        events
    }

    /// Closes the open interval at each full hour up to `t`.
    fn cut(&mut self, t: UtcMs) -> Vec<(UtcMs, EventKind)> {
        let mut events = Vec::new();
        while let Some(open) = &mut self.open {
            let (from, state, hour) = (open.from, open.state, open.from.floor(HOUR_MS).plus(HOUR_MS));
            // At the end of all time there is no later hour.
            if hour > t || hour <= from {
                break;
            }
            events.push((from, EventKind::Interval(Interval::new(from, hour, state))));
            open.from = hour;
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
        let work = number(&self.rules.signal)?;
        Some(if work < self.rules.off_below {
            State::Off
        } else if number("hopper_level").is_some_and(|level| level < self.rules.starved_below_pct) {
            State::Starved
        } else if code("plc_state") == Some("blocked") {
            State::Blocked
        } else if work >= self.rules.running_from
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
    use proptest::prelude::*;

    use super::*;
    use crate::Span;

    fn amps(current: Option<f64>) -> BTreeMap<SignalId, Value> {
        let id = SignalId::new("motor_current").expect("id");
        current.map(|current| (id, Value::Number(current))).into_iter().collect()
    }

    /// Steps at these times (ms) and currents; then the end.
    fn follow(steps: impl IntoIterator<Item = (i64, Option<f64>)>, end: i64) -> Vec<(UtcMs, EventKind)> {
        let mut machine = Machine::new(MachineRules::default());
        let steps = steps.into_iter();
        let mut events: Vec<_> =
            steps.flat_map(|(t, current)| machine.step(UtcMs(t), &amps(current))).collect();
        events.extend(machine.close(UtcMs(end)));
        events
    }

    fn intervals(events: &[(UtcMs, EventKind)]) -> Vec<(i64, i64, State)> {
        let interval = |event: &(UtcMs, EventKind)| match event.1 {
            EventKind::Interval(Interval { from, to, state, .. }) => Some((from.0, to.0, state)),
            _ => None,
        };
        events.iter().filter_map(interval).collect()
    }

    #[test]
    fn a_switch_that_does_not_count_stops_no_press_of_one_clamp() {
        let rules = crate::Catalogue::builtin("one-clamp").expect("profile").machine.clone();
        let mut values = amps(Some(11.0));
        values.insert(SignalId::new("stroke_rate").expect("id"), Value::Number(0.0));
        let events = Machine::new(rules).step(UtcMs(0), &values);
        assert_eq!(events, [(UtcMs(0), EventKind::State { state: State::Running })]);
        let events = Machine::new(MachineRules::default()).step(UtcMs(0), &values);
        assert_eq!(events, [(UtcMs(0), EventKind::State { state: State::Idle })], "of the others it does");
    }

    #[test]
    fn intervals_are_cut_at_the_hour_and_end_when_nothing_is_seen() {
        let mut steps: Vec<_> =
            (HOUR_MS - 2_000..=HOUR_MS + 2_000).step_by(1_000).map(|t| (t, Some(11.0))).collect();
        steps.push((HOUR_MS + 200_000, Some(0.0)));
        let state = State::Running;
        let interval = |from: i64, to: i64| EventKind::Interval(Interval::new(UtcMs(from), UtcMs(to), state));
        assert_eq!(
            follow(steps, HOUR_MS + 200_000),
            [
                (UtcMs(HOUR_MS - 2_000), EventKind::State { state }),
                (UtcMs(HOUR_MS - 2_000), interval(HOUR_MS - 2_000, HOUR_MS)),
                (UtcMs(HOUR_MS), interval(HOUR_MS, HOUR_MS + 92_000)),
                (UtcMs(HOUR_MS + 200_000), EventKind::State { state: State::Off }),
            ]
        );
    }

    #[test]
    fn readings_that_do_not_tell_the_state_do_not_bridge_it() {
        let mut steps = vec![(0, Some(11.0))];
        steps.extend((1..3_600).map(|s| (s * 1_000, None)));
        steps.push((3_599_999, Some(11.0)));
        assert_eq!(
            intervals(&follow(steps, 3_600_000)),
            [(0, 90_000, State::Running), (3_599_999, 3_600_000, State::Running)]
        );
        let short = [(0, Some(11.0)), (80_000, None), (90_000, Some(11.0))];
        assert_eq!(intervals(&follow(short, 95_000)), [(0, 95_000, State::Running)]);
    }

    #[test]
    fn the_ends_of_time_end() {
        for t in [i64::MIN, i64::MAX - 1, i64::MAX] {
            follow([(t, Some(11.0)), (t, Some(0.0))], i64::MAX);
        }
        let whole = [(i64::MIN, Some(11.0)), (i64::MAX, Some(11.0))];
        assert_eq!(intervals(&follow(whole, i64::MAX)).len(), 1, "it is not believed for all time");
    }

    proptest! {
        #[test]
        fn intervals_keep_to_their_hour_never_overlap_and_never_bridge_silence(
            start in prop_oneof![Just(0), -HOUR_MS..HOUR_MS, Just(1_795_406_400_000i64)],
            steps in proptest::collection::vec(
                (0i64..400_000, proptest::option::of(prop_oneof![Just(0.0), Just(2.0), Just(11.0)])),
                1..60,
            ),
            after in 0i64..400_000,
        ) {
            let mut t = start;
            let steps: Vec<(i64, Option<f64>)> = steps
                .into_iter()
                .map(|(more, current)| {
                    t += more;
                    (t, current)
                })
                .collect();
            let list = intervals(&follow(steps.clone(), t + after));
            let seen: Vec<(i64, State)> = steps
                .iter()
                .filter_map(|(t, current)| {
                    let state = if (*current)? < 0.2 { State::Off } else if (*current)? < 5.0 { State::Idle } else { State::Running };
                    Some((*t, state))
                })
                .collect();
            for (from, to, state) in &list {
                prop_assert!(from < to && from.div_euclid(HOUR_MS) == (to - 1).div_euclid(HOUR_MS));
                // At any instant inside, its state was seen at most 90 s before, and was the last seen.
                for at in [*from, (from + to) / 2, to - 1] {
                    let last = seen.iter().rfind(|(t, _)| *t <= at);
                    prop_assert!(last.is_some_and(|(t, s)| s == state && at - t <= 90_000), "{at} {last:?}");
                }
            }
            for pair in list.windows(2) {
                prop_assert!(pair[0].1 <= pair[1].0, "{:?} overlaps {:?}", pair[0], pair[1]);
            }
            // And nothing that is known is left out.
            let covered: i64 = list.iter().map(|(from, to, _)| to - from).sum();
            let ends = seen.iter().skip(1).map(|(t, _)| *t).chain([t + after]);
            let known: i64 = seen
                .iter()
                .zip(ends)
                .map(|((from, _), to)| Span::new(UtcMs(*from), UtcMs(to.min(from + 90_000))).ms())
                .sum();
            prop_assert_eq!(covered, known);
        }

        #[test]
        fn steps_in_any_order_give_whole_intervals(
            steps in proptest::collection::vec((any::<i64>(), proptest::option::of(0.0f64..20.0)), 0..20),
            end in any::<i64>(),
        ) {
            for (from, to, _) in intervals(&follow(steps, end)) {
                prop_assert!(from < to && to - from <= HOUR_MS);
            }
        }
    }
}
