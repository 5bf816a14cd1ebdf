//! After a power cut: what happened, in one message. While things come up again, what is not urgent waits; what is urgent
//! never does.

use std::collections::BTreeSet;

use presswatch_domain::{AlarmState, HOUR_MS, MINUTE_MS, Priority, Span, UtcMs};

use super::{Desk, Due, Scene, quiet};
use crate::{
    channel::Way,
    ledger::{Alarm, Face, Kind, Ledger, Outage, OutageTold as Told, Stage},
    plan::{Contact, Whom},
};

/// Shorter than this it was a restart, or a cut that a machine sleeps over, in milliseconds.
const LEAST_MS: i64 = 5 * MINUTE_MS;
/// So long things come up again: edges start within a minute or two, in milliseconds.
pub const SETTLES_MS: i64 = 2 * MINUTE_MS;
/// If the store does not say by then whether presses were dark, what waits goes out by itself, in milliseconds.
const PATIENCE_MS: i64 = MINUTE_MS;
/// Where somebody has no quiet hours: from when on and until when it is night, on the wall.
const NIGHT: (i8, i8) = (22, 6);

/// An alerter that was heard of last at `alive` begins at `now`: the time in which the plant may have been dark.
/// `told`: what is still to be told of an earlier one, which is the same if it began again before that.
pub fn brings_back(
    alive: Option<UtcMs>,
    now: UtcMs,
    settles_ms: i64,
    told: Option<&Outage>,
) -> Option<Outage> {
    let from = alive.filter(|alive| now.since(*alive) >= LEAST_MS)?;
    let open = told.filter(|outage| outage.stage != Told::Done);
    let away = Span::new(open.map_or(from, |open| open.away.from), now);
    let before = open.map(|open| open.before.clone()).unwrap_or_default();
    Some(Outage {
        away,
        settles: now.plus(settles_ms),
        stage: Told::Settles,
        before,
        now: Default::default(),
    })
}

/// Until when what is not urgent waits.
pub(super) fn settles(ledger: &Ledger, now: UtcMs) -> Option<UtcMs> {
    let outage = ledger.outage()?;
    let until = outage.settles.plus(PATIENCE_MS);
    (outage.stage == Told::Settles && now < until).then_some(until)
}

/// True if it belongs into the message: it is there, or it has gone since and nobody has seen it.
fn tells(alarm: &Alarm, outage: &Outage) -> bool {
    match alarm.state {
        AlarmState::UnackActive | AlarmState::AckActive => alarm.follows.is_none(),
        AlarmState::ReturnedUnack | AlarmState::Latched => alarm.since >= outage.away.from,
        _ => false,
    }
}

impl Desk {
    /// The one message.
    pub(super) fn power(&mut self, ledger: &mut Ledger, scene: &Scene<'_>, due: &mut Due) {
        let Some(outage) = ledger.outage().cloned() else { return };
        if outage.stage == Told::Settles {
            return due.look(outage.settles.max(scene.now.plus(1_000)));
        }
        if outage.stage == Told::Done {
            return;
        }
        ledger.set_outage(Some(Outage { stage: Told::Done, ..outage.clone() }));
        // What an earlier one said would now be told in the words of this one.
        let old: Vec<u64> =
            ledger.posts().filter(|post| post.kind == Kind::Power).map(|post| post.number).collect();
        old.into_iter().for_each(|number| ledger.drop_post(number));
        let people =
            scene.calling.first(&[Whom::Duty(0), Whom::Manager], scene.contacts, scene.now, |_| true);
        let urgent = ledger.alarms().any(|alarm| alarm.priority == Priority::P1 && alarm.active());
        for contact in people {
            let Some(way) = self.order(scene, contact).into_iter().find(|way| *way != Way::Ring) else {
                continue;
            };
            let mut told: Vec<&Alarm> = ledger.alarms().filter(|alarm| tells(alarm, &outage)).collect();
            told.retain(|alarm| alarm.subject.press().is_none_or(|press| contact.presses.includes(press)));
            told.sort_by_key(|alarm| (!alarm.active(), alarm.priority, alarm.number));
            let alarms: Vec<(u64, u32)> = told.iter().map(|alarm| (alarm.number, alarm.round)).collect();
            let shown: Vec<Face> = told.iter().map(|alarm| alarm.face()).collect();
            let to = (contact.person.clone(), way);
            let post = self.mean(ledger, scene.now, to, Kind::Power, (Priority::P3, alarms, shown));
            let from = if urgent { scene.now } else { not_at_night(scene, contact) };
            // What can't wait for the morning does not: then each alarm goes as it always would.
            if from <= scene.now {
                fold(ledger, contact, post);
            }
            due.goes(ledger, post, from, scene.now);
        }
        // What is not in it goes now.
        due.look(scene.now.plus(1));
    }
}

/// What waited for one person is told by this post. What is urgent was told apart, and what came before the cut
/// and was sent is known.
fn fold(ledger: &mut Ledger, contact: &Contact, post: u64) {
    let told: BTreeSet<u64> =
        ledger.post(post).iter().flat_map(|post| post.alarms.iter().map(|(number, _)| *number)).collect();
    let waits = |ledger: &Ledger, number: Option<u64>| match number.and_then(|number| ledger.post(number)) {
        None => number.is_none(),
        Some(post) => post.kind == Kind::Alarms && matches!(post.stage, Stage::Waits { .. }),
    };
    let mut unsent = BTreeSet::new();
    for number in told {
        let Some(alarm) = ledger.alarm(number).filter(|alarm| alarm.priority > Priority::P1) else {
            continue;
        };
        let own: Vec<(Way, Option<u64>)> = alarm
            .wants
            .iter()
            .filter(|want| want.person == contact.person && waits(ledger, want.post))
            .map(|want| (want.way, want.post))
            .collect();
        unsent.extend(own.iter().filter_map(|(_, post)| *post));
        ledger.alarm_mut(number, |alarm| {
            for want in alarm.wants.iter_mut().filter(|want| want.person == contact.person) {
                if own.iter().any(|(way, _)| *way == want.way) {
                    want.post = Some(post);
                }
            }
        });
    }
    // A post that tells of others, too, stays.
    for number in unsent {
        let needed = ledger.alarms().any(|alarm| alarm.wants.iter().any(|want| want.post == Some(number)));
        if !needed {
            ledger.drop_post(number);
        }
    }
}

/// When it may come: not in somebody's quiet hours, and not at night, unless they are at work.
fn not_at_night(scene: &Scene<'_>, contact: &Contact) -> UtcMs {
    let quiet = quiet(scene, contact, Priority::P3);
    if scene.calling.planned(quiet) {
        return quiet;
    }
    let zone = &scene.calling.zone;
    let today = presswatch_domain::plan::day(zone, quiet);
    let at = |day: jiff::civil::Date, hour| presswatch_domain::plan::instant(zone, day.at(hour, 0, 0, 0));
    if quiet < at(today, NIGHT.1) {
        at(today, NIGHT.1)
    } else if quiet >= at(today, NIGHT.0) {
        today.tomorrow().map_or(quiet.plus(8 * HOUR_MS), |tomorrow| at(tomorrow, NIGHT.1))
    } else {
        quiet
    }
}
