//! What is read from the store: holes, and what people did.

use std::{sync::Arc, time::Duration};

use presswatch_domain::{
    Clock as Trust, EventKind, Numbered, Press, PressId, ProducerRole, SiteId, Span, UtcMs, kpi::ShiftReport,
};
use presswatch_runtime::tasks::chain;
use presswatch_store::{EventFilter, Store, StoreError};
use tokio::sync::mpsc;

use super::alerter::Alerter;
use crate::{follow::Heard, shifts::Ended};

/// Rows read at once.
const ROWS: usize = 20_000;
/// Holes read at once.
const TOGETHER: usize = 2;
/// An edge that has told nothing for so long since the bus is there may be gone for good.
const SILENT: Duration = Duration::from_secs(20);

/// What the store has told.
#[derive(Debug)]
pub(super) enum Told {
    /// A part of a hole, up to an instant; the last one, if `done`.
    Hole { press: PressId, heard: Vec<(UtcMs, Heard)>, upto: UtcMs, done: bool },
    /// A hole could not be read.
    Failed { press: PressId, reason: String },
    /// What people did.
    Operations { events: Result<Vec<Numbered>, String>, upto: UtcMs },
    /// Whether the plant was dark while the alerter was away.
    Dark(Result<bool, String>),
    /// What is known of shifts that have ended.
    Shifts(Vec<(Ended, Result<Vec<ShiftReport>, String>)>),
}

impl Alerter {
    /// Begins to read what may be read by now.
    pub(super) fn seek(&mut self, now: UtcMs) {
        let Some(store) = self.config.store.borrow().clone() else { return };
        self.seek_operations(now, &store);
        let mut presses: Vec<PressId> = self.followers.keys().cloned().collect();
        // The longest unheard first: where an alerter is ended again and again, each has its turn.
        presses.sort_by_key(|press| self.followers[press].hole().map(|hole| hole.from));
        let long = self.up.is_some_and(|up| up.elapsed() > SILENT);
        for press in presses {
            if self.agains.len() >= TOGETHER {
                return;
            }
            let Some(of) = self.settings.plant.presses.get(&press).cloned() else { continue };
            let complete = self.sequences.get(&of.producer).map(|sequence| sequence.complete_to);
            let Some(follower) = self.followers.get_mut(&press) else { continue };
            let silent = long && !self.spoken.contains(&of.producer);
            let (span, again) = match complete.and_then(|complete| follower.readable(complete)) {
                Some(span) => (Some(span), follower.again(Some(span))),
                None if silent => {
                    let span = follower.glance(now);
                    (span, span.and_then(|span| follower.again_for_now(span)))
                }
                None => continue,
            };
            let Some((span, again)) = span.zip(again) else { continue };
            follower.begin();
            self.agains.insert(press.clone(), again);
            let (store, site, reads) = (store.clone(), self.settings.plant.site.clone(), self.reads.clone());
            tracing::info!(%press, from = span.from.0, to = span.to.0, "what was not heard is read from the store");
            tokio::spawn(async move {
                if let Err(error) = hole(&store, &site, &of, span, &reads).await {
                    let told = Told::Failed { press, reason: chain(&error) };
                    // Nobody waits any more: the program ends.
                    let _gone = reads.send(told).await;
                }
            });
        }
    }

    pub(super) fn read(&mut self, told: Told) {
        match told {
            Told::Hole { press, heard, upto, done } => {
                self.stored();
                let Some(mut again) = self.agains.remove(&press) else { return };
                let Some(follower) = self.followers.get(&press) else { return };
                follower.feed(&mut again, heard, upto);
                if done && !again.is_known() {
                    if let Some(follower) = self.followers.get_mut(&press) {
                        follower.broken_off();
                    }
                } else if done {
                    follower.finish(&mut again);
                    self.mend(&press, again);
                    self.seek(self.now());
                } else {
                    self.agains.insert(press, again);
                }
            }
            Told::Failed { press, reason } => {
                self.store_health.bad(format!("{reason}; trying again"));
                self.agains.remove(&press);
                if let Some(follower) = self.followers.get_mut(&press) {
                    follower.broken_off();
                }
            }
            Told::Dark(Ok(dark)) => {
                self.stored();
                self.was_dark(dark);
            }
            Told::Dark(Err(reason)) => self.store_health.bad(format!("{reason}; trying again")),
            Told::Shifts(all) => self.take_shifts(all),
            Told::Operations { events: Ok(events), upto } => {
                self.stored();
                for event in &events {
                    self.operation(&event.producer, event.birth, &event.record);
                }
                self.operations.read(Some(upto));
            }
            Told::Operations { events: Err(reason), .. } => {
                self.store_health.bad(format!("{reason}; trying again"));
                self.operations.read(None);
            }
        }
    }

    pub(super) fn stored(&mut self) {
        self.store_health.good();
        self.stored_ms = Some(self.clock.now().mono_ms as i64);
    }

    fn seek_operations(&mut self, now: UtcMs, store: &Arc<Store>) {
        let Some(from) = self.operations.wanted(now) else { return };
        let (store, site, reads) = (store.clone(), self.settings.plant.site.clone(), self.reads.clone());
        let span = Span::new(from, now.plus(24 * presswatch_domain::HOUR_MS));
        // What an api did later than that may come late.
        let apis = self.settings.plant.producers.iter().filter(|(_, role)| **role == ProducerRole::Api);
        let complete = apis.filter_map(|(producer, _)| self.sequences.get(producer));
        let complete = complete.map(|sequence| sequence.complete_to).filter(|to| *to > UtcMs(0)).min();
        let upto = complete.map_or(now, |complete| complete.min(now));
        tokio::spawn(async move {
            let filter = EventFilter { press: None, kinds: vec!["operation"], span, limit: usize::MAX };
            let events = store.events(&site, filter).await;
            let events = events.map_err(|error| chain(&error));
            let _gone = reads.send(Told::Operations { events, upto }).await;
        });
    }
}

/// Reads a span of one press, in parts that end at an instant.
async fn hole(
    store: &Store,
    site: &SiteId,
    press: &Press,
    span: Span,
    reads: &mpsc::Sender<Told>,
) -> Result<(), StoreError> {
    let filter = EventFilter { press: Some(press.id.clone()), kinds: vec!["state"], span, limit: usize::MAX };
    let (states, breaks) = tokio::try_join!(store.events(site, filter), store.breaks(site, press, span))?;
    let trusted = states.iter().filter(|state| state.record.clock == Trust::Trusted);
    let state = |state: &Numbered| match state.record.kind() {
        Some(EventKind::State { state: now }) => Some((state.record.t, Heard::State(*now))),
        _ => None,
    };
    let breaks = breaks.into_iter().map(|t| (t, Heard::Break));
    let mut marks: Vec<(UtcMs, Heard)> = trusted.filter_map(state).chain(breaks).collect();
    marks.sort_by_key(|(t, _)| *t);
    let mut marks = marks.into_iter().filter(|(t, _)| span.contains(*t)).peekable();
    let mut rest = span;
    loop {
        let rows = store.rows(site, &press.id, rest, ROWS).await?;
        let done = rows.len() < ROWS;
        let upto = if done { span.to.plus(-1) } else { rows.last().map_or(span.to, |(t, _)| *t) };
        let mut heard: Vec<(UtcMs, Heard)> = rows.into_iter().map(|(t, row)| (t, Heard::Row(row))).collect();
        while let Some(mark) = marks.next_if(|(t, _)| *t <= upto) {
            heard.push(mark);
        }
        // In order of time; of one instant all counts together.
        heard.sort_by_key(|(t, _)| *t);
        let told = Told::Hole { press: press.id.clone(), heard, upto, done };
        if reads.send(told).await.is_err() || done {
            return Ok(());
        }
        rest.from = upto.plus(1);
    }
}
