//! From one script into another: Serbian Cyrillic into Latin, and anything into the plain letters of a short message.

const CYRILLIC: &str = "абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ";
const LATIN: &str = "abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ";

/// Serbian in Latin script, letter by letter; what is no Cyrillic letter stays.
pub fn latin(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'љ' => out.push_str("lj"),
            'њ' => out.push_str("nj"),
            'џ' => out.push_str("dž"),
            'Љ' => out.push_str("Lj"),
            'Њ' => out.push_str("Nj"),
            'Џ' => out.push_str("Dž"),
            other => {
                let known = CYRILLIC.chars().zip(LATIN.chars()).find(|(cyrillic, _)| *cyrillic == other);
                out.push(known.map_or(other, |(_, latin)| latin));
            }
        }
    }
    out
}

/// The same in ASCII, and of that only what takes one place of 160 in a short message (GSM 03.38): no brackets
/// but round ones, no control characters. What has no likeness there is left out.
pub fn ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in latin(text).chars() {
        let plain = match letter {
            'ë' | 'é' | 'è' | 'ê' => "e",
            'Ë' | 'É' | 'È' | 'Ê' => "E",
            'ç' | 'č' | 'ć' => "c",
            'Ç' | 'Č' | 'Ć' => "C",
            'đ' => "dj",
            'Đ' => "Dj",
            'š' => "s",
            'Š' => "S",
            'ž' => "z",
            'Ž' => "Z",
            'á' | 'à' | 'â' | 'ä' => "a",
            'í' | 'ì' | 'î' => "i",
            'ó' | 'ò' | 'ô' | 'ö' => "o",
            'ú' | 'ù' | 'û' | 'ü' => "u",
            'Á' | 'Â' | 'Ä' => "A",
            'Ö' => "O",
            'Ü' => "U",
            'ß' => "ss",
            '²' => "2",
            '³' => "3",
            '€' => "EUR",
            '…' => "...",
            '’' | '‘' | '`' | '´' | '^' => "'",
            '“' | '”' | '„' | '«' | '»' => "\"",
            '–' | '—' | '−' | '~' | '·' => "-",
            '[' | '{' => "(",
            ']' | '}' => ")",
            '|' | '\\' => "/",
            space if space.is_whitespace() => " ",
            ' '..='\x7e' => {
                out.push(letter);
                continue;
            }
            _ => continue,
        };
        out.push_str(plain);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, messages::SOURCES};
    use proptest::prelude::*;

    #[test]
    fn letters_are_written_as_people_do_without_their_marks() {
        assert_eq!(ascii("Përgjigju: ndërrimi, çelësi"), "Pergjigju: nderrimi, celesi");
        assert_eq!(ascii("Đaković, ležaj, pređi, ćošak"), "Djakovic, lezaj, predji, cosak");
        assert_eq!(ascii("Преса 1: температура уља 72 °C"), "Presa 1: temperatura ulja 72 C");
        assert_eq!(ascii("Љубав, Џак, Њива, ђак"), "Ljubav, Dzak, Njiva, djak");
        assert_eq!(ascii("12\u{a0}345 [a]\n{b} 日本"), "12 345 (a) (b) ");
    }

    #[test]
    fn cyrillic_is_latin_letter_by_letter() {
        let (latin_files, cyrillic_files) =
            (SOURCES[Language::SerbianLatin as usize], SOURCES[Language::SerbianCyrillic as usize]);
        for (file, cyrillic) in latin_files.into_iter().zip(cyrillic_files).skip(4) {
            for (one, other) in file.lines().zip(cyrillic.lines()) {
                assert_eq!(one, latin(other));
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_plain_takes_one_place_a_letter(text in "\\PC{0,60}") {
            let plain = ascii(&text);
            let one_place = |c: char| (' '..='~').contains(&c) && !"[]{}\\|~^`".contains(c);
            prop_assert!(plain.chars().all(one_place), "{plain:?}");
        }
    }
}
