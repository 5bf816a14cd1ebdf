//! Between what is decided and what is said: a post in its reader's words.

use std::{
    fmt,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use jiff::tz::TimeZone;
use presswatch_domain::{AlarmState, Plant, UtcMs, kpi::ShiftReport};
use presswatch_locale::Language;
use presswatch_people::Role;
use presswatch_runtime::{Secret, tasks::chain};
use tokio::sync::watch;

use crate::{
    channel::{Answer, Message, Way},
    ledger::{Alarm, Kind, Outage, Post, Subject, Trial},
    plan::Contact,
    role::Settings,
    words::{self, Envelope, Overrides, Reader, Repeated},
};

/// A post and all that its words may tell.
pub struct Telling<'a> {
    /// Names the message for ever.
    pub key: String,
    /// What is told.
    pub post: &'a Post,
    /// Its alarms that are still known, the most urgent first.
    pub alarms: Vec<&'a Alarm>,
    /// What it tells beside alarms.
    pub about: About<'a>,
    /// To whom.
    pub to: &'a Contact,
    /// What acknowledges it; `None`: nothing is to be acknowledged.
    pub token: Option<Secret>,
    /// What somebody is at the plant, by id.
    pub by: &'a dyn Fn(&str) -> Option<Role>,
    /// Now.
    pub now: UtcMs,
}

/// Of what a post tells.
#[derive(Debug, Clone)]
pub enum About<'a> {
    /// Of its alarms.
    Alarms,
    /// Whether this way reaches this person.
    Test(&'a Trial),
    /// The power is back.
    Power(&'a Outage),
    /// Who has not answered the week's test, and by which ways they were asked.
    Unanswered(Vec<(&'a str, Vec<Way>)>),
    /// What came of a shift, of each press.
    Shift(Vec<&'a ShiftReport>),
}

/// What posts say.
pub trait Words: Send + Sync + fmt::Debug {
    /// The message of a post.
    fn message(&self, telling: &Telling<'_>) -> Message;
}

/// What holds of all messages of a site.
#[derive(Debug, Clone)]
pub struct Site {
    /// Its name, a short one.
    pub name: String,
    /// Its zone.
    pub zone: TimeZone,
    /// The language of who has chosen none.
    pub language: Language,
    /// Nothing of it is real.
    pub simulated: bool,
    /// Short messages can be answered.
    pub sms: bool,
    /// Where the page is, without a slash at its end, if people reach it.
    pub page: Option<String>,
}

/// Posts in the reader's language, by the built-in phrases and those of a folder.
#[derive(Debug)]
pub struct Spoken {
    site: Site,
    settings: watch::Receiver<Arc<Settings>>,
    overrides: Mutex<Overrides>,
}

impl Spoken {
    /// The site's own phrases are in `folder`, if it is there.
    pub fn new(site: Site, settings: watch::Receiver<Arc<Settings>>, folder: PathBuf) -> Self {
        Self { site, settings, overrides: Mutex::new(Overrides::new(folder)) }
    }
}

impl Words for Spoken {
    fn message(&self, telling: &Telling<'_>) -> Message {
        let mut overrides = self.overrides.lock().unwrap_or_else(PoisonError::into_inner);
        for broken in overrides.look() {
            tracing::error!(reason = chain(&broken), "a phrase of the site's own is not taken");
        }
        let plant = self.settings.borrow().plant.clone();
        let language = telling.to.language.as_deref().and_then(Language::serving);
        let reader = Reader {
            phrases: overrides.phrases(),
            language: language.unwrap_or(self.site.language),
            site: &self.site.name,
            zone: &self.site.zone,
            now: telling.now,
            simulated: self.site.simulated,
            sms: self.site.sms,
        };
        let first = telling.alarms.first();
        let link = |page: &String| match first {
            _ if matches!(telling.about, About::Test(_)) => format!("{page}/me"),
            _ if matches!(telling.about, About::Shift(_)) => format!("{page}/"),
            Some(alarm) => format!("{page}/alarms/{}", alarm.number),
            None => format!("{page}/alarms"),
        };
        let envelope = Envelope {
            key: telling.key.clone(),
            way: telling.post.way,
            link: self.site.page.as_ref().map(link),
            token: telling.token.clone(),
        };
        let said: Vec<words::Alarm<'_>> =
            telling.alarms.iter().map(|alarm| said(alarm, &plant, telling.by)).collect();
        match &telling.about {
            About::Test(trial) => reader.test(trial.weekly(), trial.number, envelope),
            About::Unanswered(people) => reader.unanswered(people, envelope),
            About::Shift(reports) => {
                let named = reports.iter().map(|report| {
                    let press = plant.presses.get(&report.press);
                    (press.map_or(report.press.as_str(), |press| press.name.as_str()), *report)
                });
                reader.shift(&named.collect::<Vec<_>>(), envelope)
            }
            About::Power(outage) => reader.power_back(outage.away, &presses(outage, &plant), &said, envelope),
            About::Alarms if telling.post.kind == Kind::Digest => reader.digest(&said, envelope),
            About::Alarms => reader.alarms(&said, envelope).unwrap_or_else(|| Plain.message(telling)),
        }
    }
}

/// What each press did before and does now.
fn presses<'a>(outage: &Outage, plant: &'a Plant) -> Vec<words::Press<'a>> {
    let press = |press: &'a presswatch_domain::Press| {
        let (before, now) = (outage.before.get(&press.id).copied(), outage.now.get(&press.id).copied());
        words::Press { name: &press.name, before, now }
    };
    plant.presses.values().map(press).filter(|press| press.before.or(press.now).is_some()).collect()
}

fn said<'a>(alarm: &'a Alarm, plant: &'a Plant, by: &dyn Fn(&str) -> Option<Role>) -> words::Alarm<'a> {
    let press = alarm.subject.press().and_then(|id| plant.presses.get(id));
    let name = match &alarm.subject {
        Subject::Press(id) => press.map_or(id.as_str(), |press| press.name.as_str()),
        Subject::Producer(id) => id.as_str(),
    };
    let signal = alarm.rule.as_str().split('.').next().unwrap_or_default();
    let signal = press.and_then(|press| press.catalogue.get(signal));
    words::Alarm {
        number: alarm.number,
        subject: name,
        rule: &alarm.rule,
        priority: alarm.priority,
        state: alarm.state,
        came: alarm.came,
        since: alarm.since,
        value: alarm.value.as_ref(),
        limit: alarm.limit,
        unit: signal.map_or("", |signal| &signal.unit),
        machine: alarm.machine,
        action: &alarm.action,
        by: alarm.by.as_deref().and_then(by),
        repeated: (alarm.round > 0).then_some(Repeated::Still),
    }
}

/// The bare facts, for tests.
#[derive(Debug)]
pub struct Plain;

impl Words for Plain {
    fn message(&self, telling: &Telling<'_>) -> Message {
        let line = |alarm: &&Alarm| {
            let state = match alarm.state {
                AlarmState::UnackActive => "",
                AlarmState::AckActive => " (seen)",
                _ => " (gone)",
            };
            format!("{} {} {}{state}", alarm.number, alarm.subject, alarm.rule)
        };
        let lines: Vec<String> = telling.alarms.iter().map(line).collect();
        let first = telling.alarms.first();
        let title = match telling.post.kind {
            Kind::Test => "test".to_owned(),
            Kind::Shift => format!("shift of {}", telling.post.shift.len()),
            _ => lines.first().cloned().unwrap_or_default(),
        };
        let number = first.map_or(0, |alarm| alarm.number);
        Message {
            key: telling.key.clone(),
            alarm: first.map(|alarm| alarm.number),
            priority: telling.post.priority,
            short: title.clone(),
            title,
            text: lines.join("\n"),
            link: None,
            answer: telling.token.clone().map(|token| Answer { label: "OK".to_owned(), token, number }),
        }
    }
}
