//! Passwords, and what is told of them.

use std::{sync::atomic::Ordering, thread};

use super::*;
use crate::{
    ChangeError, LogInError, PersonChange,
    password::{AT_ONCE, WAITING},
};

fn somebody(accounts: &Accounts, login: &str, role: Role) -> Person {
    accounts.add(new(login, role), &good(), T0).expect("added")
}

#[test]
fn who_knows_the_password_is_logged_in() {
    let (_folder, accounts) = accounts();
    assert!(!accounts.any_person().expect("read"));
    let person = accounts.add_first(new(" Agron ", Role::Admin), &good(), T0).expect("added");
    assert!(accounts.any_person().expect("read"));
    assert_eq!((person.login.as_str(), person.created, person.active), ("Agron", T0, true));
    // Upper and lower case are the same.
    let (found, cookie) = accounts.log_in("aGRON ", &good(), "one", T0).expect("logged in");
    assert_eq!(found, person);
    assert_eq!(accounts.session(cookie.expose(), T0).expect("read"), Some(person.clone()));
    assert_eq!(accounts.person(&person.id).expect("read"), Some(person.clone()));
    assert!(accounts.check_password(&person.id, &good()).expect("checked"));
    assert!(!accounts.check_password(&person.id, &Secret::new("kafja e darkës")).expect("checked"));
    assert!(
        !accounts.check_password(&"p0000000000000000".parse().expect("an id"), &good()).expect("checked")
    );
}

#[test]
fn nothing_tells_who_is_there() {
    let (_folder, accounts) = accounts();
    somebody(&accounts, "admin1", Role::Admin);
    let inactive = somebody(&accounts, "agron", Role::Viewer);
    let change = PersonChange { active: Some(false), ..PersonChange::default() };
    accounts.change(&inactive.id, change).expect("changed");
    let wrong = Secret::new("kafja e darkës");
    let long = Secret::new("ë".repeat(100_000));
    for (login, password) in [
        ("nobody", &wrong),
        ("nobody", &good()),
        ("nobody is here !", &Secret::new("nobody is here !")),
        ("admin1", &wrong),
        ("agron", &good()),
        ("", &good()),
        ("admin1", &long),
        ("x\u{0}", &good()),
    ] {
        let before = accounts.hasher.turns.load(Ordering::SeqCst);
        // From a place of its own each: nobody has to wait.
        let error = accounts.log_in(login, password, &format!("{login} {before}"), T0).expect_err("refused");
        assert_eq!(format!("{error:?} {error}"), "Wrong login or password is wrong", "{login}");
        assert_eq!(accounts.hasher.turns.load(Ordering::SeqCst), before + 1, "{login}");
    }
    assert!(!accounts.check_password(&inactive.id, &good()).expect("checked"));
}

#[test]
fn who_guesses_waits_and_who_waits_gets_in() {
    let (_folder, accounts) = accounts();
    somebody(&accounts, "agron", Role::Admin);
    let wrong = Secret::new("kafja e darkës");
    for login in ["agron", "nobody"] {
        for _ in 0..5 {
            assert!(matches!(accounts.log_in(login, &wrong, login, T0), Err(LogInError::Wrong)));
        }
        let before = accounts.hasher.turns.load(Ordering::SeqCst);
        for password in [&wrong, &good()] {
            let refused = accounts.log_in(login, password, "elsewhere", T0);
            assert!(matches!(refused, Err(LogInError::TooMany { retry_s: 1 })), "{login}");
        }
        // Without any work.
        assert_eq!(accounts.hasher.turns.load(Ordering::SeqCst), before);
    }
    accounts.log_in("agron", &good(), "elsewhere", T0.plus(1_000)).expect("logged in");
    assert!(matches!(accounts.log_in("agron", &wrong, "elsewhere", T0.plus(1_000)), Err(LogInError::Wrong)));
}

#[test]
fn a_session_that_was_taken_gives_no_more_guesses() {
    let (_folder, accounts) = accounts();
    let person = somebody(&accounts, "agron", Role::Admin);
    let wrong = Secret::new("kafja e darkës");
    accounts.confirm(&person.id, &good(), "one", T0).expect("confirmed");
    for place in ["one", "two", "three", "four", "five"] {
        assert!(matches!(accounts.confirm(&person.id, &wrong, place, T0), Err(LogInError::Wrong)));
    }
    let refused = accounts.confirm(&person.id, &good(), "six", T0);
    assert!(matches!(refused, Err(LogInError::TooMany { retry_s: 1 })));
    assert!(matches!(accounts.log_in("agron", &good(), "six", T0), Err(LogInError::TooMany { .. })));
    accounts.confirm(&person.id, &good(), "six", T0.plus(1_000)).expect("confirmed");
}

#[test]
fn many_at_once_get_no_more_guesses() {
    let (_folder, accounts) = accounts();
    somebody(&accounts, "agron", Role::Admin);
    let wrong = Secret::new("kafja e darkës");
    let tried = thread::scope(|scope| {
        let threads: Vec<_> = (0..12)
            .map(|_| scope.spawn(|| accounts.log_in("agron", &wrong, "one", T0).expect_err("refused")))
            .collect();
        threads.into_iter().map(|thread| thread.join().expect("answered")).collect::<Vec<_>>()
    });
    assert_eq!(tried.iter().filter(|error| matches!(error, LogInError::Wrong)).count(), 5);
}

#[test]
fn a_flood_from_everywhere_is_told_to_come_back_and_that_counts_for_nothing() {
    let (_folder, accounts) = accounts();
    somebody(&accounts, "agron", Role::Admin);
    let (accounts, right) = (&accounts, &good());
    thread::scope(|scope| {
        let held: Vec<_> = (0..AT_ONCE).map(|_| accounts.hasher.turn().expect("a turn")).collect();
        let flood: Vec<_> = (0..WAITING)
            .map(|n| scope.spawn(move || accounts.log_in(&format!("{n}"), right, &format!("{n}"), T0)))
            .collect();
        accounts.hasher.until_waiting(WAITING);
        for _ in 0..10 {
            let refused = accounts.log_in("agron", right, "one", T0);
            assert!(matches!(refused, Err(LogInError::TooMany { retry_s: 1 })));
        }
        drop(held);
        for one in flood {
            assert!(matches!(one.join().expect("answered"), Err(LogInError::Wrong)));
        }
    });
    accounts.log_in("agron", right, "one", T0).expect("logged in");
    // The flood's logins and places; nothing of agron's.
    assert_eq!(accounts.attempts.lock().expect("not poisoned").len(), 2 * WAITING);
}

#[test]
fn a_new_password_ends_the_sessions() {
    let (_folder, accounts) = accounts();
    let person = somebody(&accounts, "agron", Role::Admin);
    let (_, cookie) = accounts.log_in("agron", &good(), "one", T0).expect("logged in");
    let bad = accounts.set_password(&person.id, &Secret::new("agronagron"));
    assert!(matches!(bad, Err(ChangeError::CommonPassword)));
    assert!(accounts.session(cookie.expose(), T0).expect("read").is_some());
    let other = Secret::new("a mirna reka teče");
    accounts.set_password(&person.id, &other).expect("set");
    assert!(accounts.session(cookie.expose(), T0).expect("read").is_none());
    assert!(accounts.log_in("agron", &good(), "one", T0).is_err());
    accounts.log_in("agron", &other, "one", T0).expect("logged in");
    let nobody = "p0000000000000000".parse().expect("an id");
    assert!(matches!(accounts.set_password(&nobody, &other), Err(ChangeError::Unknown)));
}

#[test]
fn a_password_that_was_changed_meanwhile_begins_no_session() {
    let (_folder, accounts) = accounts();
    let person = insert(&accounts, "agron", Role::Admin);
    accounts.set_password(&person.id, &good()).expect("set");
    // The hash of before was verified, and only then the session is begun.
    assert!(matches!(accounts.begin(&person, NOBODY, T0), Err(LogInError::Wrong)));
}

#[test]
fn the_first_one_is_an_admin_and_one() {
    let (_folder, accounts) = accounts();
    let viewer = accounts.add_first(new("agron", Role::Viewer), &good(), T0);
    assert!(matches!(viewer, Err(ChangeError::Role)));
    let answers = thread::scope(|scope| {
        let add = |n: usize| accounts.add_first(new(&format!("admin{n}"), Role::Admin), &good(), T0);
        let threads: Vec<_> = (0..4).map(|n| scope.spawn(move || add(n))).collect();
        threads.into_iter().map(|thread| thread.join().expect("answered")).collect::<Vec<_>>()
    });
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    let late = answers.into_iter().filter_map(Result::err);
    assert!(late.into_iter().all(|error| matches!(error, ChangeError::NotFirst)));
    assert_eq!(accounts.people().expect("read").len(), 1);
}

#[test]
fn who_can_not_be_added_is_not() {
    let (_folder, accounts) = accounts();
    somebody(&accounts, "Agron", Role::Admin);
    let add =
        |new: NewPerson, password: &str| accounts.add(new, &Secret::new(password), T0).expect_err("refused");
    assert!(matches!(add(new("aGRON", Role::Viewer), GOOD), ChangeError::LoginTaken));
    assert!(matches!(add(new("wall", Role::Wall), GOOD), ChangeError::Role));
    assert!(matches!(add(new(" ", Role::Viewer), GOOD), ChangeError::BadLogin));
    assert!(matches!(add(new("milica", Role::Viewer), "short"), ChangeError::ShortPassword { least: 10 }));
    assert!(matches!(add(new("milica.n", Role::Viewer), "milica.n 2026"), ChangeError::CommonPassword));
    let unnamed = NewPerson { name: "\t".to_owned(), ..new("milica", Role::Viewer) };
    assert!(matches!(add(unnamed, GOOD), ChangeError::NoName));
    let strange = NewPerson { language: Some("sq; DROP".to_owned()), ..new("milica", Role::Viewer) };
    assert!(matches!(add(strange, GOOD), ChangeError::Language));
    assert_eq!(accounts.people().expect("read").len(), 1);
}
