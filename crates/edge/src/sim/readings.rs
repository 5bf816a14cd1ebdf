//! From a planned piece to what the sensors say at one instant.

use presswatch_domain::{HOUR_MS, MINUTE_MS};

use super::{
    day::{self, KW_PER_A, Phase, Piece, STROKE_KG, Totals},
    noise::{key, noise},
};

/// The numbers, in the order of [`numbers`].
pub(super) const NUMBERS: [&str; 20] = [
    "hyd_press_peak",
    "hyd_press",
    "oil_temp",
    "oil_level",
    "die_temp",
    "motor_current",
    "motor_power",
    "voltage_min",
    "energy_total",
    "vib_motor",
    "vib_pump",
    "stroke_rate",
    "moisture",
    "hopper_level",
    "briq_length",
    "briq_count",
    "mass_total",
    "throughput",
    "spec_energy",
    "ambient_temp",
];

/// The load over one stroke, from 0 (free travel) to 1 (pressing); `x` is the stroke's part, 0 to 1.
fn shape(x: f64) -> f64 {
    match x {
        x if x < 0.25 => 0.05,
        x if x < 0.6 => (x - 0.25) / 0.35,
        x if x < 0.7 => 1.0,
        _ => 0.15,
    }
}

/// What the press's sensors would say at `t` if all of them were well. `dawn`: counters when the day
/// began.
pub(super) fn numbers(who: u64, piece: &Piece, dawn: Totals, t: i64) -> [f64; 20] {
    let phase = piece.phase;
    let now = piece.levels(t);
    let totals = piece.totals(t);
    let jitter = |salt: u64| noise(key(who, salt), t);
    let running = phase == Phase::Running;
    let powered = !matches!(phase, Phase::Off | Phase::PowerOff { .. });
    let turning = matches!(phase, Phase::Running | Phase::Idle | Phase::Starved);

    let stroke = totals.strokes.floor();
    let load = if running { shape(totals.strokes - stroke) } else { 0.0 };
    let by_stroke = |salt: u64| noise(key(who, salt), stroke as i64);

    let clean = day::amps(phase, &now, load);
    let amps = if clean > 0.0 { clean + 0.25 * jitter(1) } else { 0.0 };
    let mains = match phase {
        Phase::PowerOff { .. } => 0.0,
        _ => {
            let slow = 4.0 * noise(key(who, 21), t.div_euclid(10 * MINUTE_MS));
            (231.0 + slow) * (1.0 - now.sag) + 1.2 * jitter(2)
        }
    };
    let kw = amps * KW_PER_A * day::pf(phase) * (1.0 - now.sag);

    // Wet feed makes the peak dip and spike; a stuck ram stands at the relief valve.
    let scatter = if now.scatter > 0.0 { 55.0 * now.scatter * by_stroke(3) } else { 0.0 };
    let worn = now.worn;
    let free_peak = (195.0 + 9.0 * by_stroke(4) + scatter - 2.0 * (now.moisture - 11.0)) * worn.peak();
    let peak = free_peak + (288.0 - free_peak) * now.stall;
    let pressure = match phase {
        Phase::Running => {
            let moving = 14.0 + (peak - 14.0) * load * load;
            moving + (288.0 - moving) * now.stall + 1.5 * jitter(5)
        }
        Phase::Idle | Phase::Starved => 9.0 + 0.8 * jitter(5),
        _ => 0.6 + 0.3 * jitter(5),
    };
    // Topped up once a week; warm oil takes more room.
    let week = (t as f64 / (7.0 * day::DAY_MS as f64) + (who & 0xff) as f64 / 256.0).fract();
    let level = 78.0 - 9.0 * week + 0.08 * (now.oil - 30.0) + 0.2 * jitter(6) - worn.level();
    let rate = if now.rate > 0.0 { (now.rate * (1.0 + 0.02 * jitter(7))).max(0.0) } else { 0.0 };
    let vibration = |salt: u64, base: f64, times: f64| {
        let shaking = (base + 0.6 * load) * times + 0.9 * now.stall + 0.12 * jitter(salt);
        if turning { shaking } else { 0.04 + 0.02 * jitter(salt).abs() }
    };
    let made = totals.mass_kg() - dawn.mass_kg();
    let used = totals.energy_kwh - dawn.energy_kwh;
    // The day's own figure, which yesterday's stands in for until a little was made.
    let per_tonne = 1000.0 * (used + 2.6) / (made + 40.0);

    [
        peak,
        pressure,
        now.oil + 0.15 * jitter(8),
        level,
        now.die + 0.4 * jitter(9),
        amps,
        kw,
        mains,
        totals.energy_kwh,
        vibration(10, 1.1, 1.0),
        vibration(12, 0.9, worn.shaking()),
        rate,
        (now.moisture + 0.15 * jitter(13)).max(0.0),
        (now.hopper + 0.05 * jitter(14)).clamp(0.0, 100.0),
        56.0 + 4.0 * worn.scatter() * by_stroke(15) + 6.0 * now.scatter * by_stroke(16),
        stroke,
        totals.mass_kg(),
        if running {
            now.rate * 60.0 * STROKE_KG * (1.0 - worn.rejects()) * (1.0 + 0.01 * jitter(17))
        } else {
            0.0
        },
        per_tonne + if powered { 0.2 * jitter(18) } else { 0.0 },
        day::ambient(who, t) + 0.1 * noise(key(who, 19), t.div_euclid(HOUR_MS / 60)),
    ]
}

/// As an instrument would show it: three decimals at most, so that a row stays short on the wire.
pub(super) fn rounded(x: f64) -> f64 {
    (x * 1000.0).round() / 1000.0
}
