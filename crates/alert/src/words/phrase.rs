//! What is wrong with what, in a whole phrase and in few letters.

use presswatch_domain::{State, Value};

use super::{
    Alarm, figures,
    short::Parts,
    speech::{Speech, beginning, dashed, priority, spaced},
};

impl Speech<'_> {
    /// What is wrong, as a whole phrase.
    pub(super) fn what(&self, alarm: &Alarm<'_>) -> String {
        let own = format!("alarm-{}", dashed(alarm));
        if self.has(&own) {
            return self.say(&own, &[]);
        }
        let (signal, condition) = alarm.rule.as_str().split_once('.').unwrap_or((alarm.rule.as_str(), ""));
        let above = || match (alarm.value, alarm.limit) {
            (Some(Value::Number(value)), Some(limit)) => {
                if *value > limit {
                    "high"
                } else {
                    "low"
                }
            }
            _ => "is",
        };
        let kind = match condition {
            "rising" | "falling" | "still" | "bad" => condition,
            "warn_hi" | "trip_hi" => "high",
            "warn_lo" | "trip_lo" => "low",
            _ => above(),
        };
        self.say(&format!("alarm-any-{kind}"), &[("signal", &self.signal(signal))])
    }

    /// A signal's name; one that has none goes by its id.
    fn signal(&self, id: &str) -> String {
        let name = format!("signal-{id}");
        if self.has(&name) { self.say(&name, &[]) } else { id.replace('_', " ") }
    }

    /// What is wrong, with its value and limit where they tell something.
    pub(super) fn figures(&self, alarm: &Alarm<'_>, what: &str) -> String {
        let what = ("what", what);
        if let Some(way) = self.failed_way(alarm) {
            return spaced([self.say("phone-plain", &[what]), self.say("phone-channel", &[("way", &way)])]);
        }
        let language = self.reader.language;
        let Some(value) = self.value(alarm) else { return self.say("phone-plain", &[what]) };
        match (alarm.value, alarm.limit) {
            (Some(Value::Code(_)), _) => self.say("phone-code", &[what, ("value", &value)]),
            (_, Some(limit)) => {
                let limit = figures::with_unit(language, &figures::limit(language, limit), alarm.unit);
                self.say("phone-limit", &[what, ("value", &value), ("limit", &limit)])
            }
            _ => self.say("phone-value", &[what, ("value", &value)]),
        }
    }

    /// The way to the phones that fails, if that is what the alarm tells.
    fn failed_way(&self, alarm: &Alarm<'_>) -> Option<String> {
        let Value::Code(way) = alarm.value.filter(|_| alarm.rule.as_str() == "producer.channel")? else {
            return None;
        };
        let id = format!("phone-way-{way}");
        self.has(&id).then(|| self.say(&id, &[]))
    }

    /// The value with its unit; of what stands still or can't be trusted it tells nothing.
    fn value(&self, alarm: &Alarm<'_>) -> Option<String> {
        let rule = alarm.rule.as_str();
        if rule.ends_with(".still") || rule.ends_with(".bad") {
            return None;
        }
        let value = figures::value(self.reader.language, alarm.value?, alarm.limit)?;
        Some(figures::with_unit(self.reader.language, &value, alarm.unit))
    }

    /// What the machine does now; of a device's own health nothing.
    pub(super) fn machine(&self, alarm: &Alarm<'_>, unknown_too: bool) -> String {
        match alarm.machine {
            _ if alarm.rule.as_str().starts_with("producer.") => String::new(),
            None if !unknown_too => String::new(),
            machine => self.say(&format!("phone-state-{}", machine.map_or("unknown", State::as_str)), &[]),
        }
    }

    pub(super) fn short(&self, alarm: &Alarm<'_>, answer: bool) -> Parts {
        let number = alarm.number.to_string();
        let priority = priority(alarm);
        let active = alarm.active();
        let since = self.clock(if active { alarm.came } else { alarm.since });
        let action = format!("sms-action-{}", alarm.action);
        Parts {
            site: self.site(),
            kind: self.say(beginning(alarm)[1], &[("priority", &priority)]),
            subject: alarm.subject.to_owned(),
            what: self.brief(alarm),
            since: self.say("sms-since", &[("time", &since)]),
            machine: if active { self.machine(alarm, false) } else { String::new() },
            action: match active {
                true if self.has(&action) => self.say(&action, &[]),
                true => self.action(alarm.action),
                false => String::new(),
            },
            answer: self.say(if answer { "sms-answer" } else { "sms-number" }, &[("number", &number)]),
        }
    }

    /// What is wrong, in few letters.
    pub(super) fn brief(&self, alarm: &Alarm<'_>) -> String {
        if let Some(way) = self.failed_way(alarm) {
            return self.say("sms-channel", &[("way", &way)]);
        }
        let rule = format!("sms-rule-{}", dashed(alarm));
        let value = self.value(alarm);
        if self.has(&rule) {
            return spaced([self.say(&rule, &[]), value.unwrap_or_default()]);
        }
        let (signal, condition) = alarm.rule.as_str().split_once('.').unwrap_or((alarm.rule.as_str(), ""));
        let name = format!("sms-name-{signal}");
        let name = if self.has(&name) { self.say(&name, &[]) } else { self.signal(signal) };
        let shown = value.unwrap_or_default();
        let args = [("name", &*name), ("value", &shown)];
        match condition {
            "rising" => self.say("sms-rising", &args),
            "falling" => self.say("sms-falling", &args),
            "bad" => self.say("sms-bad", &args),
            "still" => self.say("sms-still-counter", &args),
            _ => match (alarm.value, alarm.limit) {
                // Of one that is over, the value is the one that ended it.
                _ if !alarm.active() => name,
                (Some(Value::Number(value)), Some(limit)) => {
                    let sign = if *value < limit { '<' } else { '>' };
                    format!("{name} {shown} {sign} {}", figures::limit(self.reader.language, limit))
                }
                _ => spaced([name, shown]),
            },
        }
    }
}
