//! The rules of one press, or of one producer's health, through what is heard of it.
//!
//! **An instant is judged when it is over**: whatever is heard of it counts together, whichever came first, and a
//! delay that ends at it sees it. Only what a person does takes effect at once.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{
    AlarmState, Change, Condition, Input, Operation, Rule, RuleId, Transition,
    gate::Planned,
    group::Kin,
    sense::Heard,
    track::{Around, Track, is_new, shown},
};
use crate::{SignalId, Span, State, UtcMs, Value};

/// All that a watch knows, to be kept: one that goes on from it decides as this one would have.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Kept {
    clock: UtcMs,
    state: Option<State>,
    planned: Planned,
    silent_ms: i64,
    signals: BTreeMap<SignalId, Heard>,
    rules: BTreeMap<RuleId, Track>,
}

/// Follows the rules of one press, or of one producer's health.
#[derive(Debug, Clone)]
pub struct Watch {
    rules: Arc<[Rule]>,
    kin: Kin,
    /// Of each signal: its place, and the rules that look at it.
    index: BTreeMap<SignalId, (usize, Vec<usize>)>,
    /// Of each rule: its signal's place.
    signal: Vec<Option<usize>>,
    heard: Vec<Option<Heard>>,
    tracks: Vec<Track>,
    /// Of each rule: when it must be judged again.
    due: Vec<UtcMs>,
    /// The first of these, or the next beginning or end in the plan.
    next: UtcMs,
    around: Around,
    planned: Planned,
}

/// Nothing is due.
const NEVER: UtcMs = UtcMs(i64::MAX);

impl Watch {
    /// Goes on from what was kept; of rules that are not any more, nothing is left.
    pub fn new(rules: Arc<[Rule]>, mut kept: Kept) -> Self {
        let mut index = BTreeMap::<SignalId, (usize, Vec<usize>)>::new();
        let mut signal = Vec::with_capacity(rules.len());
        for (number, rule) in rules.iter().enumerate() {
            signal.push(rule.condition.signal().map(|id| {
                let place = index.len();
                let (place, list) = index.entry(id.clone()).or_insert((place, Vec::new()));
                list.push(number);
                *place
            }));
        }
        let mut heard = vec![None; index.len()];
        for (id, (place, _)) in &index {
            heard[*place] = kept.signals.remove(id);
        }
        let (t, state, silent_ms) = (kept.clock, kept.state, kept.silent_ms);
        Self {
            kin: Kin::new(&rules),
            tracks: rules.iter().map(|rule| kept.rules.remove(&rule.id).unwrap_or_default()).collect(),
            // Judging an instant twice is judging it once; a new rule begins here.
            due: vec![t; rules.len()],
            next: t,
            around: Around { t, state, planned: kept.planned.at(t), silent_ms },
            planned: kept.planned,
            index,
            signal,
            heard,
            rules,
        }
    }

    /// What it knows.
    pub fn kept(&self) -> Kept {
        let signals =
            self.index.iter().filter_map(|(id, (place, _))| Some((id.clone(), self.heard[*place].clone()?)));
        let known = self.rules.iter().zip(&self.tracks).filter(|(_, track)| !is_new(*track));
        Kept {
            clock: self.around.t,
            state: self.around.state,
            planned: self.planned.clone(),
            silent_ms: self.around.silent_ms,
            signals: signals.collect(),
            rules: known.map(|(rule, track)| (rule.id.clone(), track.clone())).collect(),
        }
    }

    /// Its rules.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The states of those alarms that are not normal.
    pub fn alarms(&self) -> impl Iterator<Item = (&RuleId, AlarmState)> {
        let all = self.rules.iter().zip(&self.tracks).map(|(rule, track)| (&rule.id, track.alarm.state));
        all.filter(|(_, state)| *state != AlarmState::Normal)
    }

    /// Everything before this instant is decided.
    pub fn clock(&self) -> UtcMs {
        self.around.t
    }

    /// When something may change without anything being heard; the latest instant of all if never.
    pub fn due(&self) -> UtcMs {
        self.next
    }

    /// When the press shall run, as far as that is of interest from now on. Without any, no rule is live that is so
    /// while planned; where there is no plan at all, give all of time.
    pub fn plan(&mut self, planned: Vec<Span>) {
        self.planned = Planned::new(planned);
        self.touch_all();
    }

    /// Something was heard at `t`, after everything before it (what is said to be older counts as heard now); timers
    /// due before `t` have fired first.
    pub fn step(&mut self, t: UtcMs, input: &Input<'_>) -> Vec<Transition> {
        let mut told = self.advance(t);
        match input {
            Input::Row(row) => {
                let values = row.values.iter().map(|(id, value)| (id, Ok(value)));
                for (id, said) in values.chain(row.bad.iter().map(|(id, mark)| (id, Err(mark)))) {
                    self.hear(id, said);
                }
                self.silence(0);
            }
            Input::State(state) => {
                if self.around.state != *state {
                    self.around.state = *state;
                    self.touch_all();
                }
                self.silence(0);
            }
            Input::Break => {
                self.heard.fill(None);
                self.tracks.iter_mut().for_each(Track::forget);
                self.touch_all();
            }
            Input::Silence(ms) => self.silence(*ms),
            Input::Operation(rule, operation) => self.operate(rule, operation, &mut told),
        }
        told
    }

    /// Nothing older than `t` will come any more: timers due before it fire.
    pub fn advance(&mut self, t: UtcMs) -> Vec<Transition> {
        let mut told = Vec::new();
        while self.next < t {
            self.judge(self.next.max(self.around.t), &mut told);
        }
        self.around.t = self.around.t.max(t);
        told
    }

    /// Looks at rule `number` when this instant is over.
    fn touch(&mut self, number: usize) {
        self.due[number] = self.due[number].min(self.around.t);
        self.next = self.next.min(self.around.t);
    }

    fn touch_all(&mut self) {
        (0..self.rules.len()).for_each(|number| self.touch(number));
    }

    fn hear(&mut self, id: &SignalId, said: Result<&Value, &crate::BadMark>) {
        let Some((place, rules)) = self.index.get(id) else { return };
        self.heard[*place] = Some(Heard { at: self.around.t, said: said.cloned().map_err(|mark| *mark) });
        for number in rules {
            self.due[*number] = self.around.t;
        }
        self.next = self.next.min(self.around.t);
    }

    fn silence(&mut self, ms: i64) {
        if self.around.silent_ms != ms {
            self.around.silent_ms = ms;
            let silent = |number: &usize| self.rules[*number].condition == Condition::Silent;
            let list: Vec<usize> = (0..self.rules.len()).filter(silent).collect();
            list.into_iter().for_each(|number| self.touch(number));
        }
    }

    /// Judges the instant `t`, which is over.
    fn judge(&mut self, t: UtcMs, told: &mut Vec<Transition>) {
        self.around.t = t;
        let planned = self.planned.at(t);
        if self.around.planned != planned {
            self.around.planned = planned;
            self.touch_all();
        }
        let mut changed = false;
        for number in 0..self.rules.len() {
            if self.due[number] <= t {
                let (rule, track) = (&self.rules[number], &mut self.tracks[number]);
                let heard = self.signal[number].and_then(|place| self.heard[place].as_ref());
                let (due, news) = track.judge(rule, &self.around, heard);
                let alarm = track.alarm.due(rule.re_alarm_ms);
                changed |= news || alarm.is_some_and(|due| due <= t);
                let alarm = alarm.filter(|due| *due > t);
                self.due[number] = due.into_iter().chain(alarm).min().unwrap_or(NEVER);
            }
        }
        if changed {
            for place in 0..self.kin.order.len() {
                let number = self.kin.order[place];
                let facts = self.tracks[number].facts(
                    &self.rules[number],
                    t,
                    self.kin.explained(number, &self.tracks),
                );
                if let Some(change) = self.tracks[number].alarm.judge(&facts) {
                    self.tell(number, t, change, told);
                }
            }
            self.promote(t, told);
        }
        self.planned.forget(t);
        self.schedule(t);
    }

    /// What comes next. Nothing of an instant that was judged is left to be due at it.
    fn schedule(&mut self, t: UtcMs) {
        let soonest = self.due.iter().min().copied().unwrap_or(NEVER);
        self.next = soonest.min(self.planned.edge(t).unwrap_or(NEVER)).max(t.plus(1));
    }

    fn operate(&mut self, id: &RuleId, operation: &Operation, told: &mut Vec<Transition>) {
        let t = self.around.t;
        let Some(number) = self.rules.iter().position(|rule| rule.id == *id) else { return };
        let called = self.rules[number].condition == Condition::Called;
        if called && *operation == Operation::Call && !self.tracks[number].debounce.there {
            self.tracks[number].call(t, true);
        }
        let facts = |watch: &Self| {
            let explained = watch.kin.explained(number, &watch.tracks);
            watch.tracks[number].facts(&watch.rules[number], t, explained)
        };
        let now = facts(self);
        if let Some(change) = self.tracks[number].alarm.operate(operation, &now) {
            self.tell(number, t, change, told);
        }
        if called {
            // A call comes at once, and ends with its acknowledgement.
            if *operation == Operation::Acknowledge {
                self.tracks[number].call(t, false);
            }
            let now = facts(self);
            if let Some(change) = self.tracks[number].alarm.judge(&now) {
                self.tell(number, t, change, told);
            }
        }
        self.promote(t, told);
        // Its timers are others now.
        self.touch(number);
    }

    /// The first of a group is gone: the next of it that is there is told, the others follow that one.
    fn promote(&mut self, t: UtcMs, told: &mut Vec<Transition>) {
        while let Some(number) = self.kin.heir(&self.rules, &self.tracks) {
            let first = self.kin.first(number, &self.rules, &self.tracks);
            let alarm = &mut self.tracks[number].alarm;
            alarm.follows = first.map(|first| self.rules[first].id.clone());
            if alarm.follows.is_none() && alarm.state == AlarmState::UnackActive {
                self.push(number, t, Change::Promoted, told);
            }
        }
    }

    /// Sets down and gives a change of an alarm. Whom it follows is decided when it comes.
    fn tell(&mut self, number: usize, t: UtcMs, change: Change, told: &mut Vec<Transition>) {
        let first =
            self.kin.first(number, &self.rules, &self.tracks).map(|first| self.rules[first].id.clone());
        let value = self.signal[number].and_then(|place| self.heard[place].as_ref()).map(shown);
        let track = &mut self.tracks[number];
        let alarm = &mut track.alarm;
        alarm.since = track.since;
        let mut change = change;
        match (alarm.state, change) {
            (AlarmState::UnackActive, Change::ReAlarmed) => {}
            (AlarmState::UnackActive, Change::RaisedAgain) if alarm.follows.is_none() => {}
            (AlarmState::UnackActive, _) => {
                alarm.follows = first;
                if change == Change::RaisedAgain && alarm.follows.is_none() {
                    // Nobody was told of it when it came first.
                    change = Change::Promoted;
                }
            }
            (AlarmState::AckActive | AlarmState::ReturnedUnack, _) => {}
            _ => alarm.follows = None,
        }
        if !matches!(change, Change::Acknowledged | Change::Released) && value.is_some() {
            alarm.value = value;
        }
        if let Some(due) = alarm.due(self.rules[number].re_alarm_ms) {
            self.due[number] = self.due[number].min(due);
        }
        self.push(number, t, change, told);
    }

    fn push(&self, number: usize, t: UtcMs, change: Change, told: &mut Vec<Transition>) {
        let alarm = &self.tracks[number].alarm;
        told.push(Transition {
            at: t,
            rule: self.rules[number].id.clone(),
            change,
            state: alarm.state,
            since: alarm.since,
            value: alarm.value.clone(),
            follows: alarm.follows.clone(),
        });
    }
}
