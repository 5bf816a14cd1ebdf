//! [ntfy](https://docs.ntfy.sh/publish): a push to an app, through a server of one's own or a public one.
//!
//! - A message is a JSON document posted to the root of the server. What has the same `sequence_id` is the same
//!   notification: sent twice it stands there once, and an update takes its place. Servers before 2.16 ignore
//!   that silently; so it is looked at in each answer.
//! - The button makes the phone itself send the token, by a POST: to a topic of the same server, to which we
//!   listen ([`listen`](Ntfy::listen)), so that nothing of the plant need be reachable from outside; or straight
//!   to the plant, where phones are in its network.
//! - An update never rings: it comes with the priority that makes no sound. Sending does.

mod format;
mod listen;

use std::{
    fmt,
    sync::atomic::{AtomicBool, Ordering::Relaxed},
};

use async_trait::async_trait;
use http_body_util::Full;
use hyper::{Method, Request, body::Bytes, header};
use presswatch_runtime::Secret;

use super::{
    Address, BadSetting, Channel, Message, Receipt, SendError, Way,
    http::{Http, LIMIT},
};
use format::{Publish, Rings};

/// Where messages go, and how they are answered.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The server's root, such as `https://ntfy.example.org`.
    pub server: String,
    /// The same server as phones reach it, if that is by another name.
    pub phones_reach: Option<String>,
    /// Who we are there; may write to people's topics and read the topic of answers.
    pub login: Option<Login>,
    /// Where the button sends the answer.
    pub answers: Answers,
}

/// Who somebody is to the server.
#[derive(Debug, Clone)]
pub enum Login {
    /// An access token, `tk_…`.
    Token(Secret),
    /// A user.
    Password {
        /// Its name.
        user: String,
        /// Its password.
        password: Secret,
    },
}

/// Where the button sends the answer.
#[derive(Debug, Clone)]
pub enum Answers {
    /// To a topic of the same server: from anywhere.
    Topic {
        /// Its name. Who knows it can write to it, which is of no use without a good token.
        topic: Secret,
        /// Who the phone is to the server, if that asks: everybody who gets a message sees it, so it should be
        /// allowed to write to this topic and nothing else.
        login: Option<Login>,
    },
    /// Straight to the plant: where phones are in its network. JSON, `{"token": "…"}`.
    Direct {
        /// The whole address.
        url: String,
    },
    /// There is no button.
    None,
}

/// The way through an ntfy server.
pub struct Ntfy {
    http: Http,
    /// Without a slash at the end.
    server: String,
    authorization: Option<Secret>,
    button: Option<format::Button>,
    answers: Option<Secret>,
    /// It has been said that the server is too old for updates.
    said_old: AtomicBool,
    deaf: AtomicBool,
}

impl fmt::Debug for Ntfy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ntfy").field("server", &self.server).finish_non_exhaustive()
    }
}

impl Ntfy {
    /// Checks the settings; opens nothing.
    pub fn new(settings: &Settings, http: Http) -> Result<Ntfy, BadSetting> {
        let server = root("server", &settings.server)?;
        let reached = match &settings.phones_reach {
            Some(url) => root("phones_reach", url)?,
            None => server.clone(),
        };
        let (button, answers) = match &settings.answers {
            Answers::None => (None, None),
            Answers::Direct { url } => {
                root("answers", url)?;
                (Some(format::Button::direct(url)), None)
            }
            Answers::Topic { topic, login } => {
                if !format::is_topic(topic.expose()) {
                    let why = "a topic has 1 to 64 letters, digits, - and _";
                    return Err(BadSetting { field: "answers", why });
                }
                let login = login.as_ref().map(format::authorization);
                (Some(format::Button::topic(&reached, topic, login)), Some(topic.clone()))
            }
        };
        let authorization = settings.login.as_ref().map(format::authorization);
        Ok(Ntfy {
            http,
            server,
            authorization,
            button,
            answers,
            said_old: AtomicBool::new(false),
            deaf: AtomicBool::new(false),
        })
    }

    /// Takes a notification off the phone that is of no use there any more. Its reader may still find it in the
    /// app. False if it can't be done with what this server is.
    pub async fn clear(&self, to: &Address, receipt: &Receipt) -> Result<bool, SendError> {
        let topic = format::topic(to)?;
        if receipt.0.is_empty() {
            return Ok(false);
        }
        let path = format!("/{topic}/{}/clear", receipt.0);
        self.http.ask(self.request(Method::PUT, &path, Bytes::new())?, LIMIT).await?.taken()?;
        Ok(true)
    }

    /// False while it is known that answers are not heard: then this way is not whole, though messages may go out.
    pub fn hears(&self) -> bool {
        !self.deaf.load(Relaxed)
    }

    async fn publish(
        &self,
        to: &Address,
        id: &str,
        message: &Message,
        rings: Rings,
    ) -> Result<Receipt, SendError> {
        let body = Publish::of(format::topic(to)?, id, message, self.button.as_ref(), rings).json();
        let request = self.request(Method::POST, "/", body)?;
        let taken = self.http.ask(request, LIMIT).await?.taken()?;
        let receipt = format::receipt(&taken, id)?;
        if receipt.0.is_empty() && !self.said_old.swap(true, Relaxed) {
            tracing::warn!(
                way = %Way::Ntfy,
                "this ntfy server is older than 2.16: what was sent can't be changed, so news comes as a message more"
            );
        }
        Ok(receipt)
    }

    fn request(&self, method: Method, path: &str, body: Bytes) -> Result<Request<Full<Bytes>>, SendError> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.server));
        if let Some(authorization) = &self.authorization {
            request = request.header(header::AUTHORIZATION, authorization.expose());
        }
        // Settings and topics have been looked at: what is left would be a secret with a line break in it.
        let bad = |_| SendError::Never("the settings of ntfy make no request".to_owned());
        request.body(Full::new(body)).map_err(bad)
    }
}

#[async_trait]
impl Channel for Ntfy {
    fn way(&self) -> Way {
        Way::Ntfy
    }

    async fn send(&self, to: &Address, message: &Message) -> Result<Receipt, SendError> {
        self.publish(to, &format::sequence_id(&message.key), message, Rings::Yes).await
    }

    async fn update(
        &self,
        to: &Address,
        receipt: &Receipt,
        message: &Message,
    ) -> Result<Option<Receipt>, SendError> {
        if receipt.0.is_empty() {
            return Ok(None);
        }
        self.publish(to, &receipt.0, message, Rings::No).await.map(Some)
    }
}

/// An address without the slash at its end.
fn root(field: &'static str, url: &str) -> Result<String, BadSetting> {
    super::checked_url(field, url)?;
    Ok(url.trim_end_matches('/').to_owned())
}
