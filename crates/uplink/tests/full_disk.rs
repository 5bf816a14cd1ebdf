//! A disk filled by others does not stop an outbox: its pages and those of its WAL are its own.
//!
//! It needs a small file system of its own, and so root; without, it says so and tests nothing.

mod common;

use std::{fs::File, io::Write, path::Path, process::Command};

use common::{LIMIT, T0, open, rows};
use presswatch_domain::UtcMs;
use presswatch_uplink::Origin;

/// A mounted file system that ends with its owner.
struct Mounted(tempfile::TempDir);

impl Mounted {
    fn new(megabytes: u64) -> Result<Mounted, String> {
        let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
        let size = format!("size={megabytes}m");
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(folder.path())
            .output()
            .map_err(|e| format!("mount: {e}"))?;
        if mount.status.success() {
            Ok(Mounted(folder))
        } else {
            Err(String::from_utf8_lossy(&mount.stderr).trim().to_owned())
        }
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let unmounted = Command::new("umount").arg("--lazy").arg(self.0.path()).status();
        assert!(unmounted.is_ok_and(|status| status.success()), "{:?} stays mounted", self.0.path());
    }
}

/// Leaves not one block.
fn fill(folder: &Path) {
    let mut file = File::create(folder.join("filler")).expect("a file");
    for block in [1 << 16, 4096, 1] {
        while file.write_all(&vec![7; block]).is_ok() {}
    }
}

#[test]
fn a_disk_filled_by_others_does_not_stop_it() {
    let mounted = match Mounted::new(8) {
        Ok(mounted) => mounted,
        Err(reason) => {
            let line = format!("SKIPPED: a file system of its own can't be mounted: {reason}\n");
            return std::io::stderr().write_all(line.as_bytes()).expect("standard error");
        }
    };
    let path = mounted.0.path().join("outbox.db");
    let mut outbox = open(&path, 1);
    fill(mounted.0.path());
    assert!(std::fs::write(mounted.0.path().join("more"), vec![1; 8192]).is_err(), "it is not full");
    let mut t = T0;
    // Several times its limit: appended, committed, made room for, dropped.
    for round in 0..100 {
        outbox.append(Origin::Live, rows(t, 300), &[]).expect("appended on a full disk");
        t += 300;
        if round % 3 == 0 {
            let last = outbox.index().next() - 1;
            outbox.hand(last - 100, last).expect("noted");
            outbox.free(&[(last - 100, last)], UtcMs(t)).expect("freed");
        }
    }
    assert!(outbox.index().lost().0 > 0 && outbox.bytes() <= LIMIT);
    let waiting = outbox.waiting();
    drop(outbox);
    // It starts on the full disk as well.
    let mut outbox = open(&path, 2);
    assert_eq!(outbox.waiting().len(), waiting.len() + 1);
    outbox.append(Origin::Live, rows(t, 300), &[]).expect("appended after a restart");
}

#[test]
fn where_there_is_no_room_for_its_pages_none_is_begun() {
    let Ok(mounted) = Mounted::new(1) else { return };
    let path = mounted.0.path().join("outbox.db");
    let now = UtcMs(T0);
    let error = presswatch_uplink::Outbox::open(&path, LIMIT, presswatch_domain::Epoch(1), "boot", now);
    let error = error.expect_err("1 MiB is too small");
    assert!(error.source.to_string().contains("full"), "{error:?}");
    assert!(!path.exists(), "what is not whole has not its name");
}
