//! First-out: of the rules of one group only the first that comes is told; and parents, which explain others.

use std::collections::BTreeMap;

use super::{AlarmState, Rule, track::Track};

/// How the rules of one press hang together.
#[derive(Debug, Clone, Default)]
pub(super) struct Kin {
    /// Of each rule: the others of its group.
    others: Vec<Vec<usize>>,
    /// Of each rule: its parents.
    parents: Vec<Vec<usize>>,
    /// All, the most urgent first: of those that come at one instant it leads its group.
    pub order: Vec<usize>,
}

impl Kin {
    pub fn new(rules: &[Rule]) -> Self {
        let by_id: BTreeMap<_, _> = rules.iter().enumerate().map(|(index, rule)| (&rule.id, index)).collect();
        let mut order: Vec<usize> = (0..rules.len()).collect();
        order.sort_by_key(|index| rules[*index].priority);
        let others = |index: usize| {
            let same = |other: &usize| *other != index && rules[*other].group == rules[index].group;
            match rules[index].group {
                Some(_) => (0..rules.len()).filter(same).collect(),
                None => Vec::new(),
            }
        };
        let parents: Vec<Vec<usize>> = rules
            .iter()
            .map(|rule| rule.parents.iter().filter_map(|id| by_id.get(id).copied()).collect())
            .collect();
        Self { others: (0..rules.len()).map(others).collect(), parents, order }
    }

    /// True if a parent of the rule is there.
    pub fn explained(&self, index: usize, tracks: &[Track]) -> bool {
        self.parents[index].iter().any(|parent| tracks[*parent].debounce.there)
    }

    /// Whom this rule's alarm has to follow if it comes now: the first of its group that is told. One that is less
    /// urgent leads nobody who must ring, and one that is gone and waits for its release, which may take
    /// weeks, leads nobody new.
    pub fn first(&self, index: usize, rules: &[Rule], tracks: &[Track]) -> Option<usize> {
        let leads = |other: &usize| {
            let alarm = &tracks[*other].alarm;
            matches!(alarm.state, AlarmState::UnackActive | AlarmState::AckActive)
                && alarm.follows.is_none()
                && rules[*other].priority <= rules[index].priority
        };
        let leaders = self.others[index].iter().copied().filter(leads);
        leaders.min_by_key(|other| (rules[*other].priority, tracks[*other].alarm.since))
    }

    /// True if this rule's alarm follows one that is not there any more (one that waits for its release still is),
    /// while its own condition holds: nobody is called for what has latched and is over.
    fn orphaned(&self, index: usize, rules: &[Rule], tracks: &[Track]) -> bool {
        use AlarmState::{AckActive, Latched, UnackActive};
        let alarm = &tracks[index].alarm;
        let there = matches!(alarm.state, UnackActive | AckActive) && tracks[index].debounce.there;
        let Some(first) = alarm.follows.as_ref().filter(|_| there) else { return false };
        let leader = self.others[index].iter().find(|other| rules[**other].id == *first);
        !leader.is_some_and(|leader| {
            let alarm = &tracks[*leader].alarm;
            matches!(alarm.state, UnackActive | AckActive | Latched) && alarm.follows.is_none()
        })
    }

    /// Of those that follow nobody any more the first to be told: the most urgent, then the oldest.
    pub fn heir(&self, rules: &[Rule], tracks: &[Track]) -> Option<usize> {
        let orphans = self.order.iter().copied().filter(|index| self.orphaned(*index, rules, tracks));
        orphans.min_by_key(|index| {
            let alarm = &tracks[*index].alarm;
            (alarm.state != AlarmState::UnackActive, rules[*index].priority, alarm.since)
        })
    }
}
