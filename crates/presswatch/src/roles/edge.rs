//! The edge: sources and an outbox.

use anyhow::Context;
use presswatch_config::{Edge, EdgePart, Source, SourceKind, Speed, Trust};
use presswatch_domain::{Press, PressId};
use presswatch_edge::{ReplayConfig, SimConfig};
use presswatch_mqtt::BrokerAddress;
use presswatch_runtime::{Clock, clock};

use super::{Base, wiring};

/// Opens the outbox and starts the sources.
pub async fn start(base: &Base, part: EdgePart, broker: BrokerAddress) -> anyhow::Result<()> {
    let EdgePart { site, plant, edge, .. } = part;
    base.serve_health("edge", edge.http).await?;
    let clock = clock(&edge);
    let sending = (&edge.outbox, edge.publish_every);
    let uplink = base.uplink(&site, edge.producer.clone(), sending, broker.clone(), &clock)?;
    clock.keep(&base.tasks);
    let press = |id: &PressId| {
        plant.presses.get(id).cloned().with_context(|| format!("press {id} is not in the plant"))
    };
    if let Some(config) = simulation(&edge.sources, press)? {
        presswatch_edge::simulate(&base.tasks, clock.clone(), uplink.clone(), config).await?;
    }
    wiring::start(&base.tasks, &clock, &uplink, &plant, &edge.sources, &broker)?;
    for source in edge.sources {
        let SourceKind::Replay { file, time, columns, speed } = source.kind else { continue };
        let speed = match speed {
            Speed::Times(times) => presswatch_edge::Speed::Times(times),
            Speed::Max => presswatch_edge::Speed::Max,
        };
        let config = ReplayConfig { press: press(&source.press)?, file, columns, time_column: time, speed };
        presswatch_edge::replay(&base.tasks, clock.clone(), uplink.clone(), config).await?;
    }
    // Without a source, too, an edge sends what its outbox still holds: the uplink ends with its last handle.
    let token = base.tasks.token();
    base.tasks.spawn("edge", async move {
        token.cancelled().await;
        drop(uplink);
        Ok(())
    });
    Ok(())
}

/// A clock under the edge's own rule: the other roles of a process may trust another.
pub fn clock(edge: &Edge) -> Clock {
    let trust = match edge.clock.trust {
        Trust::Ntp => clock::Trust::Ntp,
        Trust::System => clock::Trust::System,
    };
    let wait_ms = i64::try_from(edge.clock.wait.as_millis()).unwrap_or(i64::MAX);
    Clock::new(clock::Rule { trust, wait_ms })
}

/// All simulated presses of an edge are one simulation; `None` if there is none.
fn simulation(
    sources: &[Source],
    press: impl Fn(&PressId) -> anyhow::Result<Press>,
) -> anyhow::Result<Option<SimConfig>> {
    let mut simulation: Option<SimConfig> = None;
    for source in sources {
        let SourceKind::Simulator { seed, history, faults } = &source.kind else { continue };
        let config = simulation.get_or_insert_with(|| SimConfig {
            seed: *seed,
            presses: Vec::new(),
            history: *history,
            faults: Vec::new(),
        });
        config.presses.push(press(&source.press)?);
        for fault in faults {
            config.faults.push((source.press.clone(), fault.parse()?));
        }
    }
    Ok(simulation)
}
