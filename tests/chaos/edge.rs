//! The edge under test: the program's own, but its source is the load, and each acknowledged batch is
//! said on standard output.

use std::io::Write;

use anyhow::Context;
use presswatch::roles::{Base, RoleArgs, load, named_broker, refused};
use presswatch_tests::load::Lane;
use presswatch_uplink::Uplink;

/// Runs until it is killed, or its tasks fail.
pub async fn run(args: RoleArgs) -> anyhow::Result<()> {
    let part = load(&args.config)?.edge().map_err(refused)?;
    let broker = named_broker(&part.broker, part.edge.login.as_ref())?;
    let base = Base::new(&args.data)?;
    base.serve_health("edge", part.edge.http).await?;
    let uplink =
        base.uplink(&part.site, part.edge.producer.clone(), &part.edge.outbox, broker, &base.clock)?;
    for lane in Lane::ALL {
        let uplink = uplink.clone();
        base.tasks.spawn(lane.name(), async move { follow(lane, uplink).await.map_err(Into::into) });
    }
    Err(base.tasks.failed().await.into())
}

/// Appends the batches of a lane for ever, from where the outbox says that it stood.
async fn follow(lane: Lane, uplink: Uplink) -> anyhow::Result<()> {
    let key = format!("next {}", lane.name());
    let mut next = uplink.kept(&key).await?.map_or(Ok(0), |text| text.parse())?;
    let mut pace = tokio::time::interval(lane.every());
    pace.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        pace.tick().await;
        if lane == Lane::Past {
            uplink.room().await;
        }
        let keep = vec![(key.clone(), (next + 1).to_string())];
        match uplink.append(lane.origin(), lane.batch(next)?, keep).await {
            Ok(_) => {
                let mut out = std::io::stdout().lock();
                writeln!(out, "ack {} {next}", lane.name())
                    .and_then(|()| out.flush())
                    .context("standard output")?;
                next += 1;
            }
            // Nothing was taken: it is offered again.
            Err(error) => writeln!(std::io::stderr(), "refused {} {next}: {error:#}", lane.name())?,
        }
    }
}
