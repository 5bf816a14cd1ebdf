//! Sets of numbers kept as inclusive ranges.

use std::collections::BTreeMap;

/// A set of record numbers; neighbouring ranges are one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RangeSet {
    /// First number to last.
    ranges: BTreeMap<u64, u64>,
    count: u64,
}

impl RangeSet {
    /// Adds `first..=last`.
    pub fn insert(&mut self, first: u64, last: u64) {
        let (mut first, mut last) = (first, last);
        let touching: Vec<u64> = self
            .ranges
            .range(..=last.saturating_add(1))
            .rev()
            .take_while(|(_, end)| end.saturating_add(1) >= first)
            .map(|(start, _)| *start)
            .collect();
        for start in touching {
            if let Some(end) = self.ranges.remove(&start) {
                self.count = self.count.saturating_sub(size(start, end));
                first = first.min(start);
                last = last.max(end);
            }
        }
        self.count = self.count.saturating_add(size(first, last));
        self.ranges.insert(first, last);
    }

    /// Takes `first..=last` out; gives the ranges that were in the set.
    pub fn remove(&mut self, first: u64, last: u64) -> Vec<(u64, u64)> {
        let touching: Vec<(u64, u64)> = self
            .ranges
            .range(..=last)
            .rev()
            .take_while(|(_, end)| **end >= first)
            .map(|(start, end)| (*start, *end))
            .collect();
        let mut taken = Vec::new();
        for (start, end) in touching.into_iter().rev() {
            self.ranges.remove(&start);
            if start < first {
                self.ranges.insert(start, first - 1);
            }
            if end > last {
                self.ranges.insert(last + 1, end);
            }
            let part = (start.max(first), end.min(last));
            self.count = self.count.saturating_sub(size(part.0, part.1));
            taken.push(part);
        }
        taken
    }

    /// The ranges, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (u64, u64)> + '_ {
        self.ranges.iter().map(|(first, last)| (*first, *last))
    }

    /// The smallest number.
    pub fn first(&self) -> Option<u64> {
        self.ranges.keys().next().copied()
    }

    /// True if `number` is in the set.
    pub fn contains(&self, number: u64) -> bool {
        self.ranges.range(..=number).next_back().is_some_and(|(_, last)| *last >= number)
    }

    /// True if all of `first..=last` is in the set.
    pub fn covers(&self, first: u64, last: u64) -> bool {
        self.ranges.range(..=first).next_back().is_some_and(|(_, end)| *end >= last)
    }

    /// The parts of `first..=last` that are in the set.
    pub fn within(&self, first: u64, last: u64) -> Vec<(u64, u64)> {
        let touching = self.ranges.range(..=last).rev().take_while(|(_, end)| **end >= first);
        let mut parts: Vec<_> = touching.map(|(start, end)| (*start.max(&first), *end.min(&last))).collect();
        parts.reverse();
        parts
    }

    /// How many numbers; a count that needs more than 64 bits stays at the largest.
    pub fn len(&self) -> u64 {
        self.count
    }

    /// Closes the smallest gaps until there are at most `most` ranges: the set grows.
    pub fn coarsen(&mut self, most: usize) {
        while self.ranges.len() > most.max(1) {
            let gaps = self.ranges.iter().zip(self.ranges.keys().skip(1));
            let Some((_, last, next)) = gaps.map(|((_, end), next)| (next - end, *end, *next)).min() else {
                return;
            };
            self.insert(last, next);
        }
    }

    /// True if there is none.
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }
}

fn size(first: u64, last: u64) -> u64 {
    (last - first).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn behaves_as_a_set(steps in proptest::collection::vec((any::<bool>(), 0u64..60, 0u64..9), 0..60)) {
            let (mut set, mut truth) = (RangeSet::default(), BTreeSet::new());
            for (add, first, more) in steps {
                if add {
                    set.insert(first, first + more);
                    truth.extend(first..=first + more);
                } else {
                    let taken: Vec<u64> =
                        set.remove(first, first + more).into_iter().flat_map(|(a, b)| a..=b).collect();
                    let was: Vec<u64> = truth.range(first..=first + more).copied().collect();
                    prop_assert_eq!(&taken, &was);
                    truth.retain(|n| !(first..=first + more).contains(n));
                }
                prop_assert_eq!(set.len(), truth.len() as u64);
                prop_assert!(set.iter().flat_map(|(a, b)| a..=b).eq(truth.iter().copied()));
                let end = first + more;
                prop_assert_eq!(set.covers(first, end), (first..=end).all(|n| truth.contains(&n)));
                prop_assert!(set.within(first, end).into_iter().flat_map(|(a, b)| a..=b).eq(truth.range(first..=end).copied()));
                let ranges: Vec<_> = set.iter().collect();
                prop_assert!(ranges.windows(2).all(|pair| pair[0].1 + 1 < pair[1].0));
            }
        }
    }
    #[test]
    fn the_whole_line_neither_hangs_nor_runs_over() {
        let mut set = RangeSet::default();
        set.insert(0, u64::MAX);
        set.insert(5, u64::MAX);
        assert_eq!(set.len(), u64::MAX);
        assert_eq!(set.remove(0, u64::MAX), [(0, u64::MAX)]);
        assert_eq!((set.is_empty(), set.len()), (true, 0));
        set.insert(3, 4);
        assert_eq!(set.remove(0, u64::MAX), [(3, 4)]);
    }

    #[test]
    fn coarsening_closes_the_smallest_gaps_and_loses_no_number() {
        let mut set = RangeSet::default();
        for (first, last) in [(1, 2), (4, 5), (20, 21), (30, 31)] {
            set.insert(first, last);
        }
        set.coarsen(2);
        assert_eq!(set.iter().collect::<Vec<_>>(), [(1, 5), (20, 31)]);
        assert_eq!(set.len(), 17);
    }
}
