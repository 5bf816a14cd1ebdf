//! The network's time, for producers that have none (`clock.trust = "ntp"` and no NTP): it comes without internet.

use presswatch_domain::UtcMs;
use presswatch_runtime::clock::{RELEASED, keeper::LATEST_MS};
use presswatch_wire::{ClockStatus, ToldTime, VERSION};
use tokio::time::Instant;

/// Where such a time is from, and who says it.
pub const SOURCE: &str = "modem";
/// The network says whole seconds: on average it is half a second later, in milliseconds.
const HALF_MS: i64 = 500;

/// By so much it may differ from a clock that is known to be right, in milliseconds: more is another zone's, or nobody's.
const APART_MS: i64 = 120_000;

/// What the network said the time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NetworkTime {
    /// The time, right to about a second.
    pub t: UtcMs,
    /// When it was said.
    pub at: Instant,
}

impl NetworkTime {
    /// Said now, in whole seconds. `None`: the modem's clock stands where it began, for no network has told it the
    /// time yet; or it is nobody's time.
    pub(super) fn new(said: UtcMs) -> Option<Self> {
        (0..LATEST_MS)
            .contains(&said.since(UtcMs(RELEASED.1)))
            .then(|| Self { t: said.plus(HALF_MS), at: Instant::now() })
    }

    /// The time now.
    pub fn now(&self) -> UtcMs {
        self.t.plus(self.at.elapsed().as_millis() as i64)
    }

    /// What is to be said on topic `clock` when a producer's status tells of this clock. Nothing to those who know
    /// the time from somewhere: a time right to a second would only make theirs step to and fro. Nor what our own
    /// clock, where that is `known`, contradicts: then the modem takes local time for UTC, or is wrong.
    pub fn answer(&self, clock: &ClockStatus, known: Option<UtcMs>) -> Option<ToldTime> {
        let wanted = !clock.trusted && clock.waits_ms.is_some();
        let right = known.is_none_or(|known| known.since(self.now()).abs() <= APART_MS);
        (wanted && right).then(|| ToldTime {
            v: VERSION,
            t: self.now(),
            source: SOURCE.to_owned(),
            by: SOURCE.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock(trusted: bool) -> ClockStatus {
        ClockStatus { trusted, source: "none".to_owned(), waits_ms: (!trusted).then_some(5_000) }
    }

    #[tokio::test(start_paused = true)]
    async fn who_has_no_time_is_told() {
        let said = UtcMs(RELEASED.1 + 1_000);
        let time = NetworkTime::new(said).expect("a time");
        tokio::time::advance(std::time::Duration::from_secs(60)).await;
        let told = time.answer(&clock(false), None).expect("an answer");
        assert_eq!((told.t, told.by.as_str()), (said.plus(60_500), SOURCE));
        assert_eq!(ToldTime::decode(&told.encode()).as_ref(), Ok(&told), "producers take it");
        assert_eq!(time.answer(&clock(true), None), None);
        assert!(time.answer(&clock(false), Some(told.t.plus(60_000))).is_some());
        assert_eq!(
            time.answer(&clock(false), Some(told.t.plus(3_600_000))),
            None,
            "an hour apart: another zone's"
        );
    }

    #[tokio::test]
    async fn a_modems_clock_that_nobody_has_set_is_none() {
        // 2004-01-01, where many begin.
        assert_eq!(NetworkTime::new(UtcMs(1_072_915_200_000)), None);
        // 2100-01-01, where some begin.
        assert_eq!(NetworkTime::new(UtcMs(4_102_444_800_000)), None);
    }
}
