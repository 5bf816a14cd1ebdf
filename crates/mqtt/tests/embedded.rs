//! The link and the embedded broker, as processes: publish and receive, a broker killed and replaced,
//! a wrong password, ids that would end rumqttd's listener.

use std::{net::SocketAddr, process::ExitCode, time::Duration};

use anyhow::{Context, bail, ensure};
use presswatch_mqtt::{BrokerAddress, Credentials, Incoming, Link, NotSent, Session, broker};
use presswatch_runtime::{Secret, Tasks};
use tokio::sync::mpsc::Receiver;

const SOON: Duration = Duration::from_secs(30);

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().collect();
    let outcome = match args.get(1).map(String::as_str) {
        Some("broker") => child(&args),
        _ => tests(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _closed = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("{error:?}\n"));
            ExitCode::FAILURE
        }
    }
}

fn child(args: &[String]) -> anyhow::Result<()> {
    let listen: SocketAddr = args.get(3).context("broker --listen ADDRESS")?.parse()?;
    Ok(broker::run_child(listen)?)
}

fn tests() -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let tasks = Tasks::new();
        let address = broker::supervise(&tasks, std::env::current_exe()?)?;
        what_is_published_is_received(&address).await.context("what_is_published_is_received")?;
        a_full_client_skips_no_acknowledgement(&address).await.context("a_full_client")?;
        bad_clients_do_not_end_the_listener(&address).await.context("bad_clients")?;
        a_killed_broker_is_replaced(&address).await.context("a_killed_broker_is_replaced")?;
        ensure!(tasks.shutdown(Duration::from_secs(5)).await.is_empty(), "the child did not end");
        let line = "4 passed, 0 failed\n";
        std::io::Write::write_all(&mut std::io::stdout(), line.as_bytes())?;
        Ok(())
    })
}

fn session(id: &str, filters: &[&str]) -> Session {
    let subscriptions = filters.iter().map(|filter| (*filter).to_owned()).collect();
    Session { client_id: id.to_owned(), subscriptions, will: None }
}

async fn up(events: &mut Receiver<Incoming>) -> anyhow::Result<()> {
    let wait = async {
        while let Some(event) = events.recv().await {
            if matches!(event, Incoming::Up) {
                return Ok(());
            }
        }
        bail!("the link ended")
    };
    tokio::time::timeout(SOON, wait).await.context("not up")?
}

/// The payloads of the next `count` messages, each acknowledged.
async fn receive(link: &Link, events: &mut Receiver<Incoming>, count: usize) -> anyhow::Result<Vec<String>> {
    let wait = async {
        let mut payloads = Vec::new();
        while payloads.len() < count {
            match events.recv().await.context("the link ended")? {
                Incoming::Message(message) => {
                    link.ack(&message.ack);
                    payloads.push(String::from_utf8(message.payload)?);
                }
                Incoming::Up => {}
                Incoming::Down { reason, .. } => bail!("{reason}"),
            }
        }
        anyhow::Ok(payloads)
    };
    tokio::time::timeout(SOON, wait).await.context("messages are missing")?
}

async fn what_is_published_is_received(address: &BrokerAddress) -> anyhow::Result<()> {
    let tasks = Tasks::new();
    let (sender, mut from_sender) = Link::start(&tasks, "sender", address.clone(), session("sender", &[]));
    ensure!(sender.publish("presswatch/v1/a/b/live", Vec::new(), false) == Err(NotSent::Down));
    let filters = ["presswatch/v1/a/+/live", "presswatch/v1/a/+/backlog"];
    let (reader, mut events) = Link::start(&tasks, "reader", address.clone(), session("reader", &filters));
    up(&mut from_sender).await?;
    up(&mut events).await?;
    let mut expected = Vec::new();
    for i in 0..60 {
        let kind = if i % 2 == 0 { "live" } else { "backlog" };
        sender.publish(&format!("presswatch/v1/a/b/{kind}"), i.to_string().into_bytes(), false)?;
        expected.push(i.to_string());
    }
    let mut received = receive(&reader, &mut events, expected.len()).await?;
    // Two filters are two queues of the broker: order holds within each.
    received.sort_by_key(|text| text.parse::<i32>().unwrap_or(-1));
    ensure!(received == expected, "{received:?}");
    let large = vec![0; presswatch_wire::MAX_PACKET];
    ensure!(sender.publish("presswatch/v1/a/b/live", large, false) == Err(NotSent::TooLarge));
    tasks.shutdown(Duration::from_secs(5)).await;
    Ok(())
}

/// A client that publishes to itself as fast as its queue takes it: its acknowledgements wait behind
/// what it publishes, and none may be skipped.
async fn a_full_client_skips_no_acknowledgement(address: &BrokerAddress) -> anyhow::Result<()> {
    const MESSAGES: usize = 600;
    let tasks = Tasks::new();
    let (link, mut events) = Link::start(&tasks, "busy", address.clone(), session("busy", &["busy/+"]));
    up(&mut events).await?;
    let wait = async {
        let (mut sent, mut received, mut full) = (0, 0, 0);
        while received < MESSAGES {
            while sent < MESSAGES {
                match link.publish("busy/x", vec![b'x'; 200], false) {
                    Ok(()) => sent += 1,
                    Err(NotSent::Full) => {
                        full += 1;
                        break;
                    }
                    Err(other) => bail!("{other}"),
                }
            }
            match events.recv().await.context("the link ended")? {
                Incoming::Message(message) => {
                    link.ack(&message.ack);
                    received += 1;
                }
                other => bail!("after {received} of {sent} messages: {other:?}"),
            }
        }
        ensure!(full > 0, "the client was never full: the test tests nothing");
        anyhow::Ok(())
    };
    tokio::time::timeout(SOON, wait).await.context("messages are missing")??;
    tasks.shutdown(Duration::from_secs(5)).await;
    Ok(())
}

async fn bad_clients_do_not_end_the_listener(address: &BrokerAddress) -> anyhow::Result<()> {
    let tasks = Tasks::new();
    let credentials = Credentials { user: "presswatch".to_owned(), password: Secret::new("wrong") };
    let wrong = BrokerAddress { credentials: Some(credentials), ..address.clone() };
    let attempts = [
        (address, "a/b"),
        (address, "a+b"),
        (address, "a#"),
        (address, "$a"),
        (&wrong, "fine"),
        (&wrong, "fine2"),
    ];
    for (address, id) in attempts {
        let (_, mut events) = Link::start(&tasks, id, address.clone(), session(id, &[]));
        // Each is refused, and tries once more by itself.
        for _ in 0..2 {
            match tokio::time::timeout(SOON, events.recv()).await.context("neither up nor down")? {
                Some(Incoming::Down { .. }) => {}
                other => bail!("{id}: {other:?}"),
            }
        }
    }
    tasks.shutdown(Duration::from_secs(5)).await;
    let tasks = Tasks::new();
    let (_, mut events) = Link::start(&tasks, "good", address.clone(), session("good", &["x"]));
    up(&mut events).await?;
    tasks.shutdown(Duration::from_secs(5)).await;
    Ok(())
}

async fn a_killed_broker_is_replaced(address: &BrokerAddress) -> anyhow::Result<()> {
    let tasks = Tasks::new();
    let (link, mut events) = Link::start(&tasks, "self", address.clone(), session("self", &["presswatch/x"]));
    up(&mut events).await?;
    let children = std::process::Command::new("pgrep")
        .args(["-P", &std::process::id().to_string()])
        .output()
        .context("pgrep, of Debian's procps")?;
    let child = String::from_utf8(children.stdout)?.lines().next().context("no child")?.to_owned();
    ensure!(std::process::Command::new("kill").args(["-9", &child]).status()?.success());
    up(&mut events).await?;
    link.publish("presswatch/x", b"after".to_vec(), false)?;
    ensure!(receive(&link, &mut events, 1).await? == ["after"]);
    tasks.shutdown(Duration::from_secs(5)).await;
    Ok(())
}
