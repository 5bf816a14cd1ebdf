//! What an outbox says that it has lost, compared with what is not in the store.

use std::collections::BTreeMap;

use anyhow::{Context, bail, ensure};
use presswatch_domain::{EventKind, PressId, SiteId, UtcMs};
use presswatch_store::Store;

use crate::load::{Compared, Truth, losses};

/// The sums of all losses, beside what is missing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lost {
    /// Loss records.
    pub records: u64,
    /// Rows acknowledged and not stored.
    pub missing: u64,
    /// What the records say was never sent.
    pub never_sent: u64,
    /// What they say may have been.
    pub sent_unknown: u64,
}

impl Truth {
    /// As [`Truth::verify`], but what is missing must be what the loss records say: each missing row lies in
    /// one of its press, and of each record the rows missing in its span are at least `never_sent` and at
    /// most `sent_unknown` more.
    pub async fn verify_losing(
        &self,
        store: &Store,
        site: &SiteId,
        in_flight: u64,
    ) -> anyhow::Result<(Compared, Lost)> {
        let compared = self.compare(store, site, in_flight).await?;
        let mut left = compared.missing.clone();
        let missing = left.values().map(|rows| rows.len() as u64).sum();
        let mut lost = Lost { missing, ..Lost::default() };
        for (press, from, to, never_sent, sent_unknown) in recorded(store, site).await? {
            let rows = left.get_mut(&press).with_context(|| format!("{press} lost, and never had any"))?;
            let before = rows.len();
            rows.retain(|t| *t < from || *t > to);
            let here = (before - rows.len()) as u64;
            ensure!(
                (never_sent..=never_sent + sent_unknown).contains(&here),
                "{press} from {} to {}: {here} rows are missing, {never_sent} were recorded as never sent, {sent_unknown} as sent, unknown",
                from.0,
                to.0
            );
            lost.records += 1;
            lost.never_sent += never_sent;
            lost.sent_unknown += sent_unknown;
        }
        for (press, rows) in left {
            if let Some(t) = rows.first() {
                bail!("{} rows of {press} are missing and in no loss: {} first", rows.len(), t.0);
            }
        }
        Ok((compared, lost))
    }
}

/// The sums of the losses in the store: never sent, and sent, unknown.
pub async fn sums(store: &Store, site: &SiteId) -> anyhow::Result<(u64, u64)> {
    let list = recorded(store, site).await?;
    Ok(list.iter().fold((0, 0), |(never, unknown), loss| (never + loss.3, unknown + loss.4)))
}

type Recorded = (PressId, UtcMs, UtcMs, u64, u64);

/// The losses in the store. Two of one press share no instant: rows of this load only run forward.
async fn recorded(store: &Store, site: &SiteId) -> anyhow::Result<Vec<Recorded>> {
    let (mut list, mut last) = (Vec::new(), BTreeMap::new());
    for record in losses(store, site).await? {
        let press = record.press.clone().context("a loss without a press")?;
        match record.kind() {
            Some(EventKind::Loss { from, to, never_sent: Some(never_sent), sent_unknown }) => {
                let before = last.insert(press.clone(), *to);
                ensure!(before.is_none_or(|before| before < *from), "two losses of {press} overlap");
                list.push((press, *from, *to, *never_sent, *sent_unknown));
            }
            other => bail!("a loss of unknown size, though no outbox was replaced: {other:?}"),
        }
    }
    Ok(list)
}
