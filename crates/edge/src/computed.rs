//! Signals that have no register: rates of counters, computed where the counters are read. Pure.

use std::collections::VecDeque;

use presswatch_domain::{
    Catalogue, Period, Reading, SignalId, Span, UtcMs, spec_energy, stroke_rate, throughput,
};

use crate::Readings;

/// A rate is taken over so many of its own periods.
const PERIODS: i64 = 10;

/// Each rate, its signal, and the counters that it is computed of.
const RATES: [(Kind, &str, &[&str]); 3] = [
    (Kind::Throughput, "throughput", &["mass_total"]),
    (Kind::SpecEnergy, "spec_energy", &["mass_total", "energy_total"]),
    (Kind::StrokeRate, "stroke_rate", &["briq_count"]),
];

/// The counters of one press.
#[derive(Debug, Default)]
pub struct Computed {
    rates: Vec<Rate>,
    mass: Counter,
    energy: Counter,
    strokes: Counter,
}

/// The readings of a counter, for as long as a rate needs them.
type Counter = VecDeque<(UtcMs, f64)>;

#[derive(Debug)]
struct Rate {
    signal: SignalId,
    kind: Kind,
    period_ms: i64,
    due: Option<UtcMs>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// kg/h, of `mass_total`.
    Throughput,
    /// kWh/t, of `energy_total` and `mass_total`.
    SpecEnergy,
    /// Per minute, of `briq_count`: a stroke makes a briquette.
    StrokeRate,
}

impl Computed {
    /// What can be computed of a press whose devices tell of the signals `told`: what the profile has, no
    /// device tells, and all of whose counters are told.
    pub fn new(catalogue: &Catalogue, told: &[SignalId]) -> Computed {
        let is_told = |id: &str| told.iter().any(|signal| signal.as_str() == id);
        let wanted = RATES.into_iter().filter(|(_, id, of)| !is_told(id) && of.iter().all(|id| is_told(id)));
        let rates = wanted.filter_map(|(kind, id, _)| {
            let signal = catalogue.get(id)?;
            let Period::Every(period_ms) = signal.period else { return None };
            Some(Rate { signal: signal.id.clone(), kind, period_ms, due: None })
        });
        Computed { rates: rates.collect(), ..Computed::default() }
    }

    /// The counters of which `signal` is computed where no device tells it; none if it never is.
    pub fn counters(signal: &SignalId) -> &'static [&'static str] {
        RATES.iter().find(|(_, id, _)| *id == signal.as_str()).map_or(&[], |(_, _, counters)| counters)
    }

    /// Takes what was read at `t` and gives what is due. A rate whose counter was not read is `Missing`.
    pub fn step(&mut self, t: UtcMs, readings: &Readings) -> Readings {
        let longest = self.rates.iter().map(|rate| rate.period_ms).max().unwrap_or(0).saturating_mul(PERIODS);
        for (id, reading) in readings {
            let counter = match id.as_str() {
                "mass_total" => &mut self.mass,
                "energy_total" => &mut self.energy,
                "briq_count" => &mut self.strokes,
                _ => continue,
            };
            match reading {
                // A step back of the clock begins anew.
                Reading::Number(x) if counter.back().is_none_or(|(last, _)| *last < t) => {
                    counter.push_back((t, *x));
                    while counter.front().is_some_and(|(at, _)| t.since(*at) > longest) {
                        counter.pop_front();
                    }
                }
                _ => counter.clear(),
            }
        }
        let mut due = Readings::new();
        for rate in &mut self.rates {
            let next = t.floor(rate.period_ms).plus(rate.period_ms);
            let first = rate.due.is_none();
            if rate.due.is_none_or(|due| t >= due || next < due) {
                rate.due = Some(next);
                if !first {
                    let window = Span::new(t.plus(-rate.period_ms.saturating_mul(PERIODS)), t.plus(1));
                    let of = |counter: &Counter| counter.iter().copied().collect::<Vec<_>>();
                    let value = match rate.kind {
                        Kind::Throughput => throughput(of(&self.mass), window),
                        Kind::SpecEnergy => spec_energy(of(&self.energy), of(&self.mass), window),
                        Kind::StrokeRate => stroke_rate(of(&self.strokes), window),
                    };
                    due.push((rate.signal.clone(), value.map_or(Reading::Missing, Reading::Number)));
                }
            }
        }
        due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> SignalId {
        SignalId::new(text).expect("id")
    }

    #[test]
    fn rates_come_of_counters_when_they_are_due() {
        let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
        let told = ["mass_total", "energy_total", "briq_count"].map(id);
        let mut computed = Computed::new(&catalogue, &told);
        let mut found: Vec<(i64, SignalId, Reading)> = Vec::new();
        for second in 0..=900i64 {
            let mut readings = Readings::new();
            if second % 10 == 0 {
                readings.push((id("briq_count"), Reading::Number((second / 10) as f64)));
            }
            if second % 60 == 0 {
                readings.push((id("mass_total"), Reading::Number(1_000.0 + second as f64 / 36.0)));
                readings.push((id("energy_total"), Reading::Number(50.0 + second as f64 * 7.0 / 3_600.0)));
            }
            let t = UtcMs(second * 1_000);
            found.extend(computed.step(t, &readings).into_iter().map(|(id, reading)| (second, id, reading)));
        }
        let of = |name: &str| found.iter().filter(|(_, id, _)| id.as_str() == name).collect::<Vec<_>>();
        assert_eq!((of("throughput").len(), of("spec_energy").len(), of("stroke_rate").len()), (15, 3, 90));
        let last = |name: &str| match of(name).last() {
            Some((_, _, Reading::Number(x))) => *x,
            other => panic!("{name}: {other:?}"),
        };
        assert!((last("throughput") - 100.0).abs() < 1e-6);
        assert!((last("spec_energy") - 70.0).abs() < 1e-6);
        assert!((last("stroke_rate") - 6.0).abs() < 1e-6);
    }

    #[test]
    fn what_a_device_tells_or_no_counter_carries_is_not_computed() {
        let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
        let rates = |told: &[&str]| {
            let told: Vec<SignalId> = told.iter().map(|name| id(name)).collect();
            Computed::new(&catalogue, &told).rates.iter().map(|rate| rate.kind).collect::<Vec<_>>()
        };
        assert_eq!(rates(&["energy_total"]), []);
        assert_eq!(rates(&["mass_total", "throughput"]), []);
        assert_eq!(rates(&["mass_total", "energy_total"]), [Kind::Throughput, Kind::SpecEnergy]);
    }

    #[test]
    fn a_counter_that_is_not_read_makes_no_rate() {
        let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
        let mut computed = Computed::new(&catalogue, &[id("mass_total")]);
        let reading = |x: Reading| vec![(id("mass_total"), x)];
        computed.step(UtcMs(0), &reading(Reading::Number(5.0)));
        computed.step(UtcMs(30_000), &reading(Reading::Number(6.0)));
        assert_eq!(
            computed.step(UtcMs(60_000), &reading(Reading::Missing)),
            [(id("throughput"), Reading::Missing)]
        );
    }
}
