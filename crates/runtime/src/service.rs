//! What a service manager is told (`sd_notify`), if there is one.

use sd_notify::NotifyState;

use crate::Tasks;

/// Started. If the manager has a watchdog, a task tells it twice in its time that the program still turns;
/// the task ends with `tasks`.
pub fn ready(tasks: &Tasks) {
    tell(NotifyState::Ready);
    let Some(limit) = sd_notify::watchdog_enabled() else { return };
    let token = tasks.token();
    tasks.spawn("watchdog", async move {
        let mut beat = tokio::time::interval(limit / 2);
        loop {
            tokio::select! {
                _ = beat.tick() => tell(NotifyState::Watchdog),
                () = token.cancelled() => return Ok(()),
            }
        }
    });
}

/// Ending.
pub fn stopping() {
    tell(NotifyState::Stopping);
}

/// Without a manager this does nothing.
fn tell(state: NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        tracing::warn!(%error, "telling the service manager");
    }
}
