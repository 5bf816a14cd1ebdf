//! The end of a history: all faults end, what waits is delivered, and the promise is held against what is
//! stored.

use presswatch_domain::Record;

use super::{
    Names,
    history::{End, Line, Wrote},
    ingest::Ingest,
    loss,
    mutation::Mutation,
    name,
    producer::Producer,
    seen::Seen,
    world::World,
};

impl World {
    pub fn end(&mut self) -> Result<(), String> {
        for producer in &self.producers {
            producer.complete(self.now_ms)?;
        }
        self.mend();
        if self.producers.iter().all(|producer| producer.running) && self.producers.len() == 2 {
            self.both_stop()?;
            self.producers[1].running = false;
        }
        for who in 0..self.producers.len() {
            for (other, producer) in self.producers.iter_mut().enumerate() {
                producer.running = other == who;
            }
            if who > 0 {
                self.reopen(who);
            }
            // Longer than the other is remembered.
            self.now_ms += 40_000;
            self.watch(who)?;
            self.settle(who)?;
            self.learn()?;
        }
        self.check()
    }

    fn mend(&mut self) {
        for producer in &mut self.producers {
            producer.disk.full = false;
            producer.set_line(Line::Up);
        }
        for ingest in &mut self.ingests {
            (ingest.room, ingest.knows) = (usize::MAX, 2);
        }
        self.producers.iter_mut().for_each(|producer| producer.machine.ntp(self.now_ms));
        self.stores[0].full = false;
    }

    /// Two of one name hear each other: neither goes on sending, and neither loses what it has.
    fn both_stop(&mut self) -> Result<(), String> {
        let waiting = |world: &World| -> Vec<_> {
            world.producers.iter().map(|producer| producer.sender.waiting().clone()).collect()
        };
        let before = waiting(self);
        for _ in 0..4 {
            self.beat()?;
        }
        if self.producers.iter().any(|producer| producer.sender.may_send()) {
            return Err("two of one name, and one of them goes on sending".to_owned());
        }
        if waiting(self) != before {
            return Err("two of one name, and what they keep is another".to_owned());
        }
        Ok(())
    }

    /// Whatever still waits must get through.
    fn settle(&mut self, who: usize) -> Result<(), String> {
        for _ in 0..2_000 {
            let producer = &self.producers[who];
            let open = producer.index.has_loss() && self.mutation != Mutation::DropWithoutLossRecord;
            let untimed = !producer.shelf.waiting.is_empty();
            if producer.sender.waiting().is_empty() && !open && !untimed {
                return Ok(());
            }
            self.now_ms += 120_000;
            self.producers[who].machine.tick(self.now_ms);
            self.time(who, End::Done);
            if open {
                self.producers[who].close_losses(End::Done, self.now_ms);
            }
            self.producers[who].sender.overdue(self.now_ms);
            self.release_due(who);
            self.send(who, End::Done);
            while !self.link.is_empty() {
                self.receive(0, 0, false);
            }
            self.write(0, Wrote::Done)?;
            while !self.commits.is_empty() {
                self.hear_one(0, false, End::Done);
            }
        }
        Err(format!("does not converge: {:?} wait", self.producers[who].sender.waiting()))
    }

    /// Every acknowledged record is in the store or in quarantine, or covered by a loss record of its
    /// press and time; nothing is stored under two identities; what losses say is true.
    fn check(&mut self) -> Result<(), String> {
        let stored = self.stores[0].records.values();
        let safe: Vec<&Record> =
            stored.clone().chain(self.ingests[..2].iter().flat_map(Ingest::aside)).collect();
        let mut names = Names::default();
        for record in stored.filter(|record| loss(record).is_none()) {
            if !names.insert(name(record)) {
                if !self.copied.contains(name(record)) {
                    return Err(format!("stored under two identities: {record:?}"));
                }
                self.counts.saw(Seen::UntimedOfACopyStoredTwice);
            }
        }
        for record in safe.iter().filter(|record| loss(record).is_none()) {
            names.insert(name(record));
        }
        let losses: Vec<_> = safe.iter().filter(|record| loss(record).is_some()).collect();
        let untimed = losses.iter().filter(|record| record.mono.is_some());
        untimed.for_each(|_| self.counts.saw(Seen::UntimedLossTold));
        for known in &self.acknowledged {
            let covered = || losses.iter().any(|loss| known.lost_by(loss));
            if !names.contains(known.name) && !self.outside.contains(known.name) && !covered() {
                return Err(format!("acknowledged, and neither safe nor lost with a word: {}", known.name));
            }
        }
        let told = self.producers.iter().flat_map(|producer: &Producer| &producer.disk.file.closed);
        for told in told {
            told.check(&names, &self.outside)?;
            self.counts.saw(match (told.never_sent, told.sent_unknown) {
                (0, 0) => Seen::LossCameToNothing,
                (0, _) => Seen::LossSentUnknown,
                (_, 0) => Seen::LossNeverSent,
                _ => Seen::LossOfBoth,
            });
            if told.never_sent + told.sent_unknown > 0 {
                self.counts.saw(Seen::LossTold);
            }
        }
        for ingest in &self.ingests {
            for _ in ingest.aside() {
                self.counts.saw(Seen::Quarantined);
            }
            for _ in 0..ingest.held_then_aside {
                self.counts.saw(Seen::HeldThenSetAside);
            }
        }
        for known in self.acknowledged.iter().filter(|known| names.contains(known.name)) {
            if self.resent.contains(known.name) {
                self.counts.saw(Seen::ResentAndStoredAgain);
            }
            if self.unknown.contains(known.name) {
                self.counts.saw(Seen::UnderstoodLater);
            }
        }
        Ok(())
    }
}
