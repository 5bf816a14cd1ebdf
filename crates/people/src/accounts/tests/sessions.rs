//! Sessions against what is expected of them, over half a year.

use proptest::prelude::*;

use super::*;
use crate::{PersonChange, PersonId};

const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;

#[derive(Debug, Clone)]
enum Step {
    Begin(usize),
    Use(usize),
    Out(usize),
    OutAll(usize),
    Active(usize, bool),
    Remove(usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0..3_usize).prop_map(Step::Begin),
        12 => (0..8_usize).prop_map(Step::Use),
        1 => (0..8_usize).prop_map(Step::Out),
        1 => (0..3_usize).prop_map(Step::OutAll),
        1 => (0..3_usize, any::<bool>()).prop_map(|(who, active)| Step::Active(who, active)),
        1 => (0..12_usize).prop_map(Step::Remove),
    ]
}

fn pause_ms() -> impl Strategy<Value = i64> {
    prop_oneof![4 => 0..2 * HOUR_MS, 3 => 0..3 * DAY_MS, 1 => 25 * DAY_MS..35 * DAY_MS, 1 => 29 * DAY_MS..30 * DAY_MS]
}

struct Known {
    person: PersonId,
    cookie: Secret,
    created: UtcMs,
    used: UtcMs,
    ended: bool,
}

proptest! {
    #[test]
    fn a_session_lasts_as_long_as_it_should(steps in prop::collection::vec((step(), pause_ms()), 1..80)) {
        let (_folder, accounts) = accounts();
        let mut people: Vec<(Person, bool)> = ["a", "b", "c"].map(|login| (insert(&accounts, login, Role::Viewer), true)).into();
        let mut known: Vec<Known> = Vec::new();
        let mut now = T0;
        for (step, pause_ms) in steps {
            now = now.plus(pause_ms);
            match step {
                Step::Begin(who) => {
                    let Some((person, active)) = people.get(who) else { continue };
                    let begun = accounts.begin(person, NOBODY, now);
                    prop_assert_eq!(begun.is_ok(), *active);
                    if let Ok(cookie) = begun {
                        known.push(Known { person: person.id, cookie, created: now, used: now, ended: false });
                    }
                }
                Step::Use(which) => {
                    // The latest ones more often.
                    let Some(one) = known.iter_mut().rev().nth(which) else { continue };
                    let over = now.since(one.used) >= 30 * DAY_MS || now.since(one.created) >= 180 * DAY_MS;
                    let found = accounts.session(one.cookie.expose(), now).expect("read");
                    let expected = (!one.ended && !over).then_some(one.person);
                    prop_assert_eq!(found.map(|person| person.id), expected);
                    if expected.is_some() && now.since(one.used) >= HOUR_MS {
                        one.used = now;
                    }
                }
                Step::Out(which) => {
                    let Some(one) = known.get_mut(which) else { continue };
                    accounts.log_out(one.cookie.expose()).expect("written");
                    one.ended = true;
                }
                Step::OutAll(who) => {
                    let Some((person, _)) = people.get(who) else { continue };
                    accounts.log_out_all(&person.id).expect("written");
                    known.iter_mut().filter(|one| one.person == person.id).for_each(|one| one.ended = true);
                }
                Step::Active(who, active) => {
                    let Some((person, was)) = people.get_mut(who) else { continue };
                    let change = PersonChange { active: Some(active), ..PersonChange::default() };
                    accounts.change(&person.id, change).expect("changed");
                    *was = active;
                    if !active {
                        known.iter_mut().filter(|one| one.person == person.id).for_each(|one| one.ended = true);
                    }
                }
                Step::Remove(who) => {
                    if who >= people.len() {
                        continue;
                    }
                    let (person, _) = people.remove(who);
                    accounts.remove(&person.id).expect("removed");
                    known.iter_mut().filter(|one| one.person == person.id).for_each(|one| one.ended = true);
                }
            }
        }
    }
}

fn rows(accounts: &Accounts) -> i64 {
    let count = |file: &rusqlite::Connection| {
        Ok(file.query_row("SELECT count(*) FROM session", [], |row| row.get(0))?)
    };
    accounts.read("counting", count).expect("counted")
}

#[test]
fn sessions_are_few_and_what_is_over_is_deleted() {
    let (_folder, accounts) = accounts();
    let person = insert(&accounts, "agron", Role::Viewer);
    let begin = |now| accounts.begin(&person, NOBODY, now).expect("begun");
    let first = begin(T0);
    let second = begin(T0.plus(1));
    for n in 2..33 {
        begin(T0.plus(n));
    }
    assert_eq!(rows(&accounts), 32);
    assert_eq!(accounts.session(first.expose(), T0.plus(40)).expect("read"), None);
    assert_eq!(accounts.session(second.expose(), T0.plus(40)).expect("read"), Some(person.clone()));
    begin(T0.plus(31 * DAY_MS));
    assert_eq!(rows(&accounts), 1);
}

#[test]
fn the_file_holds_no_cookie_and_is_asked_for_none_that_was_not_signed() {
    let (folder, accounts) = accounts();
    let person = insert(&accounts, "agron", Role::Viewer);
    let cookie = accounts.begin(&person, NOBODY, T0).expect("begun");
    let random = cookie.expose().split_once('.').expect("two parts").0;
    for end in ["", "-wal"] {
        let bytes = std::fs::read(folder.path().join(format!("accounts.db{end}"))).expect("a file");
        assert!(!bytes.windows(random.len()).any(|part| part == random.as_bytes()), "{end}");
    }
    // Whoever asked it now would hear of the missing table.
    accounts.read("breaking", |file| Ok(file.execute_batch("DROP TABLE session")?)).expect("dropped");
    for other in ["", ".", "a.b", &format!("{random}.{random}"), &cookie.expose()[1..]] {
        assert_eq!(accounts.session(other, T0).expect("not asked"), None);
    }
    assert!(accounts.session(cookie.expose(), T0).is_err());
}

#[test]
fn a_clock_that_was_ahead_leaves_no_session_that_lasts_for_ever() {
    let (_folder, accounts) = accounts();
    let person = insert(&accounts, "agron", Role::Viewer);
    let years_ahead = T0.plus(10 * 365 * DAY_MS);
    let cookie = accounts.begin(&person, NOBODY, years_ahead).expect("begun");
    assert!(accounts.session(cookie.expose(), T0).expect("read").is_some());
    assert!(accounts.session(cookie.expose(), T0.plus(30 * DAY_MS)).expect("read").is_none());
}

#[test]
fn another_key_is_another_plant() {
    let ((_one, here), (_other, there)) = (accounts(), accounts());
    let person = insert(&here, "agron", Role::Viewer);
    let cookie = here.begin(&person, NOBODY, T0).expect("begun");
    assert!(here.seal.open(cookie.expose()).is_some() && there.seal.open(cookie.expose()).is_none());
}
