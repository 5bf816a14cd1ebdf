//! A device that publishes by itself over MQTT: Shelly, ESPHome, zigbee2mqtt, a PLC.

mod value;

use std::{collections::BTreeMap, time::Duration};

use presswatch_domain::{Reading, SignalId};
use presswatch_mqtt::{BrokerAddress, Incoming, Link, Session};
use presswatch_runtime::{Tasks, random};
use tokio::time::{Instant, interval};

pub use value::Way;

use crate::{Feed, Readings};

/// A reading that is believed is told so often, because a value holds for 90 s only.
const AGAIN: Duration = Duration::from_secs(30);

/// What a device publishes, and where.
#[derive(Debug, Clone)]
pub struct DeviceConfig {
    /// The broker.
    pub broker: BrokerAddress,
    /// A reading is believed for so long after the device's last word.
    pub expire: Duration,
    /// A topic that says whether the device is there, and what it then says.
    pub alive: Option<(String, String)>,
    /// Each signal with its topic, without wildcards.
    pub signals: Vec<(SignalId, String, Way)>,
    /// The press.
    pub feed: Feed,
}

/// Listens until told to end. `name` is for the log.
pub fn start(tasks: &Tasks, name: &str, config: DeviceConfig) {
    let mut topics: Vec<String> = config.signals.iter().map(|(_, topic, _)| topic.clone()).collect();
    topics.extend(config.alive.iter().map(|(topic, _)| topic.clone()));
    topics.sort();
    topics.dedup();
    // A client id of its own: the edge's would take the place of its uplink at the broker.
    let client_id = format!("presswatch-{}", random::hex(8));
    let session = Session { client_id, subscriptions: topics, will: None };
    let (link, mut incoming) = Link::start(tasks, name, config.broker.clone(), session);
    let (token, name) = (tasks.token(), name.to_owned());
    tasks.spawn(name.clone(), async move {
        let mut again = interval(AGAIN);
        let mut device =
            Device { config, known: BTreeMap::new(), heard: Some(Instant::now()), told_gone: false };
        loop {
            let readings = tokio::select! {
                () = token.cancelled() => return Ok(()),
                next = incoming.recv() => match next {
                    None => return Ok(()),
                    Some(Incoming::Up) => continue,
                    Some(Incoming::Down { reason, .. }) => {
                        tracing::debug!(device = name, reason, "not connected");
                        continue;
                    }
                    Some(Incoming::Message(message)) => {
                        link.ack(&message.ack);
                        device.hear(&message.topic, &message.payload, message.retained, Instant::now())
                    }
                },
                _ = again.tick() => device.again(&name, Instant::now()),
            };
            if !device.config.feed.tell(readings).await {
                return Ok(());
            }
        }
    });
}

struct Device {
    config: DeviceConfig,
    /// What each signal last was.
    known: BTreeMap<SignalId, Reading>,
    /// The device's last word, or when listening began; `None`: it said that it is gone.
    heard: Option<Instant>,
    told_gone: bool,
}

impl Device {
    /// What a message says. One that the broker had kept from before says when nothing of: it is no
    /// reading. Whether the device is there is kept on purpose.
    fn hear(&mut self, topic: &str, payload: &[u8], retained: bool, now: Instant) -> Readings {
        let gone = self.config.alive.as_ref().is_some_and(|(alive, value)| {
            alive == topic && std::str::from_utf8(payload).is_ok_and(|text| text.trim() != value)
        });
        if gone {
            self.heard = None;
            return self.missing();
        }
        if retained {
            return Readings::new();
        }
        self.heard = Some(now);
        let of_topic = self.config.signals.iter().filter(|(_, at, _)| at == topic);
        let readings: Readings = of_topic.map(|(id, _, way)| (id.clone(), way.reading(payload))).collect();
        self.known.extend(readings.iter().cloned());
        readings
    }

    /// What is still believed; or, if the device has been silent for too long, that it is missing.
    fn again(&mut self, name: &str, now: Instant) -> Readings {
        match self.heard {
            Some(heard) if now.duration_since(heard) < self.config.expire => {
                if std::mem::take(&mut self.told_gone) {
                    tracing::info!(device = name, "it speaks again");
                }
                self.known.iter().map(|(id, reading)| (id.clone(), reading.clone())).collect()
            }
            _ => {
                if !std::mem::replace(&mut self.told_gone, true) {
                    tracing::warn!(device = name, expire = ?self.config.expire, "nothing is heard of it");
                }
                self.missing()
            }
        }
    }

    fn missing(&mut self) -> Readings {
        self.known.clear();
        self.config.signals.iter().map(|(id, ..)| (id.clone(), Reading::Missing)).collect()
    }
}
