//! By what figures are divided.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
    tz::TimeZone,
};

use super::{Account, Tally};
use crate::{PressId, Span, plan};

/// By what figures are divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// All of it together, of each press.
    Press,
    /// All presses together.
    Line,
    /// Each shift of each press.
    Shift,
    /// Days on the wall.
    Day,
    /// Weeks on the wall, from Monday.
    Week,
    /// Months on the wall.
    Month,
}

/// One part.
#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    /// Of which press; `None`: of all that were asked for.
    pub press: Option<PressId>,
    /// Its time.
    pub span: Span,
    /// The shift's name, if it is one.
    pub shift: Option<String>,
    /// The day on the wall on which it begins.
    pub day: Date,
    /// What lies in it.
    pub tally: Tally,
}

/// Accounts of one span, divided. With days, weeks and months all presses are put together.
pub fn periods(accounts: &[Account], by: By, zone: &TimeZone) -> Vec<Period> {
    let Some(first) = accounts.first() else { return Vec::new() };
    let together = |span: Span| {
        let mut tally = Tally::default();
        accounts.iter().for_each(|account| tally.add(&account.tally(span)));
        Period { press: None, span, shift: None, day: plan::day(zone, span.from), tally }
    };
    match by {
        By::Press => {
            let of =
                |account: &Account| Period { press: Some(account.press.clone()), ..whole(account, zone) };
            accounts.iter().map(of).collect()
        }
        By::Line => vec![together(first.span)],
        By::Shift => {
            let mut list: Vec<Period> = accounts.iter().flat_map(by_shift).collect();
            list.sort_by_key(|period| period.span.from);
            list
        }
        By::Day | By::Week | By::Month => cuts(first.span, by, zone).into_iter().map(together).collect(),
    }
}

fn whole(account: &Account, zone: &TimeZone) -> Period {
    let (span, day) = (account.span, plan::day(zone, account.span.from));
    Period { press: None, span, shift: None, day, tally: account.tally(span) }
}

/// Shifts that begin in the account's span, as far as they lie in it.
fn by_shift(account: &Account) -> Vec<Period> {
    let begun = account.shifts.iter().filter(|shift| account.span.contains(shift.span.from));
    let of = |shift: &plan::Worked| Period {
        press: Some(account.press.clone()),
        span: shift.span.and(account.span),
        shift: Some(shift.name.clone()),
        day: shift.day,
        tally: account.tally(shift.span),
    };
    begun.map(of).collect()
}

/// `span`, cut where days, weeks or months begin on the wall.
fn cuts(span: Span, by: By, zone: &TimeZone) -> Vec<Span> {
    let mut list = Vec::new();
    let mut from = span.from;
    let mut day = plan::day(zone, span.from);
    while from < span.to {
        let next = match by {
            By::Week => day.checked_add((7 - i64::from(day.weekday().since(Weekday::Monday))).days()),
            By::Month => day.last_of_month().tomorrow(),
            _ => day.tomorrow(),
        };
        let Ok(next) = next else { break };
        let to = plan::instant(zone, next.to_datetime(jiff::civil::Time::midnight())).min(span.to);
        if to > from {
            list.push(Span::new(from, to));
        }
        (from, day) = (to.max(from), next);
    }
    list
}
