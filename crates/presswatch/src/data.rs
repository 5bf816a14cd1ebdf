//! The data folder: where it is, and that only its owner may look into it.

use std::{fs, os::unix::fs::DirBuilderExt, path::Path};

use anyhow::Context;

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

/// The key that opens the page off loopback: made once, kept for its owner only.
#[cfg(feature = "server")]
pub fn access_key(folder: &Path) -> anyhow::Result<presswatch_runtime::Secret> {
    use std::{io::Write, os::unix::fs::OpenOptionsExt};
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
    Ok(presswatch_runtime::Secret::from_file(&path)?)
}
