//! Why a device could not be read, as data: it is worded in four languages.

use std::{io, time::Duration};

/// Why nothing was read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadFault {
    /// The line can't be opened.
    #[error("can't be reached: {reason}")]
    Connect {
        /// What kind of error; [`io::ErrorKind::TimedOut`] if nobody took the connection.
        kind: io::ErrorKind,
        /// In the operating system's words.
        reason: String,
    },
    /// The connection was closed, or the serial port is gone.
    #[error("closed the connection: {reason}")]
    Closed {
        /// In the operating system's words.
        reason: String,
    },
    /// Nothing came.
    #[error("no answer within {after:?}")]
    Timeout {
        /// So long it was waited for.
        after: Duration,
    },
    /// Something came after that (told of serial lines only). It was not taken for anything.
    #[error("no answer within {after:?}, but something later: give it a longer `timeout`")]
    Late {
        /// So long it was waited for.
        after: Duration,
    },
    /// The device refused, with this code of the specification.
    #[error("exception {0}")]
    Exception(u8),
    /// Another number of registers, or of bits in whole bytes, than was asked for.
    #[error("{got} values instead of {asked}")]
    Count {
        /// Asked for.
        asked: u16,
        /// In the answer.
        got: u16,
    },
    /// No answer to what was asked: noise, another unit's, or no Modbus.
    #[error("not an answer to what was asked: {reason}")]
    Malformed {
        /// In the library's words.
        reason: String,
    },
}

/// Exception: the device has begun something that takes long; 5.
const ACKNOWLEDGE: u8 = 5;
/// Exception: the device is busy; 6.
const BUSY: u8 = 6;
/// Exceptions of a gateway: it has no path (10), or its target does not answer (11).
const GATEWAY: [u8; 2] = [0x0a, 0x0b];

impl ReadFault {
    /// One word for it: a label of metrics.
    pub fn kind(&self) -> &'static str {
        match self {
            ReadFault::Connect { .. } => "connect",
            ReadFault::Closed { .. } => "closed",
            ReadFault::Timeout { .. } => "timeout",
            ReadFault::Late { .. } => "late",
            ReadFault::Exception(_) => "exception",
            ReadFault::Count { .. } => "count",
            ReadFault::Malformed { .. } => "malformed",
        }
    }

    /// The code, if the device itself spoke: it is there. A gateway's word that it is not is none.
    pub fn refused(&self) -> Option<u8> {
        match self {
            ReadFault::Exception(code) if !GATEWAY.contains(code) => Some(*code),
            _ => None,
        }
    }

    /// True if the same question may be answered next time.
    pub fn passes(&self) -> bool {
        matches!(self, ReadFault::Exception(ACKNOWLEDGE | BUSY))
    }
}
