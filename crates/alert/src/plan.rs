//! Whom to call, how and when: what settings and accounts say of it, in plain values.

use std::{collections::BTreeMap, fmt};

use jiff::{
    civil::{Date, DateTime, Time, Weekday},
    tz::TimeZone,
};
use presswatch_domain::{Duty, HOUR_MS, Plan, PressId, Priority, Span, UtcMs};
pub use presswatch_people::Situation;
use presswatch_people::{Presses, Role};

use crate::{
    channel::{Address, Way},
    ledger::Trial,
};

/// A stretch of each day in which P2 and P3 wait, on the wall; over midnight if it ends before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quiet {
    /// Its beginning.
    pub from: Time,
    /// Its end; the same as its beginning: there is none.
    pub to: Time,
}

/// Somebody who may be called.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// Id.
    pub person: String,
    /// How colleagues call them; it stands in messages only.
    pub name: String,
    /// Tag of their language; the site's first if there is none.
    pub language: Option<String>,
    /// Which presses concern them.
    pub presses: Presses,
    /// Where they are reached.
    pub addresses: BTreeMap<Way, Address>,
    /// Their ways, the first to be tried first; without one of a situation, those of [`Situation::usual`].
    pub ways: BTreeMap<Situation, Vec<Way>>,
    /// When P2 and P3 wait.
    pub quiet: Vec<Quiet>,
    /// Wants the digest.
    pub digest: bool,
    /// Wants to hear what came of a shift.
    pub shift: bool,
    /// What they are at the plant.
    pub role: Role,
}

/// Whom a step calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whom {
    /// Who is on duty: the first to be called is 0.
    Duty(usize),
    /// All managers.
    Manager,
    /// A person, by id.
    Person(String),
}

/// A step of the escalation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// How long after the alarm was known, in milliseconds.
    pub after_ms: i64,
    /// Whom.
    pub whom: Whom,
    /// By the first of the person's own ways.
    pub own: bool,
    /// And by all of these at once.
    pub ways: Vec<Way>,
}

/// How the site calls people.
#[derive(Debug, Clone)]
pub struct Calling {
    /// The site's zone.
    pub zone: TimeZone,
    /// When presses shall run.
    pub plan: Plan,
    /// Who is on duty.
    pub duty: Duty,
    /// All presses.
    pub presses: Vec<PressId>,
    /// The steps of each priority, in order of their time; a priority without any waits for the digest.
    pub ladder: BTreeMap<Priority, Vec<Step>>,
    /// Who gets the digest at a shift's end: the first of these of whom somebody is there and wants it.
    pub digest: Vec<Whom>,
    /// When everybody on the ladder is asked for an answer; `None`: never.
    pub weekly: Option<Weekly>,
}

/// When the week's test is, on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weekly {
    /// On which day.
    pub day: Weekday,
    /// When.
    pub time: Time,
    /// How long an answer is waited for, in milliseconds.
    pub within_ms: i64,
}

impl Weekly {
    /// Where the alerter was away at its time, the week's test is made up for at the same time of another day, and
    /// so long after it, in milliseconds: at another hour somebody may sleep.
    const LATE_MS: i64 = 8 * HOUR_MS;

    /// The last time that was planned for it up to `now`.
    fn slot(&self, zone: &TimeZone, now: UtcMs) -> UtcMs {
        let today = presswatch_domain::plan::day(zone, now);
        let days = (0..=7).filter_map(|ago| today.checked_sub(jiff::Span::new().days(ago)).ok());
        let at = |day: Date| presswatch_domain::plan::instant(zone, DateTime::from_parts(day, self.time));
        days.filter(|day| day.weekday() == self.day).map(at).find(|slot| *slot <= now).unwrap_or(now)
    }

    /// The slot whose test is to be made now, if the last that was made was for `done`; otherwise when to look again.
    pub fn due(&self, zone: &TimeZone, done: UtcMs, now: UtcMs) -> Result<UtcMs, UtcMs> {
        let slot = self.slot(zone, now);
        let today = presswatch_domain::plan::day(zone, now);
        let at = |day: Date| presswatch_domain::plan::instant(zone, DateTime::from_parts(day, self.time));
        let time = at(today);
        let next = if now < time { time } else { at(today.tomorrow().unwrap_or(today)) };
        if slot > done && (0..Self::LATE_MS).contains(&now.since(time)) {
            Ok(slot)
        } else {
            Err(next.max(now.plus(1)))
        }
    }
}

impl Contact {
    /// Their ways in order, as far as they have an address there.
    pub fn order(&self, situation: Situation) -> impl Iterator<Item = Way> {
        let order = self.ways.get(&situation).filter(|ways| !ways.is_empty());
        let order = order.map_or(situation.usual(), Vec::as_slice);
        order.iter().copied().filter(|way| self.addresses.contains_key(way))
    }

    /// The end of the quiet hours in which `at` lies.
    pub fn quiet_until(&self, zone: &TimeZone, at: UtcMs) -> Option<UtcMs> {
        let mut end = at;
        // Where one ends in another, it is the other's end; a whole day of them is no more than a day.
        for _ in 0..=self.quiet.len() {
            match self.quiet.iter().find_map(|quiet| quiet.until(zone, end)) {
                Some(later) => end = later,
                None => break,
            }
        }
        (end > at).then_some(end)
    }
}

impl Quiet {
    fn until(&self, zone: &TimeZone, at: UtcMs) -> Option<UtcMs> {
        let day = presswatch_domain::plan::day(zone, at);
        [day.yesterday().unwrap_or(day), day].into_iter().find_map(|day| {
            let end = if self.to <= self.from { day.tomorrow().ok()? } else { day };
            let instant = |day, time| {
                presswatch_domain::plan::instant(zone, jiff::civil::DateTime::from_parts(day, time))
            };
            let span = Span::new(instant(day, self.from), instant(end, self.to));
            (self.from != self.to && span.contains(at)).then_some(span.to)
        })
    }
}

impl Calling {
    /// True if a shift runs at some press.
    pub fn planned(&self, at: UtcMs) -> bool {
        let now = Span::new(at, at.plus(1));
        self.presses.iter().any(|press| !self.plan.planned(&self.zone, press, now).is_empty())
    }

    /// Where this person is.
    pub fn situation(&self, person: &str, at: UtcMs, online: bool) -> Situation {
        let on_duty = || self.duty.on_duty(&self.zone, at).iter().any(|one| one == person);
        match online {
            false => Situation::Offline,
            true if on_duty() && self.planned(at) => Situation::Plant,
            true => Situation::Home,
        }
    }

    /// Whom a step means at `at`, of those whom this press concerns (`None`: no press, it concerns all).
    pub fn whom<'c>(
        &self,
        whom: &Whom,
        press: Option<&PressId>,
        contacts: &'c [Contact],
        at: UtcMs,
    ) -> Vec<&'c Contact> {
        let concerned = |contact: &&Contact| press.is_none_or(|press| contact.presses.includes(press));
        let nth = |n: usize| {
            let on_duty = self.duty.on_duty(&self.zone, at).iter();
            let known = on_duty.filter_map(|id| contacts.iter().find(|contact| contact.person == *id));
            known.filter(concerned).nth(n).into_iter().collect()
        };
        match whom {
            Whom::Duty(place) => nth(*place),
            Whom::Manager => contacts.iter().filter(|c| c.role == Role::Manager).filter(concerned).collect(),
            Whom::Person(id) => contacts.iter().filter(|c| c.person == *id).filter(concerned).collect(),
        }
    }

    /// Everybody whom some step may call, at whatever time.
    pub fn anybody<'c>(&self, contacts: &'c [Contact]) -> Vec<&'c Contact> {
        let steps = || self.ladder.values().flatten();
        let called = |contact: &&Contact| {
            steps().any(|step| match &step.whom {
                Whom::Manager => contact.role == Role::Manager,
                Whom::Person(id) => *id == contact.person,
                Whom::Duty(_) => {
                    let turns = self.duty.rota.iter().map(|turn| &turn.people);
                    let mut all = turns.chain(self.duty.swaps.iter().map(|swap| &swap.people)).flatten();
                    all.any(|id| *id == contact.person)
                }
            })
        };
        contacts.iter().filter(called).collect()
    }

    /// The first of these of whom somebody is there and `wants` it, whichever press it is about.
    pub fn first<'c>(
        &self,
        whom: &[Whom],
        contacts: &'c [Contact],
        at: UtcMs,
        wants: impl Fn(&Contact) -> bool,
    ) -> Vec<&'c Contact> {
        let mut each = whom.iter().map(|whom| {
            let mut people = self.whom(whom, None, contacts, at);
            people.retain(|contact| wants(contact));
            people
        });
        each.find(|people| !people.is_empty()).unwrap_or_default()
    }

    /// The first end of a shift after `after`; where no shift is planned, each day at 16:00.
    pub fn shift_end(&self, after: UtcMs) -> Option<UtcMs> {
        const LOOK_MS: i64 = 15 * 24 * HOUR_MS;
        let range = Span::new(after, after.plus(LOOK_MS));
        let shifts = self.presses.iter().flat_map(|press| self.plan.occurrences(&self.zone, press, range));
        let ends = shifts.map(|shift| shift.span.to).filter(|end| *end > after);
        ends.min().or_else(|| {
            let range = Span::new(after, after.plus(2 * 24 * HOUR_MS));
            let at =
                |day: jiff::civil::Date| presswatch_domain::plan::instant(&self.zone, day.at(16, 0, 0, 0));
            presswatch_domain::plan::days(&self.zone, range).map(at).find(|end| *end > after)
        })
    }
}

/// Who may be called, out of the accounts. Reading is cheap enough to be done whenever somebody is called.
pub trait Roster: Send + Sync + fmt::Debug {
    /// All who are active.
    fn contacts(&self) -> Result<Vec<Contact>, Box<dyn std::error::Error + Send + Sync>>;

    /// Tests that somebody asked for and that were not taken up: each by what they know it, whom, and when.
    fn asked(&self) -> Result<Vec<Asked>, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Vec::new())
    }

    /// What has come of a test so far; `by`: who made the week's.
    fn tell(&self, _test: &Trial, _by: &str) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        Ok(())
    }
}

/// A test that somebody asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// By what they know it.
    pub n: i64,
    /// Who is to be reached.
    pub person: String,
    /// When it was asked for; `None`: nobody knew the time.
    pub at: Option<UtcMs>,
}

/// There is nobody.
#[derive(Debug)]
pub struct Nobody;

impl Roster for Nobody {
    fn contacts(&self) -> Result<Vec<Contact>, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Vec::new())
    }
}
