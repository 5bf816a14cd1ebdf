//! What people change goes into the plant's record: from the accounts file, where it was written together
//! with the change itself, through the outbox into the store. Each once: how far it was taken stands in
//! the outbox, in the transaction that took it.

use std::{sync::Arc, time::Duration};

use presswatch_domain::{EventKind, Numbered, ProducerRole, Record, UtcMs};
use presswatch_people::Change;
use presswatch_runtime::tasks::chain;
use presswatch_uplink::{Origin, Uplink};
use tokio_util::sync::CancellationToken;

use crate::{App, doors::Doors, problem::Problem};

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

impl App {
    /// Writes records into the outbox, all or none, from where they go on by themselves; `keep` stands there in the same
    /// transaction. Gives them as they are known from now on.
    pub(crate) async fn append_all(
        &self,
        records: Vec<Record>,
        keep: Vec<(String, String)>,
    ) -> Result<Vec<Numbered>, Problem> {
        let record = self.record.as_ref().ok_or(Problem::NoPeople)?;
        let births = record.append(Origin::Live, records.clone(), keep).await;
        let births = births.map_err(|error| Problem::NotWritten(chain(&error)))?;
        let plant = self.hub.plant();
        let own = plant.producers.iter().find(|(_, role)| **role == ProducerRole::Api);
        let Some((producer, _)) = own else { return Ok(Vec::new()) };
        let numbered = births.into_iter().zip(records);
        Ok(numbered.map(|(birth, record)| Numbered { producer: producer.clone(), birth, record }).collect())
    }
}

fn event(change: Change, now: UtcMs) -> Record {
    let Change { at, by, what, of, .. } = change;
    Record::event(at.unwrap_or(now), None, EventKind::Changed { by, what, of })
}
