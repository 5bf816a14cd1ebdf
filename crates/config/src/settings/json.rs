//! One structure in two forms: TOML where it is kept and read by people, JSON where it travels.

use serde_json::{Map, Value as Json};
use toml::Value as Toml;

/// A JSON object as a TOML document; `None` if it is none. What is `null` is left out; in a list it stands as
/// an empty text, which nothing accepts.
pub fn from_json(json: &Json) -> Option<String> {
    match toml_of(json) {
        Toml::Table(table) => toml::to_string(&table).ok(),
        _ => None,
    }
}

fn toml_of(json: &Json) -> Toml {
    match json {
        Json::Null => Toml::String(String::new()),
        Json::Bool(flag) => Toml::Boolean(*flag),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => Toml::Integer(whole),
            None => Toml::Float(number.as_f64().unwrap_or(f64::NAN)),
        },
        Json::String(text) => Toml::String(text.clone()),
        Json::Array(list) => Toml::Array(list.iter().map(toml_of).collect()),
        Json::Object(entries) => {
            let there = entries.iter().filter(|(_, value)| !value.is_null());
            Toml::Table(there.map(|(key, value)| (key.clone(), toml_of(value))).collect())
        }
    }
}

/// A TOML document as JSON; an empty object if it is not TOML.
pub fn to_json(text: &str) -> Json {
    let table: toml::Table = toml::from_str(text).unwrap_or_default();
    json_of(Toml::Table(table))
}

pub(super) fn json_of(toml: Toml) -> Json {
    match toml {
        Toml::String(text) => Json::String(text),
        Toml::Integer(whole) => whole.into(),
        Toml::Float(number) => number.into(),
        Toml::Boolean(flag) => Json::Bool(flag),
        Toml::Datetime(time) => Json::String(time.to_string()),
        Toml::Array(list) => list.into_iter().map(json_of).collect(),
        Toml::Table(table) => {
            Json::Object(table.into_iter().map(|(key, value)| (key, json_of(value))).collect::<Map<_, _>>())
        }
    }
}

/// The part of a configuration that an overlay may stand in place of, in the overlay's form.
pub(crate) fn beneath(file: &str) -> Json {
    let Json::Object(mut whole) = to_json(file) else { return Json::Object(Map::new()) };
    let mut own = Map::new();
    for key in ["plan", "target", "alarm"] {
        own.extend(whole.remove(key).map(|value| (key.to_owned(), value)));
    }
    if let Some(languages) = whole.get("site").and_then(|site| site.get("languages")) {
        own.insert("site".to_owned(), serde_json::json!({ "languages": languages }));
    }
    let presses = whole.get("press").and_then(Json::as_array).into_iter().flatten();
    let limits: Map<String, Json> = presses
        .filter_map(|press| Some((press.get("id")?.as_str()?.to_owned(), press.get("limits")?.clone())))
        .collect();
    if !limits.is_empty() {
        own.insert("limits".to_owned(), Json::Object(limits));
    }
    Json::Object(own)
}
