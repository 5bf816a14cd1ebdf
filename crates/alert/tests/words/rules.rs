//! One sample of every alarm that the built-in rules can raise.

use std::collections::BTreeSet;

use presswatch_domain::{
    Catalogue, Priority, Rule, RuleId, Value,
    alarm::{Condition, Table, producer_rules, rules},
};

/// An alarm as it could come.
#[derive(Debug)]
pub struct Sample {
    pub rule: RuleId,
    pub priority: Priority,
    pub value: Option<Value>,
    pub limit: Option<f64>,
    pub unit: String,
    pub action: String,
}

impl Sample {
    /// True if it is one of a press.
    pub fn press(&self) -> bool {
        !self.rule.as_str().starts_with("producer.")
    }
}

/// In the order of the profiles, then of the producers; what two profiles say alike stands there once.
pub fn samples() -> Vec<Sample> {
    let table = Table::builtin();
    let mut all = Vec::new();
    for profile in Catalogue::builtin_names() {
        let catalogue = Catalogue::builtin(profile).expect(profile);
        let unit =
            |signal: &str| catalogue.get(signal).map_or_else(String::new, |signal| signal.unit.clone());
        all.extend(rules(&catalogue, &table).iter().map(|rule| sample(rule, &unit)));
    }
    let unit = |signal: &str| if signal.ends_with("_pct") { "%".to_owned() } else { String::new() };
    all.extend(producer_rules(&table).iter().map(|rule| sample(rule, &unit)));
    let mut said = BTreeSet::new();
    all.retain(|sample: &Sample| said.insert((sample.rule.clone(), sample.action.clone())));
    all
}

fn sample(rule: &Rule, unit: &dyn Fn(&str) -> String) -> Sample {
    let value = match &rule.condition {
        Condition::High { limit, hysteresis, .. } => Some(Value::Number(limit + hysteresis.max(0.1))),
        Condition::Low { limit, hysteresis, .. } => Some(Value::Number(limit - hysteresis.max(0.1))),
        Condition::Rate { by, .. } => Some(Value::Number(60.0 + by)),
        Condition::Is { value, .. } => Some(value.clone()),
        Condition::Code { .. } => Some(Value::Code("E21".into())),
        _ => None,
    };
    Sample {
        rule: rule.id.clone(),
        priority: rule.priority,
        value,
        limit: rule.condition.limit(),
        unit: rule.condition.signal().map_or_else(String::new, |signal| unit(signal.as_str())),
        action: rule.action.to_string(),
    }
}
