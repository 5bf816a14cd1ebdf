//! Figures against the truth: a press whose every millisecond is known, seen by an edge that is often blind.

mod add_up;
mod bounds;
mod derivation;
mod example;
mod ledger;
mod more;
mod world;
