//! Whether what the configuration allows to be kept has room on the disk.

use std::path::{Path, PathBuf};

use presswatch_config::Parts;
use presswatch_locale::bytes;
use presswatch_runtime::files;

use super::report::Report;
use crate::roles::outbox;

/// Says how much may still be written into the data folder, and how much the disk has.
pub fn room(data: &Path, parts: &Parts, report: &mut Report) -> anyhow::Result<()> {
    let edge = parts.edge.iter().map(|part| {
        let own = &part.edge;
        (outbox(data, &part.site, &own.producer), own.outbox.limit_bytes)
    });
    let ingest = parts.ingest.iter().flat_map(|part| {
        let own = &part.ingest;
        let outbox = (outbox(data, &part.site, &own.producer), own.outbox.limit_bytes);
        [outbox, (data.join("quarantine"), own.quarantine_limit)]
    });
    let alert = parts.alert.iter().map(|part| {
        let own = &part.alert;
        (outbox(data, &part.site, &own.producer), own.outbox.limit_bytes)
    });
    let files: Vec<(PathBuf, u64)> = edge.chain(ingest).chain(alert).collect();
    if files.is_empty() {
        return Ok(());
    }
    let need: u64 = files.iter().map(|(path, limit)| limit.saturating_sub(size(path))).sum();
    // The folder is made at the first start: what it will stand in has the disk.
    let Some(there) = data.ancestors().find(|folder| folder.is_dir()) else { return Ok(()) };
    let of = data.display().to_string();
    let language = report.language();
    let said = |size: u64| bytes(language, size);
    match files::room(there) {
        Ok((free, _)) => {
            let words = [("free", said(free)), ("need", said(need))];
            match free >= need {
                true => report.good(&of, "check-disk", &words),
                false => report.wrong(&of, "check-disk-small", &words),
            }
        }
        Err(error) => report.wrong(&of, "check-file-missing", &[("why", error.to_string())]),
    }
}

/// Bytes that a file, or a folder's files, take already.
fn size(path: &Path) -> u64 {
    let Ok(about) = path.metadata() else { return 0 };
    if about.is_file() {
        return about.len();
    }
    let entries = path.read_dir().into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.metadata().ok())
        .filter(|about| about.is_file())
        .map(|about| about.len())
        .sum()
}
