//! The plan in Kosovo's time: nights of the clock's change, holidays, breaks, stops; and what holds of any plan.

mod any;
mod calendar;
mod duty;
mod overlap;

use jiff::{
    civil::{Date, DateTime, Time, Weekday},
    tz::TimeZone,
};

use super::*;
use crate::{HOUR_MS, MINUTE_MS};

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

fn zone() -> TimeZone {
    TimeZone::get("Europe/Belgrade").expect("a zone")
}

fn press() -> PressId {
    PressId::new("press1").expect("an id")
}

fn date(text: &str) -> Date {
    text.parse().expect("a day")
}

fn at(text: &str) -> DateTime {
    text.parse().expect("a time")
}

fn utc(text: &str) -> UtcMs {
    instant(&TimeZone::UTC, at(text))
}

fn weekly(days: &[Weekday], from: &str, hours: f64) -> Weekly {
    let from: Time = from.parse().expect("a time");
    let length_min = (hours * 60.0) as i32;
    Weekly { days: days.to_vec(), from, length_min, valid_from: None, valid_to: None }
}

fn shift(name: &str, when: Weekly) -> Shift {
    Shift { name: name.to_owned(), when, breaks: Vec::new(), presses: Vec::new() }
}

/// Around the clock: early, late, night.
fn three() -> Plan {
    let shifts = [("Early", "06:00"), ("Late", "14:00"), ("Night", "22:00")];
    let shifts = shifts.into_iter().map(|(name, from)| shift(name, weekly(&WEEK, from, 8.0)));
    Plan { lead_ms: 24 * HOUR_MS, shifts: shifts.collect(), ..Plan::default() }
}

fn range(from: &str, to: &str) -> Span {
    Span::new(instant(&zone(), at(from)), instant(&zone(), at(to)))
}

fn hours(spans: &[Span]) -> f64 {
    spans.iter().map(|span| span.ms()).sum::<i64>() as f64 / HOUR_MS as f64
}

#[test]
fn the_nights_of_the_clocks_change_are_as_long_as_they_are() {
    let plan = three();
    for (evening, morning, long, begins) in [
        ("2026-10-24T22:00", "2026-10-25T06:00", 9.0, "2026-10-24T20:00"),
        ("2027-03-27T22:00", "2027-03-28T06:00", 7.0, "2027-03-27T21:00"),
        ("2026-11-07T22:00", "2026-11-08T06:00", 8.0, "2026-11-07T21:00"),
    ] {
        let night = plan.planned(&zone(), &press(), range(evening, morning));
        assert_eq!((night.len(), hours(&night)), (1, long), "{evening}");
        assert_eq!(night[0].from, utc(begins));
    }
    // And the days around them leave nothing out: three shifts are all of the time.
    for (from, to, long) in
        [("2026-10-23T06:00", "2026-10-27T06:00", 97.0), ("2027-03-26T06:00", "2027-03-30T06:00", 95.0)]
    {
        let planned = plan.planned(&zone(), &press(), range(from, to));
        assert_eq!(hours(&planned), long);
        assert_eq!(union(planned), [range(from, to)]);
    }
}

#[test]
fn a_time_that_is_skipped_is_the_skip_and_one_that_comes_twice_is_the_first() {
    let zone = zone();
    let of = |text| instant(&zone, at(text));
    let skip = utc("2027-03-28T01:00");
    assert_eq!([of("2027-03-28T02:00"), of("2027-03-28T02:30"), of("2027-03-28T03:00")], [skip; 3]);
    assert_eq!(of("2027-03-28T01:59"), skip.plus(-MINUTE_MS));
    assert_eq!(of("2026-10-25T02:30"), utc("2026-10-25T00:30"));
    assert_eq!(of("2026-10-25T03:00"), utc("2026-10-25T02:00"));
    // A break within the skipped hour takes nothing; one within the doubled hour is as long as on the wall.
    let mut plan = three();
    plan.shifts[2].breaks = vec![Break { from_min: 250, to_min: 280 }];
    let night = |from, to| hours(&plan.planned(&zone, &press(), range(from, to)));
    assert_eq!(night("2027-03-27T22:00", "2027-03-28T06:00"), 7.0);
    assert_eq!(night("2026-10-24T22:00", "2026-10-25T06:00"), 8.5);
    assert_eq!(night("2026-10-26T22:00", "2026-10-27T06:00"), 7.5);
}

#[test]
fn a_holiday_takes_what_begins_on_it() {
    let mut plan = three();
    plan.holidays = Holidays::kosovo();
    // Christmas, a Friday: the night before goes on into it, its own night is out.
    let planned = plan.planned(&zone(), &press(), range("2026-12-24T22:00", "2026-12-26T14:00"));
    assert_eq!(
        planned,
        [range("2026-12-24T22:00", "2026-12-25T06:00"), range("2026-12-26T06:00", "2026-12-26T14:00")]
    );
    assert!(plan.holidays.remove(date("2026-12-25")), "they work all the same");
    assert_eq!(hours(&plan.planned(&zone(), &press(), range("2026-12-25T06:00", "2026-12-26T06:00"))), 24.0);
    plan.holidays.add(date("2026-12-31"), "Inventory");
    assert_eq!(hours(&plan.planned(&zone(), &press(), range("2026-12-31T06:00", "2027-01-01T06:00"))), 0.0);
}

fn stop(from: &str, to: &str, registered: UtcMs) -> Stop {
    Stop { presses: Vec::new(), from: at(from), to: at(to), reason: "New die".to_owned(), registered }
}

#[test]
fn a_stop_counts_in_the_shifts_before_which_it_was_told_in_time() {
    let mut plan = three();
    // Early begins at 06:00, 05:00 UTC: told a day before, to the millisecond.
    plan.stops = vec![stop("2026-12-07T10:00", "2026-12-07T16:00", utc("2026-12-06T05:00"))];
    let day = range("2026-12-07T06:00", "2026-12-07T22:00");
    let shifts = plan.occurrences(&zone(), &press(), day);
    let touches: Vec<_> =
        shifts.iter().flat_map(|one| &one.stops).map(|touch| (touch.counts, hours(&[touch.span]))).collect();
    assert_eq!(touches, [(true, 4.0), (true, 2.0)]);
    assert_eq!(hours(&plan.planned(&zone(), &press(), day)), 10.0);
    // A millisecond later it is too late for the early shift, and in time for the late one.
    plan.stops[0].registered = utc("2026-12-06T05:00").plus(1);
    let shifts = plan.occurrences(&zone(), &press(), day);
    let counts: Vec<_> = shifts.iter().flat_map(|one| &one.stops).map(|touch| touch.counts).collect();
    assert_eq!(counts, [false, true]);
    assert_eq!(hours(&plan.planned(&zone(), &press(), day)), 14.0);
    // Without a lead, before the shift is early enough.
    plan.lead_ms = 0;
    plan.stops[0].registered = utc("2026-12-07T05:00");
    assert_eq!(hours(&plan.planned(&zone(), &press(), day)), 10.0);
    // It is of another press.
    plan.stops[0].presses = vec![PressId::new("press2").expect("an id")];
    assert_eq!(hours(&plan.planned(&zone(), &press(), day)), 16.0);
}

#[test]
fn what_lies_within_a_stop_that_was_known_is_known_since_then() {
    let (t0, now) = (UtcMs(1_000), UtcMs(9_000));
    let before = vec![stop("2026-12-07T10:00", "2026-12-07T16:00", t0)];
    let since = |new: Stop| Stop::known_since(&new, &before, now);
    assert_eq!(since(stop("2026-12-07T10:00", "2026-12-07T16:00", now)), t0);
    assert_eq!(since(stop("2026-12-07T11:00", "2026-12-07T12:00", now)), t0);
    assert_eq!(since(stop("2026-12-07T10:00", "2026-12-07T16:01", now)), now);
    assert_eq!(since(stop("2026-12-07T09:59", "2026-12-07T16:00", now)), now);
    let one = |list: &[&str]| Stop {
        presses: list.iter().map(|id| PressId::new(id).expect("an id")).collect(),
        ..before[0].clone()
    };
    assert_eq!(since(one(&["press1"])), t0);
    let before = vec![one(&["press1", "press2"])];
    let since = |new: Stop| Stop::known_since(&new, &before, now);
    assert_eq!(since(one(&["press2"])), t0);
    assert_eq!([since(one(&[])), since(one(&["press3"]))], [now; 2]);
}
