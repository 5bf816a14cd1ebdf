//! An invitation opens once, in its time, and to nobody who guesses.

use super::*;
use crate::{ChangeError, LogInError, seal};

const HOUR_MS: i64 = 3_600_000;

fn refused(accounts: &Accounts, id: &str, now: UtcMs) {
    // Each from a place of its own: it is not the attempts that are refused.
    let answer = accounts.invitation(id, &presswatch_runtime::random::hex(8), now);
    assert!(matches!(answer, Err(LogInError::Wrong)), "{id}: {answer:?}");
}

#[test]
fn it_opens_once_and_only_in_its_time() {
    let (_folder, accounts) = accounts();
    let until = T0.plus(HOUR_MS);
    let (id, secret) = accounts.invite("edge2", "the offer", until, T0).expect("invited");
    let text = id.to_string();
    refused(&accounts, "i0123456789abcdef", T0);
    refused(&accounts, "no id", T0);
    refused(&accounts, &text, until);
    let found = accounts.invitation(&text, "one", until.plus(-1)).expect("there");
    assert_eq!((found.name.as_str(), found.offer.as_str()), ("edge2", "the offer"));
    assert_eq!(found.digest, seal::digest(secret.expose()));
    assert!(accounts.enrolled(&found, "one").expect("used"));
    assert!(!accounts.enrolled(&found, "one").expect("asked"), "who was slower gets nothing");
    refused(&accounts, &text, T0);
    assert!(matches!(accounts.invite("edge2", "", T0, T0), Err(ChangeError::Expired)));
}

#[test]
fn a_new_one_ends_the_one_before_of_that_name_and_of_no_other() {
    let (_folder, accounts) = accounts();
    let until = T0.plus(HOUR_MS);
    let (first, _) = accounts.invite("edge2", "", until, T0).expect("invited");
    let (other, _) = accounts.invite("edge3", "", until, T0).expect("invited");
    let (second, _) = accounts.invite("edge2", "", until, T0).expect("invited");
    refused(&accounts, &first.to_string(), T0);
    for id in [other, second] {
        accounts.invitation(&id.to_string(), "one", T0).expect("there");
    }
}

#[test]
fn whoever_tries_waits_and_the_right_one_is_forgiven() {
    let (_folder, accounts) = accounts();
    let (id, _) = accounts.invite("edge2", "", T0.plus(HOUR_MS), T0).expect("invited");
    let found = accounts.invitation(&id.to_string(), "one", T0).expect("there");
    for _ in 0..4 {
        let _ = accounts.invitation(&id.to_string(), "one", T0);
    }
    let _ = accounts.invitation(&id.to_string(), "one", T0);
    let again = accounts.invitation(&id.to_string(), "one", T0);
    assert!(matches!(again, Err(LogInError::TooMany { .. })), "{again:?}");
    assert!(accounts.enrolled(&found, "one").expect("used"));
    let (id, _) = accounts.invite("edge2", "", T0.plus(HOUR_MS), T0).expect("invited");
    accounts.invitation(&id.to_string(), "another", T0).expect("another place is not kept waiting");
}

#[test]
fn the_file_holds_no_secret_of_it_and_no_name_goes_into_the_record() {
    let (folder, accounts) = accounts();
    let (id, secret) = accounts.invite("edge2", "", T0.plus(HOUR_MS), T0).expect("invited");
    let found = accounts.invitation(&id.to_string(), "one", T0).expect("there");
    accounts.enrolled(&found, "one").expect("used");
    let changes: Vec<_> =
        accounts.changes(9).expect("read").into_iter().map(|change| (change.what, change.of)).collect();
    assert_eq!(
        changes,
        [("edge.invited".to_owned(), id.to_string()), ("edge.enrolled".to_owned(), id.to_string())]
    );
    for file in ["accounts.db", "accounts.db-wal"] {
        let bytes = std::fs::read(folder.path().join(file)).expect("a file");
        let text = secret.expose().as_bytes();
        assert!(!bytes.windows(text.len()).any(|window| window == text), "{file}");
    }
    assert!(!format!("{found:?}").contains("digest"));
}
