//! Tallies of parts add up to that of the whole, wherever it is cut; in whatever order records come, figures are the same.

use presswatch_domain::{
    Span,
    kpi::{Account, By, Tally, periods},
};
use proptest::prelude::*;

use crate::world::{ZONE, part, press, world};

/// What must add up exactly.
fn sums(tally: &Tally) -> (Vec<i64>, Vec<(Option<String>, i64)>) {
    let mut sums = vec![
        tally.span_ms,
        tally.planned_ms,
        tally.inferred_off_ms,
        tally.inferred_power_off_ms,
        tally.pending_ms,
        tally.lost_ms,
        tally.outside_ms,
        tally.maintenance_ms,
    ];
    for list in [&tally.seen_ms, &tally.less_ms, &tally.more_ms] {
        sums.extend(list);
    }
    sums.extend(tally.raw_ms.iter().chain(&tally.said_ms));
    let reasons = tally.reasons.iter().map(|(reason, ms)| (reason.as_deref().map(str::to_owned), *ms));
    (sums, reasons.collect())
}

fn add(tallies: impl IntoIterator<Item = Tally>) -> Tally {
    let mut sum = Tally::default();
    tallies.into_iter().for_each(|one| sum.add(&one));
    sum
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn parts_add_up_at_every_cut(world in world(), mut cuts in prop::collection::vec(0.0f64..1.0, 0..12)) {
        let account = world.account(&world.looks);
        let whole = account.tally(world.span());
        cuts.extend([0.0, 1.0]);
        cuts.sort_by(f64::total_cmp);
        let cut = |pair: &[f64]| {
            let (from, to) = (part(&world, (pair[0], 0.0)).from, part(&world, (pair[1], 0.0)).from);
            Span::new(from, to)
        };
        let sum = add(cuts.windows(2).map(|pair| account.tally(cut(pair))));
        prop_assert_eq!(sums(&sum), sums(&whole));
        // Of parts less is proved than of the whole, never more.
        prop_assert!(sum.unseen_least_ms <= whole.unseen_least_ms && whole.unseen_most_ms <= sum.unseen_most_ms);
        let known = |tally: &Tally| {
            let all = tally.ran_ms() + tally.stood_ms() + tally.unknown_ms();
            let standing: i64 = tally.said_ms.iter().sum();
            (all, standing, tally.reasons.values().sum::<i64>())
        };
        prop_assert_eq!(known(&whole), (whole.planned_ms, whole.stood_ms(), whole.stood_ms()));
        for (one, other) in [(sum.output.mass, whole.output.mass), (sum.output.energy, whole.output.energy)] {
            let apart = one.map_or(0.0, |one| one.value) - other.map_or(0.0, |other| other.value);
            prop_assert!(apart.abs() < 1e-6, "{one:?} {other:?}");
        }
    }

    #[test]
    fn days_weeks_and_months_add_up(world in world()) {
        let accounts = [world.account(&world.looks)];
        let zone = jiff::tz::TimeZone::get(ZONE).expect("zone");
        let whole = sums(&accounts[0].tally(world.span()));
        for by in [By::Press, By::Line, By::Day, By::Week, By::Month] {
            let periods = periods(&accounts, by, &zone);
            prop_assert!(periods.windows(2).all(|pair| pair[0].span.to == pair[1].span.from));
            prop_assert_eq!(sums(&add(periods.into_iter().map(|one| one.tally))), whole.clone(), "{:?}", by);
        }
        let shifts = periods(&accounts, By::Shift, &zone);
        prop_assert!(shifts.windows(2).all(|pair| pair[0].span.to <= pair[1].span.from));
    }

    #[test]
    fn records_in_any_order_give_the_same(world in world(), seed in any::<u64>()) {
        let mut ledger = world.ledger(&world.looks);
        let account = world.account(&world.looks);
        let mut dice = seed;
        for place in (1..ledger.len()).rev() {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            ledger.swap(place, (dice >> 33) as usize % (place + 1));
        }
        // Some came twice.
        ledger.extend(ledger.clone().into_iter().take(seed as usize % 7));
        let shuffled = Account::new(&ledger, &press(), None, world.span(), world.span().to);
        prop_assert_eq!(shuffled.parts, account.parts.clone());
        let shuffled = Account::new(&ledger, &press(), None, world.span(), world.span().to);
        prop_assert_eq!(shuffled.tally(world.span()), account.tally(world.span()));
    }
}
