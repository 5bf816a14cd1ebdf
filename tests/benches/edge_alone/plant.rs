//! What is measured: presses whose registers move, and how the edge is told to write and send.

use std::{
    fmt::Write as _,
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Child, Command, Stdio},
};

use anyhow::Context;
use serde_json::{Value, json};

/// A signal: its id, the factor of its register, and how that moves: mean, swing, period in s, noise, in the
/// signal's unit.
type Signal = (&'static str, f64, [f64; 4]);

/// Presses that do the same.
#[derive(Debug)]
pub struct Presses {
    pub what: &'static str,
    count: usize,
    signals: &'static [Signal],
    /// Each signal is asked each second; else as often as its profile says.
    each_second: bool,
}

/// All of `hydraulic-11kw`, each moving by more than its deadband each second.
const WILD: Presses = Presses {
    what: "10, 200 signals, each moves each second",
    count: 10,
    each_second: true,
    signals: &[
        ("hyd_press_peak", 10.0, [190.0, 20.0, 60.0, 15.0]),
        ("hyd_press", 10.0, [100.0, 80.0, 10.0, 30.0]),
        ("oil_temp", 100.0, [45.0, 3.0, 600.0, 3.0]),
        ("oil_level", 10.0, [75.0, 5.0, 600.0, 8.0]),
        ("die_temp", 10.0, [70.0, 10.0, 300.0, 8.0]),
        ("motor_current", 100.0, [12.0, 2.0, 10.0, 2.0]),
        ("motor_power", 100.0, [6.0, 1.0, 10.0, 0.8]),
        ("voltage_min", 10.0, [228.0, 4.0, 60.0, 6.0]),
        ("energy_total", 1.0, [30_000.0, 20_000.0, 3_600.0, 100.0]),
        ("vib_motor", 100.0, [1.6, 0.4, 30.0, 0.6]),
        ("vib_pump", 100.0, [1.6, 0.4, 30.0, 0.6]),
        ("stroke_rate", 100.0, [6.0, 0.5, 60.0, 0.8]),
        ("moisture", 100.0, [11.0, 1.0, 60.0, 1.5]),
        ("hopper_level", 10.0, [60.0, 20.0, 300.0, 8.0]),
        ("briq_length", 10.0, [55.0, 5.0, 60.0, 8.0]),
        ("briq_count", 1.0, [30_000.0, 20_000.0, 3_600.0, 100.0]),
        ("mass_total", 1.0, [30_000.0, 20_000.0, 3_600.0, 100.0]),
        ("throughput", 10.0, [90.0, 10.0, 60.0, 8.0]),
        ("spec_energy", 10.0, [70.0, 8.0, 60.0, 8.0]),
        ("ambient_temp", 10.0, [18.0, 5.0, 3_600.0, 4.0]),
    ],
};

/// A press at work: what is electrical and hydraulic moves with each stroke, temperatures drift.
const WORKING: Presses = Presses {
    what: "3 at work, 15 signals each",
    count: 3,
    each_second: false,
    signals: &[
        ("hyd_press", 10.0, [100.0, 80.0, 10.0, 3.0]),
        ("oil_temp", 100.0, [45.0, 2.0, 1_800.0, 0.1]),
        ("oil_level", 10.0, [75.0, 1.0, 3_600.0, 0.2]),
        ("die_temp", 10.0, [70.0, 5.0, 900.0, 0.3]),
        ("motor_current", 100.0, [12.0, 2.0, 10.0, 0.2]),
        ("motor_power", 100.0, [6.0, 1.0, 10.0, 0.1]),
        ("voltage_min", 10.0, [228.0, 2.0, 300.0, 0.5]),
        ("energy_total", 1.0, [30_000.0, 1_000.0, 36_000.0, 0.0]),
        ("vib_motor", 100.0, [1.6, 0.1, 60.0, 0.1]),
        ("vib_pump", 100.0, [1.6, 0.1, 60.0, 0.1]),
        ("moisture", 100.0, [11.0, 0.5, 600.0, 0.1]),
        ("hopper_level", 10.0, [60.0, 20.0, 900.0, 0.5]),
        ("briq_count", 1.0, [30_000.0, 1_000.0, 36_000.0, 0.0]),
        ("mass_total", 1.0, [30_000.0, 1_000.0, 36_000.0, 0.0]),
        ("ambient_temp", 10.0, [18.0, 5.0, 36_000.0, 0.1]),
    ],
};

/// The same floor at night: nothing moves but the weather.
const RESTING: Presses = Presses {
    what: "3 at rest, 15 signals each",
    count: 3,
    each_second: false,
    signals: &[
        ("hyd_press", 10.0, [0.0, 0.0, 1.0, 0.0]),
        ("oil_temp", 100.0, [20.0, 2.0, 36_000.0, 0.05]),
        ("oil_level", 10.0, [75.0, 0.0, 1.0, 0.1]),
        ("die_temp", 10.0, [20.0, 2.0, 36_000.0, 0.1]),
        ("motor_current", 100.0, [0.0, 0.0, 1.0, 0.0]),
        ("motor_power", 100.0, [0.0, 0.0, 1.0, 0.0]),
        ("voltage_min", 10.0, [232.0, 2.0, 1_800.0, 0.4]),
        ("energy_total", 1.0, [30_000.0, 0.0, 1.0, 0.0]),
        ("vib_motor", 100.0, [0.0, 0.0, 1.0, 0.0]),
        ("vib_pump", 100.0, [0.0, 0.0, 1.0, 0.0]),
        ("moisture", 100.0, [11.0, 0.0, 1.0, 0.05]),
        ("hopper_level", 10.0, [60.0, 0.0, 1.0, 0.1]),
        ("briq_count", 1.0, [30_000.0, 0.0, 1.0, 0.0]),
        ("mass_total", 1.0, [30_000.0, 0.0, 1.0, 0.0]),
        ("ambient_temp", 10.0, [18.0, 5.0, 36_000.0, 0.1]),
    ],
};

/// One line of the table.
#[derive(Debug)]
pub struct Case {
    pub presses: &'static Presses,
    pub flush_s: u32,
    pub publish_s: u32,
}

const fn case(presses: &'static Presses, flush_s: u32, publish_s: u32) -> Case {
    Case { presses, flush_s, publish_s }
}

pub const CASES: [Case; 9] = [
    case(&WILD, 0, 0),
    case(&WILD, 1, 0),
    case(&WILD, 10, 0),
    case(&WILD, 10, 10),
    case(&WORKING, 0, 0),
    case(&WORKING, 10, 10),
    case(&WORKING, 20, 20),
    case(&RESTING, 0, 0),
    case(&RESTING, 10, 10),
];

/// Ended with the measurement.
pub struct Device(Child);

impl Drop for Device {
    fn drop(&mut self) {
        let _gone = self.0.kill();
        let _gone = self.0.wait();
    }
}

impl Case {
    pub fn name(&self) -> String {
        format!("{}, flush {} s, publish {} s", self.presses.what, self.flush_s, self.publish_s)
    }

    /// pymodbus with a unit for each press; and its address.
    pub fn device(&self) -> anyhow::Result<(Device, String)> {
        let wave = |(_, factor, wave): &Signal| {
            let [mean, swing, period, noise] = *wave;
            json!([mean * factor, swing * factor, period, noise * factor])
        };
        let waves: Vec<Value> = self.presses.signals.iter().map(wave).collect();
        let units: serde_json::Map<String, Value> =
            (1..=self.presses.count).map(|unit| (unit.to_string(), json!({"waves": waves}))).collect();
        let mut child = Command::new("/usr/bin/python3")
            .arg("devices/modbus_server.py")
            .arg(json!({"listen": "tcp", "units": units}).to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut said = BufReader::new(child.stdout.take().context("stdout")?);
        let mut line = String::new();
        said.read_line(&mut line)?;
        // It tells of each request.
        std::thread::spawn(move || said.lines().map_while(Result::ok).for_each(drop));
        let said: Value = serde_json::from_str(&line)?;
        Ok((Device(child), said["listening"].as_str().with_context(|| line.clone())?.to_owned()))
    }

    /// The configuration of edge and ingest, whose broker is at `link`.
    pub fn config(&self, modbus: &str, link: SocketAddr, http: SocketAddr) -> anyhow::Result<String> {
        let mut text = format!(
            "[site]\nid = \"test\"\nname = \"Test\"\nzone = \"Europe/Belgrade\"\n[mqtt]\nhost = \"{}\"\nport = {}\n\
             [store]\nengine = \"embedded\"\n[edge]\nproducer = \"edge1\"\nclock = {{ trust = \"system\" }}\n\
             outbox = {{ limit = \"128MiB\", flush = \"{}s\" }}\npublish_every = \"{}s\"\nhttp = \"{http}\"\n\
             [ingest]\nproducer = \"ingest1\"\nhttp = \"127.0.0.1:0\"\n",
            link.ip(),
            link.port(),
            self.flush_s,
            self.publish_s,
        );
        let every = if self.presses.each_second { ", every = \"1s\"" } else { "" };
        for press in 1..=self.presses.count {
            write!(
                text,
                "[[press]]\nid = \"press{press}\"\nname = \"Press {press}\"\nproducer = \"edge1\"\n\
                 profile = \"hydraulic-11kw\"\n[[source]]\npress = \"press{press}\"\nkind = \"modbus\"\n\
                 at = \"tcp://{modbus}\"\nunit = {press}\n[source.signals]\n"
            )?;
            for (at, (id, factor, _)) in self.presses.signals.iter().enumerate() {
                writeln!(
                    text,
                    "{id} = {{ ref = {}, raw = [0, {factor}], eng = [0, 1]{every} }}",
                    40_001 + at
                )?;
            }
        }
        Ok(text)
    }
}
