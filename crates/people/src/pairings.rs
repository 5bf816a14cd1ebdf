//! Tablets and walls that ask to be let in: the device shows a code, somebody who may let it in types it,
//! and the device gets its secret. In memory only: who asked before a restart asks again.
//!
//! Whoever is on the plant's network may ask, so that those who wait are few, expire, and none is let in
//! by itself.

use std::{
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

use presswatch_domain::UtcMs;
use presswatch_runtime::Secret;

use crate::{
    Accounts, ChangeError, Device, NewDevice, PersonId,
    code::{code, typed},
    seal,
};

/// How long a code holds, in milliseconds.
const HOLDS_MS: i64 = 10 * 60_000;
/// Most at once, settled ones too: so no more are given in [`HOLDS_MS`].
const MOST: usize = 64;
/// Too many ask at once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("too many devices ask to be let in: try again in {retry_s} s")]
pub struct TooMany {
    /// Seconds to wait, at least 1.
    pub retry_s: u64,
}

/// What a device gets when it asks.
#[derive(Debug, Clone)]
pub struct Asked {
    /// For people, such as `2CDF-9HJK`: to be shown on the device, large.
    pub code: String,
    /// For [`Pairings::poll`]; never shown.
    pub secret: Secret,
    /// Until when.
    pub until: UtcMs,
}

/// A device that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// What it shows.
    pub code: String,
    /// Since when it waits.
    pub asked: UtcMs,
    /// Until when.
    pub until: UtcMs,
}

/// What a device hears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Poll {
    /// Nobody has said anything.
    Waiting,
    /// It is let in; its secret, told this once.
    Allowed(Secret),
    /// It is not let in.
    Refused,
    /// There is no such asking, or no more: ask again.
    Gone,
}

enum Answer {
    None,
    Allowed(Secret),
    Refused,
}

struct Asking {
    code: String,
    secret: Secret,
    asked: UtcMs,
    answer: Answer,
    /// The device has heard the answer.
    told: bool,
}

impl Asking {
    fn until(&self) -> UtcMs {
        self.asked.plus(HOLDS_MS)
    }

    fn holds(&self, now: UtcMs) -> bool {
        now < self.until()
    }

    fn waits(&self) -> bool {
        matches!(self.answer, Answer::None)
    }
}

/// All that ask.
#[derive(Default)]
pub struct Pairings(Mutex<Vec<Asking>>);

impl fmt::Debug for Pairings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pairings(…)")
    }
}

impl Pairings {
    /// Nobody asks.
    pub fn new() -> Self {
        Self::default()
    }

    fn all(&self) -> MutexGuard<'_, Vec<Asking>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A device asks.
    pub fn ask(&self, now: UtcMs) -> Result<Asked, TooMany> {
        let mut all = self.all();
        // What is over is known for as long again, so that a late code is not called unknown. What is of
        // a time yet to come goes: the clock was put back.
        all.retain(|one| one.asked <= now && now < one.until().plus(HOLDS_MS));
        let held: Vec<UtcMs> = all.iter().filter(|one| one.holds(now)).map(Asking::until).collect();
        if held.len() >= MOST {
            let first = held.into_iter().min().unwrap_or(now);
            return Err(TooMany { retry_s: seconds(first.since(now)) });
        }
        let code = loop {
            let code = code();
            if all.iter().all(|one| one.code != code) {
                break code;
            }
        };
        let one = Asking { code, secret: seal::secret(""), asked: now, answer: Answer::None, told: false };
        let asked = Asked { code: one.code.clone(), secret: one.secret.clone(), until: one.until() };
        all.push(one);
        Ok(asked)
    }

    /// Those that wait for an answer, the first one first.
    pub fn pending(&self, now: UtcMs) -> Vec<Pending> {
        let all = self.all();
        let waiting = all.iter().filter(|one| one.waits() && one.holds(now));
        waiting.map(|one| Pending { code: one.code.clone(), asked: one.asked, until: one.until() }).collect()
    }

    /// Lets the device in that shows this code, however it was typed. [`ChangeError::Unknown`] if none
    /// shows it or it was answered before, [`ChangeError::Expired`] if it came too late.
    pub fn allow(
        &self,
        code: &str,
        new: NewDevice,
        accounts: &Accounts,
        by: &PersonId,
        now: UtcMs,
    ) -> Result<Device, ChangeError> {
        // Held until it is written: of two who type the same code one comes first.
        let mut all = self.all();
        let one = waiting(&mut all, code)?;
        if !one.holds(now) {
            return Err(ChangeError::Expired);
        }
        let (device, secret) = accounts.add_device(new, by, now)?;
        one.answer = Answer::Allowed(secret);
        Ok(device)
    }

    /// Does not let it in. [`ChangeError::Unknown`] as with [`Pairings::allow`].
    pub fn refuse(&self, code: &str) -> Result<(), ChangeError> {
        waiting(&mut self.all(), code)?.answer = Answer::Refused;
        Ok(())
    }

    /// What became of it. An answer is told once; then it is gone.
    pub fn poll(&self, secret: &str, now: UtcMs) -> Poll {
        let mut all = self.all();
        let asked = |one: &&mut Asking| one.holds(now) && !one.told && one.secret.matches(secret);
        let Some(one) = all.iter_mut().find(asked) else { return Poll::Gone };
        if one.waits() {
            return Poll::Waiting;
        }
        one.told = true;
        match std::mem::replace(&mut one.answer, Answer::Refused) {
            Answer::Allowed(secret) => Poll::Allowed(secret),
            _ => Poll::Refused,
        }
    }
}

fn waiting<'a>(all: &'a mut [Asking], code: &str) -> Result<&'a mut Asking, ChangeError> {
    let code = typed(code);
    all.iter_mut().find(|one| one.waits() && one.code == code).ok_or(ChangeError::Unknown)
}

/// Whole seconds, rounded up, at least one.
pub(crate) fn seconds(ms: i64) -> u64 {
    u64::try_from(ms.max(1)).unwrap_or(1).div_ceil(1_000)
}

#[cfg(test)]
#[path = "pairings_tests.rs"]
mod tests;
