//! Key and certificate of the authority on disk. They stand in one file, so that there are both or neither;
//! beside it lies the certificate alone, for others to read.

use std::{
    fs::{self, DirBuilder},
    io::ErrorKind,
    os::unix::fs::DirBuilderExt,
    path::Path,
};

use presswatch_runtime::files;

use crate::TrustError;

/// Key and certificate, for the owner only.
const BOTH: &str = "ca.pem";
/// The certificate alone.
pub(crate) const CERTIFICATE: &str = "ca.crt";

/// With this a certificate begins.
pub(crate) const BEGIN: &str = "-----BEGIN CERTIFICATE-----";

/// What stands in the authority's file, if there is one.
pub(crate) fn read(folder: &Path) -> Result<Option<String>, TrustError> {
    text(folder, BOTH)
}

/// What stands in a file, if there is one.
pub(crate) fn text(folder: &Path, name: &str) -> Result<Option<String>, TrustError> {
    match fs::read(folder.join(name)) {
        // What is no text is damaged, and its reader says so.
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed(&folder.join(name), "reading")(error)),
    }
}

/// Writes the file, whole and on disk, or not at all, unless somebody else has been first.
pub(crate) fn make(folder: &Path, text: &str) -> Result<(), TrustError> {
    let path = folder.join(BOTH);
    let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.map_err(failed(folder, "making the folder"))?;
    match files::create(&path, text, 0o600) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(failed(&path, "writing")(error)),
        _ => Ok(()),
    }
}

/// Lays the certificate beside it, unless it is there.
pub(crate) fn show(folder: &Path, certificate_pem: &str) -> Result<(), TrustError> {
    if fs::read_to_string(folder.join(CERTIFICATE)).is_ok_and(|found| found == certificate_pem) {
        return Ok(());
    }
    replace(folder, CERTIFICATE, certificate_pem, 0o644)
}

/// Puts a text in the place of a file, whole and on disk, or not at all.
pub(crate) fn replace(folder: &Path, name: &str, text: &str, mode: u32) -> Result<(), TrustError> {
    let path = folder.join(name);
    files::replace(&path, text, mode).map_err(failed(&path, "writing"))
}

pub(crate) fn damaged(folder: &Path, reason: impl ToString) -> TrustError {
    TrustError::Damaged { path: folder.join(BOTH).display().to_string(), reason: reason.to_string() }
}

fn failed(path: &Path, doing: &'static str) -> impl FnOnce(std::io::Error) -> TrustError {
    let path = path.display().to_string();
    move |source| TrustError::File { path, doing, source }
}
