//! The file itself: made whole, refused when it is not what it was, never replaced by an empty one.

use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf};

use proptest::prelude::*;
use rusqlite::Connection;

use super::*;
use crate::{AccountsError, PersonChange};

fn refused(path: &Path) -> AccountsError {
    let before = fs::read(path).ok();
    let error = Accounts::open(path).expect_err("refused");
    assert_eq!(fs::read(path).ok(), before, "it was left as it is");
    assert!(error.to_string().contains(&path.display().to_string()), "{error}");
    error
}

fn damaged(path: &Path) -> String {
    match refused(path) {
        error @ AccountsError::Damaged { .. } => error.to_string(),
        other => panic!("{other:?}"),
    }
}

/// A file with a person in it, closed.
fn closed() -> (tempfile::TempDir, PathBuf, Person) {
    let (folder, accounts) = accounts();
    let person = insert(&accounts, "agron", Role::Admin);
    let path = folder.path().join("accounts.db");
    drop(accounts);
    (folder, path, person)
}

#[test]
fn it_reads_back_and_nobody_else_may_read_it() {
    let (folder, path, person) = closed();
    let accounts = Accounts::open(&path).expect("accounts");
    assert_eq!(accounts.people().expect("read"), [person]);
    insert(&accounts, "milica", Role::Viewer);
    for file in ["accounts.db", "accounts.db-wal", "accounts.db-shm"] {
        let mode = fs::metadata(folder.path().join(file)).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
    assert!(!folder.path().join("accounts.db.new").exists());
}

#[test]
fn a_tool_may_change_it_beside_the_server() {
    let (_folder, path, person) = closed();
    let server = Accounts::open(&path).expect("accounts");
    let cookie = server.begin(&person, NOBODY, T0).expect("begun");
    let tool = Accounts::open(&path).expect("accounts");
    tool.set_password(&person.id, &good()).expect("set");
    assert!(server.session(cookie.expose(), T0).expect("read").is_none());
    server.log_in("agron", &good(), "one", T0).expect("logged in");
}

#[test]
fn many_that_open_it_at_once_make_one() {
    let folder = folder();
    let path = folder.path().join("accounts.db");
    std::thread::scope(|scope| {
        for n in 0..6 {
            let path = &path;
            scope.spawn(move || {
                let accounts = Accounts::open(path).expect("accounts");
                insert(&accounts, &format!("login{n}"), Role::Viewer);
            });
        }
    });
    assert_eq!(Accounts::open(&path).expect("accounts").people().expect("read").len(), 6);
}

#[test]
fn a_later_version_is_refused() {
    let (_folder, path, _) = closed();
    Connection::open(&path).and_then(|file| file.pragma_update(None, "user_version", 99)).expect("changed");
    let error = refused(&path);
    let AccountsError::Format { found: 99, known, .. } = error else { panic!("{error:?}") };
    let words = format!("has format 99, this program knows {known}: use the program that wrote it");
    assert!(error.to_string().ends_with(&words), "{error}");
}

/// A file of the first format, as the release that began with it made them.
fn of_the_first_format(path: &Path) {
    let file = Connection::open(path).expect("a file");
    file.execute_batch(super::super::open::SCHEMA).expect("made");
    file.execute_batch(
        "PRAGMA application_id = 0x70776163; PRAGMA user_version = 1;
         INSERT INTO meta VALUES ('cookie_key', '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff');
         INSERT INTO person VALUES ('p0123456789abcdef', 'Agron', 'agron', 'Agron', 'operator', NULL, '\"all\"', TRUE, 1, 'x');",
    )
    .expect("filled");
}

#[test]
fn an_earlier_format_is_brought_up_once_and_everybody_is_still_there() {
    let folder = folder();
    let (path, made) = (folder.path().join("accounts.db"), folder.path().join("made.db"));
    of_the_first_format(&path);
    for _ in 0..2 {
        let people = Accounts::open(&path).expect("accounts").people().expect("read");
        assert_eq!(
            people.iter().map(|one| (one.login.as_str(), one.pin)).collect::<Vec<_>>(),
            [("Agron", false)]
        );
    }
    drop(Accounts::open(&made).expect("accounts"));
    let tables = |path: &Path| {
        let file = Connection::open(path).expect("a file");
        let mut select = file
            .prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            .expect("sql");
        let rows = select.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)));
        rows.and_then(Iterator::collect::<Result<Vec<_>, _>>).expect("read")
    };
    assert_eq!(tables(&path), tables(&made), "brought up or made anew, it is the same");
}

#[test]
fn an_earlier_format_is_brought_up_all_the_way_or_not_at_all() {
    let folder = folder();
    let path = folder.path().join("accounts.db");
    of_the_first_format(&path);
    // The step that adds this column can't be made: what was made of it before is taken back.
    Connection::open(&path)
        .and_then(|file| file.execute_batch("ALTER TABLE person ADD COLUMN pin TEXT"))
        .expect("added");
    Accounts::open(&path).expect_err("refused");
    let version = Connection::open(&path)
        .and_then(|file| file.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0)));
    assert_eq!(version.expect("read"), 1);
}

#[test]
fn what_is_damaged_is_never_begun_anew() {
    let (_folder, path, _) = closed();
    let whole = fs::read(&path).expect("a file");
    // Empty, cut, no database, another database, and pages of nonsense.
    for bytes in [&[][..], &whole[..whole.len() / 2], &b"not a database at all, but long enough to be looked at by SQLite as if it were one of its own files"[..]] {
        fs::write(&path, bytes).expect("written");
        assert!(damaged(&path).contains("was left as it is"));
    }
    let mut nonsense = whole.clone();
    nonsense[4096..].fill(0x5a);
    fs::write(&path, nonsense).expect("written");
    damaged(&path);
    fs::remove_file(&path).expect("removed");
    Connection::open(&path)
        .and_then(|file| file.execute_batch("CREATE TABLE t (x)"))
        .expect("another database");
    assert!(damaged(&path).contains("it holds no accounts"));
    fs::write(&path, &whole).expect("written");
    assert!(Accounts::open(&path).expect("accounts").any_person().expect("read"));
}

#[test]
fn a_file_that_is_gone_without_its_wal_is_missed() {
    let (folder, accounts) = accounts();
    insert(&accounts, "agron", Role::Admin);
    let path = folder.path().join("accounts.db");
    let other = folder.path().join("other.db");
    fs::copy(folder.path().join("accounts.db-wal"), folder.path().join("other.db-wal")).expect("copied");
    assert!(damaged(&other).contains("it is gone"));
    assert!(path.exists());
}

#[test]
fn a_making_that_was_cut_is_made_anew() {
    let folder = folder();
    let path = folder.path().join("accounts.db");
    fs::write(folder.path().join("accounts.db.new"), b"half").expect("written");
    fs::write(folder.path().join("accounts.db.new-journal"), b"half").expect("written");
    assert!(!Accounts::open(&path).expect("accounts").any_person().expect("read"));
}

proptest! {
    /// A writer was killed, or the power went: of what was being written any part may be there.
    #[test]
    fn a_half_written_change_is_none(cuts in prop::collection::vec((0.0..1.0_f64, any::<bool>()), 1..12)) {
        const CHANGES: usize = 12;
        let (folder, accounts) = accounts();
        let person = insert(&accounts, "agron", Role::Admin);
        for n in 1..=CHANGES {
            let change = PersonChange { name: Some(format!("{n}")), ..PersonChange::default() };
            accounts.change(&person.id, change).expect("changed");
        }
        let wal = fs::read(folder.path().join("accounts.db-wal")).expect("a file");
        let mut found = Vec::new();
        for (cut, nonsense) in cuts {
            let at = (wal.len() as f64 * cut) as usize;
            let mut bytes = wal[..at].to_vec();
            if nonsense {
                bytes.extend(std::iter::repeat_n(0x5a, (wal.len() - at).min(3000)));
            }
            let path = folder.path().join("copy.db");
            let _ = fs::remove_file(folder.path().join("copy.db-shm"));
            fs::copy(folder.path().join("accounts.db"), &path).expect("copied");
            fs::write(folder.path().join("copy.db-wal"), bytes).expect("written");
            let copy = Accounts::open(&path).expect("accounts");
            let people = copy.people().expect("read");
            // Nobody yet; or added and changed so many times.
            let changes = people.first().map(|one| one.name.parse::<usize>().unwrap_or(0) + 1).unwrap_or(0);
            prop_assert!(people.len() <= 1 && changes <= CHANGES + 1);
            found.push((at, changes));
            // What is written then stays.
            insert(&copy, "milica", Role::Viewer);
            drop(copy);
            prop_assert_eq!(Accounts::open(&path).expect("accounts").people().expect("read").len(), people.len() + 1);
        }
        found.sort_unstable();
        prop_assert!(found.windows(2).all(|two| two[0].1 <= two[1].1), "{:?}", found);
    }
}
