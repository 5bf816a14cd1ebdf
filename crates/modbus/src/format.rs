//! How a number is laid out in registers. The specification knows registers of 16 bits only; whoever puts
//! more into two or four of them chooses an order, and there are four in use.

use std::{fmt, str::FromStr};

/// What the registers hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// One bit: of a table of bits, or of a register.
    Bit,
    /// 16 bits, from 0 to 65535.
    U16,
    /// 16 bits with a sign.
    I16,
    /// Two registers.
    U32,
    /// Two registers, with a sign.
    I32,
    /// Four registers.
    U64,
    /// Four registers, with a sign.
    I64,
    /// Two registers: a floating-point number.
    F32,
    /// Four registers: a floating-point number.
    F64,
}

impl Format {
    /// All of them, the usual ones first.
    pub const ALL: [Format; 9] = [
        Format::U16,
        Format::I16,
        Format::U32,
        Format::I32,
        Format::F32,
        Format::U64,
        Format::I64,
        Format::F64,
        Format::Bit,
    ];

    /// As it is written: `u16`, `f32`, `bit`, …
    pub fn name(self) -> &'static str {
        match self {
            Format::Bit => "bit",
            Format::U16 => "u16",
            Format::I16 => "i16",
            Format::U32 => "u32",
            Format::I32 => "i32",
            Format::U64 => "u64",
            Format::I64 => "i64",
            Format::F32 => "f32",
            Format::F64 => "f64",
        }
    }

    /// How many registers (for bits of a table of bits: bits) it takes.
    pub fn words(self) -> u16 {
        match self {
            Format::Bit | Format::U16 | Format::I16 => 1,
            Format::U32 | Format::I32 | Format::F32 => 2,
            Format::U64 | Format::I64 | Format::F64 => 4,
        }
    }

    /// The number in `words`, of which there are [`Format::words`]; of a bit, 1 if any is set. A number of
    /// 64 bits is exact up to 2⁵³.
    pub fn decode(self, words: &[u16], order: Order) -> f64 {
        let bits = order.join(words);
        match self {
            Format::Bit => f64::from(u8::from(bits != 0)),
            Format::U16 => f64::from(bits as u16),
            Format::I16 => f64::from(bits as u16 as i16),
            Format::U32 => f64::from(bits as u32),
            Format::I32 => f64::from(bits as u32 as i32),
            Format::U64 => bits as f64,
            Format::I64 => bits as i64 as f64,
            Format::F32 => f64::from(f32::from_bits(bits as u32)),
            Format::F64 => f64::from_bits(bits),
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Format {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Format::ALL.into_iter().find(|format| format.name() == text).ok_or(())
    }
}

/// In which order the bytes A (highest) to D of a number stand in its registers; of four registers
/// accordingly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Order {
    /// High register first, high byte first: as the specification has it inside a register.
    #[default]
    Abcd,
    /// Low register first.
    Cdab,
    /// High register first, the bytes of each swapped.
    Badc,
    /// Low register first, the bytes of each swapped.
    Dcba,
}

impl Order {
    /// All of them, the usual ones first.
    pub const ALL: [Order; 4] = [Order::Abcd, Order::Cdab, Order::Badc, Order::Dcba];

    /// As it is written: `abcd`, `cdab`, `badc`, `dcba`.
    pub fn name(self) -> &'static str {
        match self {
            Order::Abcd => "abcd",
            Order::Cdab => "cdab",
            Order::Badc => "badc",
            Order::Dcba => "dcba",
        }
    }

    /// The bits of up to four registers, the highest first.
    fn join(self, words: &[u16]) -> u64 {
        let (low_first, swapped) =
            (matches!(self, Order::Cdab | Order::Dcba), matches!(self, Order::Badc | Order::Dcba));
        let add =
            |bits: u64, word: &u16| bits << 16 | u64::from(if swapped { word.swap_bytes() } else { *word });
        match low_first {
            true => words.iter().rev().fold(0, add),
            false => words.iter().fold(0, add),
        }
    }
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Order {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Order::ALL.into_iter().find(|order| order.name() == text).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_number_in_all_formats() {
        let decode = |format: Format, words: &[u16]| format.decode(words, Order::Abcd);
        assert_eq!(decode(Format::U16, &[0xffff]), 65_535.0);
        assert_eq!(decode(Format::I16, &[0xffff]), -1.0);
        assert_eq!(decode(Format::U32, &[1, 2]), 65_538.0);
        assert_eq!(decode(Format::I32, &[0xffff, 0xfffe]), -2.0);
        assert_eq!(decode(Format::F32, &[0x4248, 0x0000]), 50.0);
        assert_eq!(decode(Format::U64, &[0, 0, 1, 0]), 65_536.0);
        assert_eq!(decode(Format::I64, &[0xffff; 4]), -1.0);
        assert_eq!(decode(Format::F64, &[0x4049, 0, 0, 0]), 50.0);
        assert_eq!((decode(Format::Bit, &[0]), decode(Format::Bit, &[1])), (0.0, 1.0));
    }

    #[test]
    fn the_four_orders_of_fifty() {
        for (order, words) in [
            (Order::Abcd, [0x4248, 0x1234]),
            (Order::Cdab, [0x1234, 0x4248]),
            (Order::Badc, [0x4842, 0x3412]),
            (Order::Dcba, [0x3412, 0x4842]),
        ] {
            assert_eq!(Format::U32.decode(&words, order), f64::from(0x4248_1234u32), "{order}");
        }
        assert_eq!(Format::U16.decode(&[0x1234], Order::Badc), f64::from(0x3412u16));
    }

    proptest! {
        #[test]
        fn every_order_finds_what_was_laid_out_in_it(number: u64, order in 0usize..4) {
            let order = Order::ALL[order];
            let mut words: Vec<u16> = (0..4).map(|i| (number >> (48 - 16 * i)) as u16).collect();
            if matches!(order, Order::Badc | Order::Dcba) {
                words.iter_mut().for_each(|word| *word = word.swap_bytes());
            }
            if matches!(order, Order::Cdab | Order::Dcba) {
                words.reverse();
            }
            prop_assert_eq!(order.join(&words), number);
        }

        #[test]
        fn names_are_read_again(format in 0usize..9, order in 0usize..4) {
            prop_assert_eq!(Format::ALL[format].name().parse(), Ok(Format::ALL[format]));
            prop_assert_eq!(Order::ALL[order].name().parse(), Ok(Order::ALL[order]));
        }
    }
}
