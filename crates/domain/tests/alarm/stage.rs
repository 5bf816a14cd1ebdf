//! A press with a few rules, played by hand. Times in seconds.

use std::sync::Arc;

use presswatch_domain::{
    AlarmState, BadMark, Change, Gate, Operation, Priority, Row, Rule, RuleId, SignalId, Span, State, UtcMs,
    Value,
    alarm::{Input, Kept, Transition, Watch, When},
};

/// A rule that is live always: P2, no delays, values held for 90 s.
pub fn rule(id: &str, condition: &str) -> Rule {
    Rule {
        id: rule_id(id),
        condition: condition.parse().expect(condition),
        hold_ms: 90_000,
        on_delay_ms: 0,
        off_delay_ms: 0,
        priority: Priority::P2,
        gate: Gate::Any,
        gate_delay_ms: 0,
        when: When::Always,
        latched: false,
        re_alarm_ms: None,
        parents: Vec::new(),
        group: None,
        action: "look".into(),
    }
}

pub fn rule_id(id: &str) -> RuleId {
    RuleId::new(id).expect(id)
}

pub fn at(second: i64) -> UtcMs {
    UtcMs(second * 1000)
}

/// Follows, and sets down what changes: (second, rule, change, state).
pub struct Stage {
    pub watch: Watch,
    pub told: Vec<Transition>,
}

impl Stage {
    pub fn new(rules: impl IntoIterator<Item = Rule>) -> Self {
        Self { watch: Watch::new(rules.into_iter().collect::<Arc<[_]>>(), Kept::default()), told: Vec::new() }
    }

    pub fn step(&mut self, second: i64, input: &Input<'_>) -> &mut Self {
        self.told.extend(self.watch.step(at(second), input));
        self
    }

    pub fn number(&mut self, second: i64, signal: &str, x: f64) -> &mut Self {
        self.value(second, signal, Value::Number(x))
    }

    pub fn value(&mut self, second: i64, signal: &str, value: Value) -> &mut Self {
        let values = [(SignalId::new(signal).expect(signal), value)].into();
        self.step(second, &Input::Row(&Row { values, ..Row::default() }))
    }

    pub fn bad(&mut self, second: i64, signal: &str, mark: BadMark) -> &mut Self {
        let bad = [(SignalId::new(signal).expect(signal), mark)].into();
        self.step(second, &Input::Row(&Row { bad, ..Row::default() }))
    }

    pub fn state(&mut self, second: i64, state: impl Into<Option<State>>) -> &mut Self {
        self.step(second, &Input::State(state.into()))
    }

    pub fn operate(&mut self, second: i64, rule: &str, operation: Operation) -> &mut Self {
        self.step(second, &Input::Operation(&rule_id(rule), &operation))
    }

    pub fn acknowledge(&mut self, second: i64, rule: &str) -> &mut Self {
        self.operate(second, rule, Operation::Acknowledge)
    }

    pub fn shelve(&mut self, second: i64, rule: &str, until: i64) -> &mut Self {
        self.operate(second, rule, Operation::Shelve { until: at(until), reason: "new sensor".into() })
    }

    pub fn plan(&mut self, spans: &[(i64, i64)]) -> &mut Self {
        self.watch.plan(spans.iter().map(|(from, to)| Span::new(at(*from), at(*to))).collect());
        self
    }

    /// Everything up to this second, the second itself included.
    pub fn till(&mut self, second: i64) -> &mut Self {
        self.told.extend(self.watch.advance(at(second).plus(1)));
        self
    }

    /// What has changed since it was last asked.
    pub fn take(&mut self) -> Vec<(i64, String, Change, AlarmState)> {
        let line = |t: &Transition| (t.at.0 / 1000, t.rule.to_string(), t.change, t.state);
        std::mem::take(&mut self.told).iter().map(line).collect()
    }

    /// The same of a stage with one rule.
    pub fn changes(&mut self) -> Vec<(i64, Change, AlarmState)> {
        self.take().into_iter().map(|(second, _, change, state)| (second, change, state)).collect()
    }
}
