//! What counters prove of time that nobody saw.
//!
//! Between two readings of a counter the press ran for at least `advance / most` and, if the counter goes at all while it
//! runs, for at most `(advance + step) / least`. What was seen between the two is taken off; the rest is said of the gaps
//! between them **together**. So what is said of many gaps is never less than what was said before something was seen
//! among them: more data never widen the bounds.

use super::Sources;
use crate::{HOUR_MS, Interval, Pace, Span, State};

/// Most gaps of which something is said together: what lies farther apart bounds nothing that matters.
const TOGETHER: usize = 16;

/// A stretch that nobody saw.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    /// From the last look to the next one; its ends may lie beyond what is asked for.
    pub span: Span,
    /// The press stood in it, and so: `Off` or `PowerOff`.
    pub stood: Option<State>,
}

/// What is proved of the gaps `first..=last` together: the press ran for so long, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Range {
    first: usize,
    last: usize,
    least_ms: i64,
    most_ms: Option<i64>,
}

/// All gaps that have time in common with `span`, and what is proved of them. Of a gap without an end nothing is.
pub(super) fn gaps(seen: &[Interval], sources: &Sources<'_>, span: Span) -> (Vec<Gap>, Vec<Range>) {
    let begin = seen.first().map_or(span.to, |first| first.from);
    let end = seen.last().map_or(span.to, |last| last.to);
    let mut gaps = Vec::new();
    // Of each gap between two intervals: the first of them, and its place among the gaps.
    let mut holes: Vec<(usize, usize)> = Vec::new();
    let mut push = |span: Span| {
        let place = gaps.len();
        gaps.extend((!span.is_empty()).then_some(Gap { span, stood: None }));
        place
    };
    push(Span::new(span.from, begin.min(span.to)));
    for (index, pair) in seen.windows(2).enumerate() {
        let hole = Span::new(pair[0].to, pair[1].from);
        if !hole.and(span).is_empty() {
            holes.push((index, push(hole)));
        }
    }
    push(Span::new(end.max(span.from), span.to));
    // Of each interval: how many gaps lie before it.
    let mut holes_before = vec![0; seen.len()];
    for (index, pair) in seen.windows(2).enumerate() {
        holes_before[index + 1] = holes_before[index] + usize::from(pair[0].to < pair[1].from);
    }
    let walked = Walked::new(seen);
    let mut ranges = Vec::new();
    let mut proof = vec![Proof::default(); holes.len()];
    for pace in sources.paces {
        let wheel = Wheel::new(seen, pace);
        for (i, (index, place)) in holes.iter().enumerate() {
            for (j, (then, last)) in holes.iter().enumerate().skip(i).take(TOGETHER) {
                let Some((was, is)) = wheel.around(*index, *then) else { continue };
                if holes_before[is] - holes_before[was] != j - i + 1 {
                    // A reading is missing here: more gaps than these lie between the two.
                    continue;
                }
                let whole = Span::new(seen[was].to, seen[is].from);
                let (least_ms, most_ms) = wheel.proves(seen, &walked, was, is);
                if i == j {
                    proof[i].take(wheel.moved(seen, was, is), most_ms.is_some_and(|most| most < whole.ms()));
                }
                ranges.push(Range { first: *place, last: *last, least_ms, most_ms });
            }
        }
    }
    for ((index, place), proof) in holes.iter().zip(&proof) {
        let gap = &mut gaps[*place];
        if proof.bounded && !proof.moved {
            let cut = sources.cuts.iter().any(|at| gap.span.from <= *at && *at <= gap.span.to);
            let powerless = seen[*index].state == State::PowerOff || cut;
            gap.stood = Some(if powerless { State::PowerOff } else { State::Off });
        }
    }
    (gaps, ranges)
}

/// What counters say of one gap.
#[derive(Debug, Clone, Copy, Default)]
struct Proof {
    /// One of them goes whenever the press runs.
    bounded: bool,
    /// One of them went on.
    moved: bool,
}

impl Proof {
    fn take(&mut self, moved: bool, bounded: bool) {
        self.moved |= moved;
        self.bounded |= bounded;
    }
}

/// How long the press was seen running up to the end of each interval, at least and at most, in milliseconds.
struct Walked(Vec<(i64, i64)>);

impl Walked {
    fn new(seen: &[Interval]) -> Self {
        let mut total = (0, 0);
        let mut before: Option<&Interval> = None;
        let sums = seen.iter().map(|one| {
            let unsure = match (one.after, before) {
                (Some(after), Some(before)) if before.to == one.from => {
                    one.from.since(after.max(before.from))
                }
                _ => 0,
            };
            match (before.map(|before| before.state), one.state) {
                (Some(State::Running), state) if state != State::Running => total.0 -= unsure,
                (Some(state), State::Running) if state != State::Running => total.1 += unsure,
                _ => {}
            }
            if one.state == State::Running {
                total = (total.0 + one.span().ms(), total.1 + one.span().ms());
            }
            before = Some(one);
            total
        });
        Self(sums.collect())
    }

    /// Behind interval `was` and before interval `is`.
    fn between(&self, was: usize, is: usize) -> (i64, i64) {
        let (from, to) = (self.0[was], self.0[is - 1]);
        ((to.0 - from.0).max(0), (to.1 - from.1).max(0))
    }
}

/// One counter, as if it had never begun again.
struct Wheel<'a> {
    pace: &'a Pace,
    /// Of each interval that has it: what had been counted at its beginning and its end, and how often the counter had
    /// begun again by then.
    counted: Vec<Option<(f64, f64, u32)>>,
    /// Of each interval: the last one up to it that has the counter.
    before: Vec<Option<usize>>,
    /// And the first one from it on.
    after: Vec<Option<usize>>,
}

impl<'a> Wheel<'a> {
    fn new(seen: &[Interval], pace: &'a Pace) -> Self {
        let (mut total, mut resets, mut last) = (0.0, 0, None);
        let counted: Vec<_> = seen
            .iter()
            .map(|one| {
                let (first, then) = *one.counters.get(&pace.signal)?;
                if let Some(last) = last.replace(then) {
                    let (advance, certain) = pace.between(last, first);
                    total += advance;
                    resets += u32::from(!certain);
                }
                let begin = total;
                total += then - first;
                Some((begin, total, resets))
            })
            .collect();
        let has = |index: usize| counted[index].is_some().then_some(index);
        let mut before: Vec<Option<usize>> = (0..seen.len()).map(has).collect();
        let mut after = before.clone();
        for index in 1..seen.len() {
            before[index] = before[index].or(before[index - 1]);
        }
        for index in (1..seen.len()).rev() {
            after[index - 1] = after[index - 1].or(after[index]);
        }
        Self { pace, counted, before, after }
    }

    /// The readings before the gap behind `index` and after the gap behind `then`.
    fn around(&self, index: usize, then: usize) -> Option<(usize, usize)> {
        Some((self.before[index]?, *self.after.get(then + 1)?.as_ref()?))
    }

    /// By how much it went on between the end of `was` and the beginning of `is`; false if it may have been more.
    fn advance(&self, was: usize, is: usize) -> (f64, bool) {
        match (self.counted[was], self.counted[is]) {
            (Some((_, end, resets)), Some((begin, _, later))) => (begin - end, resets == later),
            _ => (0.0, false),
        }
    }

    /// True if it went on by more than the age of its last reading explains.
    fn moved(&self, seen: &[Interval], was: usize, is: usize) -> bool {
        let explained = self.pace.most_per_h * seen[was].stale_ms as f64 / HOUR_MS as f64;
        self.advance(was, is).0 > explained + self.pace.step / 2.0
    }

    /// For how long the press ran in the gaps between, at least and, if that can be said, at most.
    fn proves(&self, seen: &[Interval], walked: &Walked, was: usize, is: usize) -> (i64, Option<i64>) {
        let ms = |hours: f64| (hours * HOUR_MS as f64).min(i64::MAX as f64 / 4.0) as i64;
        let (advance, certain) = self.advance(was, is);
        let (seen_least, seen_most) = walked.between(was, is);
        // The first reading may be old: so much of the advance may lie before the gap.
        let early = match seen[was].state {
            State::Running => seen[was].stale_ms.min(seen[was].span().ms()),
            _ => seen[was].stale_ms,
        };
        let least = ms(advance / self.pace.most_per_h).saturating_sub(seen_most + early).max(0);
        let bounded = certain && self.pace.least_per_h > 0.0;
        let most = ms((advance + self.pace.step) / self.pace.least_per_h).saturating_add(1);
        (least, bounded.then(|| (most - seen_least).max(0)))
    }
}

/// For how long the press ran, at least and at most, in parts of gaps.
pub(super) fn ran(gaps: &[Gap], ranges: &[Range], parts: &[(usize, i64)]) -> (i64, i64) {
    let (Some((first, _)), Some((last, _))) = (parts.first(), parts.last()) else { return (0, 0) };
    let (first, count) = (*first, *last + 1 - *first);
    let mut inside = vec![0_i64; count];
    for (gap, ms) in parts {
        inside[gap - first] += ms;
    }
    let outside: Vec<i64> = (0..count).map(|i| (gaps[first + i].span.ms() - inside[i]).max(0)).collect();
    // At most: the cheapest way to cover every gap by what is said of some together. At least: the dearest way to
    // choose things said of different gaps. Of what is said of stretches of a line these are the true bounds.
    let (mut most, mut least) = (vec![0_i64; count + 1], vec![0_i64; count + 1]);
    let touching: Vec<&Range> =
        ranges.iter().filter(|range| range.last >= first && range.first < first + count).collect();
    for end in 1..=count {
        most[end] = most[end - 1] + inside[end - 1];
        least[end] = least[end - 1];
        for range in
            touching.iter().filter(|range| range.first < first + end && first + end <= range.last + 1)
        {
            let begin = range.first.saturating_sub(first);
            if let Some(most_ms) = range.most_ms {
                most[end] = most[end].min(most[begin].saturating_add(most_ms));
            }
            // What lies elsewhere in these gaps may have been all that ran.
            if range.last + 1 == first + end && range.first >= first {
                let elsewhere: i64 = outside[begin..end].iter().sum();
                least[end] = least[end].max(least[begin] + (range.least_ms - elsewhere).max(0));
            }
        }
    }
    (least[count].min(most[count]), most[count])
}
