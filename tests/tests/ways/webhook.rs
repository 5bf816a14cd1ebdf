//! A receiver that checks the signature as the documentation says, with a library of its own.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, ensure};
use hmac::{Hmac, KeyInit, Mac};
use presswatch_alert::channel::{
    Address, Channel, Receipt, SendError, Way,
    http::Http,
    webhook::{Settings, Webhook},
};
use presswatch_runtime::{Clock, Secret};
use presswatch_tests::{
    receiver::{Asked, Receiver, told},
    servers,
};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{alarm, over, token};

const KEY: &str = "a key of at least 32 random characters";

type Got = Arc<Mutex<Vec<Asked>>>;

/// Keeps what comes, and answers by its path: `/429`.
async fn receiver() -> anyhow::Result<(Receiver, Got)> {
    let got = Got::default();
    let kept = got.clone();
    let receiver = Receiver::start(move |asked| {
        let status = asked.path.trim_start_matches('/').parse().unwrap_or(204);
        kept.lock().unwrap_or_else(PoisonError::into_inner).push(asked);
        async move {
            let mut response = told(status, "");
            if let Ok(value) = "11".parse() {
                response.headers_mut().insert("retry-after", value);
            }
            if let Ok(value) = "/elsewhere".parse() {
                response.headers_mut().insert("location", value);
            }
            response
        }
    })
    .await?;
    Ok((receiver, got))
}

fn got(got: &Got) -> Vec<Asked> {
    got.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

fn way(url: Option<String>) -> anyhow::Result<Webhook> {
    Ok(Webhook::new(&Settings { url, key: Secret::new(KEY) }, Http::new(None)?, Clock::system())?)
}

/// As a receiver does it.
fn is_signed(asked: &Asked) -> anyhow::Result<bool> {
    let timestamp = asked.header("presswatch-timestamp");
    let age = jiff::Timestamp::now().as_second() - timestamp.parse::<i64>()?;
    let id: String = Sha256::digest(KEY)[..4].iter().map(|byte| format!("{byte:02x}")).collect();
    let mut mac = Hmac::<Sha256>::new_from_slice(KEY.as_bytes())?;
    mac.update(timestamp.as_bytes());
    mac.update(b".");
    mac.update(&asked.body);
    let sign: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(age.abs() < 300
        && asked.header("presswatch-key") == id
        && asked.header("presswatch-signature") == format!("v1={sign}"))
}

#[tokio::test]
async fn what_comes_is_signed_and_complete() -> anyhow::Result<()> {
    let (receiver, kept) = receiver().await?;
    let webhook = way(Some(receiver.base() + "/hook?for=me"))?;
    let sent = alarm(4711, token(4711, Way::Webhook));
    let receipt = webhook.send(&Address(String::new()), &sent).await?;
    ensure!(receipt == Receipt("a4711-p7".to_owned()));
    // Sent again, as after a kill; and changed.
    webhook.send(&Address(receiver.base() + "/own"), &sent).await?;
    ensure!(webhook.update(&Address(String::new()), &receipt, &over(4711)).await? == Some(receipt));
    let got = got(&kept);
    let [first, again, changed] = got.as_slice() else { anyhow::bail!("{got:?}") };
    ensure!(first.path == "/hook?for=me" && again.path == "/own");
    for asked in [first, again, changed] {
        ensure!(asked.method == "POST" && asked.header("content-type") == "application/json", "{asked:?}");
        ensure!(is_signed(asked)?, "{asked:?}");
    }
    let key = |asked: &Asked| asked.header("idempotency-key").to_owned();
    ensure!(key(first) == key(again) && key(first) != key(changed) && key(first).len() == 32);

    let body: Value = serde_json::from_slice(&first.body)?;
    let expected = serde_json::json!({
        "version": 1, "key": "a4711-p7", "replaces": null, "alarm": 4711, "priority": 1, "title": sent.title,
        "text": sent.text, "short": sent.short, "link": sent.link,
        "answer": {"label": "Po shkoj", "token": token(4711, Way::Webhook).expose(), "number": 4711},
    });
    ensure!(body == expected, "{body}");
    let body: Value = serde_json::from_slice(&changed.body)?;
    ensure!(body["replaces"] == "a4711-p7" && body["answer"].is_null(), "{body}");

    // A body that was changed on its way is told apart.
    let forged =
        Asked { body: String::from_utf8_lossy(&first.body).replace("4711", "4712").into(), ..first.clone() };
    ensure!(!is_signed(&forged)?);
    Ok(())
}

#[tokio::test]
async fn the_caller_is_told_when_to_try_again_and_when_not() -> anyhow::Result<()> {
    let (receiver, kept) = receiver().await?;
    let webhook = way(None)?;
    for status in [429, 500, 503] {
        let refused = webhook.send(&Address(format!("{}/{status}", receiver.base())), &over(1)).await;
        ensure!(matches!(refused, Err(SendError::Later { after_ms: Some(11_000), .. })), "{refused:?}");
    }
    for status in [301, 307, 400, 401, 404, 410] {
        let refused = webhook.send(&Address(format!("{}/{status}", receiver.base())), &over(1)).await;
        ensure!(matches!(refused, Err(SendError::Never(_))), "{refused:?}");
    }
    ensure!(got(&kept).iter().all(|asked| asked.path != "/elsewhere"), "a redirect is not followed");

    let nobody = servers::free()?;
    for address in
        [format!("http://{nobody}/secret"), "ftp://secret/".to_owned(), "secret".to_owned(), String::new()]
    {
        let error =
            webhook.send(&Address(address), &alarm(1, token(1, Way::Webhook))).await.expect_err("nobody");
        let said = format!("{error} {error:?} {webhook:?}");
        for secret in ["secret", KEY, token(1, Way::Webhook).expose()] {
            ensure!(!said.contains(secret), "{said}");
        }
    }
    got(&kept).pop().context("it was asked")?;
    Ok(())
}
