//! Small files that are there whole or not at all, whenever the power goes.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use crate::random;

/// Writes a new file; [`io::ErrorKind::AlreadyExists`] if there is one, also if another process was quicker.
pub fn create(path: &Path, text: &str, mode: u32) -> io::Result<()> {
    let new = written(path, text, mode)?;
    // Unlike a renamed file, a linked one never takes another's place.
    let linked = fs::hard_link(&new, path);
    fs::remove_file(&new)?;
    linked?;
    sync_folder(path)
}

/// What may still be written on the disk of a file or folder, and the disk's size, both in bytes.
pub fn room(path: &Path) -> io::Result<(u64, u64)> {
    let disk = rustix::fs::statvfs(path)?;
    Ok((disk.f_bavail.saturating_mul(disk.f_frsize), disk.f_blocks.saturating_mul(disk.f_frsize)))
}

/// Writes a file in place of what may be there.
pub fn replace(path: &Path, text: &str, mode: u32) -> io::Result<()> {
    fs::rename(written(path, text, mode)?, path)?;
    sync_folder(path)
}

/// A file beside `path`, of a name that nothing has, on disk.
fn written(path: &Path, text: &str, mode: u32) -> io::Result<PathBuf> {
    let new = path.with_file_name(format!("new-{}", random::hex(8)));
    let write = || {
        let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(&new)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    };
    match write() {
        Ok(()) => Ok(new),
        Err(error) => {
            // A full disk must not fill with pieces.
            let _there_may_be_none = fs::remove_file(&new);
            Err(error)
        }
    }
}

/// The names in the folder of `path` are on disk, too.
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_new_file_takes_nobodys_place_and_another_one_does() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("secret");
        create(&path, "first", 0o600).expect("made");
        assert_eq!(path.metadata().expect("there").permissions().mode() & 0o777, 0o600);
        let again = create(&path, "second", 0o600).expect_err("it is there");
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).expect("read"), "first");
        replace(&path, "third", 0o644).expect("replaced");
        assert_eq!(fs::read_to_string(&path).expect("read"), "third");
        assert_eq!(path.metadata().expect("there").permissions().mode() & 0o777, 0o644);
        create(&folder.path().join("none/secret"), "", 0o600).expect_err("no such folder");
        assert_eq!(folder.path().read_dir().expect("read").count(), 1, "nothing else is left there");
    }
}
