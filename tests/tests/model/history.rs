//! A history is data: a setup and a list of steps, drawn from a seed. Nothing is drawn while it runs, so
//! that a step can be left out and the rest stays what it is.

use std::{fmt, str::FromStr};

use presswatch_runtime::clock::Trust;

use super::draw::draw;

/// What does not change in a history.
#[derive(Debug, Clone, Copy)]
pub struct Setup {
    /// Bytes that an outbox may hold: from one that is always full to one that never is.
    pub limit: u64,
    /// Records that a quarantine may hold.
    pub aside: usize,
    /// Appends are synced by `Sync` only.
    pub lazy: bool,
    /// Which clock is believed.
    pub trust: Trust,
    /// Live rows are gathered before they are sent.
    pub gathers: bool,
}

/// How a change of an outbox ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Done,
    /// The disk says no.
    Fails,
    /// The program dies just after it is in the file, and before anybody is told.
    Dies,
}

/// How a write of an ingest ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrote {
    Done,
    /// The store can't just now, e.g. its disk is full.
    RetryLater,
    /// The ingest dies before the write, ...
    DiesBefore,
    /// ... when half of it is stored, ...
    DiesWithin,
    /// ... between write and commit, ...
    DiesUntold,
    /// ... or after its commits are out.
    DiesAfter,
}

/// How a producer's connection is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    Up,
    Cut,
    /// It says that it is up, and nothing arrives in either direction.
    BlackHole,
    /// Half-open: no message gets out.
    Mute,
    /// Half-open: no commit comes in.
    Deaf,
    /// One message at a time.
    Slow,
}

/// Where a second producer of the same name comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// The outbox as it is just now, on a second machine.
    Copy,
    /// The outbox as it was when it was last backed up.
    Clone,
    /// Another edge, configured with a name that is taken.
    Fresh,
}

/// What may happen. `who` is one of the producers that run, `at` one of what is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// As many records as there are digits in `kinds`.
    Append {
        who: usize,
        kinds: u32,
        live: bool,
        /// Taken before the clock was last looked at.
        early: bool,
        queue_full: bool,
        end: End,
    },
    Send {
        who: usize,
        end: End,
    },
    Receive {
        ingest: usize,
        at: usize,
        again: bool,
    },
    Write {
        ingest: usize,
        wrote: Wrote,
    },
    Hear {
        at: usize,
        again: bool,
        end: End,
    },
    LoseMessage {
        at: usize,
    },
    LoseCommit {
        at: usize,
    },
    LoseAll,
    Link {
        who: usize,
        to: Line,
    },
    Overdue {
        who: usize,
    },
    /// Every producer tells its status; ten seconds pass.
    Beat,
    /// Closes losses, deletes what is old.
    Tidy {
        who: usize,
        end: End,
    },
    /// `echo`: what it said last is heard once more.
    Kill {
        who: usize,
        echo: bool,
    },
    /// Of what was not synced, `keep` changes survive. The clock comes up `right`, or in 1970.
    PowerCut {
        who: usize,
        keep: usize,
        right: bool,
    },
    /// Switched off and on; the first opening dies after so many steps of numbering.
    Reboot {
        who: usize,
        right: bool,
        steps: usize,
    },
    Sync {
        who: usize,
    },
    Backup {
        who: usize,
    },
    Restore,
    Second {
        how: How,
    },
    Leave,
    Clock {
        who: usize,
        hours: i64,
    },
    /// NTP sets the system's clock.
    Ntp {
        who: usize,
    },
    /// A person says the time.
    Say {
        who: usize,
    },
    /// Looks at the clock, and numbers what has a time now.
    Time {
        who: usize,
        end: End,
    },
    Disk {
        who: usize,
        full: bool,
    },
    Quarantine {
        ingest: usize,
        full: bool,
    },
    StoreDisk {
        full: bool,
    },
    StorePowerCut,
    StoreBackup,
    /// And then `resend`. The ingests may go on running.
    StoreRestore {
        ingests_die: bool,
    },
    /// A producer that speaks the next version.
    Upgrade {
        who: usize,
    },
    UpgradeIngest {
        ingest: usize,
    },
    /// Nothing is committed for long: what is under way must stay within the window.
    Stall,
}

#[derive(Debug, Clone, Copy)]
pub struct Step {
    pub after_ms: i64,
    pub action: Action,
}

#[derive(Clone)]
pub struct History {
    seed: u64,
    pub setup: Setup,
    /// With their places in the history of the seed.
    pub steps: Vec<(usize, Step)>,
    whole: bool,
}

impl History {
    pub fn of(seed: u64) -> History {
        let (setup, steps) = draw(seed);
        History { seed, setup, steps: steps.into_iter().enumerate().collect(), whole: true }
    }

    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// The same without these steps.
    pub fn without(&self, from: usize, count: usize) -> History {
        let mut steps = self.steps.clone();
        steps.drain(from..(from + count).min(self.len()));
        History { steps, whole: false, ..*self }
    }
}

/// `SEED`, or `SEED:STEPS` for some of its steps only, e.g. `4711:3,7-12`.
impl fmt::Display for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.seed)?;
        if self.whole {
            return Ok(());
        }
        let mut separator = ":";
        for run in self.steps.chunk_by(|(a, _), (b, _)| a + 1 == *b) {
            let (first, last) = (run[0].0, run[run.len() - 1].0);
            write!(f, "{separator}{first}")?;
            if first < last {
                write!(f, "-{last}")?;
            }
            separator = ",";
        }
        // No step at all.
        if separator == ":" { f.write_str(":") } else { Ok(()) }
    }
}

impl FromStr for History {
    type Err = String;

    fn from_str(text: &str) -> Result<History, String> {
        let number = |text: &str| text.trim().parse().map_err(|e| format!("{text:?}: {e}"));
        let Some((seed, steps)) = text.split_once(':') else { return Ok(History::of(number(text)?)) };
        let mut history = History { whole: false, ..History::of(number(seed)?) };
        let mut kept = Vec::new();
        for part in steps.split(',').filter(|part| !part.is_empty()) {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            kept.push(number(first)?..=number(last)?);
        }
        history.steps.retain(|(place, _)| kept.iter().any(|range| range.contains(&(*place as u64))));
        Ok(history)
    }
}

impl fmt::Debug for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:?}", self.setup)?;
        let mut at = 0;
        for (place, Step { after_ms, action }) in &self.steps {
            at += after_ms;
            writeln!(f, "{place:>4}  {:>10.1} s  {action:?}", at as f64 / 1000.0)?;
        }
        write!(f, "      then all faults end, and what waits is delivered")
    }
}
