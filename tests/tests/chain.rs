//! The chain from the simulated press to the page, as one process that a person starts.

use std::time::Duration;

use anyhow::{Context, ensure};
use presswatch_tests::program::{Demo, until};
use serde_json::Value;

const SOON: Duration = Duration::from_secs(30);
const HISTORY: Duration = Duration::from_secs(240);
const DAY_MS: i64 = 86_400_000;

/// The presses once each has been heard of.
async fn heard(demo: &Demo) -> anyhow::Result<Value> {
    until("each press is heard", SOON, async || {
        let answer = demo.json("api/v1/presses").await?;
        let presses = answer["presses"].as_array().context("presses")?;
        ensure!(presses.iter().all(|press| press["last_heard"].is_i64()), "{answer}");
        Ok(answer)
    })
    .await
}

/// Waits until the history is in the store.
async fn history_done(demo: &Demo, began: i64) -> anyhow::Result<()> {
    until("history is in the store", HISTORY, async || {
        let pipeline = demo.json("api/v1/pipeline").await?;
        let edge = pipeline["producers"]
            .as_array()
            .and_then(|all| all.iter().find(|producer| producer["producer"] == "edge1"))
            .context("edge1")?
            .clone();
        ensure!(edge["history"].is_null(), "{edge}");
        ensure!(edge["complete_to"].as_i64().is_some_and(|t| t >= began), "{edge}");
        Ok(())
    })
    .await
}

fn now_ms() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |d| d.as_millis() as i64)
}

#[tokio::test]
async fn the_demo_is_live_and_marked_as_simulated() -> anyhow::Result<()> {
    let data = tempfile::tempdir()?;
    let demo = Demo::start(data.path(), &["--history", "0"])?;
    let answer = heard(&demo).await?;
    assert_eq!(answer["site"]["simulated"], true);
    assert_eq!(answer["presses"].as_array().map(Vec::len), Some(3));
    let (status, page) = demo.get("").await?;
    assert_eq!(status, 200);
    assert!(page.contains("<html"), "{page}");
    until("all dependencies are ready", SOON, async || {
        let (status, body) = demo.get("readyz").await?;
        ensure!(status == 200, "{body}");
        Ok(())
    })
    .await?;
    assert_eq!(demo.stop().await?, Some(0));
    Ok(())
}

#[tokio::test]
async fn live_rows_come_as_events_with_a_snapshot_first() -> anyhow::Result<()> {
    let data = tempfile::tempdir()?;
    let demo = Demo::start(data.path(), &["--history", "0"])?;
    heard(&demo).await?;
    let mut stream = reqwest::get(format!("{}api/v1/live", demo.page)).await?.error_for_status()?;
    let mut text = String::new();
    let read = async {
        while let Some(chunk) = stream.chunk().await? {
            text.push_str(&String::from_utf8_lossy(&chunk));
            if text.contains("event: row") || text.contains("event:row") {
                return anyhow::Ok(());
            }
        }
        anyhow::bail!("the stream ended")
    };
    tokio::time::timeout(SOON, read).await.context("no row")??;
    let first = text.lines().find(|line| line.starts_with("event:")).unwrap_or_default();
    assert!(first.ends_with("snapshot"), "{first}");
    Ok(())
}

#[tokio::test]
async fn a_day_of_history_arrives_survives_kills_and_is_complete() -> anyhow::Result<()> {
    let data = tempfile::tempdir()?;
    let began = now_ms();
    for _ in 0..3 {
        let demo = Demo::start(data.path(), &["--history", "1d", "--presses", "2"])?;
        heard(&demo).await?;
        demo.kill()?;
    }
    let demo = Demo::start(data.path(), &["--history", "1d", "--presses", "2"])?;
    history_done(&demo, began).await?;
    let (from, to) = (began - DAY_MS + 3_600_000, began - 3_600_000);
    let path = format!(
        "api/v1/presses/press1/series?signals=ambient_temp,motor_current&from={from}&to={to}&points=100"
    );
    let series = demo.json(&path).await?;
    let buckets = series["series"]["ambient_temp"]["buckets"].as_array().context("buckets")?;
    assert!(!buckets.is_empty() && buckets.len() <= 100, "{}", buckets.len());
    let covered: f64 = buckets.iter().filter_map(|bucket| bucket[5].as_f64()).sum();
    // What is not covered are the simulated power cuts and silences.
    assert!(covered / buckets.len() as f64 > 0.8, "{covered} of {}", buckets.len());
    let states = demo.json(&format!("api/v1/presses/press1/states?from={from}&to={to}")).await?;
    let states = states["states"].as_array().context("states")?;
    let mut at = from;
    for state in states {
        assert_eq!(state["from"].as_i64(), Some(at), "states are contiguous");
        at = state["to"].as_i64().context("to")?;
    }
    assert_eq!(at, to);
    assert_eq!(demo.stop().await?, Some(0));
    Ok(())
}

#[tokio::test]
async fn a_bad_query_is_refused_with_the_field_named() -> anyhow::Result<()> {
    let data = tempfile::tempdir()?;
    let demo = Demo::start(data.path(), &["--history", "0"])?;
    for (query, field) in [
        ("signals=oil_temp&from=2000&to=1000&points=10", "from"),
        ("signals=oil_temp&from=0&to=1000&points=1000000", "points"),
        ("signals=no_such&from=0&to=1000&points=10", "signals"),
    ] {
        let (status, body) = demo.get(&format!("api/v1/presses/press1/series?{query}")).await?;
        assert!((400..500).contains(&status), "{query}: {status}");
        assert!(body.contains(field), "{query}: {body}");
    }
    Ok(())
}
