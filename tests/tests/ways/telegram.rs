//! A stand-in of the Bot API that checks every field.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::{Context, ensure};
use async_trait::async_trait;
use presswatch_alert::{
    channel::{
        Address, Channel, Handed, Receipt, Replies, Said, SendError, Way,
        http::Http,
        telegram::{Link, Linking, Settings, Telegram, Undecided},
    },
    linking::ByCode,
};
use presswatch_domain::UtcMs;
use presswatch_locale::{FluentArgs, Language, message};
use presswatch_people::{Accounts, NewPerson, Person, Presses, Role};
use presswatch_runtime::{Clock, Secret};
use presswatch_tests::{
    bot_api::{BOT, BotApi, TOKEN},
    program::until,
    servers,
};
use serde_json::json;
use tokio::sync::mpsc;
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::{SOON, acknowledged, alarm, handed, next, over, token};

const CHAT: i64 = 7_000_000_007;

fn to(chat: i64) -> Address {
    Address(chat.to_string())
}

fn way(server: &str, token: &str) -> anyhow::Result<Arc<Telegram>> {
    let settings =
        Settings { server: server.to_owned(), token: Secret::new(token), heard: "Faleminderit".to_owned() };
    Ok(Arc::new(Telegram::new(&settings, Http::new(None)?)?))
}

/// Links nobody.
#[derive(Debug, Default)]
struct Nobody(Mutex<Vec<Link>>);

#[async_trait]
impl Linking for Nobody {
    async fn called(&self, _: &str) -> Result<(), Undecided> {
        Ok(())
    }
    async fn link(&self, link: &Link) -> Result<Option<String>, Undecided> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(link.clone());
        Ok(None)
    }
}

type Heard = (mpsc::Receiver<Handed>, DropGuard);

fn listen(telegram: &Arc<Telegram>) -> Heard {
    listen_for(telegram, Arc::new(Nobody::default()))
}

fn listen_for(telegram: &Arc<Telegram>, linking: Arc<dyn Linking>) -> Heard {
    let (sender, replies) = Replies::new(8);
    let stop = CancellationToken::new();
    let (telegram, guard) = (telegram.clone(), stop.clone().drop_guard());
    tokio::spawn(async move { telegram.listen(sender, &*linking, Clock::system(), stop).await });
    (replies, guard)
}

#[tokio::test]
async fn a_message_is_answered_by_its_button_and_changed_in_its_place() -> anyhow::Result<()> {
    let bot = BotApi::start().await?;
    let telegram = way(&bot.base(), TOKEN)?;
    let (mut replies, _listening) = listen(&telegram);
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
async fn what_is_shown_in_a_group_or_written_beside_links_nothing() -> anyhow::Result<()> {
    let bot = BotApi::start().await?;
    let telegram = way(&bot.base(), TOKEN)?;
    let nobody = Arc::new(Nobody::default());
    let (mut replies, _listening) = listen_for(&telegram, nobody.clone());
    bot.say(-5, "group", "/start abcdef");
    bot.say(CHAT, "private", "hello");
    bot.say(CHAT, "private", "/start abcdef-_09");
    bot.tap(CHAT, 1, "no token");
    for _ in 0..2 {
        let reply = next(&mut replies).await?;
        ensure!(reply.said == Said::Other && reply.from == Some(to(CHAT)), "{reply:?}");
    }
    let links = nobody.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let link =
        Link { code: Some(Secret::new("abcdef-_09")), chat: to(CHAT), language: Some("sq".to_owned()) };
    ensure!(links == [link] && bot.wrong().is_empty(), "{links:?} {:?}", bot.wrong());
    Ok(())
}

fn person(accounts: &Accounts, login: &str, language: &str) -> anyhow::Result<Person> {
    let new = NewPerson {
        login: login.to_owned(),
        name: login.to_owned(),
        role: Role::Technician,
        language: Some(language.to_owned()),
        phone: None,
        presses: Presses::All,
    };
    Ok(accounts.add(new, &Secret::new("kafja e mëngjesit"), now())?)
}

fn now() -> UtcMs {
    UtcMs(Clock::system().now().utc_ms)
}

fn says(language: Language, id: &str, name: &str) -> anyhow::Result<String> {
    let mut args = FluentArgs::new();
    args.set("name", name.to_owned());
    Ok(message(language, id, Some(&args))?)
}

/// Waits until the bot has said so much in a chat; gives the last of it.
async fn said(bot: &BotApi, chat: i64, count: usize) -> anyhow::Result<String> {
    until("the bot answers", SOON, async || {
        ensure!(bot.chat(chat).len() == count, "{:?} {:?}", bot.chat(chat), bot.wrong());
        Ok(())
    })
    .await?;
    let last = bot.chat(chat).pop().context("a message")?.1;
    Ok(last["text"].as_str().context("text")?.to_owned())
}

#[tokio::test]
async fn who_shows_their_code_is_reached_there_and_nobody_else_is() -> anyhow::Result<()> {
    let (bot, folder) = (BotApi::start().await?, tempfile::tempdir()?);
    let telegram = way(&bot.base(), TOKEN)?;
    let file = folder.path().join("accounts.db");
    // The page and the alerter are two programs on one file.
    let (page, accounts) = (Accounts::open(&file)?, Arc::new(Accounts::open(&file)?));
    let (agron, mira) = (person(&page, "agron", "sq")?, person(&page, "mira", "sr-Cyrl")?);
    let by_code = ByCode { accounts, clock: Clock::system(), language: Language::SerbianLatin };
    let (_replies, _listening) = listen_for(&telegram, Arc::new(by_code));
    until("the page knows the bot", SOON, async || {
        ensure!(page.bot()?.as_deref() == Some(BOT));
        Ok(())
    })
    .await?;
    let (code, _) = page.chat_code(&agron.id, now())?;
    let (other, _) = page.chat_code(&mira.id, now())?;
    let show = |chat: i64, code: &str| bot.say(chat, "private", &format!("/start {code}"));
    show(CHAT, code.expose());
    ensure!(said(&bot, CHAT, 1).await? == says(Language::Albanian, "chat-linked", "agron")?);
    let linked = page.person(&agron.id)?.context("agron")?;
    ensure!(linked.contact.telegram == Some(CHAT.to_string()));
    let changes = page.changes(100)?;
    let change = changes.iter().rev().find(|change| change.what == "person.contact").context("noted")?;
    ensure!(change.by == agron.id.to_string() && change.of == change.by, "{change:?}");
    // The same once more, as after a kill, and without a code: all is well. From elsewhere it opens nothing.
    show(CHAT, code.expose());
    ensure!(said(&bot, CHAT, 2).await? == says(Language::Albanian, "chat-already", "agron")?);
    show(8, code.expose());
    ensure!(said(&bot, 8, 1).await? == says(Language::Albanian, "chat-wrong", "")?);
    bot.say(8, "private", "/start");
    ensure!(said(&bot, 8, 2).await? == says(Language::Albanian, "chat-no-code", "")?);
    // However it is typed.
    show(9, &other.expose().to_lowercase().replace('-', ""));
    ensure!(said(&bot, 9, 1).await? == says(Language::SerbianCyrillic, "chat-linked", "mira")?);
    ensure!(page.person(&mira.id)?.context("mira")?.contact.telegram.as_deref() == Some("9"));
    ensure!(bot.chat(8).len() == 2 && bot.wrong().is_empty(), "{:?} {:?}", bot.chat(8), bot.wrong());
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
    let (mut replies, listening) = listen(&telegram);
    let first = handed(&mut replies).await?;
    ensure!(acknowledged(&first.reply)? == 1);
    // Nobody is thanked for what is not written yet, however long that takes.
    let thanked = until("a thank", Duration::from_secs(1), async || {
        ensure!(!bot.thanked().is_empty());
        Ok(())
    });
    ensure!(thanked.await.is_err(), "{:?}", bot.thanked());
    // It is killed when it has read it, and before it has written what follows.
    drop((first, replies, listening));
    ensure!(bot.unconfirmed() == 3 && bot.thanked().is_empty(), "{:?}", bot.thanked());
    let (mut replies, _listening) = listen(&telegram);
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
