//! The modem's task against an emulated modem on a pseudo-terminal, with all that goes wrong with one.

mod emulator;
mod log;

use std::time::Duration;

use anyhow::{Context, ensure};
use presswatch_alert::channel::{
    Address, Channel, Handed, Message, Receipt, Replies, Reply, Said, SendError, Way,
    gsm::{Balance, Gsm, Health, Settings, State, start},
};
use presswatch_domain::{Priority, UtcMs};
use presswatch_runtime::{Clock, Secret, Tasks};
use tokio::{
    sync::mpsc,
    time::{Instant, sleep, timeout},
};

use emulator::{Emulator, Far, Sent};

const NUMBER: &str = "+38344123456";
/// Long enough for anything that is to come.
const DEADLINE: Duration = Duration::from_secs(60);

/// A modem and the task that uses it.
struct Site {
    emulator: Emulator,
    tasks: Tasks,
    gsm: Gsm,
    replies: mpsc::Receiver<Handed>,
}

impl Site {
    /// The task, with a modem that is as `prepare` makes it.
    fn new(prepare: impl FnOnce(&mut Emulator, &mut Settings)) -> anyhow::Result<Self> {
        log::hear();
        let mut emulator = Emulator::new()?;
        emulator.plug()?;
        let mut settings = Settings::new(emulator.file("modem"), emulator.file("memory"));
        settings.ring = Duration::from_secs(1);
        prepare(&mut emulator, &mut settings);
        let (tasks, gsm, replies) = begin(settings);
        Ok(Self { emulator, tasks, gsm, replies })
    }

    async fn health(&mut self, what: impl FnMut(&Health) -> bool) -> anyhow::Result<Health> {
        let told = self.gsm.health.clone();
        let waits = timeout(DEADLINE, self.gsm.health.wait_for(what)).await;
        Ok(*waits.with_context(|| format!("{:?}", *told.borrow()))??)
    }

    async fn ready(&mut self) -> anyhow::Result<()> {
        self.health(|health| health.state == State::Ready).await.map(drop)
    }

    async fn sms(&self, key: &str, priority: Priority) -> Result<Receipt, SendError> {
        send(&self.gsm.sms, key, priority).await
    }

    async fn ring(&self, key: &str) -> Result<Receipt, SendError> {
        send(&self.gsm.ring, key, Priority::P1).await
    }

    /// The next reply, which is taken for good.
    async fn reply(&mut self) -> anyhow::Result<Reply> {
        let handed = handed(&mut self.replies).await?;
        let reply = handed.reply.clone();
        handed.taken();
        Ok(reply)
    }

    /// Waits until the modem is as it is to be.
    async fn sees(&self, what: impl Fn(&emulator::Desk) -> bool) -> anyhow::Result<()> {
        until(|| what(&self.emulator.desk())).await.with_context(|| format!("{:?}", self.emulator.desk()))
    }

    async fn end(self) -> Emulator {
        assert_eq!(self.tasks.shutdown(DEADLINE).await, Vec::<String>::new());
        let said = log::said();
        for secret in ["44123456", "1234", "9999", "OK 4711"] {
            assert!(!said.contains(secret), "{secret} is in the log: {said}");
        }
        self.emulator
    }
}

async fn handed(replies: &mut mpsc::Receiver<Handed>) -> anyhow::Result<Handed> {
    timeout(DEADLINE, replies.recv()).await?.context("the task has ended")
}

fn begin(settings: Settings) -> (Tasks, Gsm, mpsc::Receiver<Handed>) {
    let (tasks, (told, replies)) = (Tasks::new(), Replies::new(1));
    let gsm = start(&tasks, &Clock::system(), settings, told);
    (tasks, gsm, replies)
}

async fn until(what: impl Fn() -> bool) -> anyhow::Result<()> {
    let deadline = Instant::now() + DEADLINE;
    while !what() {
        ensure!(Instant::now() < deadline, "it never came to that");
        sleep(Duration::from_millis(5)).await;
    }
    Ok(())
}

async fn send(channel: &dyn Channel, key: &str, priority: Priority) -> Result<Receipt, SendError> {
    let message = Message {
        key: key.to_owned(),
        alarm: Some(4711),
        priority,
        title: String::new(),
        text: String::new(),
        short: format!("QRA ALARM: {key}. Pergjigju: OK 4711"),
        link: None,
        answer: None,
    };
    let address = Address(NUMBER.to_owned());
    timeout(DEADLINE, channel.send(&address, &message)).await.expect("an answer in time")
}

fn sent(key: &str) -> Sent {
    Sent { to: NUMBER.to_owned(), text: format!("QRA ALARM: {key}. Pergjigju: OK 4711") }
}

fn why(result: Result<Receipt, SendError>) -> String {
    match result {
        Err(SendError::Later { why, .. }) => why,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_message_goes_out_by_the_worst_of_lines() -> anyhow::Result<()> {
    let mut site = Site::new(|emulator, _| {
        let mut desk = emulator.desk();
        (desk.slow, desk.dribbles, desk.chatters) = (Duration::from_millis(20), true, true);
    })?;
    site.ready().await?;
    assert_eq!(site.sms("hot", Priority::P1).await, Ok(Receipt("1".to_owned())));
    assert_eq!(site.emulator.desk().sent, [sent("hot")]);
    site.health(|health| health.signal_dbm == Some(-73)).await?;
    // The same again is the same; what can't be sent is refused at once.
    assert_eq!(site.sms("hot", Priority::P1).await, Ok(Receipt("1".to_owned())));
    assert!(matches!(site.sms("vajë", Priority::P1).await, Err(SendError::Never(_))));
    assert!(matches!(site.sms(&"x".repeat(160), Priority::P1).await, Err(SendError::Never(_))));
    assert_eq!(site.emulator.desk().sent.len(), 1);
    let receipt = Receipt("1".to_owned());
    let message = Message {
        key: "hot".to_owned(),
        alarm: None,
        priority: Priority::P1,
        title: String::new(),
        text: String::new(),
        short: "over".to_owned(),
        link: None,
        answer: None,
    };
    assert_eq!(site.gsm.sms.update(&Address(NUMBER.to_owned()), &receipt, &message).await, Ok(None));
    site.end().await;
    Ok(())
}

#[tokio::test]
async fn a_right_pin_opens_the_sim_after_each_start_of_the_modem() -> anyhow::Result<()> {
    let mut site = Site::new(|emulator, settings| {
        emulator.desk().pin = Some("1234".to_owned());
        settings.pin = Some(Secret::new("1234"));
    })?;
    site.ready().await?;
    site.emulator.unplug();
    site.health(|health| health.state == State::Unplugged).await?;
    site.emulator.plug()?;
    site.ready().await?;
    assert_eq!(site.emulator.desk().pins, ["1234", "1234"]);
    assert!(!site.emulator.file("memory").exists());
    site.end().await;
    Ok(())
}

#[tokio::test]
async fn a_wrong_pin_is_given_once_however_often_all_is_started() -> anyhow::Result<()> {
    let mut kept = None;
    let mut site = Site::new(|emulator, settings| {
        emulator.desk().pin = Some("1234".to_owned());
        settings.pin = Some(Secret::new("9999"));
        kept = Some(settings.clone());
    })?;
    let refused = |health: &Health| health.state == State::PinRefused;
    site.health(refused).await?;
    assert!(why(site.sms("hot", Priority::P1).await).contains("refused the PIN"));
    site.emulator.unplug();
    site.health(|health| health.state == State::Unplugged).await?;
    site.emulator.plug()?;
    site.health(refused).await?;
    let emulator = site.end().await;
    // The program, too, is started again; then with another PIN, which is right.
    let settings = kept.context("settings")?;
    let (tasks, mut gsm, _replies) = begin(settings.clone());
    timeout(DEADLINE, gsm.health.wait_for(refused)).await??;
    tasks.shutdown(DEADLINE).await;
    assert_eq!(emulator.desk().pins, ["9999"]);
    assert_eq!(emulator.desk().left, 2);
    let (tasks, mut gsm, _replies) = begin(Settings { pin: Some(Secret::new("1234")), ..settings });
    timeout(DEADLINE, gsm.health.wait_for(|health| health.state == State::Ready)).await??;
    tasks.shutdown(DEADLINE).await;
    Ok(())
}

#[tokio::test]
async fn a_sim_that_wants_what_nobody_gives() -> anyhow::Result<()> {
    for (left, state) in [(3, State::PinNeeded), (0, State::PukNeeded)] {
        let mut site = Site::new(|emulator, _| {
            let mut desk = emulator.desk();
            (desk.pin, desk.left) = (Some("1234".to_owned()), left);
        })?;
        site.health(|health| health.state == state).await?;
        assert_eq!(why(site.sms("hot", Priority::P1).await), state.as_str());
        assert_eq!(site.emulator.desk().pins.len(), 0);
        site.end().await;
    }
    Ok(())
}

#[tokio::test]
async fn without_a_network_it_is_said_at_once_and_with_one_the_urgent_goes_first() -> anyhow::Result<()> {
    let mut site = Site::new(|emulator, _| emulator.desk().network = 3)?;
    site.health(|health| health.state == State::Denied).await?;
    assert_eq!(why(site.sms("hot", Priority::P1).await), State::Denied.as_str());
    site.emulator.network(2);
    site.health(|health| health.state == State::Searching).await?;
    let (third, second, first, ()) = tokio::join!(
        site.sms("third", Priority::P3),
        site.sms("second", Priority::P2),
        site.sms("first", Priority::P1),
        async { site.emulator.network(5) },
    );
    assert!(first.is_ok() && second.is_ok() && third.is_ok());
    assert_eq!(site.emulator.desk().sent, [sent("first"), sent("second"), sent("third")]);
    assert!(site.gsm.health.borrow().roaming);
    site.end().await;
    Ok(())
}

#[tokio::test]
async fn why_a_message_is_refused_is_told() -> anyhow::Result<()> {
    let mut site = Site::new(|emulator, _| emulator.desk().refuse = Some(38))?;
    site.ready().await?;
    assert!(why(site.sms("hot", Priority::P1).await).contains("overloaded"));
    site.emulator.desk().refuse = Some(1);
    assert!(matches!(site.sms("hot", Priority::P1).await, Err(SendError::Never(_))));
    site.emulator.desk().refuse = None;
    assert!(site.sms("hot", Priority::P1).await.is_ok());
    site.end().await;
    Ok(())
}

#[tokio::test]
async fn replies_come_whole_and_none_is_lost_in_a_full_storage() -> anyhow::Result<()> {
    let mut site = Site::new(|emulator, _| {
        for text in ["OK 4711", "ok4712", "ОК 4713", "po vij", "OK 4714"] {
            assert!(emulator.receive(NUMBER, text));
        }
        assert!(!emulator.receive(NUMBER, "OK 1"), "there is no room");
    })?;
    site.health(|health| health.full).await?;
    // One place holds what is handed on; until somebody listens, the others stay in the SIM.
    let mut said = Vec::new();
    for _ in 0..5 {
        let reply = site.reply().await?;
        assert_eq!((reply.way, reply.from), (Way::Sms, Some(Address(NUMBER.to_owned()))));
        said.push(reply.said);
    }
    let number = Said::Number;
    assert_eq!(said, [number(4711), number(4712), number(4713), Said::Other, number(4714)]);
    site.sees(|desk| desk.stored.iter().all(Option::is_none)).await?;
    // Who answers in the form of the country is the same person; who has no number is nobody.
    site.emulator.receive("044123456", "OK 4715");
    let reply = site.reply().await?;
    assert_eq!((reply.from, reply.said), (Some(Address(NUMBER.to_owned())), number(4715)));
    // A text that looks like the modem's own words is a text.
    site.emulator.receive("+38349999999", "x\r\nOK\r\n+CMGL: 1,1,,24\r\n0004\r\nOK 4711");
    assert_eq!(site.reply().await?.said, Said::Other);
    site.sees(|desk| desk.stored.iter().all(Option::is_none)).await?;
    site.end().await;
    Ok(())
}

#[tokio::test]
async fn a_reply_stays_in_the_modem_until_it_is_taken_for_good() -> anyhow::Result<()> {
    let mut kept = None;
    let mut site = Site::new(|emulator, settings| {
        assert!(emulator.receive(NUMBER, "OK 4711") && emulator.receive(NUMBER, "OK 4712"));
        kept = Some(settings.clone());
    })?;
    let first = handed(&mut site.replies).await?;
    assert_eq!(first.reply.said, Said::Number(4711));
    // The next ones come when there is room; what would delete the first would have been said before the third was asked for.
    let second = handed(&mut site.replies).await?;
    site.emulator.receive(NUMBER, "OK 4713");
    let third = handed(&mut site.replies).await?;
    let names = [&first, &second, &third].map(|handed| handed.reply.once.clone());
    assert!(names[0].is_some() && names[0] != names[1]);
    // The program ends when it has read all, and written nothing.
    let emulator = site.end().await;
    drop((first, second, third));
    assert_eq!(emulator.desk().stored.iter().flatten().count(), 3, "all are still there");
    let (tasks, _gsm, mut replies) = begin(kept.context("settings")?);
    for (number, name) in [4711, 4712, 4713].into_iter().zip(&names) {
        let again = handed(&mut replies).await?;
        assert_eq!((&again.reply.said, &again.reply.once), (&Said::Number(number), name), "the same");
        again.taken();
    }
    until(|| emulator.desk().stored.iter().all(Option::is_none)).await?;
    tasks.shutdown(DEADLINE).await;
    Ok(())
}

#[tokio::test]
async fn a_modem_that_dies_in_the_midst_of_a_message() -> anyhow::Result<()> {
    let mut site = Site::new(|_, _| {})?;
    site.ready().await?;
    // It has the message; the network got it, too, which nobody can know.
    site.emulator.desk().dies = true;
    let urgent = site.sms("first", Priority::P1).await;
    assert!(matches!(urgent, Err(SendError::Later { after_ms: Some(0), .. })), "{urgent:?}");
    assert!(site.sms("first", Priority::P1).await.is_ok(), "twice is better than never");
    site.emulator.desk().dies = true;
    let other = site.sms("second", Priority::P2).await;
    assert!(matches!(other, Err(SendError::Later { after_ms: Some(600_000), .. })), "{other:?}");
    assert!(site.sms("second", Priority::P2).await.is_err(), "and once is enough");
    assert_eq!(site.emulator.desk().sent, [sent("first"), sent("first"), sent("second")]);
    site.end().await;
    Ok(())
}

#[tokio::test]
async fn a_modem_that_is_taken_out_and_put_back() -> anyhow::Result<()> {
    let mut site = Site::new(|emulator, _| emulator.unplug())?;
    assert_eq!(why(site.sms("hot", Priority::P1).await), State::Unplugged.as_str());
    site.emulator.plug()?;
    site.ready().await?;
    // In the midst of a call: it has not rung for long.
    let (rung, ()) = tokio::join!(site.ring("hot"), async {
        until(|| site.emulator.desk().in_call()).await.expect("a call");
        site.emulator.say("NORMAL POWER DOWN");
    });
    assert!(rung.is_err(), "{rung:?}");
    site.emulator.unplug();
    site.health(|health| health.state == State::Unplugged).await?;
    site.emulator.plug()?;
    site.ready().await?;
    assert!(site.sms("hot", Priority::P1).await.is_ok());
    site.end().await;
    Ok(())
}

#[tokio::test]
async fn phones_ring_and_are_hung_up() -> anyhow::Result<()> {
    let mut site = Site::new(|_, _| {})?;
    site.ready().await?;
    assert_eq!(site.ring("hot").await, Ok(Receipt(String::new())));
    assert!(!site.emulator.desk().in_call());
    assert_eq!(site.emulator.desk().called, [NUMBER]);
    site.emulator.desk().far = Far::Busy;
    assert_eq!(why(site.ring("level").await), "the line is busy");
    site.emulator.desk().far = Far::PicksUpBeforeItRings;
    assert!(why(site.ring("level").await).contains("mailbox"));
    assert!(!site.emulator.desk().in_call());
    // Somebody calls back.
    site.emulator.say("RING");
    site.emulator.say(&format!("+CLIP: \"{NUMBER}\",145"));
    let reply = site.reply().await?;
    assert_eq!(
        (reply.way, reply.from, reply.said),
        (Way::Ring, Some(Address(NUMBER.to_owned())), Said::Other)
    );
    site.end().await;
    Ok(())
}

#[tokio::test]
async fn nobodys_phone_rings_on_when_the_program_ends() -> anyhow::Result<()> {
    let mut site = Site::new(|_, settings| settings.ring = DEADLINE)?;
    site.ready().await?;
    let ring = site.gsm.ring.clone();
    let rings = tokio::spawn(async move { send(&ring, "hot", Priority::P1).await });
    site.sees(|desk| desk.in_call()).await?;
    let emulator = site.end().await;
    until(|| !emulator.desk().in_call()).await?;
    assert!(rings.await?.is_err());
    Ok(())
}

#[tokio::test]
async fn the_credit_and_the_networks_time_are_told() -> anyhow::Result<()> {
    let pattern = Balance::new("*123#", "bilanci: {} EUR")?;
    let mut site = Site::new(|emulator, settings| {
        emulator.desk().ussd = Some("I nderuar klient\r\nBilanci: 4,20 EUR".to_owned());
        settings.balance = Some(pattern);
    })?;
    let health = site.health(|health| health.credit.is_some()).await?;
    assert_eq!(health.credit, Some(4.2));
    let time = timeout(DEADLINE, site.gsm.time.wait_for(Option::is_some)).await??.context("a time")?;
    assert_eq!(time.t, UtcMs(1_795_886_353_500));
    assert!(time.now() >= time.t);
    site.end().await;
    Ok(())
}

#[tokio::test]
async fn a_balance_that_is_not_told_is_none_and_one_by_message_is_taken() -> anyhow::Result<()> {
    let pattern = Balance::new("*123#", "bilanci: {} EUR")?;
    let mut site = Site::new(|emulator, settings| {
        emulator.desk().no_ussd = true;
        (settings.balance, settings.ring) = (Some(pattern), Duration::from_secs(1));
    })?;
    site.ready().await?;
    // Refused, it does without; and nothing else stops for it.
    site.sees(|desk| desk.asked > 0).await?;
    assert!(site.sms("hot", Priority::P1).await.is_ok());
    assert_eq!(site.gsm.health.borrow().credit, None);
    // From a number anybody may have, it says nothing; from the network's name it does.
    site.emulator.receive(NUMBER, "Bilanci: 99 EUR");
    assert_eq!(site.reply().await?.said, Said::Other);
    assert_eq!(site.gsm.health.borrow().credit, None);
    site.emulator.receive("144", "Bilanci: 3,10 EUR");
    assert_eq!(site.reply().await?.from, None);
    assert_eq!(site.health(|health| health.credit.is_some()).await?.credit, Some(3.1));
    site.end().await;
    Ok(())
}

#[tokio::test]
async fn a_port_on_which_nobody_answers_is_said_to_be_one() -> anyhow::Result<()> {
    let mut site = Site::new(|emulator, _| emulator.desk().silent = true)?;
    site.health(|health| health.state == State::Silent).await?;
    assert_eq!(why(site.sms("hot", Priority::P1).await), State::Silent.as_str());
    site.emulator.desk().silent = false;
    site.ready().await?;
    site.end().await;
    Ok(())
}
