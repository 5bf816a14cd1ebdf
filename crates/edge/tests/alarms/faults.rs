//! Months of simulated presses through the edge's own rules into a back-test of the default profile's alarms.

use std::{
    sync::{Arc, LazyLock},
    thread,
};

use presswatch_domain::{
    Body, Catalogue, EventKind, HOUR_MS, MINUTE_MS, Operation, Press, PressId, Priority, ProducerId, Record,
    Rule, RuleId, Span, State, UtcMs,
    alarm::{Input, Kept, Stored, Table as Rules, Watch, backtest, forgetting, producer_rules, rules},
};
use presswatch_edge::{
    Fault, History,
    sim::{FaultSpan, Shifts, Simulator},
};

pub const DAY_MS: i64 = 24 * HOUR_MS;
/// 2026-11-23T05:00:00+01:00, a Monday: the beginning of a simulated day.
const MONDAY: UtcMs = UtcMs(1_795_406_400_000);
const MONTH_MS: i64 = 30 * DAY_MS;
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

/// Four seeds, each in another season, round the clock and in two shifts.
pub fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        let months = thread::scope(|scope| {
            let kinds = [Shifts::Continuous, Shifts::Two];
            let runs = kinds.map(|shifts| {
                scope.spawn(move || {
                    (1..=4).map(|seed| month(seed, shifts, MONTH_MS, 0)).collect::<Vec<Table>>()
                })
            });
            runs.into_iter().flat_map(|run| run.join().expect("the months")).collect::<Vec<Table>>()
        });
        let mut all = Table::default();
        for month in months {
            all.told.extend(month.told);
            all.beside.extend(month.beside);
            all.days += month.days;
            all.ends_of_shift += month.ends_of_shift;
        }
        all
    });
    &TABLE
}

/// So long of one press, whose shifts are planned to end so much later than they do (negative: earlier).
pub fn month(seed: u64, shifts: Shifts, ms: i64, late_ms: i64) -> Table {
    let id = PressId::new("press1").expect("id");
    let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
    let begin = MONDAY.plus(seed as i64 * SEASON_MS);
    let span = Span::new(begin, begin.plus(ms));
    let mut simulator = Simulator::new(seed, &id, shifts).expect("a simulator");
    let truth = simulator.truth(span);
    let press = Press {
        id: id.clone(),
        name: String::new(),
        producer: ProducerId::new("edge1").expect("id"),
        catalogue: catalogue.clone(),
    };
    let silence_ms = catalogue.machine.silence_ms;
    let rules: Arc<[Rule]> = rules(&catalogue, &Rules::builtin()).into();
    let planned = planned(shifts, span, late_ms);
    let mut history = History::new(&[(press, simulator)], span.from, span.to);
    let records = std::iter::from_fn(|| history.batch()).flatten();
    let stored = forgetting(records.filter_map(stored), silence_ms);
    let mut rings: Vec<Ring> = backtest(rules.clone(), planned.clone(), stored, span.to)
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
        // Of two faults that it could be of, the one during which it comes.
        let of = |after_ms: i64| {
            told.iter().rposition(|told| {
                Span::new(told.fault.span.from, told.fault.span.to.plus(after_ms)).contains(ring.at)
            })
        };
        match of(0).or_else(|| of(AFTER_MS)) {
            Some(place) => told[place].rings.push(ring),
            None => beside.push(ring),
        }
    }
    let off = truth.states.windows(2).filter(|two| two[1].1 == State::Off && two[0].1 != State::PowerOff);
    let ends_of_shift = off.filter(|two| !planned.iter().any(|span| span.contains(two[1].0.from))).count();
    // What the month's end cuts is not told.
    told.retain(|told| told.fault.span.to.plus(AFTER_MS) < span.to);
    Table { told, beside, days: ms / DAY_MS, ends_of_shift }
}

/// As the alerter hears it.
fn stored(record: Record) -> Option<(UtcMs, Stored)> {
    match record.body {
        Body::Row(row) => Some((record.t, Stored::Row(row))),
        Body::Event(event) => match event.kind {
            EventKind::State { state } => Some((record.t, Stored::State(Some(state)))),
            _ => None,
        },
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
            // Simulated days begin at 05:00, and the first is a Monday.
            let days =
                (0..span.ms() / DAY_MS).filter(|day| day % 7 != 6).map(|day| span.from.plus(day * DAY_MS));
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
