//! The real outbox in its file through random histories of records with and without a time, clocks that
//! are told, step, or never know, restarts, reboots, a full file, commits and expiry; held against
//! [`truth`] after each step.

mod truth;

use std::path::{Path, PathBuf};

use presswatch_domain::{
    Epoch, EventKind, HOUR_MS, Interval, PressId, Record, Row, SignalId, State, UtcMs, Value,
};
use presswatch_runtime::{
    Stamp,
    clock::{Memory, Phase, Timeline},
};
use presswatch_uplink::{AppendError, Batch, Origin, Outbox, taken};
use proptest::prelude::*;
use truth::Truth;

/// 2026-05-28, a full hour.
const T0: i64 = 1_780_002_000_000;
/// On the monotonic clock, which goes on over reboots here: only differences of it count.
const BEGIN: i64 = 10 * HOUR_MS;

#[derive(Debug, Clone)]
enum Step {
    /// `early`: taken in the timeline before the last one.
    Append {
        count: usize,
        seed: u64,
        waits: bool,
        early: bool,
        handed: bool,
    },
    /// It is so many milliseconds after T0 at the monotonic clock's zero.
    Told(i64),
    Moves(i64),
    WaitIsOver,
    Number,
    /// Killed, or ended in good order; by `known`, the time is at once.
    Restart {
        killed: bool,
        known: Option<i64>,
    },
    Reboot {
        killed: bool,
        known: Option<i64>,
    },
    Send(usize),
    Commit(usize),
    /// Closes losses; a week later, deletes what is old.
    Tidy {
        week: bool,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let count = prop_oneof![6 => 1..6_usize, 1 => 100..400_usize];
    let known = || prop_oneof![2 => Just(None), 1 => (-48..48 * HOUR_MS).prop_map(Some)];
    prop_oneof![
        12 => (count, any::<u64>(), 0..4, 0..6, 0..4).prop_map(|(count, seed, waits, early, handed)| {
            Step::Append { count, seed, waits: waits == 0, early: early == 0, handed: handed == 0 }
        }),
        2 => (-48 * HOUR_MS..48 * HOUR_MS).prop_map(Step::Told),
        1 => (1_000..5 * HOUR_MS, any::<bool>()).prop_map(|(by, back)| Step::Moves(if back { -by } else { by })),
        1 => Just(Step::WaitIsOver),
        3 => Just(Step::Number),
        2 => (any::<bool>(), known()).prop_map(|(killed, known)| Step::Restart { killed, known }),
        2 => (any::<bool>(), known()).prop_map(|(killed, known)| Step::Reboot { killed, known }),
        3 => (1..600_usize).prop_map(Step::Send),
        3 => (1..600_usize).prop_map(Step::Commit),
        2 => any::<bool>().prop_map(|week| Step::Tidy { week }),
    ]
}

/// An edge with its outbox.
struct Edge {
    folder: tempfile::TempDir,
    limit: u64,
    outbox: Option<Outbox>,
    files: u32,
    epochs: u64,
    boots: u32,
    mono: i64,
    took: Timeline,
    truth: Truth,
}

impl Edge {
    fn new(limit: u64, known: Option<i64>) -> Edge {
        // Nothing here outlives a power cut, so nothing need be synced.
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        let took = Timeline { anchor_ms: 0, phase: Phase::Waiting };
        let mut edge = Edge {
            folder: folder.expect("folder"),
            limit,
            outbox: None,
            files: 0,
            epochs: 0,
            boots: 1,
            mono: BEGIN,
            took,
            truth: Truth::default(),
        };
        edge.open(known);
        edge
    }

    fn outbox(&mut self) -> &mut Outbox {
        self.outbox.as_mut().expect("it is open")
    }

    fn line(&self) -> Timeline {
        self.outbox.as_ref().expect("it is open").line()
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join(format!("outbox{}.db", self.files))
    }

    fn boot(&self) -> String {
        format!("boot{}", self.boots)
    }

    fn open(&mut self, known: Option<i64>) {
        self.epochs += 1;
        let (boot, mono) = (self.boot(), self.mono);
        let told = self.truth.told(&boot);
        let clock = |memory: Memory| {
            let remembered = memory.known.filter(|(of, ..)| *of == boot).map(|(_, anchor_ms, _)| anchor_ms);
            assert_eq!(remembered, told, "what the file remembers of this boot's clock");
            let line = match remembered.or(known.map(|after| T0 + after - mono)) {
                Some(anchor_ms) => Timeline { anchor_ms, phase: Phase::Known },
                // A board comes up in 1970.
                None => Timeline { anchor_ms: 60_000 - mono, phase: Phase::Waiting },
            };
            Stamp { utc_ms: line.utc_ms(mono), mono_ms: mono as u64, line }
        };
        let outbox = Outbox::open_at(&self.path(), self.limit, Epoch(self.epochs), &boot, clock);
        self.outbox = Some(outbox.expect("an outbox"));
        self.took = self.line();
    }

    fn close(&mut self, killed: bool) {
        let from = self.path();
        if killed {
            // The file as it is while the program still has it.
            self.files += 1;
            for end in ["db", "db-wal"] {
                std::fs::copy(from.with_extension(end), self.path().with_extension(end)).expect("copied");
            }
        }
        self.outbox = None;
    }

    fn append(&mut self, count: usize, seed: u64, waits: bool, early: bool, handed: bool) {
        let (boot, mut dice) = (self.boot(), seed | 1);
        let line = if early { self.took } else { self.line() };
        self.took = self.line();
        let mut records = Vec::new();
        for _ in 0..count {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let roll = dice >> 33;
            self.mono += 7 + (roll % 40) as i64;
            // Some come late.
            let late = if roll % 11 == 0 { (roll % 3_000) as i64 } else { 0 };
            records.push(self.record(roll, line, self.mono - late));
        }
        let at = self.mono;
        let origin = if waits { Origin::Waiting } else { Origin::Live };
        let batch = Batch::new(origin, records.clone(), Vec::new());
        let appended = self.outbox().append_all(vec![batch], at, handed).expect("the file");
        match appended.births.into_iter().next().expect("one") {
            Ok(births) => {
                self.truth.acknowledged(&boot, &records);
                if handed && let Some((first, last)) = births.first().zip(births.last()) {
                    self.send(first.number, last.number);
                }
            }
            Err(AppendError::Full { .. }) => {}
            Err(error) => panic!("{error}"),
        }
    }

    /// Named by what it says; taken at `mono`.
    fn record(&mut self, roll: u64, line: Timeline, mono: i64) -> Record {
        let name = self.truth.name();
        let press = PressId::new(if roll.is_multiple_of(2) { "press1" } else { "press2" }).expect("id");
        let t = UtcMs(line.utc_ms(mono));
        let mut record = match roll % 9 {
            0 => {
                let kind = EventKind::ClockStep { by_ms: name, source: "ntp".into() };
                Record::event(t, None, kind)
            }
            1 => {
                // After all that was taken so far: no two of them share an instant.
                let from = t.plus(self.mono - mono);
                let to = from.floor(HOUR_MS).plus(HOUR_MS).min(from.plus(1 + (roll % 3_000_000) as i64));
                self.mono += to.since(from);
                let kind = EventKind::Interval(Interval::new(from, to, State::Running));
                Record::event(from, Some(press), kind)
            }
            _ => {
                let values = [(SignalId::new("oil_temp").expect("id"), Value::Number(name as f64))].into();
                Record::row(t, press, Row { values, bad: Default::default() })
            }
        };
        taken(&mut record, line);
        record
    }

    fn send(&mut self, first: u64, last: u64) {
        self.outbox().hand(first, last).expect("noted");
        self.truth.sent(first, last);
    }

    /// The first numbers that wait.
    fn first(&mut self, count: usize) -> Vec<(u64, u64)> {
        let mut left = count as u64;
        let mut ranges = Vec::new();
        for (first, last) in self.outbox().waiting().iter() {
            if left == 0 {
                break;
            }
            let last = last.min(first + left - 1);
            left -= last - first + 1;
            ranges.push((first, last));
        }
        ranges
    }

    fn set(&mut self, line: Timeline) {
        self.outbox().set_line(line, "operator").expect("noted");
        if line.known() {
            self.truth.tell(&self.boot(), line.anchor_ms);
        }
    }

    fn step(&mut self, step: &Step) {
        let (line, mono) = (self.line(), self.mono);
        match *step {
            Step::Append { count, seed, waits, early, handed } => {
                self.append(count, seed, waits, early, handed)
            }
            Step::Told(after) if !line.known() => {
                self.set(Timeline { anchor_ms: T0 + after - mono, phase: Phase::Known });
            }
            Step::Moves(by) if line.known() => self.set(Timeline { anchor_ms: line.anchor_ms + by, ..line }),
            Step::WaitIsOver if line.phase == Phase::Waiting => {
                self.set(Timeline { phase: Phase::Untrusted, ..line });
                // The oldest of all first, as the uplink does it.
                self.outbox().number_untimed().expect("numbered");
            }
            Step::Told(_) | Step::Moves(_) | Step::WaitIsOver => {}
            Step::Number => drop(self.outbox().number_untimed().expect("numbered")),
            Step::Restart { killed, known } => {
                self.close(killed);
                self.open(known);
            }
            Step::Reboot { killed, known } => {
                self.close(killed);
                (self.boots, self.mono) = (self.boots + 1, mono + 60_000);
                self.open(known);
            }
            Step::Send(count) => {
                self.first(count).into_iter().for_each(|(first, last)| self.send(first, last))
            }
            Step::Commit(count) => {
                let ranges = self.first(count);
                let now = self.outbox().now(mono);
                self.outbox().free(&ranges, now).expect("freed");
                self.truth.committed(&ranges);
            }
            Step::Tidy { week } => self.tidy(week),
        }
    }

    fn tidy(&mut self, week: bool) {
        self.mono += 61_000;
        let (mono, later) = (self.mono, if week { 8 * 24 * HOUR_MS } else { 0 });
        let now = self.outbox().now(mono).plus(later);
        self.outbox().tidy(now, mono, false).expect("tidied");
    }

    /// What the file says is what was to be expected.
    fn check(&mut self) -> Result<(), String> {
        let (boot, mono) = (self.boot(), self.mono);
        let outbox = self.outbox.as_ref().expect("it is open");
        self.truth.check(outbox, &boot, mono)
    }

    /// The time comes at last, and what waits is numbered.
    fn end(&mut self) -> Result<(), String> {
        let line = self.line();
        if !line.known() {
            self.set(Timeline { anchor_ms: T0 - self.mono, phase: Phase::Known });
        }
        while self.outbox().number_untimed().expect("numbered").is_some() {}
        self.tidy(false);
        self.check()?;
        let outbox = self.outbox.as_ref().expect("it is open");
        self.truth.all(outbox, self.epochs)
    }
}

/// As many histories as the model's: `PRESSWATCH_HISTORIES`.
fn cases() -> u32 {
    std::env::var("PRESSWATCH_HISTORIES").map_or(400, |count| count.parse().expect("a number"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn each_record_comes_out_once_with_its_time_or_is_lost_with_a_word(
        limit in prop_oneof![Just(16 << 10), Just(64 << 10), Just(256 << 10)],
        known in prop_oneof![Just(None), Just(Some(0))],
        steps in proptest::collection::vec(step(), 1..60),
    ) {
        let mut edge = Edge::new(limit, known);
        for (at, step) in steps.iter().enumerate() {
            edge.step(step);
            prop_assert_eq!(edge.check(), Ok(()), "step {}", at);
        }
        prop_assert_eq!(edge.end(), Ok(()));
    }
}
