//! The data folder: where it is, and that only its owner may look into it.

use std::{
    fs,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use anyhow::Context;
use presswatch_runtime::Secret;

/// The user's own data folder for `demo`.
pub fn demo_folder() -> anyhow::Result<PathBuf> {
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

/// The key that opens the page off loopback: made once, kept for its owner only.
pub fn access_key(folder: &Path) -> anyhow::Result<Secret> {
    use std::io::Write;
    let path = folder.join("access.key");
    if !path.exists() {
        let mut file = fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&path)
            .with_context(|| format!("writing {}", path.display()))?;
        writeln!(file, "{}", presswatch_runtime::random::hex(24))?;
        file.sync_all()?;
    }
    Ok(Secret::from_file(&path)?)
}
