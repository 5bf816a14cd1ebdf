//! A site as the configuration describes it: its presses, and who may write what.

use std::{collections::BTreeMap, sync::Arc};

use crate::{Catalogue, PressId, ProducerId, SiteId, reason::ReasonId};

/// What a producer is, and so which kinds of event it may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProducerRole {
    /// Owns presses: values, marks, `state`, `interval`.
    Edge,
    /// Acknowledgements, reasons, plans, audit.
    Api,
    /// Alarm transitions and deliveries.
    Alert,
    /// `touched`, `complete`, `quarantined`.
    Ingest,
}

/// One press.
#[derive(Debug, Clone, PartialEq)]
pub struct Press {
    /// Its id.
    pub id: PressId,
    /// Its name for people.
    pub name: String,
    /// The only producer that may write its values.
    pub producer: ProducerId,
    /// Its signals.
    pub catalogue: Arc<Catalogue>,
    /// Its edge has no other power than the press: when it stops in the midst of it, the press had none either.
    pub shares_supply: bool,
    /// Which reason a fault code of its controller gives.
    pub fault_codes: BTreeMap<String, ReasonId>,
}

impl Press {
    /// One of which no more is known: its edge has a supply of its own, and its fault codes give no reason.
    pub fn new(
        id: PressId,
        name: impl Into<String>,
        producer: ProducerId,
        catalogue: Arc<Catalogue>,
    ) -> Press {
        let name = name.into();
        Press { id, name, producer, catalogue, shares_supply: false, fault_codes: BTreeMap::new() }
    }
}

/// One site.
#[derive(Debug, Clone, PartialEq)]
pub struct Plant {
    /// Its id.
    pub site: SiteId,
    /// Its presses, by id.
    pub presses: BTreeMap<PressId, Press>,
    /// Its producers, by id.
    pub producers: BTreeMap<ProducerId, ProducerRole>,
}
