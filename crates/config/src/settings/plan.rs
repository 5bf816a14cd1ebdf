//! `[plan]`: shifts, breaks, holidays, planned stops.

use std::time::Duration;

use jiff::civil::{Date, DateTime, Weekday};
use presswatch_domain::{
    UtcMs,
    plan::{Break, DAY_MIN, Holidays, Plan, PlanFault, Shift, Stop, Weekly},
};

use super::{Known, entries, filled, short};
use crate::{
    ErrorKind, Wanted,
    reader::{At, Item, Reader, Table, shortened},
};

/// Days of the week, as they are written.
pub(crate) const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// How long before a shift a stop must be registered, if nothing is said.
const LEAD: Duration = Duration::from_secs(24 * 3600);
/// The longest of it.
const LONGEST_LEAD: Duration = Duration::from_secs(60 * 86_400);

/// Where the parts of an entry stand.
struct ShiftAt {
    at: usize,
    valid_to: usize,
    breaks: Vec<usize>,
}

/// The plan as far as it can be read. `overlay`: planned stops stand only there.
pub(crate) fn plan<'a>(reader: &mut Reader<'a>, item: &Item<'a>, known: &Known<'_>, overlay: bool) -> Plan {
    let Some(mut table) = reader.table(item) else { return Plan::default() };
    let lead = match table.get("lead") {
        Some(item) => reader.duration(&item, LONGEST_LEAD).unwrap_or(LEAD),
        None => LEAD,
    };
    let holidays = holidays(reader, &mut table);
    let shifts = entries(reader, &mut table, "shift");
    let shifts = shifts.into_iter().filter_map(|table| shift(reader, table, known));
    let (shifts, places): (Vec<_>, Vec<_>) = shifts.unzip();
    let stops = if overlay { entries(reader, &mut table, "stop") } else { Vec::new() };
    let stops = stops.into_iter().filter_map(|table| stop(reader, table, known));
    let (stops, ends): (Vec<_>, Vec<_>) = stops.unzip();
    table.finish(reader);
    let lead_ms = i64::try_from(lead.as_millis()).unwrap_or(i64::MAX);
    let plan = Plan { lead_ms, shifts, holidays, stops };
    for fault in plan.faults() {
        tell(reader, &plan, fault, &places, &ends);
    }
    plan
}

/// The planned stops of an overlay, each entry for itself, of whatever presses.
pub(super) fn stops<'a>(reader: &mut Reader<'a>, root: &mut Table<'a>) -> Vec<Option<Stop>> {
    let Some(mut table) = root.get("plan").and_then(|item| reader.table(&item)) else { return Vec::new() };
    let known = Known { presses: Vec::new(), all: false, catalogues: Vec::new() };
    let stops = entries(reader, &mut table, "stop").into_iter();
    stops.map(|table| Some(stop(reader, table, &known)?.0)).collect()
}

fn tell(reader: &mut Reader<'_>, plan: &Plan, fault: PlanFault, places: &[ShiftAt], ends: &[usize]) {
    let name = |shift: usize| shortened(&plan.shifts[shift].name);
    let (at, kind) = match fault {
        PlanFault::Overlap { shift, other, day } => {
            let day = DAYS[day.to_monday_zero_offset() as usize];
            let (one, two) = (name(shift), name(other));
            // Either of the two may be the one to be changed: it is said at both.
            let also = ErrorKind::ShiftsOverlap { shift: two.clone(), other: one.clone(), day };
            reader.wrong(places[other].at, also);
            (places[shift].at, ErrorKind::ShiftsOverlap { shift: one, other: two, day })
        }
        PlanFault::ValidEnds { shift } => (places[shift].valid_to, ErrorKind::EndsBefore { key: "valid_to" }),
        PlanFault::BreakEnds { shift, at } => (places[shift].breaks[at], ErrorKind::EndsBefore { key: "to" }),
        PlanFault::BreakOutside { shift, at } => {
            (places[shift].breaks[at], ErrorKind::BreakOutside { shift: name(shift) })
        }
        PlanFault::BreaksOverlap { shift, at, .. } => {
            (places[shift].breaks[at], ErrorKind::BreaksOverlap { shift: name(shift) })
        }
        PlanFault::StopEnds { stop } => (ends[stop], ErrorKind::EndsBefore { key: "to" }),
        PlanFault::StopTooLong { stop } => (ends[stop], ErrorKind::StopTooLong),
    };
    reader.wrong(at, kind);
}

fn holidays<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>) -> Holidays {
    let mut holidays = match table.get("holidays") {
        Some(item) => match reader.one_of(&item, &["kosovo", "none"]) {
            Some("kosovo") => Holidays::kosovo(),
            _ => Holidays::default(),
        },
        None => Holidays::default(),
    };
    for mut table in entries(reader, table, "holiday") {
        let day = table.need(reader, "day", "day = \"2026-12-31\"").and_then(|item| reader.date(&item));
        let name = table.get("name").and_then(|item| short(reader, &item)).unwrap_or_default();
        table.finish(reader);
        if let Some(day) = day {
            holidays.add(day, &name);
        }
    }
    if let Some(item) = table.get("workdays") {
        for item in reader.list(&item) {
            if let Some(day) = reader.date(&item) {
                holidays.remove(day);
            }
        }
    }
    holidays
}

fn shift<'a>(reader: &mut Reader<'a>, mut table: Table<'a>, known: &Known<'_>) -> Option<(Shift, ShiftAt)> {
    let at = table.at;
    let name = table.need(reader, "name", "name = \"Night\"").and_then(|item| short(reader, &item));
    let (when, valid_to) = weekly(reader, &mut table);
    let mut place = ShiftAt { at, valid_to, breaks: Vec::new() };
    let mut breaks = Some(Vec::new());
    if let Some(item) = table.get("breaks") {
        for item in reader.list(&item) {
            let found = reader.table(&item).and_then(|table| pause(reader, table, when.as_ref(), &mut place));
            breaks = breaks.zip(found).map(|(mut breaks, found)| {
                breaks.push(found);
                breaks
            });
        }
    }
    let presses = known.presses(reader, &mut table);
    table.finish(reader);
    Some((Shift { name: name?, when: when?, breaks: breaks?, presses }, place))
}

/// Days, times and validity, and where `valid_to` stands.
pub(crate) fn weekly<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>) -> (Option<Weekly>, usize) {
    let at = table.at;
    let days = table.need(reader, "days", "days = [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\"]");
    let days = days.map(|item| filled(reader, &item)).unwrap_or_default();
    let named: Vec<Weekday> = days.iter().filter_map(|item| weekday(reader, item)).collect();
    let from = table.need(reader, "from", "from = \"22:00\"").and_then(|item| clock(reader, &item));
    let to = table.need(reader, "to", "to = \"06:00\"").and_then(|item| clock(reader, &item));
    // Outer `None`: it could not be read.
    let mut date = |key| {
        let Some(item) = table.get(key) else { return (Some(None), at) };
        (reader.date(&item).map(Some), item.at)
    };
    let ((valid_from, _), (valid_to, valid_to_at)) = (date("valid_from"), date("valid_to"));
    let to_at = to.as_ref().map_or(at, |to| to.at);
    let whole = || {
        let (from, to) = (from?.value, to.as_ref()?.value);
        let length_min = match to - from {
            0 => 0,
            length => (length - 1).rem_euclid(DAY_MIN) + 1,
        };
        Some((from, length_min))
    };
    let times = whole();
    if let Some((_, 0)) = times {
        reader.wrong(to_at, ErrorKind::NoLength);
    }
    let when = times.filter(|(_, length)| *length > 0).and_then(|(from, length_min)| {
        let from = jiff::civil::Time::new((from / 60 % 24) as i8, (from % 60) as i8, 0, 0).ok()?;
        let all = !days.is_empty() && named.len() == days.len();
        let (valid_from, valid_to) = (valid_from?, valid_to?);
        all.then_some(Weekly { days: named, from, length_min, valid_from, valid_to })
    });
    (when, valid_to_at)
}

/// A break, in minutes after its shift's beginning.
fn pause<'a>(
    reader: &mut Reader<'a>,
    mut table: Table<'a>,
    when: Option<&Weekly>,
    place: &mut ShiftAt,
) -> Option<Break> {
    let at = table.at;
    let from = table.need(reader, "from", "from = \"01:00\"").and_then(|item| clock(reader, &item));
    let to = table.need(reader, "to", "to = \"01:30\"").and_then(|item| clock(reader, &item));
    place.breaks.push(to.as_ref().map_or(at, |to| to.at));
    table.finish(reader);
    let begin = when.map(|when| i32::from(when.from.hour()) * 60 + i32::from(when.from.minute()))?;
    let from_min = (from?.value - begin).rem_euclid(DAY_MIN);
    // Where the shift begins no break ends: that is the same time a day later.
    let to_min = (to?.value - begin - 1).rem_euclid(DAY_MIN) + 1;
    Some(Break { from_min, to_min })
}

fn stop<'a>(reader: &mut Reader<'a>, mut table: Table<'a>, known: &Known<'_>) -> Option<(Stop, usize)> {
    let at = table.at;
    let from = table.need(reader, "from", "from = \"2026-12-07T06:00\"").and_then(|item| reader.civil(&item));
    let to = table.need(reader, "to", "to = \"2026-12-07T14:00\"");
    let to_at = to.as_ref().map_or(at, |item| item.at);
    let to: Option<DateTime> = to.and_then(|item| reader.civil(&item));
    let reason = table.need(reader, "reason", "reason = \"…\"").and_then(|item| short(reader, &item));
    let registered = match table.get("registered") {
        Some(item) => reader.whole(&item, 0, 1 << 53).map(|ms| ms as i64),
        None => Some(i64::MAX),
    };
    let presses = known.presses(reader, &mut table);
    table.finish(reader);
    let registered = UtcMs(registered?);
    Some((Stop { presses, from: from?, to: to?, reason: reason?, registered }, to_at))
}

pub(crate) fn weekday<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<Weekday> {
    let word = reader.one_of(item, &DAYS)?;
    let number = DAYS.iter().position(|day| *day == word)?;
    Weekday::from_monday_zero_offset(number as i8).ok()
}

/// `22:00` as minutes since midnight; `24:00` is the end of a day.
pub(crate) fn clock<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<At<i32>> {
    let text = reader.text(item)?;
    let two = |part: &str| (part.len() == 2).then(|| part.parse::<u8>().ok()).flatten().map(i32::from);
    let found = text.split_once(':').and_then(|(hour, minute)| Some((two(hour)?, two(minute)?)));
    match found {
        Some((hour @ 0..=23, minute @ 0..=59)) => Some(At { value: hour * 60 + minute, at: item.at }),
        Some((24, 0)) => Some(At { value: DAY_MIN, at: item.at }),
        _ => {
            reader.wrong(item.at, ErrorKind::WallClock { key: item.key.clone(), found: shortened(text) });
            None
        }
    }
}

impl<'a> Reader<'a> {
    /// A day such as `2026-12-31`, as text or as TOML's own date.
    pub(crate) fn date(&mut self, item: &Item<'a>) -> Option<Date> {
        let text = self.written(item)?;
        let day = (text.len() == 10).then(|| text.parse::<Date>().ok()).flatten();
        if day.is_none() {
            self.wrong(item.at, ErrorKind::Date { key: item.key.clone(), found: shortened(&text) });
        }
        day
    }

    /// A day and a time such as `2026-12-31T06:00`.
    pub(crate) fn civil(&mut self, item: &Item<'a>) -> Option<DateTime> {
        let text = self.written(item)?.replacen(' ', "T", 1);
        let time = match text.len() {
            16 => DateTime::strptime("%Y-%m-%dT%H:%M", &text).ok(),
            19 => DateTime::strptime("%Y-%m-%dT%H:%M:00", &text).ok(),
            _ => None,
        };
        if time.is_none() {
            self.wrong(item.at, ErrorKind::DayAndTime { key: item.key.clone(), found: shortened(&text) });
        }
        time
    }

    fn written(&mut self, item: &Item<'a>) -> Option<String> {
        match self.is_text(item) {
            true => self.text(item).map(str::to_owned),
            false if self.is_datetime(item) => Some(self.found(item)),
            false => {
                self.wrong_type(item, Wanted::Text);
                None
            }
        }
    }
}
