//! What happens to whole machines: two of one name, power cuts, files that are put back.

use presswatch_domain::{Record, UtcMs};

use super::{
    Names,
    disk::Disk,
    history::{End, How, Line},
    ingest::Ingest,
    loss,
    machine::Machine,
    mutation::Mutation,
    name,
    producer::Producer,
    seen::Seen,
    world::World,
};

impl World {
    /// Every producer that can be heard tells its status to every one that hears; then 10 s pass.
    pub fn beat(&mut self) -> Result<(), String> {
        let says = |producer: &&Producer| {
            producer.running && matches!(producer.line, Line::Up | Line::Slow | Line::Deaf)
        };
        let said: Vec<_> = self.producers.iter().filter(says).map(Producer::epoch).collect();
        for producer in &mut self.producers {
            if producer.running && matches!(producer.line, Line::Up | Line::Slow | Line::Mute) {
                said.iter().for_each(|epoch| producer.twin.heard(*epoch, true, false, self.now_ms));
            }
        }
        for who in 0..self.producers.len() {
            self.watch(who)?;
        }
        self.now_ms += 10_000;
        Ok(())
    }

    pub fn watch(&mut self, who: usize) -> Result<(), String> {
        let alone = self.producers.len() == 1;
        let producer = &mut self.producers[who];
        let was = producer.paused;
        let twin = producer.running && producer.watch(self.now_ms);
        let resumed = was && !producer.paused;
        if twin && alone {
            return Err("it takes itself for another of its name".to_owned());
        }
        if resumed {
            self.saw(Seen::TwinGoesOnAlone);
        }
        if twin && self.producers.iter().all(|producer| producer.paused && producer.running) {
            self.saw(Seen::BothTwinsStop);
        }
        Ok(())
    }

    pub fn second(&mut self, how: How) {
        if let Some(second) = self.producers.get_mut(1) {
            // It comes back.
            if !second.running {
                second.running = true;
                self.reopen(1);
            }
            return;
        }
        let (disk, seen) = match (how, &self.backup) {
            (How::Copy, _) => (self.producers[0].disk.copy(), Seen::OutboxCopied),
            (How::Clone, Some((_, disk, _))) => (disk.copy(), Seen::OutboxCloned),
            (How::Clone, None) | (How::Fresh, _) => (Disk::new(), Seen::SameNameFresh),
        };
        self.copy(&disk, Seen::UntimedCopied);
        let (epoch, boot) = (self.epoch(), self.boot());
        let machine = Machine::new(self.setup.trust, boot, true, self.now_ms);
        self.producers.push(Producer::new(self.setup, self.mutation, machine, disk, epoch, self.now_ms));
        self.saw(seen);
    }

    /// What waits for its time in this file does so in another, too.
    fn copy(&mut self, disk: &Disk, seen: Seen) {
        for name in disk.file.shelf.names() {
            self.copied.insert(name);
            self.counts.saw(seen);
        }
    }

    /// The first opening dies after so many steps of numbering.
    pub fn reboot(&mut self, who: usize, right: bool, steps: usize) {
        let (boot, epoch) = (self.boot(), self.epoch());
        let producer = &mut self.producers[who];
        producer.machine.reboot(boot, right, self.now_ms);
        if !producer.reopen(epoch, steps, self.now_ms) {
            self.saw(Seen::KilledWhileOpening);
            self.reopen(who);
        }
    }

    pub fn power_cut(&mut self, who: usize, keep: usize, right: bool) {
        let producer = &mut self.producers[who];
        let next = producer.index.next();
        let (gone, untimed) = producer.disk.power_cut(keep);
        for name in untimed {
            self.outside.insert(name);
            self.counts.saw(Seen::PowerCutTookUntimed);
        }
        self.saw(Seen::PowerCutOfProducer);
        if !gone.is_empty() {
            self.saw(Seen::PowerCutTookRows);
        }
        for (birth, record) in gone {
            if self.stores[0].records.contains_key(&birth) {
                self.counts.saw(Seen::PowerCutTookStoredRows);
            }
            if loss(&record).is_none() {
                self.outside.insert(name(&record));
            }
        }
        self.reboot(who, right, usize::MAX);
        if self.producers[who].index.next() < next {
            self.saw(Seen::NumberGivenAgain);
        }
    }

    /// The outbox of yesterday is put in place of today's.
    pub fn restore(&mut self) {
        let Some((who, disk, names)) = &self.backup else { return };
        let who = *who;
        for record in self.acknowledged.iter().filter(|record| record.by == who && record.name > *names) {
            self.outside.insert(record.name);
        }
        let disk = disk.copy();
        self.copy(&disk, Seen::UntimedRestored);
        self.producers[who].disk = disk;
        self.reopen(who);
        self.saw(Seen::OutboxRestored);
        if self.store_restored {
            // What it holds as committed may have been lost with the store of today, and was offered again
            // by the outbox that is replaced now.
            let file = &self.producers[who].disk.file;
            let gone = file.records.values().filter(|(birth, record)| {
                file.freed(birth.number)
                    && !self.stores[0].records.contains_key(birth)
                    && !self.is_aside(record)
            });
            let gone: Vec<Record> = gone.map(|(_, record)| record.clone()).collect();
            gone.iter().for_each(|record| self.give_up(record));
        }
    }

    /// The store of yesterday is put in place of today's; then each producer offers again what it still
    /// has since then.
    pub fn restore_store(&mut self, ingests_die: bool) {
        let Some(backup) = self.store_backup.clone() else { return };
        self.store_restored = true;
        let old = std::mem::replace(&mut self.stores[0].records, backup);
        if ingests_die {
            self.ingests[..2].iter_mut().for_each(Ingest::die);
        }
        self.saw(if ingests_die { Seen::StoreRestored } else { Seen::StoreRestoredUnderIngest });
        let (mut from, mut gone) = (UtcMs(i64::MAX), Names::default());
        for (birth, record) in &old {
            if self.stores[0].records.contains_key(birth) {
                continue;
            }
            from = from.min(record.t);
            if loss(record).is_none() {
                gone.insert(name(record));
            }
            let has = |producer: &Producer| {
                producer.disk.file.records.get(&birth.number).is_some_and(|(same, _)| same == birth)
            };
            let kept = self.producers.iter().any(has);
            match loss(record) {
                None if kept => drop(self.resent.insert(name(record))),
                Some(_) if kept => {}
                _ => self.give_up(record),
            }
        }
        let backup = self.backup.iter_mut().map(|(_, disk, _)| disk);
        for disk in self.producers.iter_mut().map(|producer| &mut producer.disk).chain(backup) {
            disk.excuse(&gone);
        }
        let same = self.mutation == Mutation::ResendInTheSameEpoch;
        for who in 0..self.producers.len() {
            let full = std::mem::replace(&mut self.producers[who].disk.full, false);
            if !same {
                self.reopen(who);
            }
            self.producers[who].resend(from, self.now_ms);
            if !same {
                self.reopen(who);
            }
            self.producers[who].disk.full = full;
        }
    }

    fn is_aside(&self, record: &Record) -> bool {
        self.ingests[..2].iter().flat_map(Ingest::aside).any(|other| other == record)
    }

    /// This record is nowhere any more; if it told of a loss, that is told no more.
    fn give_up(&mut self, record: &Record) {
        if loss(record).is_none() {
            self.outside.insert(name(record));
        }
        for row in self.acknowledged.iter().filter(|row| row.lost_by(record)) {
            self.outside.insert(row.name);
        }
    }

    /// A store that takes nothing: what is under way must stay within the window.
    pub fn stall(&mut self) -> Result<(), String> {
        // The other mutations are to be seen by what they lose.
        if !matches!(self.mutation, Mutation::None | Mutation::ForgetTheWindow) {
            return Ok(());
        }
        let who = self.running(0);
        self.link.clear();
        self.producers[who].disk.full = false;
        self.producers[who].set_line(Line::Up);
        self.producers[who].sender.link(true);
        for _ in 0..64 {
            self.append(who, 4, (false, false), false, End::Done);
            self.send(who, End::Done);
        }
        // Four messages of 600 kB fill 2 MiB.
        match self.link.len() {
            0..=4 => Ok(()),
            many => Err(format!("{many} messages of 600 kB under way")),
        }
    }
}
