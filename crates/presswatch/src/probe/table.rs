//! The table of registers as text. Pure.

use presswatch_modbus::{Format, Guess, Order, guesses};

/// What stood in the registers before, and when each last changed.
#[derive(Debug, Default)]
pub struct Seen {
    words: Vec<Option<u16>>,
    changed: Vec<Option<u64>>,
}

/// A register counts as changed for so many reads.
const LIT: u64 = 3;

impl Seen {
    /// Takes the registers of the `n`th read.
    pub fn take(&mut self, n: u64, words: &[Option<u16>]) {
        if self.words.len() != words.len() {
            self.changed = vec![None; words.len()];
        } else {
            for (index, (old, new)) in self.words.iter().zip(words).enumerate() {
                if old != new {
                    self.changed[index] = Some(n);
                }
            }
        }
        self.words = words.to_vec();
    }

    /// As they were last read.
    pub fn words(&self) -> &[Option<u16>] {
        &self.words
    }

    /// What the register at `index` could be, alone and with the next one; the first of all is `first`.
    fn guesses(&self, index: usize, first: u16, wanted: Option<f64>) -> Vec<Guess> {
        let known = self.words.get(index..).unwrap_or_default().iter().take(2).map_while(|word| *word);
        let offset = first.saturating_add(index as u16);
        let both = guesses(offset, &known.collect::<Vec<_>>(), wanted);
        both.into_iter().take_while(|guess| guess.offset == offset).collect()
    }

    fn lit(&self, index: usize, n: u64) -> bool {
        self.changed.get(index).copied().flatten().is_some_and(|at| n < at + LIT)
    }
}

/// A line of the table, and what of it is to be lit.
#[derive(Debug, PartialEq)]
pub struct Row {
    /// The text. A `*` marks what has changed, a `~` what a sensor could have said, `=` what is looked for.
    pub text: String,
    /// It has changed.
    pub lit: bool,
    /// It could be the number that is looked for.
    pub found: bool,
}

/// The heading over [`rows`].
pub fn heading() -> String {
    let pairs = ["u32", "f32"]
        .iter()
        .flat_map(|name| Order::ALL.map(|order| format!("{:>12}", format!("{name} {order}"))));
    format!("  {:>6}{:>7}{:>7}  {:<6}{}", "#", "u16", "i16", "hex", pairs.collect::<String>())
}

/// A line for each register. `shown_as` is the number of the first as the person counts.
pub fn rows(seen: &Seen, n: u64, first: u16, shown_as: u32, wanted: Option<f64>) -> Vec<Row> {
    let mut rows = Vec::new();
    for (index, word) in seen.words.iter().enumerate() {
        let number = shown_as + index as u32;
        let lit = seen.lit(index, n);
        let Some(word) = word else {
            rows.push(Row { text: format!("  {number:>6}{:>7}", "–"), lit, found: false });
            continue;
        };
        let own = seen.guesses(index, first, wanted);
        let found = own.iter().any(|guess| guess.per_unit.is_some());
        // Numbers over two registers are marked themselves; one of a single register is marked at its line.
        let single = own.iter().any(|guess| guess.per_unit.is_some() && guess.format.words() == 1);
        let mark = match (lit, single) {
            (true, _) => '*',
            (false, true) => '=',
            (false, false) => ' ',
        };
        let mut text = format!("{mark} {number:>6}{word:>7}{:>7}  {word:04x}  ", *word as i16);
        for format in [Format::U32, Format::F32] {
            for order in Order::ALL {
                let guess = own.iter().find(|guess| guess.format == format && guess.order == order);
                text.push_str(&format!("{:>12}", guess.map_or_else(String::new, cell)));
            }
        }
        rows.push(Row { text: text.trim_end().to_owned(), lit, found });
    }
    rows
}

/// Up to ten characters and a mark.
fn cell(guess: &Guess) -> String {
    let mark = match (guess.per_unit, guess.plausible) {
        (Some(_), _) => "=",
        (None, true) => "~",
        (None, false) => "",
    };
    let number = match guess.format {
        Format::F32 if !guess.value.is_finite() => "nan".to_owned(),
        Format::F32 if guess.plausible => format!("{:.2}", guess.value),
        Format::F32 => format!("{:.1e}", guess.value),
        _ => format!("{}", guess.value),
    };
    format!("{mark}{number}")
}

/// What could be the number looked for, the simplest first: for the lines to paste.
pub fn found(seen: &Seen, first: u16, wanted: f64) -> Vec<Guess> {
    let mut list = Vec::new();
    for index in 0..seen.words.len() {
        let own = seen.guesses(index, first, Some(wanted)).into_iter();
        // What reads the same in a simpler way is said once.
        let mut values: Vec<f64> = Vec::new();
        for guess in own.filter(|guess| guess.per_unit.is_some()) {
            if !values.contains(&guess.value) {
                values.push(guess.value);
                list.push(guess);
            }
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_marks_what_changed_what_is_plausible_and_what_is_looked_for() {
        let mut seen = Seen::default();
        seen.take(1, &[Some(512), Some(0x4270), Some(0), None]);
        let first = rows(&seen, 1, 10, 40_011, Some(51.0));
        assert_eq!(first.len(), 4);
        assert!(first[0].found && !first[0].lit, "512 is 51.2 in tenths: {first:?}");
        assert!(first[0].text.starts_with('=') && first[1].text.starts_with(' '), "{first:?}");
        assert!(first[1].text.contains("~60.00"), "{first:?}");
        assert!(first[3].text.contains("40014") && first[3].text.ends_with('–'));
        seen.take(2, &[Some(512), Some(0x4271), Some(0), None]);
        let second = rows(&seen, 2, 10, 40_011, None);
        assert_eq!(second.iter().map(|row| row.lit).collect::<Vec<_>>(), [false, true, false, false]);
        assert!(second[1].text.starts_with("*  40012"), "{second:?}");
        assert!(!rows(&seen, 5, 10, 40_011, None)[1].lit);
        assert!(heading().contains("f32 cdab"));
    }

    #[test]
    fn the_lines_to_paste_are_said_once() {
        let mut seen = Seen::default();
        seen.take(1, &[Some(7), Some(512)]);
        let list = found(&seen, 0, 51.0);
        assert_eq!(
            list.iter().map(|guess| (guess.offset, guess.format)).collect::<Vec<_>>(),
            [(1, Format::U16)]
        );
    }
}
