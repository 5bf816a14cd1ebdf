//! A real mail server with TLS and login, and the page that the link leads to.

use std::{
    net::SocketAddr,
    path::Path,
    process::Command,
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::{Context, ensure};
use presswatch_alert::{
    channel::{
        Address, Channel, SendError, Way,
        email::{Email, Settings, Tls},
    },
    door::Door,
};
use presswatch_domain::UtcMs;
use presswatch_runtime::{Clock, Secret};
use presswatch_tests::{
    process::Process,
    program::until,
    receiver::{Receiver, told},
    servers::{self, cached},
};
use presswatch_trust::Authority;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{SOON, acknowledged, alarm, next, over, token};

const PASSWORD: &str = "lozinka-ć";

/// aiosmtpd as a process, and what it has got.
struct MailServer {
    said: Arc<Mutex<Vec<Value>>>,
    address: SocketAddr,
    authority: Authority,
    process: Process,
    _folder: TempDir,
}

impl MailServer {
    async fn start(tls: &str, login: bool) -> anyhow::Result<MailServer> {
        let folder = servers::folder()?;
        let (authority, address) = (authority(folder.path())?, servers::free()?);
        let issued = authority.server(&["127.0.0.1".to_owned()], now())?;
        let at = |name: &str| folder.path().join(name).display().to_string();
        std::fs::write(at("cert"), &issued.certificate_pem)?;
        std::fs::write(at("key"), &issued.key_pem)?;
        let mut config = json!({"port": address.port(), "tls": tls, "cert": at("cert"), "key": at("key")});
        if login {
            config["user"] = "presswatch".into();
            config["password"] = PASSWORD.into();
        }
        let mut command = Command::new(cached("aiosmtpd-1.4.6/bin/python")?);
        command.arg("devices/smtp_server.py").arg(config.to_string());
        let said: Arc<Mutex<Vec<Value>>> = Arc::default();
        let kept = said.clone();
        let mut process = Process::new(command, &folder.path().join("log")).heard(move |line| {
            let value = serde_json::from_str(line).unwrap_or(Value::Null);
            kept.lock().unwrap_or_else(PoisonError::into_inner).push(value);
        });
        process.start()?;
        let server = MailServer { said, address, authority, process, _folder: folder };
        server.got(1).await?;
        Ok(server)
    }

    /// Waits until it has said so much, the first that it listens; gives all.
    async fn got(&self, count: usize) -> anyhow::Result<Vec<Value>> {
        until("the mail server says so", SOON, async || {
            let said = self.said.lock().unwrap_or_else(PoisonError::into_inner).clone();
            ensure!(said.len() >= count, "{said:?}: {}", self.process.log()?);
            Ok(said)
        })
        .await
    }

    fn settings(&self, tls: Tls) -> Settings {
        let login = (tls != Tls::None).then(|| ("presswatch".to_owned(), Secret::new(PASSWORD)));
        Settings {
            host: self.address.ip().to_string(),
            port: self.address.port(),
            tls,
            ca_pem: Some(self.authority.certificate_pem().as_bytes().to_vec()),
            login,
            from: "QRA alarme <presswatch@qra.example>".to_owned(),
            answers: Some("https://plant.example/answer".to_owned()),
        }
    }
}

fn now() -> UtcMs {
    UtcMs(jiff::Timestamp::now().as_millisecond())
}

fn authority(folder: &Path) -> anyhow::Result<Authority> {
    Ok(Authority::open_or_make(&folder.join("ca"), "QRA", now())?)
}

fn to(name: &str) -> Address {
    Address(format!("{name}@qra.example"))
}

#[tokio::test]
async fn a_mail_comes_over_tls_and_what_follows_is_in_its_conversation() -> anyhow::Result<()> {
    for (kind, tls) in [("starttls", Tls::StartTls), ("implicit", Tls::Implicit), ("none", Tls::None)] {
        let server = MailServer::start(kind, tls != Tls::None).await?;
        let email = Email::new(&server.settings(tls))?;
        let sent = alarm(4711, token(4711, Way::Email));
        let receipt = email.send(&to("arben"), &sent).await?;
        // After a kill it is the same mail.
        ensure!(email.send(&to("arben"), &sent).await? == receipt);
        ensure!(email.update(&to("arben"), &receipt, &over(4711)).await? == Some(receipt.clone()));
        let got = server.got(4).await?;
        let [_, first, again, changed] = got.as_slice() else { anyhow::bail!("{got:?}") };

        let user = if tls == Tls::None { Value::Null } else { "presswatch".into() };
        ensure!(first["from"] == "presswatch@qra.example" && first["user"] == user, "{first}");
        ensure!(first["to"] == json!(["arben@qra.example"]), "{first}");
        let headers = &first["headers"];
        ensure!(headers["subject"] == sent.title.as_str() && headers["importance"] == "high", "{headers}");
        ensure!(headers["auto-submitted"] == "auto-generated", "{headers}");
        ensure!(
            headers["content-type"].as_str().is_some_and(|kind| kind.starts_with("text/plain")),
            "{headers}"
        );
        ensure!(
            headers["message-id"] == receipt.0.as_str()
                && again["headers"]["message-id"] == receipt.0.as_str()
        );
        // A mail ends with the end of a line.
        let text = first["text"].as_str().context("text")?.replace("\r\n", "\n");
        let link = format!("Po shkoj:\nhttps://plant.example/answer?t={}", token(4711, Way::Email).expose());
        ensure!(
            text == format!("{}\n\n{link}\n\n{}\n", sent.text, sent.link.as_deref().unwrap_or_default()),
            "{text}"
        );

        let headers = &changed["headers"];
        ensure!(
            headers["in-reply-to"] == receipt.0.as_str() && headers["references"] == receipt.0.as_str(),
            "{headers}"
        );
        ensure!(headers["message-id"] != receipt.0.as_str() && headers["importance"].is_null(), "{headers}");
        ensure!(!changed["text"].as_str().context("text")?.contains("answer?t="), "{changed}");
    }
    Ok(())
}

#[tokio::test]
async fn nothing_goes_out_unencrypted_to_somebody_else_or_with_a_wrong_password() -> anyhow::Result<()> {
    let server = MailServer::start("starttls", true).await?;
    let good = server.settings(Tls::StartTls);
    let message = alarm(4711, token(4711, Way::Email));
    let folder = servers::folder()?;
    let other = authority(folder.path())?;
    let strange = Settings { ca_pem: Some(other.certificate_pem().as_bytes().to_vec()), ..good.clone() };
    let wrong =
        Settings { login: Some(("presswatch".to_owned(), Secret::new("wrong-password"))), ..good.clone() };
    let nobody = Settings { login: None, ..good.clone() };
    let away = Settings { port: servers::free()?.port(), ..good.clone() };
    let cases = [
        (strange, "arben", "certificate", false),
        (wrong, "arben", "535", true),
        (nobody, "arben", "530", true),
        (away, "arben", "not reached", false),
        (good.clone(), "no-such", "550", true),
        (good.clone(), "later", "451", false),
    ];
    for (settings, name, expected, for_ever) in cases {
        let error = Email::new(&settings)?.send(&to(name), &message).await.expect_err(expected);
        let said = format!("{error} {error:?}");
        ensure!(said.contains(expected), "{expected}: {said}");
        ensure!(matches!(error, SendError::Never(_)) == for_ever, "{expected}: {said}");
        for secret in [PASSWORD, "wrong-password", "qra.example", name, token(4711, Way::Email).expose()] {
            ensure!(!said.contains(secret), "{said}");
        }
    }
    // A server that has no TLS to offer gets nothing.
    let plain = MailServer::start("none", false).await?;
    let settings = Settings { host: "127.0.0.1".to_owned(), port: plain.address.port(), ..good.clone() };
    let refused = Email::new(&settings)?.send(&to("arben"), &message).await;
    ensure!(matches!(refused, Err(SendError::Never(_))), "{refused:?}");
    ensure!(server.got(1).await?.len() == 1 && plain.got(1).await?.len() == 1);

    let bad = |settings: Settings| Email::new(&settings).expect_err("refused").field;
    ensure!(bad(Settings { tls: Tls::None, ..good.clone() }) == "login", "no password without TLS");
    ensure!(bad(Settings { from: "nobody".to_owned(), ..good.clone() }) == "from");
    ensure!(bad(Settings { ca_pem: Some(b"nothing".to_vec()), ..good.clone() }) == "ca_file");
    ensure!(bad(Settings { answers: Some("plant".to_owned()), ..good }) == "answers");
    Ok(())
}

#[tokio::test]
async fn a_link_that_is_only_opened_changes_nothing() -> anyhow::Result<()> {
    let (sender, mut replies) = presswatch_alert::channel::Replies::new(8);
    let door = Door::new(sender, Clock::system());
    let receiver = Receiver::start(move |asked| {
        let door = door.clone();
        async move {
            match asked.request() {
                Ok(request) => door.answer(request).await,
                Err(_) => told(400, ""),
            }
        }
    })
    .await?;
    let client = reqwest::Client::new();
    let token = token(4711, Way::Email);
    let link = format!("{}/answer?t={}", receiver.base(), token.expose());

    // A preview, a scanner, and the reader.
    for language in ["sq", "sr-Cyrl", "sr-Latn", "en"] {
        client.head(&link).send().await?.error_for_status()?;
        let page = client.get(&link).header("Accept-Language", language).send().await?.error_for_status()?;
        let policy = page.headers()["content-security-policy"].to_str()?.to_owned();
        ensure!(policy.contains("default-src 'none'") && page.headers()["referrer-policy"] == "no-referrer");
        let text = page.text().await?;
        ensure!(text.contains(r#"<form method="post""#) && text.contains(token.expose()), "{text}");
        ensure!(text.contains(&format!("lang=\"{language}\"")) && !text.contains("answer-"), "{text}");
    }
    for other in ["", "?t=", "?t=abc", "?t=<script>alert(1)</script>"] {
        let page = client.get(format!("{}/answer{other}", receiver.base())).send().await?;
        ensure!(page.status() == 404 && !page.text().await?.contains("script>"), "{other}");
    }
    ensure!(client.delete(&link).send().await?.status() == 405);
    ensure!(client.post(&link).send().await?.status() == 404, "the token of a POST is in its body");
    ensure!(client.post(&link).body("t=".repeat(10_000)).send().await?.status() == 404);
    ensure!(replies.try_recv().is_err(), "nobody has answered yet");

    // The button, twice; and what a phone in the plant's network posts.
    for _ in 0..2 {
        let form = format!("t={}", token.expose());
        let posted =
            client.post(&link).header("Content-Type", "application/x-www-form-urlencoded").body(form).send();
        // Thanks are said when it was taken for good.
        let (page, reply) = tokio::join!(posted, next(&mut replies));
        let (page, reply) = (page?, reply?);
        ensure!(page.status() == 200 && !page.text().await?.contains("<form"));
        ensure!(reply.way == Way::Email && acknowledged(&reply)? == 4711);
    }
    let posted = client.post(receiver.base()).json(&json!({"token": token.expose()})).send();
    let (posted, reply) = tokio::join!(posted, next(&mut replies));
    let reply = reply?;
    ensure!(posted?.status() == 200);
    ensure!(reply.way == Way::Ntfy && acknowledged(&reply)? == 4711);
    // The alerter is gone: it is not said that all is well.
    drop(replies);
    ensure!(
        client.post(receiver.base()).json(&json!({"token": token.expose()})).send().await?.status() == 503
    );
    Ok(())
}
