//! Listening for answers: outward, so that nothing of the plant need be open.
//!
//! The server keeps what is posted (12 h, if it is not told otherwise) and gives what came after a known message.
//! What it keeps comes first, but what is new meanwhile comes between; so a place is only remembered once the
//! server says that it is alive: by then it has given all that it kept. Until then some may be heard twice, which
//! a token allows, and none is missed. After a start everything that is kept is heard again.

use std::{collections::HashSet, convert::Infallible, sync::atomic::Ordering::Relaxed, time::Duration};

use hyper::{Method, body::Bytes};
use presswatch_domain::UtcMs;
use presswatch_mqtt::Backoff;
use presswatch_runtime::{Clock, Secret, tasks::chain};
use serde::Deserialize;
use tokio_util::sync::CancellationToken;

use super::{
    super::{Replies, Reply, Said, Way, http::HttpError},
    Ntfy,
};
use crate::token;

/// The server says every 45 s that it is alive; after this it is not.
const QUIET: Duration = Duration::from_secs(150);
const BACKOFF: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(60));

/// Why nothing is heard at the moment.
#[derive(Debug, thiserror::Error)]
enum Deaf {
    #[error("the server answers {0}")]
    Refused(u16),
    #[error("the server has ended it")]
    Ended,
    #[error("the settings make no request")]
    NoRequest,
    #[error(transparent)]
    Http(#[from] HttpError),
}

impl Ntfy {
    /// Hands on what phones answer, until `stop`, or until nobody takes replies any more. Ends at once where
    /// answers do not come this way.
    pub async fn listen(&self, replies: Replies, clock: Clock, stop: CancellationToken) {
        let Some(topic) = &self.answers else { return };
        let (mut heard, mut backoff) = (Heard::default(), Backoff::new(BACKOFF.0, BACKOFF.1));
        loop {
            let hear = self.hear(topic, &mut heard, &replies, &clock, &mut backoff);
            let deaf = tokio::select! {
                biased;
                () = stop.cancelled() => return,
                () = replies.closed() => return,
                Err(deaf) = hear => deaf,
            };
            // Once, and not at each try.
            if !self.deaf.swap(true, Relaxed) {
                tracing::warn!(way = %Way::Ntfy, reason = chain(&deaf), "answers are not heard; trying again");
            }
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(backoff.delay()) => {}
            }
        }
    }

    /// Listens once.
    async fn hear(
        &self,
        topic: &Secret,
        heard: &mut Heard,
        replies: &Replies,
        clock: &Clock,
        backoff: &mut Backoff,
    ) -> Result<Infallible, Deaf> {
        let path = format!("/{}/json?since={}", topic.expose(), heard.since());
        let request = self.request(Method::GET, &path, Bytes::new()).map_err(|_| Deaf::NoRequest)?;
        let (status, mut lines) = self.http.listen(request).await?;
        if !status.is_success() {
            return Err(Deaf::Refused(status.as_u16()));
        }
        while let Some(line) = lines.next(QUIET).await? {
            if self.deaf.swap(false, Relaxed) {
                tracing::info!(way = %Way::Ntfy, "answers are heard again");
            }
            backoff.reset();
            if let Some(token) = heard.line(&line) {
                let at = UtcMs(clock.now().utc_ms);
                let reply = Reply { way: Way::Ntfy, from: None, said: Said::Token(token), at, once: None };
                // Nobody takes it: `listen` ends. Nor is it waited for: after a kill all that is kept is heard again.
                let _closed = replies.hand_on(reply).await;
            }
        }
        Err(Deaf::Ended)
    }
}

/// What has been heard, and from where to listen again.
#[derive(Debug, Default)]
struct Heard {
    /// All before and with this message has been handed on.
    after: Option<String>,
    /// Heard since then, and the last of it.
    since: HashSet<String>,
    last: Option<String>,
}

impl Heard {
    /// From where to listen, as the server takes it.
    fn since(&self) -> &str {
        self.after.as_deref().unwrap_or("all")
    }

    /// The token that a line of the server brings, if it was not heard already. Whoever asks for the next line
    /// has handed it on.
    fn line(&mut self, line: &str) -> Option<Secret> {
        #[derive(Deserialize)]
        struct Event {
            id: String,
            event: String,
            #[serde(default)]
            message: String,
        }
        let event: Event = serde_json::from_str(line).ok()?;
        match event.event.as_str() {
            "keepalive" => {
                if let Some(last) = self.last.take() {
                    self.after = Some(last);
                    self.since.clear();
                }
                None
            }
            "message" => {
                let new = self.since.insert(event.id.clone());
                self.last = Some(event.id);
                // Anybody may write there.
                (new && token::is_like(&event.message)).then(|| Secret::new(event.message))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(id: &str, token: &str) -> String {
        format!(r#"{{"id":"{id}","time":1,"event":"message","topic":"t","message":"{token}"}}"#)
    }

    const ALIVE: &str = r#"{"id":"k","time":1,"event":"keepalive","topic":"t"}"#;
    const OPEN: &str = r#"{"id":"o","time":1,"event":"open","topic":"t"}"#;

    #[test]
    fn a_place_is_remembered_when_all_that_was_kept_has_come() {
        let (a, b) = ("A".repeat(token::LENGTH), "B".repeat(token::LENGTH));
        let mut heard = Heard::default();
        assert_eq!(heard.line(OPEN), None);
        assert_eq!(heard.line(&message("1", &a)), Some(Secret::new(a.as_str())));
        // The connection breaks here: from the beginning again, and nothing twice.
        assert_eq!(heard.since(), "all");
        assert_eq!(heard.line(&message("1", &a)), None);
        assert_eq!(heard.line(&message("2", &b)), Some(Secret::new(b.as_str())));
        assert_eq!(heard.line(ALIVE), None);
        assert_eq!(heard.since(), "2");
        assert_eq!(heard.line(ALIVE), None);
        assert_eq!(heard.since(), "2");
    }

    #[test]
    fn what_is_no_token_is_passed_over() {
        let mut heard = Heard::default();
        let long = "A".repeat(token::LENGTH + 1);
        for other in ["", "hello", long.as_str(), r#"\n"#] {
            assert_eq!(heard.line(&message("1", other)), None, "{other}");
            heard.since.clear();
        }
        for line in ["", "{}", "no json", r#"{"id":"1","event":"message_clear"}"#] {
            assert_eq!(heard.line(line), None, "{line}");
        }
    }
}
