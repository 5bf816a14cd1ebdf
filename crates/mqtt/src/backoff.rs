//! Waiting longer after each failure, with full jitter, so that many clients don't return at once.

use std::time::Duration;

/// Delays that double up to a limit; each is drawn evenly between a tenth of it and all of it.
#[derive(Debug, Clone)]
pub struct Backoff {
    first: Duration,
    limit: Duration,
    next: Duration,
}

impl Backoff {
    /// Begins at `first`, never over `limit`.
    pub fn new(first: Duration, limit: Duration) -> Self {
        Self { first, limit, next: first }
    }

    /// How long to wait now.
    pub fn delay(&mut self) -> Duration {
        let full = self.next.min(self.limit);
        self.next = (full * 2).min(self.limit);
        let share = (presswatch_runtime::random::bits() % 900 + 100) as u32;
        full * share / 1000
    }

    /// It worked: begin anew.
    pub fn reset(&mut self) {
        self.next = self.first;
    }
}
