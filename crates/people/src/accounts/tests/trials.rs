//! Tests of whether people are reached, as far as they are kept.

use presswatch_domain::UtcMs;

use super::*;
use crate::{ChangeError, PersonId, TrialTold, TrialWay, Way};

fn told(over: bool, answered: Option<UtcMs>) -> TrialTold {
    let way = TrialWay { way: Way::Ntfy, sent: Some(T0), failed: None, answered };
    TrialTold { until: T0.plus(600_000), over, ways: vec![way] }
}

#[test]
fn who_asks_twice_gets_the_test_that_is_under_way() {
    let (_folder, accounts) = accounts();
    let person = insert(&accounts, "arben", Role::Technician).id;
    let ask = |ms| accounts.acting("boss", T0.plus(ms)).ask_trial(&person).expect("asked").n;
    let first = ask(0);
    assert_eq!((ask(0), ask(59_000)), (first, first));
    assert_eq!(accounts.asked_trials().expect("read").len(), 1);
    accounts.tell_trial(first, &told(false, None)).expect("told");
    assert_eq!(ask(59_000), first);
    assert!(accounts.asked_trials().expect("read").is_empty(), "it was taken up");
    assert_ne!(ask(60_000), first, "after a minute it is another");
    accounts.tell_trial(first, &told(true, Some(T0))).expect("told");
    let trial = accounts.trial(first).expect("read").expect("there");
    assert_eq!((trial.by.as_str(), trial.told), ("boss", Some(told(true, Some(T0)))));
    assert!(matches!(accounts.ask_trial(&PersonId::from(99)), Err(ChangeError::Unknown)));
}

#[test]
fn what_came_of_a_weeks_test_is_one_line_however_often_it_is_told() {
    let (_folder, accounts) = accounts();
    let person = insert(&accounts, "arben", Role::Technician).id;
    for answer in [None, Some(T0)] {
        let told = told(answer.is_some(), answer);
        accounts.tell_weekly(7, &person, T0, "alert1", &told).expect("told");
    }
    let last = accounts.last_trial(&person).expect("read").expect("there");
    assert!(last.weekly && last.told.as_ref().is_some_and(|told| told.over));
    assert!(accounts.trial(last.n - 1).expect("read").is_none(), "there is one");
    // Of nobody there is nothing.
    accounts.tell_weekly(8, &PersonId::from(99), T0, "alert1", &told(true, None)).expect("left out");
}

#[test]
fn of_many_the_last_are_kept() {
    let (_folder, accounts) = accounts();
    let person = insert(&accounts, "arben", Role::Technician).id;
    let all: Vec<i64> = (0..30)
        .map(|minute| accounts.acting("boss", T0.plus(minute * 60_000)).ask_trial(&person).expect("asked").n)
        .collect();
    assert_eq!(accounts.asked_trials().expect("read").len(), 20);
    assert!(accounts.trial(all[9]).expect("read").is_none());
    assert!(accounts.trial(all[10]).expect("read").is_some());
}
