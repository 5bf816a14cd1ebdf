//! One simulated press with the edge's rules behind it.

use presswatch_domain::{Press, Record, UtcMs};

use crate::{judge::Judge, sim::Simulator};

/// Follows one simulated press. Steps run forwards.
#[derive(Debug)]
pub(crate) struct Sampler {
    pub sim: Simulator,
    pub judge: Judge,
}

impl Sampler {
    pub(crate) fn new(press: &Press, sim: Simulator) -> Self {
        Self { sim, judge: Judge::new(press) }
    }

    /// Takes up the state in which an earlier run stood at `to`, from `from` on: its events were
    /// appended then, or are part of the interval that is still open.
    pub(crate) fn prime(&mut self, from: UtcMs, to: UtcMs) {
        let mut t = from;
        while t < to {
            if let Some(readings) = self.sim.at(t) {
                self.judge.prime(t, &readings);
            }
            t = next_step(&mut self.sim, t);
        }
    }

    /// What is worth keeping at `t`.
    pub(crate) fn step(&mut self, t: UtcMs) -> Vec<Record> {
        self.judge.step(t, self.sim.at(t))
    }
}

/// Rows of a history: this far apart, in milliseconds,
const STEP_MS: i64 = 10_000;
/// and this far around the beginning, the trip and the end of a fault,
const FINE_MS: i64 = 1_000;
/// which means so many milliseconds before and after.
const AROUND_MS: i64 = 120_000;

/// When a history looks at the press next.
pub(crate) fn next_step(sim: &mut Simulator, t: UtcMs) -> UtcMs {
    if sim.near_fault(t, AROUND_MS) { t.plus(FINE_MS) } else { t.floor(STEP_MS).plus(STEP_MS) }
}
