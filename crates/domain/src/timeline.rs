//! What is known of a press's state over a stretch of time: every instant is in exactly one piece.

use crate::{Span, State, UtcMs};

/// What is known of one piece of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// The edge saw it.
    State(State),
    /// Nothing is known: no interval covers it.
    Unknown,
}

/// Lays closed intervals, and the state still open (`since`, state, `held to`), over `span`; what no
/// interval covers is unknown. Pieces are contiguous, never empty, and neighbours differ. Where
/// intervals overlap, the one that begins later wins from its beginning.
pub fn timeline(
    intervals: &[(Span, State)],
    open: Option<(UtcMs, State, UtcMs)>,
    span: Span,
) -> Vec<(Span, Known)> {
    let mut all: Vec<(Span, State)> = intervals.to_vec();
    all.extend(open.map(|(since, state, held)| (Span::new(since, held), state)));
    all.retain(|(interval, _)| !interval.and(span).is_empty());
    all.sort_by_key(|(interval, _)| interval.from);
    let mut pieces: Vec<(Span, Known)> = Vec::new();
    let mut push = |piece: Span, known: Known| match pieces.last_mut() {
        _ if piece.is_empty() => {}
        Some((last, same)) if *same == known && last.to == piece.from => last.to = piece.to,
        _ => pieces.push((piece, known)),
    };
    let mut at = span.from;
    for (index, (interval, state)) in all.iter().enumerate() {
        let next = all.get(index + 1).map_or(span.to, |(next, _)| next.from);
        let known = Span::new(interval.from.max(at), interval.to.min(next)).and(span);
        if known.is_empty() {
            continue;
        }
        push(Span::new(at, known.from), Known::Unknown);
        push(known, Known::State(*state));
        at = known.to;
    }
    push(Span::new(at, span.to), Known::Unknown);
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn span(from: i64, to: i64) -> Span {
        Span::new(UtcMs(from), UtcMs(to))
    }

    #[test]
    fn what_nobody_saw_is_unknown() {
        let seen =
            [(span(10, 20), State::Running), (span(20, 30), State::Running), (span(40, 50), State::Idle)];
        let open = Some((UtcMs(50), State::Faulted, UtcMs(60)));
        assert_eq!(
            timeline(&seen, open, span(0, 100)),
            [
                (span(0, 10), Known::Unknown),
                (span(10, 30), Known::State(State::Running)),
                (span(30, 40), Known::Unknown),
                (span(40, 50), Known::State(State::Idle)),
                (span(50, 60), Known::State(State::Faulted)),
                (span(60, 100), Known::Unknown),
            ]
        );
        assert_eq!(timeline(&[], None, span(0, 5)), [(span(0, 5), Known::Unknown)]);
    }

    proptest! {
        #[test]
        fn pieces_are_contiguous_whole_and_differ(
            intervals in proptest::collection::vec(
                (-50i64..150, 0i64..60, proptest::sample::select(&State::ALL[..])), 0..20,
            ),
            open in proptest::option::of((-50i64..150, 0i64..60)),
            from in -20i64..100,
            length in 0i64..100,
        ) {
            let whole = span(from, from + length);
            let seen: Vec<_> =
                intervals.into_iter().map(|(from, ms, state)| (span(from, from + ms), state)).collect();
            let open = open.map(|(since, ms)| (UtcMs(since), State::Faulted, UtcMs(since + ms)));
            let pieces = timeline(&seen, open, whole);
            let mut at = whole.from;
            for (piece, _) in &pieces {
                prop_assert!(piece.from == at && !piece.is_empty());
                at = piece.to;
            }
            prop_assert_eq!(at, whole.to);
            prop_assert!(pieces.windows(2).all(|pair| pair[0].1 != pair[1].1));
            // Each instant is what the interval says that began last, if it still lasts.
            let mut all = seen.clone();
            all.extend(open.map(|(since, state, held)| (Span::new(since, held), state)));
            all.retain(|(interval, _)| !interval.and(whole).is_empty());
            all.sort_by_key(|(interval, _)| interval.from);
            for (piece, known) in &pieces {
                for t in piece.from.0..piece.to.0 {
                    let last = all.iter().rfind(|(interval, _)| interval.from.0 <= t);
                    let state = last.filter(|(interval, _)| interval.contains(UtcMs(t))).map(|(_, state)| *state);
                    prop_assert_eq!(state.map_or(Known::Unknown, Known::State), *known, "at {}", t);
                }
            }
        }
    }
}
