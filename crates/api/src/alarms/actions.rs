//! What to do first, by rule: taken from the table of rules, for alarms travel without it.

use std::{collections::BTreeMap, sync::Arc};

use presswatch_domain::{
    Plant, PressId, RuleId,
    alarm::{Rule, Table, producer_rules, rules},
};

use super::fold::Alarm;

type Of = BTreeMap<RuleId, Arc<str>>;

/// The ids of the phrases.
#[derive(Debug, Clone, Default)]
pub struct Actions {
    presses: BTreeMap<PressId, Of>,
    producers: Of,
}

impl Actions {
    /// Of this plant's rules.
    pub fn new(plant: &Plant) -> Self {
        let table = Table::builtin();
        let of = |rules: Vec<Rule>| rules.into_iter().map(|rule| (rule.id, rule.action)).collect();
        let presses =
            plant.presses.values().map(|press| (press.id.clone(), of(rules(&press.catalogue, &table))));
        Self { presses: presses.collect(), producers: of(producer_rules(&table)) }
    }

    /// What to do first about it, if the rule is there still.
    pub fn of(&self, alarm: &Alarm) -> Option<String> {
        let rules = match &alarm.press {
            Some(press) => self.presses.get(press)?,
            None => &self.producers,
        };
        rules.get(&alarm.rule).map(ToString::to_string)
    }
}
