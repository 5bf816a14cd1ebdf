//! Figures with their bounds, made of a tally alone. Names and formulas of ISO 22400-2, and six that donors ask for.
//!
//! In this project's elements: planned busy time (PBT) is planned time, P; actual production time (APT) is time running in it,
//! U; actual unit set-up time (AUST) is what counts as set-up; actual unit delay time (ADET) is all other time in it in which
//! the press stood and had power and was not off; actual unit busy time (AUBT) is APT + AUST + ADET. N is what is not known.

use serde::{Deserialize, Serialize};

use super::{Amount, Tally};
use crate::{Class, HOUR_MS, State};

/// Below this share of mass with entered rejects, quality is not measured.
const JUDGED: f64 = 0.95;
/// Below this coverage there is not data enough for a figure to stand alone.
pub const COVERED: f64 = 0.95;

/// In what a figure is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    /// A share of 1, shown in per cent.
    #[serde(rename = "1")]
    Ratio,
    /// Hours.
    #[serde(rename = "h")]
    Hours,
    /// Kilograms an hour of running.
    #[serde(rename = "kg/h")]
    KgPerHour,
    /// Kilowatt-hours a tonne.
    #[serde(rename = "kW.h/t")]
    KwhPerTonne,
}

/// Why a figure has no value.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Missing {
    /// No time was planned.
    NotPlanned,
    /// Nothing is known of any planned time.
    NotSeen,
    /// Nobody and nothing measured what it takes.
    NotMeasured,
    /// No target is set.
    NoTarget,
    /// The press did not run.
    NotRun,
    /// Nothing was pressed.
    NothingPressed,
    /// There was no failure in so many hours of running.
    NoFailures {
        /// Hours of running.
        hours: f64,
    },
    /// There was no maintenance.
    NoMaintenance,
}

/// One figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its id, such as `uptime`; its name is the message `kpi-…` of this ending.
    pub id: &'static str,
    /// In what it is given.
    pub unit: Unit,
    /// The figure by its formula, or why there is none.
    pub value: Result<f64, Missing>,
    /// Between what the truth lies; `None` where that can't be said. The value of a conservative figure may lie below.
    pub bounds: Option<(f64, f64)>,
}

type Value = Result<(f64, Option<(f64, f64)>), Missing>;

/// All figures of a tally. `raw`: as the machine alone tells, without what people say of stops.
pub fn figures(tally: &Tally, raw: bool) -> Vec<Figure> {
    let of = |id, unit, value: Value| Figure {
        id,
        unit,
        value: value.map(|(value, _)| value),
        bounds: value.ok().and_then(|(_, bounds)| bounds),
    };
    let (uptime, quality) = (uptime(tally), quality(tally));
    let effectiveness = effectiveness(tally);
    let oee = uptime.and_then(|a| Ok(times(times(a, effectiveness?), quality?)));
    vec![
        of("uptime", Unit::Ratio, uptime),
        of("uptime_observed", Unit::Ratio, observed(tally)),
        of("uptime_upper", Unit::Ratio, upper(tally)),
        of("coverage", Unit::Ratio, coverage(tally)),
        of("uptime_with_grid", Unit::Ratio, with_grid(tally)),
        of("technical_availability", Unit::Ratio, technical(tally, raw)),
        of("availability", Unit::Ratio, uptime),
        of("effectiveness", Unit::Ratio, effectiveness),
        of("quality", Unit::Ratio, quality),
        of("oee", Unit::Ratio, oee),
        of("utilization", Unit::Ratio, utilization(tally, raw)),
        of("technical_efficiency", Unit::Ratio, efficiency(tally, raw)),
        of(
            "scrap_ratio",
            Unit::Ratio,
            quality.map(|(q, b)| (1.0 - q, b.map(|(low, high)| (1.0 - high, 1.0 - low)))),
        ),
        of("corrective_maintenance_ratio", Unit::Ratio, corrective(tally, raw)),
        of("mtbf", Unit::Hours, between_failures(tally)),
        of("mttr", Unit::Hours, to_restore(tally)),
        of("throughput", Unit::KgPerHour, throughput(tally)),
        of("specific_energy", Unit::KwhPerTonne, specific_energy(tally)),
    ]
}

fn hours(ms: i64) -> f64 {
    ms as f64 / HOUR_MS as f64
}

fn ratio(part: i64, whole: i64) -> f64 {
    if whole > 0 { (part as f64 / whole as f64).clamp(0.0, 1.0) } else { 0.0 }
}

fn times(one: (f64, Option<(f64, f64)>), two: (f64, Option<(f64, f64)>)) -> (f64, Option<(f64, f64)>) {
    let bounds = one.1.zip(two.1).map(|((a, b), (c, d))| (a * c, b * d));
    (one.0 * two.0, bounds)
}

/// Planned time, and known planned time, if there is any.
fn planned(tally: &Tally) -> Result<(i64, i64), Missing> {
    match tally.planned_ms {
        0 => Err(Missing::NotPlanned),
        planned => Ok((planned, planned - tally.unknown_ms())),
    }
}

/// Between what the true uptime lies.
fn truly(tally: &Tally, planned: i64) -> Option<(f64, f64)> {
    let (low, high) = tally.bounds(State::Running);
    Some((ratio(low, planned), ratio(high, planned)))
}

/// U / P, conservative: what is not known did not run. Availability, APT / PBT.
fn uptime(tally: &Tally) -> Value {
    let (planned, _) = planned(tally)?;
    Ok((ratio(tally.ran_ms(), planned), truly(tally, planned)))
}

/// U / (P − N). What it estimates is the true uptime, and so are its bounds those of that.
fn observed(tally: &Tally) -> Value {
    let (planned, known) = planned(tally)?;
    if known == 0 {
        return Err(Missing::NotSeen);
    }
    Ok((ratio(tally.ran_ms(), known), truly(tally, planned)))
}

/// (U + N) / P.
fn upper(tally: &Tally) -> Value {
    let (planned, _) = planned(tally)?;
    Ok((ratio(tally.ran_ms() + tally.unknown_ms(), planned), truly(tally, planned)))
}

/// (P − N) / P.
fn coverage(tally: &Tally) -> Value {
    let (planned, known) = planned(tally)?;
    let covered = ratio(known, planned);
    Ok((covered, Some((covered, covered))))
}

/// U / (P − power off).
fn with_grid(tally: &Tally) -> Value {
    let (planned, _) = planned(tally)?;
    let with_grid = planned - tally.power_off_ms();
    if with_grid <= 0 {
        return Err(Missing::NotSeen);
    }
    let ((low, high), (off, _)) = (tally.bounds(State::Running), tally.bounds(State::PowerOff));
    let sharp = planned - off;
    // It is best where as much ran as can be, and all else of which nobody is certain was a power cut.
    let other = |state: &State| !matches!(state, State::Running | State::PowerOff);
    let certain = State::ALL.into_iter().filter(other).map(|state| tally.certain_ms(state));
    let best = ratio(high, high + certain.sum::<i64>());
    Ok((ratio(tally.ran_ms(), with_grid), Some((ratio(low, sharp), best))))
}

/// (P − N − technical downtime) / (P − N).
fn technical(tally: &Tally, raw: bool) -> Value {
    let (planned, known) = planned(tally)?;
    if known == 0 {
        return Err(Missing::NotSeen);
    }
    let down = tally.class_ms(Class::Technical, raw);
    let place = State::Faulted as usize;
    let (less, more) = (tally.less_ms[place], tally.more_ms[place]);
    let unseen = tally.unknown_ms() + tally.inferred_off_ms + tally.inferred_power_off_ms;
    let worst = ratio(planned - (down + more + unseen).min(planned), planned);
    let best = ratio(planned - (down - less).max(0), planned);
    Ok((ratio(known - down, known), Some((worst, best))))
}

/// planned time per unit × PQ / APT: what was pressed in planned time against what the target says for the time it ran.
fn effectiveness(tally: &Tally) -> Value {
    let (planned, _) = planned(tally)?;
    let (low, high) = tally.bounds(State::Running);
    let target = tally.output.target.filter(|kg| *kg > 0.0).ok_or(Missing::NoTarget)?;
    let mass = tally.output.planned_mass.ok_or(Missing::NotMeasured)?;
    if tally.ran_ms() == 0 {
        return Err(Missing::NotRun);
    }
    let rate = target / hours(planned);
    let bounds = (low > 0 && mass.high.is_finite())
        .then(|| (mass.low / (rate * hours(high)), mass.high / (rate * hours(low))));
    Ok((mass.value / (rate * hours(tally.ran_ms())), bounds))
}

/// GQ / PQ, of what people judged.
fn quality(tally: &Tally) -> Value {
    let (mass, judged) = (tally.output.mass, tally.output.judged);
    let (Some(mass), Some(judged), Some(rejects)) = (mass, judged, tally.output.rejects) else {
        return Err(Missing::NotMeasured);
    };
    if mass.value <= 0.0 {
        return Err(Missing::NothingPressed);
    }
    if judged.value < JUDGED * mass.value {
        return Err(Missing::NotMeasured);
    }
    let good = |pressed: f64| (1.0 - rejects.value / pressed).clamp(0.0, 1.0);
    let bounds = judged.high.is_finite().then(|| {
        // Of what nobody judged, all may be good or none.
        let left = (mass.high - judged.low).max(0.0);
        let worst = (judged.low - rejects.high).max(0.0) / (judged.low + left).max(f64::MIN_POSITIVE);
        (worst.min(good(judged.value)), good(mass.high.max(judged.value)))
    });
    Ok((good(judged.value), bounds))
}

/// APT, AUST and ADET, in milliseconds.
fn busy(tally: &Tally, raw: bool) -> Result<(i64, i64, i64), Missing> {
    planned(tally)?;
    let setup = tally.class_ms(Class::Setup, raw);
    let standing = [State::Idle, State::Starved, State::Blocked, State::Faulted, State::Maintenance];
    let standing: i64 = standing.into_iter().map(|state| tally.of(state)).sum();
    Ok((tally.ran_ms(), setup.min(standing), (standing - setup).max(0)))
}

/// APT / AUBT.
fn utilization(tally: &Tally, raw: bool) -> Value {
    let (ran, setup, delay) = busy(tally, raw)?;
    share(tally, ran, setup + delay)
}

/// APT / (APT + ADET).
fn efficiency(tally: &Tally, raw: bool) -> Value {
    let (ran, _, delay) = busy(tally, raw)?;
    share(tally, ran, delay)
}

fn share(tally: &Tally, ran: i64, other: i64) -> Value {
    if ran + other == 0 {
        return Err(Missing::NotRun);
    }
    let (low, high) = tally.bounds(State::Running);
    let unseen = tally.unknown_ms() + tally.inferred_off_ms;
    let blurred = tally.less_ms[State::Running as usize] + tally.more_ms[State::Running as usize];
    let worst = ratio(low, low + other + unseen + blurred);
    let best = ratio(high, high + (other - blurred).max(0));
    Ok((ratio(ran, ran + other), Some((worst, best))))
}

/// CMT / (CMT + PMT).
fn corrective(tally: &Tally, raw: bool) -> Value {
    let corrective = tally.class_ms(Class::Corrective, raw);
    let planned = tally.class_ms(Class::PlannedMaintenance, raw) + tally.maintenance_ms;
    match corrective + planned {
        0 => Err(Missing::NoMaintenance),
        all => Ok((ratio(corrective, all), None)),
    }
}

/// Σ operating time / failures.
fn between_failures(tally: &Tally) -> Value {
    planned(tally)?;
    let hours = hours(tally.ran_ms());
    match tally.failures {
        0 => Err(Missing::NoFailures { hours }),
        count => Ok((hours / f64::from(count), None)),
    }
}

/// Σ time to restore / failures.
fn to_restore(tally: &Tally) -> Value {
    planned(tally)?;
    match tally.failures {
        0 => Err(Missing::NoFailures { hours: hours(tally.ran_ms()) }),
        count => Ok((hours(tally.restore_ms) / f64::from(count), None)),
    }
}

/// kg an hour of running, planned or not.
fn throughput(tally: &Tally) -> Value {
    let mass = tally.output.mass.ok_or(Missing::NotMeasured)?;
    let ran = tally.ran_ms() + tally.outside_ms;
    if ran == 0 {
        return Err(Missing::NotRun);
    }
    let (low, high) = tally.bounds(State::Running);
    let bounds = (low > 0 && mass.high.is_finite() && tally.outside_ms == 0)
        .then(|| (mass.low / hours(high), mass.high / hours(low)));
    Ok((mass.value / hours(ran), bounds))
}

/// kWh a tonne.
fn specific_energy(tally: &Tally) -> Value {
    let (Some(energy), Some(mass)) = (tally.output.energy, tally.output.mass) else {
        return Err(Missing::NotMeasured);
    };
    if mass.value <= 0.0 {
        return Err(Missing::NothingPressed);
    }
    let quotient = |energy: f64, kg: f64| energy / (kg / 1000.0);
    let sharp = |amount: Amount| amount.high.is_finite() && amount.low > 0.0;
    let bounds = (sharp(mass) && energy.high.is_finite())
        .then(|| (quotient(energy.low, mass.high), quotient(energy.high, mass.low)));
    Ok((quotient(energy.value, mass.value), bounds))
}
