//! What counters and people counted, divided by time.

use super::Amount;
use crate::{Basis, HOUR_MS, Interval, Pace, Production, SignalId, Span, UtcMs};

/// What was counted over one stretch.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Counted {
    span: Span,
    amount: f64,
    /// It may have been so much; the same as `amount` where nothing is missing.
    most: f64,
    /// How old the readings at its two ends were, in milliseconds.
    stale_ms: (i64, i64),
}

/// One counter of a press.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Meter {
    /// In order of time, each behind the one before.
    counted: Vec<Counted>,
    most_per_h: Option<f64>,
    /// The smallest advance that it shows.
    step: f64,
}

impl Meter {
    /// `seen`: in order of time.
    pub(super) fn new(seen: &[Interval], signal: &str, paces: &[Pace]) -> Self {
        let pace = paces.iter().find(|pace| pace.signal.as_str() == signal);
        let plain = SignalId::new(signal).ok().map(|signal| Pace {
            signal,
            least_per_h: 0.0,
            most_per_h: f64::INFINITY,
            idle_per_h: 0.0,
            step: 0.0,
            wraps_at: None,
        });
        let Some(rule) = pace.cloned().or(plain) else { return Self::default() };
        let mut counted: Vec<Counted> = Vec::new();
        let mut last: Option<(UtcMs, f64, i64)> = None;
        for one in seen {
            let Some((first, then)) = one.counters.get(signal).copied() else { continue };
            let mut begin_ms = 0;
            if let Some((t, was, stale_ms)) = last {
                let (amount, certain) = rule.between(was, first);
                let span = Span::new(t, one.from);
                let most = if certain { amount } else { amount.max(most(pace, span.ms())) };
                if span.is_empty() {
                    begin_ms = stale_ms;
                }
                counted.push(Counted { span, amount, most, stale_ms: (stale_ms, begin_ms) });
            }
            let (amount, stale_ms) = (then - first, (begin_ms, one.stale_ms));
            counted.push(Counted { span: one.span(), amount, most: amount, stale_ms });
            last = Some((one.to, then, one.stale_ms));
        }
        counted.retain(|one| !one.span.is_empty() || one.most > 0.0);
        Self {
            counted,
            most_per_h: pace.map(|pace| pace.most_per_h),
            step: pace.map_or(0.0, |pace| pace.step),
        }
    }

    /// What was counted in `span`; `None` if nothing was read in it.
    pub(super) fn of(&self, span: Span) -> Option<Amount> {
        let mut sum: Option<Amount> = None;
        let mut known = Span::new(span.to, span.to);
        let mut stale_ms: Option<(i64, i64)> = None;
        for one in self.near(span) {
            let (inside, part) = one.part(span);
            sum = Amount::sum(sum, Some(part));
            known = Span { from: known.from.min(inside.from), to: inside.to };
            stale_ms = Some((stale_ms.map_or(one.stale_ms.0, |first| first.0), one.stale_ms.1));
        }
        let mut sum = sum?;
        // A counter shows whole steps, and its readings may be old: the first lets too much in, the last too little.
        let old = |ms: i64| self.most_per_h.map_or(0.0, |most| most * ms as f64 / HOUR_MS as f64);
        let (first_ms, last_ms) = stale_ms.unwrap_or_default();
        sum.low = (sum.low - self.step - old(first_ms)).max(0.0);
        sum.high += self.step + old(last_ms);
        // Before the first reading and after the last it may have counted, too.
        let unread = known.from.since(span.from) + span.to.since(known.to);
        if unread > 0 {
            sum.high += self.most_per_h.map_or(f64::INFINITY, |most| most * unread as f64 / HOUR_MS as f64);
        }
        Some(sum)
    }

    /// The same by the stretches between its readings, as far as they lie in `span`.
    pub(super) fn parts(&self, span: Span) -> impl Iterator<Item = (Span, Amount)> + '_ {
        self.near(span).map(move |one| one.part(span))
    }

    fn near(&self, span: Span) -> impl Iterator<Item = &Counted> + '_ {
        let first = self.counted.partition_point(|one| one.span.to <= span.from && !one.span.is_empty());
        self.counted[first..].iter().take_while(move |one| one.span.from < span.to)
    }
}

impl Counted {
    /// What of it lies in `span`.
    fn part(&self, span: Span) -> (Span, Amount) {
        let inside = self.span.and(span);
        let whole = inside == self.span;
        let share = if whole { 1.0 } else { inside.ms() as f64 / self.span.ms().max(1) as f64 };
        let low = if whole { self.amount } else { 0.0 };
        (inside, Amount { value: self.amount * share, low, high: self.most, basis: Basis::Measured })
    }
}

fn most(pace: Option<&Pace>, ms: i64) -> f64 {
    pace.map_or(f64::INFINITY, |pace| pace.most_per_h * ms as f64 / HOUR_MS as f64)
}

/// What people entered of one press: of each stretch what was said last, in order of time.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Entries(Vec<Production>);

impl Entries {
    pub(super) fn new(said: impl IntoIterator<Item = (u64, Production)>) -> Self {
        let mut all: Vec<(u64, Production)> = said.into_iter().collect();
        all.sort_by_key(|(number, one)| (one.from, one.to, one.entered, *number));
        let mut entries: Vec<Production> = Vec::new();
        for (_, one) in all {
            match entries.last_mut() {
                Some(last) if (last.from, last.to) == (one.from, one.to) => *last = one,
                _ => entries.push(one),
            }
        }
        Self(entries)
    }

    /// The mass that people counted in `span`.
    pub(super) fn mass(&self, span: Span) -> Option<Amount> {
        sum(self.mass_parts(span))
    }

    /// The same by entries.
    pub(super) fn mass_parts(&self, span: Span) -> Vec<EntryPart> {
        self.parts(span, |one| Some((one.kg()?, one.basis())))
    }

    /// What was thrown back.
    pub(super) fn rejects(&self, span: Span) -> Option<Amount> {
        sum(self.rejects_parts(span))
    }

    /// The same by entries.
    pub(super) fn rejects_parts(&self, span: Span) -> Vec<EntryPart> {
        self.parts(span, |one| Some((one.rejects?, Basis::Entered)))
    }

    /// Time of `span` for which rejects were entered.
    pub(super) fn judged(&self, span: Span) -> Vec<Span> {
        let judged = self.0.iter().filter(|one| one.rejects.is_some()).map(|one| one.span().and(span));
        crate::plan::union(judged.collect())
    }

    /// Moisture in % of mass, weighted by the mass of each entry, or by its time where no mass was said.
    pub(super) fn moisture(&self, span: Span) -> Option<f64> {
        let inside = self.0.iter().filter(|one| !one.span().and(span).is_empty());
        let (mut sum, mut weight) = (0.0, 0.0);
        for (one, moisture) in inside.filter_map(|one| Some((one, one.moisture?))) {
            let mass = one.kg().filter(|kg| *kg > 0.0).unwrap_or(1.0);
            (sum, weight) = (sum + moisture * mass, weight + mass);
        }
        (weight > 0.0).then(|| sum / weight)
    }

    /// kWh between the meter readings that people entered: between each and the one before it.
    pub(super) fn energy(&self, span: Span) -> Option<Amount> {
        sum(self.energy_parts(span))
    }

    /// The same by readings.
    pub(super) fn energy_parts(&self, span: Span) -> Vec<EntryPart> {
        let readings: Vec<(UtcMs, f64, &str)> =
            self.0.iter().filter_map(|one| Some((one.to, one.energy_reading?, one.by.as_str()))).collect();
        let pairs = readings.windows(2).filter_map(|pair| {
            let ((from, first, _), (to, then, by)) = (pair[0], pair[1]);
            let over = Span::new(from, to);
            Some((over.and(span), divided(over, then - first, Basis::Entered, span)?, by.to_owned()))
        });
        pairs.collect()
    }

    fn parts(&self, span: Span, what: impl Fn(&Production) -> Option<(f64, Basis)>) -> Vec<EntryPart> {
        let parts = self.0.iter().filter_map(|one| {
            let (amount, basis) = what(one)?;
            Some((one.span().and(span), divided(one.span(), amount, basis, span)?, one.by.clone()))
        });
        parts.collect()
    }
}

/// What one entry gives to a stretch: over which part of it, how much, and who said so.
pub(super) type EntryPart = (Span, Amount, String);

fn sum(parts: Vec<EntryPart>) -> Option<Amount> {
    parts.into_iter().fold(None, |sum, (_, part, _)| Amount::sum(sum, Some(part)))
}

/// The part of what was counted over `over` that lies in `span`.
fn divided(over: Span, amount: f64, basis: Basis, span: Span) -> Option<Amount> {
    let inside = over.and(span);
    if inside.is_empty() || amount < 0.0 {
        return None;
    }
    if inside == over {
        return Some(Amount::exact(amount, basis));
    }
    let value = amount * inside.ms() as f64 / over.ms() as f64;
    Some(Amount { value, low: 0.0, high: amount, basis: Basis::Estimated })
}
