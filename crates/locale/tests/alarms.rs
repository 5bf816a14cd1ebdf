//! No alarm without its words: every signal of every profile, every condition that it can have.

use std::collections::BTreeSet;

use presswatch_domain::{Catalogue, Signal, SignalType};
use presswatch_locale::{Language, ids};

/// The conditions under which a signal can be a rule's.
fn conditions(signal: &Signal) -> &'static [&'static str] {
    match signal.kind {
        SignalType::Number if signal.monotonic => &["still", "bad"],
        SignalType::Number => &["warn_lo", "trip_lo", "warn_hi", "trip_hi", "rising", "falling", "bad"],
        _ => &["bad"],
    }
}

#[test]
fn every_signal_has_a_phrase_for_each_of_its_conditions() {
    let known: BTreeSet<&str> = ids(Language::English).into_iter().collect();
    let mut missing = Vec::new();
    for profile in Catalogue::builtin_names() {
        for signal in Catalogue::builtin(profile).expect(profile).iter() {
            for condition in conditions(signal) {
                let id = format!("alarm-{}-{condition}", signal.id);
                missing.extend((!known.contains(&*id)).then_some(id));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}
