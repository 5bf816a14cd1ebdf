//! A small disk of its own: an image with ext4 on a loop device. Its power can be cut, and it can be full.
//! Needs root.

use std::{
    fs::File,
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context, bail};

use crate::{process::Process, servers::system_path};

/// The ioctl of XFS and ext4 that ends a file system as a power cut does. Perl, which every Debian has,
/// calls it: `unsafe` is forbidden here.
const SHUTDOWN: &str = r#"
open(my $disk, "<", $ARGV[0]) or die "$ARGV[0]: $!\n";
my $how = pack("L", $ARGV[1]);
defined(ioctl($disk, 0x8004587d, $how)) or die "EXT4_IOC_SHUTDOWN: $!\n";
"#;

/// What a power cut leaves of what was not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// Nothing, and the journal ends where the disk had it.
    Dry,
    /// Nothing of the data; the journal is whole.
    JournalFlushed,
}

/// Mounted as long as it lives.
#[derive(Debug)]
pub struct Disk {
    image: PathBuf,
    /// Where its files are.
    pub folder: PathBuf,
}

impl Disk {
    /// Makes `{name}.img` in `folder` and mounts it on `{name}`.
    pub fn new(folder: &Path, name: &str, bytes: u64) -> anyhow::Result<Disk> {
        let (image, mount) = (folder.join(format!("{name}.img")), folder.join(name));
        File::create(&image)?.set_len(bytes)?;
        std::fs::create_dir_all(&mount)?;
        // Nothing is kept for root, who runs this: full is full.
        run(Command::new("mkfs.ext4").args(["-q", "-F", "-m", "0"]).arg(&image))?;
        let disk = Disk { image, folder: mount };
        disk.mount()?;
        Ok(disk)
    }

    /// Why it can't be had on this machine; `None`: it can.
    pub fn refused() -> anyhow::Result<Option<String>> {
        let folder = tempfile::tempdir()?;
        let tried = Disk::new(folder.path(), "disk", 16 << 20)
            .and_then(|disk| disk.cut(Cut::Dry).and_then(|()| disk.again()));
        Ok(tried.err().map(|error| format!("no disk whose power could be cut: {error:#}")))
    }

    /// The power goes: from here on every access is an error. Who has files open must be ended before
    /// [`Disk::again`].
    pub fn cut(&self, cut: Cut) -> anyhow::Result<()> {
        let flag = match cut {
            Cut::Dry => "2",
            Cut::JournalFlushed => "1",
        };
        run(Command::new("perl").args(["-e", SHUTDOWN]).arg(&self.folder).arg(flag))
    }

    /// The power is back: mounts it, which replays the journal.
    pub fn again(&self) -> anyhow::Result<()> {
        run(Command::new("umount").arg(&self.folder))?;
        self.mount()
    }

    /// Fills it to the last block.
    pub fn fill(&self) -> anyhow::Result<()> {
        let mut ballast = File::options().create(true).append(true).open(self.ballast())?;
        for block in [vec![0x5a; 1 << 16], vec![0x5a; 1 << 10]] {
            loop {
                match ballast.write(&block) {
                    Ok(_) => {}
                    Err(error) if error.kind() == ErrorKind::StorageFull => break,
                    Err(error) => return Err(error.into()),
                }
            }
        }
        // Blocks are given late: only now it is known that all are.
        match ballast.sync_all() {
            Err(error) if error.kind() != ErrorKind::StorageFull => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// Takes away what filled it, if anything did.
    pub fn empty(&self) -> anyhow::Result<()> {
        match std::fs::remove_file(self.ballast()) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    fn ballast(&self) -> PathBuf {
        self.folder.join("ballast")
    }

    fn mount(&self) -> anyhow::Result<()> {
        run(Command::new("mount").args(["-o", "loop"]).arg(&self.image).arg(&self.folder))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // It may not be mounted, after a failure; lazily, because somebody may still look into it.
        let _not_mounted = run(Command::new("umount").arg("-l").arg(&self.folder));
    }
}

/// The power of a machine goes: its programs and its disks. Gives the instant. For `dying` the programs go on
/// and see the errors of disks that are gone; otherwise they are gone with them.
pub fn power_goes(
    programs: Vec<&mut Process>,
    disks: &[&Disk],
    cut: Cut,
    dying: Option<Duration>,
) -> anyhow::Result<Instant> {
    programs.iter().try_for_each(|program| program.freeze())?;
    let at = Instant::now();
    disks.iter().try_for_each(|disk| disk.cut(cut))?;
    if let Some(dying) = dying {
        programs.iter().try_for_each(|program| program.signal("CONT"))?;
        std::thread::sleep(dying);
    }
    for program in programs {
        match program.kill() {
            // Without its disk it may have ended by itself.
            Err(_) if dying.is_some() => {}
            ended => ended?,
        }
    }
    Ok(at)
}

fn run(command: &mut Command) -> anyhow::Result<()> {
    let output = command.env("PATH", system_path()).output();
    let output = output.with_context(|| format!("{command:?}"))?;
    if !output.status.success() {
        bail!("{command:?}: {}: {}", output.status, String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(())
}
