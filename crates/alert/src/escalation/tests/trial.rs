//! The week's test, and those that somebody asks for.

use jiff::civil::{Weekday, time};
use presswatch_domain::HOUR_MS;

use super::*;
use crate::plan;

const DAY_MS: i64 = 24 * HOUR_MS;
/// The first Monday, 10:00, after `T0`, which is a Thursday.
const MONDAY: UtcMs = UtcMs(1_780_308_000_000);

fn world() -> World {
    let mut world = World::new();
    world.calling.weekly =
        Some(plan::Weekly { day: Weekday::Monday, time: time(10, 0, 0, 0), within_ms: DAY_MS });
    world
}

/// The tests that phones got: when, whom, by which way.
fn tests(world: &World) -> Vec<(i64, &str, Way)> {
    let tests = world.phones.values().filter(|phone| phone.kind == Kind::Test);
    let mut all: Vec<_> =
        tests.map(|phone| (phone.at.since(MONDAY) / HOUR_MS, phone.person.as_str(), phone.way)).collect();
    all.sort_unstable();
    all
}

#[test]
fn each_week_everybody_is_asked_once_and_by_another_way_than_before() {
    let mut world = world();
    world.run(26 * DAY_MS);
    let weeks: Vec<i64> =
        tests(&world).iter().map(|(hour, ..)| *hour).collect::<BTreeSet<_>>().into_iter().collect();
    assert_eq!(weeks, [0, 168, 336, 504]);
    let of = |who: &str| {
        let own = tests(&world).into_iter().filter(|(_, person, _)| *person == who);
        own.map(|(hour, _, way)| (hour / 168, way)).collect::<Vec<_>>()
    };
    let ways: BTreeSet<Way> = of("agron").iter().map(|(_, way)| *way).collect();
    assert_eq!(ways, [Way::Ntfy, Way::Sms, Way::Ring].into(), "{:?}", of("agron"));
    // Whom the phone rings gets a message with it, to answer.
    let ring = of("agron").iter().find(|(_, way)| *way == Way::Ring).map(|(week, _)| *week);
    assert!(ring.is_some_and(|week| of("agron").contains(&(week, Way::Sms))));
    assert_eq!(of("besa").len(), 4);
    assert!(world.phones.values().all(|phone| phone.rang == 1));
}

#[test]
fn a_restart_does_not_ask_twice_in_a_week() {
    let mut world = world();
    world.turn(false);
    world.now = MONDAY;
    world.turn(true);
    world.run(DAY_MS);
    world.restart();
    world.run(4 * DAY_MS);
    assert_eq!(tests(&world).len(), 3, "{:?}", tests(&world));
}

#[test]
fn what_was_missed_is_made_up_for_at_its_hour_and_never_at_another() {
    let mut world = world();
    world.turn(false);
    // Away on Monday, there again on Tuesday at 3 in the morning.
    world.now = MONDAY.plus(17 * HOUR_MS);
    world.run(6 * HOUR_MS);
    assert!(tests(&world).is_empty(), "{:?}", tests(&world));
    world.run(2 * HOUR_MS);
    assert_eq!(tests(&world).iter().map(|(hour, ..)| *hour).collect::<BTreeSet<_>>(), [24].into());
    // On the next Monday as ever.
    world.run(6 * DAY_MS);
    assert_eq!(tests(&world).iter().map(|(hour, ..)| *hour).collect::<BTreeSet<_>>(), [24, 168].into());
}

#[test]
fn quiet_hours_are_waited_for_and_who_has_only_just_begun_asks_nobody() {
    let mut world = world();
    let from = time(9, 0, 0, 0);
    world.contacts[1].quiet = vec![Quiet { from, to: time(13, 0, 0, 0) }];
    world.now = MONDAY.plus(HOUR_MS);
    world.run(DAY_MS);
    assert!(tests(&world).is_empty(), "a ledger that is new tests nobody at once");
    world.run(7 * DAY_MS);
    let besa: Vec<i64> =
        tests(&world).iter().filter(|(_, who, _)| *who == "besa").map(|(hour, ..)| *hour).collect();
    assert_eq!(besa, [168 + 3]);
}

#[test]
fn who_does_not_answer_in_time_is_told_of_and_late_answers_count() {
    let mut world = world();
    world.turn(false);
    world.now = MONDAY;
    world.run(HOUR_MS);
    let number = |world: &World, who: &str| {
        world.ledger.trials().find(|trial| trial.person == who).map(|trial| trial.number).expect("a test")
    };
    let way = |world: &World, who: &str| {
        world.ledger.trial(number(world, who)).expect("a test").ways.last().expect("a way").way
    };
    for who in ["agron", "mira"] {
        let (number, way, now) = (number(&world, who), way(&world, who), world.now);
        assert!(!world.ledger.answer_trial(number, "besa", way, now), "it is not hers");
        assert!(world.ledger.answer_trial(number, who, way, now));
    }
    world.run(DAY_MS);
    let told: Vec<&Phone> = world.phones.values().filter(|phone| phone.kind == Kind::Unanswered).collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].person, "mira");
    assert_eq!(told[0].alarms, [(number(&world, "besa"), 0)]);
    let in_vain = |world: &World| world.ledger.trials().filter(|trial| trial.in_vain()).count();
    assert_eq!(in_vain(&world), 1);
    let (late, way, now) = (number(&world, "besa"), way(&world, "besa"), world.now);
    assert!(world.ledger.answer_trial(late, "besa", way, now));
    assert_eq!(in_vain(&world), 0);
}

#[test]
fn a_test_that_was_asked_for_goes_by_every_way_and_is_forgotten_in_a_day() {
    let mut world = World::new();
    let scene =
        Scene { now: world.now, calling: &world.calling, contacts: &world.contacts, ways: &world.ways };
    let ways = every_way(&scene, &world.contacts[0]);
    assert_eq!(ways, [Way::Ntfy, Way::Sms, Way::Ring]);
    let (from, until) = (world.now, world.now.plus(15 * MINUTE_MS));
    let test = Test { asked: Some(7), person: "agron".to_owned(), ways, from, until };
    let mut due = Due::default();
    let number = world.desk.test(&mut world.ledger, from, test, &mut due);
    for post in due.send {
        world.ledger.post_mut(post, |post| post.stage = Stage::Waits { next: from });
    }
    world.write();
    world.run(MINUTE_MS);
    let trial = world.ledger.trial(number).expect("the test").clone();
    assert!(trial.ways.iter().all(|tried| tried.sent.is_some() && tried.answered.is_none()), "{trial:?}");
    world.ledger.answer_trial(number, "agron", Way::Sms, from);
    let trial = world.ledger.trial(number).expect("the test").clone();
    let answered: Vec<Way> =
        trial.ways.iter().filter(|tried| tried.answered.is_some()).map(|tried| tried.way).collect();
    assert_eq!(answered, [Way::Sms, Way::Ring], "a call is answered by a message");
    assert!(!trial.over);
    world.ledger.answer_trial(number, "agron", Way::Ntfy, from);
    world.run(MINUTE_MS);
    let says = world.phones.values().find(|phone| phone.way == Way::Ntfy).map(|phone| phone.says.clone());
    assert_eq!(says, Some(vec![AlarmState::AckActive]), "what was sent says that it was answered");
    world.run(2 * DAY_MS);
    assert!(world.ledger.trial(number).is_none() && world.ledger.posts().next().is_none());
    assert!(!world.phones.values().any(|phone| phone.kind == Kind::Unanswered), "nobody is told of it");
}
