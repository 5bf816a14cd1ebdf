//! What an outbox knows of time: of the present boot, and of the boots before. Pure.

use presswatch_domain::{Body, Clock, EventKind, Record, UtcMs};
use presswatch_runtime::clock::{Memory, Phase, Timeline};

use crate::{losses::Press, time::stamp};

/// How finely the last instant used is kept, in milliseconds.
const LAST_MS: i64 = 10_000;
/// Between the untrusted times of two boots, in milliseconds.
const APART_MS: i64 = 1_000;

/// The present boot's timeline, and what the file says of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Times {
    /// The present boot.
    pub boot: String,
    /// Its timeline.
    pub line: Timeline,
    /// What the file says of the clock.
    pub memory: Memory,
    /// The boot that last went out untrusted, and its anchor.
    pub untrusted: Option<(String, i64)>,
}

impl Times {
    /// True while what is taken waits for its time.
    pub fn waits(&self) -> bool {
        self.line.phase == Phase::Waiting
    }

    /// The clock goes on in another timeline; `source` says where its time is from. True if the file must
    /// be told.
    pub fn set_line(&mut self, line: Timeline, source: &str) -> bool {
        self.line = line;
        if line.known() {
            self.memory.known = Some((self.boot.clone(), line.anchor_ms, source.to_owned()));
        }
        line.known()
    }

    /// Something is taken at `now_ms`. True if the file must be told the last instant used.
    pub fn note_now(&mut self, now_ms: i64) -> bool {
        let now = self.line.utc_ms(now_ms);
        let noted = self.memory.last_used_ms.is_some_and(|kept| (now - kept).abs() < LAST_MS);
        if noted || !self.line.known() {
            return false;
        }
        self.memory.last_used_ms = Some(now);
        true
    }

    /// The instant at `now_ms` as far as it is known: the last one used, while the time is not.
    pub fn now(&self, now_ms: i64) -> UtcMs {
        match self.line.known() {
            true => UtcMs(self.line.utc_ms(now_ms)),
            false => UtcMs(self.memory.last_used_ms.unwrap_or(0)),
        }
    }

    /// The instant before which everything is committed, if of what has a time everything before
    /// `committed` is. What has none yet, the earliest of it at `earliest_ms`, is later than the last instant
    /// used, and nothing more is known of it.
    pub fn complete_to(&self, committed: UtcMs, earliest_ms: Option<i64>) -> UtcMs {
        match earliest_ms.filter(|_| self.line.known()) {
            Some(mono) => committed.min(UtcMs(self.line.utc_ms(mono))),
            None => committed,
        }
    }

    /// Gives an untimed record the time of its boot: the true one, if it ever became known, else an
    /// untrusted one, after `last`, the last instant of anything untrusted. An interval may become several.
    pub fn stamp(&mut self, record: Record, boot: &str, last: Option<UtcMs>) -> Vec<Record> {
        let here = (boot == self.boot).then_some(self.line).filter(Timeline::known);
        let known = here.map(|line| line.anchor_ms).or_else(|| {
            let (of, anchor_ms, _) = self.memory.known.as_ref()?;
            (of == boot).then_some(*anchor_ms)
        });
        match known {
            Some(anchor_ms) => stamp(record, anchor_ms, Clock::Trusted),
            None => {
                let anchor_ms = self.untrusted(&record, boot, last);
                stamp(record, anchor_ms, Clock::Untrusted)
            }
        }
    }

    /// The anchor of a boot that never learned the time: as its clock said, but after all that was
    /// untrusted before. Two boots that both began in 1970 would else write over each other.
    fn untrusted(&mut self, first: &Record, boot: &str, last: Option<UtcMs>) -> i64 {
        if let Some((of, anchor_ms)) = &self.untrusted
            && of == boot
        {
            return *anchor_ms;
        }
        let mono = first.mono.unwrap_or(0) as i64;
        let provisional = first.t.0 - mono;
        let after = last.map_or(i64::MIN, |last| last.0 + APART_MS - mono);
        let anchor_ms = provisional.max(after).max(-mono);
        self.untrusted = Some((boot.to_owned(), anchor_ms));
        anchor_ms
    }

    /// The loss of untimed rows of a press, `open` so far, after another of them was dropped.
    pub fn lose(&self, open: Option<Record>, press: &Press, mono: i64) -> Record {
        let mut record = open.unwrap_or_else(|| {
            let t = UtcMs(self.line.utc_ms(mono));
            let kind = EventKind::Loss { from: t, to: t, never_sent: Some(0), sent_unknown: 0 };
            let record = Record::event(t, press.clone(), kind);
            Record { mono: u64::try_from(mono).ok(), clock: Clock::Untrusted, ..record }
        });
        // In the provisional timeline in which the loss began.
        let t = record.t.plus(mono - record.mono.unwrap_or(0) as i64);
        if let Body::Event(event) = &mut record.body
            && let EventKind::Loss { from, to, never_sent: Some(count), .. } = &mut event.kind
        {
            (*from, *to, *count) = ((*from).min(t), (*to).max(t), *count + 1);
        }
        record
    }
}
