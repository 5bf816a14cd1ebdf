//! Which hours' roll-ups a record may alter, and where what is held ends.

use std::collections::BTreeMap;

use presswatch_domain::{
    Clock, EventKind, HOUR_MS, Numbered, Plant, PressId, ProducerId, Record, Span, UtcMs,
};

use crate::rollup::longest_hold;

/// What must be known of a plant to say which hours a record touches.
#[derive(Debug, Clone)]
pub struct Reach {
    /// For each press its producer and the longest hold of its signals, in milliseconds.
    presses: BTreeMap<PressId, (ProducerId, i64)>,
}

impl Reach {
    pub fn new(plant: &Plant) -> Reach {
        let presses = plant.presses.values();
        Reach {
            presses: presses
                .map(|press| (press.id.clone(), (press.producer.clone(), longest_hold(&press.catalogue))))
                .collect(),
        }
    }

    /// Calls `touch` with each press and first instant of an hour that the record may alter; an hour may
    /// come more than once.
    pub fn hours(&self, numbered: &Numbered, mut touch: impl FnMut(&PressId, UtcMs)) {
        let record = &numbered.record;
        if record.clock == Clock::Untrusted {
            return;
        }
        let mut at = |press: &PressId, t: UtcMs| {
            let hold_ms = self.presses.get(press).map_or(0, |(_, hold_ms)| *hold_ms);
            let mut hour = t.floor(HOUR_MS);
            // What is said at `t` may be held, or may end what would be held, until `hold_ms` later.
            while hour <= t.plus(hold_ms) {
                touch(press, hour);
                hour = hour.plus(HOUR_MS);
            }
        };
        let ends = match record.kind() {
            None => return record.press.iter().for_each(|press| at(press, record.t)),
            Some(kind) => ends(record.t, kind),
        };
        for end in ends {
            match &record.press {
                Some(press) => at(press, end),
                None => {
                    let own =
                        |(_, (producer, _)): &(&PressId, &(ProducerId, i64))| *producer == numbered.producer;
                    self.presses.iter().filter(own).for_each(|(press, _)| at(press, end));
                }
            }
        }
    }
}

/// The instants at which an event ends what is held. Inside a loss nothing else ends: rows that were not
/// lost may lie there.
fn ends(t: UtcMs, kind: &EventKind) -> Vec<UtcMs> {
    match kind {
        EventKind::Opened { .. } => vec![t],
        EventKind::Loss { from, to, .. } => vec![*from, *to],
        _ => Vec::new(),
    }
}

/// The kinds of event that [`breaks`] needs.
pub const BREAKING: [&str; 2] = ["opened", "loss"];

/// Where what is held of a press ends, in order, of events inside `span`.
pub fn breaks(events: &[Numbered], press: &PressId, producer: &ProducerId, span: Span) -> Vec<UtcMs> {
    let ours = |numbered: &&Numbered| match &numbered.record {
        Record { clock: Clock::Untrusted, .. } => false,
        Record { press: Some(id), .. } => id == press,
        Record { press: None, .. } => numbered.producer == *producer,
    };
    let kinds =
        events.iter().filter(ours).filter_map(|numbered| Some((numbered.record.t, numbered.record.kind()?)));
    let mut breaks: Vec<UtcMs> =
        kinds.flat_map(|(t, kind)| ends(t, kind)).filter(|t| span.contains(*t)).collect();
    breaks.sort_unstable();
    breaks.dedup();
    breaks
}
