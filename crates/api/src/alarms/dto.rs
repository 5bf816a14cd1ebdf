//! Alarms as they travel. People stand there as ids; `names` says who they are to those who may acknowledge.

use std::collections::{BTreeMap, BTreeSet};

use presswatch_domain::{AlarmState, Change, EventKind, Operation, Priority, Record, State, UtcMs};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    actions::Actions,
    fold::{Alarm, Facts, in_order, name, outcome},
    names::{AlarmStateName, ChangeName, OperationName, OutcomeName},
};
use crate::{dto::Scalar, names::StateName, problem::Texts};

/// An alarm: a rule that came once. Live event `alarm`, too.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct AlarmDto {
    /// Its number, counted for the site; null: a call that the alerter has not taken up yet.
    #[schema(required)]
    pub alarm: Option<u64>,
    /// Which rule, such as `oil_temp.trip_hi`.
    pub rule: String,
    /// Of which press.
    #[schema(required)]
    pub press: Option<String>,
    /// Of which producer, if it is none of a press.
    #[schema(required)]
    pub producer: Option<String>,
    /// 1: at once; 2: soon; 3: in the shift.
    #[schema(value_type = u8, minimum = 1, maximum = 3)]
    pub priority: Priority,
    /// As the alerter last said.
    #[schema(value_type = AlarmStateName)]
    pub state: AlarmState,
    /// Since when its condition held when it last came.
    #[schema(value_type = i64)]
    pub since: UtcMs,
    /// Since when it does not hold any more.
    #[schema(required, value_type = Option<i64>)]
    pub returned: Option<UtcMs>,
    /// Who has seen it since then.
    #[schema(required)]
    pub acknowledged: Option<DeedDto>,
    /// Why it is put aside.
    #[schema(required)]
    pub aside: Option<AsideDto>,
    /// The value that decided.
    #[schema(required)]
    pub value: Option<Scalar>,
    /// The limit, in the signal's unit.
    #[schema(required)]
    pub limit: Option<f64>,
    /// What the machine did when it came.
    #[schema(required, value_type = Option<StateName>)]
    pub machine: Option<State>,
    /// What to do first: the id of a phrase.
    #[schema(required)]
    pub action: Option<String>,
    /// Number of the first alarm of its group.
    #[schema(required)]
    pub follows: Option<u64>,
    /// Late data have changed what was said of it.
    pub corrected: bool,
    /// What people did that is saved here and that the alerter has not answered yet.
    #[schema(value_type = Vec<OperationName>)]
    pub awaits: Vec<&'static str>,
    /// When something of it last changed.
    #[schema(value_type = i64)]
    pub changed: UtcMs,
}

/// Who did something, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DeedDto {
    /// When.
    #[schema(value_type = i64)]
    pub at: UtcMs,
    /// Who: an id.
    #[schema(required)]
    pub by: Option<String>,
}

/// Why an alarm is put aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AsideDto {
    /// Until when; null: until it is taken back.
    #[schema(required, value_type = Option<i64>)]
    pub until: Option<UtcMs>,
    /// In their words, or the id of a reason that the page knows.
    pub reason: String,
    /// Who: an id.
    #[schema(required)]
    pub by: Option<String>,
}

/// `/alarms`.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct AlarmsDto {
    /// Open ones: what needs somebody first. Of a span: the latest first.
    pub alarms: Vec<AlarmDto>,
    /// There are more in this span than are told.
    pub more: bool,
    /// Who is meant by an id, as far as the caller may know.
    pub names: BTreeMap<String, String>,
}

/// `/alarms/{alarm}`: the alarm, and all that happened to it.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct JournalDto {
    /// What it is now.
    pub alarm: AlarmDto,
    /// What to do first in the site's own words; null: as the phrase `action` of the alarm says.
    #[schema(required)]
    pub first: Option<Texts>,
    /// What happened, the earliest first.
    pub journal: Vec<EntryDto>,
    /// Who is meant by an id, as far as the caller may know.
    pub names: BTreeMap<String, String>,
}

/// Something that happened: one of `change`, `operation` and `outcome` is there.
#[derive(Debug, Clone, Default, PartialEq, Serialize, ToSchema)]
pub struct EntryDto {
    /// When.
    #[schema(value_type = i64)]
    pub at: UtcMs,
    /// The alarm has changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<ChangeName>)]
    pub change: Option<Change>,
    /// Its state since then.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<AlarmStateName>)]
    pub state: Option<AlarmState>,
    /// The value that decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Scalar>,
    /// Late data say so.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schema(required = false)]
    pub correction: bool,
    /// Somebody did this.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<OperationName>)]
    pub operation: Option<&'static str>,
    /// Who did it, or who was told: an id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// What they said with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// Until when it is put aside.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<i64>)]
    pub until: Option<UtcMs>,
    /// Somebody was told, or was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<OutcomeName>)]
    pub outcome: Option<&'static str>,
    /// Through what: `ntfy`, `sms`, `ring`, `telegram`, `email`, `webhook`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// Why it failed, in the words of the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Body of what is asked for without saying more.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Body of `shelve`.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ShelveDto {
    /// Until when, ms UTC, at most 7 days ahead; left out: to the end of the shift that is on now.
    #[serde(default)]
    pub until: Option<i64>,
    /// Why, in 500 bytes.
    pub reason: String,
}

/// Body of `out-of-service`.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReasonDto {
    /// Why, in 500 bytes.
    pub reason: String,
}

/// Body of `note`.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NoteDto {
    /// In 500 bytes.
    pub text: String,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct DoneDto {
    /// False: it was so already, and nothing was changed.
    pub changed: bool,
    /// The alarm, with what was done.
    pub alarm: AlarmDto,
}

impl AlarmDto {
    /// As it travels.
    pub fn new(alarm: Alarm, actions: &Actions) -> Self {
        let action = actions.of(&alarm);
        Self {
            alarm: alarm.number,
            rule: alarm.rule.to_string(),
            press: alarm.press.map(|id| id.to_string()),
            producer: alarm.of.map(|id| id.to_string()),
            priority: alarm.priority,
            state: alarm.state,
            since: alarm.since,
            returned: alarm.returned,
            acknowledged: alarm.acknowledged.map(|deed| DeedDto { at: deed.at, by: deed.by }),
            aside: alarm.aside.map(|aside| AsideDto {
                until: aside.until,
                reason: aside.reason,
                by: aside.by,
            }),
            value: alarm.value.as_ref().map(Scalar::from),
            limit: alarm.limit,
            machine: alarm.machine,
            action,
            follows: alarm.follows,
            corrected: alarm.corrected,
            awaits: alarm.awaits,
            changed: alarm.changed,
        }
    }

    /// Ids of those of whom it speaks.
    pub fn ids(&self) -> BTreeSet<&str> {
        let acknowledged = self.acknowledged.as_ref().and_then(|deed| deed.by.as_deref());
        let aside = self.aside.as_ref().and_then(|aside| aside.by.as_deref());
        acknowledged.into_iter().chain(aside).collect()
    }
}

/// What happened to it, the earliest first.
pub fn journal(facts: &Facts) -> Vec<EntryDto> {
    in_order(facts).into_iter().filter_map(|(_, record)| entry(record)).collect()
}

fn entry(record: &Record) -> Option<EntryDto> {
    let at = record.t;
    Some(match record.kind()? {
        EventKind::Alarm(event) => EntryDto {
            at,
            change: Some(event.change),
            state: Some(event.state),
            value: event.value.as_ref().map(Scalar::from),
            correction: event.correction,
            by: event.by.clone(),
            ..EntryDto::default()
        },
        EventKind::Operation { by, what, .. } => EntryDto {
            at,
            operation: Some(name(what)),
            by: Some(by.clone()),
            words: Some(what.words().to_owned()).filter(|words| !words.is_empty()),
            until: match what {
                Operation::Shelve { until, .. } => Some(*until),
                _ => None,
            },
            ..EntryDto::default()
        },
        EventKind::Delivery { person, channel, outcome: how, .. } => {
            let (word, reason) = outcome(how);
            EntryDto {
                at,
                outcome: Some(word),
                by: Some(person.clone()),
                channel: Some(channel.clone()).filter(|channel| !channel.is_empty()),
                reason: reason.map(str::to_owned),
                ..EntryDto::default()
            }
        }
        _ => return None,
    })
}
