//! What figures are made of: what the store has, what was entered here, and the state that each press is in now.

use std::collections::BTreeMap;

use presswatch_domain::{
    EventKind, Interval, Numbered, Press, PressId, ProducerId, Span, UtcMs,
    kpi::{Account, accounts},
};
use presswatch_store::{EventFilter, StoreError};

use crate::{
    App,
    doors::Caller,
    problem::{Problem, given},
    query,
};

/// What was asked for, and what is known of it.
pub struct Books {
    /// Of each press.
    pub accounts: Vec<Account>,
    /// Up to when all of a producer is in the store, and its presses.
    pub complete: BTreeMap<ProducerId, (Option<UtcMs>, Vec<PressId>)>,
    /// When it was asked.
    pub now: UtcMs,
}

impl App {
    /// The presses of these ids, divided by commas, of those that the caller sees; without any, all of these.
    pub(super) fn presses_of(&self, caller: &Caller, ids: Option<&str>) -> Result<Vec<Press>, Problem> {
        let plant = self.hub.plant();
        let Some(ids) = ids else {
            return Ok(plant.presses.values().filter(|press| caller.sees(&press.id)).cloned().collect());
        };
        let mut presses: Vec<Press> = Vec::new();
        for id in ids.split(',').map(str::trim).filter(|id| !id.is_empty()) {
            let press = query::press(&plant, id)?;
            if !caller.sees(&press.id) {
                return Err(Problem::UnknownPress(given(id)));
            }
            if presses.iter().all(|known| known.id != press.id) {
                presses.push(press.clone());
            }
        }
        match presses.is_empty() {
            true => Err(Problem::UnknownPress(given(ids))),
            false => Ok(presses),
        }
    }

    /// The press of that id, if the caller sees it.
    pub(super) fn press_of(&self, caller: &Caller, id: &str) -> Result<Press, Problem> {
        let plant = self.hub.plant();
        let press = query::press(&plant, id)?;
        Some(press)
            .filter(|press| caller.sees(&press.id))
            .cloned()
            .ok_or_else(|| Problem::UnknownPress(given(id)))
    }

    /// Makes something of the accounts of `presses` over `span`, off the threads that answer. `raw`: without what people
    /// say of stops.
    pub(super) async fn fold<T: Send + 'static>(
        &self,
        presses: Vec<Press>,
        span: Span,
        raw: bool,
        make: impl FnOnce(Books) -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let now = self.hub.now();
        // Before the store is asked: what is closed meanwhile then merely overlaps.
        let open: BTreeMap<PressId, Interval> = presses
            .iter()
            .filter_map(|press| {
                let (since, state, seen) = self.hub.seen(&press.id)?;
                let to = seen.plus(1).min(now);
                (since < to).then(|| (press.id.clone(), Interval::new(since, to, state)))
            })
            .collect();
        let mut ledger = self.ledger(&presses, span).await?;
        if raw {
            ledger.retain(|one| !matches!(one.record.kind(), Some(EventKind::Annotation(_))));
        }
        let folding = tokio::task::spawn_blocking(move || make(books(&ledger, &presses, &open, span, now)));
        folding.await.map_err(|_| Problem::Defect)
    }

    /// What people said of a press in `span`, of one kind, in any order.
    pub(super) async fn said(
        &self,
        kind: &'static str,
        press: &Press,
        span: Span,
    ) -> Result<Vec<Numbered>, StoreError> {
        let filter =
            EventFilter { press: Some(press.id.clone()), kinds: vec![kind], span, limit: usize::MAX };
        let kept = self.entered.kept();
        let mut all = self.store.events(self.hub.site(), filter).await?;
        self.entered.beside(kept, &mut all);
        all.retain(|one| one.record.press.as_ref() == Some(&press.id));
        Ok(all)
    }

    /// All records of `presses`, and of none, that figures of `span` need, in any order.
    pub(super) async fn ledger(&self, presses: &[Press], span: Span) -> Result<Vec<Numbered>, StoreError> {
        let ids: Vec<PressId> = presses.iter().map(|press| press.id.clone()).collect();
        let kept = self.entered.kept();
        let mut all = self.store.evidence(self.hub.site(), &ids, span).await?;
        self.entered.beside(kept, &mut all);
        Ok(all)
    }
}

/// The accounts, and up to when they are complete.
fn books(
    ledger: &[Numbered],
    presses: &[Press],
    open: &BTreeMap<PressId, Interval>,
    span: Span,
    now: UtcMs,
) -> Books {
    let accounts = accounts(ledger, presses, |press| open.get(press).cloned(), span, now);
    let mut complete: BTreeMap<ProducerId, (Option<UtcMs>, Vec<PressId>)> = BTreeMap::new();
    for (press, account) in presses.iter().zip(&accounts) {
        let (to, presses) = complete.entry(press.producer.clone()).or_default();
        *to = account.complete_to;
        presses.push(press.id.clone());
    }
    Books { accounts, complete, now }
}
