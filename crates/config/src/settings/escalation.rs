//! `[escalation]`: who is told of an alarm, and after what time the next one is. Stands in the overlay only, for it
//! names people.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use presswatch_domain::{Duty, Priority};
use serde_json::{Value as Json, json};

use super::filled;
use crate::{
    Channels, ErrorKind,
    reader::{Item, Reader, Table, shortened},
    suggest::similar,
    units::written_duration,
};

/// What a step may go by: the person's own ways in their own order; or one of these, whatever the order.
const WAYS: [&str; 7] = ["own", "ring", "sms", "ntfy", "telegram", "email", "webhook"];
/// Whom a step may mean besides a person.
const WHOM: [&str; 3] = ["duty1", "duty2", "manager"];
/// The last step comes no later than this.
const LONGEST: Duration = Duration::from_secs(24 * 3600);
/// Most steps of a ladder.
const MOST: usize = 20;

/// Who is told, by priority. An empty ladder is none: P3 by itself has none and is in the shift's digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Escalation {
    ladders: BTreeMap<Priority, Vec<Step>>,
}

/// A step of a ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// How long after the alarm has come, in milliseconds.
    pub after_ms: i64,
    /// Who is told.
    pub whom: Whom,
    /// By which ways, all of them at once: `own` (the first of the person's own ways that works), `ring`, `sms`,
    /// `ntfy`, `telegram`, `email`, `webhook`.
    pub ways: Vec<&'static str>,
}

/// Whom a step means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whom {
    /// Who is on duty: the first is 0.
    Duty(usize),
    /// Everybody whose role is manager.
    Manager,
    /// A person, by id.
    Person(String),
}

/// A person, as far as that decides who can be told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// Their role is manager.
    pub manager: bool,
    /// The ways by which they have an address, by name.
    pub ways: BTreeSet<&'static str>,
}

impl Escalation {
    /// The steps of a priority, in their order.
    pub fn steps(&self, priority: Priority) -> &[Step] {
        self.ladders.get(&priority).map_or(&[], Vec::as_slice)
    }

    /// The standard, by ways that the alerter has; `None`: nobody knows which it has.
    pub fn standard(channels: Option<&Channels>) -> Self {
        let has: BTreeSet<&str> =
            channels.map_or_else(|| WAYS.into(), |channels| channels.ways().into_iter().collect());
        let ladders = [
            (
                Priority::P1,
                vec![
                    step(0, Whom::Duty(0), &["own"], &has),
                    step(3, Whom::Duty(0), &["ring", "sms"], &has),
                    step(10, Whom::Duty(1), &["own", "ring", "sms"], &has),
                    step(20, Whom::Manager, &["own", "ring", "sms"], &has),
                ],
            ),
            (
                Priority::P2,
                vec![step(0, Whom::Duty(0), &["own"], &has), step(15, Whom::Duty(0), &["sms"], &has)],
            ),
        ];
        Self { ladders: ladders.into() }
    }

    /// As an overlay has it.
    pub fn to_json(&self) -> Json {
        let step = |step: &Step| {
            let after = Duration::from_millis(u64::try_from(step.after_ms).unwrap_or(0));
            json!({ "after": written_duration(after), "whom": step.whom.written(), "ways": step.ways })
        };
        let ladders = self.ladders.iter().map(|(priority, steps)| {
            (key(*priority).to_owned(), steps.iter().map(step).collect::<Vec<_>>().into())
        });
        Json::Object(ladders.collect())
    }
}

impl Whom {
    /// As it is written.
    pub fn written(&self) -> &str {
        match self {
            Whom::Duty(0) => "duty1",
            Whom::Duty(_) => "duty2",
            Whom::Manager => "manager",
            Whom::Person(id) => id,
        }
    }
}

/// A step of the standard: of its ways those that there are, or else the person's own.
fn step(after_min: i64, whom: Whom, ways: &[&'static str], has: &BTreeSet<&str>) -> Step {
    let there = |way: &&&'static str| **way == "own" || has.contains(**way);
    let mut ways: Vec<&'static str> = ways.iter().filter(there).copied().collect();
    if ways.is_empty() {
        ways.push("own");
    }
    Step { after_ms: after_min * 60_000, whom, ways }
}

/// The key of a priority.
fn key(priority: Priority) -> &'static str {
    match priority {
        Priority::P1 => "p1",
        Priority::P2 => "p2",
        Priority::P3 => "p3",
    }
}

/// `[escalation]`: a priority that it does not name has the standard's ladder. `people`: those who can be told;
/// `None`: whoever is named.
pub(super) fn escalation<'a>(
    reader: &mut Reader<'a>,
    item: &Item<'a>,
    channels: Option<&Channels>,
    (duty, people): (&Duty, Option<&BTreeMap<String, Reach>>),
) -> Escalation {
    let mut escalation = Escalation::standard(channels);
    let Some(mut table) = reader.table(item) else { return escalation };
    for priority in Priority::ALL {
        let Some(item) = table.get(key(priority)) else { continue };
        let list = reader.tables(&item);
        if list.is_empty() && reader.is_list(&item) {
            reader.wrong(item.at, ErrorKind::EmptyEscalation);
        }
        if list.len() > MOST {
            reader.wrong(item.at, ErrorKind::TooMany { key: item.key, most: MOST });
        }
        let mut before: Option<i64> = None;
        let mut steps = Vec::new();
        for table in list {
            let Some((step, after_at)) = one(reader, table, channels, (duty, people)) else { continue };
            if before.is_some_and(|before| step.after_ms < before) {
                reader.wrong(after_at, ErrorKind::StepsNotRising);
            }
            before = before.max(Some(step.after_ms));
            steps.push(step);
        }
        escalation.ladders.insert(priority, steps);
    }
    table.finish(reader);
    escalation
}

/// A step, and where its time stands.
fn one<'a>(
    reader: &mut Reader<'a>,
    mut table: Table<'a>,
    channels: Option<&Channels>,
    (duty, people): (&Duty, Option<&BTreeMap<String, Reach>>),
) -> Option<(Step, usize)> {
    let after = table.need(reader, "after", "after = \"3min\"");
    let after = after.and_then(|item| Some((reader.duration(&item, LONGEST)?, item.at)));
    let whom = table.need(reader, "whom", "whom = \"duty1\"");
    let whom = whom.and_then(|item| Some((self::whom(reader, &item, people)?, item.at)));
    let ways = table.need(reader, "ways", "ways = [\"own\"]");
    let ways = ways.and_then(|item| {
        let list = filled(reader, &item);
        let mut ways: Vec<&'static str> = list.iter().filter_map(|item| reader.one_of(item, &WAYS)).collect();
        let whole = !list.is_empty() && ways.len() == list.len();
        ways.dedup();
        whole.then_some(ways)
    });
    table.finish(reader);
    let ((after, after_at), (whom, whom_at), ways) = (after?, whom?, ways?);
    // Without an alerter in this file nobody knows what it has.
    if let (Some(channels), Some(people)) = (channels, people)
        && !reached(&whom, &ways, &channels.ways(), duty, people)
    {
        let (whom, ways) = (whom.written().to_owned(), ways.join(", "));
        reader.wrong(whom_at, ErrorKind::Unreachable { whom, ways });
    }
    let after_ms = i64::try_from(after.as_millis()).unwrap_or(i64::MAX);
    Some((Step { after_ms, whom, ways }, after_at))
}

fn whom<'a>(
    reader: &mut Reader<'a>,
    item: &Item<'a>,
    people: Option<&BTreeMap<String, Reach>>,
) -> Option<Whom> {
    let text = reader.text(item)?;
    Some(match text {
        "duty1" => Whom::Duty(0),
        "duty2" => Whom::Duty(1),
        "manager" => Whom::Manager,
        id if people.is_none_or(|people| people.contains_key(id)) => Whom::Person(id.to_owned()),
        id => {
            match similar(id, WHOM) {
                Some(near) => {
                    let (key, found, allowed) = (item.key.clone(), shortened(id), WHOM.join(", "));
                    reader.wrong(item.at, ErrorKind::OneOf { key, found, similar: Some(near), allowed });
                }
                None => reader.wrong(item.at, ErrorKind::UnknownPerson { found: shortened(id) }),
            }
            return None;
        }
    })
}

/// True if somebody of those who are meant has one of the ways, and the alerter has it, too.
fn reached(whom: &Whom, ways: &[&str], has: &[&str], duty: &Duty, people: &BTreeMap<String, Reach>) -> bool {
    let goes = |way: &&&str| ways.contains(*way) || ways.contains(&"own");
    let has_way = |reach: &Reach| reach.ways.iter().filter(goes).any(|way| has.contains(way));
    match whom {
        Whom::Person(id) => people.get(id).is_some_and(has_way),
        Whom::Manager => people.values().any(|reach| reach.manager && has_way(reach)),
        Whom::Duty(place) => {
            let turns = duty.rota.iter().map(|turn| &turn.people);
            let called = turns.chain(duty.swaps.iter().map(|swap| &swap.people));
            let mut called = called.filter_map(|people| people.get(*place)).peekable();
            // That nobody is on duty is said of the calendar.
            called.peek().is_none() || called.any(|id| people.get(id).is_some_and(has_way))
        }
    }
}
