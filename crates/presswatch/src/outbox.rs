//! What a person may tell the outbox of a stopped edge: to send again, or to follow another store.

use std::{io::Write, path::Path};

use anyhow::Context;
use clap::Args;
use jiff::Timestamp;
use presswatch_domain::{Epoch, StoreId, StoreIdentity, UtcMs};
use presswatch_runtime::random;
use presswatch_uplink::Outbox;

use crate::roles::{self, RoleArgs};

/// Options of `presswatch resend`.
#[derive(Debug, Args)]
pub struct ResendArgs {
    #[command(flatten)]
    role: RoleArgs,
    /// From this instant on, e.g. 2026-11-24T06:00:00Z.
    #[arg(long)]
    from: Timestamp,
}

/// Options of `presswatch accept-store`.
#[derive(Debug, Args)]
pub struct AcceptArgs {
    #[command(flatten)]
    role: RoleArgs,
    /// The store's id, 8 hexadecimal digits, as the refused commit names it.
    #[arg(long)]
    store: StoreId,
}

/// Offers again what the outbox still has from an instant on: after a store was restored.
pub fn resend(args: &ResendArgs) -> anyhow::Result<()> {
    let (mut outbox, _) = open(&args.role)?;
    let waiting = outbox.resend(UtcMs(args.from.as_millisecond()))?;
    outbox.close()?;
    said(&format!("{waiting} records wait now; they are sent when the edge runs again"))
}

/// Lets commits of this store count, and no other's.
pub fn accept(args: &AcceptArgs) -> anyhow::Result<()> {
    let (mut outbox, simulated) = open(&args.role)?;
    let before = outbox.pinned()?.map_or("none".to_owned(), |store| store.id.to_string());
    outbox.pin(&StoreIdentity { id: args.store.clone(), simulated })?;
    outbox.close()?;
    said(&format!("the edge belongs to store {} now; before, to {before}", args.store))
}

/// The edge's outbox, if nobody has it open; and whether it is of a simulated site.
fn open(args: &RoleArgs) -> anyhow::Result<(Outbox, bool)> {
    let part = roles::load(&args.config)?.edge().map_err(roles::refused)?;
    let path = roles::outbox(&args.data, &part.site, &part.edge.producer);
    let there = Path::try_exists(&path)?;
    anyhow::ensure!(there, "{} is not there: give the edge's data folder with --data", path.display());
    let clock = roles::edge::clock(&part.edge);
    let remind = |memory| {
        clock.remember(memory);
        clock.now()
    };
    let (limit, epoch) = (part.edge.outbox.limit_bytes, Epoch(random::bits()));
    let outbox = Outbox::open_at(&path, limit, epoch, clock.boot(), remind)
        .context("stop the edge first, if it runs")?;
    Ok((outbox, part.site.simulated))
}

fn said(text: &str) -> anyhow::Result<()> {
    Ok(writeln!(std::io::stdout(), "{text}")?)
}
