//! Who is to be told now, of what, by which way; and when to look again. Nothing of it has a clock or sends.
//!
//! [`Desk::due`] goes through the ledger: steps of the ladder that are due become wants (a person, a way), wants
//! become posts, what was sent and is not true any more becomes an update. Each post is in the ledger as meant
//! before it may go out; [`Desk::sent`] and [`Desk::updated`] take what became of it.

mod line;
mod power;
mod send;
mod shift;
mod trial;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use presswatch_domain::{Outcome, Priority, UtcMs};

pub use self::{
    line::{BURST_MS, Lines},
    power::{SETTLES_MS, brings_back},
    trial::{Test, every_way},
};
use crate::{
    channel::Way,
    ledger::{Alarm, Ledger, Stage, Want},
    plan::{Calling, Contact, Step},
};

/// When nobody could be told, everybody is sought again so soon, in milliseconds.
const NOBODY_MS: i64 = 60_000;

/// How things stand when it is asked what is due.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// Now.
    pub now: UtcMs,
    /// How the site calls people.
    pub calling: &'a Calling,
    /// Who may be called.
    pub contacts: &'a [Contact],
    /// The ways that the site has.
    pub ways: &'a BTreeSet<Way>,
}

/// What is to be done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Due {
    /// Posts to send.
    pub send: Vec<u64>,
    /// Posts to change where they are.
    pub update: Vec<u64>,
    /// When to look again, if nothing happens before.
    pub next: Option<UtcMs>,
}

impl Due {
    fn look(&mut self, at: UtcMs) {
        self.next = Some(self.next.map_or(at, |next| next.min(at)));
    }

    /// This post is to go, not before `from`.
    fn goes(&mut self, ledger: &mut Ledger, post: u64, from: UtcMs, now: UtcMs) {
        if from > now {
            ledger.post_mut(post, |post| post.stage = Stage::Waits { next: from });
            self.look(from);
        } else {
            self.send.push(post);
        }
    }
}

/// Decides; what it knows beside the ledger may be forgotten.
#[derive(Debug, Default)]
pub struct Desk {
    /// How the ways do.
    pub lines: Lines,
}

impl Desk {
    /// What is due. Once it is written that it is meant, it is to be sent.
    pub fn due(&mut self, ledger: &mut Ledger, scene: &Scene<'_>) -> Due {
        let mut due = Due::default();
        let numbers: Vec<u64> = ledger.alarms().map(|alarm| alarm.number).collect();
        for number in numbers {
            self.replace(ledger, scene, number);
            self.climb(ledger, scene, number, &mut due);
        }
        self.weekly(ledger, scene, &mut due);
        self.in_vain(ledger, scene, &mut due);
        self.digest(ledger, scene, &mut due);
        self.power(ledger, scene, &mut due);
        self.gather(ledger, scene, &mut due);
        self.again(ledger, scene, &mut due);
        self.correct(ledger, scene, &mut due);
        due
    }

    /// Takes the steps of an alarm's ladder that are due.
    fn climb(&mut self, ledger: &mut Ledger, scene: &Scene<'_>, number: u64, due: &mut Due) {
        loop {
            let Some(alarm) = ledger.alarm(number).filter(|alarm| ledger.calls(alarm)) else { return };
            let Some(ladder) = scene.calling.ladder.get(&alarm.priority) else { return };
            let Some(step) = ladder.get(alarm.step) else { return };
            let called = alarm.called.unwrap_or(scene.now);
            let at = called.plus(step.after_ms);
            if at > scene.now {
                if alarm.called.is_none() {
                    ledger.alarm_mut(number, |alarm| alarm.called = Some(called));
                }
                return due.look(at);
            }
            let wants = self.step(scene, alarm, step);
            let nobody = wants.is_empty() && !self.reached(ledger, alarm);
            let next = ladder.get(alarm.step + 1);
            // Nobody is there to wait for: the next step is taken at once or, after the last, the first in a while,
            // for somebody may have come.
            let (called, step) = match next {
                Some(next) if nobody => (called.plus(step.after_ms - next.after_ms), alarm.step + 1),
                None if nobody => (scene.now.plus(NOBODY_MS), 0),
                _ => (called, alarm.step + 1),
            };
            let first = nobody && next.is_none() && !alarm.unreachable;
            ledger.alarm_mut(number, |alarm| {
                (alarm.called, alarm.step) = (Some(called), step);
                alarm.unreachable |= first;
                for want in wants {
                    if alarm.want(&want.person, want.way).is_none() {
                        alarm.wants.push(want);
                    }
                }
            });
            if first {
                ledger.delivered(scene.now, Some(number), "", None, Outcome::Unreachable);
            }
        }
    }

    /// True if somebody was told, or is being told, of it in this round.
    fn reached(&self, ledger: &Ledger, alarm: &Alarm) -> bool {
        alarm.wants.iter().any(|want| !failed(ledger, want))
    }

    /// Whom a step calls, and by which ways.
    fn step(&self, scene: &Scene<'_>, alarm: &Alarm, step: &Step) -> Vec<Want> {
        let now = scene.now;
        let press = alarm.subject.press();
        let people = scene.calling.whom(&step.whom, press, scene.contacts, now);
        let wants = people.into_iter().flat_map(|contact| {
            let order = self.order(scene, contact);
            let mut ways = step.ways.clone();
            ways.retain(|way| contact.addresses.contains_key(way) && scene.ways.contains(way));
            // Those that the step names may be none of theirs: then as they like it.
            if step.own || ways.is_empty() {
                let new = |way: &&Way| alarm.want(&contact.person, **way).is_none() && !ways.contains(way);
                let first = order.iter().find(new).copied();
                ways.splice(..0, first);
            }
            // A way that is known to fail is tried, and need not be waited for.
            if !ways.is_empty() && ways.iter().all(|way| self.lines.failing(*way, now)) {
                ways.extend(order.iter().find(|way| !self.lines.failing(**way, now)));
            }
            let from = quiet(scene, contact, alarm.priority);
            let person = contact.person.clone();
            ways.into_iter().map(move |way| Want {
                person: person.clone(),
                way,
                from,
                post: None,
                replaced: false,
            })
        });
        wants.collect()
    }

    /// The ways of somebody in order, where they are now.
    fn order(&self, scene: &Scene<'_>, contact: &Contact) -> Vec<Way> {
        let online = self.lines.online(scene.ways, scene.now);
        let situation = scene.calling.situation(&contact.person, scene.now, online);
        contact.order(situation).filter(|way| scene.ways.contains(way)).collect()
    }

    /// For each want whose way has failed: at once the person's next way or, if there is none, the next step.
    fn replace(&mut self, ledger: &mut Ledger, scene: &Scene<'_>, number: u64) {
        while let Some(alarm) = ledger.alarm(number).filter(|alarm| ledger.calls(alarm)) {
            let open = |want: &&Want| !want.replaced && failed(ledger, want);
            let Some(want) = alarm.wants.iter().find(open).cloned() else { return };
            let contact = scene.contacts.iter().find(|contact| contact.person == want.person);
            let order = contact.map_or_else(Vec::new, |contact| self.order(scene, contact));
            let mut untried: Vec<Way> = order;
            untried.retain(|way| alarm.want(&want.person, *way).is_none());
            // One that fails too is better than none.
            let next = untried.iter().find(|way| !self.lines.failing(**way, scene.now)).or(untried.first());
            let instead = next.map(|way| Want { way: *way, from: scene.now, post: None, ..want.clone() });
            let alone = instead.is_none() && !self.reached(ledger, alarm);
            let ladder = scene.calling.ladder.get(&alarm.priority);
            let step = ladder.and_then(|ladder| ladder.get(alarm.step)).filter(|_| alone);
            let sooner = step
                .zip(alarm.called)
                .map(|(step, called)| called.plus(step.after_ms).since(scene.now).max(0));
            ledger.alarm_mut(number, |alarm| {
                for one in &mut alarm.wants {
                    one.replaced |= one.person == want.person && one.way == want.way;
                }
                alarm.wants.extend(instead);
                alarm.called = alarm.called.map(|called| called.plus(-sooner.unwrap_or(0)));
            });
            if alone {
                ledger.delivered(scene.now, Some(number), &want.person, None, Outcome::Unreachable);
            }
        }
    }
}

/// True if the post of this want has not gone out, at a try at least.
fn failed(ledger: &Ledger, want: &Want) -> bool {
    let post = want.post.and_then(|post| ledger.post(post));
    post.is_some_and(|post| match post.stage {
        Stage::Dead => true,
        Stage::Waits { .. } | Stage::Meant => post.failed > 0,
        Stage::Sent { .. } => false,
    })
}

/// When somebody may be told: P1 at once, the rest not in their quiet hours.
fn quiet(scene: &Scene<'_>, contact: &Contact, priority: Priority) -> UtcMs {
    let until = contact.quiet_until(&scene.calling.zone, scene.now);
    until.filter(|_| priority > Priority::P1).unwrap_or(scene.now)
}
