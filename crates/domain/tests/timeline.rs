//! `Timeline` against its definition, asked instant by instant: the interval that began last says what is
//! known, as long as it lasts; else nothing is.

use presswatch_domain::{
    Interval, Span, State, Timeline, UtcMs,
    timeline::{Known, Sources},
};
use proptest::prelude::*;

const MINUTE: i64 = 60_000;

/// What is known at `t`. Where intervals begin together, the one given last wins.
fn known(all: &[Interval], t: UtcMs) -> Option<State> {
    let begun = all.iter().enumerate().filter(|(_, one)| one.from <= t && one.from < one.to);
    let (_, last) = begun.max_by_key(|(at, one)| (one.from, *at))?;
    last.span().contains(t).then_some(last.state)
}

proptest! {
    /// Also across the nights in which clocks are set: time here is UTC, and no hour is twice or missing.
    #[test]
    fn a_timeline_is_what_each_minute_says(
        night in prop::sample::select(&[0i64, 1_774_742_400_000, 1_792_886_400_000][..]),
        intervals in prop::collection::vec((0i64..1_440, 0i64..240, prop::sample::select(&State::ALL[..])), 0..40),
        complete in prop::option::of(0i64..1_440),
        from in 0i64..1_440,
        minutes in 0i64..600,
    ) {
        let at = |minute: i64| UtcMs(night + minute * MINUTE);
        let span = Span::new(at(from), at(from + minutes));
        let all: Vec<_> =
            intervals.iter().map(|(from, ms, state)| Interval::new(at(*from), at(from + ms), *state)).collect();
        let complete_to = complete.map(at);
        let line = Timeline::new(Sources { intervals: all.clone(), cuts: &[], paces: &[], complete_to }, span);
        let mut end = span.from;
        for piece in &line.pieces {
            prop_assert!(piece.span.from == end && !piece.span.is_empty());
            end = piece.span.to;
        }
        prop_assert_eq!(end, span.to);
        let same = |pair: &[presswatch_domain::timeline::Piece]| {
            (pair[0].known, pair[0].gap) == (pair[1].known, pair[1].gap)
        };
        prop_assert!(!line.pieces.windows(2).any(same));
        for minute in from..from + minutes {
            let t = at(minute);
            let piece = line.pieces.iter().find(|piece| piece.span.contains(t)).expect("every instant");
            let expected = match known(&all, t) {
                Some(state) => Known::Seen(state),
                None if complete_to.is_some_and(|to| t < to) => Known::Lost,
                None => Known::Pending,
            };
            prop_assert_eq!(piece.known, expected, "minute {}", minute);
            prop_assert_eq!(piece.gap.is_some(), piece.known.state().is_none());
        }
    }
}
