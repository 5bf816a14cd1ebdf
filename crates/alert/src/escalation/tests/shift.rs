//! What came of a shift is told once, when all of it is known, to who wants to hear it.

use presswatch_domain::{
    Basis, HOUR_MS, Span,
    kpi::{Amount, ShiftReport},
    plan::{Shift, Stop},
};

use super::*;
use crate::shifts::{Ended, OLD_MS, SILENT_MS, WAITS_MS, ended};

fn at(text: &str) -> UtcMs {
    UtcMs(text.parse::<jiff::Timestamp>().expect("a time").as_millisecond())
}

fn id(press: &str) -> PressId {
    PressId::new(press).expect("an id")
}

fn shift(name: &str, from: i8, hours: i32, presses: &[&str]) -> Shift {
    let mut when = weekly(&[1, 2, 3, 4, 5, 6, 7]);
    (when.from, when.length_min) = (jiff::civil::time(from, 0, 0, 0), hours * 60);
    Shift {
        name: name.to_owned(),
        when,
        breaks: Vec::new(),
        presses: presses.iter().map(|one| id(one)).collect(),
    }
}

/// Press 1 and 2 from 6 to 14 on the wall, press 3 from 22 to 6. Agron wants to hear of the first two, Mira of all.
fn world(now: &str) -> World {
    let mut world = World::new();
    world.now = at(now);
    world.ledger = Ledger::new("seed".to_owned(), world.now);
    world.calling.zone = TimeZone::get("Europe/Belgrade").expect("a zone");
    world.calling.presses = ["press1", "press2", "press3"].map(id).to_vec();
    let shifts = [shift("Early", 6, 8, &["press1", "press2"]), shift("Night", 22, 8, &["press3"])];
    world.calling.plan.shifts = shifts.to_vec();
    world.contacts[0].presses = Presses::Only(["press1", "press2"].map(id).into());
    (world.contacts[0].shift, world.contacts[2].shift) = (true, true);
    world
}

/// As the store knows it, where `pending_ms` of press 1 may still come.
fn known(ended: &Ended, pending_ms: i64) -> Vec<ShiftReport> {
    let report = |press: &PressId| ShiftReport {
        press: press.clone(),
        shift: ended.shift.clone(),
        day: ended.day,
        span: ended.span,
        planned_ms: ended.span.ms(),
        ran_ms: ended.span.ms() - pending_ms,
        stopped_ms: 0,
        unknown_ms: pending_ms,
        pending_ms: if *press == id("press1") { pending_ms } else { 0 },
        reasons: Vec::new(),
        mass: Some(Amount::exact(412.0, Basis::Measured)),
        target: None,
    };
    ended.presses.iter().map(report).collect()
}

impl World {
    /// The alerter looks, and what is ready is told; `pending_ms` as the store knows it.
    fn look(&mut self, pending_ms: i64) {
        for one in ended(&self.calling, self.ledger.shifts(), self.now) {
            let reports = known(&one, pending_ms);
            if one.ready(&reports, self.now) {
                self.tell(&one, reports);
            }
        }
        self.run(0);
    }

    fn tell(&mut self, ended: &Ended, reports: Vec<ShiftReport>) {
        let scene =
            Scene { now: self.now, calling: &self.calling, contacts: &self.contacts, ways: &self.ways };
        let due = self.desk.shift(&mut self.ledger, &scene, ended, reports);
        self.write();
        for number in due.send {
            let post = self.ledger.post(number).expect("the post").clone();
            let answer = self.deliver(&post);
            self.desk.sent(&mut self.ledger, self.now, number, answer);
            self.write();
        }
    }

    /// Who was told of a shift, in order: when, whom.
    fn told_of_shifts(&self) -> Vec<(String, &str)> {
        let shifts = self.phones.values().filter(|phone| phone.kind == Kind::Shift);
        let time = |at: UtcMs| jiff::Timestamp::from_millisecond(at.0).expect("a time").to_string();
        let mut told: Vec<_> = shifts.map(|phone| (time(phone.at), phone.person.as_str())).collect();
        told.sort_unstable();
        told
    }
}

const BOTH: [&str; 2] = ["agron", "mira"];

fn to<const N: usize>(when: &str, people: [&'static str; N]) -> Vec<(String, &'static str)> {
    people.map(|person| (when.to_owned(), person)).to_vec()
}

#[test]
fn it_is_told_once_as_soon_as_all_of_it_is_known() {
    let mut world = world("2026-05-28T11:00:00Z");
    world.look(0);
    assert_eq!(world.told_of_shifts(), []);
    world.now = at("2026-05-28T12:00:00Z");
    world.look(MINUTE_MS);
    assert_eq!(world.told_of_shifts(), [], "something may still come of press 1");
    world.now = world.now.plus(MINUTE_MS);
    world.look(0);
    for _ in 0..100 {
        world.now = world.now.plus(5 * MINUTE_MS);
        world.look(0);
        world.restart();
    }
    assert_eq!(world.told_of_shifts(), to("2026-05-28T12:01:00Z", BOTH));
    assert!(world.phones.values().all(|phone| phone.rang == 1 && phone.alarms.is_empty()));
    let sent = world
        .records
        .iter()
        .filter(|kind| matches!(kind, EventKind::Delivery { alarm: None, outcome: Outcome::Sent, .. }));
    assert_eq!(sent.count(), 2);
    assert_eq!(world.ledger.posts().count(), 0, "nothing is kept of what was told");
}

#[test]
fn presses_of_one_shift_are_one_message_and_each_hears_of_their_own() {
    let mut world = world("2026-05-28T11:00:00Z");
    world.contacts[0].presses = Presses::Only([id("press2")].into());
    world.down = Way::ALL.into_iter().collect();
    world.now = at("2026-05-28T12:00:00Z");
    world.look(0);
    let of = |person: &str| {
        let post = world.ledger.posts().find(|post| post.person == person).expect("a post");
        post.shift.iter().map(|report| report.0.press.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(
        (of("agron"), of("mira")),
        (vec!["press2".to_owned()], vec!["press1".to_owned(), "press2".to_owned()])
    );
    assert_eq!(world.ledger.posts().count(), 2);
    let kept = world.ledger.posts().map(|post| post.shift.clone()).collect::<Vec<_>>();
    world.restart();
    assert_eq!(world.ledger.posts().map(|post| post.shift.clone()).collect::<Vec<_>>(), kept);
}

#[test]
fn what_does_not_come_is_waited_for_half_an_hour() {
    let mut world = world("2026-05-28T11:00:00Z");
    let end = at("2026-05-28T12:00:00Z");
    for minutes in 0..60 {
        world.now = end.plus(minutes * MINUTE_MS);
        world.look(HOUR_MS);
    }
    assert_eq!(world.told_of_shifts(), to("2026-05-28T12:32:00Z", BOTH));
    let one = Ended {
        shift: String::new(),
        day: jiff::civil::date(2026, 5, 28),
        span: Span::new(UtcMs(0), end),
        presses: vec![id("press1")],
    };
    assert!(!one.ready(&[], end.plus(WAITS_MS - 1)), "of a press without an account nothing is known");
    assert!(one.ready(&[], end.plus(WAITS_MS)));
}

#[test]
fn it_is_asked_when_the_store_has_all_and_the_press_was_heard_since() {
    let end = UtcMs(100 * HOUR_MS);
    let one = Ended {
        shift: String::new(),
        day: jiff::civil::date(2026, 5, 28),
        span: Span::new(end.plus(-HOUR_MS), end),
        presses: ["press1", "press2"].map(id).to_vec(),
    };
    let over = |complete: Option<i64>, heard: Option<i64>, now: i64| {
        let of = |at: Option<i64>| {
            move |press: &PressId| {
                if *press == id("press1") { at.map(|ms| end.plus(ms)) } else { Some(end.plus(HOUR_MS)) }
            }
        };
        one.over(of(complete), of(heard), end.plus(now))
    };
    assert!(over(Some(1), Some(0), 1_000));
    assert!(!over(Some(0), Some(0), 1_000), "what is of the last instant may still come");
    assert!(!over(None, Some(0), 1_000));
    assert!(!over(Some(1), Some(-1), 1_000), "what it did last is not known");
    assert!(over(Some(1), Some(-1), SILENT_MS) && over(Some(1), None, SILENT_MS), "it is silent");
    assert!(!over(None, None, WAITS_MS - 1) && over(None, None, WAITS_MS));
}

#[test]
fn a_kill_never_tells_twice_and_never_skips() {
    let mut world = world("2026-05-28T11:00:00Z");
    world.now = at("2026-05-28T12:00:00Z");
    world.down = Way::ALL.into_iter().collect();
    world.look(0);
    // It was written that it is meant, and did not go out.
    world.restart();
    world.down.clear();
    world.run(15 * MINUTE_MS);
    world.look(0);
    assert_eq!(world.told_of_shifts().len(), 2);
    assert!(world.phones.values().all(|phone| phone.rang == 1));
}

#[test]
fn what_ended_while_the_alerter_was_away_is_told_if_it_is_news() {
    let end = at("2026-05-28T12:00:00Z");
    let away = |ms: i64| {
        let mut world = world("2026-05-28T11:00:00Z");
        world.turn(false);
        world.restart();
        world.now = end.plus(ms);
        world.look(0);
        world.told_of_shifts().len()
    };
    assert_eq!((away(OLD_MS - 1), away(OLD_MS + 1)), (2, 0));
    let mut fresh = world("2026-05-28T12:30:00Z");
    fresh.look(0);
    assert_eq!(fresh.told_of_shifts(), [], "it ended before this alerter knew of anything");
}

#[test]
fn a_night_shift_ends_on_the_wall_when_clocks_change() {
    for (now, night, hours) in [
        ("2026-10-24T19:00:00Z", "2026-10-25T05:00:00Z", 9),
        ("2026-03-28T20:00:00Z", "2026-03-29T04:00:00Z", 7),
    ] {
        let mut world = world(now);
        let over = at(night);
        world.now = over.plus(-1);
        assert_eq!(ended(&world.calling, world.ledger.shifts(), world.now), []);
        world.now = over;
        let [one] = &ended(&world.calling, world.ledger.shifts(), world.now)[..] else { panic!("one shift") };
        assert_eq!((one.shift.as_str(), one.span.ms()), ("Night", hours * HOUR_MS));
        world.look(0);
        assert_eq!(world.told_of_shifts(), to(night, ["mira"]), "agron is for other presses");
    }
}

#[test]
fn quiet_hours_are_waited_for() {
    let mut world = world("2026-05-28T11:00:00Z");
    let clock = |hour| jiff::civil::time(hour, 0, 0, 0);
    // By the clock on the wall the shift ends at 14.
    world.contacts[0].quiet = vec![Quiet { from: clock(13), to: clock(17) }];
    world.now = at("2026-05-28T12:00:00Z");
    world.look(0);
    assert_eq!(world.told_of_shifts(), to("2026-05-28T12:00:00Z", ["mira"]));
    world.restart();
    world.run(4 * HOUR_MS);
    let told = world.told_of_shifts();
    assert_eq!(told[1..], to("2026-05-28T15:00:00Z", ["agron"]));
}

#[test]
fn what_was_not_planned_is_no_news() {
    let mut world = world("2026-05-28T11:00:00Z");
    let day = jiff::civil::date(2026, 5, 28);
    world.calling.plan.stops = vec![Stop {
        presses: vec![id("press1")],
        from: day.at(0, 0, 0, 0),
        to: day.at(23, 0, 0, 0),
        reason: String::new(),
        registered: UtcMs(0),
    }];
    world.now = at("2026-05-28T12:00:00Z");
    let all = ended(&world.calling, world.ledger.shifts(), world.now);
    assert_eq!(all.iter().map(|one| one.presses.clone()).collect::<Vec<_>>(), [vec![id("press2")]]);
    // By the plan that held when it began it was none.
    let none = known(&all[0], 0).into_iter().map(|report| ShiftReport { planned_ms: 0, ..report });
    world.tell(&all[0], none.collect());
    world.look(0);
    assert_eq!(world.told_of_shifts(), []);
}
