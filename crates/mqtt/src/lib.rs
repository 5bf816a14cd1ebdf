//! The only crate that knows rumqttc and, with the feature `broker`, rumqttd.
//!
//! [`Link`] is one client: it connects, subscribes, tells what happens as [`Incoming`], and connects
//! again with jittered backoff. Every connection is a new client and event loop; what an old one still
//! held is dropped (its owner sends it again: nothing here is delivery).

mod backoff;
#[cfg(feature = "broker")]
pub mod broker;
mod link;
mod pace;
mod tls;

pub use backoff::Backoff;
pub use link::{Ack, BrokerAddress, Credentials, Incoming, Link, NotSent, Received, Session, Will};
pub use tls::{Identity, Roots, Tls, TlsError, TlsFault};
