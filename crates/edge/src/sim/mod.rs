//! A simulated press: what its sensors say is a function of (seed, press, instant) alone, so that
//! history, live rows and a test's truth can't disagree. Physically linked: a jam is not a number that
//! rises but a ram that is stuck, from which current, pressure, strokes and counters follow.
//!
//! A day is planned as pieces ([`day`]), with the quick faults of [`faults`] inside and the slow ones of [`slow`]
//! over many; [`readings`] turns an instant of a piece into numbers. Counters go on from day to day, from 2020 on.

mod day;
mod faults;
mod noise;
mod readings;
mod slow;

use std::{collections::BTreeMap, sync::Arc};

use presswatch_domain::{IdError, PressId, Reading, SignalId, Span, State, UtcMs};

pub use day::Shifts;
pub use faults::{Fault, FaultError, FaultSpan};

use crate::Readings;
use day::{Character, Day, Handover, Phase, Piece, day_of, plan};
use noise::{key, text_key};
use readings::{NUMBERS, numbers, rounded};

/// 2020-01-01: no record may be older, so no counter need be.
const FIRST_DAY: i64 = 18_262;
/// After a cut, what has no battery still says so for this long, in milliseconds.
const LAST_GASP_MS: i64 = 2_000;

/// Flags and codes, after the numbers.
const FLAGS: [&str; 5] = ["estop_ok", "guard_closed", "lube_ok", "filter_dp", "mains_ok"];
const CODES: [&str; 3] = ["plc_state", "mode", "fault_code"];

/// What truly happened.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Truth {
    /// Contiguous; neighbours differ.
    pub states: Vec<(Span, State)>,
    /// In order of their first sign.
    pub faults: Vec<FaultSpan>,
    /// Where the press's own box had no power and said nothing.
    pub silent: Vec<Span>,
}

/// One simulated press.
#[derive(Debug, Clone)]
pub struct Simulator {
    who: Character,
    ids: Vec<SignalId>,
    codes: BTreeMap<&'static str, Arc<str>>,
    /// What each day since [`FIRST_DAY`] began with, as far as it was asked for.
    dawns: Vec<Handover>,
    today: Option<(i64, Day)>,
}

impl Simulator {
    /// A press as the seed makes it.
    pub fn new(seed: u64, press: &PressId, shifts: Shifts) -> Result<Self, IdError> {
        let ids = NUMBERS.iter().chain(&FLAGS).chain(&CODES).map(|id| SignalId::new(id));
        let words = ["auto", "maintenance", "off", "idle", "run", "wait", "hold", "0", "E21", "E24", "E31"];
        Ok(Self {
            who: Character { key: key(text_key(press.as_str()), seed), shifts, forced: None },
            ids: ids.collect::<Result<_, _>>()?,
            codes: words.into_iter().map(|word| (word, Arc::from(word))).collect(),
            dawns: vec![Handover::new()],
            today: None,
        })
    }

    /// The same press, which from `from` on works round the clock and has these faults in turn, the
    /// first 20 s later.
    #[must_use]
    pub fn with_faults(mut self, from: UtcMs, faults: Vec<Fault>) -> Self {
        if !faults.is_empty() {
            self.who.forced = Some((from.0, faults));
            self.today = None;
            self.dawns.truncate(1);
        }
        self
    }

    /// What its sensors say at `t`; `None`: nobody answers.
    pub fn at(&mut self, t: UtcMs) -> Option<Readings> {
        let (who, dawn) = (self.who.key, self.dawn(day_of(t.0)));
        let day = self.day(day_of(t.0));
        let piece = *day.piece(t.0);
        let sensor = day.faults.iter().find(|f| f.fault == Fault::Sensor && f.span.contains(t)).copied();
        if silent(day, &piece, t.0) {
            return None;
        }
        let (flags, codes) = discrete(&piece, held(day, &piece, t), t.0);
        let values = numbers(who, &piece, dawn.totals, t.0);
        let mut list: Readings = Vec::with_capacity(self.ids.len());
        let mut ids = self.ids.iter().cloned();
        list.extend(ids.by_ref().zip(values.map(|x| Reading::Number(rounded(x)))));
        list.extend(ids.by_ref().zip(flags.map(Reading::Flag)));
        list.extend(ids.zip(codes.map(|word| match self.codes.get(word) {
            Some(code) => Reading::Code(code.clone()),
            None => Reading::Missing,
        })));
        if let Some(fault) = sensor {
            self.break_sensor(&mut list, &fault, dawn);
        }
        Some(list)
    }

    /// The stretch around `t` in which the press's gateway can't send, if there is one.
    pub fn offline(&mut self, t: UtcMs) -> Option<Span> {
        let day = self.day(day_of(t.0));
        let fault = day.faults.iter().find(|f| f.fault == Fault::GatewayOffline && f.span.contains(t));
        fault.map(|fault| fault.span)
    }

    /// True if a fault begins, trips or ends within `reach_ms` of `t`.
    pub fn near_fault(&mut self, t: UtcMs, reach_ms: i64) -> bool {
        let near = |at: UtcMs| at.since(t).abs() <= reach_ms;
        let day = self.day(day_of(t.0));
        day.faults.iter().any(|f| near(f.span.from) || near(f.span.to) || f.trip.is_some_and(near))
    }

    /// What truly happens in `span`.
    pub fn truth(&mut self, span: Span) -> Truth {
        let mut truth = Truth::default();
        for number in day_of(span.from.0)..=day_of(span.to.0) {
            let day = self.day(number);
            let there = day.faults.iter().filter(|f| !f.span.and(span).is_empty());
            for fault in there {
                // A slow one is each of its days'.
                if !truth.faults.contains(fault) {
                    truth.faults.push(*fault);
                }
            }
            for piece in &day.pieces {
                let part = Span::new(UtcMs(piece.from), UtcMs(piece.to)).and(span);
                if part.is_empty() {
                    continue;
                }
                if piece.phase == (Phase::PowerOff { answers: false }) {
                    let from = cut_began(day, piece.from).max(piece.from.saturating_sub(LAST_GASP_MS));
                    let dead = Span::new(UtcMs(from + LAST_GASP_MS), part.to).and(part);
                    match truth.silent.last_mut() {
                        Some(last) if last.to == dead.from => last.to = dead.to,
                        _ => truth.silent.push(dead),
                    }
                }
                match truth.states.last_mut() {
                    Some((last, state)) if *state == piece.phase.state() => last.to = part.to,
                    _ => truth.states.push((part, piece.phase.state())),
                }
            }
        }
        truth.faults.sort_by_key(|fault| fault.span.from);
        truth
    }

    /// One sensor lies in the way that this fault chose.
    fn break_sensor(&mut self, list: &mut [(SignalId, Reading)], fault: &FaultSpan, dawn: Handover) {
        let choice = key(self.who.key, fault.span.from.0 as u64) % 5;
        let (id, reading) = match choice {
            0 => ("oil_temp", Reading::Number(-41.0)),
            1 => ("die_temp", Reading::Number(f64::NAN)),
            2 => ("oil_level", Reading::WireBreak),
            _ => {
                let stuck = if choice == 3 { ("vib_pump", 10) } else { ("moisture", 12) };
                let Some((_, day)) = &self.today else { return };
                let t = fault.span.from.0;
                let then = numbers(self.who.key, day.piece(t), dawn.totals, t);
                (stuck.0, Reading::Number(rounded(then[stuck.1])))
            }
        };
        if let Some(slot) = list.iter_mut().find(|(signal, _)| signal.as_str() == id) {
            slot.1 = reading;
        }
    }

    /// What the day began with. Days before [`FIRST_DAY`] each begin anew.
    fn dawn(&mut self, day: i64) -> Handover {
        let Ok(index) = usize::try_from(day - FIRST_DAY) else { return Handover::new() };
        while self.dawns.len() <= index {
            let last = self.dawns.len() - 1;
            let next = plan(&self.who, FIRST_DAY + last as i64, self.dawns[last]).end;
            self.dawns.push(next);
        }
        self.dawns[index]
    }

    fn day(&mut self, number: i64) -> &Day {
        if self.today.as_ref().is_none_or(|(today, _)| *today != number) {
            let before = self.dawn(number);
            self.today = None;
            return &self.today.insert((number, plan(&self.who, number, before))).1;
        }
        let who = &self.who;
        &self.today.get_or_insert_with(|| (number, plan(who, number, Handover::new()))).1
    }
}

/// When the cut of which the piece at `t` is a part began.
fn cut_began(day: &Day, t: i64) -> i64 {
    let cut = day.faults.iter().find(|f| f.fault == Fault::PowerCut && f.span.contains(UtcMs(t)));
    cut.and_then(|f| f.trip).map_or(t, |trip| trip.0)
}

fn silent(day: &Day, piece: &Piece, t: i64) -> bool {
    piece.phase == (Phase::PowerOff { answers: false }) && t >= cut_began(day, t) + LAST_GASP_MS
}

/// The fault for which the press stands still at `t`.
fn held<'a>(day: &'a Day, piece: &Piece, t: UtcMs) -> Option<&'a FaultSpan> {
    if piece.phase != Phase::Faulted {
        return None;
    }
    day.faults.iter().find(|f| f.trip.is_some_and(|trip| trip <= t) && t < f.span.to)
}

fn discrete(piece: &Piece, held: Option<&FaultSpan>, t: i64) -> ([bool; 5], [&'static str; 3]) {
    // Whoever looks for the cause opens the guard, and closes it before the press is made ready.
    let opened =
        held.is_some_and(|f| t > f.trip.unwrap_or(f.span.from).0 + 40_000 && t < f.span.to.0 - 90_000);
    let mains = !matches!(piece.phase, Phase::PowerOff { .. });
    let plc = match piece.phase {
        Phase::Off | Phase::PowerOff { .. } => "off",
        Phase::Idle => "idle",
        Phase::Running => "run",
        Phase::Starved => "wait",
        Phase::Faulted => "hold",
        Phase::Maintenance => "off",
    };
    let mode = if piece.phase == Phase::Maintenance { "maintenance" } else { "auto" };
    ([true, !opened, true, false, mains], [plc, mode, piece.code])
}
