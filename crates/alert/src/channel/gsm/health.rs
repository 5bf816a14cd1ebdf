//! How the modem does, for the alerter's own alarms and for whoever must mend it.

/// What keeps messages from going out, or that nothing does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum State {
    /// The port is not there.
    #[default]
    Unplugged,
    /// The port is there, and nobody on it who speaks as a modem does.
    Silent,
    /// It has answered, and is being set up.
    Starting,
    /// There is no SIM in it, or a broken one.
    NoSim,
    /// The SIM wants a PIN, and none is given.
    PinNeeded,
    /// The SIM has refused the PIN. It is not given again, so that the SIM is not locked.
    PinRefused,
    /// The SIM is locked: a person must unlock it in a phone.
    PukNeeded,
    /// No network yet.
    Searching,
    /// The network does not take this SIM.
    Denied,
    /// Messages can go out.
    Ready,
}

impl State {
    /// In the words of the log.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Unplugged => "the modem is not there",
            State::Silent => "the modem does not answer",
            State::Starting => "the modem is starting",
            State::NoSim => "there is no SIM that works",
            State::PinNeeded => "the SIM wants a PIN and none is given",
            State::PinRefused => "the SIM has refused the PIN, which is not given again",
            State::PukNeeded => "the SIM is locked and wants its PUK, in a phone",
            State::Searching => "there is no network",
            State::Denied => "the network does not take this SIM",
            State::Ready => "ready",
        }
    }

    /// True if it may be over in some seconds.
    pub(super) fn passes(self) -> bool {
        matches!(self, State::Starting | State::Searching | State::Ready)
    }
}

/// How the modem does.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Health {
    /// Whether messages can go out.
    pub state: State,
    /// How well the network is heard, in dBm: -113 is barely, -51 very well.
    pub signal_dbm: Option<i32>,
    /// In somebody else's network.
    pub roaming: bool,
    /// No message more has room: replies don't come in.
    pub full: bool,
    /// What is left on the SIM, in the network's own unit, as it last said.
    pub credit: Option<f64>,
}

impl Health {
    /// The signal `modem_ok`: messages go out and replies come in.
    pub fn ok(&self) -> bool {
        self.state == State::Ready && !self.full
    }
}
