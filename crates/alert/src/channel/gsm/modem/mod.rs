//! The conversation with a modem, without I/O: bytes and time go in, bytes and events come out.
//!
//! One command at a time; what is not the end of the present one is taken for what it says. A command that is
//! not answered in its time, an answer given back (the modem has been restarted: it does so until it is told not
//! to) or a greeting: all is set up anew. Before that it is listened until the modem is silent, so that what comes
//! late is not taken for the next answer; and what it may still wait for is given up (escape).
//!
//! **A message that may have gone out.** Until the modem has the message itself, nothing went out. From then
//! until the network's answer nobody knows: the job ends as [`Ended::Unknown`].

mod call;
mod command;
mod converse;
mod refusal;
mod work;

use std::collections::{BTreeMap, VecDeque};

use presswatch_domain::UtcMs;

use super::{
    Balance, Health, State,
    heard::{Heard, Network, Sim, ussd_text, ussd_whole},
    lines::{Lines, Token},
    pdu::{self, Submit},
};
use crate::channel::SendError;
use call::{Call, SET_UP_MS, Verdict};
use command::{Command, GREETING, SETTINGS};
use refusal::{later, refusal};

/// It is silent, after so long without a byte, in milliseconds.
const SILENCE_MS: i64 = 300;
/// A port on which it is never silent is spoken to after this, in milliseconds.
const NOISE_MS: i64 = 5_000;
/// So often nobody answers before the port is closed.
const TRIES: u32 = 4;
/// How often it is looked after: when all is well, and when not, in milliseconds.
const LOOK_MS: (i64, i64) = (30_000, 5_000);
/// How often a call is looked after, in milliseconds.
const CALL_MS: i64 = 1_000;
/// How often the network's time is asked for, in milliseconds.
const TIME_MS: i64 = 3_600_000;
/// How soon the balance is asked for once more, where the network did not take the question, in milliseconds.
const ASK_AGAIN_MS: i64 = 3_600_000;
/// For so long after the question a message may be the answer to it, in milliseconds.
const BY_MESSAGE_MS: i64 = 600_000;
const ESCAPE: u8 = 0x1b;
const END_OF_MESSAGE: u8 = 0x1a;

/// What is to be done.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Job {
    /// Give a message to the network.
    Message(Submit),
    /// Let a phone ring.
    Ring(String),
}

/// How a job ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ended {
    /// The network has the message, under this number.
    Sent(Option<u8>),
    /// The phone has rung.
    Rung,
    /// The message may have gone out.
    Unknown,
    /// It did not work.
    Failed(SendError),
}

/// What has come to pass.
#[derive(Clone, PartialEq)]
pub(super) enum Event {
    /// The job is done.
    Ended(Ended),
    /// A message came in; [`Modem::taken`] when it is in good hands. The network stamps each with its time, so
    /// that the same bytes are the same message: `name` is made of them.
    Message { place: u16, name: String, message: pdu::Deliver },
    /// Somebody called.
    Called(Option<String>),
    /// The network says what time it is.
    Time(UtcMs),
    /// The SIM wants its PIN: [`Modem::enter_pin`], if it may be tried.
    PinWanted,
    /// The SIM has taken the PIN, or refused it.
    Pin(bool),
    /// The network's answer has no number where the pattern says.
    BalanceUnread,
    /// The network, or the modem, does not do that.
    BalanceRefused,
    /// Nobody answers on this port: it is to be opened anew.
    Silent,
}

/// What a modem must be told.
#[derive(Debug, Clone, Default)]
pub(super) struct Setup {
    /// How long a phone rings, in milliseconds.
    pub ring_ms: i64,
    /// How to ask for the balance.
    pub balance: Option<Balance>,
    /// How often, in milliseconds.
    pub balance_every_ms: i64,
    /// The network's time is wanted.
    pub time: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// There is no port.
    Absent,
    /// It is listened until it is silent.
    Listening {
        since_ms: i64,
        until_ms: i64,
        tries: u32,
    },
    /// Is anybody there?
    Waking {
        tries: u32,
    },
    /// The SIM is not open.
    Locked {
        look_ms: i64,
    },
    SettingUp,
    Up,
}

#[derive(Debug, Clone, Copy)]
struct Running {
    command: Command,
    until_ms: i64,
}

/// The job at hand.
enum Work {
    Message { message: Submit, reference: Option<u8>, begun: bool, given: bool },
    Ring { to: String, call: Option<Call>, look_ms: i64, seen: bool, verdict: Option<Verdict> },
}

/// A message that was handed on.
struct Handed {
    hex: String,
    taken: bool,
}

/// The conversation.
pub(super) struct Modem {
    setup: Setup,
    now_ms: i64,
    phase: Phase,
    lines: Lines,
    running: Option<Running>,
    todo: VecDeque<Command>,
    work: Option<Work>,
    sim: Option<Sim>,
    /// A PIN was given and it is not known to be right.
    pin_tried: bool,
    /// What was last said of being registered, and of that in LTE.
    registered: (Option<Network>, Option<Network>),
    /// The message that follows is at this place.
    listed: Option<u16>,
    /// Messages that were handed on, by their place.
    handed: BTreeMap<u16, Handed>,
    /// A `+CUSD` that is not whole.
    ussd: Option<String>,
    /// It has been restarted: all is to be set up anew.
    anew: bool,
    /// It gives commands back, whatever it is told.
    echoes: bool,
    /// How often it rang for us, and nobody was told to be calling.
    rings: u32,
    look_ms: i64,
    time_ms: i64,
    balance_ms: i64,
    /// Up to when a message may say the balance.
    balance_until_ms: i64,
    health: Health,
    out: Vec<u8>,
    events: VecDeque<Event>,
}

impl Modem {
    /// Nobody is there yet.
    pub(super) fn new(setup: Setup) -> Self {
        Self {
            setup,
            now_ms: 0,
            phase: Phase::Absent,
            lines: Lines::default(),
            running: None,
            todo: VecDeque::new(),
            work: None,
            sim: None,
            pin_tried: false,
            registered: (None, None),
            listed: None,
            handed: BTreeMap::new(),
            ussd: None,
            anew: false,
            echoes: false,
            rings: 0,
            look_ms: 0,
            time_ms: 0,
            balance_ms: 0,
            balance_until_ms: 0,
            health: Health::default(),
            out: Vec::new(),
            events: VecDeque::new(),
        }
    }

    /// How it does.
    pub(super) fn health(&self) -> Health {
        self.health
    }

    /// True if a job can be given to it now.
    pub(super) fn free(&self) -> bool {
        self.phase == Phase::Up && self.health.state == State::Ready && self.work.is_none() && !self.anew
    }

    /// What is to be written.
    pub(super) fn output(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.out)
    }

    /// What has come to pass.
    pub(super) fn event(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    /// The port was opened.
    pub(super) fn plugged(&mut self, now_ms: i64) {
        self.now_ms = now_ms;
        self.health.state = State::Starting;
        (self.look_ms, self.time_ms, self.balance_ms) = (now_ms, now_ms, now_ms);
        self.afresh(0);
    }

    /// The port is gone.
    pub(super) fn unplugged(&mut self, now_ms: i64) {
        self.now_ms = now_ms;
        self.interrupted("the modem is gone");
        self.gone(State::Unplugged);
    }

    /// Bytes of the modem.
    pub(super) fn feed(&mut self, bytes: &[u8], now_ms: i64) {
        self.now_ms = now_ms;
        for byte in bytes {
            if let Phase::Listening { until_ms, .. } = &mut self.phase {
                *until_ms = now_ms + SILENCE_MS;
            }
            let prompt = self.running.is_some_and(|running| running.command == Command::Submit);
            if let Some(token) = self.lines.push(*byte, prompt) {
                match token {
                    Token::Prompt => self.prompted(),
                    Token::Line(line) => self.line(&line),
                }
                self.step();
            }
        }
    }

    /// Time has passed.
    pub(super) fn tick(&mut self, now_ms: i64) {
        self.now_ms = now_ms;
        if let Some(running) = self.running.take_if(|running| running.until_ms <= now_ms) {
            self.unanswered(running.command);
        }
        self.step();
    }

    /// When [`Modem::tick`] is due.
    pub(super) fn wake_ms(&self) -> Option<i64> {
        if let Some(running) = self.running {
            return Some(running.until_ms);
        }
        match self.phase {
            Phase::Absent => None,
            Phase::Listening { since_ms, until_ms, .. } => Some(until_ms.min(since_ms + NOISE_MS)),
            Phase::Locked { look_ms } => Some(look_ms),
            Phase::Waking { .. } | Phase::SettingUp => Some(self.now_ms),
            Phase::Up => match &self.work {
                Some(Work::Ring { call: Some(call), look_ms, .. }) if call.to_be_asked() => {
                    Some(call.until_ms().min(*look_ms))
                }
                Some(Work::Ring { call: Some(call), .. }) => Some(call.until_ms()),
                _ => Some(self.look_ms),
            },
        }
    }

    /// Begins a job; only if it is [free](Modem::free).
    pub(super) fn start(&mut self, job: Job, now_ms: i64) {
        self.now_ms = now_ms;
        self.work = Some(match job {
            Job::Message(message) => Work::Message { message, reference: None, begun: false, given: false },
            Job::Ring(to) => Work::Ring { to, call: None, look_ms: 0, seen: false, verdict: None },
        });
        self.step();
    }

    /// Gives the PIN. After this it is not asked for again before it is known to have been right.
    pub(super) fn enter_pin(&mut self, pin: &str, now_ms: i64) {
        self.now_ms = now_ms;
        if matches!(self.phase, Phase::Locked { .. }) && self.running.is_none() && !self.pin_tried {
            self.pin_tried = true;
            self.send(Command::EnterPin, &format!("AT+CPIN=\"{pin}\""));
        }
    }

    /// There is no PIN to give, or it was refused before.
    pub(super) fn no_pin(&mut self, refused: bool) {
        self.pin_tried |= refused;
        self.health.state = if refused { State::PinRefused } else { State::PinNeeded };
    }

    /// The message at this place is in good hands.
    pub(super) fn taken(&mut self, place: u16, now_ms: i64) {
        self.now_ms = now_ms;
        self.delete(place);
        self.step();
    }

    /// A message of a sender without a number may be the network's answer to the question for the balance.
    pub(super) fn told(&mut self, text: &str, now_ms: i64) {
        let credit = self.setup.balance.as_ref().filter(|_| now_ms <= self.balance_until_ms);
        if let Some(credit) = credit.and_then(|balance| balance.read(text)) {
            self.health.credit = Some(credit);
        }
    }

    /// What is still to be written when the program ends: nobody's phone rings on.
    pub(super) fn leave(&mut self) -> &'static [u8] {
        match self.work {
            Some(Work::Ring { call: Some(_), .. }) => b"\x1bAT+CHUP\r",
            Some(Work::Message { begun: true, .. }) => &[ESCAPE],
            _ => b"",
        }
    }
}

#[cfg(test)]
#[path = "../modem_tests.rs"]
mod tests;
