//! Uptime against the simulator's truth: for every fault, with an edge that dies and is cut off, with data that come late,
//! in the nights in which clocks change: the truth lies within the bounds, always.
#![cfg(feature = "simulator")]

use jiff::civil::{Weekday, time};
use presswatch_domain::{
    Birth, Catalogue, Ended, Epoch, EventKind, HOUR_MS, Inputs, MINUTE_MS, Machine, Numbered, Plan, PlanHeld,
    Press, PressId, ProducerId, Reading, Record, SignalId, Span, State, Target, UtcMs,
    kpi::{Account, figures},
    plan::{Shift, Weekly},
};
use presswatch_edge::{
    Fault,
    sim::{Shifts, Simulator},
};

/// 2026-11-23T06:00 in Kosovo, a Monday; Saturdays before clocks go back and forward, at 14:00.
const BEGINNINGS: [i64; 3] = [1_795_410_000_000, 1_792_843_200_000, 1_774_702_800_000];
const LENGTH_MS: i64 = 16 * HOUR_MS;

fn press() -> Press {
    let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
    let id = PressId::new("press1").expect("id");
    let press = Press::new(id, "Press 1", ProducerId::new("edge1").expect("id"), catalogue);
    Press { shares_supply: true, ..press }
}

/// Numbers that look random, the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as i64) % end.max(1)
    }
}

/// Stretches in which the edge is dead.
fn outages(dice: &mut Dice, span: Span, count: i64) -> Vec<Span> {
    let mut list: Vec<Span> = (0..count)
        .map(|_| {
            let from = span.from.plus(dice.below(span.ms()));
            Span::new(from, from.plus(20_000 + dice.below(90 * MINUTE_MS)))
        })
        .collect();
    list.sort_by_key(|one| one.from);
    list
}

/// What an edge writes that looks each second, but for its outages; after each it goes on from what it had kept.
fn written(sim: &mut Simulator, span: Span, dead: &[Span], dice: &mut Dice) -> Vec<(UtcMs, EventKind)> {
    let catalogue = press().catalogue;
    let mut machine = Machine::of(&catalogue);
    let mut inputs = Inputs::default();
    let (mut events, mut t, mut was_dead) = (Vec::new(), span.from, false);
    while t < span.to {
        if dead.iter().any(|one| one.contains(t)) {
            was_dead = true;
        } else {
            if std::mem::take(&mut was_dead) {
                let kept = machine.open();
                (machine, inputs) = (Machine::of(&catalogue), Inputs::default());
                kept.into_iter().for_each(|open| machine.resume(open));
                let ended = if dice.below(2) == 0 { Ended::Crash } else { Ended::Cut };
                // Only a machine without power is cut off: the press had none either.
                let ended = if sim.truth(Span::new(t, t.plus(1))).states[0].1 == State::PowerOff {
                    ended
                } else {
                    Ended::Crash
                };
                events.push((t, EventKind::Opened { previous: None, carried: 0, ended: Some(ended) }));
            }
            match sim.at(t) {
                Some(readings) => {
                    inputs.read(t, &catalogue, &readings);
                    events.extend(machine.look(t, t, inputs.values(), &readings));
                }
                None => events.extend(machine.silent(t)),
            }
        }
        t = t.plus(1000);
    }
    events.extend(machine.close(span.to));
    events
}

fn plan() -> EventKind {
    let days: Vec<Weekday> = Weekday::Monday.cycle_forward().take(7).collect();
    let shift = |name: &str, hour: i8| Shift {
        name: name.to_owned(),
        when: Weekly {
            days: days.clone(),
            from: time(hour, 0, 0, 0),
            length_min: 480,
            valid_from: None,
            valid_to: None,
        },
        breaks: Vec::new(),
        presses: Vec::new(),
    };
    let plan = Plan { shifts: vec![shift("1", 6), shift("2", 14), shift("3", 22)], ..Plan::default() };
    let targets = [(press().id, Target { throughput: Some(90.0), uptime: None })].into();
    EventKind::Plan(PlanHeld {
        version: 1,
        by: "console".into(),
        zone: "Europe/Belgrade".into(),
        plan,
        targets,
    })
}

fn ledger(events: &[(UtcMs, EventKind)], more: Vec<(UtcMs, EventKind)>) -> Vec<Numbered> {
    let told = more.into_iter().map(|(t, kind)| (t, None, kind));
    let own = events.iter().map(|(t, kind)| {
        let press = (!matches!(kind, EventKind::Opened { .. })).then(|| press().id);
        (*t, press, kind.clone())
    });
    let numbered = own.chain(told).enumerate().map(|(index, (t, press, kind))| Numbered {
        producer: ProducerId::new("edge1").expect("id"),
        birth: Birth { epoch: Epoch(1), number: index as u64 + 1 },
        record: Record::event(t, press, kind),
    });
    numbered.collect()
}

fn counter(sim: &mut Simulator, id: &str, t: UtcMs) -> Option<f64> {
    match sim.at(t)?.iter().find(|(signal, _): &&(SignalId, Reading)| signal.as_str() == id)?.1 {
        Reading::Number(x) => Some(x),
        _ => None,
    }
}

/// Holds the figures of `span` and of its hours against the truth; gives the bounds of running.
fn holds(account: &Account, sim: &mut Simulator, span: Span, what: &str) -> (i64, i64) {
    let hours = (0..span.ms() / HOUR_MS).map(|hour| {
        let from = span.from.plus(hour * HOUR_MS + 17 * MINUTE_MS);
        Span::new(from, from.plus(HOUR_MS)).and(span)
    });
    for part in hours.chain([span]) {
        let tally = account.tally(part);
        let planned: Vec<Span> =
            account.shifts.iter().flat_map(|shift| &shift.planned).map(|one| one.and(part)).collect();
        let truth = sim.truth(part);
        let ms = |state: State| -> i64 {
            let of = truth.states.iter().filter(|(_, was)| *was == state);
            of.map(|(at, _)| planned.iter().map(|one| one.and(*at).ms()).sum::<i64>()).sum()
        };
        for state in State::ALL {
            let ((low, high), truly) = (tally.bounds(state), ms(state));
            assert!(
                low <= truly && truly <= high,
                "{what}, {part:?}: {state} {truly} is not in {low}..{high}; {tally:?}"
            );
        }
        let (p, ran, off, faulted) = (
            tally.planned_ms as f64,
            ms(State::Running) as f64,
            ms(State::PowerOff) as f64,
            ms(State::Faulted) as f64,
        );
        let figures = figures(&tally, true);
        for (id, truly) in [
            ("uptime", ran / p),
            ("uptime_observed", ran / p),
            ("uptime_upper", ran / p),
            ("uptime_with_grid", ran / (p - off)),
            ("technical_availability", (p - faulted) / p),
        ] {
            let figure = figures.iter().find(|figure| figure.id == id).expect("a figure");
            if let Some((low, high)) = figure.bounds.filter(|_| truly.is_finite()) {
                assert!(
                    low - 1e-9 <= truly && truly <= high + 1e-9,
                    "{what}, {part:?}: {figure:?}, in truth {truly}"
                );
            }
        }
        for (id, amount) in [("mass_total", tally.output.mass), ("energy_total", tally.output.energy)] {
            let ends = (counter(sim, id, part.from), counter(sim, id, part.to));
            if let (Some(amount), (Some(first), Some(last))) = (amount, ends) {
                let truly = last - first;
                assert!(
                    amount.low - 0.11 <= truly && truly <= amount.high + 0.11,
                    "{what}, {part:?}: {id} {amount:?}, in truth {truly}"
                );
            }
        }
    }
    account.tally(span).bounds(State::Running)
}

fn tried(fault: Option<Fault>, begin: i64, seed: u64) -> (i64, i64) {
    let span = Span::new(UtcMs(begin), UtcMs(begin + LENGTH_MS));
    let id = press().id;
    let mut sim = Simulator::new(seed, &id, Shifts::Continuous).expect("a simulator");
    if let Some(fault) = fault {
        sim = sim.with_faults(span.from.plus(HOUR_MS), vec![fault]);
    }
    let mut dice = Dice(seed);
    let dead = outages(&mut dice, span, (seed % 4) as i64 * 2);
    let events = written(&mut sim, span, &dead, &mut dice);
    let what = format!("{fault:?}, {begin}, {seed}");
    let told = || (span.from.plus(-24 * HOUR_MS), plan());
    // Some came at once, some late, some never: whatever there is, it is true, and more makes it no wider.
    let (mut before, mut widths) = ((0, i64::MAX), (0, 0));
    for share in [40, 80, 100] {
        let mut dice = Dice(seed ^ 0xabcd);
        let came: Vec<_> = events.iter().filter(|_| dice.below(100) < share).cloned().collect();
        let to = span.from.plus(span.ms() * share / 100);
        let complete = EventKind::Complete { producer: press().producer, to };
        let ledger = ledger(&came, vec![told(), (to, complete)]);
        let account = Account::new(&ledger, &press(), None, span, span.to);
        let (low, high) = holds(&account, &mut sim, span, &format!("{what}, {share} %"));
        // A millisecond for each rounding.
        let near = before.0 <= low + 64 && high <= before.1.saturating_add(64);
        assert!(near, "{what}: {before:?} became {low}..{high} with {share} %");
        before = (low, high);
        widths = (high - low, span.ms());
    }
    widths
}

#[test]
fn the_truth_lies_within_the_bounds_for_every_fault() {
    let faults: Vec<Option<Fault>> = Fault::ALL.iter().copied().map(Some).chain([None]).collect();
    let mut widths = (0, 0);
    for (index, fault) in faults.into_iter().enumerate() {
        for (turn, begin) in BEGINNINGS.into_iter().enumerate() {
            let (width, whole) = tried(fault, begin, (index * 3 + turn) as u64 + 1);
            widths = (widths.0 + width, widths.1 + whole);
        }
    }
    // Bounds that always hold could hold everything.
    assert!(widths.0 * 8 < widths.1, "{} of {} ms are not known", widths.0, widths.1);
}
