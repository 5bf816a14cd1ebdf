//! What is true of the records that an outbox has acknowledged, from their definitions.

use std::collections::{BTreeMap, BTreeSet};

use presswatch_domain::{Body, Clock, EventKind, HOUR_MS, Record, Value};
use presswatch_uplink::{Outbox, Press};
use presswatch_wire::decode_record;

/// How far a row may move off an instant that another has, in milliseconds.
const MOVED_MS: i64 = 20;

struct Known {
    boot: String,
    press: Press,
    row: bool,
    /// On the monotonic clock.
    mono: i64,
    /// The time, if it was known when the record was taken.
    t: Option<i64>,
    /// Milliseconds of an interval that have not come out yet, and those of the others.
    left_ms: i64,
    number: Option<u64>,
    /// What it got.
    came: Option<i64>,
}

struct Loss {
    press: Press,
    from: i64,
    to: i64,
    never_sent: u64,
    sent_unknown: u64,
    /// UTC less monotonic clock, of rows that had no time.
    anchor_ms: Option<i64>,
    boot: String,
}

#[derive(Default)]
pub struct Truth {
    names: i64,
    records: BTreeMap<i64, Known>,
    /// Names of intervals by their beginning.
    intervals: BTreeMap<i64, i64>,
    /// The anchor of each boot that the file was told.
    told: BTreeMap<String, i64>,
    /// The anchor of each boot that went out untrusted, and its last instant.
    untrusted: BTreeMap<String, (i64, i64)>,
    /// Names of what came out, by number.
    numbered: BTreeMap<u64, i64>,
    next: u64,
    sent: BTreeSet<u64>,
    committed: BTreeSet<u64>,
    /// The last number of each instant of a press.
    instants: BTreeMap<(Press, bool, i64), u64>,
    losses: Vec<Loss>,
    /// How many openings have told of themselves.
    opened: u64,
}

impl Truth {
    /// A name that no record has.
    pub fn name(&mut self) -> i64 {
        self.names += 1;
        self.names
    }

    pub fn told(&self, boot: &str) -> Option<i64> {
        self.told.get(boot).copied()
    }

    pub fn tell(&mut self, boot: &str, anchor_ms: i64) {
        self.told.insert(boot.to_owned(), anchor_ms);
    }

    pub fn sent(&mut self, first: u64, last: u64) {
        self.sent.extend(first..=last);
    }

    pub fn committed(&mut self, ranges: &[(u64, u64)]) {
        self.committed.extend(ranges.iter().flat_map(|(first, last)| *first..=*last));
    }

    pub fn acknowledged(&mut self, boot: &str, records: &[Record]) {
        for record in records {
            let mono = record.mono.expect("taken") as i64;
            let span = record.kind().and_then(EventKind::span);
            let name = match span {
                Some(_) => self.name(),
                None => said(record).expect("a name"),
            };
            if span.is_some() {
                self.intervals.insert(mono, name);
            }
            let known = Known {
                boot: boot.to_owned(),
                press: record.press.clone(),
                row: record.kind().is_none(),
                mono,
                t: (record.clock == Clock::Trusted).then_some(record.t.0),
                left_ms: span.map_or(1, |span| span.ms()),
                number: None,
                came: None,
            };
            self.records.insert(name, known);
        }
    }

    /// What has come out since the last time is right, nothing is gone without a loss, and nothing that
    /// waits is earlier than the instant before which all is said to be committed.
    pub fn check(&mut self, outbox: &Outbox, boot: &str, mono: i64) -> Result<(), String> {
        let (mut first, end) = (self.next.max(1), outbox.index().next());
        while first < end {
            let pending = outbox.read(first, end - 1, 1 << 30).map_err(|e| e.to_string())?;
            if pending.is_empty() {
                return Err(format!("{first} is not there"));
            }
            for one in &pending {
                let text = std::str::from_utf8(&one.body).map_err(|e| e.to_string())?;
                let record = decode_record(text).map_err(|e| e.to_string())?;
                let of = outbox.boot(one.birth.epoch).ok_or("no boot")?;
                self.comes(one.birth.number, &record, of, outbox, boot)
                    .map_err(|reason| format!("{reason}: {record:?} of {of}, now {boot}"))?;
            }
            first += pending.len() as u64;
        }
        self.next = end;
        let (waiting, to) = (outbox.waiting(), outbox.complete_to(mono).0);
        for (number, name) in &self.numbered {
            let known = &self.records[name];
            let safe = waiting.contains(*number) || self.committed.contains(number);
            if !safe && !known.row {
                return Err(format!("event {name}, number {number}, is gone"));
            }
            if waiting.contains(*number) && known.came < Some(to) {
                return Err(format!("{number} waits, of {:?}, and all before {to} is complete", known.came));
            }
        }
        Ok(())
    }

    fn comes(
        &mut self,
        number: u64,
        record: &Record,
        of: &str,
        outbox: &Outbox,
        boot: &str,
    ) -> Result<(), String> {
        let line = outbox.line();
        let here = (of == boot && line.known()).then_some(line.anchor_ms);
        let anchor_ms = here.or(self.told(of));
        match record.kind() {
            Some(EventKind::Opened { .. }) => {
                self.opened += 1;
                return Ok(());
            }
            Some(EventKind::Loss { from, to, never_sent, sent_unknown }) => {
                self.losses.push(Loss {
                    press: record.press.clone(),
                    from: from.0,
                    to: to.0,
                    never_sent: never_sent.ok_or("a loss of ours has a size")?,
                    sent_unknown: *sent_unknown,
                    anchor_ms: record.mono.map(|mono| record.t.0 - mono as i64),
                    boot: of.to_owned(),
                });
                let untimed = self.losses.last().and_then(|loss| loss.anchor_ms);
                return if untimed.is_none() || anchor_ms.is_none() || untimed == anchor_ms {
                    Ok(())
                } else {
                    Err("a loss of another time".to_owned())
                };
            }
            _ => {}
        }
        let mono = record.mono.ok_or("no monotonic time")? as i64;
        let span = record.kind().and_then(EventKind::span);
        let name = match said(record) {
            Some(name) => name,
            None => *self.intervals.range(..=mono).next_back().ok_or("no such interval")?.1,
        };
        let known = self.records.get_mut(&name).ok_or("never acknowledged")?;
        known.left_ms -= span.map_or(1, |span| span.ms());
        if known.left_ms < 0 {
            return Err("it comes out twice".to_owned());
        }
        if known.boot != of {
            return Err(format!("it is of {}", known.boot));
        }
        let t = record.t.0;
        let right = match (known.t, anchor_ms) {
            (Some(taken), _) => Some(taken + mono - known.mono),
            (None, Some(anchor_ms)) => Some(anchor_ms + mono),
            (None, None) => None,
        };
        let moved = match right {
            Some(right) => t - right,
            None => {
                let before = self.untrusted.iter().filter(|(other, _)| *other != of);
                let before = before.map(|(_, (_, last))| *last).max();
                let (anchor_ms, last) = self.untrusted.entry(of.to_owned()).or_insert((t - mono, t));
                if before.is_some_and(|before| *anchor_ms + known.mono.min(mono) < before - 3_000) {
                    return Err("it lies among what another boot left without a time".to_owned());
                }
                *last = t.max(*last);
                t - mono - *anchor_ms
            }
        };
        // Of an untrusted boot, the first that came may itself have moved.
        let least = if right.is_none() { -MOVED_MS } else { 0 };
        let most = if known.row { MOVED_MS } else { -least };
        if moved < least || moved > most {
            return Err(format!("it should be at {right:?}, and is {moved} ms off"));
        }
        if (record.clock == Clock::Trusted) != right.is_some() {
            return Err("it is trusted, and should not be, or the reverse".to_owned());
        }
        if span.is_some_and(|span| {
            span.from.0 != t || span.from.floor(HOUR_MS) != span.to.plus(-1).floor(HOUR_MS)
        }) {
            return Err("it crosses an hour, or begins elsewhere".to_owned());
        }
        if known.row
            && let Some(other) = self.instants.insert((record.press.clone(), right.is_some(), t), number)
            // Of what is gone from the file, after the clock was set back, nothing is known.
            && outbox.read(other, other, 1).is_ok_and(|there| !there.is_empty())
        {
            return Err(format!("it has the instant of {other}"));
        }
        (known.number, known.came) = (Some(number), Some(t));
        self.numbered.insert(number, name);
        Ok(())
    }

    /// Everything acknowledged has come out and is there or committed, or is a row in a loss of its press and
    /// time; losses count them to the row; and each of so many openings was told once.
    pub fn all(&self, outbox: &Outbox, openings: u64) -> Result<(), String> {
        if self.opened != openings {
            return Err(format!("{} records of {openings} openings", self.opened));
        }
        if outbox.untimed().0 > 0 || outbox.index().has_loss() {
            return Err("something still waits for its time, or a loss is open".to_owned());
        }
        let waiting = outbox.waiting();
        let mut gone: BTreeMap<&Press, (u64, u64)> = BTreeMap::new();
        for (name, known) in &self.records {
            let safe = |number: &u64| waiting.contains(*number) || self.committed.contains(number);
            if known.left_ms == 0 && known.number.as_ref().is_some_and(safe) {
                continue;
            }
            let covers = |loss: &&Loss| {
                let t = match (loss.anchor_ms, known.came) {
                    (Some(anchor_ms), None) if loss.boot == known.boot => anchor_ms + known.mono,
                    (None, Some(came)) => came,
                    _ => return false,
                };
                loss.press == known.press && loss.from <= t && t <= loss.to
            };
            if !known.row || !self.losses.iter().any(|loss| covers(&loss)) {
                return Err(format!(
                    "{name} of {} at {}, {:?}, is gone without a word",
                    known.boot, known.mono, known.came
                ));
            }
            let (all, unsent) = gone.entry(&known.press).or_default();
            *all += 1;
            *unsent += u64::from(known.number.is_none_or(|number| !self.sent.contains(&number)));
        }
        for press in [None, Some("press1"), Some("press2")] {
            let of = |other: &Press| other.as_ref().map(|id| id.as_str()) == press;
            let (all, unsent) = gone.iter().find(|(other, _)| of(other)).map_or((0, 0), |(_, count)| *count);
            let told = self.losses.iter().filter(|loss| of(&loss.press));
            let (never, unknown) = told.fold((0, 0), |(never, unknown), loss| {
                (never + loss.never_sent, unknown + loss.sent_unknown)
            });
            if never + unknown != all || never > unsent {
                return Err(format!(
                    "{never} never sent and {unknown} unknown of {press:?}; in truth {unsent} of {all}"
                ));
            }
        }
        Ok(())
    }
}

/// The name that a record says.
fn said(record: &Record) -> Option<i64> {
    match &record.body {
        Body::Row(row) => row.values.values().find_map(|value| match value {
            Value::Number(x) => Some(*x as i64),
            _ => None,
        }),
        Body::Event(event) => match &event.kind {
            EventKind::ClockStep { by_ms, .. } => Some(*by_ms),
            _ => None,
        },
    }
}
