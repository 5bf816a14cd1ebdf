//! The signal catalogue of a press: a table that a person may edit (`data/hydraulic-11kw.csv`).

use std::{collections::BTreeMap, sync::Arc};

use crate::{Gate, Limits, MachineRules, Period, QualityRules, Signal, SignalId, SignalType};

/// The default profile's table.
const HYDRAULIC_11KW: &str = include_str!("../data/hydraulic-11kw.csv");

/// Flags and codes that stand beside a profile's numbers: sent on change and each 60 s.
const FLAGS: [&str; 5] = ["estop_ok", "guard_closed", "lube_ok", "filter_dp", "mains_ok"];
const CODES: [&str; 3] = ["plc_state", "mode", "fault_code"];

/// The profile of one kind of press: its signals by id, and the thresholds by which it is judged.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalogue {
    /// Name of the profile, e.g. `hydraulic-11kw`.
    pub name: String,
    /// Thresholds of the states.
    pub machine: MachineRules,
    /// Thresholds of the quality of readings.
    pub quality: QualityRules,
    order: Vec<SignalId>,
    signals: BTreeMap<SignalId, Signal>,
}

/// A table that is no catalogue.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("row {row}, column {column}: {problem}")]
pub struct CatalogueError {
    /// Row of the table, the heading being 1.
    pub row: usize,
    /// Heading of the column.
    pub column: String,
    /// What is wrong and what is allowed.
    pub problem: String,
}

impl Catalogue {
    /// The built-in profile of that name.
    pub fn builtin(name: &str) -> Option<Arc<Catalogue>> {
        match name {
            "hydraulic-11kw" => Catalogue::from_csv(name, HYDRAULIC_11KW).ok().map(Arc::new),
            _ => None,
        }
    }

    /// Names of the built-in profiles.
    pub fn builtin_names() -> &'static [&'static str] {
        &["hydraulic-11kw"]
    }

    /// A catalogue of these signals, in this order, with the default thresholds; a later signal of the
    /// same id replaces an earlier.
    pub fn new(name: &str, list: impl IntoIterator<Item = Signal>) -> Catalogue {
        let mut order = Vec::new();
        let mut signals = BTreeMap::new();
        for signal in list {
            let id = signal.id.clone();
            if signals.insert(id.clone(), signal).is_none() {
                order.push(id);
            }
        }
        Catalogue {
            name: name.to_owned(),
            machine: MachineRules::default(),
            quality: QualityRules::default(),
            order,
            signals,
        }
    }

    /// The signal of that id.
    pub fn get(&self, id: &str) -> Option<&Signal> {
        self.signals.get(id)
    }

    /// All signals, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = &Signal> {
        self.order.iter().filter_map(|id| self.signals.get(id))
    }

    /// How many signals there are.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// True if there is no signal.
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// Reads a table with the columns of `data/hydraulic-11kw.csv`, and perhaps `moves` (`execute`,
    /// `power_on`, `any`, `never`: when the number must move), and adds the flags and codes.
    pub fn from_csv(name: &str, text: &str) -> Result<Catalogue, CatalogueError> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let at = |row, column: &str, problem: String| CatalogueError { row, column: column.into(), problem };
        let heads = reader.headers().map_err(|e| at(1, "", e.to_string()))?.clone();
        let mut list = Vec::new();
        for (index, line) in reader.records().enumerate() {
            let row = index + 2;
            let line = line.map_err(|e| at(row, "", e.to_string()))?;
            let cell = |column: &str| {
                heads.iter().position(|head| head == column).and_then(|i| line.get(i)).unwrap_or("").trim()
            };
            let number = |column: &str| match cell(column) {
                "" => Ok(None),
                text => match text.parse::<f64>() {
                    Ok(x) if x.is_finite() => Ok(Some(x)),
                    _ => Err(at(row, column, format!("`{text}` is not a number"))),
                },
            };
            let seconds = |column: &str| number(column).map(|x| (x.unwrap_or(0.0) * 1000.0) as i64);
            let id = SignalId::new(cell("id")).map_err(|e| at(row, "id", e.to_string()))?;
            let (normal, monotonic) = match cell("normal") {
                "" => (None, false),
                "monotonic" => (None, true),
                text => (
                    Some(band(text).ok_or_else(|| {
                        at(row, "normal", format!("`{text}` is not `low-high` and not `monotonic`"))
                    })?),
                    false,
                ),
            };
            let period = match cell("sample_s") {
                "per stroke" => Period::PerStroke,
                text => match text.parse::<f64>() {
                    Ok(s) if s > 0.0 => Period::Every((s * 1000.0) as i64),
                    _ => {
                        return Err(at(
                            row,
                            "sample_s",
                            format!("`{text}` is neither seconds > 0 nor `per stroke`"),
                        ));
                    }
                },
            };
            let gate_of = |column: &str| match cell(column) {
                "execute" => Ok(Gate::Execute),
                "power_on" => Ok(Gate::PowerOn),
                "any" => Ok(Gate::Any),
                text => Err(at(row, column, format!("`{text}` is none of execute, power_on, any"))),
            };
            let gate = gate_of("gate")?;
            // The table may leave it out: then what is watched while the press works must move then.
            let moves = match cell("moves") {
                "never" => None,
                "" => (gate == Gate::Execute && !monotonic).then_some(gate),
                _ => Some(gate_of("moves")?),
            };
            let range = match (number("lo")?, number("hi")?) {
                (Some(lo), Some(hi)) if lo < hi => Some((lo, hi)),
                (None, None) => None,
                _ => return Err(at(row, "lo", "`lo` must be below `hi`, or both empty".into())),
            };
            list.push(Signal {
                id,
                unit: cell("unit").to_owned(),
                kind: SignalType::Number,
                range,
                normal,
                monotonic,
                limits: Limits {
                    warn_lo: number("warn_lo")?,
                    trip_lo: number("trip_lo")?,
                    warn_hi: number("warn_hi")?,
                    trip_hi: number("trip_hi")?,
                },
                hysteresis: number("hyst")?.unwrap_or(0.0),
                warn_delay_ms: seconds("delay_warn_s")?,
                trip_delay_ms: seconds("delay_trip_s")?,
                period,
                deadband: number("deadband")?.unwrap_or(0.0),
                gate,
                moves,
            });
        }
        for (names, kind) in [(&FLAGS[..], SignalType::Flag), (&CODES[..], SignalType::Code)] {
            for name in names {
                let id = SignalId::new(name).map_err(|e| at(1, "id", e.to_string()))?;
                list.push(discrete(id, kind));
            }
        }
        Ok(Catalogue::new(name, list))
    }
}

/// A flag or code: sent on change and each 60 s.
fn discrete(id: SignalId, kind: SignalType) -> Signal {
    Signal {
        id,
        unit: String::new(),
        kind,
        range: None,
        normal: None,
        monotonic: false,
        limits: Limits::default(),
        hysteresis: 0.0,
        warn_delay_ms: 0,
        trip_delay_ms: 0,
        period: Period::Every(1000),
        deadband: 0.0,
        gate: Gate::Any,
        moves: None,
    }
}

/// `160-230`, `-10-40`: the minus after the first digit divides.
fn band(text: &str) -> Option<(f64, f64)> {
    let cut = text.char_indices().skip(1).find(|(_, c)| *c == '-')?.0;
    let (lo, hi) = (text[..cut].parse::<f64>().ok()?, text[cut + 1..].parse::<f64>().ok()?);
    (lo < hi).then_some((lo, hi))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_profile_reads_whole() {
        let catalogue = Catalogue::from_csv("hydraulic-11kw", HYDRAULIC_11KW).expect("the built-in table");
        assert_eq!(catalogue.len(), 28);
        let oil = catalogue.get("oil_temp").expect("oil_temp");
        assert_eq!((oil.limits.warn_hi, oil.limits.trip_hi), (Some(60.0), Some(70.0)));
        assert_eq!(catalogue.get("ambient_temp").and_then(|s| s.normal), Some((-10.0, 40.0)));
        assert_eq!(catalogue.get("spec_energy").map(Signal::hold_ms), Some(450_000));
    }

    #[test]
    fn a_wrong_cell_is_named() {
        let table = "id,unit,lo,hi,normal,sample_s,gate\nx,bar,0,ten,,1,any\n";
        let error = Catalogue::from_csv("t", table).expect_err("`ten` is no number");
        assert_eq!((error.row, error.column.as_str()), (2, "hi"));
    }

    #[test]
    fn a_table_may_say_what_must_move() {
        let table = "id,sample_s,gate,moves\na,1,execute,never\nb,1,any,power_on\nc,1,execute,\nd,1,any,\n";
        let catalogue = Catalogue::from_csv("t", table).expect("a table");
        let moves: Vec<_> = ["a", "b", "c", "d"].map(|id| catalogue.get(id).and_then(|s| s.moves)).into();
        assert_eq!(moves, [None, Some(Gate::PowerOn), Some(Gate::Execute), None]);
        assert!(Catalogue::from_csv("t", "id,sample_s,gate,moves\na,1,any,often\n").is_err());
    }
}
