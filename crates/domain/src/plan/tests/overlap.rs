//! Plans that can't be meant.

use super::*;

fn faults(shifts: Vec<Shift>) -> Vec<PlanFault> {
    Plan { shifts, ..Plan::default() }.faults()
}

fn overlap(day: Weekday) -> Vec<PlanFault> {
    vec![PlanFault::Overlap { shift: 1, other: 0, day }]
}

fn valid(mut when: Weekly, from: Option<&str>, to: Option<&str>) -> Weekly {
    (when.valid_from, when.valid_to) = (from.map(date), to.map(date));
    when
}

#[test]
fn three_shifts_around_the_clock_go_together() {
    assert_eq!(three().faults(), []);
    assert_eq!(faults(vec![shift("Always", weekly(&WEEK, "06:00", 24.0))]), []);
}

#[test]
fn shifts_overlap_over_midnight_and_over_the_weeks_end() {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday};
    let two = |one: Weekly, other: Weekly| faults(vec![shift("A", one), shift("B", other)]);
    assert_eq!(two(weekly(&[Monday], "06:00", 8.0), weekly(&[Monday], "13:59", 8.0)), overlap(Monday));
    assert_eq!(two(weekly(&[Monday], "06:00", 8.0), weekly(&[Monday], "14:00", 8.0)), []);
    assert_eq!(two(weekly(&[Thursday], "22:00", 8.0), weekly(&[Friday], "05:00", 8.0)), overlap(Friday));
    assert_eq!(two(weekly(&[Friday], "05:00", 8.0), weekly(&[Thursday], "22:00", 8.0)), overlap(Friday));
    assert_eq!(two(weekly(&[Friday], "22:00", 8.0), weekly(&[Friday], "05:00", 8.0)), []);
    assert_eq!(two(weekly(&[Sunday], "22:00", 8.0), weekly(&[Monday], "05:00", 8.0)), overlap(Monday));
    assert_eq!(two(weekly(&[Monday], "05:00", 8.0), weekly(&[Sunday], "22:00", 8.0)), overlap(Monday));
    assert_eq!(two(weekly(&[Saturday], "00:00", 24.0), weekly(&[Sunday], "00:00", 24.0)), []);
}

#[test]
fn shifts_overlap_only_where_both_are_valid() {
    use Weekday::{Monday, Sunday};
    let two = |one: Weekly, other: Weekly| faults(vec![shift("A", one), shift("B", other)]);
    let day = || weekly(&WEEK, "06:00", 8.0);
    let winter = valid(day(), None, Some("2027-02-28"));
    assert_eq!(two(winter.clone(), valid(day(), Some("2027-03-01"), None)), []);
    assert_ne!(two(winter, valid(day(), Some("2027-02-28"), None)), []);
    // Sunday's night goes on into the Monday from which the other is valid.
    let night = |to| valid(weekly(&[Sunday], "22:00", 8.0), None, Some(to));
    let early = |from| valid(weekly(&[Monday], "05:00", 8.0), Some(from), None);
    assert_eq!(two(night("2027-02-28"), early("2027-03-01")), overlap(Monday));
    assert_eq!(two(night("2027-02-27"), early("2027-03-01")), []);
    // Both valid for some days, and none of them a Monday.
    let monday = |from, to| valid(weekly(&[Monday], "06:00", 8.0), Some(from), Some(to));
    assert_eq!(two(monday("2027-03-02", "2027-03-07"), monday("2027-03-01", "2027-03-31")), []);
    assert_eq!(two(monday("2027-03-02", "2027-03-08"), monday("2027-03-01", "2027-03-31")), overlap(Monday));
}

#[test]
fn shifts_of_different_presses_may_overlap() {
    let of = |id: &str| {
        let presses = if id.is_empty() { Vec::new() } else { vec![PressId::new(id).expect("an id")] };
        Shift { presses, ..shift("A", weekly(&WEEK, "06:00", 8.0)) }
    };
    assert_eq!(faults(vec![of("press1"), of("press2")]), []);
    assert_ne!(faults(vec![of("press1"), of("press1")]), []);
    assert_ne!(faults(vec![of("press1"), of("")]), [], "all presses are this one, too");
}

#[test]
fn what_ends_before_it_begins_is_named() {
    let when = valid(weekly(&WEEK, "22:00", 8.0), Some("2027-03-02"), Some("2027-03-01"));
    let breaks = vec![
        Break { from_min: 60, to_min: 90 },
        Break { from_min: 89, to_min: 120 },
        Break { from_min: 470, to_min: 481 },
        Break { from_min: 200, to_min: 200 },
    ];
    let plan = Plan {
        shifts: vec![Shift { breaks, ..shift("Night", when) }],
        stops: vec![
            stop("2026-12-07T10:00", "2026-12-07T10:00", UtcMs(0)),
            stop("2026-12-07T10:00", "2027-12-09T10:00", UtcMs(0)),
            stop("2026-12-07T10:00", "2026-12-07T10:01", UtcMs(0)),
        ],
        ..Plan::default()
    };
    assert_eq!(
        plan.faults(),
        [
            PlanFault::ValidEnds { shift: 0 },
            PlanFault::BreaksOverlap { shift: 0, at: 1, other: 0 },
            PlanFault::BreakOutside { shift: 0, at: 2 },
            PlanFault::BreakEnds { shift: 0, at: 3 },
            PlanFault::StopEnds { stop: 0 },
            PlanFault::StopTooLong { stop: 1 },
        ]
    );
}
