//! What an edge on another machine has of a site's configuration: the site, its own presses with all that is
//! said of them, and their profiles.

use std::path::{Path, PathBuf};

use presswatch_domain::ProducerId;
use toml::{Table, Value};

use crate::Config;

/// Parts of a configuration as text, and the tables that they name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForEdge {
    /// `[site]`, `[[profile]]` and `[[press]]`, as TOML.
    pub text: String,
    /// Name of each table in it, and where it is here.
    pub tables: Vec<(String, PathBuf)>,
    /// The ids of the presses.
    pub presses: Vec<String>,
}

impl Config {
    /// The parts of this configuration, whose text is `text`, that are for `producer`.
    pub fn for_edge(&self, text: &str, producer: &ProducerId) -> Option<ForEdge> {
        let root: Table = text.parse().ok()?;
        let mut site = root.get("site")?.as_table()?.clone();
        // Of other edges it needs to know nothing.
        site.remove("edges");
        let list = |key: &str| root.get(key).and_then(Value::as_array).into_iter().flatten();
        let of = |entry: &Value, key: &str| entry.get(key).and_then(Value::as_str).map(str::to_owned);
        let presses: Vec<Value> = list("press")
            .filter(|press| of(press, "producer").as_deref() == Some(producer.as_str()))
            .cloned()
            .collect();
        let (mut profiles, mut tables) = (Vec::new(), Vec::new());
        for profile in list("profile") {
            let (id, file) = (of(profile, "id")?, of(profile, "file")?);
            if presses.iter().any(|press| of(press, "profile").as_ref() == Some(&id)) {
                // An id may be anything; a file's name may not.
                let name = format!("profile{}.csv", tables.len() + 1);
                let mut profile = profile.as_table()?.clone();
                profile.insert("file".to_owned(), Value::from(name.clone()));
                profiles.push(Value::from(profile));
                tables.push((name, self.file.parent().unwrap_or(Path::new("")).join(file)));
            }
        }
        let ids = presses.iter().filter_map(|press| of(press, "id")).collect();
        let mut text = section("site", site.into())?;
        for (key, values) in [("profile", profiles), ("press", presses)] {
            if !values.is_empty() {
                text.push('\n');
                text.push_str(&section(key, values.into())?);
            }
        }
        Some(ForEdge { text, tables, presses: ids })
    }
}

fn section(key: &str, value: Value) -> Option<String> {
    toml::to_string(&Table::from_iter([(key.to_owned(), value)])).ok()
}
