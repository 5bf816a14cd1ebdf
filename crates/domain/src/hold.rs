//! The meaning of a sparse row: how long a value is believed, and what a bucket of time knows.
//!
//! One rule for the page, KPIs, alarms, roll-ups and exports: **a value holds until the signal's next
//! value, its next bad mark, a break (loss, start of an epoch), or [`Signal::hold_ms`](crate::Signal::hold_ms)
//! after it was sent, whichever comes first. After that nothing is known.**

use crate::{BadMark, Span, UtcMs, Value};

/// What is said of one signal at one instant.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A value, held from here.
    Value(Value),
    /// A bad mark: ends what was held.
    Bad(BadMark),
    /// A loss or the start of an epoch: ends what was held, of every signal of the press.
    Break,
}

/// One thing said of one signal.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// When.
    pub t: UtcMs,
    /// What.
    pub mark: Mark,
}

/// A stretch over which one value is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// Where it is known; never empty.
    pub span: Span,
    /// The value.
    pub value: Value,
}

/// What is known of one signal inside `span`, from its points in order of time.
///
/// Points before `span` count (a value may be held into it): give those of at least `hold_ms`
/// before. Of several points of one instant the last given wins.
pub fn hold(points: impl IntoIterator<Item = Point>, hold_ms: i64, span: Span) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut held: Option<(UtcMs, Value)> = None;
    let mut close = |held: &mut Option<(UtcMs, Value)>, end: UtcMs| {
        if let Some((from, value)) = held.take() {
            let known = Span::new(from, from.plus(hold_ms).min(end)).and(span);
            if !known.is_empty() {
                segments.push(Segment { span: known, value });
            }
        }
    };
    for point in points {
        if point.t >= span.to {
            break;
        }
        close(&mut held, point.t);
        if let Mark::Value(value) = point.mark {
            held = Some((point.t, value));
        }
    }
    close(&mut held, span.to);
    segments
}

/// What one bucket of time knows of a number: the material of means and envelopes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bucket {
    /// Its stretch of time.
    pub span: Span,
    /// Sum of value × milliseconds held.
    pub area: f64,
    /// Milliseconds over which a value was held.
    pub covered_ms: i64,
    /// Smallest value held; meaningless if `covered_ms` is 0.
    pub min: f64,
    /// Largest value held; meaningless if `covered_ms` is 0.
    pub max: f64,
}

impl Bucket {
    /// A bucket that knows nothing.
    pub fn empty(span: Span) -> Self {
        Self { span, area: 0.0, covered_ms: 0, min: f64::INFINITY, max: f64::NEG_INFINITY }
    }

    /// The time-weighted mean over held time; `None` if nothing was held.
    pub fn mean(&self) -> Option<f64> {
        (self.covered_ms > 0).then(|| self.area / self.covered_ms as f64)
    }

    /// Share of the bucket over which a value was held, 0 to 1.
    pub fn coverage(&self) -> f64 {
        if self.span.is_empty() { 0.0 } else { self.covered_ms as f64 / self.span.ms() as f64 }
    }

    /// Adds what another bucket knows; the span grows to hold both.
    pub fn add(&mut self, other: &Bucket) {
        self.span = Span { from: self.span.from.min(other.span.from), to: self.span.to.max(other.span.to) };
        self.area += other.area;
        self.covered_ms += other.covered_ms;
        self.min = self.min.min(other.min);
        self.max = self.max.max(other.max);
    }
}

/// Segments of a number, cut into the buckets of `span` of `step_ms` each (the last may be shorter).
/// Flags and codes have no buckets. Every bucket of the span is there, empty ones too.
pub fn buckets(segments: &[Segment], span: Span, step_ms: i64) -> Vec<Bucket> {
    let step_ms = step_ms.max(1);
    let mut list: Vec<Bucket> = Vec::new();
    let mut from = span.from;
    while from < span.to {
        let to = from.plus(step_ms).min(span.to);
        list.push(Bucket::empty(Span { from, to }));
        from = to;
    }
    for segment in segments {
        let Value::Number(x) = segment.value else { continue };
        let inside = segment.span.and(span);
        if inside.is_empty() {
            continue;
        }
        let first = (inside.from.since(span.from) / step_ms) as usize;
        for bucket in &mut list[first..] {
            let part = bucket.span.and(inside);
            if part.is_empty() {
                break;
            }
            bucket.area += x * part.ms() as f64;
            bucket.covered_ms += part.ms();
            bucket.min = bucket.min.min(x);
            bucket.max = bucket.max.max(x);
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(t: i64, x: f64) -> Point {
        Point { t: UtcMs(t), mark: Mark::Value(Value::Number(x)) }
    }

    #[test]
    fn a_value_holds_to_the_next_then_to_the_limit() {
        let span = Span::new(UtcMs(0), UtcMs(300_000));
        let known = hold([at(0, 1.0), at(10_000, 2.0)], 90_000, span);
        let spans: Vec<_> = known.iter().map(|s| (s.span.from.0, s.span.to.0)).collect();
        assert_eq!(spans, [(0, 10_000), (10_000, 100_000)]);
    }

    #[test]
    fn a_mean_is_weighted_by_time() {
        // 59 s at 50, then 20 rows that rise to 70: the mean of rows would say 60.
        let span = Span::new(UtcMs(0), UtcMs(60_000));
        let mut points = vec![at(0, 50.0)];
        points.extend((1..=20).map(|i| at(59_000 + i * 50 - 50, 50.0 + i as f64)));
        let bucket = buckets(&hold(points, 90_000, span), span, 60_000)[0];
        let mean = bucket.mean().expect("covered");
        assert!((mean - 50.175).abs() < 0.001, "{mean}");
        assert_eq!((bucket.covered_ms, bucket.min, bucket.max), (60_000, 50.0, 70.0));
    }

    #[derive(Debug, Clone)]
    struct Case {
        points: Vec<Point>,
        hold_ms: i64,
        span: Span,
    }

    fn case() -> impl Strategy<Value = Case> {
        let mark = prop_oneof![
            4 => (-1000i32..1000).prop_map(|x| Mark::Value(Value::Number(f64::from(x)))),
            1 => any::<bool>().prop_map(|flag| Mark::Value(Value::Flag(flag))),
            1 => Just(Mark::Bad(BadMark::Range)),
            1 => Just(Mark::Break),
        ];
        let points = proptest::collection::vec((0i64..200, mark), 0..40);
        (points, 1i64..500, -500i64..3_000, 0i64..3_000).prop_map(|(steps, hold_ms, from, length)| {
            let mut t = 0;
            let points = steps.into_iter().map(|(more, mark)| {
                // A step below 50 is none: several points of one instant are common.
                t += if more < 50 { 0 } else { more };
                Point { t: UtcMs(t), mark }
            });
            let points = points.collect();
            Case { points, hold_ms, span: Span::new(UtcMs(from), UtcMs(from + length)) }
        })
    }

    /// The rule itself, asked for one millisecond: the last thing said, if it is a value and not too old.
    fn naive(case: &Case, t: UtcMs) -> Option<Value> {
        let last = case.points.iter().rfind(|point| point.t <= t)?;
        match &last.mark {
            Mark::Value(value) if t.since(last.t) < case.hold_ms => Some(value.clone()),
            _ => None,
        }
    }

    fn known(case: &Case, span: Span) -> Vec<Segment> {
        hold(case.points.clone(), case.hold_ms, span)
    }

    proptest! {
        #[test]
        fn hold_is_its_rule_at_every_millisecond(case in case()) {
            let segments = known(&case, case.span);
            prop_assert!(segments.windows(2).all(|pair| pair[0].span.to <= pair[1].span.from));
            prop_assert!(segments.iter().all(|s| !s.span.is_empty() && s.span.and(case.span) == s.span));
            for t in (case.span.from.0..case.span.to.0).step_by(7) {
                let t = UtcMs(t);
                let found = segments.iter().find(|s| s.span.contains(t)).map(|s| s.value.clone());
                prop_assert_eq!(found, naive(&case, t), "at {:?}", t);
            }
        }

        #[test]
        fn area_and_cover_add_up_however_the_span_is_cut(
            case in case(), cuts in proptest::collection::vec(0.0f64..1.0, 0..6), step in 1i64..700,
        ) {
            let total = |span: Span, step_ms: i64| {
                let mut total = Bucket::empty(span);
                for bucket in buckets(&known(&case, span), span, step_ms) {
                    total.add(&bucket);
                }
                total
            };
            let whole = total(case.span, case.span.ms());
            let at = |share: f64| case.span.from.plus((case.span.ms() as f64 * share) as i64);
            let mut edges: Vec<UtcMs> = cuts.into_iter().map(at).collect();
            edges.extend([case.span.from, case.span.to]);
            edges.sort();
            let mut sum = Bucket::empty(case.span);
            for pair in edges.windows(2).filter(|pair| pair[0] < pair[1]) {
                sum.add(&total(Span::new(pair[0], pair[1]), step));
            }
            // Whole numbers times whole milliseconds: the sums are exact.
            prop_assert_eq!((sum.area, sum.covered_ms), (whole.area, whole.covered_ms));
            prop_assert_eq!((sum.min, sum.max), (whole.min, whole.max));
        }

        #[test]
        fn buckets_cover_the_span_once_and_never_know_more_than_it_is_long(case in case(), step in 1i64..700) {
            let list = buckets(&known(&case, case.span), case.span, step);
            let mut at = case.span.from;
            for bucket in &list {
                prop_assert_eq!(bucket.span.from, at);
                prop_assert!(!bucket.span.is_empty() && bucket.span.ms() <= step);
                prop_assert!(bucket.covered_ms >= 0 && bucket.covered_ms <= bucket.span.ms());
                if let Some(mean) = bucket.mean() {
                    prop_assert!(bucket.min <= mean && mean <= bucket.max);
                }
                at = bucket.span.to;
            }
            prop_assert_eq!(at, case.span.to);
        }
    }
}
