//! More data never widen the bounds.

use presswatch_domain::{State, UtcMs};
use proptest::prelude::*;

use crate::world::{part, world};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn more_data_never_widen_the_bounds(world in world(), cut in (0.0f64..1.0, 0.0f64..1.0)) {
        let before = world.account(&world.looks);
        let mut looks: Vec<UtcMs> = world.looks.iter().chain(&world.late).copied().collect();
        looks.sort();
        looks.dedup();
        let after = world.account(&looks);
        for span in [world.span(), part(&world, cut)] {
            let (old, new) = (before.tally(span), after.tally(span));
            let ((low, high), (new_low, new_high)) = (old.bounds(State::Running), new.bounds(State::Running));
            // A millisecond for each rounding.
            let near = 64;
            prop_assert!(
                low <= new_low + near && new_high <= high + near,
                "{}..{} became {}..{}\n{:?}\n{:?}", low, high, new_low, new_high, old, new
            );
            prop_assert!(new.unknown_ms() <= old.unknown_ms() + old.inferred_off_ms + old.inferred_power_off_ms);
        }
    }
}
