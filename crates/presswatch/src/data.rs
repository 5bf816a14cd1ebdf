//! The data folder: where it is, and that only its owner may look into it.

use std::{fs, os::unix::fs::DirBuilderExt, path::Path};

use anyhow::Context;
use presswatch_runtime::files;

/// The user's own data folder for `demo`.
#[cfg(feature = "server")]
pub fn demo_folder() -> anyhow::Result<std::path::PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "presswatch")
        .context("no home directory: name a data folder with --data")?;
    Ok(folders.data_dir().join("demo"))
}

/// Makes the folder, if need be, for its owner only.
pub fn create(folder: &Path) -> anyhow::Result<()> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .with_context(|| format!("data folder {}", folder.display()))
}

/// Writes a new file, whole or not at all, so that it is on disk; one that is there is an error.
pub fn put(path: &Path, text: &str, mode: u32) -> anyhow::Result<()> {
    files::create(path, text, mode).with_context(|| format!("writing {}", path.display()))
}

/// Writes a file, whole or not at all, in place of what may be there.
#[cfg(feature = "server")]
pub fn replace(path: &Path, text: &str, mode: u32) -> anyhow::Result<()> {
    files::replace(path, text, mode).with_context(|| format!("writing {}", path.display()))
}
