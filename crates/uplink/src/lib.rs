//! How a producer loses nothing: every record is on disk before it is sent, and stays there until a
//! commit of the pinned store, for the present epoch, says that it is stored.
//!
//! [`Outbox`] is the file, [`Sender`] the protocol without any I/O, [`Uplink`] the task that joins them
//! to MQTT.

mod outbox;
mod ranges;
mod sender;
mod uplink;

pub use outbox::{AppendError, Outbox, OutboxError, Pending};
pub use ranges::RangeSet;
pub use sender::{Refused, Sender, WINDOW_BYTES, WINDOW_MESSAGES, Want};
pub use uplink::{Origin, Uplink, UplinkConfig};
