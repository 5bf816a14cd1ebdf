//! One signal of a press and what of a device is it.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use presswatch_domain::{CurrentLimits, Reading, SignalId, SignalType, TwoPoint};

use crate::{Address, Format, Order};

/// Where a signal stands and how it is read.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Which signal.
    pub signal: SignalId,
    /// Its first register, or its bit in a table of bits.
    pub address: Address,
    /// What the registers hold.
    pub format: Format,
    /// In which order.
    pub order: Order,
    /// Which bit of a register, the lowest being 0.
    pub bit: Option<u8>,
    /// From the device's numbers to the signal's unit; `None`: they are in it.
    pub scaling: Option<Scaling>,
    /// Of a flag: the device says it the other way round.
    pub invert: bool,
    /// Of a code: what the device's numbers are called; one that has no name is the number itself.
    pub codes: BTreeMap<i64, Arc<str>>,
    /// How often it is read; `None`: as the profile says.
    pub every: Option<Duration>,
}

/// Two points, and whether they are those of a current loop.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scaling {
    /// The line.
    pub line: TwoPoint,
    /// The two raw numbers are 4 mA and 20 mA: what is far outside is a broken wire or a short.
    pub current_loop: bool,
}

/// What does not go together; each with its remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PointFault {
    /// A table of bits holds bits.
    #[error("a coil or discrete input is a bit: leave `type`, `order` and `bit` out")]
    BitTable,
    /// Of a register it must be said which bit.
    #[error("which bit of the register? give `bit` from 0 (the lowest) to 15")]
    WhichBit,
    /// A bit of something that is no bit.
    #[error("`bit` is one bit of a register: leave `type` out, or give `type` without `bit`")]
    BitOfNumber,
    /// The last register is past the end.
    #[error("the value would end past register 65535")]
    PastEnd,
    /// Half a scaling.
    #[error("`raw` and `eng` belong together, two numbers each; the two raw ones must differ")]
    Line,
    /// A current loop without its two points.
    #[error("`current_loop` needs `raw`, the device's numbers at 4 mA and 20 mA, and `eng`, what they mean")]
    LoopWithoutLine,
    /// A scaled flag or code.
    #[error("only a number is scaled; this signal is a flag or a code")]
    ScaledOther,
    /// A number that is one bit.
    #[error("a bit is no number; this signal is one: give `type`, e.g. u16")]
    BitForNumber,
    /// Inverted, and no flag.
    #[error("only a flag can be inverted")]
    InvertOther,
    /// Named numbers, and no code.
    #[error("only a code has named numbers")]
    CodesOther,
    /// A code in floating point.
    #[error("a code is a whole number: give `type` u16, i16, u32, i32, u64 or i64")]
    FloatCode,
}

impl PointFault {
    /// The key or column that it is said of.
    pub fn column(self) -> &'static str {
        match self {
            PointFault::BitTable | PointFault::BitForNumber | PointFault::FloatCode => "type",
            PointFault::WhichBit | PointFault::BitOfNumber => "bit",
            PointFault::PastEnd => "address",
            PointFault::Line | PointFault::ScaledOther => "raw",
            PointFault::LoopWithoutLine => "current_loop",
            PointFault::InvertOther => "invert",
            PointFault::CodesOther => "codes",
        }
    }
}

impl Point {
    /// A point with everything that may be left out left out: a bit in a table of bits, else a `u16`.
    pub fn new(signal: SignalId, address: Address) -> Point {
        Point {
            signal,
            address,
            format: if address.area.is_bits() { Format::Bit } else { Format::U16 },
            order: Order::Abcd,
            bit: None,
            scaling: None,
            invert: false,
            codes: BTreeMap::new(),
            every: None,
        }
    }

    /// What does not go together in it, whatever signal it is.
    pub fn check(&self) -> Vec<PointFault> {
        let bits = self.address.area.is_bits();
        let end = u32::from(self.address.offset) + u32::from(self.format.words());
        let faults = [
            (bits && (self.format != Format::Bit || self.bit.is_some()), PointFault::BitTable),
            (!bits && self.format == Format::Bit && self.bit.is_none(), PointFault::WhichBit),
            (!bits && self.bit.is_some() && self.format != Format::Bit, PointFault::BitOfNumber),
            (end > 1 << 16, PointFault::PastEnd),
        ];
        faults.into_iter().filter_map(|(wrong, fault)| wrong.then_some(fault)).collect()
    }

    /// What does not fit a signal of type `kind`.
    pub fn fits(&self, kind: SignalType) -> Vec<PointFault> {
        let float = matches!(self.format, Format::F32 | Format::F64);
        let faults = [
            (kind != SignalType::Number && self.scaling.is_some(), PointFault::ScaledOther),
            (kind == SignalType::Number && self.format == Format::Bit, PointFault::BitForNumber),
            (kind != SignalType::Flag && self.invert, PointFault::InvertOther),
            (kind != SignalType::Code && !self.codes.is_empty(), PointFault::CodesOther),
            (kind == SignalType::Code && float, PointFault::FloatCode),
        ];
        faults.into_iter().filter_map(|(wrong, fault)| wrong.then_some(fault)).collect()
    }

    /// The device's own number in these registers, of which there are as many as the format takes.
    pub fn raw(&self, words: &[u16]) -> f64 {
        match self.bit {
            Some(bit) => f64::from(words.first().map_or(0, |word| word >> bit & 1)),
            None => self.format.decode(words, self.order),
        }
    }

    /// What a raw number says of a signal of type `kind`.
    pub fn reading(&self, kind: SignalType, raw: f64) -> Reading {
        match kind {
            SignalType::Number => match self.scaling {
                Some(Scaling { line, current_loop: true }) => CurrentLimits::default().reading(&line, raw),
                Some(Scaling { line, .. }) => Reading::Number(line.eng(raw)),
                None => Reading::Number(raw),
            },
            SignalType::Flag => Reading::Flag((raw != 0.0) != self.invert),
            // Whole, and of formats up to 64 bits.
            SignalType::Code => {
                let number = raw as i64;
                Reading::Code(self.codes.get(&number).cloned().unwrap_or_else(|| number.to_string().into()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Area;

    fn point(area: Area) -> Point {
        Point::new(SignalId::new("hyd_press").expect("id"), Address { area, offset: 7 })
    }

    #[test]
    fn a_number_is_scaled_and_a_loop_knows_its_faults() {
        let mut point = point(Area::Input);
        assert_eq!(point.reading(SignalType::Number, 51.0), Reading::Number(51.0));
        let line = TwoPoint::new([5_530.0, 27_648.0], [0.0, 400.0]).expect("a line");
        point.scaling = Some(Scaling { line, current_loop: false });
        assert_eq!(point.reading(SignalType::Number, 16_589.0), Reading::Number(200.0));
        assert!(matches!(point.reading(SignalType::Number, 0.0), Reading::Number(x) if x < -99.0));
        point.scaling = Some(Scaling { line, current_loop: true });
        assert_eq!(point.reading(SignalType::Number, 16_589.0), Reading::Number(200.0));
        assert_eq!(point.reading(SignalType::Number, 0.0), Reading::WireBreak);
        assert_eq!(point.reading(SignalType::Number, 32_767.0), Reading::Short);
    }

    #[test]
    fn flags_and_codes() {
        let mut contact = point(Area::Discrete);
        assert_eq!(contact.reading(SignalType::Flag, 1.0), Reading::Flag(true));
        contact.invert = true;
        assert_eq!(contact.reading(SignalType::Flag, 1.0), Reading::Flag(false));
        let mut bit = point(Area::Holding);
        (bit.format, bit.bit) = (Format::Bit, Some(3));
        assert_eq!((bit.raw(&[0b1000]), bit.raw(&[0b0111])), (1.0, 0.0));
        let mut code = point(Area::Holding);
        code.codes.insert(4, "E-JAM".into());
        assert_eq!(code.reading(SignalType::Code, 4.0), Reading::Code("E-JAM".into()));
        assert_eq!(code.reading(SignalType::Code, 5.0), Reading::Code("5".into()));
    }

    #[test]
    fn what_does_not_go_together_is_said() {
        let mut it = point(Area::Coil);
        assert_eq!(it.check(), []);
        it.format = Format::U16;
        assert_eq!(it.check(), [PointFault::BitTable]);
        let mut it = point(Area::Holding);
        it.format = Format::Bit;
        assert_eq!(it.check(), [PointFault::WhichBit]);
        (it.format, it.bit) = (Format::I32, Some(1));
        assert_eq!(it.check(), [PointFault::BitOfNumber]);
        (it.bit, it.address.offset) = (None, 65_535);
        assert_eq!(it.check(), [PointFault::PastEnd]);
        it.invert = true;
        assert_eq!(it.fits(SignalType::Number), [PointFault::InvertOther]);
        (it.invert, it.format) = (false, Format::F32);
        assert_eq!(it.fits(SignalType::Code), [PointFault::FloatCode]);
        assert_eq!(point(Area::Coil).fits(SignalType::Number), [PointFault::BitForNumber]);
    }
}
