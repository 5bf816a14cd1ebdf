//! Who is on duty.

use super::*;
use crate::duty::{Duty, Swap, Turn};

fn people(list: &[&str]) -> Vec<String> {
    list.iter().map(|id| (*id).to_owned()).collect()
}

fn duty() -> Duty {
    let turn = |from, list: &[&str]| Turn { when: weekly(&WEEK, from, 12.0), people: people(list) };
    Duty { rota: vec![turn("06:00", &["agim", "milica"]), turn("18:00", &["drita"])], swaps: Vec::new() }
}

fn swap(from: &str, to: &str, list: &[&str]) -> Swap {
    Swap { from: at(from), to: at(to), people: people(list) }
}

#[test]
fn the_rota_says_who_is_called_first_and_a_swap_stands_in_its_place() {
    let (mut duty, zone) = (duty(), zone());
    let on = |duty: &Duty, text| duty.on_duty(&zone, instant(&zone, at(text))).to_vec();
    assert_eq!(on(&duty, "2026-12-07T06:00"), ["agim", "milica"]);
    assert_eq!(on(&duty, "2026-12-07T05:59"), ["drita"], "since the evening before");
    duty.swaps = vec![swap("2026-12-07T00:00", "2026-12-08T00:00", &["zoran"])];
    assert_eq!(on(&duty, "2026-12-07T05:59"), ["zoran"]);
    assert_eq!(on(&duty, "2026-12-08T00:00"), ["drita"]);
    duty.swaps.push(swap("2026-12-07T12:00", "2026-12-07T13:00", &[]));
    assert_eq!(on(&duty, "2026-12-07T12:30"), people(&[]), "the later in the list");
    assert_eq!(on(&duty, "2026-12-07T13:00"), ["zoran"]);
}

#[test]
fn holes_are_where_nobody_is_on_duty_though_something_is_planned() {
    let (mut duty, zone) = (duty(), zone());
    let planned = || three().planned(&zone, &press(), range("2026-12-07T06:00", "2026-12-14T06:00"));
    assert_eq!(duty.holes(&zone, planned()), []);
    duty.rota[1].when.days.retain(|day| *day != Weekday::Sunday);
    let sunday = range("2026-12-13T18:00", "2026-12-14T06:00");
    assert_eq!(duty.holes(&zone, planned()), [sunday]);
    // Somebody stands in for a part of it; and nobody for a part of another day.
    duty.swaps = vec![
        swap("2026-12-13T20:00", "2026-12-13T22:00", &["zoran"]),
        swap("2026-12-09T10:00", "2026-12-09T11:00", &[]),
    ];
    let holes = [
        range("2026-12-09T10:00", "2026-12-09T11:00"),
        range("2026-12-13T18:00", "2026-12-13T20:00"),
        range("2026-12-13T22:00", "2026-12-14T06:00"),
    ];
    assert_eq!(duty.holes(&zone, planned()), holes);
    for hole in holes {
        for t in [hole.from, hole.to.plus(-1)] {
            assert!(duty.on_duty(&zone, t).is_empty());
        }
        assert!(!duty.on_duty(&zone, hole.from.plus(-1)).is_empty());
    }
    assert_eq!(duty.holes(&zone, Vec::new()), []);
    assert_eq!(Duty::default().holes(&zone, vec![sunday]), [sunday]);
}

#[test]
fn two_entries_at_one_time_are_named() {
    let mut duty = duty();
    assert_eq!(duty.overlaps(), []);
    duty.rota[1].when.from = Time::constant(17, 59, 0, 0);
    duty.rota[1].when.length_min = 60;
    assert_eq!(duty.overlaps(), [(1, 0)]);
}
