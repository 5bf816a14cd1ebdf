//! Codes that people read from one screen and type on another.

use presswatch_runtime::random;

/// Letters and figures of a code: none looks like another, and no word can be made of them.
const LETTERS: &[u8; 25] = b"23456789CDFGHJKMNPQRTVWXY";
/// Characters of a code: 37 bits.
const LENGTH: usize = 8;

/// A new code, such as `2CDF-9HJK`.
pub(crate) fn code() -> String {
    let all = LETTERS.len() as u64;
    // Bits above a whole number of codes would make some likelier than others.
    let codes = all.pow(LENGTH as u32);
    let fair = u64::MAX - u64::MAX % codes;
    let mut bits = random::bits();
    while bits >= fair {
        bits = random::bits();
    }
    let letter = |at: usize| char::from(LETTERS[(bits / all.pow(at as u32) % all) as usize]);
    grouped(&(0..LENGTH).map(letter).collect::<String>())
}

/// A new code that nobody finds by trying, not even with what is stored of it: 74 bits.
pub(crate) fn long_code() -> String {
    format!("{}-{}", code(), code())
}

/// A code in its usual form, however it was typed.
pub(crate) fn typed(text: &str) -> String {
    let letters = text.chars().filter(char::is_ascii_alphanumeric).take(LENGTH + 1);
    grouped(&letters.map(|c| c.to_ascii_uppercase()).collect::<String>())
}

fn grouped(letters: &str) -> String {
    match letters.split_at_checked(LENGTH / 2) {
        Some((one, two)) => format!("{one}-{two}"),
        None => letters.to_owned(),
    }
}
