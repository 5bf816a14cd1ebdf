//! Live rows: each second, each press is asked, judged, and told to the uplink.

use std::time::Duration;

use presswatch_domain::{MINUTE_MS, Press, Record, UtcMs};
use presswatch_runtime::{Clock, Stamp, clock::Timeline};
use presswatch_uplink::{Origin, taken};
use tokio_util::sync::CancellationToken;

use crate::{
    EdgeError,
    history::to_json,
    plan::{SEEN, Seen},
    sampler::Sampler,
    sim::Simulator,
    sink::Sink,
};

/// How often a press is asked, in milliseconds.
const EVERY_MS: i64 = 1_000;
/// A longer sleep of the whole machine is a gap, not something to be caught up with, in milliseconds.
const SLEPT_MS: i64 = 15 * MINUTE_MS;

/// What is due at one instant.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Due {
    /// What a gateway kept while it could not send, with its right times.
    pub late: Vec<Record>,
    /// What is taken now.
    pub fresh: Vec<Record>,
}

/// The live presses, without clock or I/O.
#[derive(Debug)]
pub(crate) struct Floor {
    presses: Vec<(UtcMs, Sampler)>,
    begin: UtcMs,
}

impl Floor {
    pub(crate) fn new(presses: Vec<(Press, Simulator)>, begin: UtcMs) -> Self {
        let presses = presses.into_iter().map(|(press, sim)| (begin, Sampler::new(&press, sim)));
        Self { presses: presses.collect(), begin }
    }

    /// What is due at `t`, a whole second. `ending`: nobody waits for a gateway any more.
    pub(crate) fn due(&mut self, t: UtcMs, ending: bool) -> Due {
        let mut due = Due::default();
        for (next, sampler) in &mut self.presses {
            if *next > t || (!ending && sampler.sim.offline(t).is_some()) {
                continue;
            }
            if t.since(*next) > SLEPT_MS {
                due.late.extend(sampler.judge.close(*next));
                sampler.judge.full();
                *next = t;
            }
            while *next < t {
                due.late.extend(sampler.step(*next));
                *next = next.plus(EVERY_MS);
            }
            due.fresh.extend(sampler.step(t));
            *next = t.plus(EVERY_MS);
        }
        due
    }

    /// Closes what is open.
    pub(crate) fn close(&mut self) -> Vec<Record> {
        self.presses.iter_mut().flat_map(|(next, sampler)| sampler.judge.close(*next)).collect()
    }

    pub(crate) fn seen(&self, closed: bool) -> Seen {
        let at = self.presses.iter().map(|(next, _)| *next).min().unwrap_or(self.begin);
        Seen { begin: self.begin, at, closed }
    }

    /// What is open ends at `t`, and all begins anew at `begin`, on another timeline.
    fn step(&mut self, t: UtcMs, begin: UtcMs) -> Vec<Record> {
        let last = self.presses.iter_mut().flat_map(|(_, sampler)| sampler.judge.close(t)).collect();
        self.presses.iter_mut().for_each(|(next, _)| *next = begin);
        self.begin = begin;
        self.full();
        last
    }

    fn full(&mut self) {
        self.presses.iter_mut().for_each(|(_, sampler)| sampler.judge.full());
    }
}

/// Runs until it is told to end; then closes the open intervals. `begun`: when the floor begins.
pub(crate) async fn run<S: Sink>(
    sink: S,
    clock: Clock,
    token: CancellationToken,
    mut floor: Floor,
    begun: Stamp,
) -> Result<(), EdgeError> {
    let mut refused = false;
    let (mut line, mut connections) = (begun.line, sink.connections());
    loop {
        let now = clock.now().utc_ms;
        let wait = EVERY_MS - now.rem_euclid(EVERY_MS);
        tokio::select! {
            () = tokio::time::sleep(Duration::from_millis(wait as u64)) => {}
            () = token.cancelled() => break,
        }
        let up = sink.connections();
        if std::mem::replace(&mut connections, up) != up {
            floor.full();
        }
        let stamp = clock.now();
        let stepped = stamp.line.anchor_ms != line.anchor_ms;
        let mut due = if stepped {
            let old = UtcMs(line.utc_ms(stamp.mono_ms as i64));
            Due { late: floor.step(old, UtcMs(stamp.utc_ms).ceil(EVERY_MS)), fresh: Vec::new() }
        } else {
            floor.due(UtcMs(stamp.utc_ms).floor(EVERY_MS), false)
        };
        due.late.iter_mut().chain(&mut due.fresh).for_each(|record| taken(record, line));
        line = stamp.line;
        let kept = seen(&floor, line, false);
        let outcome = async {
            if !due.late.is_empty() {
                sink.append(Origin::Waiting, due.late, Vec::new()).await?;
            }
            if due.fresh.is_empty() { Ok(()) } else { sink.append(Origin::Live, due.fresh, kept).await }
        };
        match outcome.await {
            Ok(()) => refused = false,
            Err(_) if token.is_cancelled() => return Ok(()),
            Err(error) => {
                // A press can't wait: these rows are gone, and the next ones say everything anew.
                if !std::mem::replace(&mut refused, true) {
                    tracing::error!(reason = presswatch_runtime::tasks::chain(&error), "live rows not taken");
                }
                floor.full();
            }
        }
    }
    let now = line.utc_ms(clock.now().mono_ms as i64);
    let mut last = floor.due(UtcMs(now).floor(EVERY_MS), true);
    last.late.append(&mut last.fresh);
    last.late.extend(floor.close());
    last.late.iter_mut().for_each(|record| taken(record, line));
    let kept = seen(&floor, line, true);
    if let Err(error) = sink.append(Origin::Waiting, last.late, kept).await {
        // The uplink may have ended first; the next start fills this in from where rows were seen.
        tracing::debug!(
            reason = presswatch_runtime::tasks::chain(&error),
            "the last rows wait for the next start"
        );
    }
    Ok(())
}

/// How far rows have come, to be kept; nothing while the time is not known.
fn seen(floor: &Floor, line: Timeline, closed: bool) -> Vec<(String, String)> {
    let seen = line.known().then(|| (SEEN.to_owned(), to_json(&floor.seen(closed))));
    seen.into_iter().collect()
}
