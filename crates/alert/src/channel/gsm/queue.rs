//! What waits for the modem, and what it has done of late.
//!
//! The most urgent goes first; of the same urgency, what came first. Nothing waits for longer than
//! [`PATIENCE_MS`] for a modem that is not ready: another way is then tried.
//!
//! **Once, or at least once.** The same message (key, way and number) that has gone out is not sent again within
//! [`AGAIN_MS`]: who asks again gets the first answer. One that *may* have gone out is: a P1 at once, for not being
//! woken harms more than being told twice, by the same words and the same number; what is less urgent after
//! [`AGAIN_MS`], if it is still asked for.

use presswatch_domain::Priority;

use super::modem::{Ended, Job};
use crate::channel::{Receipt, SendError, Way};

/// So long a message waits for a modem that is not ready, in milliseconds.
pub(super) const PATIENCE_MS: i64 = 20_000;
/// So long it is remembered what went out, in milliseconds.
pub(super) const AGAIN_MS: i64 = 600_000;
/// So many messages are remembered; a modem sends some ten a minute.
const REMEMBERED: usize = 256;

/// Which message, which way and where to.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Name {
    pub key: String,
    pub way: Way,
    pub to: String,
}

/// What waits; `A` is who waits for it.
pub(super) struct Waiting<A> {
    pub name: Name,
    pub priority: Priority,
    pub job: Job,
    pub answer: A,
}

/// What is to be done with the next one.
pub(super) enum Next<A> {
    /// Give it to the modem.
    Do(Waiting<A>),
    /// Answer it: it needs no modem.
    Answer(A, Result<Receipt, SendError>),
}

/// How a message went of which there is some trace.
enum Trace {
    Out(Receipt),
    Maybe,
}

/// What waits, and what was done. Who gives something waits for its answer: no more is held than there are givers.
pub(super) struct Queue<A> {
    waiting: Vec<(i64, Waiting<A>)>,
    traces: Vec<(i64, Name, Trace)>,
}

impl<A> Queue<A> {
    pub(super) fn new() -> Self {
        Self { waiting: Vec::new(), traces: Vec::new() }
    }

    /// One more.
    pub(super) fn push(&mut self, waiting: Waiting<A>, now_ms: i64) {
        self.waiting.push((now_ms, waiting));
    }

    /// The next one, for a modem that is free.
    pub(super) fn next(&mut self, now_ms: i64) -> Option<Next<A>> {
        self.traces.retain(|(at_ms, ..)| now_ms - at_ms < AGAIN_MS);
        let first = (0..self.waiting.len()).min_by_key(|place| self.waiting[*place].1.priority)?;
        let (_, waiting) = self.waiting.remove(first);
        let trace = self.traces.iter().rev().find(|(_, name, _)| *name == waiting.name);
        Some(match trace {
            Some((_, _, Trace::Out(receipt))) => Next::Answer(waiting.answer, Ok(receipt.clone())),
            Some((at_ms, _, Trace::Maybe)) if waiting.priority != Priority::P1 => {
                Next::Answer(waiting.answer, Err(unknown(at_ms + AGAIN_MS - now_ms)))
            }
            _ => Next::Do(waiting),
        })
    }

    /// Those who have waited too long, or all.
    pub(super) fn give_up(&mut self, now_ms: i64, all: bool) -> Vec<A> {
        let late = |entry: &mut (i64, Waiting<A>)| all || now_ms - entry.0 >= PATIENCE_MS;
        self.waiting.extract_if(.., late).map(|(_, waiting)| waiting.answer).collect()
    }

    /// When the next one has waited too long.
    pub(super) fn wake_ms(&self) -> Option<i64> {
        self.waiting.iter().map(|(at_ms, _)| at_ms + PATIENCE_MS).min()
    }

    /// A job has ended; what is to be answered.
    pub(super) fn ended(
        &mut self,
        name: Name,
        priority: Priority,
        ended: Ended,
        now_ms: i64,
    ) -> Result<Receipt, SendError> {
        let (trace, answer) = match ended {
            Ended::Failed(error) => return Err(error),
            Ended::Unknown => {
                let after_ms = if priority == Priority::P1 { 0 } else { AGAIN_MS };
                (Trace::Maybe, Err(unknown(after_ms)))
            }
            Ended::Sent(reference) => {
                let receipt = Receipt(reference.map(|number| number.to_string()).unwrap_or_default());
                (Trace::Out(receipt.clone()), Ok(receipt))
            }
            Ended::Rung => (Trace::Out(Receipt(String::new())), Ok(Receipt(String::new()))),
        };
        if self.traces.len() >= REMEMBERED {
            self.traces.remove(0);
        }
        self.traces.push((now_ms, name, trace));
        answer
    }
}

fn unknown(after_ms: i64) -> SendError {
    let why = "nobody knows whether the message went out".to_owned();
    SendError::Later { why, after_ms: Some(after_ms) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(key: &str) -> Name {
        Name { key: key.to_owned(), way: Way::Ring, to: "+38344123456".to_owned() }
    }

    fn queue(of: &[(&'static str, Priority)]) -> Queue<&'static str> {
        let mut queue = Queue::new();
        for (key, priority) in of {
            let job = Job::Ring("+38344123456".to_owned());
            queue.push(Waiting { name: name(key), priority: *priority, job, answer: *key }, 0);
        }
        queue
    }

    fn order(queue: &mut Queue<&'static str>, now_ms: i64) -> Vec<(&'static str, Option<bool>)> {
        std::iter::from_fn(|| queue.next(now_ms))
            .map(|next| match next {
                Next::Do(waiting) => (waiting.answer, None),
                Next::Answer(answer, result) => (answer, Some(result.is_ok())),
            })
            .collect()
    }

    #[test]
    fn the_most_urgent_overtakes() {
        let mut queue =
            queue(&[("a", Priority::P3), ("b", Priority::P2), ("c", Priority::P1), ("d", Priority::P1)]);
        assert_eq!(order(&mut queue, 1), [("c", None), ("d", None), ("b", None), ("a", None)]);
    }

    #[test]
    fn what_went_out_is_not_sent_again_for_a_while() {
        let mut queue = queue(&[("a", Priority::P1)]);
        let receipt = queue.ended(name("a"), Priority::P1, Ended::Sent(Some(7)), 0);
        assert_eq!(receipt, Ok(Receipt("7".to_owned())));
        assert_eq!(order(&mut queue, AGAIN_MS - 1), [("a", Some(true))]);
        let mut later = super::tests::queue(&[("a", Priority::P1)]);
        later.traces = queue.traces;
        assert_eq!(order(&mut later, AGAIN_MS), [("a", None)]);
    }

    #[test]
    fn what_may_have_gone_out_is_sent_again_at_once_only_if_it_is_urgent() {
        for (priority, again) in [(Priority::P1, None), (Priority::P2, Some(false))] {
            let mut queue = queue(&[("a", priority)]);
            let answer = queue.ended(name("a"), priority, Ended::Unknown, 0);
            let after = if priority == Priority::P1 { 0 } else { AGAIN_MS };
            assert!(matches!(answer, Err(SendError::Later { after_ms: Some(ms), .. }) if ms == after));
            assert_eq!(order(&mut queue, 1), [("a", again)], "{priority:?}");
        }
    }

    #[test]
    fn nobody_waits_for_ever() {
        let mut queue = queue(&[("a", Priority::P1)]);
        assert_eq!(queue.wake_ms(), Some(PATIENCE_MS));
        assert!(queue.give_up(PATIENCE_MS - 1, false).is_empty());
        assert_eq!(queue.give_up(PATIENCE_MS, false), ["a"]);
        assert_eq!(queue.wake_ms(), None);
    }
}
