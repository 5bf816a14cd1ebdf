//! Records under their envelope: the payload of `live` and `backlog`.

use presswatch_domain::{Epoch, ProducerId, Record, SiteId, UtcMs};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::{Malformed, VERSION, decode_record, packing};

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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The unchanging part.
    #[serde(flatten)]
    pub envelope: Envelope,
    /// Epoch in which the numbers were given; `None`: the present one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<Epoch>,
    /// Boot of the machine in which the records were taken (one birth has one).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boot: Option<String>,
    /// Everything of this producer before this instant is committed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complete_to: Option<UtcMs>,
    /// Data of a simulator or a replay.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
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
        let mut out = serde_json::to_vec(self).unwrap_or_default();
        out.pop();
        out.extend_from_slice(b",\"records\":[");
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

#[derive(Deserialize)]
struct Rest<'a> {
    #[serde(borrow)]
    records: Vec<&'a RawValue>,
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
    let header: Header = serde_json::from_str(text).map_err(|e| damaged(e.to_string()))?;
    let rest: Rest<'_> = serde_json::from_str(text).map_err(|e| damaged(e.to_string()))?;
    if rest.records.len() as u64 != envelope.count {
        return Err(damaged(format!("count says {}, there are {}", envelope.count, rest.records.len())));
    }
    if envelope.first.checked_add(envelope.count).is_none() {
        return Err(damaged("numbers run over".to_owned()));
    }
    let records = rest.records.into_iter().map(|raw| decode_record(raw.get())).collect();
    Ok(Message { header, records })
}
