//! The slow faults: what wears for hours, days or weeks until somebody stops the press and mends it. They are drawn
//! apart from all else that happens: a press without one is as if there were none.

use presswatch_domain::{HOUR_MS, MINUTE_MS, Span, UtcMs};

use super::{
    Fault, FaultSpan,
    day::{Character, DAY_MS, Shifts, day_span, sunday},
    noise::{Dice, key},
};

/// A press has at most one of them in so many days,
const EPOCH_DAYS: i64 = 40;
/// and in this share of such stretches.
const SHARE: f64 = 0.5;

/// What is worn, each from 0 (as new) to 1 (it can't go on).
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Worn {
    /// The die.
    pub die: f64,
    /// The oil that has leaked.
    pub leak: f64,
    /// The pump's bearing.
    pub bearing: f64,
}

impl Worn {
    pub(super) fn of(fault: Fault, share: f64) -> Self {
        let new = Worn::default();
        match fault {
            Fault::DieWear => Worn { die: share, ..new },
            Fault::OilLeak => Worn { leak: share, ..new },
            Fault::BearingWear => Worn { bearing: share, ..new },
            _ => new,
        }
    }

    pub(super) fn between(&self, other: &Worn, x: f64) -> Worn {
        let mid = |a: f64, b: f64| a + (b - a) * x;
        Worn {
            die: mid(self.die, other.die),
            leak: mid(self.leak, other.leak),
            bearing: mid(self.bearing, other.bearing),
        }
    }

    /// Share of the peak pressure that is left.
    pub(super) fn peak(&self) -> f64 {
        (1.0 - 0.2 * self.die) * (1.0 - 0.1 * self.leak)
    }

    /// Share of what is pressed that is no good.
    pub(super) fn rejects(&self) -> f64 {
        0.48 * self.die
    }

    /// How many times as much as else the briquettes' length scatters.
    pub(super) fn scatter(&self) -> f64 {
        1.0 + 2.5 * self.die
    }

    /// Oil that is gone, in % of the sight glass.
    pub(super) fn level(&self) -> f64 {
        LEAK_PCT * self.leak
    }

    /// By how much less oil is hotter, in °C.
    pub(super) fn heat(&self) -> f64 {
        6.0 * self.leak
    }

    /// How many times as much as else the pump shakes: three times halfway, past the trip at the end.
    pub(super) fn shaking(&self) -> f64 {
        9f64.powf(self.bearing)
    }

    /// How many times as much as else the motor draws.
    pub(super) fn drag(&self) -> f64 {
        1.0 + 0.05 * self.bearing
    }
}

/// What has leaked when it can't go on, in % of the sight glass.
const LEAK_PCT: f64 = 54.0;

/// One of them, whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Slow {
    pub fault: Fault,
    /// Its first sign.
    pub from: i64,
    /// The press is stopped for it, in the first hours of a working day.
    pub trip: i64,
    /// It is mended.
    pub to: i64,
}

impl Slow {
    /// The one of the stretch in which `day` lies, if there is one.
    pub(super) fn around(who: &Character, day: i64) -> Option<Slow> {
        let shift = (key(who.key, 31) % EPOCH_DAYS as u64) as i64;
        let epoch = (day + shift).div_euclid(EPOCH_DAYS);
        let mut dice = Dice::new(key(key(who.key, 32), epoch as u64));
        if !dice.chance(SHARE) {
            return None;
        }
        let (fault, days) = match dice.range(0.0, 3.0) {
            x if x < 1.0 => (Fault::DieWear, dice.range(3.0, 6.0)),
            // At 2 to 5 % an hour.
            x if x < 2.0 => (Fault::OilLeak, LEAK_PCT / dice.range(2.2, 5.0) / 24.0),
            _ => (Fault::BearingWear, dice.range(14.0, 24.0)),
        };
        let first = days.ceil() as i64;
        let mut last = epoch * EPOCH_DAYS - shift + dice.range(first as f64, (EPOCH_DAYS - 1) as f64) as i64;
        let (mut work, rests) = (0, who.shifts == Shifts::Two);
        if rests {
            work = HOUR_MS;
            last += i64::from(sunday(last));
        }
        // After the warm-up, before anything else of the day.
        let trip = day_span(last).0 + work + (dice.range(30.0, 100.0) * MINUTE_MS as f64) as i64;
        let to = trip + (dice.range(50.0, 110.0) * MINUTE_MS as f64) as i64;
        let slow = Slow { fault, from: trip - (days * DAY_MS as f64) as i64, trip, to };
        // Whoever asks for faults gets those alone.
        let asked = who.forced.as_ref().map_or(i64::MAX, |(from, _)| *from);
        (slow.to < asked).then_some(slow)
    }

    pub(super) fn worn(&self, t: i64) -> Worn {
        let share = (t - self.from) as f64 / (self.trip - self.from) as f64;
        if t > self.trip { Worn::default() } else { Worn::of(self.fault, share.max(0.0)) }
    }

    pub(super) fn span(&self) -> FaultSpan {
        FaultSpan {
            fault: self.fault,
            span: Span::new(UtcMs(self.from), UtcMs(self.to)),
            trip: Some(UtcMs(self.trip)),
        }
    }
}
