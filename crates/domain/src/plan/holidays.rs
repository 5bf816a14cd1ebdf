//! Days without shifts: a calendar that is a table (`data/holidays-kosovo.csv`), and what people add to it
//! and take from it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Kosovo's holidays (Law 03/L-064) with the days on which they are kept: one on a weekend moves to the next
/// working day that is no holiday itself. The tests hold it to that rule.
const KOSOVO: &str = include_str!("../../data/holidays-kosovo.csv");

/// What a holiday is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HolidayName {
    /// One of a calendar: the message `holiday-…` of this ending.
    Known(String),
    /// In people's own words.
    Own(String),
}

/// A holiday on the day on which it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holiday {
    /// The day that is celebrated; another, if that one is on a weekend.
    pub of: Date,
    /// What it is called.
    pub name: HolidayName,
    /// The date is a prediction: it follows the moon, or is yet to be announced.
    pub expected: bool,
}

/// Days without shifts.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Holidays {
    days: BTreeMap<Date, Vec<Holiday>>,
}

impl Holidays {
    /// Kosovo's, 2026 to 2030.
    pub fn kosovo() -> Self {
        let mut holidays = Self::default();
        let mut rows = csv::Reader::from_reader(KOSOVO.as_bytes());
        for row in rows.records().filter_map(Result::ok) {
            let date = |column: usize| row.get(column).and_then(|cell| cell.parse::<Date>().ok());
            if let (Some(day), Some(of), Some(name)) = (date(0), date(1), row.get(2)) {
                let expected = row.get(3) == Some("yes");
                let name = HolidayName::Known(name.to_owned());
                holidays.days.entry(day).or_default().push(Holiday { of, name, expected });
            }
        }
        holidays
    }

    /// A day that people add.
    pub fn add(&mut self, day: Date, name: &str) {
        let holiday = Holiday { of: day, name: HolidayName::Own(name.to_owned()), expected: false };
        self.days.entry(day).or_default().push(holiday);
    }

    /// A day on which people work all the same. False if it was no holiday.
    pub fn remove(&mut self, day: Date) -> bool {
        self.days.remove(&day).is_some()
    }

    /// True if nothing begins on this day.
    pub fn has(&self, day: Date) -> bool {
        self.days.contains_key(&day)
    }

    /// Those from one day to another, both of them too.
    pub fn between(&self, first: Date, last: Date) -> impl Iterator<Item = (Date, &Holiday)> {
        let days = (first <= last).then(|| self.days.range(first..=last));
        days.into_iter().flatten().flat_map(|(day, list)| list.iter().map(move |holiday| (*day, holiday)))
    }
}
