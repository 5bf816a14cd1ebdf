//! What a map says to people beside each signal.

use presswatch_config::{Modbus, Source, SourceKind};
use presswatch_domain::{Catalogue, Signal, SignalId};
use presswatch_edge::Computed;
use presswatch_locale::Language;

use crate::words::{say, signal as name};

/// A signal's name and unit; of a rate, what it is computed of.
pub fn note(language: Language, catalogue: &Catalogue, signal: &Signal) -> String {
    let counters = Computed::counters(&signal.id);
    if counters.is_empty() || counters.iter().any(|id| catalogue.get(id).is_none()) {
        return name(language, signal);
    }
    let words = [("counters", counters.join(" + "))];
    format!("{} · {}", name(language, signal), say(language, "map-note-computed", &words))
}

/// The note of a signal that another source tells.
pub fn elsewhere(language: Language, signal: &Signal, source: String) -> String {
    format!("{} · {}", name(language, signal), say(language, "map-note-elsewhere", &[("source", source)]))
}

/// A device on its line.
pub fn device(language: Language, modbus: &Modbus) -> String {
    say(language, "map-device", &[("line", modbus.at.to_string()), ("unit", modbus.unit.to_string())])
}

/// The source's name, if it tells the signal.
pub fn tells(language: Language, source: &Source, signal: &SignalId) -> Option<String> {
    match &source.kind {
        SourceKind::Modbus(modbus) => {
            modbus.points.iter().any(|point| point.signal == *signal).then(|| device(language, modbus))
        }
        SourceKind::Mqtt(device) => {
            let told = device.signals.iter().find(|told| told.signal == *signal)?;
            Some(format!("MQTT {}", told.topic))
        }
        SourceKind::Mains { .. } => (signal.as_str() == "mains_ok").then(|| "kind = mains".to_owned()),
        // What stands for a whole press goes with no Modbus source.
        SourceKind::Simulator { .. } | SourceKind::Replay { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_names_signal_unit_and_counters() {
        let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
        let note = |language, id: &str| note(language, &catalogue, catalogue.get(id).expect(id));
        use Language::{Albanian, English, SerbianCyrillic};
        assert_eq!(note(English, "oil_temp"), "Oil temperature (°C)");
        assert_eq!(note(Albanian, "energy_total"), "Matësi i energjisë (kWh)");
        assert_eq!(note(English, "briq_count"), "Briquettes made (pcs)");
        assert_eq!(note(English, "estop_ok"), "Emergency stop released");
        assert_eq!(
            note(English, "spec_energy"),
            "Energy per tonne (kWh/t) · computed from mass_total + energy_total if empty"
        );
        assert!(note(SerbianCyrillic, "stroke_rate").contains("(/мин)"));
    }

    /// The rig is no press: nobody wires it.
    #[test]
    fn every_signal_of_every_press_has_a_name() {
        for profile in Catalogue::builtin_names().into_iter().filter(|profile| *profile != "rig") {
            let catalogue = Catalogue::builtin(profile).expect(profile);
            for (signal, language) in
                catalogue.iter().flat_map(|s| Language::ALL.map(|language| (s, language)))
            {
                let name = name(language, signal);
                assert!(name.starts_with(char::is_alphabetic), "{profile} {} {language}: {name}", signal.id);
            }
        }
    }
}
