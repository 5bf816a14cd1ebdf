//! The rules of calling, one by one, and what holds over random histories of alarms, failures and kills.

mod power;
mod shift;
mod trial;

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::TimeZone;
use presswatch_domain::{
    AlarmState, Change, Duty, EventKind, MINUTE_MS, Outcome, Plan, PressId, Priority, Rule, RuleId, UtcMs,
    alarm::{Condition, Transition, When},
    duty::Turn,
    plan::Weekly,
};
use presswatch_people::{Presses, Role};
use proptest::prelude::*;

use super::*;
use crate::{
    channel::{Address, Receipt, SendError},
    ledger::{Kind, Subject, Told},
    plan::{Quiet, Situation, Whom},
};

const T0: UtcMs = UtcMs(1_780_000_000_000);

/// Steps as the settings have them at first.
fn standard_ladder() -> BTreeMap<Priority, Vec<Step>> {
    use Whom::{Duty, Manager};
    let step = |minutes, whom, own, ways: &[Way]| Step {
        after_ms: minutes * presswatch_domain::MINUTE_MS,
        whom,
        own,
        ways: ways.to_vec(),
    };
    let loud = [Way::Ring, Way::Sms];
    let p1 = vec![
        step(0, Duty(0), true, &[]),
        step(3, Duty(0), false, &loud),
        step(10, Duty(1), true, &loud),
        step(20, Manager, true, &loud),
    ];
    let p2 = vec![step(0, Duty(0), true, &[]), step(15, Duty(0), false, &[Way::Sms])];
    [(Priority::P1, p1), (Priority::P2, p2)].into()
}

fn press() -> Subject {
    Subject::Press(PressId::new("press1").expect("an id"))
}

fn rule(name: &str, priority: Priority) -> Rule {
    Rule {
        id: RuleId::new(name).expect("a rule"),
        condition: Condition::Called,
        on_delay_ms: 0,
        off_delay_ms: 0,
        hold_ms: 0,
        priority,
        gate: presswatch_domain::Gate::Any,
        gate_delay_ms: 0,
        when: When::Always,
        latched: false,
        re_alarm_ms: None,
        parents: Vec::new(),
        group: None,
        action: "look".into(),
    }
}

fn contact(person: &str, ways: &[Way], manager: bool) -> Contact {
    let address = |way: &Way| (*way, Address(format!("{person}-{way}")));
    Contact {
        person: person.to_owned(),
        name: person.to_owned(),
        language: None,
        presses: Presses::All,
        digest: true,
        shift: false,
        role: if manager { Role::Manager } else { Role::Technician },
        addresses: ways.iter().map(address).collect(),
        ways: BTreeMap::new(),
        quiet: Vec::new(),
    }
}

/// Agron and Besa are always on duty, Mira is the manager.
fn calling() -> Calling {
    let all: Vec<_> = (1..=7).collect();
    let when = weekly(&all);
    let people = vec!["agron".to_owned(), "besa".to_owned()];
    Calling {
        zone: TimeZone::UTC,
        plan: Plan::default(),
        duty: Duty { rota: vec![Turn { when, people }], swaps: Vec::new() },
        presses: vec![PressId::new("press1").expect("an id")],
        ladder: standard_ladder(),
        digest: vec![Whom::Duty(0)],
        weekly: None,
    }
}

fn weekly(days: &[i8]) -> Weekly {
    let days = days.iter().map(|day| jiff::civil::Weekday::from_monday_one_offset(*day).expect("a day"));
    Weekly {
        days: days.collect(),
        from: jiff::civil::Time::midnight(),
        length_min: 24 * 60,
        valid_from: None,
        valid_to: None,
    }
}

fn contacts() -> Vec<Contact> {
    vec![
        contact("agron", &[Way::Ntfy, Way::Sms, Way::Ring], false),
        contact("besa", &[Way::Ntfy, Way::Sms], false),
        contact("mira", &[Way::Telegram, Way::Ring], true),
    ]
}

/// The alerter without its tasks: what is due is sent at once, over ways that work or do not.
struct World {
    now: UtcMs,
    calling: Calling,
    contacts: Vec<Contact>,
    ways: BTreeSet<Way>,
    down: BTreeSet<Way>,
    ledger: Ledger,
    desk: Desk,
    kept: BTreeMap<String, String>,
    rules: BTreeMap<String, Rule>,
    /// What each phone shows: post key → person, way, (alarm, round), how often it rang.
    phones: BTreeMap<String, Phone>,
    records: Vec<EventKind>,
    /// When each was seen last by `calls`, to find sends for what calls nobody.
    next: Option<UtcMs>,
}

#[derive(Debug, Clone)]
struct Phone {
    person: String,
    way: Way,
    alarms: Vec<(u64, u32)>,
    at: UtcMs,
    rang: u32,
    says: Vec<AlarmState>,
    kind: Kind,
}

impl World {
    fn new() -> World {
        let ways = Way::ALL.into_iter().collect();
        World {
            now: T0,
            calling: calling(),
            contacts: contacts(),
            ways,
            down: BTreeSet::new(),
            ledger: Ledger::new("seed".to_owned(), T0),
            desk: Desk::default(),
            kept: BTreeMap::new(),
            rules: BTreeMap::new(),
            phones: BTreeMap::new(),
            records: Vec::new(),
            next: None,
        }
    }

    fn alarm(&mut self, name: &str, priority: Priority, change: Change, state: AlarmState) -> u64 {
        let rule = self.rules.entry(name.to_owned()).or_insert_with(|| rule(name, priority)).clone();
        let transition = Transition {
            at: self.now,
            rule: rule.id.clone(),
            change,
            state,
            since: self.now,
            value: None,
            follows: None,
        };
        let by = (change == Change::Acknowledged).then(|| "agron".to_owned());
        self.ledger
            .changed(self.now, &press(), &rule, &transition, &Told { by, ..Told::default() })
            .expect("a number")
    }

    fn raise(&mut self, name: &str, priority: Priority) -> u64 {
        self.alarm(name, priority, Change::Raised, AlarmState::UnackActive)
    }

    fn acknowledge(&mut self, name: &str) {
        self.alarm(name, Priority::P1, Change::Acknowledged, AlarmState::AckActive);
    }

    fn write(&mut self) {
        let (records, table) = self.ledger.take();
        self.records.extend(records.iter().filter_map(|record| record.kind().cloned()));
        for (key, value) in table {
            match value {
                Some(value) => drop(self.kept.insert(key, value)),
                None => drop(self.kept.remove(&key)),
            }
        }
    }

    fn due(&mut self) -> Due {
        let scene =
            Scene { now: self.now, calling: &self.calling, contacts: &self.contacts, ways: &self.ways };
        let due = self.desk.due(&mut self.ledger, &scene);
        self.write();
        due
    }

    /// One turn; `cut`: it is killed before it hears what became of the first post.
    fn turn(&mut self, cut: bool) {
        let due = self.due();
        self.next = due.next;
        for number in &due.send {
            let post = self.ledger.post(*number).expect("the post").clone();
            let calls = post.alarms.iter().filter_map(|(alarm, _)| self.ledger.alarm(*alarm));
            let calls = calls.filter(|alarm| self.ledger.calls(alarm)).count();
            assert!(calls > 0 || post.kind != Kind::Alarms, "{post:?} is sent and nobody need know");
            let answer = self.deliver(&post);
            if cut {
                return self.restart();
            }
            self.desk.sent(&mut self.ledger, self.now, *number, answer);
            self.write();
        }
        for number in &due.update {
            let post = self.ledger.post(*number).expect("the post").clone();
            let says = post.update.as_ref().expect("an update").shown.iter().map(|face| face.state).collect();
            let answer = match self.down.contains(&post.way) {
                true => Err(SendError::Later { why: "down".to_owned(), after_ms: None }),
                false => {
                    self.phones.get_mut(&self.ledger.key(&post)).expect("it was sent").says = says;
                    Ok(Some(Receipt("r".to_owned())))
                }
            };
            self.desk.updated(&mut self.ledger, self.now, *number, answer);
            self.write();
        }
    }

    fn deliver(&mut self, post: &crate::ledger::Post) -> Result<Option<Receipt>, SendError> {
        if self.down.contains(&post.way) {
            return Err(SendError::Later { why: "down".to_owned(), after_ms: None });
        }
        let phone = self.phones.entry(self.ledger.key(post)).or_insert_with(|| Phone {
            person: post.person.clone(),
            way: post.way,
            alarms: post.alarms.clone(),
            at: self.now,
            rang: 0,
            says: Vec::new(),
            kind: post.kind,
        });
        phone.rang += 1;
        phone.says = post.shown.iter().map(|face| face.state).collect();
        assert_eq!(phone.alarms, post.alarms, "what has one key says the same");
        Ok((post.way != Way::Ring).then(|| Receipt("r".to_owned())))
    }

    fn restart(&mut self) {
        let kept: Vec<_> = self.kept.clone().into_iter().collect();
        self.ledger = Ledger::load(&kept, self.now).expect("readable").expect("something");
        self.desk = Desk::default();
    }

    /// Lets time pass in steps, as its own alarm clock says.
    fn run(&mut self, ms: i64) {
        let end = self.now.plus(ms);
        for _ in 0..100_000 {
            self.turn(false);
            match self.due_next() {
                Some(next) if next <= end => self.now = next.max(self.now.plus(1)),
                _ => break,
            }
        }
        self.now = end;
        self.turn(false);
    }

    fn due_next(&mut self) -> Option<UtcMs> {
        self.next
    }

    /// Who was told of an alarm, in order: minutes after `T0`, person and way.
    fn told(&self, alarm: u64) -> Vec<(i64, &str, Way)> {
        let phones = self.phones.values().filter(|phone| phone.alarms.iter().any(|(one, _)| *one == alarm));
        let mut told: Vec<_> =
            phones.map(|p| (p.at.since(T0) / MINUTE_MS, p.person.as_str(), p.way)).collect();
        told.sort_unstable();
        told
    }
}

#[test]
fn nobody_answers_and_the_ladder_is_climbed() {
    let mut world = World::new();
    let number = world.raise("oil_temp.trip_hi", Priority::P1);
    world.run(30 * MINUTE_MS);
    let expected = [
        (0, "agron", Way::Ntfy),
        (3, "agron", Way::Sms),
        (3, "agron", Way::Ring),
        (10, "besa", Way::Ntfy),
        (10, "besa", Way::Sms),
        (20, "mira", Way::Telegram),
        (20, "mira", Way::Ring),
    ];
    assert_eq!(world.told(number), expected);
    assert!(world.phones.values().all(|phone| phone.rang == 1));
}

#[test]
fn who_acknowledges_stops_it_everywhere_and_what_was_sent_says_so() {
    let mut world = World::new();
    let number = world.raise("oil_temp.trip_hi", Priority::P1);
    world.run(4 * MINUTE_MS);
    world.acknowledge("oil_temp.trip_hi");
    world.run(60 * MINUTE_MS);
    assert_eq!(world.told(number).len(), 3);
    let says = |way| world.phones.values().find(|phone| phone.way == way).map(|phone| phone.says.clone());
    assert_eq!(says(Way::Ntfy), Some(vec![AlarmState::AckActive]));
    assert_eq!(says(Way::Sms), Some(vec![AlarmState::AckActive]));
    assert_eq!(says(Way::Ring), Some(vec![AlarmState::UnackActive]), "a call can't be changed");
    let gone = |world: &mut World| {
        world.alarm("oil_temp.trip_hi", Priority::P1, Change::Returned, AlarmState::Normal);
        world.run(MINUTE_MS);
    };
    gone(&mut world);
    assert!(world.ledger.alarms().next().is_none() && world.ledger.posts().next().is_none());
    assert!(!world.kept.keys().any(|key| key.contains('.')), "nothing is left: {:?}", world.kept);
}

#[test]
fn a_return_ends_the_calls_and_coming_again_goes_on_where_the_ladder_stood() {
    let mut world = World::new();
    let number = world.raise("hyd_press.trip_hi", Priority::P1);
    world.run(MINUTE_MS);
    world.alarm("hyd_press.trip_hi", Priority::P1, Change::Returned, AlarmState::ReturnedUnack);
    world.run(MINUTE_MS);
    let push = |world: &World| world.phones.values().next().map(|phone| (phone.says.clone(), phone.rang));
    assert_eq!(push(&world), Some((vec![AlarmState::ReturnedUnack], 1)));
    let again = world.alarm("hyd_press.trip_hi", Priority::P1, Change::RaisedAgain, AlarmState::UnackActive);
    assert_eq!(again, number, "it is the same alarm");
    world.turn(false);
    assert_eq!(push(&world), Some((vec![AlarmState::UnackActive], 1)), "nobody is rung anew");
    world.run(2 * MINUTE_MS);
    assert_eq!(world.told(number).len(), 3, "the next step is taken when it is due");
}

#[test]
fn after_a_re_alarm_people_are_called_anew() {
    let mut world = World::new();
    let number = world.raise("oil_level.trip_lo", Priority::P1);
    world.run(MINUTE_MS);
    world.acknowledge("oil_level.trip_lo");
    world.run(60 * MINUTE_MS);
    world.alarm("oil_level.trip_lo", Priority::P1, Change::ReAlarmed, AlarmState::UnackActive);
    world.run(5 * MINUTE_MS);
    let told = world.told(number);
    assert_eq!(
        told.iter().map(|(at, _, way)| (*at, *way)).collect::<Vec<_>>(),
        [(0, Way::Ntfy), (61, Way::Ntfy), (64, Way::Sms), (64, Way::Ring)]
    );
}

#[test]
fn a_way_that_fails_is_followed_by_the_next_at_once_and_tried_again() {
    let mut world = World::new();
    world.down.insert(Way::Ntfy);
    let number = world.raise("oil_temp.trip_hi", Priority::P1);
    world.run(1_000);
    assert_eq!(world.told(number), [(0, "agron", Way::Sms)]);
    world.down.clear();
    world.run(MINUTE_MS);
    assert_eq!(world.told(number), [(0, "agron", Way::Ntfy), (0, "agron", Way::Sms)]);
    let failed =
        |kind: &&EventKind| matches!(kind, EventKind::Delivery { outcome: Outcome::Failed { .. }, .. });
    assert_eq!(world.records.iter().filter(failed).count(), 1);
}

#[test]
fn where_no_way_reaches_the_first_the_next_person_is_called_at_once() {
    let mut world = World::new();
    world.contacts[0] = contact("agron", &[Way::Ntfy], false);
    world.down.insert(Way::Ntfy);
    let number = world.raise("oil_temp.trip_hi", Priority::P1);
    world.run(2_000);
    assert_eq!(
        world.told(number),
        [(0, "besa", Way::Sms)],
        "the steps of who can't be reached are passed over"
    );
}

#[test]
fn where_nobody_is_on_duty_the_manager_is_called_at_once() {
    let mut world = World::new();
    world.calling.duty = Duty::default();
    let number = world.raise("oil_temp.trip_hi", Priority::P1);
    world.turn(false);
    assert_eq!(world.told(number), [(0, "mira", Way::Telegram), (0, "mira", Way::Ring)]);
}

#[test]
fn where_nobody_is_there_at_all_it_is_said_once_and_who_comes_is_called() {
    let mut world = World::new();
    world.contacts.clear();
    let number = world.raise("oil_temp.trip_hi", Priority::P1);
    world.run(10 * MINUTE_MS);
    let unreachable =
        |kind: &&EventKind| matches!(kind, EventKind::Delivery { outcome: Outcome::Unreachable, .. });
    assert_eq!(world.records.iter().filter(unreachable).count(), 1);
    world.contacts = contacts();
    world.run(2 * MINUTE_MS);
    let first = world.told(number).first().map(|(_, who, way)| (*who, *way));
    assert_eq!(first, Some(("agron", Way::Ntfy)));
}

#[test]
fn alarms_that_come_together_are_one_message_and_p1_waits_for_nothing_less() {
    let mut world = World::new();
    for name in ["a", "b", "c"] {
        world.raise(name, Priority::P2);
    }
    world.turn(false);
    assert_eq!(world.phones.len(), 1, "one turn, one message");
    world.now = world.now.plus(1_000);
    world.raise("d", Priority::P2);
    world.turn(false);
    assert_eq!(world.phones.len(), 1, "what comes just after waits for more");
    world.now = world.now.plus(500);
    let urgent = world.raise("e", Priority::P1);
    world.turn(false);
    assert_eq!(world.told(urgent).len(), 1, "P1 does not");
    world.run(BURST_MS);
    assert_eq!(world.phones.len(), 2, "the other went with it");
}

#[test]
fn a_flood_of_p2_keeps_to_the_limit_and_p1_goes_all_the_same() {
    let mut world = World::new();
    world.contacts[0] = contact("agron", &[Way::Sms], false);
    world
        .calling
        .ladder
        .insert(Priority::P2, vec![Step { after_ms: 0, whom: Whom::Duty(0), own: true, ways: vec![] }]);
    for minute in 0..40 {
        world.raise(&format!("a{minute}"), Priority::P2);
        world.run(MINUTE_MS);
    }
    let count = world.phones.len();
    assert!((10..=14).contains(&count), "{count}");
    let urgent = world.raise("urgent", Priority::P1);
    world.turn(false);
    assert_eq!(world.told(urgent).len(), 1);
    let told: BTreeSet<u64> =
        world.phones.values().flat_map(|phone| phone.alarms.iter().map(|(n, _)| *n)).collect();
    assert_eq!(told.len(), 41, "what waited went with it");
}

#[test]
fn p2_waits_in_quiet_hours_and_p1_does_not() {
    let mut world = World::new();
    let clock = |ms: i64| {
        TimeZone::UTC.to_datetime(jiff::Timestamp::from_millisecond(T0.plus(ms).0).expect("a time")).time()
    };
    world.contacts[0].quiet = vec![Quiet { from: clock(-MINUTE_MS), to: clock(7 * 60 * MINUTE_MS) }];
    let soon = world.raise("a", Priority::P2);
    world.run(60 * MINUTE_MS);
    assert!(world.told(soon).is_empty());
    let now = world.raise("b", Priority::P1);
    world.turn(false);
    assert_eq!(world.told(now).len(), 1);
    world.acknowledge("b");
    world.run(6 * 60 * MINUTE_MS);
    assert_eq!(world.told(soon).first().map(|(at, ..)| *at), Some(420));
}

#[test]
fn p3_is_told_in_one_digest_at_the_shifts_end() {
    let mut world = World::new();
    world.raise("a", Priority::P3);
    world.run(MINUTE_MS);
    world.raise("b", Priority::P3);
    world.alarm("a", Priority::P3, Change::Returned, AlarmState::ReturnedUnack);
    assert!(world.phones.is_empty());
    world.run(25 * 60 * MINUTE_MS);
    let digests: Vec<_> = world.phones.values().collect();
    assert_eq!(digests.len(), 1, "{digests:?}");
    assert_eq!((digests[0].kind, digests[0].alarms.len()), (Kind::Digest, 2));
}

#[test]
fn a_follower_is_told_when_the_first_has_gone() {
    let mut world = World::new();
    world.raise("first", Priority::P1);
    let rule = rule("second", Priority::P1);
    let transition = Transition {
        at: T0,
        rule: rule.id.clone(),
        change: Change::Raised,
        state: AlarmState::UnackActive,
        since: T0,
        value: None,
        follows: Some(RuleId::new("first").expect("a rule")),
    };
    let second = world.ledger.changed(T0, &press(), &rule, &transition, &Told::default()).expect("a number");
    world.run(MINUTE_MS);
    assert!(world.told(second).is_empty());
    world.acknowledge("first");
    world.run(MINUTE_MS);
    assert!(world.told(second).is_empty(), "somebody is on the way");
    world.alarm("first", Priority::P1, Change::Returned, AlarmState::Normal);
    world.alarm("second", Priority::P1, Change::Promoted, AlarmState::UnackActive);
    world.turn(false);
    assert_eq!(world.told(second).len(), 1);
}

#[test]
fn without_internet_the_modem_is_first() {
    let mut world = World::new();
    world.contacts[0].ways.insert(Situation::Offline, vec![Way::Ring]);
    for way in [Way::Ntfy, Way::Telegram, Way::Email, Way::Webhook] {
        for _ in 0..2 {
            world.desk.lines.heard(way, false, T0);
        }
    }
    let number = world.raise("a", Priority::P1);
    world.turn(false);
    assert_eq!(world.told(number), [(0, "agron", Way::Ring)]);
}

/// What happens in a random history.
#[derive(Debug, Clone)]
enum Happens {
    Raise(u8),
    Return(u8),
    Acknowledge(u8),
    ReAlarm(u8),
    Down(Way),
    Up(Way),
    Wait(i64),
    Kill,
    Cut,
}

fn happens() -> impl Strategy<Value = Happens> {
    let way = prop_oneof![Just(Way::Ntfy), Just(Way::Sms), Just(Way::Ring), Just(Way::Telegram)];
    prop_oneof![
        4 => (0u8..8).prop_map(Happens::Raise),
        2 => (0u8..8).prop_map(Happens::Return),
        2 => (0u8..8).prop_map(Happens::Acknowledge),
        1 => (0u8..8).prop_map(Happens::ReAlarm),
        2 => way.clone().prop_map(Happens::Down),
        2 => way.prop_map(Happens::Up),
        4 => (1i64..400_000).prop_map(Happens::Wait),
        1 => Just(Happens::Kill),
        1 => Just(Happens::Cut),
    ]
}

fn state(world: &World, name: &str) -> Option<AlarmState> {
    world.ledger.open(&press(), &RuleId::new(name).expect("a rule")).map(|alarm| alarm.state)
}

fn apply(world: &mut World, step: &Happens) {
    let name = |n: &u8| format!("r{n}");
    let priority = |n: &u8| Priority::ALL[usize::from(*n % 3)];
    let change = |world: &mut World, n: &u8, change, state| {
        world.alarm(&name(n), priority(n), change, state);
    };
    match step {
        Happens::Raise(n) => match state(world, &name(n)) {
            None => change(world, n, Change::Raised, AlarmState::UnackActive),
            Some(AlarmState::ReturnedUnack) => change(world, n, Change::RaisedAgain, AlarmState::UnackActive),
            _ => {}
        },
        Happens::Return(n) => match state(world, &name(n)) {
            Some(AlarmState::UnackActive) => change(world, n, Change::Returned, AlarmState::ReturnedUnack),
            Some(AlarmState::AckActive) => change(world, n, Change::Returned, AlarmState::Normal),
            _ => {}
        },
        Happens::Acknowledge(n) => match state(world, &name(n)) {
            Some(AlarmState::UnackActive) => world.acknowledge(&name(n)),
            Some(AlarmState::ReturnedUnack) => change(world, n, Change::Acknowledged, AlarmState::Normal),
            _ => {}
        },
        Happens::ReAlarm(n) if state(world, &name(n)) == Some(AlarmState::AckActive) => {
            change(world, n, Change::ReAlarmed, AlarmState::UnackActive)
        }
        Happens::ReAlarm(_) => {}
        Happens::Down(way) => drop(world.down.insert(*way)),
        Happens::Up(way) => drop(world.down.remove(way)),
        Happens::Wait(ms) => world.run(*ms),
        Happens::Kill => {
            world.write();
            world.restart();
        }
        Happens::Cut => {
            world.write();
            world.turn(true);
        }
    }
    world.write();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn each_is_told_once_and_p1_always(steps in proptest::collection::vec(happens(), 1..60)) {
        let mut world = World::new();
        for step in &steps {
            apply(&mut world, step);
            world.turn(false);
        }
        world.down.clear();
        world.run(15 * MINUTE_MS);
        // Never twice for one alarm, person and way, unless it was re-alarmed: each key is one notification.
        let mut seen = BTreeSet::new();
        for phone in world.phones.values().filter(|phone| phone.kind == Kind::Alarms) {
            for (alarm, round) in &phone.alarms {
                let told = (*alarm, *round, phone.person.clone(), phone.way);
                prop_assert!(seen.insert(told.clone()), "{:?} twice", told);
            }
        }
        // Each P1 that nobody has seen has reached somebody.
        for alarm in world.ledger.alarms().filter(|alarm| alarm.priority == Priority::P1 && alarm.unseen()) {
            let reached = seen.iter().any(|(number, round, ..)| (*number, *round) == (alarm.number, alarm.round));
            prop_assert!(reached, "{:?}", alarm);
        }
        // What the phones show is what is true, where it can be changed.
        for post in world.ledger.posts().filter(|post| matches!(post.stage, Stage::Sent { receipt: Some(_) })) {
            let says = &world.phones[&world.ledger.key(post)].says;
            for ((number, round), says) in post.alarms.iter().zip(says) {
                let alarm = world.ledger.alarm(*number).filter(|alarm| alarm.round == *round);
                prop_assert!(alarm.is_none_or(|alarm| alarm.state == *says), "{:?}: {:?}", post, alarm);
            }
        }
        // What is kept is what is known.
        let kept: Vec<_> = world.kept.clone().into_iter().collect();
        let again = Ledger::load(&kept, world.now).expect("readable").expect("something");
        prop_assert_eq!(again.alarms().collect::<Vec<_>>(), world.ledger.alarms().collect::<Vec<_>>());
    }
}
