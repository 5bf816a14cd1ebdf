//! What is known of a press's state over a stretch of time: every instant is in exactly one piece.
//!
//! What the edge saw is laid first; what it did not see is a **gap**. Counters on both sides of a gap are evidence
//! ([`gap`]): where they stood still the press stood; where they went on they bound for how long it ran. What no counter
//! proves is *pending* (it may still come) or *lost*, and never anything else.

mod gap;

use crate::{Interval, Pace, Span, State, UtcMs};

pub use self::gap::Gap;
use self::gap::Range;

/// What is known of one piece of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Known {
    /// The edge saw it.
    Seen(State),
    /// Nobody saw it, and counters prove that the press stood: `Off` or `PowerOff`.
    Inferred(State),
    /// Nothing is known, and data may still come.
    Pending,
    /// Nothing is known, and nothing will come.
    Lost,
}

impl Known {
    /// The state, seen or inferred.
    pub fn state(self) -> Option<State> {
        match self {
            Known::Seen(state) | Known::Inferred(state) => Some(state),
            Known::Pending | Known::Lost => None,
        }
    }
}

/// One piece of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// Its time; never empty.
    pub span: Span,
    /// What is known of it.
    pub known: Known,
    /// In which of [`Timeline::gaps`] it lies, if nobody saw it.
    pub gap: Option<usize>,
}

/// A change of state: it came somewhere inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    /// From the last look that showed `before` to the first that showed `then`.
    pub span: Span,
    /// The state before.
    pub before: State,
    /// The state after.
    pub then: State,
    /// Which of [`Timeline::gaps`] it is, if the press ran before or after it.
    pub gap: Option<usize>,
}

/// All that is known of a stretch of time.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Timeline {
    /// Contiguous, never empty; neighbours differ in what is known or in their gap.
    pub pieces: Vec<Piece>,
    /// What nobody saw, whole, also where it reaches beyond the stretch or lies there.
    pub gaps: Vec<Gap>,
    /// Where states changed, in order of time.
    pub shifts: Vec<Shift>,
    /// What was seen, in order of time, none over another; also beyond the stretch.
    pub seen: Vec<Interval>,
    /// What counters prove of gaps, or of several together.
    ranges: Vec<Range>,
}

/// What a timeline is made of.
#[derive(Debug, Clone)]
pub struct Sources<'a> {
    /// What was seen; whole, also beyond the stretch: the nearest on both sides bound the gaps at its edges. Where
    /// intervals overlap, the one that begins later holds from its beginning.
    pub intervals: Vec<Interval>,
    /// When the press's edge began again after its machine had been cut off, if it has no other power than the press.
    pub cuts: &'a [UtcMs],
    /// How fast the counters go.
    pub paces: &'a [Pace],
    /// Everything before is in the store; `None`: that was never said.
    pub complete_to: Option<UtcMs>,
}

impl Timeline {
    /// What is known of `span`.
    pub fn new(sources: Sources<'_>, span: Span) -> Self {
        let Sources { intervals, cuts, paces, complete_to } = sources;
        let seen = laid(intervals);
        let (gaps, ranges) = gap::gaps(&seen, cuts, paces, span);
        let pieces = Vec::with_capacity(seen.len());
        let mut line = Timeline { pieces, gaps, shifts: Vec::new(), seen: Vec::new(), ranges };
        let mut at = span.from;
        for (index, interval) in seen.iter().enumerate() {
            let known = interval.span().and(span);
            if known.is_empty() {
                continue;
            }
            line.unseen(Span::new(at, known.from), complete_to);
            line.push(Piece { span: known, known: Known::Seen(interval.state), gap: None });
            at = known.to;
            if let (Some(after), Some(before)) = (interval.after, index.checked_sub(1).map(|i| &seen[i]))
                && before.to == interval.from
                && before.state != interval.state
            {
                let span = Span::new(after, interval.from);
                let near = line.gaps.partition_point(|gap| gap.span.to < span.to);
                let same = line.gaps[near..].iter().take(2).position(|gap| gap.change && gap.span == span);
                let gap = same.map(|same| near + same);
                line.shifts.push(Shift { span, before: before.state, then: interval.state, gap });
            }
        }
        line.unseen(Span::new(at, span.to), complete_to);
        line.seen = seen;
        line
    }

    /// For how long the press ran, at least and at most, in parts of gaps: each a gap and so many milliseconds of it, in
    /// order.
    pub fn ran(&self, parts: &[(usize, i64)]) -> (i64, i64) {
        gap::ran(&self.gaps, &self.ranges, parts)
    }

    /// The part of a gap that lies inside `span`.
    fn unseen(&mut self, span: Span, complete_to: Option<UtcMs>) {
        if span.is_empty() {
            return;
        }
        let begin = self.gaps.partition_point(|gap| gap.span.to <= span.from);
        let behind = self.gaps[begin..].iter().position(|gap| !gap.change);
        let Some(index) = behind.map(|behind| begin + behind) else { return };
        let gap = &self.gaps[index];
        let gap_at = Some(index);
        match gap.stood {
            Some(state) => self.push(Piece { span, known: Known::Inferred(state), gap: gap_at }),
            None => {
                let edge = complete_to.unwrap_or(span.from).clamp(span.from, span.to);
                for (from, to, known) in [(span.from, edge, Known::Lost), (edge, span.to, Known::Pending)] {
                    self.push(Piece { span: Span::new(from, to), known, gap: gap_at });
                }
            }
        }
    }

    fn push(&mut self, piece: Piece) {
        match self.pieces.last_mut() {
            _ if piece.span.is_empty() => {}
            Some(last) if last.known == piece.known && last.gap == piece.gap => last.span.to = piece.span.to,
            _ => self.pieces.push(piece),
        }
    }
}

/// Intervals in order of time, none over another and none empty.
fn laid(mut intervals: Vec<Interval>) -> Vec<Interval> {
    intervals.retain(|one| one.from < one.to);
    intervals.sort_by_key(|one| one.from);
    let mut laid: Vec<Interval> = Vec::with_capacity(intervals.len());
    for one in intervals {
        if let Some(last) = laid.last_mut()
            && last.to > one.from
        {
            // What was counted up to its own end can't be divided.
            last.to = one.from;
            last.counters.clear();
            if last.from >= last.to {
                laid.pop();
            }
        }
        laid.push(one);
    }
    // The end of one that nothing follows was not seen; nor was, then, what it follows up to there.
    let mut next = None;
    for one in laid.iter_mut().rev() {
        if next != Some(one.to) {
            one.to = one.to.plus(-one.loose_ms);
        }
        next = (one.from < one.to).then_some(one.from);
    }
    laid.retain(|one| one.from < one.to);
    laid
}

#[cfg(test)]
mod tests;
