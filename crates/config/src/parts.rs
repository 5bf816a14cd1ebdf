//! Which parts of a file are not as they were, and need a restart: what is wired can't be changed under a
//! running program.

use std::collections::BTreeMap;

use crate::Config;

/// A part of the file that a running program does not take up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// `[site]`: id, zone, whether it is simulated, other edges.
    Site,
    /// `[mqtt]`.
    Mqtt,
    /// `[store]`.
    Store,
    /// `[[press]]`: which there are, their producers, profiles and states.
    Presses,
    /// `[edge]` and its `[[source]]`s.
    Edge,
    /// `[ingest]`.
    Ingest,
    /// `[api]` and `[access]`.
    Api,
    /// `[alert]`.
    Alert,
}

impl Part {
    /// All of them, in the order of the file.
    pub const ALL: [Part; 8] = [
        Part::Site,
        Part::Mqtt,
        Part::Store,
        Part::Presses,
        Part::Edge,
        Part::Ingest,
        Part::Api,
        Part::Alert,
    ];

    /// Its word, and the end of its message's id.
    pub const fn as_str(self) -> &'static str {
        match self {
            Part::Site => "site",
            Part::Mqtt => "mqtt",
            Part::Store => "store",
            Part::Presses => "presses",
            Part::Edge => "edge",
            Part::Ingest => "ingest",
            Part::Api => "api",
            Part::Alert => "alert",
        }
    }
}

impl Config {
    /// The parts in which `new` differs and that need a restart.
    pub fn restart(&self, new: &Config) -> Vec<Part> {
        let differs = |part: &Part| match part {
            Part::Site => self.wired_site() != new.wired_site(),
            Part::Mqtt => self.broker != new.broker,
            Part::Store => self.store != new.store,
            Part::Presses => self.wired_presses() != new.wired_presses(),
            Part::Edge => self.edge != new.edge,
            Part::Ingest => self.ingest != new.ingest,
            Part::Api => self.api != new.api,
            Part::Alert => self.alert != new.alert,
        };
        Part::ALL.into_iter().filter(differs).collect()
    }

    /// This configuration with what can be taken up of `new`: names, languages, plan, targets, limits. Of
    /// presses that `new` does not have, or has another profile for, all stays.
    pub fn taking(&self, new: &Config) -> Config {
        let mut taken = self.clone();
        taken.site.name.clone_from(&new.site.name);
        taken.site.footnote.clone_from(&new.site.footnote);
        taken.site.languages.clone_from(&new.site.languages);
        if self.wired_presses() == new.wired_presses() {
            taken.plant.presses.clone_from(&new.plant.presses);
            taken.settings.clone_from(&new.settings);
            taken.beneath.clone_from(&new.beneath);
            // By the ways that the alerter has until it is started anew.
            taken.settings.escalation.clone_from(&self.settings.escalation);
            taken.beneath["escalation"] = self.settings.escalation.to_json();
        }
        taken
    }

    fn wired_site(&self) -> impl PartialEq {
        let site = &self.site;
        // Other edges are among the plant's producers.
        (site.id.clone(), site.zone.clone(), site.simulated, self.plant.producers.clone())
    }

    fn wired_presses(&self) -> BTreeMap<&str, (&str, &presswatch_domain::Catalogue)> {
        let presses = self.plant.presses.values();
        let wired = presses.filter_map(|press| {
            let bare = self.bare.get(&press.id)?;
            Some((press.id.as_str(), (press.producer.as_str(), &**bare)))
        });
        wired.collect()
    }
}
