//! The four languages, and which of them a reader gets.

use std::{fmt, str::FromStr};

use unic_langid::LanguageIdentifier;

/// A language that a person reads here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Albanian.
    Albanian,
    /// Serbian in Latin script.
    SerbianLatin,
    /// Serbian in Cyrillic script.
    SerbianCyrillic,
}

/// The text names none of the four languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is none of the languages here: write en, sq, sr-Latn or sr-Cyrl")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// All four, in the order in which they are offered.
    pub const ALL: [Language; 4] = [Self::English, Self::Albanian, Self::SerbianLatin, Self::SerbianCyrillic];

    /// BCP 47 tag, as in a `lang` attribute.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Albanian => "sq",
            Self::SerbianLatin => "sr-Latn",
            Self::SerbianCyrillic => "sr-Cyrl",
        }
    }

    /// Its name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Albanian => "Shqip",
            Self::SerbianLatin => "Srpski",
            Self::SerbianCyrillic => "Српски",
        }
    }

    /// The language that serves a reader of this tag; `None` if none does. Readers of Bosnian, Croatian and
    /// Montenegrin get Serbian in Latin script.
    pub fn serving(tag: &str) -> Option<Self> {
        let wanted: LanguageIdentifier = tag.trim().parse().ok()?;
        match wanted.language.as_str() {
            "en" => Some(Self::English),
            "sq" => Some(Self::Albanian),
            "bs" | "hr" | "cnr" => Some(Self::SerbianLatin),
            "sr" => {
                let latin = wanted.script.is_some_and(|script| script.as_str() == "Latn");
                let montenegro = wanted.region.is_some_and(|region| region.as_str() == "ME");
                let cyrillic = wanted.script.is_some_and(|script| script.as_str() == "Cyrl");
                Some(if latin || (montenegro && !cyrillic) {
                    Self::SerbianLatin
                } else {
                    Self::SerbianCyrillic
                })
            }
            _ => None,
        }
    }

    /// The best language for an `Accept-Language` list such as `de, sq;q=0.8, en;q=0.5`; English when nothing fits.
    /// Of equal weights the first one counts; weight 0 means never.
    pub fn negotiate(accepted: &str) -> Self {
        let mut best: Option<(f32, Self)> = None;
        for part in accepted.split(',') {
            let mut pieces = part.split(';');
            let Some(language) = pieces.next().and_then(Self::serving) else { continue };
            let weight = pieces
                .find_map(|piece| piece.trim().strip_prefix("q="))
                .map_or(1.0, |q| q.trim().parse::<f32>().unwrap_or(0.0));
            if weight > 0.0 && best.is_none_or(|(most, _)| weight > most) {
                best = Some((weight, language));
            }
        }
        best.map_or_else(Self::default, |(_, language)| language)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;
    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL
            .into_iter()
            .find(|language| language.tag() == text)
            .ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_list_is_taken_by_weight() {
        assert_eq!(Language::negotiate("de, sq;q=0.8, en;q=0.5"), Language::Albanian);
        assert_eq!(Language::negotiate("en;q=0.3,sr-Latn-RS;q=0.9"), Language::SerbianLatin);
        assert_eq!(Language::negotiate("sr"), Language::SerbianCyrillic);
        assert_eq!(Language::negotiate("sq;q=0, fr"), Language::English);
        assert_eq!(Language::negotiate("hr-HR"), Language::SerbianLatin);
        assert_eq!(Language::negotiate(""), Language::English);
    }

    #[test]
    fn every_tag_reads_back() {
        for language in Language::ALL {
            assert_eq!(language.tag().parse(), Ok(language));
            assert_eq!(Language::serving(language.tag()), Some(language));
        }
        assert!("de".parse::<Language>().is_err());
    }

    proptest! {
        #[test]
        fn any_header_is_taken(text in ".{0,80}") {
            let _ = Language::negotiate(&text);
        }
    }
}
