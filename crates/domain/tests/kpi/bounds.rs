//! The truth lies within the bounds, always.

use presswatch_domain::{HOUR_MS, Span, State, kpi::figures};
use proptest::prelude::*;

use crate::world::{part, world};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_truth_lies_within_the_bounds(world in world(), cut in (0.0f64..1.0, 0.0f64..1.0)) {
        let account = world.account(&world.looks);
        for span in [world.span(), part(&world, cut)] {
            let tally = account.tally(span);
            let planned: Vec<Span> = account
                .shifts
                .iter()
                .flat_map(|shift| &shift.planned)
                .map(|one| one.and(span))
                .filter(|one| !one.is_empty())
                .collect();
            prop_assert_eq!(tally.planned_ms, planned.iter().map(|one| one.ms()).sum::<i64>());
            for state in State::ALL {
                let (truth, (low, high)) = (world.true_ms(state, &planned), tally.bounds(state));
                prop_assert!(low <= truth && truth <= high, "{}: {} in {}..{}, {:?}", state, truth, low, high, tally);
            }
            let ms = |state| world.true_ms(state, &planned) as f64;
            let (p, ran, off, faulted) =
                (tally.planned_ms as f64, ms(State::Running), ms(State::PowerOff), ms(State::Faulted));
            let (_, energy, mass) = world.at(span.from);
            let (_, energy_then, mass_then) = world.at(span.to);
            let (energy, mass) = (energy_then - energy, mass_then - mass);
            let truth = |id: &str| match id {
                "uptime" | "uptime_observed" | "uptime_upper" | "availability" => Some(ran / p),
                "uptime_with_grid" if p > off => Some(ran / (p - off)),
                "technical_availability" => Some((p - faulted) / p),
                "specific_energy" if mass > 0.0 => Some(energy / (mass / 1000.0)),
                _ => None,
            };
            for figure in figures(&tally, true) {
                let (Some(truth), Some((low, high))) = (truth(figure.id), figure.bounds) else { continue };
                let near = 1e-9 * truth.abs().max(1.0);
                prop_assert!(low - near <= truth && truth <= high + near, "{figure:?}, in truth {truth}; {tally:?}");
            }
            for (amount, truth) in [(tally.output.mass, mass), (tally.output.energy, energy)] {
                if let Some(amount) = amount {
                    let near = 1e-6;
                    prop_assert!(amount.low - near <= truth && truth <= amount.high + near, "{amount:?}, in truth {truth}");
                    prop_assert!(amount.low <= amount.value && amount.value <= amount.high, "{amount:?}");
                }
            }
            prop_assert!(tally.output.mass.is_none_or(|mass| mass.high.is_finite()));
            prop_assert!(tally.planned_ms <= span.ms() && span.ms() <= 200 * HOUR_MS);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// What an edge has written is what it could see: the test's own edge, so that the others mean something.
    #[test]
    fn what_was_seen_is_true_but_around_changes(world in world()) {
        let account = world.account(&world.looks);
        for one in &account.line.seen {
            let (mut at, step) = (one.from, 500);
            while at < one.to {
                let truth = world.at(at).0;
                let blurred = account.line.shifts.iter().any(|shift| shift.span.from <= at && at < shift.span.to);
                prop_assert!(truth == one.state || blurred, "{:?}: {} at {:?}; {:?}", one, truth, at, account.line.shifts);
                at = at.plus(step);
            }
        }
    }
}
