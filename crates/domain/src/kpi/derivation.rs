//! How a figure comes about: its formula, the terms of it, and of each term the very stretches of time that make it up. Who
//! doubts a figure adds them up by hand.

use super::{Account, Figure, Part, figures, stops::stops_of};
use crate::{Basis, Class, HOUR_MS, Span, State, timeline::Known};

/// In what a term is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Milliseconds; in formulas they stand in hours.
    Ms,
    /// Kilograms.
    Kg,
    /// Kilowatt-hours.
    Kwh,
    /// How many.
    Count,
}

/// A figure, taken to pieces.
#[derive(Debug, Clone, PartialEq)]
pub struct Derivation {
    /// The figure.
    pub figure: Figure,
    /// By which formula, in the ids of its terms; times are in hours.
    pub formula: &'static str,
    /// What stands in it, in order.
    pub terms: Vec<Term>,
}

/// What stands in a formula.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// Its id, as in the formula.
    pub id: &'static str,
    /// In what it is given.
    pub measure: Measure,
    /// The sum of its pieces.
    pub amount: f64,
    /// What makes it up, in order of time.
    pub pieces: Vec<Evidence>,
}

/// What makes up a term.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Its time.
    pub span: Span,
    /// What it adds, in the term's measure.
    pub amount: f64,
    /// Of time: what is known of it, and why the press stood.
    pub part: Option<Part>,
    /// By which version of the settings it is planned, if it is.
    pub version: Option<u64>,
    /// Of what was counted: how.
    pub basis: Option<Basis>,
    /// Who entered it: an id.
    pub by: Option<String>,
}

impl Evidence {
    fn counted(span: Span, amount: f64, basis: Basis, by: Option<String>) -> Self {
        Self { span, amount, part: None, version: None, basis: Some(basis), by }
    }
}

/// Formulas, as `figure` computes them.
const FORMULAS: &[(&str, &str)] = &[
    ("uptime", "ran / planned"),
    ("uptime_observed", "ran / (planned - pending - lost)"),
    ("uptime_upper", "(ran + pending + lost) / planned"),
    ("coverage", "(planned - pending - lost) / planned"),
    ("uptime_with_grid", "ran / (planned - power_off - inferred_power_off)"),
    ("technical_availability", "(planned - pending - lost - technical) / (planned - pending - lost)"),
    ("availability", "ran / planned"),
    ("effectiveness", "planned_mass * planned / (target * ran)"),
    ("quality", "1 - rejects / judged"),
    ("oee", "ran / planned * planned_mass * planned / (target * ran) * (1 - rejects / judged)"),
    ("utilization", "ran / (ran + standing)"),
    ("technical_efficiency", "ran / (ran + standing - setup)"),
    ("scrap_ratio", "rejects / judged"),
    ("corrective_maintenance_ratio", "corrective / (corrective + planned_maintenance + maintenance)"),
    ("mtbf", "ran / failures"),
    ("mttr", "restore / failures"),
    ("throughput", "mass / (ran + outside)"),
    ("specific_energy", "1000 * energy / mass"),
];

/// Names of terms.
const TERMS: &[&str] = &[
    "planned",
    "ran",
    "pending",
    "lost",
    "power_off",
    "inferred_power_off",
    "technical",
    "standing",
    "setup",
    "corrective",
    "planned_maintenance",
    "maintenance",
    "outside",
    "failures",
    "restore",
    "mass",
    "planned_mass",
    "target",
    "rejects",
    "judged",
    "energy",
];

/// How the figure of that id comes about in `span`; `None`: there is no such figure. `raw`: by the machine alone.
pub fn derive(account: &Account, id: &str, span: Span, raw: bool) -> Option<Derivation> {
    let span = span.and(account.span);
    let (_, formula) = FORMULAS.iter().find(|(known, _)| *known == id)?;
    let figure = figures(&account.tally(span), raw).into_iter().find(|figure| figure.id == id)?;
    let words = |c: char| !c.is_ascii_lowercase() && c != '_';
    let mut terms: Vec<Term> = Vec::new();
    for word in formula.split(words) {
        let id = TERMS.iter().find(|id| **id == word);
        if let Some(id) = id.filter(|id| terms.iter().all(|term| term.id != **id)) {
            terms.push(account.term(id, span, raw));
        }
    }
    Some(Derivation { figure, formula, terms })
}

impl Account {
    fn term(&self, id: &'static str, span: Span, raw: bool) -> Term {
        let (measure, pieces) = match id {
            "failures" | "restore" => (
                if id == "failures" { Measure::Count } else { Measure::Ms },
                stops_of(self, span)
                    .filter_map(|stop| {
                        let ms = stop.restore_ms()?;
                        let amount = if id == "failures" { 1.0 } else { ms as f64 };
                        let (from, part) = (stop.span.to.plus(-ms), None);
                        let span = Span::new(from, stop.span.to);
                        Some(Evidence { span, amount, part, version: None, basis: None, by: None })
                    })
                    .collect(),
            ),
            "mass" => (Measure::Kg, self.pressed(&[span])),
            "planned_mass" => {
                let planned: Vec<Span> = self.planned.iter().map(|one| one.and(span)).collect();
                (Measure::Kg, self.pressed(&planned))
            }
            "judged" => (Measure::Kg, self.pressed(&self.entries.judged(span))),
            "rejects" => (Measure::Kg, entered(self.entries.rejects_parts(span))),
            "energy" => {
                let counted: Vec<Evidence> = self.energy.parts(span).map(measured).collect();
                let told = || entered(self.entries.energy_parts(span));
                (Measure::Kwh, if counted.is_empty() { told() } else { counted })
            }
            "target" => (Measure::Kg, self.targets(span)),
            _ => (Measure::Ms, self.times(id, span, raw)),
        };
        Term { id, measure, amount: pieces.iter().map(|piece: &Evidence| piece.amount).sum(), pieces }
    }

    /// Time of one kind, cut where another shift begins.
    fn times(&self, id: &str, span: Span, raw: bool) -> Vec<Evidence> {
        let mut pieces = Vec::new();
        for (inside, part) in self.within(span).filter(|(_, part)| is(part, id, raw)) {
            let by_shift = self.shifts.iter().flat_map(|shift| {
                let planned = shift.planned.iter().map(|one| one.and(inside));
                planned.filter(|one| !one.is_empty()).map(|one| (one, Some(shift.version)))
            });
            let mut spans: Vec<(Span, Option<u64>)> =
                if part.planned { by_shift.collect() } else { vec![(inside, None)] };
            spans.sort_by_key(|(span, _)| span.from);
            pieces.extend(spans.into_iter().map(|(span, version)| Evidence {
                span,
                amount: span.ms() as f64,
                part: Some(Part { span, ..part.clone() }),
                version,
                basis: None,
                by: None,
            }));
        }
        pieces
    }

    /// What was pressed: of each stretch as the press counted or, where it does not count, as people did.
    fn pressed(&self, spans: &[Span]) -> Vec<Evidence> {
        let mut pieces = Vec::new();
        for span in spans.iter().filter(|span| !span.is_empty()) {
            let counted: Vec<Evidence> = self.mass.parts(*span).map(measured).collect();
            let told = || entered(self.entries.mass_parts(*span));
            pieces.extend(if counted.is_empty() { told() } else { counted });
        }
        pieces
    }

    /// What should have been pressed, of each shift.
    fn targets(&self, span: Span) -> Vec<Evidence> {
        let of = |shift: &crate::plan::Worked| {
            let kg_h = shift.target_kg_h?;
            let planned: Vec<Span> = shift.planned.iter().map(|one| one.and(span)).collect();
            Some(planned.into_iter().filter(|one| !one.is_empty()).map(move |one| (one, kg_h)))
        };
        let all = self.shifts.iter().filter_map(|shift| Some((of(shift)?, shift.version)));
        let all = all.flat_map(|(spans, version)| spans.map(move |(span, kg_h)| (span, kg_h, version)));
        let piece = |(span, kg_h, version): (Span, f64, u64)| Evidence {
            span,
            amount: kg_h * span.ms() as f64 / HOUR_MS as f64,
            part: None,
            version: Some(version),
            basis: None,
            by: None,
        };
        all.map(piece).collect()
    }
}

fn measured((span, amount): (Span, super::Amount)) -> Evidence {
    Evidence::counted(span, amount.value, amount.basis, None)
}

fn entered(parts: Vec<super::meter::EntryPart>) -> Vec<Evidence> {
    parts
        .into_iter()
        .map(|(span, amount, by)| Evidence::counted(span, amount.value, amount.basis, Some(by)))
        .collect()
}

/// True if a part of time counts in the term of that id.
fn is(part: &Part, id: &str, raw: bool) -> bool {
    use State::{Blocked, Faulted, Idle, Maintenance, PowerOff, Running, Starved};
    let seen = |state| part.known == Known::Seen(state);
    let class =
        |class: Class| part.planned && (if raw { part.raw_class() } else { part.class() }) == Some(class);
    match id {
        "outside" => !part.planned && seen(Running),
        "maintenance" => !part.planned && part.excluded && seen(Maintenance),
        "planned" => part.planned,
        "ran" => part.planned && seen(Running),
        "pending" => part.planned && part.known == Known::Pending,
        "lost" => part.planned && part.known == Known::Lost,
        "power_off" => part.planned && seen(PowerOff),
        "inferred_power_off" => part.planned && part.known == Known::Inferred(PowerOff),
        "standing" => part.planned && [Idle, Starved, Blocked, Faulted, Maintenance].into_iter().any(seen),
        "technical" => class(Class::Technical),
        "setup" => class(Class::Setup),
        "corrective" => class(Class::Corrective),
        "planned_maintenance" => class(Class::PlannedMaintenance),
        _ => false,
    }
}
