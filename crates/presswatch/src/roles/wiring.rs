//! From the configuration's devices to the edge's: what is wired to a press.

use std::{collections::BTreeMap, path::Path, time::Duration};

use anyhow::Context;
use presswatch_config::{Mains, Modbus, MqttDevice, MqttSignal, Source, SourceKind};
use presswatch_domain::{Period, Plant, Press, PressId, SignalId, SignalType};
use presswatch_edge::{
    Computed, Feed, follow, mains,
    modbus::{self, DeviceConfig, LineConfig, Wire},
    mqtt_device::{self, Way},
    wired,
};
use presswatch_modbus::LineAt;
use presswatch_mqtt::BrokerAddress;
use presswatch_runtime::{Clock, Tasks};
use presswatch_uplink::Uplink;

use super::named_broker;

/// A signal of each stroke is asked so often.
const PER_STROKE: Duration = Duration::from_secs(1);
/// Where the operating system tells of its power supplies.
const POWER_SUPPLIES: &str = "/sys/class/power_supply";

/// Starts all devices, and a follower for each press that has one.
pub fn start(
    tasks: &Tasks,
    clock: &Clock,
    uplink: &Uplink,
    plant: &Plant,
    sources: &[Source],
    own_broker: &BrokerAddress,
) -> anyhow::Result<()> {
    let mut presses: BTreeMap<&PressId, Vec<SignalId>> = BTreeMap::new();
    for source in sources {
        let told = signals(&source.kind);
        if !told.is_empty() {
            presses.entry(&source.press).or_default().extend(told);
        }
    }
    let mut feeds: BTreeMap<&PressId, (Press, Feed)> = BTreeMap::new();
    for (id, told) in presses {
        let press = plant.presses.get(id).with_context(|| format!("press {id} is not in the plant"))?.clone();
        let (feed, source) = wired(clock);
        let source = source.computing(Computed::new(&press.catalogue, &told));
        let following = follow(uplink.clone(), tasks.token(), press.clone(), source);
        tasks.spawn(format!("press {id}"), async move { following.await.map_err(Into::into) });
        feeds.insert(id, (press, feed));
    }
    let mut lines: BTreeMap<LineAt, Vec<DeviceConfig>> = BTreeMap::new();
    let mut supplies: BTreeMap<Mains, (Duration, Vec<Feed>)> = BTreeMap::new();
    for source in sources {
        let Some((press, feed)) = feeds.get(&source.press) else { continue };
        match &source.kind {
            SourceKind::Simulator { .. } | SourceKind::Replay { .. } => {}
            SourceKind::Modbus(config) => {
                lines.entry(config.at.clone()).or_default().push(device(config, press, feed));
            }
            SourceKind::Mqtt(config) => {
                let name = format!("devices of {}", press.id);
                mqtt_device::start(tasks, &name, mqtt(config, press, feed, own_broker)?);
            }
            // One UPS may stand for several presses.
            SourceKind::Mains { mains, every } => {
                let (asked, feeds) = supplies.entry(mains.clone()).or_insert((*every, Vec::new()));
                *asked = (*asked).min(*every);
                feeds.push(feed.clone());
            }
        }
    }
    let lines = lines.into_iter().map(|(at, devices)| LineConfig { at, devices }).collect();
    modbus::start(tasks, clock, lines);
    for (supply, (every, feeds)) in supplies {
        mains::start(tasks, self::supply(&supply), every, feeds)?;
    }
    Ok(())
}

/// The signals that a device tells.
fn signals(kind: &SourceKind) -> Vec<SignalId> {
    match kind {
        SourceKind::Simulator { .. } | SourceKind::Replay { .. } => Vec::new(),
        SourceKind::Modbus(modbus) => modbus.points.iter().map(|point| point.signal.clone()).collect(),
        SourceKind::Mqtt(device) => device.signals.iter().map(|signal| signal.signal.clone()).collect(),
        SourceKind::Mains { .. } => SignalId::new("mains_ok").into_iter().collect(),
    }
}

fn device(config: &Modbus, press: &Press, feed: &Feed) -> DeviceConfig {
    let wires = config.points.iter().filter_map(|point| {
        let signal = press.catalogue.get(point.signal.as_str())?;
        let every = point.every.unwrap_or(match signal.period {
            Period::Every(ms) => Duration::from_millis(ms.unsigned_abs()),
            Period::PerStroke => PER_STROKE,
        });
        Some(Wire { feed: feed.clone(), kind: signal.kind, every, point: point.clone() })
    });
    DeviceConfig {
        unit: config.unit,
        timeout: config.timeout,
        limits: config.limits,
        points: wires.collect(),
    }
}

fn mqtt(
    config: &MqttDevice,
    press: &Press,
    feed: &Feed,
    own_broker: &BrokerAddress,
) -> anyhow::Result<mqtt_device::DeviceConfig> {
    let signals = config.signals.iter().filter_map(|one| {
        let kind = press.catalogue.get(one.signal.as_str())?.kind;
        Some((one.signal.clone(), one.topic.clone(), way(one, kind)))
    });
    Ok(mqtt_device::DeviceConfig {
        broker: match &config.broker {
            None => own_broker.clone(),
            Some(broker) => named_broker(broker, &config.login)?,
        },
        expire: config.expire,
        alive: config.alive.clone(),
        signals: signals.collect(),
        feed: feed.clone(),
    })
}

/// How a signal of type `kind` is found in what its device publishes.
pub fn way(signal: &MqttSignal, kind: SignalType) -> Way {
    Way { kind, pointer: signal.pointer.clone(), scaling: signal.scaling, on: signal.on.clone() }
}

/// Where it is asked whether the grid is there.
pub fn supply(mains: &Mains) -> mains::Mains {
    match mains {
        Mains::Nut { host, port, ups } => {
            mains::Mains::Nut { host: host.clone(), port: *port, ups: ups.clone() }
        }
        Mains::PowerSupply { name } => {
            mains::Mains::PowerSupply { file: Path::new(POWER_SUPPLIES).join(name).join("online") }
        }
    }
}
