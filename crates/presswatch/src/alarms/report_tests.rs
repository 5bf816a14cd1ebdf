use presswatch_api::PressTestedDto;

use super::*;

const DAY: i64 = 24 * HOUR_MS;
/// 2026-11-25T00:00 in Belgrade.
const BEGIN: i64 = 1_795_561_200_000;

fn tally(priority: Option<Priority>, hours: &[i64]) -> TallyDto {
    let at: Vec<UtcMs> = hours.iter().map(|hour| UtcMs(BEGIN + hour * HOUR_MS)).collect();
    let (first, last) = (at.first().copied(), at.last().copied());
    TallyDto { priority, came: at.len(), told: at.len(), first, last, at }
}

fn compared(rule: &str, did: TallyDto, would: TallyDto) -> ComparedDto {
    let difference = would.told as i64 - did.told as i64;
    ComparedDto { press: "press1".into(), rule: rule.into(), did, would, difference }
}

fn answer(alarms: Vec<ComparedDto>, records: usize) -> BacktestDto {
    let press =
        PressTestedDto { press: "press1".into(), heard_ms: DAY - HOUR_MS / 2, planned_ms: DAY / 3, records };
    BacktestDto { from: BEGIN, to: BEGIN + DAY, shifts: false, presses: vec![press], alarms }
}

fn text(answer: &BacktestDto, language: Language, each: bool) -> String {
    let zone = TimeZone::get("Europe/Belgrade").expect("a zone");
    report(answer, &Report { language, zone: &zone, each, took: Duration::from_millis(1234) })
}

#[test]
fn a_table_says_what_was_and_what_would_have_been() {
    let (high, low) = (Some(Priority::P2), Some(Priority::P3));
    let alarms = vec![
        compared("oil_temp.trip_hi", tally(high, &[1, 5, 6]), tally(high, &[5])),
        compared("own", tally(None, &[]), tally(low, &[7, 8])),
        compared("oil_temp.warn_hi", tally(high, &[9]), tally(low, &[9])),
    ];
    let text = text(&answer(alarms, 10), Language::English, true);
    let lines: Vec<&str> = text.lines().collect();
    assert!(
        lines[0].starts_with("Alarms from 2026-11-25 00:00 to 2026-11-26 00:00 (Europe/Belgrade): "),
        "{text}"
    );
    assert_eq!(lines[1..4], ["", "press1: data for 23.5 of 24.0 h, planned to run for 8.0 h", ""]);
    let table = &lines[4..];
    let cells = |line: &str| {
        line.split("  ").map(str::trim).filter(|c| !c.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        cells(table[0])[2..],
        ["priority", "was told", "would be told", "difference", "first", "last"]
    );
    assert_eq!(
        cells(table[1]),
        [
            "press1",
            "Oil temperature is too high (oil_temp.trip_hi)",
            "P2",
            "3",
            "1",
            "-2",
            "2026-11-25 05:00",
            "2026-11-25 05:00"
        ]
    );
    assert_eq!(table[2], "    2026-11-25 05:00");
    assert_eq!(cells(table[3])[1..6], ["own", "P3", "0", "2", "+2"]);
    assert_eq!(cells(table[6])[2..6], ["P2 → P3", "1", "1", "0"]);
    let widths: Vec<usize> = [0, 1, 3, 6].map(|i| table[i].chars().count()).into();
    assert!(widths[1..].iter().all(|width| *width == widths[1]), "columns stand beneath each other: {text}");
    assert!(
        text.contains(
            "(P1, P2): 4 times; it would have been 1. In the digest (P3): 0 times; it would have been 3."
        ),
        "{text}"
    );
}

#[test]
fn what_is_missing_is_said_in_every_language() {
    let priority = Some(Priority::P1);
    for language in Language::ALL {
        let say = |id: &str| crate::words::say(language, id, &[]);
        let only = answer(vec![compared("own", tally(None, &[]), tally(priority, &[1]))], 10);
        let shown = text(&only, language, false);
        assert!(
            shown.contains(&say("backtest-unrecorded")) && shown.contains(&say("backtest-shifts")),
            "{shown}"
        );
        let shown = text(&answer(Vec::new(), 10), language, false);
        assert!(
            shown.contains(&say("backtest-none")) && !shown.contains(&say("backtest-unrecorded")),
            "{shown}"
        );
        let nothing = text(&answer(Vec::new(), 0), language, false);
        assert_eq!(nothing.lines().count(), 1);
    }
}
