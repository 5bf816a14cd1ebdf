//! Posts go out, and come back as what became of them.

use std::time::Duration;

use presswatch_domain::{AlarmState, HOUR_MS, UtcMs};
use presswatch_people::PersonId;
use presswatch_runtime::Secret;

use super::{
    SEND,
    alerter::{Alerter, Outgoing},
};
use crate::{
    channel::{Address, Message, Receipt, SendError, Way},
    ledger::{Alarm, Kind, Post, Stage},
    token::Token,
    wording::{About, Telling},
};

/// For how long an answer is taken, in milliseconds.
const ANSWER_MS: i64 = 3 * 24 * HOUR_MS;

/// What became of a post.
#[derive(Debug)]
pub(super) struct Answered {
    number: u64,
    update: bool,
    answer: Result<Option<Receipt>, SendError>,
}

impl Alerter {
    /// What was written goes out; what becomes of it is heard later.
    pub(super) fn go(&mut self, outgoing: Outgoing) {
        let (number, update) = match outgoing {
            Outgoing::Send(number) => (number, false),
            Outgoing::Update(number) => (number, true),
        };
        let Some(post) = self.ledger.post(number) else { return };
        let answers = self.answers.clone();
        let (way, channel) = (post.way, self.channels.get(&post.way).cloned());
        let Some((channel, (to, message))) = channel.zip(self.compose(post)) else {
            let answer = Err(SendError::Never("this person has no such way any more".to_owned()));
            tokio::spawn(async move { answers.send(Answered { number, update, answer }).await });
            return;
        };
        let receipt = match &post.stage {
            Stage::Sent { receipt } => receipt.clone(),
            _ => None,
        };
        tokio::spawn(async move {
            let sending = async {
                match (update, receipt) {
                    (false, _) => channel.send(&to, &message).await.map(Some),
                    (true, Some(receipt)) => channel.update(&to, &receipt, &message).await,
                    (true, None) => Ok(None),
                }
            };
            let late = |_| {
                let why = format!("no answer within {} s", patience(way).as_secs());
                Err(SendError::Later { why, after_ms: None })
            };
            let answer = tokio::time::timeout(patience(way), sending).await.unwrap_or_else(late);
            // A call can't be changed.
            let answer = answer.map(|receipt| receipt.filter(|_| way != Way::Ring));
            let _gone = answers.send(Answered { number, update, answer }).await;
        });
    }

    pub(super) fn answered(&mut self, Answered { number, update, answer }: Answered) {
        let now = self.now();
        if let Err(error) = &answer
            && let Some(post) = self.ledger.post(number)
        {
            tracing::warn!(post = number, way = %post.way, reason = %error, "a message did not go out");
        }
        match update {
            false => self.desk.sent(&mut self.ledger, now, number, answer),
            true => self.desk.updated(&mut self.ledger, now, number, answer),
        }
    }

    /// The message of a post, and where it goes.
    fn compose(&self, post: &Post) -> Option<(Address, Message)> {
        let to = self.contacts.iter().find(|contact| contact.person == post.person)?;
        let address = to.addresses.get(&post.way)?.clone();
        let alarms: Vec<&Alarm> =
            post.alarms.iter().filter_map(|(number, _)| self.ledger.alarm(*number)).collect();
        let unseen = alarms.iter().any(|alarm| alarm.unseen() || awaits(alarm));
        let trial = post.alarms.first().and_then(|(number, _)| self.ledger.trial(*number));
        let about = match post.kind {
            Kind::Alarms | Kind::Digest => About::Alarms,
            Kind::Test => About::Test(trial?),
            Kind::Power => self.ledger.outage().map_or(About::Alarms, About::Power),
            Kind::Unanswered => About::Unanswered(self.unanswered(post)),
            Kind::Shift => About::Shift(post.shift.iter().map(|report| &report.0).collect()),
        };
        let asks = match about {
            About::Test(trial) => !trial.over && trial.face(post.way).state == AlarmState::UnackActive,
            _ => unseen && matches!(post.kind, Kind::Alarms | Kind::Power),
        };
        let token = post.alarms.first().filter(|_| asks);
        let token = token.and_then(|(first, _)| self.token(post, *first));
        let role =
            |id: &str| self.contacts.iter().find(|contact| contact.person == id).map(|contact| contact.role);
        let (key, now) = (self.ledger.key(post), self.now());
        let telling = Telling { key, post, alarms, about, to, token, by: &role, now };
        Some((address, self.config.words.message(&telling)))
    }

    /// Who has not answered, by name, and by which ways they were asked.
    fn unanswered(&self, post: &Post) -> Vec<(&str, Vec<Way>)> {
        let trials = post.alarms.iter().filter_map(|(number, _)| self.ledger.trial(*number));
        let named = trials.filter(|trial| trial.in_vain()).filter_map(|trial| {
            let contact = self.contacts.iter().find(|contact| contact.person == trial.person)?;
            let ways = trial.ways.iter().filter(|tried| tried.answered.is_none()).map(|tried| tried.way);
            Some((contact.name.as_str(), ways.collect()))
        });
        named.collect()
    }

    fn token(&self, post: &Post, alarm: u64) -> Option<Secret> {
        let person: PersonId = post.person.parse().ok()?;
        let until: UtcMs = post.made.plus(ANSWER_MS);
        Some(self.tokens.make(&Token { alarm, person, way: post.way, until }))
    }
}

/// True if it has gone, and still wants to be seen.
fn awaits(alarm: &Alarm) -> bool {
    use presswatch_domain::AlarmState::{Latched, ReturnedUnack};
    matches!(alarm.state, ReturnedUnack | Latched)
}

/// How long a way may take: a modem dials for long, and has one line.
fn patience(way: Way) -> Duration {
    if matches!(way, Way::Ring | Way::Sms) { 3 * SEND } else { SEND / 2 }
}
