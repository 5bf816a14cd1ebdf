//! Limits for alarms, and which of them can't be meant.

/// Warn and trip limits in the signal's unit; `None` where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Limits {
    /// Low warning.
    pub warn_lo: Option<f64>,
    /// Low trip.
    pub trip_lo: Option<f64>,
    /// High warning.
    pub warn_hi: Option<f64>,
    /// High trip.
    pub trip_hi: Option<f64>,
}

/// Limits that can't be meant. Names are those of the table's columns.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum LimitFault {
    /// The sensor can't show it.
    #[error("`{name}` {value} is outside the sensor's range {lo} to {hi}")]
    OutsideRange {
        /// Which limit.
        name: &'static str,
        /// Its value.
        value: f64,
        /// Least value of the range.
        lo: f64,
        /// Greatest value of the range.
        hi: f64,
    },
    /// They must rise in the order `trip_lo`, `warn_lo`, `warn_hi`, `trip_hi`.
    #[error("`{lower}` {lower_value} must be below `{upper}` {upper_value}")]
    Order {
        /// What should lie lower.
        lower: &'static str,
        /// Its value.
        lower_value: f64,
        /// What should lie higher.
        upper: &'static str,
        /// Its value.
        upper_value: f64,
    },
    /// An alarm that has come could never go.
    #[error("`hyst` {value} must be below the {room} between `warn_lo` and `warn_hi`")]
    Hysteresis {
        /// The hysteresis.
        value: f64,
        /// What lies between the warnings.
        room: f64,
    },
}

impl Limits {
    /// Everything that can't be meant, in a sensor's range (inclusive) and with this hysteresis. A warning
    /// and its trip may be the same.
    pub fn faults(&self, range: Option<(f64, f64)>, hysteresis: f64) -> Vec<LimitFault> {
        let rising = [
            ("trip_lo", self.trip_lo),
            ("warn_lo", self.warn_lo),
            ("warn_hi", self.warn_hi),
            ("trip_hi", self.trip_hi),
        ];
        let set: Vec<(&'static str, f64)> =
            rising.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        let mut faults = Vec::new();
        if let Some((lo, hi)) = range {
            let outside = set.iter().filter(|(_, value)| !(lo..=hi).contains(value));
            faults.extend(outside.map(|&(name, value)| LimitFault::OutsideRange { name, value, lo, hi }));
        }
        for pair in set.windows(2) {
            let ((lower, lower_value), (upper, upper_value)) = (pair[0], pair[1]);
            let same_side = lower[lower.len() - 2..] == upper[upper.len() - 2..];
            if lower_value > upper_value || (lower_value == upper_value && !same_side) {
                faults.push(LimitFault::Order { lower, lower_value, upper, upper_value });
            }
        }
        if let (Some(lo), Some(hi)) = (self.warn_lo, self.warn_hi)
            && lo < hi
            && hysteresis >= hi - lo
        {
            faults.push(LimitFault::Hysteresis { value: hysteresis, room: hi - lo });
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_not_be_meant_is_named() {
        let limits = |trip_lo, warn_lo, warn_hi, trip_hi| Limits { warn_lo, trip_lo, warn_hi, trip_hi };
        let range = Some((0.0, 100.0));
        assert_eq!(limits(Some(5.0), Some(10.0), Some(60.0), Some(70.0)).faults(range, 3.0), []);
        assert_eq!(limits(None, None, Some(70.0), Some(70.0)).faults(range, 3.0), []);
        let order =
            LimitFault::Order { lower: "warn_hi", lower_value: 80.0, upper: "trip_hi", upper_value: 70.0 };
        assert_eq!(limits(None, None, Some(80.0), Some(70.0)).faults(range, 3.0), [order]);
        let order =
            LimitFault::Order { lower: "trip_lo", lower_value: 60.0, upper: "warn_hi", upper_value: 60.0 };
        assert_eq!(limits(Some(60.0), None, Some(60.0), None).faults(range, 3.0), [order]);
        let outside = LimitFault::OutsideRange { name: "trip_hi", value: 170.0, lo: 0.0, hi: 100.0 };
        assert_eq!(limits(None, None, None, Some(170.0)).faults(range, 3.0), [outside]);
        let wide = LimitFault::Hysteresis { value: 50.0, room: 50.0 };
        assert_eq!(limits(None, Some(10.0), Some(60.0), None).faults(range, 50.0), [wide]);
    }
}
