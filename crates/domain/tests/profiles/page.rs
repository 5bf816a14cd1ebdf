//! The page.

use presswatch_domain::{Gate, SignalType};

use crate::tables::{Profile, RULES, Row, unit};

const HEAD: &str = include_str!("head.md");

/// What each profile is for.
const KINDS: [(&str, &str); 5] = [
    (
        "hydraulic-11kw",
        "A hydraulic piston press with an 11 kW motor, about 100 kg/h: a few slow strokes a minute, oil up to about 300 bar. The \
         default. Of another size, the limits of current, power and throughput are the first to change.",
    ),
    (
        "mechanical-piston",
        "A mechanical piston press with flywheel and crank, a motor of 37 kW, about 700 kg/h: 250 to 300 strokes a minute. The \
         flywheel coasts, so that the stroke rate must be high before it counts as pressing.",
    ),
    (
        "screw",
        "A screw press with a heated die, a motor of 18.5 kW, 100 to 500 kg/h: no strokes, and of the three the one that is least \
         patient with moisture.",
    ),
    (
        "one-clamp",
        "Any press of which nothing may be touched: a current clamp on one phase of the motor and, perhaps, a proximity switch and \
         an energy meter. There are no limits, since nobody knows yet what this press draws.",
    ),
    (
        "rig",
        "No press: the hydraulic test rig of a public recording (`presswatch demo --replay`). It is here so that the recording \
         can be replayed; nothing of it is meant for a plant.",
    ),
];

/// The page of all profiles.
pub fn page(profiles: &[Profile]) -> String {
    let mut text = HEAD.to_owned();
    text.push_str(&flags(&profiles[0]));
    for profile in profiles {
        text.push_str(&self::profile(profile));
    }
    text
}

/// Flags and codes, which all profiles have alike.
fn flags(profile: &Profile) -> String {
    let discrete = profile.catalogue.iter().filter(|signal| signal.kind != SignalType::Number);
    let rows = discrete.map(|signal| {
        let kind = if signal.kind == SignalType::Flag { "true or false" } else { "a short text" };
        format!("| `{}` | {} | {kind} |\n", signal.id, profile.title(signal.id.as_str()))
    });
    "\n| in every profile | is | tells |\n|---|---|---|\n".to_owned() + &rows.collect::<String>()
}

fn profile(profile: &Profile) -> String {
    let (_, kind) = KINDS.iter().find(|(name, _)| *name == profile.name).expect("what the profile is for");
    let signal = profile.rule("signal", "value");
    let unit = unit(profile.cell(signal, "unit"));
    let mut text = format!(
        "\n## {}\n{kind}\n\n**State** from `{signal}`: off below {} {unit}, running from {} {unit}, between them idle.\n\n",
        profile.name,
        profile.rule("off_below", "value"),
        profile.rule("running_from", "value"),
    );
    text.push_str("| threshold | | why |\n|---|---|---|\n");
    for row in &profile.rules {
        text.push_str(&rule(row));
    }
    text.push_str(
        "\n| signal | can show, normally | warns ▲, trips ◆ | asked, sent | why |\n|---|---|---|---|---|\n",
    );
    for row in &profile.signals {
        let cells = [title(profile, row), shows(row), limits(row), asked(profile, row), why(&row["why"])];
        text.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    if !profile.paces.is_empty() {
        text.push_str("\n| counter | in an hour of running, at least and at most | of standing, at most | shows steps of | why |\n|---|---|---|---|---|\n");
    }
    for row in &profile.paces {
        let (least, most, idle) = (&row["least_per_h"], &row["most_per_h"], &row["idle_per_h"]);
        let (signal, step, why) = (&row["signal"], &row["step"], why(&row["why"]));
        text.push_str(&format!("| `{signal}` | {least} to {most} | {idle} | {step} | {why} |\n"));
    }
    let of_signals = profile.signals.iter().chain(&profile.rules);
    let judged = of_signals.chain(&profile.paces).filter(|row| row["why"].contains("[J]"));
    let judged: Vec<String> = judged
        .filter_map(|row| row.get("id").or(row.get("rule")).or(row.get("signal")))
        .map(|name| format!("`{name}`"))
        .collect();
    let judged: Vec<String> = judged
        .iter()
        .enumerate()
        .filter(|(at, name)| !judged[..*at].contains(name))
        .map(|(_, name)| name.clone())
        .collect();
    if !judged.is_empty() {
        text.push_str(&format!("\nTo be checked at the plant ({}): {}.\n", judged.len(), judged.join(", ")));
    }
    text
}

fn rule(row: &Row) -> String {
    let (_, words) = RULES.iter().find(|(rule, _)| *rule == row["rule"]).expect("a rule with words");
    let value = match row["rule"].as_str() {
        "signal" => format!("`{}`", row["value"]),
        _ => row["value"].clone(),
    };
    format!("| `{}`: {words} | {value} | {} |\n", row["rule"], why(&row["why"]))
}

fn title(profile: &Profile, row: &Row) -> String {
    let unit = unit(&row["unit"]);
    let unit = if unit.is_empty() { unit } else { format!(", {unit}") };
    format!("`{}`<br>{}{unit}", row["id"], profile.title(&row["id"]))
}

fn shows(row: &Row) -> String {
    let range = format!("{} to {}", row["lo"], row["hi"]);
    match row["normal"].as_str() {
        "" => range,
        "monotonic" => format!("{range}<br>counts up"),
        normal => {
            // The minus after the first digit divides.
            let at = normal[1..].find('-').map_or(normal.len(), |at| at + 1);
            format!("{range}<br>normally {} to {}", &normal[..at], normal.get(at + 1..).unwrap_or_default())
        }
    }
}

/// `▲ < 10, > 60 after 60 s`, `◆ > 70 after 10 s`, and when.
fn limits(row: &Row) -> String {
    let side = |mark: &str, lo: &str, hi: &str, delay: &str| {
        let lo = Some(&row[lo]).filter(|x| !x.is_empty()).map(|x| format!("< {x}"));
        let hi = Some(&row[hi]).filter(|x| !x.is_empty()).map(|x| format!("> {x}"));
        let limits: Vec<String> = lo.into_iter().chain(hi).collect();
        let delay = if row[delay].is_empty() { "0" } else { &row[delay] };
        (!limits.is_empty()).then(|| format!("{mark} {} after {delay} s", limits.join(", ")))
    };
    let warn = side("▲", "warn_lo", "warn_hi", "delay_warn_s");
    let trip = side("◆", "trip_lo", "trip_hi", "delay_trip_s");
    let mut lines: Vec<String> = warn.into_iter().chain(trip).collect();
    if lines.is_empty() {
        return "–".to_owned();
    }
    if !row["hyst"].is_empty() {
        lines.push(format!("goes {} inside", row["hyst"]));
    }
    lines.push(live(&row["gate"]).to_owned());
    lines.join("<br>")
}

fn live(gate: &str) -> &'static str {
    match gate {
        "execute" => "while running",
        "power_on" => "while switched on",
        _ => "always",
    }
}

fn asked(profile: &Profile, row: &Row) -> String {
    let asked = match row["sample_s"].as_str() {
        "per stroke" if row["gate"] == "execute" => "per stroke, while running".to_owned(),
        "per stroke" => "per stroke".to_owned(),
        seconds => format!("each {seconds} s"),
    };
    let sent = match row["deadband"].as_str() {
        "" | "0" => "sent on change".to_owned(),
        deadband => format!("sent if moved by more than {deadband}"),
    };
    let moves = profile.catalogue.get(&row["id"]).and_then(|signal| signal.moves);
    let moves = match moves {
        Some(Gate::Execute) => "<br>must move while running",
        Some(Gate::PowerOn) => "<br>must move while switched on",
        Some(Gate::Any) => "<br>must move",
        None => "",
    };
    format!("{asked}<br>{sent}{moves}")
}

/// The marks stand out.
fn why(text: &str) -> String {
    text.replace("[J]", "**[J]**").replace('|', "\\|")
}
