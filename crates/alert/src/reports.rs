//! What the store knows of shifts.

use std::{collections::BTreeMap, sync::Arc};

use async_trait::async_trait;
use presswatch_domain::{
    EventKind, HOUR_MS, Interval, PressId, SiteId, Span, State, UtcMs,
    kpi::{Account, ShiftReport, shift_report},
};
use presswatch_store::{EventFilter, Store, StoreError};
use tokio::sync::watch;

use crate::{
    role::Settings,
    shifts::{Ended, Reports},
};

/// Shifts as the store knows them.
#[derive(Debug)]
pub struct FromStore {
    /// The plant.
    pub settings: watch::Receiver<Arc<Settings>>,
    /// The store, once it is there.
    pub store: watch::Receiver<Option<Arc<Store>>>,
}

#[async_trait]
impl Reports for FromStore {
    async fn reports(
        &self,
        ended: &Ended,
        heard: &BTreeMap<PressId, (State, UtcMs)>,
        now: UtcMs,
    ) -> Result<Vec<ShiftReport>, Box<dyn std::error::Error + Send + Sync>> {
        let store = self.store.borrow().clone().ok_or("the store is not there yet")?;
        let plant = self.settings.borrow().plant.clone();
        let ledger = store.evidence(&plant.site, &ended.presses, ended.span).await?;
        let mut reports = Vec::new();
        for press in ended.presses.iter().filter_map(|press| plant.presses.get(press)) {
            let open = match heard.get(&press.id) {
                Some(heard) => Some(open(&store, &plant.site, &press.id, *heard).await?),
                None => None,
            };
            let account = Account::new(&ledger, press, open, ended.span, now);
            // By the plan that held when it began.
            let shift = account.shifts.iter().find(|shift| shift.span == ended.span);
            reports.extend(shift.map(|shift| shift_report(&account, shift)));
        }
        Ok(reports)
    }
}

/// The state that a press is in and of which no interval is stored yet: since it was told, or since the full hour, at which
/// the one before was closed.
async fn open(
    store: &Store,
    site: &SiteId,
    press: &PressId,
    (state, heard): (State, UtcMs),
) -> Result<Interval, StoreError> {
    let hour = heard.floor(HOUR_MS);
    let span = Span::new(hour, heard.plus(1));
    let filter = EventFilter { press: Some(press.clone()), kinds: vec!["state"], span, limit: usize::MAX };
    let events = store.events(site, filter).await?;
    let told = events.iter().filter(|one| matches!(one.record.kind(), Some(EventKind::State { .. })));
    let since = told.map(|one| one.record.t).max().unwrap_or(hour);
    Ok(Interval::new(since, heard, state))
}
