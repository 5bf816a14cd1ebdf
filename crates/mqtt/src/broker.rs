//! The embedded broker: rumqttd as a child process on loopback, for the demo and small plants.
//!
//! rumqttd keeps everything in memory and can be brought down by what a client does, so it is never
//! trusted with data and never in the process of a role: [`run_child`] is the child, checks itself with
//! a real CONNECT, PUBLISH and receive, and ends when that fails; [`supervise`] starts it again with
//! backoff, and the outboxes cover the gap.

use std::{
    collections::HashMap,
    io::{BufRead, Read},
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::PathBuf,
    process::Stdio,
    time::Duration,
};

use presswatch_runtime::{Secret, Tasks};
use rumqttd::{Broker, Config, ConnectionSettings, RouterConfig, ServerSettings};
use tokio::{
    io::AsyncWriteExt,
    process::{Child, Command},
};

use crate::{Backoff, BrokerAddress, Credentials, Incoming, Link, Session};

/// The one user of the embedded broker.
const USER: &str = "presswatch";
/// How often the broker checks itself, and how long a check may take.
const CHECK_EVERY: Duration = Duration::from_secs(5);
const CHECK_LIMIT: Duration = Duration::from_secs(10);
/// A listener that has let a check in before and then refuses one so often, which takes about a second,
/// is one that refuses everybody.
const REFUSALS: u32 = 4;
/// Far above need: a client refused for want of room would end rumqttd's listener.
const CONNECTIONS: usize = 10_000;

/// Why there is no broker.
#[derive(Debug, thiserror::Error)]
pub enum BrokerError {
    /// Only loopback: rumqttd has no access control for topics.
    #[error("{0} is not loopback: for other machines use mosquitto")]
    NotLoopback(SocketAddr),
    /// No password on the first line of standard input.
    #[error("reading the password from the first line of standard input")]
    Password(#[source] std::io::Error),
    /// The operating system refused.
    #[error("{doing}")]
    System {
        /// What was tried.
        doing: &'static str,
        /// Why not.
        #[source]
        source: std::io::Error,
    },
    /// The broker ended or no longer answers.
    #[error("the embedded broker on {listen} {reason}")]
    Dead {
        /// Where it listened.
        listen: SocketAddr,
        /// What was seen.
        reason: String,
    },
}

/// The child: reads the password from standard input's first line, serves until standard input ends
/// (its parent is gone) or a check of itself fails.
pub fn run_child(listen: SocketAddr) -> Result<(), BrokerError> {
    let mut input = std::io::stdin().lock();
    let mut password = String::new();
    input.read_line(&mut password).map_err(BrokerError::Password)?;
    drop(input);
    let password = password.trim_end().to_owned();
    if password.is_empty() {
        return Err(BrokerError::Password(std::io::ErrorKind::UnexpectedEof.into()));
    }
    std::thread::spawn(|| {
        let _parent_gone = std::io::stdin().lock().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    run(listen, Secret::new(password))
}

/// Serves on `listen` (loopback) until a check fails; never returns otherwise.
pub fn run(listen: SocketAddr, password: Secret) -> Result<(), BrokerError> {
    if !listen.ip().is_loopback() {
        return Err(BrokerError::NotLoopback(listen));
    }
    let mut broker = Broker::new(config(listen, &password));
    let dead = |reason: String| BrokerError::Dead { listen, reason };
    std::thread::spawn(move || {
        if let Err(error) = broker.start() {
            tracing::error!(%error, "embedded broker");
        }
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|source| BrokerError::System { doing: "starting the broker's checks", source })?;
    runtime.block_on(async {
        // At first the port is not open yet.
        check(listen, &password, u32::MAX).await.map_err(dead)?;
        loop {
            tokio::time::sleep(CHECK_EVERY).await;
            check(listen, &password, REFUSALS).await.map_err(dead)?;
        }
    })
}

/// Connects as a new client, publishes to itself and waits for it. So many refusals are enough.
async fn check(listen: SocketAddr, password: &Secret, refusals: u32) -> Result<(), String> {
    let tasks = Tasks::new();
    let topic = "presswatch/check".to_owned();
    let session = Session {
        client_id: format!("check-{}", presswatch_runtime::random::hex(4)),
        subscriptions: vec![topic.clone()],
        will: None,
    };
    let (link, mut events) = Link::start(&tasks, "check", address(listen, password.clone()), session);
    let payload = presswatch_runtime::random::hex(8).into_bytes();
    let answer = tokio::time::timeout(CHECK_LIMIT, async {
        let mut refused = 0;
        while let Some(event) = events.recv().await {
            match event {
                Incoming::Up => link.publish(&topic, payload.clone(), false).map_err(|e| e.to_string())?,
                Incoming::Message(message) => {
                    link.ack(&message.ack);
                    if message.payload == payload {
                        return Ok(());
                    }
                }
                Incoming::Down { reason, .. } => {
                    refused += 1;
                    if refused >= refusals {
                        return Err(format!("refused its own check {refused} times: {reason}"));
                    }
                }
            }
        }
        Err("ended the connection".to_owned())
    })
    .await;
    drop(events);
    tasks.shutdown(Duration::from_secs(1)).await;
    answer.map_err(|_| "did not answer its own check in 10 s".to_owned())?
}

/// Starts `program broker --listen ADDRESS` as a child on a free port of loopback, and again whenever it
/// ends; the child ends with `tasks` and with this process.
pub fn supervise(tasks: &Tasks, program: PathBuf) -> Result<BrokerAddress, BrokerError> {
    let system = |doing| move |source| BrokerError::System { doing, source };
    // rumqttd can't be given port 0; the port is free again when this listener is dropped.
    let listen = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map_err(system("asking for a free port for the broker"))?;
    let password = Secret::new(presswatch_runtime::random::hex(24));
    let address = address(listen, password.clone());
    let token = tasks.token();
    tasks.spawn("broker", async move {
        let mut backoff = Backoff::new(Duration::from_millis(100), Duration::from_secs(10));
        while !token.is_cancelled() {
            let began = tokio::time::Instant::now();
            let mut child = spawn(&program, listen)?;
            // Held open as long as the child shall live: its end is the child's end.
            let mut input = child.stdin.take().ok_or("the broker has no standard input")?;
            input.write_all(format!("{}\n", password.expose()).as_bytes()).await?;
            tokio::select! {
                status = child.wait() => tracing::warn!(?status, "the embedded broker ended; starting another"),
                () = token.cancelled() => {
                    child.kill().await?;
                    return Ok(());
                }
            }
            if began.elapsed() > Duration::from_secs(60) {
                backoff.reset();
            }
            tokio::select! {
                () = tokio::time::sleep(backoff.delay()) => {}
                () = token.cancelled() => {}
            }
        }
        Ok(())
    });
    Ok(address)
}

fn spawn(program: &PathBuf, listen: SocketAddr) -> std::io::Result<Child> {
    Command::new(program)
        .args(["broker", "--listen", &listen.to_string()])
        .stdin(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
}

fn address(listen: SocketAddr, password: Secret) -> BrokerAddress {
    let credentials = Some(Credentials { user: USER.to_owned(), password });
    BrokerAddress { host: listen.ip().to_string(), port: listen.port(), credentials, tls: None }
}

fn config(listen: SocketAddr, password: &Secret) -> Config {
    let connections = ConnectionSettings {
        connection_timeout_ms: 10_000,
        max_payload_size: presswatch_wire::MAX_PACKET,
        max_inflight_count: 100,
        auth: None,
        external_auth: None,
        dynamic_filters: true,
    };
    let mut server =
        ServerSettings { name: "v4".to_owned(), listen, tls: None, next_connection_delay_ms: 0, connections };
    let password = password.clone();
    server.set_auth_handler(move |client: String, user: String, given: String| {
        let password = password.clone();
        // An id with these characters, refused later, would end the listener.
        let good_id =
            !client.is_empty() && client.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        async move { good_id && user == USER && password.matches(&given) }
    });
    Config {
        id: 0,
        router: RouterConfig {
            max_connections: CONNECTIONS,
            max_outgoing_packet_count: 200,
            max_segment_size: 8 << 20,
            max_segment_count: 4,
            ..RouterConfig::default()
        },
        v4: Some(HashMap::from([("v4".to_owned(), server)])),
        ..Config::default()
    }
}
