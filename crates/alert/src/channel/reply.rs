//! What comes back from a phone, and how it is handed on: a way lets go of a reply only when it was taken for good,
//! so that a kill between the two loses none.

use presswatch_domain::UtcMs;
use presswatch_runtime::Secret;
use tokio::sync::{mpsc, oneshot};

use super::{Address, Way};

/// What came back from a phone.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// By which way.
    pub way: Way,
    /// From where, if the way tells.
    pub from: Option<Address>,
    /// What it says.
    pub said: Said,
    /// When, by our clock.
    pub at: UtcMs,
    /// Names it for ever, where the way may bring it once more after a kill; a token names itself.
    pub once: Option<String>,
}

/// What a reply says.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// An [`Answer`](super::Answer)'s token.
    Token(Secret),
    /// `OK 4711`: from a sender whose address is known.
    Number(u64),
    /// Anything else; nothing of it is kept.
    Other,
}

/// A reply in the alerter's hands. Dropped before it is [taken](Handed::taken), it was not: its way keeps it.
#[derive(Debug)]
pub struct Handed {
    /// The reply.
    pub reply: Reply,
    taken: oneshot::Sender<()>,
}

impl Handed {
    /// What follows from it is written: it need not come again.
    pub fn taken(self) {
        let _the_way_has_ended = self.taken.send(());
    }
}

/// Where replies go. Whoever can't hand one on waits: none is dropped.
#[derive(Debug, Clone)]
pub struct Replies(mpsc::Sender<Handed>);

impl Replies {
    /// With room for so many that wait.
    pub fn new(room: usize) -> (Replies, mpsc::Receiver<Handed>) {
        let (sender, receiver) = mpsc::channel(room);
        (Replies(sender), receiver)
    }

    /// Hands it on; what is given ends well when it was taken for good. `None`: nobody takes any more.
    pub async fn hand_on(&self, reply: Reply) -> Option<oneshot::Receiver<()>> {
        let (taken, told) = oneshot::channel();
        self.0.send(Handed { reply, taken }).await.ok()?;
        Some(told)
    }

    /// Hands it on and waits until it was taken for good; false: it was not, and nobody will.
    pub async fn take(&self, reply: Reply) -> bool {
        match self.hand_on(reply).await {
            Some(taken) => taken.await.is_ok(),
            None => false,
        }
    }

    /// Until nobody takes any more.
    pub async fn closed(&self) {
        self.0.closed().await;
    }
}
