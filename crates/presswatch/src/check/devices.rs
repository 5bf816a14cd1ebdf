//! Asks each device that the configuration names, once.

use std::{collections::BTreeMap, time::Duration};

use presswatch_config::{Modbus, MqttDevice};
use presswatch_domain::{Press, Reading, Signal, SignalId, SignalType};
use presswatch_edge::{mains::Mains, modbus::Client, mqtt_device::Way};
use presswatch_locale::unit;
use presswatch_modbus::{Format, Order, Point};
use presswatch_mqtt::{BrokerAddress, Incoming, Link, Session};
use presswatch_runtime::{Tasks, random};
use tokio::time::{Instant, timeout_at};

use super::{live::Refusal, report::Report};
use crate::{probe::fault, roles::wiring::way, words::say};

/// No sensor tells a number so near to nothing; floating-point numbers in a wrong order often are.
const TINY: f64 = 1e-6;

/// Reads each register once: raw, scaled, plausible?
pub async fn modbus(press: &Press, modbus: &Modbus, report: &mut Report) -> anyhow::Result<()> {
    let mut client = Client::new(modbus.at.clone());
    let line = modbus.at.to_string();
    if let Err(why) = client.connect(modbus.timeout).await {
        let why = fault(report.language(), &why);
        return report.wrong(&line, "check-line", &[("why", why)]);
    }
    for point in &modbus.points {
        let Some(signal) = press.catalogue.get(point.signal.as_str()) else { continue };
        let of = format!("{line} {} {}, {} {}", modbus.unit, point.address, press.id, point.signal);
        match client.read(modbus.unit, point.address, point.format.words(), modbus.timeout).await {
            Err(why) => {
                report.wrong(&of, "check-line", &[("why", fault(report.language(), &why))])?;
            }
            Ok(words) => self::point(&of, point, signal, &words, report)?,
        }
    }
    Ok(())
}

fn point(of: &str, point: &Point, signal: &Signal, words: &[u16], report: &mut Report) -> anyhow::Result<()> {
    let raw = point.raw(words);
    let reading = point.reading(signal.kind, raw);
    let tiny = matches!(point.format, Format::F32 | Format::F64) && raw != 0.0 && raw.abs() < TINY;
    match judged(signal, &reading).and_then(|value| if tiny { Err("check-point-tiny") } else { Ok(value) }) {
        Ok(value) => {
            let words =
                [("raw", raw.to_string()), ("value", value), ("unit", unit(report.language(), &signal.unit))];
            report.good(of, "check-point", &words)
        }
        Err(id) => {
            let (lo, hi) = signal.range.unwrap_or_default();
            let value = if let Reading::Number(x) = reading { rounded(x) } else { raw.to_string() };
            let more = other_order(point, signal, words).map_or_else(String::new, |(order, value)| {
                let words = [
                    ("order", order.to_string()),
                    ("value", value),
                    ("unit", unit(report.language(), &signal.unit)),
                ];
                format!(" {}", say(report.language(), "check-point-order", &words))
            });
            let words = [
                ("raw", raw.to_string()),
                ("value", value),
                ("unit", unit(report.language(), &signal.unit)),
                ("lo", lo.to_string()),
                ("hi", hi.to_string()),
                ("more", more),
            ];
            report.wrong(of, id, &words)
        }
    }
}

/// The value as a text; or the sentence that says what is wrong with it.
fn judged(signal: &Signal, reading: &Reading) -> Result<String, &'static str> {
    match reading {
        Reading::Number(x) if !x.is_finite() => Err("check-point-nan"),
        Reading::Number(x) if signal.range.is_some_and(|(lo, hi)| !(lo..=hi).contains(x)) => {
            Err("check-point-range")
        }
        Reading::Number(x) => Ok(rounded(*x)),
        Reading::Flag(flag) => Ok(flag.to_string()),
        Reading::Code(code) => Ok(code.to_string()),
        Reading::WireBreak => Err("check-point-wire"),
        Reading::Short => Err("check-point-short"),
        Reading::Missing | Reading::Exception => Err("check-point-nan"),
    }
}

/// Another order of the registers in which the value would be one of the sensor's.
fn other_order(point: &Point, signal: &Signal, words: &[u16]) -> Option<(Order, String)> {
    let others = Order::ALL.into_iter().filter(|order| *order != point.order && point.format.words() > 1);
    others.filter(|_| signal.kind == SignalType::Number).find_map(|order| {
        let other = Point { order, ..point.clone() };
        let value = judged(signal, &other.reading(signal.kind, other.raw(words))).ok()?;
        // Next to nothing is what a wrong order makes of most numbers.
        value.parse::<f64>().is_ok_and(|x| x != 0.0).then_some((order, value))
    })
}

/// Three digits after the point at most.
fn rounded(x: f64) -> String {
    format!("{}", (x * 1000.0).round() / 1000.0)
}

/// Asks whether the grid is there.
pub async fn mains(mains: &Mains, report: &mut Report) -> anyhow::Result<()> {
    let of = match mains {
        Mains::Nut { host, port, ups } => format!("nut {ups}@{host}:{port}"),
        Mains::PowerSupply { file } => file.display().to_string(),
    };
    match mains.ask().await {
        Ok(true) => report.good(&of, "check-mains-there", &[]),
        Ok(false) => report.good(&of, "check-mains-gone", &[]),
        Err(error) => report.wrong(&of, "check-mains-unknown", &[("why", error.to_string())]),
    }
}

/// Listens for a while to what a device publishes.
pub async fn mqtt(
    press: &Press,
    device: &MqttDevice,
    broker: BrokerAddress,
    wait: Duration,
    report: &mut Report,
) -> anyhow::Result<()> {
    let (host, of) = (broker.host.clone(), format!("mqtt {}:{}", broker.host, broker.port));
    let ways: Vec<(&SignalId, &str, &Signal, Way)> = device
        .signals
        .iter()
        .filter_map(|one| {
            let signal = press.catalogue.get(one.signal.as_str())?;
            Some((&one.signal, one.topic.as_str(), signal, way(one, signal.kind)))
        })
        .collect();
    let mut topics: Vec<String> = ways.iter().map(|(_, topic, ..)| (*topic).to_owned()).collect();
    topics.sort();
    topics.dedup();
    let tasks = Tasks::new();
    let client_id = format!("presswatch-{}", random::hex(8));
    let session = Session { client_id, subscriptions: topics, will: None };
    let (link, mut incoming) = Link::start(&tasks, "check", broker, session);
    let mut heard: BTreeMap<&SignalId, Reading> = BTreeMap::new();
    let end = Instant::now() + wait;
    let mut refused = None;
    while heard.len() < ways.len() {
        match timeout_at(end, incoming.recv()).await {
            Ok(Some(Incoming::Message(message))) => {
                link.ack(&message.ack);
                let of_topic = ways.iter().filter(|(_, topic, ..)| *topic == message.topic);
                heard.extend(of_topic.map(|(id, _, _, way)| (*id, way.reading(&message.payload))));
            }
            Ok(Some(Incoming::Up)) => {}
            Ok(Some(Incoming::Down { reason, fault })) => {
                refused = Some(Refusal::new(&reason, fault));
                break;
            }
            Ok(None) | Err(_) => break,
        }
    }
    tasks.token().cancel();
    if let Some(refusal) = refused {
        return refusal.tell(report, &of, &host, format!("{} ({})", press.id, press.producer));
    }
    for (id, topic, signal, _) in &ways {
        let of = format!("{of} {topic}, {} {id}", press.id);
        match heard.get(id) {
            None => report.open(&of, "check-topic-silent", &[("s", wait.as_secs().to_string())])?,
            Some(reading) => match judged(signal, reading) {
                Ok(value) => report.good(
                    &of,
                    "check-topic",
                    &[("value", value), ("unit", unit(report.language(), &signal.unit))],
                )?,
                Err("check-point-range") => {
                    let (lo, hi) = signal.range.unwrap_or_default();
                    let value = if let Reading::Number(x) = reading { rounded(*x) } else { String::new() };
                    let words = [
                        ("raw", value.clone()),
                        ("value", value),
                        ("unit", unit(report.language(), &signal.unit)),
                        ("lo", lo.to_string()),
                        ("hi", hi.to_string()),
                        ("more", String::new()),
                    ];
                    report.wrong(&of, "check-point-range", &words)?;
                }
                Err(_) => report.wrong(&of, "check-topic-other", &[])?,
            },
        }
    }
    Ok(())
}
