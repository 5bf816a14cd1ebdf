//! A plant and its rows, for the benches.
#![allow(dead_code)] // each bench is a program of its own and needs a part of it

pub mod figures;

use presswatch_domain::{
    Birth, Catalogue, Epoch, Numbered, Plant, Press, PressId, ProducerId, ProducerRole, Record, Row,
    SignalType, SiteId, UtcMs, Value,
};

/// First row's time, a full hour.
pub const T0: i64 = 1_780_002_000_000;

/// A plant of so many presses.
pub fn plant(presses: usize) -> Plant {
    let edge = ProducerId::new("edge1").expect("id");
    let press = |i: usize| {
        let id = PressId::new(&format!("press{i}")).expect("id");
        let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
        (id.clone(), Press::new(id, format!("Press {i}"), edge.clone(), catalogue))
    };
    Plant {
        site: SiteId::new("bench").expect("id"),
        presses: (1..=presses).map(press).collect(),
        producers: [(edge.clone(), ProducerRole::Edge)].into(),
    }
}

/// Row `i` of a press, each 10 s: every number of the catalogue wanders, each flag stands; all that a
/// deadband would leave out each second time are left out.
pub fn row(press: &Press, i: i64) -> Numbered {
    let signals = press.catalogue.iter().zip(0i64..);
    let values = signals.filter(|(_, k)| (i + k) % 2 == 0 || i % 6 == 0).map(|(signal, k)| {
        let value = match signal.kind {
            SignalType::Number => Value::Number(((i * (k + 3) * 7919) % 1000) as f64 / 10.0),
            SignalType::Flag => Value::Flag(true),
            SignalType::Code => Value::Code("auto".into()),
        };
        (signal.id.clone(), value)
    });
    let row = Row { values: values.collect(), bad: Default::default() };
    let birth = Birth { epoch: Epoch(1), number: i as u64 + 1 };
    let producer = press.producer.clone();
    Numbered { producer, birth, record: Record::row(UtcMs(T0 + i * 10_000), press.id.clone(), row) }
}

/// Rows of a stretch of all presses, in the order in which they would come.
pub fn rows(plant: &Plant, from: i64, count: i64) -> Vec<Numbered> {
    (from..from + count).flat_map(|i| plant.presses.values().map(move |press| row(press, i))).collect()
}

/// Seconds of CPU that this process has used, by the kernel.
pub fn cpu_s() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit(')').next().unwrap_or_default();
    let ticks: Vec<f64> =
        after.split_whitespace().skip(11).take(2).filter_map(|text| text.parse().ok()).collect();
    // The kernel counts in hundredths on every Linux that this is built for.
    ticks.iter().sum::<f64>() / 100.0
}
