//! What came of a shift, in words.

use jiff::civil::date;
use presswatch_domain::{
    Basis, MINUTE_MS, PressId, Span, UtcMs,
    kpi::{Amount, ShiftReport},
};
use presswatch_locale::{Detail, Language, Phrases, shift_said};

const NBSP: char = '\u{a0}';

fn report() -> ShiftReport {
    ShiftReport {
        press: PressId::new("press1").expect("an id"),
        shift: "Shift 1".to_owned(),
        day: date(2026, 11, 22),
        span: Span::new(UtcMs(0), UtcMs(8 * 60 * MINUTE_MS)),
        planned_ms: 415 * MINUTE_MS,
        ran_ms: 310 * MINUTE_MS,
        stopped_ms: 100 * MINUTE_MS,
        unknown_ms: 5 * MINUTE_MS,
        pending_ms: 0,
        reasons: vec![(Some("power_cut".into()), 55 * MINUTE_MS), (Some("feed_jam".into()), 40 * MINUTE_MS)],
        mass: Some(Amount { value: 412.0, low: 410.0, high: 414.0, basis: Basis::Measured }),
        target: Some(640.0),
    }
}

fn said(report: &ShiftReport, detail: Detail) -> String {
    shift_said(&Phrases::default(), Language::English, report, detail).replace(NBSP, " ")
}

fn whole(change: impl FnOnce(&mut ShiftReport)) -> String {
    let mut report = report();
    change(&mut report);
    said(&report, Detail::WHOLE)
}

#[test]
fn a_shift_is_said_as_people_would() {
    let words =
        "412 kg of 640. Ran 5 h 10, stopped 1 h 40 (power cut 55 min, feed jam 40 min). 5 min unknown.";
    assert_eq!(whole(|_| ()), words);
    let plain = Detail { reasons: 0, notes: false, times: true };
    assert_eq!(said(&report(), plain), "412 kg of 640. Ran 5 h 10, stopped 1 h 40. 5 min unknown.");
    assert_eq!(said(&report(), Detail { times: false, ..plain }), "412 kg of 640.");
}

#[test]
fn how_far_a_figure_holds_is_said_where_it_can_be_seen() {
    let mass = |low, high, basis| {
        let said = whole(|report| report.mass = Some(Amount { value: 412.0, low, high, basis }));
        said.split(" Ran").next().unwrap_or_default().to_owned()
    };
    assert_eq!(mass(411.6, 412.4, Basis::Measured), "412 kg of 640.");
    assert_eq!(mass(380.0, 430.0, Basis::Measured), "412 kg of 640 (at least 380, at most 430).");
    assert_eq!(mass(412.0, 412.0, Basis::Entered), "412 kg of 640 (counted).");
    assert_eq!(mass(380.0, 430.0, Basis::Estimated), "412 kg of 640 (at least 380, at most 430, estimated).");
    assert_eq!(mass(380.0, f64::INFINITY, Basis::Measured), "at least 380 kg of 640.");
    assert!(whole(|report| report.target = None).starts_with("412 kg. Ran"));
    assert!(whole(|report| report.mass = None).starts_with("How much was pressed is not known. Ran"));
}

#[test]
fn three_reasons_are_named_and_the_rest_is_one() {
    let of = |list: &[(Option<&str>, i64)]| {
        let reasons = list.iter().map(|(id, seconds)| (id.map(Into::into), seconds * 1_000)).collect();
        let said = whole(|report| report.reasons = reasons);
        let inside = said.split_once('(').and_then(|(_, rest)| rest.split_once(')'));
        inside.map_or_else(String::new, |(inside, _)| inside.to_owned())
    };
    let four = [
        (Some("feed_jam"), 2400),
        (None, 720),
        (Some("new_one"), 300),
        (Some("break"), 120),
        (Some("other"), 60),
    ];
    assert_eq!(of(&four), "feed jam 40 min, without a reason 12 min, new one 5 min, the rest 3 min");
    assert_eq!(of(&[(Some("feed_jam"), 90), (None, 20)]), "feed jam 2 min");
    assert_eq!(of(&[]), "");
}

#[test]
fn what_is_not_known_is_no_stop_and_what_was_not_planned_is_neither() {
    let ran = |ran, stopped, unknown| {
        let said = whole(|report| {
            (report.ran_ms, report.stopped_ms) = (ran * MINUTE_MS, stopped * MINUTE_MS);
            (report.unknown_ms, report.reasons) = (unknown * MINUTE_MS, Vec::new());
        });
        said.split_once(". ").map_or_else(String::new, |(_, rest)| rest.to_owned())
    };
    assert_eq!(ran(480, 0, 0), "Ran 8 h, without a stop.");
    assert_eq!(ran(475, 0, 5), "Ran 7 h 55. 5 min unknown.");
    assert_eq!(ran(0, 480, 0), "Did not run, stopped 8 h.");
    assert_eq!(ran(0, 0, 480), "8 h unknown.");
    assert_eq!(whole(|report| report.planned_ms = 0), "Not planned.");
}
