//! Prometheus metrics of the whole process, through the `metrics` façade.

use std::{sync::OnceLock, time::Duration};

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use crate::Tasks;

/// How often samples are summed up. What is not summed up is kept one by one, also where nobody ever asks.
const UPKEEP: Duration = Duration::from_secs(5);

static HANDLE: OnceLock<Option<PrometheusHandle>> = OnceLock::new();

/// Installs the recorder, once a process, and keeps it small.
pub fn install(tasks: &Tasks) {
    let Some(handle) = HANDLE.get_or_init(|| PrometheusBuilder::new().install_recorder().ok()) else {
        return;
    };
    let token = tasks.token();
    tasks.spawn("metrics", async move {
        let mut pace = tokio::time::interval(UPKEEP);
        loop {
            tokio::select! {
                _ = pace.tick() => handle.run_upkeep(),
                () = token.cancelled() => return Ok(()),
            }
        }
    });
}

/// All metrics in Prometheus' text format.
pub fn render() -> String {
    match HANDLE.get() {
        Some(Some(handle)) => {
            handle.run_upkeep();
            handle.render()
        }
        _ => String::new(),
    }
}
