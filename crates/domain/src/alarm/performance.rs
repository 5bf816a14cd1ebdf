//! How well alarms serve those who get them, by ISA-18.2: figures of one operator's alarms over a span.

use std::collections::BTreeMap;

use super::{AlarmState, Change, Priority, RuleId, Transition};
use crate::{HOUR_MS, MINUTE_MS, Span, UtcMs};

/// Alarms are counted in parts of the span of this length, in milliseconds: ten minutes.
pub const PART_MS: i64 = 10 * MINUTE_MS;
/// So many alarms in a part are a flood.
pub const FLOOD: usize = 10;
/// So many changes between there and gone within a minute are chattering.
pub const CHATTERING: usize = 3;
/// An alarm that is there for longer is stale, in milliseconds: a day.
pub const STALE_MS: i64 = 24 * HOUR_MS;
/// How many of the most frequent are named.
pub const FREQUENT: usize = 10;

/// One transition, of whichever press or producer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Told<'a, S> {
    /// Of which press or producer.
    pub subject: &'a S,
    /// How soon somebody must act.
    pub priority: Priority,
    /// What has happened.
    pub transition: &'a Transition,
}

/// The figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Performance<S> {
    /// How many alarms came.
    pub alarms: usize,
    /// How many came in ten minutes, on the average of the span. About 1 is good, 2 the limit.
    pub average_per_part: f64,
    /// How many came in the worst ten minutes, counted from the span's beginning on.
    pub peak_per_part: usize,
    /// Share of the span's ten minutes in which [`FLOOD`] or more came, 0 to 1. Below 0.01 is good.
    pub flood_share: f64,
    /// Those that came most often, the most frequent first, with how often.
    pub frequent: Vec<(S, RuleId, usize)>,
    /// Those that came or went [`CHATTERING`] times or more within any minute. None is good.
    pub chattering: Vec<(S, RuleId)>,
    /// Those that were there for more than a day without a break, with the longest such time within the span, in
    /// milliseconds. Fewer than 5 are good.
    pub stale: Vec<(S, RuleId, i64)>,
    /// Share of each priority among the alarms that came, 0 to 1, the most urgent first: 0.05, 0.15 and 0.80 are
    /// good. All 0 if none came.
    pub mix: [f64; 3],
}

/// The figures of these transitions over `span`, from those in order of time; those before `span` tell what was there
/// at its beginning.
///
/// An alarm *comes* when somebody is to be told ([`Transition::rings`]) or it comes again unseen; one that follows
/// another or comes while it is put aside is no load for anybody.
pub fn performance<'a, S: Ord + Clone + 'a>(
    told: impl IntoIterator<Item = Told<'a, S>>,
    span: Span,
) -> Performance<S> {
    let parts = usize::try_from((span.ms() + PART_MS - 1) / PART_MS).unwrap_or(0);
    let mut per_part = vec![0_usize; parts];
    let mut mix = [0_usize; 3];
    let mut tracks: BTreeMap<(&S, &RuleId), Track> = BTreeMap::new();
    for Told { subject, priority, transition } in told {
        if transition.at >= span.to {
            break;
        }
        let track = tracks.entry((subject, &transition.rule)).or_default();
        track.step(transition, span);
        if span.contains(transition.at) && comes(transition) {
            track.count += 1;
            per_part[(transition.at.since(span.from) / PART_MS) as usize] += 1;
            mix[priority as usize] += 1;
        }
    }
    let alarms: usize = mix.iter().sum();
    let named = |key: &(&S, &RuleId)| (key.0.clone(), key.1.clone());
    let mut frequent: Vec<_> = tracks.iter().filter(|(_, track)| track.count > 0).collect();
    frequent.sort_by_key(|(_, track)| std::cmp::Reverse(track.count));
    frequent.truncate(FREQUENT);
    let stale = tracks.iter().filter_map(|(key, track)| {
        let longest = track.longest_ms.max(track.there_ms(span.to, span));
        (longest > STALE_MS).then(|| (key.0.clone(), key.1.clone(), longest))
    });
    let floods = per_part.iter().filter(|count| **count >= FLOOD).count();
    Performance {
        alarms,
        average_per_part: share(alarms, span.ms() as f64 / PART_MS as f64),
        peak_per_part: per_part.iter().max().copied().unwrap_or(0),
        flood_share: share(floods, parts as f64),
        frequent: frequent.iter().map(|(key, track)| (key.0.clone(), key.1.clone(), track.count)).collect(),
        chattering: tracks.iter().filter(|(_, track)| track.chattered).map(|(key, _)| named(key)).collect(),
        stale: stale.collect(),
        mix: mix.map(|count| share(count, alarms as f64)),
    }
}

fn share(part: usize, whole: f64) -> f64 {
    if whole > 0.0 { part as f64 / whole } else { 0.0 }
}

fn comes(transition: &Transition) -> bool {
    transition.rings() || (transition.change == Change::RaisedAgain && transition.follows.is_none())
}

/// What is counted of one alarm.
#[derive(Default)]
struct Track {
    count: usize,
    /// The last changes between there and gone, within a minute.
    flips: Vec<UtcMs>,
    chattered: bool,
    there_since: Option<UtcMs>,
    longest_ms: i64,
}

impl Track {
    fn step(&mut self, transition: &Transition, span: Span) {
        let at = transition.at;
        if matches!(transition.change, Change::Raised | Change::RaisedAgain | Change::Returned) {
            self.flips.retain(|flip| at.since(*flip) < MINUTE_MS);
            self.flips.push(at);
            self.chattered |= span.contains(at) && self.flips.len() >= CHATTERING;
        }
        match (transition.state, self.there_since) {
            (AlarmState::UnackActive | AlarmState::AckActive, None) => self.there_since = Some(at),
            (AlarmState::UnackActive | AlarmState::AckActive, Some(_)) => {}
            _ => {
                self.longest_ms = self.longest_ms.max(self.there_ms(at, span));
                self.there_since = None;
            }
        }
    }

    /// For how long it has been there at `t`, as far as that lies in the span.
    fn there_ms(&self, t: UtcMs, span: Span) -> i64 {
        self.there_since.map_or(0, |since| Span::new(since, t).and(span).ms())
    }
}
