use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::{Presses, Role};

const T0: UtcMs = UtcMs(1_780_000_000_000);

fn accounts() -> (tempfile::TempDir, Accounts) {
    let folder = tempfile::tempdir().expect("folder");
    let accounts = Accounts::open(&folder.path().join("accounts.db")).expect("accounts");
    (folder, accounts)
}

fn tablet() -> NewDevice {
    NewDevice { name: "Tablet 1".to_owned(), role: Role::Operator, presses: Presses::All }
}

fn somebody() -> PersonId {
    "p0123456789abcdef".parse().expect("an id")
}

#[test]
fn a_tablet_is_let_in_once() {
    let (_folder, accounts) = accounts();
    let pairings = Pairings::new();
    let asked = pairings.ask(T0).expect("asked");
    let secret = asked.secret.expose();
    assert_eq!(pairings.poll(secret, T0), Poll::Waiting);
    assert_eq!(pairings.pending(T0), [Pending { code: asked.code.clone(), asked: T0, until: asked.until }]);
    // As people type.
    let code = format!(" {} ", asked.code.to_lowercase().replace('-', " "));
    let device = pairings.allow(&code, tablet(), &accounts, &somebody(), T0.plus(1)).expect("let in");
    assert_eq!((device.created, device.by, device.last_used), (T0.plus(1), somebody(), None));
    assert!(pairings.pending(T0).is_empty());
    let again = pairings.allow(&code, tablet(), &accounts, &somebody(), T0);
    assert!(matches!(again, Err(ChangeError::Unknown)));
    let Poll::Allowed(own) = pairings.poll(secret, T0) else { panic!("it was let in") };
    assert_eq!(pairings.poll(secret, T0), Poll::Gone);
    let known = accounts.device(own.expose(), T0.plus(2)).expect("read").expect("known");
    assert_eq!(known.id, device.id);
    assert_eq!(accounts.devices().expect("read")[0].last_used, Some(T0.plus(2)));
}

#[test]
fn who_is_refused_hears_it_once() {
    let pairings = Pairings::new();
    let asked = pairings.ask(T0).expect("asked");
    pairings.refuse(&asked.code).expect("refused");
    assert!(matches!(pairings.refuse(&asked.code), Err(ChangeError::Unknown)));
    assert_eq!(pairings.poll(asked.secret.expose(), T0), Poll::Refused);
    assert_eq!(pairings.poll(asked.secret.expose(), T0), Poll::Gone);
}

#[test]
fn a_late_code_is_late_and_a_wrong_one_unknown() {
    let (_folder, accounts) = accounts();
    let pairings = Pairings::new();
    let asked = pairings.ask(T0).expect("asked");
    let allow = |code: &str, now| pairings.allow(code, tablet(), &accounts, &somebody(), now);
    assert!(matches!(allow(&asked.code, asked.until), Err(ChangeError::Expired)));
    assert_eq!(pairings.poll(asked.secret.expose(), asked.until), Poll::Gone);
    assert!(pairings.pending(asked.until).is_empty());
    for wrong in ["", "AAAA-AAAA", "ЖЖЖЖ", &asked.code[..8], &format!("{}2", asked.code)] {
        assert!(matches!(allow(wrong, T0), Err(ChangeError::Unknown)), "{wrong}");
    }
    assert_eq!(pairings.poll("", T0), Poll::Gone);
    assert!(accounts.devices().expect("read").is_empty());
}

#[test]
fn what_is_no_device_leaves_the_tablet_waiting() {
    let (_folder, accounts) = accounts();
    let pairings = Pairings::new();
    let asked = pairings.ask(T0).expect("asked");
    let new = NewDevice { role: Role::Manager, ..tablet() };
    let allowed = pairings.allow(&asked.code, new, &accounts, &somebody(), T0);
    assert!(matches!(allowed, Err(ChangeError::Role)));
    assert_eq!(pairings.poll(asked.secret.expose(), T0), Poll::Waiting);
}

#[test]
fn codes_are_easy_to_tell_apart() {
    let codes: BTreeSet<String> = (0..1_000).map(|_| code()).collect();
    assert_eq!(codes.len(), 1_000);
    let mut seen: BTreeMap<char, usize> = BTreeMap::new();
    for code in codes {
        assert_eq!((code.len(), code.as_bytes()[4]), (9, b'-'));
        assert_eq!(typed(&code), code);
        code.chars().filter(|c| *c != '-').for_each(|c| *seen.entry(c).or_default() += 1);
    }
    // 8000 characters of 25: 320 each.
    assert!(seen.len() == 25 && seen.values().all(|n| (200..450).contains(n)), "{seen:?}");
    assert!("01OILBSZU".chars().all(|c| !seen.contains_key(&c)));
}

proptest! {
    #[test]
    fn few_wait_and_each_gets_a_turn(pauses in prop::collection::vec(0..30_000_i64, 1..400)) {
        let pairings = Pairings::new();
        let mut now = T0;
        let mut begun: Vec<UtcMs> = Vec::new();
        for pause in pauses {
            now = now.plus(pause);
            begun.retain(|asked| now.since(*asked) < HOLDS_MS);
            match pairings.ask(now) {
                Ok(asked) => {
                    prop_assert!(begun.len() < MOST);
                    prop_assert_eq!(asked.until, now.plus(HOLDS_MS));
                    begun.push(now);
                }
                Err(TooMany { retry_s }) => {
                    prop_assert_eq!(begun.len(), MOST);
                    // As long as it says, and no shorter by a second.
                    let free = begun[0].plus(HOLDS_MS).since(now);
                    prop_assert!((retry_s as i64) * 1_000 >= free && (retry_s as i64 - 1) * 1_000 < free);
                }
            }
            prop_assert!(pairings.all().len() <= 2 * MOST);
        }
    }
}
