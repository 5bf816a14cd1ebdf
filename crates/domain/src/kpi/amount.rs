//! A figure with its bounds.

use serde::{Deserialize, Serialize};

use crate::Basis;

/// Something counted or reckoned, and between what the truth lies.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Amount {
    /// The best that can be said, in the unit of the figure.
    pub value: f64,
    /// It is at least so much.
    pub low: f64,
    /// It is at most so much; infinite, if nothing bounds it.
    pub high: f64,
    /// How it is known; of a sum, the least trusted of its parts.
    pub basis: Basis,
}

impl Amount {
    /// Known exactly.
    pub fn exact(value: f64, basis: Basis) -> Self {
        Self { value, low: value, high: value, basis }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Amount) -> Self {
        Self {
            value: self.value + other.value,
            low: self.low + other.low,
            high: self.high + other.high,
            basis: self.basis.max(other.basis),
        }
    }

    /// Of two that may be missing, what is there.
    pub fn sum(one: Option<Amount>, other: Option<Amount>) -> Option<Amount> {
        match (one, other) {
            (Some(one), Some(other)) => Some(one.plus(other)),
            (one, other) => one.or(other),
        }
    }
}
