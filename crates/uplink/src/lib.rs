//! How a producer loses nothing: every record is on disk before it is sent, and stays there until a
//! commit of the pinned store, for the present epoch, says that it is stored.
//!
//! [`Index`] is what an outbox holds, [`Times`] what it knows of time, [`Sender`] the protocol, [`Twin`] the
//! watch for another producer of the same name: all without I/O and clock. A record whose time is not known
//! ([`taken`]) waits for it without a number. [`Outbox`] is the index with its file, [`Uplink`] the
//! task that joins all to MQTT.

mod actor;
mod file;
mod index;
mod losses;
mod outbox;
mod ranges;
mod records;
mod sender;
mod settle;
mod time;
mod times;
mod twin;
mod untimed;
mod uplink;

pub use file::cost;
pub use index::{Changes, Fact, Hold, Index, NoRoom, Span, Stored};
pub use losses::{Loss, Press};
pub use outbox::{AppendError, Appended, Batch, Origin, Outbox, OutboxError, Pending};
pub use ranges::RangeSet;
pub use sender::{Refused, Sender, WINDOW_BYTES, WINDOW_MESSAGES, Want};
pub use time::taken;
pub use times::Times;
pub use twin::Twin;
pub use uplink::{Uplink, UplinkConfig};
