//! Sets of numbers kept as inclusive ranges.

use std::collections::BTreeMap;

/// A set of record numbers; neighbouring ranges are one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RangeSet {
    /// First number to last.
    ranges: BTreeMap<u64, u64>,
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
                first = first.min(start);
                last = last.max(end);
            }
        }
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
            taken.push((start.max(first), end.min(last)));
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

    /// How many numbers.
    pub fn len(&self) -> u64 {
        self.iter().map(|(first, last)| last - first + 1).sum()
    }

    /// True if there is none.
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }
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
                let ranges: Vec<_> = set.iter().collect();
                prop_assert!(ranges.windows(2).all(|pair| pair[0].1 + 1 < pair[1].0));
            }
        }
    }
}
