//! The machine of a producer: the kernel's boot, a system's clock that may be wrong, and the real clock
//! keeper before it.

use presswatch_domain::HOUR_MS;
use presswatch_runtime::clock::{
    Memory, Rule, Timeline, Trust,
    keeper::{Keeper, RELEASED, Seen},
};

/// UTC at the beginning of a history.
pub const TRUTH: i64 = RELEASED.1 + 30 * 24 * HOUR_MS;
/// How long a time is waited for.
const WAIT_MS: i64 = 600_000;

pub struct Machine {
    rule: Rule,
    pub boot: String,
    /// The system's clock, less the world's.
    apart_ms: i64,
    synced: bool,
    keeper: Keeper,
}

impl Machine {
    /// Up at `now_ms`; its clock begins in 1970, if it is not `right`.
    pub fn new(trust: Trust, boot: u64, right: bool, now_ms: i64) -> Machine {
        let rule = Rule { trust, wait_ms: WAIT_MS };
        let boot = format!("boot{boot}");
        let apart_ms = if right { TRUTH } else { -now_ms };
        let keeper = Keeper::new(rule, RELEASED.1, &boot, seen(now_ms, apart_ms, false));
        Machine { rule, boot, apart_ms, synced: false, keeper }
    }

    /// It is switched off and on.
    pub fn reboot(&mut self, boot: u64, right: bool, now_ms: i64) {
        *self = Machine::new(self.rule.trust, boot, right, now_ms);
    }

    /// The program begins anew, and its outbox remembers something. It has not yet heard of NTP.
    pub fn restart(&mut self, memory: Memory, now_ms: i64) {
        self.keeper = Keeper::new(self.rule, RELEASED.1, &self.boot, seen(now_ms, self.apart_ms, false));
        self.keeper.remember(memory, now_ms);
    }

    pub fn tick(&mut self, now_ms: i64) {
        self.keeper.tick(seen(now_ms, self.apart_ms, self.synced));
    }

    /// NTP sets the system's clock.
    pub fn ntp(&mut self, now_ms: i64) {
        (self.apart_ms, self.synced) = (TRUTH, true);
        self.tick(now_ms);
    }

    /// A person says the time; true if it was needed.
    pub fn say(&mut self, now_ms: i64) -> bool {
        self.keeper.tell(TRUTH + now_ms, "operator", now_ms).is_ok()
    }

    pub fn step(&mut self, hours: i64, now_ms: i64) {
        self.apart_ms += hours * HOUR_MS;
        self.tick(now_ms);
    }

    pub fn line(&self) -> Timeline {
        self.keeper.line()
    }

    /// Timeline and where the time is from.
    pub fn state(&self) -> (Timeline, String) {
        (self.keeper.line(), self.keeper.source().to_string())
    }
}

/// The monotonic clock is the world's: only differences of it are looked at.
fn seen(now_ms: i64, apart_ms: i64, synced: bool) -> Seen {
    Seen { mono_ms: now_ms, system_ms: now_ms + apart_ms, synced }
}
