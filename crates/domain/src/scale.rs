//! From raw registers and currents to engineering units: two points, and the limits of NAMUR NE 43.

use crate::Reading;

/// A straight line through two points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TwoPoint {
    raw: [f64; 2],
    eng: [f64; 2],
}

/// Points that make no line.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("raw {raw:?} to {eng:?}: four finite numbers are needed, and two different raw ones")]
pub struct ScaleError {
    /// As given.
    pub raw: [f64; 2],
    /// As given.
    pub eng: [f64; 2],
}

impl TwoPoint {
    /// `raw[0]` means `eng[0]` and `raw[1]` means `eng[1]`, in the signal's unit; either pair may fall.
    pub fn new(raw: [f64; 2], eng: [f64; 2]) -> Result<Self, ScaleError> {
        let finite = raw.iter().chain(&eng).all(|x| x.is_finite());
        if finite && raw[0] != raw[1] { Ok(Self { raw, eng }) } else { Err(ScaleError { raw, eng }) }
    }

    /// The two points: raw numbers, and what they mean.
    pub fn points(&self) -> ([f64; 2], [f64; 2]) {
        (self.raw, self.eng)
    }

    /// The value of `raw`, beyond the two points too: whether it is in range is judged later.
    pub fn eng(&self, raw: f64) -> f64 {
        let share = (raw - self.raw[0]) / (self.raw[1] - self.raw[0]);
        self.eng[0] + share * (self.eng[1] - self.eng[0])
    }
}

/// From where on a 4–20 mA current is no measurement but a fault of the wire or the sensor.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CurrentLimits {
    /// Below this the wire is broken or the sensor is dead, in mA.
    pub wire_break_below_ma: f64,
    /// Above this there is a short or the sensor is dead, in mA.
    pub short_above_ma: f64,
}

impl Default for CurrentLimits {
    /// NAMUR NE 43.
    fn default() -> Self {
        Self { wire_break_below_ma: 3.6, short_above_ma: 21.0 }
    }
}

impl CurrentLimits {
    /// The reading of a 4–20 mA input. The two raw points of `scale` are 4 mA and 20 mA, in whatever the
    /// input counts: mA, or 5530 and 27648 steps.
    pub fn reading(&self, scale: &TwoPoint, raw: f64) -> Reading {
        let ma = 4.0 + 16.0 * (raw - scale.raw[0]) / (scale.raw[1] - scale.raw[0]);
        if ma < self.wire_break_below_ma {
            Reading::WireBreak
        } else if ma > self.short_above_ma {
            Reading::Short
        } else {
            Reading::Number(scale.eng(raw))
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pressure() -> TwoPoint {
        TwoPoint::new([5_530.0, 27_648.0], [0.0, 400.0]).expect("a line")
    }

    #[test]
    fn two_points_make_a_line() {
        let scale = pressure();
        assert_eq!((scale.eng(5_530.0), scale.eng(16_589.0), scale.eng(27_648.0)), (0.0, 200.0, 400.0));
        assert!(scale.eng(0.0) < -99.0, "beyond the points it goes on");
        let falling = TwoPoint::new([0.0, 10.0], [100.0, 0.0]).expect("a line");
        assert_eq!(falling.eng(2.5), 75.0);
        for bad in [[1.0, 1.0], [f64::NAN, 1.0], [0.0, f64::INFINITY]] {
            assert!(TwoPoint::new(bad, [0.0, 1.0]).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn currents_outside_the_limits_are_faults() {
        let limits = CurrentLimits::default();
        let milliamps = TwoPoint::new([4.0, 20.0], [0.0, 400.0]).expect("a line");
        for (ma, reading) in [
            (0.0, Reading::WireBreak),
            (3.59, Reading::WireBreak),
            (3.6, Reading::Number(-10.0)),
            (12.0, Reading::Number(200.0)),
            (21.0, Reading::Number(425.0)),
            (21.01, Reading::Short),
        ] {
            let (found, steps) = (limits.reading(&milliamps, ma), ma / 20.0 * 27_648.0);
            match (&found, &reading) {
                (Reading::Number(a), Reading::Number(b)) => assert!((a - b).abs() < 1e-9, "{ma}: {a}"),
                _ => assert_eq!(found, reading, "{ma}"),
            }
            if (ma - 3.6).abs() > 0.001 && (ma - 21.0).abs() > 0.001 {
                let same = |a: &Reading, b: &Reading| std::mem::discriminant(a) == std::mem::discriminant(b);
                assert!(same(&limits.reading(&pressure(), steps), &reading), "{ma} mA as {steps} steps");
            }
        }
        assert!(matches!(limits.reading(&milliamps, f64::NAN), Reading::Number(x) if x.is_nan()));
    }

    proptest! {
        #[test]
        fn a_line_keeps_its_points_and_its_order(
            a in -1e6f64..1e6, more in 1e-3f64..1e6, lo in -1e6f64..1e6, rise in 0.0f64..1e6, x in 0.0f64..1.0,
        ) {
            let scale = TwoPoint::new([a, a + more], [lo, lo + rise]).expect("a line");
            prop_assert!((scale.eng(a) - lo).abs() < 1e-6 && (scale.eng(a + more) - (lo + rise)).abs() < 1e-3);
            prop_assert!(scale.eng(a + more * x) <= scale.eng(a + more) + 1e-3);
        }
    }
}
