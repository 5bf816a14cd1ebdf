//! A press that is wired: one or several devices tell of it, each in its own time.

use async_trait::async_trait;
use presswatch_domain::UtcMs;
use presswatch_runtime::Clock;
use presswatch_uplink::Origin;
use tokio::sync::mpsc;

use crate::{
    EdgeError,
    computed::Computed,
    source::{Readings, Sample, Source},
};

/// So much may be told and not yet taken; then who tells waits.
const WAITING: usize = 64;

/// Where the devices of one press tell what they read.
#[derive(Debug, Clone)]
pub struct Feed {
    clock: Clock,
    told: mpsc::Sender<(u64, Readings)>,
}

/// A press as its devices tell of it; ends when the last [`Feed`] is gone.
#[derive(Debug)]
pub struct Wired {
    clock: Clock,
    told: mpsc::Receiver<(u64, Readings)>,
    last: Option<UtcMs>,
    computed: Computed,
}

/// The two ends for one press.
pub fn wired(clock: &Clock) -> (Feed, Wired) {
    let (sender, receiver) = mpsc::channel(WAITING);
    let feed = Feed { clock: clock.clone(), told: sender };
    (feed, Wired { clock: clock.clone(), told: receiver, last: None, computed: Computed::default() })
}

impl Wired {
    /// With what is computed of what the devices tell.
    pub fn computing(mut self, computed: Computed) -> Wired {
        self.computed = computed;
        self
    }
}

impl Feed {
    /// What a device has just said of the press, each signal once; what it did not answer is
    /// [`presswatch_domain::Reading::Missing`]. False if nobody listens any more.
    pub async fn tell(&self, readings: Readings) -> bool {
        let now_ms = self.clock.now().mono_ms;
        readings.is_empty() || self.told.send((now_ms, readings)).await.is_ok()
    }

    /// True if both are of one press.
    pub fn same(&self, other: &Feed) -> bool {
        self.told.same_channel(&other.told)
    }
}

#[async_trait]
impl Source for Wired {
    async fn next(&mut self) -> Result<Option<Sample>, EdgeError> {
        let Some((mono_ms, mut readings)) = self.told.recv().await else { return Ok(None) };
        let line = self.clock.now().line;
        // Two devices may speak in one millisecond, and rows are told apart by their time.
        let t = UtcMs(line.utc_ms(mono_ms as i64));
        let t = self.last.filter(|last| t <= *last && last.since(t) < 1_000).map_or(t, |last| last.plus(1));
        self.last = Some(t);
        let more = self.computed.step(t, &readings);
        readings.extend(more);
        Ok(Some(Sample { t, readings: Some(readings), line: Some(line) }))
    }

    fn origin(&self) -> Origin {
        Origin::Live
    }
}
