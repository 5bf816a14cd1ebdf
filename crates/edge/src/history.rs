//! History: what the presses did before the program ran, as a source that waits for room. All presses
//! advance together, so that one instant says how far it has come.

use presswatch_domain::{HOUR_MS, MINUTE_MS, Press, Record, UtcMs};
use presswatch_uplink::Origin;
use tokio_util::sync::CancellationToken;

use crate::{
    EdgeError,
    plan::{OWED, Stretch},
    sampler::{Sampler, next_step},
    sim::Simulator,
    sink::Sink,
};

/// Records in one append.
const BATCH: usize = 500;
/// Instants in one append, if there is little to say: the cursor moves on all the same.
const LOOKS: usize = 5_000;

/// What is open at a full hour is known by what was seen for so long before it, in milliseconds.
const PRIMED_MS: i64 = 2 * MINUTE_MS;

/// One stretch of the history of some presses.
#[derive(Debug)]
pub struct History {
    stretch: Stretch,
    presses: Vec<(UtcMs, Sampler)>,
}

impl History {
    /// From `from` to `to`, of these presses.
    pub fn new(presses: &[(Press, Simulator)], from: UtcMs, to: UtcMs) -> Self {
        Self::resume(presses, Stretch { begin: from, at: from, to })
    }

    pub(crate) fn resume(presses: &[(Press, Simulator)], stretch: Stretch) -> Self {
        let primed = presses.iter().map(|(press, sim)| {
            let mut sampler = Sampler::new(press, sim.clone());
            sampler.prime(stretch.begin.max(stretch.at.floor(HOUR_MS).plus(-PRIMED_MS)), stretch.at);
            (stretch.at, sampler)
        });
        Self { stretch, presses: primed.collect() }
    }

    /// The next records, in order of the time they were taken; `None` at the end.
    pub fn batch(&mut self) -> Option<Vec<Record>> {
        if self.stretch.at >= self.stretch.to {
            return None;
        }
        let to = self.stretch.to;
        let mut records = Vec::with_capacity(BATCH + 16);
        for _ in 0..LOOKS {
            let Some((t, sampler)) = self.presses.iter_mut().min_by_key(|(t, _)| *t) else { break };
            if *t >= to || records.len() >= BATCH {
                break;
            }
            records.extend(sampler.step(*t));
            // The last look is at the last instant: what is open ends where it was last seen.
            let (next, last) = (next_step(&mut sampler.sim, *t), to.plus(-1));
            *t = if *t < last { next.min(last) } else { to };
        }
        self.stretch.at = self.presses.iter().map(|(t, _)| *t).min().unwrap_or(to);
        if self.stretch.at >= to {
            for (_, sampler) in &mut self.presses {
                records.extend(sampler.judge.close(to));
            }
        }
        Some(records)
    }

    pub(crate) fn stretch(&self) -> Stretch {
        self.stretch
    }
}

/// Appends what is owed, stretch by stretch; where it stands is kept with each batch.
pub(crate) async fn run<S: Sink>(
    sink: S,
    token: CancellationToken,
    presses: Vec<(Press, Simulator)>,
    mut owed: Vec<Stretch>,
) -> Result<(), EdgeError> {
    let ends = owed.first().map(|s| s.begin).zip(owed.iter().map(|s| s.to).max());
    while let Some(stretch) = owed.first().copied() {
        let mut history = History::resume(&presses, stretch);
        while let Some(records) = history.batch() {
            owed[0] = history.stretch();
            let left: Vec<Stretch> = owed.iter().copied().filter(|s| s.at < s.to).collect();
            let keep = vec![(OWED.to_owned(), to_json(&left))];
            tokio::select! {
                () = sink.room() => {}
                () = token.cancelled() => return Ok(()),
            }
            match sink.append(Origin::Waiting, records, keep).await {
                Ok(()) => {}
                // Nothing was taken, and the cursor stands where it stood.
                Err(_) if token.is_cancelled() => return Ok(()),
                Err(error) => return Err(error.into()),
            }
            if let Some((from, to)) = ends {
                sink.history(Some((from, to, history.stretch().at)));
            }
        }
        owed.remove(0);
    }
    sink.history(None);
    Ok(())
}

pub(crate) fn to_json<T: serde::Serialize>(value: &T) -> String {
    // Numbers and lists of numbers: there is nothing in them that JSON can't say.
    serde_json::to_string(value).unwrap_or_default()
}
