//! Which presses somebody may see.

use std::collections::BTreeSet;

use presswatch_domain::PressId;
use serde::{Deserialize, Serialize};

/// Presses of the site: in JSON `"all"`, or `{"only": ["press1"]}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Presses {
    /// All, also those that come later.
    All,
    /// These; none, if there is none in it.
    Only(BTreeSet<PressId>),
}

impl Presses {
    /// True if this press is among them.
    pub fn includes(&self, press: &PressId) -> bool {
        match self {
            Presses::All => true,
            Presses::Only(presses) => presses.contains(press),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_means_only() {
        let press = |text| PressId::new(text).expect("an id");
        let one = Presses::Only([press("press1")].into());
        assert!(one.includes(&press("press1")) && !one.includes(&press("press2")));
        assert!(Presses::All.includes(&press("press2")));
        assert!(!Presses::Only(BTreeSet::new()).includes(&press("press1")));
    }

    #[test]
    fn json_is_short() {
        let one = Presses::Only([PressId::new("press1").expect("an id")].into());
        for (presses, text) in [(Presses::All, r#""all""#), (one, r#"{"only":["press1"]}"#)] {
            assert_eq!(serde_json::to_string(&presses).expect("json"), text);
            assert_eq!(serde_json::from_str::<Presses>(text).expect("presses"), presses);
        }
        assert!(serde_json::from_str::<Presses>(r#"{"only":["Press 1"]}"#).is_err());
    }
}
