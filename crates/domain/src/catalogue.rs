//! The signal catalogue of a press: a table that a person may edit (`data/hydraulic-11kw.csv`).

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    CatalogueError, Gate, Limits, MachineRules, Pace, Period, QualityRules, Signal, SignalId, SignalType,
    table,
};

/// The built-in profiles: their signals.
const PROFILES: [(&str, &str); 5] = [
    ("hydraulic-11kw", include_str!("../data/hydraulic-11kw.csv")),
    ("mechanical-piston", include_str!("../data/mechanical-piston.csv")),
    ("screw", include_str!("../data/screw.csv")),
    ("one-clamp", include_str!("../data/one-clamp.csv")),
    ("rig", include_str!("../data/rig.csv")),
];
/// The thresholds of all built-in profiles.
const RULES: &str = include_str!("../data/rules.csv");

/// How fast the counters of all built-in profiles go.
const PACES: &str = include_str!("../data/paces.csv");

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
    /// How fast its counters go.
    pub paces: Vec<Pace>,
    order: Vec<SignalId>,
    signals: BTreeMap<SignalId, Signal>,
}

impl Catalogue {
    /// The built-in profile of that name.
    pub fn builtin(name: &str) -> Option<Arc<Catalogue>> {
        let (_, table) = PROFILES.iter().find(|(known, _)| *known == name)?;
        let catalogue = Catalogue::from_csv(name, table).ok()?;
        Some(Arc::new(rules(name, catalogue)?))
    }

    /// Names of the built-in profiles.
    pub fn builtin_names() -> [&'static str; PROFILES.len()] {
        PROFILES.map(|(name, _)| name)
    }

    /// The same profile with these signals in place of its own.
    pub fn with(&self, list: impl IntoIterator<Item = Signal>) -> Catalogue {
        let (machine, paces) = (self.machine.clone(), self.paces.clone());
        Catalogue { machine, paces, quality: self.quality, ..Catalogue::new(&self.name, list) }
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
            paces: Vec::new(),
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
        let taken = FLAGS.iter().chain(&CODES).copied();
        let signals = table::read(text, taken).map_err(|cells| CatalogueError { cells })?;
        let discrete = [(&FLAGS[..], SignalType::Flag), (&CODES[..], SignalType::Code)];
        let discrete = discrete.into_iter().flat_map(|(names, kind)| names.iter().map(move |n| (*n, kind)));
        let discrete =
            discrete.filter_map(|(name, kind)| Some(discrete_signal(SignalId::new(name).ok()?, kind)));
        Ok(Catalogue::new(name, signals.into_iter().chain(discrete)))
    }
}

/// A built-in profile with its thresholds; `None` if one is missing or can't be read.
fn rules(name: &str, mut catalogue: Catalogue) -> Option<Catalogue> {
    let mut reader = csv::Reader::from_reader(RULES.as_bytes());
    let own: BTreeMap<String, String> = reader
        .records()
        .filter_map(Result::ok)
        .filter(|row| row.get(0) == Some(name))
        .filter_map(|row| Some((row.get(1)?.to_owned(), row.get(2)?.to_owned())))
        .collect();
    let number = |rule: &str| own.get(rule)?.parse::<f64>().ok();
    catalogue.machine = MachineRules {
        signal: own.get("signal")?.as_str().into(),
        off_below: number("off_below")?,
        running_from: number("running_from")?,
        starved_below_pct: number("starved_below_pct")?,
        strokes_above: number("strokes_above")?,
        silence_ms: (number("silence_s")? * 1000.0) as i64,
    };
    catalogue.quality = QualityRules {
        still_periods: number("still_periods")? as i64,
        still_min_ms: (number("still_min_s")? * 1000.0) as i64,
    };
    catalogue.paces = paces(name)?;
    Some(catalogue)
}

/// How fast the counters of a built-in profile go; `None` if a row can't be read.
fn paces(name: &str) -> Option<Vec<Pace>> {
    let mut reader = csv::Reader::from_reader(PACES.as_bytes());
    let rows = reader.records().filter_map(Result::ok).filter(|row| row.get(0) == Some(name));
    let pace = |row: csv::StringRecord| {
        let number = |column: usize| row.get(column)?.parse::<f64>().ok();
        Some(Pace {
            signal: SignalId::new(row.get(1)?).ok()?,
            least_per_h: number(2)?,
            most_per_h: number(3)?,
            idle_per_h: number(4)?,
            step: number(5)?,
            wraps_at: number(6),
        })
    };
    rows.map(pace).collect()
}

/// A flag or code: sent on change and each 60 s.
fn discrete_signal(id: SignalId, kind: SignalType) -> Signal {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_profile_reads_whole() {
        let catalogue = Catalogue::builtin("hydraulic-11kw").expect("the built-in profile");
        assert_eq!(catalogue.len(), 28);
        let oil = catalogue.get("oil_temp").expect("oil_temp");
        assert_eq!((oil.limits.warn_hi, oil.limits.trip_hi), (Some(60.0), Some(70.0)));
        assert_eq!(catalogue.get("ambient_temp").and_then(|s| s.normal), Some((-10.0, 40.0)));
        assert_eq!(catalogue.get("spec_energy").map(Signal::hold_ms), Some(450_000));
    }

    #[test]
    fn every_built_in_profile_reads_whole_with_its_thresholds() {
        for name in Catalogue::builtin_names() {
            let catalogue = Catalogue::builtin(name).expect(name);
            let machine = &catalogue.machine;
            assert!(catalogue.get(&machine.signal).is_some(), "{name}: {}", machine.signal);
            assert!(machine.off_below < machine.running_from, "{name}");
            for pace in &catalogue.paces {
                let counts = catalogue.get(pace.signal.as_str()).is_some_and(|signal| signal.monotonic);
                assert!(
                    counts && pace.least_per_h.max(pace.idle_per_h) < pace.most_per_h,
                    "{name}: {pace:?}"
                );
            }
        }
        let standard = Catalogue::builtin("hydraulic-11kw").expect("profile");
        assert_eq!((standard.machine.clone(), standard.quality), Default::default());
    }

    #[test]
    fn a_table_may_say_what_must_move() {
        let head = PROFILES[0].1.lines().next().expect("a heading").trim_end_matches(",why");
        let row = |id: &str, gate: &str, moves: &str| format!("{id},,,,,,,,,,,,1,,{gate},{moves}\n");
        let table = format!(
            "{head},moves\n{}{}{}{}",
            row("a", "execute", "never"),
            row("b", "any", "power_on"),
            row("c", "execute", ""),
            row("d", "any", "")
        );
        let catalogue = Catalogue::from_csv("t", &table).expect("a table");
        let moves: Vec<_> = ["a", "b", "c", "d"].map(|id| catalogue.get(id).and_then(|s| s.moves)).into();
        assert_eq!(moves, [None, Some(Gate::PowerOn), Some(Gate::Execute), None]);
        assert!(Catalogue::from_csv("t", &format!("{head},moves\n{}", row("a", "any", "often"))).is_err());
    }
}
