//! What people say of a stretch of time: why a press stood, what was counted by hand, when presses shall run.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

use crate::{HOUR_MS, Plan, PressId, Reasons, Span, Target, UtcMs, reason::ReasonId};

/// The longest stretch of an annotation, in milliseconds.
pub const LONGEST_ANNOTATION_MS: i64 = 31 * 24 * HOUR_MS;
/// The longest stretch of an entry of production, in milliseconds: a shift, or the day on which clocks are set back.
pub const LONGEST_PRODUCTION_MS: i64 = 25 * HOUR_MS;
/// Longest note, in bytes.
pub const LONGEST_NOTE: usize = 500;
/// Longest id of a person, device or token, in bytes.
const LONGEST_ID: usize = 100;
/// Above this a mass of one shift is a slip of the finger, in kg.
const MOST_KG: f64 = 1e6;
/// Above this a count of bags is one.
const MOST_BAGS: u32 = 1_000_000;

/// What is wrong with something entered; each names the field and what is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Misentered {
    /// Which field.
    pub field: &'static str,
    /// What is allowed, in the words of the log.
    pub bound: &'static str,
}

impl fmt::Display for Misentered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` must be {}", self.field, self.bound)
    }
}

impl std::error::Error for Misentered {}

fn wrong<T>(field: &'static str, bound: &'static str) -> Result<T, Misentered> {
    Err(Misentered { field, bound })
}

/// Why a press stood. Lies beside what the machine said and never replaces it; of several over one instant the one that
/// was entered last holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Annotation {
    /// First instant.
    pub from: UtcMs,
    /// First instant after.
    pub to: UtcMs,
    /// The reason, as in [`Reasons`]; `None` takes back what was said before.
    pub reason: Option<ReasonId>,
    /// In their own words; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// When they said it: what was said without a connection arrives later and keeps its order.
    pub entered: UtcMs,
    /// Who: a person's id, a device's, or a token's.
    pub by: String,
}

impl Annotation {
    /// Its time.
    pub fn span(&self) -> Span {
        Span::new(self.from, self.to)
    }

    /// Whether it can be stored.
    pub fn check(&self) -> Result<(), Misentered> {
        stretch(self.from, self.to, LONGEST_ANNOTATION_MS, "at most 31 days after `from`")?;
        if self.reason.as_ref().is_some_and(|id| Reasons::builtin().get(id).is_none()) {
            return wrong("reason", "one of the reasons of /api/v1/reasons");
        }
        if self.note.len() > LONGEST_NOTE {
            return wrong("note", "at most 500 bytes long");
        }
        by(&self.by)
    }
}

/// How a figure came to be known. The order is that of trust.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Counted or weighed by an instrument.
    Measured,
    /// Counted by a person, such as bags.
    Entered,
    /// Reckoned.
    Estimated,
}

/// What a person counted and measured over a stretch, as a rule a shift. Of several of one press and stretch the one that was
/// entered last holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Production {
    /// First instant.
    pub from: UtcMs,
    /// First instant after.
    pub to: UtcMs,
    /// Full bags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bags: Option<u32>,
    /// What one holds, in kg; goes with `bags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kg_per_bag: Option<f64>,
    /// Mass in kg, where no bags were counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mass: Option<f64>,
    /// The mass is a guess.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub estimated: bool,
    /// What was thrown back, in kg: part of what was pressed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rejects: Option<f64>,
    /// Moisture of the briquettes by a hand meter, in % of mass.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moisture: Option<f64>,
    /// What the press's energy meter shows at `to`, in kWh.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub energy_reading: Option<f64>,
    /// When they said it.
    pub entered: UtcMs,
    /// Who: a person's id, a device's, or a token's.
    pub by: String,
}

impl Production {
    /// Its time.
    pub fn span(&self) -> Span {
        Span::new(self.from, self.to)
    }

    /// The mass in kg, if one was said.
    pub fn kg(&self) -> Option<f64> {
        self.mass.or_else(|| Some(f64::from(self.bags?) * self.kg_per_bag?))
    }

    /// How the mass is known.
    pub fn basis(&self) -> Basis {
        if self.estimated { Basis::Estimated } else { Basis::Entered }
    }

    /// Whether it can be stored.
    pub fn check(&self) -> Result<(), Misentered> {
        let number = |field, x: Option<f64>, most: f64, bound| match x {
            Some(x) if !(0.0..=most).contains(&x) => wrong(field, bound),
            _ => Ok(()),
        };
        stretch(self.from, self.to, LONGEST_PRODUCTION_MS, "at most 25 hours after `from`")?;
        number("mass", self.mass, MOST_KG, "0 to 1000000 kg")?;
        number("kg_per_bag", self.kg_per_bag, 2_000.0, "0 to 2000 kg")?;
        number("rejects", self.rejects, MOST_KG, "0 to 1000000 kg")?;
        number("moisture", self.moisture, 100.0, "0 to 100 %")?;
        number("energy_reading", self.energy_reading, 1e9, "0 to 1000000000 kWh")?;
        if self.bags.is_some_and(|bags| bags > MOST_BAGS) {
            return wrong("bags", "at most 1000000");
        }
        if self.bags.is_some() != self.kg_per_bag.is_some() {
            return wrong("kg_per_bag", "given together with `bags`");
        }
        if self.mass.is_some() && self.bags.is_some() {
            return wrong("mass", "left out where bags were counted");
        }
        if let (Some(rejects), Some(kg)) = (self.rejects, self.kg())
            && rejects > kg
        {
            return wrong("rejects", "no more than what was pressed");
        }
        by(&self.by)
    }
}

/// The plan, as it holds from a record's time on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanHeld {
    /// The version of the settings; 0 is the file alone.
    pub version: u64,
    /// Who made it: a person's id, or `console`.
    pub by: String,
    /// The site's time zone, as in tzdata.
    pub zone: String,
    /// When presses shall run.
    pub plan: Plan,
    /// What they shall reach.
    #[serde(default)]
    pub targets: BTreeMap<PressId, Target>,
}

fn stretch(from: UtcMs, to: UtcMs, most: i64, bound: &'static str) -> Result<(), Misentered> {
    match to.since(from) {
        ms if ms <= 0 => wrong("to", "after `from`"),
        ms if ms > most => wrong("to", bound),
        _ => Ok(()),
    }
}

fn by(text: &str) -> Result<(), Misentered> {
    if text.len() > LONGEST_ID { wrong("by", "at most 100 bytes long") } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn annotation() -> Annotation {
        let reason = Some("feed_jam".into());
        Annotation {
            from: UtcMs(0),
            to: UtcMs(600_000),
            reason,
            note: String::new(),
            entered: UtcMs(700_000),
            by: "p1".into(),
        }
    }

    fn production() -> Production {
        Production {
            from: UtcMs(0),
            to: UtcMs(8 * HOUR_MS),
            bags: Some(26),
            kg_per_bag: Some(15.5),
            mass: None,
            estimated: false,
            rejects: Some(12.0),
            moisture: Some(11.5),
            energy_reading: None,
            entered: UtcMs(9 * HOUR_MS),
            by: "p1".into(),
        }
    }

    #[test]
    fn what_can_be_stored_is_what_makes_sense() {
        assert_eq!(annotation().check(), Ok(()));
        assert_eq!(Annotation { reason: None, ..annotation() }.check(), Ok(()));
        let field = |one: Annotation| one.check().expect_err("wrong").field;
        assert_eq!(field(Annotation { to: UtcMs(0), ..annotation() }), "to");
        assert_eq!(field(Annotation { to: UtcMs(32 * 24 * HOUR_MS), ..annotation() }), "to");
        assert_eq!(field(Annotation { reason: Some("feedjam".into()), ..annotation() }), "reason");
        assert_eq!(field(Annotation { note: "x".repeat(501), ..annotation() }), "note");

        assert_eq!((production().check(), production().kg()), (Ok(()), Some(403.0)));
        let field = |one: Production| one.check().expect_err("wrong").field;
        assert_eq!(field(Production { to: UtcMs(26 * HOUR_MS), ..production() }), "to");
        assert_eq!(field(Production { kg_per_bag: None, ..production() }), "kg_per_bag");
        assert_eq!(field(Production { mass: Some(1.0), ..production() }), "mass");
        assert_eq!(field(Production { rejects: Some(403.5), ..production() }), "rejects");
        assert_eq!(field(Production { moisture: Some(f64::NAN), ..production() }), "moisture");
        assert_eq!(field(Production { energy_reading: Some(-1.0), ..production() }), "energy_reading");
    }
}
