//! What people entered here and the store may not have yet. Pure but for its lock.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use presswatch_domain::{Birth, Numbered};

/// Most that is kept: the oldest go first. So much waits only while the store is away for weeks.
const KEPT: usize = 10_000;

/// What was entered here, until the store gives it back.
#[derive(Debug, Default)]
pub struct Entered(Mutex<Vec<Numbered>>);

impl Entered {
    /// Keeps it.
    pub fn take(&self, records: Vec<Numbered>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.extend(records);
        let over = kept.len().saturating_sub(KEPT);
        kept.drain(..over);
    }

    /// What is kept: to be asked before the store is, so that nothing is missed that comes to the store meanwhile.
    pub fn kept(&self) -> Vec<Numbered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Lays what was kept beside what the store gave. What the store has is forgotten here.
    pub fn beside(&self, kept: Vec<Numbered>, stored: &mut Vec<Numbered>) {
        if kept.is_empty() {
            return;
        }
        // Few are kept, and what is stored may be a year's.
        let ours: BTreeSet<_> = kept.iter().map(|one| (&one.producer, one.birth)).collect();
        let there = |one: &&Numbered| ours.contains(&(&one.producer, one.birth));
        let known: BTreeSet<Birth> = stored.iter().filter(there).map(|one| one.birth).collect();
        stored.extend(kept.into_iter().filter(|one| !known.contains(&one.birth)));
        if !known.is_empty() {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            kept.retain(|one| !known.contains(&one.birth));
        }
    }
}

#[cfg(test)]
mod tests {
    use presswatch_domain::{Annotation, Epoch, EventKind, PressId, ProducerId, Record, UtcMs};

    use super::*;

    fn said(number: u64) -> Numbered {
        let annotation = Annotation {
            from: UtcMs(0),
            to: UtcMs(1),
            reason: None,
            note: String::new(),
            entered: UtcMs(0),
            by: String::new(),
        };
        let press = PressId::new("press1").ok();
        Numbered {
            producer: ProducerId::new("api1").expect("id"),
            birth: Birth { epoch: Epoch(1), number },
            record: Record::event(UtcMs(0), press, EventKind::Annotation(annotation)),
        }
    }

    #[test]
    fn each_is_there_once_whether_the_store_has_it_or_not() {
        let entered = Entered::default();
        entered.take(vec![said(1), said(2)]);
        let mut stored = vec![said(1)];
        entered.beside(entered.kept(), &mut stored);
        assert_eq!(stored, [said(1), said(2)]);
        let mut nothing = Vec::new();
        entered.beside(entered.kept(), &mut nothing);
        assert_eq!(nothing, [said(2)], "what the store has is not kept any more");
    }
}
