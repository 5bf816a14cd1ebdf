//! What is made of each line, and what is said next.

use super::*;
use crate::channel::gsm::heard::Fault;

/// How often a SIM that is not open is looked after, and how soon after its PIN, in milliseconds.
const LOCKED_MS: (i64, i64) = (5_000, 500);
/// The longest answer to a code, in characters; it comes in lines.
const LONGEST_USSD: usize = 600;

impl Modem {
    pub(super) fn line(&mut self, line: &str) {
        if matches!(self.phase, Phase::Absent | Phase::Listening { .. }) {
            return;
        }
        if let Some(begun) = self.ussd.take() {
            return self.ussd(format!("{begun}\n{line}"));
        }
        match Heard::of(line) {
            Heard::Ok => self.done(Ok(())),
            Heard::Error(fault) => self.done(Err(fault)),
            Heard::Ended(how) => self.call_ended(how),
            Heard::Sim(sim) => {
                self.sim = Some(sim);
                // Unasked: the SIM was taken out, or the modem is starting.
                self.anew |= self.phase == Phase::Up;
            }
            Heard::Network(network) => self.registered(Some(network), self.registered.1),
            Heard::Lte(network) => self.registered(self.registered.0, Some(network)),
            Heard::Signal(dbm) => self.health.signal_dbm = dbm,
            Heard::Sent(number) => {
                if let Some(Work::Message { reference, .. }) = &mut self.work {
                    *reference = Some(number);
                }
            }
            Heard::Stored => self.soon(Command::List),
            Heard::Listed(place) => self.listed = Some(place),
            Heard::Pdu(hex) => {
                if let Some(place) = self.listed.take() {
                    self.received(place, &hex);
                }
            }
            Heard::Full(full) => self.health.full = full,
            Heard::Call(state) => {
                if let Some(Work::Ring { call: Some(call), seen, verdict, .. }) = &mut self.work {
                    *seen = true;
                    let stands = call.stands(Some(state), self.now_ms);
                    *verdict = verdict.take().or(stands);
                }
            }
            Heard::Ring => {
                self.rings += 1;
                // Who calls is told after the first ring, if at all.
                if self.rings == 2 {
                    self.called(None);
                }
            }
            Heard::Caller(number) => {
                if self.rings == 1 {
                    self.rings = 2;
                    self.called(Some(number));
                }
            }
            // Before it is registered, a modem tells what its own clock has kept.
            Heard::Time(t) if self.setup.time && self.health.state == State::Ready => {
                self.events.push_back(Event::Time(t))
            }
            Heard::Zone if self.setup.time => self.soon(Command::Time),
            Heard::Ussd(rest) => self.ussd(rest),
            Heard::Started => {
                self.interrupted("the modem was restarted");
                self.afresh(0);
            }
            Heard::Echo => self.echoed(),
            Heard::Time(_) | Heard::Zone | Heard::Other => {}
        }
    }

    /// The present command is done.
    fn done(&mut self, result: Result<(), Fault>) {
        let Some(Running { command, .. }) = self.running.take() else { return };
        match (command, result) {
            (Command::Attention, Ok(())) => {
                self.phase = Phase::SettingUp;
                self.todo = GREETING.into();
            }
            (Command::Attention, Err(_)) => self.unanswered(command),
            (Command::Sim, result) => self.sim_told(result),
            (Command::EnterPin, Ok(())) => self.phase = Phase::Locked { look_ms: self.now_ms + LOCKED_MS.1 },
            (Command::EnterPin, Err(_)) => {
                self.health.state = State::PinRefused;
                self.events.push_back(Event::Pin(false));
            }
            (Command::Delete(place), Ok(())) => drop(self.handed.remove(&place)),
            (Command::List, _) => self.listed = None,
            (Command::Submit, Err(fault)) => self.end(Ended::Failed(refusal(fault))),
            (Command::Submit, Ok(())) => {
                self.interrupted("the modem wants no message");
                self.afresh(0);
            }
            (Command::Message, Ok(())) => {
                let reference = match &self.work {
                    Some(Work::Message { reference, .. }) => *reference,
                    _ => None,
                };
                self.end(Ended::Sent(reference));
            }
            // The network was silent: what it has, nobody knows.
            (Command::Message, Err(Fault::Message(332) | Fault::Device(31))) => self.end(Ended::Unknown),
            (Command::Message, Err(fault)) => self.end(Ended::Failed(refusal(fault))),
            (Command::Dial, Err(_)) => self.end(Ended::Failed(later("the modem could not dial"))),
            (Command::Calls, result) => self.calls_told(result),
            (Command::Balance, Err(_)) => {
                self.balance_ms = self.balance_ms.min(self.now_ms + ASK_AGAIN_MS);
                self.events.push_back(Event::BalanceRefused);
            }
            (Command::HangUp, Err(_)) => self.todo.push_front(Command::OnHook),
            (Command::HangUp | Command::OnHook, _) => self.hung_up(),
            _ => {}
        }
    }

    /// The present command has had no end in its time.
    pub(super) fn unanswered(&mut self, command: Command) {
        match (command, self.phase) {
            (Command::Attention, Phase::Waking { tries }) if tries + 1 >= TRIES => {
                self.gone(State::Silent);
                self.events.push_back(Event::Silent);
            }
            (Command::Attention, Phase::Waking { tries }) => self.afresh(tries + 1),
            (Command::Dial, _) => {
                if let Some(Work::Ring { call: Some(call), verdict, .. }) = &mut self.work {
                    call.unseen();
                    *verdict = Some(call.enough(self.now_ms));
                }
                self.out.push(ESCAPE);
            }
            _ => {
                self.interrupted("the modem does not answer");
                self.afresh(0);
            }
        }
    }

    /// What is next, as far as nothing is being waited for.
    pub(super) fn step(&mut self) {
        while self.running.is_none() {
            match self.phase {
                Phase::Listening { since_ms, until_ms, tries }
                    if until_ms.min(since_ms + NOISE_MS) <= self.now_ms =>
                {
                    self.lines.clear();
                    self.phase = Phase::Waking { tries };
                    self.say(Command::Attention);
                }
                Phase::Locked { look_ms } if look_ms <= self.now_ms => self.say(Command::Sim),
                Phase::SettingUp => match self.todo.pop_front() {
                    Some(command) => self.say(command),
                    None => (self.phase, self.look_ms) = (Phase::Up, self.now_ms),
                },
                Phase::Up if self.work.is_some() => {
                    if !self.work_on() {
                        return;
                    }
                }
                Phase::Up if self.anew => self.afresh(0),
                Phase::Up => match self.todo.pop_front() {
                    Some(command) => self.say(command),
                    None if !self.look_after() => return,
                    None => {}
                },
                _ => return,
            }
        }
    }

    /// Puts down what is due; false: nothing is.
    fn look_after(&mut self) -> bool {
        let (now_ms, ready) = (self.now_ms, self.health.state == State::Ready);
        if self.look_ms <= now_ms {
            self.look_ms = now_ms + if ready { LOOK_MS.0 } else { LOOK_MS.1 };
            self.todo.extend([
                Command::Lte,
                Command::Network,
                Command::Signal,
                Command::Storage,
                Command::List,
            ]);
        } else if ready && self.setup.time && self.time_ms <= now_ms {
            self.time_ms = now_ms + TIME_MS;
            self.todo.push_back(Command::Time);
        } else if ready && self.setup.balance.is_some() && self.balance_ms <= now_ms {
            self.balance_ms = now_ms + self.setup.balance_every_ms;
            self.balance_until_ms = now_ms + BY_MESSAGE_MS;
            self.todo.push_back(Command::Balance);
        } else {
            return false;
        }
        true
    }

    pub(super) fn say(&mut self, command: Command) {
        let text = match command {
            Command::Attention => "AT".to_owned(),
            Command::Set(text) => text.to_owned(),
            Command::Sim => "AT+CPIN?".to_owned(),
            Command::Network => "AT+CREG?".to_owned(),
            Command::Lte => "AT+CEREG?".to_owned(),
            Command::Signal => "AT+CSQ".to_owned(),
            Command::Storage => "AT+CPMS?".to_owned(),
            Command::List => "AT+CMGL=4".to_owned(),
            Command::Delete(place) => format!("AT+CMGD={place}"),
            Command::Time => "AT+CCLK?".to_owned(),
            Command::Balance => {
                let code = self.setup.balance.as_ref().map_or("", Balance::code);
                format!("AT+CUSD=1,\"{code}\",15")
            }
            Command::Submit => match &self.work {
                Some(Work::Message { message, .. }) => format!("AT+CMGS={}", message.length),
                _ => return,
            },
            Command::Dial => match &self.work {
                Some(Work::Ring { to, .. }) => format!("ATD{to};"),
                _ => return,
            },
            Command::Calls => "AT+CLCC".to_owned(),
            Command::HangUp => "AT+CHUP".to_owned(),
            Command::OnHook => "ATH".to_owned(),
            // These have their bytes from elsewhere.
            Command::EnterPin | Command::Message => return,
        };
        self.send(command, &text);
    }

    pub(super) fn send(&mut self, command: Command, text: &str) {
        self.out.extend(text.as_bytes());
        self.out.push(b'\r');
        let patience_ms = match command {
            // A modem that says nothing until somebody answers.
            Command::Dial => self.setup.ring_ms + SET_UP_MS,
            other => other.patience_ms(),
        };
        self.running = Some(Running { command, until_ms: self.now_ms + patience_ms });
    }

    fn soon(&mut self, command: Command) {
        if self.phase == Phase::Up && !self.todo.contains(&command) {
            self.todo.push_back(command);
        }
    }

    pub(super) fn delete(&mut self, place: u16) {
        if let Some(handed) = self.handed.get_mut(&place) {
            handed.taken = true;
        }
        self.soon(Command::Delete(place));
    }

    /// Begins from the beginning: listens first.
    pub(super) fn afresh(&mut self, tries: u32) {
        self.forget();
        self.out.push(ESCAPE);
        let until_ms = self.now_ms + SILENCE_MS;
        self.phase = Phase::Listening { since_ms: self.now_ms, until_ms, tries };
    }

    pub(super) fn gone(&mut self, state: State) {
        self.forget();
        self.out.clear();
        self.phase = Phase::Absent;
        (self.health.state, self.health.signal_dbm) = (state, None);
    }

    fn forget(&mut self) {
        self.lines.clear();
        self.todo.clear();
        (self.running, self.listed, self.ussd, self.sim) = (None, None, None, None);
        self.registered = (None, None);
        (self.anew, self.echoes, self.rings) = (false, false, 0);
    }

    fn sim_told(&mut self, result: Result<(), Fault>) {
        self.phase = Phase::Locked { look_ms: self.now_ms + LOCKED_MS.0 };
        match (self.sim.take(), result) {
            (Some(Sim::Ready), Ok(())) => {
                if std::mem::take(&mut self.pin_tried) {
                    self.events.push_back(Event::Pin(true));
                }
                if self.health.state != State::Ready {
                    self.health.state = State::Starting;
                }
                self.phase = Phase::SettingUp;
                self.todo = SETTINGS.into();
            }
            (Some(Sim::Pin), _) if self.pin_tried => self.health.state = State::PinRefused,
            (Some(Sim::Pin), _) => self.events.push_back(Event::PinWanted),
            (Some(Sim::Puk), _) => self.health.state = State::PukNeeded,
            (Some(Sim::Locked), _) | (_, Err(Fault::Device(10 | 13 | 15))) => {
                self.health.state = State::NoSim;
            }
            // It is not ready to tell.
            _ => self.health.state = State::Starting,
        }
    }

    /// Where it is registered in one of two ways, it is; where in none, the older one says why.
    fn registered(&mut self, older: Option<Network>, lte: Option<Network>) {
        self.registered = (older, lte);
        let is_in = |network: &Option<Network>| matches!(network, Some(Network::Home | Network::Roaming));
        let network = [older, lte].into_iter().find(is_in).flatten().or(older);
        let Some(network) = network.filter(|_| matches!(self.phase, Phase::SettingUp | Phase::Up)) else {
            return;
        };
        self.health.roaming = network == Network::Roaming;
        let state = match network {
            Network::Home | Network::Roaming => State::Ready,
            Network::Searching => State::Searching,
            Network::Denied => State::Denied,
        };
        if self.health.state == State::Ready && state != State::Ready {
            self.look_ms = self.look_ms.min(self.now_ms + LOOK_MS.1);
        }
        self.health.state = state;
    }

    fn received(&mut self, place: u16, hex: &str) {
        // What is no message that came in only takes room.
        let Some(message) = pdu::deliver(hex) else { return self.soon(Command::Delete(place)) };
        match self.handed.get(&place) {
            Some(handed) if handed.hex == hex => {
                if handed.taken {
                    self.soon(Command::Delete(place));
                }
            }
            _ => {
                self.handed.insert(place, Handed { hex: hex.to_owned(), taken: false });
                self.events.push_back(Event::Message { place, name: name(hex), message });
            }
        }
    }

    /// Somebody calls back. It is hung up, for nobody is there to talk; while a call of ours lasts, nothing is.
    fn called(&mut self, by: Option<String>) {
        if !matches!(self.work, Some(Work::Ring { .. })) {
            self.events.push_back(Event::Called(by));
            self.soon(Command::HangUp);
        }
    }

    fn ussd(&mut self, rest: String) {
        if !ussd_whole(&rest) && rest.len() < LONGEST_USSD {
            self.ussd = Some(rest);
            return;
        }
        if rest.starts_with('1') {
            // It waits for a choice, which nobody makes.
            self.soon(Command::Set("AT+CUSD=2"));
        }
        if let (Some(balance), Some(text)) = (&self.setup.balance, ussd_text(&rest)) {
            match balance.read(&text) {
                Some(credit) => self.health.credit = Some(credit),
                None => self.events.push_back(Event::BalanceUnread),
            }
        }
    }

    /// A command was given back, which the modem was told not to do: so it has been restarted, unless it does
    /// so whatever it is told.
    fn echoed(&mut self) {
        let asked = self.running.map(|running| running.command);
        match self.phase {
            Phase::SettingUp | Phase::Locked { .. } if asked != Some(Command::Set("ATE0")) => {
                self.echoes = true
            }
            Phase::Up if !self.echoes => self.anew = true,
            _ => {}
        }
    }
}

/// Of a message as it came: the same for ever, and tells nothing of it.
fn name(hex: &str) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, hex.as_bytes());
    let digits: String = digest.as_ref()[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sms-{digits}")
}
