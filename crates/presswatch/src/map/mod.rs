//! `presswatch map`: a press's registers as a table that a spreadsheet can edit.

mod note;

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand};
use presswatch_config::{Config, Modbus, Rejected, Source, SourceKind};
use presswatch_domain::{Catalogue, Press, SignalId};
use presswatch_locale::Language;
use presswatch_modbus::{Dialect, MapRow, Point, read_map, write_map};

use crate::{
    check::{Refused, choose, terminal},
    words::say,
};

/// How the columns are filled in, a line each. In none is a delimiter: each stays in one cell.
const HELP: [&str; 8] =
    ["map-fill", "map-address", "map-type", "map-scaling", "map-loop", "map-flags", "map-every", "map-save"];

/// Options of `presswatch map`.
#[derive(Debug, Args)]
pub struct MapArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// An empty map: every signal of a profile, none wired yet.
    Template {
        /// hydraulic-11kw, mechanical-piston, screw, one-clamp or rig.
        #[arg(long)]
        profile: String,
        #[command(flatten)]
        form: Form,
    },
    /// The map of a press's Modbus device as a configuration has it, and the press's other signals empty.
    Export {
        /// The configuration.
        #[arg(long)]
        config: PathBuf,
        /// The press's id.
        press: String,
        /// Which of the press's Modbus sources, in the order of the file, from 1; needed if there are several.
        #[arg(long)]
        source: Option<usize>,
        #[command(flatten)]
        form: Form,
    },
}

#[derive(Debug, Args)]
struct Form {
    /// Language of the notes: en, sq, sr-Latn or sr-Cyrl.
    #[arg(long)]
    language: Option<Language>,
    /// As spreadsheets of the region write it: semicolons, decimal commas.
    #[arg(long)]
    semicolon: bool,
}

impl Form {
    fn dialect(&self) -> Dialect {
        if self.semicolon { Dialect::Semicolon } else { Dialect::Comma }
    }
}

/// Prints a map.
pub fn map(args: &MapArgs) -> anyhow::Result<()> {
    let text = match &args.what {
        What::Template { profile, form } => template(profile, form)?,
        What::Export { config, press, source, form } => export(config, press, *source, form)?,
    };
    Ok(std::io::stdout().write_all(text.as_bytes())?)
}

fn template(profile: &str, form: &Form) -> Result<String, Refused> {
    let language = choose(form.language, terminal(), &[]);
    let words = [("profile", profile.to_owned()), ("known", Catalogue::builtin_names().join(", "))];
    let Some(catalogue) = Catalogue::builtin(profile) else {
        return Err(Refused::said(say(language, "config-unknown-profile", &words)));
    };
    let head = say(language, "map-template", &words[..1]);
    let rows = catalogue.iter().map(|signal| MapRow {
        signal: &signal.id,
        point: None,
        note: note::note(language, &catalogue, signal),
    });
    Ok(write_map(form.dialect(), people(language, head), rows))
}

fn export(file: &Path, press: &str, source: Option<usize>, form: &Form) -> Result<String, Refused> {
    let refused = |rejected: Rejected| Refused::new(&rejected, form.language);
    let config = Config::read(file).map_err(refused)?;
    let language = choose(form.language, terminal(), &config.site.languages);
    let presses = &config.plant.presses;
    let Some(press) = presses.values().find(|known| known.id.as_str() == press) else {
        let known = presses.keys().map(|id| id.as_str()).collect::<Vec<_>>().join(", ");
        let words = [("press", press.to_owned()), ("known", known)];
        return Err(Refused::said(say(language, "map-unknown-press", &words)));
    };
    let sources = config.edge().map_err(refused)?.edge.sources;
    let sources: Vec<&Source> = sources.iter().filter(|source| source.press == press.id).collect();
    let modbus = chosen(&sources, press, source, language)?;
    let unwritable = unwritable(&modbus.points);
    if !unwritable.is_empty() {
        return Err(Refused::said(say(language, "map-unwritable", &[("signals", unwritable)])));
    }
    let words = [("press", press.id.to_string()), ("device", note::device(language, modbus))];
    let head = say(language, "map-export", &words);
    let rows = press.catalogue.iter().map(|signal| {
        let point = modbus.points.iter().find(|point| point.signal == signal.id);
        let other = sources.iter().find_map(|source| note::tells(language, source, &signal.id));
        let note = match other.filter(|_| point.is_none()) {
            Some(source) => note::elsewhere(language, signal, source),
            None => note::note(language, &press.catalogue, signal),
        };
        MapRow { signal: &signal.id, point, note }
    });
    Ok(write_map(form.dialect(), people(language, head), rows))
}

/// What stands above the table.
fn people(language: Language, head: String) -> impl Iterator<Item = String> {
    [head].into_iter().chain(HELP.into_iter().map(move |id| say(language, id, &[])))
}

/// The one that is asked for, or the only one.
fn chosen<'a>(
    sources: &[&'a Source],
    press: &Press,
    asked: Option<usize>,
    language: Language,
) -> Result<&'a Modbus, Refused> {
    let devices = sources.iter().filter_map(|source| match &source.kind {
        SourceKind::Modbus(modbus) => Some(modbus),
        _ => None,
    });
    let devices: Vec<&Modbus> = devices.collect();
    let found = match (asked, &devices[..]) {
        (None, [only]) => Some(*only),
        (None, _) => None,
        (Some(number), _) => number.checked_sub(1).and_then(|index| devices.get(index).copied()),
    };
    found.ok_or_else(|| {
        let list = devices.iter().enumerate();
        let list = list.map(|(index, modbus)| format!("{} = {}", index + 1, note::device(language, modbus)));
        let (press, list) = (("press", press.id.to_string()), ("list", list.collect::<Vec<_>>().join("; ")));
        Refused::said(match asked {
            _ if devices.is_empty() => say(language, "map-no-modbus", &[press]),
            Some(number) => say(language, "map-no-source", &[press, ("source", number.to_string()), list]),
            None => say(language, "map-which-source", &[press, list]),
        })
    })
}

/// The signals that a map can't say as the configuration does.
fn unwritable(points: &[Point]) -> String {
    let lost = points.iter().filter(|point| {
        let row = MapRow { signal: &point.signal, point: Some(*point), note: String::new() };
        read_map(&write_map(Dialect::Comma, [], [row])).ok().as_deref() != Some(std::slice::from_ref(*point))
    });
    let lost: Vec<&str> = lost.map(|point| SignalId::as_str(&point.signal)).collect();
    lost.join(", ")
}

#[cfg(test)]
mod tests {
    use std::{io::ErrorKind, time::Duration};

    use presswatch_modbus::{Address, Area};

    use super::*;

    #[test]
    fn a_line_for_people_stays_in_one_cell() {
        for language in Language::ALL {
            let profile = [("profile", "hydraulic-11kw".to_owned())];
            for line in people(language, say(language, "map-template", &profile)) {
                assert!(!line.contains([',', ';', '\t', '"']), "{language}: {line}");
                assert!(!line.contains("map-"), "{language}: it is not said: {line}");
            }
        }
    }

    #[test]
    fn what_a_map_can_not_say_is_named_and_not_written() {
        let point = |signal: &str| {
            Point::new(SignalId::new(signal).expect("id"), Address { area: Area::Holding, offset: 0 })
        };
        let (mut piped, mut hasty, mut good) = (point("fault_code"), point("oil_temp"), point("mode"));
        piped.codes.insert(1, "A|B".into());
        hasty.every = Some(Duration::from_millis(50));
        good.codes.insert(0, "A; \"B\", C".into());
        assert_eq!(unwritable(&[piped, hasty, good, point("hyd_press")]), "fault_code, oil_temp");
    }

    /// The example, its two presses wired: the first over two units and MQTT.
    fn wired() -> Config {
        let source = |unit, signals| {
            format!(
                "[[source]]\npress = \"press1\"\nkind = \"modbus\"\nat = \"tcp://10.0.0.1\"\nunit = {unit}\n\
                 [source.signals]\n{signals}\n"
            )
        };
        let text = include_str!("../../../config/presswatch.example.toml").replace(
            "\n[edge]\n",
            &format!(
                "\n{}{}[[source]]\npress = \"press1\"\nkind = \"mains\"\nnut = \"ups\"\n[edge]\n",
                source(1, "oil_temp = { holding = 0 }"),
                source(2, "moisture = { input = 1 }"),
            ),
        );
        let none = |_: &Path| Err(ErrorKind::NotFound.into());
        Config::parse(Path::new("p.toml"), &text, &none).expect("right")
    }

    #[test]
    fn of_several_sources_one_must_be_named() {
        let config = wired();
        let sources = config.edge().expect("an edge").edge.sources;
        let all: Vec<&Source> = sources.iter().collect();
        let press = config.plant.presses.values().next().expect("a press");
        let unit = |sources: &[&Source], asked| {
            chosen(sources, press, asked, Language::English)
                .map(|modbus| modbus.unit)
                .map_err(|refused| refused.to_string())
        };
        assert_eq!((unit(&all, Some(1)), unit(&all, Some(2))), (Ok(1), Ok(2)));
        assert_eq!(unit(&all[1..], None), Ok(2));
        let list = "1 = tcp://10.0.0.1:502 unit 1; 2 = tcp://10.0.0.1:502 unit 2";
        for (asked, begins) in
            [(None, "press1 has several"), (Some(0), "press1 has no"), (Some(3), "press1 has no")]
        {
            let said = unit(&all, asked).expect_err("none");
            assert!(said.starts_with(begins) && said.contains(list), "{said}");
        }
        assert!(unit(&all[2..], None).is_err_and(|said| said.contains("presswatch map template")));
    }
}
