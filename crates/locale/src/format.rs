//! Numbers, dates and times as CLDR 48 has them for Kosovo; the page writes them the same way.

use jiff::civil::{Date, Time};

use crate::Language;

const NBSP: char = '\u{a0}';

const MONTHS: [[&str; 12]; 4] = [
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    [
        "janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor",
        "nëntor", "dhjetor",
    ],
    [
        "januar",
        "februar",
        "mart",
        "april",
        "maj",
        "jun",
        "jul",
        "avgust",
        "septembar",
        "oktobar",
        "novembar",
        "decembar",
    ],
    [
        "јануар",
        "фебруар",
        "март",
        "април",
        "мај",
        "јун",
        "јул",
        "август",
        "септембар",
        "октобар",
        "новембар",
        "децембар",
    ],
];

/// A number with so many digits after the mark. Albanian groups from five digits on.
pub fn number(language: Language, value: f64, digits: usize) -> String {
    let (group, mark, from) = match language {
        Language::English => (',', '.', 4),
        Language::Albanian => (NBSP, ',', 5),
        Language::SerbianLatin | Language::SerbianCyrillic => ('.', ',', 4),
    };
    let plain = format!("{:.digits$}", value.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::with_capacity(plain.len() * 2);
    // A value that is rounded to zero has no sign.
    if value < 0.0 && plain.contains(|c: char| ('1'..='9').contains(&c)) {
        text.push('-');
    }
    for (i, digit) in whole.chars().enumerate() {
        let left = whole.len() - i;
        if i > 0 && left % 3 == 0 && whole.len() >= from {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(mark);
        text.push_str(fraction);
    }
    text
}

/// A share between 0 and 1 in whole percent, rounded down: 100 % means all of it.
pub fn percent(language: Language, share: f64) -> String {
    format!("{}%", number(language, (share * 100.0).floor(), 0))
}

/// A size in decimal units.
pub fn bytes(language: Language, size: u64) -> String {
    const UNITS: [&str; 5] = ["B", "kB", "MB", "GB", "TB"];
    let mut rest = size as f64;
    let mut step = 0;
    while rest >= 1000.0 && step < UNITS.len() - 1 {
        rest /= 1000.0;
        step += 1;
    }
    let digits = usize::from(step > 0 && rest < 10.0);
    format!("{}{NBSP}{}", number(language, rest, digits), UNITS[step])
}

/// Hour and minute.
pub fn time(at: Time) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// A date in figures.
pub fn short_date(language: Language, date: Date) -> String {
    let (d, m, y) = (date.day(), date.month(), date.year());
    match language {
        Language::English => format!("{d:02}/{m:02}/{y}"),
        Language::Albanian => format!("{d}.{m}.{:02}", y.rem_euclid(100)),
        Language::SerbianLatin | Language::SerbianCyrillic => format!("{d}.{NBSP}{m}.{NBSP}{y}."),
    }
}

/// A date with its month in words.
pub fn long_date(language: Language, date: Date) -> String {
    let month =
        usize::try_from(date.month() - 1).ok().and_then(|i| MONTHS[language as usize].get(i)).unwrap_or(&"");
    match language {
        Language::English | Language::Albanian => format!("{} {month} {}", date.day(), date.year()),
        Language::SerbianLatin | Language::SerbianCyrillic => {
            format!("{}. {month} {}.", date.day(), date.year())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time as civil};

    fn all<T>(write: impl Fn(Language) -> T) -> Vec<T> {
        Language::ALL.into_iter().map(write).collect()
    }

    #[test]
    fn numbers_are_each_languages_own() {
        assert_eq!(all(|l| number(l, 12345.6, 1)), ["12,345.6", "12\u{a0}345,6", "12.345,6", "12.345,6"]);
        assert_eq!(all(|l| number(l, 1234.0, 0)), ["1,234", "1234", "1.234", "1.234"]);
        assert_eq!(number(Language::Albanian, -0.04, 1), "0,0");
        assert_eq!(number(Language::Albanian, -1_234_567.5, 1), "-1\u{a0}234\u{a0}567,5");
        assert_eq!(percent(Language::English, 0.999), "99%");
        assert_eq!(bytes(Language::Albanian, 1_540_000), "1,5\u{a0}MB");
    }

    #[test]
    fn dates_are_each_languages_own() {
        let day = date(2026, 11, 22);
        assert_eq!(
            all(|l| long_date(l, day)),
            ["22 November 2026", "22 nëntor 2026", "22. novembar 2026.", "22. новембар 2026."]
        );
        assert_eq!(
            all(|l| short_date(l, day).replace(NBSP, " ")),
            ["22/11/2026", "22.11.26", "22. 11. 2026.", "22. 11. 2026."]
        );
        assert_eq!(time(civil(9, 5, 0, 0)), "09:05");
    }
}
