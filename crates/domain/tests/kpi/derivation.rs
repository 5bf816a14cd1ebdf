//! A figure taken to pieces: who adds the pieces up and puts the sums into the formula gets the figure.

use std::collections::BTreeMap;

use presswatch_domain::{
    Basis, HOUR_MS,
    kpi::{Account, Measure, Missing, derive, figures},
};
use proptest::prelude::*;

use crate::world::world;

/// Works a formula out: `+ - * /`, brackets, numbers and names.
struct Sum<'a> {
    words: Vec<&'a str>,
    at: usize,
    names: &'a BTreeMap<&'static str, f64>,
}

impl<'a> Sum<'a> {
    fn of(formula: &'a str, names: &'a BTreeMap<&'static str, f64>) -> f64 {
        let brackets = ['(', ')'];
        let words = formula.split(' ').flat_map(|word| word.split_inclusive(brackets)).flat_map(|word| {
            let bare = word.trim_end_matches(brackets);
            [bare, &word[bare.len()..]].into_iter().filter(|part| !part.is_empty())
        });
        let mut sum = Sum { words: words.collect(), at: 0, names };
        let result = sum.terms();
        assert_eq!(sum.at, sum.words.len(), "{formula}");
        result
    }

    fn take(&mut self, words: &[&str]) -> Option<&'a str> {
        let word = *self.words.get(self.at)?;
        words.contains(&word).then(|| self.at += 1)?;
        Some(word)
    }

    fn terms(&mut self) -> f64 {
        let mut sum = self.factors();
        while let Some(sign) = self.take(&["+", "-"]) {
            let next = self.factors();
            sum = if sign == "+" { sum + next } else { sum - next };
            // Hours are no whole numbers: nothing is left where all was taken off.
            sum = if sum.abs() < 1e-9 { 0.0 } else { sum };
        }
        sum
    }

    fn factors(&mut self) -> f64 {
        let mut product = self.one();
        while let Some(sign) = self.take(&["*", "/"]) {
            let next = self.one();
            product = if sign == "*" { product * next } else { product / next };
        }
        product
    }

    fn one(&mut self) -> f64 {
        if self.take(&["("]).is_some() {
            let inner = self.terms();
            assert_eq!(self.take(&[")"]), Some(")"));
            return inner;
        }
        let word = self.words[self.at];
        self.at += 1;
        word.parse().unwrap_or_else(|_| self.names[word])
    }
}

/// Every figure of the account by hand.
fn by_hand(account: &Account, raw: bool) -> Result<(), TestCaseError> {
    for figure in figures(&account.tally(account.span), raw) {
        let derivation = derive(account, figure.id, account.span, raw).expect("every figure has a formula");
        prop_assert_eq!(&derivation.figure, &figure);
        let mut names = BTreeMap::new();
        for term in &derivation.terms {
            let sum: f64 = term.pieces.iter().map(|piece| piece.amount).sum();
            prop_assert!((sum - term.amount).abs() < 1e-6, "{} {}", figure.id, term.id);
            if term.measure == Measure::Ms {
                for pair in term.pieces.windows(2) {
                    prop_assert!(pair[0].span.to <= pair[1].span.from, "{} overlaps", term.id);
                }
                prop_assert!(term.pieces.iter().all(|piece| piece.span.ms() as f64 == piece.amount));
            }
            let shown = if term.measure == Measure::Ms { sum / HOUR_MS as f64 } else { sum };
            names.insert(term.id, shown);
        }
        let sum = Sum::of(derivation.formula, &names);
        match figure.value {
            Ok(value) => prop_assert!(
                (sum - value).abs() < 1e-6 * value.abs().max(1.0),
                "{}: {sum} {value}",
                figure.id
            ),
            // No term says how much of what was pressed was judged: the formula alone does not tell that.
            Err(Missing::NotMeasured | Missing::NoTarget | Missing::NothingPressed | Missing::NotPlanned) => {
            }
            Err(_) => prop_assert!(!sum.is_finite(), "{}: {sum}", figure.id),
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn every_figure_is_what_its_pieces_add_up_to(world in world()) {
        by_hand(&world.account(&world.looks), false)?;
        by_hand(&world.account(&world.looks), true)?;
    }
}

#[test]
fn what_people_entered_stands_there_with_who_did() {
    let account = crate::ledger::entered_day();
    by_hand(&account, false).expect("adds up");
    let derivation = derive(&account, "quality", account.span, false).expect("a figure");
    let rejects = derivation.terms.iter().find(|term| term.id == "rejects").expect("a term");
    let [piece] = &rejects.pieces[..] else { panic!("{rejects:?}") };
    assert_eq!((piece.amount, piece.basis, piece.by.as_deref()), (10.0, Some(Basis::Entered), Some("p1")));
    assert!(derive(&account, "uptimes", account.span, false).is_none());
}
