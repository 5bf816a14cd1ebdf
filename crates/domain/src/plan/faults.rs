//! Plans that can't be meant. Each fault names its entries by their numbers in the plan.

use jiff::civil::Weekday;

use super::{LONGEST_STOP_DAYS, Plan, Shift, Weekly};

/// What can't be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanFault {
    /// Two shifts of one press at one time.
    Overlap {
        /// The later one in the plan.
        shift: usize,
        /// The earlier one in the plan.
        other: usize,
        /// The day of the week on which the second of them begins.
        day: Weekday,
    },
    /// The last day lies before the first.
    ValidEnds {
        /// Of which shift.
        shift: usize,
    },
    /// A break that ends before it begins, or when it begins.
    BreakEnds {
        /// Of which shift.
        shift: usize,
        /// Which break.
        at: usize,
    },
    /// A break that is not within its shift.
    BreakOutside {
        /// Of which shift.
        shift: usize,
        /// Which break.
        at: usize,
    },
    /// Two breaks of a shift at one time.
    BreaksOverlap {
        /// Of which shift.
        shift: usize,
        /// The later one in the plan.
        at: usize,
        /// The earlier one in the plan.
        other: usize,
    },
    /// A stop that ends before it begins, or when it begins.
    StopEnds {
        /// Which stop.
        stop: usize,
    },
    /// A stop of more than [`LONGEST_STOP_DAYS`] days.
    StopTooLong {
        /// Which stop.
        stop: usize,
    },
}

impl Weekly {
    /// True if its last day lies before its first.
    pub fn ends_before(&self) -> bool {
        matches!((self.valid_from, self.valid_to), (Some(first), Some(last)) if last < first)
    }
}

impl Plan {
    /// Everything that can't be meant. That a press is there is not asked.
    pub fn faults(&self) -> Vec<PlanFault> {
        let mut faults = Vec::new();
        for (number, shift) in self.shifts.iter().enumerate() {
            if shift.when.ends_before() {
                faults.push(PlanFault::ValidEnds { shift: number });
            }
            breaks(number, shift, &mut faults);
            for (other, earlier) in self.shifts[..number].iter().enumerate() {
                if share_a_press(shift, earlier)
                    && let Some(day) = shift.when.overlap(&earlier.when)
                {
                    faults.push(PlanFault::Overlap { shift: number, other, day });
                }
            }
        }
        for (number, stop) in self.stops.iter().enumerate() {
            let days =
                stop.to.date().since(stop.from.date()).map_or(i64::MAX, |span| i64::from(span.get_days()));
            if stop.to <= stop.from {
                faults.push(PlanFault::StopEnds { stop: number });
            } else if days > LONGEST_STOP_DAYS {
                faults.push(PlanFault::StopTooLong { stop: number });
            }
        }
        faults
    }
}

fn share_a_press(one: &Shift, other: &Shift) -> bool {
    one.presses.is_empty()
        || other.presses.is_empty()
        || one.presses.iter().any(|press| other.presses.contains(press))
}

fn breaks(number: usize, shift: &Shift, faults: &mut Vec<PlanFault>) {
    for (at, one) in shift.breaks.iter().enumerate() {
        if one.to_min <= one.from_min {
            faults.push(PlanFault::BreakEnds { shift: number, at });
            continue;
        }
        if one.from_min < 0 || one.to_min > shift.when.length_min {
            faults.push(PlanFault::BreakOutside { shift: number, at });
        }
        let earlier = shift.breaks[..at].iter().position(|other| {
            other.from_min < other.to_min && one.from_min < other.to_min && other.from_min < one.to_min
        });
        if let Some(other) = earlier {
            faults.push(PlanFault::BreaksOverlap { shift: number, at, other });
        }
    }
}
