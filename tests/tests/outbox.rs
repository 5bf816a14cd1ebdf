//! The tools for the outbox of a stopped edge.

use std::{path::Path, process::Command};

use anyhow::{Context, ensure};
use presswatch_domain::{Epoch, PressId, Record, Row, SignalId, StoreId, StoreIdentity, UtcMs, Value};
use presswatch_tests::program::binary;
use presswatch_uplink::{Origin, Outbox};

const LIMIT: u64 = 1 << 20;
/// 2026-11-24T06:00:00Z.
const SIX: UtcMs = UtcMs(1_795_500_000_000);
const CONFIG: &str = r#"
[site]
id = "test"
name = "Test"
zone = "Europe/Belgrade"
[mqtt]
host = "127.0.0.1"
port = 1883
[[press]]
id = "press1"
name = "Press 1"
producer = "edge1"
profile = "hydraulic-11kw"
[edge]
producer = "edge1"
outbox = { limit = "1MiB", flush = "0s" }
http = "127.0.0.1:9101"
"#;

fn open(folder: &Path, epoch: u64) -> anyhow::Result<Outbox> {
    Ok(Outbox::open(&folder.join("outbox-edge1.db"), LIMIT, Epoch(epoch), "boot", SIX)?)
}

fn row(t: UtcMs) -> anyhow::Result<Record> {
    let values = [(SignalId::new("oil_temp")?, Value::Number(50.0))].into();
    Ok(Record::row(t, PressId::new("press1")?, Row { values, bad: Default::default() }))
}

fn tool(folder: &Path, args: &[&str]) -> anyhow::Result<String> {
    let config = folder.join("presswatch.toml");
    std::fs::write(&config, CONFIG)?;
    let mut command = Command::new(binary()?);
    command.args(args).arg("--config").arg(config).arg("--data").arg(folder);
    let answer = command.output()?;
    let (out, err) = (String::from_utf8(answer.stdout)?, String::from_utf8(answer.stderr)?);
    ensure!(answer.status.success(), "{err}");
    Ok(out)
}

#[test]
fn resend_offers_again_what_was_committed_from_an_instant_on() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let mut outbox = open(folder.path(), 1)?;
    let rows = (0..10).map(|hour| row(SIX.plus(hour * 3_600_000))).collect::<anyhow::Result<Vec<_>>>()?;
    let births = outbox.append(Origin::Live, rows, &[])?;
    let (first, last) = births.first().zip(births.last()).context("numbers")?;
    outbox.free(&[(first.number, last.number)], SIX)?;
    assert!(!outbox.waiting().contains(last.number));
    let refused = tool(folder.path(), &["resend", "--from", "2026-11-24T11:00:00Z"]);
    assert!(refused.is_err(), "the outbox is open: {refused:?}");
    drop(outbox);
    tool(folder.path(), &["resend", "--from", "2026-11-24T11:00:00Z"])?;
    let outbox = open(folder.path(), 2)?;
    let waits: Vec<bool> = births.iter().map(|birth| outbox.waiting().contains(birth.number)).collect();
    assert_eq!(waits, [false, false, false, false, false, true, true, true, true, true]);
    Ok(())
}

#[test]
fn accept_store_pins_the_edge_to_another() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let store = |bits| StoreIdentity { id: StoreId::from_bits(bits), simulated: false };
    let mut outbox = open(folder.path(), 1)?;
    outbox.pin(&store(1))?;
    drop(outbox);
    let said = tool(folder.path(), &["accept-store", "--store", "00000002"])?;
    assert!(said.contains("00000001"), "{said}");
    assert_eq!(open(folder.path(), 2)?.pinned()?, Some(store(2)));
    Ok(())
}
