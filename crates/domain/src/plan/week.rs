//! What is the same each week on some days, in wall-clock time; and what a wall clock means in UTC.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, DateTime, Time, Weekday},
    tz::{AmbiguousOffset, TimeZone},
};
use serde::{Deserialize, Serialize};

use crate::{Span, UtcMs};

/// One day on the wall, in minutes.
pub const DAY_MIN: i32 = 1440;

/// The instant at which a wall clock in `zone` shows `at`.
///
/// A time that it shows twice is the first of the two; a time that it skips is the instant of the skip. So a
/// later time on the wall is never an earlier instant: what adjoins there adjoins here, and what does not
/// overlap there does not overlap here.
pub fn instant(zone: &TimeZone, at: DateTime) -> UtcMs {
    let ambiguous = zone.to_ambiguous_timestamp(at);
    let found = match ambiguous.offset() {
        AmbiguousOffset::Gap { after, .. } => {
            // By the clock as it is after the skip, the time lies before it.
            let before = after.to_timestamp(at).ok();
            before.and_then(|before| zone.following(before).next()).map(|skip| skip.timestamp())
        }
        _ => ambiguous.earlier().ok(),
    };
    // Only at the ends of time there is none.
    UtcMs(found.unwrap_or(Timestamp::MAX).as_millisecond())
}

/// The day that a wall clock in `zone` shows at `t`.
pub fn day(zone: &TimeZone, t: UtcMs) -> Date {
    let known = t.0.clamp(Timestamp::MIN.as_millisecond(), Timestamp::MAX.as_millisecond());
    zone.to_datetime(Timestamp::from_millisecond(known).unwrap_or(Timestamp::UNIX_EPOCH)).date()
}

/// The days on which something may begin that reaches into `range`: from the one before its first to its
/// last.
pub fn days(zone: &TimeZone, range: Span) -> impl Iterator<Item = Date> + use<> {
    let (first, last) = (day(zone, range.from), day(zone, range.to));
    let first = first.yesterday().unwrap_or(first);
    std::iter::successors(Some(first), |day| day.tomorrow().ok()).take_while(move |day| *day <= last)
}

/// A stretch of wall-clock time that returns on the same days of each week.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Weekly {
    /// On which days it begins; on the wire 1 is Monday and 7 Sunday (ISO 8601).
    #[serde(with = "weekdays")]
    pub days: Vec<Weekday>,
    /// When it begins.
    pub from: Time,
    /// How long it is on the wall, 1 to [`DAY_MIN`] minutes; it may pass midnight.
    pub length_min: i32,
    /// The first day on which it may begin.
    pub valid_from: Option<Date>,
    /// The last day on which it may begin.
    pub valid_to: Option<Date>,
}

impl Weekly {
    /// True if it begins on this day.
    pub fn begins_on(&self, day: Date) -> bool {
        self.valid(day) && self.days.contains(&day.weekday())
    }

    fn valid(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|first| first <= day) && self.valid_to.is_none_or(|last| day <= last)
    }

    /// What begins on `day`, in UTC.
    pub fn span(&self, zone: &TimeZone, day: Date) -> Span {
        self.part(zone, day, 0, self.length_min)
    }

    /// From so many minutes after its beginning to so many, on the wall, of what begins on `day`.
    pub fn part(&self, zone: &TimeZone, day: Date, from_min: i32, to_min: i32) -> Span {
        let begin = day.to_datetime(self.from);
        let at = |minutes: i32| {
            let moved = begin.checked_add(minutes.minutes()).unwrap_or(DateTime::MAX);
            instant(zone, moved)
        };
        Span::new(at(from_min), at(to_min))
    }

    /// A day of the week on which this one is still, or already, running when `other` begins, if there is a
    /// date on which both are valid; the day is the one on which the later of the two begins.
    pub fn overlap(&self, other: &Weekly) -> Option<Weekday> {
        let minute = |time: Time| i32::from(time.hour()) * 60 + i32::from(time.minute());
        let (from, others) = (minute(self.from), minute(other.from));
        for day in &self.days {
            for later in [-1, 0, 1] {
                let begin = others + later * DAY_MIN;
                let apart = begin >= from + self.length_min || from >= begin + other.length_min;
                let others_day = day.wrapping_add(later);
                if !apart && other.days.contains(&others_day) && self.meets(other, *day, later) {
                    return Some(if begin >= from { others_day } else { *day });
                }
            }
        }
        None
    }

    /// True if there is a date of this weekday on which this one is valid, and the other `later` days after.
    fn meets(&self, other: &Weekly, weekday: Weekday, later: i32) -> bool {
        let moved = |day: Date| day.checked_sub(later.days()).unwrap_or(day);
        let first = self.valid_from.max(other.valid_from.map(moved));
        let ends = [self.valid_to, other.valid_to.map(moved)];
        let last = ends.into_iter().flatten().min();
        match (first, last) {
            (Some(first), Some(last)) => std::iter::successors(Some(first), |day| day.tomorrow().ok())
                .take(7)
                .take_while(|day| *day <= last)
                .any(|day| day.weekday() == weekday),
            _ => true,
        }
    }
}

/// Days of the week by their numbers in ISO 8601.
mod weekdays {
    use jiff::civil::Weekday;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(days: &[Weekday], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(days.iter().map(|day| day.to_monday_one_offset()))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Weekday>, D::Error> {
        let days = Vec::<i8>::deserialize(deserializer)?;
        days.into_iter().map(|day| Weekday::from_monday_one_offset(day).map_err(D::Error::custom)).collect()
    }
}
