//! A real ntfy, a real subscriber, and the button's request made as the phone makes it.

use anyhow::{Context, ensure};
use presswatch_alert::{
    channel::{
        Address, Channel, Receipt, SendError, Way,
        http::Http,
        ntfy::{Answers, Login, Ntfy, Settings},
    },
    door::Door,
};
use presswatch_domain::{Priority, UtcMs};
use presswatch_runtime::{Clock, Secret};
use presswatch_tests::{
    phone::{Phone, kept, tap},
    program::until,
    receiver::{Receiver, told},
    servers,
};
use presswatch_trust::Authority;
use tokio::sync::mpsc;
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::{SOON, acknowledged, alarm, next, over, token};

fn settings(base: &str) -> Settings {
    let answers = Answers::Topic { topic: Secret::new("answers-9f2c"), login: None };
    Settings { server: base.to_owned(), phones_reach: None, login: None, answers }
}

fn way(settings: &Settings) -> anyhow::Result<std::sync::Arc<Ntfy>> {
    Ok(std::sync::Arc::new(Ntfy::new(settings, Http::new(None)?)?))
}

fn to(topic: &str) -> Address {
    Address(topic.to_owned())
}

/// Listens for answers until the guard is dropped.
fn listen(ntfy: &std::sync::Arc<Ntfy>) -> (mpsc::Receiver<presswatch_alert::channel::Handed>, DropGuard) {
    let (sender, replies) = presswatch_alert::channel::Replies::new(8);
    let stop = CancellationToken::new();
    let (ntfy, guard) = (ntfy.clone(), stop.clone().drop_guard());
    tokio::spawn(async move { ntfy.listen(sender, Clock::system(), stop).await });
    (replies, guard)
}

#[tokio::test]
async fn a_message_comes_as_it_was_sent_is_answered_and_changed_in_its_place() -> anyhow::Result<()> {
    let server = servers::Ntfy::start(&[]).await?;
    let ntfy = way(&settings(&server.base))?;
    let (mut replies, _listening) = listen(&ntfy);
    let mut phone = Phone::subscribe(&server.base, "arben", None).await?;

    let sent = alarm(4711, token(4711, Way::Ntfy));
    let receipt = ntfy.send(&to("arben"), &sent).await?;
    let got = phone.next().await?;
    ensure!(got["event"] == "message" && got["topic"] == "arben", "{got}");
    ensure!(got["title"] == sent.title.as_str() && got["message"] == sent.text.as_str(), "{got}");
    ensure!(got["priority"] == 5 && got["tags"] == serde_json::json!(["rotating_light"]), "{got}");
    ensure!(Some(got["click"].as_str().context("click")?) == sent.link.as_deref(), "{got}");
    ensure!(got["sequence_id"] == "a4711-p7" && receipt == Receipt("a4711-p7".to_owned()), "{got}");
    ensure!(got["actions"][0]["label"] == "Po shkoj" && got["actions"][0]["clear"] == true, "{got}");

    ensure!(tap(&got).await? == 200);
    let reply = next(&mut replies).await?;
    ensure!(reply.way == Way::Ntfy && acknowledged(&reply)? == 4711, "{reply:?}");

    // In its place, without a sound and without a button.
    let changed = ntfy.update(&to("arben"), &receipt, &over(4711)).await?;
    ensure!(changed == Some(receipt.clone()), "{changed:?}");
    let got = phone.next().await?;
    ensure!(got["sequence_id"] == "a4711-p7" && got["priority"] == 2, "{got}");
    ensure!(got["message"] == "U pranua nga Arben, 14:07." && got["actions"].is_null(), "{got}");

    // Sent again after a kill, it is the same notification.
    ntfy.send(&to("arben"), &sent).await?;
    ensure!(phone.next().await?["sequence_id"] == "a4711-p7");

    ensure!(ntfy.clear(&to("arben"), &receipt).await?);
    let got = phone.next().await?;
    ensure!(got["event"] == "message_clear" && got["sequence_id"] == "a4711-p7", "{got}");
    ensure!(phone.waiting().is_empty());
    Ok(())
}

#[tokio::test]
async fn what_is_too_long_is_cut_and_each_priority_has_its_own() -> anyhow::Result<()> {
    let server = servers::Ntfy::start(&[]).await?;
    let ntfy = way(&settings(&server.base))?;
    let mut phone = Phone::subscribe(&server.base, "drita", None).await?;
    for (priority, rings) in [(Priority::P1, 5), (Priority::P2, 4), (Priority::P3, 3)] {
        // Every other byte is one that JSON writes as two.
        let (text, title) = ("\"ć\n".repeat(4000), "Ж".repeat(4000));
        let message = presswatch_alert::channel::Message { priority, text, title, ..over(1) };
        ntfy.send(&to("drita"), &message).await?;
        let got = phone.next().await?;
        ensure!(got["priority"] == rings && got["attachment"].is_null(), "{got}");
        let text = got["message"].as_str().context("message")?;
        ensure!((3_990..4_096).contains(&text.len()) && text.ends_with('…'), "{}", text.len());
    }
    Ok(())
}

#[tokio::test]
async fn an_answer_given_while_nobody_listened_is_heard() -> anyhow::Result<()> {
    let mut server = servers::Ntfy::start(&[]).await?;
    let ntfy = way(&settings(&server.base))?;
    let mut phone = Phone::subscribe(&server.base, "arben", None).await?;
    for number in [1, 2, 3] {
        ntfy.send(&to("arben"), &alarm(number, token(number, Way::Ntfy))).await?;
    }
    let got = [phone.next().await?, phone.next().await?, phone.next().await?];
    // The alerter is down.
    tap(&got[0]).await?;
    let (mut replies, listening) = listen(&ntfy);
    ensure!(acknowledged(&next(&mut replies).await?)? == 1);
    tap(&got[1]).await?;
    ensure!(acknowledged(&next(&mut replies).await?)? == 2);

    // The server goes and comes back: sending says that it will go later, listening goes on by itself.
    server.server.kill()?;
    let away = ntfy.send(&to("arben"), &alarm(4, token(4, Way::Ntfy))).await;
    ensure!(matches!(away, Err(SendError::Later { after_ms: None, .. })), "{away:?}");
    until("it is known that nobody is heard", SOON, async || {
        ensure!(!ntfy.hears());
        Ok(())
    })
    .await?;
    server.server.again().await?;
    // Before it is listened to again.
    tap(&got[2]).await?;
    until("the third is heard", SOON, async || {
        let number = acknowledged(&next(&mut replies).await?)?;
        ensure!(number == 3, "{number}");
        Ok(())
    })
    .await?;
    ensure!(ntfy.hears());
    ntfy.send(&to("arben"), &alarm(4, token(4, Way::Ntfy))).await?;
    ensure!(kept(&server.base, "arben").await?.len() == 4);

    // After a start everything that the server keeps is heard again: none is missed, whenever it was.
    drop((replies, listening));
    let (mut replies, _listening) = listen(&ntfy);
    for number in [1, 2, 3] {
        ensure!(acknowledged(&next(&mut replies).await?)? == number);
    }
    Ok(())
}

#[tokio::test]
async fn a_place_in_the_answers_is_kept_over_a_broken_connection() -> anyhow::Result<()> {
    let mut server = servers::Ntfy::start(&[]).await?;
    let ntfy = way(&settings(&server.base))?;
    let (mut replies, _listening) = listen(&ntfy);
    let url = format!("{}/answers-9f2c", server.base);
    let post = async |text: &str| -> anyhow::Result<()> {
        let request = reqwest::Client::new().post(&url).body(text.to_owned());
        request.send().await?.error_for_status()?;
        Ok(())
    };
    post(token(1, Way::Ntfy).expose()).await?;
    ensure!(acknowledged(&next(&mut replies).await?)? == 1);
    // Somebody else who has found the topic.
    // Somebody else who has found the topic.
    post("hello").await?;
    // The server says every 5 s that it is alive, and the place is remembered: by the second time that a later
    // subscriber hears it.
    let mut later = Phone::subscribe(&server.base, "answers-9f2c", None).await?;
    later.alive().await?;
    later.alive().await?;
    server.server.kill()?;
    server.server.again().await?;
    post(token(2, Way::Ntfy).expose()).await?;
    // The second, and not the first once more.
    ensure!(acknowledged(&next(&mut replies).await?)? == 2);
    Ok(())
}

#[tokio::test]
async fn over_tls_the_servers_certificate_must_be_of_an_authority_that_is_believed() -> anyhow::Result<()> {
    let folder = servers::folder()?;
    let now = UtcMs(jiff::Timestamp::now().as_millisecond());
    let authority = Authority::open_or_make(&folder.path().join("ca"), "QRA", now)?;
    let other = Authority::open_or_make(&folder.path().join("other"), "QRA", now)?;
    let issued = authority.server(&["127.0.0.1".to_owned()], now)?;
    let (cert, key) = (folder.path().join("ntfy.crt"), folder.path().join("ntfy.key"));
    std::fs::write(&cert, &issued.certificate_pem)?;
    std::fs::write(&key, &issued.key_pem)?;
    let https = servers::free()?;
    let options = [
        format!("--listen-https={https}"),
        format!("--cert-file={}", cert.display()),
        format!("--key-file={}", key.display()),
    ];
    let server = servers::Ntfy::start(&options).await?;
    let settings =
        Settings { phones_reach: Some(server.base.clone()), ..settings(&format!("https://{https}")) };
    let mut phone = Phone::subscribe(&server.base, "arben", None).await?;

    let by = |ca: Option<&Authority>| -> anyhow::Result<std::sync::Arc<Ntfy>> {
        let http = Http::new(ca.map(|authority| authority.certificate_pem().as_bytes()))?;
        Ok(std::sync::Arc::new(Ntfy::new(&settings, http)?))
    };
    let message = alarm(4711, token(4711, Way::Ntfy));
    for ca in [None, Some(&other)] {
        let refused = by(ca)?.send(&to("arben"), &message).await;
        let Err(SendError::Later { why, .. }) = &refused else { anyhow::bail!("{refused:?}") };
        ensure!(why.contains("certificate") && !why.contains("arben"), "{why}");
    }
    let ntfy = by(Some(&authority))?;
    let (mut replies, _listening) = listen(&ntfy);
    ntfy.send(&to("arben"), &message).await?;
    tap(&phone.next().await?).await?;
    ensure!(acknowledged(&next(&mut replies).await?)? == 4711);
    Ok(())
}

/// Users of a server that lets in nobody else, and their tokens.
const DIRECTOR: &str = "tk_director00000000000000000000a";
const PHONES: &str = "tk_phones0000000000000000000000b";

/// Of the password `pass`, as `ntfy user hash` says.
const HASH: &str = "$2a$10$qmDAt5P1v3MCB5OjPz6QyuCkQctd1NAMgseaKavq.ZVd8eVGaSfE.";

fn closed() -> Vec<String> {
    let mut options = vec!["--auth-default-access=deny-all".to_owned()];
    for user in ["alerter", "phones", "arben"] {
        options.push(format!("--auth-users={user}:{HASH}:user"));
    }
    for access in ["alerter:*:rw", "phones:answers-9f2c:wo", "arben:arben:ro"] {
        options.push(format!("--auth-access={access}"));
    }
    options.push(format!("--auth-tokens=alerter:{DIRECTOR}"));
    options.push(format!("--auth-tokens=phones:{PHONES}"));
    options
}

#[tokio::test]
async fn a_server_that_asks_who_one_is_lets_in_who_has_a_token_and_nobody_else() -> anyhow::Result<()> {
    let folder = servers::folder()?;
    let mut options = closed();
    options.push(format!("--auth-file={}", folder.path().join("auth.db").display()));
    let server = servers::Ntfy::start(&options).await?;
    let phones = Some(Login::Token(Secret::new(PHONES)));
    let answers = Answers::Topic { topic: Secret::new("answers-9f2c"), login: phones };
    let as_ = |login| Settings { login, answers: answers.clone(), ..settings(&server.base) };
    let mut phone = Phone::subscribe(&server.base, "arben", Some("Basic YXJiZW46cGFzcw==")).await?;
    let message = alarm(4711, token(4711, Way::Ntfy));

    let password =
        |password: &str| Login::Password { user: "alerter".to_owned(), password: Secret::new(password) };
    for bad in [None, Some(Login::Token(Secret::new("tk_nobody"))), Some(password("wrong"))] {
        let refused = way(&as_(bad))?.send(&to("arben"), &message).await;
        let Err(SendError::Never(why)) = &refused else { anyhow::bail!("{refused:?}") };
        ensure!(["the server answers 401", "the server answers 403"].contains(&why.as_str()), "{why}");
    }
    way(&as_(Some(password("pass"))))?.send(&to("arben"), &message).await?;
    phone.next().await?;

    let ntfy = way(&as_(Some(Login::Token(Secret::new(DIRECTOR)))))?;
    let (mut replies, _listening) = listen(&ntfy);
    ntfy.send(&to("arben"), &message).await?;
    let got = phone.next().await?;
    ensure!(!got.to_string().contains(DIRECTOR), "what the phone gets has no right but to answer");
    ensure!(tap(&got).await? == 200);
    ensure!(acknowledged(&next(&mut replies).await?)? == 4711);
    Ok(())
}

#[tokio::test]
async fn a_server_that_has_had_enough_is_asked_later() -> anyhow::Result<()> {
    let server = servers::Ntfy::start(&["--visitor-request-limit-burst=3".to_owned()]).await?;
    let ntfy = way(&settings(&server.base))?;
    let mut refused = None;
    for number in 0..20 {
        refused = refused.or(ntfy.send(&to("arben"), &over(number)).await.err());
    }
    let refused = refused.context("there is a limit")?;
    ensure!(
        matches!(&refused, SendError::Later { why, .. } if why == "the server answers 429"),
        "{refused:?}"
    );
    Ok(())
}

#[tokio::test]
async fn no_error_holds_topic_or_token() -> anyhow::Result<()> {
    let nobody = format!("http://{}", servers::free()?);
    let login = Some(Login::Token(Secret::new(DIRECTOR)));
    let ntfy = way(&Settings { login, ..settings(&nobody) })?;
    let message = alarm(4711, token(4711, Way::Ntfy));
    for topic in ["arbens-topic", "arbens topic", "arbens/topic"] {
        let error = ntfy.send(&to(topic), &message).await.expect_err("nobody is there");
        let said = format!("{error} {error:?} {ntfy:?} {message:?}");
        for secret in ["arbens", DIRECTOR, "answers-9f2c", token(4711, Way::Ntfy).expose()] {
            ensure!(!said.contains(secret), "{said}");
        }
    }
    for (field, url) in [("server", "ntfy.sh"), ("server", "ftp://x"), ("server", "http://")] {
        let refused = Ntfy::new(&settings(url), Http::new(None)?).expect_err("no address");
        ensure!(refused.field == field, "{refused:?}");
    }
    let answers = Answers::Topic { topic: Secret::new("not a topic"), login: None };
    let refused =
        Ntfy::new(&Settings { answers, ..settings(&nobody) }, Http::new(None)?).expect_err("no topic");
    ensure!(refused.field == "answers" && !refused.to_string().contains("not a topic"), "{refused}");
    Ok(())
}

#[tokio::test]
async fn where_phones_are_in_the_plants_network_the_button_goes_straight_there() -> anyhow::Result<()> {
    let (sender, mut replies) = presswatch_alert::channel::Replies::new(8);
    let door = Door::new(sender, Clock::system());
    let plant = Receiver::start(move |asked| {
        let door = door.clone();
        async move {
            match asked.request() {
                Ok(request) => door.answer(request).await,
                Err(_) => told(400, ""),
            }
        }
    })
    .await?;
    let server = servers::Ntfy::start(&[]).await?;
    let answers = Answers::Direct { url: plant.base() + "/answer" };
    let ntfy = way(&Settings { answers, ..settings(&server.base) })?;
    let mut phone = Phone::subscribe(&server.base, "arben", None).await?;
    ntfy.send(&to("arben"), &alarm(4711, token(4711, Way::Ntfy))).await?;
    let message = phone.next().await?;
    let (tapped, reply) = tokio::join!(tap(&message), next(&mut replies));
    ensure!(tapped? == 200 && acknowledged(&reply?)? == 4711);
    // Without either there is no button.
    let ntfy = way(&Settings { answers: Answers::None, ..settings(&server.base) })?;
    ntfy.send(&to("arben"), &alarm(4711, token(4711, Way::Ntfy))).await?;
    ensure!(phone.next().await?["actions"].is_null());
    Ok(())
}

/// A server of before 2.16 knows no `sequence_id`, and says nothing of it.
#[tokio::test]
async fn where_the_server_is_too_old_nothing_is_taken_for_changed() -> anyhow::Result<()> {
    let asked = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = asked.clone();
    let old = Receiver::start(move |_| {
        count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        async {
            told(200, r#"{"id":"4snwGRyAEdxk","time":1,"event":"message","topic":"arben","message":"m"}"#)
        }
    })
    .await?;
    let ntfy = way(&settings(&old.base()))?;
    let receipt = ntfy.send(&to("arben"), &over(1)).await?;
    ensure!(ntfy.update(&to("arben"), &receipt, &over(1)).await?.is_none());
    ensure!(!ntfy.clear(&to("arben"), &receipt).await?);
    ensure!(asked.load(std::sync::atomic::Ordering::Relaxed) == 1, "nothing more was sent");
    Ok(())
}
