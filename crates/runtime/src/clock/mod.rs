//! The program's clock: monotonic time since the kernel's boot, and an anchor that makes UTC of it.
//! [`keeper`] decides which anchor; here is what reads the clocks.

pub mod keeper;
mod ntp;

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use tokio::sync::watch;

pub use keeper::{Memory, NotTaken, Phase, RELEASED, Rule, STEP_MS, Timeline, Trust};

use crate::{Tasks, random};
use keeper::{Keeper, Seen};
use ntp::Ntp;
pub use ntp::ntp_synced;

/// How often the clocks are looked at.
const LOOK: Duration = Duration::from_secs(1);
const BOOT_ID: &str = "/proc/sys/kernel/random/boot_id";

/// When something was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// UTC in milliseconds since 1970; provisional while the time is not known.
    pub utc_ms: i64,
    /// Milliseconds since the kernel's boot, sleep included.
    pub mono_ms: u64,
    /// What makes the one of the other.
    pub line: Timeline,
}

/// How the clock does, for status and page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockState {
    /// The present timeline.
    pub line: Timeline,
    /// Where the time is from: `system`, `ntp`, a person's id; `none` while it is not known.
    pub source: Arc<str>,
    /// How long the time has not been known, in milliseconds; `None`: it is.
    pub waits_ms: Option<u64>,
    /// A step of the system's clock that is not followed for now, in milliseconds.
    pub refused_ms: Option<i64>,
}

/// The program's clock; clones share it.
#[derive(Debug, Clone)]
pub struct Clock {
    boot: Arc<str>,
    keeper: Arc<Mutex<Keeper>>,
    line: watch::Sender<Timeline>,
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

impl Clock {
    /// A clock that trusts the system's, if that is plausible.
    pub fn system() -> Self {
        Self::new(Rule::SYSTEM)
    }

    /// A clock under this rule. It follows the system's while [`Clock::keep`] runs.
    pub fn new(rule: Rule) -> Self {
        Self::in_boot(rule, boot_id())
    }

    /// The same in a boot of this id, for who simulates a machine's boots.
    pub fn in_boot(rule: Rule, boot: String) -> Self {
        let seen = Seen { mono_ms: mono_ms() as i64, system_ms: system_ms(), synced: false };
        let keeper = Keeper::new(rule, RELEASED.1, &boot, seen);
        let line = watch::channel(keeper.line()).0;
        Self { boot: boot.into(), keeper: Arc::new(Mutex::new(keeper)), line }
    }

    /// Identifies the kernel's boot, the monotonic clock's beginning.
    pub fn boot(&self) -> &str {
        &self.boot
    }

    /// Now.
    pub fn now(&self) -> Stamp {
        let (mono_ms, line) = (mono_ms(), self.lock().line());
        Stamp { utc_ms: line.utc_ms(mono_ms as i64), mono_ms, line }
    }

    /// How it does.
    pub fn state(&self) -> ClockState {
        let (mono_ms, keeper) = (mono_ms() as i64, self.lock());
        ClockState {
            line: keeper.line(),
            source: keeper.source().clone(),
            waits_ms: keeper.waits_ms(mono_ms).map(|ms| ms as u64),
            refused_ms: keeper.refused_ms(),
        }
    }

    /// Resolves when the time is known.
    pub async fn known(&self) {
        let mut line = self.line.subscribe();
        // The sender lives as long as this clock.
        let _known = line.wait_for(Timeline::known).await;
    }

    /// Starts the task that looks at the clocks.
    pub fn keep(&self, tasks: &Tasks) {
        let (clock, token) = (self.clone(), tasks.token());
        tasks.spawn("clock", async move {
            let mut ntp = Ntp::default();
            let mut look = tokio::time::interval(LOOK);
            look.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
            loop {
                tokio::select! {
                    _ = look.tick() => {}
                    () = token.cancelled() => return Ok(()),
                }
                let known = clock.now().line.known();
                let synced = ntp.synced(mono_ms() as i64, known).await;
                clock.change(|keeper| {
                    keeper.tick(Seen { mono_ms: mono_ms() as i64, system_ms: system_ms(), synced });
                });
            }
        });
    }

    /// What an outbox remembers, before anything is taken by this clock.
    pub fn remember(&self, memory: Memory) {
        self.change(|keeper| keeper.remember(memory, mono_ms() as i64));
    }

    /// Somebody says that it is `t_ms` now.
    pub fn tell(&self, t_ms: i64, by: &str) -> Result<(), NotTaken> {
        self.change(|keeper| keeper.tell(t_ms, by, mono_ms() as i64))
    }

    fn change<T>(&self, work: impl FnOnce(&mut Keeper) -> T) -> T {
        let (answer, before, now, source) = {
            let mut keeper = self.lock();
            let before = keeper.line();
            (work(&mut keeper), before, keeper.line(), keeper.source().clone())
        };
        if before != now {
            let by_ms = now.anchor_ms - before.anchor_ms;
            match now.phase {
                Phase::Known => tracing::info!(by_ms, %source, "the clock was set"),
                Phase::Waiting => tracing::warn!("the time is not known: rows wait for it"),
                Phase::Untrusted => {
                    tracing::warn!("no time has come: rows go out as untrusted until it does")
                }
            }
            self.line.send_replace(now);
        }
        answer
    }

    fn lock(&self) -> MutexGuard<'_, Keeper> {
        self.keeper.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The kernel's boot; where the kernel does not tell, this run of the program.
fn boot_id() -> String {
    match std::fs::read_to_string(BOOT_ID) {
        Ok(id) => id.trim().replace('-', ""),
        Err(_) => random::hex(16),
    }
}

/// Counts while the machine sleeps, too, and goes on when the program is started again.
fn mono_ms() -> u64 {
    #[cfg(target_os = "linux")]
    const CLOCK: rustix::time::ClockId = rustix::time::ClockId::Boottime;
    #[cfg(not(target_os = "linux"))]
    const CLOCK: rustix::time::ClockId = rustix::time::ClockId::Monotonic;
    let time = rustix::time::clock_gettime(CLOCK);
    (time.tv_sec * 1000 + time.tv_nsec / 1_000_000) as u64
}

fn system_ms() -> i64 {
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => since.as_millis() as i64,
        Err(before) => -(before.duration().as_millis() as i64),
    }
}
