//! The program under test, as a process of its own.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, bail};

/// The binary that `tests/run` has built: beside the test's own folder.
pub fn binary() -> anyhow::Result<PathBuf> {
    let test = std::env::current_exe()?;
    let folder = test.parent().and_then(Path::parent).context("target folder")?;
    let binary = folder.join("presswatch");
    if !binary.exists() {
        bail!("{} is not built: run tests/run", binary.display());
    }
    Ok(binary)
}

/// Asks again until `check` gives a value; an error with the last reason after `deadline`.
pub async fn until<T, F, Fut>(what: &str, deadline: Duration, mut check: F) -> anyhow::Result<T>
where
    F: FnMut() -> Fut,
    Fut: Future<Output = anyhow::Result<T>>,
{
    let end = tokio::time::Instant::now() + deadline;
    loop {
        match check().await {
            Ok(value) => return Ok(value),
            Err(reason) if tokio::time::Instant::now() > end => {
                return Err(reason.context(format!("{what}: not within {deadline:?}")));
            }
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}
