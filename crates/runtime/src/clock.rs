//! UTC = anchor + monotonic. The anchor changes only by a step of at least [`STEP_MS`], which is an
//! event, so that small corrections of the system's clock never reorder records.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Instant, SystemTime, UNIX_EPOCH},
};

/// A difference to the system's clock from which on the anchor follows it, in milliseconds.
pub const STEP_MS: i64 = 1000;

/// When something was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// UTC in milliseconds since 1970.
    pub utc_ms: i64,
    /// Milliseconds since this clock was made.
    pub mono_ms: u64,
}

/// The program's clock; clones share the anchor.
#[derive(Debug, Clone)]
pub struct Clock {
    start: Instant,
    boot: Arc<str>,
    anchor: Arc<Mutex<i64>>,
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

impl Clock {
    /// A clock that trusts the system's.
    pub fn system() -> Self {
        Self {
            start: Instant::now(),
            boot: crate::random::hex(8).into(),
            anchor: Arc::new(Mutex::new(system_ms())),
        }
    }

    /// Identifies this run of the monotonic clock.
    pub fn boot(&self) -> &str {
        &self.boot
    }

    /// Now.
    pub fn now(&self) -> Stamp {
        let mono_ms = self.start.elapsed().as_millis() as u64;
        let anchor = *self.anchor.lock().unwrap_or_else(PoisonError::into_inner);
        Stamp { utc_ms: anchor + mono_ms as i64, mono_ms }
    }

    /// Follows the system's clock if it is [`STEP_MS`] or more away; gives the step in milliseconds.
    pub fn follow(&self) -> Option<i64> {
        let mut anchor = self.anchor.lock().unwrap_or_else(PoisonError::into_inner);
        let step = system_ms() - (*anchor + self.start.elapsed().as_millis() as i64);
        (step.abs() >= STEP_MS).then(|| {
            *anchor += step;
            step
        })
    }
}

fn system_ms() -> i64 {
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => since.as_millis() as i64,
        Err(before) => -(before.duration().as_millis() as i64),
    }
}
