//! The long run's comparisons: records with what was acknowledged, states with what the presses did.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, ensure};
use presswatch_domain::{EventKind, HOUR_MS, Interval, PressId, Record, Span, UtcMs};
use presswatch_store::{EventFilter, Store};
use presswatch_tests::{
    site::Layout,
    tap::{Heard, Known, digest},
};
use serde_json::Value;

use crate::month_nights::Month;

/// Rows or events read at once.
const READ: usize = 20_000;
/// Looks that are no farther apart bridge a state, in milliseconds.
const BELIEVED_MS: i64 = 90_000;
/// What stands still has a row so often: a press may have been looked at for so long after its last one.
const ROW_MS: i64 = 60_000;

/// What is stored of a press, as it was acknowledged.
#[derive(Debug, Default)]
pub struct Stored {
    /// Records acknowledged.
    pub records: u64,
    /// Rows among them that waited for their time.
    pub waited: u64,
    /// Times of its rows, in order.
    pub rows: Vec<UtcMs>,
}

impl Stored {
    /// Where nobody looked at the press for so long, in milliseconds.
    pub fn silences(&self, least_ms: i64) -> Vec<Span> {
        let gaps = self.rows.windows(2).filter(|pair| pair[1].since(pair[0]) >= least_ms);
        gaps.map(|pair| Span::new(pair[0], pair[1])).collect()
    }
}

/// Everything acknowledged is stored as it was, once; nothing else is, but what was in flight at a death
/// of the edge. What waited for its time got one that is `waited_ms` later than the month's.
pub async fn stored(
    store: &Store,
    heard: &BTreeMap<String, Heard>,
    waited_ms: Option<i64>,
    deaths: u64,
) -> anyhow::Result<BTreeMap<PressId, Stored>> {
    let mut all = BTreeMap::new();
    for (press, heard) in heard {
        let press = PressId::new(press)?;
        let there = records(store, &press).await?;
        let acknowledged = timed(&heard.acknowledged, &press, waited_ms)?;
        let in_flight = timed(&heard.in_flight, &press, waited_ms)?;
        let mut stored = Stored::default();
        for (known, times) in &acknowledged {
            let found = there.get(known).copied().unwrap_or(0);
            let most = times + in_flight.get(known).copied().unwrap_or(0);
            ensure!(
                (*times..=most).contains(&found),
                "{press}: acknowledged {times} times, stored {found} times: {known:?} after {deaths} deaths"
            );
            stored.records += u64::from(*times);
        }
        let beside = there.iter().find(|(known, found)| {
            let tried = in_flight.get(*known).copied().unwrap_or(0);
            !acknowledged.contains_key(*known) && **found > tried
        });
        ensure!(beside.is_none(), "{press}: stored, and never appended: {beside:?}");
        let waited = heard.acknowledged.iter().filter(|((kind, ..), _)| kind == "waits:row");
        stored.waited = waited.map(|(_, times)| u64::from(*times)).sum();
        stored.rows = there.keys().filter(|(kind, ..)| kind == "row").map(|(_, t, _)| *t).collect();
        stored.rows.sort_unstable();
        all.insert(press, stored);
    }
    Ok(all)
}

/// Records as they are stored: those that waited for their time with the one that they got, intervals cut
/// anew at its full hours.
fn timed(
    told: &HashMap<Known, u32>,
    press: &PressId,
    waited_ms: Option<i64>,
) -> anyhow::Result<HashMap<Known, u32>> {
    let mut all: HashMap<Known, u32> = HashMap::new();
    let mut add = |known: Known, times: u32| *all.entry(known).or_default() += times;
    for ((kind, t, sum), times) in told {
        let Some(waited) = kind.strip_prefix("waits:") else {
            add((kind.clone(), *t, *sum), *times);
            continue;
        };
        let later = waited_ms.with_context(|| format!("{press}: {kind} at {t:?} must not wait"))?;
        let Some(span) = waited.strip_prefix("interval:") else {
            add((waited.to_owned(), t.plus(later), *sum), *times);
            continue;
        };
        let whole: Interval = serde_json::from_str(span).with_context(|| kind.clone())?;
        let (mut at, to) = (whole.from.plus(later), whole.to.plus(later));
        let mut after = whole.after.map(|after| after.plus(later));
        while at < to {
            let end = at.floor(HOUR_MS).plus(HOUR_MS).min(to);
            let mut part = Interval { from: at, to: end, after: after.take(), ..whole.clone() };
            if end < to {
                part.counters.values_mut().for_each(|(first, last)| *last = *first);
            }
            let part = EventKind::Interval(part);
            add(("interval".to_owned(), at, digest(&Record::event(at, Some(press.clone()), part))), *times);
            at = end;
        }
    }
    Ok(all)
}

/// Rows, states and intervals of a press: how many times each.
async fn records(store: &Store, press: &PressId) -> anyhow::Result<HashMap<Known, u32>> {
    let site = &Layout::site()?;
    let mut all: HashMap<Known, u32> = HashMap::new();
    let mut add = |kind: &str, record: &Record| {
        *all.entry((kind.to_owned(), record.t, digest(record))).or_default() += 1;
    };
    let ever = |from| Span::new(from, UtcMs(i64::MAX / 4));
    let mut from = UtcMs(0);
    loop {
        let rows = store.rows(site, press, ever(from), READ).await?;
        let Some((last, _)) = rows.last() else { break };
        from = last.plus(1);
        for (t, row) in rows {
            add("row", &Record::row(t, press.clone(), row));
        }
    }
    for kind in ["state", "interval"] {
        let filter = EventFilter {
            press: Some(press.clone()),
            kinds: vec![kind],
            span: ever(UtcMs(0)),
            limit: 200_000,
        };
        for numbered in store.events(site, filter).await? {
            add(kind, &numbered.record);
        }
    }
    Ok(all)
}

/// How far a day's states, as the api tells them, are from what the press truly did; and how far they may
/// be: a step at each change, and where nobody looked or the press was silent, for as long as a state is
/// believed and no row tells that somebody still looked. In milliseconds.
pub async fn states(
    layout: &Layout,
    press: &PressId,
    day: Span,
    silences: &[Span],
    month: &Month,
) -> anyhow::Result<(i64, i64)> {
    let step_ms = month.step_ms;
    let truth = Month::simulator(month.seed, press)?.truth(day);
    let mut told: BTreeMap<String, i64> = BTreeMap::new();
    let mut at = day.from;
    while at < day.to {
        let address = layout.api_http;
        let url = format!("http://{address}/api/v1/presses/{press}/states?from={}&to={}", at.0, day.to.0);
        let answer: Value = reqwest::get(url).await?.error_for_status()?.json().await?;
        for piece in answer["states"].as_array().context("states")? {
            let (from, to) = (piece["from"].as_i64().context("from")?, piece["to"].as_i64().context("to")?);
            *told.entry(piece["state"].as_str().context("state")?.to_owned()).or_default() += to - from;
        }
        at = answer["next"].as_i64().map_or(day.to, UtcMs);
    }
    let unseen = union(silences.iter().chain(&truth.silent).map(|gap| gap.and(day)));
    let mut really: BTreeMap<String, i64> = BTreeMap::new();
    for (span, state) in &truth.states {
        let hidden: i64 = unseen.iter().map(|gap| gap.and(*span).ms().max(0)).sum();
        *really.entry(state.as_str().to_owned()).or_default() += span.ms() - hidden;
    }
    let hidden: i64 = unseen.iter().map(|gap| gap.ms()).sum();
    *really.entry("unknown".to_owned()).or_default() += hidden;
    let unseen_ms = unseen.len() as i64 * (BELIEVED_MS + ROW_MS + step_ms);
    let allowed = truth.states.len() as i64 * step_ms + unseen_ms + step_ms;
    let mut apart = 0;
    for state in told.keys().chain(really.keys()) {
        let (told, really) = (told.get(state).copied().unwrap_or(0), really.get(state).copied().unwrap_or(0));
        apart = apart.max((told - really).abs());
        ensure!(
            (told - really).abs() <= allowed,
            "{press}, day from {}: {state} for {} s, and truly for {} s; {} s are allowed",
            day.from.0,
            told / 1000,
            really / 1000,
            allowed / 1000
        );
    }
    Ok((apart, allowed))
}

/// The same stretches, in order and without overlaps.
fn union(spans: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut spans: Vec<Span> = spans.filter(|span| !span.is_empty()).collect();
    spans.sort_by_key(|span| span.from);
    let mut apart: Vec<Span> = Vec::new();
    for span in spans {
        match apart.last_mut() {
            Some(last) if span.from <= last.to => last.to = last.to.max(span.to),
            _ => apart.push(span),
        }
    }
    apart
}
