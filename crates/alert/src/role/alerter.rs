//! The task that knows everything.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::{Duration, Instant},
};

use presswatch_domain::{Press, PressId, ProducerId, UtcMs};
use presswatch_mqtt::{Incoming, Link};
use presswatch_runtime::{Clock, Dependency, Health, random, tasks::chain};
use presswatch_uplink::Uplink;
use serde::Serialize;
use tokio::{
    sync::{mpsc, watch},
    time::{MissedTickBehavior, interval},
};

use super::{
    AlertConfig, AlertError, Settings, hear::ORDER_MS, now, operate::Operations, post::Answered, read::Told,
    shifts::Look, split,
};
use crate::{
    channel::{Channel, Handed, Replies, Way},
    escalation::{Desk, Scene},
    follow::{Again, Follower, Said, Sequence, mend},
    heartbeat::{Seen, Signs},
    ledger::{Ledger, Subject, Told as By},
    plan::Contact,
    pulse::{self, Pulse},
    token::Tokens,
};

pub(super) const FOLLOW: &str = "follow.";
pub(super) const PULSE: &str = "pulse.";
pub(super) const SEQUENCE: &str = "sequence.";
/// The last sign of life, in milliseconds.
const ALIVE: &str = "alive";

/// How often time is looked at.
const TICK: Duration = Duration::from_millis(200);
/// How often all is kept that was heard, though nothing follows from it.
const KEEP: Duration = Duration::from_secs(30);
/// How often it is looked who may be called.
const PEOPLE: Duration = Duration::from_secs(5);
/// How long a start waits for the store to say what people did meanwhile.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long after a start it is not ill for what it has not heard yet.
const BEGINNING: Duration = Duration::from_secs(60);
/// Where the file can't be written, people are called all the same after this: better twice than not.
const UNWRITTEN: Duration = Duration::from_secs(10);
/// Our own status comes each 10 s: after this the bus does not work for us, in milliseconds.
const ECHO_MS: i64 = 25_000;
/// The store is asked each 10 s: after this it does not answer, in milliseconds.
const STORE_MS: i64 = 60_000;

/// What was decided and must be written before it goes out.
#[derive(Debug, Clone, Copy)]
pub(super) enum Outgoing {
    Send(u64),
    Update(u64),
}

pub(super) struct Alerter {
    pub(super) clock: Clock,
    pub(super) config: AlertConfig,
    pub(super) settings: Arc<Settings>,
    pub(super) uplink: Uplink,
    pub(super) link: Link,
    pub(super) tokens: Tokens,
    pub(super) ledger: Ledger,
    pub(super) desk: Desk,
    pub(super) followers: BTreeMap<PressId, Follower>,
    pub(super) pulses: BTreeMap<Subject, Pulse>,
    pub(super) sequences: BTreeMap<ProducerId, Sequence>,
    pub(super) operations: Operations,
    /// Machines that are being run again while the store is read.
    pub(super) agains: BTreeMap<PressId, Again>,
    pub(super) contacts: Vec<Contact>,
    pub(super) channels: BTreeMap<Way, Arc<dyn Channel>>,
    pub(super) answers: mpsc::Sender<Answered>,
    pub(super) reads: mpsc::Sender<Told>,
    /// Followers and pulses of which something was journalled.
    changed: BTreeSet<Subject>,
    pub(super) outgoing: Vec<Outgoing>,
    /// Replies of which not all is written that follows from them.
    heard: Vec<Handed>,
    pub(super) next: Option<UtcMs>,
    unwritten: Option<Instant>,
    /// How long anything could have been heard, in milliseconds, and when our own status was heard.
    pub(super) reached_ms: i64,
    pub(super) echo_ms: i64,
    ticked_ms: i64,
    pub(super) began: Instant,
    kept: Instant,
    pub(super) planned: Option<Instant>,
    pub(super) looked: Option<Instant>,
    /// When it was looked whether tests are asked for, and when what came of one could not be told.
    pub(super) asked: Option<Instant>,
    pub(super) untold: Option<Instant>,
    /// When the alerter was there last before this start, if ever; and whether that was looked at.
    pub(super) alive: Option<UtcMs>,
    pub(super) dawned: bool,
    pub(super) looked_back: Option<Instant>,
    pub(super) shifts: Look,
    /// What people did while it did not run is known, or was waited for.
    ready: bool,
    /// Nothing was kept of a ledger.
    fresh: bool,
    /// What the watch outside is to know, and whether it is reached.
    pub(super) seen: watch::Sender<Seen>,
    pub(super) beats: watch::Sender<Option<bool>>,
    /// When the store answered last.
    pub(super) stored_ms: Option<i64>,
    file: Dependency,
    bus: Dependency,
    pub(super) store_health: Dependency,
    /// Since when the bus is there, and which edges have told rows since.
    pub(super) up: Option<Instant>,
    pub(super) spoken: BTreeSet<ProducerId>,
    received: (Option<mpsc::Receiver<Answered>>, Option<mpsc::Receiver<Told>>),
}

impl Alerter {
    pub(super) async fn new(
        clock: Clock,
        health: &Health,
        config: AlertConfig,
        uplink: Uplink,
        link: Link,
        tokens: Tokens,
    ) -> Result<Alerter, AlertError> {
        let kept = uplink.kept_below("").await?;
        let at = now(&clock);
        let settings = config.settings.borrow().clone();
        let ledger = Ledger::load(&kept, at)?;
        let fresh = ledger.is_none();
        let ledger = ledger.unwrap_or_else(|| Ledger::new(random::hex(8), at));
        let channels = config.channels.iter().map(|channel| (channel.way(), channel.clone())).collect();
        let (answers, answered) = mpsc::channel(64);
        let (reads, told) = mpsc::channel(2);
        let mono = clock.now().mono_ms as i64;
        let mut alerter = Alerter {
            operations: Operations::load(&kept),
            clock,
            settings,
            uplink,
            link,
            tokens,
            ledger,
            desk: Desk::default(),
            followers: BTreeMap::new(),
            pulses: BTreeMap::new(),
            sequences: BTreeMap::new(),
            agains: BTreeMap::new(),
            contacts: Vec::new(),
            channels,
            answers,
            reads,
            changed: BTreeSet::new(),
            outgoing: Vec::new(),
            heard: Vec::new(),
            next: None,
            unwritten: None,
            reached_ms: 0,
            echo_ms: mono,
            ticked_ms: mono,
            began: Instant::now(),
            kept: Instant::now(),
            planned: None,
            looked: None,
            asked: None,
            untold: None,
            alive: kept.iter().find(|(key, _)| key == ALIVE).and_then(|(_, at)| at.parse().ok()).map(UtcMs),
            dawned: false,
            looked_back: None,
            shifts: Look::default(),
            ready: false,
            fresh,
            seen: watch::Sender::default(),
            beats: watch::Sender::default(),
            stored_ms: None,
            file: health.dependency("alert.file"),
            bus: health.dependency("alert.broker"),
            store_health: health.dependency("alert.store"),
            up: None,
            spoken: BTreeSet::new(),
            received: (Some(answered), Some(told)),
            config,
        };
        alerter.file.good();
        alerter.load(&kept);
        Ok(alerter)
    }

    /// Followers and pulses, from what was kept of them.
    pub(super) fn load(&mut self, kept: &[(String, String)]) {
        let kept: BTreeMap<&str, &str> =
            kept.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        // What can't be read any more begins anew: of another version, at worst what is there is told once more.
        fn read<T: serde::de::DeserializeOwned>(kept: &BTreeMap<&str, &str>, key: String) -> Option<T> {
            let text = kept.get(key.as_str())?;
            serde_json::from_str(text)
                .map_err(|error| tracing::warn!(key, %error, "what was kept can't be read"))
                .ok()
        }
        let settings = self.settings.clone();
        for (id, press) in &settings.plant.presses {
            let subject = Subject::Press(id.clone());
            let (heard, clock) = split(settings.rules.get(&subject).map_or(&[], Vec::as_slice));
            let hold_ms = press.catalogue.iter().map(|signal| signal.hold_ms()).max().unwrap_or(0);
            let follower = match read(&kept, format!("{FOLLOW}{id}")) {
                Some(saved) => Follower::load(heard, hold_ms, saved),
                None => Follower::new(heard, hold_ms),
            };
            self.followers.insert(id.clone(), follower);
            if !clock.is_empty() {
                let saved = read(&kept, format!("{PULSE}{subject}"));
                self.pulses.insert(subject, Pulse::new(clock, saved, self.reached_ms));
            }
        }
        for producer in settings.plant.producers.keys() {
            let subject = Subject::Producer(producer.clone());
            if let Some(rules) = settings.rules.get(&subject) {
                let saved = read(&kept, format!("{PULSE}{subject}"));
                let pulse = Pulse::new(rules.clone().into(), saved, self.reached_ms);
                self.pulses.insert(subject, pulse);
            }
            let sequence = read(&kept, format!("{SEQUENCE}{producer}"));
            let own = |press: &&Press| press.producer == *producer;
            let heard =
                |press: &Press| self.followers.get(&press.id).is_some_and(|one| one.heard_at().is_some());
            // Its presses were heard, and nobody knows how far: something is missing.
            let missed = settings.plant.presses.values().filter(own).any(heard);
            let unknown = || if missed { Sequence::missed() } else { Sequence::default() };
            self.sequences.insert(producer.clone(), sequence.unwrap_or_else(unknown));
        }
        self.followers.retain(|press, _| settings.plant.presses.contains_key(press));
    }

    pub(super) fn now(&self) -> UtcMs {
        now(&self.clock)
    }

    pub(super) async fn run(mut self, mut events: mpsc::Receiver<Incoming>) -> Result<(), AlertError> {
        let (Some(mut answered), Some(mut told)) = (self.received.0.take(), self.received.1.take()) else {
            return Ok(());
        };
        self.number(self.fresh).await;
        let (_none, replies) = Replies::new(1);
        let mut replies = std::mem::replace(&mut self.config.replies, replies);
        let (mut deaf, mut settled) = (false, false);
        let mut settings = self.config.settings.clone();
        let mut tick = interval(TICK);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                biased;
                Some(answer) = answered.recv() => self.answered(answer),
                reply = replies.recv(), if !deaf => match reply {
                    Some(handed) => {
                        self.replied(&handed.reply);
                        self.heard.push(handed);
                    }
                    None => deaf = true,
                },
                _ = tick.tick() => self.tick(),
                event = events.recv() => match event {
                    Some(Incoming::Message(message)) => {
                        self.message(&message.topic, &message.payload, message.retained)?;
                        self.link.ack(&message.ack);
                    }
                    Some(Incoming::Up) => {
                        self.bus.good();
                        self.missed();
                    }
                    Some(Incoming::Down { reason, .. }) => self.bus.bad(reason),
                    None => return Ok(()),
                },
                Some(read) = told.recv() => self.read(read),
                changed = settings.changed(), if !settled => match changed {
                    Ok(()) => self.take_settings(&settings.borrow_and_update().clone()),
                    Err(_) => settled = true,
                },
            }
            self.turn().await;
        }
    }

    /// The bus is there, for the first time or again: what was said without it was not heard. Who still speaks tells
    /// by its numbers whether that was anything; of who does not, the store is asked.
    fn missed(&mut self) {
        self.operations.again();
        let now = self.now();
        for follower in self.followers.values_mut() {
            follower.gap(now.plus(ORDER_MS), now);
        }
        (self.up, self.spoken) = (Some(Instant::now()), BTreeSet::new());
    }

    /// After whatever has happened: what is due is decided, written, and then sent.
    async fn turn(&mut self) {
        let now = self.now();
        if !self.ready && (self.operations.known() || self.began.elapsed() > PATIENCE) {
            self.ready = true;
            self.next = Some(now);
        }
        let due = self.ledger.is_dirty() || self.next.is_some_and(|next| next <= now);
        if self.ready && due {
            self.look();
            let settings = self.settings.clone();
            let ways = self.channels.keys().copied().collect();
            let scene = Scene { now, calling: &settings.calling, contacts: &self.contacts, ways: &ways };
            let due = self.desk.due(&mut self.ledger, &scene);
            self.outgoing.extend(due.send.into_iter().map(Outgoing::Send));
            self.outgoing.extend(due.update.into_iter().map(Outgoing::Update));
            self.next = due.next;
        }
        let keep = self.kept.elapsed() >= KEEP;
        if (self.ledger.is_dirty() || !self.changed.is_empty() || keep) && !self.write(keep).await {
            return;
        }
        if self.unwritten.is_none() {
            self.heard.drain(..).for_each(Handed::taken);
        }
        for outgoing in std::mem::take(&mut self.outgoing) {
            self.go(outgoing);
        }
        self.tell_trials();
    }

    /// True if all is written, or can't be for so long that people are called without.
    async fn write(&mut self, all: bool) -> bool {
        let own = self.ledger.take();
        let (records, mut table) = own.clone();
        if all {
            self.changed.extend(self.followers.keys().cloned().map(Subject::Press));
            self.changed.extend(self.pulses.keys().cloned());
        }
        for subject in &self.changed {
            if let Some(saved) = subject.press().and_then(|press| self.followers.get(press)?.save()) {
                let key = subject.press().map(|press| format!("{FOLLOW}{press}")).unwrap_or_default();
                table.push((key, text(&saved)));
            }
            if let Some(pulse) = self.pulses.get(subject) {
                table.push((format!("{PULSE}{subject}"), text(&pulse.save())));
            }
        }
        // How far a producer was heard, only with all that its presses have told: what a kill then takes is missed, and
        // known to be.
        for (producer, sequence) in self.sequences.iter().filter(|_| all) {
            table.push((format!("{SEQUENCE}{producer}"), text(sequence)));
        }
        if self.dawned {
            table.push((ALIVE.to_owned(), Some(self.now().0.to_string())));
        }
        self.operations.save(&mut table);
        // What a full or broken disk refuses is still here.
        match self.uplink.change(records, table).await {
            Ok(_) => {
                self.changed.clear();
                self.operations.saved();
                self.unwritten = None;
                if all {
                    self.kept = Instant::now();
                }
                self.file.good();
                true
            }
            Err(error) => {
                let reason = chain(&error);
                if self.unwritten.is_none() {
                    tracing::error!(reason, "what the alerter knows can't be written; trying again");
                }
                self.file.bad(reason);
                self.ledger.put_back(own);
                self.unwritten.get_or_insert_with(Instant::now).elapsed() > UNWRITTEN
            }
        }
    }

    fn tick(&mut self) {
        let now = self.now();
        self.dawn(now);
        let mono = self.clock.now().mono_ms as i64;
        let passed = mono - std::mem::replace(&mut self.ticked_ms, mono);
        let echoes = mono - self.echo_ms < ECHO_MS;
        if echoes {
            self.reached_ms += passed.clamp(0, 10_000);
        }
        self.replan(now);
        let own = Subject::Producer(self.config.producer.clone());
        let channel_ok = self.desk.lines.broken().next().is_none();
        // Of whom nobody would call any more nothing is wanted.
        let there = |person: &str| self.contacts.iter().any(|contact| contact.person == person);
        let in_vain =
            self.ledger.trials().any(|trial| trial.weekly() && trial.in_vain() && there(&trial.person));
        if let Some(pulse) = self.pulses.get_mut(&own) {
            use presswatch_domain::Value::Flag;
            pulse.heard(self.reached_ms);
            let mut signals = self.config.health.borrow().clone();
            signals.extend(pulse::of_status(&self.uplink.status().borrow()));
            signals.extend(pulse::signals([("bus_ok", Flag(echoes)), ("channel_ok", Flag(channel_ok))]));
            if self.settings.calling.weekly.is_some() {
                signals.extend(pulse::signals([("phones_ok", Flag(!in_vain))]));
            }
            let beats = *self.beats.borrow();
            signals.extend(beats.iter().flat_map(|works| pulse::signals([("heartbeat_ok", Flag(*works))])));
            let said = pulse.signals(now, signals);
            self.journal_pulse(&own, said);
        }
        let subjects: Vec<Subject> = self.pulses.keys().cloned().collect();
        for subject in subjects {
            let reached = self.reached_ms;
            let said = self.pulses.get_mut(&subject).map(|pulse| pulse.tick(now, reached));
            self.journal_pulse(&subject, said.unwrap_or_default());
        }
        let presses: Vec<PressId> = self.followers.keys().cloned().collect();
        for press in presses {
            let producer = self.settings.plant.presses.get(&press).map(|press| &press.producer);
            let judged = producer.and_then(|producer| self.sequences.get(producer)).map(|s| s.judged_to(now));
            let said = self.followers.get_mut(&press).map(|follower| follower.advance(judged.unwrap_or(now)));
            self.journal(&press, said.unwrap_or_default());
        }
        self.seek(now);
        self.look_back(now);
        if self.ready {
            self.take_asked(now);
            self.look_at_shifts(now);
        }
        self.look_at_itself(mono, echoes);
    }

    /// Whether somebody could be called now.
    fn look_at_itself(&self, mono: i64, echoes: bool) {
        let broken: Vec<Way> = self.desk.lines.broken().collect();
        let signs = Signs {
            bus: echoes,
            store: self.stored_ms.is_some_and(|at| mono - at < STORE_MS),
            file: self.unwritten.is_none(),
            way: self.channels.keys().any(|way| !broken.contains(way)),
        };
        // What has only just begun is given the time to be well.
        if signs.well() || self.began.elapsed() > BEGINNING {
            self.seen.send_replace(Some((Instant::now(), signs)));
        }
    }

    /// What is known of a press is kept with the next write.
    pub(super) fn keep(&mut self, press: &PressId) {
        self.changed.insert(Subject::Press(press.clone()));
    }

    /// Journals what was said of a press.
    pub(super) fn journal(&mut self, press: &PressId, mut said: Vec<Said>) {
        if said.is_empty() {
            return;
        }
        let subject = Subject::Press(press.clone());
        self.tell(&subject, &mut said);
        if let Some(follower) = self.followers.get_mut(press) {
            follower.journalled(said);
        }
        self.changed.insert(subject);
    }

    /// Journals what was said of a producer, or of a press by our own clock.
    pub(super) fn journal_pulse(&mut self, subject: &Subject, mut said: Vec<Said>) {
        if !said.is_empty() {
            self.tell(subject, &mut said);
            self.changed.insert(subject.clone());
        }
    }

    fn tell(&mut self, subject: &Subject, said: &mut [Said]) {
        let now = self.now();
        let settings = self.settings.clone();
        let rules = settings.rules.get(subject).map_or(&[][..], Vec::as_slice);
        for one in said {
            let Some(rule) = rules.iter().find(|rule| rule.id == one.rule) else { continue };
            let by = By { by: one.by.clone(), machine: one.machine, correction: false };
            one.number = self.ledger.changed(now, subject, rule, &one.transition(), &by);
            tracing::info!(
                alarm = one.number,
                %subject,
                rule = %one.rule,
                change = ?one.change,
                state = ?one.state,
                "alarm"
            );
        }
    }

    /// A machine was run again: what differs is journalled.
    pub(super) fn mend(&mut self, press: &PressId, mut again: Again) {
        let subject = Subject::Press(press.clone());
        let settings = self.settings.clone();
        let rules = settings.rules.get(&subject).map_or(&[][..], Vec::as_slice);
        let now = self.now();
        let (said, acts) = mend(&mut self.ledger, now, &subject, rules, &mut again);
        if let Some(follower) = self.followers.get_mut(press) {
            follower.mended(again, said, acts);
        }
        self.changed.insert(subject);
    }

    /// Who may be called, as the accounts have it now.
    pub(super) fn look(&mut self) {
        if self.looked.is_some_and(|looked| looked.elapsed() < PEOPLE) {
            return;
        }
        self.looked = Some(Instant::now());
        match tokio::task::block_in_place(|| self.config.roster.contacts()) {
            Ok(contacts) => self.contacts = contacts,
            Err(error) => tracing::error!(reason = chain(&*error), "who may be called can't be read"),
        }
    }
}

pub(super) fn text(value: &impl Serialize) -> Option<String> {
    serde_json::to_string(value).ok()
}
