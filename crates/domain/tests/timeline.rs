//! `timeline` against its definition, asked instant by instant: the interval that began last says what is
//! known, as long as it lasts; else nothing is.

use presswatch_domain::{Known, Span, State, UtcMs, timeline};
use proptest::prelude::*;

const MINUTE: i64 = 60_000;

/// What is known at `t`. Where intervals begin together, the one given last wins, and the open one over
/// those that are closed.
fn known(all: &[(Span, State)], t: UtcMs) -> Known {
    let begun =
        all.iter().enumerate().filter(|(_, (interval, _))| interval.from <= t && !interval.is_empty());
    match begun.max_by_key(|(at, (interval, _))| (interval.from, *at)) {
        Some((_, (interval, state))) if interval.contains(t) => Known::State(*state),
        _ => Known::Unknown,
    }
}

fn state() -> impl Strategy<Value = State> {
    prop::sample::select(&State::ALL[..])
}

proptest! {
    /// Also across the nights in which clocks are set: time here is UTC, and no hour is twice or missing.
    #[test]
    fn a_timeline_is_what_each_minute_says(
        night in prop::sample::select(&[0i64, 1_774_742_400_000, 1_792_886_400_000][..]),
        intervals in prop::collection::vec((0i64..1_440, 0i64..240, state()), 0..40),
        open in prop::option::of((0i64..1_440, 0i64..120, state())),
        from in 0i64..1_440,
        minutes in 0i64..600,
    ) {
        let at = |minute: i64| UtcMs(night + minute * MINUTE);
        let span = Span::new(at(from), at(from + minutes));
        let closed: Vec<_> =
            intervals.iter().map(|(from, ms, state)| (Span::new(at(*from), at(from + ms)), *state)).collect();
        let open = open.map(|(since, held, state)| (at(since), state, at(since + held)));
        let pieces = timeline(&closed, open, span);
        let mut all = closed;
        all.extend(open.map(|(since, state, held)| (Span::new(since, held), state)));
        // What ends before the span begins says nothing of it, and hides nothing.
        all.retain(|(interval, _)| !interval.and(span).is_empty());
        for minute in from..from + minutes {
            let t = at(minute);
            let piece = pieces.iter().find(|(piece, _)| piece.contains(t));
            prop_assert_eq!(piece.map(|(_, known)| *known), Some(known(&all, t)), "minute {}", minute);
        }
        let total: i64 = pieces.iter().map(|(piece, _)| piece.ms()).sum();
        prop_assert_eq!(total, span.ms());
    }
}
