//! What people change goes into the plant's record: from the accounts file, where it was written together
//! with the change itself, through the outbox into the store. Each once: how far it was taken stands in
//! the outbox, in the transaction that took it.

use std::{sync::Arc, time::Duration};

use presswatch_domain::{EventKind, Record, UtcMs};
use presswatch_people::Change;
use presswatch_runtime::tasks::chain;
use presswatch_uplink::{Origin, Uplink};
use tokio_util::sync::CancellationToken;

use crate::doors::Doors;

/// Under which the outbox keeps the number of the last change taken.
const TAKEN: &str = "changes.taken";
/// Changes of one append.
const TOGETHER: usize = 100;
/// How often it is looked whether the console changed something.
const LOOK: Duration = Duration::from_secs(60);

/// Runs until `token` is cancelled.
pub async fn keep(doors: Arc<Doors>, record: Uplink, token: CancellationToken) {
    let (mut moved, mut failing) = (doors.moved(), false);
    loop {
        match take(&doors, &record).await {
            Ok(()) => failing = false,
            Err(_) if token.is_cancelled() => return,
            Err(error) if !std::mem::replace(&mut failing, true) => {
                tracing::error!(reason = %chain(&*error), "changes are not in the record yet; trying again");
            }
            Err(_) => {}
        }
        tokio::select! {
            () = token.cancelled() => return,
            Ok(()) = moved.changed() => {}
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

type Trouble = Box<dyn std::error::Error + Send + Sync>;

async fn take(doors: &Doors, record: &Uplink) -> Result<(), Trouble> {
    let Some(accounts) = &doors.accounts else { return Ok(()) };
    let mut taken: i64 = match record.kept(TAKEN).await? {
        Some(text) => text.parse()?,
        None => 0,
    };
    loop {
        let changes = accounts.changes(TOGETHER)?;
        let Some(last) = changes.last().map(|change| change.n) else { return Ok(()) };
        let fresh = changes.into_iter().filter(|change| change.n > taken);
        let events: Vec<Record> = fresh.map(|change| event(change, doors.now())).collect();
        if !events.is_empty() {
            record.append(Origin::Live, events, vec![(TAKEN.to_owned(), last.to_string())]).await?;
            taken = last;
        }
        accounts.told(last)?;
    }
}

fn event(change: Change, now: UtcMs) -> Record {
    let Change { at, by, what, of, .. } = change;
    Record::event(at.unwrap_or(now), None, EventKind::Changed { by, what, of })
}
