//! That what the tools say is there to be said, in each language alike, and that nothing else is.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use presswatch_locale::Language;

/// The beginnings of the ids in `tools.ftl`.
const PREFIXES: [&str; 12] = [
    "trial-",
    "probe-",
    "read-",
    "check-",
    "map-",
    "people-",
    "settings-",
    "trust-",
    "mosquitto-",
    "enroll-",
    "join-",
    "backtest-",
];

/// Of each message of a language's `tools.ftl`, the variables in it. In the folder that cargo starts tests in.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let file = format!("../locale/locales/{language}/tools.ftl");
    let text = fs::read_to_string(&file).expect(&file);
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut id = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" = ").filter(|_| line.starts_with(char::is_alphabetic)) {
            name.clone_into(&mut id);
        }
        // `{ $name }`, `{ $name ->`.
        let variables = line.split("{ $").skip(1).filter_map(|rest| rest.split(' ').next());
        all.entry(id.clone()).or_default().extend(variables.map(str::to_owned));
    }
    all
}

/// All texts between quotes in the sources of a folder that look like an id of `tools.ftl`.
fn said(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("src").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            said(&entry, found);
        } else if !entry.ends_with("words_tests.rs") {
            let text = fs::read_to_string(&entry).expect("a source");
            let id = |text: &&str| text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            let begins =
                |text: &&str| PREFIXES.iter().any(|prefix| text.starts_with(prefix) && text != prefix);
            found.extend(text.split('"').filter(id).filter(begins).map(str::to_owned));
        }
    }
}

#[test]
fn what_the_tools_say_has_the_same_variables_in_every_language() {
    let english = messages(Language::English);
    assert!(english.len() > 50 && english["map-export"].len() == 2, "{english:?}");
    for language in Language::ALL {
        assert_eq!(messages(language), english, "{language}");
    }
}

#[test]
fn every_sentence_of_the_tools_is_said_and_nothing_else_is() {
    let known: BTreeSet<String> = messages(Language::English).into_keys().collect();
    let mut found = BTreeSet::new();
    said(Path::new("src"), &mut found);
    assert_eq!(found, known, "what the sources say, and what tools.ftl has");
}
