//! Every task has a name, is joined, and ends when it is told to: cancel, drain up to a deadline,
//! abort, name the stragglers.

use std::{
    future::Future,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{sync::watch, task::AbortHandle};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

/// What a task returns when it can't go on. Logged once, here.
pub type TaskResult = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// A task that ended with an error or a panic.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{task}: {reason}")]
pub struct Failure {
    /// Its name.
    pub task: String,
    /// The error and its causes, or the panic's message.
    pub reason: String,
}

/// The tasks of one program. Clones share them.
#[derive(Debug, Clone)]
pub struct Tasks {
    token: CancellationToken,
    tracker: TaskTracker,
    running: Arc<Mutex<Vec<(String, AbortHandle)>>>,
    failure: watch::Sender<Option<Failure>>,
}

impl Default for Tasks {
    fn default() -> Self {
        Self::new()
    }
}

impl Tasks {
    /// No tasks yet.
    pub fn new() -> Self {
        Self {
            token: CancellationToken::new(),
            tracker: TaskTracker::new(),
            running: Arc::default(),
            failure: watch::channel(None).0,
        }
    }

    /// Cancelled when all shall end: a task selects on it, drains, returns.
    pub fn token(&self) -> CancellationToken {
        self.token.clone()
    }

    /// Starts a task. One that returns an error, or panics, is a [`Failure`] of the program.
    pub fn spawn<F>(&self, name: impl Into<String>, future: F)
    where
        F: Future<Output = TaskResult> + Send + 'static,
    {
        let name = name.into();
        let inner = tokio::spawn(future);
        let abort = inner.abort_handle();
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.retain(|(_, handle)| !handle.is_finished());
        running.push((name.clone(), abort));
        drop(running);
        let failure = self.failure.clone();
        self.tracker.spawn(async move {
            let reason = match inner.await {
                Ok(Ok(())) => return,
                Ok(Err(error)) => chain(error.as_ref()),
                Err(join) if join.is_cancelled() => return,
                Err(join) => format!("panicked: {join}"),
            };
            tracing::error!(task = %name, %reason, "task failed");
            failure.send_if_modified(|slot| {
                let first = slot.is_none();
                if first {
                    *slot = Some(Failure { task: name, reason });
                }
                first
            });
        });
    }

    /// Resolves with the first failure; never, if there is none.
    pub async fn failed(&self) -> Failure {
        let mut failure = self.failure.subscribe();
        loop {
            if let Some(first) = failure.borrow_and_update().clone() {
                return first;
            }
            if failure.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    }

    /// Resolves when all tasks that were started have ended by themselves.
    pub async fn ended(&self) {
        self.tracker.close();
        self.tracker.wait().await;
    }

    /// Cancels, waits up to `deadline`, aborts what still runs and gives its names.
    pub async fn shutdown(&self, deadline: Duration) -> Vec<String> {
        self.token.cancel();
        self.tracker.close();
        if tokio::time::timeout(deadline, self.tracker.wait()).await.is_ok() {
            return Vec::new();
        }
        let mut stragglers = Vec::new();
        for (name, handle) in self.running.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            if !handle.is_finished() {
                handle.abort();
                stragglers.push(name);
            }
        }
        tracing::warn!(?stragglers, "ended by force");
        stragglers
    }
}

/// An error and its causes in one line.
pub fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        text.push_str(": ");
        text.push_str(&inner.to_string());
        cause = inner.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_task_that_panics_is_a_failure_with_its_name() {
        let tasks = Tasks::new();
        tasks.spawn("good", async { Ok(()) });
        tasks.spawn("bad", async { Err("no".into()) });
        assert_eq!(tasks.failed().await, Failure { task: "bad".into(), reason: "no".into() });
    }

    #[tokio::test(start_paused = true)]
    async fn a_task_that_does_not_end_is_named() {
        let tasks = Tasks::new();
        let token = tasks.token();
        tasks.spawn("polite", async move {
            token.cancelled().await;
            Ok(())
        });
        tasks.spawn("deaf", async {
            std::future::pending::<()>().await;
            Ok(())
        });
        assert_eq!(tasks.shutdown(Duration::from_secs(1)).await, ["deaf"]);
    }
}
