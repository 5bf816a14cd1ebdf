//! Records under their envelope: the payload of `live` and `backlog`.

use std::fmt;

use presswatch_domain::{Epoch, ProducerId, Record, SiteId, UtcMs};
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, SeqAccess, Visitor},
};
use serde_json::value::RawValue;

use crate::{Malformed, VERSION, decode_record, packing};

/// Most records of one message.
pub const MAX_RECORDS: usize = 65_536;

/// What never changes between versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// Version of the rest.
    pub v: u32,
    /// Whose plant.
    pub site: SiteId,
    /// Who sends.
    pub producer: ProducerId,
    /// The sender's present epoch: commits echo it.
    pub epoch: Epoch,
    /// Number of the first record.
    pub first: u64,
    /// How many records, numbered without a gap.
    pub count: u64,
}

/// All of a message but its records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Header {
    /// The unchanging part.
    #[serde(flatten)]
    pub envelope: Envelope,
    /// Epoch in which the numbers were given; `None`: the present one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub born: Option<Epoch>,
    /// Boot of the machine in which the records were taken (one birth has one).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boot: Option<String>,
    /// Everything of this producer before this instant is committed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complete_to: Option<UtcMs>,
    /// Data of a simulator or a replay.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub simulated: bool,
}

impl Header {
    /// The epoch in which the records' numbers were given.
    pub fn birth_epoch(&self) -> Epoch {
        self.born.unwrap_or(self.envelope.epoch)
    }

    /// The whole message as JSON, not packed. `records` are the JSON of [`crate::encode_record`]; there
    /// must be `envelope.count` of them.
    pub fn encode<'a>(&self, records: impl IntoIterator<Item = &'a [u8]>) -> Vec<u8> {
        self.with("records", records)
    }

    /// The same for records that wait for their time: they have no numbers, and so `envelope.first` and
    /// `envelope.count` are 0. Their `t` is provisional; `mono` counts.
    pub fn encode_untimed<'a>(&self, records: impl IntoIterator<Item = &'a [u8]>) -> Vec<u8> {
        self.with("untimed", records)
    }

    fn with<'a>(&self, name: &str, records: impl IntoIterator<Item = &'a [u8]>) -> Vec<u8> {
        let mut out = serde_json::to_vec(self).unwrap_or_default();
        out.pop();
        out.extend_from_slice(format!(",\"{name}\":[").as_bytes());
        for (index, record) in records.into_iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            out.extend_from_slice(record);
        }
        out.extend_from_slice(b"]}");
        out
    }
}

/// A message taken apart. Record `i` has the number `envelope.first + i`.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// All but the records.
    pub header: Header,
    /// Each record, or why it can't be read.
    pub records: Vec<Result<Record, Malformed>>,
    /// Records that wait for their time, on `live` only: they are not numbered yet, and nobody stores them.
    pub untimed: Vec<Result<Record, Malformed>>,
}

/// A message whose envelope is known and whose rest is not to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damaged {
    /// Whose it is.
    pub envelope: Envelope,
    /// What is wrong.
    pub reason: String,
}

/// Why bytes are no message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// No envelope: not ours. Count it, keep the first few.
    #[error("no presswatch message: {0}")]
    NotOurs(String),
    /// A version of the future: commit nothing, say so loudly; the producer keeps it.
    #[error("version {} of {} is not known here: upgrade this program", .0.v, .0.producer)]
    UnknownVersion(Envelope),
    /// Our version, and yet not to be read: quarantine it whole, then commit its numbers.
    #[error("damaged message of {}: {}", .0.envelope.producer, .0.reason)]
    Damaged(Box<Damaged>),
}

/// What follows the envelope. Read by itself: what flattens the envelope into it would first copy every
/// record into a tree.
#[derive(Deserialize)]
struct Rest<'a> {
    #[serde(default)]
    born: Option<Epoch>,
    #[serde(default)]
    boot: Option<String>,
    #[serde(default)]
    complete_to: Option<UtcMs>,
    #[serde(default)]
    simulated: bool,
    #[serde(borrow, default)]
    records: Records<'a>,
    #[serde(borrow, default)]
    untimed: Records<'a>,
}

/// At most [`MAX_RECORDS`].
#[derive(Default)]
struct Records<'a>(Vec<&'a RawValue>);

impl<'de: 'a, 'a> Deserialize<'de> for Records<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List;
        impl<'de> Visitor<'de> for List {
            type Value = Vec<&'de RawValue>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a list of at most {MAX_RECORDS} records")
            }
            fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<Self::Value, S::Error> {
                let mut records = Vec::new();
                while let Some(record) = list.next_element()? {
                    if records.len() == MAX_RECORDS {
                        return Err(S::Error::invalid_length(MAX_RECORDS + 1, &self));
                    }
                    records.push(record);
                }
                Ok(records)
            }
        }
        deserializer.deserialize_seq(List).map(Records)
    }
}

/// Reads a payload of `live` or `backlog`, packed or not.
pub fn decode(bytes: &[u8]) -> Result<Message, DecodeError> {
    let plain = packing::unpack(bytes).map_err(DecodeError::NotOurs)?;
    let text = std::str::from_utf8(&plain).map_err(|e| DecodeError::NotOurs(e.to_string()))?;
    let envelope: Envelope = serde_json::from_str(text).map_err(|e| DecodeError::NotOurs(e.to_string()))?;
    if envelope.v != VERSION {
        return Err(DecodeError::UnknownVersion(envelope));
    }
    let damaged =
        |reason: String| DecodeError::Damaged(Box::new(Damaged { envelope: envelope.clone(), reason }));
    let rest: Rest<'_> = serde_json::from_str(text).map_err(|e| damaged(e.to_string()))?;
    if rest.records.0.len() as u64 != envelope.count {
        return Err(damaged(format!("count says {}, there are {}", envelope.count, rest.records.0.len())));
    }
    if envelope.first.checked_add(envelope.count).is_none() {
        return Err(damaged("numbers run over".to_owned()));
    }
    let Rest { born, boot, complete_to, simulated, records, untimed } = rest;
    let each = |list: Records<'_>| list.0.into_iter().map(|raw| decode_record(raw.get())).collect();
    let header = Header { envelope, born, boot, complete_to, simulated };
    Ok(Message { header, records: each(records), untimed: each(untimed) })
}
