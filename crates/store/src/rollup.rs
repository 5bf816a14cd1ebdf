//! Roll-ups: one hour of one signal as sixty buckets of a minute, made from raw rows by `domain::hold`.

use std::collections::BTreeMap;

use presswatch_domain::{
    Bucket, Catalogue, HOUR_MS, MINUTE_MS, Mark, Point, Row, Signal, SignalId, SignalType, Span, UtcMs,
    buckets, hold,
};

const MINUTES: usize = 60;
/// Bytes of one packed minute: area, covered, min, max.
const MINUTE_BYTES: usize = 8 + 4 + 8 + 8;

/// One hour of one signal.
#[derive(Debug, Clone, PartialEq)]
pub struct HourRoll {
    /// Which signal.
    pub signal: SignalId,
    /// First instant of the hour.
    pub hour: UtcMs,
    /// Sixty buckets of a minute.
    pub minutes: Vec<Bucket>,
}

impl HourRoll {
    /// Bytes of one packed hour.
    pub(crate) const PACKED: usize = MINUTES * MINUTE_BYTES;

    /// The hour as one bucket.
    pub fn total(&self) -> Bucket {
        let mut total = Bucket::empty(Span::new(self.hour, self.hour.plus(HOUR_MS)));
        for minute in &self.minutes {
            total.add(minute);
        }
        total
    }

    /// The minutes as little-endian bytes: for each area f64, covered u32 (ms), min f64, max f64.
    pub fn pack(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(Self::PACKED);
        for minute in &self.minutes {
            bytes.extend_from_slice(&minute.area.to_le_bytes());
            bytes.extend_from_slice(&(minute.covered_ms as u32).to_le_bytes());
            bytes.extend_from_slice(&minute.min.to_le_bytes());
            bytes.extend_from_slice(&minute.max.to_le_bytes());
        }
        bytes
    }

    /// Undoes [`HourRoll::pack`]; `None` if the bytes are not sixty minutes.
    pub fn unpack(signal: SignalId, hour: UtcMs, bytes: &[u8]) -> Option<HourRoll> {
        if bytes.len() != Self::PACKED {
            return None;
        }
        let minutes = bytes.chunks_exact(MINUTE_BYTES).enumerate().map(|(i, chunk)| {
            let number = |at: usize| chunk[at..at + 8].try_into().map(f64::from_le_bytes);
            let from = hour.plus(i as i64 * MINUTE_MS);
            Some(Bucket {
                span: Span::new(from, from.plus(MINUTE_MS)),
                area: number(0).ok()?,
                covered_ms: i64::from(u32::from_le_bytes(chunk[8..12].try_into().ok()?)),
                min: number(12).ok()?,
                max: number(20).ok()?,
            })
        });
        Some(HourRoll { signal, hour, minutes: minutes.collect::<Option<_>>()? })
    }
}

/// The longest that any signal of the catalogue is held, in milliseconds: how far before a span rows
/// must be read to know what is held into it.
pub fn longest_hold(catalogue: &Catalogue) -> i64 {
    catalogue.iter().map(Signal::hold_ms).max().unwrap_or(0)
}

/// The points of one signal among rows and breaks, both in order of time. A break at the instant of a
/// row comes before it.
pub fn points(rows: &[(UtcMs, Row)], breaks: &[UtcMs], signal: &SignalId) -> Vec<Point> {
    let mut points = Vec::new();
    let mut breaks = breaks.iter().copied().peekable();
    for (t, row) in rows {
        while let Some(at) = breaks.next_if(|at| at <= t) {
            points.push(Point { t: at, mark: Mark::Break });
        }
        let value = row.values.get(signal).map(|value| Mark::Value(value.clone()));
        let mark = value.or_else(|| row.bad.get(signal).map(|mark| Mark::Bad(*mark)));
        points.extend(mark.map(|mark| Point { t: *t, mark }));
    }
    points.extend(breaks.map(|t| Point { t, mark: Mark::Break }));
    points
}

/// Buckets of `step_ms` of one signal over `span`. Rows and breaks must reach back by its hold.
pub fn raw_buckets(
    rows: &[(UtcMs, Row)],
    breaks: &[UtcMs],
    signal: &Signal,
    span: Span,
    step_ms: i64,
) -> Vec<Bucket> {
    let known = hold(points(rows, breaks, &signal.id), signal.hold_ms(), span);
    buckets(&known, span, step_ms)
}

/// The roll-ups of the whole hours of `span`, in order: for each hour of every number that was held in it.
pub fn roll_hours(
    rows: &[(UtcMs, Row)],
    breaks: &[UtcMs],
    catalogue: &Catalogue,
    span: Span,
) -> Vec<Vec<HourRoll>> {
    let mut hours: Vec<Vec<HourRoll>> = Vec::new();
    hours.resize_with((span.ms() / HOUR_MS) as usize, Vec::new);
    for signal in catalogue.iter().filter(|signal| signal.kind == SignalType::Number) {
        let minutes = raw_buckets(rows, breaks, signal, span, MINUTE_MS);
        for (rolls, minutes) in hours.iter_mut().zip(minutes.chunks_exact(MINUTES)) {
            if minutes.iter().any(|minute| minute.covered_ms > 0) {
                let hour = minutes[0].span.from;
                rolls.push(HourRoll { signal: signal.id.clone(), hour, minutes: minutes.to_vec() });
            }
        }
    }
    hours
}

/// Pours small buckets into those of `step_ms` over `span`; every bucket of the span is there.
pub fn pour(small: impl IntoIterator<Item = Bucket>, span: Span, step_ms: i64) -> Vec<Bucket> {
    let mut large: BTreeMap<i64, Bucket> = BTreeMap::new();
    for bucket in buckets(&[], span, step_ms) {
        large.insert(bucket.span.from.since(span.from) / step_ms, bucket);
    }
    for bucket in small {
        let place = bucket.span.from.since(span.from).div_euclid(step_ms);
        if let Some(target) = large.get_mut(&place).filter(|_| bucket.covered_ms > 0) {
            let whole = target.span;
            target.add(&bucket);
            target.span = whole;
        }
    }
    large.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_bytes_are_unpacked_or_refused(
            bytes in prop_oneof![
                proptest::collection::vec(any::<u8>(), 0..2_000),
                proptest::collection::vec(any::<u8>(), HourRoll::PACKED),
            ],
            hour in any::<i64>(),
        ) {
            let signal = SignalId::new("oil_temp").expect("id");
            let roll = HourRoll::unpack(signal, UtcMs(hour), &bytes);
            prop_assert_eq!(roll.is_some(), bytes.len() == HourRoll::PACKED);
            if let Some(roll) = roll {
                prop_assert_eq!(roll.pack(), bytes);
            }
        }
    }
}
