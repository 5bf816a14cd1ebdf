//! Sentences in one reader's language.

use presswatch_domain::{AlarmState, Span, State, UtcMs};
use presswatch_locale::FluentArgs;

use super::{Alarm, MOST, Press, Reader, Repeated, Words, figures, short::Parts};
use crate::channel::Way;

/// So many numbers of alarms are in a short message that tells of a power cut.
const FEW: usize = 3;

/// Speaks to one reader.
pub(super) struct Speech<'a> {
    pub reader: &'a Reader<'a>,
}

impl Speech<'_> {
    /// A message by its id. All of them are there, which a test holds; else the id says more than nothing.
    pub fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.count(id, None, args)
    }

    /// What to do first. A site may name an action for which it has words in another language, or none yet.
    pub(super) fn action(&self, action: &str) -> String {
        let said = self.reader.phrases.anywhere(self.reader.language, &format!("action-{action}"));
        said.unwrap_or_else(|| action.replace(['_', '-'], " "))
    }

    /// The same with a plural.
    fn count(&self, id: &str, n: Option<usize>, args: &[(&str, &str)]) -> String {
        let mut filled = FluentArgs::new();
        args.iter().for_each(|(name, text)| filled.set(*name, *text));
        if let Some(n) = n {
            filled.set("n", n);
            filled.set("count", n.to_string());
        }
        let said = self.reader.phrases.message(self.reader.language, id, Some(&filled));
        said.unwrap_or_else(|_| id.to_owned())
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.reader.phrases.has(self.reader.language, id)
    }

    pub(super) fn clock(&self, at: UtcMs) -> String {
        figures::clock(self.reader.language, self.reader.zone, self.reader.now, at)
    }

    pub fn alarm(&self, alarm: &Alarm<'_>, way: Option<Way>) -> Words {
        let what = self.what(alarm);
        let number = alarm.number.to_string();
        let priority = priority(alarm);
        let title = self.say(
            "phone-title",
            &[
                ("priority", &priority),
                ("site", &self.site()),
                ("press", alarm.subject),
                ("what", &self.say(beginning(alarm)[0], &[("what", &what)])),
            ],
        );
        let mut text = Vec::new();
        if alarm.active() {
            text.push(self.figures(alarm, &what));
            let machine = self.machine(alarm, true);
            text.push(spaced([self.say("phone-since", &[("time", &self.clock(alarm.came))]), machine]));
        } else {
            text.push(self.say("phone-plain", &[("what", &what)]));
            let (time, began) = (self.clock(alarm.since), self.clock(alarm.came));
            text.push(self.say("phone-over-since", &[("time", &time), ("began", &began)]));
        }
        if alarm.state == AlarmState::AckActive {
            text.push(match alarm.by {
                Some(by) => {
                    let role = self.say(&format!("role-{by}"), &[]);
                    self.say("phone-acknowledged-by", &[("role", &role)])
                }
                None => self.say("phone-acknowledged-so", &[]),
            });
        }
        if alarm.active() || alarm.state == AlarmState::Latched {
            let action = self.action(alarm.action);
            text.push(self.say("phone-first", &[("action", &action)]));
        }
        let answer = way.map_or_else(String::new, |way| self.answer(way, &number));
        text.push(spaced([self.say("phone-number", &[("number", &number)]), answer]));
        text.push(self.say("phone-no-command", &[]));
        Words { title, text, short: self.short(alarm, way.is_some()).fit() }
    }

    pub fn several(&self, alarms: &[Alarm<'_>], way: Option<Way>) -> Words {
        let first = &alarms[0];
        let (number, priority) = (first.number.to_string(), priority(first));
        let site = self.site();
        let title = [("site", &*site), ("priority", &priority)];
        let title = self.count("phone-several", Some(alarms.len()), &title);
        let mut text = self.lines(alarms);
        match way {
            Some(Way::Sms | Way::Ring) => text.push(self.say("phone-several-answer", &[("number", &number)])),
            Some(way) => text.push(self.answer(way, &number)),
            None => {}
        }
        text.push(self.say("phone-no-command", &[]));
        let kind = self.count("sms-several", Some(alarms.len()), &[("priority", &priority)]);
        let short = Parts { kind, ..self.short(first, way.is_some()) };
        Words { title, text, short: short.fit() }
    }

    pub fn digest(&self, alarms: &[Alarm<'_>]) -> Words {
        let title = self.say("phone-digest", &[("site", &self.site())]);
        let text = match alarms {
            [] => vec![self.say("phone-digest-none", &[])],
            some => self.lines(some),
        };
        let short = Parts {
            site: self.site(),
            kind: self.count("sms-digest", Some(alarms.len()), &[]),
            what: alarms.first().map_or_else(String::new, |first| self.brief(first)),
            ..Parts::default()
        };
        Words { title, text, short: short.fit() }
    }

    pub fn power_back(
        &self,
        away: Span,
        presses: &[Press<'_>],
        alarms: &[Alarm<'_>],
        way: Option<Way>,
    ) -> Words {
        let (from, to) = (self.clock(away.from), self.clock(away.to));
        let times = [("from", &*from), ("to", &*to)];
        let mut text = vec![self.say("phone-power-text", &times)];
        text.extend(presses.iter().map(|press| {
            let state = |state: Option<State>| {
                self.say(&format!("state-{}", state.map_or("unknown", State::as_str)), &[])
            };
            let (before, now) = (state(press.before), state(press.now));
            self.say("phone-power-press", &[("press", press.name), ("from", &before), ("to", &now)])
        }));
        match alarms {
            [] => text.push(self.say("phone-power-calm", &[])),
            some => {
                text.push(self.say("phone-power-list", &[]));
                text.extend(self.lines(some));
            }
        }
        let number = alarms.first().map(|first| first.number.to_string()).unwrap_or_default();
        match way {
            Some(Way::Sms | Way::Ring) => text.push(self.say("phone-several-answer", &[("number", &number)])),
            Some(way) => text.push(self.answer(way, &number)),
            None => {}
        }
        text.push(self.say("phone-no-command", &[]));
        let mut numbers: Vec<String> =
            alarms.iter().take(FEW).map(|alarm| format!("{} {}", alarm.number, priority(alarm))).collect();
        numbers.extend(alarms.len().checked_sub(FEW).filter(|more| *more > 0).map(|more| format!("+{more}")));
        let short = Parts {
            site: self.site(),
            what: self.say("sms-power", &times),
            action: match alarms {
                [] => String::new(),
                _ => self.say("sms-power-alarms", &[("number", &numbers.join(", "))]),
            },
            answer: way.map_or_else(String::new, |_| self.say("sms-answer", &[("number", &number)])),
            ..Parts::default()
        };
        let title = self.say("phone-power", &[("site", &self.site())]);
        Words { title, text, short: short.fit() }
    }

    pub fn unanswered(&self, people: &[(&str, Vec<Way>)]) -> Words {
        let mut text = vec![self.say("phone-unanswered-text", &[])];
        text.extend(people.iter().map(|(name, ways)| {
            let ways = ways.iter().map(|way| self.say(&format!("phone-way-{way}"), &[]));
            let ways = ways.collect::<Vec<_>>().join(", ");
            self.say("phone-unanswered-line", &[("name", name), ("way", &ways)])
        }));
        text.push(self.say("phone-unanswered-help", &[]));
        let names: Vec<&str> = people.iter().map(|(name, _)| *name).collect();
        let short = Parts {
            site: self.site(),
            what: self.say("sms-unanswered", &[("name", &names.join(", "))]),
            ..Parts::default()
        };
        Words { title: self.say("phone-unanswered", &[("site", &self.site())]), text, short: short.fit() }
    }

    pub fn test(&self, weekly: bool, number: u64, way: Option<Way>) -> Words {
        let number = number.to_string();
        let ids = match weekly {
            true => ["phone-weekly", "phone-weekly-text", "sms-weekly"],
            false => ["phone-test", "phone-test-text", "sms-test"],
        };
        let answered = || self.say("phone-test-answered", &[]);
        let text = match way {
            Some(way) => vec![self.say(ids[1], &[]), self.answer(way, &number)],
            None => vec![answered()],
        };
        let short = Parts {
            site: self.site(),
            what: self.say(ids[2], &[]),
            answer: way.map_or_else(answered, |_| self.say("sms-answer", &[("number", &number)])),
            ..Parts::default()
        };
        Words { title: self.say(ids[0], &[("site", &self.site())]), text, short: short.fit() }
    }

    /// A line for each alarm, as far as there is room.
    fn lines(&self, alarms: &[Alarm<'_>]) -> Vec<String> {
        let mut lines: Vec<String> = alarms.iter().take(MOST).map(|alarm| self.line(alarm)).collect();
        if let Some(more) = alarms.len().checked_sub(MOST).filter(|more| *more > 0) {
            lines.push(self.say("phone-more", &[("count", &more.to_string())]));
        }
        lines
    }

    fn line(&self, alarm: &Alarm<'_>) -> String {
        let (what, number, priority) = (self.what(alarm), alarm.number.to_string(), priority(alarm));
        let (began, since) = (self.clock(alarm.came), self.clock(alarm.since));
        let common =
            [("priority", &*priority), ("press", alarm.subject), ("what", &what), ("number", &number)];
        let [id, time] = if alarm.active() { ["phone-line", &began] } else { ["phone-line-over", &since] };
        self.say(id, &[&common[..], &[("time", time), ("began", &began)]].concat())
    }

    fn answer(&self, way: Way, number: &str) -> String {
        let button = self.say("phone-button", &[]);
        let id = match way {
            Way::Sms | Way::Ring => "phone-answer-sms",
            _ if self.reader.sms => "phone-answer-both",
            _ => "phone-answer-button",
        };
        self.say(id, &[("button", &button), ("number", number)])
    }

    pub(super) fn site(&self) -> String {
        let demo = if self.reader.simulated { "DEMO " } else { "" };
        format!("{demo}{}", self.reader.site)
    }
}

/// How a message begins: around the phrase, and as a word of its own in a short one.
pub(super) fn beginning(alarm: &Alarm<'_>) -> [&'static str; 2] {
    match (alarm.state, alarm.repeated) {
        (AlarmState::AckActive, _) => ["phone-acknowledged", "sms-acknowledged"],
        (AlarmState::Shelved | AlarmState::OutOfService | AlarmState::Suppressed, _) => {
            ["phone-quiet", "sms-quiet"]
        }
        _ if !alarm.active() => ["phone-over", "sms-over"],
        (_, Some(Repeated::Again)) => ["phone-again", "sms-again"],
        (_, Some(Repeated::Still)) => ["phone-still", "sms-still"],
        _ => ["phone-what", "sms-alarm"],
    }
}

pub(super) fn priority(alarm: &Alarm<'_>) -> String {
    format!("P{}", u8::from(alarm.priority))
}

pub(super) fn dashed(alarm: &Alarm<'_>) -> String {
    alarm.rule.as_str().replace('.', "-")
}

/// Sentences beside each other.
pub(super) fn spaced<const N: usize>(parts: [String; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
