//! What figures are: pure folds over what is known of a press, by ISO 22400-2 and as donors ask.

mod amount;
mod shift;

pub use self::{amount::Amount, shift::ShiftReport};
