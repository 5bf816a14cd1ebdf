//! The uplink against a real broker: what it says, what it sends first, and what it does when another
//! producer has its name.

mod common;

use std::{
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::Path,
    time::Duration,
};

use common::{T0, event, row, rows, store};
use presswatch_domain::{Epoch, ProducerId, SiteId, State, UtcMs};
use presswatch_mqtt::{BrokerAddress, Credentials, Incoming, Link, Session, broker};
use presswatch_runtime::{Clock, Health, Secret, Tasks};
use presswatch_uplink::{Origin, Uplink, UplinkConfig};
use presswatch_wire::{
    Commit, Message, Status, TopicKind, VERSION, commit_topic, decode, producer_topic, site_filter,
};
use tokio::sync::mpsc::Receiver;

const SOON: Duration = Duration::from_secs(60);

fn site() -> SiteId {
    SiteId::new("test").expect("id")
}

fn edge() -> ProducerId {
    ProducerId::new("edge1").expect("id")
}

/// A broker on a free port of loopback, for as long as this process runs.
fn start_broker() -> BrokerAddress {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    let listen: SocketAddr = free.expect("a free port");
    let password = Secret::new("only for this test");
    let credentials = Credentials { user: "presswatch".to_owned(), password: password.clone() };
    std::thread::spawn(move || broker::run(listen, password));
    BrokerAddress {
        host: listen.ip().to_string(),
        port: listen.port(),
        credentials: Some(credentials),
        tls: None,
    }
}

fn start(tasks: &Tasks, health: &Health, path: &Path, broker: &BrokerAddress, flush: Duration) -> Uplink {
    gathering(tasks, health, path, broker, (flush, Duration::ZERO))
}

fn gathering(
    tasks: &Tasks,
    health: &Health,
    path: &Path,
    broker: &BrokerAddress,
    (flush, publish_every): (Duration, Duration),
) -> Uplink {
    let config = UplinkConfig {
        path: path.to_owned(),
        limit_bytes: 16 << 20,
        flush,
        publish_every,
        simulated: true,
        site: site(),
        producer: edge(),
        broker: broker.clone(),
    };
    Uplink::start(tasks, Clock::system(), health, config).expect("an uplink")
}

/// Who hears everything that producers say.
struct Listener {
    link: Link,
    events: Receiver<Incoming>,
}

impl Listener {
    async fn start(tasks: &Tasks, broker: &BrokerAddress) -> Listener {
        let kinds = [TopicKind::Live, TopicKind::Backlog, TopicKind::Status];
        let subscriptions = kinds.iter().map(|kind| site_filter(&site(), *kind)).collect();
        let session = Session { client_id: "listener".to_owned(), subscriptions, will: None };
        let (link, mut events) = Link::start(tasks, "listener", broker.clone(), session);
        let up = async { while !matches!(events.recv().await, Some(Incoming::Up)) {} };
        tokio::time::timeout(SOON, up).await.expect("the broker answers");
        Listener { link, events }
    }

    /// The next message for which `which` gives something; all others are passed over.
    async fn wait<T>(&mut self, what: &str, mut which: impl FnMut(TopicKind, &[u8]) -> Option<T>) -> T {
        let wait = async {
            loop {
                if let Some(Incoming::Message(message)) = self.events.recv().await {
                    self.link.ack(&message.ack);
                    let topic = presswatch_wire::Topic::parse(&message.topic).expect("a topic of ours");
                    if let Some(found) = which(topic.kind, &message.payload) {
                        return found;
                    }
                }
            }
        };
        tokio::time::timeout(SOON, wait).await.unwrap_or_else(|_| panic!("{what}: not within {SOON:?}"))
    }

    async fn message(&mut self, what: &str, of: TopicKind) -> Message {
        self.wait(what, |kind, payload| (kind == of).then(|| decode(payload).expect("a message"))).await
    }

    fn commit(&self, epoch: Epoch, ranges: Vec<(u64, u64)>) {
        let commit = Commit { v: VERSION, store: store(1), epoch, ranges, held: None };
        self.link.publish(&commit_topic(&site(), &edge()), commit.encode(), false).expect("published");
    }
}

/// Waits until the uplink's own status is as `which` asks.
async fn status(uplink: &Uplink, what: &str, which: impl FnMut(&Status) -> bool) -> Status {
    let mut status = uplink.status();
    let wait = status.wait_for(which);
    tokio::time::timeout(SOON, wait).await.unwrap_or_else(|_| panic!("{what}")).expect("it runs").clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn live_rows_overtake_the_backlog_and_headers_tell_boot_and_completeness() {
    let (folder, tasks, health) = (tempfile::tempdir().expect("folder"), Tasks::new(), Health::default());
    let broker = start_broker();
    let mut listener = Listener::start(&tasks, &broker).await;
    let path = folder.path().join("outbox.db");
    let uplink = start(&tasks, &health, &path, &broker, Duration::ZERO);
    let opened = listener.message("`opened`", TopicKind::Backlog).await;
    let epoch = opened.header.envelope.epoch;
    assert!(opened.header.boot.as_ref().is_some_and(|boot| !boot.is_empty()));

    // Nothing is committed, so that the window fills with history; a live row comes all the same.
    for i in 0..20 {
        uplink.append(Origin::Waiting, rows(T0 + 500 * i, 500), Vec::new()).await.expect("appended");
    }
    let live = vec![row(T0 + 1_000_000, 1.0), event(T0 + 1_000_000, State::Running)];
    let births = uplink.append(Origin::Live, live, Vec::new()).await.expect("appended");
    let message = listener.message("the live row", TopicKind::Live).await;
    assert_eq!(message.header.envelope.first, births[0].number);
    assert_eq!(message.header.envelope.count, 2, "what is appended together travels together");
    let opened_at = opened.records[0].as_ref().expect("a record").t;
    assert_eq!(message.header.complete_to, Some(UtcMs(T0).min(opened_at)));

    // All of it is committed: now everything up to now is complete.
    listener.commit(epoch, vec![(1, births[1].number)]);
    let row = vec![row(T0 + 2_000_000, 1.0)];
    status(&uplink, "nothing waits any more", |status| status.depth == 0).await;
    uplink.append(Origin::Live, row, Vec::new()).await.expect("appended");
    let message = listener.message("the next live row", TopicKind::Live).await;
    assert_eq!(message.header.complete_to, Some(UtcMs(T0 + 2_000_000)));
    tasks.shutdown(Duration::from_secs(5)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_goes_out_whole_and_once_while_commits_come() {
    const ROWS: i64 = 30_000;
    let (folder, tasks, health) = (tempfile::tempdir().expect("folder"), Tasks::new(), Health::default());
    let broker = start_broker();
    let mut listener = Listener::start(&tasks, &broker).await;
    let path = folder.path().join("outbox.db");
    let uplink = start(&tasks, &health, &path, &broker, Duration::from_millis(200));
    let source = uplink.clone();
    tasks.spawn("history", async move {
        for at in (0..ROWS).step_by(500) {
            source.room().await;
            source.append(Origin::Waiting, rows(T0 + at, 500), Vec::new()).await?;
        }
        Ok(())
    });
    let mut heard = std::collections::BTreeSet::new();
    while heard.len() < ROWS as usize + 1 {
        let message = listener.message("history", TopicKind::Backlog).await;
        let envelope = message.header.envelope;
        let last = envelope.first + envelope.count - 1;
        heard.extend(envelope.first..=last);
        listener.commit(envelope.epoch, vec![(envelope.first, last)]);
    }
    assert_eq!(heard.iter().next_back(), Some(&(ROWS as u64 + 1)));
    let told = status(&uplink, "nothing waits any more", |status| status.depth == 0).await;
    assert_eq!(told.lost, (0, 0));
    assert!(told.commit_delay_ms.is_some());
    tasks.shutdown(Duration::from_secs(5)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_gathered_goes_out_together_with_an_event_or_when_it_is_time() {
    const ROWS: i64 = 100;
    let (folder, tasks, health) = (tempfile::tempdir().expect("folder"), Tasks::new(), Health::default());
    let (broker, path) = (start_broker(), folder.path().join("outbox.db"));
    let mut listener = Listener::start(&tasks, &broker).await;
    let running = Tasks::new();
    let long = (Duration::ZERO, Duration::from_secs(20));
    let uplink = gathering(&running, &health, &path, &broker, long);
    let told = status(&uplink, "it says so", |status| status.publish_ms == 20_000).await;
    listener.message("`opened`", TopicKind::Backlog).await;
    let append = async |uplink: &Uplink, record| {
        uplink.append(Origin::Live, vec![record], Vec::new()).await.expect("appended")[0].number
    };
    let mut numbers = Vec::new();
    for i in 0..ROWS {
        numbers.push(append(&uplink, row(T0 + i, 1.0)).await);
    }
    numbers.push(append(&uplink, event(T0 + ROWS, State::Running)).await);
    // The time of gathering may have ended once while they were appended.
    let (mut heard, mut messages) = (Vec::new(), 0);
    while heard.last() != numbers.last() {
        let message = listener.message("the event", TopicKind::Live).await;
        let envelope = message.header.envelope;
        assert_eq!(envelope.epoch, told.epoch);
        heard.extend(envelope.first..envelope.first + envelope.count);
        messages += 1;
    }
    assert_eq!(heard, numbers, "each once and in order");
    assert!(messages <= 2, "{messages} messages");
    listener.commit(told.epoch, vec![(1, *numbers.last().expect("some"))]);
    status(&uplink, "all is committed", |status| status.depth == 0).await;

    // What is gathered when the program ends is sent by the next.
    let last = append(&uplink, row(T0 + 1_000, 1.0)).await;
    running.shutdown(Duration::from_secs(5)).await;
    drop(uplink);
    let short = (Duration::ZERO, Duration::from_millis(100));
    let uplink = gathering(&tasks, &health, &path, &broker, short);
    let mut waits = std::collections::BTreeSet::new();
    while !waits.contains(&last) {
        let envelope = listener
            .wait("what was gathered", |kind, payload| {
                (kind != TopicKind::Status).then(|| decode(payload).expect("a message").header.envelope)
            })
            .await;
        waits.extend(envelope.first..envelope.first + envelope.count);
    }
    // And no event is needed.
    let next = append(&uplink, row(T0 + 2_000, 1.0)).await;
    let message = listener.message("a row when it is time", TopicKind::Live).await;
    assert_eq!((message.header.envelope.first, message.header.envelope.count), (next, 1));
    tasks.shutdown(Duration::from_secs(5)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_producers_of_one_name_stop_say_so_and_go_on_when_one_is_silent() {
    let folder = tempfile::tempdir().expect("folder");
    let broker = start_broker();
    let (tasks, other_tasks) = (Tasks::new(), Tasks::new());
    let (health, other_health) = (Health::default(), Health::default());
    let uplink = start(&tasks, &health, &folder.path().join("a.db"), &broker, Duration::ZERO);
    let other = start(&other_tasks, &other_health, &folder.path().join("b.db"), &broker, Duration::ZERO);
    for (uplink, health) in [(&uplink, &health), (&other, &other_health)] {
        let told = status(uplink, "both say so", |status| status.trouble.is_some()).await;
        assert!(told.trouble.is_some_and(|text| text.contains("another producer named edge1")));
        let trouble = health.readiness().dependencies.get("outbox of edge1").cloned().flatten();
        assert!(trouble.is_some_and(|text| text.contains("another producer named edge1")));
    }
    // Neither sends, both keep.
    let listening = Tasks::new();
    let mut listener = Listener::start(&listening, &broker).await;
    let births = uplink.append(Origin::Live, vec![row(T0, 1.0)], Vec::new()).await.expect("kept");
    let sent = listener
        .wait("a status of each", {
            let mut epochs = std::collections::BTreeSet::new();
            move |kind, payload| {
                if kind != TopicKind::Status {
                    return Some(true);
                }
                epochs.insert(Status::decode(payload).expect("a status").epoch);
                (epochs.len() == 2).then_some(false)
            }
        })
        .await;
    assert!(!sent, "a record was sent");
    other_tasks.shutdown(Duration::from_secs(5)).await;
    status(&uplink, "it goes on", |status| status.trouble.is_none()).await;
    let mut numbers = std::collections::BTreeSet::new();
    while !numbers.contains(&births[0].number) {
        let envelope = listener.message("what was kept", TopicKind::Backlog).await.header.envelope;
        numbers.extend(envelope.first..envelope.first + envelope.count);
    }
    tasks.shutdown(Duration::from_secs(5)).await;
}

/// Not ours to judge, and no reason to stop.
#[tokio::test(flavor = "multi_thread")]
async fn nonsense_on_its_own_topics_does_not_stop_it() {
    let (folder, tasks, health) = (tempfile::tempdir().expect("folder"), Tasks::new(), Health::default());
    let broker = start_broker();
    let mut listener = Listener::start(&tasks, &broker).await;
    let path = folder.path().join("outbox.db");
    let uplink = start(&tasks, &health, &path, &broker, Duration::ZERO);
    let epoch = listener.message("`opened`", TopicKind::Backlog).await.header.envelope.epoch;
    let status_topic = producer_topic(&site(), &edge(), TopicKind::Status);
    for nonsense in
        [&b""[..], b"{}", b"[[[[", &[0xff; 900], br#"{"v":9,"ranges":[[0,18446744073709551615]]}"#]
    {
        for topic in [commit_topic(&site(), &edge()), status_topic.clone()] {
            listener.link.publish(&topic, nonsense.to_vec(), false).expect("published");
        }
    }
    listener.commit(epoch, vec![(0, u64::MAX)]);
    status(&uplink, "the good commit counts", |status| status.depth == 0).await;
    tasks.shutdown(Duration::from_secs(5)).await;
}
