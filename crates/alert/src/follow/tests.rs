//! Holes, restarts and late data: what follows is what would have followed had all been heard.

use std::collections::BTreeSet;

use presswatch_domain::{
    AlarmState, BadMark, EventKind, Gate, PressId, Priority, Row, SignalId, State, Value,
    alarm::{Condition, When},
};
use proptest::prelude::*;

use super::*;
use crate::ledger::{Ledger, Subject, Told};

const T0: UtcMs = UtcMs(1_780_000_000_000);
/// For how long a value holds.
const HOLD_MS: i64 = 90_000;

fn signal(name: &str) -> SignalId {
    SignalId::new(name).expect("a signal")
}

fn rule(name: &str, condition: Condition, on_delay_ms: i64, off_delay_ms: i64) -> Rule {
    Rule {
        id: RuleId::new(name).expect("a rule"),
        condition,
        on_delay_ms,
        off_delay_ms,
        hold_ms: HOLD_MS,
        priority: Priority::P1,
        gate: Gate::Any,
        gate_delay_ms: 0,
        when: When::Always,
        latched: false,
        re_alarm_ms: None,
        parents: Vec::new(),
        group: None,
        action: "look".into(),
    }
}

fn rules() -> Arc<[Rule]> {
    let oil = signal("oil_temp");
    let high = Condition::High { signal: oil.clone(), limit: 70.0, hysteresis: 2.0 };
    let low = Condition::Low { signal: signal("oil_level"), limit: 20.0, hysteresis: 1.0 };
    let gated = Rule { gate: Gate::Execute, gate_delay_ms: 2_000, ..rule("low", low, 1_000, 1_000) };
    [
        rule("hot", high, 3_000, 2_000),
        gated,
        rule("bad", Condition::Bad { signal: oil }, 4_000, 1_000),
        Rule { latched: true, ..rule("fault", Condition::State(State::Faulted), 0, 0) },
    ]
    .into()
}

fn subject() -> Subject {
    Subject::Press(PressId::new("press1").expect("an id"))
}

fn oil(x: f64) -> Heard {
    Heard::Row(Row { values: [(signal("oil_temp"), Value::Number(x))].into(), bad: Default::default() })
}

/// A press, its store, and an alerter that hears some of it.
struct World {
    now: UtcMs,
    truth: Vec<(UtcMs, Heard)>,
    numbers: u64,
    deaf: bool,
    /// The first of all that was heard: what was before is none of ours.
    first: Option<(UtcMs, usize)>,
    follower: Follower,
    ledger: Ledger,
    sequence: Sequence,
    /// As they lie in the file.
    saved: (Option<String>, String),
    /// All acts, with the instants at which they took effect.
    acts: Vec<Act>,
    /// Alarms for which people were called, in order.
    called: Vec<u64>,
    records: Vec<EventKind>,
}

impl World {
    fn new() -> World {
        World {
            now: T0,
            truth: Vec::new(),
            numbers: 1,
            deaf: false,
            first: None,
            follower: Follower::new(rules(), HOLD_MS),
            ledger: Ledger::new("seed".to_owned(), T0),
            sequence: Sequence::default(),
            saved: (None, serde_json::to_string(&Sequence::default()).expect("json")),
            acts: Vec::new(),
            called: Vec::new(),
            records: Vec::new(),
        }
    }

    fn journal(&mut self, mut said: Vec<Said>) {
        if said.is_empty() {
            return;
        }
        for one in &mut said {
            let rules = rules();
            let rule = rules.iter().find(|rule| rule.id == one.rule).expect("the rule");
            let told = Told { by: one.by.clone(), ..Told::default() };
            one.number = self.ledger.changed(self.now, &subject(), rule, &one.transition(), &told);
        }
        self.follower.journalled(said);
        self.save();
    }

    fn save(&mut self) {
        let saved = self.follower.save().map(|saved| serde_json::to_string(&saved).expect("json"));
        self.saved = (saved, serde_json::to_string(&self.sequence).expect("json"));
        let (records, _) = self.ledger.take();
        self.records.extend(records.into_iter().filter_map(|record| record.kind().cloned()));
        for alarm in self.ledger.alarms().filter(|alarm| self.ledger.calls(alarm)) {
            if !self.called.contains(&alarm.number) {
                self.called.push(alarm.number);
            }
        }
    }

    /// The edge takes a record of `t`, and says it, if anybody hears.
    fn take(&mut self, t: UtcMs, heard: Heard) {
        let number = self.numbers;
        self.numbers += 1;
        self.truth.push((t, heard.clone()));
        if self.deaf {
            return;
        }
        self.first.get_or_insert((t, self.truth.len() - 1));
        match self.sequence.heard(presswatch_domain::Epoch(1), number, 1) {
            Numbers::Next(0) => {}
            Numbers::Next(_) => return,
            Numbers::Gap => self.follower.gap(t.max(self.now).plus(1_000), self.now),
        }
        let first = self.follower.heard.is_none();
        let said = self.follower.hear(t, heard);
        self.journal(said);
        if first {
            self.save();
        }
        if self.follower.is_late() {
            let mut again = self.follower.again(None).expect("a checkpoint");
            self.follower.finish(&mut again);
            self.mend(again);
        } else {
            self.follower.take_late();
        }
    }

    fn row(&mut self, x: f64) {
        self.take(self.now, oil(x));
    }

    fn mend(&mut self, mut again: Again) {
        let (said, acts) = mend(&mut self.ledger, self.now, &subject(), &rules(), &mut again);
        self.acts.extend(acts.clone());
        self.follower.mended(again, said, acts);
        self.save();
    }

    fn wait(&mut self, ms: i64) {
        let end = self.now.plus(ms);
        while self.now < end {
            self.now = self.now.plus(500).min(end);
            let said = self.follower.advance(self.now);
            self.journal(said);
        }
    }

    /// The store has all, and is read, in parts.
    fn read(&mut self) {
        let Some(span) = self.follower.readable(self.now) else { return };
        let mut again = self.follower.again(Some(span)).expect("a checkpoint");
        self.follower.begin();
        let mut stored: Vec<_> = self.truth.iter().filter(|(t, _)| span.contains(*t)).cloned().collect();
        stored.sort_by_key(|(t, _)| *t);
        for part in stored.chunk_by(|(one, _), (other, _)| one.0 / 7_000 == other.0 / 7_000) {
            let upto = part.last().expect("not empty").0;
            self.follower.feed(&mut again, part.to_vec(), upto);
        }
        self.follower.feed(&mut again, Vec::new(), span.to.plus(-1));
        self.follower.finish(&mut again);
        self.mend(again);
    }

    /// The bus was away.
    fn missed(&mut self) {
        self.follower.gap(self.now.plus(1_000), self.now);
    }

    /// The store has some of it, and is read.
    fn glance(&mut self, some: usize) {
        let Some(span) = self.follower.glance(self.now) else { return };
        let mut again = self.follower.again_for_now(span).expect("a checkpoint");
        self.follower.begin();
        let numbered = self.truth.iter().enumerate();
        let known = numbered.filter(|(number, (t, _))| span.contains(*t) && number % 4 < some);
        let mut stored: Vec<_> = known.map(|(_, one)| one.clone()).collect();
        stored.sort_by_key(|(t, _)| *t);
        self.follower.feed(&mut again, stored, span.to.plus(-1));
        if !again.is_known() {
            return self.follower.broken_off();
        }
        self.follower.finish(&mut again);
        self.mend(again);
    }

    fn act(&mut self, name: &str, what: Operation) {
        let at = self.follower.run.at;
        let rule = RuleId::new(name).expect("a rule");
        let said = self.follower.act(&rule, &what, "agron");
        self.acts.push(Act { at, rule, what, by: "agron".to_owned() });
        self.journal(said);
        self.save();
    }

    fn kill(&mut self) {
        self.follower = match &self.saved.0 {
            Some(saved) => Follower::load(rules(), HOLD_MS, serde_json::from_str(saved).expect("saved")),
            None => Follower::new(rules(), HOLD_MS),
        };
        if self.follower.heard.is_none() {
            self.first = None;
        }
        self.sequence = serde_json::from_str(&self.saved.1).expect("a sequence");
    }

    fn states(&self) -> BTreeMap<String, AlarmState> {
        let open = self.ledger.alarms().filter(|alarm| alarm.state != AlarmState::Normal);
        open.map(|alarm| (alarm.rule.to_string(), alarm.state)).collect()
    }

    /// What a machine says that has heard all in order.
    fn reference(&self) -> (BTreeMap<String, AlarmState>, Vec<Said>) {
        let (first, skip) = self.first.unwrap_or((T0, 0));
        let mut all: Vec<_> = self.truth[skip..].iter().filter(|(t, _)| *t >= first).cloned().collect();
        all.sort_by_key(|(t, _)| *t);
        let mut run = Run::new(rules(), HOLD_MS, &Point { at: first.plus(-1), ..Point::default() }, &[]);
        let mut said = Vec::new();
        let mut acts = self.acts.clone();
        acts.sort_by_key(|act| act.at);
        let mut acts = acts.iter().peekable();
        for (t, heard) in &all {
            while let Some(act) = acts.next_if(|act| act.at < *t) {
                run.act(act, &mut said);
            }
            run.hear(*t, heard, &mut said);
        }
        for act in acts {
            run.act(act, &mut said);
        }
        run.advance(self.follower.run.at, &mut said);
        let mut states = BTreeMap::new();
        for one in &said {
            match one.state {
                AlarmState::Normal => drop(states.remove(one.rule.as_str())),
                state => drop(states.insert(one.rule.to_string(), state)),
            }
        }
        (states, said)
    }

    fn corrections(&self) -> usize {
        let of = |kind: &&EventKind| matches!(kind, EventKind::Alarm(alarm) if alarm.correction);
        self.records.iter().filter(of).count()
    }
}

#[test]
fn an_alarm_in_a_hole_that_is_still_there_is_told_with_its_true_beginning() {
    let mut world = World::new();
    world.row(60.0);
    world.wait(5_000);
    world.deaf = true;
    let came = world.now;
    world.row(80.0);
    world.wait(60_000);
    world.deaf = false;
    world.row(81.0);
    world.wait(2_500);
    assert!(world.called.is_empty(), "three seconds are not over since it was heard");
    world.read();
    assert_eq!(world.called.len(), 1);
    assert_eq!(world.ledger.alarm(world.called[0]).map(|alarm| alarm.came), Some(came));
    world.wait(10_000);
    world.row(82.0);
    world.wait(10_000);
    assert_eq!(world.called.len(), 1, "and never a second time");
}

#[test]
fn of_an_edge_that_is_silent_the_store_tells_what_it_has_and_later_all() {
    let mut world = World::new();
    world.row(60.0);
    world.wait(5_000);
    world.deaf = true;
    let came = world.now;
    world.row(80.0);
    world.wait(60_000);
    world.row(80.0);
    // The last that the edge has said is not in the store.
    let (late, gone) = (world.truth.len(), world.now);
    world.row(60.0);
    world.wait(3_600_000);
    let unsent = world.truth.split_off(late);
    world.missed();
    let all = std::mem::take(&mut world.truth);
    world.glance(4);
    assert!(world.called.is_empty(), "a store that has not what was heard has not what was not");
    world.truth = all;
    world.now = world.now.plus(GLANCE_MS);
    world.glance(4);
    assert_eq!(world.called.len(), 1);
    assert_eq!(world.ledger.alarm(world.called[0]).map(|alarm| alarm.came), Some(came));
    let hole = world.follower.hole().expect("nobody knows that this was all");
    assert!(hole.contains(gone), "{hole:?}");
    assert!(world.follower.glance(world.now).is_none(), "not again at once");
    world.kill();
    assert_eq!(world.follower.hole(), Some(hole), "over a restart, too");
    world.truth.extend(unsent);
    world.deaf = false;
    world.row(60.0);
    world.wait(3_000);
    world.read();
    assert_eq!(world.states(), [("hot".to_owned(), AlarmState::ReturnedUnack)].into());
    assert_eq!(world.called.len(), 1);
    assert_eq!(world.follower.hole(), None);
}

#[test]
fn of_an_edge_that_is_silent_a_store_that_is_behind_ends_no_alarm() {
    let mut world = World::new();
    world.row(60.0);
    world.wait(5_000);
    let behind = world.truth.len();
    world.row(80.0);
    world.wait(5_000);
    assert_eq!(world.called.len(), 1);
    // What was heard is not in the store yet, and after a kill it is remembered nowhere.
    world.truth.truncate(behind);
    world.save();
    world.kill();
    world.missed();
    world.glance(4);
    assert_eq!(world.states(), [("hot".to_owned(), AlarmState::UnackActive)].into());
    assert_eq!(world.called.len(), 1);
}

#[test]
fn a_message_with_a_wrong_beginning_is_changed() {
    let mut world = World::new();
    world.row(60.0);
    world.wait(5_000);
    world.deaf = true;
    let came = world.now;
    world.row(80.0);
    world.wait(60_000);
    world.deaf = false;
    world.row(80.0);
    // It rings by what is heard, before the store was read.
    world.wait(6_000);
    assert_eq!(world.called.len(), 1);
    let sent = world.ledger.alarm(world.called[0]).expect("the alarm").face();
    assert!(sent.came > came);
    world.read();
    let face = world.ledger.alarm(world.called[0]).expect("the same alarm").face();
    assert_eq!(face, crate::ledger::Face { came, ..sent });
    assert_eq!(world.called.len(), 1);
}

#[test]
fn an_alarm_in_a_hole_that_has_gone_is_journalled_and_nobody_is_called() {
    let mut world = World::new();
    world.row(60.0);
    world.wait(5_000);
    world.deaf = true;
    for x in [80.0, 80.0, 60.0] {
        world.row(x);
        world.wait(10_000);
    }
    world.deaf = false;
    world.row(60.0);
    world.wait(3_000);
    world.read();
    assert!(world.called.is_empty());
    assert_eq!(world.states(), [("hot".to_owned(), AlarmState::ReturnedUnack)].into());
    assert!(world.corrections() > 0);
    world.act("hot", Operation::Acknowledge);
    assert!(world.states().is_empty());
}

#[test]
fn an_alarm_that_went_and_came_in_a_hole_keeps_its_number() {
    let mut world = World::new();
    world.row(80.0);
    world.wait(5_000);
    assert_eq!(world.called.len(), 1);
    world.deaf = true;
    for x in [60.0, 60.0, 80.0] {
        world.row(x);
        world.wait(10_000);
    }
    world.deaf = false;
    world.row(80.0);
    world.wait(3_000);
    world.read();
    world.wait(20_000);
    assert_eq!(world.called.len(), 1);
    assert_eq!(world.states(), [("hot".to_owned(), AlarmState::UnackActive)].into());
}

#[test]
fn an_alarm_that_was_none_is_taken_back() {
    let mut world = World::new();
    world.row(60.0);
    world.wait(1_000);
    world.row(80.0);
    world.deaf = true;
    world.wait(1_000);
    world.row(60.0);
    world.wait(10_000);
    assert_eq!(world.called.len(), 1, "by what was heard it is there");
    world.deaf = false;
    world.row(60.0);
    world.wait(3_000);
    world.read();
    assert!(world.states().is_empty(), "{:?}", world.states());
    assert_eq!(world.called.len(), 1);
}

#[test]
fn what_somebody_has_seen_stays_seen() {
    let mut world = World::new();
    world.row(80.0);
    world.wait(5_000);
    world.act("hot", Operation::Acknowledge);
    world.deaf = true;
    for x in [60.0, 60.0, 80.0] {
        world.row(x);
        world.wait(10_000);
    }
    world.deaf = false;
    world.row(80.0);
    world.wait(3_000);
    world.read();
    let alarm = world.called[0];
    let state = world.states().get("hot").copied();
    // It has come once more since it was seen: by what was heard it was there all the time.
    assert_eq!(state, Some(AlarmState::AckActive));
    world.wait(20_000);
    assert_eq!(world.called, [alarm]);
}

#[test]
fn what_is_late_is_judged_where_it_belongs() {
    let mut world = World::new();
    world.row(60.0);
    world.wait(4_000);
    world.row(60.0);
    world.wait(2_000);
    world.take(world.now.plus(-5_500), oil(80.0));
    world.wait(1_000);
    let (states, _) = world.reference();
    assert_eq!(world.states(), states);
}

/// What happens in a random history.
#[derive(Debug, Clone)]
enum Happens {
    Oil(i64),
    Level(i64),
    Bad,
    State(State),
    Break,
    Wait(i64),
    Deaf(bool),
    Read,
    Missed,
    Glance(usize),
    Kill,
    Save,
    Late(i64, i64),
    Acknowledge(usize),
    Shelve(usize, i64),
}

fn happens() -> impl Strategy<Value = Happens> {
    let state = proptest::sample::select(vec![State::Running, State::Idle, State::Faulted]);
    prop_oneof![
        6 => (60i64..80).prop_map(Happens::Oil),
        3 => (10i64..30).prop_map(Happens::Level),
        1 => Just(Happens::Bad),
        2 => state.prop_map(Happens::State),
        1 => Just(Happens::Break),
        8 => (1i64..8_000).prop_map(Happens::Wait),
        1 => (1i64..200_000).prop_map(Happens::Wait),
        2 => any::<bool>().prop_map(Happens::Deaf),
        2 => Just(Happens::Read),
        1 => Just(Happens::Missed),
        1 => (0usize..5).prop_map(Happens::Glance),
        1 => Just(Happens::Kill),
        1 => Just(Happens::Save),
        1 => (1i64..9_000, 60i64..80).prop_map(|(back, x)| Happens::Late(back, x)),
        1 => (0usize..4).prop_map(Happens::Acknowledge),
        1 => (0usize..4, 1i64..60_000).prop_map(|(n, ms)| Happens::Shelve(n, ms)),
    ]
}

const NAMES: [&str; 4] = ["hot", "low", "bad", "fault"];

fn apply(world: &mut World, happens: &Happens) {
    let number = |name: &str, x: f64| {
        Heard::Row(Row { values: [(signal(name), Value::Number(x))].into(), bad: Default::default() })
    };
    match happens {
        Happens::Oil(x) => world.take(world.now, number("oil_temp", *x as f64)),
        Happens::Level(x) => world.take(world.now, number("oil_level", *x as f64)),
        Happens::Bad => {
            let bad = [(signal("oil_temp"), BadMark::Missing)].into();
            world.take(world.now, Heard::Row(Row { values: Default::default(), bad }));
        }
        Happens::State(state) => world.take(world.now, Heard::State(*state)),
        Happens::Break => world.take(world.now, Heard::Break),
        Happens::Wait(ms) => world.wait(*ms),
        Happens::Deaf(deaf) => world.deaf = *deaf,
        Happens::Read => world.read(),
        Happens::Missed => world.missed(),
        Happens::Glance(some) => world.glance(*some),
        Happens::Kill => world.kill(),
        Happens::Save => world.save(),
        Happens::Late(back, x) => {
            let t = world.now.plus(-back);
            // Before the first of all nothing was followed.
            if world.first.is_some_and(|(first, _)| first < t) {
                world.take(t, number("oil_temp", *x as f64));
            }
        }
        Happens::Acknowledge(n) => world.act(NAMES[*n], Operation::Acknowledge),
        Happens::Shelve(n, ms) => {
            let until = world.now.plus(*ms);
            world.act(NAMES[*n], Operation::Shelve { until, reason: String::new() });
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]
    #[test]
    fn once_all_was_read_it_stands_where_it_would_had_all_been_heard(
        list in proptest::collection::vec(happens(), 1..80),
    ) {
        let mut world = World::new();
        world.row(60.0);
        for one in &list {
            apply(&mut world, one);
            // Each alarm that is not normal stands under one number.
            let open: Vec<_> = world.ledger.alarms().filter(|a| a.state != AlarmState::Normal).collect();
            let rules: BTreeSet<_> = open.iter().map(|alarm| &alarm.rule).collect();
            prop_assert_eq!(rules.len(), open.len());
        }
        world.deaf = false;
        world.wait(1);
        world.row(60.0);
        world.wait(20_000);
        world.row(60.0);
        world.wait(5_000);
        world.read();
        prop_assert_eq!(world.follower.hole(), None);
        let (states, said) = world.reference();
        prop_assert_eq!(world.states(), states, "{:#?}", said);
    }
}
