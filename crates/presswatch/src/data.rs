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

/// Writes a new file, whole or not at all, so that it is on disk; one that is there is an error.
pub fn put(path: &Path, text: &str, mode: u32) -> anyhow::Result<()> {
    let write = || -> std::io::Result<()> {
        let mut new = path.as_os_str().to_owned();
        new.push(".new");
        // What a power cut left of an earlier one.
        match fs::remove_file(&new) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(mode).open(&new)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        // Unlike a renamed file, a linked one never takes another's place.
        let linked = fs::hard_link(&new, path);
        fs::remove_file(&new)?;
        linked?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
    };
    write().with_context(|| format!("writing {}", path.display()))
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
