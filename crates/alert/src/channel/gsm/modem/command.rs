//! What is said to a modem.

/// A command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Command {
    /// Is anybody there?
    Attention,
    /// A setting; a modem that does not know it goes without.
    Set(&'static str),
    Sim,
    EnterPin,
    Network,
    Lte,
    Signal,
    Storage,
    List,
    Delete(u16),
    Time,
    Balance,
    /// A message is to come; the modem answers with a prompt.
    Submit,
    /// The message itself.
    Message,
    Dial,
    Calls,
    HangUp,
    /// The older way to hang up.
    OnHook,
}

/// Before the SIM is spoken to. Errors as numbers, no answers given back.
pub(super) const GREETING: [Command; 3] = [Command::Set("ATE0"), Command::Set("AT+CMEE=1"), Command::Sim];

/// Once the SIM is open. A call that an earlier run has left is ended; messages are in hexadecimal digits; what
/// comes in is kept and told; the network's changes, its time and who calls are told; a call is not waited for.
pub(super) const SETTINGS: [Command; 10] = [
    Command::Set("AT+CHUP"),
    Command::Set("AT+CMGF=0"),
    Command::Set("AT+CNMI=2,1,0,0,0"),
    Command::Set("AT+CREG=1"),
    Command::Set("AT+CEREG=1"),
    Command::Set("AT+CLIP=1"),
    Command::Set("AT+COLP=0"),
    Command::Set("AT+CSCS=\"IRA\""),
    Command::Set("AT+CTZU=1"),
    Command::Set("AT+CTZR=1"),
];

impl Command {
    /// How long its end is waited for, in milliseconds.
    pub(super) fn patience_ms(self) -> i64 {
        match self {
            Command::Attention => 2_000,
            Command::Sim => 10_000,
            Command::Submit => 10_000,
            Command::Message => 75_000,
            Command::EnterPin | Command::List | Command::Delete(_) | Command::Balance => 25_000,
            Command::Dial => 60_000,
            _ => 8_000,
        }
    }
}
