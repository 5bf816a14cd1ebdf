//! What the store knows of shifts.

use std::sync::Arc;

use async_trait::async_trait;
use presswatch_domain::{
    HOUR_MS, Numbered, Span, UtcMs,
    kpi::{Account, ShiftReport, shift_report},
};
use presswatch_store::{EventFilter, Store};
use tokio::sync::watch;

use crate::{
    role::Settings,
    shifts::{Ended, Reports},
};

/// What bounds a gap at a shift's beginning is sought so far before it, in milliseconds: over a weekend and a holiday.
const BEFORE_MS: i64 = 7 * 24 * HOUR_MS;
/// A record may be stamped so far ahead of our clock, in milliseconds.
const AHEAD_MS: i64 = 24 * HOUR_MS;
/// What an account is made of, beside plans, of which the one that holds may be old.
const KINDS: [&str; 6] = ["interval", "annotation", "production", "alarm", "opened", "complete"];

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
        now: UtcMs,
    ) -> Result<Vec<ShiftReport>, Box<dyn std::error::Error + Send + Sync>> {
        let store = self.store.borrow().clone().ok_or("the store is not there yet")?;
        let plant = self.settings.borrow().plant.clone();
        let of = |kinds: &[&'static str], from| EventFilter {
            press: None,
            kinds: kinds.to_vec(),
            span: Span::new(from, now.plus(AHEAD_MS)),
            limit: usize::MAX,
        };
        let plans = store.events(&plant.site, of(&["plan"], UtcMs(0)));
        let rest = store.events(&plant.site, of(&KINDS, ended.span.from.plus(-BEFORE_MS)));
        let (plans, rest) = tokio::try_join!(plans, rest)?;
        let ledger: Vec<Numbered> = plans.into_iter().chain(rest).collect();
        let presses = ended.presses.iter().filter_map(|press| plant.presses.get(press));
        let report = presses.filter_map(|press| {
            let account = Account::new(&ledger, press, None, ended.span, now);
            let shift = account.shifts.iter().find(|shift| shift.span == ended.span)?;
            Some(shift_report(&account, shift))
        });
        Ok(report.collect())
    }
}
