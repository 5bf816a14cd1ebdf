//! The backlog's progress on the terminal.

use std::io::Write;

use indicatif::{ProgressBar, ProgressStyle};
use presswatch_runtime::Tasks;
use presswatch_wire::Status;
use tokio::sync::watch;

const DAY_MS: i64 = 24 * presswatch_domain::HOUR_MS;

/// Shows how far history has come, until it is all in the store; one line at its end where the output
/// is no terminal.
pub fn show(tasks: &Tasks, mut status: watch::Receiver<Status>) {
    let token = tasks.token();
    tasks.spawn("progress", async move {
        let began = std::time::Instant::now();
        let style = ProgressStyle::with_template("  history  [{bar:40}] {percent:>3} %  {msg}")?;
        let mut bar: Option<ProgressBar> = None;
        loop {
            tokio::select! {
                changed = status.changed() => if changed.is_err() { break },
                () = token.cancelled() => break,
            }
            match (status.borrow_and_update().history.clone(), &bar) {
                (Some(history), _) => {
                    let bar = bar.get_or_insert_with(|| ProgressBar::new(0).with_style(style.clone()));
                    bar.set_length(history.to.since(history.from).max(1) as u64);
                    bar.set_position(history.at.since(history.from).max(0) as u64);
                    let days = |ms: i64| ms as f64 / DAY_MS as f64;
                    let (done, all) = (history.at.since(history.from), history.to.since(history.from));
                    bar.set_message(format!("{:.1} of {:.1} days", days(done), days(all)));
                }
                (None, Some(shown)) => {
                    shown.finish_and_clear();
                    let line = format!("  history  all in the store after {} s", began.elapsed().as_secs());
                    let _closed_terminal = writeln!(std::io::stdout(), "{line}");
                    break;
                }
                (None, None) => {}
            }
        }
        Ok(())
    });
}
