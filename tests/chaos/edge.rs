//! The edge under test: the program's own, but its source is the load, and each acknowledged batch is
//! said on standard output.

use std::io::Write;

use anyhow::Context;
use presswatch::roles::{Base, RoleArgs, load, named_broker, refused};
use presswatch_tests::{load::Lane, orders::Orders};
use presswatch_uplink::Uplink;

/// Runs until it is killed, or its tasks fail.
pub async fn run(args: RoleArgs) -> anyhow::Result<()> {
    let part = load(&args.config)?.edge().map_err(refused)?;
    let broker = named_broker(&part.broker, &part.edge.login)?;
    let base = Base::new(&args.data)?;
    base.serve_health("edge", part.edge.http).await?;
    let uplink = base.uplink(
        &part.site,
        part.edge.producer.clone(),
        (&part.edge.outbox, part.edge.publish_every),
        broker,
        &base.clock,
    )?;
    base.has_started();
    let orders = Orders::read(&args.config)?;
    for lane in Lane::ALL {
        let (uplink, orders) = (uplink.clone(), orders.clone());
        base.tasks.spawn(lane.name(), async move { follow(lane, orders, uplink).await.map_err(Into::into) });
    }
    Err(base.tasks.failed().await.into())
}

/// Appends the batches of a lane for ever, from where the outbox says that it stood.
async fn follow(lane: Lane, orders: Orders, uplink: Uplink) -> anyhow::Result<()> {
    let key = format!("next {}", lane.name());
    let stood: u64 = uplink.kept(&key).await?.map_or(Ok(0), |text| text.parse())?;
    say(&format!("begin {} {stood}", lane.name()))?;
    if orders.quiet {
        // What is left is sent as long as there is a handle on the uplink.
        return std::future::pending().await;
    }
    let mut next = orders.begin.get(&lane).copied().unwrap_or(0).max(stood);
    let end =
        next + if lane == Lane::Live && orders.live_batches > 0 { orders.live_batches } else { u64::MAX / 2 };
    let mut pace = tokio::time::interval(orders.every(lane));
    pace.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    while next < end {
        pace.tick().await;
        if lane == Lane::Past {
            uplink.room().await;
        }
        let keep = vec![(key.clone(), (next + 1).to_string())];
        match uplink.append(lane.origin(), orders.batch(lane, next)?, keep).await {
            Ok(_) => {
                say(&format!("ack {} {next}", lane.name()))?;
                next += 1;
            }
            // Nothing was taken: it is offered again.
            Err(error) => writeln!(std::io::stderr(), "refused {} {next}: {error:#}", lane.name())?,
        }
    }
    std::future::pending().await
}

fn say(line: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).context("standard output")
}
