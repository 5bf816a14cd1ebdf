//! How often a password may be tried. Pure: the time is given, the memory bounded.
//!
//! Each login and each place it is tried from has a count. An attempt counts as wrong when it begins, so
//! that many at once count too, and is taken back if it was right. Some are free, then each is followed
//! by a wait that doubles, up to a limit; each quarter of an hour forgives one. An attempt during a wait
//! is refused, costs nothing and lengthens nothing: whoever waits gets in.
//!
//! A place waits up to a quarter of an hour, a login one minute: whoever guesses from one place is slowed
//! to about a hundred a day, and hardly keeps the person with that login out.

use std::collections::HashMap;

use presswatch_domain::UtcMs;

/// How a count becomes a wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// Wrong ones that are followed by no wait.
    pub free: u32,
    /// Longest wait, in milliseconds. The first is one second.
    pub most_ms: i64,
    /// After how long one is forgiven, in milliseconds.
    pub forgive_ms: i64,
    /// Most keys that are remembered.
    pub keys: usize,
}

const SECOND_MS: i64 = 1_000;
const QUARTER_MS: i64 = 15 * 60 * SECOND_MS;

impl Limit {
    /// Of one login.
    pub const LOGIN: Limit = Limit { free: 5, most_ms: 60 * SECOND_MS, forgive_ms: QUARTER_MS, keys: 4096 };
    /// Of one place.
    pub const FROM: Limit = Limit { free: 5, most_ms: QUARTER_MS, forgive_ms: QUARTER_MS, keys: 4096 };

    /// The wait after so many wrong ones, in milliseconds.
    pub fn wait_ms(self, wrong: u32) -> i64 {
        match wrong.checked_sub(self.free) {
            None => 0,
            Some(over) => SECOND_MS.checked_shl(over.min(40)).unwrap_or(i64::MAX).min(self.most_ms),
        }
    }

    /// From this count on the wait grows no more, and neither does the count.
    fn most(self) -> u32 {
        (self.free..self.free + 40)
            .find(|wrong| self.wait_ms(*wrong) >= self.most_ms)
            .unwrap_or(self.free + 40)
    }
}

#[derive(Debug, Clone, Copy)]
struct Wrong {
    count: u32,
    /// The wait begins here.
    last: UtcMs,
    /// Forgiving begins here. Not at the last one: a place where many log in would be forgiven nothing.
    since: UtcMs,
}

/// The counts of one kind of key.
#[derive(Debug)]
struct Counts {
    limit: Limit,
    of: HashMap<String, Wrong>,
}

impl Counts {
    fn new(limit: Limit) -> Self {
        Self { limit, of: HashMap::new() }
    }

    /// What is left of a count, and since when.
    fn left(&self, wrong: Wrong, now: UtcMs) -> (u32, UtcMs) {
        let forgiven = now.since(wrong.since).max(0) / self.limit.forgive_ms;
        match wrong.count.saturating_sub(u32::try_from(forgiven).unwrap_or(u32::MAX)) {
            0 => (0, now),
            left => (left, wrong.since.plus(forgiven * self.limit.forgive_ms)),
        }
    }

    /// Milliseconds that the key must still wait.
    fn wait_ms(&mut self, key: &str, now: UtcMs) -> i64 {
        let limit = self.limit;
        let Some(wrong) = self.of.get_mut(key) else { return 0 };
        // The clock was put back: nobody waits until it is there again.
        wrong.last = wrong.last.min(now);
        wrong.since = wrong.since.min(now);
        (limit.wait_ms(wrong.count) - now.since(wrong.last)).max(0)
    }

    fn count(&mut self, key: &str, now: UtcMs) {
        let (before, since) = self.of.get(key).map_or((0, now), |wrong| self.left(*wrong, now));
        if !self.of.contains_key(key) && self.of.len() >= self.limit.keys {
            self.make_room(now);
        }
        let count = (before + 1).min(self.limit.most());
        self.of.insert(key.to_owned(), Wrong { count, last: now, since });
    }

    /// Forgets what is forgiven; if nothing is, the key with the least left, and of these the oldest: a
    /// flood of made-up keys does not wash away one that is being guessed at.
    fn make_room(&mut self, now: UtcMs) {
        let forgiven: Vec<String> = self
            .of
            .iter()
            .filter(|(_, wrong)| self.left(**wrong, now).0 == 0)
            .map(|(key, _)| key.clone())
            .collect();
        for key in &forgiven {
            self.of.remove(key);
        }
        if self.of.len() >= self.limit.keys {
            let least = self.of.iter().min_by_key(|(_, wrong)| (self.left(**wrong, now).0, wrong.last));
            if let Some(key) = least.map(|(key, _)| key.clone()) {
                self.of.remove(&key);
            }
        }
    }

    fn take_back(&mut self, key: &str) {
        if let Some(wrong) = self.of.get_mut(key) {
            wrong.count = wrong.count.saturating_sub(1);
            if wrong.count == 0 {
                self.of.remove(key);
            }
        }
    }
}

/// Wrong attempts of logins, known or not, and of places.
#[derive(Debug)]
pub struct Attempts {
    logins: Counts,
    places: Counts,
}

impl Default for Attempts {
    fn default() -> Self {
        Self::new(Limit::LOGIN, Limit::FROM)
    }
}

impl Attempts {
    /// Nothing was tried yet.
    pub fn new(login: Limit, from: Limit) -> Self {
        Self { logins: Counts::new(login), places: Counts::new(from) }
    }

    /// An attempt begins, and counts as wrong; or the milliseconds to wait, and it does not count.
    pub fn begin(&mut self, login: &str, from: &str, now: UtcMs) -> Result<(), i64> {
        match self.logins.wait_ms(login, now).max(self.places.wait_ms(from, now)) {
            0 => {
                self.logins.count(login, now);
                self.places.count(from, now);
                Ok(())
            }
            wait_ms => Err(wait_ms),
        }
    }

    /// It was right: the login begins anew. The place only gets its attempt back, or else whoever has a
    /// login of his own could guess at others' for ever.
    pub fn right(&mut self, login: &str, from: &str) {
        self.logins.of.remove(login);
        self.places.take_back(from);
    }

    /// It was not decided: nothing was tried.
    pub fn undecided(&mut self, login: &str, from: &str) {
        self.logins.take_back(login);
        self.places.take_back(from);
    }

    /// Keys remembered.
    pub fn len(&self) -> usize {
        self.logins.of.len() + self.places.of.len()
    }

    /// True if nothing is remembered.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

#[cfg(test)]
#[path = "attempts_tests.rs"]
mod tests;
