//! Where a value stands: a table and an offset from 0, however the manual counts.

use std::{fmt, str::FromStr};

/// One of the four tables of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// Bits that can be written; function 1.
    Coil,
    /// Bits that can only be read; function 2.
    Discrete,
    /// Registers of 16 bits that can only be read; function 4.
    Input,
    /// Registers of 16 bits that can be written; function 3.
    Holding,
}

impl Area {
    /// All of them.
    pub const ALL: [Area; 4] = [Area::Coil, Area::Discrete, Area::Input, Area::Holding];

    /// As it is written: `coil`, `discrete`, `input`, `holding`.
    pub fn name(self) -> &'static str {
        match self {
            Area::Coil => "coil",
            Area::Discrete => "discrete",
            Area::Input => "input",
            Area::Holding => "holding",
        }
    }

    /// True for tables of bits.
    pub fn is_bits(self) -> bool {
        matches!(self, Area::Coil | Area::Discrete)
    }

    /// The leading digit of a reference: 0, 1, 3 or 4.
    fn digit(self) -> u32 {
        match self {
            Area::Coil => 0,
            Area::Discrete => 1,
            Area::Input => 3,
            Area::Holding => 4,
        }
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Area {
    type Err = AddressFault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let area = Area::ALL.into_iter().find(|area| area.name() == text);
        area.ok_or_else(|| AddressFault::Table(text.to_owned()))
    }
}

/// Where a value begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// In which table.
    pub area: Area,
    /// As it travels: the first one is 0.
    pub offset: u16,
}

/// A number that is no address, or could be two.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressFault {
    /// Not a table.
    #[error("`{0}` is none of holding, input, coil, discrete, ref")]
    Table(String),
    /// Not a number of an address.
    #[error("`{0}` is not a whole number from 0 to 65535 (0x for hexadecimal)")]
    Number(String),
    /// Not a reference.
    #[error(
        "{0} is not a reference: those are 1–9999, 10001–19999, 30001–39999, 40001–49999, or with six digits 100001–165536, 300001–365536, 400001–465536"
    )]
    Reference(u32),
    /// Written as an offset, and looks like a reference.
    #[error(
        "`{area} = {found}` can mean two things: the manual's reference, write `ref = {found}` (read at offset {offset}); or the offset {found} itself, write `{area} = {found:#x}`"
    )]
    Ambiguous {
        /// The table.
        area: Area,
        /// What is written.
        found: u32,
        /// The offset, if it is a reference.
        offset: u16,
    },
}

impl Address {
    /// The address that `text` (decimal, or hexadecimal after `0x`) names as an offset in `area`. A decimal
    /// number that could as well be a reference of that table is refused: half of all manuals count so.
    pub fn offset(area: Area, text: &str) -> Result<Self, AddressFault> {
        let wrong = || AddressFault::Number(text.to_owned());
        if let Some(hex) = text.strip_prefix("0x") {
            let offset = u16::from_str_radix(hex, 16).map_err(|_| wrong())?;
            return Ok(Self { area, offset });
        }
        let found: u32 = text.parse().map_err(|_| wrong())?;
        match Self::reference(found) {
            // Coils have no leading digit: nobody takes 17 for a reference.
            Ok(Self { area: other, offset }) if other == area && area != Area::Coil => {
                Err(AddressFault::Ambiguous { area, found, offset })
            }
            _ => Ok(Self { area, offset: u16::try_from(found).map_err(|_| wrong())? }),
        }
    }

    /// The address of a reference of a manual, which counts from 1 and begins with the table's digit.
    pub fn reference(found: u32) -> Result<Self, AddressFault> {
        let of = |area: Area, first: u32, last: u32| {
            (first..=last).contains(&found).then(|| Self { area, offset: (found - first) as u16 })
        };
        let five = Area::ALL
            .into_iter()
            .find_map(|area| of(area, area.digit() * 10_000 + 1, area.digit() * 10_000 + 9_999));
        let six = || {
            let rest = Area::ALL.into_iter().filter(|area| *area != Area::Coil);
            rest.into_iter()
                .find_map(|area| of(area, area.digit() * 100_000 + 1, area.digit() * 100_000 + 65_536))
        };
        five.or_else(six).ok_or(AddressFault::Reference(found))
    }

    /// As a manual has it: five digits, or six where five do not reach.
    pub fn as_reference(self) -> u32 {
        let number = u32::from(self.offset) + 1;
        self.area.digit() * if number <= 9_999 { 10_000 } else { 100_000 } + number
    }

    /// How it is written in a configuration so that it means one thing: `0`, or `0x9c41` where the decimal
    /// number would be refused.
    pub fn written(self) -> String {
        let decimal = self.offset.to_string();
        match Self::offset(self.area, &decimal) {
            Ok(_) => decimal,
            Err(_) => format!("{:#x}", self.offset),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.area, self.offset)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn both_ways_of_counting_are_understood() {
        let at = |area, offset| Ok(Address { area, offset });
        assert_eq!(Address::offset(Area::Holding, "0"), at(Area::Holding, 0));
        assert_eq!(Address::offset(Area::Holding, "30001"), at(Area::Holding, 30_001), "another table's");
        assert_eq!(Address::reference(40_001), at(Area::Holding, 0));
        assert_eq!(Address::reference(400_001), at(Area::Holding, 0));
        assert_eq!(Address::reference(465_536), at(Area::Holding, 65_535));
        assert_eq!(Address::reference(30_010), at(Area::Input, 9));
        assert_eq!(Address::reference(10_001), at(Area::Discrete, 0));
        assert_eq!(Address::reference(1), at(Area::Coil, 0));
        for wrong in [0, 10_000, 20_001, 40_000, 50_000, 100_000, 465_537] {
            assert_eq!(Address::reference(wrong), Err(AddressFault::Reference(wrong)));
        }
    }

    #[test]
    fn an_ambiguous_number_is_refused_with_both_readings() {
        let fault = Address::offset(Area::Holding, "40003").expect_err("two meanings");
        assert_eq!(
            fault.to_string(),
            "`holding = 40003` can mean two things: the manual's reference, write `ref = 40003` (read at \
             offset 2); or the offset 40003 itself, write `holding = 0x9c43`"
        );
        assert_eq!(
            Address::offset(Area::Holding, "0x9c43"),
            Ok(Address { area: Area::Holding, offset: 40_003 })
        );
        assert!(Address::offset(Area::Input, "30001").is_err());
        assert!(Address::offset(Area::Holding, "400001").is_err());
        for wrong in ["", "-1", "65536", "0x10000", "1.0", "x", "0x"] {
            assert!(matches!(Address::offset(Area::Holding, wrong), Err(AddressFault::Number(_))), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(offset: u16, area in 0usize..4) {
            let address = Address { area: Area::ALL[area], offset };
            prop_assert_eq!(Address::offset(address.area, &address.written()), Ok(address));
            if address.area != Area::Coil || offset < 9_999 {
                prop_assert_eq!(Address::reference(address.as_reference()), Ok(address));
            }
        }
    }
}
