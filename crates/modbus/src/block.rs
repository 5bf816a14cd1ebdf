//! Which registers are read together: a request costs far more than a register, on a serial line above all.

use crate::{Address, Point};

/// What a device lets be read at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Registers in one answer; the specification has 125, some devices fewer.
    pub registers: u16,
    /// Bits in one answer; the specification has 2000.
    pub bits: u16,
    /// So many registers (or 16 times as many bits) that nobody asked for are read along rather than make
    /// two requests. Devices refuse registers that they do not have: what was refused is read apart.
    pub gap: u16,
}

impl Default for Limits {
    fn default() -> Self {
        Self { registers: 125, bits: 2_000, gap: 8 }
    }
}

/// One request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The first register or bit.
    pub first: Address,
    /// How many.
    pub count: u16,
    /// Of the points given, those that it holds, by their place in the list.
    pub points: Vec<usize>,
}

impl Block {
    /// What the block's answer has of a point that begins at `at` and takes `words`; `None` if it is shorter
    /// than that.
    pub fn words<'a>(&self, answer: &'a [u16], at: Address, words: u16) -> Option<&'a [u16]> {
        let from = usize::from(at.offset.checked_sub(self.first.offset)?);
        answer.get(from..from + usize::from(words))
    }
}

/// The requests that read all points, neighbours in one. A point is never divided: it would be read at two
/// instants.
pub fn blocks(points: &[Point], limits: Limits) -> Vec<Block> {
    let mut order: Vec<usize> = (0..points.len()).collect();
    order.sort_by_key(|index| points[*index].address);
    let mut blocks: Vec<Block> = Vec::new();
    for index in order {
        let (at, words) = (points[index].address, points[index].format.words());
        let (most, gap) = match at.area.is_bits() {
            true => (limits.bits, u32::from(limits.gap) * 16),
            false => (limits.registers, u32::from(limits.gap)),
        };
        let end = u32::from(at.offset) + u32::from(words);
        let joined = blocks.last_mut().filter(|block| block.first.area == at.area).and_then(|block| {
            let (first, last) =
                (u32::from(block.first.offset), u32::from(block.first.offset) + u32::from(block.count));
            let count = end.max(last) - first;
            (u32::from(at.offset) <= last + gap && count <= u32::from(most)).then_some((block, count))
        });
        match joined {
            Some((block, count)) => {
                block.count = count as u16;
                block.points.push(index);
            }
            None => blocks.push(Block { first: at, count: words, points: vec![index] }),
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use presswatch_domain::SignalId;
    use proptest::prelude::*;

    use super::*;
    use crate::{Area, Format};

    fn point(area: Area, offset: u16, format: Format) -> Point {
        let signal = SignalId::new("x").expect("id");
        Point { format, ..Point::new(signal, Address { area, offset }) }
    }

    #[test]
    fn neighbours_are_read_in_one() {
        let points = [
            point(Area::Holding, 0, Format::U16),
            point(Area::Holding, 1, Format::F32),
            point(Area::Holding, 3, Format::U16),
            point(Area::Holding, 100, Format::U16),
            point(Area::Input, 0, Format::U16),
            point(Area::Coil, 40, Format::Bit),
            point(Area::Coil, 0, Format::Bit),
        ];
        let found: Vec<_> = blocks(&points, Limits::default())
            .into_iter()
            .map(|b| (b.first.area, b.first.offset, b.count, b.points))
            .collect();
        assert_eq!(
            found,
            [
                (Area::Coil, 0, 41, vec![6, 5]),
                (Area::Input, 0, 1, vec![4]),
                (Area::Holding, 0, 4, vec![0, 1, 2]),
                (Area::Holding, 100, 1, vec![3]),
            ]
        );
    }

    #[test]
    fn an_answer_that_is_too_short_gives_nothing() {
        let block = Block { first: Address { area: Area::Holding, offset: 10 }, count: 4, points: vec![] };
        let at = |offset| Address { area: Area::Holding, offset };
        assert_eq!(block.words(&[1, 2, 3, 4], at(12), 2), Some(&[3, 4][..]));
        assert_eq!(block.words(&[1, 2, 3], at(12), 2), None);
        assert_eq!(block.words(&[1, 2, 3, 4], at(9), 1), None);
    }

    proptest! {
        #[test]
        fn every_point_is_whole_in_one_block_that_a_device_can_answer(
            places in proptest::collection::vec((0usize..4, 0u16..400, 0usize..8), 0..60),
            registers in 4u16..126,
            gap in 0u16..20,
        ) {
            let points: Vec<Point> = places
                .into_iter()
                .map(|(area, offset, format)| {
                    let area = Area::ALL[area];
                    point(area, offset, if area.is_bits() { Format::Bit } else { Format::ALL[format] })
                })
                .collect();
            let limits = Limits { registers, bits: registers * 16, gap };
            let blocks = blocks(&points, limits);
            let mut held = vec![0; points.len()];
            for block in &blocks {
                let most = if block.first.area.is_bits() { limits.bits } else { limits.registers };
                prop_assert!(block.count <= most);
                let answer: Vec<u16> = (0..block.count).collect();
                for index in &block.points {
                    let point = &points[*index];
                    prop_assert_eq!(point.address.area, block.first.area);
                    let words = block.words(&answer, point.address, point.format.words());
                    prop_assert_eq!(words.and_then(|w| w.first().copied()), Some(point.address.offset - block.first.offset));
                    held[*index] += 1;
                }
            }
            prop_assert!(held.into_iter().all(|times| times == 1));
        }
    }
}
