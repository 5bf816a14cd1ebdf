//! What to do first, by rule: as the site has it, for alarms travel without it.

use std::{collections::BTreeMap, sync::Arc};

use presswatch_domain::{PressId, RuleId, alarm::Rule};

use super::fold::Alarm;
use crate::settings::Rules;

type Of = BTreeMap<RuleId, Arc<str>>;

/// The ids of the phrases.
#[derive(Debug, Clone, Default)]
pub struct Actions {
    presses: BTreeMap<PressId, Of>,
    producers: Of,
}

impl Actions {
    /// Of these rules.
    pub fn new(rules: &Rules) -> Self {
        let of = |rules: &Vec<Rule>| {
            rules.iter().map(|rule| (rule.id.clone(), rule.action.clone())).collect::<Of>()
        };
        let presses = rules.presses.iter().map(|(press, rules)| (press.clone(), of(rules)));
        Self { presses: presses.collect(), producers: of(&rules.producers) }
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
