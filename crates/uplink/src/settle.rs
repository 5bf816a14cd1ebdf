//! Two rows of one press and instant would be one row in the store, and so would two events of one
//! press, kind, instant and ordinal: the outbox moves the row by a millisecond, and counts the events.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use presswatch_domain::{Body, Clock, EventKind, Record, UtcMs};

use crate::losses::Press;

/// A press and a kind of event; an empty kind stands for rows. Before the kind of what is untrusted
/// stands [`UNTRUSTED`]: it goes to measurements of its own, and its times say nothing of the others.
pub(crate) type Key = (Press, Cow<'static, str>);

const UNTRUSTED: &str = "~";

fn key(record: &Record) -> Key {
    let kind = record.kind().map_or("", EventKind::name);
    let kind = match record.clock {
        Clock::Trusted => Cow::Borrowed(kind),
        Clock::Untrusted => Cow::Owned(format!("{UNTRUSTED}{kind}")),
    };
    (record.press.clone(), kind)
}

/// What the records in the file say of an instant at or before the last one used.
pub(crate) trait Past {
    type Error;
    /// True if the press has a row of that instant.
    fn row(&self, press: &Press, t: UtcMs) -> Result<bool, Self::Error>;
    /// The largest ordinal of that press, kind and instant.
    fn ordinal(&self, press: &Press, kind: &str, t: UtcMs) -> Result<Option<u32>, Self::Error>;
}

/// The last instant used by each press and kind, and its ordinal; known even when the record is gone.
#[derive(Debug, Default)]
pub(crate) struct Used {
    last: BTreeMap<Key, (UtcMs, u32)>,
    /// The last row of each press: when it was taken, and the instant that it got.
    burst: BTreeMap<Key, (UtcMs, UtcMs)>,
    changed: BTreeSet<Key>,
}

impl Used {
    pub(crate) fn load(last: BTreeMap<Key, (UtcMs, u32)>) -> Used {
        Used { last, ..Used::default() }
    }

    /// Gives an event its ordinal, and moves a row off an instant that its press has used. True if the
    /// record is not as it came.
    pub(crate) fn settle<P: Past>(&mut self, record: &mut Record, past: &P) -> Result<bool, P::Error> {
        let came = record.t;
        let key = key(record);
        let press = &record.press;
        match &mut record.body {
            Body::Row(_) => {
                let last = self.last.get(&key).map(|(t, _)| *t);
                let mut t = match self.burst.get(&key) {
                    Some((taken, used)) if *taken == came => used.plus(1),
                    _ => came,
                };
                while last.is_some_and(|last| t <= last) && (Some(t) == last || past.row(press, t)?) {
                    t = t.plus(1);
                }
                self.burst.insert(key.clone(), (came, t));
                self.note(key, last, t, 0);
                record.t = t;
                Ok(t != came)
            }
            Body::Event(event) => {
                let last = self.last.get(&key).copied();
                let n = match last {
                    Some((t, n)) if t == came => n + 1,
                    Some((t, _)) if t > came => {
                        past.ordinal(press, event.kind.name(), came)?.map_or(0, |n| n + 1)
                    }
                    _ => 0,
                };
                self.note(key, last.map(|(t, _)| t), came, n);
                Ok(std::mem::replace(&mut event.n, n) != n)
            }
        }
    }

    /// The last instant of anything untrusted.
    pub(crate) fn last_untrusted(&self) -> Option<UtcMs> {
        let untrusted = self.last.iter().filter(|((_, kind), _)| kind.starts_with(UNTRUSTED));
        untrusted.map(|(_, (t, _))| *t).max()
    }

    /// What the file must be told, once.
    pub(crate) fn take_changed(&mut self) -> Vec<(Key, UtcMs, u32)> {
        let changed = std::mem::take(&mut self.changed).into_iter();
        changed.filter_map(|key| self.last.get(&key).copied().map(|(t, n)| (key, t, n))).collect()
    }

    fn note(&mut self, key: Key, last: Option<UtcMs>, t: UtcMs, n: u32) {
        if last.is_none_or(|last| t >= last) {
            self.changed.insert(key.clone());
            self.last.insert(key, (t, n));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{cell::RefCell, convert::Infallible};

    use presswatch_domain::{EventKind, PressId, Row, State};

    use super::*;

    #[derive(Default)]
    struct File(RefCell<BTreeSet<UtcMs>>);

    impl Past for File {
        type Error = Infallible;
        fn row(&self, _: &Press, t: UtcMs) -> Result<bool, Infallible> {
            Ok(self.0.borrow().contains(&t))
        }
        fn ordinal(&self, _: &Press, _: &str, t: UtcMs) -> Result<Option<u32>, Infallible> {
            Ok((t == UtcMs(5)).then_some(2))
        }
    }

    fn press() -> PressId {
        PressId::new("press1").expect("id")
    }

    #[test]
    fn no_two_rows_of_a_press_share_an_instant_whatever_order_they_come_in() {
        let (mut used, file) = (Used::default(), File::default());
        // A burst, its neighbours, history between live rows, and a clock that was set back.
        for t in [100, 100, 100, 101, 102, 900, 50, 50, 51, 901, 100, 101, 102, 900, 900] {
            let mut record = Record::row(UtcMs(t), press(), Row::default());
            let moved = used.settle(&mut record, &file).expect("infallible");
            assert_eq!(moved, record.t != UtcMs(t));
            assert!(file.0.borrow_mut().insert(record.t), "{t} became {:?}, which is used", record.t);
            assert!(record.t.since(UtcMs(t)) < 10, "{t} became {:?}", record.t);
        }
    }

    #[test]
    fn ordinals_go_on_where_the_file_or_the_last_event_stopped() {
        let (mut used, file) = (Used::default(), File::default());
        let mut n = |t: i64, state| {
            let mut record = Record::event(UtcMs(t), Some(press()), EventKind::State { state });
            used.settle(&mut record, &file).expect("infallible");
            match record.body {
                Body::Event(event) => event.n,
                Body::Row(_) => unreachable!("an event"),
            }
        };
        assert_eq!([n(9, State::Idle), n(9, State::Off), n(5, State::Off), n(9, State::Idle)], [0, 1, 3, 2]);
        assert_eq!([n(10, State::Idle), n(10, State::Off)], [0, 1]);
    }
}
