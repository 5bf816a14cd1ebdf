//! The API asked over HTTP: an embedded store with rows written through [`Store`], mosquitto where
//! something must come live.
//!
//! [`Store`]: presswatch_store::Store

mod alarms;
mod clock;
mod crew;
mod document;
mod doors;
mod export;
mod figures;
mod headers;
mod live;
mod mdns;
mod people;
mod rest;
mod setup;
mod support;
mod tls;
