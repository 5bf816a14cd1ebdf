//! `/settings` and `/plan`: what people change, as versions that are laid over the file. What is right is
//! decided by whoever knows the file ([`Settings`]); the versions stand in the accounts file.

mod desk;
mod dto;
pub(crate) mod form;
pub mod plan;
pub mod routes;
mod stops;

use std::{collections::BTreeMap, fmt::Debug, sync::Arc};

use presswatch_domain::{
    Catalogue, Duty, Plan, Plant, PressId, Span, Target, UtcMs,
    alarm::{self, Rule, Table},
};
use presswatch_people::{ContactFault, Person, Way};
use presswatch_store::Trial;
use serde_json::Value as Json;
use tokio::sync::watch;

pub use self::desk::{Desk, keep};
use crate::problem::{FieldError, Texts};

/// What holds by file and overlay together.
#[derive(Debug, Clone, PartialEq)]
pub struct Applied {
    /// The plant, with its presses' limits.
    pub plant: Plant,
    /// The site's name for people.
    pub site_name: String,
    /// What stands beneath everything, in the site's own words.
    pub footnote: Option<String>,
    /// What its people read, the first one first.
    pub languages: Vec<String>,
    /// When presses shall run.
    pub plan: Plan,
    /// What they shall reach.
    pub targets: BTreeMap<PressId, Target>,
    /// Who is on duty.
    pub duty: Duty,
    /// What alarms there are.
    pub rules: Rules,
}

/// Rules of alarms.
#[derive(Debug, Clone, PartialEq)]
pub struct Rules {
    /// Of each press.
    pub presses: BTreeMap<PressId, Vec<Rule>>,
    /// About a producer's own health.
    pub producers: Vec<Rule>,
}

impl Rules {
    /// Those that follow from the presses' profiles and limits alone.
    pub fn standard(plant: &Plant) -> Self {
        let table = Table::builtin();
        let presses = plant.presses.values();
        Self {
            presses: presses
                .map(|press| (press.id.clone(), alarm::rules(&press.catalogue, &table)))
                .collect(),
            producers: alarm::producer_rules(&table),
        }
    }
}

/// By what alarms of a span are tried.
#[derive(Debug, Clone)]
pub struct Trials {
    /// Each press with its rules.
    pub presses: Vec<Trial>,
    /// False: no shift is planned.
    pub shifts: bool,
}

/// What people must know of the alerter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alerter {
    /// The ways to a phone that it has.
    pub ways: Vec<Way>,
    /// Its ntfy server.
    pub ntfy: Option<NtfyServer>,
}

/// An ntfy server, as phones use it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NtfyServer {
    /// As phones reach it, without a path.
    pub url: String,
    /// Who reads a topic must have a user there.
    pub login: bool,
}

/// The file, and what may be laid over it. An overlay is a text that is kept as it is; as JSON it has the same
/// structure and the same names.
pub trait Settings: Debug + Send + Sync {
    /// Lays an overlay over the file and checks both together; an empty text is none. `people`: those who may be
    /// on duty and told of alarms; `None`: whoever is named.
    fn check(&self, text: &str, people: Option<&[Person]>) -> Result<Applied, Vec<FieldError>>;

    /// What alarms of `span` would go by with `changed` over the overlay `held`, which goes with the file.
    fn trials(&self, held: &str, changed: &Json, span: Span) -> Result<Trials, Vec<FieldError>>;

    /// What the file says where the overlay says nothing, as JSON of its structure.
    fn beneath(&self) -> Json;

    /// Of each press its profile, without limits of its own.
    fn profiles(&self) -> BTreeMap<PressId, Arc<Catalogue>>;

    /// What has changed in the file and needs a restart.
    fn restart(&self) -> Vec<Texts>;

    /// What is known of the alerter; `None`: the file has none.
    fn alerter(&self) -> Option<Alerter>;

    /// A phrase in the site's own words, where it has any.
    fn own_phrase(&self, id: &str) -> Option<Texts>;

    /// What is wrong with a field of a contact.
    fn contact(&self, fault: ContactFault) -> Texts;

    /// Changes when the file was read again.
    fn moved(&self) -> watch::Receiver<u64>;

    /// An overlay as JSON.
    fn to_json(&self, text: &str) -> Json;

    /// An overlay of JSON, in place of the overlay `before`: since when each planned stop is known is said here,
    /// whatever the JSON says. `None` if it is no object.
    fn register(&self, settings: &Json, before: &str, now: UtcMs) -> Option<String>;

    /// What a holiday of a calendar is called.
    fn holiday(&self, name: &str) -> Texts;
}
