//! Live events as server-sent events, and the last of them for those who come back. Pure.
//!
//! An id is `boot.number`; numbers run from 1 within one run of the program. Who names an id that is
//! still inside gets what followed and needs no snapshot.

use std::collections::VecDeque;

use axum::body::Bytes;
use presswatch_domain::PressId;
use presswatch_people::Presses;

/// One server-sent event as it goes over the connection; clones share the bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// The whole event, blank line included.
    pub bytes: Bytes,
    /// Of which press it speaks, if of one.
    pub press: Option<PressId>,
}

impl Frame {
    /// True for who sees these presses.
    pub fn concerns(&self, presses: &Presses) -> bool {
        self.press.as_ref().is_none_or(|press| presses.includes(press))
    }
}

/// The last events.
#[derive(Debug)]
pub struct Ring {
    boot: String,
    /// Number of the newest event.
    last: u64,
    frames: VecDeque<Frame>,
    bytes: usize,
    limit: usize,
    limit_bytes: usize,
}

impl Ring {
    /// Keeps at most `limit` events of at most `limit_bytes` together.
    pub fn new(boot: &str, limit: usize, limit_bytes: usize) -> Self {
        Self { boot: boot.to_owned(), last: 0, frames: VecDeque::new(), bytes: 0, limit, limit_bytes }
    }

    /// Numbers an event and keeps it; the oldest go when there are too many. `data` is one line.
    pub fn push(&mut self, press: Option<&PressId>, event: &str, data: &str) -> Frame {
        self.last += 1;
        let frame = Frame { bytes: encode(Some(&self.id()), event, data), press: press.cloned() };
        self.bytes += frame.bytes.len();
        self.frames.push_back(frame.clone());
        while self.frames.len() > self.limit || self.bytes > self.limit_bytes {
            match self.frames.pop_front() {
                Some(old) => self.bytes -= old.bytes.len(),
                None => break,
            }
        }
        frame
    }

    /// What followed the event of that id; `None` if it is of another run or too old.
    pub fn since(&self, id: &str) -> Option<Vec<Frame>> {
        let (boot, number) = id.split_once('.')?;
        let missed = self.last.checked_sub(number.parse().ok()?)?;
        let known = boot == self.boot && missed <= self.frames.len() as u64;
        known.then(|| self.frames.iter().skip(self.frames.len() - missed as usize).cloned().collect())
    }

    /// The newest event as a snapshot's id: what follows the snapshot follows this.
    pub fn id(&self) -> String {
        format!("{}.{}", self.boot, self.last)
    }
}

/// One event; `data` must be one line, as JSON is.
pub fn encode(id: Option<&str>, event: &str, data: &str) -> Bytes {
    debug_assert!(!data.contains(['\n', '\r']), "an event's data is one line");
    let id = id.map_or_else(String::new, |id| format!("id: {id}\n"));
    Bytes::from(format!("{id}event: {event}\ndata: {data}\n\n"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Whoever holds any id gets exactly what followed, or is told to begin anew.
        #[test]
        fn nothing_is_skipped(pushed in 0_u64..50, limit in 1_usize..20, asked in 0_u64..60) {
            let mut ring = Ring::new("ab", limit, usize::MAX);
            let all: Vec<Frame> = (0..pushed).map(|i| ring.push(None, "row", &i.to_string())).collect();
            let answer = ring.since(&format!("ab.{asked}"));
            if asked > pushed || pushed - asked > limit as u64 {
                prop_assert_eq!(answer, None);
            } else {
                prop_assert_eq!(answer, Some(all[asked as usize..].to_vec()));
            }
            prop_assert_eq!(ring.since(&format!("cd.{asked}")), None);
        }

        #[test]
        fn any_id_is_answered(id in ".*") {
            let mut ring = Ring::new("ab", 2, 1000);
            ring.push(None, "row", "1");
            let answer = ring.since(&id);
            prop_assert!(answer.is_none_or(|frames| frames.len() <= 1));
        }
    }

    #[test]
    fn bytes_are_bounded() {
        let mut ring = Ring::new("ab", 1000, 100);
        for _ in 0..50 {
            ring.push(None, "row", "{\"press\":\"press1\"}");
            assert!(ring.bytes <= 100);
        }
        assert_eq!(ring.since("ab.49").map(|frames| frames.len()), Some(1));
        assert_eq!(ring.since("ab.1"), None);
    }
}
