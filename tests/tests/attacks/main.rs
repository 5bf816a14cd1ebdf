//! What a client of the bus can do that is not meant to: a real mosquitto as `presswatch mosquitto` makes it, with
//! both listeners, a running ingest with its store, and `edge1`, whose rows are known to the millisecond. The
//! attacker has valid credentials of `edge2`, or none. After each attack it is looked at what the store holds;
//! what was tried and what happened is `docs/attacks.md`, which this test compares.

mod bus;
mod data;
mod door;
mod site;

use std::fmt::Write;

use anyhow::Context;

use crate::site::Site;

/// The table that people read; with `PRESSWATCH_WRITE=1` it is written anew.
const TABLE: &str = "../docs/attacks.md";

const HEAD: &str = "# Attacks on the bus, and what happened

Tried by `tests/tests/attacks` against a real mosquitto as `presswatch mosquitto` makes it, with a listener for passwords and
one for certificates, a running ingest with its store, and an edge (`edge1`) that writes a row each 50 ms all the
while. The attacker has no credentials, or those of another edge (`edge2`), as who has taken one out of its cabinet.
After each attack the store held the rows that `edge1` had written, each once, and nothing of the attacker's; rows written
after the attack arrived. Made by
`PRESSWATCH_WRITE=1 cargo test --release --workspace --locked --test attacks`. How the bus is set up: [the bus](bus.md).

| tried | the broker | presswatch |
|---|---|---|
";

const TAIL: &str = "
## What remains
- Who holds an edge's certificate writes values of that edge's presses, as the edge itself would: nobody can tell
  readings that are made up from readings that are measured. What it wrote before is not changed by it, the presses of
  others neither.
- Mosquitto limits no client's rate. A flood fills the queue of the ingest, the broker drops what does not fit, and
  outboxes send it again: late, not lost. What an edge sends for presses that are not its own fills the quarantine to its
  limit at most; other edges' rows go on.
- The listener takes 200 connections. Who holds a certificate can take them all; then the rows of others wait in their outboxes.
- A certificate is not revoked by taking the edge out of the configuration. To shut one out, add its name to the acl
  (`user edge2`, `topic deny #`) and have mosquitto read it again (`SIGHUP`).
";

/// What was tried, what the broker did, what presswatch did.
pub type Row = (&'static str, &'static str, &'static str);

#[tokio::test(flavor = "multi_thread")]
async fn each_attack_ends_as_the_table_says() -> anyhow::Result<()> {
    let mut site = Site::start().await?;
    let mut rows: Vec<Row> = Vec::new();
    rows.extend(door::all(&site).await.context("at the door")?);
    rows.extend(bus::all(&mut site).await.context("on the bus")?);
    rows.extend(data::all(&site).await.context("with data")?);
    site.end().await?;

    let mut table = HEAD.to_owned();
    for (tried, broker, presswatch) in rows {
        writeln!(table, "| {tried} | {broker} | {presswatch} |")?;
    }
    table.push_str(TAIL);
    if std::env::var_os("PRESSWATCH_WRITE").is_some() {
        std::fs::write(TABLE, &table)?;
    }
    assert_eq!(std::fs::read_to_string(TABLE)?, table, "the table in docs/ is another one");
    Ok(())
}
