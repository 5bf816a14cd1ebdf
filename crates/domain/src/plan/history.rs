//! The plan as it held: what counts for a shift is what stood when it began. Nobody can say afterwards that it was no shift.

use jiff::{civil::Date, tz::TimeZone};

use super::without;
use crate::{PlanHeld, PressId, Span, UtcMs};

/// All plans that held, in order of time. Before the first one nothing was planned.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plans(Vec<(UtcMs, PlanHeld)>);

/// A shift of one press, by the plan that held when it began.
#[derive(Debug, Clone, PartialEq)]
pub struct Worked {
    /// Its name.
    pub name: String,
    /// The day on which it began.
    pub day: Date,
    /// From its beginning to its end.
    pub span: Span,
    /// Planned time: sorted, disjoint, and of no other shift.
    pub planned: Vec<Span>,
    /// What planned stops that were told in time take out.
    pub excluded: Vec<Span>,
    /// What the press shall press, in kg per hour of planned time.
    pub target_kg_h: Option<f64>,
    /// The version of the settings by which it is planned.
    pub version: u64,
}

impl Plans {
    /// Of plans in any order; of two of one instant the later version holds.
    pub fn new(plans: impl IntoIterator<Item = (UtcMs, PlanHeld)>) -> Self {
        let mut plans: Vec<_> = plans.into_iter().collect();
        plans.sort_by_key(|(t, held)| (*t, held.version));
        Self(plans)
    }

    /// Those that began to hold in `span`.
    pub fn changes(&self, span: Span) -> impl Iterator<Item = &(UtcMs, PlanHeld)> {
        self.0.iter().filter(move |(t, _)| span.contains(*t))
    }

    /// The one that holds at `t`.
    pub fn at(&self, t: UtcMs) -> Option<&PlanHeld> {
        self.0.iter().rev().find(|(since, _)| *since <= t).map(|(_, held)| held)
    }

    /// The shifts of a press that have time in common with `range`, whole, in order of time.
    pub fn shifts(&self, press: &PressId, range: Span) -> Vec<Worked> {
        let mut all: Vec<Worked> = Vec::new();
        for (index, (since, held)) in self.0.iter().enumerate() {
            let until = self.0.get(index + 1).map_or(UtcMs(i64::MAX), |(next, _)| *next);
            let Ok(zone) = TimeZone::get(&held.zone) else { continue };
            let begun = Span::new(*since, until);
            let occurrences = held.plan.occurrences(&zone, press, range);
            for one in occurrences.into_iter().filter(|one| begun.contains(one.span.from)) {
                // A shift that began by an earlier plan goes on to its end.
                let taken: Vec<Span> = all
                    .iter()
                    .map(|other| other.span)
                    .filter(|other| !other.and(one.span).is_empty())
                    .collect();
                let free = |spans| taken.iter().copied().fold(spans, without);
                let excluded =
                    one.stops.iter().filter(|touch| touch.counts).map(|touch| touch.span).collect();
                all.push(Worked {
                    name: held.plan.shifts[one.shift].name.clone(),
                    day: one.day,
                    span: one.span,
                    planned: free(one.planned),
                    excluded: free(super::union(excluded)),
                    target_kg_h: held.targets.get(press).and_then(|target| target.throughput),
                    version: held.version,
                });
            }
        }
        all.sort_by_key(|one| one.span.from);
        all
    }
}
