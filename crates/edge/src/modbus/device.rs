//! One device: its groups, one round of reading, and whom it tells what.

use std::{collections::BTreeSet, time::Duration};

use presswatch_domain::{Reading, SignalId, SignalType};
use presswatch_modbus::Address;
use tokio::time::Instant;

use super::{
    Client, DeviceConfig, ReadFault, Wire,
    plan::{Found, Plan},
};
use crate::{Feed, Readings};

/// A device on a line.
#[derive(Debug)]
pub(super) struct Device {
    line: String,
    unit: u8,
    timeout: Duration,
    feeds: Vec<Feed>,
    groups: Vec<Group>,
    /// Since when it does not answer.
    silent: Option<Instant>,
    probes: usize,
    /// What it refuses.
    refused: BTreeSet<SignalId>,
}

/// What is read of it at one period.
#[derive(Debug)]
struct Group {
    every: Duration,
    plan: Plan,
    /// For each point, to whom it is told, by the place among the feeds, and what it is.
    told: Vec<(usize, SignalType)>,
}

impl Device {
    pub(super) fn new(line: String, config: DeviceConfig) -> Self {
        let DeviceConfig { unit, timeout, limits, mut points } = config;
        let mut feeds: Vec<Feed> = Vec::new();
        let mut groups = Vec::new();
        points.sort_by_key(|wire| wire.every);
        for wires in points.chunk_by(|one, other| one.every == other.every) {
            let told = wires.iter().map(|wire| (place(&mut feeds, &wire.feed), wire.kind)).collect();
            let points = wires.iter().map(|wire: &Wire| wire.point.clone()).collect();
            groups.push(Group { every: wires[0].every, plan: Plan::new(points, limits), told });
        }
        let (silent, refused) = (None, BTreeSet::new());
        Self { line, unit, timeout, feeds, groups, silent, probes: 0, refused }
    }

    /// The periods of its groups, in milliseconds.
    pub(super) fn periods(&self) -> Vec<i64> {
        self.groups.iter().map(|group| group.every.as_millis() as i64).collect()
    }

    /// Asks one question, to see whether it answers; what it says counts for nothing. It is of another
    /// length than those that its values are read with: a late answer to one of them is none to this.
    pub(super) async fn probe(&mut self, client: &mut Client) -> Result<(), ReadFault> {
        self.probes += 1;
        let group = self.groups.get(self.probes % self.groups.len().max(1));
        let Some(block) = group.and_then(|group| group.plan.any(self.probes)) else { return Ok(()) };
        let (first, count) = match block.count {
            1 => (Address { offset: block.first.offset.min(u16::MAX - 1), ..block.first }, 2),
            count => (block.first, count - 1),
        };
        match self.ask(client, first, count).await {
            Err(fault) if fault.refused().is_none() => Err(fault),
            _ => Ok(()),
        }
    }

    /// Reads these groups; what has no answer is missing. The fault is why the round broke off.
    pub(super) async fn read(
        &mut self,
        client: &mut Client,
        groups: &[usize],
        now_ms: i64,
    ) -> (Vec<Readings>, Option<ReadFault>) {
        let mut readings = vec![Readings::new(); self.feeds.len()];
        let mut broken = None;
        for place in groups {
            let mut round = self.groups[*place].plan.begin(now_ms);
            while broken.is_none()
                && let Some(block) = round.next()
            {
                let (first, count) = (block.first, block.count);
                let answer = self.ask(client, first, count).await;
                match &answer {
                    Err(fault) if fault.refused().is_none() => broken = answer.err(),
                    _ => round.answer(self.groups[*place].plan.points(), answer.as_deref()),
                }
            }
            let found = self.groups[*place].plan.end(round, now_ms);
            self.note(*place, &found);
            self.groups[*place].say(&found, &mut readings);
        }
        (readings, broken)
    }

    /// These groups, without an answer.
    pub(super) fn missing(&self, groups: &[usize]) -> Vec<Readings> {
        let mut readings = vec![Readings::new(); self.feeds.len()];
        for group in groups.iter().map(|place| &self.groups[*place]) {
            group.say(&vec![Found::Missing; group.told.len()], &mut readings);
        }
        readings
    }

    /// Tells each press its own.
    pub(super) async fn tell(&self, readings: Vec<Readings>) {
        for (feed, readings) in self.feeds.iter().zip(readings) {
            // A press that nobody follows any more is ended by whoever ended that.
            let _listening = feed.tell(readings).await;
        }
    }

    /// Says in the log that it does not answer, once, and that it does again.
    pub(super) fn heard(&mut self, fault: Option<&ReadFault>) {
        match (fault, self.silent) {
            (Some(fault), None) => {
                self.silent = Some(Instant::now());
                tracing::warn!(line = self.line, unit = self.unit, reason = %fault, "device does not answer");
            }
            (None, Some(since)) => {
                self.silent = None;
                let silent_s = since.elapsed().as_secs_f64();
                tracing::info!(line = self.line, unit = self.unit, silent_s, "device answers again");
            }
            _ => {}
        }
    }

    async fn ask(&self, client: &mut Client, first: Address, count: u16) -> Result<Vec<u16>, ReadFault> {
        metrics::counter!("presswatch_modbus_requests_total", "line" => self.line.clone()).increment(1);
        let answer = client.read(self.unit, first, count, self.timeout).await;
        if let Err(fault) = &answer {
            let (line, unit) = (self.line.clone(), self.unit.to_string());
            let labels = [("line", line), ("unit", unit), ("kind", fault.kind().to_owned())];
            metrics::counter!("presswatch_modbus_failures_total", &labels).increment(1);
        }
        answer
    }

    /// Says in the log which signals a device refuses, when that changes.
    fn note(&mut self, group: usize, found: &[Found]) {
        for (point, found) in self.groups[group].plan.points().iter().zip(found) {
            match found {
                Found::Refused(code) if self.refused.insert(point.signal.clone()) => {
                    let (at, signal) = (point.address, &point.signal);
                    tracing::warn!(line = self.line, unit = self.unit, %signal, %at, code, "device refuses");
                }
                Found::Raw(_) => {
                    self.refused.remove(&point.signal);
                }
                _ => {}
            }
        }
    }
}

impl Group {
    /// Adds what was found to what each feed is told.
    fn say(&self, found: &[Found], readings: &mut [Readings]) {
        for ((point, (feed, kind)), found) in self.plan.points().iter().zip(&self.told).zip(found) {
            let reading: Reading = found.reading(point, *kind);
            readings[*feed].push((point.signal.clone(), reading));
        }
    }
}

/// The place of a feed in the list; added if it is new.
fn place(feeds: &mut Vec<Feed>, feed: &Feed) -> usize {
    feeds.iter().position(|other| other.same(feed)).unwrap_or_else(|| {
        feeds.push(feed.clone());
        feeds.len() - 1
    })
}
