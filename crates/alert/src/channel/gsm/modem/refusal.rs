//! Why the network or the modem did not take a message: for the number's sake, or for now.

use crate::channel::{SendError, gsm::heard::Fault};

/// What is told of a refused message. Only what is wrong with the number itself is for ever.
pub(super) fn refusal(fault: Fault) -> SendError {
    let why = match fault {
        Fault::Message(1) => return never("the number is nobody's"),
        Fault::Message(30) => return never("the network does not know the number"),
        Fault::Message(8 | 10 | 21 | 29 | 50) => "the network bars messages of this SIM: is there credit?",
        Fault::Message(27) => "the phone is out of order",
        Fault::Message(38 | 41 | 42 | 47) => "the network is overloaded or out of order",
        Fault::Message(310) | Fault::Device(10) => "there is no SIM",
        Fault::Message(311 | 316..=318) | Fault::Device(11 | 12) => "the SIM wants its PIN or PUK",
        Fault::Message(322) | Fault::Device(20) => "the modem's storage is full",
        Fault::Message(330) => "the SIM does not know its service centre",
        Fault::Message(331) | Fault::Device(30) => "there is no network",
        Fault::Message(332) | Fault::Device(31) => "the network did not answer in time",
        Fault::Message(other) => return later(format!("the message was refused: +CMS ERROR {other}")),
        Fault::Device(other) => return later(format!("the message was refused: +CME ERROR {other}")),
        Fault::Plain => "the message was refused",
    };
    later(why.to_owned())
}

fn never(why: &str) -> SendError {
    SendError::Never(why.to_owned())
}

pub(super) fn later(why: impl Into<String>) -> SendError {
    SendError::Later { why: why.into(), after_ms: None }
}
