//! From the plan to spans of UTC.

use jiff::{civil::Date, tz::TimeZone};

use super::{Plan, is_for, week};
use crate::{PressId, Span, UtcMs};

/// A shift of one press on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Occurrence {
    /// Which of [`Plan::shifts`].
    pub shift: usize,
    /// The day on which it begins.
    pub day: Date,
    /// From its beginning to its end.
    pub span: Span,
    /// Its breaks.
    pub breaks: Vec<Span>,
    /// The stops that touch it.
    pub stops: Vec<Touch>,
    /// Planned time: without breaks and without the stops that count.
    pub planned: Vec<Span>,
}

/// What a planned stop takes of a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Touch {
    /// Which of [`Plan::stops`].
    pub stop: usize,
    /// What both have in common.
    pub span: Span,
    /// It was registered in time, and is no planned time; otherwise it was told too late.
    pub counts: bool,
}

/// What is left of spans that are sorted and disjoint without another.
pub fn without(spans: Vec<Span>, out: Span) -> Vec<Span> {
    if out.is_empty() {
        return spans;
    }
    let left =
        |span: Span| [Span::new(span.from, span.to.min(out.from)), Span::new(span.from.max(out.to), span.to)];
    spans.into_iter().flat_map(left).filter(|span| !span.is_empty()).collect()
}

/// All instants that are in any of these spans, as spans that are sorted and disjoint and do not touch.
pub fn union(mut spans: Vec<Span>) -> Vec<Span> {
    spans.retain(|span| !span.is_empty());
    spans.sort_by_key(|span| span.from);
    let mut whole: Vec<Span> = Vec::new();
    for span in spans {
        match whole.last_mut() {
            Some(last) if span.from <= last.to => last.to = last.to.max(span.to),
            _ => whole.push(span),
        }
    }
    whole
}

impl Plan {
    /// The shifts of a press that have time in common with `range`, whole, in order of time.
    pub fn occurrences(&self, zone: &TimeZone, press: &PressId, range: Span) -> Vec<Occurrence> {
        if range.is_empty() {
            return Vec::new();
        }
        let stops = self.stops.iter().enumerate().filter(|(_, stop)| is_for(&stop.presses, press));
        let stops: Vec<(usize, UtcMs, Span)> =
            stops.map(|(number, stop)| (number, stop.registered, stop.span(zone))).collect();
        let working = week::days(zone, range).filter(|day| !self.holidays.has(*day));
        let begun = working.flat_map(|day| self.begin_on(press, day).map(move |(shift, _)| (day, shift)));
        let all = begun.map(|(day, shift)| self.occurrence(zone, day, shift, &stops));
        let mut all: Vec<Occurrence> = all.filter(|one| !one.span.and(range).is_empty()).collect();
        all.sort_by_key(|one| one.span.from);
        all
    }

    /// Planned time of a press within `range`: sorted, disjoint.
    pub fn planned(&self, zone: &TimeZone, press: &PressId, range: Span) -> Vec<Span> {
        let shifts = self.occurrences(zone, press, range).into_iter();
        let planned = shifts.flat_map(|one| one.planned).map(|span| span.and(range));
        planned.filter(|span| !span.is_empty()).collect()
    }

    /// The same; all of `range` where no shift is planned at all: nobody has said when presses shall run.
    pub fn wanted(&self, zone: &TimeZone, press: &PressId, range: Span) -> Vec<Span> {
        if self.shifts.is_empty() { vec![range] } else { self.planned(zone, press, range) }
    }

    /// `stops`: the press's, with when each was registered and its time.
    fn occurrence(
        &self,
        zone: &TimeZone,
        day: Date,
        index: usize,
        stops: &[(usize, UtcMs, Span)],
    ) -> Occurrence {
        let shift = &self.shifts[index];
        let span = shift.when.span(zone, day);
        let breaks = shift.breaks.iter().map(|one| shift.when.part(zone, day, one.from_min, one.to_min));
        let breaks: Vec<Span> = breaks.filter(|one| !one.is_empty()).collect();
        let latest = span.from.plus(-self.lead_ms);
        let touching = stops.iter().map(|(stop, registered, at)| Touch {
            stop: *stop,
            span: at.and(span),
            counts: *registered <= latest,
        });
        let stops: Vec<Touch> = touching.filter(|touch| !touch.span.is_empty()).collect();
        let counting = stops.iter().filter(|touch| touch.counts).map(|touch| touch.span);
        let planned = breaks.iter().copied().chain(counting).fold(vec![span], without);
        let planned = planned.into_iter().filter(|span| !span.is_empty()).collect();
        Occurrence { shift: index, day, span, breaks, stops, planned }
    }
}
