//! `kind = "mqtt"`: a device that publishes by itself.

use std::{path::Path, time::Duration};

use presswatch_domain::{SignalId, TwoPoint};

use super::{entries, modbus::pair};
use crate::{
    ErrorKind, MqttDevice, MqttSignal, SourceKind, bus,
    reader::{At, Item, Reader, Table, shortened},
};

const LOGIN: [&str; 4] = ["user", "password_file", "certificate_file", "key_file"];
pub(super) const KEYS: [&str; 10] =
    ["host", "port", "tls", LOGIN[0], LOGIN[1], LOGIN[2], LOGIN[3], "expire", "alive", "signals"];
/// A reading is believed for so long after the device's last word.
const EXPIRE: Duration = Duration::from_secs(180);
const LONGEST: Duration = Duration::from_secs(86_400);

pub(super) fn source<'a>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    folder: &Path,
    signals: &mut Vec<At<SignalId>>,
) -> Option<SourceKind> {
    let host = table.get("host").map(|item| reader.text(&item).map(str::to_owned));
    let (login, login_items) = bus::login(reader, table, folder, LOGIN);
    let broker = match host {
        Some(host) => bus::broker(reader, table, folder, host).map(Some),
        None => {
            table.get("port");
            table.get("tls");
            Some(None)
        }
    };
    if let Some(Some(broker)) = &broker {
        bus::check_certificate(reader, broker, &login_items);
    }
    let expire = match table.get("expire") {
        Some(item) => reader.duration(&item, LONGEST),
        None => Some(EXPIRE),
    };
    let alive = match table.get("alive") {
        Some(item) => alive(reader, &item).map(Some),
        None => Some(None),
    };
    let example = "signals = { motor_current = { topic = \"shelly/current\" } }";
    let list =
        table.need(reader, "signals", example).and_then(|item| entries(reader, &item, signals, signal));
    let device =
        MqttDevice { broker: broker?, login: login?, expire: expire?, alive: alive?, signals: list? };
    Some(SourceKind::Mqtt(device))
}

fn alive<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<(String, String)> {
    let mut table = reader.table(item)?;
    let topic =
        table.need(reader, "topic", "topic = \"shelly/online\"").and_then(|item| topic(reader, &item));
    let value = table.need(reader, "value", "value = \"true\"");
    let value = value.and_then(|item| reader.text(&item).map(str::to_owned));
    table.finish(reader);
    Some((topic?, value?))
}

fn signal<'a>(reader: &mut Reader<'a>, mut table: Table<'a>, signal: SignalId) -> Option<MqttSignal> {
    let at = table.at;
    let topic =
        table.need(reader, "topic", "topic = \"shelly/current\"").and_then(|item| topic(reader, &item));
    let pointer = match table.get("pointer") {
        Some(item) => pointer(reader, &item).map(Some),
        None => Some(None),
    };
    let on = match table.get("on") {
        Some(item) => reader.text(&item).map(|text| Some(text.to_owned())),
        None => Some(None),
    };
    let (raw, eng) = (pair(reader, &mut table, "raw"), pair(reader, &mut table, "eng"));
    table.finish(reader);
    let scaling = match (raw, eng) {
        (Some(raw), Some(eng)) => TwoPoint::new(raw, eng).ok().map(Some),
        (None, None) => Some(None),
        _ => None,
    };
    if scaling.is_none() {
        let fault = presswatch_modbus::PointFault::Line;
        reader.wrong(at, ErrorKind::Point { signal: signal.to_string(), fault });
    }
    Some(MqttSignal { signal, topic: topic?, pointer: pointer?, scaling: scaling?, on: on? })
}

/// A topic without wildcards.
fn topic<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<String> {
    let text = reader.text(item)?;
    let whole = !text.contains(['+', '#', '\0']) && text.len() <= 65_535;
    if !whole {
        reader.wrong(item.at, ErrorKind::Topic { found: shortened(text) });
    }
    whole.then(|| text.to_owned())
}

/// A JSON pointer (RFC 6901).
fn pointer<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<String> {
    let text = reader.text(item)?;
    let right = text.starts_with('/') && text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
    if !right {
        reader.wrong(item.at, ErrorKind::Pointer { found: shortened(text) });
    }
    right.then(|| text.to_owned())
}
