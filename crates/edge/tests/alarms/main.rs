//! What rings when a press has a fault, on the simulator's own rows as they are stored: the tables of `docs/alarms.md`.
#![cfg(all(feature = "simulator", feature = "replay"))]

mod faults;
mod page;
mod rig;

use std::fs;

use presswatch_domain::Priority;
use presswatch_edge::Fault;

use faults::{DAY_MS, Ring, month, run, table};
use presswatch_domain::{MINUTE_MS, Span};
use presswatch_edge::sim::Shifts;
use rig::{CHOSEN, rig};

/// Written anew with `PRESSWATCH_WRITE=1`. In the folder that cargo starts tests in.
const PAGE: &str = "../../docs/alarms.md";

/// What is told of a fault: rule, priority, first action.
type Told = (&'static str, Priority, &'static str);

#[test]
fn the_page_of_the_alarms_is_what_the_simulator_and_the_recording_give() {
    let made = page::page();
    if std::env::var_os("PRESSWATCH_WRITE").is_some() {
        fs::write(PAGE, &made).expect(PAGE);
    }
    let remedy = "run `PRESSWATCH_WRITE=1 cargo test --release -p presswatch-edge --test alarms`";
    assert!(fs::read_to_string(PAGE).is_ok_and(|text| text == made), "{PAGE} is old: {remedy}");
}

/// Each fault, and all that rings or is pushed for it: of each time that it came, the very same.
#[test]
fn each_fault_pages_what_it_shall_and_nothing_else() {
    let (p1, p2) = (Priority::P1, Priority::P2);
    let wanted: [(Fault, &[Told]); 7] = [
        (Fault::Jam, &[("motor_current.trip_hi", p1, "isolate_clear")]),
        (Fault::Overheating, &[("oil_temp.trip_hi", p1, "cool_idle")]),
        (Fault::WetFeed, &[("press.fault", p1, "look_panel")]),
        (Fault::LowHopper, &[]),
        (Fault::PowerCut, &[("press.power_off", p2, "check_supply")]),
        (Fault::Sensor, &[]),
        (Fault::GatewayOffline, &[("producer.silent", p2, "look_power_link")]),
    ];
    for (fault, pages) in wanted {
        let all = table().of(fault);
        assert!(all.len() >= 20, "{fault}: {} times", all.len());
        for one in all {
            let rung: Vec<(&str, Priority, &str)> = one
                .pages()
                .map(|Ring { rule, priority, action, .. }| (&**rule, *priority, &**action))
                .collect();
            assert_eq!(rung, pages, "{fault} at {:?}", one.fault.span.from);
        }
    }
}

/// What wears is told, by nothing but its own alarm, and not at each pause anew.
#[test]
fn a_slow_fault_pages_a_few_times_until_it_is_mended() {
    let wanted = [
        (Fault::DieWear, None),
        (Fault::OilLeak, Some(("oil_level.trip_lo", "stop_look_leak"))),
        (Fault::BearingWear, Some(("vib_pump.trip_hi", "stop_look_bearing"))),
    ];
    for (fault, page) in wanted {
        let all = table().of(fault);
        assert!(all.len() >= 4, "{fault}: {} times", all.len());
        for one in all {
            let pages: Vec<(&str, &str)> = one.pages().map(|ring| (&*ring.rule, &*ring.action)).collect();
            assert!(pages.iter().all(|found| Some(*found) == page), "{pages:?}");
            assert_eq!(pages.is_empty(), page.is_none(), "{fault} at {:?}", one.fault.span.from);
            assert!(pages.len() <= 8, "{fault}: {} pages", pages.len());
        }
    }
}

/// An operator's own work and a sensor that lies are in the shift's digest.
#[test]
fn what_pages_nobody_is_in_the_digest() {
    for fault in [Fault::LowHopper, Fault::Sensor, Fault::DieWear] {
        for one in table().of(fault) {
            assert!(one.rings.iter().any(|ring| ring.priority == Priority::P3), "{one:?}");
        }
    }
}

/// Months of both kinds of shift with their ends, Sundays and cold starts: a press that is switched off as
/// planned is one of them each evening.
#[test]
fn without_a_fault_nobody_is_paged() {
    let table = table();
    assert!(table.days >= 240, "{} days", table.days);
    let pages: Vec<&Ring> = table.beside.iter().filter(|ring| ring.priority != Priority::P3).collect();
    assert!(pages.is_empty(), "{} false pages: {pages:?}", pages.len());
    assert!(table.ends_of_shift >= 80, "{} ends of a shift", table.ends_of_shift);
}

/// People stay longer than planned, or go earlier.
#[test]
fn a_press_that_is_switched_off_about_the_end_of_the_plan_rings_nobody() {
    for late_ms in [-30 * MINUTE_MS, 30 * MINUTE_MS] {
        let week = Span::new(month(0).from, month(0).from.plus(7 * DAY_MS));
        let week = run(9, Shifts::Two, week, late_ms);
        let pages: Vec<&Ring> = week.beside.iter().filter(|ring| ring.priority != Priority::P3).collect();
        assert!(pages.is_empty(), "{late_ms}: {pages:?}");
    }
}

#[test]
fn a_leaking_pump_is_told_of_soon_and_a_sound_one_hardly_ever() {
    let rig = rig();
    let soon = rig.soon("efficiency.warn_lo");
    assert!(soon.len() == 5 && soon.iter().all(|after| *after < 120), "{soon:?}");
    // The cycles by which the rule was not chosen.
    let of = |label: u8| rig.cell("efficiency.warn_lo", CHOSEN..2 * CHOSEN, |(leak, _)| leak == label);
    let (sound, weak, severe) = (of(0), of(1), of(2));
    assert!(sound.cycles >= 300 && sound.came <= 1 && sound.there < 0.01, "{sound:?}");
    assert!(weak.there > 0.99 && severe.there > 0.95, "{weak:?} {severe:?}");
}

#[test]
fn the_coolers_step_is_seen() {
    let rig = rig();
    let of = |label: u8| rig.cell("cooling_efficiency.warn_lo", 0..2 * CHOSEN, |(_, cooler)| cooler == label);
    let (near_failure, reduced) = (of(3), of(20));
    assert!(near_failure.came == 1 && near_failure.there > 0.99, "{near_failure:?}");
    assert!(reduced.came == 0 && reduced.there < 0.01, "{reduced:?}");
}
