//! Numbers and texts: what may go out, and what came in.

use presswatch_runtime::Secret;

use super::pdu::{ONE_PART, septets};
use crate::channel::{Said, SendError};

/// Longest text that goes out, in characters: one part. Who writes what must be answered leaves some room.
pub(super) const LONGEST: usize = ONE_PART;

/// Signs that people put into numbers.
fn mark(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '-' | '/' | '(' | ')' | '.')
}

/// A number that can be dialled, `+` and its country first; `0…` is one of `country` (its digits).
pub(super) fn number(text: &str, country: &str) -> Option<String> {
    let plain: String = text.trim().chars().filter(|c| !mark(*c)).collect();
    let digits = if let Some(digits) = plain.strip_prefix('+').or_else(|| plain.strip_prefix("00")) {
        digits.to_owned()
    } else {
        format!("{country}{}", plain.strip_prefix('0')?)
    };
    let good = (7..=15).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
        && !digits.starts_with('0');
    good.then(|| format!("+{digits}"))
}

/// The text in letters of seven bits, if it can go out as it is. Who writes texts keeps to that; what does not
/// is refused, since a letter more would cut it or turn it into another.
pub(super) fn sendable(text: &str) -> Result<Vec<u8>, SendError> {
    let never = |why: String| Err(SendError::Never(why));
    if text.trim().is_empty() {
        return never("the text is empty".to_owned());
    }
    if let Some(letter) = text.chars().find(|c| !matches!(c, ' '..='~')) {
        return never(format!("a letter of the text is not ASCII: U+{:04X}", u32::from(letter)));
    }
    if text.len() > LONGEST {
        return never(format!("the text has {} characters, {LONGEST} are allowed", text.len()));
    }
    match septets(text) {
        Some(septets) if septets.len() <= ONE_PART => Ok(septets),
        Some(_) => never("the text takes more than one part".to_owned()),
        None => never("a letter of the text is in no phone's alphabet: U+0060".to_owned()),
    }
}

/// What a reply says. `OK 4711` and nothing more: a number that is only somewhere in a sentence is no
/// acknowledgement, and who is misunderstood is told again, which harms less than silence.
pub(super) fn said(text: &str, from: Option<&str>) -> Said {
    match answered(text) {
        Some(number) if from.is_some() => Said::Number(number),
        _ => Said::Other,
    }
}

fn answered(text: &str) -> Option<u64> {
    let mut letters = text.trim().trim_matches(['"', '\'', '.', '!']).chars();
    // In Cyrillic these are other letters that look the same.
    letters.next().filter(|c| matches!(c, 'o' | 'O' | 'о' | 'О'))?;
    letters.next().filter(|c| matches!(c, 'k' | 'K' | 'к' | 'К'))?;
    let digits = letters
        .as_str()
        .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '.' | '#' | ','));
    let digits = digits.trim_end();
    let good = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    good.then(|| digits.parse().ok()).flatten()
}

/// A PIN is four to eight digits; anything else would end up in a command.
pub(super) fn pin(secret: &Secret) -> Option<&str> {
    let pin = secret.expose();
    ((4..=8).contains(&pin.len()) && pin.bytes().all(|b| b.is_ascii_digit())).then_some(pin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_its_country() {
        for text in ["+38344123456", "+383 44 123-456", "0038344123456", "044 123 456", "(044) 123/456"] {
            assert_eq!(number(text, "383").as_deref(), Some("+38344123456"), "{text}");
        }
        for text in
            ["", "+", "12345", "44123456", "+383 44 abc", "+0383441234", "+38344", "\"+38344123456", "0"]
        {
            assert_eq!(number(text, "383"), None, "{text}");
        }
    }

    #[test]
    fn only_what_fits_goes_out() {
        let text = "QRA ALARM P1 Presa 1: temp. e vajit 72 C > 70 qe nga 14:05. Pergjigju: OK 4711";
        assert_eq!(sendable(text).map(|septets| septets.len()), Ok(text.len()));
        assert!(sendable(&"x".repeat(160)).is_ok());
        let why = |text: &str| match sendable(text) {
            Err(SendError::Never(why)) => why,
            other => panic!("{other:?}"),
        };
        assert_eq!(why(&"x".repeat(161)), "the text has 161 characters, 160 are allowed");
        assert_eq!(why("një"), "a letter of the text is not ASCII: U+00EB");
        assert_eq!(why("a\u{1a}AT"), "a letter of the text is not ASCII: U+001A");
        assert_eq!(why(&"[".repeat(100)), "the text takes more than one part");
        assert_eq!(why(" "), "the text is empty");
        assert!(why("`").contains("U+0060"));
    }

    #[test]
    fn a_reply_is_ok_and_the_number() {
        let known = Some("+38344123456");
        for text in
            ["OK 4711", "ok4711", " Ok  4711. ", "oK\n4711", "ОК 4711", "ок4711", "\"OK 4711\"", "OK: #4711"]
        {
            assert_eq!(said(text, known), Said::Number(4711), "{text}");
        }
        for text in
            ["", "OK", "4711", "OK 4711 4712", "KO 4711", "OK -1", "OK 10 min", "OK 99999999999999999999"]
        {
            assert_eq!(said(text, known), Said::Other, "{text}");
        }
        assert_eq!(said("OK 4711", None), Said::Other, "nobody knows who says so");
    }

    #[test]
    fn a_pin_is_digits() {
        assert_eq!(pin(&Secret::new("0000")), Some("0000"));
        for wrong in ["", "123", "123456789", "12\"4", "12a4"] {
            assert_eq!(pin(&Secret::new(wrong)), None);
        }
    }
}
