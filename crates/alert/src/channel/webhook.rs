//! A request to a program: JSON by POST, signed.
//!
//! | header | what |
//! |---|---|
//! | `Presswatch-Timestamp` | when it was signed, in seconds since 1970 |
//! | `Presswatch-Key` | with which key: the first 8 hexadecimal digits of the key's SHA-256 |
//! | `Presswatch-Signature` | `v1=` and HMAC-SHA256, in hexadecimal, over timestamp, a dot, and the body as it is |
//! | `Idempotency-Key` | what has the same was sent already |
//!
//! The receiver computes the same, compares it in constant time, and refuses what is older than five minutes.
//! What it answers with 2xx it has taken. It is sent again by whoever sends, with the same `Idempotency-Key`.

use std::fmt;

use async_trait::async_trait;
use http_body_util::Full;
use hyper::{Method, Request, header};
use presswatch_runtime::{Clock, Secret};
use ring::{digest, hmac};
use serde::Serialize;

use super::{
    Address, BadSetting, Channel, Message, Receipt, SendError, Way,
    http::{Http, LIMIT},
};

/// Where requests go.
#[derive(Debug, Clone)]
pub struct Settings {
    /// For whoever has no address of their own: the [`Address`] is empty.
    pub url: Option<String>,
    /// What it is signed with; the receiver has the same.
    pub key: Secret,
}

/// The way to a program.
pub struct Webhook {
    http: Http,
    clock: Clock,
    url: Option<String>,
    signer: Signer,
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Webhook")
    }
}

/// What is sent.
#[derive(Serialize)]
struct Body<'a> {
    version: u8,
    key: &'a str,
    /// It takes the place of what was sent with this key.
    replaces: Option<&'a str>,
    alarm: Option<u64>,
    priority: u8,
    title: &'a str,
    text: &'a str,
    short: &'a str,
    link: Option<&'a str>,
    answer: Option<BodyAnswer<'a>>,
}

#[derive(Serialize)]
struct BodyAnswer<'a> {
    label: &'a str,
    token: &'a str,
    number: u64,
}

/// Signs with one key.
struct Signer {
    key: hmac::Key,
    id: String,
}

impl Signer {
    fn new(key: &Secret) -> Signer {
        let bytes = key.expose().as_bytes();
        let id = hex(&digest::digest(&digest::SHA256, bytes).as_ref()[..4]);
        Signer { key: hmac::Key::new(hmac::HMAC_SHA256, bytes), id }
    }

    fn sign(&self, timestamp: i64, body: &[u8]) -> String {
        let mut signed = hmac::Context::with_key(&self.key);
        signed.update(format!("{timestamp}.").as_bytes());
        signed.update(body);
        format!("v1={}", hex(signed.sign().as_ref()))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Webhook {
    /// Checks the settings; opens nothing.
    pub fn new(settings: &Settings, http: Http, clock: Clock) -> Result<Webhook, BadSetting> {
        if let Some(url) = &settings.url {
            super::checked_uri("url", url)?;
        }
        Ok(Webhook { http, clock, url: settings.url.clone(), signer: Signer::new(&settings.key) })
    }

    async fn post(
        &self,
        to: &Address,
        message: &Message,
        replaces: Option<&str>,
    ) -> Result<Receipt, SendError> {
        let bad = |_| SendError::Never("that is no address of a webhook".to_owned());
        let url = match (to.0.as_str(), &self.url) {
            ("", Some(url)) => url.as_str(),
            (url, _) => url,
        };
        super::checked_uri("url", url).map_err(bad)?;
        let body = Body {
            version: 1,
            key: &message.key,
            replaces,
            alarm: message.alarm,
            priority: message.priority.into(),
            title: &message.title,
            text: &message.text,
            short: &message.short,
            link: message.link.as_deref(),
            answer: message.answer.as_ref().map(|answer| BodyAnswer {
                label: &answer.label,
                token: answer.token.expose(),
                number: answer.number,
            }),
        };
        // Texts and numbers: there is nothing that could not be written.
        let body = serde_json::to_vec(&body).unwrap_or_default();
        let timestamp = self.clock.now().utc_ms.div_euclid(1000);
        let key = hex(digest::digest(&digest::SHA256, &[message.key.as_bytes(), &body].concat()).as_ref());
        let request = Request::builder()
            .method(Method::POST)
            .uri(url)
            .header(header::CONTENT_TYPE, "application/json")
            .header("presswatch-timestamp", timestamp)
            .header("presswatch-key", &self.signer.id)
            .header("presswatch-signature", self.signer.sign(timestamp, &body))
            .header("idempotency-key", &key[..32])
            .body(Full::from(body))
            .map_err(|_| SendError::Never("that is no address of a webhook".to_owned()))?;
        self.http.ask(request, LIMIT).await?.taken()?;
        Ok(Receipt(message.key.clone()))
    }
}

#[async_trait]
impl Channel for Webhook {
    fn way(&self) -> Way {
        Way::Webhook
    }

    async fn send(&self, to: &Address, message: &Message) -> Result<Receipt, SendError> {
        self.post(to, message, None).await
    }

    async fn update(
        &self,
        to: &Address,
        receipt: &Receipt,
        message: &Message,
    ) -> Result<Option<Receipt>, SendError> {
        self.post(to, message, Some(&receipt.0)).await?;
        Ok(Some(receipt.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed apart from this: `printf '1795890000.{"a":1}' | openssl dgst -sha256 -hmac 'the key'`.
    #[test]
    fn the_signature_is_what_another_program_computes() {
        let signer = Signer::new(&Secret::new("the key"));
        assert_eq!(
            signer.sign(1_795_890_000, br#"{"a":1}"#),
            "v1=d59da4772adb5bc5a213565cbba747838ad837e11d1422592cf51e28fed4cca2"
        );
        assert_eq!(signer.id, "3a0aac44");
    }
}
