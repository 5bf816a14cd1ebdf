//! Whether the time is known, and which it is: a state machine without I/O. The shell shows it, once a
//! second, what the monotonic clock and the system's clock say and whether NTP has set the latter.
//!
//! UTC = anchor + monotonic, always; only the anchor ever changes, and only by a step of [`STEP_MS`] or
//! more, so that small corrections of the system's clock never reorder records.
//!
//! **Not known.** The anchor stands: rows go on in a provisional timeline, whatever the system's clock
//! does. The time is known as soon as
//! - NTP has set the system's clock, or a person says the time;
//! - under [`Trust::System`], the system's clock is later than this release and than the last instant
//!   used. One that is earlier than that instant waits like a board without a battery (which comes up
//!   hours in the past); it is believed after [`Rule::wait_ms`] if it lies more than [`PLAUSIBLE_MS`]
//!   below, for then it is the last instant that was wrong. So a clock that ran ahead by years, and was
//!   put right while the program was down, holds nothing up for longer than a day.
//!
//! After [`Rule::wait_ms`] nothing more is waited for: rows go out as untrusted until the time is known.
//!
//! **Known.** A step of the system's clock is followed at once if it is no more than [`PLAUSIBLE_MS`].
//! A longer one, forward or back, is followed only when the clock has stood by it for
//! [`Rule::wait_ms`], or if NTP says so and had not spoken before; meanwhile the monotonic clock is
//! the better witness, and rows go on as if nothing were. So a clock that jumps ten years ahead and
//! comes back leaves no trace. Time before this release is never followed. After a person has said the
//! time, the system's clock is known to be wrong: only NTP is followed, or another person.

use std::sync::Arc;

/// A difference to the system's clock from which on the anchor follows it, in milliseconds.
pub const STEP_MS: i64 = 1000;
/// A longer step needs time or a witness, in milliseconds: an ingest refuses what lies so far ahead.
pub const PLAUSIBLE_MS: i64 = 24 * 3_600_000;
/// How long after its release a program may be told the time, in milliseconds: 20 years.
pub const LATEST_MS: i64 = 20 * 366 * 24 * 3_600_000;
/// This release, and an instant before which it did not exist (2026-11-01T00:00:00Z): a constant, so
/// that building it again gives the same program.
pub const RELEASED: (&str, i64) = ("0.1.0", 1_793_491_200_000);

/// Which clock is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// The system's, if it is plausible: a server, with a battery behind its clock.
    System,
    /// NTP, or a person: a board whose clock may begin anywhere.
    Ntp,
}

/// What is believed, and how long it is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Which clock.
    pub trust: Trust,
    /// How long rows wait for their time, in milliseconds.
    pub wait_ms: i64,
}

impl Rule {
    /// The rule of a server: the system's clock, or ten minutes of waiting.
    pub const SYSTEM: Rule = Rule { trust: Trust::System, wait_ms: 600_000 };
}

/// How far the time is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// It is.
    Known,
    /// Not yet: rows wait for it.
    Waiting,
    /// It was waited for in vain: rows go out as untrusted.
    Untrusted,
}

/// What turns monotonic time into UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeline {
    /// UTC at the monotonic clock's zero, in milliseconds since 1970; provisional while not known.
    pub anchor_ms: i64,
    /// How far it is to be believed.
    pub phase: Phase,
}

impl Timeline {
    /// UTC of a monotonic instant, both in milliseconds.
    pub fn utc_ms(&self, mono_ms: i64) -> i64 {
        self.anchor_ms.saturating_add(mono_ms)
    }

    /// True if the time is known.
    pub fn known(&self) -> bool {
        self.phase == Phase::Known
    }
}

/// What the clocks say at one instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// The monotonic clock, in milliseconds since the kernel's boot.
    pub mono_ms: i64,
    /// The system's clock, in milliseconds since 1970.
    pub system_ms: i64,
    /// NTP has set the system's clock.
    pub synced: bool,
}

/// What an outbox remembers of the clock.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Memory {
    /// The last instant used while the time was known, in milliseconds since 1970.
    pub last_used_ms: Option<i64>,
    /// Boot, anchor and source when the time was last known.
    pub known: Option<(String, i64, String)>,
}

/// Why a time that somebody says is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// There is no need.
    #[error("the time is known already")]
    Known,
    /// It can't be.
    #[error("it is before this release, or more than 20 years after it")]
    Absurd,
}

/// The state machine.
#[derive(Debug, Clone)]
pub struct Keeper {
    rule: Rule,
    released_ms: i64,
    boot: Arc<str>,
    line: Timeline,
    source: Arc<str>,
    /// When waiting began, on the monotonic clock.
    since_ms: i64,
    memory: Memory,
    /// The timeline is that of an earlier run of this boot.
    resumed: bool,
    /// NTP agreed with the present anchor.
    confirmed: bool,
    /// A person said the time.
    said: bool,
    /// System minus monotonic clock, and since when that has been so.
    stands: (i64, i64),
    /// A step of so many milliseconds is not followed for now.
    refused_ms: Option<i64>,
}

/// Where the time is from, before it is from anywhere.
const NOWHERE: &str = "none";

impl Keeper {
    /// Begins in a boot; nothing was remembered yet.
    pub fn new(rule: Rule, released_ms: i64, boot: &str, seen: Seen) -> Self {
        // A clock before 1970, or beyond what nanoseconds hold, is as wrong as any.
        let provisional = seen.system_ms.clamp(0, released_ms + 2 * LATEST_MS) - seen.mono_ms;
        let mut keeper = Self {
            rule,
            released_ms,
            boot: boot.into(),
            line: Timeline { anchor_ms: provisional, phase: Phase::Waiting },
            source: NOWHERE.into(),
            since_ms: seen.mono_ms,
            memory: Memory::default(),
            resumed: false,
            confirmed: false,
            said: false,
            stands: (seen.system_ms - seen.mono_ms, seen.mono_ms),
            refused_ms: None,
        };
        keeper.tick(seen);
        keeper
    }

    /// The present timeline.
    pub fn line(&self) -> Timeline {
        self.line
    }

    /// Where the time is from: `system`, `ntp`, a person's id; `none` while it is not known.
    pub fn source(&self) -> &Arc<str> {
        &self.source
    }

    /// How long the time has not been known, in milliseconds.
    pub fn waits_ms(&self, mono_ms: i64) -> Option<i64> {
        (!self.line.known()).then(|| (mono_ms - self.since_ms).max(0))
    }

    /// The step of the system's clock that is not followed for now, in milliseconds.
    pub fn refused_ms(&self) -> Option<i64> {
        self.refused_ms
    }

    /// An outbox was opened. A run within the same boot goes on in the timeline of the one before.
    pub fn remember(&mut self, memory: Memory, mono_ms: i64) {
        if let Some((boot, anchor_ms, source)) = &memory.known
            && **boot == *self.boot
            && !self.resumed
        {
            self.line = Timeline { anchor_ms: *anchor_ms, phase: Phase::Known };
            self.source = source.as_str().into();
            self.confirmed = source == "ntp";
            self.said = source != "ntp" && source != "system";
            self.resumed = true;
        }
        self.memory.last_used_ms = self.memory.last_used_ms.max(memory.last_used_ms);
        let last = self.memory.last_used_ms.unwrap_or(i64::MIN);
        if self.line.known() && !self.resumed && self.line.utc_ms(mono_ms) + STEP_MS < last {
            self.line.phase = Phase::Waiting;
            (self.source, self.since_ms) = (NOWHERE.into(), mono_ms);
        }
    }

    /// Somebody says that it is `t_ms` at `mono_ms`. Not taken if the time is known from a clock.
    pub fn tell(&mut self, t_ms: i64, by: &str, mono_ms: i64) -> Result<(), NotTaken> {
        if self.line.known() && !self.said {
            return Err(NotTaken::Known);
        }
        if !(self.released_ms..=self.released_ms + LATEST_MS).contains(&t_ms) {
            return Err(NotTaken::Absurd);
        }
        self.know(t_ms, mono_ms, by);
        (self.said, self.confirmed) = (true, false);
        Ok(())
    }

    /// Looks at the clocks, about once a second.
    pub fn tick(&mut self, seen: Seen) {
        let Seen { mono_ms, system_ms, .. } = seen;
        let apart = system_ms.saturating_sub(mono_ms);
        if (apart - self.stands.0).abs() >= STEP_MS {
            self.stands = (apart, mono_ms);
        }
        self.refused_ms = None;
        if self.line.known() { self.follow(seen) } else { self.wait(seen) }
    }

    fn stood(&self, mono_ms: i64) -> bool {
        mono_ms - self.stands.1 >= self.rule.wait_ms
    }

    fn wait(&mut self, Seen { mono_ms, system_ms, synced }: Seen) {
        let possible = system_ms >= self.released_ms && system_ms <= self.released_ms + 2 * LATEST_MS;
        let last = self.memory.last_used_ms.unwrap_or(i64::MIN);
        let after_last =
            system_ms + STEP_MS >= last || (self.stood(mono_ms) && system_ms + PLAUSIBLE_MS < last);
        if possible && synced {
            self.know(system_ms, mono_ms, "ntp");
            self.confirmed = true;
        } else if possible && self.rule.trust == Trust::System && after_last {
            self.know(system_ms, mono_ms, "system");
        } else if mono_ms - self.since_ms >= self.rule.wait_ms {
            self.line.phase = Phase::Untrusted;
        }
    }

    fn follow(&mut self, Seen { mono_ms, system_ms, synced }: Seen) {
        let by = system_ms.saturating_sub(self.line.utc_ms(mono_ms));
        if by.abs() >= STEP_MS {
            let first_witness = synced && !self.confirmed;
            let stands = by.abs() <= PLAUSIBLE_MS || self.stood(mono_ms);
            if system_ms < self.released_ms || !(first_witness || (stands && (synced || !self.said))) {
                self.refused_ms = Some(by).filter(|_| !self.said);
                return;
            }
            self.line.anchor_ms += by;
        }
        if synced {
            if self.said || self.rule.trust == Trust::Ntp {
                self.source = "ntp".into();
            }
            (self.confirmed, self.said) = (true, false);
        }
    }

    /// It is `utc_ms` at `mono_ms`. Less than a second is no step, whoever says it.
    fn know(&mut self, utc_ms: i64, mono_ms: i64, source: &str) {
        let stands = self.line.utc_ms(mono_ms);
        let near = (utc_ms - stands).abs() < STEP_MS && stands >= self.released_ms;
        let anchor_ms = if near { self.line.anchor_ms } else { utc_ms - mono_ms };
        self.line = Timeline { anchor_ms, phase: Phase::Known };
        self.source = source.into();
        (self.said, self.confirmed) = (false, false);
        // What was used before belongs to another timeline.
        self.memory.last_used_ms = None;
    }
}

#[cfg(test)]
#[path = "keeper_tests.rs"]
mod tests;
