//! How much may be under way on a connection, so that what is urgent never waits long behind what can
//! wait: on a link of 64 kB/s a full window would be four seconds. No I/O, no clock.
//!
//! The time until PUBACK, beyond the shortest that was seen, is time spent waiting behind other messages.
//! While it is short the limit grows, as TCP's does: it doubles with each round trip, and once it was too
//! high it grows by one message; when it is long it halves.

use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

/// Messages may wait for each other so long.
const QUEUED: Duration = Duration::from_millis(50);
/// Bytes under way below which there is always room: a live row must not keep a backlog away.
const LEAST: usize = 4 << 10;
/// Where a connection begins.
const FIRST: usize = 16 << 10;
/// More is never under way.
const MOST: usize = 2 << 20;

/// The messages of a connection that have no PUBACK yet.
#[derive(Debug)]
pub(crate) struct Pace {
    under_way: VecDeque<(usize, Instant)>,
    bytes: usize,
    limit: usize,
    shortest: Option<Duration>,
    /// What was sent before says nothing of the limit since.
    halved: Option<Instant>,
}

impl Pace {
    pub(crate) fn new() -> Self {
        Self { under_way: VecDeque::new(), bytes: 0, limit: FIRST, shortest: None, halved: None }
    }

    /// Messages under way.
    pub(crate) fn messages(&self) -> usize {
        self.under_way.len()
    }

    /// True if something that can wait may be sent, too.
    pub(crate) fn has_room(&self) -> bool {
        self.bytes < self.limit
    }

    /// A message of so many bytes was handed over.
    pub(crate) fn sent(&mut self, bytes: usize, now: Instant) {
        self.under_way.push_back((bytes, now));
        self.bytes += bytes;
    }

    /// The oldest has its PUBACK.
    pub(crate) fn acked(&mut self, now: Instant) {
        let full = self.bytes >= self.limit / 2;
        let Some((bytes, sent)) = self.under_way.pop_front() else { return };
        self.bytes -= bytes;
        let took = now.saturating_duration_since(sent);
        let shortest = self.shortest.map_or(took, |shortest| shortest.min(took));
        self.shortest = Some(shortest);
        if took - shortest > QUEUED {
            if self.halved.is_none_or(|halved| sent > halved) {
                (self.limit, self.halved) = ((self.limit / 2).max(LEAST), Some(now));
            }
        } else if full {
            let more = if self.halved.is_none() { bytes } else { bytes * bytes / self.limit };
            self.limit = (self.limit + more).min(MOST);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sends messages of `size` whenever there is room over a link of `rate` bytes a second and this round
    /// trip, for a minute; gives bytes a second and the longest queue after the first ten seconds.
    fn drain(size: usize, rate: f64, round_trip: Duration) -> (f64, Duration) {
        let (mut pace, began) = (Pace::new(), Instant::now());
        pace.sent(100, began);
        pace.acked(began + round_trip);
        let (mut free, mut acks) = (began, VecDeque::<(Instant, Duration)>::new());
        let (mut carried, mut longest) = (0, Duration::ZERO);
        let mut now = began;
        while now < began + Duration::from_secs(60) {
            while pace.has_room() {
                pace.sent(size, now);
                free = free.max(now) + Duration::from_secs_f64(size as f64 / rate);
                acks.push_back((free + round_trip, free - now));
                carried += size;
            }
            let (at, queued) = acks.pop_front().expect("something is under way");
            now = at;
            pace.acked(now);
            if now > began + Duration::from_secs(10) {
                longest = longest.max(queued);
            }
        }
        (carried as f64 / 60.0, longest)
    }

    #[test]
    fn a_slow_link_is_kept_busy_and_little_waits_on_it() {
        let ms = Duration::from_millis;
        for (rate, round_trip, share, longest) in [
            // One message takes 230 ms here: it alone is under way.
            (64e3, ms(20), 0.85, ms(240)),
            (1e6, ms(50), 0.9, ms(250)),
            (100e6, ms(1), 0.9, ms(200)),
            // A satellite: far away is not slow.
            (1e6, ms(600), 0.6, ms(700)),
        ] {
            let (carried, queued) = drain(15_000, rate, round_trip);
            assert!(carried > rate * share, "{rate} B/s, {round_trip:?}: {carried:.0} B/s");
            assert!(queued <= longest, "{rate} B/s, {round_trip:?}: {queued:?}");
        }
    }

    #[test]
    fn what_is_small_keeps_nothing_away_and_raises_no_limit() {
        let (mut pace, now) = (Pace::new(), Instant::now());
        for _ in 0..1_000 {
            pace.sent(500, now);
            assert!(pace.has_room());
            pace.acked(now + Duration::from_millis(1));
        }
        assert_eq!(pace.limit, FIRST, "nothing was learnt of a link that was never full");
        pace.acked(now);
        assert_eq!((pace.bytes, pace.messages()), (0, 0));
    }
}
