//! What counters tell over a stretch of time: throughput, specific energy, stroke rate. The edge computes
//! them where a press has no register for them.

use crate::{HOUR_MS, MINUTE_MS, SignalId, Span, UtcMs};

/// How fast a counter goes while its press runs: by it a gap in what was seen is bounded.
#[derive(Debug, Clone, PartialEq)]
pub struct Pace {
    /// The counter.
    pub signal: SignalId,
    /// At least so much an hour while the press runs, in the counter's unit; 0: it may stand all the same.
    pub least_per_h: f64,
    /// At most so much an hour.
    pub most_per_h: f64,
    /// At most so much an hour while it does not run, up to `most_per_h`; 0: it stands still then.
    pub idle_per_h: f64,
    /// The smallest advance that it shows.
    pub step: f64,
    /// Behind which number it begins again at 0; `None`: it only does when it is reset.
    pub wraps_at: Option<f64>,
}

impl Pace {
    /// By how much the counter advanced between two readings, and true if that is certain: it may have been reset more
    /// than once. A fall is a turn of the wheel where the counter has one and was near its end.
    pub fn between(&self, first: f64, then: f64) -> (f64, bool) {
        match self.wraps_at {
            Some(end) if first > end * 0.9 && then < end * 0.1 => (end - first + then, true),
            _ => (gone(first, then), then >= first),
        }
    }
}

/// By how much a counter went on that shows `then` after `first`: one that fell has begun again at 0.
fn gone(first: f64, then: f64) -> f64 {
    if then >= first { then - first } else { then }
}

/// How far a counter went.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Advance {
    /// By how much, in the counter's unit; never negative.
    pub amount: f64,
    /// In how many milliseconds: from the first to the last reading used; above 0.
    pub ms: i64,
}

impl Advance {
    /// Per so many milliseconds.
    pub fn per(self, ms: i64) -> f64 {
        self.amount * ms as f64 / self.ms as f64
    }
}

/// How far a counter went inside `window`, from its readings in order of time; `None` with fewer than two.
///
/// A reading below the one before is a counter that began again at 0: what it shows has been counted since,
/// and what was counted just before it fell is not known, so the answer is then a lower bound. Readings that
/// are not finite or below 0 are left out, and so is one that does not come later than the one before.
pub fn advance(readings: impl IntoIterator<Item = (UtcMs, f64)>, window: Span) -> Option<Advance> {
    let mut first = None;
    let mut last: Option<(UtcMs, f64)> = None;
    let mut amount = 0.0;
    for (t, x) in readings {
        let good = window.contains(t) && x.is_finite() && x >= 0.0;
        if !good || last.is_some_and(|(before, _)| t <= before) {
            continue;
        }
        match last {
            Some((_, before)) => amount += gone(before, x),
            None => first = Some(t),
        }
        last = Some((t, x));
    }
    let ms = last?.0.since(first?);
    (ms > 0).then_some(Advance { amount, ms })
}

/// kg/h, from the readings of `mass_total` in kg.
pub fn throughput(mass: impl IntoIterator<Item = (UtcMs, f64)>, window: Span) -> Option<f64> {
    advance(mass, window).map(|advance| advance.per(HOUR_MS))
}

/// Strokes per minute, from the readings of a stroke counter.
pub fn stroke_rate(strokes: impl IntoIterator<Item = (UtcMs, f64)>, window: Span) -> Option<f64> {
    advance(strokes, window).map(|advance| advance.per(MINUTE_MS))
}

/// kWh per tonne, from the readings of `energy_total` in kWh and of `mass_total` in kg; `None` if nothing
/// was pressed. The two need not be read at the same instants: what is divided are their rates.
pub fn spec_energy(
    energy: impl IntoIterator<Item = (UtcMs, f64)>,
    mass: impl IntoIterator<Item = (UtcMs, f64)>,
    window: Span,
) -> Option<f64> {
    let (energy, mass) = (advance(energy, window)?, advance(mass, window)?);
    (mass.amount > 0.0).then(|| energy.per(HOUR_MS) / (mass.per(HOUR_MS) / 1000.0))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WINDOW: Span = Span { from: UtcMs(0), to: UtcMs(HOUR_MS) };

    fn each_minute(list: &[f64]) -> Vec<(UtcMs, f64)> {
        list.iter().enumerate().map(|(i, x)| (UtcMs(i as i64 * MINUTE_MS), *x)).collect()
    }

    #[test]
    fn rates_are_differences_of_counters() {
        let mass = each_minute(&[1_000.0, 1_001.5, 1_003.0]);
        let energy = each_minute(&[50.0, 50.105, 50.21]);
        assert_eq!(throughput(mass.clone(), WINDOW), Some(90.0));
        assert_eq!(stroke_rate(each_minute(&[10.0, 16.0, 22.0]), WINDOW), Some(6.0));
        let specific = spec_energy(energy, mass, WINDOW).expect("both went on");
        assert!((specific - 70.0).abs() < 1e-6, "{specific}");
    }

    #[test]
    fn what_is_not_known_is_not_told() {
        assert_eq!(throughput([], WINDOW), None);
        assert_eq!(throughput(each_minute(&[5.0]), WINDOW), None);
        assert_eq!(throughput(each_minute(&[5.0, 5.0]), WINDOW), Some(0.0), "it stood");
        let still = each_minute(&[5.0, 5.0]);
        assert_eq!(spec_energy(each_minute(&[1.0, 2.0]), still, WINDOW), None, "nothing was pressed");
        let outside = Span { from: UtcMs(HOUR_MS), to: UtcMs(2 * HOUR_MS) };
        assert_eq!(throughput(each_minute(&[5.0, 6.0]), outside), None);
    }

    #[test]
    fn a_reset_counts_what_was_counted_since() {
        let reset = advance(each_minute(&[100.0, 103.0, 1.0, 4.0]), WINDOW).expect("readings");
        assert_eq!((reset.amount, reset.ms), (3.0 + 1.0 + 3.0, 3 * MINUTE_MS));
        let holes = advance(each_minute(&[1.0, f64::NAN, -5.0, 2.0]), WINDOW).expect("readings");
        assert_eq!((holes.amount, holes.ms), (1.0, 3 * MINUTE_MS));
    }

    proptest! {
        #[test]
        fn an_advance_is_what_was_counted_resets_or_not(
            steps in proptest::collection::vec((0u32..100, 1i64..1_000, proptest::bool::weighted(0.1)), 1..50)
        ) {
            let (mut t, mut shown, mut counted) = (0, 500.0, 0.0);
            let mut readings = vec![(UtcMs(0), shown)];
            for (more, ms, reset) in steps {
                t += ms;
                // A reset is seen only if it falls below what was shown; 99 at most is below 500.
                shown = if reset && shown >= 500.0 { f64::from(more) } else { shown + f64::from(more) };
                counted += f64::from(more);
                readings.push((UtcMs(t), shown));
            }
            let found = advance(readings, WINDOW).expect("two readings");
            prop_assert_eq!((found.amount, found.ms), (counted, t));
        }
    }
}
