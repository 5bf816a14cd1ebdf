//! What is left on the SIM, as the network says it: a code to be dialled, and a sentence with a number in it.

/// How to ask, and where in the answer the number stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    code: String,
    before: String,
    after: String,
}

/// Why a code or pattern is of no use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadBalance {
    /// The code.
    #[error("a code is of the digits, * and #, as *123#")]
    Code,
    /// The pattern.
    #[error("a pattern has {{}} once, where the number stands, as in `Balance: {{}} EUR`")]
    Pattern,
}

/// Where the number stands.
const NUMBER: &str = "{}";

impl Balance {
    /// `code` as it is dialled. `pattern` is the text around the number, which is `{}`; `{}` alone takes the
    /// first number there is. Capitals and white space don't matter.
    pub fn new(code: &str, pattern: &str) -> Result<Self, BadBalance> {
        let good = (2..=32).contains(&code.len())
            && code.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'*' | b'#'));
        if !good {
            return Err(BadBalance::Code);
        }
        let parts: Vec<&str> = pattern.split(NUMBER).collect();
        let &[before, after] = parts.as_slice() else { return Err(BadBalance::Pattern) };
        Ok(Self { code: code.to_owned(), before: plain(before), after: plain(after) })
    }

    /// What is dialled.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The number in an answer.
    pub fn read(&self, answer: &str) -> Option<f64> {
        let answer = plain(answer);
        let (before, after) = (self.before.trim(), self.after.trim());
        let starts = answer.match_indices(before).map(|(at, _)| at + before.len());
        // Before the number nothing is asked for: it may be anywhere.
        let starts: Vec<usize> =
            if before.is_empty() { first_digits(&answer).collect() } else { starts.collect() };
        starts.into_iter().find_map(|start| {
            let rest = answer[start..].trim_start();
            let end = rest
                .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '-')))
                .unwrap_or(rest.len());
            let number = rest[..end].trim_end_matches(['.', ',']);
            let follows = rest[number.len()..].trim_start().starts_with(after);
            follows.then(|| value(number)).flatten()
        })
    }
}

/// Where numbers begin.
fn first_digits(text: &str) -> impl Iterator<Item = usize> {
    let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let part = move |at: usize| digit(at) || matches!(text.as_bytes().get(at), Some(b'.' | b',' | b'-'));
    (0..text.len()).filter(move |at| part(*at) && (*at == 0 || !part(*at - 1)))
}

/// In small letters, each stretch of white space as one space.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c.is_whitespace() {
            true if plain.ends_with(' ') => {}
            true => plain.push(' '),
            false => plain.push(c),
        }
    }
    plain
}

/// With a point or a comma; the last of them is the decimal one.
fn value(number: &str) -> Option<f64> {
    let decimal = number.rfind(['.', ',']);
    let plain: String = number
        .char_indices()
        .filter_map(|(at, c)| match c {
            '.' | ',' => (Some(at) == decimal).then_some('.'),
            _ => Some(c),
        })
        .collect();
    plain.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pattern: &str, answer: &str) -> Option<f64> {
        Balance::new("*123#", pattern).expect("a pattern").read(answer)
    }

    #[test]
    fn the_number_is_where_the_pattern_says() {
        assert_eq!(read("bilanci: {} eur", "Te nderuar, 2 GB. Bilanci:  4,20 EUR deri 1.12."), Some(4.2));
        assert_eq!(read("{}", "Kredit: 12.50"), Some(12.5));
        assert_eq!(read("{} EUR", "2 GB, -0.35\nEUR."), Some(-0.35));
        assert_eq!(read("Balance {}", "BALANCE 1,234.56."), Some(1234.56));
        assert_eq!(read("Stanje {} din", "Stanje nije poznato. Stanje 300 din"), Some(300.0));
        assert_eq!(read("bilanci: {}", "Sherbimi nuk eshte i disponueshem"), None);
        assert_eq!(read("{}", ""), None);
    }

    #[test]
    fn what_can_not_be_asked_is_told() {
        assert_eq!(Balance::new("*123#\r", "{}"), Err(BadBalance::Code));
        assert_eq!(Balance::new("", "{}"), Err(BadBalance::Code));
        assert_eq!(Balance::new("*123#", "EUR"), Err(BadBalance::Pattern));
        assert_eq!(Balance::new("*123#", "{}{}"), Err(BadBalance::Pattern));
    }
}
