//! What an outbox holds, without its file: which numbers wait, which are committed, what was handed to
//! the link, how many bytes they take, and which losses are open. No I/O, no clock.
//!
//! Every method changes the index and notes in [`Changes`] what the file must say then; the shell
//! writes them in one transaction. If that fails, the shell throws the index away and loads it again:
//! the file is the truth.

use std::collections::{BTreeMap, BTreeSet};

use presswatch_domain::{EventKind, PressId, UtcMs};
use presswatch_wire::Ranges;

use crate::{
    RangeSet,
    losses::{Loss, Losses, Press},
};

/// Records looked at, or deleted, in one step.
const STEP: u64 = 512;
/// Waiting spans from which on an append joins the span before it, and how large that may grow: the
/// index stays small, and the time of what waits longest is known less finely.
const FINE_SPANS: usize = 1024;
const COARSE_SPAN: u64 = 256;
/// Numbers marked as handed to the link beyond those that are: one durable write serves them all.
const AHEAD: u64 = 16_384;
/// Ranges of handed numbers that the file keeps; more are joined (what lies between counts as handed).
const HANDED_RANGES: usize = 64;
const HOUR_MS: i64 = presswatch_domain::HOUR_MS;

/// Why the records of a span are in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// They wait for their commit; rows may be among them.
    Rows,
    /// They wait, and are events only: never dropped.
    Events,
    /// They were committed in this hour, counted from 1970.
    Freed(i64),
}

/// Neighbouring records of one kind. The spans of an index cover exactly what is in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First number.
    pub first: u64,
    /// Last number.
    pub last: u64,
    /// No record in it is earlier.
    pub t: UtcMs,
    /// What they take in the file.
    pub bytes: u64,
    /// Why they are there.
    pub hold: Hold,
}

impl Span {
    fn count(&self) -> u64 {
        self.last - self.first + 1
    }

    fn waits(&self) -> bool {
        !matches!(self.hold, Hold::Freed(_))
    }

    /// Its part `first..=last`, which must lie inside, with its share of the bytes.
    fn part(&self, first: u64, last: u64) -> Span {
        let share = u128::from(self.bytes) * u128::from(last - first + 1) / u128::from(self.count());
        Span { first, last, bytes: share as u64, ..*self }
    }
}

/// One record that is in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its number.
    pub number: u64,
    /// Its press.
    pub press: Press,
    /// When it was taken.
    pub t: UtcMs,
    /// What it takes in the file.
    pub bytes: u64,
    /// True for telemetry, false for an event.
    pub row: bool,
}

/// All that the file says of an index.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stored {
    /// Next number.
    pub next: u64,
    /// What is in the file.
    pub spans: Vec<Span>,
    /// What may have been handed to the link.
    pub handed: Ranges,
    /// Open losses.
    pub losses: BTreeMap<Press, Loss>,
    /// Dropped records of open losses that may yet be committed.
    pub noted: BTreeMap<u64, Press>,
    /// All losses since the outbox was made: never sent, and sent, unknown.
    pub lost: (u64, u64),
}

/// What has changed and is not yet in the file. To be applied in the order of the fields.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    /// Next number.
    pub next: Option<u64>,
    /// Records to delete.
    pub deleted: Ranges,
    /// Spans by their first number; `None`: there is none any more.
    pub spans: BTreeMap<u64, Option<Span>>,
    /// The whole set of handed numbers.
    pub handed: Option<Ranges>,
    /// Losses that are closed, with all that was noted for them.
    pub closed: Vec<Press>,
    /// Noted numbers that are no more.
    pub unnoted: Ranges,
    /// Open losses as they are now.
    pub losses: BTreeMap<Press, Loss>,
    /// Newly noted numbers.
    pub noted: BTreeMap<u64, Press>,
    /// The sums of all losses.
    pub lost: Option<(u64, u64)>,
}

impl Changes {
    /// True if the file is as the index.
    pub fn is_empty(&self) -> bool {
        *self == Changes::default()
    }
}

/// Why there is no room.
#[derive(Debug, PartialEq, Eq)]
pub enum NoRoom<E> {
    /// Nothing is left that may go.
    Full,
    /// The file could not be read.
    Unread(E),
}

/// The index.
#[derive(Debug)]
pub struct Index {
    limit: u64,
    /// Bytes of what has no number yet.
    beside: u64,
    next: u64,
    spans: BTreeMap<u64, Span>,
    /// Time and first number of the waiting spans; first numbers of those with rows, and of the freed.
    by_time: BTreeSet<(UtcMs, u64)>,
    with_rows: BTreeSet<u64>,
    freed: BTreeSet<u64>,
    waiting: u64,
    bytes: Bytes,
    sent: RangeSet,
    handed: RangeSet,
    losses: Losses,
    changes: Changes,
}

#[derive(Debug, Default, Clone, Copy)]
struct Bytes {
    rows: u64,
    events: u64,
    freed: u64,
}

impl Bytes {
    fn of(&mut self, hold: Hold) -> &mut u64 {
        match hold {
            Hold::Rows => &mut self.rows,
            Hold::Events => &mut self.events,
            Hold::Freed(_) => &mut self.freed,
        }
    }
}

impl Index {
    /// The index of a file that says `stored` and may hold `limit` bytes. `now_ms` is on any clock that
    /// only runs forward: open losses close a minute after the last drop, or after this.
    pub fn load(limit: u64, stored: Stored, now_ms: i64) -> Index {
        let mut handed = RangeSet::default();
        for (first, last) in stored.handed {
            handed.insert(first, last);
        }
        let mut index = Index {
            limit,
            beside: 0,
            next: stored.next.max(1),
            spans: BTreeMap::new(),
            by_time: BTreeSet::new(),
            with_rows: BTreeSet::new(),
            freed: BTreeSet::new(),
            waiting: 0,
            bytes: Bytes::default(),
            sent: handed.clone(),
            handed,
            losses: Losses::load(stored.losses, stored.noted, stored.lost, now_ms),
            changes: Changes::default(),
        };
        for span in stored.spans {
            index.put(span);
        }
        index.changes = Changes::default();
        index
    }

    /// The index anew, from what the file says after a transaction has failed. What was handed to the link
    /// since the opening is still known exactly.
    pub fn reload(&mut self, stored: Stored, now_ms: i64) {
        let sent = std::mem::take(&mut self.sent);
        *self = Index { sent, beside: self.beside, ..Index::load(self.limit, stored, now_ms) };
    }

    /// What the file must be told, once. To be followed by [`Index::saved`] or [`Index::reload`].
    pub fn take_changes(&mut self) -> Changes {
        let lowest = self.lowest();
        if self.handed.iter().next().is_some_and(|(_, last)| last < lowest) {
            self.handed.remove(0, lowest - 1);
            self.changes.handed = Some(self.handed.iter().collect());
        }
        std::mem::take(&mut self.changes)
    }

    /// The file says all of it: what is no more in it need not be known. Not before, because a
    /// transaction that fails brings it back.
    pub fn saved(&mut self) {
        let lowest = self.lowest();
        if self.sent.first().is_some_and(|first| first < lowest) {
            self.sent.remove(0, lowest - 1);
        }
    }

    fn lowest(&self) -> u64 {
        self.spans.keys().next().copied().unwrap_or(self.next)
    }

    /// The number that the next record gets.
    pub fn next(&self) -> u64 {
        self.next
    }

    /// How many records wait.
    pub fn waiting(&self) -> u64 {
        self.waiting
    }

    /// The numbers that wait.
    pub fn waiting_set(&self) -> RangeSet {
        let mut set = RangeSet::default();
        for span in self.spans.values().filter(|span| span.waits()) {
            set.insert(span.first, span.last);
        }
        set
    }

    /// Bytes of all records, committed ones too.
    pub fn bytes(&self) -> u64 {
        self.bytes.rows + self.bytes.events + self.bytes.freed
    }

    /// Bytes of what waits.
    pub fn waiting_bytes(&self) -> u64 {
        self.bytes.rows + self.bytes.events
    }

    /// Records lost since the outbox was made: never sent (exact), and sent, unknown (upper bound).
    pub fn lost(&self) -> (u64, u64) {
        self.losses.lost()
    }

    /// The instant before which everything is committed: `now`, if nothing waits and no loss is open.
    pub fn complete_to(&self, now: UtcMs) -> UtcMs {
        let waiting = self.by_time.first().map(|(t, _)| *t);
        waiting.into_iter().chain(self.losses.earliest()).chain([now]).min().unwrap_or(now)
    }

    /// Records without a number take so many bytes of the limit, too.
    pub fn set_beside(&mut self, bytes: u64) {
        self.beside = bytes;
    }

    /// So many records without a number are gone.
    pub fn lose(&mut self, count: u64) {
        self.losses.lose(count, &mut self.changes);
    }

    /// Makes room for `need` bytes: what is committed goes first, then, if `may_drop`, the oldest rows
    /// that wait, each counted in the open loss of its press. `facts` reads the records of a range. The
    /// numbers dropped come into `dropped`, even if that was not enough.
    pub fn room<E>(
        &mut self,
        need: u64,
        may_drop: bool,
        now_ms: i64,
        facts: &mut impl FnMut(u64, u64) -> Result<Vec<Fact>, E>,
        dropped: &mut Ranges,
    ) -> Result<(), NoRoom<E>> {
        let fixed = self.beside + self.bytes.events + if may_drop { 0 } else { self.bytes.rows };
        if fixed + need > self.limit {
            return Err(NoRoom::Full);
        }
        while self.bytes() + self.beside + need > self.limit {
            let excess = self.bytes() + self.beside + need - self.limit;
            if let Some(first) = self.freed.first().copied() {
                self.delete_freed(first, excess, facts).map_err(NoRoom::Unread)?;
            } else if let Some(first) = self.with_rows.first().copied().filter(|_| may_drop) {
                self.drop_rows(first, excess, now_ms, facts, dropped).map_err(NoRoom::Unread)?;
            } else {
                return Err(NoRoom::Full);
            }
        }
        Ok(())
    }

    /// Numbers `count` new records of together `bytes`, the earliest of `t`; gives the first number.
    /// `handed` says that they go to the link at once.
    pub fn append(&mut self, count: u64, t: UtcMs, bytes: u64, rows: bool, handed: bool) -> u64 {
        let first = self.next;
        if count == 0 {
            return first;
        }
        let last = first + count - 1;
        self.next = last + 1;
        self.changes.next = Some(self.next);
        let hold = if rows { Hold::Rows } else { Hold::Events };
        let span = Span { first, last, t, bytes, hold };
        match self.spans.last_key_value().map(|(_, span)| *span) {
            Some(before)
                if self.by_time.len() >= FINE_SPANS
                    && before.waits()
                    && before.last + 1 == first
                    && before.count() + count <= COARSE_SPAN =>
            {
                self.join(before, span);
            }
            _ => self.put(span),
        }
        if handed && !self.is_handed(first, last) {
            self.hand(first, last);
        }
        first
    }

    /// A commit names these ranges at `now`: what waits in them is kept as committed, and what was
    /// dropped from them is lost no more, while its loss is open.
    pub fn free(&mut self, ranges: &[(u64, u64)], now: UtcMs) {
        let hour = now.0.div_euclid(HOUR_MS).max(0);
        for (first, last) in ranges {
            for span in self.carve(*first, *last, Span::waits) {
                self.put_freed(Span { hold: Hold::Freed(hour), ..span });
            }
            self.losses.found(*first, *last, &mut self.changes);
        }
    }

    /// Offers again what was committed from number `first` on; gives its ranges.
    pub fn resend(&mut self, first: u64) -> Ranges {
        let spans = self.carve(first, u64::MAX, |span| !span.waits());
        for span in &spans {
            self.put(Span { hold: Hold::Rows, ..*span });
        }
        spans.iter().map(|span| (span.first, span.last)).collect()
    }

    /// Deletes some of what was committed before `before`; gives whether there may be more.
    pub fn expire(&mut self, before: UtcMs) -> bool {
        let hour = before.0.div_euclid(HOUR_MS);
        let old = self.freed.iter().filter_map(|first| self.spans.get(first)).find(|span| match span.hold {
            Hold::Freed(at) => at < hour,
            _ => false,
        });
        let Some(Span { first, last, .. }) = old.copied() else { return false };
        let last = last.min(first + STEP - 1);
        self.carve(first, last, |_| true);
        self.changes.deleted.push((first, last));
        true
    }

    /// True if the file says already that these numbers may have been handed to the link.
    pub fn is_handed(&self, first: u64, last: u64) -> bool {
        self.handed.covers(first, last)
    }

    /// These numbers are about to be handed to the link, and so may some that follow: the file must be
    /// told before.
    pub fn hand(&mut self, first: u64, last: u64) {
        let ahead = first.saturating_add(AHEAD - 1).min(self.next.saturating_sub(1));
        self.handed.insert(first, last.max(ahead));
        self.handed.coarsen(HANDED_RANGES);
        self.changes.handed = Some(self.handed.iter().collect());
    }

    /// These numbers were handed to the link.
    pub fn sent(&mut self, first: u64, last: u64) {
        self.sent.insert(first, last);
    }

    /// The presses whose loss has been quiet for a minute at `now_ms`.
    pub fn due(&self, now_ms: i64) -> Vec<Press> {
        self.losses.due(now_ms)
    }

    /// True if a loss is open, so that even a commit that frees nothing may tell something.
    pub fn has_loss(&self) -> bool {
        self.losses.earliest().is_some()
    }

    /// What the loss of a press says, if it is not void by now.
    pub fn loss(&self, press: &Press) -> Option<EventKind> {
        self.losses.get(press).and_then(Loss::event)
    }

    /// Closes the loss of a press. If it is not void it becomes a record of `bytes`, whose number is
    /// given back. Losses may take the file a little over its limit: they are never refused.
    pub fn close(&mut self, press: &Press, bytes: u64, handed: bool) -> Option<u64> {
        let loss = self.losses.close(press, &mut self.changes)?;
        loss.event().map(|_| self.append(1, loss.from, bytes, false, handed))
    }

    fn put(&mut self, span: Span) {
        match span.hold {
            Hold::Freed(_) => drop(self.freed.insert(span.first)),
            hold => {
                self.by_time.insert((span.t, span.first));
                self.waiting += span.count();
                if hold == Hold::Rows {
                    self.with_rows.insert(span.first);
                }
            }
        }
        *self.bytes.of(span.hold) += span.bytes;
        self.changes.spans.insert(span.first, Some(span));
        self.spans.insert(span.first, span);
    }

    fn take(&mut self, first: u64) -> Option<Span> {
        let span = self.spans.remove(&first)?;
        if span.waits() {
            self.by_time.remove(&(span.t, first));
            self.waiting -= span.count();
            self.with_rows.remove(&first);
        } else {
            self.freed.remove(&first);
        }
        let bytes = self.bytes.of(span.hold);
        *bytes = bytes.saturating_sub(span.bytes);
        self.changes.spans.insert(first, None);
        Some(span)
    }

    /// Puts `span` in one with its neighbour `before`.
    fn join(&mut self, before: Span, span: Span) {
        self.take(before.first);
        let hold = if before.hold == span.hold { span.hold } else { Hold::Rows };
        self.put(Span {
            first: before.first,
            t: before.t.min(span.t),
            bytes: before.bytes + span.bytes,
            hold,
            ..span
        });
    }

    fn put_freed(&mut self, mut span: Span) {
        if let Some(after) = span.last.checked_add(1).and_then(|next| self.spans.get(&next)).copied()
            && after.hold == span.hold
        {
            self.take(after.first);
            span = Span { last: after.last, t: span.t.min(after.t), bytes: span.bytes + after.bytes, ..span };
        }
        match self.spans.range(..span.first).next_back().map(|(_, before)| *before) {
            Some(before) if before.last + 1 == span.first && before.hold == span.hold => {
                self.join(before, span)
            }
            _ => self.put(span),
        }
    }

    /// Takes `first..=last` out of the spans that `which` names; gives what was taken.
    fn carve(&mut self, first: u64, last: u64, which: impl Fn(&Span) -> bool) -> Vec<Span> {
        let touching = self.spans.range(..=last).rev().take_while(|(_, span)| span.last >= first);
        let keys: Vec<u64> = touching.filter(|(_, span)| which(span)).map(|(key, _)| *key).collect();
        let mut taken = Vec::with_capacity(keys.len());
        for span in keys.into_iter().rev().filter_map(|key| self.take(key)).collect::<Vec<_>>() {
            let (a, b) = (span.first.max(first), span.last.min(last));
            let mut rest = span.bytes;
            if span.first < a {
                let left = span.part(span.first, a - 1);
                rest -= left.bytes;
                self.put(left);
            }
            if b < span.last {
                let right = span.part(b + 1, span.last);
                rest -= right.bytes;
                self.put(right);
            }
            taken.push(Span { first: a, last: b, bytes: rest, ..span });
        }
        taken
    }

    fn delete_freed<E>(
        &mut self,
        first: u64,
        excess: u64,
        facts: &mut impl FnMut(u64, u64) -> Result<Vec<Fact>, E>,
    ) -> Result<(), E> {
        let Some(span) = self.spans.get(&first).copied() else { return Ok(()) };
        let mut end = span.last.min(first + STEP - 1);
        let mut bytes = 0;
        for fact in facts(first, end)? {
            bytes += fact.bytes;
            if bytes >= excess {
                end = fact.number;
                break;
            }
        }
        self.take(first);
        self.changes.deleted.push((first, end));
        if end < span.last {
            self.put(Span { first: end + 1, bytes: span.bytes.saturating_sub(bytes), ..span });
        }
        Ok(())
    }

    fn drop_rows<E>(
        &mut self,
        first: u64,
        excess: u64,
        now_ms: i64,
        facts: &mut impl FnMut(u64, u64) -> Result<Vec<Fact>, E>,
        dropped: &mut Ranges,
    ) -> Result<(), E> {
        let Some(span) = self.spans.get(&first).copied() else { return Ok(()) };
        let mut end = span.last.min(first + STEP - 1);
        let list = facts(first, end)?;
        self.take(first);
        let (mut gone, mut seen) = (0, 0);
        for fact in list {
            seen += fact.bytes;
            if fact.row {
                gone += fact.bytes;
                extend(&mut self.changes.deleted, fact.number);
                extend(dropped, fact.number);
                let sent = self.sent.contains(fact.number);
                self.losses.drop_row(&fact, sent, now_ms, &mut self.changes);
            } else {
                let Fact { number, t, bytes, .. } = fact;
                let event = Span { first: number, last: number, t, bytes, hold: Hold::Events };
                match self.spans.range(..number).next_back().map(|(_, before)| *before) {
                    Some(before) if before.last + 1 == number && before.hold == Hold::Events => {
                        self.join(before, event);
                    }
                    _ => self.put(event),
                }
            }
            if gone >= excess {
                end = fact.number;
                break;
            }
        }
        if end < span.last {
            self.put(Span { first: end + 1, bytes: span.bytes.saturating_sub(seen), ..span });
        }
        Ok(())
    }
}

/// Adds the next number to a list of ranges that grows upwards.
fn extend(ranges: &mut Ranges, number: u64) {
    match ranges.last_mut() {
        Some((_, last)) if *last + 1 == number => *last = number,
        _ => ranges.push((number, number)),
    }
}

/// For a record without a press the name is empty in the file.
pub(crate) fn press_text(press: &Press) -> &str {
    press.as_ref().map_or("", PressId::as_str)
}
