//! How the ways do, and how much went over them of late. In memory: after a restart each is tried anew.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use presswatch_domain::{HOUR_MS, Priority, UtcMs};

use crate::channel::Way;

/// After the last failure a way counts as failing for so long, in milliseconds.
const FAILING_MS: i64 = 60_000;
/// From so many failures in a row on.
const FAILING: u32 = 2;
/// Messages to one person by one way that come so soon after each other are one, in milliseconds.
pub const BURST_MS: i64 = 5_000;
/// What is not P1 goes so often in an hour to one person: where each costs money or wakes somebody, and
/// elsewhere.
const DEAR: usize = 12;
const CHEAP: usize = 60;

/// Ways that need the internet.
const INTERNET: [Way; 4] = [Way::Ntfy, Way::Telegram, Way::Email, Way::Webhook];

#[derive(Debug, Default)]
struct Line {
    failed: u32,
    at: UtcMs,
}

/// See the module.
#[derive(Debug, Default)]
pub struct Lines {
    lines: BTreeMap<Way, Line>,
    recent: BTreeMap<(String, Way), VecDeque<(UtcMs, Priority)>>,
}

impl Lines {
    /// It took something, or did not.
    pub fn heard(&mut self, way: Way, good: bool, now: UtcMs) {
        let line = self.lines.entry(way).or_default();
        line.failed = if good { 0 } else { line.failed + 1 };
        line.at = now;
    }

    /// True if it need not be waited for.
    pub fn failing(&self, way: Way, now: UtcMs) -> bool {
        let young = |line: &Line| (0..FAILING_MS).contains(&now.since(line.at));
        self.lines.get(&way).is_some_and(|line| line.failed >= FAILING && young(line))
    }

    /// The ways that have failed at their last tries, for the alarm that says so.
    pub fn broken(&self) -> impl Iterator<Item = Way> {
        self.lines.iter().filter(|(_, line)| line.failed >= FAILING).map(|(way, _)| *way)
    }

    /// False if no way through the internet works.
    pub fn online(&self, ways: &BTreeSet<Way>, now: UtcMs) -> bool {
        let mut through = INTERNET.iter().filter(|way| ways.contains(way)).peekable();
        through.peek().is_none() || through.any(|way| !self.failing(*way, now))
    }

    /// Something goes out.
    pub fn sending(&mut self, person: &str, way: Way, priority: Priority, now: UtcMs) {
        let recent = self.recent.entry((person.to_owned(), way)).or_default();
        recent.push_back((now, priority));
        while recent.front().is_some_and(|(at, _)| now.since(*at) >= HOUR_MS) {
            recent.pop_front();
        }
    }

    /// When something of this priority may go out: what comes soon after another waits for more, and what is
    /// not urgent keeps to a limit. P1 waits for nothing that is less urgent, and knows no limit.
    pub fn from(&self, person: &str, way: Way, priority: Priority, now: UtcMs) -> UtcMs {
        let Some(recent) = self.recent.get(&(person.to_owned(), way)) else { return now };
        let like = |other: Priority| priority > Priority::P1 || other == Priority::P1;
        let last = recent.iter().rev().find(|(_, other)| like(*other));
        let soonest = last.map_or(now, |(at, _)| at.plus(BURST_MS));
        if priority == Priority::P1 {
            return soonest.max(now);
        }
        let limit = if matches!(way, Way::Sms | Way::Ring) { DEAR } else { CHEAP };
        let hour = recent.iter().filter(|(at, other)| *other > Priority::P1 && now.since(*at) < HOUR_MS);
        let hour: Vec<UtcMs> = hour.map(|(at, _)| *at).collect();
        let room = match hour.len().checked_sub(limit) {
            Some(more) => hour[more].plus(HOUR_MS),
            None => now,
        };
        soonest.max(room).max(now)
    }
}
