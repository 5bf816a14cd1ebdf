//! What registers of an unknown device could mean: each as 16 bits, each pair as 32 bits and as a
//! floating-point number in all orders, and which of these a sensor could have said.

use crate::{Format, Order};

/// One way to read the registers from `offset` on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guess {
    /// The first register.
    pub offset: u16,
    /// What it would hold.
    pub format: Format,
    /// In which order.
    pub order: Order,
    /// The number.
    pub value: f64,
    /// A sensor could have said it.
    pub plausible: bool,
    /// It is, up to a power of ten, the number looked for: so many of its units are one.
    pub per_unit: Option<f64>,
}

/// How far a number may be from the one looked for: a gauge is read while the press works.
const NEAR: f64 = 0.03;
/// The powers of ten by which devices multiply.
const TENS: [f64; 4] = [1.0, 10.0, 100.0, 1_000.0];

/// All guesses of `words`, the registers from `first` on, in their order; `wanted` is a number that
/// somebody reads on the press's own gauge.
pub fn guesses(first: u16, words: &[u16], wanted: Option<f64>) -> Vec<Guess> {
    let mut list = Vec::new();
    for (index, window) in words.iter().enumerate() {
        let offset = first.saturating_add(index as u16);
        let mut add = |format: Format, order: Order, words: &[u16]| {
            let value = format.decode(words, order);
            let per_unit = wanted.and_then(|wanted| per_unit(value, wanted));
            list.push(Guess { offset, format, order, value, plausible: plausible(format, value), per_unit });
        };
        for format in [Format::U16, Format::I16] {
            add(format, Order::Abcd, std::slice::from_ref(window));
        }
        if let Some(pair) = words.get(index..index + 2) {
            for format in [Format::U32, Format::I32, Format::F32] {
                for order in Order::ALL {
                    add(format, order, pair);
                }
            }
        }
    }
    list
}

/// True if a sensor or counter of a press could have said it. A number of 16 bits always can; of 32 bits it
/// is small for what it could be, and of a floating-point number neither tiny nor huge: what is read in a
/// wrong order is, nearly always.
fn plausible(format: Format, value: f64) -> bool {
    match format {
        Format::U16 | Format::I16 => true,
        Format::F32 => value.is_finite() && (value == 0.0 || (1e-3..1e7).contains(&value.abs())),
        _ => value.abs() < 1e7,
    }
}

/// How many of the device's units are one of the gauge's, if the two are the same number.
fn per_unit(value: f64, wanted: f64) -> Option<f64> {
    let near = |ten: &f64| (value / ten - wanted).abs() <= NEAR * wanted.abs().max(0.1);
    TENS.into_iter().find(near)
}

impl Guess {
    /// The entry for a configuration, e.g. `oil_temp = { holding = 3, type = "i16", raw = [0, 10], eng = [0, 1] }`.
    pub fn entry(&self, signal: &str, table: &str, number: &str) -> String {
        let mut text = format!("{signal} = {{ {table} = {number}");
        if self.format != Format::U16 {
            text.push_str(&format!(", type = \"{}\"", self.format));
        }
        if self.order != Order::default() && self.format.words() > 1 {
            text.push_str(&format!(", order = \"{}\"", self.order));
        }
        if let Some(ten) = self.per_unit.filter(|ten| *ten != 1.0) {
            text.push_str(&format!(", raw = [0, {ten}], eng = [0, 1]"));
        }
        text.push_str(" }");
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_is_tried_in_all_orders_and_the_right_one_stands_out() {
        // 51.25 as a floating-point number, low register first.
        let list = guesses(10, &[0x0000, 0x424d], Some(51.0));
        assert_eq!(list.len(), 2 + 12 + 2);
        let near: Vec<_> = list.iter().filter(|guess| guess.per_unit.is_some()).collect();
        let [guess] = near[..] else { panic!("{near:?}") };
        assert_eq!(
            (guess.offset, guess.format, guess.order, guess.value),
            (10, Format::F32, Order::Cdab, 51.25)
        );
        assert!(guess.plausible);
        assert_eq!(
            guess.entry("oil_temp", "holding", "10"),
            "oil_temp = { holding = 10, type = \"f32\", order = \"cdab\" }"
        );
        let floats: Vec<bool> =
            list.iter().filter(|guess| guess.format == Format::F32).map(|guess| guess.plausible).collect();
        assert_eq!(floats, [false, true, false, false]);
    }

    #[test]
    fn a_number_in_tenths_is_found() {
        let list = guesses(0, &[512], Some(51.0));
        let near = list.iter().find(|guess| guess.per_unit.is_some()).expect("found");
        assert_eq!(
            near.entry("oil_temp", "input", "0"),
            "oil_temp = { input = 0, raw = [0, 10], eng = [0, 1] }"
        );
    }

    #[test]
    fn nothing_looked_for_is_nothing_found() {
        assert!(guesses(0, &[1, 2, 3], None).iter().all(|guess| guess.per_unit.is_none()));
        assert_eq!(guesses(65_535, &[7], Some(7.0))[0].per_unit, Some(1.0));
        assert!(guesses(0, &[], None).is_empty());
    }
}
