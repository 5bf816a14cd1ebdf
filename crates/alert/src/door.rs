//! Where answers come in over HTTP: the page that a link in an e-mail leads to, and what a phone in the plant's
//! network posts. Whoever opens the page changes nothing, be it a person, a preview or a scanner of mails: only a
//! POST answers, and it brings the token that is its whole right. Nothing here looks at the token but at its
//! form; who comes a second time is thanked as kindly.
//!
//! It opens no port: it is a function from a request to an answer, for whoever serves the site.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use http_body_util::{BodyExt, Full, Limited};
use hyper::{
    HeaderMap, Method, Request, Response, StatusCode,
    body::{Body, Bytes},
    header::{self, HeaderName},
};
use presswatch_domain::UtcMs;
use presswatch_locale::{Language, message};
use presswatch_runtime::{Clock, Secret};
use ring::digest;
use serde::Deserialize;

use crate::{
    channel::{Replies, Reply, Said, Way},
    token,
};

/// Longest body, in bytes.
const BODY: usize = 4 << 10;
/// How long a body may take, and how long the alerter may take to take it.
const LIMIT: Duration = Duration::from_secs(10);

const STYLE: &str = "body{font:18px/1.5 system-ui,sans-serif;max-width:30em;margin:3em auto;padding:0 1em;\
color:#1a1a1a;background:#fff}button{font:inherit;font-weight:600;width:100%;padding:1em;border:0;\
border-radius:.5em;color:#fff;background:#0b5cad}p{margin:1em 0}\
@media(prefers-color-scheme:dark){body{color:#eee;background:#15181c}}";

/// Takes answers in.
#[derive(Debug, Clone)]
pub struct Door {
    replies: Replies,
    clock: Clock,
}

/// What a request comes to.
enum Outcome {
    /// The page with the button, for this token.
    Ask(String),
    Thanks,
    NoToken,
    /// Nobody takes it now.
    Busy,
    NotAllowed,
}

impl Door {
    /// Hands on what comes in.
    pub fn new(replies: Replies, clock: Clock) -> Door {
        Door { replies, clock }
    }

    /// Answers a request, whatever its path: `GET ?t=TOKEN` with a page, `POST` of a form `t=TOKEN` or of JSON
    /// `{"token": "TOKEN"}`.
    pub async fn answer<B>(&self, request: Request<B>) -> Response<Full<Bytes>>
    where
        B: Body<Data: Send> + Send,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let (head, body) = request.into_parts();
        let language = language(&head.headers);
        let json = head
            .headers
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
        let outcome = match head.method {
            Method::GET | Method::HEAD => match head.uri.query().and_then(in_form) {
                Some(token) => Outcome::Ask(token),
                None => Outcome::NoToken,
            },
            Method::POST => match tokio::time::timeout(LIMIT, Limited::new(body, BODY).collect()).await {
                Ok(Ok(body)) => match found(&body.to_bytes(), json) {
                    Some(token) => self.hand_on(token, if json { Way::Ntfy } else { Way::Email }).await,
                    None => Outcome::NoToken,
                },
                _ => Outcome::NoToken,
            },
            _ => Outcome::NotAllowed,
        };
        respond(outcome, language)
    }

    async fn hand_on(&self, token: String, way: Way) -> Outcome {
        let at = UtcMs(self.clock.now().utc_ms);
        let reply = Reply { way, from: None, said: Said::Token(Secret::new(token)), at, once: None };
        match tokio::time::timeout(LIMIT, self.replies.take(reply)).await {
            Ok(true) => Outcome::Thanks,
            _ => Outcome::Busy,
        }
    }
}

/// In which language the reader's browser wants it.
fn language(headers: &HeaderMap) -> Language {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    wanted.map(Language::negotiate).unwrap_or_default()
}

fn found(body: &[u8], json: bool) -> Option<String> {
    #[derive(Deserialize)]
    struct Posted {
        token: String,
    }
    if json {
        let posted: Posted = serde_json::from_slice(body).ok()?;
        return Some(posted.token).filter(|token| token::is_like(token));
    }
    in_form(std::str::from_utf8(body).ok()?)
}

/// The token of a query or a form. There is nothing in one that would have to be escaped.
fn in_form(text: &str) -> Option<String> {
    let token = text.split('&').find_map(|field| field.strip_prefix("t="))?;
    token::is_like(token).then(|| token.to_owned())
}

fn respond(outcome: Outcome, language: Language) -> Response<Full<Bytes>> {
    let (status, title, text) = match &outcome {
        Outcome::Ask(_) => (StatusCode::OK, "answer-title", "answer-ask"),
        Outcome::Thanks => (StatusCode::OK, "answer-thanks", "answer-once"),
        Outcome::NoToken => (StatusCode::NOT_FOUND, "answer-none", "answer-none-help"),
        Outcome::Busy => (StatusCode::SERVICE_UNAVAILABLE, "answer-busy", "answer-none-help"),
        Outcome::NotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "answer-none", "answer-none-help"),
    };
    let say = |id: &str| escaped(&message(language, id, None).unwrap_or_default());
    let form = match &outcome {
        Outcome::Ask(token) => format!(
            r#"<form method="post" action="?"><input type="hidden" name="t" value="{token}"><button>{}</button></form>"#,
            say("answer-button")
        ),
        _ => String::new(),
    };
    let page = format!(
        r#"<!doctype html><html lang="{}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><style>{STYLE}</style><h1>{title}</h1><p>{}</p>{form}<p>{}</p></html>"#,
        language.tag(),
        say(text),
        say("answer-no-command"),
        title = say(title),
    );
    let style = STANDARD.encode(digest::digest(&digest::SHA256, STYLE.as_bytes()));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{style}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    );
    let mut response = Response::new(Full::from(page));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &str| {
        if let Ok(value) = value.parse() {
            headers.insert(name, value);
        }
    };
    set(header::CONTENT_TYPE, "text/html; charset=utf-8");
    set(header::CONTENT_SECURITY_POLICY, &policy);
    // The address holds a token: nobody is to learn it from this page.
    set(header::REFERRER_POLICY, "no-referrer");
    set(header::CACHE_CONTROL, "no-store");
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    if status == StatusCode::METHOD_NOT_ALLOWED {
        set(header::ALLOW, "GET, HEAD, POST");
    }
    response
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_a_post_that_brings_the_token_answers() {
        let (sender, mut replies) = Replies::new(1);
        let door = Door::new(sender, Clock::system());
        let token = "A".repeat(token::LENGTH);
        let ask = async |method: Method, uri: &str, body: &str| {
            let request =
                Request::builder().method(method).uri(uri).body(Full::<Bytes>::from(body.to_owned()));
            door.answer(request.expect("a request")).await.status()
        };
        let link = format!("/answer?x=1&t={token}");
        assert_eq!(ask(Method::GET, &link, "").await, StatusCode::OK);
        assert_eq!(ask(Method::HEAD, &link, "").await, StatusCode::OK);
        assert_eq!(ask(Method::GET, "/answer", &format!("t={token}")).await, StatusCode::NOT_FOUND);
        assert_eq!(ask(Method::PUT, &link, &format!("t={token}")).await, StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(ask(Method::POST, &link, "").await, StatusCode::NOT_FOUND);
        assert!(replies.try_recv().is_err(), "nobody has answered");
        let posted = format!("t={token}");
        let (status, ()) = tokio::join!(ask(Method::POST, "/answer", &posted), async {
            let handed = replies.recv().await.expect("the answer");
            assert_eq!(handed.reply.said, Said::Token(Secret::new(token.as_str())));
            handed.taken();
        });
        assert_eq!(status, StatusCode::OK);
        // Whoever ends before it is written has not taken it.
        let (status, ()) = tokio::join!(ask(Method::POST, "/answer", &posted), async {
            drop(replies.recv().await.expect("the answer"));
        });
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    }
}
