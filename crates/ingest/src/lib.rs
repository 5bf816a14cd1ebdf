//! From bus to store: validate, write, commit, quarantine.
//!
//! [`Committer`] is the protocol without I/O; [`start`] runs it between the broker and the store. An
//! ingest is a producer too: what it says of others goes through an outbox of its own.

mod chronicle;
mod committer;
mod quarantine;
mod role;
mod shelf;
mod sorter;
mod witness;
mod writer;

pub use committer::{Answer, Batch, Committer, Lane, Parcel};
pub use quarantine::{Entry, Quarantine, QuarantineError, QuarantineReader, Rejected, Stray, Tally};
pub use role::{IngestConfig, IngestError, start};
