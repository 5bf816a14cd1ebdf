//! `hold` and `buckets` against their definition, asked second by second: a value holds until the signal's
//! next value, bad mark or break, or its hold after it was sent; means are weighted by time, min and max
//! count what is held into a bucket, and a bucket knows how long it was covered.

use presswatch_domain::{BadMark, Mark, Point, Span, UtcMs, Value, buckets, hold};
use proptest::prelude::*;

/// One tick of the reference, in milliseconds: everything happens at whole ticks.
const TICK: i64 = 1_000;

/// What is known at the tick that begins at `t`: look back at what was said last.
fn known(points: &[Point], hold_ms: i64, t: i64) -> Option<Value> {
    let last = points.iter().rfind(|point| point.t.0 <= t)?;
    match &last.mark {
        Mark::Value(value) if t - last.t.0 < hold_ms => Some(value.clone()),
        Mark::Value(_) | Mark::Bad(_) | Mark::Break => None,
    }
}

/// Mean, covered, min, max of one bucket, tick by tick.
fn slow(points: &[Point], hold_ms: i64, bucket: Span) -> (Option<f64>, i64, f64, f64) {
    let ticks = (bucket.from.0..bucket.to.0).step_by(TICK as usize);
    let seen: Vec<f64> = ticks.filter_map(|t| known(points, hold_ms, t)?.number()).collect();
    let mean = (!seen.is_empty()).then(|| seen.iter().sum::<f64>() / seen.len() as f64);
    let extreme = |pick: fn(f64, f64) -> f64, none| seen.iter().copied().fold(none, pick);
    (mean, seen.len() as i64 * TICK, extreme(f64::min, f64::INFINITY), extreme(f64::max, f64::NEG_INFINITY))
}

fn marks() -> impl Strategy<Value = Mark> {
    prop_oneof![
        6 => (-50.0f64..250.0).prop_map(|x| Mark::Value(Value::Number(x))),
        1 => any::<bool>().prop_map(|flag| Mark::Value(Value::Flag(flag))),
        1 => prop::sample::select(&BadMark::ALL[..]).prop_map(Mark::Bad),
        1 => Just(Mark::Bad(BadMark::Gated)),
        // A loss, or the start of an epoch.
        1 => Just(Mark::Break),
    ]
}

/// Sparse rows: from one a second to hours of silence. They arrive late and out of order; who reads them
/// has them in the order of time.
fn points() -> impl Strategy<Value = Vec<Point>> {
    let at = prop_oneof![3 => 0i64..600, 2 => 0i64..8_000, 1 => Just(3_600i64)];
    prop::collection::vec((at, marks()), 0..60).prop_map(|list| {
        let point = |(s, mark)| Point { t: UtcMs(s * TICK), mark };
        let mut points: Vec<Point> = list.into_iter().map(point).collect();
        points.sort_by_key(|point| point.t);
        points
    })
}

proptest! {
    #[test]
    fn buckets_are_what_each_second_says(
        points in points(),
        hold in prop_oneof![Just(90i64), 1i64..600, Just(5_400)],
        from in -100i64..4_000,
        seconds in 0i64..5_000,
        step in prop_oneof![Just(60i64), 1i64..900, Just(3_600)],
    ) {
        let span = Span::new(UtcMs(from * TICK), UtcMs((from + seconds) * TICK));
        let list = buckets(&hold_of(&points, hold, span), span, step * TICK);
        prop_assert_eq!(list.len() as i64, (seconds + step - 1) / step);
        for bucket in list {
            let (mean, covered, min, max) = slow(&points, hold * TICK, bucket.span);
            prop_assert_eq!(bucket.covered_ms, covered, "{:?}", bucket.span);
            match (bucket.mean(), mean) {
                (Some(fast), Some(slow)) => {
                    prop_assert!((fast - slow).abs() <= 1e-9 * slow.abs().max(1.0), "{fast} and {slow}");
                    prop_assert_eq!((bucket.min, bucket.max), (min, max), "{:?}", bucket.span);
                }
                (fast, slow) => prop_assert_eq!(fast, slow),
            }
        }
    }

    #[test]
    fn segments_are_what_each_second_says(points in points(), hold in 1i64..600, from in -100i64..4_000) {
        let span = Span::new(UtcMs(from * TICK), UtcMs((from + 2_000) * TICK));
        let segments = hold_of(&points, hold, span);
        for t in (span.from.0..span.to.0).step_by(TICK as usize) {
            let inside = segments.iter().find(|segment| segment.span.contains(UtcMs(t)));
            prop_assert_eq!(inside.map(|segment| segment.value.clone()), known(&points, hold * TICK, t));
        }
    }
}

fn hold_of(points: &[Point], seconds: i64, span: Span) -> Vec<presswatch_domain::Segment> {
    hold(points.to_vec(), seconds * TICK, span)
}
