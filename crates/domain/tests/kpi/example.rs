//! Worked examples of published literature, to the last digit that they print.

use presswatch_domain::{
    EventKind, HOUR_MS, Interval, MINUTE_MS, Plan, PlanHeld, Production, SignalId, Span, State, Target,
    UtcMs,
    kpi::{Account, Tally, figures},
    plan::{Break, Shift, Weekly},
};

use crate::world::{ZONE, numbered, press};

/// 2026-06-15T06:00 in Kosovo, a Monday.
pub const DAY: UtcMs = UtcMs(1_781_496_000_000);

/// A plan of one shift a day from 06:00, so many minutes long, with one break.
pub fn plan(length_min: i32, pause: Option<Break>, kg_h: f64) -> PlanHeld {
    use jiff::civil::{Weekday, time};
    let days =
        vec![Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];
    let when = Weekly { days, from: time(6, 0, 0, 0), length_min, valid_from: None, valid_to: None };
    let breaks = pause.into_iter().collect();
    let shifts = vec![Shift { name: "1".into(), when, breaks, presses: Vec::new() }];
    let targets = [(press().id, Target { throughput: Some(kg_h), uptime: None })].into();
    let plan = Plan { shifts, ..Plan::default() };
    PlanHeld { version: 1, by: "console".into(), zone: ZONE.into(), plan, targets }
}

pub fn tally(kinds: Vec<EventKind>, plan: PlanHeld, span: Span) -> Tally {
    let at = |kind: &EventKind| match kind {
        EventKind::Interval(one) => one.from,
        EventKind::Production(one) => one.from,
        _ => span.from,
    };
    let own = kinds.into_iter().map(|kind| (at(&kind), Some(press().id), kind));
    let told = (DAY.plus(-24 * HOUR_MS), None, EventKind::Plan(plan));
    let ledger = numbered(own.chain([told]));
    Account::new(&ledger, &press(), None, span, span.to).tally(span)
}

fn printed(tally: &Tally, id: &str) -> String {
    let figures = figures(tally, false);
    let figure = figures.iter().find(|figure| figure.id == id).expect("a figure");
    figure.value.map_or_else(|why| format!("{why:?}"), |x| format!("{:.2} %", x * 100.0))
}

/// Vorne's "Calculate OEE" (oee.com): a shift of 480 minutes with breaks of 60, 47 minutes down, an ideal cycle of one
/// second, 19 271 parts of which 423 were thrown away.
#[test]
fn oee_as_vorne_reckons_it() {
    let at = |minute: i64| DAY.plus(minute * MINUTE_MS);
    let count = SignalId::new("mass_total").expect("id");
    let run = |from: i64, to: i64, first: f64, then: f64| {
        let counters = [(count.clone(), (first, then))].into();
        EventKind::Interval(Interval { counters, ..Interval::new(at(from), at(to), State::Running) })
    };
    let stand = |from, to| EventKind::Interval(Interval::new(at(from), at(to), State::Idle));
    let entry = Production {
        from: at(0),
        to: at(480),
        bags: None,
        kg_per_bag: None,
        mass: None,
        estimated: false,
        rejects: Some(423.0),
        moisture: None,
        energy_reading: None,
        entered: at(490),
        by: "p1".into(),
    };
    let kinds = vec![
        run(0, 100, 0.0, 5_000.0),
        stand(100, 147),
        run(147, 240, 5_000.0, 10_000.0),
        stand(240, 300),
        run(300, 480, 10_000.0, 19_271.0),
        EventKind::Production(entry),
    ];
    let tally = tally(
        kinds,
        plan(480, Some(Break { from_min: 240, to_min: 300 }), 3_600.0),
        Span::new(at(0), at(480)),
    );
    assert_eq!((tally.planned_ms, tally.ran_ms()), (420 * MINUTE_MS, 373 * MINUTE_MS));
    let figures = ["availability", "effectiveness", "quality", "oee"].map(|id| printed(&tally, id));
    assert_eq!(figures, ["88.81 %", "86.11 %", "97.80 %", "74.79 %"]);
}

/// The sample calculation for one day of a machine in SMRP's best practices, metric 2.1.1: of 24 hours 8 not required, 1.66
/// of scheduled and 2.08 of unscheduled downtime: 12.26 hours of uptime.
#[test]
fn availability_as_smrp_reckons_it() {
    let at = |hours: f64| DAY.plus((hours * HOUR_MS as f64).round() as i64);
    let one = |from, to, state| EventKind::Interval(Interval::new(at(from), at(to), state));
    let kinds = vec![
        one(0.0, 1.66, State::Off),
        one(1.66, 3.74, State::Faulted),
        one(3.74, 16.0, State::Running),
        one(16.0, 24.0, State::Off),
    ];
    let tally = tally(kinds, plan(960, None, 90.0), Span::new(at(0.0), at(24.0)));
    assert_eq!(tally.ran_ms(), (12.26 * HOUR_MS as f64) as i64);
    // It prints 76.63 %, having rounded up; the quotient is 76.625.
    assert_eq!(figures(&tally, false)[0].value, Ok(12.26 / 16.0));
}
