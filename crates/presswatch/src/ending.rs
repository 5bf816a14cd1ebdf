//! How a program ends: by a signal or by a task that failed, within a deadline, naming stragglers.

use std::time::Duration;

use anyhow::Context;
use presswatch_runtime::Tasks;

/// What is left for draining after Ctrl-C.
const DRAIN: Duration = Duration::from_secs(4);

/// Waits for Ctrl-C, SIGTERM or the first failure, then ends all tasks.
///
/// # Errors
/// The failure, if it was one.
pub async fn wait(tasks: &Tasks) -> anyhow::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).context("listening for SIGTERM")?;
    let failure = tokio::select! {
        pressed = tokio::signal::ctrl_c() => pressed.map(|()| None).context("listening for Ctrl-C")?,
        _ = terminate.recv() => None,
        failure = tasks.failed() => Some(failure),
    };
    tasks.shutdown(DRAIN).await;
    match failure {
        Some(failure) => Err(failure.into()),
        None => Ok(()),
    }
}
