use std::collections::BTreeSet;

use presswatch_domain::SignalId;
use presswatch_modbus::{Address, Area, Format};
use proptest::prelude::*;

use super::*;

fn point(offset: u16, format: Format, bit: Option<u8>) -> Point {
    let signal = SignalId::new("x").expect("id");
    Point { format, bit, ..Point::new(signal, Address { area: Area::Holding, offset }) }
}

/// A device that has these registers, each holding its own address, and refuses what touches another.
struct Has(BTreeSet<u16>);

impl Has {
    fn answer(&self, block: &Block) -> Result<Vec<u16>, ReadFault> {
        let wanted: Vec<u16> = (block.first.offset..block.first.offset + block.count).collect();
        match wanted.iter().all(|offset| self.0.contains(offset)) {
            true => Ok(wanted),
            false => Err(ReadFault::Exception(2)),
        }
    }

    /// Reads a plan once; gives what was found, and how many requests that took.
    fn read(&self, plan: &mut Plan, now_ms: i64) -> (Vec<Found>, usize) {
        let (mut round, mut asked) = (plan.begin(now_ms), 0);
        while let Some(block) = round.next() {
            asked += 1;
            let answer = self.answer(block);
            round.answer(plan.points(), answer.as_deref());
        }
        (plan.end(round, now_ms), asked)
    }
}

#[test]
fn one_hole_marks_one_signal_and_is_remembered_for_a_while() {
    let points: Vec<Point> = (0..16).map(|offset| point(offset, Format::U16, None)).collect();
    let mut plan = Plan::new(points, Limits::default());
    let device = Has((0..16).filter(|offset| *offset != 5).collect());
    let (found, asked) = device.read(&mut plan, 0);
    let expected = |at: u16| if at == 5 { Found::Refused(2) } else { Found::Raw(f64::from(at)) };
    assert_eq!(found, (0..16).map(expected).collect::<Vec<_>>());
    assert_eq!(asked, 9, "halved again and again");
    assert_eq!(device.read(&mut plan, AGAIN_MS - 1).1, 5, "then only what is answered or stands alone");
    let whole = Has((0..16).collect());
    assert_eq!(whole.read(&mut plan, AGAIN_MS).1, 1, "and once more the whole");
    assert_eq!(whole.read(&mut plan, 2 * AGAIN_MS).1, 1);
}

#[test]
fn a_gap_that_the_device_does_not_have_costs_one_refusal() {
    let points = [0, 1, 2, 3, 8].map(|offset| point(offset, Format::U16, None));
    let mut plan = Plan::new(points.to_vec(), Limits::default());
    let device = Has([0, 1, 2, 3, 8].into());
    assert_eq!(device.read(&mut plan, 0).1, 3);
    let (found, asked) = device.read(&mut plan, 1_000);
    assert_eq!((found[4], asked), (Found::Raw(8.0), 2));
}

#[test]
fn bits_of_one_register_are_refused_together() {
    let points = (0..16).map(|bit| point(7, Format::Bit, Some(bit))).collect();
    let mut plan = Plan::new(points, Limits::default());
    let (found, asked) = Has(BTreeSet::new()).read(&mut plan, 0);
    assert_eq!((found, asked), (vec![Found::Refused(2); 16], 1));
}

#[test]
fn busy_is_no_refusal() {
    for code in [5, 6] {
        let mut plan =
            Plan::new(vec![point(0, Format::U16, None), point(1, Format::U16, None)], Limits::default());
        let mut round = plan.begin(0);
        round.answer(plan.points(), Err(&ReadFault::Exception(code)));
        assert_eq!(round.next(), None);
        assert_eq!(plan.end(round, 0), [Found::Missing; 2]);
        assert_eq!(plan.begin(0).next().map(|block| block.count), Some(2), "asked for as a whole next time");
    }
}

#[test]
fn a_round_that_breaks_off_forgets_no_point() {
    let points: Vec<Point> = (0..8).map(|offset| point(offset, Format::U16, None)).collect();
    let mut plan = Plan::new(points, Limits::default());
    let mut round = plan.begin(0);
    round.answer(plan.points(), Err(&ReadFault::Exception(2)));
    round.answer(plan.points(), Ok(&[0, 1, 2, 3]));
    let found = plan.end(round, 0);
    assert_eq!((found[3], found[4]), (Found::Raw(3.0), Found::Missing));
    let (found, asked) = Has((0..8).collect()).read(&mut plan, 1);
    assert_eq!((found[7], asked), (Found::Raw(7.0), 2));
}

proptest! {
    #[test]
    fn what_exists_is_read_and_what_does_not_is_refused_alone(
        places in prop::collection::vec((0u16..120, 0usize..8), 1..50),
        holes in prop::collection::btree_set(0u16..124, 0..20),
        gap in 0u16..12,
    ) {
        let points: Vec<Point> =
            places.into_iter().map(|(offset, format)| point(offset, Format::ALL[format], None)).collect();
        let device = Has((0..124).filter(|offset| !holes.contains(offset)).collect());
        let mut plan = Plan::new(points.clone(), Limits { gap, ..Limits::default() });
        let (first, asked) = device.read(&mut plan, 0);
        prop_assert!(asked <= 3 * points.len());
        let (second, again) = device.read(&mut plan, 1_000);
        prop_assert!(again <= points.len() && again <= asked);
        for (point, found) in points.iter().zip(&first) {
            let offset = point.address.offset;
            let own: Vec<u16> = (offset..offset + point.format.words()).collect();
            let expected = match own.iter().all(|offset| device.0.contains(offset)) {
                true => Found::Raw(point.raw(&own)),
                false => Found::Refused(2),
            };
            prop_assert_eq!(format!("{found:?}"), format!("{expected:?}"), "floats may be NaN");
        }
        prop_assert_eq!(format!("{first:?}"), format!("{second:?}"));
    }
}
