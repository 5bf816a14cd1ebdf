//! Whether people are reached is tried before it is needed: when somebody asks, and once a week.
//!
//! The week's test goes at its hour whether a shift runs or not, for a phone is needed most when nobody is at the plant;
//! but not into anybody's quiet hours, whose end it waits for. It goes by one way a week, another one each time.

use presswatch_domain::{HOUR_MS, Priority, UtcMs};
use presswatch_people::TrialWay;

use super::{Desk, Due, Scene, quiet};
use crate::{
    channel::Way,
    ledger::{Kind, Ledger, Trial},
    plan::{Contact, Situation},
};

/// A test that somebody asked for stays so long after it is over, in milliseconds.
const KEPT_MS: i64 = 24 * HOUR_MS;
const WEEK_MS: i64 = 7 * 24 * HOUR_MS;

/// A test to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// Who asked for it, by what they know it; `None`: it is the week's.
    pub asked: Option<i64>,
    /// Who is to be reached.
    pub person: String,
    /// By which ways.
    pub ways: Vec<Way>,
    /// Not before.
    pub from: UtcMs,
    /// Until when an answer is waited for.
    pub until: UtcMs,
}

/// All ways of somebody that the site has, wherever they are.
pub fn every_way(scene: &Scene<'_>, contact: &Contact) -> Vec<Way> {
    let mut ways: Vec<Way> = Vec::new();
    for situation in [Situation::Plant, Situation::Home, Situation::Offline] {
        ways.extend(contact.order(situation).filter(|way| scene.ways.contains(way)));
    }
    let mut met = std::collections::BTreeSet::new();
    ways.retain(|way| met.insert(*way));
    ways
}

/// The way of this week's test. A program answers nothing, and whom the phone only rings can't answer: they get a short
/// message with it.
fn weeks_ways(scene: &Scene<'_>, contact: &Contact, slot: UtcMs) -> Vec<Way> {
    let mut ways = every_way(scene, contact);
    ways.retain(|way| *way != Way::Webhook);
    let turn = slot.0.div_euclid(WEEK_MS).rem_euclid(ways.len().max(1) as i64) as usize;
    let text = ways.contains(&Way::Sms).then_some(Way::Sms);
    match ways.get(turn) {
        Some(Way::Ring) => [Way::Ring].into_iter().chain(text).collect(),
        Some(way) => vec![*way],
        None => Vec::new(),
    }
}

impl Desk {
    /// Sends a test; one of the week not before its time, the other kind at once.
    pub fn test(&mut self, ledger: &mut Ledger, now: UtcMs, test: Test, due: &mut Due) -> u64 {
        let Test { asked, person, ways, from, until } = test;
        // What somebody asks for is to ring as what is urgent does.
        let priority = if asked.is_some() { Priority::P1 } else { Priority::P2 };
        let tried = ways.iter().map(|way| TrialWay { way: *way, sent: None, failed: None, answered: None });
        let tried: Vec<TrialWay> = tried.collect();
        let over = tried.is_empty();
        let (made, whose) = (now, person.clone());
        let number =
            ledger.put_trial(|number| Trial { number, person: whose, asked, made, until, over, ways: tried });
        for way in ways {
            let Some(face) = ledger.trial(number).map(|trial| trial.face(way)) else { continue };
            let what = (priority, vec![(number, 0)], vec![face]);
            let post = self.mean(ledger, now, (person.clone(), way), Kind::Test, what);
            due.goes(ledger, post, from, now);
        }
        due.look(until);
        number
    }

    /// The week's test, once in a week: that it was made is written with it.
    pub(super) fn weekly(&mut self, ledger: &mut Ledger, scene: &Scene<'_>, due: &mut Due) {
        let Some(weekly) = scene.calling.weekly else { return };
        let Some(done) = ledger.weekly() else {
            // Of a plant that has only just begun nobody is tested yet.
            ledger.set_weekly(scene.now);
            return due.look(scene.now.plus(1));
        };
        let slot = match weekly.due(&scene.calling.zone, done, scene.now) {
            Ok(slot) => slot,
            Err(next) => return due.look(next),
        };
        ledger.set_weekly(slot);
        let old: Vec<u64> =
            ledger.trials().filter(|trial| trial.weekly()).map(|trial| trial.number).collect();
        old.into_iter().for_each(|number| ledger.drop_trial(number));
        for contact in scene.calling.anybody(scene.contacts) {
            let ways = weeks_ways(scene, contact, slot);
            let from = quiet(scene, contact, Priority::P2);
            let until = from.plus(weekly.within_ms);
            // Who has no way at all is seen where settings are checked.
            if !ways.is_empty() {
                let test = Test { asked: None, person: contact.person.clone(), ways, from, until };
                self.test(ledger, scene.now, test, due);
            }
        }
        due.look(scene.now.plus(1));
    }

    /// Tests whose time is over; of those of the week that were not answered the managers are told.
    pub(super) fn in_vain(&mut self, ledger: &mut Ledger, scene: &Scene<'_>, due: &mut Due) {
        let mut vain = Vec::new();
        let trials: Vec<Trial> = ledger.trials().cloned().collect();
        for trial in trials {
            let (number, kept) = (trial.number, trial.until.plus(KEPT_MS));
            match trial.over {
                false if trial.until > scene.now => due.look(trial.until),
                false => {
                    ledger.trial_mut(number, |trial| trial.over = true);
                    if trial.weekly() {
                        vain.push((number, 0));
                    }
                }
                true if !trial.weekly() && kept <= scene.now => ledger.drop_trial(number),
                true => {}
            }
        }
        if vain.is_empty() {
            return;
        }
        let managers = scene.calling.whom(&crate::plan::Whom::Manager, None, scene.contacts, scene.now);
        for contact in managers {
            let Some(way) = self.order(scene, contact).into_iter().find(|way| *way != Way::Ring) else {
                continue;
            };
            let to = (contact.person.clone(), way);
            let post =
                self.mean(ledger, scene.now, to, Kind::Unanswered, (Priority::P3, vain.clone(), Vec::new()));
            let from = quiet(scene, contact, Priority::P3);
            due.goes(ledger, post, from, scene.now);
        }
    }
}
