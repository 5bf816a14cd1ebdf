//! Chats that people link to themselves.

use super::*;
use crate::{ChangeError, LogInError, PersonChange};

const MINUTE_MS: i64 = 60_000;

fn linked(accounts: &Accounts, person: &Person) -> Option<String> {
    accounts.person(&person.id).expect("read").expect("there").contact.telegram
}

#[test]
fn a_code_links_one_chat_once_and_within_its_time() {
    let (folder, accounts) = accounts();
    let agron = insert(&accounts, "agron", Role::Technician);
    let (code, until) = accounts.chat_code(&agron.id, T0).expect("a code");
    let (second, _) = accounts.chat_code(&agron.id, T0).expect("a code");
    assert_eq!(until, T0.plus(15 * MINUTE_MS));
    let late = accounts.chat_code(&agron.id, T0.plus(-15 * MINUTE_MS)).expect("a code").0;
    assert!(matches!(accounts.link_chat(&late, "7", T0), Err(LogInError::Wrong)), "it is over");
    assert_eq!(linked(&accounts, &agron), None);
    // Another program has the file open; in it no code stands.
    let alerter = Accounts::open(&folder.path().join("accounts.db")).expect("accounts");
    let typed = Secret::new(code.expose().to_lowercase().replace('-', " "));
    assert_eq!(alerter.link_chat(&typed, "7", T0.plus(1)).expect("linked").id, agron.id);
    assert_eq!(linked(&accounts, &agron).as_deref(), Some("7"));
    assert_eq!(accounts.whose_chat("7").expect("read").expect("somebody").id, agron.id);
    for used in [&code, &second] {
        assert!(matches!(accounts.link_chat(used, "8", T0.plus(1)), Err(LogInError::Wrong)), "used up");
    }
    assert_eq!(linked(&accounts, &agron).as_deref(), Some("7"));
    let changes = accounts.changes(100).expect("read");
    let change = changes.iter().filter(|change| change.what == "person.contact").collect::<Vec<_>>();
    let [change] = change[..] else { panic!("{change:?}") };
    assert_eq!((change.by.as_str(), change.at), (agron.id.to_string().as_str(), Some(T0.plus(1))));
}

#[test]
fn no_code_stands_in_the_file_and_no_more_than_some_are_out() {
    let (folder, accounts) = accounts();
    let agron = insert(&accounts, "agron", Role::Technician);
    let codes: Vec<Secret> =
        (0..5).map(|n| accounts.chat_code(&agron.id, T0.plus(n * MINUTE_MS)).expect("a code").0).collect();
    let more = accounts.chat_code(&agron.id, T0.plus(5 * MINUTE_MS));
    assert!(matches!(more, Err(ChangeError::TooOften { retry_s: 600 })), "{more:?}");
    assert!(accounts.chat_code(&agron.id, T0.plus(15 * MINUTE_MS)).is_ok(), "the first is over");
    for file in std::fs::read_dir(folder.path()).expect("a folder") {
        let bytes = std::fs::read(file.expect("a file").path()).expect("read");
        for code in &codes {
            for text in [code.expose().to_owned(), code.expose().replace('-', "")] {
                assert!(!bytes.windows(text.len()).any(|part| part == text.as_bytes()));
            }
        }
    }
    let gone = PersonChange { active: Some(false), ..PersonChange::default() };
    accounts.change(&agron.id, gone).expect("changed");
    let now = T0.plus(3 * MINUTE_MS);
    assert!(
        matches!(accounts.link_chat(&codes[4], "7", now), Err(LogInError::Wrong)),
        "nobody of ours any more"
    );
    assert!(matches!(accounts.chat_code(&agron.id, T0.plus(60 * MINUTE_MS)), Err(ChangeError::Unknown)));
}

#[test]
fn a_chat_that_tries_many_waits_and_others_do_not() {
    let (_folder, accounts) = accounts();
    let agron = insert(&accounts, "agron", Role::Technician);
    let (code, _) = accounts.chat_code(&agron.id, T0).expect("a code");
    let guess = Secret::new("2345-6789-2345-6789");
    for _ in 0..5 {
        assert!(matches!(accounts.link_chat(&guess, "666", T0), Err(LogInError::Wrong)));
    }
    assert!(matches!(accounts.link_chat(&code, "666", T0), Err(LogInError::TooMany { .. })));
    assert_eq!(accounts.link_chat(&code, "7", T0).expect("linked").id, agron.id);
}

#[test]
fn the_page_knows_what_the_alerters_bot_is_called() {
    let (folder, accounts) = accounts();
    assert_eq!(accounts.bot().expect("read"), None);
    let page = Accounts::open(&folder.path().join("accounts.db")).expect("accounts");
    for name in ["presswatch_bot", "other_bot"] {
        accounts.set_bot(name).expect("written");
        assert_eq!(page.bot().expect("read").as_deref(), Some(name));
    }
}
