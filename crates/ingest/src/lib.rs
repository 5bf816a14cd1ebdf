//! From bus to store: validate, write, commit, quarantine.
//!
//! [`Committer`] is the protocol without I/O; [`start`] runs it between the broker and the store.

mod committer;
mod quarantine;
mod role;

pub use committer::{Batch, Committer, Parcel};
pub use quarantine::{Quarantine, QuarantineError, Rejected};
pub use role::{IngestConfig, start};
