//! What every role needs to live: named tasks and their end, the clock, logging, secrets, health and
//! metrics over a small HTTP.

pub mod clock;
pub mod files;
pub mod health;
pub mod http;
pub mod logging;
pub mod metrics;
pub mod random;
pub mod secret;
pub mod service;
pub mod tasks;

pub use clock::{Clock, Stamp};
pub use health::{Dependency, Health};
pub use secret::{Secret, SecretError};
pub use tasks::{Failure, Tasks};
