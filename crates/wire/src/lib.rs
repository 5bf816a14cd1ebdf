//! What travels over MQTT: topics and payloads (`presswatch/v1/…`, MQTT 3.1.1, QoS 1, JSON).
//!
//! Pure: bytes in, values out. Nothing here trusts what it reads: every decoder answers any bytes with
//! a value or an error.
//!
//! The **envelope** (`v, site, producer, epoch, first, count`) never changes between versions, so that
//! an ingest that does not know a version can still say whose message it refuses.

mod commit;
mod message;
mod packing;
mod record;
mod status;
mod told;
mod topic;

pub use commit::{Commit, Held, Ranges};
pub use message::{Damaged, DecodeError, Envelope, Header, MAX_RECORDS, Message, decode};
pub use packing::{MAX_PACKET, MAX_UNPACKED, pack, unpack};
pub use record::{Malformed, decode_record, encode_record};
pub use status::{ClockStatus, Disk, Progress, Status};
pub use told::ToldTime;
pub use topic::{Topic, TopicKind, clock_topic, commit_topic, own_topic, producer_topic, site_filter};

/// The version of every payload that this build writes and understands.
pub const VERSION: u32 = 1;
