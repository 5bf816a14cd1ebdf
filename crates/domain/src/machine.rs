//! What state a press is in, from its readings alone: the edge's own rules. Silence is no state.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::Arc,
};

use serde::{Deserialize, Serialize};

use crate::{
    Catalogue, EventKind, HOUR_MS, Interval, Reading, SignalId, State, UtcMs, Value,
    dials::{Dials, Shown},
};

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

/// Follows one press; gives `state` on change and closed intervals, cut at every full hour and where a counter
/// begins again.
///
/// A state lasts until another is seen, if looks that tell it are no farther apart than
/// [`MachineRules::silence_ms`]. Where they are, it ends where it was last seen: what nobody saw is not known.
/// Readings that don't tell the state are silence too.
#[derive(Debug, Clone)]
pub struct Machine {
    rules: MachineRules,
    dials: Dials,
    open: Option<Current>,
    /// The last look.
    last: UtcMs,
}

/// What is open. It is told as far as it was seen, not before: what was seen last ends it.
#[derive(Debug, Clone)]
struct Current {
    from: UtcMs,
    state: State,
    /// When all that shows it was last seen.
    seen: UtcMs,
    /// When it was last told by what holds.
    looked: UtcMs,
    after: Option<UtcMs>,
    /// Counters at `from`.
    begun: Shown,
    /// Where it is to be cut, in order, later than `seen`.
    cuts: VecDeque<Cut>,
}

#[derive(Debug, Clone)]
struct Cut {
    at: UtcMs,
    /// Counters at the end of the piece before, how old they were, and at the beginning of the next.
    ended: Shown,
    stale_ms: i64,
    begun: Shown,
}

/// The interval that is not yet closed. Kept beside what is appended, it lets the next run go on or, where
/// it was silent for too long between, close it: a power cut takes no hour of what was seen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Open {
    from: UtcMs,
    state: State,
    /// When readings last showed it.
    seen: UtcMs,
    /// When another state was last seen before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<UtcMs>,
    /// What counters showed at `from` and at `seen`, and when they were last read.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    counters: BTreeMap<SignalId, (f64, f64, UtcMs)>,
}

impl Machine {
    /// Nothing is known yet, and counters are left alone.
    pub fn new(rules: MachineRules) -> Self {
        Self { rules, dials: Dials::default(), open: None, last: UtcMs(i64::MIN) }
    }

    /// Nothing is known yet of a press of this profile, whose counters its intervals tell.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self { dials: Dials::new(catalogue), ..Self::new(catalogue.machine.clone()) }
    }

    /// What is open, to be kept.
    pub fn open(&self) -> Option<Open> {
        let Current { from, state, seen, after, begun, .. } = self.open.as_ref()?;
        let ends = begun.iter().zip(self.dials.at(*seen)).zip(self.dials.ids());
        let counters =
            ends.filter_map(|((begun, ended), (id, read))| Some((id.clone(), ((*begun)?, ended?, read))));
        let counters = counters.collect();
        Some(Open { from: *from, state: *state, seen: *seen, after: *after, counters })
    }

    /// Goes on from what an earlier run has kept.
    pub fn resume(&mut self, open: Open) {
        let Open { from, state, seen, after, counters } = open;
        self.dials.clear();
        for (id, (_, shown, read)) in &counters {
            self.dials.resume(id, *shown, (*read).min(seen));
        }
        let begun = self.dials.ids().map(|(id, _)| counters.get(id).map(|(begun, ..)| *begun)).collect();
        let cuts = VecDeque::new();
        self.open = Some(Current { from, state, seen, looked: seen, after, begun, cuts });
        self.last = seen;
    }

    /// Nothing was said at `t`: what is open is closed when it is no longer believed.
    pub fn silent(&mut self, t: UtcMs) -> Vec<(UtcMs, EventKind)> {
        match &self.open {
            Some(open) if t.since(open.seen) > self.rules.silence_ms => self.lose(),
            _ => Vec::new(),
        }
    }

    /// The state as of the last step.
    pub fn state(&self) -> Option<State> {
        self.open.as_ref().map(|open| open.state)
    }

    /// One set of readings at `t`; steps must not run backwards (one that does ends what was known where
    /// it was last seen, and is taken as a new beginning). Gives events with their times, in order.
    pub fn step(&mut self, t: UtcMs, values: &BTreeMap<SignalId, Value>) -> Vec<(UtcMs, EventKind)> {
        self.look(t, t, values, &[])
    }

    /// The same with values of which some are older, the oldest of `seen`, which is not after `t`; and with what
    /// was read at `t` itself, of which counters are taken.
    pub fn look(
        &mut self,
        t: UtcMs,
        seen: UtcMs,
        values: &BTreeMap<SignalId, Value>,
        readings: &[(SignalId, Reading)],
    ) -> Vec<(UtcMs, EventKind)> {
        let mut events = Vec::new();
        if t < self.last {
            events.extend(self.lose());
            self.dials.clear();
        }
        self.last = t;
        let state = self.judge(values);
        let told = |open: &Current| if state.is_some() { open.looked } else { open.seen };
        if self.open.as_ref().is_some_and(|open| t.since(told(open)) > self.rules.silence_ms) {
            events.extend(self.lose());
        }
        self.count(t, readings);
        match (state, &mut self.open) {
            (None, _) => {}
            (Some(state), Some(open)) if open.state == state => {
                open.seen = open.seen.max(seen);
                open.looked = t;
                open.tell(open.seen, self.dials.names(), &mut events);
            }
            (Some(state), open) => {
                if open.is_none() {
                    // Nothing goes across a silence: what was read in it was read while nothing was known.
                    self.dials.only(t);
                }
                let (mut after, begun) = (None, self.dials.now());
                if let Some(mut before) = open.take() {
                    // One of this very instant leaves nothing but when the one before it was seen.
                    after = if before.from < t { Some(before.seen) } else { before.after };
                    before.tell(t, self.dials.names(), &mut events);
                    before.end(t, (&begun, self.dials.stale_ms(t)), self.dials.names(), &mut events);
                }
                let cuts = VecDeque::new();
                *open = Some(Current { from: t, state, seen, looked: t, after, begun, cuts });
                events.push((t, EventKind::State { state }));
            }
        }
        self.dials.forget_before(self.open.as_ref().map_or(t, |open| open.seen));
        events
    }

    /// The source goes on with another time, or the program ends: what was known ends where it was last seen, not
    /// after `t`.
    pub fn close(&mut self, t: UtcMs) -> Vec<(UtcMs, EventKind)> {
        let events = self.end(t);
        self.dials.clear();
        events
    }

    /// What was known ends where it was last seen.
    fn lose(&mut self) -> Vec<(UtcMs, EventKind)> {
        self.end(UtcMs(i64::MAX))
    }

    /// The same, at `t` at the latest. The millisecond of a look was seen.
    fn end(&mut self, t: UtcMs) -> Vec<(UtcMs, EventKind)> {
        let mut events = Vec::new();
        if let Some(mut open) = self.open.take() {
            let to = open.seen.plus(1).min(t);
            let seen = open.seen.min(to);
            open.tell(to, self.dials.names(), &mut events);
            let ended = (&self.dials.at(seen), self.dials.stale_ms(seen));
            open.end(to, ended, self.dials.names(), &mut events);
        }
        events
    }

    /// Takes the counters of `t`, and cuts what is open at each full hour up to there and where a counter begins
    /// again, is first known, or ends to be known.
    fn count(&mut self, t: UtcMs, readings: &[(SignalId, Reading)]) {
        while let Some(open) = &mut self.open {
            let (hour, until) = (open.hour(), self.dials.until());
            let Some(at) = hour.into_iter().chain(until).min().filter(|at| *at < t) else { break };
            let ended = (self.dials.now(), self.dials.stale_ms(at));
            self.dials.end(at);
            open.cut(at, ended, self.dials.now());
        }
        self.dials.end(t.plus(-1));
        let stale_ms = self.dials.stale_ms(t);
        let broken = self.dials.read(t, readings);
        if let Some(open) = &mut self.open
            && (broken.is_some() || open.hour() == Some(t))
        {
            let begun = self.dials.now();
            open.cut(
                t,
                (broken.unwrap_or_else(|| begun.clone()), stale_ms.max(self.dials.stale_ms(t))),
                begun,
            );
        }
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

impl Current {
    /// Where its last piece begins.
    fn begins(&self) -> UtcMs {
        self.cuts.back().map_or(self.from, |cut| cut.at)
    }

    /// The full hour that ends its last piece; `None`: at the end of all time there is no later one.
    fn hour(&self) -> Option<UtcMs> {
        let begins = self.begins();
        Some(begins.floor(HOUR_MS).plus(HOUR_MS)).filter(|hour| *hour > begins)
    }

    fn cut(&mut self, at: UtcMs, (ended, stale_ms): (Shown, i64), begun: Shown) {
        if at > self.begins() {
            self.cuts.push_back(Cut { at, ended, stale_ms, begun });
        } else {
            *self.cuts.back_mut().map_or(&mut self.begun, |cut| &mut cut.begun) = begun;
        }
    }

    /// Its pieces up to `to`.
    fn tell<'a>(
        &mut self,
        to: UtcMs,
        names: impl Iterator<Item = &'a SignalId> + Clone,
        events: &mut Vec<(UtcMs, EventKind)>,
    ) {
        while let Some(cut) = self.cuts.pop_front_if(|cut| cut.at <= to) {
            self.end(cut.at, (&cut.ended, cut.stale_ms), names.clone(), events);
            (self.from, self.begun) = (cut.at, cut.begun);
        }
    }

    /// Its piece that ends at `to`, if it has any length.
    fn end<'a>(
        &mut self,
        to: UtcMs,
        (ended, stale_ms): (&Shown, i64),
        names: impl Iterator<Item = &'a SignalId>,
        events: &mut Vec<(UtcMs, EventKind)>,
    ) {
        if self.from >= to {
            return;
        }
        let ends = self.begun.iter().zip(ended).zip(names);
        let counters = ends.filter_map(|((begun, ended), id)| Some((id.clone(), ((*begun)?, (*ended)?))));
        let counters: BTreeMap<_, _> = counters.collect();
        let stale_ms = if counters.is_empty() { 0 } else { stale_ms };
        let (from, state, after) = (self.from, self.state, self.after.take());
        let loose_ms = to.since(self.seen.plus(1)).max(0);
        events.push((
            from,
            EventKind::Interval(Interval { from, to, state, after, counters, loose_ms, stale_ms }),
        ));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
                (UtcMs(HOUR_MS), interval(HOUR_MS, HOUR_MS + 2_001)),
                (UtcMs(HOUR_MS + 200_000), EventKind::State { state: State::Off }),
            ]
        );
    }

    #[test]
    fn readings_that_do_not_tell_the_state_do_not_bridge_it() {
        let mut steps = vec![(0, Some(11.0)), (9_000, Some(11.0))];
        steps.extend((10..3_600).map(|s| (s * 1_000, None)));
        steps.push((3_599_999, Some(11.0)));
        assert_eq!(
            intervals(&follow(steps, 3_600_000)),
            [(0, 9_001, State::Running), (3_599_999, 3_600_000, State::Running)]
        );
        let short = [(0, Some(11.0)), (80_000, None), (90_000, Some(11.0))];
        assert_eq!(intervals(&follow(short, 95_000)), [(0, 90_001, State::Running)]);
    }

    #[test]
    fn the_ends_of_time_end() {
        for t in [i64::MIN, i64::MAX - 1, i64::MAX] {
            follow([(t, Some(11.0)), (t, Some(0.0))], i64::MAX);
        }
        let whole = [(i64::MIN, Some(11.0)), (i64::MAX, Some(11.0))];
        let first = (i64::MIN, i64::MIN + 1, State::Running);
        assert_eq!(intervals(&follow(whole, i64::MAX)), [first], "it is not believed for all time");
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
            let events = follow(steps.clone(), t + after);
            let list = intervals(&events);
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
            // What follows another state directly says when that was last seen, and nothing else does.
            let whole = events.iter().filter_map(|(_, kind)| match kind {
                EventKind::Interval(interval) => Some(interval.clone()),
                _ => None,
            });
            let whole: Vec<Interval> = whole.collect();
            for (index, interval) in whole.iter().enumerate() {
                let before = index.checked_sub(1).map(|before| &whole[before]);
                let before = before.filter(|b| b.to == interval.from && b.state != interval.state);
                let last = seen.iter().rfind(|(t, state)| *t <= interval.from.0 && *state != interval.state);
                prop_assert_eq!(interval.after, before.and(last).map(|(t, _)| UtcMs(*t)));
            }
            // And nothing that is known is left out.
            let covered: i64 = list.iter().map(|(from, to, _)| to - from).sum();
            let gaps = seen.windows(2).map(|pair| pair[1].0 - pair[0].0);
            // Of a look that nothing follows soon, its millisecond.
            let known: i64 = gaps.map(|gap| if gap <= 90_000 { gap } else { 1 }).sum();
            let known = known + seen.last().map_or(0, |(last, _)| (t + after - last).min(1));
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
