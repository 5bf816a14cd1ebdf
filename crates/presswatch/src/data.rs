//! The data folder: where it is, and that only its owner may look into it.

use std::{
    fs,
    io::Write,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::Path,
};

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

/// Writes a new file, so that it is on disk; one that is there is an error.
pub fn put(path: &Path, text: &str, mode: u32) -> anyhow::Result<()> {
    let writing = || format!("writing {}", path.display());
    let options = fs::OpenOptions::new().write(true).create_new(true).mode(mode).to_owned();
    let mut file = options.open(path).with_context(writing)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).with_context(writing)
}

/// Writes a file, whole or not at all, in place of what may be there.
#[cfg(feature = "server")]
pub fn replace(path: &Path, text: &str, mode: u32) -> anyhow::Result<()> {
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    let new = Path::new(&new);
    match fs::remove_file(new) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(error).with_context(|| format!("removing {}", new.display()));
        }
        _ => {}
    }
    put(new, text, mode)?;
    fs::rename(new, path).with_context(|| format!("writing {}", path.display()))
}

/// The key that opens the page off loopback: made once, kept for its owner only.
#[cfg(feature = "server")]
pub fn access_key(folder: &Path) -> anyhow::Result<presswatch_runtime::Secret> {
    let path = folder.join("access.key");
    if !path.exists() {
        put(&path, &format!("{}\n", presswatch_runtime::random::hex(24)), 0o600)?;
    }
    Ok(presswatch_runtime::Secret::from_file(&path)?)
}
