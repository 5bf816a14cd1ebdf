//! One MQTT 3.1.1 client over all its connections.

use std::{
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use presswatch_runtime::{Secret, Tasks};
use rumqttc::{
    AsyncClient, ConnectReturnCode, ConnectionError, Event, EventLoop, LastWill, MqttOptions, NetworkOptions,
    Packet, Publish, QoS, TlsConfiguration, Transport,
};
use tokio::sync::{Notify, mpsc, watch};

use crate::{Backoff, Tls, TlsFault, pace::Pace, tls};

/// How long a broker may take for CONNACK and SUBACK.
const GREETING: Duration = Duration::from_secs(10);
/// How many publishes may be without their PUBACK before [`NotSent::Full`]. rumqttc reads nothing from
/// its queue, acknowledgements neither, while its own window is full, and rumqttd sends no PUBACK to who
/// has 100 messages unacknowledged: both full at once would stand still for ever.
const UNACKED: usize = 120;
/// rumqttc's window: above [`UNACKED`], so that it is never full.
const INFLIGHT: u16 = 128;
/// The client's queue: all of [`UNACKED`] fits.
const QUEUE: usize = 128;
/// How many incoming messages may wait; above the broker's own window of 100.
const INCOMING: usize = 128;

/// Where the broker is and who we are.
#[derive(Debug, Clone)]
pub struct BrokerAddress {
    /// Host name or address.
    pub host: String,
    /// TCP port.
    pub port: u16,
    /// User and password, if the broker wants them.
    pub credentials: Option<Credentials>,
    /// How the connection is encrypted; `None`: it is not.
    pub tls: Option<Tls>,
}

/// User and password.
#[derive(Debug, Clone)]
pub struct Credentials {
    /// User name.
    pub user: String,
    /// Password.
    pub password: Secret,
}

/// What the broker says for us when we are gone.
#[derive(Debug, Clone)]
pub struct Will {
    /// Topic.
    pub topic: String,
    /// Payload.
    pub payload: Vec<u8>,
    /// Kept for later subscribers.
    pub retain: bool,
}

/// What is asked of each connection.
#[derive(Debug, Clone)]
pub struct Session {
    /// `[A-Za-z0-9_-]+`.
    pub client_id: String,
    /// Filters, without overlap, all QoS 1.
    pub subscriptions: Vec<String>,
    /// The will.
    pub will: Option<Will>,
}

/// What happens on a link, in order.
#[derive(Debug)]
pub enum Incoming {
    /// Connected and subscribed: publishing makes sense from here.
    Up,
    /// The connection is gone; another is being made. Whatever was published since the last `Up` may
    /// or may not have arrived.
    Down {
        /// Why, for log and `/readyz`.
        reason: String,
        /// What was wrong with a certificate, if that is why.
        fault: Option<TlsFault>,
    },
    /// A message. Acknowledge each, in order, with [`Link::ack`].
    Message(Received),
}

/// A message with the means to acknowledge it.
#[derive(Debug, Clone)]
pub struct Received {
    /// Topic.
    pub topic: String,
    /// Payload.
    pub payload: Vec<u8>,
    /// True if the broker had kept it from before.
    pub retained: bool,
    /// For [`Link::ack`].
    pub ack: Ack,
}

/// Acknowledges one message of one connection.
#[derive(Debug, Clone)]
pub struct Ack {
    generation: u64,
    publish: Publish,
}

/// Why a publish was not even queued. Never a loss: the owner keeps what it publishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSent {
    /// No connection.
    #[error("not connected")]
    Down,
    /// The client's queue is full.
    #[error("too much is waiting to be sent")]
    Full,
    /// Larger than the packet limit.
    #[error("larger than a packet may be")]
    TooLarge,
}

/// A handle on the link; clones share it.
#[derive(Debug, Clone)]
pub struct Link {
    connection: watch::Receiver<Option<Connection>>,
}

#[derive(Debug, Clone)]
struct Connection {
    generation: u64,
    client: AsyncClient,
    /// Not bounded here, because the broker bounds it: it has at most 100 messages unacknowledged.
    acks: mpsc::UnboundedSender<Publish>,
    way: Arc<Way>,
}

/// What is under way on a connection.
#[derive(Debug)]
struct Way {
    pace: Mutex<Pace>,
    room: Notify,
}

impl Way {
    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn acked(&self) {
        let mut pace = self.pace();
        pace.acked(Instant::now());
        if pace.has_room() {
            self.room.notify_waiters();
        }
    }
}

impl Link {
    /// Starts the task that keeps the link, named `name`; it ends with `tasks`. The receiver must be
    /// read without pause: the broker drops a client that does not acknowledge.
    pub fn start(
        tasks: &Tasks,
        name: &str,
        broker: BrokerAddress,
        session: Session,
    ) -> (Link, mpsc::Receiver<Incoming>) {
        let (state, connection) = watch::channel(None);
        let (events, receiver) = mpsc::channel(INCOMING);
        let token = tasks.token();
        let name = name.to_owned();
        tasks.spawn(format!("mqtt {name}"), async move {
            let keeper = Keeper { broker, session, events, state, generation: Arc::default() };
            tokio::select! {
                () = keeper.run(&name) => {}
                () = token.cancelled() => keeper.part().await,
            }
            Ok(())
        });
        (Link { connection }, receiver)
    }

    /// True between `Up` and `Down`.
    pub fn is_up(&self) -> bool {
        self.connection.borrow().is_some()
    }

    /// Hands a message to the present connection, QoS 1. `Ok` means queued, nothing more.
    pub fn publish(&self, topic: &str, payload: Vec<u8>, retain: bool) -> Result<(), NotSent> {
        if payload.len() + topic.len() + 64 > presswatch_wire::MAX_PACKET {
            return Err(NotSent::TooLarge);
        }
        let connection = self.connection.borrow();
        let Some(connection) = connection.as_ref() else { return Err(NotSent::Down) };
        let (mut pace, bytes) = (connection.way.pace(), topic.len() + payload.len());
        if pace.messages() >= UNACKED {
            return Err(NotSent::Full);
        }
        let queued = connection.client.try_publish(topic, QoS::AtLeastOnce, retain, payload);
        queued.map_err(|_| NotSent::Full)?;
        pace.sent(bytes, Instant::now());
        Ok(())
    }

    /// True if something that can wait may be published without keeping what is urgent waiting; false
    /// while there is no connection.
    pub fn has_room(&self) -> bool {
        self.connection.borrow().as_ref().is_some_and(|connection| connection.way.pace().has_room())
    }

    /// Resolves when [`Link::has_room`]; never while there is no connection.
    pub async fn room(&self) {
        let way = self.connection.borrow().as_ref().map(|connection| connection.way.clone());
        let Some(way) = way else { return std::future::pending().await };
        loop {
            let room = way.room.notified();
            if way.pace().has_room() {
                return;
            }
            room.await;
        }
    }

    /// Acknowledges a message; one of an earlier connection is left alone (it comes again). Never
    /// skipped when the client is busy: a broker drops a client that acknowledges out of order.
    pub fn ack(&self, ack: &Ack) {
        if let Some(connection) = self.connection.borrow().as_ref()
            && connection.generation == ack.generation
        {
            let _connection_ending = connection.acks.send(ack.publish.clone());
        }
    }
}

/// Acknowledges in the order of the queue, waiting for room in the client.
async fn acknowledge(client: AsyncClient, mut queue: mpsc::UnboundedReceiver<Publish>) {
    while let Some(publish) = queue.recv().await {
        if client.ack(&publish).await.is_err() {
            return;
        }
    }
    // The owner of the other end has let go of this connection; its event loop says when it ends.
    std::future::pending().await
}

/// How a connection ended.
struct End {
    reason: String,
    fault: Option<TlsFault>,
}

impl End {
    fn of(error: &ConnectionError) -> Self {
        Self { reason: error.to_string(), fault: tls::fault(error) }
    }
}

impl<T: Into<String>> From<T> for End {
    fn from(reason: T) -> Self {
        Self { reason: reason.into(), fault: None }
    }
}

struct Keeper {
    broker: BrokerAddress,
    session: Session,
    events: mpsc::Sender<Incoming>,
    state: watch::Sender<Option<Connection>>,
    generation: Arc<AtomicU64>,
}

impl Keeper {
    async fn run(&self, name: &str) {
        let mut backoff = Backoff::new(Duration::from_millis(100), Duration::from_secs(30));
        loop {
            let End { reason, fault } = self.connection(&mut backoff).await;
            let was_up = self.state.send_replace(None).is_some();
            let reason = format!("broker {}:{}: {reason}; trying again", self.broker.host, self.broker.port);
            if was_up {
                tracing::warn!(link = name, %reason, "link down");
            }
            if self.events.send(Incoming::Down { reason, fault }).await.is_err() {
                return;
            }
            tokio::time::sleep(backoff.delay()).await;
        }
    }

    /// One connection from CONNECT to its end.
    async fn connection(&self, backoff: &mut Backoff) -> End {
        let (client, mut events) = AsyncClient::new(self.options(), QUEUE);
        // Without it a small message waits for the peer's delayed acknowledgement: 40 ms, again and again.
        let mut network = NetworkOptions::new();
        network.set_tcp_nodelay(true);
        events.set_network_options(network);
        let early = match tokio::time::timeout(GREETING, self.greet(&client, &mut events)).await {
            Err(_) => return "no answer to CONNECT and SUBSCRIBE in 10 s".into(),
            Ok(Err(end)) => return end,
            Ok(Ok(early)) => early,
        };
        backoff.reset();
        let generation = self.generation.fetch_add(1, Ordering::Relaxed) + 1;
        let (acks, queue) = mpsc::unbounded_channel();
        let way = Arc::new(Way { pace: Mutex::new(Pace::new()), room: Notify::new() });
        let connection = Connection { generation, client: client.clone(), acks, way: way.clone() };
        self.state.send_replace(Some(connection));
        tokio::select! {
            end = self.pass_on(generation, early, &mut events, &way) => end,
            () = acknowledge(client, queue) => "the client has ended".into(),
        }
    }

    /// Hands on what happens until the connection ends.
    async fn pass_on(&self, generation: u64, early: Vec<Publish>, events: &mut EventLoop, way: &Way) -> End {
        if self.events.send(Incoming::Up).await.is_err() {
            return "nobody listens".into();
        }
        for publish in early {
            if !self.tell(generation, publish).await {
                return "nobody listens".into();
            }
        }
        loop {
            match events.poll().await {
                Ok(Event::Incoming(Packet::Publish(publish))) => {
                    if !self.tell(generation, publish).await {
                        return "nobody listens".into();
                    }
                }
                Ok(Event::Incoming(Packet::PubAck(_))) => way.acked(),
                Ok(_) => {}
                Err(error) => return End::of(&error),
            }
        }
    }

    /// Hands a message on; false if nobody listens any more.
    async fn tell(&self, generation: u64, publish: Publish) -> bool {
        let received = Received {
            topic: publish.topic.clone(),
            payload: publish.payload.to_vec(),
            retained: publish.retain,
            ack: Ack { generation, publish },
        };
        self.events.send(Incoming::Message(received)).await.is_ok()
    }

    /// CONNACK, then SUBSCRIBE, then SUBACK: only then may anything be published. Gives the messages
    /// that came between: they must be acknowledged in their order too.
    async fn greet(&self, client: &AsyncClient, events: &mut EventLoop) -> Result<Vec<Publish>, End> {
        let mut waiting = self.session.subscriptions.len();
        let mut early = Vec::new();
        loop {
            match events.poll().await.map_err(|error| End::of(&error))? {
                Event::Incoming(Packet::ConnAck(ack)) => {
                    if ack.code != ConnectReturnCode::Success {
                        return Err(format!("refused: {:?}", ack.code).into());
                    }
                    for filter in &self.session.subscriptions {
                        client.try_subscribe(filter, QoS::AtLeastOnce).map_err(|e| e.to_string())?;
                    }
                    if waiting == 0 {
                        return Ok(early);
                    }
                }
                Event::Incoming(Packet::SubAck(_)) => {
                    waiting = waiting.saturating_sub(1);
                    if waiting == 0 {
                        return Ok(early);
                    }
                }
                Event::Incoming(Packet::Publish(publish)) => early.push(publish),
                _ => {}
            }
        }
    }

    fn options(&self) -> MqttOptions {
        let mut options = MqttOptions::new(&self.session.client_id, &self.broker.host, self.broker.port);
        options.set_clean_session(true);
        options.set_keep_alive(Duration::from_secs(15));
        options.set_max_packet_size(presswatch_wire::MAX_PACKET, presswatch_wire::MAX_PACKET);
        options.set_inflight(INFLIGHT);
        options.set_manual_acks(true);
        if let Some(tls) = &self.broker.tls {
            options.set_transport(Transport::tls_with_config(TlsConfiguration::Rustls(tls.config())));
        }
        if let Some(credentials) = &self.broker.credentials {
            options.set_credentials(&credentials.user, credentials.password.expose());
        }
        if let Some(will) = &self.session.will {
            options.set_last_will(LastWill::new(
                &will.topic,
                will.payload.clone(),
                QoS::AtLeastOnce,
                will.retain,
            ));
        }
        options
    }

    /// Says goodbye if there is anybody to hear it.
    async fn part(&self) {
        if let Some(connection) = self.state.send_replace(None) {
            let _gone_already = connection.client.try_disconnect();
        }
    }
}
