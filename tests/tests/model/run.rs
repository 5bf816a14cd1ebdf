//! Histories on all cores.

use std::{
    io::{IsTerminal, Write},
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use super::{history::History, mutation::Mutation, seen::Counts, world::World};

/// Seeds that a worker takes at once.
const CHUNK: u64 = 64;
/// Below so many nobody wants to see how far it is.
const MANY: u64 = 1_000_000;

/// One history; why it fails, if it does.
pub fn play(history: &History, mutation: Mutation, counts: &mut Counts) -> Result<(), String> {
    let mut world = World::new(history.setup, mutation);
    let steps = history.steps.iter().try_for_each(|(_, step)| world.step(step));
    let outcome = steps.and_then(|()| world.end());
    counts.add(&world.counts);
    outcome
}

#[derive(Default)]
pub struct Found {
    /// The seed of the first failure found, and why it fails.
    pub failure: Option<(u64, String)>,
    pub counts: Counts,
}

/// Plays the histories of the seeds from 1 on, until one fails.
pub fn find(seeds: u64, mutation: Mutation) -> Found {
    let (next, found) = (AtomicU64::new(1), Mutex::new(Found::default()));
    let workers = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let work = || {
        let mut counts = Counts::default();
        'chunks: loop {
            let first = next.fetch_add(CHUNK, Ordering::Relaxed);
            for seed in first..(first + CHUNK).min(seeds + 1) {
                if let Err(reason) = play(&History::of(seed), mutation, &mut counts) {
                    next.store(seeds + 1, Ordering::Relaxed);
                    found.lock().expect("no panic inside").failure.get_or_insert((seed, reason));
                    break 'chunks;
                }
            }
            if first + CHUNK > seeds {
                break;
            }
        }
        found.lock().expect("no panic inside").counts.add(&counts);
    };
    std::thread::scope(|scope| {
        let working: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        if seeds >= MANY {
            show(seeds, &next, || working.iter().all(|worker| worker.is_finished()));
        }
    });
    found.into_inner().expect("no panic inside")
}

/// Tells each few seconds how far it is: in one line on a terminal, else each minute.
fn show(seeds: u64, next: &AtomicU64, ended: impl Fn() -> bool) {
    let terminal = std::io::stderr().is_terminal();
    let (began, mut told) = (Instant::now(), Instant::now());
    while !ended() {
        std::thread::park_timeout(Duration::from_millis(200));
        if told.elapsed() < Duration::from_secs(if terminal { 2 } else { 60 }) {
            continue;
        }
        told = Instant::now();
        let (done, s) = (next.load(Ordering::Relaxed).min(seeds), began.elapsed().as_secs_f64());
        let left = (seeds - done) as f64 / done as f64 * s;
        let (begin, end) = if terminal { ("\r", "  ") } else { ("", "\n") };
        let line =
            format!("{begin}{done} of {seeds} histories, {:.0}/s, {left:.0} s left{end}", done as f64 / s);
        // Nobody may be there to see it.
        let _closed = std::io::stderr().write_all(line.as_bytes());
    }
}
