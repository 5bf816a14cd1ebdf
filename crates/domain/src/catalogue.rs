//! The signal catalogue of a press: a table that a person may edit (`data/hydraulic-11kw.csv`).

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    CatalogueError, Gate, Limits, MachineRules, Period, QualityRules, Signal, SignalId, SignalType, table,
};

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
        let taken = FLAGS.iter().chain(&CODES).copied();
        let signals = table::read(text, taken).map_err(|cells| CatalogueError { cells })?;
        let discrete = [(&FLAGS[..], SignalType::Flag), (&CODES[..], SignalType::Code)];
        let discrete = discrete.into_iter().flat_map(|(names, kind)| names.iter().map(move |n| (*n, kind)));
        let discrete =
            discrete.filter_map(|(name, kind)| Some(discrete_signal(SignalId::new(name).ok()?, kind)));
        Ok(Catalogue::new(name, signals.into_iter().chain(discrete)))
    }
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
        let catalogue = Catalogue::from_csv("hydraulic-11kw", HYDRAULIC_11KW).expect("the built-in table");
        assert_eq!(catalogue.len(), 28);
        let oil = catalogue.get("oil_temp").expect("oil_temp");
        assert_eq!((oil.limits.warn_hi, oil.limits.trip_hi), (Some(60.0), Some(70.0)));
        assert_eq!(catalogue.get("ambient_temp").and_then(|s| s.normal), Some((-10.0, 40.0)));
        assert_eq!(catalogue.get("spec_energy").map(Signal::hold_ms), Some(450_000));
    }

    #[test]
    fn a_table_may_say_what_must_move() {
        let head = HYDRAULIC_11KW.lines().next().expect("a heading");
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
