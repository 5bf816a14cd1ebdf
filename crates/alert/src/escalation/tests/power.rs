//! After a power cut: one message, and nothing urgent that waits for it.

use presswatch_domain::{HOUR_MS, Span};

use super::*;
use crate::ledger::{Outage, OutageTold};

/// Three hours of darkness that have just ended, at 10 in the morning.
fn dark() -> World {
    let mut world = World::new();
    world.now = T0.floor(24 * HOUR_MS).plus(34 * HOUR_MS);
    let from = world.now.plus(-3 * HOUR_MS);
    let outage = brings_back(Some(from), world.now, SETTLES_MS, None).expect("an outage");
    world.ledger.set_outage(Some(outage));
    world
}

/// The store has said that presses were dark.
fn known(world: &mut World) {
    let outage = world.ledger.outage().cloned().expect("an outage");
    world.ledger.set_outage(Some(Outage { stage: OutageTold::Known, ..outage }));
}

fn of(world: &World, kind: Kind) -> Vec<&Phone> {
    world.phones.values().filter(|phone| phone.kind == kind).collect()
}

#[test]
fn what_comes_because_of_the_cut_is_one_message() {
    let mut world = dark();
    let low = world.raise("oil_level.warn_lo", Priority::P2);
    world.run(MINUTE_MS);
    let silent = world.raise("producer.silent", Priority::P2);
    world.run(MINUTE_MS);
    assert!(world.phones.is_empty(), "it waits while things come up");
    known(&mut world);
    world.run(MINUTE_MS);
    let [told] = of(&world, Kind::Power)[..] else { panic!("{:?}", world.phones) };
    assert_eq!((told.person.as_str(), told.way), ("agron", Way::Ntfy));
    assert_eq!(told.alarms, [(low, 0), (silent, 0)]);
    assert_eq!(world.phones.len(), 1, "{:?}", world.phones);
    // Nobody answers: the ladder goes on from there.
    world.run(15 * MINUTE_MS);
    let later: Vec<Way> = of(&world, Kind::Alarms).iter().map(|phone| phone.way).collect();
    assert_eq!(later, [Way::Sms, Way::Sms], "each when its time has come");
}

#[test]
fn what_is_urgent_does_not_wait_and_is_told_apart() {
    let mut world = dark();
    world.raise("oil_level.warn_lo", Priority::P2);
    let hot = world.raise("oil_temp.trip_hi", Priority::P1);
    world.turn(false);
    let [told] = of(&world, Kind::Alarms)[..] else { panic!("{:?}", world.phones) };
    assert_eq!((&told.alarms, told.way), (&vec![(hot, 0)], Way::Ntfy));
    known(&mut world);
    world.run(MINUTE_MS);
    let [told] = of(&world, Kind::Power)[..] else { panic!("{:?}", world.phones) };
    assert_eq!(told.alarms[0], (hot, 0), "the message tells of it, too");
    world.run(30 * MINUTE_MS);
    assert_eq!(world.told(hot).iter().filter(|(.., way)| *way == Way::Ring).count(), 2, "its ladder goes on");
}

#[test]
fn if_presses_ran_each_alarm_goes_as_it_would() {
    let mut world = dark();
    let low = world.raise("oil_level.warn_lo", Priority::P2);
    world.run(MINUTE_MS);
    world.ledger.set_outage(None);
    world.run(MINUTE_MS);
    assert_eq!(world.told(low).len(), 1);
    assert!(of(&world, Kind::Power).is_empty());
}

#[test]
fn if_the_store_does_not_say_it_waits_no_longer() {
    let mut world = dark();
    let low = world.raise("oil_level.warn_lo", Priority::P2);
    world.run(SETTLES_MS + MINUTE_MS + 1_000);
    assert_eq!(world.told(low).len(), 1);
}

#[test]
fn at_night_it_waits_for_the_morning_and_what_can_t_wait_goes_by_itself() {
    let mut world = dark();
    world.now = T0.floor(24 * HOUR_MS).plus(26 * HOUR_MS);
    let low = world.raise("oil_level.warn_lo", Priority::P2);
    known(&mut world);
    world.run(MINUTE_MS);
    assert!(of(&world, Kind::Power).is_empty());
    assert_eq!(world.told(low).len(), 1);
    world.run(3 * HOUR_MS);
    assert!(of(&world, Kind::Power).is_empty());
    world.run(HOUR_MS);
    assert_eq!(of(&world, Kind::Power).len(), 1, "at six");
}

#[test]
fn with_something_urgent_there_it_comes_at_night_too() {
    let mut world = dark();
    world.now = T0.floor(24 * HOUR_MS).plus(26 * HOUR_MS);
    world.raise("oil_temp.trip_hi", Priority::P1);
    known(&mut world);
    world.run(MINUTE_MS);
    assert_eq!(of(&world, Kind::Power).len(), 1);
}

#[test]
fn without_anybody_on_duty_the_managers_get_it() {
    let mut world = dark();
    world.calling.duty = Duty::default();
    known(&mut world);
    world.run(MINUTE_MS);
    let [told] = of(&world, Kind::Power)[..] else { panic!("{:?}", world.phones) };
    assert_eq!((told.person.as_str(), told.way), ("mira", Way::Telegram));
}

#[test]
fn it_is_told_once_over_restarts_and_a_cut_in_the_cut_is_one() {
    let short = brings_back(Some(T0), T0.plus(4 * MINUTE_MS), SETTLES_MS, None);
    assert_eq!(short, None, "a restart is no cut");
    assert_eq!(brings_back(None, T0, SETTLES_MS, None), None, "nor is the first start");
    let mut world = dark();
    world.turn(false);
    world.restart();
    let first = world.ledger.outage().cloned().expect("it is kept");
    let again = world.now.plus(20 * MINUTE_MS);
    let second = brings_back(Some(world.now), again, SETTLES_MS, Some(&first)).expect("an outage");
    assert_eq!(second.away, Span::new(first.away.from, again));
    known(&mut world);
    world.turn(true);
    world.run(HOUR_MS);
    let [told] = of(&world, Kind::Power)[..] else { panic!("{:?}", world.phones) };
    assert_eq!(told.rang, 2, "after a kill it goes again, as the same notification");
}
