//! Charts: at most so many buckets over a span, from roll-ups where they are true and from rows else.

use std::collections::BTreeMap;

use presswatch_domain::{Bucket, HOUR_MS, MINUTE_MS, Press, SignalId, SiteId, Span, UtcMs};

use crate::{
    Store, StoreError,
    engine::Grain,
    rollup::{pour, raw_buckets},
};

/// Steps below an hour, in minutes: each divides an hour, so that buckets of neighbouring spans agree.
const MINUTES: [i64; 11] = [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30];
/// How much is read at once of hours whose roll-up is not true, in milliseconds: bounds the memory that
/// a chart needs while a long backlog comes in.
const RAW_MS: i64 = 24 * HOUR_MS;

impl Store {
    /// Min, mean, max and cover of each signal in at most `points` buckets over `span`. The buckets of a
    /// long span begin at whole minutes or hours, so the first may begin before `span`.
    pub async fn history(
        &self,
        site: &SiteId,
        press: &Press,
        signals: &[SignalId],
        span: Span,
        points: usize,
    ) -> Result<BTreeMap<SignalId, Vec<Bucket>>, StoreError> {
        let known = signals.iter().filter(|id| press.catalogue.get(id.as_str()).is_some());
        let known: Vec<SignalId> = known.cloned().collect();
        let (span, step_ms) = grid(span, i64::try_from(points).unwrap_or(i64::MAX).max(1));
        let mut small: BTreeMap<SignalId, Vec<Bucket>> = BTreeMap::new();
        if step_ms % MINUTE_MS != 0 {
            small = self.raw(site, press, &known, &[span], step_ms).await?;
        } else if !known.is_empty() && !span.is_empty() {
            let grain = if step_ms % HOUR_MS == 0 { Grain::Hour } else { Grain::Minute };
            let whole = Span::new(span.from.floor(HOUR_MS), span.to.ceil(HOUR_MS));
            let hours = self.engine.hours(site, &press.id, whole).await?;
            let parts = joined(&hours.touched);
            let rolled = self.engine.rolled(site, &press.id, &known, whole, grain, &hours);
            let raw = self.raw(site, press, &known, &parts, MINUTE_MS);
            let (rolled, raw) = tokio::try_join!(rolled, raw)?;
            for (id, buckets) in rolled.into_iter().chain(raw) {
                small.entry(id).or_default().extend(buckets);
            }
        }
        let answer = signals.iter().map(|id| {
            let parts = small.remove(id).unwrap_or_default();
            (id.clone(), pour(parts, span, step_ms))
        });
        Ok(answer.collect())
    }

    /// Buckets made from rows.
    async fn raw(
        &self,
        site: &SiteId,
        press: &Press,
        signals: &[SignalId],
        parts: &[Span],
        step_ms: i64,
    ) -> Result<BTreeMap<SignalId, Vec<Bucket>>, StoreError> {
        let mut buckets: BTreeMap<SignalId, Vec<Bucket>> = BTreeMap::new();
        for part in parts {
            let (rows, breaks) = self.material(site, press, signals, *part).await?;
            for id in signals {
                let Some(signal) = press.catalogue.get(id.as_str()) else { continue };
                let more = raw_buckets(&rows, &breaks, signal, *part, step_ms);
                buckets.entry(id.clone()).or_default().extend(more);
            }
        }
        Ok(buckets)
    }
}

/// Hours in order, neighbours joined to at most [`RAW_MS`].
fn joined(hours: &[UtcMs]) -> Vec<Span> {
    let mut parts: Vec<Span> = Vec::new();
    for hour in hours {
        match parts.last_mut().filter(|last| last.to == *hour && last.ms() < RAW_MS) {
            Some(last) => last.to = hour.plus(HOUR_MS),
            None => parts.push(Span::new(*hour, hour.plus(HOUR_MS))),
        }
    }
    parts
}

/// The step that gives at most `points` buckets, and the span moved to its grid: whole hours from an
/// hour on, a divisor of an hour from a minute on, else as asked.
fn grid(span: Span, points: i64) -> (Span, i64) {
    let least = span.ms() / points + i64::from(span.ms() % points != 0);
    if least < MINUTE_MS {
        return (span, least.max(1));
    }
    let minutes = MINUTES.into_iter().map(|minutes| (minutes * MINUTE_MS, minutes * MINUTE_MS));
    let whole = (least / HOUR_MS).max(1)..;
    let mut steps = minutes.chain(whole.map(|hours| (HOUR_MS, hours * HOUR_MS)));
    loop {
        let Some((unit, step_ms)) = steps.next() else { return (span, span.ms().max(1)) };
        let from = span.from.floor(unit);
        let ms = span.to.since(from);
        let count = ms / step_ms + i64::from(ms % step_ms != 0);
        if count <= points {
            return (Span::new(from, from.plus(count * step_ms)), step_ms);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_month_in_a_thousand_points_is_by_the_hour() {
        let from = UtcMs(1_780_000_123_456);
        let (span, step_ms) = grid(Span::new(from, from.plus(30 * 24 * HOUR_MS)), 1000);
        assert_eq!((step_ms, span.ms()), (HOUR_MS, 721 * HOUR_MS));
    }

    proptest! {
        #[test]
        fn a_grid_holds_its_span_in_at_most_the_points(
            from in -4_000_000_000_000i64..4_000_000_000_000,
            ms in 0i64..400_000_000_000,
            points in 1i64..5_000,
        ) {
            let asked = Span::new(UtcMs(from), UtcMs(from + ms));
            let (span, step_ms) = grid(asked, points);
            prop_assert!(span.from <= asked.from && asked.to <= span.to);
            prop_assert!((span.ms() + step_ms - 1) / step_ms <= points);
            prop_assert!(step_ms < MINUTE_MS || step_ms % HOUR_MS == 0 || HOUR_MS % step_ms == 0);
        }
    }
}
