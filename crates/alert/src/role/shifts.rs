//! At a shift's end it is looked what came of it.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use presswatch_domain::{PressId, State, UtcMs, kpi::ShiftReport};
use presswatch_runtime::tasks::chain;

use super::{
    alerter::{Alerter, Outgoing},
    read::Told,
};
use crate::{
    escalation::Scene,
    shifts::{Ended, ended},
};

/// How often it is looked whether a shift has ended, and whether all is known of it.
const EVERY: Duration = Duration::from_secs(10);

/// How far that has come.
#[derive(Debug, Default)]
pub(super) struct Look {
    at: Option<Instant>,
    reading: bool,
}

impl Alerter {
    /// Once the time is known: what is known of shifts that have ended is read, as soon as the store has all of it.
    pub(super) fn look_at_shifts(&mut self, now: UtcMs) {
        let waits = self.shifts.reading || self.shifts.at.is_some_and(|at| at.elapsed() < EVERY);
        if waits || !self.clock.now().line.known() {
            return;
        }
        self.shifts.at = Some(Instant::now());
        let ended = ended(&self.settings.calling, self.ledger.shifts(), now);
        let complete = |press: &PressId| {
            let producer = &self.settings.plant.presses.get(press)?.producer;
            Some(self.sequences.get(producer)?.complete_to)
        };
        let heard_at = |press: &PressId| self.followers.get(press)?.heard_at();
        let ended: Vec<Ended> = ended.into_iter().filter(|one| one.over(complete, heard_at, now)).collect();
        if ended.is_empty() {
            return;
        }
        self.shifts.reading = true;
        let whole = self.followers.iter().filter(|(_, follower)| follower.hole().is_none());
        let doing = whole
            .filter_map(|(press, follower)| Some((press.clone(), (follower.state()?, follower.heard_at()?))));
        let heard: BTreeMap<PressId, (State, UtcMs)> = doing.collect();
        let (source, reads) = (self.config.shifts.clone(), self.reads.clone());
        tokio::spawn(async move {
            let mut all = Vec::new();
            for one in ended {
                let reports = source.reports(&one, &heard, now).await.map_err(|error| chain(&*error));
                all.push((one, reports));
            }
            let _gone = reads.send(Told::Shifts(all)).await;
        });
    }

    /// What is known of shifts was read: what is ready is told.
    pub(super) fn take_shifts(&mut self, all: Vec<(Ended, Result<Vec<ShiftReport>, String>)>) {
        self.shifts.reading = false;
        let now = self.now();
        for (ended, reports) in all {
            let reports = match reports {
                Ok(reports) => reports,
                Err(reason) => {
                    self.store_health.bad(format!("{reason}; trying again"));
                    continue;
                }
            };
            self.stored();
            if !ended.ready(&reports, now) {
                continue;
            }
            tracing::info!(shift = ended.shift, day = %ended.day, "a shift has ended");
            self.look();
            let settings = self.settings.clone();
            let ways = self.channels.keys().copied().collect();
            let scene = Scene { now, calling: &settings.calling, contacts: &self.contacts, ways: &ways };
            let due = self.desk.shift(&mut self.ledger, &scene, &ended, reports);
            self.outgoing.extend(due.send.into_iter().map(Outgoing::Send));
        }
    }
}
