//! The alerter is killed again and again over a scripted shift, with broker restarts and backlogs between.

use std::{
    collections::BTreeSet,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_domain::{AlarmState, Span, UtcMs};
use presswatch_tests::{dice::Dice, phone, program::until};
use tokio::sync::mpsc;

use crate::plant::{self, FIRST, SECOND, SOON, Shown, Site, end, press};

/// Presses with alarms, one worker each; press 0 only lives, and the last one's alarms are over before anybody hears.
const WORKERS: std::ops::RangeInclusive<usize> = 1..=4;
const UNHEARD: usize = 5;

/// How often it is killed: `PRESSWATCH_KILLS`, or few.
fn kills() -> usize {
    std::env::var("PRESSWATCH_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(20)
}

/// What may be killed after, so that load decides when, and not time.
type Steps = mpsc::UnboundedSender<()>;

#[derive(Debug, Default)]
struct Truth(Mutex<BTreeSet<Shown>>);

impl Truth {
    fn add(&self, shown: Shown) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(shown);
    }
}

/// Alarms of one press, one after the other, until it is told to stop.
async fn worker(
    site: &Site,
    number: usize,
    seed: u64,
    truth: &Truth,
    steps: Steps,
    stop: &AtomicBool,
) -> anyhow::Result<usize> {
    let mut dice = Dice::new(seed + number as u64);
    let mut count = 0;
    site.row(number, "oil_temp", 50.0).await?;
    site.row(number, "oil_level", 80.0).await?;
    while !stop.load(Ordering::Relaxed) {
        let urgent = dice.roll(2) == 0;
        let (signal, rule, bad, good) = match urgent {
            true => ("oil_temp", "oil_temp.trip_hi", 80.0, 50.0),
            false => ("oil_level", "oil_level.trip_lo", 10.0, 80.0),
        };
        let came = site.row(number, signal, bad).await?;
        let _nobody_kills = steps.send(());
        let people: &[u64] = if urgent { &[FIRST, SECOND] } else { &[FIRST] };
        let mut found = None;
        for person in people {
            let shown = Shown {
                press: press(number)?.to_string(),
                rule: rule.to_owned(),
                came: came.0,
                person: *person,
            };
            found = Some(site.reached(&shown).await?);
            truth.add(shown);
            let _nobody_kills = steps.send(());
        }
        let (alarm, message) = found.context("somebody was reached")?;
        let gone_first = dice.roll(2) == 0;
        if gone_first {
            site.row(number, signal, good).await?;
            let _nobody_kills = steps.send(());
        }
        // On the page, or with a tap on the message; where several stand in one, that would be for all of them.
        let alone = message["message"].as_str().is_some_and(|text| text.lines().count() == 1);
        if dice.roll(2) == 0 || !alone || message["actions"].as_array().is_none_or(Vec::is_empty) {
            site.acknowledge(number, rule, alarm).await?;
        } else {
            ensure!(phone::tap(&message).await? == 200);
        }
        let _nobody_kills = steps.send(());
        if !gone_first {
            site.row(number, signal, good).await?;
            let _nobody_kills = steps.send(());
        }
        site.state(number, UtcMs(came.0 - 1), alarm, AlarmState::Normal).await?;
        count += 1;
    }
    Ok(count)
}

/// An alarm that comes and goes while nobody hears: it is journalled, and nobody is called.
async fn unheard(site: &Site) -> anyhow::Result<UtcMs> {
    let came = site.row(UNHEARD, "oil_temp", 80.0).await?;
    let last = site.row(UNHEARD, "oil_temp", 50.0).await?;
    let span = Span::new(came, last.plus(1));
    until("the store has it", SOON, async || {
        let rows =
            site.store.rows(&presswatch_domain::SiteId::new("test")?, &press(UNHEARD)?, span, 10).await?;
        ensure!(rows.len() == 2, "{} rows", rows.len());
        Ok(())
    })
    .await?;
    Ok(came)
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::print_stdout, reason = "the figures of a long run are read there")]
async fn who_must_be_told_is_told_over_kills_and_nobody_else() -> anyhow::Result<()> {
    let seed = 20_261_128;
    let site = Arc::new(Site::start().await?);
    let mut dice = Dice::new(seed);
    let (truth, stop) = (Arc::new(Truth::default()), Arc::new(AtomicBool::new(false)));
    let (steps, mut stepped) = mpsc::unbounded_channel();
    let mut alerter = site.alerter()?;
    site.ready().await?;
    site.row(0, "oil_temp", 50.0).await?;
    let began = site.row(UNHEARD, "oil_temp", 50.0).await?;
    let over = Arc::new(AtomicBool::new(false));
    let (beating, beat) = (site.clone(), over.clone());
    let heart = tokio::spawn(async move {
        // A press says something each second, as presses do.
        let mut second = tokio::time::interval(Duration::from_secs(1));
        while !beat.load(Ordering::Relaxed) {
            second.tick().await;
            beating.row(0, "oil_temp", 50.0).await?;
        }
        anyhow::Ok(())
    });
    let workers: Vec<_> = WORKERS
        .map(|number| {
            let (site, truth, steps, stop) = (site.clone(), truth.clone(), steps.clone(), stop.clone());
            let handle = tokio::runtime::Handle::current();
            tokio::task::spawn_blocking(move || {
                handle.block_on(worker(&site, number, seed, &truth, steps, &stop))
            })
        })
        .collect();
    drop(steps);
    let (mut brokers, mut unheards) = (0, Vec::new());
    for kill in 0..kills() {
        for _ in 0..=dice.roll(3) {
            let step = tokio::time::timeout(SOON, stepped.recv()).await;
            let log = || std::fs::read_to_string(site.log()).unwrap_or_default();
            ensure!(matches!(step, Ok(Some(()))), "nothing happens any more, after {kill} kills: {}", log());
        }
        end(&mut alerter.0)?;
        match dice.roll(6) {
            0 => {
                // What is said meanwhile piles up.
                site.kill_broker()?;
                brokers += 1;
                site.row(0, "oil_temp", 51.0).await?;
                site.start_broker()?;
            }
            1 => unheards.push(unheard(&site).await?),
            _ => {}
        }
        alerter = site.alerter()?;
    }
    stop.store(true, Ordering::Relaxed);
    let mut episodes = 0;
    for worker in workers {
        episodes += worker.await??;
    }
    let (reached, truth) =
        (site.all_shown().await?, truth.0.lock().unwrap_or_else(PoisonError::into_inner).clone());
    let mut messages = 0;
    for person in [FIRST, SECOND] {
        messages += phone::kept(&site.ntfy.base, &plant::topic(person)).await?.len();
    }
    println!(
        "{} kills, {brokers} broker restarts, {} alarms unheard, {episodes} alarms, {} (alarm, person) of {}, {messages} messages",
        kills(),
        unheards.len(),
        reached.len(),
        truth.len()
    );
    let beside: Vec<_> = reached.difference(&truth).collect();
    let missing: Vec<_> = truth.difference(&reached).collect();
    ensure!(beside.is_empty() && missing.is_empty(), "beside {beside:?}, missing {missing:?}");
    // What came and went unheard is journalled by now, for the alerter has read it.
    for came in &unheards {
        until("it is journalled", SOON, async || {
            let alarms = site.alarms(UNHEARD, began).await?;
            ensure!(alarms.iter().any(|alarm| alarm.since == *came), "{came:?}: {alarms:?}");
            Ok(())
        })
        .await?;
    }
    over.store(true, Ordering::Relaxed);
    heart.await??;
    end(&mut alerter.0)?;
    Ok(())
}
