//! What a simulator remembers from run to run, and which stretches of time it therefore owes.

use std::time::Duration;

use presswatch_domain::UtcMs;
use serde::{Deserialize, Serialize};

/// Key of the list of [`Stretch`]es that history still owes.
pub(crate) const OWED: &str = "simulator.owed";
/// Key of the [`Seen`] of the live rows.
pub(crate) const SEEN: &str = "simulator.live";

/// A stretch of time for history to fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stretch {
    /// Where rows begin; between it and `at` they are appended.
    pub begin: UtcMs,
    /// Everything before is appended, but for the state interval that is open here.
    pub at: UtcMs,
    /// Where rows end.
    pub to: UtcMs,
}

/// How far live rows have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Seen {
    /// Since when this run has been going.
    pub begin: UtcMs,
    /// Everything before is appended.
    pub at: UtcMs,
    /// The last state interval is closed, too.
    pub closed: bool,
}

/// What history owes at `start`: what it owed before, what ran by while nothing ran, and, for a new
/// data folder, all that is wanted. Nothing is older than wanted.
pub(crate) fn owed(
    mut owed: Vec<Stretch>,
    seen: Option<Seen>,
    start: UtcMs,
    wanted: Option<Duration>,
) -> Vec<Stretch> {
    let Some(wanted) = wanted else { return Vec::new() };
    let oldest = start.plus(-i64::try_from(wanted.as_millis()).unwrap_or(i64::MAX));
    match seen {
        None => owed.push(Stretch { begin: oldest, at: oldest, to: start }),
        Some(seen) => {
            let begin = if seen.closed { seen.at } else { seen.begin };
            owed.push(Stretch { begin, at: seen.at, to: start });
        }
    }
    for stretch in &mut owed {
        if stretch.at < oldest {
            (stretch.begin, stretch.at) = (oldest, oldest);
        }
    }
    owed.retain(|stretch| stretch.at < stretch.to);
    owed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretch(begin: i64, at: i64, to: i64) -> Stretch {
        Stretch { begin: UtcMs(begin), at: UtcMs(at), to: UtcMs(to) }
    }

    #[test]
    fn a_start_owes_what_was_left_and_what_ran_by() {
        let day = Some(Duration::from_millis(1000));
        let seen = |at, closed| Some(Seen { begin: UtcMs(4_600), at: UtcMs(at), closed });
        assert_eq!(owed(vec![], None, UtcMs(5000), day), [stretch(4000, 4000, 5000)]);
        assert_eq!(
            owed(vec![stretch(3000, 4500, 4600)], seen(4_800, true), UtcMs(5000), day),
            [stretch(3000, 4500, 4600), stretch(4800, 4800, 5000)]
        );
        assert_eq!(owed(vec![], seen(4_800, false), UtcMs(5000), day), [stretch(4600, 4800, 5000)]);
        assert_eq!(
            owed(vec![stretch(1, 2, 3)], seen(9, true), UtcMs(5000), day),
            [stretch(4000, 4000, 5000)]
        );
        assert_eq!(owed(vec![], seen(6_000, true), UtcMs(5000), day), []);
        assert_eq!(owed(vec![], None, UtcMs(5000), None), []);
    }
}
