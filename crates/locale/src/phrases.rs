//! The built-in messages with a site's own laid over them. Pure: who reads files hands their text in.

use std::{collections::BTreeSet, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource};

use crate::{
    Language, MessageError, ids, message,
    messages::{Bundle, bundle_of, say},
};

/// Of these a site may have more than are built in: words of its own rules, actions and signals.
const OPEN: [&str; 6] = ["alarm-", "action-", "signal-", "sms-name-", "sms-rule-", "sms-action-"];

/// All that a message on the way to a phone may be filled in with.
const ARGUMENTS: [&str; 34] = [
    "signal", "state", "site", "press", "priority", "what", "value", "limit", "time", "began", "action",
    "number", "button", "role", "count", "from", "to", "way", "name", "shift", "day", "said", "mass",
    "notes", "target", "low", "high", "ran", "stopped", "reasons", "unknown", "reason", "h", "m",
];

static KNOWN: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| ids(Language::English).into_iter().collect());

/// A line of a site's own phrases that can't be used; the built-in phrase holds.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {why}")]
pub struct BrokenPhrase {
    /// Which, from 1 on.
    pub line: usize,
    /// Why.
    pub why: String,
}

/// Messages of all languages, the site's own first.
#[derive(Default)]
pub struct Phrases {
    own: [Option<Own>; 4],
}

struct Own {
    bundle: Bundle,
    refused: BTreeSet<String>,
}

impl std::fmt::Debug for Phrases {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let languages: Vec<Language> =
            Language::ALL.into_iter().filter(|language| self.own[*language as usize].is_some()).collect();
        f.debug_struct("Phrases").field("own", &languages).finish()
    }
}

impl Phrases {
    /// Lays these over a language's built-in messages, in place of those laid before; gives what can't be used.
    pub fn lay(&mut self, language: Language, source: &str) -> Vec<BrokenPhrase> {
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let line_at = |at: usize| 1 + source.bytes().take(at).filter(|b| *b == b'\n').count();
        let (resource, errors) = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err(broken) => broken,
        };
        let mut broken: Vec<BrokenPhrase> = errors
            .into_iter()
            .map(|error| {
                let at = error.slice.map_or(error.pos.start, |slice| slice.start);
                BrokenPhrase { line: line_at(at), why: error.kind.to_string() }
            })
            .collect();
        let bundle = bundle_of(language, [resource]);
        let mut refused = BTreeSet::new();
        for (line, id) in named(source).filter(|(_, id)| bundle.has_message(id)) {
            let why = match known(id) {
                false => Some("nothing here has this name".to_owned()),
                true => say(&bundle, language, id, Some(&anything())).err().map(|error| error.to_string()),
            };
            if let Some(why) = why {
                refused.insert(id.to_owned());
                broken.push(BrokenPhrase { line, why: format!("`{id}`: {why}") });
            }
        }
        broken.sort_by_key(|broken| broken.line);
        self.own[language as usize] = Some(Own { bundle, refused });
        broken
    }

    /// Takes a language's own phrases away.
    pub fn lift(&mut self, language: Language) {
        self.own[language as usize] = None;
    }

    /// True if there is such a message.
    pub fn has(&self, language: Language, id: &str) -> bool {
        KNOWN.contains(id) || self.own(language, id).is_some()
    }

    /// The message in that language; where the site's own can't be filled in, the built-in one.
    pub fn message(
        &self,
        language: Language,
        id: &str,
        args: Option<&FluentArgs<'_>>,
    ) -> Result<String, MessageError> {
        let own = self.own(language, id).and_then(|bundle| say(bundle, language, id, args).ok());
        own.map_or_else(|| message(language, id, args), Ok)
    }

    /// True if the site says it in its own words, in any language.
    pub fn is_own(&self, id: &str) -> bool {
        Language::ALL.into_iter().any(|language| self.own(language, id).is_some())
    }

    /// The message without anything to fill in; one that the site has written in other languages only, in the first
    /// of those. `None`: nobody has such a message.
    pub fn anywhere(&self, language: Language, id: &str) -> Option<String> {
        [language].into_iter().chain(Language::ALL).find_map(|one| self.message(one, id, None).ok())
    }

    fn own(&self, language: Language, id: &str) -> Option<&Bundle> {
        let own = self.own[language as usize].as_ref()?;
        (own.bundle.has_message(id) && !own.refused.contains(id)).then_some(&own.bundle)
    }
}

fn known(id: &str) -> bool {
    KNOWN.contains(id) || OPEN.iter().any(|start| id.len() > start.len() && id.starts_with(start))
}

/// The names of the messages of a source, with their lines.
fn named(source: &str) -> impl Iterator<Item = (usize, &str)> {
    source.lines().enumerate().filter_map(|(at, line)| {
        let id = line.split_once('=')?.0.trim_end();
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let first = id.bytes().next()?;
        (first.is_ascii_alphabetic() && id.bytes().all(fits)).then_some((at + 1, id))
    })
}

/// Something for every argument there is.
fn anything() -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    ARGUMENTS.iter().for_each(|name| args.set(*name, "x"));
    args.set("n", 1);
    args
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQ: Language = Language::Albanian;

    fn laid(source: &str) -> (Phrases, Vec<BrokenPhrase>) {
        let mut phrases = Phrases::default();
        let broken = phrases.lay(SQ, source);
        (phrases, broken)
    }

    #[test]
    fn what_a_site_wrote_in_one_language_is_read_in_all() {
        let (phrases, _) = laid("action-our_own = Thirrni Agimin.\n");
        let read = |id| Language::ALL.map(|language| phrases.anywhere(language, id));
        assert_eq!(read("action-our_own"), ["Thirrni Agimin."; 4].map(|said| Some(said.to_owned())));
        assert_eq!(phrases.anywhere(SQ, "action-nobodys"), None);
        assert!(phrases.is_own("action-our_own") && !phrases.is_own("action-look_panel"));
        assert_ne!(read("action-look_panel")[0], read("action-look_panel")[1], "each in its language");
    }

    #[test]
    fn a_sites_own_phrase_holds_and_may_be_new() {
        let (mut phrases, broken) = laid("# Ours.\nphone-button = Po\nalarm-our_rule = Diçka\n    tjetër\n");
        assert_eq!(broken, []);
        let say = |phrases: &Phrases, language, id| phrases.message(language, id, None).ok();
        assert_eq!(say(&phrases, SQ, "phone-button").as_deref(), Some("Po"));
        assert_eq!(say(&phrases, Language::English, "phone-button").as_deref(), Some("Seen"));
        assert_eq!(say(&phrases, SQ, "alarm-our_rule").as_deref(), Some("Diçka\ntjetër"));
        assert!(phrases.has(SQ, "alarm-our_rule") && !phrases.has(Language::English, "alarm-our_rule"));
        phrases.lift(SQ);
        assert_eq!(say(&phrases, SQ, "phone-button").as_deref(), Some("E pashë"));
    }

    #[test]
    fn what_is_broken_is_told_with_its_line_and_the_built_in_phrase_holds() {
        let source = "phone-button = Po\n\nphone-first = Së pari: { $acton }\nphone-buton = Po\nphone-since = { $time\n\
                      phone-number = Nr. { $number }.\n";
        let (phrases, broken) = laid(source);
        let lines: Vec<usize> = broken.iter().map(|broken| broken.line).collect();
        assert_eq!(lines, [3, 4, 5], "{broken:?}");
        assert!(broken[0].why.contains("acton") && broken[1].why.contains("`phone-buton`"), "{broken:?}");
        let mut args = FluentArgs::new();
        args.set("action", "x");
        assert_eq!(phrases.message(SQ, "phone-first", Some(&args)), Ok("Së pari: x".to_owned()));
        assert!(!phrases.has(SQ, "phone-buton"));
        args.set("time", "14:05");
        assert_eq!(phrases.message(SQ, "phone-since", Some(&args)), Ok("Që nga 14:05.".to_owned()));
        assert_eq!(phrases.message(SQ, "phone-button", None), Ok("Po".to_owned()));
    }
}
