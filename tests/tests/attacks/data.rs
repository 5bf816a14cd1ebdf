//! Rows, replays, floods: what the acl lets through, because an edge must be able to write.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicUsize, Ordering},
};

use anyhow::{Context, ensure};
use presswatch_tests::{
    bus::password,
    program::until,
    rough::{Hello, Rough, publish},
};
use presswatch_wire::{MAX_PACKET, pack};
use serde_json::json;

use crate::{
    Row,
    site::{SOON, Site, TOPICS},
};

const LIVE: &str = "presswatch/v1/test/edge2/live";
const BACKLOG: &str = "presswatch/v1/test/edge2/backlog";

/// All of them.
pub async fn all(site: &Site) -> anyhow::Result<Vec<Row>> {
    let mut rows = Vec::new();
    rows.extend(foreign(site).await.context("rows of others")?);
    rows.extend(bombs(site).await.context("bombs")?);
    rows.extend(replays(site).await.context("replaying")?);
    rows.extend(floods(site).await.context("flooding")?);
    Ok(rows)
}

async fn foreign(site: &Site) -> anyhow::Result<Vec<Row>> {
    for topic in [LIVE, BACKLOG] {
        let (_, row) = site.row("press1");
        let message = site.message("edge2", vec![row]);
        let number = message["first"].as_u64().context("a number")?;
        site.attacker.publish(topic, &serde_json::to_vec(&message)?, false).await?;
        site.set_aside(number, "belongs to edge1").await?;
    }
    let mut rows = vec![(
        "rows of `press1` under its own name, live and as backlog",
        "hands them on",
        "sets them aside: `press1` belongs to `edge1`",
    )];

    let (_, row) = site.row("press2");
    let mut message = site.message("edge2", vec![row]);
    message["site"] = json!("other");
    let number = message["first"].as_u64().context("a number")?;
    site.attacker.publish(LIVE, &serde_json::to_vec(&message)?, false).await?;
    site.set_aside(number, "site other").await?;
    rows.push(("its own rows, said to be of another site", "hands them on", "sets them aside"));

    let (_, row) = site.row("press1");
    let message = serde_json::to_vec(&site.message("edge1", vec![row]))?;
    site.attacker.publish(LIVE, &message, false).await?;
    site.stray("than its topic").await?;
    site.goes_on().await?;
    rows.push((
        "a message in its own topic that says it is from `edge1`",
        "hands it on",
        "it is nobody's: not stored, not committed, kept as a stray for who looks",
    ));
    Ok(rows)
}

async fn replays(site: &Site) -> anyhow::Result<Vec<Row>> {
    // What edge1 has sent, as if the attacker had heard it.
    let heard = [site.witness.heard.on("edge1/live"), site.witness.heard.on("edge1/backlog")].concat();
    ensure!(heard.len() > 20, "{} messages are few", heard.len());
    for message in heard.iter().rev().take(200) {
        for topic in [LIVE, BACKLOG, &format!("{TOPICS}/edge1/live"), &format!("{TOPICS}/edge1/backlog")] {
            site.attacker.publish(topic, message, false).await?;
        }
    }
    site.settled().await?;
    site.goes_on().await?;
    let mut rows = vec![(
        "messages of `edge1`, live and backlog, heard before and sent again, in its topics and in its own",
        "drops those in the topics of `edge1`, hands on the others",
        "they name `edge1` in another's topic: nobody's",
    )];

    let (t, row) = site.row("press2");
    site.allow(t);
    let message = serde_json::to_vec(&site.message("edge2", vec![row]))?;
    for topic in [LIVE, BACKLOG, LIVE, BACKLOG] {
        site.attacker.publish(topic, &message, false).await?;
    }
    site.own_row(t).await?;
    site.settled().await?;
    site.goes_on().await?;
    rows.push(("a row of its own press, four times", "hands them on", "stores it once"));
    Ok(rows)
}

async fn bombs(site: &Site) -> anyhow::Result<Vec<Row>> {
    let mut bomb = serde_json::to_vec(&site.message("edge2", Vec::new()))?;
    bomb.resize(256 << 20, b' ');
    let bomb = pack(bomb);
    ensure!(bomb.len() < 100_000, "{} bytes are no bomb", bomb.len());
    for topic in [LIVE, BACKLOG] {
        site.attacker.publish(topic, &bomb, false).await?;
    }
    site.stray("after unpacking").await?;
    site.goes_on().await?;
    let mut rows =
        vec![("256 MiB packed into a few kilobytes", "hands it on", "unpacks 16 MiB at most: nobody's")];

    let mut rough = enter(site, "large").await?;
    // The broker drops the message or the connection.
    let _ended = rough.send(&publish(BACKLOG, &vec![b' '; MAX_PACKET + 1])).await;
    let _ended = rough.send(&publish(BACKLOG, &vec![b' '; 64 << 20])).await;
    site.goes_on().await?;
    let large = site.witness.heard.on("edge2/backlog").iter().map(Vec::len).max().unwrap_or(0);
    ensure!(large <= MAX_PACKET, "{large} bytes were handed on");
    rows.push(("packets of 1 MiB and one byte, and of 64 MiB", "drops them", "–"));
    Ok(rows)
}

async fn enter(site: &Site, id: &str) -> anyhow::Result<Rough> {
    let password = password("edge2");
    let hello = Hello { id, login: ("edge2", &password), level: 4, clean: true };
    Rough::enter(site.bus.server.address, &hello).await
}

/// Sends until it is told to stop; meanwhile rows of `edge1` must arrive that were written during the flood.
async fn flood(
    site: &Site,
    payload: impl Fn(usize) -> Vec<u8> + Send + 'static,
    least: usize,
) -> anyhow::Result<()> {
    let (over, sent) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let mut rough = enter(site, "flood").await?;
    let (stop, count) = (over.clone(), sent.clone());
    let flooding = tokio::spawn(async move {
        while !stop.load(Ordering::Relaxed) {
            let n = count.fetch_add(1, Ordering::Relaxed);
            rough.send(&publish(LIVE, &payload(n))).await?;
        }
        anyhow::Ok(())
    });
    let going = async {
        for part in 1..=3 {
            until("the flood goes on", SOON, async || {
                let sent = sent.load(Ordering::Relaxed);
                ensure!(sent > part * least, "{sent} messages");
                Ok(())
            })
            .await?;
            site.goes_on().await?;
        }
        anyhow::Ok(())
    };
    let went_on = going.await;
    over.store(true, Ordering::Relaxed);
    flooding.await?.context("the flood was stopped")?;
    went_on?;
    site.goes_on().await
}

async fn floods(site: &Site) -> anyhow::Result<Vec<Row>> {
    let rows: Vec<_> = (0..5).map(|_| site.row("press1").1).collect();
    let mut message = site.message("edge2", rows);
    message["epoch"] = json!(format!("{:016x}", 0xf100d));
    message["first"] = json!("FIRST");
    let text = serde_json::to_string(&message)?;
    // Each with numbers of its own, so that none is known already.
    let small = move |n: usize| text.replace("\"FIRST\"", &(5 * n + 1).to_string()).into_bytes();
    flood(site, small, 3_000).await.context("of many")?;
    site.bounded()?;
    flood(site, |_| vec![b' '; MAX_PACKET - 1_000], 100).await.context("of large ones")?;
    Ok(vec![
        (
            "a flood of rows of `press1`, as fast as the broker takes them",
            "hands on what fits into the ingest's queue",
            "sets aside what arrives, up to the quarantine's limit; rows of `edge1` go on arriving, and whatever of them the broker drops is sent again",
        ),
        (
            "a flood of packets of almost 1 MiB",
            "the same, up to 64 MiB for each reader",
            "keeps the first few as strays; rows of `edge1` go on arriving",
        ),
    ])
}
