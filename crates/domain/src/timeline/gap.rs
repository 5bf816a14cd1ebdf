//! What counters prove of time that nobody saw.
//!
//! Between two readings of a counter the press ran for at least `(advance − step − idle · time) / (most − idle)` and, if the
//! counter goes at all while it runs, for at most `(advance + step) / least`. What was seen running between the two is taken
//! off; the rest is said of the blind spots between them **together**. So what is said of many is never less than what was
//! said before something was seen among them: more data never widen the bounds.

use crate::{HOUR_MS, Interval, Pace, Span, State, UtcMs};

/// Most blind spots of which something is said together: what lies farther apart bounds nothing that matters.
const TOGETHER: usize = 32;

/// A stretch of which it was not seen whether the press ran.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    /// From the last look to the next one; its ends may lie beyond what is asked for.
    pub span: Span,
    /// Looks on both sides are near, and show different states: the change came somewhere inside.
    pub change: bool,
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

/// Where a gap lies among the intervals: a change inside the one of this index, or what nobody saw behind it.
type Place = (usize, bool);

/// All gaps, those at the ends as far as they lie in `span`, and what is proved of them, in order of the first. Of a gap
/// without an end nothing is.
pub(super) fn gaps(seen: &[Interval], cuts: &[UtcMs], paces: &[Pace], span: Span) -> (Vec<Gap>, Vec<Range>) {
    let begin = seen.first().map_or(span.to, |first| first.from);
    let end = seen.last().map_or(span.to, |last| last.to);
    let plain = |span: Span| Gap { span, change: false, stood: None };
    let head = Some(plain(Span::new(span.from, begin.min(span.to)))).filter(|gap| !gap.span.is_empty());
    let tail = Some(plain(Span::new(end.max(span.from), span.to))).filter(|gap| !gap.span.is_empty());
    let mut places: Vec<Place> = Vec::new();
    let mut gaps: Vec<Gap> = head.into_iter().collect();
    let heads = gaps.len();
    // Also those beyond what is asked for: something may be said of them together with others.
    for (index, pair) in seen.windows(2).enumerate() {
        let runs = |one: &Interval| one.state == State::Running;
        let changed = pair[0].to == pair[1].from && runs(&pair[0]) != runs(&pair[1]);
        if let Some(after) = pair[1].after.filter(|after| changed && *after < pair[1].from) {
            places.push((index, false));
            gaps.push(Gap { change: true, ..plain(Span::new(after, pair[1].from)) });
        }
        if pair[0].to < pair[1].from {
            places.push((index, true));
            gaps.push(plain(Span::new(pair[0].to, pair[1].from)));
        }
    }
    let walked = walked(seen, &gaps);
    let wheels: Vec<Wheel<'_>> = paces.iter().map(|pace| Wheel::new(seen, pace)).collect();
    let mut ranges = Vec::new();
    for wheel in &wheels {
        for first in 0..places.len() {
            let Some(was) = wheel.last_before(places[first]) else { continue };
            // Only from the first gap behind a reading, and only up to the last one before the next.
            if first > 0 && places[first - 1] >= (was, true) {
                continue;
            }
            let mut blind = false;
            for last in (first..places.len()).take(TOGETHER) {
                blind |= places[last].1;
                let Some(is) = wheel.first_after(places[last]) else { continue };
                if !blind || places.get(last + 1).is_some_and(|next| *next <= (is - 1, true)) {
                    continue;
                }
                let (least_ms, most_ms) = wheel.proves(seen, walked[is - 1] - walked[was], was, is);
                ranges.push(Range { first: heads + first, last: heads + last, least_ms, most_ms });
            }
        }
    }
    ranges.sort_by_key(|range| range.first);
    for (index, place) in places.iter().enumerate().filter(|(_, place)| place.1) {
        let gap = &mut gaps[heads + index];
        if stood(seen, &wheels, *place) {
            let cut = cuts.iter().any(|at| gap.span.from <= *at && *at <= gap.span.to);
            let powerless = seen[place.0].state == State::PowerOff || cut;
            gap.stood = Some(if powerless { State::PowerOff } else { State::Off });
        }
    }
    gaps.extend(tail);
    (gaps, ranges)
}

/// For how long the press was seen running for certain up to the end of each interval, in milliseconds.
fn walked(seen: &[Interval], gaps: &[Gap]) -> Vec<i64> {
    let mut changes = gaps.iter().filter(|gap| gap.change).peekable();
    let mut sum = 0;
    let upto = seen.iter().map(|one| {
        sum += if one.state == State::Running { one.span().ms() } else { 0 };
        // What lies around its end is not certain; it may reach back over a full hour.
        while let Some(change) = changes.next_if(|change| change.span.to <= one.to) {
            sum -= if one.state == State::Running { change.span.ms() } else { 0 };
        }
        sum
    });
    upto.collect()
}

/// True if counters that go whenever the press runs stood still over a gap, and no other went on: by no more than the age
/// of the last reading explains.
fn stood(seen: &[Interval], wheels: &[Wheel<'_>], place: Place) -> bool {
    let mut bounded = false;
    for wheel in wheels {
        let (Some(was), Some(is)) = (wheel.last_before(place), wheel.first_after(place)) else { continue };
        if (was, is) != (place.0, place.0 + 1) {
            continue;
        }
        let pace = wheel.pace;
        let explained = pace.most_per_h * seen[was].stale_ms as f64 / HOUR_MS as f64;
        let (advance, certain) = wheel.advance(was, is);
        if !certain || advance > explained + pace.step / 2.0 {
            return false;
        }
        bounded |= pace.least_per_h > 0.0;
    }
    bounded
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

    /// The interval whose end has the last reading before a gap.
    fn last_before(&self, (index, behind): Place) -> Option<usize> {
        if behind { self.before[index] } else { self.before[index.checked_sub(1)?] }
    }

    /// The interval whose beginning has the first reading after it.
    fn first_after(&self, (index, _): Place) -> Option<usize> {
        *self.after.get(index + 1)?
    }

    /// By how much it went on between the end of `was` and the beginning of `is`; false if it may have been more.
    fn advance(&self, was: usize, is: usize) -> (f64, bool) {
        match (self.counted[was], self.counted[is]) {
            (Some((_, end, resets)), Some((begin, _, later))) => (begin - end, resets == later),
            _ => (0.0, false),
        }
    }

    /// For how long the press ran in the gaps between, at least and, if that can be said, at most.
    fn proves(&self, seen: &[Interval], walked_ms: i64, was: usize, is: usize) -> (i64, Option<i64>) {
        let ms = |hours: f64| (hours * HOUR_MS as f64).clamp(0.0, i64::MAX as f64 / 4.0) as i64;
        let pace = self.pace;
        let (advance, certain) = self.advance(was, is);
        // The first reading may be old, and some of the advance so lie before; the second, and some lie behind it.
        let fresh = seen[is - 1].to < seen[is].from;
        let late_ms = if fresh { 0 } else { seen[is - 1].stale_ms };
        let hours =
            (Span::new(seen[was].to, seen[is].from).ms() + seen[was].stale_ms) as f64 / HOUR_MS as f64;
        let more = pace.most_per_h - pace.idle_per_h;
        let ran = if more > 0.0 { (advance - pace.step - pace.idle_per_h * hours) / more } else { 0.0 };
        let least = ms(ran).saturating_sub(walked_ms + seen[was].stale_ms).max(0);
        let bounded = certain && pace.least_per_h > 0.0;
        // Its last reading may be of when the next look came.
        let most =
            ms((advance + pace.step) / pace.least_per_h).saturating_add(1 + late_ms + seen[was].loose_ms);
        (least, bounded.then(|| (most - walked_ms).max(0)))
    }
}

/// For how long the press ran, at least and at most, in parts of gaps.
pub(super) fn ran(gaps: &[Gap], ranges: &[Range], parts: &[(usize, i64)]) -> (i64, i64) {
    let (Some((first, _)), Some((last, _))) = (parts.first(), parts.last()) else { return (0, 0) };
    // What is said of these together with their neighbours counts, too.
    let (from, to) = (first.saturating_sub(TOGETHER), (last + 1 + TOGETHER).min(gaps.len()));
    let mut inside = vec![0_i64; to - from];
    for (gap, ms) in parts {
        inside[gap - from] += ms;
    }
    let outside: Vec<i64> = (from..to).map(|gap| (gaps[gap].span.ms() - inside[gap - from]).max(0)).collect();
    // At most: the cheapest way to cover every gap by what is said of some together. At least: the dearest way to
    // choose things said of different gaps. Of what is said of stretches of a line these are the true bounds.
    let (mut most, mut least) = (vec![0_i64; to - from + 1], vec![0_i64; to - from + 1]);
    for end in 1..=to - from {
        let gap = from + end - 1;
        most[end] = most[end - 1] + inside[end - 1];
        least[end] = least[end - 1];
        let near = ranges.partition_point(|range| range.first + TOGETHER <= gap);
        for range in ranges[near..].iter().take_while(|range| range.first <= gap) {
            let begin = range.first.saturating_sub(from);
            if let Some(most_ms) = range.most_ms.filter(|_| range.last >= gap) {
                most[end] = most[end].min(most[begin].saturating_add(most_ms));
            }
            // What lies elsewhere in these gaps may have been all that ran.
            if range.last == gap && range.first >= from {
                let elsewhere: i64 = outside[begin..end].iter().sum();
                least[end] = least[end].max(least[begin] + (range.least_ms - elsewhere).max(0));
            }
        }
    }
    let (least, most) = (least[to - from], most[to - from]);
    (least.min(most), most)
}
