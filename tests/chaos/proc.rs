//! Memory and open files of processes over their lives.

use std::collections::BTreeMap;

use anyhow::{Context, bail, ensure};

/// A life of so many looks, one a day or more, tells something: in a shorter one caches still fill.
const LOOKS: usize = 14;
/// Over the last third of a life, when caches are full, memory grows by no more than this share and so many
/// bytes: an allocator's noise.
const GROWTH: (f64, u64) = (1.05, 16 << 20);
/// And open files by so many: connections come and go.
const FILES: u64 = 8;

/// One look at a process.
#[derive(Debug, Clone, Copy)]
pub struct Health {
    /// Resident memory, in bytes.
    pub rss: u64,
    /// Open files.
    pub files: u64,
}

impl Health {
    fn of(id: u32) -> anyhow::Result<Health> {
        let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("VmRSS")?;
        let kib: u64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(Health { rss: kib << 10, files: std::fs::read_dir(format!("/proc/{id}/fd"))?.count() as u64 })
    }
}

/// Looks at processes, by name and id: each id is a life.
#[derive(Debug, Default)]
pub struct Lives(BTreeMap<(&'static str, u32), Vec<Health>>);

impl Lives {
    /// Looks once, if it runs.
    pub fn look(&mut self, name: &'static str, id: Option<u32>) -> anyhow::Result<()> {
        if let Some(id) = id {
            self.0.entry((name, id)).or_default().push(Health::of(id)?);
        }
        Ok(())
    }

    /// An error if anything grows over a life, if none of these programs has lived for long enough to tell,
    /// or if any has taken more than `limit` bytes; else the greatest of each.
    pub fn verdict(&self, long: &[&str], limit: u64) -> anyhow::Result<String> {
        for name in long {
            let most = self.0.iter().filter(|((of, _), _)| of == name).map(|(_, looks)| looks.len()).max();
            ensure!(most >= Some(LOOKS), "{name} was looked at {most:?} times in its longest life");
        }
        let mut most: BTreeMap<&str, Health> = BTreeMap::new();
        for ((name, id), looks) in &self.0 {
            for look in looks {
                let most = most.entry(name).or_insert(*look);
                (most.rss, most.files) = (most.rss.max(look.rss), most.files.max(look.files));
            }
            let (Some(last), true) = (looks.last(), looks.len() >= LOOKS) else { continue };
            let full = looks[looks.len() * 2 / 3];
            let allowed = (full.rss as f64 * GROWTH.0) as u64 + GROWTH.1;
            ensure!(last.rss <= allowed, "the memory of {name} ({id}) grows: {looks:?}");
            ensure!(last.files <= full.files + FILES, "{name} ({id}) keeps files open: {looks:?}");
        }
        if let Some((name, most)) = most.iter().find(|(_, most)| most.rss > limit) {
            bail!("{name} took {} MiB", most.rss >> 20);
        }
        let said =
            most.iter().map(|(name, most)| format!("{name} ≤{} MiB, ≤{} files", most.rss >> 20, most.files));
        Ok(said.collect::<Vec<_>>().join(", "))
    }
}
