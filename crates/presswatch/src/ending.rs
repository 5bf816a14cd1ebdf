//! How a program ends: by a signal or by a task that failed, within a deadline, naming stragglers.

use std::time::Duration;

use anyhow::Context;
use presswatch_runtime::Tasks;
use tokio::signal::unix::{Signal, SignalKind, signal};

/// What is left for draining after Ctrl-C.
const DRAIN: Duration = Duration::from_secs(4);

/// Hears Ctrl-C and SIGTERM from its making on.
#[derive(Debug)]
pub struct Ending {
    interrupt: Signal,
    terminate: Signal,
}

impl Ending {
    /// To be made before anything is opened: a signal that comes while a program starts would end it
    /// undrained.
    pub fn listen() -> anyhow::Result<Self> {
        let hear = |kind| signal(kind).context("listening for Ctrl-C and SIGTERM");
        Ok(Self { interrupt: hear(SignalKind::interrupt())?, terminate: hear(SignalKind::terminate())? })
    }

    /// Waits for a signal.
    pub async fn heard(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }

    /// Waits for a signal or the first failure, then ends all tasks.
    ///
    /// # Errors
    /// The failure, if it was one.
    pub async fn wait(mut self, tasks: &Tasks) -> anyhow::Result<()> {
        let failure = tokio::select! {
            () = self.heard() => None,
            failure = tasks.failed() => Some(failure),
        };
        tasks.shutdown(DRAIN).await;
        match failure {
            Some(failure) => Err(failure.into()),
            None => Ok(()),
        }
    }
}
