//! The port, and whoever waits for the modem. All that is decided is decided elsewhere.

use std::{collections::VecDeque, future::pending, io, time::Duration};

use presswatch_domain::{Priority, UtcMs};
use presswatch_mqtt::Backoff;
use presswatch_runtime::Clock;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    sync::{mpsc, oneshot, watch},
    time::{Instant, sleep_until, timeout},
};
use tokio_serial::SerialStream;
use tokio_util::sync::CancellationToken;

use super::{
    Health, NetworkTime, SOURCE, Settings, State,
    channels::Answer,
    memory::Memory,
    modem::{Event, Modem, Setup},
    queue::{Name, Next, Queue, Waiting},
    text::{number, pin, said},
};
use crate::channel::{Address, Replies, Reply, Said, SendError, Way};

/// How long until a port is opened again: at first, and at most.
const BACKOFF: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(30));
/// A port that takes nothing for so long is gone.
const WRITE: Duration = Duration::from_secs(5);

/// Whose job the modem has.
struct AtWork {
    name: Name,
    priority: Priority,
    answer: Answer,
}

/// The modem's task.
pub(super) struct Task {
    settings: Settings,
    clock: Clock,
    memory: Memory,
    replies: Replies,
    health: watch::Sender<Health>,
    time: watch::Sender<Option<NetworkTime>>,
    began: Instant,
    modem: Modem,
    port: Option<SerialStream>,
    backoff: Backoff,
    open_at: Instant,
    queue: Queue<Answer>,
    at_work: Option<AtWork>,
    /// Replies that wait to be handed on; with the place of a message.
    heard: VecDeque<(Option<u16>, Reply)>,
    /// Those that were, until they are taken for good: then the message is deleted.
    handed: VecDeque<(Option<u16>, oneshot::Receiver<()>)>,
}

impl Task {
    pub(super) fn new(
        settings: Settings,
        clock: Clock,
        replies: Replies,
        health: watch::Sender<Health>,
        time: watch::Sender<Option<NetworkTime>>,
    ) -> Self {
        let setup = Setup {
            ring_ms: settings.ring.as_millis() as i64,
            balance: settings.balance.clone(),
            balance_every_ms: settings.balance_every.as_millis() as i64,
            time: settings.time,
        };
        Self {
            memory: Memory::at(settings.memory.clone()),
            settings,
            clock,
            replies,
            health,
            time,
            began: Instant::now(),
            modem: Modem::new(setup),
            port: None,
            backoff: Backoff::new(BACKOFF.0, BACKOFF.1),
            open_at: Instant::now(),
            queue: Queue::new(),
            at_work: None,
            heard: VecDeque::new(),
            handed: VecDeque::new(),
        }
    }

    /// Until the token ends it.
    pub(super) async fn run(mut self, mut door: mpsc::Receiver<Waiting<Answer>>, token: CancellationToken) {
        let mut buffer = [0; 512];
        self.open();
        if self.port.is_none() {
            tracing::warn!(state = State::Unplugged.as_str(), "the modem can't send");
        }
        loop {
            self.settle().await;
            let wake = self.wake();
            let port = &mut self.port;
            let read = async {
                match port {
                    Some(port) => port.read(&mut buffer).await,
                    None => pending().await,
                }
            };
            let replies = self.replies.clone();
            let hand_on = async {
                match self.heard.front() {
                    Some((_, reply)) => replies.hand_on(reply.clone()).await,
                    None => pending().await,
                }
            };
            let first = self.handed.front_mut();
            let taken = async {
                match first {
                    Some((_, taken)) => taken.await.is_ok(),
                    None => pending().await,
                }
            };
            tokio::select! {
                () = token.cancelled() => break,
                read = read => match read {
                    Ok(0) => self.lost(&io::ErrorKind::UnexpectedEof.into()),
                    Ok(count) => self.modem.feed(&buffer[..count], self.began.elapsed().as_millis() as i64),
                    Err(error) => self.lost(&error),
                },
                Some(waiting) = door.recv() => self.queue.push(waiting, self.now_ms()),
                taken = hand_on => self.handed_on(taken),
                good = taken => self.taken(good),
                () = sleep_until(wake) => {
                    let now_ms = self.now_ms();
                    self.modem.tick(now_ms);
                    if self.port.is_none() && self.open_at <= Instant::now() {
                        self.open();
                    }
                }
            }
        }
        if let Some(port) = &mut self.port {
            let _it_ends_anyway = timeout(WRITE, port.write_all(self.modem.leave())).await;
        }
    }

    fn now_ms(&self) -> i64 {
        self.began.elapsed().as_millis() as i64
    }

    /// When something is due.
    fn wake(&self) -> Instant {
        // While the modem works, nobody's patience ends.
        let patience = self.queue.wake_ms().filter(|_| self.at_work.is_none());
        let due = self.modem.wake_ms().into_iter().chain(patience).min();
        let due = due.map(|ms| self.began + Duration::from_millis(ms.max(0) as u64));
        let open = self.port.is_none().then_some(self.open_at);
        due.into_iter().chain(open).min().unwrap_or_else(|| Instant::now() + BACKOFF.1)
    }

    fn open(&mut self) {
        let path = self.settings.port.display().to_string();
        match SerialStream::open(&tokio_serial::new(path, self.settings.baud)) {
            Ok(port) => {
                self.port = Some(port);
                self.modem.plugged(self.now_ms());
            }
            Err(_) => self.open_at = Instant::now() + self.backoff.delay(),
        }
    }

    /// The port has failed.
    fn lost(&mut self, reason: &io::Error) {
        tracing::info!(%reason, "the modem's port has closed");
        self.modem.unplugged(self.now_ms());
        self.close();
    }

    fn close(&mut self) {
        self.port = None;
        self.open_at = Instant::now() + self.backoff.delay();
    }

    /// All that follows from what has just happened.
    async fn settle(&mut self) {
        loop {
            while let Some(event) = self.modem.event() {
                self.event(event);
            }
            self.tell();
            self.hand_out();
            let output = self.modem.output();
            let Some(port) = self.port.as_mut().filter(|_| !output.is_empty()) else { return };
            match timeout(WRITE, port.write_all(&output)).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => self.lost(&error),
                Err(_) => self.lost(&io::ErrorKind::TimedOut.into()),
            }
        }
    }

    fn event(&mut self, event: Event) {
        let now_ms = self.now_ms();
        match event {
            Event::Ended(ended) => {
                if let Some(AtWork { name, priority, answer }) = self.at_work.take() {
                    let way = name.way;
                    let result = self.queue.ended(name, priority, ended, now_ms);
                    count(way, result.is_ok());
                    let _nobody_may_wait = answer.send(result);
                }
            }
            Event::Message { place, name, message } => {
                let from = message.from.and_then(|from| number(&from, &self.settings.country));
                let said = said(&message.text, from.as_deref());
                if from.is_none() {
                    self.modem.told(&message.text, now_ms);
                }
                self.hear(Some((place, name)), Way::Sms, from, said);
            }
            Event::Called(by) => {
                let from = by.and_then(|by| number(&by, &self.settings.country));
                self.hear(None, Way::Ring, from, Said::Other);
            }
            Event::Time(said) => self.timed(NetworkTime::new(said)),
            Event::PinWanted => self.pin_wanted(),
            Event::Pin(taken) => self.pin_answered(taken),
            Event::BalanceUnread => {
                tracing::warn!("the network's answer has no balance where the pattern says");
            }
            Event::BalanceRefused => tracing::warn!("the network does not tell the balance; trying again"),
            Event::Silent => self.close(),
        }
    }

    /// The network has said the time. This program, too, may have none.
    fn timed(&mut self, time: Option<NetworkTime>) {
        let Some(time) = time else { return };
        if !self.clock.now().line.known()
            && let Err(reason) = self.clock.tell(time.t.0, SOURCE)
        {
            tracing::warn!(%reason, "the network's time is not taken");
        }
        self.time.send_replace(Some(time));
    }

    fn hear(&mut self, message: Option<(u16, String)>, way: Way, from: Option<String>, said: Said) {
        let at = UtcMs(self.clock.now().utc_ms);
        let (place, once) = message.unzip();
        self.heard.push_back((place, Reply { way, from: from.map(Address), said, at, once }));
    }

    /// The first reply is in the alerter's hands; without them nobody listens any more, and messages stay in the modem.
    fn handed_on(&mut self, taken: Option<oneshot::Receiver<()>>) {
        let Some((place, _)) = self.heard.pop_front() else { return };
        self.handed.extend(taken.map(|taken| (place, taken)));
    }

    /// The first of those was taken for good, or never will be: then its message stays, to be read after a start.
    fn taken(&mut self, good: bool) {
        let place = self.handed.pop_front().and_then(|(place, _)| place);
        if let Some(place) = place.filter(|_| good) {
            self.modem.taken(place, self.now_ms());
        }
    }

    fn pin_wanted(&mut self) {
        let now_ms = self.now_ms();
        let Some(secret) = self.settings.pin.clone() else { return self.modem.no_pin(false) };
        let Some(pin) = pin(&secret) else { return self.modem.no_pin(true) };
        match self.memory.may_try(&secret) {
            Ok(true) => self.modem.enter_pin(pin, now_ms),
            Ok(false) => self.modem.no_pin(true),
            Err(error) => {
                // It is asked for again and again; this is said once.
                if self.modem.health().state != State::PinNeeded {
                    tracing::error!(reason = %error, "the PIN is not given: what becomes of it can't be noted");
                }
                self.modem.no_pin(false);
            }
        }
    }

    fn pin_answered(&mut self, taken: bool) {
        let noted = match (&self.settings.pin, taken) {
            (_, true) => self.memory.taken(),
            (Some(pin), false) => self.memory.refused(pin),
            (None, false) => Ok(()),
        };
        if let Err(error) = noted {
            tracing::error!(reason = %error, "what became of the PIN could not be noted");
        }
    }

    /// Tells how the modem does, if that is news.
    fn tell(&mut self) {
        let health = self.modem.health();
        let before = *self.health.borrow();
        if before == health {
            return;
        }
        if before.state != health.state {
            match health.state {
                State::Ready => {
                    self.backoff.reset();
                    tracing::info!("the modem is ready");
                }
                State::Starting | State::Searching => {
                    tracing::info!(state = health.state.as_str(), "the modem is not ready yet");
                }
                other => tracing::warn!(state = other.as_str(), "the modem can't send"),
            }
        }
        if let Some(dbm) = health.signal_dbm {
            metrics::gauge!("presswatch_modem_signal_dbm").set(dbm);
        }
        metrics::gauge!("presswatch_modem_ok").set(if health.ok() { 1.0 } else { 0.0 });
        self.health.send_replace(health);
    }

    /// Gives the modem its next job; who waits in vain is told so.
    fn hand_out(&mut self) {
        let now_ms = self.now_ms();
        while self.modem.free() && self.at_work.is_none() {
            match self.queue.next(now_ms) {
                None => break,
                Some(Next::Answer(answer, result)) => drop(answer.send(result)),
                // Nobody waits for it any more.
                Some(Next::Do(waiting)) if waiting.answer.is_closed() => {}
                Some(Next::Do(Waiting { name, priority, job, answer })) => {
                    self.at_work = Some(AtWork { name, priority, answer });
                    self.modem.start(job, now_ms);
                }
            }
        }
        let state = self.modem.health().state;
        let hopeless = !state.passes();
        if hopeless || self.at_work.is_none() {
            let why = if state == State::Ready { "the modem is busy" } else { state.as_str() };
            for answer in self.queue.give_up(now_ms, hopeless) {
                let _nobody_may_wait =
                    answer.send(Err(SendError::Later { why: why.to_owned(), after_ms: None }));
            }
        }
    }
}

fn count(way: Way, ok: bool) {
    let labels = [("way", way.as_str()), ("result", if ok { "ok" } else { "failed" })];
    metrics::counter!("presswatch_modem_jobs_total", &labels).increment(1);
}
