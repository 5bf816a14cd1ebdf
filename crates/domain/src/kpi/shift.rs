//! A shift in words: what goes to people at its end.

use jiff::civil::Date;

use super::{Account, Amount};
use crate::{PressId, Span, plan::Worked, reason::ReasonId};

/// What came of one shift of one press. Times are of planned time, in milliseconds.
#[derive(Debug, Clone, PartialEq)]
pub struct ShiftReport {
    /// Of which press.
    pub press: PressId,
    /// The shift's name.
    pub shift: String,
    /// The day on which it began.
    pub day: Date,
    /// From its beginning to its end.
    pub span: Span,
    /// How long it should have run.
    pub planned_ms: i64,
    /// How long it was seen running.
    pub ran_ms: i64,
    /// How long it was known to stand.
    pub stopped_ms: i64,
    /// Of how long nothing is known.
    pub unknown_ms: i64,
    /// Of that, how much may still come.
    pub pending_ms: i64,
    /// Why it stood, the longest first; together `stopped_ms`. `None`: nobody has said why.
    pub reasons: Vec<(Option<ReasonId>, i64)>,
    /// kg pressed, if that is known by any means.
    pub mass: Option<Amount>,
    /// kg that should have been pressed, if a target is set.
    pub target: Option<f64>,
}

/// What came of a shift of an account.
pub fn shift_report(account: &Account, shift: &Worked) -> ShiftReport {
    let tally = account.tally(shift.span);
    let mut reasons: Vec<_> = tally.reasons.iter().map(|(reason, ms)| (reason.clone(), *ms)).collect();
    reasons.sort_by_key(|(reason, ms)| (std::cmp::Reverse(*ms), reason.clone()));
    ShiftReport {
        press: account.press.clone(),
        shift: shift.name.clone(),
        day: shift.day,
        span: shift.span,
        planned_ms: tally.planned_ms,
        ran_ms: tally.ran_ms(),
        stopped_ms: tally.stood_ms(),
        unknown_ms: tally.unknown_ms(),
        pending_ms: tally.pending_ms,
        reasons,
        mass: tally.output.mass,
        target: tally.output.target,
    }
}
