//! Sentences by their id.

use std::{array, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::Language;

const FILES: usize = 9;

/// Of each language, in the order of [`Language::ALL`]: what the page says, what is said of a configuration,
/// what the tools in a terminal say, what `init` asks and writes, what an alarm says, how a phone is told, the page that
/// answers an alarm, why presses stand, and what came of a shift.
pub(crate) const SOURCES: [[&str; FILES]; 4] = [
    [
        include_str!("../locales/en/page.ftl"),
        include_str!("../locales/en/config.ftl"),
        include_str!("../locales/en/tools.ftl"),
        include_str!("../locales/en/init.ftl"),
        include_str!("../locales/en/alarms.ftl"),
        include_str!("../locales/en/phone.ftl"),
        include_str!("../locales/en/answer.ftl"),
        include_str!("../locales/en/reasons.ftl"),
        include_str!("../locales/en/shift.ftl"),
    ],
    [
        include_str!("../locales/sq/page.ftl"),
        include_str!("../locales/sq/config.ftl"),
        include_str!("../locales/sq/tools.ftl"),
        include_str!("../locales/sq/init.ftl"),
        include_str!("../locales/sq/alarms.ftl"),
        include_str!("../locales/sq/phone.ftl"),
        include_str!("../locales/sq/answer.ftl"),
        include_str!("../locales/sq/reasons.ftl"),
        include_str!("../locales/sq/shift.ftl"),
    ],
    [
        include_str!("../locales/sr-Latn/page.ftl"),
        include_str!("../locales/sr-Latn/config.ftl"),
        include_str!("../locales/sr-Latn/tools.ftl"),
        include_str!("../locales/sr-Latn/init.ftl"),
        include_str!("../locales/sr-Latn/alarms.ftl"),
        include_str!("../locales/sr-Latn/phone.ftl"),
        include_str!("../locales/sr-Latn/answer.ftl"),
        include_str!("../locales/sr-Latn/reasons.ftl"),
        include_str!("../locales/sr-Latn/shift.ftl"),
    ],
    [
        include_str!("../locales/sr-Cyrl/page.ftl"),
        include_str!("../locales/sr-Cyrl/config.ftl"),
        include_str!("../locales/sr-Cyrl/tools.ftl"),
        include_str!("../locales/sr-Cyrl/init.ftl"),
        include_str!("../locales/sr-Cyrl/alarms.ftl"),
        include_str!("../locales/sr-Cyrl/phone.ftl"),
        include_str!("../locales/sr-Cyrl/answer.ftl"),
        include_str!("../locales/sr-Cyrl/reasons.ftl"),
        include_str!("../locales/sr-Cyrl/shift.ftl"),
    ],
];

/// A message that could not be put into words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    /// No message has this id.
    #[error("no message \"{id}\" in {language}: add it to a file in locales/{language}")]
    Unknown {
        /// The id asked for.
        id: String,
        /// In which language.
        language: Language,
    },
    /// An argument is missing or has the wrong type.
    #[error("message \"{id}\" in {language} could not be filled in: {why}")]
    Arguments {
        /// The id asked for.
        id: String,
        /// In which language.
        language: Language,
        /// What the formatter said.
        why: String,
    },
}

pub(crate) type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 4]> =
    LazyLock::new(|| array::from_fn(|i| bundle(Language::ALL[i], SOURCES[i])));

/// Lines that don't parse are left out; a test holds that there are none.
fn bundle(language: Language, sources: [&str; FILES]) -> Bundle {
    bundle_of(language, sources.map(parsed))
}

pub(crate) fn bundle_of(language: Language, resources: impl IntoIterator<Item = FluentResource>) -> Bundle {
    let locale: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // All four languages run from left to right: no isolation marks.
    bundle.set_use_isolating(false);
    resources.into_iter().for_each(|resource| bundle.add_resource_overriding(resource));
    bundle
}

fn parsed(source: &str) -> FluentResource {
    match FluentResource::try_new(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

/// The ids of all messages of a language, in the order of its files.
pub fn ids(language: Language) -> Vec<&'static str> {
    SOURCES[language as usize]
        .into_iter()
        .flat_map(str::lines)
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .collect()
}

/// The message in that language. Numbers and times in `args` arrive already formatted, except the one that chooses a plural.
pub fn message(language: Language, id: &str, args: Option<&FluentArgs<'_>>) -> Result<String, MessageError> {
    say(&BUNDLES[language as usize], language, id, args)
}

pub(crate) fn say(
    bundle: &Bundle,
    language: Language,
    id: &str,
    args: Option<&FluentArgs<'_>>,
) -> Result<String, MessageError> {
    let pattern = bundle
        .get_message(id)
        .and_then(|message| message.value())
        .ok_or_else(|| MessageError::Unknown { id: id.to_owned(), language })?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
    match errors.first() {
        None => Ok(text),
        Some(why) => Err(MessageError::Arguments { id: id.to_owned(), language, why: why.to_string() }),
    }
}

/// A UCUM unit as people write it: `Cel` is °C. One that has no other form stays as it is.
pub fn unit(language: Language, ucum: &str) -> String {
    let id = match ucum {
        "bar" => "unit-bar",
        "Cel" => "unit-Cel",
        "%" => "unit-pct",
        "A" => "unit-A",
        "V" => "unit-V",
        "kW" => "unit-kW",
        "kW.h" => "unit-kW-h",
        "kW.h/t" => "unit-spec",
        "mm/s" => "unit-mm-s",
        "kg/h" => "unit-kg-h",
        "{stroke}/min" => "unit-strokes",
        "{briquette}" => "unit-briquettes",
        // A ratio has none.
        "1" => return String::new(),
        _ => return ucum.to_owned(),
    };
    message(language, id, None).unwrap_or_else(|_| ucum.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_languages_have_the_same_messages_and_every_line_parses() {
        let english = ids(Language::English);
        assert!(english.len() > 50, "{english:?}");
        for (language, sources) in Language::ALL.into_iter().zip(SOURCES) {
            assert_eq!(ids(language), english, "{language}");
            for source in sources {
                let parsed = FluentResource::try_new(source.to_owned());
                assert!(parsed.is_ok(), "{language}: {:?}", parsed.err().map(|(_, errors)| errors));
            }
            let distinct: std::collections::BTreeSet<_> = english.iter().collect();
            assert_eq!(distinct.len(), english.len(), "an id in two files");
            for id in &english {
                assert!(BUNDLES[language as usize].has_message(id), "{language} {id}");
            }
        }
    }

    #[test]
    fn serbian_has_three_plurals() {
        let say = |n: u64| {
            let mut args = FluentArgs::new();
            args.set("n", n);
            args.set("count", n.to_string());
            message(Language::SerbianLatin, "quarantine", Some(&args)).expect("all arguments are there")
        };
        assert!(say(1).starts_with("1 poruka nije mogla"));
        assert!(say(21).starts_with("21 poruka nije mogla"));
        assert!(say(3).starts_with("3 poruke nisu"));
        assert!(say(24).starts_with("24 poruke nisu"));
        assert!(say(11).starts_with("11 poruka nije moglo"));
        assert!(say(20).starts_with("20 poruka nije moglo"));
    }

    #[test]
    fn units_are_written_as_people_do() {
        assert_eq!(unit(Language::Albanian, "Cel"), "°C");
        assert_eq!(unit(Language::SerbianCyrillic, "{briquette}"), "брикета");
        assert_eq!(unit(Language::English, "m/s2"), "m/s2");
        let known: Vec<_> = ids(Language::English).into_iter().filter(|id| id.starts_with("unit-")).collect();
        let source = include_str!("messages.rs");
        assert!(known.iter().all(|id| source.contains(&format!("=> \"{id}\""))), "{known:?}");
    }

    #[test]
    fn what_is_missing_is_told() {
        assert!(matches!(message(Language::English, "nonsense", None), Err(MessageError::Unknown { .. })));
        assert!(matches!(message(Language::English, "since", None), Err(MessageError::Arguments { .. })));
        assert_eq!(message(Language::Albanian, "state-faulted", None), Ok("Defekt".to_owned()));
        assert_eq!(message(Language::SerbianCyrillic, "no-data", None), Ok("нема података".to_owned()));
    }
}
