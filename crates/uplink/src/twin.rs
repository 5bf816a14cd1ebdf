//! Two producers with one name: no I/O, no clock. A copied machine, or a replaced one that comes back,
//! would send under the same name; which of the two is right is for a person to say.

use std::collections::BTreeMap;

use presswatch_domain::Epoch;

/// How far apart two statuses of another epoch must be heard: a program that has just ended may still
/// be heard once.
const APART_MS: i64 = 10_000;
/// How long the other must be silent before sending goes on.
const SILENT_MS: i64 = 30_000;
/// Other epochs that are remembered: a program that starts again and again has a new one each time.
const OTHERS: usize = 64;

/// Watches for another producer of the same name.
#[derive(Debug)]
pub struct Twin {
    own: Epoch,
    /// When each other epoch was first and last heard, unless it fell silent between.
    others: BTreeMap<Epoch, (i64, i64)>,
}

impl Twin {
    /// For the producer of epoch `own`.
    pub fn new(own: Epoch) -> Twin {
        Twin { own, others: BTreeMap::new() }
    }

    /// A status of this producer's name came at `now_ms`.
    pub fn heard(&mut self, epoch: Epoch, online: bool, retained: bool, now_ms: i64) {
        self.forget_silent(now_ms);
        // The broker may have kept a status for long, and its will speaks of one who is gone.
        if epoch != self.own && online && !retained && self.others.len() < OTHERS {
            self.others.entry(epoch).or_insert((now_ms, now_ms)).1 = now_ms;
        }
    }

    /// The other's epoch, while sending must stop.
    pub fn conflict(&mut self, now_ms: i64) -> Option<Epoch> {
        self.forget_silent(now_ms);
        let apart = |(first, last): &(i64, i64)| last - first >= APART_MS;
        self.others.iter().find(|(_, heard)| apart(heard)).map(|(epoch, _)| *epoch)
    }

    fn forget_silent(&mut self, now_ms: i64) {
        self.others.retain(|_, (_, last)| now_ms - *last < SILENT_MS);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: Epoch = Epoch(1);
    const OTHER: Epoch = Epoch(2);

    #[test]
    fn another_heard_twice_ten_seconds_apart_stops_until_it_is_silent() {
        let mut twin = Twin::new(OWN);
        twin.heard(OTHER, true, false, 0);
        twin.heard(OTHER, true, false, 9_000);
        assert_eq!(twin.conflict(9_000), None);
        twin.heard(OTHER, true, false, 10_000);
        assert_eq!(twin.conflict(10_000), Some(OTHER));
        assert_eq!(twin.conflict(39_999), Some(OTHER));
        assert_eq!(twin.conflict(40_000), None);
        twin.heard(OTHER, true, false, 41_000);
        assert_eq!(twin.conflict(41_000), None, "one who is heard again counts anew");
    }

    #[test]
    fn echoes_wills_and_kept_messages_are_no_twin() {
        let mut twin = Twin::new(OWN);
        for at in [0, 10_000, 20_000] {
            twin.heard(OWN, true, false, at);
            twin.heard(OTHER, false, false, at);
            twin.heard(OTHER, true, true, at);
            assert_eq!(twin.conflict(at), None);
        }
    }

    #[test]
    fn three_of_one_name_stop_as_well() {
        let mut twin = Twin::new(OWN);
        for at in (0..60_000).step_by(5_000) {
            twin.heard(if at % 10_000 == 0 { OTHER } else { Epoch(3) }, true, false, at);
        }
        assert!(twin.conflict(60_000).is_some());
    }
}
