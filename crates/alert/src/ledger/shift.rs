//! What came of shifts: of which it was told, and what is to be told as it was known then.

use jiff::civil::Date;
use presswatch_domain::{
    Basis, HOUR_MS, PressId, Span, UtcMs,
    kpi::{Amount, ShiftReport},
    reason::ReasonId,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// For so long after its end it is remembered that a shift was told, in milliseconds.
const REMEMBERED_MS: i64 = 48 * HOUR_MS;

/// Shifts of which everybody was told who wants to know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shifts {
    /// What ended before is none of this ledger's.
    since: UtcMs,
    /// Each by its press and its beginning, which nobody moves once it is over; with its end.
    told: Vec<(PressId, UtcMs, UtcMs)>,
}

impl Shifts {
    pub(super) fn new(since: UtcMs) -> Self {
        Self { since, told: Vec::new() }
    }

    /// True if nobody is to be told of it any more.
    pub fn told(&self, press: &PressId, shift: Span) -> bool {
        shift.to <= self.since || self.told.iter().any(|(of, from, _)| of == press && *from == shift.from)
    }

    pub(super) fn tell(&mut self, presses: &[PressId], shift: Span) {
        self.told.retain(|(_, _, end)| shift.to.since(*end) < REMEMBERED_MS);
        self.told.extend(presses.iter().map(|press| (press.clone(), shift.from, shift.to)));
    }
}

/// What came of a shift of one press, as it is kept until it has gone out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Report(#[serde(with = "Kept")] pub ShiftReport);

/// All of [`ShiftReport`]: the compiler holds that nothing is left out.
#[derive(Serialize, Deserialize)]
#[serde(remote = "ShiftReport")]
struct Kept {
    press: PressId,
    shift: String,
    day: Date,
    span: Span,
    planned_ms: i64,
    ran_ms: i64,
    stopped_ms: i64,
    unknown_ms: i64,
    pending_ms: i64,
    reasons: Vec<(Option<ReasonId>, i64)>,
    #[serde(with = "mass")]
    mass: Option<Amount>,
    target: Option<f64>,
}

/// JSON has no infinity: without an upper bound `high` is null.
mod mass {
    use super::*;

    #[derive(Serialize, Deserialize)]
    struct Mass {
        value: f64,
        low: f64,
        high: Option<f64>,
        basis: Basis,
    }

    pub fn serialize<S: Serializer>(mass: &Option<Amount>, to: S) -> Result<S::Ok, S::Error> {
        let bounded = |high: f64| high.is_finite().then_some(high);
        let mass =
            mass.map(|Amount { value, low, high, basis }| Mass { value, low, high: bounded(high), basis });
        mass.serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Amount>, D::Error> {
        let mass = Option::<Mass>::deserialize(from)?;
        Ok(mass.map(|Mass { value, low, high, basis }| Amount {
            value,
            low,
            high: high.unwrap_or(f64::INFINITY),
            basis,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_as_it_was() {
        let report = ShiftReport {
            press: PressId::new("press1").expect("an id"),
            shift: "Early".to_owned(),
            day: jiff::civil::date(2026, 11, 22),
            span: Span::new(UtcMs(1), UtcMs(2)),
            planned_ms: 6,
            ran_ms: 3,
            stopped_ms: 2,
            unknown_ms: 1,
            pending_ms: 0,
            reasons: vec![(Some("feed_jam".into()), 1), (None, 1)],
            mass: Some(Amount { value: 1.5, low: 1.0, high: f64::INFINITY, basis: Basis::Entered }),
            target: None,
        };
        for mass in [report.mass, None, Some(Amount::exact(2.0, Basis::Measured))] {
            let kept = Report(ShiftReport { mass, ..report.clone() });
            let text = serde_json::to_string(&kept).expect("json");
            assert_eq!(serde_json::from_str::<Report>(&text).expect("json"), kept, "{text}");
        }
    }

    #[test]
    fn a_shift_is_told_by_its_press_and_its_beginning() {
        let hours = |from, to| Span::new(UtcMs(from * HOUR_MS), UtcMs(to * HOUR_MS));
        let [one, two] = ["press1", "press2"].map(|id| PressId::new(id).expect("an id"));
        let mut shifts = Shifts::new(UtcMs(6 * HOUR_MS));
        assert!(shifts.told(&one, hours(-2, 6)), "before all");
        shifts.tell(std::slice::from_ref(&one), hours(6, 14));
        assert!(shifts.told(&one, hours(6, 14)) && !shifts.told(&two, hours(6, 14)));
        assert!(shifts.told(&one, hours(6, 15)), "its end was moved since");
        shifts.tell(std::slice::from_ref(&one), hours(60, 68));
        assert_eq!(shifts.told.len(), 1, "what nobody asks of any more is forgotten");
    }
}
