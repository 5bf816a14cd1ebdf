//! `[[alarm]]`: what differs from the rules that follow from a press's profile, and rules of one's own. In the
//! overlay the list stands in place of the file's, whole.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use presswatch_domain::{
    Catalogue, Gate, LimitFault, PressId, Priority, RuleId, Signal, SignalId, SignalType, State, Value,
    alarm::{self, Condition, Rule, Table, When, Wrong},
};

use super::{Known, entries};
use crate::{
    ErrorKind, Wanted,
    plant::at_least_zero,
    reader::{At, Item, Reader, Table as Entry, shortened},
    suggest::similar,
};

/// The longest delay.
const LONGEST: Duration = Duration::from_secs(7 * 86_400);
/// Of a rule of one's own, if nothing is said: as the standard's own rules have it.
const ON_DELAY_MS: i64 = 60_000;
const OFF_DELAY_MS: i64 = 30_000;
const RE_ALARM_MS: i64 = 3_600_000;
const ACTION: &str = "look_panel";
/// What explains everything that a press tells.
const CREDIT: &str = "producer.credit";
const POWER_OFF: &str = "press.power_off";
/// How long a value is believed whose signal nobody knows.
const HOLD_MS: i64 = 90_000;
/// What a rule of one's own may look at: exactly one of these.
const CONDITIONS: [&str; 8] = ["high", "low", "rate", "still", "is", "code", "bad", "state"];

/// An entry of `[[alarm]]`. What is `None` is as the rule has it by itself.
#[derive(Debug, Clone, PartialEq)]
pub struct AlarmEntry {
    /// Of which presses; empty: of all.
    pub presses: Vec<PressId>,
    /// Which rule.
    pub rule: RuleId,
    /// Of a rule of one's own: what must hold.
    pub condition: Option<Condition>,
    /// False: there is no such alarm.
    pub enabled: bool,
    /// How soon somebody must act.
    pub priority: Option<Priority>,
    /// See [`Rule::on_delay_ms`].
    pub on_delay_ms: Option<i64>,
    /// See [`Rule::off_delay_ms`].
    pub off_delay_ms: Option<i64>,
    /// See [`Rule::gate`].
    pub gate: Option<Gate>,
    /// See [`Rule::when`].
    pub when: Option<When>,
    /// See [`Rule::latched`].
    pub latched: Option<bool>,
    /// See [`Rule::re_alarm_ms`]; `Some(None)`: never.
    pub re_alarm_ms: Option<Option<i64>>,
    /// See [`Rule::parents`].
    pub parents: Option<Vec<RuleId>>,
    /// See [`Rule::action`].
    pub action: Option<Arc<str>>,
}

impl AlarmEntry {
    /// True if it is said of this press, or (`None`) of a producer's own health.
    fn is_of(&self, press: Option<&PressId>) -> bool {
        match press {
            Some(press) => self.presses.is_empty() || self.presses.contains(press),
            None => self.presses.is_empty() && self.condition.is_none(),
        }
    }

    /// Changes a rule to what is said here.
    fn change(&self, rule: &mut Rule) {
        rule.priority = self.priority.unwrap_or(rule.priority);
        rule.on_delay_ms = self.on_delay_ms.unwrap_or(rule.on_delay_ms);
        rule.off_delay_ms = self.off_delay_ms.unwrap_or(rule.off_delay_ms);
        rule.gate = self.gate.unwrap_or(rule.gate);
        rule.when = self.when.unwrap_or(rule.when);
        rule.latched = self.latched.unwrap_or(rule.latched);
        rule.re_alarm_ms = self.re_alarm_ms.unwrap_or(rule.re_alarm_ms);
        if let Some(parents) = &self.parents {
            rule.parents.clone_from(parents);
        }
        if let Some(action) = &self.action {
            rule.action = action.clone();
        }
    }

    /// The rule of one's own that this is, beside the standard's.
    fn own(&self, catalogue: &Catalogue, standard: &[Rule]) -> Option<Rule> {
        let condition = self.condition.clone()?;
        let signal = condition.signal().and_then(|id| catalogue.get(id.as_str()));
        let gate = self.gate.or(signal.map(|signal| signal.gate)).unwrap_or(Gate::Any);
        let explains = standard.iter().map(|rule| &rule.id).find(|id| id.as_str() == POWER_OFF);
        let mut rule = Rule {
            id: self.rule.clone(),
            condition,
            hold_ms: signal.map_or(HOLD_MS, Signal::hold_ms),
            on_delay_ms: ON_DELAY_MS,
            off_delay_ms: OFF_DELAY_MS,
            priority: Priority::P2,
            gate,
            gate_delay_ms: 0,
            // What tells of a press that is off is of interest only while it shall run.
            when: if gate == Gate::Any { When::Planned } else { When::Always },
            latched: false,
            re_alarm_ms: Some(RE_ALARM_MS),
            parents: explains.cloned().into_iter().collect(),
            group: None,
            action: ACTION.into(),
        };
        self.change(&mut rule);
        Some(rule)
    }
}

/// The rules of a press: the standard's as these entries change them, and those of one's own. An entry whose rule is
/// not among them changes nothing.
pub fn rules(press: &PressId, catalogue: &Catalogue, entries: &[AlarmEntry]) -> Vec<Rule> {
    let mut rules = alarm::rules(catalogue, &Table::builtin());
    let own: Vec<Rule> = entries
        .iter()
        .filter(|entry| entry.enabled && entry.is_of(Some(press)))
        .filter_map(|entry| entry.own(catalogue, &rules))
        .collect();
    change(&mut rules, entries, Some(press));
    rules.extend(own);
    rules
}

/// The rules about a producer's own health, as these entries change them. `low`: so much credit of the SIM is little,
/// in the card's money; a quarter of it more ends the alarm.
pub fn producer_rules(entries: &[AlarmEntry], low: Option<f64>) -> Vec<Rule> {
    let mut rules = alarm::producer_rules(&Table::builtin());
    let credit = rules.iter_mut().find(|rule| rule.id.as_str() == CREDIT);
    if let (Some(low), Some(Condition::Low { limit, hysteresis, .. })) =
        (low, credit.map(|rule| &mut rule.condition))
    {
        (*limit, *hysteresis) = (low, low / 4.0);
    }
    change(&mut rules, entries, None);
    rules
}

fn change(rules: &mut Vec<Rule>, entries: &[AlarmEntry], press: Option<&PressId>) {
    for entry in entries.iter().filter(|entry| entry.condition.is_none() && entry.is_of(press)) {
        match rules.iter_mut().find(|rule| rule.id == entry.rule) {
            Some(rule) if entry.enabled => entry.change(rule),
            _ => rules.retain(|rule| entry.enabled || rule.id != entry.rule),
        }
    }
}

/// An entry, and where its parts stand.
struct Draft {
    entry: AlarmEntry,
    rule_at: usize,
    parents_at: Vec<usize>,
    /// Presses could not be read: of which it is, is not known.
    of_some: bool,
}

/// The list `alarm`.
pub(super) fn alarms<'a>(
    reader: &mut Reader<'a>,
    root: &mut Entry<'a>,
    known: &Known<'_>,
) -> Vec<AlarmEntry> {
    let before = reader.errors.len();
    let tables = entries(reader, root, "alarm");
    let drafts: Vec<Draft> = tables.into_iter().filter_map(|table| entry(reader, table, known)).collect();
    for (number, draft) in drafts.iter().enumerate() {
        check_rule(reader, draft, &drafts, known);
        let twice = drafts[..number].iter().position(|other| {
            let (one, two) = (&draft.entry, &other.entry);
            let shared = one.presses.is_empty()
                || two.presses.is_empty()
                || one.presses.iter().any(|press| two.presses.contains(press));
            one.rule == two.rule && shared && draft.of_some && other.of_some
        });
        if let Some(other) = twice {
            reader.wrong(draft.rule_at, ErrorKind::SameRule { entry: other + 1 });
        }
    }
    // Each for itself is right: do they go together?
    if reader.errors.len() == before {
        check_together(reader, &drafts, known);
    }
    drafts.into_iter().map(|draft| draft.entry).collect()
}

fn entry<'a>(reader: &mut Reader<'a>, mut table: Entry<'a>, known: &Known<'_>) -> Option<Draft> {
    let (at, before) = (table.at, reader.errors.len());
    let rule = table.need(reader, "rule", "rule = \"oil_temp.warn_hi\"");
    let rule = rule.and_then(|item| rule_id(reader, &item));
    let presses = known.presses(reader, &mut table);
    let of_some = reader.errors.len() == before;
    let catalogues = known.of(&presses);
    let condition = condition(reader, &mut table, at, &catalogues);
    let enabled = table.get("enabled").map_or(Some(true), |item| reader.flag(&item));
    let priority = table.get("priority").map(|item| priority(reader, &item));
    let on_delay_ms = delay(reader, &mut table, "on_delay");
    let off_delay_ms = delay(reader, &mut table, "off_delay");
    let re_alarm_ms = delay(reader, &mut table, "re_alarm");
    let gate = table.get("gate").map(|item| gate(reader, &item));
    let when = table.get("when").map(|item| when(reader, &item));
    let latched = table.get("latched").map(|item| reader.flag(&item));
    let parents = table.get("parents").map(|item| reader.list(&item));
    let (mut parents_at, mut ids) = (Vec::new(), Vec::new());
    for item in parents.iter().flatten() {
        if let Some(id) = rule_id(reader, item) {
            parents_at.push(id.at);
            ids.push(id.value);
        }
    }
    let action = table.get("action").map(|item| action(reader, &item));
    table.finish(reader);
    let rule = rule?;
    let entry = AlarmEntry {
        presses,
        rule: rule.value,
        condition: condition?,
        enabled: enabled?,
        priority: all(priority)?,
        on_delay_ms: on_delay_ms?,
        off_delay_ms: off_delay_ms?,
        gate: all(gate)?,
        when: all(when)?,
        latched: all(latched)?,
        re_alarm_ms: re_alarm_ms?.map(|ms| (ms > 0).then_some(ms)),
        parents: parents.map(|_| ids),
        action: all(action)?,
    };
    Some(Draft { entry, rule_at: rule.at, parents_at, of_some })
}

/// What is not there is well; what is there and wrong is not.
fn all<T>(read: Option<Option<T>>) -> Option<Option<T>> {
    match read {
        None => Some(None),
        Some(value) => value.map(Some),
    }
}

fn rule_id<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<At<RuleId>> {
    let text = reader.text(item)?;
    match RuleId::new(text) {
        Ok(value) => Some(At { value, at: item.at }),
        Err(_) => {
            reader.wrong(item.at, ErrorKind::RuleName { found: shortened(text) });
            None
        }
    }
}

fn priority<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<Priority> {
    let number = reader.whole(item, 1, 3)?;
    Priority::try_from(u8::try_from(number).ok()?).ok()
}

fn gate<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<Gate> {
    reader.one_of(item, &["execute", "power_on", "any"]).map(|word| match word {
        "execute" => Gate::Execute,
        "power_on" => Gate::PowerOn,
        _ => Gate::Any,
    })
}

fn when<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<When> {
    reader.one_of(item, &["planned", "always"]).map(|word| match word {
        "always" => When::Always,
        _ => When::Planned,
    })
}

/// The id of a phrase: which there are, the languages say.
fn action<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<Arc<str>> {
    let text = reader.text(item)?;
    let good = text.len() <= RuleId::MAX
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'));
    if !good {
        reader.wrong(item.at, ErrorKind::ActionName { found: shortened(text) });
    }
    good.then(|| text.into())
}

/// In milliseconds; outer `None`: it could not be read.
fn delay<'a>(reader: &mut Reader<'a>, table: &mut Entry<'a>, key: &'static str) -> Option<Option<i64>> {
    let Some(item) = table.get(key) else { return Some(None) };
    let time = reader.duration(&item, LONGEST)?;
    Some(Some(i64::try_from(time.as_millis()).unwrap_or(i64::MAX)))
}

/// What must hold, of a rule of one's own; inner `None`: this is none. Outer `None`: it could not be read.
fn condition<'a>(
    reader: &mut Reader<'a>,
    table: &mut Entry<'a>,
    at: usize,
    catalogues: &[&Catalogue],
) -> Option<Option<Condition>> {
    let signal = table.get("signal");
    let hysteresis = at_least_zero(reader, table, "hysteresis", 1e9);
    let found = CONDITIONS.map(|key| table.get(key).map(|item| (key, item)));
    let found: Vec<(&str, Item<'a>)> = found.into_iter().flatten().collect();
    if signal.is_none() && found.is_empty() {
        if let Some((item, _)) = hysteresis {
            reader.wrong(item.at, ErrorKind::Together { key: item.key, other: table.key("high") });
            return None;
        }
        return Some(None);
    }
    let [(key, item)] = &found[..] else {
        let at = found.get(1).map_or(at, |(_, item)| item.at);
        reader.wrong(at, ErrorKind::WhichCondition);
        return None;
    };
    if *key == "state" {
        let state = reader.one_of(item, &State::ALL.map(State::as_str))?;
        if let Some(signal) = signal {
            reader.wrong(signal.at, ErrorKind::OneOnly { key: signal.key, other: item.key.clone() });
            return None;
        }
        return State::ALL
            .into_iter()
            .find(|one| one.as_str() == state)
            .map(|state| Some(Condition::State(state)));
    }
    let Some(named) = signal else {
        let key = table.key("signal");
        reader.wrong(at, ErrorKind::Missing { key, example: "signal = \"oil_temp\"" });
        return None;
    };
    let signal: At<SignalId> = reader.id(&named)?;
    let signals: Vec<&Signal> =
        catalogues.iter().filter_map(|known| known.get(signal.value.as_str())).collect();
    let profiles = catalogues.iter().filter(|known| known.get(signal.value.as_str()).is_none());
    for catalogue in profiles.collect::<Vec<_>>() {
        let names = catalogue.iter().map(|signal| signal.id.as_str());
        let similar = similar(signal.value.as_str(), names);
        let (signal_name, profile) = (signal.value.to_string(), catalogue.name.clone());
        reader.wrong(signal.at, ErrorKind::UnknownSignal { signal: signal_name, profile, similar });
    }
    let width = hysteresis.as_ref().map_or(0.0, |(_, width)| *width);
    let id = signal.value.clone();
    let (condition, kind) = match *key {
        "high" => {
            let limit = reader.number(item)?;
            (Condition::High { signal: id, limit, hysteresis: width }, Some(SignalType::Number))
        }
        "low" => {
            let limit = reader.number(item)?;
            (Condition::Low { signal: id, limit, hysteresis: width }, Some(SignalType::Number))
        }
        "rate" => {
            let mut table = reader.table(item)?;
            let by = table.need(reader, "by", "by = 5.0").and_then(|item| reader.number(&item));
            let over = table.need(reader, "over", "over = \"10min\"");
            let least = Duration::from_secs(10);
            let over =
                over.and_then(|item| reader.duration_within(&item, least, Duration::from_secs(86_400)));
            table.finish(reader);
            let over_ms = i64::try_from(over?.as_millis()).unwrap_or(i64::MAX);
            (Condition::Rate { signal: id, by: by?, over_ms }, Some(SignalType::Number))
        }
        "is" => {
            let value = value(reader, item)?;
            let kind = value.signal_type();
            (Condition::Is { signal: id, value }, Some(kind))
        }
        word => {
            if !reader.flag(item)? {
                reader.wrong(item.at, ErrorKind::OnlyTrue { key: item.key.clone() });
                return None;
            }
            match word {
                "still" => (Condition::Still { signal: id }, Some(SignalType::Number)),
                "code" => (Condition::Code { signal: id }, Some(SignalType::Code)),
                _ => (Condition::Bad { signal: id }, None),
            }
        }
    };
    if kind.is_some_and(|kind| signals.iter().any(|signal| signal.kind != kind)) {
        let (key, signal) = (item.key.clone(), signal.value.to_string());
        reader.wrong(item.at, ErrorKind::ConditionOther { key, signal });
        return None;
    }
    check_limit(reader, &condition, item, hysteresis.map(|(item, _)| item), &signals);
    Some(Some(condition))
}

/// A flag, a number or a code.
fn value<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<Value> {
    if reader.is_flag(item) {
        return reader.flag(item).map(Value::Flag);
    }
    if !reader.is_text(item) {
        return reader.number(item).map(Value::Number);
    }
    let code = Value::Code(reader.text(item)?.into());
    if !code.fits(SignalType::Code) {
        reader.wrong_type(item, Wanted::Text);
        return None;
    }
    Some(code)
}

/// A limit that the sensor can show, that does not lie on the wrong side of another, and from which a value can
/// come back.
fn check_limit<'a>(
    reader: &mut Reader<'a>,
    condition: &Condition,
    item: &Item<'a>,
    hysteresis: Option<Item<'a>>,
    signals: &[&Signal],
) {
    let (high, limit, width) = match condition {
        Condition::High { limit, hysteresis, .. } => (true, *limit, *hysteresis),
        Condition::Low { limit, hysteresis, .. } => (false, *limit, *hysteresis),
        _ => {
            if let Some(width) = hysteresis {
                reader
                    .wrong(width.at, ErrorKind::Together { key: width.key, other: "alarm.high".to_owned() });
            }
            return;
        }
    };
    let name = if high { "high" } else { "low" };
    for signal in signals {
        let of = signal.id.to_string();
        let limits = &signal.limits;
        let across = match high {
            true => [("warn_lo", limits.warn_lo), ("trip_lo", limits.trip_lo)],
            false => [("warn_hi", limits.warn_hi), ("trip_hi", limits.trip_hi)],
        };
        let across = across.into_iter().find_map(|(other, value)| Some((other, value?)));
        let end = across.map(|(_, value)| value).or(signal.range.map(|(lo, hi)| if high { lo } else { hi }));
        if let Some((lo, hi)) = signal.range.filter(|(lo, hi)| !(*lo..=*hi).contains(&limit)) {
            let fault = LimitFault::OutsideRange { name, value: limit, lo, hi };
            reader.wrong(item.at, ErrorKind::Limit { signal: of, fault });
        } else if let Some((other, value)) =
            across.filter(|(_, value)| if high { limit <= *value } else { limit >= *value })
        {
            let ((lower, lower_value), (upper, upper_value)) = match high {
                true => ((other, value), (name, limit)),
                false => ((name, limit), (other, value)),
            };
            let fault = LimitFault::Order { lower, lower_value, upper, upper_value };
            reader.wrong(item.at, ErrorKind::Limit { signal: of, fault });
        } else if let (Some(end), Some(item)) = (end, &hysteresis)
            && width >= (limit - end).abs()
        {
            reader.wrong(item.at, ErrorKind::Hysteresis { value: width, room: (limit - end).abs() });
        }
    }
}

/// The rule is one of the standard's, or one of one's own; and what it names exists.
fn check_rule(reader: &mut Reader<'_>, draft: &Draft, drafts: &[Draft], known: &Known<'_>) {
    let Draft { entry, rule_at, parents_at, of_some } = draft;
    let own: BTreeSet<&str> = drafts
        .iter()
        .filter(|draft| draft.entry.condition.is_some())
        .map(|draft| draft.entry.rule.as_str())
        .collect();
    let standard = known.rules(&entry.presses);
    let is_standard = |id: &RuleId| standard.contains(id);
    if entry.condition.is_some() && is_standard(&entry.rule) {
        reader.wrong(*rule_at, ErrorKind::RuleThere { rule: entry.rule.to_string() });
    }
    if entry.rule.as_str().starts_with("producer.") && !entry.presses.is_empty() {
        return reader.wrong(*rule_at, ErrorKind::RuleOfProducer { rule: entry.rule.to_string() });
    }
    if !known.all || known.catalogues.len() < known.presses.len() || !of_some {
        return;
    }
    let unknown = |reader: &mut Reader<'_>, id: &RuleId, at: usize| {
        if !is_standard(id) && !own.contains(id.as_str()) {
            let names = standard.iter().map(RuleId::as_str).chain(own.iter().copied());
            let (rule, similar) = (id.to_string(), similar(id.as_str(), names));
            reader.wrong(at, ErrorKind::UnknownRule { rule, similar });
        }
    };
    if entry.condition.is_none() {
        unknown(reader, &entry.rule, *rule_at);
    }
    for (id, at) in entry.parents.iter().flatten().zip(parents_at) {
        match *id == entry.rule {
            true => reader.wrong(*at, ErrorKind::OwnParent),
            false => unknown(reader, id, *at),
        }
    }
}

/// The rules that follow from a press's signals and their limits.
pub(super) fn standard(catalogue: &Catalogue) -> Vec<RuleId> {
    alarm::rules(catalogue, &Table::builtin()).into_iter().map(|rule| rule.id).collect()
}

/// The rules of a producer's own health.
pub(super) fn of_producers() -> Vec<RuleId> {
    producer_rules(&[], None).into_iter().map(|rule| rule.id).collect()
}

/// What only shows when all rules of a press stand together: each at the entry of its rule.
fn check_together(reader: &mut Reader<'_>, drafts: &[Draft], known: &Known<'_>) {
    let entries: Vec<AlarmEntry> = drafts.iter().map(|draft| draft.entry.clone()).collect();
    for (press, catalogue) in &known.catalogues {
        for fault in alarm::faults(&rules(press, catalogue, &entries), catalogue) {
            let of = |draft: &&Draft| draft.entry.rule == fault.rule && draft.entry.is_of(Some(press));
            // What the file's limits alone do to a rule is said of the limits.
            let Some(draft) = drafts.iter().find(of) else { continue };
            let kind = match fault.fault {
                Wrong::Cycle(way) => {
                    let way = way.iter().map(RuleId::as_str).collect::<Vec<_>>().join(", ");
                    ErrorKind::ParentCycle { way }
                }
                Wrong::NeverLive { running_from } => ErrorKind::NeverLive { running_from },
                Wrong::Crossed { limit, other, other_limit } => {
                    ErrorKind::CrossedRules { limit, other: other.to_string(), other_limit }
                }
                // Its parent is left out by another entry: then nothing keeps it quiet.
                Wrong::NoParent(rule) => ErrorKind::ParentLeftOut { rule: rule.to_string() },
                _ => continue,
            };
            reader.wrong(draft.rule_at, kind);
        }
    }
}
