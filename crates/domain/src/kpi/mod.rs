//! What figures are: pure folds over what is known of a press, by ISO 22400-2 and as donors ask.
//!
//! An [`Account`] lays everything that is known of a press over a stretch of time: what was seen, the plan, why it stood,
//! what was counted. A [`Tally`] adds up any part of it, in whole milliseconds; tallies of parts add up to that of the whole.
//! [`figures`] are made of a tally alone. Each has the bounds between which the truth lies.

mod account;
mod amount;
mod derivation;
mod figure;
mod meter;
mod period;
mod reasons;
mod shift;
mod stops;
mod tally;

pub use self::{
    account::{Account, Part, Said, accounts},
    amount::Amount,
    derivation::{Derivation, Evidence, Measure, Term, derive},
    figure::{COVERED, Figure, Missing, Unit, figures},
    period::{By, Period, periods},
    shift::{ShiftReport, shift_report},
    stops::{SHORT_MS, Stop, stops},
    tally::{Output, Tally},
};
