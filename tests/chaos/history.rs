//! A scenario's faults as a list that is kept, and shortened when it has found something.

use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::{Serialize, de::DeserializeOwned};

use crate::{Chaos, Outcome, Verdict, table::progress};

/// How often a failing history is tried with less in it.
const TRIES: usize = 12;

/// Runs `steps`, or those of the file that was asked for, in a new folder. After a failure the folder
/// stays, with the logs in it, and the shortest history of a few tries that still fails.
pub async fn run<S: Serialize + DeserializeOwned + Clone>(
    chaos: &Chaos,
    name: &str,
    drawn: Vec<S>,
    attempt: impl AsyncFn(&Path, &[S]) -> anyhow::Result<Outcome>,
) -> anyhow::Result<Verdict> {
    let mut steps = match &chaos.history {
        Some(file) => {
            serde_json::from_slice(&std::fs::read(file)?).with_context(|| format!("{}", file.display()))?
        }
        None => drawn,
    };
    let (mut folder, mut error) = match once(name, &steps, &attempt).await? {
        Ok(outcome) => return Ok(Verdict::Held(outcome)),
        Err(failed) => failed,
    };
    progress(&format!("    failed, {} steps: {error:#}; looking for a shorter history", steps.len()))?;
    let mut piece = steps.len().div_ceil(2);
    let (mut start, mut tries) = (0, 0);
    while piece > 0 && tries < TRIES && steps.len() > 1 {
        let mut less = steps.clone();
        less.drain(start.min(less.len())..(start + piece).min(less.len()));
        tries += 1;
        match once(name, &less, &attempt).await? {
            Err(failed) => {
                std::fs::remove_dir_all(&folder)?;
                ((folder, error), steps) = (failed, less);
                progress(&format!("    fails with {} steps, too: {error:#}", steps.len()))?;
            }
            Ok(_) => start += piece,
        }
        if start >= steps.len() {
            (start, piece) = (0, piece / 2);
        }
    }
    let file = folder.join("history.json");
    std::fs::write(&file, serde_json::to_vec_pretty(&steps)?)?;
    Err(error.context(format!(
        "{} steps; logs and history in {}; again with --only {name} --history {}",
        steps.len(),
        folder.display(),
        file.display()
    )))
}

/// One attempt; a failed one keeps its folder.
async fn once<S>(
    name: &str,
    steps: &[S],
    attempt: &impl AsyncFn(&Path, &[S]) -> anyhow::Result<Outcome>,
) -> anyhow::Result<Result<Outcome, (PathBuf, anyhow::Error)>> {
    let folder = tempfile::Builder::new().prefix(&format!("presswatch-{name}-")).tempdir()?;
    Ok(match attempt(folder.path(), steps).await {
        Ok(outcome) => Ok(outcome),
        Err(error) => Err((folder.keep(), error)),
    })
}
