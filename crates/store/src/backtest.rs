//! Rules of alarms over what is stored, against what was recorded.

use std::sync::Arc;

use presswatch_domain::{
    Clock, EventKind, HOUR_MS, Interval, Numbered, Press, Rule, SiteId, Span, UtcMs,
    alarm::{Backtest, Condition, Occurrence, Stored, Transition, occurrences, warm_up_ms},
};

use crate::{EventFilter, Store, StoreError, rollup::longest_hold};

/// What is read and judged at once, in milliseconds: bounds the memory, and for how long others wait.
const PART_MS: i64 = 24 * HOUR_MS;
/// How far before a span the record of alarms is read, in milliseconds: what stood at its beginning did not come in it.
const BEFORE_MS: i64 = 7 * 24 * HOUR_MS;

/// A press, and by what it is judged.
#[derive(Debug, Clone)]
pub struct Trial {
    /// The press.
    pub press: Press,
    /// Its rules.
    pub rules: Arc<[Rule]>,
    /// When it shall run, from [`warm_up_ms`] before the span on.
    pub planned: Vec<Span>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Tested {
    /// What was recorded in the span, as it happened; what late data have corrected is left out, since nobody was told
    /// of it anew.
    pub did: Vec<Occurrence>,
    /// What would have come.
    pub would: Vec<Occurrence>,
    /// For how much of the span there are data, in milliseconds.
    pub heard_ms: i64,
    /// How many records were judged.
    pub records: usize,
}

impl Store {
    /// Judges a press again in `span`; what lies before it is read as far as it may matter. `done` is told after each
    /// part how much of the time is judged, in milliseconds. Rules that stored data can't decide are left out on both
    /// sides: silence, and what people call.
    pub async fn backtest(
        &self,
        site: &SiteId,
        trial: &Trial,
        span: Span,
        done: impl Fn(i64),
    ) -> Result<Tested, StoreError> {
        let decided = |rule: &Rule| !matches!(rule.condition, Condition::Silent | Condition::Called);
        let (rules, others): (Vec<Rule>, Vec<Rule>) = trial.rules.iter().cloned().partition(decided);
        let press = &trial.press;
        let mut at = span.from.plus(-warm_up_ms(&rules));
        let hold_ms = longest_hold(&press.catalogue);
        let mut test = Backtest::new(rules.into(), trial.planned.clone(), hold_ms, span.from);
        let mut records = 0;
        while at < span.to {
            let part = Span::new(at, at.plus(PART_MS).min(span.to));
            let heard = self.heard(site, press, part).await?;
            records += heard.len();
            let judged = tokio::task::spawn_blocking(move || {
                heard.iter().for_each(|(t, stored)| test.hear(*t, stored));
                test
            });
            test = judged.await.map_err(|error| StoreError::failed("judging what is stored", error))?;
            at = part.to;
            done(at.since(span.from));
        }
        let (would, heard_ms) = test.end(span.to);
        let mut did = self.alarmed(site, press, span).await?;
        did.retain(|one| others.iter().all(|rule| rule.id != one.rule));
        Ok(Tested { did, would, heard_ms, records })
    }

    /// Rows, states and breaks of a span, in order of time, as they would have been heard if nothing had come late.
    async fn heard(
        &self,
        site: &SiteId,
        press: &Press,
        span: Span,
    ) -> Result<Vec<(UtcMs, Stored)>, StoreError> {
        let kinds = vec!["state", "interval"];
        let filter = EventFilter { press: Some(press.id.clone()), kinds, span, limit: usize::MAX };
        let rows = self.all_rows(site, &press.id, &[], span);
        let (rows, states, breaks) =
            tokio::try_join!(rows, self.events(site, filter), self.breaks(site, press, span))?;
        let state = |event: &Numbered| match event.record.kind()? {
            EventKind::State { state } => Some((event.record.t, Stored::State(Some(*state)))),
            // Begun before: so the state at the beginning is known.
            EventKind::Interval(Interval { from, state, .. }) if *from < span.from => {
                Some((span.from, Stored::State(Some(*state))))
            }
            _ => None,
        };
        let trusted = states.iter().filter(|event| event.record.clock == Clock::Trusted);
        let breaks = breaks.into_iter().map(|t| (t, Stored::Break));
        let mut all: Vec<(UtcMs, Stored)> = breaks.chain(trusted.filter_map(state)).collect();
        all.extend(rows.into_iter().map(|(t, row)| (t, Stored::Row(row))));
        // A row at the instant of a break comes after it.
        all.sort_by_key(|(t, _)| *t);
        Ok(all)
    }

    /// The alarms of a press that came in a span, as the alerter has recorded them.
    async fn alarmed(&self, site: &SiteId, press: &Press, span: Span) -> Result<Vec<Occurrence>, StoreError> {
        let wide = Span::new(span.from.plus(-BEFORE_MS), span.to);
        let filter = EventFilter {
            press: Some(press.id.clone()),
            kinds: vec!["alarm"],
            span: wide,
            limit: usize::MAX,
        };
        let events = self.events(site, filter).await?;
        let told = events.iter().filter_map(|event| match event.record.kind()? {
            EventKind::Alarm(alarm) if !alarm.correction => {
                Some((alarm.priority, Transition::recorded(event.record.t, alarm)))
            }
            _ => None,
        });
        let mut list = occurrences(told);
        list.retain(|one| one.raised >= span.from);
        Ok(list)
    }
}
