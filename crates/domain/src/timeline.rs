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
}
