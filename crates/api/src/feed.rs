//! What keeps the [`Hub`] up to date: the bus at once, the store where the bus was not heard.
//!
//! Subscribe first, read the store then: whatever is told between the two is merged, not missed.

use std::{sync::Arc, time::Duration};

use presswatch_domain::{EventKind, HOUR_MS, PressId, Span, UtcMs};
use presswatch_mqtt::{BrokerAddress, Incoming, Link, Session};
use presswatch_runtime::{Dependency, Health, Tasks, tasks::chain};
use presswatch_store::{EventFilter, Store, StoreError};
use presswatch_wire::{TopicKind, site_filter};
use tokio::{
    sync::{Notify, mpsc},
    time::{MissedTickBehavior, interval},
};
use tokio_util::sync::CancellationToken;

use crate::{
    alarms,
    dto::{LossesDto, QuarantineDto},
    hub::Hub,
};

/// How often all is read again from the store: what comes over the bus is a hint.
const REREAD: Duration = Duration::from_secs(60);
/// How long after the link came up all is read once more: what was told just before is in the store by
/// then.
const SETTLED: Duration = Duration::from_secs(5);
/// How often the store is asked for its size.
const LOOK: Duration = Duration::from_secs(10);
/// Heartbeats of the live stream: one in so many seconds.
const HEARTBEAT: u32 = 5;
/// How far back alarms are read again, in hours: longer than a gateway is cut off as a rule.
const ALARMS_H: i64 = 8 * 24;
/// Events read at once.
const READ: usize = 100_000;
/// How far back losses and what was set aside are told, in hours.
const REMARKS_H: i64 = 7 * 24;
/// How far back the last change of state is sought, in hours, nearest first.
const BACK_H: [i64; 5] = [2, 24, 24 * 8, 24 * 60, 24 * 400];

/// Starts the link, which it gives, and the two tasks.
pub fn start(
    tasks: &Tasks,
    health: &Health,
    hub: Arc<Hub>,
    store: Arc<Store>,
    broker: BrokerAddress,
) -> Link {
    let site = hub.site();
    let session = Session {
        client_id: format!("api-{}", presswatch_runtime::random::hex(4)),
        subscriptions: vec![site_filter(site, TopicKind::Live), site_filter(site, TopicKind::Status)],
        will: None,
    };
    let (link, events) = Link::start(tasks, "api", broker, session);
    let again = Arc::new(Notify::new());
    let bus = health.dependency("api.broker");
    let listen = listen(hub.clone(), link.clone(), events, bus, again.clone(), tasks.token());
    tasks.spawn("api live", async move {
        listen.await;
        Ok(())
    });
    let remember = remember(hub, store, health.dependency("api.store"), again);
    let token = tasks.token();
    tasks.spawn("api store", async move {
        token.run_until_cancelled(remember).await;
        Ok(())
    });
    link
}

async fn listen(
    hub: Arc<Hub>,
    link: Link,
    mut events: mpsc::Receiver<Incoming>,
    bus: Dependency,
    again: Arc<Notify>,
    token: CancellationToken,
) {
    let mut tick = interval(Duration::from_secs(1));
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut seconds = 0_u32;
    loop {
        tokio::select! {
            biased;
            () = token.cancelled() => return,
            event = events.recv() => match event {
                Some(Incoming::Message(message)) => {
                    hub.message(&message.topic, &message.payload, message.retained);
                    link.ack(&message.ack);
                }
                Some(Incoming::Up) => {
                    bus.good();
                    again.notify_one();
                }
                Some(Incoming::Down { reason, .. }) => bus.bad(reason),
                None => return,
            },
            _ = tick.tick() => {
                hub.tick();
                if seconds.is_multiple_of(HEARTBEAT) {
                    hub.heartbeat();
                }
                seconds = seconds.wrapping_add(1);
            }
        }
    }
}

async fn remember(hub: Arc<Hub>, store: Arc<Store>, dependency: Dependency, again: Arc<Notify>) {
    let (mut reread, mut look) = (interval(REREAD), interval(LOOK));
    let mut begun = false;
    reread.set_missed_tick_behavior(MissedTickBehavior::Delay);
    look.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let answer = tokio::select! {
            () = again.notified() => {
                reread.reset_after(SETTLED);
                read(&hub, &store, &mut begun).await
            }
            _ = reread.tick() => read(&hub, &store, &mut begun).await,
            _ = look.tick() => store.size().await.map(|size| hub.store(Some(size))),
        };
        match answer {
            Ok(()) => dependency.good(),
            Err(error) => {
                hub.store(None);
                dependency.bad(format!("{}; trying again", chain(&error)));
            }
        }
    }
}

/// Latest values and states of all presses, then what was set aside and lost.
async fn read(hub: &Hub, store: &Store, begun: &mut bool) -> Result<(), StoreError> {
    let site = hub.site();
    // What has stood for months is an alarm, too.
    let back = if *begun { ALARMS_H * HOUR_MS } else { alarms::FAR_MS };
    let now = hub.now();
    hub.alarmed(&alarms::read(store, site, now.plus(-back), now).await?);
    hub.forget();
    *begun = true;
    for press in hub.plant().presses.values() {
        hub.stored(&press.id, store.latest(site, press).await?);
        state(hub, store, &press.id).await?;
    }
    remarks(hub, store).await
}

/// The last change of state, then the intervals after it: near ones first, for the store gives the
/// earliest first.
async fn state(hub: &Hub, store: &Store, press: &PressId) -> Result<(), StoreError> {
    let now = hub.now();
    let known = hub.open(press).map(|(since, _, _)| since);
    let events = async |kind, from, to| {
        let span = Span::new(from, to);
        let filter = EventFilter { press: Some(press.clone()), kinds: vec![kind], span, limit: READ };
        store.events(hub.site(), filter).await
    };
    let ahead = now.plus(24 * HOUR_MS);
    let mut to = ahead;
    for hours in BACK_H {
        let from = now.plus(-hours * HOUR_MS).max(known.unwrap_or(UtcMs(0)));
        let found = events("state", from, to).await?;
        hub.remembered(&found);
        if !found.is_empty() || known.is_some_and(|since| since >= from) {
            break;
        }
        to = from;
    }
    hub.remembered(&events("interval", now.plus(-BACK_H[0] * HOUR_MS), ahead).await?);
    Ok(())
}

/// What was set aside and what was lost of late.
async fn remarks(hub: &Hub, store: &Store) -> Result<(), StoreError> {
    let now = hub.now();
    let mut span = Span::new(now.plus(-REMARKS_H * HOUR_MS), now.plus(24 * HOUR_MS));
    let (mut aside, mut losses, mut unknown) = (0, 0, 0);
    loop {
        let filter = EventFilter { press: None, kinds: vec!["quarantined", "loss"], span, limit: READ };
        let events = store.events(hub.site(), filter).await?;
        for event in &events {
            match event.record.kind() {
                Some(EventKind::Quarantined { count, .. }) => aside += count,
                Some(EventKind::Loss { never_sent, .. }) => {
                    losses += 1;
                    unknown += u64::from(never_sent.is_none());
                }
                _ => {}
            }
        }
        match events.last().filter(|_| events.len() == READ) {
            // Those that share the last instant are left out: thousands in one millisecond are no news.
            Some(last) if last.record.t >= span.from => span.from = last.record.t.plus(1),
            _ => break,
        }
    }
    let losses = LossesDto { count: Some(losses), of_unknown_size: Some(unknown) };
    hub.remarks(QuarantineDto { count: Some(aside) }, losses);
    Ok(())
}
