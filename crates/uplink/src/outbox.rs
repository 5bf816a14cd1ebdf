//! The outbox on disk: [`Index`] and the file, changed together.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use presswatch_domain::{Birth, Ended, Epoch, EventKind, Record, StoreIdentity, UtcMs};
use presswatch_runtime::{
    Stamp,
    clock::{Memory, Phase, Timeline},
    random,
};
use presswatch_wire::{MAX_PACKET, Ranges, encode_record};
use rusqlite::{Connection, OptionalExtension};

use crate::{
    Index, RangeSet,
    file::{self, Trouble, damaged, get, set},
    records::{insert, read, take},
    settle::Used,
    time,
    times::Times,
    untimed::{self, Untimed},
};

/// When no clock says when it is.
const NOWHEN: Stamp = Stamp { utc_ms: 0, mono_ms: 0, line: Timeline { anchor_ms: 0, phase: Phase::Waiting } };
/// How long what is committed stays, in milliseconds, if there is room.
const FREED_MS: i64 = 7 * 24 * presswatch_domain::HOUR_MS;

/// An outbox that can't be opened, read or written.
#[derive(Debug, thiserror::Error)]
#[error("outbox {path}: {doing}")]
pub struct OutboxError {
    /// Which file.
    pub path: String,
    /// What was being done.
    pub doing: &'static str,
    /// What SQLite or its content said.
    #[source]
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

/// Why nothing of an append was taken. The caller still has it.
#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// One record alone is larger than a packet.
    #[error("a record of {bytes} bytes is larger than a packet of {MAX_PACKET} bytes may carry")]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// The outbox is full of what may not be dropped.
    #[error("the outbox has reached its limit of {limit_bytes} bytes: see why nothing is committed")]
    Full {
        /// The limit.
        limit_bytes: u64,
    },
    /// The disk says no.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
}

/// Where records come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Taken now: published once on `live` at once, if the link is up. In a full outbox the oldest rows
    /// make room for it.
    Live,
    /// History or replay, from a source that can wait: `backlog` only. In a full outbox it is refused.
    Waiting,
}

/// One append: all of it is taken, or nothing.
#[derive(Debug)]
pub struct Batch {
    /// Where the records come from.
    pub origin: Origin,
    /// The records, each with its JSON.
    pub records: Vec<(Record, Vec<u8>)>,
    /// What changes with them in the owner's table; `None` takes the key out.
    pub keep: Vec<(String, Option<String>)>,
}

impl Batch {
    /// Makes the records' JSON.
    pub fn new(origin: Origin, records: Vec<Record>, keep: Vec<(String, String)>) -> Batch {
        let keep = keep.into_iter().map(|(key, value)| (key, Some(value))).collect();
        Self::changing(origin, records, keep)
    }

    /// The same for an owner whose table also loses keys.
    pub fn changing(origin: Origin, records: Vec<Record>, keep: Vec<(String, Option<String>)>) -> Batch {
        let encode = |record: Record| {
            let body = encode_record(&record);
            (record, body)
        };
        Batch { origin, records: records.into_iter().map(encode).collect(), keep }
    }
}

/// What became of appends that shared a transaction.
#[derive(Debug)]
pub struct Appended {
    /// The numbers of each, or why it was not taken.
    pub births: Vec<Result<Vec<Birth>, AppendError>>,
    /// Numbers of old rows that were dropped to make room.
    pub dropped: Ranges,
}

/// A record read for sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// Its identity.
    pub birth: Birth,
    /// Its JSON.
    pub body: Vec<u8>,
}

/// The file, opened by its one owner.
#[derive(Debug)]
pub struct Outbox {
    path: PathBuf,
    limit_bytes: u64,
    epoch: Epoch,
    now_ms: i64,
    db: Connection,
    state: State,
    /// The index may differ from the file: a transaction failed, and reading the file again did too.
    stale: bool,
    lazy: bool,
    synced: Option<bool>,
    unsynced: bool,
}

/// What is known of the file without reading it.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) index: Index,
    pub(crate) used: Used,
    /// Epoch and boot of each birth that the file knows, and which one is the present.
    pub(crate) births: BTreeMap<i64, (Epoch, String)>,
    pub(crate) born: i64,
    /// The present boot's timeline, and what the file says of time.
    pub(crate) times: Times,
    /// What waits for its time.
    pub(crate) untimed: Untimed,
}

impl Outbox {
    /// Opens, or makes, the outbox under the new `epoch`, and appends the record `opened`. The file
    /// keeps to `limit_bytes`; it has the pages for them from the beginning. A damaged file is renamed,
    /// and that is an error once: the next opening begins a new outbox.
    pub fn open(
        path: &Path,
        limit_bytes: u64,
        epoch: Epoch,
        boot: &str,
        now: UtcMs,
    ) -> Result<Outbox, OutboxError> {
        let line = Timeline { anchor_ms: now.0, phase: Phase::Known };
        Outbox::open_at(path, limit_bytes, epoch, boot, |_| Stamp { utc_ms: now.0, mono_ms: 0, line })
    }

    /// The same by a clock, which is told what the file remembers of it before it says when now is. What
    /// another boot left without a time is numbered: with its time, if that became known, else untrusted.
    pub fn open_at(
        path: &Path,
        limit_bytes: u64,
        epoch: Epoch,
        boot: &str,
        clock: impl FnOnce(Memory) -> Stamp,
    ) -> Result<Outbox, OutboxError> {
        let error = |doing, source| OutboxError { path: path.display().to_string(), doing, source };
        let mut clock = Some(clock);
        let mut remind = |memory| clock.take().map_or(NOWHEN, |clock| clock(memory));
        let opened = file::open(path, limit_bytes).and_then(|db| {
            let previous = begin(&db, epoch, boot)?;
            let now = remind(load_memory(&db)?);
            Ok((load(&db, limit_bytes, boot, now)?, db, previous, now))
        });
        let (state, db, previous, now) = match opened {
            Ok(opened) => opened,
            Err(Trouble::Damaged(what)) => {
                let aside = file::set_aside(path, UtcMs(remind(Memory::default()).utc_ms))
                    .map_err(|e| error("it is damaged, and can't be set aside", e.into()))?;
                let text = format!(
                    "{what}; it is kept as {} with the rows that can still be read from it; the next start \
                     begins a new outbox, and the ingest then records a loss of unknown size",
                    aside.display()
                );
                return Err(error("it is damaged and was set aside", text.into()));
            }
            Err(Trouble::Other(source)) => return Err(error("opening", source)),
        };
        let mut outbox = Outbox {
            path: path.to_owned(),
            limit_bytes,
            epoch,
            now_ms: now.mono_ms as i64,
            db,
            state,
            stale: false,
            lazy: false,
            synced: None,
            unsynced: false,
        };
        while outbox.transaction("numbering what has no time", true, untimed::number)?.is_some() {}
        let carried = outbox.state.index.waiting() + outbox.state.untimed.count;
        outbox.transaction("opening", true, |db, state| {
            // Not before its record is there: the next one would follow from an epoch that nobody knows.
            set(db, "epoch", &epoch.to_string())?;
            let ended = ended(db, previous, &state.times.boot)?;
            set(db, "run", &format!("{epoch} {}", state.times.boot))?;
            db.execute("DELETE FROM meta WHERE key = 'closed'", ())?;
            let opened = EventKind::Opened { previous, carried, ended };
            let mut record = Record::event(UtcMs(now.utc_ms), None, opened);
            if now.line.known() {
                return insert(db, state, &mut record, None, false).map(drop);
            }
            time::taken(&mut record, now.line);
            if now.line.phase == Phase::Waiting {
                return untimed::keep(db, state, &record, &encode_record(&record));
            }
            let boot = state.times.boot.clone();
            for mut record in untimed::timed(db, state, record, &boot)? {
                insert(db, state, &mut record, None, false)?;
            }
            Ok(())
        })?;
        Ok(outbox)
    }

    /// Ends in order, which the next opening tells; whoever only drops an outbox was cut off.
    pub fn close(mut self) -> Result<(), OutboxError> {
        let epoch = self.epoch.to_string();
        self.transaction("closing", true, |db, _| Ok(set(db, "closed", &epoch)?))
    }

    /// Appends are only synced by [`Outbox::sync`] from here on: a power cut takes those since.
    pub fn set_lazy(&mut self) {
        self.lazy = true;
    }

    /// The present epoch.
    pub fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// What is in the file.
    pub fn index(&self) -> &Index {
        &self.state.index
    }

    /// The timeline by which records get their time.
    pub fn line(&self) -> Timeline {
        self.state.times.line
    }

    /// What the file remembers of the clock.
    pub fn memory(&self) -> &Memory {
        &self.state.times.memory
    }

    /// The clock goes on in another timeline; `source` says where its time is from.
    pub fn set_line(&mut self, line: Timeline, source: &str) -> Result<(), OutboxError> {
        self.transaction("noting the clock", line.known(), |db, state| {
            if state.times.set_line(line, source) {
                set(db, "clock", &format!("{} {} {source}", line.anchor_ms, state.times.boot))?;
            }
            Ok(())
        })
    }

    /// How many records wait for their time, and their bytes.
    pub fn untimed(&self) -> (u64, u64) {
        (self.state.untimed.count, self.state.untimed.bytes)
    }

    /// Numbers some of what waited for its time, once that is known or was waited for in vain; gives the
    /// numbers. To be called until it gives none.
    pub fn number_untimed(&mut self) -> Result<Option<(u64, u64)>, OutboxError> {
        if self.state.untimed.count == 0 || self.state.times.waits() {
            return Ok(None);
        }
        self.transaction("numbering what has a time now", true, untimed::number)
    }

    /// The instant at `now_ms` as far as it is known: the last one used, while the time is not.
    pub fn now(&self, now_ms: i64) -> UtcMs {
        self.state.times.now(now_ms)
    }

    /// The instant before which everything is committed. What has no time yet is later than the last
    /// instant used, and nothing more is known of it.
    pub fn complete_to(&self, now_ms: i64) -> UtcMs {
        let committed = self.state.index.complete_to(self.now(now_ms));
        self.state.times.complete_to(committed, self.state.untimed.earliest_ms)
    }

    /// Numbers not yet committed.
    pub fn waiting(&self) -> RangeSet {
        self.state.index.waiting_set()
    }

    /// Bytes of all records in the file, committed ones too.
    pub fn bytes(&self) -> u64 {
        self.state.index.bytes()
    }

    /// The machine's boot in which an epoch gave its numbers.
    pub fn boot(&self, born: Epoch) -> Option<&str> {
        self.state.births.values().find(|(epoch, _)| *epoch == born).map(|(_, boot)| boot.as_str())
    }

    /// One append, see [`Outbox::append_all`].
    pub fn append(
        &mut self,
        origin: Origin,
        records: Vec<Record>,
        keep: &[(String, String)],
    ) -> Result<Vec<Birth>, AppendError> {
        let batch = Batch::new(origin, records, keep.to_vec());
        let now_ms = self.now_ms;
        self.append_all(vec![batch], now_ms, false)?.births.pop().unwrap_or(Ok(Vec::new()))
    }

    /// Gives each record its number and event ordinal, in one transaction that is durable when this
    /// returns; each batch is taken whole or not at all. A row of an instant already used by its press
    /// moves by a millisecond. `now_ms` is on a clock that only runs forward; `handed` says that the
    /// records go to the link at once.
    pub fn append_all(
        &mut self,
        batches: Vec<Batch>,
        now_ms: i64,
        handed: bool,
    ) -> Result<Appended, OutboxError> {
        self.now_ms = now_ms;
        let (limit_bytes, durable) = (self.limit_bytes, !self.lazy);
        let appended = self.transaction("appending", durable, |db, state| {
            let mut appended = Appended { births: Vec::with_capacity(batches.len()), dropped: Ranges::new() };
            for batch in batches {
                let taken = take(db, state, batch, now_ms, handed, &mut appended.dropped)?;
                let taken = taken.map_err(|error| match error {
                    AppendError::Full { .. } => AppendError::Full { limit_bytes },
                    other => other,
                });
                appended.births.push(taken);
            }
            Ok(appended)
        })?;
        self.unsynced |= self.lazy;
        Ok(appended)
    }

    /// Makes the appends since the last call durable, if the outbox is lazy.
    pub fn sync(&mut self) -> Result<(), OutboxError> {
        if !self.unsynced {
            return Ok(());
        }
        // Syncing the WAL for one transaction syncs all before it.
        self.transaction("syncing", true, |db, state| Ok(set(db, "next", &state.index.next().to_string())?))
    }

    /// What the owner kept under `key`.
    pub fn kept(&self, key: &str) -> Result<Option<String>, OutboxError> {
        let found =
            self.db.query_row("SELECT value FROM kept WHERE key = ?1", [key], |row| row.get(0)).optional();
        found.map_err(|e| self.error("reading", e.into()))
    }

    /// All that the owner kept under keys that begin with `prefix`, in order of the keys.
    pub fn kept_below(&self, prefix: &str) -> Result<Vec<(String, String)>, OutboxError> {
        let read = || -> Result<Vec<_>, rusqlite::Error> {
            // Not by LIKE: to it `_` is any letter, and `a` is `A`.
            let mut select =
                self.db.prepare_cached("SELECT key, value FROM kept WHERE key >= ?1 ORDER BY key")?;
            let mut found = select.query([prefix])?;
            let mut list = Vec::new();
            while let Some(row) = found.next()? {
                let key: String = row.get(0)?;
                if !key.starts_with(prefix) {
                    break;
                }
                list.push((key, row.get(1)?));
            }
            Ok(list)
        };
        read().map_err(|e| self.error("reading", e.into()))
    }

    /// Records from `first` on, consecutive and of one birth epoch, up to `last` and about `bytes`;
    /// empty if `first` is not there.
    pub fn read(&self, first: u64, last: u64, bytes: usize) -> Result<Vec<Pending>, OutboxError> {
        read(&self.db, &self.state.births, first, last, bytes).map_err(|e| self.trouble("reading", e))
    }

    /// These ranges are committed: they wait no more, and are kept while there is room. Not synced: what
    /// a power cut forgets of it is sent again and committed again.
    pub fn free(&mut self, ranges: &[(u64, u64)], now: UtcMs) -> Result<(), OutboxError> {
        self.transaction("freeing", false, |_, state| {
            state.index.free(ranges, now);
            Ok(())
        })
    }

    /// These numbers are about to be handed to the link: durable before they may be, even if appends are
    /// not, so that a loss never counts them as never sent.
    pub fn hand(&mut self, first: u64, last: u64) -> Result<(), OutboxError> {
        if !self.state.index.is_handed(first, last) {
            self.transaction("noting what is sent", true, |_, state| {
                state.index.hand(first, last);
                Ok(())
            })?;
        }
        self.state.index.sent(first, last);
        Ok(())
    }

    /// Closes the losses of presses that have dropped nothing for a minute, and deletes some of what was
    /// committed more than 7 days before `now`. Gives the numbers of the loss records.
    pub fn tidy(&mut self, now: UtcMs, now_ms: i64, handed: bool) -> Result<Ranges, OutboxError> {
        self.now_ms = now_ms;
        let due = self.state.index.due(now_ms);
        let mut numbers = Ranges::new();
        if !due.is_empty() {
            numbers = self.transaction("closing a loss", true, |db, state| {
                let mut numbers = Ranges::new();
                for press in due {
                    let number = match state.index.loss(&press) {
                        Some(loss) => {
                            let from = loss.span().map_or(now, |span| span.from);
                            let mut record = Record::event(from, press.clone(), loss);
                            insert(db, state, &mut record, Some(&press), handed)?
                        }
                        None => state.index.close(&press, 0, false),
                    };
                    numbers.extend(number.map(|number| (number, number)));
                }
                Ok(numbers)
            })?;
        }
        if self.state.index.expire(now.plus(-FREED_MS)) {
            self.transaction("deleting what is old", false, |_, _| Ok(()))?;
        }
        Ok(numbers)
    }

    /// Offers again everything taken from `from` on, committed or not, e.g. after the store was
    /// restored; gives how many records wait now.
    pub fn resend(&mut self, from: UtcMs) -> Result<u64, OutboxError> {
        self.transaction("resending", true, |db, state| {
            let first: Option<i64> =
                db.query_row("SELECT min(number) FROM record WHERE t >= ?1", [from.0], |row| row.get(0))?;
            if let Some(first) = first {
                state.index.resend(first as u64);
            }
            Ok(state.index.waiting())
        })
    }

    /// The store that this producer belongs to.
    pub fn pinned(&self) -> Result<Option<StoreIdentity>, OutboxError> {
        let read = || -> Result<_, Trouble> {
            Ok(match get(&self.db, "store")? {
                Some(id) => Some(StoreIdentity {
                    id: id.parse().map_err(damaged)?,
                    simulated: get(&self.db, "simulated")?.as_deref() == Some("true"),
                }),
                None => None,
            })
        };
        read().map_err(|e| self.trouble("reading", e))
    }

    /// Pins the producer to a store, for good.
    pub fn pin(&mut self, store: &StoreIdentity) -> Result<(), OutboxError> {
        self.transaction("pinning", true, |db, _| {
            set(db, "store", &store.id.to_string())?;
            Ok(set(db, "simulated", &store.simulated.to_string())?)
        })
    }

    /// Changes file and index together. If that fails, the index is what the file says.
    fn transaction<T>(
        &mut self,
        doing: &'static str,
        durable: bool,
        work: impl FnOnce(&Connection, &mut State) -> Result<T, Trouble>,
    ) -> Result<T, OutboxError> {
        if self.stale {
            self.reload().map_err(|e| self.trouble("reading it again", e))?;
        }
        let done = self.run(durable, work);
        if done.is_err() {
            self.stale = true;
            if let Err(error) = self.reload() {
                tracing::error!(path = %self.path.display(), ?error, "the outbox can't be read");
            }
        } else if durable {
            self.unsynced = false;
        }
        done.map_err(|e| self.trouble(doing, e))
    }

    fn run<T>(
        &mut self,
        durable: bool,
        work: impl FnOnce(&Connection, &mut State) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        if self.synced != Some(durable) {
            let level = if durable { "FULL" } else { "NORMAL" };
            self.db.execute_batch(&format!("PRAGMA synchronous = {level};"))?;
            self.synced = Some(durable);
        }
        let transaction = self.db.unchecked_transaction()?;
        let answer = work(&transaction, &mut self.state)?;
        file::write(&transaction, &self.state.index.take_changes())?;
        transaction.commit()?;
        self.state.index.saved();
        Ok(answer)
    }

    fn reload(&mut self) -> Result<(), Trouble> {
        self.state.index.reload(file::load(&self.db)?, self.now_ms);
        self.state.used = load_used(&self.db)?;
        self.state.times.memory = load_memory(&self.db)?;
        self.state.times.untrusted = load_untrusted(&self.db)?;
        self.state.untimed = untimed::load(&self.db)?;
        self.state.index.set_beside(self.state.untimed.bytes);
        self.stale = false;
        Ok(())
    }

    fn trouble(&self, doing: &'static str, trouble: Trouble) -> OutboxError {
        match trouble {
            Trouble::Damaged(what) => self.error(doing, format!("damaged: {what}").into()),
            Trouble::Other(source) => self.error(doing, source),
        }
    }

    fn error(&self, doing: &'static str, source: Box<dyn std::error::Error + Send + Sync>) -> OutboxError {
        OutboxError { path: self.path.display().to_string(), doing, source }
    }
}

impl Drop for Outbox {
    /// Leaves the whole outbox in the one file, for who copies it.
    fn drop(&mut self) {
        if let Err(error) = self.db.execute_batch("PRAGMA wal_checkpoint;") {
            tracing::debug!(path = %self.path.display(), %error, "the WAL stays as it is");
        }
    }
}

/// Enters the new epoch; gives the one before.
fn begin(db: &Connection, epoch: Epoch, boot: &str) -> Result<Option<Epoch>, Trouble> {
    let previous = get(db, "epoch")?.map(|text| text.parse::<Epoch>()).transpose().map_err(damaged)?;
    let transaction = db.unchecked_transaction()?;
    // What another boot left without a time gets a birth of its own: births follow each other as numbers
    // do, and each has one boot.
    let boots: Vec<String> = {
        let mut select = transaction.prepare(
            "SELECT DISTINCT boot FROM birth WHERE boot != ?1 AND id IN (SELECT born FROM untimed) ORDER BY id",
        )?;
        let found = select.query_map([boot], |row| row.get(0))?;
        found.collect::<Result<_, _>>()?
    };
    for boot in boots {
        let birth = Epoch(random::bits()).to_string();
        transaction.execute("INSERT INTO birth (epoch, boot) VALUES (?1, ?2)", (birth, &boot))?;
        transaction.execute(
            "UPDATE untimed SET born = ?1 WHERE born IN (SELECT id FROM birth WHERE boot = ?2)",
            (transaction.last_insert_rowid(), &boot),
        )?;
    }
    transaction.execute(
        "DELETE FROM birth WHERE id < (SELECT born FROM record ORDER BY number LIMIT 1) AND id NOT IN (SELECT born FROM untimed)",
        [],
    )?;
    transaction.execute("INSERT INTO birth (epoch, boot) VALUES (?1, ?2)", (epoch.to_string(), boot))?;
    transaction.commit()?;
    Ok(previous)
}

/// How the run of the epoch before ended. A run of a program that does not say has left no word of itself, or one of
/// an earlier epoch.
fn ended(db: &Connection, previous: Option<Epoch>, boot: &str) -> Result<Option<Ended>, Trouble> {
    let Some(previous) = previous.map(|epoch| epoch.to_string()) else { return Ok(None) };
    if get(db, "closed")?.as_ref() == Some(&previous) {
        return Ok(Some(Ended::Clean));
    }
    let run = get(db, "run")?;
    let run = run.as_deref().and_then(|run| run.split_once(' ')).filter(|(epoch, _)| *epoch == previous);
    Ok(run.map(|(_, before)| if before == boot { Ended::Crash } else { Ended::Cut }))
}

fn load(db: &Connection, limit: u64, boot: &str, now: Stamp) -> Result<State, Trouble> {
    let mut index = Index::load(limit, file::load(db)?, now.mono_ms as i64);
    let untimed = untimed::load(db)?;
    index.set_beside(untimed.bytes);
    let mut births = BTreeMap::new();
    let mut select = db.prepare("SELECT id, epoch, boot FROM birth")?;
    let mut found = select.query([])?;
    while let Some(row) = found.next()? {
        let epoch = row.get_ref(1)?.as_str().map_err(damaged)?.parse().map_err(damaged)?;
        births.insert(row.get(0)?, (epoch, row.get(2)?));
    }
    let born = births.keys().next_back().copied().unwrap_or(0);
    let times = Times {
        boot: boot.to_owned(),
        line: now.line,
        memory: load_memory(db)?,
        untrusted: load_untrusted(db)?,
    };
    Ok(State { index, used: load_used(db)?, births, born, times, untimed })
}

fn load_memory(db: &Connection) -> Result<Memory, Trouble> {
    let last_used_ms = get(db, "last")?.map(|text| text.parse()).transpose().map_err(damaged)?;
    let known = match get(db, "clock")? {
        Some(text) => {
            let mut words = text.splitn(3, ' ');
            let mut word = || words.next().ok_or_else(|| damaged("the clock's entry is cut off"));
            let (anchor, boot, source) = (word()?, word()?, word()?);
            Some((boot.to_owned(), anchor.parse().map_err(damaged)?, source.to_owned()))
        }
        None => None,
    };
    Ok(Memory { last_used_ms, known })
}

fn load_untrusted(db: &Connection) -> Result<Option<(String, i64)>, Trouble> {
    let Some(text) = get(db, "untrusted")? else { return Ok(None) };
    let (anchor, boot) = text.split_once(' ').ok_or_else(|| damaged("`untrusted` is cut off"))?;
    Ok(Some((boot.to_owned(), anchor.parse().map_err(damaged)?)))
}

fn load_used(db: &Connection) -> Result<Used, Trouble> {
    let mut last = BTreeMap::new();
    let mut select = db.prepare("SELECT press, kind, t, n FROM used")?;
    let mut found = select.query([])?;
    while let Some(row) = found.next()? {
        let press = file::press(row.get_ref(0)?.as_str().map_err(damaged)?)?;
        last.insert((press, Cow::Owned(row.get(1)?)), (UtcMs(row.get(2)?), row.get(3)?));
    }
    Ok(Used::load(last))
}

#[cfg(test)]
mod tests {
    use presswatch_domain::{PressId, Row};

    use super::*;

    #[test]
    fn an_opening_that_the_power_cut_off_is_followed_by_none() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("outbox.db");
        let open = |epoch| Outbox::open(&path, 1 << 20, Epoch(epoch), "boot", UtcMs(0)).expect("an outbox");
        drop(open(1));
        let cut_off = file::open(&path, 1 << 20).expect("the file");
        assert_eq!(begin(&cut_off, Epoch(2), "boot").expect("begun"), Some(Epoch(1)));
        drop(cut_off);
        let outbox = open(3);
        let openings = outbox.db.prepare("SELECT body FROM record WHERE kind = 'opened' ORDER BY number");
        let mut openings = openings.expect("records");
        let bodies = openings.query_map([], |row| row.get(0)).expect("bodies");
        let previous = bodies.map(|body: Result<Vec<u8>, _>| {
            let text = String::from_utf8(body.expect("a body")).expect("text");
            match presswatch_wire::decode_record(&text).expect("a record").kind() {
                Some(EventKind::Opened { previous, .. }) => *previous,
                _ => unreachable!("{text}"),
            }
        });
        assert_eq!(previous.collect::<Vec<_>>(), [None, Some(Epoch(1))]);
    }

    #[test]
    fn what_is_sent_is_noted_durably_even_where_appends_are_not() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("outbox.db");
        let mut outbox = Outbox::open(&path, 1 << 20, Epoch(1), "boot", UtcMs(0)).expect("an outbox");
        outbox.set_lazy();
        let row = Record::row(UtcMs(1), PressId::new("press1").expect("id"), Row::default());
        let births = outbox.append(Origin::Waiting, vec![row], &[]).expect("appended");
        assert!(outbox.unsynced, "a power cut takes it");
        outbox.hand(births[0].number, births[0].number).expect("handed");
        assert!(!outbox.unsynced && outbox.synced == Some(true), "and knows it as sent, if not");
    }
}
