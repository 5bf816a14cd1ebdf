//! A producer of the future: its messages wait with it until the server understands them.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_domain::{Epoch, HOUR_MS, PressId, ProducerId, Span, UtcMs};
use presswatch_ingest::QuarantineReader;
use presswatch_runtime::random;
use presswatch_tests::{program::until, site::Layout, spy::Client};
use presswatch_wire::{Commit, TopicKind, commit_topic, producer_topic};
use serde_json::json;

use crate::{Chaos, Outcome, Verdict, history, plant::Plant};

const SOON: Duration = Duration::from_secs(60);
const PRODUCER: &str = "edge2";
const PRESS: &str = "press3";
/// How often what is not committed is sent again.
const AGAIN: Duration = Duration::from_millis(200);
const UNKNOWN: &str = "presswatch_ingest_unknown_version_total";

pub async fn future(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    // Each step is a message; each tenth one is followed by a kill of the ingest.
    let steps: Vec<u64> = (1..=chaos.times(40, 400)).collect();
    history::run(chaos, name, steps, async |folder, steps| {
        let mut plant = Plant::embedded(folder)?;
        plant.layout.others = vec![PRODUCER.to_owned()];
        plant.ingest = plant.layout.role("ingest")?;
        wait(plant, steps).await
    })
    .await
}

/// The producer: keeps what is not committed, and sends it again.
struct Future {
    epoch: Epoch,
    base: UtcMs,
    committed: Arc<Mutex<BTreeSet<u64>>>,
    client: Client,
}

impl Future {
    fn start(layout: &Layout) -> anyhow::Result<Future> {
        let (epoch, committed) = (Epoch(random::bits()), Arc::new(Mutex::new(BTreeSet::new())));
        let topic = commit_topic(&Layout::site()?, &ProducerId::new(PRODUCER)?);
        let told = committed.clone();
        let client = Client::start(layout, PRODUCER, vec![topic], move |_, payload| {
            let Ok(commit) = Commit::decode(payload) else { return };
            let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
            let ranges = commit.ranges.iter().filter(|_| commit.epoch == epoch);
            told.extend(ranges.flat_map(|(first, last)| *first..=*last));
        });
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?;
        let base = UtcMs(now.as_millis() as i64 - HOUR_MS);
        Ok(Future { epoch, base, committed, client })
    }

    fn committed(&self) -> BTreeSet<u64> {
        self.committed.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Sends those of `numbers` that are not committed, in this version: what follows the envelope is
    /// known in version 1 alone.
    fn send(&self, v: u32, numbers: &[u64]) -> anyhow::Result<()> {
        let committed = self.committed();
        for number in numbers.iter().filter(|number| !committed.contains(number)) {
            let kind = if number.is_multiple_of(2) { TopicKind::Live } else { TopicKind::Backlog };
            let mut message = json!({
                "v": v, "site": Layout::site()?, "producer": PRODUCER, "epoch": self.epoch.to_string(),
                "first": number, "count": 1, "simulated": true,
            });
            let row =
                json!({"t": self.base.plus(*number as i64).0, "press": PRESS, "values": {"oil_temp": 40.5}});
            match v {
                1 => message["records"] = json!([row]),
                _ => message["sealed"] = json!({"rows": [row], "by": "a later program"}),
            }
            let topic = producer_topic(&Layout::site()?, &ProducerId::new(PRODUCER)?, kind);
            // What the link can't take now is sent again, as all of it is.
            let _not_now = self.client.link.publish(&topic, serde_json::to_vec(&message)?, false);
        }
        Ok(())
    }
}

async fn wait(mut plant: Plant, numbers: &[u64]) -> anyhow::Result<Outcome> {
    plant.start().await?;
    let future = Future::start(&plant.layout)?;
    future.client.up().await?;
    let mut deaths = 0;
    for (index, number) in numbers.iter().enumerate() {
        future.send(2, std::slice::from_ref(number))?;
        plant.more(3).await?;
        if index % 10 == 9 {
            plant.ingest.restart()?;
            deaths += 1;
        }
    }
    let ingest = plant.layout.ingest_http;
    plant.layout.ready(ingest).await?;
    until("all of them are refused loudly", SOON, async || {
        future.send(2, numbers)?;
        tokio::time::sleep(AGAIN).await;
        let refused = plant.layout.metric(ingest, UNKNOWN).await?;
        ensure!(refused >= numbers.len() as f64, "{refused} of {}", numbers.len());
        Ok(())
    })
    .await?;
    let log = plant.ingest.log()?;
    ensure!(log.contains("messages of a version that is not known here"), "the log does not say it");
    // The rest of the site goes on; of the future nothing is committed, stored or set aside.
    plant.more(50).await?;
    plant.drain().await?;
    let (store, site) = (plant.layout.reader().await?, Layout::site()?);
    let verdict = plant.truth.verify(&store, &site, 1).await?;
    ensure_none(&future.committed(), &plant.layout)?;
    let span = Span::new(future.base, future.base.plus(HOUR_MS));
    let press = PressId::new(PRESS)?;
    ensure!(store.rows(&site, &press, span, 1).await?.is_empty(), "a message of the future was stored");
    // The server understands it: the same producer, the same rows.
    until("what waited is committed", SOON, async || {
        future.send(1, numbers)?;
        tokio::time::sleep(AGAIN).await;
        let committed = future.committed();
        ensure!(committed == numbers.iter().copied().collect(), "{} of {}", committed.len(), numbers.len());
        Ok(())
    })
    .await?;
    let rows = store.rows(&site, &press, span, numbers.len() + 1).await?;
    let times: Vec<UtcMs> = rows.iter().map(|(t, _)| *t).collect();
    let sent: Vec<UtcMs> = numbers.iter().map(|number| future.base.plus(*number as i64)).collect();
    ensure!(times == sent, "{} rows are stored, {} were sent", times.len(), sent.len());
    future.client.end().await;
    Ok(Outcome {
        count: numbers.len() as u64,
        found: format!(
            "messages of version 2, {deaths} deaths of the ingest; said in log and metric, none committed, stored or set aside; {} rows of the others stored; sent as version 1 all were committed and stored",
            verdict.rows
        ),
    })
}

fn ensure_none(committed: &BTreeSet<u64>, layout: &Layout) -> anyhow::Result<()> {
    ensure!(committed.is_empty(), "committed though not understood: {committed:?}");
    let reader = QuarantineReader::open(&layout.server_data.join("quarantine"))?.context("no quarantine")?;
    let (entries, strays) = (reader.list(0, 10)?, reader.strays()?);
    ensure!(entries.is_empty() && strays.is_empty(), "set aside: {entries:?} {strays:?}");
    Ok(())
}
