//! Who listens on the bus beside the ingest, or speaks on it as no program of ours would.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::ensure;
use presswatch_domain::{PressId, ProducerId, UtcMs};
use presswatch_mqtt::{Incoming, Link, Session};
use presswatch_runtime::{Tasks, random};
use presswatch_wire::{Status, TopicKind, decode, producer_topic, site_filter};

use crate::{program::until, site::Layout};

/// Tasks and a link; both end with [`Client::end`].
pub struct Client {
    tasks: Tasks,
    /// The link.
    pub link: Link,
}

impl Client {
    /// Connects to the site's own broker; `hear` gets topic and payload of each message.
    pub fn start(
        layout: &Layout,
        name: &str,
        subscriptions: Vec<String>,
        mut hear: impl FnMut(&str, &[u8]) + Send + 'static,
    ) -> Client {
        let tasks = Tasks::new();
        let session = Session { client_id: format!("{name}-{}", random::hex(4)), subscriptions, will: None };
        let (link, mut events) = Link::start(&tasks, name, layout.broker_address(), session);
        let listening = link.clone();
        tasks.spawn(format!("{name} listens"), async move {
            while let Some(event) = events.recv().await {
                if let Incoming::Message(message) = event {
                    hear(&message.topic, &message.payload);
                    listening.ack(&message.ack);
                }
            }
            Ok(())
        });
        Client { tasks, link }
    }

    /// Waits until it is connected.
    pub async fn up(&self) -> anyhow::Result<()> {
        until("a client is connected", Duration::from_secs(60), async || {
            ensure!(self.link.is_up(), "it is not");
            Ok(())
        })
        .await
    }

    /// Ends it.
    pub async fn end(self) {
        let _stragglers = self.tasks.shutdown(Duration::from_secs(5)).await;
    }
}

/// Rows that the broker has handed on, by press. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct Seen(Arc<Mutex<BTreeMap<PressId, BTreeSet<UtcMs>>>>);

impl Seen {
    /// Watches the records of all producers.
    pub fn watch(&self, layout: &Layout) -> anyhow::Result<Client> {
        let (site, seen) = (Layout::site()?, self.clone());
        let filters = [TopicKind::Live, TopicKind::Backlog].map(|kind| site_filter(&site, kind)).to_vec();
        Ok(Client::start(layout, "spy", filters, move |_, payload| seen.note(payload)))
    }

    fn note(&self, payload: &[u8]) {
        let Ok(message) = decode(payload) else { return };
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for record in message.records.into_iter().flatten().filter(|record| record.kind().is_none()) {
            if let Some(press) = record.press {
                seen.entry(press).or_default().insert(record.t);
            }
        }
    }

    /// Which of these were seen.
    pub fn among(&self, press: &PressId, rows: &BTreeSet<UtcMs>) -> usize {
        let seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.get(press).map_or(0, |seen| seen.intersection(rows).count())
    }
}

/// The status that `edge1` has told last. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct Told(Arc<Mutex<Option<Status>>>);

impl Told {
    /// Watches it.
    pub fn watch(&self, layout: &Layout) -> anyhow::Result<Client> {
        let topic = producer_topic(&Layout::site()?, &ProducerId::new("edge1")?, TopicKind::Status);
        let told = self.0.clone();
        Ok(Client::start(layout, "status", vec![topic], move |_, payload| {
            if let Ok(status) = Status::decode(payload) {
                *told.lock().unwrap_or_else(PoisonError::into_inner) = Some(status);
            }
        }))
    }

    /// That status.
    pub fn last(&self) -> Option<Status> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
