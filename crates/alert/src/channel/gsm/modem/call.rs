//! A call that is to ring and not to be answered: whether somebody can have heard it.
//!
//! Where the modem tells how a call stands (`+CLCC`), ringing counts from when the other phone rings; who picks up
//! a phone that rang was reached. It counts as rung after [`HEARD_MS`], however it ended then: nobody answers a
//! call that is hung up, and who rejects it has seen it. A call that is picked up before it rang was taken by a
//! mailbox or an announcement. Where the modem tells nothing, ringing counts from when it began to dial, less
//! [`SET_UP_MS`].

use crate::channel::gsm::heard::{CallState, End};

/// So long a phone must ring, in milliseconds.
pub(super) const HEARD_MS: i64 = 5_000;
/// So long it may take until a phone rings, where nobody tells, in milliseconds.
pub(super) const SET_UP_MS: i64 = 8_000;
/// A call that has not begun to ring after this is given up, in milliseconds.
const NEVER_MS: i64 = 45_000;

/// A call that was put through to the network.
#[derive(Debug, Clone)]
pub(super) struct Call {
    ring_ms: i64,
    dialled_ms: i64,
    /// Since when the other phone rings.
    rings_ms: Option<i64>,
    /// The modem does not tell how a call stands.
    blind: bool,
}

/// How it went.
pub(super) type Verdict = Result<(), &'static str>;

impl Call {
    /// Dialled now; it is to ring for `ring_ms`.
    pub(super) fn new(ring_ms: i64, now_ms: i64) -> Self {
        Self { ring_ms, dialled_ms: now_ms, rings_ms: None, blind: false }
    }

    /// The modem does not tell how calls stand.
    pub(super) fn unseen(&mut self) {
        self.blind = self.rings_ms.is_none();
    }

    /// True if the modem is to be asked.
    pub(super) fn to_be_asked(&self) -> bool {
        !self.blind
    }

    /// How it stands; `None`: there is no call any more. A verdict: it has served its purpose.
    pub(super) fn stands(&mut self, state: Option<CallState>, now_ms: i64) -> Option<Verdict> {
        match state {
            Some(CallState::Dialling) => None,
            Some(CallState::Ringing) => {
                self.rings_ms.get_or_insert(now_ms);
                None
            }
            Some(CallState::Active) if self.rings_ms.is_some() => Some(Ok(())),
            Some(CallState::Active) => Some(Err("the call was taken before it rang, by a mailbox perhaps")),
            None => Some(self.ended(End::NoCarrier, now_ms)),
        }
    }

    /// It is over.
    pub(super) fn ended(&self, how: End, now_ms: i64) -> Verdict {
        if self.rang_ms(now_ms) >= HEARD_MS {
            return Ok(());
        }
        Err(match how {
            End::Busy => "the line is busy",
            End::NoAnswer => "nobody answers",
            End::NoDialTone => "there is no line",
            End::NoCarrier => "the call did not get through",
        })
    }

    /// When it is to be hung up.
    pub(super) fn until_ms(&self) -> i64 {
        match self.rings_ms {
            Some(rings_ms) => rings_ms + self.ring_ms,
            None if self.blind => self.dialled_ms + self.ring_ms.max(SET_UP_MS + HEARD_MS),
            None => self.dialled_ms + NEVER_MS,
        }
    }

    /// It has lasted long enough.
    pub(super) fn enough(&self, now_ms: i64) -> Verdict {
        match self.rings_ms {
            Some(_) => Ok(()),
            None => self.ended(End::NoCarrier, now_ms),
        }
    }

    fn rang_ms(&self, now_ms: i64) -> i64 {
        match self.rings_ms {
            Some(rings_ms) => now_ms - rings_ms,
            None if self.blind => now_ms - self.dialled_ms - SET_UP_MS,
            None => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_that_rings_is_hung_up_after_its_time() {
        let mut call = Call::new(20_000, 0);
        assert_eq!(call.until_ms(), 45_000);
        assert_eq!(call.stands(Some(CallState::Dialling), 1_000), None);
        assert_eq!(call.stands(Some(CallState::Ringing), 6_000), None);
        assert_eq!(call.stands(Some(CallState::Ringing), 9_000), None);
        assert_eq!(call.until_ms(), 26_000);
        assert_eq!(call.enough(26_000), Ok(()));
    }

    #[test]
    fn rung_long_enough_however_it_ended() {
        let mut call = Call::new(20_000, 0);
        call.stands(Some(CallState::Ringing), 6_000);
        assert_eq!(call.ended(End::Busy, 10_999), Err("the line is busy"));
        for how in [End::Busy, End::NoAnswer, End::NoCarrier] {
            assert_eq!(call.ended(how, 11_000), Ok(()));
        }
        assert_eq!(call.stands(None, 11_000), Some(Ok(())));
        assert_eq!(call.stands(Some(CallState::Active), 7_000), Some(Ok(())));
    }

    #[test]
    fn what_never_rang_was_not_heard() {
        let mut call = Call::new(20_000, 0);
        assert!(call.stands(Some(CallState::Active), 3_000).is_some_and(|verdict| verdict.is_err()));
        assert!(call.ended(End::NoAnswer, 40_000).is_err());
        assert!(call.enough(45_000).is_err());
    }

    #[test]
    fn without_sight_the_way_to_the_phone_is_not_counted() {
        let mut call = Call::new(20_000, 0);
        call.unseen();
        assert!(!call.to_be_asked());
        assert_eq!(call.until_ms(), 20_000);
        assert!(call.ended(End::Busy, 12_999).is_err());
        assert_eq!(call.ended(End::Busy, 13_000), Ok(()));
        assert_eq!(call.enough(20_000), Ok(()));
        let mut short = Call::new(1_000, 0);
        short.unseen();
        assert_eq!(short.until_ms(), 13_000, "or it could never count");
    }
}
