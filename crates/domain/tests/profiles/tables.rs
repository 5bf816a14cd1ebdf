//! The tables as they are written, and the names that the page of the program has for signals.

use std::{collections::BTreeMap, fs, sync::Arc};

use presswatch_domain::Catalogue;

/// A row by its columns; a column that a table does not have is empty.
pub type Row = BTreeMap<String, String>;

/// The rules, in words.
pub const RULES: [(&str, &str); 8] = [
    ("signal", "tells the state"),
    ("off_below", "off below"),
    ("running_from", "running from"),
    ("starved_below_pct", "no feed below"),
    ("strokes_above", "it presses above"),
    ("silence_s", "a state is believed for"),
    ("still_periods", "frozen after so many readings of one number"),
    ("still_min_s", "and not before"),
];

/// A profile as its tables have it.
pub struct Profile {
    /// Its name.
    pub name: &'static str,
    /// Its rows of `data/NAME.csv`.
    pub signals: Vec<Row>,
    /// Its rows of `data/rules.csv`.
    pub rules: Vec<Row>,
    /// Its rows of `data/paces.csv`.
    pub paces: Vec<Row>,
    /// What the program makes of them.
    pub catalogue: Arc<Catalogue>,
    names: BTreeMap<String, String>,
}

impl Profile {
    /// A rule's cell.
    pub fn rule(&self, rule: &str, column: &str) -> &str {
        self.rules.iter().find(|row| row["rule"] == rule).map_or("", |row| &row[column])
    }

    /// A signal's cell.
    pub fn cell(&self, signal: &str, column: &str) -> &str {
        let row = self.signals.iter().find(|row| row["id"] == signal);
        row.and_then(|row| row.get(column)).map_or("", String::as_str)
    }

    /// What the program's page calls a signal, in English.
    pub fn title(&self, signal: &str) -> &str {
        self.names.get(signal).map_or("", String::as_str)
    }
}

/// All built-in profiles.
pub fn profiles() -> Vec<Profile> {
    let ftl = fs::read_to_string("../locale/locales/en/page.ftl").expect("the page's words");
    let names = ftl.lines().filter_map(|line| line.strip_prefix("signal-")?.split_once(" = "));
    let names: BTreeMap<String, String> = names.map(|(id, name)| (id.to_owned(), name.to_owned())).collect();
    let (all_rules, all_paces) = (rows("rules"), rows("paces"));
    let profile = |name| Profile {
        name,
        signals: rows(name),
        rules: all_rules.iter().filter(|row| row["profile"] == name).cloned().collect(),
        paces: all_paces.iter().filter(|row| row["profile"] == name).cloned().collect(),
        catalogue: Catalogue::builtin(name).expect(name),
        names: names.clone(),
    };
    Catalogue::builtin_names().into_iter().map(profile).collect()
}

fn rows(table: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(format!("data/{table}.csv")).expect(table);
    let heads = reader.headers().expect(table).clone();
    let row = |row: csv::StringRecord| {
        heads.iter().zip(row.iter()).map(|(head, cell)| (head.to_owned(), cell.to_owned())).collect()
    };
    reader.records().map(|line| row(line.expect(table))).collect()
}

/// A unit of UCUM as people write it.
pub fn unit(ucum: &str) -> String {
    match ucum {
        "Cel" => "°C".to_owned(),
        "{stroke}/min" => "/min".to_owned(),
        "{briquette}" | "1" => String::new(),
        _ => ucum.replace('.', ""),
    }
}
