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
