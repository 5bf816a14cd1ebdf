//! Tokens and devices; and that nothing printed holds a secret.

use presswatch_domain::PressId;

use super::*;
use crate::{Asked, ChangeError, NewDevice, NewToken, Pairings, PersonChange, PersonId, Poll};

fn somebody() -> PersonId {
    "p0123456789abcdef".parse().expect("an id")
}

fn one_press() -> Presses {
    Presses::Only([PressId::new("press1").expect("an id")].into())
}

fn reader(expires: Option<UtcMs>) -> NewToken {
    NewToken { name: " Grafana ".to_owned(), role: Role::Viewer, presses: one_press(), expires }
}

#[test]
fn a_token_opens_what_it_is_for_until_it_is_over() {
    let (_folder, accounts) = accounts();
    let (token, secret) = accounts.add_token(reader(Some(T0.plus(100))), &somebody(), T0).expect("made");
    assert!(secret.expose().starts_with("pw_") && secret.expose().len() == 67);
    assert_eq!((token.name.as_str(), token.presses.clone(), token.by), ("Grafana", one_press(), somebody()));
    let found = accounts.token(secret.expose(), T0.plus(99)).expect("read");
    assert_eq!(found, Some(token.clone()));
    assert_eq!(accounts.token(secret.expose(), T0.plus(100)).expect("read"), None);
    let device = format!("pd_{}", &secret.expose()[3..]);
    for other in ["", "pw_", &secret.expose()[3..], &secret.expose()[..66], &device] {
        assert_eq!(accounts.token(other, T0).expect("read"), None, "{other}");
    }
    accounts.revoke_token(&token.id).expect("revoked");
    assert_eq!(accounts.token(secret.expose(), T0).expect("read"), None);
    assert!(matches!(accounts.revoke_token(&token.id), Err(ChangeError::Unknown)));
}

#[test]
fn its_use_is_noted_to_an_hour() {
    let (_folder, accounts) = accounts();
    let (_, secret) = accounts.add_token(reader(None), &somebody(), T0).expect("made");
    let (_, own) = accounts
        .add_device(
            NewDevice { name: "Wall".to_owned(), role: Role::Wall, presses: Presses::All },
            &somebody(),
            T0,
        )
        .expect("let in");
    for (at, noted) in [(5, 5), (3_600_004, 5), (3_600_005, 3_600_005), (3_600_006, 3_600_005), (0, 0)] {
        accounts.token(secret.expose(), T0.plus(at)).expect("read").expect("a token");
        accounts.device(own.expose(), T0.plus(at)).expect("read").expect("a device");
        assert_eq!(accounts.tokens().expect("read")[0].last_used, Some(T0.plus(noted)), "{at}");
        assert_eq!(accounts.devices().expect("read")[0].last_used, Some(T0.plus(noted)), "{at}");
    }
}

#[test]
fn a_device_is_let_in_and_out() {
    let (_folder, accounts) = accounts();
    let new = NewDevice { name: "Tablet 1".to_owned(), role: Role::Operator, presses: one_press() };
    let (device, secret) = accounts.add_device(new, &somebody(), T0).expect("let in");
    assert_eq!(accounts.device(secret.expose(), T0).expect("read"), Some(device.clone()));
    assert_eq!(accounts.device("pd_", T0).expect("read"), None);
    assert_eq!(accounts.token(secret.expose(), T0).expect("read"), None);
    accounts.revoke_device(&device.id).expect("let out");
    assert_eq!(accounts.device(secret.expose(), T0).expect("read"), None);
    assert!(matches!(accounts.revoke_device(&device.id), Err(ChangeError::Unknown)));
}

#[test]
fn what_may_not_be_made_is_not() {
    let (_folder, accounts) = accounts();
    let token = |new| accounts.add_token(new, &somebody(), T0).expect_err("refused");
    for role in [Role::Admin, Role::Wall] {
        assert!(matches!(token(NewToken { role, ..reader(None) }), ChangeError::Role));
    }
    assert!(matches!(token(reader(Some(T0))), ChangeError::Expired));
    assert!(matches!(token(NewToken { name: String::new(), ..reader(None) }), ChangeError::NoName));
    let device = |name: &str, role| {
        let new = NewDevice { name: name.to_owned(), role, presses: Presses::All };
        accounts.add_device(new, &somebody(), T0).expect_err("refused")
    };
    for role in [Role::Viewer, Role::Technician, Role::Monitor, Role::Manager, Role::Admin] {
        assert!(matches!(device("Tablet", role), ChangeError::Role));
    }
    assert!(matches!(device("a\nb", Role::Wall), ChangeError::NoName));
    assert!(accounts.tokens().expect("read").is_empty() && accounts.devices().expect("read").is_empty());
}

#[test]
fn nothing_printed_and_no_file_holds_a_secret() {
    let (folder, accounts) = accounts();
    let pairings = Pairings::new();
    let person = accounts.add_first(new("agron", Role::Admin), &good(), T0).expect("added");
    let (_, cookie) = accounts.log_in("agron", &good(), "one", T0).expect("logged in");
    let made = accounts.add_token(reader(None), &person.id, T0).expect("made");
    let asked: Asked = pairings.ask(T0).expect("asked");
    let new_device = NewDevice { name: "Wall".to_owned(), role: Role::Wall, presses: Presses::All };
    let device = pairings.allow(&asked.code, new_device.clone(), &accounts, &person.id, T0).expect("let in");
    let poll = pairings.poll(asked.secret.expose(), T0);
    let Poll::Allowed(own) = &poll else { panic!("it was let in") };
    let wrong = accounts.log_in("agron", &Secret::new("kafja e darkës"), "one", T0).expect_err("refused");
    let taken = accounts.add(new("agron", Role::Viewer), &good(), T0).expect_err("refused");
    let common = accounts.set_password(&person.id, &Secret::new("password12345")).expect_err("refused");
    let broken = {
        accounts.read("breaking", |file| Ok(file.execute_batch("DROP TABLE session")?)).expect("dropped");
        accounts.session(cookie.expose(), T0).expect_err("broken")
    };
    let printed = format!(
        "{accounts:?} {pairings:?} {person:?} {cookie:?} {made:?} {asked:?} {device:?} {new_device:?} {poll:?} {wrong:?} {wrong} \
         {taken:?} {taken} {common:?} {common} {broken:?} {broken} {:?} {:?} {:?} {:?} {:?} {:#?}",
        new("agron", Role::Viewer),
        PersonChange::default(),
        reader(None),
        pairings.pending(T0),
        accounts.hasher,
        accounts.attempts.lock().expect("not poisoned"),
    );
    let key: String = accounts
        .read("reading the key", |file| {
            Ok(file.query_row("SELECT value FROM meta WHERE key = 'cookie_key'", [], |row| row.get(0))?)
        })
        .expect("a key");
    let secrets = [
        GOOD,
        "kafja e darkës",
        "password12345",
        cookie.expose(),
        made.1.expose(),
        asked.secret.expose(),
        own.expose(),
    ];
    for secret in secrets.into_iter().chain(["$argon2id", &key]) {
        assert!(!printed.contains(secret), "{secret} in {printed}");
    }
    for end in ["", "-wal"] {
        let bytes = std::fs::read(folder.path().join(format!("accounts.db{end}"))).expect("a file");
        for secret in secrets {
            assert!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "{secret} in {end}");
        }
    }
    // What is told of errors names nobody.
    for told in [&taken.to_string(), &wrong.to_string(), &broken.to_string()] {
        assert!(!told.contains("agron"), "{told}");
    }
}

#[test]
fn all_of_it_is_shared_by_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Accounts>();
    shared::<Pairings>();
}
