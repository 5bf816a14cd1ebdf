//! From wants to posts, and what becomes of posts.

use std::collections::BTreeMap;

use presswatch_domain::{AlarmState, Outcome, Priority, UtcMs};
use presswatch_people::TrialWay;

use super::{Desk, Due, Scene, power, quiet};
use crate::{
    channel::{Receipt, SendError, Way},
    ledger::{Face, Kind, Ledger, Post, Stage, Trial, Update},
};

/// The first pause after a failure, and the longest, in milliseconds: for P1, and for the rest.
const PAUSE_MS: i64 = 5_000;
const PAUSES_MS: (i64, i64) = (60_000, 600_000);
/// After so many failures what was sent stays as it is; so does a digest that was never sent.
const TRIES: u32 = 10;

/// An alarm of a message: how urgent, its number, the round.
type Item = (Priority, u64, u32);

impl Desk {
    /// Wants whose time has come become posts: what one person is to be told by one way is one.
    pub(super) fn gather(&mut self, ledger: &mut Ledger, scene: &Scene<'_>, due: &mut Due) {
        let mut groups: BTreeMap<(String, Way), Vec<Item>> = BTreeMap::new();
        let settles = power::settles(ledger, scene.now);
        for alarm in ledger.alarms().filter(|alarm| ledger.calls(alarm)) {
            // After a power cut what is not urgent is told together.
            if let Some(until) = settles.filter(|_| alarm.priority > Priority::P1) {
                due.look(until);
                continue;
            }
            for want in alarm.wants.iter().filter(|want| want.post.is_none()) {
                match want.from > scene.now {
                    true => due.look(want.from),
                    false => groups.entry((want.person.clone(), want.way)).or_default().push((
                        alarm.priority,
                        alarm.number,
                        alarm.round,
                    )),
                }
            }
        }
        for ((person, way), mut alarms) in groups {
            alarms.sort_unstable();
            let Some((priority, ..)) = alarms.first().copied() else { continue };
            let from = self.lines.from(&person, way, priority, scene.now);
            if from > scene.now {
                due.look(from);
                continue;
            }
            let shown = |(_, number, _): &Item| ledger.alarm(*number).map(|alarm| alarm.face());
            let shown: Vec<Face> = alarms.iter().filter_map(shown).collect();
            let alarms: Vec<(u64, u32)> =
                alarms.into_iter().map(|(_, number, round)| (number, round)).collect();
            let post = self.mean(
                ledger,
                scene.now,
                (person.clone(), way),
                Kind::Alarms,
                (priority, alarms.clone(), shown),
            );
            for (number, _) in alarms {
                ledger.alarm_mut(number, |alarm| {
                    let wants = alarm.wants.iter_mut();
                    for want in wants.filter(|want| want.person == person && want.way == way) {
                        want.post = Some(post);
                    }
                });
            }
            due.send.push(post);
        }
    }

    pub(super) fn mean(
        &mut self,
        ledger: &mut Ledger,
        now: UtcMs,
        (person, way): (String, Way),
        kind: Kind,
        (priority, alarms, shown): (Priority, Vec<(u64, u32)>, Vec<Face>),
    ) -> u64 {
        self.lines.sending(&person, way, priority, now);
        let stage = Stage::Meant;
        ledger.put_post(|number| Post {
            number,
            person,
            way,
            kind,
            priority,
            alarms,
            made: now,
            stage,
            failed: 0,
            shown,
            update: None,
            shift: Vec::new(),
        })
    }

    /// At a shift's end: what waits for no ladder, in one message.
    pub(super) fn digest(&mut self, ledger: &mut Ledger, scene: &Scene<'_>, due: &mut Due) {
        let Some(end) = scene.calling.shift_end(ledger.digest()) else { return };
        if end > scene.now {
            return due.look(end);
        }
        ledger.set_digest(scene.now);
        let waits = |priority| scene.calling.ladder.get(&priority).is_none_or(Vec::is_empty);
        let told = ledger.alarms().filter(|alarm| waits(alarm.priority) && !alarm.digested);
        let there = |state| matches!(state, AlarmState::UnackActive | AlarmState::ReturnedUnack);
        let told = told.filter(|alarm| there(alarm.state));
        let mut told: Vec<(Priority, u64)> = told.map(|alarm| (alarm.priority, alarm.number)).collect();
        told.sort_unstable();
        let Some((priority, _)) = told.first().copied() else { return self.next_digest(ledger, scene, due) };
        let calling = scene.calling;
        let people = calling.first(&calling.digest, scene.contacts, end.plus(-1), |contact| contact.digest);
        for contact in people {
            let Some(way) = self.order(scene, contact).into_iter().find(|way| *way != Way::Ring) else {
                continue;
            };
            let alarms = told.iter().filter_map(|(_, number)| ledger.alarm(*number));
            let alarms =
                alarms.filter(|a| a.subject.press().is_none_or(|press| contact.presses.includes(press)));
            let (alarms, shown): (Vec<_>, Vec<_>) =
                alarms.map(|alarm| ((alarm.number, alarm.round), alarm.face())).unzip();
            if alarms.is_empty() {
                continue;
            }
            let to = (contact.person.clone(), way);
            let post = self.mean(ledger, scene.now, to, Kind::Digest, (priority, alarms, shown));
            let from = quiet(scene, contact, priority);
            due.goes(ledger, post, from, scene.now);
        }
        for (_, number) in told {
            ledger.alarm_mut(number, |alarm| alarm.digested = true);
        }
        self.next_digest(ledger, scene, due);
    }

    fn next_digest(&self, ledger: &Ledger, scene: &Scene<'_>, due: &mut Due) {
        if let Some(end) = scene.calling.shift_end(ledger.digest()) {
            due.look(end);
        }
    }

    /// What did not go out is tried again, while anybody needs to know it.
    pub(super) fn again(&mut self, ledger: &mut Ledger, scene: &Scene<'_>, due: &mut Due) {
        let waiting: Vec<(u64, UtcMs)> = ledger
            .posts()
            .filter_map(|post| match post.stage {
                Stage::Waits { next } => Some((post.number, next)),
                _ => None,
            })
            .collect();
        for (number, next) in waiting {
            let Some(post) = ledger.post(number) else { continue };
            if post.kind == Kind::Test && trial(ledger, post).is_none_or(|trial| trial.over) {
                ledger.drop_post(number);
                continue;
            }
            if post.kind == Kind::Alarms {
                let alarms = || {
                    post.alarms.iter().filter_map(|(alarm, round)| {
                        ledger.alarm(*alarm).filter(|alarm| alarm.round == *round)
                    })
                };
                if !alarms().any(|alarm| ledger.calls(alarm)) {
                    let may = |state| !matches!(state, AlarmState::Normal | AlarmState::AckActive);
                    if !alarms().any(|alarm| may(alarm.state)) {
                        ledger.drop_post(number);
                    }
                    continue;
                }
            }
            let settles = power::settles(ledger, scene.now);
            let settles = settles.filter(|_| post.kind == Kind::Alarms && post.priority > Priority::P1);
            let next = settles.map_or(next, |until| until.max(next));
            if next > scene.now {
                due.look(next);
                continue;
            }
            let shown = shown(ledger, post);
            ledger.post_mut(number, |post| {
                post.stage = Stage::Meant;
                post.shown = shown;
            });
            due.send.push(number);
        }
    }

    /// What was sent and is not true any more is changed where it is; what need not be is forgotten.
    pub(super) fn correct(&mut self, ledger: &mut Ledger, scene: &Scene<'_>, due: &mut Due) {
        let numbers: Vec<u64> = ledger.posts().map(|post| post.number).collect();
        for number in numbers {
            let Some(post) = ledger.post(number) else { continue };
            let lasts = matches!(post.kind, Kind::Alarms | Kind::Power | Kind::Test);
            let changes = lasts && matches!(post.stage, Stage::Sent { receipt: Some(_) });
            let (shown, over) = (shown(ledger, post), !lasts || over(ledger, post));
            match &post.update {
                _ if post.stage == Stage::Dead && over => ledger.drop_post(number),
                _ if !matches!(post.stage, Stage::Sent { .. }) => {}
                // Under way: what has changed since is seen when it is done.
                Some(Update { next: None, .. }) => {}
                Some(Update { next: Some(next), .. }) if *next > scene.now => due.look(*next),
                _ if changes && shown != post.shown => {
                    let failed = post.update.as_ref().map_or(0, |update| update.failed);
                    let update = Update { shown, failed, next: None };
                    ledger.post_mut(number, |post| post.update = Some(update));
                    due.update.push(number);
                }
                _ if over => ledger.drop_post(number),
                _ => {}
            }
        }
    }

    /// A post went out, or not.
    pub fn sent(
        &mut self,
        ledger: &mut Ledger,
        now: UtcMs,
        number: u64,
        answer: Result<Option<Receipt>, SendError>,
    ) {
        let Some(post) = ledger.post(number).cloned() else { return };
        let outcome = match answer {
            Ok(receipt) => {
                self.lines.heard(post.way, true, now);
                ledger.post_mut(number, |post| post.stage = Stage::Sent { receipt });
                tried(ledger, &post, |tried| (tried.sent, tried.failed) = (Some(now), None));
                Outcome::Sent
            }
            Err(SendError::Later { why, after_ms }) => {
                self.lines.heard(post.way, false, now);
                tried(ledger, &post, |tried| tried.failed = Some(why.clone()));
                let failed = post.failed + 1;
                let next = now.plus(pause(failed, post.priority).max(after_ms.unwrap_or(0)));
                let over = post.kind != Kind::Alarms && failed >= TRIES;
                ledger.post_mut(number, |post| {
                    post.failed = failed;
                    post.stage = if over { Stage::Dead } else { Stage::Waits { next } };
                });
                // Of those that follow each other the first is told: the rest says the same.
                if failed > 1 && !over {
                    return;
                }
                Outcome::Failed { reason: cut(why) }
            }
            Err(SendError::Never(why)) => {
                tried(ledger, &post, |tried| tried.failed = Some(why.clone()));
                ledger.post_mut(number, |post| {
                    post.failed += 1;
                    post.stage = Stage::Dead;
                });
                Outcome::Failed { reason: cut(why) }
            }
        };
        ledger.delivery(now, &post, &outcome);
    }

    /// What was sent was changed, or could not be.
    pub fn updated(
        &mut self,
        ledger: &mut Ledger,
        now: UtcMs,
        number: u64,
        answer: Result<Option<Receipt>, SendError>,
    ) {
        let Some((post, update)) =
            ledger.post(number).and_then(|post| Some((post.clone(), post.update.clone()?)))
        else {
            return;
        };
        let failed = update.failed + 1;
        match answer {
            Ok(receipt) => {
                let changed = receipt.is_some();
                ledger.post_mut(number, |post| {
                    (post.shown, post.update) = (update.shown, None);
                    // What can't be changed once can't be later.
                    post.stage = Stage::Sent { receipt };
                });
                if changed {
                    ledger.delivery(now, &post, &Outcome::Updated);
                }
            }
            Err(SendError::Later { after_ms, .. }) if failed < TRIES => {
                self.lines.heard(post.way, false, now);
                let next = Some(now.plus(pause(failed, post.priority).max(after_ms.unwrap_or(0))));
                ledger.post_mut(number, |post| post.update = Some(Update { failed, next, ..update }));
            }
            Err(error) => {
                ledger.post_mut(number, |post| {
                    (post.shown, post.update) = (update.shown, None);
                    post.stage = Stage::Sent { receipt: None };
                });
                ledger.delivery(now, &post, &Outcome::Failed { reason: cut(error.to_string()) });
            }
        }
    }
}

/// What is true now of a post's alarms. Of one that has come again it says what it said: another tells that.
fn shown(ledger: &Ledger, post: &Post) -> Vec<Face> {
    if post.kind == Kind::Test {
        return trial(ledger, post).map_or_else(|| post.shown.clone(), |trial| vec![trial.face(post.way)]);
    }
    let now = post.alarms.iter().zip(&post.shown).map(|((number, round), shown)| {
        let alarm = ledger.alarm(*number).filter(|alarm| alarm.round == *round);
        alarm.map_or_else(|| shown.clone(), |alarm| alarm.face())
    });
    now.collect()
}

/// True if nothing more can follow for what it tells.
fn over(ledger: &Ledger, post: &Post) -> bool {
    if post.kind == Kind::Test {
        return trial(ledger, post).is_none_or(|trial| trial.over);
    }
    post.alarms.iter().all(|(number, round)| {
        let alarm = ledger.alarm(*number).filter(|alarm| alarm.round == *round);
        alarm.is_none_or(|alarm| alarm.state == AlarmState::Normal)
    })
}

/// The test that a post asks for.
fn trial<'l>(ledger: &'l Ledger, post: &Post) -> Option<&'l Trial> {
    ledger.trial(post.alarms.first()?.0)
}

/// Notes how a test fares on its way.
fn tried(ledger: &mut Ledger, post: &Post, change: impl FnOnce(&mut TrialWay)) {
    let Some((number, _)) = post.alarms.first().filter(|_| post.kind == Kind::Test) else { return };
    ledger.trial_mut(*number, |trial| {
        if let Some(tried) = trial.ways.iter_mut().find(|tried| tried.way == post.way) {
            change(tried);
        }
    });
}

fn pause(failed: u32, priority: Priority) -> i64 {
    let longest = if priority == Priority::P1 { PAUSES_MS.0 } else { PAUSES_MS.1 };
    PAUSE_MS.saturating_mul(1 << failed.saturating_sub(1).min(10)).min(longest)
}

/// As long as the reason of a `delivery` may be.
fn cut(mut why: String) -> String {
    let end = (0..=why.len().min(400)).rev().find(|at| why.is_char_boundary(*at)).unwrap_or(0);
    why.truncate(end);
    why
}
