//! The faults: how each announces itself, trips, and ends. The slow ones by themselves are in [`super::slow`].

use std::{fmt, str::FromStr};

use presswatch_domain::{Span, UtcMs};

use super::{
    day::{Builder, Course, Phase},
    noise::Dice,
    slow::Worn,
};

/// A fault that the simulator can play.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// Current +50 %, strokes to 0, pressure at relief within seconds; trips.
    Jam,
    /// Oil +0.5 °C/min, strokes slow down; trips at 70 °C.
    Overheating,
    /// Moisture over 15 %, die cools, pressure dips and spikes; blows out.
    WetFeed,
    /// The hopper runs empty; the press waits for feed.
    LowHopper,
    /// The voltage sags, then the mains are cut.
    PowerCut,
    /// One sensor is frozen, out of range, not a number, or its wire is broken.
    Sensor,
    /// The gateway can't send; what it kept comes late, with its right times.
    GatewayOffline,
    /// Days: peak pressure −20 %, length scatters, rejects, until the throughput is low and the die is changed.
    DieWear,
    /// Hours: oil −2 to −5 %/h, peak drifts down, hotter; past the level's trip the press is stopped.
    OilLeak,
    /// Weeks: the pump shakes three times as much halfway, power +5 %; past the vibration's trip it is stopped.
    BearingWear,
}

/// How long a ram is stuck until the press trips, in seconds: less than one stroke takes [J].
const STUCK_S: f64 = 8.0;

/// A text that names no fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{text}` is no fault: use jam, overheating, wet_feed, low_hopper, power_cut, sensor, gateway_offline, \
     die_wear, oil_leak or bearing_wear"
)]
pub struct FaultError {
    /// The text as it came.
    pub text: String,
}

impl Fault {
    /// All faults, in the order of their declaration.
    pub const ALL: [Fault; 10] = [
        Fault::Jam,
        Fault::Overheating,
        Fault::WetFeed,
        Fault::LowHopper,
        Fault::PowerCut,
        Fault::Sensor,
        Fault::GatewayOffline,
        Fault::DieWear,
        Fault::OilLeak,
        Fault::BearingWear,
    ];

    /// Those that take hours to weeks: one in some months, unless they are asked for.
    pub const SLOW: [Fault; 3] = [Fault::DieWear, Fault::OilLeak, Fault::BearingWear];

    /// The name in `--fault press1=jam`.
    pub fn as_str(self) -> &'static str {
        match self {
            Fault::Jam => "jam",
            Fault::Overheating => "overheating",
            Fault::WetFeed => "wet_feed",
            Fault::LowHopper => "low_hopper",
            Fault::PowerCut => "power_cut",
            Fault::Sensor => "sensor",
            Fault::GatewayOffline => "gateway_offline",
            Fault::DieWear => "die_wear",
            Fault::OilLeak => "oil_leak",
            Fault::BearingWear => "bearing_wear",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Fault {
    type Err = FaultError;
    fn from_str(text: &str) -> Result<Self, FaultError> {
        let named = Fault::ALL.into_iter().find(|fault| fault.as_str() == text);
        named.ok_or_else(|| FaultError { text: text.to_owned() })
    }
}

/// A fault as it truly was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FaultSpan {
    /// Which.
    pub fault: Fault,
    /// From its first sign to when all is as before.
    pub span: Span,
    /// When the press stopped for it, if it did.
    pub trip: Option<UtcMs>,
}

/// Which quick fault comes.
pub(super) fn draw(dice: &mut Dice) -> Fault {
    match dice.range(0.0, 14.0) {
        x if x < 3.0 => Fault::Jam,
        x if x < 4.0 => Fault::Overheating,
        x if x < 6.0 => Fault::WetFeed,
        x if x < 9.0 => Fault::LowHopper,
        x if x < 11.0 => Fault::PowerCut,
        x if x < 13.0 => Fault::Sensor,
        _ => Fault::GatewayOffline,
    }
}

/// Plays the wanted faults in turn up to the end of the day, soon after each other.
pub(super) fn play_over_and_over(day: &mut Builder<'_>, faults: &[Fault]) {
    while day.t < day.end {
        for fault in faults {
            // Whoever asks for a fault wants to see it: the press is warm at once, whatever the hour.
            day.levels.oil = day.levels.oil.max(42.0);
            day.levels.die = day.levels.die.max(65.0);
            day.run(20.0, Course::of(Phase::Running));
            play(day, *fault, true);
            day.run(120.0, Course::of(Phase::Running));
        }
    }
}

/// Plays one fault from a running press to a running press. `hurry`: with the slow parts shortened.
pub(super) fn play(day: &mut Builder<'_>, fault: Fault, hurry: bool) {
    let from = day.t;
    let running = Course::of(Phase::Running);
    let long =
        |day: &mut Builder<'_>, lo: f64, hi: f64| day.dice.range(lo, hi) / if hurry { 4.0 } else { 1.0 };
    let trip = match fault {
        Fault::Jam => {
            let rate = day.levels.rate;
            day.run(8.0, Course { rate: Some(rate * 0.35), stall: 0.7, ..running });
            day.run(2.0, Course { rate: Some(rate * 0.25), stall: 1.0, ..running });
            // The ram stands at the relief valve and the motor draws what that allows, until the controller gives
            // up waiting for the stroke's end, or the motor's overload relay trips: no controller stops a press
            // for the pressure of a moment. How often it strokes is known of whole strokes, so it falls slowly.
            day.run(STUCK_S, Course { rate: Some(0.0), stall: 1.0, ..running });
            let secs = long(day, 240.0, 540.0);
            Some(held(day, "E21", secs))
        }
        Fault::Overheating => {
            let per_min = if hurry { 4.0 } else { 0.5 };
            let minutes = ((70.5 - day.levels.oil) / per_min).clamp(1.0, 45.0);
            day.run(minutes * 60.0, Course { oil: Some(70.5), ..running });
            let trip = day.t;
            let secs = long(day, 600.0, 900.0);
            let cooled = Course { code: "E31", oil: Some(56.0), ..Course::of(Phase::Faulted) };
            day.run(secs, cooled);
            day.run(60.0, Course::of(Phase::Idle));
            Some(trip)
        }
        Fault::WetFeed => {
            let (rise, stay) = (long(day, 180.0, 300.0), long(day, 180.0, 360.0));
            let die = day.levels.die;
            let wet = Course { scatter: 1.0, moisture: Some(18.5), ..running };
            day.run(rise, Course { die: Some(die - 8.0), ..wet });
            day.run(stay, Course { die: Some(die - 22.0), ..wet });
            let secs = long(day, 180.0, 360.0);
            let trip = held(day, "E24", secs);
            day.levels.moisture = 12.0;
            Some(trip)
        }
        Fault::LowHopper => {
            let (fall, wait) = (long(day, 300.0, 480.0), long(day, 240.0, 600.0));
            day.levels.hopper = day.levels.hopper.min(40.0);
            day.run(fall, Course { hopper: Some(5.3), ..running });
            let trip = day.t;
            day.levels.hopper = 4.8;
            day.run(wait, Course { hopper: Some(2.5), ..Course::of(Phase::Starved) });
            day.levels.hopper = day.dice.range(55.0, 80.0);
            Some(trip)
        }
        Fault::PowerCut => {
            let (sag, cut) = (long(day, 30.0, 90.0), long(day, 180.0, 1500.0));
            let depth = day.dice.range(0.12, 0.20);
            day.run(sag, Course { sag: depth, ..running });
            let (trip, answers) = (day.t, day.dice.chance(0.5));
            day.run(cut, Course::of(Phase::PowerOff { answers }));
            day.run(30.0, Course::of(Phase::Off));
            day.run(90.0, Course::of(Phase::Idle));
            Some(trip)
        }
        Fault::Sensor => {
            let secs = day.dice.range(420.0, 900.0);
            day.run(secs, running);
            None
        }
        Fault::GatewayOffline => {
            let secs = long(day, 240.0, 600.0).max(100.0);
            day.run(secs, running);
            None
        }
        Fault::DieWear | Fault::OilLeak | Fault::BearingWear => {
            // Minutes in place of hours to weeks; then as long as it takes people to hear of it: the throughput
            // is a figure of many minutes.
            let stay = if fault == Fault::DieWear { 2_400.0 } else { 120.0 };
            let end = Some(Worn::of(fault, 1.0));
            day.run(600.0, Course { worn: end, ..running });
            day.run(stay, Course { worn: end, ..running });
            let trip = day.t;
            let secs = long(day, 1_800.0, 3_600.0);
            day.run(secs, Course::of(Phase::Maintenance));
            day.run(60.0, Course::of(Phase::Idle));
            Some(trip)
        }
    };
    day.note(fault, from, trip);
}

/// Stopped with a fault code, then a moment idle. Gives the instant of the trip.
fn held(day: &mut Builder<'_>, code: &'static str, secs: f64) -> i64 {
    let trip = day.t;
    day.run(secs, Course { code, ..Course::of(Phase::Faulted) });
    day.run(45.0, Course::of(Phase::Idle));
    trip
}
