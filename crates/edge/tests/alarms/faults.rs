//! Months of simulated presses through the edge's own rules into a back-test of the default profile's alarms.

use std::{
    sync::{Arc, LazyLock},
    thread,
};

use presswatch_domain::{
    Catalogue, HOUR_MS, MINUTE_MS, Operation, Press, PressId, Priority, ProducerId, Rule, RuleId, Span,
    State, UtcMs,
    alarm::{Backtest, Input, Kept, Stored, Table as Rules, Watch, producer_rules, rules},
};
use presswatch_edge::{
    Fault, History,
    sim::{FaultSpan, Shifts, Simulator},
};

pub const DAY_MS: i64 = 24 * HOUR_MS;
/// 2026-11-23T05:00:00+01:00, a Monday: the beginning of a simulated day.
const MONDAY: UtcMs = UtcMs(1_795_406_400_000);
/// Thirteen weeks.
const SEASON_MS: i64 = 91 * DAY_MS;
/// What comes so long after a fault is still its doing, in milliseconds: rules wait for this long at most to say
/// that something is not as it was.
const AFTER_MS: i64 = 15 * MINUTE_MS;

/// Somebody is told, if only in the digest.
#[derive(Debug, Clone, PartialEq)]
pub struct Ring {
    pub at: UtcMs,
    pub rule: String,
    pub priority: Priority,
    pub action: String,
}

/// A fault, and what is told of it, in order of time.
#[derive(Debug, Clone)]
pub struct Told {
    pub fault: FaultSpan,
    pub rings: Vec<Ring>,
}

impl Told {
    pub fn pages(&self) -> impl Iterator<Item = &Ring> {
        self.rings.iter().filter(|ring| ring.priority != Priority::P3)
    }
}

/// All months.
#[derive(Debug, Default)]
pub struct Table {
    pub told: Vec<Told>,
    /// What is told beside any fault.
    pub beside: Vec<Ring>,
    pub days: i64,
    /// How often a press was switched off as planned.
    pub ends_of_shift: usize,
}

impl Table {
    pub fn of(&self, fault: Fault) -> Vec<&Told> {
        self.told.iter().filter(|told| told.fault.fault == fault).collect()
    }
}

/// Four seeds, each in another season, round the clock and in two shifts; and some of each slow fault, from a day
/// before its first sign to a day after its end.
pub fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        let runs = thread::scope(|scope| {
            let kinds = [Shifts::Continuous, Shifts::Two];
            let runs = kinds.map(|shifts| {
                scope.spawn(move || {
                    let months = (1..=4).map(|seed| (seed, month(seed as i64)));
                    months
                        .chain(slow(shifts))
                        .map(|(seed, span)| run(seed, shifts, span, 0))
                        .collect::<Vec<_>>()
                })
            });
            runs.into_iter().flat_map(|run| run.join().expect("the months")).collect::<Vec<Table>>()
        });
        let mut all = Table::default();
        for run in runs {
            all.told.extend(run.told);
            all.beside.extend(run.beside);
            all.days += run.days;
            all.ends_of_shift += run.ends_of_shift;
        }
        all
    });
    &TABLE
}

/// Thirty days of a season.
pub fn month(season: i64) -> Span {
    let begin = MONDAY.plus(season * SEASON_MS);
    Span::new(begin, begin.plus(30 * DAY_MS))
}

/// The first two of each slow fault: of which seed, and when. They take from hours to weeks, and come once in months.
fn slow(shifts: Shifts) -> Vec<(u64, Span)> {
    let mut list = Vec::new();
    for fault in Fault::SLOW {
        let spans = (11..).flat_map(|seed| {
            let mut simulator = simulator(seed, shifts);
            let faults = simulator.truth(Span::new(MONDAY, MONDAY.plus(200 * DAY_MS))).faults;
            let ours = faults.into_iter().filter(move |f| f.fault == fault && f.span.from > MONDAY);
            ours.map(move |f| (seed, days(f.span)))
        });
        list.extend(spans.take(2));
    }
    list
}

/// Whole simulated days, with one more on either side.
fn days(span: Span) -> Span {
    let day = |t: UtcMs| t.since(MONDAY).div_euclid(DAY_MS);
    Span::new(MONDAY.plus((day(span.from) - 1) * DAY_MS), MONDAY.plus((day(span.to) + 2) * DAY_MS))
}

fn simulator(seed: u64, shifts: Shifts) -> Simulator {
    Simulator::new(seed, &PressId::new("press1").expect("id"), shifts).expect("a simulator")
}

/// What one press tells in `span`, whose shifts are planned to end so much later than they do (negative: earlier).
pub fn run(seed: u64, shifts: Shifts, span: Span, late_ms: i64) -> Table {
    let id = PressId::new("press1").expect("id");
    let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
    let mut simulator = simulator(seed, shifts);
    let truth = simulator.truth(span);
    let press = Press::new(id.clone(), "", ProducerId::new("edge1").expect("id"), catalogue.clone());
    let silence_ms = catalogue.machine.silence_ms;
    let rules: Arc<[Rule]> = rules(&catalogue, &Rules::builtin()).into();
    let planned = planned(shifts, span, late_ms);
    let mut history = History::new(&[(press, simulator)], span.from, span.to);
    let mut test = Backtest::new(rules.clone(), planned.clone(), silence_ms, span.from);
    let records = std::iter::from_fn(|| history.batch()).flatten();
    records.filter_map(Stored::of).for_each(|(t, stored)| test.hear(t, &stored));
    let mut rings: Vec<Ring> = test
        .end(span.to)
        .0
        .into_iter()
        .filter(|occurrence| occurrence.told)
        .map(|o| ring(&rules, o.raised, &o.rule))
        .collect();
    rings.extend(silences(&truth.faults, &planned));
    rings.sort_by_key(|ring| ring.at);

    let mut told: Vec<Told> =
        truth.faults.iter().map(|fault| Told { fault: *fault, rings: Vec::new() }).collect();
    let mut beside = Vec::new();
    for ring in rings {
        // A slow fault is told by the signals in which it shows; of two quick ones it is the one that began last.
        let of = |after_ms: i64, slow: bool| {
            told.iter().rposition(|Told { fault, .. }| {
                let span = Span::new(fault.span.from, fault.span.to.plus(after_ms));
                let ours = match slow {
                    true => shows(fault.fault).iter().any(|id| ring.rule.starts_with(id)),
                    false => !Fault::SLOW.contains(&fault.fault),
                };
                span.contains(ring.at) && ours
            })
        };
        match of(AFTER_MS, true).or_else(|| of(0, false)).or_else(|| of(AFTER_MS, false)) {
            Some(place) => told[place].rings.push(ring),
            None => beside.push(ring),
        }
    }
    let off = truth.states.windows(2).filter(|two| two[1].1 == State::Off && two[0].1 != State::PowerOff);
    let ends_of_shift = off.filter(|two| !planned.iter().any(|span| span.contains(two[1].0.from))).count();
    // What the span's ends cut is not told.
    told.retain(|told| span.from < told.fault.span.from && told.fault.span.to.plus(AFTER_MS) < span.to);
    Table { told, beside, days: span.ms() / DAY_MS, ends_of_shift }
}

/// Somebody works at it.
const MENDED: &str = "press.maintenance";

/// The signals in which a slow fault shows while quick ones come and go.
fn shows(fault: Fault) -> &'static [&'static str] {
    match fault {
        Fault::DieWear => &["hyd_press_peak.warn_lo", "briq_length.", "throughput.", "spec_energy.", MENDED],
        Fault::OilLeak => &["oil_level.", MENDED],
        Fault::BearingWear => &["vib_pump.warn", "vib_pump.trip", MENDED],
        _ => &[],
    }
}

fn ring(rules: &[Rule], at: UtcMs, id: &RuleId) -> Ring {
    let rule = rules.iter().find(|rule| rule.id == *id).expect("a rule");
    Ring { at, rule: id.to_string(), priority: rule.priority, action: rule.action.to_string() }
}

/// When a press of these shifts shall run.
fn planned(shifts: Shifts, span: Span, late_ms: i64) -> Vec<Span> {
    match shifts {
        Shifts::Continuous => vec![span],
        Shifts::Two => {
            // Simulated days begin at 05:00.
            let first = span.from.since(MONDAY).div_euclid(DAY_MS);
            let numbers = (first..first + span.ms() / DAY_MS).filter(|day| day.rem_euclid(7) != 6);
            let days = numbers.map(|day| MONDAY.plus(day * DAY_MS));
            days.map(|day| Span::new(day.plus(HOUR_MS), day.plus(17 * HOUR_MS + late_ms))).collect()
        }
    }
}

/// What is told of a gateway that is not heard. What it kept meanwhile comes late, and is judged by its own time.
fn silences(faults: &[FaultSpan], planned: &[Span]) -> Vec<Ring> {
    let rules: Arc<[Rule]> = producer_rules(&Rules::builtin()).into();
    let mut watch = Watch::new(rules.clone(), Kept::default());
    watch.plan(planned.to_vec());
    let mut told = Vec::new();
    for FaultSpan { span, .. } in faults.iter().filter(|fault| fault.fault == Fault::GatewayOffline) {
        let mut t = span.from;
        while t < span.to {
            told.extend(watch.step(t, &Input::Silence(t.since(span.from))));
            t = t.plus(1_000);
        }
        told.extend(watch.step(span.to, &Input::Silence(0)));
        let over = span.to.plus(AFTER_MS);
        told.extend(watch.advance(over));
        for rule in rules.iter() {
            told.extend(watch.step(over, &Input::Operation(&rule.id, &Operation::Acknowledge)));
        }
    }
    told.iter().filter(|told| told.rings()).map(|told| ring(&rules, told.at, &told.rule)).collect()
}
