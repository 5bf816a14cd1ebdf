//! Settings in versions, and files of an older format.

use std::fs;

use proptest::prelude::*;

use super::*;
use crate::{ChangeError, PersonChange, Version, peek};

/// As the first release wrote it, with two people in it.
const FORMAT_1: &[u8] = include_bytes!("../../../tests/data/format-1.db");

#[test]
fn each_version_is_kept_whole_and_the_newest_holds() {
    let (folder, accounts) = accounts();
    let path = folder.path().join("accounts.db");
    assert_eq!((accounts.settings().expect("read"), peek(&path).expect("read")), (None, None));
    let agron = accounts.acting("p0123456789abcdef", T0);
    let first = agron.set_settings(0, None, "a = 1\n").expect("written");
    let by = "p0123456789abcdef".to_owned();
    let wanted = Version { version: 1, at: Some(T0), by, returned_to: None, text: "a = 1\n".to_owned() };
    assert_eq!(first, wanted);
    let second = accounts.set_settings(1, None, "a = 2\n").expect("written");
    assert_eq!((second.version, second.at, second.by.as_str()), (2, None, "console"));
    let third = agron.set_settings(2, Some(1), "a = 1\n").expect("written");
    assert_eq!(third.returned_to, Some(1));
    let reopened = Accounts::open(&path).expect("accounts");
    assert_eq!(reopened.settings().expect("read"), Some(third.clone()));
    assert_eq!(peek(&path).expect("read"), Some(third.clone()));
    assert_eq!(reopened.settings_versions(10).expect("read"), [third.clone(), second.clone(), first]);
    assert_eq!(reopened.settings_versions(1).expect("read"), [third]);
    assert_eq!(reopened.settings_version(2).expect("read"), Some(second));
    assert_eq!(reopened.settings_version(4).expect("read"), None);
    let lines: Vec<_> =
        reopened.changes(9).expect("read").into_iter().map(|one| (one.what, one.of, one.by)).collect();
    let line = |of: &str, by: &str| ("settings.changed".to_owned(), of.to_owned(), by.to_owned());
    let agron = "p0123456789abcdef";
    assert_eq!(lines, [line("1", agron), line("2", "console"), line("3", agron)]);
}

#[test]
fn who_has_not_seen_what_holds_changes_nothing() {
    let (_folder, accounts) = accounts();
    accounts.set_settings(0, None, "a = 1\n").expect("written");
    for seen in [0, 2, -1] {
        let error = accounts.set_settings(seen, None, "a = 2\n").expect_err("refused");
        assert!(matches!(error, ChangeError::Outdated { holds: 1 }), "{error}");
    }
    assert_eq!(accounts.settings().expect("read").map(|version| version.text).as_deref(), Some("a = 1\n"));
    assert_eq!(accounts.changes(9).expect("read").len(), 1, "no line of what was refused");
}

#[test]
fn of_many_who_write_at_once_one_does() {
    let (_folder, accounts) = accounts();
    let written = std::thread::scope(|scope| {
        let writers: Vec<_> = (0..8)
            .map(|n| {
                let accounts = accounts.clone();
                scope.spawn(move || accounts.set_settings(0, None, &format!("a = {n}\n")).is_ok())
            })
            .collect();
        writers.into_iter().map(|one| one.join().expect("joined")).filter(|done| *done).count()
    });
    assert_eq!((written, accounts.settings_versions(9).expect("read").len()), (1, 1));
}

/// A file of format 1 in a folder of its own.
fn old() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = folder();
    let path = folder.path().join("accounts.db");
    fs::write(&path, FORMAT_1).expect("written");
    (folder, path)
}

#[test]
fn a_file_of_the_first_release_is_brought_up() {
    let (_folder, path) = old();
    assert_eq!(peek(&path).expect("looked at"), None);
    assert_eq!(fs::read(&path).expect("read"), FORMAT_1, "looking changes nothing");
    let accounts = Accounts::open(&path).expect("accounts");
    let people = accounts.people().expect("read");
    let known: Vec<_> = people
        .iter()
        .map(|one| (one.login.as_str(), one.name.as_str(), one.role, one.phone.as_deref()))
        .collect();
    assert_eq!(
        known,
        [("agron", "Agron Krasniqi", Role::Admin, None), ("milica", "Milica", Role::Operator, None)]
    );
    accounts.log_in("agron", &Secret::new("kafja e mengjesit"), "one", T0).expect("logged in");
    assert_eq!(accounts.changes(9).expect("read").len(), 2, "what was not told yet is still to be told");
    assert_eq!(accounts.settings().expect("read"), None);
    accounts.set_settings(0, None, "a = 1\n").expect("written");
    let change = PersonChange { phone: Some(Some("+383 44 123 456".to_owned())), ..PersonChange::default() };
    assert_eq!(
        accounts.change(&people[1].id, change).expect("changed").phone.as_deref(),
        Some("+38344123456")
    );
    drop(accounts);
    let again = Accounts::open(&path).expect("accounts");
    assert_eq!(again.people().expect("read")[1].phone.as_deref(), Some("+38344123456"));
    let away = PersonChange { phone: Some(None), ..PersonChange::default() };
    assert_eq!(again.change(&people[1].id, away).expect("changed").phone, None);
    assert_eq!(again.settings().expect("read").map(|version| version.version), Some(1));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]
    /// The power went while the file was brought up: it is of the old format or of the new one, and whole.
    #[test]
    fn a_bringing_up_that_was_cut_is_begun_anew(cut in 0.0..=1.0_f64, nonsense in any::<bool>()) {
        let (folder, path) = old();
        let open = Accounts::open(&path).expect("accounts");
        let wal = fs::read(folder.path().join("accounts.db-wal")).expect("a file");
        prop_assert!(!wal.is_empty());
        let at = (wal.len() as f64 * cut) as usize;
        let mut bytes = wal[..at].to_vec();
        if nonsense {
            bytes.extend(std::iter::repeat_n(0x5a, (wal.len() - at).min(3000)));
        }
        let copy = folder.path().join("copy.db");
        fs::copy(&path, &copy).expect("copied");
        fs::write(folder.path().join("copy.db-wal"), bytes).expect("written");
        drop(open);
        let accounts = Accounts::open(&copy).expect("accounts");
        prop_assert_eq!(accounts.people().expect("read").len(), 2);
        accounts.set_settings(0, None, "a = 1\n").expect("written");
        drop(accounts);
        let accounts = Accounts::open(&copy).expect("accounts");
        prop_assert_eq!(accounts.settings().expect("read").map(|version| version.version), Some(1));
    }
}
