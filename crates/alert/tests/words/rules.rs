//! One sample of every alarm that the built-in profiles can have.

use presswatch_domain::{Catalogue, Priority, RuleId, Signal, SignalType, Value};

/// An alarm as it could come.
#[derive(Debug)]
pub struct Sample {
    pub rule: RuleId,
    pub priority: Priority,
    pub value: Option<Value>,
    pub limit: Option<f64>,
    pub unit: String,
    pub action: String,
}

impl Sample {
    /// True if it is one of a press.
    pub fn press(&self) -> bool {
        !self.rule.as_str().starts_with("producer.")
    }
}

/// In the order of the profiles; of several profiles' the first.
pub fn samples() -> Vec<Sample> {
    let mut all: Vec<Sample> = Vec::new();
    for profile in Catalogue::builtin_names() {
        let catalogue = Catalogue::builtin(profile).expect(profile);
        for sample in catalogue.iter().flat_map(of_signal) {
            if all.iter().all(|known| known.rule != sample.rule) {
                all.push(sample);
            }
        }
    }
    all.extend(OTHERS.iter().map(|(rule, code, action)| Sample {
        value: (!code.is_empty()).then(|| Value::Code((*code).into())),
        ..sample(rule, Priority::P2, action)
    }));
    all
}

const OTHERS: [(&str, &str, &str); 22] = [
    ("press.fault", "E21", "look_panel"),
    ("press.estop", "", "look_panel"),
    ("press.guard", "", "close_guard"),
    ("press.lube", "", "check_lube"),
    ("press.filter", "", "change_filter"),
    ("press.starved", "", "fill_hopper"),
    ("press.blocked", "", "clear_outlet"),
    ("press.power_off", "", "check_supply"),
    ("press.maintenance", "", "end_maintenance"),
    ("press.silent", "", "look_power_link"),
    ("press.call", "", "go_to_press"),
    ("producer.silent", "", "look_power_link"),
    ("producer.outbox", "", "look_power_link"),
    ("producer.clock", "", "set_clock"),
    ("producer.disk", "", "free_disk"),
    ("producer.quarantine", "", "look_log"),
    ("producer.losses", "", "look_log"),
    ("producer.backup", "", "look_backup"),
    ("producer.modem", "", "look_modem"),
    ("producer.credit", "", "top_up_sim"),
    ("producer.channel", "sms", "look_modem"),
    ("producer.bus", "", "look_power_link"),
];

fn sample(rule: &str, priority: Priority, action: &str) -> Sample {
    Sample {
        rule: rule.parse().expect(rule),
        priority,
        value: None,
        limit: None,
        unit: String::new(),
        action: action.to_owned(),
    }
}

fn of_signal(signal: &Signal) -> Vec<Sample> {
    let limits = &signal.limits;
    let step = signal.hysteresis.max(0.1);
    let mut all: Vec<Sample> = [
        ("warn_lo", limits.warn_lo, -step, Priority::P3),
        ("trip_lo", limits.trip_lo, -step, Priority::P2),
        ("warn_hi", limits.warn_hi, step, Priority::P3),
        ("trip_hi", limits.trip_hi, step, Priority::P1),
    ]
    .into_iter()
    .filter_map(|(name, limit, beyond, priority)| {
        let rule = format!("{}.{name}", signal.id);
        Some(Sample {
            value: Some(Value::Number(limit? + beyond)),
            limit,
            unit: signal.unit.clone(),
            ..sample(&rule, priority, action(&rule))
        })
    })
    .collect();
    if signal.kind == SignalType::Number && !signal.monotonic && !all.is_empty() {
        all.extend(["rising", "falling"].map(|name| Sample {
            value: Some(Value::Number(signal.normal.map_or(1.0, |(lo, _)| lo))),
            unit: signal.unit.clone(),
            ..sample(&format!("{}.{name}", signal.id), Priority::P3, "look_panel")
        }));
    }
    if signal.monotonic {
        all.push(sample(&format!("{}.still", signal.id), Priority::P3, "check_sensor"));
    }
    all.push(sample(&format!("{}.bad", signal.id), Priority::P3, "check_sensor"));
    all
}

fn action(rule: &str) -> &'static str {
    match rule {
        "oil_temp.trip_hi" => "cool_idle",
        "motor_current.trip_hi" | "hyd_press_peak.trip_hi" => "isolate_clear",
        _ => "look_panel",
    }
}
