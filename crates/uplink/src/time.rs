//! Records whose time is not known, and what happens when it comes. Pure.
//!
//! A record taken while the time is not known is marked [`Clock::Untrusted`], its `t` is provisional and
//! its `mono` says when `t` was on the monotonic clock. Once an anchor is known, t = anchor + mono, and
//! the spans that it speaks of itself move with it; intervals are cut anew at the hours that are then
//! full ones.

use presswatch_domain::{Body, Clock, EventKind, HOUR_MS, Interval, Record, UtcMs};
use presswatch_runtime::clock::Timeline;

/// Marks a record that was taken on this timeline, `t` being on it.
pub fn taken(record: &mut Record, line: Timeline) {
    record.mono = u64::try_from(record.t.0.saturating_sub(line.anchor_ms)).ok();
    record.clock = if line.known() { Clock::Trusted } else { Clock::Untrusted };
}

/// True for a record that [`taken`] marked as without a known time.
pub(crate) fn is_untimed(record: &Record) -> bool {
    record.clock == Clock::Untrusted && record.mono.is_some()
}

/// Gives an untimed record the time that this anchor makes of it; an interval may become several.
pub(crate) fn stamp(mut record: Record, anchor_ms: i64, clock: Clock) -> Vec<Record> {
    let mono = record.mono.map_or(0, |mono| mono as i64);
    let by = anchor_ms.saturating_add(mono).saturating_sub(record.t.0);
    record.t = record.t.plus(by);
    record.clock = clock;
    let Body::Event(event) = &mut record.body else { return vec![record] };
    match &mut event.kind {
        EventKind::Interval(Interval { from, to, after, .. }) => {
            (*from, *to) = (from.plus(by), to.plus(by));
            *after = after.map(|after| after.plus(by));
            let (from, to) = (*from, *to);
            cut(record, from, to)
        }
        // A loss of unknown size speaks of another producer's time.
        EventKind::Loss { from, to, never_sent: Some(_), .. } => {
            (*from, *to) = (from.plus(by), to.plus(by));
            vec![record]
        }
        _ => vec![record],
    }
}

/// The parts of an interval between full hours, in order.
fn cut(record: Record, from: UtcMs, to: UtcMs) -> Vec<Record> {
    let mut parts = Vec::new();
    let mut begin = from;
    while begin < to {
        let hour = begin.floor(HOUR_MS).plus(HOUR_MS);
        // At the end of all time there is no later hour.
        let end = if hour <= begin { to } else { hour.min(to) };
        let mut part = record.clone();
        if let Body::Event(event) = &mut part.body
            && let EventKind::Interval(part) = &mut event.kind
        {
            (part.from, part.to) = (begin, end);
            if begin > from {
                part.after = None;
            }
            if end < to {
                // What they showed there is not known any more; so much they had shown before.
                part.counters.values_mut().for_each(|(first, last)| *last = *first);
            }
        }
        // The interval's own time is its beginning.
        let since = begin.since(from);
        part.t = record.t.plus(since);
        part.mono = record.mono.map(|mono| mono.saturating_add_signed(since));
        parts.push(part);
        begin = end;
    }
    parts
}

#[cfg(test)]
mod tests {
    use presswatch_domain::{PressId, Row, State};
    use presswatch_runtime::clock::Phase;
    use proptest::prelude::*;

    use super::*;

    fn press() -> Option<PressId> {
        PressId::new("press1").ok()
    }

    fn line(anchor_ms: i64, phase: Phase) -> Timeline {
        Timeline { anchor_ms, phase }
    }

    fn interval(from: i64, to: i64) -> Record {
        let kind = EventKind::Interval(Interval::new(UtcMs(from), UtcMs(to), State::Idle));
        Record::event(UtcMs(from), press(), kind)
    }

    #[test]
    fn what_was_taken_while_the_time_is_known_is_as_it_was() {
        let mut record = interval(5_000, 6_000);
        taken(&mut record, line(1_000, Phase::Known));
        assert_eq!((record.clock, record.mono, is_untimed(&record)), (Clock::Trusted, Some(4_000), false));
    }

    #[test]
    fn a_loss_of_ones_own_moves_and_one_of_another_stays() {
        for (never_sent, moves) in [(Some(3), true), (None, false)] {
            let kind = EventKind::Loss { from: UtcMs(7_000), to: UtcMs(8_000), never_sent, sent_unknown: 0 };
            let mut record = Record::event(UtcMs(7_000), press(), kind);
            taken(&mut record, line(0, Phase::Waiting));
            let stamped = stamp(record, 1_000_000, Clock::Trusted).pop().expect("one");
            assert_eq!(stamped.t, UtcMs(1_007_000));
            let from = stamped.kind().and_then(EventKind::span).expect("a span").from;
            assert_eq!(from, UtcMs(if moves { 1_007_000 } else { 7_000 }));
        }
    }

    proptest! {
        #[test]
        fn rows_get_anchor_plus_monotonic(mono in 0_i64..1 << 40, provisional in 0_i64..1 << 41, anchor in 0_i64..1 << 41) {
            let mut record = Record::row(UtcMs(provisional + mono), press().expect("id"), Row::default());
            taken(&mut record, line(provisional, Phase::Waiting));
            prop_assert!(is_untimed(&record));
            let stamped = stamp(record, anchor, Clock::Trusted);
            prop_assert_eq!(stamped.len(), 1);
            prop_assert_eq!((stamped[0].t, stamped[0].mono, stamped[0].clock), (UtcMs(anchor + mono), Some(mono as u64), Clock::Trusted));
        }

        /// The parts follow each other without a gap, none crosses a full hour, and their whole is as long
        /// as the interval was.
        #[test]
        fn an_interval_is_cut_at_the_true_hours(from in 0_i64..HOUR_MS, long in 1_i64..HOUR_MS, anchor in 0_i64..1 << 41) {
            let mut record = interval(from, (from + long).min(HOUR_MS).max(from + 1));
            taken(&mut record, line(0, Phase::Waiting));
            let span = record.kind().and_then(EventKind::span).expect("a span");
            let parts = stamp(record, anchor, Clock::Trusted);
            let spans: Vec<_> = parts.iter().filter_map(|part| part.kind().and_then(EventKind::span)).collect();
            prop_assert!(spans.len() == parts.len() && (1..=2).contains(&spans.len()));
            prop_assert_eq!(spans[0].from.0, anchor + from);
            prop_assert_eq!(spans.iter().map(|span| span.ms()).sum::<i64>(), span.ms());
            for (part, span) in parts.iter().zip(&spans) {
                prop_assert_eq!(part.t, span.from);
                prop_assert_eq!(part.mono, Some((span.from.0 - anchor) as u64));
                prop_assert!(span.ms() > 0 && span.to.since(span.from.floor(HOUR_MS)) <= HOUR_MS);
            }
            prop_assert!(spans.windows(2).all(|pair| pair[0].to == pair[1].from));
        }
    }
}
