//! What comes over the bus.

use std::time::Duration;

use presswatch_domain::{
    Body, Clock as Trust, EventKind, PressId, ProducerId, ProducerRole, Record, UtcMs, validate,
};
use presswatch_wire::{Message, Status, Topic, TopicKind, clock_topic};

use super::{AlertError, alerter::Alerter};
use crate::{
    channel::gsm::SOURCE,
    follow::{Heard, Numbers},
    ledger::Subject,
    pulse::of_status,
};

/// Records of one producer are appended in nearly the order of their time: by so much they may differ, in milliseconds.
pub(super) const ORDER_MS: i64 = 1_000;
/// What was missed is newer than what tells of it by so much at most, in milliseconds.
const LATER_MS: i64 = 60_000;
/// An alerter that meets another so soon after its start is the one that came second.
const NEWCOMER: Duration = Duration::from_secs(60);

impl Alerter {
    /// One message; an error only if another alerter is at work.
    pub(super) fn message(&mut self, topic: &str, payload: &[u8], retained: bool) -> Result<(), AlertError> {
        let topic = Topic::parse(topic).filter(|topic| topic.site == self.settings.plant.site);
        let Some(Topic { producer, kind, .. }) = topic else { return Ok(()) };
        match kind {
            TopicKind::Status => match Status::decode(payload) {
                Ok(status) => return self.status(&producer, &status, retained),
                Err(reason) => tracing::debug!(%producer, reason, "a status that can't be read"),
            },
            TopicKind::Live => match presswatch_wire::decode(payload) {
                Ok(message) if message.header.envelope.producer == producer => self.live(&producer, &message),
                Ok(_) => tracing::debug!(%producer, "its envelope names another producer"),
                Err(error) => tracing::debug!(%producer, %error, "a message that can't be read"),
            },
            _ => {}
        }
        Ok(())
    }

    fn status(&mut self, producer: &ProducerId, status: &Status, retained: bool) -> Result<(), AlertError> {
        if *producer == self.config.producer && !retained && status.online {
            let own = self.uplink.status().borrow().epoch;
            if status.epoch != own && self.began.elapsed() < NEWCOMER {
                return Err(AlertError::Another(producer.clone()));
            }
            if status.epoch == own {
                self.echo_ms = self.clock.now().mono_ms as i64;
            }
        }
        if let Some(sequence) = self.sequences.get_mut(producer) {
            sequence.complete_to = sequence.complete_to.max(status.complete_to);
            sequence.gathers_ms = i64::try_from(status.publish_ms).unwrap_or(0);
        }
        if status.online && !retained {
            self.say_time(producer, status);
        }
        let (now, reached) = (self.now(), self.reached_ms);
        let subject = Subject::Producer(producer.clone());
        if let Some(pulse) = self.pulses.get_mut(&subject).filter(|_| status.online && !retained) {
            // Our own health is told by what we know ourselves, too.
            if *producer != self.config.producer {
                pulse.heard(reached);
                let said = pulse.signals(now, of_status(status));
                self.journal_pulse(&subject, said);
            }
        }
        Ok(())
    }

    fn live(&mut self, producer: &ProducerId, message: &Message) {
        let role = self.settings.plant.producers.get(producer).copied();
        let (now, reached) = (self.now(), self.reached_ms);
        if let Some(pulse) = self.pulses.get_mut(&Subject::Producer(producer.clone())) {
            pulse.heard(reached);
        }
        match role {
            Some(ProducerRole::Edge) => self.rows(producer, message, now),
            Some(ProducerRole::Api) => self.acts(producer, message, now),
            _ => {}
        }
    }

    /// Who waits for the time is told the phone network's, which comes without internet.
    fn say_time(&self, producer: &ProducerId, status: &Status) {
        let clock = self.clock.state();
        // What our clock has from the network itself says nothing for it.
        let own = (clock.line.known() && *clock.source != *SOURCE).then(|| self.now());
        let time = *self.config.time.borrow();
        let Some(told) = time.and_then(|time| time.answer(&status.clock, own)) else { return };
        match self.link.publish(&clock_topic(&self.settings.plant.site), told.encode(), false) {
            Ok(()) => tracing::info!(%producer, t = told.t.0, "the phone network's time was said"),
            Err(error) => tracing::debug!(%error, "the time could not be said"),
        }
    }

    fn rows(&mut self, producer: &ProducerId, message: &Message, now: UtcMs) {
        let plant = self.settings.plant.clone();
        let Some(sequence) = self.sequences.get_mut(producer) else { return };
        self.spoken.insert(producer.clone());
        let (header, envelope) = (&message.header, &message.header.envelope);
        sequence.complete_to = sequence.complete_to.max(header.complete_to.unwrap_or_default());
        // Who does not know the time can't say what lies ahead of it.
        let known = self.clock.now().line.known();
        let judged = if known { now } else { UtcMs(i64::MAX) };
        let good = |record: &Record| {
            record.clock == Trust::Trusted && validate(record, &plant, producer, judged).is_ok()
        };
        let records = || message.records.iter().filter_map(|record| record.as_ref().ok());
        let newest = records().map(|record| record.t).max();
        let mut skip = 0;
        if envelope.count > 0 {
            match sequence.heard(envelope.epoch, envelope.first, envelope.count) {
                Numbers::Next(heard) => skip = heard,
                Numbers::Gap => {
                    // What was missed may be newer than what tells of it, if that is late; clocks may differ.
                    let newest = newest.unwrap_or(now);
                    let to = newest.max(now.min(newest.plus(LATER_MS))).plus(ORDER_MS);
                    let complete_to = header.complete_to.unwrap_or(now);
                    for (press, follower) in &mut self.followers {
                        if plant.presses.get(press).is_some_and(|press| press.producer == *producer) {
                            follower.gap(to, complete_to);
                        }
                    }
                }
            }
            if let (Some(newest), Some(sequence)) = (newest, self.sequences.get_mut(producer)) {
                sequence.late(newest, now);
            }
        }
        for record in message.records.iter().skip(skip).filter_map(|record| record.as_ref().ok()) {
            if good(record) {
                self.record(record, record.t);
            }
        }
        // What has no time yet is of now, as far as anybody can say; the store will have it with its own.
        for record in message.untimed.iter().filter_map(|record| record.as_ref().ok()) {
            self.record(record, now);
        }
        let presses: Vec<PressId> = plant.presses.keys().cloned().collect();
        for press in presses {
            self.late(&press);
        }
    }

    fn record(&mut self, record: &Record, t: UtcMs) {
        let Some(press) = &record.press else { return };
        let heard = match &record.body {
            Body::Row(row) => Heard::Row(row.clone()),
            Body::Event(event) => match &event.kind {
                EventKind::State { state } => Heard::State(*state),
                EventKind::Loss { .. } => Heard::Break,
                _ => return,
            },
        };
        let reached = self.reached_ms;
        if let Some(pulse) = self.pulses.get_mut(&Subject::Press(press.clone())) {
            pulse.heard(reached);
        }
        let Some(follower) = self.followers.get_mut(press) else { return };
        let first = follower.heard_at().is_none();
        let said = follower.hear(t, heard);
        if first {
            self.keep(press);
        }
        self.journal(press, said);
    }

    /// What came too late to be judged in order is judged where it belongs.
    fn late(&mut self, press: &PressId) {
        let Some(follower) = self.followers.get_mut(press) else { return };
        if follower.is_late()
            && let Some(mut again) = follower.again(None)
        {
            follower.finish(&mut again);
            self.mend(press, again);
        } else {
            follower.take_late();
        }
    }
}
