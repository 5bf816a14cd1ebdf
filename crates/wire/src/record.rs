//! One record as JSON: `{"t":…,"press":…,"values":{…},"bad":{…}}` or `{"t":…,"press":…,"event":{"kind":…}}`.

use std::collections::BTreeMap;

use presswatch_domain::{BadMark, Body, Clock, Event, PressId, Record, Row, SignalId, UtcMs, Value};
use serde::{Deserialize, Serialize};

/// A record that can't be read. Kept in quarantine with its text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Malformed {
    /// What is wrong, and where.
    pub reason: String,
    /// The record's JSON as it came.
    pub text: String,
}

#[derive(Serialize, Deserialize)]
struct Flat<'a> {
    t: UtcMs,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    press: Option<PressId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mono: Option<u64>,
    #[serde(default, skip_serializing_if = "is_trusted")]
    clock: Clock,
    #[serde(default, skip_serializing_if = "empty")]
    values: Cow<'a, BTreeMap<SignalId, Value>>,
    #[serde(default, skip_serializing_if = "empty")]
    bad: Cow<'a, BTreeMap<SignalId, BadMark>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    event: Option<Cow<'a, Event>>,
}

use std::borrow::Cow;

fn is_trusted(clock: &Clock) -> bool {
    *clock == Clock::Trusted
}

#[allow(clippy::ptr_arg)] // the signature that serde asks for
fn empty<K: Clone, V: Clone>(map: &Cow<'_, BTreeMap<K, V>>) -> bool {
    map.is_empty()
}

/// The record's JSON, as it travels and as the outbox keeps it. Numbers must be finite (JSON has no
/// other); `domain` has marked those as bad long before.
pub fn encode_record(record: &Record) -> Vec<u8> {
    let none = Row::default();
    let (row, event) = match &record.body {
        Body::Row(row) => (row, None),
        Body::Event(event) => (&none, Some(Cow::Borrowed(event))),
    };
    let flat = Flat {
        t: record.t,
        press: record.press.clone(),
        mono: record.mono,
        clock: record.clock,
        values: Cow::Borrowed(&row.values),
        bad: Cow::Borrowed(&row.bad),
        event,
    };
    serde_json::to_vec(&flat).unwrap_or_default()
}

/// Reads one record. Unknown fields are ignored; an unknown event kind, a wrong type or a bad id is an
/// error that names it.
pub fn decode_record(text: &str) -> Result<Record, Malformed> {
    let malformed = |reason: String| Malformed { reason, text: text.to_owned() };
    let flat: Flat<'_> = serde_json::from_str(text).map_err(|e| malformed(e.to_string()))?;
    let body = match flat.event {
        Some(event) if flat.values.is_empty() && flat.bad.is_empty() => Body::Event(event.into_owned()),
        Some(_) => return Err(malformed("a record has either values or an event, not both".to_owned())),
        None => Body::Row(Row { values: flat.values.into_owned(), bad: flat.bad.into_owned() }),
    };
    Ok(Record { t: flat.t, press: flat.press, mono: flat.mono, clock: flat.clock, body })
}
