//! The two ways of one modem.

use async_trait::async_trait;
use tokio::sync::{mpsc, oneshot};

use super::{
    modem::Job,
    pdu::submit,
    queue::{Name, Waiting},
    text::{number, sendable},
};
use crate::channel::{Address, Channel, Message, Receipt, SendError, Way};

/// Who waits for a job.
pub(super) type Answer = oneshot::Sender<Result<Receipt, SendError>>;

/// Short messages by the modem.
#[derive(Debug, Clone)]
pub struct Sms(pub(super) Door);

/// Calls by the modem, to be heard and not to be answered.
#[derive(Debug, Clone)]
pub struct Ring(pub(super) Door);

/// The way to the modem's task.
#[derive(Clone)]
pub(super) struct Door {
    pub country: String,
    pub jobs: mpsc::Sender<Waiting<Answer>>,
}

impl std::fmt::Debug for Door {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Door")
    }
}

impl Door {
    fn number(&self, to: &Address) -> Result<String, SendError> {
        number(&to.0, &self.country)
            .ok_or_else(|| SendError::Never("the address is no phone number with its country".to_owned()))
    }

    async fn send(&self, way: Way, to: String, job: Job, message: &Message) -> Result<Receipt, SendError> {
        let ended = || SendError::Later { why: "the modem's task has ended".to_owned(), after_ms: None };
        let (answer, result) = oneshot::channel();
        let name = Name { key: message.key.clone(), way, to };
        let waiting = Waiting { name, priority: message.priority, job, answer };
        self.jobs.send(waiting).await.map_err(|_| ended())?;
        result.await.unwrap_or_else(|_| Err(ended()))
    }
}

#[async_trait]
impl Channel for Sms {
    fn way(&self) -> Way {
        Way::Sms
    }

    async fn send(&self, to: &Address, message: &Message) -> Result<Receipt, SendError> {
        let number = self.0.number(to)?;
        let job = Job::Message(submit(&number, &sendable(&message.short)?));
        self.0.send(Way::Sms, number, job, message).await
    }

    /// What a phone has, it keeps.
    async fn update(&self, _: &Address, _: &Receipt, _: &Message) -> Result<Option<Receipt>, SendError> {
        Ok(None)
    }
}

#[async_trait]
impl Channel for Ring {
    fn way(&self) -> Way {
        Way::Ring
    }

    async fn send(&self, to: &Address, message: &Message) -> Result<Receipt, SendError> {
        let number = self.0.number(to)?;
        self.0.send(Way::Ring, number.clone(), Job::Ring(number), message).await
    }

    async fn update(&self, _: &Address, _: &Receipt, _: &Message) -> Result<Option<Receipt>, SendError> {
        Ok(None)
    }
}
