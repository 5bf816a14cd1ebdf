//! The hydraulic rig's real recording, through the edge's conditioner, into rules for its pump and its cooler.

use std::{io::Read, sync::LazyLock};

use presswatch_domain::{
    Catalogue, Conditioner, Reading, Span, UtcMs,
    alarm::{Occurrence, Stored, Table, backtest, rules},
};
use presswatch_edge::rig_columns;

/// In the folder that cargo starts tests in.
const RECORDING: &str = "../../tests/data/hydraulic-rig/cycles-0001-1000.csv.gz";
const RULES: &str = "../../tests/data/hydraulic-rig/alarms.csv";
/// A load cycle, in seconds.
pub const CYCLE_S: i64 = 60;
/// The rules were chosen looking at the cycles before this one, and are reported over all.
pub const CHOSEN: i64 = 500;

/// The recording, as far as the rules are concerned.
#[derive(Debug)]
pub struct Rig {
    /// Of each second: the pump's leak (0, 1, 2), and the cooler's condition in %.
    labels: Vec<(u8, u8)>,
    occurrences: Vec<Occurrence>,
}

/// What a rule does while the label is this.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cell {
    pub cycles: i64,
    /// Alarms that came.
    pub came: usize,
    /// Share of the time in which the alarm was there, 0 to 1.
    pub there: f64,
}

impl Rig {
    /// What `rule` does in these cycles while the label is as `is` says.
    pub fn cell(&self, rule: &str, cycles: std::ops::Range<i64>, is: impl Fn((u8, u8)) -> bool) -> Cell {
        let seconds = |from: i64, to: i64| {
            (from.max(cycles.start * CYCLE_S)..to.min(cycles.end * CYCLE_S))
                .filter(|second| self.labels.get(*second as usize).is_some_and(|label| is(*label)))
                .count() as i64
        };
        let all = seconds(0, self.labels.len() as i64);
        let spans: Vec<(i64, i64)> = self.spans(rule).collect();
        let there: i64 = spans.iter().map(|(from, to)| seconds(*from, *to)).sum();
        let came = spans.iter().filter(|(from, _)| seconds(*from, *from + 1) == 1).count();
        Cell { cycles: all / CYCLE_S, came, there: there as f64 / all.max(1) as f64 }
    }

    /// From when to when the alarm was there, in seconds of the recording.
    pub fn spans(&self, rule: &str) -> impl Iterator<Item = (i64, i64)> {
        let ours = self.occurrences.iter().filter(move |occurrence| occurrence.rule.as_str() == rule);
        let end = self.labels.len() as i64;
        ours.map(move |o| (o.raised.0 / 1_000, o.returned.map_or(end, |at| at.0 / 1_000)))
    }

    /// Of each beginning of a leak: after how many seconds the alarm of `rule` was there.
    pub fn soon(&self, rule: &str) -> Vec<i64> {
        let began = self.changes(|(leak, _)| leak > 0).into_iter().filter(|(_, leaks)| *leaks);
        let came = began.filter_map(|(second, _)| {
            self.spans(rule).map(|(from, _)| from - second).find(|after| *after >= 0)
        });
        came.collect()
    }

    /// The seconds at which the label changes, with the new one.
    pub fn changes<T: PartialEq>(&self, of: impl Fn((u8, u8)) -> T) -> Vec<(i64, T)> {
        let pairs = self.labels.windows(2).enumerate();
        let changed = pairs.filter(|(_, two)| of(two[0]) != of(two[1]));
        changed.map(|(second, two)| (second as i64 + 1, of(two[1]))).collect()
    }
}

pub fn rig() -> &'static Rig {
    static RIG: LazyLock<Rig> = LazyLock::new(read);
    &RIG
}

fn read() -> Rig {
    let catalogue = Catalogue::builtin("rig").expect("profile");
    let table = Table::from_csv(&std::fs::read_to_string(RULES).expect(RULES)).expect("rules");
    let mut rules = rules(&catalogue, &table);
    assert_eq!(presswatch_domain::alarm::faults(&rules, &catalogue), []);
    rules.retain(|rule| rule.id.as_str().contains("efficiency.") && !rule.id.as_str().ends_with(".bad"));

    let mut text = String::new();
    let file = std::fs::File::open(RECORDING).expect(RECORDING);
    flate2::read::MultiGzDecoder::new(file).read_to_string(&mut text).expect(RECORDING);
    let mut lines = text.lines();
    let heads: Vec<&str> = lines.next().expect("a heading").split(',').collect();
    let place = |column: &str| heads.iter().position(|head| *head == column).expect("a column");
    let columns: Vec<_> =
        rig_columns().expect("columns").into_iter().map(|(c, id)| (place(&c), id)).collect();
    let (time, leak, cooler) = (place("t_s"), place("pump_leak"), place("cooler_pct"));
    let mut conditioner = Conditioner::new(catalogue);
    let (mut labels, mut stored) = (Vec::new(), Vec::new());
    for line in lines {
        let cells: Vec<f64> = line.split(',').map(|cell| cell.parse().expect("a number")).collect();
        let t = UtcMs((cells[time] * 1_000.0) as i64);
        assert_eq!(t.0, 1_000 * labels.len() as i64, "a row a second");
        labels.push((cells[leak] as u8, cells[cooler] as u8));
        let readings = columns.iter().map(|(place, id)| (id.clone(), Reading::Number(cells[*place])));
        let row = conditioner.sample(t, None, readings.collect::<Vec<_>>());
        stored.push((t, Stored::Row(row)));
    }
    let end = UtcMs(1_000 * labels.len() as i64);
    let occurrences = backtest(rules.into(), vec![Span::new(UtcMs(0), end)], stored, end);
    Rig { labels, occurrences }
}
