//! Reading, forging, taking places: what the acl is for, and what it can't keep away.

use anyhow::{Context, ensure};
use presswatch_domain::Epoch;
use presswatch_tests::{
    bus::{certificate, now, password},
    program::until,
    rough::{Rough, packet, publish, subscribe, text},
};
use presswatch_wire::Commit;
use serde_json::json;

use crate::{
    Row,
    site::{Client, MARK, SOON, Site, TOPICS},
};

/// A connection of `edge2` by password, byte by byte, perhaps with a will.
async fn rough(site: &Site, id: &str, will: Option<(&str, &[u8])>) -> anyhow::Result<Rough> {
    // User, password, clean session; a will of QoS 1 that is kept.
    let flags = if will.is_some() { 0b1110_1110 } else { 0b1100_0010 };
    let mut body = text("MQTT");
    body.extend([4, flags, 0, 60]);
    body.extend(text(id));
    if let Some((topic, payload)) = will {
        body.extend(text(topic));
        body.extend((payload.len() as u16).to_be_bytes());
        body.extend(payload);
    }
    body.extend(text("edge2"));
    body.extend(text(&password("edge2")));
    let mut rough = Rough::open(site.bus.server.address).await?;
    rough.send(&packet(1 << 4, &body)).await?;
    let answer = rough.next().await?;
    ensure!(answer.bytes().get(3) == Some(&0), "not let in: {answer:?}");
    Ok(rough)
}

/// All of them.
pub async fn all(site: &mut Site) -> anyhow::Result<Vec<Row>> {
    let mut rows = Vec::new();
    rows.extend(reads(site).await.context("reading")?);
    rows.extend(forges(site).await.context("forging")?);
    rows.extend(pretends(site).await.context("pretending")?);
    rows.extend(takes_places(site).await.context("taking places")?);
    Ok(rows)
}

async fn reads(site: &Site) -> anyhow::Result<Vec<Row>> {
    let by = site.bus.by_certificate(Some(&certificate(&site.bus.authority()?, "edge2", now())?))?;
    let own = format!("{TOPICS}/edge2/status");
    for filter in
        ["#", "+/+/+/+/+", "$SYS/#", &format!("$share/g/{TOPICS}/+/live"), &format!("{TOPICS}/edge1/live")]
    {
        let reader =
            Client::open(by.clone(), "reader", &[filter], None).up().await.context(filter.to_owned())?;
        site.goes_on().await?;
        reader.publish(&own, b"the end", false).await?;
        site.settled().await?;
        let heard = reader.heard.clone();
        reader.end().await;
        // Its own status is its own to read.
        let others = heard.count() - heard.on("edge2/status").len();
        ensure!(others == 0, "{filter}: {others} messages");
    }
    Ok(vec![(
        "reads `#`, `+/+/+/+/+`, `$SYS/#`, a shared subscription to all live rows, and the topics of `edge1`",
        "takes the subscriptions and hands nothing on but the reader's own status",
        "–",
    )])
}

/// A commit that would free everything of `edge1`, if it were believed.
fn forged(site: &Site, epoch: Epoch) -> anyhow::Result<Vec<u8>> {
    let real = site.ears.heard.on("edge1/commit").pop().context("no commit was heard")?;
    let real = Commit::decode(&real).map_err(anyhow::Error::msg)?;
    Ok(Commit { epoch, ranges: vec![(1, MARK.parse()?)], held: None, ..real }.encode())
}

async fn forges(site: &mut Site) -> anyhow::Result<Vec<Row>> {
    let epoch = site.edge1.status().borrow().epoch;
    let forged = forged(site, epoch)?;
    // Without an ingest: a forged commit would be the only one, and the rows that it freed would be missing.
    site.ingest.kill()?;
    let waiting = site.edge1.status().borrow().depth;
    until("rows wait", SOON, async || {
        ensure!(site.edge1.status().borrow().depth > waiting, "none");
        Ok(())
    })
    .await?;
    for topic in ["edge1/commit", "edge2/commit", "ingest1/commit"] {
        site.attacker.publish(&format!("{TOPICS}/{topic}"), &forged, false).await?;
        site.attacker.publish(&format!("{TOPICS}/{topic}"), &forged, true).await?;
    }
    // A real one, of before.
    let captured = site.ears.heard.on("edge1/commit");
    for commit in captured.iter().take(50) {
        site.attacker.publish(&format!("{TOPICS}/edge1/commit"), commit, false).await?;
    }
    site.unheard().await?;
    let heard = site.ears.heard.on("edge1/commit").len();
    ensure!(heard == captured.len(), "{} commits came without an ingest", heard - captured.len());
    site.ingest.start()?;
    site.goes_on().await?;
    site.unheard().await?;
    Ok(vec![
        (
            "a commit that frees everything of `edge1`, with its right epoch and store, in the topics of `edge1`, of its own and of the ingest, also retained; while no ingest runs",
            "drops them",
            "frees nothing; all rows arrive when the ingest is there again",
        ),
        (
            "commits of `edge1` that were heard before, again",
            "drops them",
            "would free nothing new: a commit is for one epoch and the numbers in it (`tests/tests/model.rs`)",
        ),
    ])
}

async fn pretends(site: &mut Site) -> anyhow::Result<Vec<Row>> {
    let (_, row) = site.row("press1");
    let message = serde_json::to_vec(&site.message("edge1", vec![row]))?;
    let status = json!({
        "v": 1, "online": false, "version": MARK, "epoch": "0000000000000bad", "t": now().0, "depth": 0,
        "depth_bytes": 0, "limit_bytes": 1, "complete_to": now().0,
        "clock": {"trusted": true, "source": "test"}, "simulated": true,
    });
    let status = serde_json::to_vec(&status)?;
    for (topic, payload, retain) in [
        ("edge1/live", &message, false),
        ("edge1/backlog", &message, false),
        ("edge1/status", &status, true),
        ("ingest1/status", &status, true),
        ("clock", &MARK.as_bytes().to_vec(), true),
    ] {
        site.attacker.publish(&format!("{TOPICS}/{topic}"), payload, retain).await?;
    }
    site.attacker.publish("presswatch/v1/other/edge2/live", &message, false).await?;
    site.unheard().await?;
    ensure!(!site.witness.heard.has("ingest1/status", MARK));
    site.goes_on().await?;
    let rows = vec![(
        "rows and a status in the name of `edge1`, a status of the ingest, a time of its own for the site's clocks, rows of another site",
        "drops them",
        "–",
    )];
    // What it may write under its own name can be anything.
    for poison in [b"{".to_vec(), vec![0xff; 100_000], status] {
        site.attacker.publish(&format!("{TOPICS}/edge2/status"), &poison, true).await?;
    }
    site.settled().await?;
    // Who starts anew is told what was kept.
    site.ingest.kill()?;
    site.ingest.start()?;
    site.goes_on().await?;
    Ok(rows
        .into_iter()
        .chain([(
            "nonsense, 100 kB of it, and a false status, retained as its own status; then the ingest starts anew",
            "hands it on",
            "leaves out what can't be read; the false one says something of `edge2` alone",
        )])
        .collect())
}

async fn takes_places(site: &mut Site) -> anyhow::Result<Vec<Row>> {
    let mut rows = Vec::new();
    // As no other edge knows it: the epoch is random, and stands only where the ingest and the edge read.
    let id = format!("edge1-{}", site.edge1.status().borrow().epoch);
    let before = site.edge1.connections();
    let taken = rough(site, &id, None).await?;
    until("edge1 has lost its place", SOON, async || {
        ensure!(site.edge1.connections() > before, "it is still connected");
        Ok(())
    })
    .await?;
    drop(taken);
    site.goes_on().await?;
    rows.push((
        "the client id of `edge1`, which it was told",
        "lets the newcomer have the place, and ends the connection of `edge1`",
        "`edge1` connects again and sends what was under way once more; the id is random and no other edge can read it",
    ));

    let (_, row) = site.row("press1");
    let will = serde_json::to_vec(&site.message("edge1", vec![row]))?;
    for topic in ["edge1/live", "edge1/status", "edge1/commit"] {
        let topic = format!("{TOPICS}/{topic}");
        match rough(site, "dying", Some((&topic, &will))).await {
            // Its death is no goodbye.
            Ok(dying) => dying.reset()?,
            Err(refused) => ensure!(refused.to_string().contains("not let in"), "{refused:#}"),
        }
        site.goes_on().await?;
    }
    site.unheard().await?;
    // It is not that a death goes unnoticed: a will of its own is published.
    rough(site, "dying", Some((&format!("{TOPICS}/edge2/status"), b"its own will"))).await?.reset()?;
    until("a will of its own is published", SOON, async || {
        ensure!(site.witness.heard.has("edge2/status", "its own will"), "it is not");
        Ok(())
    })
    .await?;
    rows.push(("a will in the name of `edge1`, and a death", "does not publish it", "–"));

    let mut many = rough(site, "many", None).await?;
    for n in 0..2_000 {
        many.send(&subscribe(&format!("{TOPICS}/{n}/+/#"), 1)).await?;
    }
    let deep = vec!["+"; 1_000].join("/");
    let _ended = many.send(&subscribe(&deep, 1)).await;
    let mut answers = 0;
    while many.next().await.is_ok() {
        answers += 1;
    }
    ensure!(answers <= 2_001, "{answers} answers");
    let mut long = rough(site, "long", None).await?;
    long.send(&publish(&vec!["a"; 1_000].join("/"), b"")).await?;
    ensure!(long.next().await.is_err(), "a topic of 1,000 levels is taken");
    site.goes_on().await?;
    rows.push((
        "2,000 subscriptions, then one of 1,000 levels; a message on a topic of as many",
        "takes the first 2,000, ends the connection over either",
        "–",
    ));
    Ok(rows)
}
