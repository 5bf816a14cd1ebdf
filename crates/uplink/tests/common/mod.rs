//! What the tests of the outbox share.
#![allow(dead_code)] // each test file is a program of its own and uses some of it

use std::path::Path;

use presswatch_domain::{
    Body, Epoch, Event, EventKind, PressId, Record, Row, SignalId, State, StoreId, StoreIdentity, UtcMs,
    Value,
};
use presswatch_uplink::Outbox;
use presswatch_wire::decode_record;

pub const T0: i64 = 1_780_000_000_000;
pub const LIMIT: u64 = 1 << 20;
/// After every number that a test gives out.
pub const ALL: u64 = u64::MAX >> 2;

pub fn open(path: &Path, epoch: u64) -> Outbox {
    Outbox::open(path, LIMIT, Epoch(epoch), "boot", UtcMs(T0)).expect("an outbox")
}

pub fn press() -> PressId {
    PressId::new("press1").expect("id")
}

pub fn row(t: i64, x: f64) -> Record {
    let values = [(SignalId::new("oil_temp").expect("id"), Value::Number(x))].into();
    Record::row(UtcMs(t), press(), Row { values, bad: Default::default() })
}

pub fn rows(from: i64, count: i64) -> Vec<Record> {
    (from..from + count).map(|t| row(t, 1.0)).collect()
}

pub fn event(t: i64, state: State) -> Record {
    Record::event(UtcMs(t), Some(press()), EventKind::State { state })
}

pub fn decoded(outbox: &Outbox, first: u64) -> Vec<Record> {
    let pending = outbox.read(first, ALL, 1 << 30).expect("read");
    pending
        .iter()
        .map(|p| decode_record(std::str::from_utf8(&p.body).expect("text")).expect("record"))
        .collect()
}

/// Every record that waits, with its number.
pub fn all_waiting(outbox: &Outbox) -> Vec<(u64, Record)> {
    let mut list = Vec::new();
    for (mut first, last) in outbox.waiting().iter() {
        while first <= last {
            let pending = outbox.read(first, last, 1 << 30).expect("read");
            assert!(!pending.is_empty(), "{first} waits and is not there");
            for record in &pending {
                let text = std::str::from_utf8(&record.body).expect("text");
                list.push((record.birth.number, decode_record(text).expect("record")));
            }
            first += pending.len() as u64;
        }
    }
    list
}

pub fn ordinals(records: &[Record]) -> Vec<u32> {
    let ordinal = |record: &Record| match &record.body {
        Body::Event(Event { n, .. }) => Some(*n),
        Body::Row(_) => None,
    };
    records.iter().filter_map(ordinal).collect()
}

pub fn losses(records: &[(u64, Record)]) -> Vec<EventKind> {
    let kinds = records.iter().filter_map(|(_, record)| record.kind());
    kinds.filter(|kind| matches!(kind, EventKind::Loss { .. })).cloned().collect()
}

pub fn store(id: u32) -> StoreIdentity {
    StoreIdentity { id: StoreId::from_bits(id), simulated: true }
}
