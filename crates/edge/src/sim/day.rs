//! One press's day as pieces of a few minutes at most, between whose ends everything is linear. The
//! pieces carry the counters at their beginning, so that a counter at any instant is a sum of two terms.

use presswatch_domain::{HOUR_MS, MINUTE_MS, Span, State, UtcMs};

use super::{
    Fault, FaultSpan,
    noise::{Dice, key, noise},
    slow::{Slow, Worn},
};

pub(super) const DAY_MS: i64 = 24 * HOUR_MS;
/// A day begins at 05:00 at the plant (UTC+1), when the machines are cold.
const DAY_START_MS: i64 = 4 * HOUR_MS;
/// Longest piece: short enough that a straight line follows a warm-up.
const PIECE_MS: i64 = 5 * MINUTE_MS;
/// What one stroke makes, in kg.
pub(super) const STROKE_KG: f64 = 0.278;
/// Mean of the current's shape over a stroke: see `readings::shape`.
const SHAPE_MEAN: f64 = 0.3325;
/// kW for each A at 400 V, three phases, power factor 0.83.
pub(super) const KW_PER_A: f64 = 0.575;

/// What the press does, as its own controller knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    Off,
    Idle,
    Running,
    Starved,
    Faulted,
    /// Somebody works at it, and its key says so.
    Maintenance,
    /// The mains are away; does the I/O module answer from a battery?
    PowerOff {
        answers: bool,
    },
}

impl Phase {
    pub(super) fn state(self) -> State {
        match self {
            Phase::Off => State::Off,
            Phase::Idle => State::Idle,
            Phase::Running => State::Running,
            Phase::Starved => State::Starved,
            Phase::Faulted => State::Faulted,
            Phase::Maintenance => State::Maintenance,
            Phase::PowerOff { .. } => State::PowerOff,
        }
    }
}

/// What changes slowly, or by a fault.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Levels {
    /// Oil, in °C.
    pub oil: f64,
    /// Die, in °C.
    pub die: f64,
    /// Hopper, in %.
    pub hopper: f64,
    /// Feed moisture, in %.
    pub moisture: f64,
    /// Strokes per minute.
    pub rate: f64,
    /// How far the ram is stuck, 0 to 1.
    pub stall: f64,
    /// Share of the voltage that is missing.
    pub sag: f64,
    /// How much the pressure scatters from stroke to stroke, beside 1.
    pub scatter: f64,
    /// What is worn.
    pub worn: Worn,
}

impl Levels {
    pub(super) fn between(&self, other: &Levels, x: f64) -> Levels {
        let mid = |a: f64, b: f64| a + (b - a) * x;
        Levels {
            oil: mid(self.oil, other.oil),
            die: mid(self.die, other.die),
            hopper: mid(self.hopper, other.hopper),
            moisture: mid(self.moisture, other.moisture),
            rate: mid(self.rate, other.rate),
            stall: mid(self.stall, other.stall),
            sag: mid(self.sag, other.sag),
            scatter: mid(self.scatter, other.scatter),
            worn: self.worn.between(&other.worn, x),
        }
    }
}

/// The counters from which the others follow.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Totals {
    pub strokes: f64,
    /// Strokes' worth of briquettes that were no good.
    pub rejects: f64,
    pub energy_kwh: f64,
}

impl Totals {
    /// What was pressed and is good, in kg.
    pub(super) fn mass_kg(&self) -> f64 {
        (self.strokes - self.rejects) * STROKE_KG
    }
}

/// What one day hands to the next.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Handover {
    pub totals: Totals,
    pub levels: Levels,
}

impl Handover {
    /// A new, cold press.
    pub(super) fn new() -> Self {
        Self {
            totals: Totals::default(),
            levels: Levels {
                oil: 12.0,
                die: 12.0,
                hopper: 70.0,
                moisture: 11.0,
                rate: 0.0,
                stall: 0.0,
                sag: 0.0,
                scatter: 0.0,
                worn: Worn::default(),
            },
        }
    }
}

/// A stretch in one phase, linear between its ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    pub from: i64,
    pub to: i64,
    pub phase: Phase,
    /// Fault code, `0` for none.
    pub code: &'static str,
    pub a: Levels,
    pub b: Levels,
    /// Counters at `from`.
    pub totals: Totals,
}

impl Piece {
    pub(super) fn levels(&self, t: i64) -> Levels {
        self.a.between(&self.b, (t - self.from) as f64 / (self.to - self.from).max(1) as f64)
    }

    /// Counters at `t`, which is inside.
    pub(super) fn totals(&self, t: i64) -> Totals {
        let (dt, whole) = ((t - self.from) as f64, (self.to - self.from).max(1) as f64);
        // The integral of a line from a to b.
        let sum = |a: f64, b: f64| a * dt + (b - a) * dt * dt / (2.0 * whole);
        let rejected = |levels: &Levels| levels.rate * levels.worn.rejects();
        let kw =
            |levels: &Levels| mean_amps(self.phase, levels) * KW_PER_A * pf(self.phase) * (1.0 - levels.sag);
        Totals {
            strokes: self.totals.strokes + sum(self.a.rate, self.b.rate) / MINUTE_MS as f64,
            rejects: self.totals.rejects + sum(rejected(&self.a), rejected(&self.b)) / MINUTE_MS as f64,
            energy_kwh: self.totals.energy_kwh + sum(kw(&self.a), kw(&self.b)) / HOUR_MS as f64,
        }
    }
}

/// Motor current over whole strokes, in A.
pub(super) fn mean_amps(phase: Phase, levels: &Levels) -> f64 {
    amps(phase, levels, SHAPE_MEAN)
}

/// Motor current at a point of the stroke (`shape` from 0, free travel, to 1, pressing), in A.
pub(super) fn amps(phase: Phase, levels: &Levels, shape: f64) -> f64 {
    match phase {
        Phase::Off | Phase::Faulted | Phase::Maintenance | Phase::PowerOff { .. } => 0.0,
        Phase::Idle => 3.4 / (1.0 - levels.sag),
        Phase::Starved => 4.2 / (1.0 - levels.sag),
        Phase::Running => {
            // Cold oil is stiff; a ram that is stuck draws all that the relief valve allows.
            let cold = 0.1 * ((35.0 - levels.oil) / 25.0).clamp(0.0, 1.0);
            let free = (8.6 + 7.0 * shape) * (1.0 + cold);
            (free + (26.0 - free) * levels.stall) * levels.worn.drag() / (1.0 - levels.sag)
        }
    }
}

/// The power factor against that of a loaded motor.
pub(super) fn pf(phase: Phase) -> f64 {
    match phase {
        Phase::Idle | Phase::Starved => 0.45,
        _ => 1.0,
    }
}

/// What is working when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shifts {
    /// 06–14 and 14–22 at the plant (UTC+1), not on Sundays.
    Two,
    /// Round the clock, every day.
    Continuous,
}

/// What makes one press's days differ from another's.
#[derive(Debug, Clone)]
pub(super) struct Character {
    pub key: u64,
    pub shifts: Shifts,
    /// Faults that are wanted, over and over, from this instant on.
    pub forced: Option<(i64, Vec<Fault>)>,
}

/// One planned day.
#[derive(Debug, Clone)]
pub(super) struct Day {
    pub pieces: Vec<Piece>,
    pub faults: Vec<FaultSpan>,
    pub end: Handover,
}

/// The day in which `t` lies.
pub(super) fn day_of(t: i64) -> i64 {
    (t - DAY_START_MS).div_euclid(DAY_MS)
}

/// When a day begins and ends.
pub(super) fn day_span(day: i64) -> (i64, i64) {
    (day * DAY_MS + DAY_START_MS, (day + 1) * DAY_MS + DAY_START_MS)
}

impl Day {
    /// The piece in which `t` lies.
    pub(super) fn piece(&self, t: i64) -> &Piece {
        let index = self.pieces.partition_point(|piece| piece.to <= t);
        &self.pieces[index.min(self.pieces.len() - 1)]
    }
}

/// What a stretch of a plan asks for; `None` leaves it to physics.
#[derive(Debug, Clone, Copy)]
pub(super) struct Course {
    pub phase: Phase,
    pub code: &'static str,
    pub rate: Option<f64>,
    pub stall: f64,
    pub sag: f64,
    pub scatter: f64,
    pub oil: Option<f64>,
    pub die: Option<f64>,
    pub moisture: Option<f64>,
    pub hopper: Option<f64>,
    pub worn: Option<Worn>,
}

impl Course {
    pub(super) fn of(phase: Phase) -> Self {
        Self {
            phase,
            code: "0",
            rate: None,
            stall: 0.0,
            sag: 0.0,
            scatter: 0.0,
            oil: None,
            die: None,
            moisture: None,
            hopper: None,
            worn: None,
        }
    }
}

/// Lays piece after piece, from one day's handover to the next.
pub(super) struct Builder<'a> {
    pub who: &'a Character,
    pub dice: Dice,
    pub t: i64,
    pub end: i64,
    pub levels: Levels,
    pub base_rate: f64,
    totals: Totals,
    pieces: Vec<Piece>,
    pub faults: Vec<FaultSpan>,
    slow: Option<Slow>,
}

impl Builder<'_> {
    /// For `secs` (cut at the day's end) as `course` says, in pieces.
    pub(super) fn run(&mut self, secs: f64, course: Course) {
        let stop = self.t.saturating_add((secs * 1000.0) as i64);
        while self.t < stop.min(self.end) {
            self.piece((self.t + PIECE_MS).min(stop).min(self.end), stop, &course);
        }
    }

    fn piece(&mut self, to: i64, stop: i64, course: &Course) {
        let mut a = self.levels;
        let worn = |t: i64| self.slow.map_or_else(Worn::default, |slow| slow.worn(t));
        if course.worn.is_none() {
            a.worn = worn(self.t);
        }
        let running = course.phase == Phase::Running;
        if running && course.hopper.is_none() && a.hopper < 35.0 {
            a.hopper = self.dice.range(78.0, 90.0);
        }
        let minutes = (to - self.t) as f64 / MINUTE_MS as f64;
        let part = (to - self.t) as f64 / (stop - self.t) as f64;
        let toward =
            |now: f64, target: f64, tau_min: f64| target + (now - target) * (-minutes / tau_min).exp();
        let linear = |now: f64, end: f64| now + (end - now) * part;
        let air = ambient(self.who.key, self.t);
        let (oil, die) = match course.phase {
            Phase::Running => (
                toward(a.oil, 45.0 + 0.35 * (air - 12.0) + a.worn.heat(), 25.0),
                toward(a.die, 72.0 - 2.0 * (a.moisture - 11.0), 18.0),
            ),
            Phase::Idle | Phase::Starved => {
                (toward(a.oil, 38.0 + 0.3 * (air - 12.0), 40.0), toward(a.die, 60.0, 10.0))
            }
            _ => (toward(a.oil, air, 120.0), toward(a.die, air, 60.0)),
        };
        let dry = 11.0 + 1.2 * noise(key(self.who.key, 11), self.t.div_euclid(HOUR_MS));
        let mut b = Levels {
            oil: course.oil.map_or(oil, |end| linear(a.oil, end)),
            die: course.die.map_or(die, |end| linear(a.die, end)),
            moisture: match course.moisture {
                Some(end) => linear(a.moisture, end),
                None if running => toward(a.moisture, dry, 10.0),
                None => a.moisture,
            },
            hopper: match course.hopper {
                Some(end) => linear(a.hopper, end),
                None if running => a.hopper - 0.9 * minutes,
                None => a.hopper,
            },
            worn: course.worn.map_or_else(|| worn(to), |end| a.worn.between(&end, part)),
            ..a
        };
        // Cold oil and hot oil slow the strokes down.
        let natural = |oil: f64| {
            let cold = 0.12 * ((40.0 - oil) / 25.0).clamp(0.0, 1.0);
            let hot = 0.015 * (oil - 58.0).clamp(0.0, 20.0);
            self.base_rate * (1.0 - cold - hot)
        };
        if running {
            if a.rate == 0.0 {
                a.rate = natural(a.oil);
            }
            b.rate = course.rate.map_or(natural(b.oil), |end| linear(a.rate, end));
            (b.stall, b.scatter) = (linear(a.stall, course.stall), linear(a.scatter, course.scatter));
        } else {
            for levels in [&mut a, &mut b] {
                (levels.rate, levels.stall, levels.scatter) = (0.0, 0.0, 0.0);
            }
        }
        (a.sag, b.sag) = (course.sag, course.sag);
        let piece =
            Piece { from: self.t, to, phase: course.phase, code: course.code, a, b, totals: self.totals };
        self.totals = piece.totals(to);
        self.pieces.push(piece);
        (self.levels, self.t) = (b, to);
    }

    /// Notes a fault with its first sign, its trip and its end.
    pub(super) fn note(&mut self, fault: Fault, from: i64, trip: Option<i64>) {
        let to = self.t.min(self.end);
        if from < to {
            let trip = trip.filter(|trip| *trip < to).map(UtcMs);
            self.faults.push(FaultSpan { fault, span: Span::new(UtcMs(from), UtcMs(to)), trip });
        }
    }

    /// Ready, without an order.
    fn idle(&mut self, minutes: f64) {
        self.run(minutes * 60.0, Course::of(Phase::Idle));
    }

    fn run_to(&mut self, t: i64, phase: Phase) {
        self.run((t.min(self.end) - self.t).max(0) as f64 / 1000.0, Course::of(phase));
    }

    /// Two hours of a shift: production, a short wait now and then, a fault now and then.
    fn slot(&mut self, to: i64) {
        let to = to.min(self.end);
        if let Some(slow) = self.slow.filter(|slow| (self.t..to).contains(&slow.trip)) {
            self.run_to(slow.trip, Phase::Running);
            self.run_to(slow.to, Phase::Maintenance);
        }
        if self.dice.chance(0.32) {
            let at = self.t + (self.dice.range(4.0, 40.0) * MINUTE_MS as f64) as i64;
            self.run_to(at.min(to), Phase::Running);
            let fault = super::faults::draw(&mut self.dice);
            super::faults::play(self, fault, false);
        }
        while self.t < to {
            let at = self.t + (self.dice.range(15.0, 70.0) * MINUTE_MS as f64) as i64;
            self.run_to(at.min(to), Phase::Running);
            if self.t < to - 10 * MINUTE_MS {
                let minutes = self.dice.range(1.0, 3.5);
                self.idle(minutes);
            }
        }
    }
}

/// Plans a day.
pub(super) fn plan(who: &Character, day: i64, before: Handover) -> Day {
    let (start, end) = day_span(day);
    let slow = Slow::around(who, day).filter(|slow| slow.from < end && start < slow.to);
    let mut today = lay(who, day, before, slow);
    if let Some(slow) = slow {
        today.faults.push(slow.span());
        if day_of(slow.trip) == day {
            // What comes after it is as if it had not been: the next days have their quick faults when they would.
            today.end.levels = lay(who, day, before, None).end.levels;
        }
    }
    today
}

fn lay(who: &Character, day: i64, before: Handover, slow: Option<Slow>) -> Day {
    let (start, end) = day_span(day);
    let mut dice = Dice::new(key(who.key, day as u64));
    let base_rate = dice.range(5.7, 6.3);
    let forced_from = who.forced.as_ref().map_or(i64::MAX, |(from, _)| *from);
    let mut builder = Builder {
        who,
        dice,
        t: start,
        end: end.min(forced_from.max(start)),
        levels: before.levels,
        base_rate,
        totals: before.totals,
        pieces: Vec::with_capacity(400),
        faults: Vec::new(),
        slow,
    };
    working_day(&mut builder, start, day);
    if let Some((from, faults)) = &who.forced {
        builder.end = end;
        if *from < end {
            super::faults::play_over_and_over(&mut builder, faults);
        }
    }
    let end = Handover { totals: builder.totals, levels: builder.levels };
    Day { pieces: builder.pieces, faults: builder.faults, end }
}

/// Day 0 was a Thursday.
pub(super) fn sunday(day: i64) -> bool {
    (day + 3).rem_euclid(7) == 6
}

fn working_day(day: &mut Builder<'_>, start: i64, number: i64) {
    let hour = |hours: f64| start + (hours * HOUR_MS as f64) as i64;
    let shifts: &[f64] = match day.who.shifts {
        Shifts::Continuous => &[0.0, 8.0, 16.0],
        Shifts::Two if sunday(number) => &[],
        Shifts::Two => &[1.0, 9.0],
    };
    for from in shifts {
        day.run_to(hour(*from), Phase::Off);
        let warm_up =
            if day.levels.oil < 30.0 { day.dice.range(9.0, 14.0) } else { day.dice.range(3.0, 6.0) };
        day.idle(warm_up);
        day.slot(hour(from + 2.0));
        day.slot(hour(from + 4.0));
        day.idle(15.0);
        day.slot(hour(from + 6.0));
        day.slot(hour(from + 8.0));
    }
    day.run_to(day.end, Phase::Off);
}

/// Air in the hall, in °C: season, hour of the day, and weather that changes from day to day.
pub(super) fn ambient(who: u64, t: i64) -> f64 {
    let days = t as f64 / DAY_MS as f64;
    let turn = std::f64::consts::TAU;
    let season = 12.0 - 11.0 * (turn * (days - 20.0) / 365.25).cos();
    let hour = 4.0 * (turn * (days - 0.33)).sin();
    let (whole, part) = (days.floor() as i64, days - days.floor());
    let weather = |day: i64| 4.0 * noise(key(who, 7), day);
    season + hour + weather(whole) + (weather(whole + 1) - weather(whole)) * part
}
