//! A press whose every millisecond is known, and what an edge would have written that saw it only now and then.

use std::{collections::BTreeMap, ops::Range};

use jiff::civil::{Date, Time, Weekday, time};
use presswatch_domain::{
    Birth, Catalogue, Epoch, EventKind, HOUR_MS, Interval, MINUTE_MS, Numbered, Plan, PlanHeld, Press,
    PressId, ProducerId, Record, SignalId, Span, State, Target, UtcMs,
    kpi::Account,
    plan::{Shift, Stop, Weekly},
};
use proptest::prelude::*;

pub const ZONE: &str = "Europe/Belgrade";
/// How long two looks may lie apart for the time between them to be known.
const SILENCE_MS: i64 = 90_000;

/// What truly happened, from `from` on without a hole.
#[derive(Debug, Clone)]
pub struct World {
    pub from: UtcMs,
    /// For so many milliseconds this state, at these rates an hour: kWh and kg.
    pub truth: Vec<(i64, State, f64, f64)>,
    /// When the edge looked; sorted.
    pub looks: Vec<UtcMs>,
    /// Extra looks that came later.
    pub late: Vec<UtcMs>,
    pub stops: Vec<Stop>,
    pub complete_to: Option<UtcMs>,
}

impl World {
    pub fn span(&self) -> Span {
        Span::new(self.from, self.from.plus(self.truth.iter().map(|one| one.0).sum()))
    }

    /// The state and the two counters at `t`.
    pub fn at(&self, t: UtcMs) -> (State, f64, f64) {
        let (mut from, mut energy, mut mass) = (self.from, 1_000.0, 50_000.0);
        for (ms, state, kwh, kg) in &self.truth {
            let part = Span::new(from, from.plus(*ms).min(t.plus(0))).ms() as f64 / HOUR_MS as f64;
            energy += kwh * part;
            mass += kg * part;
            if t < from.plus(*ms) {
                return (*state, energy, mass);
            }
            from = from.plus(*ms);
        }
        (self.truth.last().expect("a truth").1, energy, mass)
    }

    /// True time in a state within these spans, in milliseconds.
    pub fn true_ms(&self, state: State, within: &[Span]) -> i64 {
        let mut from = self.from;
        let mut sum = 0;
        for (ms, was, ..) in &self.truth {
            let part = Span::new(from, from.plus(*ms));
            if *was == state {
                sum += within.iter().map(|span| span.and(part).ms()).sum::<i64>();
            }
            from = part.to;
        }
        sum
    }

    /// What an edge that looked at these instants has written.
    pub fn intervals(&self, looks: &[UtcMs]) -> Vec<Interval> {
        let mut list: Vec<Interval> = Vec::new();
        let mut last: Option<(UtcMs, State, [f64; 2])> = None;
        let ids = ["energy_total", "mass_total"].map(|id| SignalId::new(id).expect("id"));
        let counters = |first: [f64; 2], then: [f64; 2]| -> BTreeMap<SignalId, (f64, f64)> {
            ids.iter().cloned().zip(first.into_iter().zip(then)).collect()
        };
        let mut open: Option<(UtcMs, Option<UtcMs>, [f64; 2])> = None;
        let close = |list: &mut Vec<Interval>,
                     open: &mut Option<(UtcMs, Option<UtcMs>, [f64; 2])>,
                     to: UtcMs,
                     last: (UtcMs, State, [f64; 2])| {
            let (seen, state, then) = last;
            while let Some((from, after, first)) = open.take() {
                let hour = from.plus(1).ceil(HOUR_MS);
                let end = to.min(hour);
                if from < end {
                    let stale_ms = end.since(seen).max(0);
                    // A cut lies between two looks, or before the last one: the counters there are the last known.
                    let known = if end == to || end >= seen { then } else { self.read_before(looks, end) };
                    let stale_ms = if end >= seen { stale_ms } else { end.since(last_before(looks, end)) };
                    let counters = counters(first, known);
                    let loose_ms = end.since(seen.plus(1)).max(0);
                    list.push(Interval { from, to: end, state, after, counters, loose_ms, stale_ms });
                    if end < to {
                        *open = Some((end, None, known));
                    }
                }
            }
        };
        for t in looks {
            let (state, energy, mass) = self.at(*t);
            let shown = [(energy * 10.0).floor() / 10.0, (mass * 2.0).floor() / 2.0];
            if let Some(before) = last {
                if t.since(before.0) > SILENCE_MS {
                    close(&mut list, &mut open, before.0.plus(1), before);
                } else if before.1 != state {
                    close(&mut list, &mut open, *t, before);
                    // What was known up to here goes on: it is only as old as the look before.
                    open = Some((*t, Some(before.0), before.2));
                }
            }
            if open.is_none() {
                open = Some((*t, None, shown));
            }
            last = Some((*t, state, shown));
        }
        if let Some(before) = last {
            close(&mut list, &mut open, before.0.plus(1), before);
        }
        list
    }

    fn read_before(&self, looks: &[UtcMs], t: UtcMs) -> [f64; 2] {
        let (_, energy, mass) = self.at(last_before(looks, t));
        [(energy * 10.0).floor() / 10.0, (mass * 2.0).floor() / 2.0]
    }

    /// The ledger of those looks, with the plan.
    pub fn ledger(&self, looks: &[UtcMs]) -> Vec<Numbered> {
        let mut kinds: Vec<(UtcMs, Option<PressId>, EventKind)> = self
            .intervals(looks)
            .into_iter()
            .map(|one| (one.from, Some(press().id), EventKind::Interval(one)))
            .collect();
        kinds.push((UtcMs(self.from.0 - 30 * 24 * HOUR_MS), None, EventKind::Plan(self.plan())));
        kinds.extend(
            self.complete_to.map(|to| (to, None, EventKind::Complete { producer: press().producer, to })),
        );
        numbered(kinds)
    }

    pub fn account(&self, looks: &[UtcMs]) -> Account {
        Account::new(&self.ledger(looks), &press(), None, self.span(), self.span().to)
    }

    pub fn plan(&self) -> PlanHeld {
        let weekday = |from: Time| Weekly {
            days: Weekday::Monday.cycle_forward().take(7).collect(),
            from,
            length_min: 480,
            valid_from: None,
            valid_to: None,
        };
        let shift = |name: &str, from: Time| Shift {
            name: name.to_owned(),
            when: weekday(from),
            breaks: vec![presswatch_domain::plan::Break { from_min: 240, to_min: 255 }],
            presses: Vec::new(),
        };
        let shifts = vec![shift("early", time(6, 0, 0, 0)), shift("night", time(22, 0, 0, 0))];
        let plan = Plan { shifts, stops: self.stops.clone(), ..Plan::default() };
        let target = Target { throughput: Some(90.0), uptime: None };
        let targets = [(press().id, target)].into();
        PlanHeld { version: 1, by: "p1".into(), zone: ZONE.into(), plan, targets }
    }
}

fn last_before(looks: &[UtcMs], t: UtcMs) -> UtcMs {
    looks[looks.partition_point(|look| *look < t).saturating_sub(1)]
}

pub fn press() -> Press {
    let id = PressId::new("press1").expect("id");
    let producer = ProducerId::new("edge1").expect("id");
    Press::new(id, "Press 1", producer, Catalogue::builtin("hydraulic-11kw").expect("profile"))
}

pub fn numbered(kinds: impl IntoIterator<Item = (UtcMs, Option<PressId>, EventKind)>) -> Vec<Numbered> {
    let list = kinds.into_iter().enumerate().map(|(index, (t, press, kind))| {
        let who = match &kind {
            EventKind::Interval(_) | EventKind::Opened { .. } => "edge1",
            EventKind::Complete { .. } => "ingest1",
            _ => "api1",
        };
        Numbered {
            producer: ProducerId::new(who).expect("id"),
            birth: Birth { epoch: Epoch(1), number: index as u64 + 1 },
            record: Record::event(t, press, kind),
        }
    });
    list.collect()
}

/// Noon before a usual night, and before the two nights in which clocks change.
const BEGINNINGS: [i64; 3] = [1_781_172_000_000, 1_774_695_600_000, 1_792_839_600_000];

fn truth() -> impl Strategy<Value = Vec<(i64, State, f64, f64)>> {
    let states = prop_oneof![
        6 => Just(State::Running),
        1 => prop::sample::select(&State::ALL[1..]),
    ];
    // None shorter than an edge bridges: what comes and goes between two looks is seen by nobody.
    let ms = prop_oneof![SILENCE_MS..20 * MINUTE_MS, SILENCE_MS..3 * HOUR_MS];
    // Within what the profile says of its counters; standing, the pump may turn all the same.
    let piece = (ms, states, 2.0f64..15.0, 0.0f64..200.0).prop_map(|(ms, state, kwh, kg)| match state {
        State::Running => (ms, state, kwh, kg),
        State::Off | State::PowerOff => (ms, state, 0.0, 0.0),
        _ => (ms, state, (kwh - 2.0) / 10.0, 0.0),
    });
    prop::collection::vec(piece, 1..40)
}

/// Stretches in which an edge looks every so often.
fn watched(count: Range<usize>) -> impl Strategy<Value = Vec<(f64, i64, i64)>> {
    prop::collection::vec((0.0f64..1.0, 60_000i64..8 * HOUR_MS, 700i64..80_000), count)
}

fn stops() -> impl Strategy<Value = Vec<Stop>> {
    prop::collection::vec((0i64..40, 0i64..10, -30i64..30), 0..3).prop_map(|list| {
        let day = Date::constant(2026, 6, 11);
        let stop = |(from, hours, registered): (i64, i64, i64)| {
            let at = |hours: i64| {
                day.to_datetime(Time::midnight()).checked_add(jiff::Span::new().hours(hours)).expect("a time")
            };
            Stop {
                presses: Vec::new(),
                from: at(from),
                to: at(from + hours + 1),
                reason: "service".to_owned(),
                registered: UtcMs(BEGINNINGS[0] + registered * HOUR_MS),
            }
        };
        list.into_iter().map(stop).collect()
    })
}

pub fn world() -> impl Strategy<Value = World> {
    let complete = prop::option::of(0.0f64..1.0);
    (prop::sample::select(&BEGINNINGS[..]), truth(), watched(0..5), watched(0..4), stops(), complete)
        .prop_map(|(from, truth, early, late, stops, complete)| {
            let mut world = World {
                from: UtcMs(from),
                truth,
                looks: Vec::new(),
                late: Vec::new(),
                stops,
                complete_to: None,
            };
            let span = world.span();
            let looks = |list: Vec<(f64, i64, i64)>| {
                let mut looks: Vec<UtcMs> = Vec::new();
                for (share, ms, every) in list {
                    let begin = span.from.plus((span.ms() as f64 * share) as i64);
                    let end = begin.plus(ms).min(span.to);
                    let count = end.since(begin) / every;
                    looks.extend((0..count).map(|i| begin.plus(i * every)));
                }
                looks.sort();
                looks.dedup();
                looks
            };
            world.looks = looks(early);
            world.late = looks(late);
            world.complete_to = complete.map(|share| span.from.plus((span.ms() as f64 * share) as i64));
            world
        })
}

/// A part of the world's time.
pub fn part(world: &World, (from, length): (f64, f64)) -> Span {
    let whole = world.span();
    let at = |share: f64| whole.from.plus((whole.ms() as f64 * share.clamp(0.0, 1.0)) as i64);
    Span::new(at(from), at(from + length))
}
