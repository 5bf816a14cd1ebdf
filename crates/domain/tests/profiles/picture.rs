//! The picture: of each profile, the axis of the signal that tells the state.

use crate::tables::{Profile, unit};

const WIDTH: f64 = 560.0;
const LEFT: f64 = 12.0;
const AXIS: f64 = WIDTH - 2.0 * LEFT;
const ROW: f64 = 92.0;
const TOP: f64 = 40.0;

/// All profiles, one below the other. The axes are square roots, so that small currents are seen.
pub fn picture(profiles: &[Profile]) -> String {
    let height = TOP + ROW * profiles.len() as f64;
    let rows: String = profiles.iter().enumerate().map(|(i, p)| row(p, TOP + ROW * i as f64)).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"system-ui, sans-serif\" font-size=\"14\" role=\"img\" aria-labelledby=\"t d\">
  <title id=\"t\">When a press is off, idle and running</title>
  <desc id=\"d\">For each built-in profile the signal that tells the state, on an axis that is drawn as its square root: off, idle and running, the normal band, and the upper warning and trip.</desc>
  <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fbfaf7\"/>
  <g fill=\"#1d2b30\">
    <text x=\"{LEFT}\" y=\"22\" font-size=\"12\">▲ warns, ◆ trips · axes as square roots, so that small numbers are seen</text>
{rows}  </g>
</svg>
"
    )
}

fn row(profile: &Profile, y: f64) -> String {
    let signal = profile.rule("signal", "value");
    let number = |text: &str| text.parse::<f64>().ok();
    let (off, running) = (profile.rule("off_below", "value"), profile.rule("running_from", "value"));
    let (off_at, running_at) = (number(off).expect("off_below"), number(running).expect("running_from"));
    let normal = profile.catalogue.get(signal).and_then(|signal| signal.normal);
    let warn = ("▲", profile.cell(signal, "warn_hi"));
    let trip = ("◆", profile.cell(signal, "trip_hi"));
    let end = [number(trip.1), number(warn.1), normal.map(|(_, hi)| hi)].into_iter().flatten().next();
    let end = end.map_or(running_at * 4.0, |end| end * 1.2);
    let x = |value: f64| LEFT + AXIS * (value / end).sqrt();
    let band = |from: f64, to: f64, fill: &str, name: &str| {
        let (a, b) = (x(from), x(to));
        format!(
            "    <rect x=\"{a:.0}\" y=\"{:.0}\" width=\"{:.0}\" height=\"34\" fill=\"{fill}\"/><text x=\"{:.0}\" y=\"{:.0}\" text-anchor=\"middle\">{name}</text>\n",
            y + 16.0,
            b - a,
            (a + b) / 2.0,
            y + 30.0
        )
    };
    let tick = |value: f64, text: &str| {
        let at = x(value);
        format!(
            "    <path d=\"M{at:.0} {:.0}v40\" stroke=\"#1d2b30\"/><text x=\"{at:.0}\" y=\"{:.0}\" font-size=\"12\" text-anchor=\"middle\">{text}</text>\n",
            y + 16.0,
            y + 69.0
        )
    };
    let mut text = format!(
        "    <text x=\"{LEFT}\" y=\"{:.0}\"><tspan font-weight=\"600\">{}</tspan> · {}, {}</text>\n",
        y + 9.0,
        profile.name,
        profile.title(signal).to_lowercase(),
        unit(profile.cell(signal, "unit"))
    );
    text += &band(0.0, off_at, "#eeeae0", "off");
    text += &band(off_at, running_at, "#d6dcdf", "idle");
    text += &band(running_at, end, "#b5d8d3", "running");
    if let Some((lo, hi)) = normal {
        let (a, b) = (x(lo), x(hi));
        text += &format!(
            "    <rect x=\"{a:.0}\" y=\"{:.0}\" width=\"{:.0}\" height=\"15\" fill=\"#83bdb5\"/><text x=\"{:.0}\" y=\"{:.0}\" font-size=\"11\" text-anchor=\"middle\">normal {lo}–{hi}</text>\n",
            y + 35.0,
            b - a,
            (a + b) / 2.0,
            y + 46.0
        );
    }
    text += &tick(off_at, off);
    text += &tick(running_at, running);
    for (mark, limit) in [warn, trip] {
        if let Some(value) = number(limit) {
            text += &tick(value, &format!("{mark} {limit}"));
        }
    }
    text
}
