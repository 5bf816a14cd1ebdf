//! A stand-in of the Bot API that checks every field.

use std::sync::Arc;

use anyhow::{Context, ensure};
use presswatch_alert::channel::{
    Address, Channel, Receipt, Reply, Said, SendError, Way,
    http::Http,
    telegram::{Link, Settings, Telegram},
};
use presswatch_runtime::{Clock, Secret};
use presswatch_tests::{
    bot_api::{BotApi, TOKEN},
    program::until,
    servers,
};
use serde_json::json;
use tokio::sync::mpsc;
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::{SOON, acknowledged, alarm, next, over, token};

const CHAT: i64 = 7_000_000_007;

fn to(chat: i64) -> Address {
    Address(chat.to_string())
}

fn way(server: &str, token: &str) -> anyhow::Result<Arc<Telegram>> {
    let settings =
        Settings { server: server.to_owned(), token: Secret::new(token), heard: "Faleminderit".to_owned() };
    Ok(Arc::new(Telegram::new(&settings, Http::new(None)?)?))
}

type Heard = (mpsc::Receiver<Reply>, mpsc::Receiver<Link>, DropGuard);

fn listen(telegram: &Arc<Telegram>, room: usize) -> Heard {
    let ((sender, replies), (links, linked)) = (mpsc::channel(room), mpsc::channel(room));
    let stop = CancellationToken::new();
    let (telegram, guard) = (telegram.clone(), stop.clone().drop_guard());
    tokio::spawn(async move { telegram.listen(sender, links, Clock::system(), stop).await });
    (replies, linked, guard)
}

#[tokio::test]
async fn a_message_is_answered_by_its_button_and_changed_in_its_place() -> anyhow::Result<()> {
    let bot = BotApi::start().await?;
    let telegram = way(&bot.base(), TOKEN)?;
    let (mut replies, _linked, _listening) = listen(&telegram, 8);
    let sent = alarm(4711, token(4711, Way::Telegram));
    let receipt = telegram.send(&to(CHAT), &sent).await?;
    let chat = bot.chat(CHAT);
    let [(id, says)] = chat.as_slice() else { anyhow::bail!("{chat:?}, {:?}", bot.wrong()) };
    ensure!(receipt == Receipt(id.to_string()));
    let text = says["text"].as_str().context("text")?;
    ensure!(
        text == format!("{}\n\n{}\n\n{}", sent.title, sent.text, sent.link.as_deref().unwrap_or_default()),
        "{text}"
    );
    ensure!(says["entities"][0]["length"] == sent.title.encode_utf16().count(), "{says}");
    let button = &says["reply_markup"]["inline_keyboard"][0][0];
    ensure!(button["text"] == "Po shkoj", "{button}");

    bot.tap(CHAT, *id, button["callback_data"].as_str().context("data")?);
    let reply = next(&mut replies).await?;
    ensure!(reply.way == Way::Telegram && reply.from == Some(to(CHAT)), "{reply:?}");
    ensure!(acknowledged(&reply)? == 4711);
    until("whoever tapped is thanked, and it is confirmed", SOON, async || {
        ensure!(bot.thanked() == [("q2".to_owned(), "Faleminderit".to_owned())], "{:?}", bot.thanked());
        ensure!(bot.unconfirmed() == 0);
        Ok(())
    })
    .await?;

    let changed = telegram.update(&to(CHAT), &receipt, &over(4711)).await?;
    ensure!(changed.as_ref() == Some(&receipt));
    let (_, says) = bot.chat(CHAT).pop().context("a message")?;
    ensure!(says["reply_markup"]["inline_keyboard"] == json!([]), "{says}");
    ensure!(says["text"].as_str().is_some_and(|text| text.contains("U pranua nga Arben")), "{says}");
    // The same once more is no fault; what is gone can't be changed.
    ensure!(telegram.update(&to(CHAT), &receipt, &over(4711)).await?.as_ref() == Some(&receipt));
    bot.delete(CHAT, *id);
    ensure!(telegram.update(&to(CHAT), &receipt, &over(4711)).await?.is_none());
    ensure!(bot.chat(CHAT).is_empty() && bot.wrong().is_empty(), "{:?}", bot.wrong());
    Ok(())
}

#[tokio::test]
async fn a_chat_is_linked_by_a_code_and_what_is_written_beside_is_nothing() -> anyhow::Result<()> {
    let bot = BotApi::start().await?;
    let telegram = way(&bot.base(), TOKEN)?;
    let (mut replies, mut linked, _listening) = listen(&telegram, 8);
    bot.say(-5, "group", "/start abcdef");
    bot.say(CHAT, "private", "hello");
    bot.say(CHAT, "private", "/start abcdef-_09");
    bot.tap(CHAT, 1, "no token");
    let link = tokio::time::timeout(SOON, linked.recv()).await?.context("no link")?;
    ensure!(link == Link { code: Secret::new("abcdef-_09"), chat: to(CHAT) }, "{link:?}");
    for _ in 0..2 {
        let reply = next(&mut replies).await?;
        ensure!(reply.said == Said::Other && reply.from == Some(to(CHAT)), "{reply:?}");
    }
    ensure!(linked.try_recv().is_err() && bot.wrong().is_empty(), "{:?}", bot.wrong());
    Ok(())
}

#[tokio::test]
async fn what_nobody_has_taken_is_not_confirmed_and_comes_again_after_a_start() -> anyhow::Result<()> {
    let bot = BotApi::start().await?;
    let telegram = way(&bot.base(), TOKEN)?;
    // While the program was away.
    for number in [1, 2, 3] {
        bot.tap(CHAT, 1, token(number, Way::Telegram).expose());
    }
    let (mut replies, linked, listening) = listen(&telegram, 8);
    ensure!(acknowledged(&next(&mut replies).await?)? == 1);
    until("all have been handed on", SOON, async || {
        ensure!(bot.thanked().len() == 3);
        Ok(())
    })
    .await?;
    // It is killed while two of them wait in its own queue.
    ensure!(bot.unconfirmed() == 3);
    drop((replies, linked, listening));
    ensure!(bot.unconfirmed() == 3);
    let (mut replies, _linked, _listening) = listen(&telegram, 1);
    for number in [1, 2, 3] {
        ensure!(acknowledged(&next(&mut replies).await?)? == number);
    }
    until("all of it is confirmed", SOON, async || {
        ensure!(bot.unconfirmed() == 0);
        Ok(())
    })
    .await?;
    ensure!(
        bot.offsets()[..2] == [None, None] && bot.wrong().is_empty(),
        "{:?} {:?}",
        bot.offsets(),
        bot.wrong()
    );

    // A fault does not end it, and nothing is heard twice.
    bot.fault("getUpdates", 502, json!("<html>"));
    ensure!(telegram.hears());
    bot.tap(CHAT, 1, token(4, Way::Telegram).expose());
    bot.tap(CHAT, 1, token(5, Way::Telegram).expose());
    for number in [4, 5] {
        ensure!(acknowledged(&next(&mut replies).await?)? == number);
    }
    Ok(())
}

#[tokio::test]
async fn what_passes_is_tried_later_and_what_does_not_is_said() -> anyhow::Result<()> {
    let bot = BotApi::start().await?;
    let telegram = way(&bot.base(), TOKEN)?;
    let flood = json!({
        "ok": false, "error_code": 429, "description": "Too Many Requests: retry after 17", "parameters": {"retry_after": 17},
    });
    bot.fault("sendMessage", 429, flood);
    let refused = telegram.send(&to(CHAT), &over(1)).await;
    ensure!(matches!(refused, Err(SendError::Later { after_ms: Some(17_000), .. })), "{refused:?}");
    telegram.send(&to(CHAT), &over(1)).await?;

    bot.block(CHAT);
    let refused = telegram.send(&to(CHAT), &over(1)).await;
    let Err(SendError::Never(why)) = &refused else { anyhow::bail!("{refused:?}") };
    ensure!(why.contains("blocked") && !why.contains(&CHAT.to_string()), "{why}");

    let away = format!("http://{}", servers::free()?);
    let other = "654321:another";
    for (telegram, to) in [
        (way(&away, TOKEN)?, to(CHAT)),
        (way(&bot.base(), other)?, to(5)),
        (telegram, Address("arben".to_owned())),
    ] {
        let error = telegram.send(&to, &alarm(1, token(1, Way::Telegram))).await.expect_err("refused");
        let said = format!("{error} {error:?} {telegram:?}");
        for secret in [TOKEN, other, "arben", token(1, Way::Telegram).expose()] {
            ensure!(!said.contains(secret), "{said}");
        }
    }
    ensure!(bot.wrong().is_empty(), "{:?}", bot.wrong());
    Ok(())
}
