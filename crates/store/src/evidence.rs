//! What figures are made of, in one reading.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use presswatch_domain::{
    EventKind, HOUR_MS, Numbered, PressId, ProducerId, SiteId, Span, UtcMs,
    entered::{LONGEST_ANNOTATION_MS, LONGEST_PRODUCTION_MS},
};

use crate::{Store, StoreError, engine::place};

const DAY_MS: i64 = 24 * HOUR_MS;
/// How much beyond a span is read of what an edge says: most gaps end within.
const BESIDE_MS: i64 = HOUR_MS;
/// How far back the last interval before a span is sought.
const BACK_MS: i64 = 31 * DAY_MS;
/// How far back alarms are read: one that stands at a span's beginning was as a rule raised within.
const ALARMS_MS: i64 = DAY_MS;

/// What an engine reads for [`Store::evidence`]: trusted events only, of these presses and of none.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Of which presses; empty: of all.
    pub presses: Vec<PressId>,
    /// All events of each kind that lie in the span beside it, as in [`EventFilter`](crate::EventFilter).
    pub kinds: [(&'static str, Span); 7],
    /// Of each press the last interval that begins in here,
    pub before: Span,
    /// and the first that begins in here. Beside them of each producer the newest `complete` of all time.
    pub after: Span,
}

impl Wanted {
    fn new(presses: &[PressId], span: Span) -> Wanted {
        let back = |ms: i64| Span::new(span.from.plus(-ms), span.to);
        let wide = Span::new(span.from.plus(-BESIDE_MS), span.to.plus(BESIDE_MS));
        Wanted {
            presses: presses.to_vec(),
            kinds: [
                ("interval", wide),
                ("opened", wide),
                ("loss", wide),
                ("annotation", back(LONGEST_ANNOTATION_MS)),
                ("production", back(LONGEST_PRODUCTION_MS)),
                ("alarm", back(ALARMS_MS)),
                ("plan", Span::new(UtcMs(i64::MIN), span.to)),
            ],
            before: Span::new(wide.from.plus(-BACK_MS), wide.from),
            after: Span::new(wide.to, UtcMs(i64::MAX)),
        }
    }
}

impl Store {
    /// All that figures of `span` are made of, of these presses (none named: of all), in order of time, from one
    /// reading. What is not trusted is left out.
    ///
    /// - `interval`: those with some of their own span in here or within one hour of it; beyond that of each press
    ///   the last before, 31 days back, and the first after, so that a gap at the span's edge has both of its ends;
    /// - `opened`, `loss`: as far;
    /// - `annotation`, `production`: those that may reach in here; `alarm`: from a day before;
    /// - `plan`: all up to the end of the span;
    /// - `complete`: the newest of each producer, whenever it was.
    pub async fn evidence(
        &self,
        site: &SiteId,
        presses: &[PressId],
        span: Span,
    ) -> Result<Vec<Numbered>, StoreError> {
        let wanted = Wanted::new(presses, span);
        let mut found = self.engine.evidence(site, &wanted).await?;
        let [(_, wide), ..] = wanted.kinds;
        once_each(&mut found, wide);
        found.sort_by(|a, b| (a.record.t, &a.producer, a.birth).cmp(&(b.record.t, &b.producer, b.birth)));
        // The last that begins before may reach in.
        found.dedup_by(|a, b| (&a.producer, a.birth) == (&b.producer, b.birth));
        Ok(found)
    }
}

/// Where a record stands among those of which only one is wanted.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Once {
    Before(Option<PressId>),
    After(Option<PressId>),
    Complete(ProducerId),
}

/// Leaves of each press the last interval before `wide`, if none reaches in, and the first after; of each producer the
/// newest `complete`.
fn once_each(found: &mut Vec<Numbered>, wide: Span) {
    let mut others = Vec::with_capacity(found.len());
    let mut reached: BTreeSet<Option<PressId>> = BTreeSet::new();
    let mut once: BTreeMap<Once, Numbered> = BTreeMap::new();
    for numbered in found.drain(..) {
        let at = place(&numbered.record);
        let press = &numbered.record.press;
        let which = match numbered.record.kind() {
            Some(EventKind::Complete { producer, .. }) => Once::Complete(producer.clone()),
            Some(EventKind::Interval(_)) if at.to <= wide.from => Once::Before(press.clone()),
            Some(EventKind::Interval(_)) if at.from >= wide.to => Once::After(press.clone()),
            kind => {
                if matches!(kind, Some(EventKind::Interval(_))) && at.from < wide.from {
                    reached.insert(press.clone());
                }
                others.push(numbered);
                continue;
            }
        };
        let first = matches!(which, Once::After(_));
        let order = |one: &Numbered| (place(&one.record).from, one.producer.clone(), one.birth);
        match once.entry(which) {
            Entry::Vacant(new) => drop(new.insert(numbered)),
            Entry::Occupied(mut known) if (order(&numbered) < order(known.get())) == first => {
                known.insert(numbered);
            }
            Entry::Occupied(_) => {}
        }
    }
    once.retain(|which, _| !matches!(which, Once::Before(press) if reached.contains(press)));
    others.extend(once.into_values());
    *found = others;
}
