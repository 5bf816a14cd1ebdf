//! Register maps through the program: what it prints, the configuration reads.

use std::{path::Path, process::Command};

use anyhow::{Context, ensure};
use presswatch_config::{Config, SourceKind};
use presswatch_domain::Catalogue;
use presswatch_modbus::{Point, read_map};
use presswatch_tests::program::binary;

const LANGUAGES: [&str; 4] = ["en", "sq", "sr-Latn", "sr-Cyrl"];

/// Exit code and what was said.
fn map(args: &[&str]) -> anyhow::Result<(Option<i32>, String)> {
    let mut command = Command::new(binary()?);
    let output = command.arg("map").args(args).env_remove("LC_ALL").env("LANG", "C").output()?;
    Ok((output.status.code(), String::from_utf8(output.stdout)? + &String::from_utf8(output.stderr)?))
}

#[test]
fn a_template_of_each_profile_in_each_language_is_read_when_a_row_is_filled_in() -> anyhow::Result<()> {
    for profile in Catalogue::builtin_names() {
        let catalogue = Catalogue::builtin(profile).context(profile)?;
        let signal = &catalogue.machine.signal;
        for language in LANGUAGES {
            let mut read: Vec<Vec<Point>> = Vec::new();
            for (more, delimiter, half) in [(&[][..], ",", "0.5"), (&["--semicolon"], ";", "0,5")] {
                let options = [&["template", "--profile", profile, "--language", language], more].concat();
                let (code, text) = map(&options)?;
                ensure!(code == Some(0), "{text}");
                let rows = text.lines().filter(|line| !line.trim_start_matches('\u{feff}').starts_with('#'));
                let rows: Vec<&str> = rows.skip(1).collect();
                ensure!(
                    rows.len() == catalogue.len(),
                    "{profile} {language}: every signal and no other: {text}"
                );
                ensure!(rows.iter().all(|row| row.contains(delimiter)), "{text}");
                let error = read_map(&text).err().context("nothing is wired yet")?;
                ensure!(error.to_string().contains("no signal has an address"), "{error}");
                // signal,table,address,type,order,bit,raw_lo,raw_hi,eng_lo,eng_hi
                let empty = format!("\n{signal}{}", delimiter.repeat(10));
                let cells = [signal.as_ref(), "holding", "7", "", "", "", "0", "1", "0", half, ""];
                let filled = text.replace(&empty, &format!("\n{}", cells.join(delimiter)));
                ensure!(filled != text, "{text}");
                read.push(read_map(&filled)?);
            }
            let [point] = &read[0][..] else { anyhow::bail!("one row was filled in: {read:?}") };
            ensure!(point.signal.as_str() == signal.as_ref() && point.address.offset == 7);
            ensure!(point.scaling.map(|scaling| scaling.line.eng(1.0)) == Some(0.5), "{point:?}");
            ensure!(read[0] == read[1], "{read:?}");
        }
    }
    let (_, text) = map(&["template", "--profile", "screw", "--language", "sr-Cyrl", "--semicolon"])?;
    ensure!(text.starts_with('\u{feff}') && text.contains("Струја мотора (A)"), "{text}");
    Ok(())
}

/// The example, with all that can be said of a register.
fn config() -> anyhow::Result<String> {
    let example = std::fs::read_to_string("../crates/config/presswatch.example.toml")?;
    let sources = "
[[source]]
press = \"press1\"
kind = \"modbus\"
at = \"tcp://192.168.1.20\"
map = \"press1.csv\"
[source.signals]
motor_current = { holding = 0, raw = [0, 1000], eng = [0, 50] }
hyd_press = { ref = 40002, raw = [5530, 27648], eng = [0, 400.5], current_loop = true, every = \"250ms\" }
energy_total = { input = 10, type = \"f32\", order = \"cdab\" }
guard_closed = { holding = 0x9c41, bit = 3, invert = true }
fault_code = { holding = 13, codes = { 0 = \"none\", 4 = \"E-JAM; axis, left\" }, every = \"1s\" }
estop_ok = { discrete = 0 }
[[source]]
press = \"press1\"
kind = \"modbus\"
at = \"serial:/dev/ttyUSB0\"
baud = 9600
parity = \"none\"
unit = 3
signals = { moisture = { input = 0 } }
[[source]]
press = \"press1\"
kind = \"mqtt\"
signals = { hopper_level = { topic = \"hopper/state\", pointer = \"/level\" } }

[edge]
";
    Ok(example.replacen("\n[edge]\n", sources, 1))
}

/// The points of the press's sources, by signal.
fn points(file: &Path) -> anyhow::Result<Vec<Vec<Point>>> {
    let config = Config::read(file).map_err(|rejected| anyhow::anyhow!("{rejected:?}"))?;
    let edge = config.edge().map_err(|rejected| anyhow::anyhow!("{rejected:?}"))?;
    let all = edge.edge.sources.into_iter().filter_map(|source| match source.kind {
        SourceKind::Modbus(modbus) => Some(sorted(modbus.points)),
        _ => None,
    });
    Ok(all.collect())
}

fn sorted(mut points: Vec<Point>) -> Vec<Point> {
    points.sort_by(|a, b| a.signal.cmp(&b.signal));
    points
}

#[test]
fn what_is_exported_reads_as_what_is_configured() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("presswatch.toml");
    std::fs::write(&file, config()?)?;
    std::fs::write(folder.path().join("press1.csv"), "signal;table;address\noil_temp;ref;30008\n")?;
    let configured = points(&file)?;
    ensure!(configured.iter().map(Vec::len).collect::<Vec<_>>() == [7, 1], "{configured:?}");
    let path = file.to_str().context("a path in UTF-8")?;
    for (number, points) in ["1", "2"].into_iter().zip(&configured) {
        for more in [&[][..], &["--semicolon", "--language", "sq"]] {
            let (code, text) =
                map(&[&["export", "--config", path, "press1", "--source", number], more].concat())?;
            ensure!(code == Some(0), "{text}");
            ensure!(sorted(read_map(&text)?) == *points, "{text}");
        }
    }
    // The map in the file's place, and nothing beside it: the same press.
    let (_, first) = map(&["export", "--config", path, "press1", "--source", "1", "--language", "en"])?;
    for line in ["# Register map of press1", "tcp://192.168.1.20:502 unit 1", "Oil temperature (°C)"] {
        ensure!(first.contains(line), "{line}: {first}");
    }
    let row = |id: &str| first.lines().find(|line| line.starts_with(&format!("{id},"))).unwrap_or_default();
    ensure!(
        row("moisture").contains(",,,") && row("moisture").ends_with("serial:/dev/ttyUSB0 unit 3"),
        "{first}"
    );
    ensure!(row("hopper_level").ends_with("read from MQTT hopper/state"), "{first}");
    ensure!(row("die_temp") == format!("die_temp{}Die temperature (°C)", ",".repeat(14)), "{first}");
    std::fs::write(folder.path().join("press1.csv"), &first)?;
    let inline = config()?;
    let (from, to) =
        (inline.find("[source.signals]\nmotor_current").context("signals")?, inline.find("estop_ok"));
    let rest = &inline[to.context("estop_ok")?..];
    std::fs::write(&file, inline[..from].to_owned() + rest.split_once('\n').context("a line")?.1)?;
    ensure!(points(&file)? == configured, "{}", std::fs::read_to_string(&file)?);
    Ok(())
}

#[test]
fn what_has_no_map_is_said_in_every_language() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("presswatch.toml");
    std::fs::write(&file, config()?)?;
    std::fs::write(folder.path().join("press1.csv"), "signal,table,address\noil_temp,ref,30008\n")?;
    let path = file.to_str().context("a path in UTF-8")?;
    let said = [
        ("press9", ["has no press `press9`", "nuk ka presë", "nema prese", "нема пресе"]),
        ("press2", ["has no source with", "nuk ka burim me", "nema izvor sa", "нема извор са"]),
        (
            "press1",
            [
                "has several Modbus sources",
                "disa burime Modbus",
                "više `Modbus` izvora",
                "више `Modbus` извора",
            ],
        ),
    ];
    for (press, words) in said {
        for (language, word) in LANGUAGES.into_iter().zip(words) {
            let (code, text) = map(&["export", "--config", path, press, "--language", language])?;
            ensure!(code == Some(2) && text.contains(word), "{press} {language}: {text}");
        }
    }
    let (code, text) = map(&["template", "--profile", "screws"])?;
    ensure!(code == Some(2) && text.contains("no profile `screws`") && text.contains("one-clamp"), "{text}");
    Ok(())
}
