//! A process with a system clock of its own: Debian's libfaketime, whose time stands in a file that may
//! change while the process runs. Monotonic time stays true.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Context;

/// What the system's clock of one process says.
#[derive(Debug, Clone)]
pub struct FakeClock {
    file: PathBuf,
}

impl FakeClock {
    /// A clock that is `ahead_ms` ahead of the true one (behind, if negative).
    pub fn new(file: &Path, ahead_ms: i64) -> anyhow::Result<FakeClock> {
        let clock = FakeClock { file: file.to_owned() };
        clock.set(ahead_ms)?;
        Ok(clock)
    }

    /// The clock jumps: from now on it is `ahead_ms` ahead of the true one.
    pub fn set(&self, ahead_ms: i64) -> anyhow::Result<()> {
        let new = self.file.with_extension("new");
        std::fs::write(
            &new,
            format!("{}{}.{:03}\n", sign(ahead_ms), ahead_ms.abs() / 1000, ahead_ms.abs() % 1000),
        )?;
        Ok(std::fs::rename(&new, &self.file)?)
    }

    /// Makes a program that is not yet started see this clock.
    pub fn apply(&self, command: &mut Command) -> anyhow::Result<()> {
        command
            .env("LD_PRELOAD", library()?)
            .env("FAKETIME_TIMESTAMP_FILE", &self.file)
            .env("FAKETIME_NO_CACHE", "1")
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
            .env("FAKETIME_DONT_RESET", "1");
        Ok(())
    }
}

fn sign(ms: i64) -> char {
    if ms < 0 { '-' } else { '+' }
}

fn library() -> anyhow::Result<PathBuf> {
    let folders = std::fs::read_dir("/usr/lib")?.filter_map(|entry| Some(entry.ok()?.path()));
    let mut libraries = folders.map(|folder| folder.join("faketime/libfaketimeMT.so.1"));
    libraries.find(|file| file.exists()).context("libfaketime: run tests/run")
}
