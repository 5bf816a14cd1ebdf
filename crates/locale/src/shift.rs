//! What came of a shift of one press, in a few short sentences: for a phone, and for the page.

use fluent_bundle::FluentArgs;
use presswatch_domain::{
    Basis,
    kpi::{Amount, ShiftReport},
    reason::ReasonId,
};

use crate::{Language, Phrases, number, unit};

const NBSP: char = '\u{a0}';
const MINUTE_MS: i64 = 60_000;
/// Bounds that lie closer than this part of the value say nothing.
const CLOSE: f64 = 0.01;

/// How much of it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Detail {
    /// So many of the longest reasons by name, then the rest in one.
    pub reasons: usize,
    /// Between what bounds the mass is known, and how.
    pub notes: bool,
    /// How long it ran and stood.
    pub times: bool,
}

impl Detail {
    /// All that there is room for in a sentence.
    pub const WHOLE: Detail = Detail { reasons: 3, notes: true, times: true };
}

/// What came of it. That data may still come, is for whoever shows several such to say once.
pub fn shift_said(phrases: &Phrases, language: Language, report: &ShiftReport, detail: Detail) -> String {
    let speech = Speech { phrases, language };
    if report.planned_ms == 0 {
        return speech.say("shift-not-planned", &[]);
    }
    let mut said = vec![speech.mass(report, detail)];
    if detail.times {
        said.push(speech.times(report, detail));
        said.push(match minutes(report.unknown_ms) {
            0 => String::new(),
            _ => speech.say("shift-unknown", &[("unknown", &speech.time(report.unknown_ms))]),
        });
    }
    said.retain(|sentence| !sentence.is_empty());
    said.join(" ")
}

struct Speech<'a> {
    phrases: &'a Phrases,
    language: Language,
}

impl Speech<'_> {
    /// All messages are there, which a test holds; else the id says more than nothing.
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let mut filled = FluentArgs::new();
        args.iter().for_each(|(name, text)| filled.set(*name, *text));
        self.phrases.message(self.language, id, Some(&filled)).unwrap_or_else(|_| id.to_owned())
    }

    fn mass(&self, report: &ShiftReport, detail: Detail) -> String {
        let Some(amount) = report.mass else {
            return if detail.notes { self.say("shift-mass-none", &[]) } else { String::new() };
        };
        let (mass, notes) = self.amount(amount, detail.notes);
        let target = report.target.map(|target| self.number(target));
        let id = match (&target, notes.is_empty()) {
            (None, true) => "shift-mass",
            (None, false) => "shift-mass-noted",
            (Some(_), true) => "shift-mass-of",
            (Some(_), false) => "shift-mass-of-noted",
        };
        let target = target.unwrap_or_default();
        self.say(id, &[("mass", &mass), ("target", &target), ("notes", &notes.join(", "))])
    }

    /// How much, and what is to be known of that figure. Without an upper bound only the lower one is sure.
    fn amount(&self, amount: Amount, notes: bool) -> (String, Vec<String>) {
        let with_unit = |kg: f64| format!("{}{NBSP}{}", self.number(kg), unit(self.language, "kg"));
        let (low, high) = (self.number(amount.low), self.number(amount.high));
        let mut said = Vec::new();
        let mass = if amount.high.is_infinite() {
            self.say("shift-at-least", &[("mass", &with_unit(amount.low))])
        } else {
            let apart = low != high && amount.high - amount.low > CLOSE * amount.value.abs();
            said.extend(apart.then(|| self.say("shift-bounds", &[("low", &low), ("high", &high)])));
            with_unit(amount.value)
        };
        said.extend(match amount.basis {
            Basis::Measured => None,
            Basis::Entered => Some(self.say("shift-counted", &[])),
            Basis::Estimated => Some(self.say("shift-estimated", &[])),
        });
        said.truncate(if notes { said.len() } else { 0 });
        (mass, said)
    }

    fn times(&self, report: &ShiftReport, detail: Detail) -> String {
        let reasons = self.reasons(&report.reasons, detail.reasons).join(", ");
        let (ran, stopped) = (minutes(report.ran_ms) > 0, minutes(report.stopped_ms) > 0);
        let id = match (ran, stopped, reasons.is_empty()) {
            (true, true, true) => "shift-ran-stopped",
            (true, true, false) => "shift-ran-stopped-why",
            (false, true, true) => "shift-stopped",
            (false, true, false) => "shift-stopped-why",
            // Whether it stood in the time of which nothing is known, nobody can say.
            (true, false, _) if minutes(report.unknown_ms) > 0 => "shift-ran",
            (true, false, _) => "shift-ran-through",
            (false, false, _) => return String::new(),
        };
        let (ran, stopped) = (self.time(report.ran_ms), self.time(report.stopped_ms));
        self.say(id, &[("ran", &ran), ("stopped", &stopped), ("reasons", &reasons)])
    }

    /// The longest by name, the rest together; none of less than half a minute.
    fn reasons(&self, reasons: &[(Option<ReasonId>, i64)], most: usize) -> Vec<String> {
        if most == 0 {
            return Vec::new();
        }
        let (named, rest) = reasons.split_at(most.min(reasons.len()));
        let named = named.iter().filter(|(_, ms)| minutes(*ms) > 0).map(|(reason, ms)| {
            let time = self.time(*ms);
            match reason {
                None => self.say("shift-reason-none", &[("time", &time)]),
                Some(id) => self.say("shift-reason", &[("reason", &self.reason(id)), ("time", &time)]),
            }
        });
        let rest: i64 = rest.iter().map(|(_, ms)| ms).sum();
        let others =
            (minutes(rest) > 0).then(|| self.say("shift-reason-others", &[("time", &self.time(rest))]));
        named.chain(others).collect()
    }

    /// Within a sentence, where it begins with a small letter. One that has no words here is of a newer table.
    fn reason(&self, id: &str) -> String {
        let words = self.phrases.message(self.language, &format!("reason-{id}"), None);
        let words = words.unwrap_or_else(|_| id.replace('_', " "));
        let mut letters = words.chars();
        letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
    }

    fn number(&self, kg: f64) -> String {
        number(self.language, kg, usize::from(kg.abs() < 9.95))
    }

    fn time(&self, ms: i64) -> String {
        let (hours, rest) = (minutes(ms) / 60, minutes(ms) % 60);
        let id = match (hours, rest) {
            (0, _) => "shift-minutes",
            (_, 0) => "shift-hours-even",
            _ => "shift-hours",
        };
        self.say(id, &[("h", &hours.to_string()), ("m", &rest.to_string())])
    }
}

/// The nearest number of whole minutes.
fn minutes(ms: i64) -> i64 {
    (ms + MINUTE_MS / 2) / MINUTE_MS
}
