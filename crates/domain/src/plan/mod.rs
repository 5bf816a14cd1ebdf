//! When presses shall run: shifts in wall-clock time, breaks, holidays and planned stops, resolved to UTC.
//!
//! A shift belongs to the day on which it begins: a holiday takes out what begins on it, whole, and leaves the
//! night shift that began the day before. **Planned time** is shifts without breaks, holidays and those stops
//! that were registered in time: at least [`Plan::lead_ms`] before the shift began.

mod faults;
mod history;
mod holidays;
mod resolve;
mod week;

#[cfg(test)]
mod tests;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

pub use self::{
    faults::PlanFault,
    history::{Plans, Worked},
    holidays::{Holiday, HolidayName, Holidays},
    resolve::{Occurrence, Touch, union, without},
    week::{DAY_MIN, Weekly, day, days, instant},
};
use crate::{PressId, Span, UtcMs};

/// The longest planned stop, in days.
pub const LONGEST_STOP_DAYS: i64 = 366;

/// The plan of a site.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Plan {
    /// How long before a shift a stop must have been registered to count in it, in milliseconds.
    pub lead_ms: i64,
    /// The shifts.
    pub shifts: Vec<Shift>,
    /// Days without shifts.
    pub holidays: Holidays,
    /// Planned stops.
    pub stops: Vec<Stop>,
}

/// A shift, as it is each week.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shift {
    /// Its name for people.
    pub name: String,
    /// When.
    pub when: Weekly,
    /// Its breaks.
    pub breaks: Vec<Break>,
    /// Of which presses; empty: of all.
    pub presses: Vec<PressId>,
}

/// A break of a shift, in minutes on the wall after the shift's beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Break {
    /// Its beginning.
    pub from_min: i32,
    /// Its end.
    pub to_min: i32,
}

/// A planned stop.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stop {
    /// Of which presses; empty: of all.
    pub presses: Vec<PressId>,
    /// Its beginning, on the wall.
    pub from: DateTime,
    /// Its end, on the wall.
    pub to: DateTime,
    /// Why, in people's own words.
    pub reason: String,
    /// Since when it is known.
    pub registered: UtcMs,
}

/// What a press shall reach; `None` where nothing is said.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Target {
    /// kg per hour of planned time.
    pub throughput: Option<f64>,
    /// Percent of planned time in which it runs.
    pub uptime: Option<f64>,
}

/// True if what is for these presses is for this one.
pub(crate) fn is_for(presses: &[PressId], press: &PressId) -> bool {
    presses.is_empty() || presses.contains(press)
}

impl Stop {
    /// True if all of `other` lies inside: same presses or fewer, and no other time.
    pub fn covers(&self, other: &Stop) -> bool {
        let presses = match other.presses.is_empty() {
            true => self.presses.is_empty(),
            false => other.presses.iter().all(|press| is_for(&self.presses, press)),
        };
        presses && self.from <= other.from && other.to <= self.to
    }

    /// Since when `new` is known, which now stands in a plan that had `before`: what lies inside a stop that
    /// was there already is known since then, anything else is new.
    pub fn known_since(new: &Stop, before: &[Stop], now: UtcMs) -> UtcMs {
        before.iter().filter(|old| old.covers(new)).map(|old| old.registered).min().unwrap_or(now)
    }

    /// Its time in UTC.
    pub fn span(&self, zone: &jiff::tz::TimeZone) -> Span {
        Span::new(instant(zone, self.from), instant(zone, self.to))
    }
}

impl Plan {
    /// The shifts that begin on `day`, whatever a holiday says of it.
    fn begin_on<'a>(&'a self, press: &'a PressId, day: Date) -> impl Iterator<Item = (usize, &'a Shift)> {
        let all = self.shifts.iter().enumerate();
        all.filter(move |(_, shift)| is_for(&shift.presses, press) && shift.when.begins_on(day))
    }
}
