//! How people are told of alarms.

use std::collections::BTreeSet;

use super::*;
use crate::{ChangeError, NewContact, NewTopic, PersonChange, Situation, Way};

#[test]
fn a_contact_is_kept_and_stays_when_something_else_is_changed() {
    let (folder, accounts) = accounts();
    let agron = insert(&accounts, "agron", Role::Technician);
    assert!(agron.ways().is_empty() && agron.contact.digest && !agron.contact.shift);
    let new = NewContact {
        phone: Some("+383 44 123 456".to_owned()),
        ntfy: Some(NewTopic::Random),
        ways: [(Situation::Home, vec!["sms".to_owned(), "email".to_owned(), "ntfy".to_owned()])].into(),
        shift: true,
        ..NewContact::default()
    };
    let told = accounts.acting("p0123456789abcdef", T0).set_contact(&agron.id, new).expect("set");
    assert_eq!(told.ways(), BTreeSet::from([Way::Ntfy, Way::Sms, Way::Ring]));
    // Without an address of theirs a way is passed over.
    assert_eq!(told.order(Situation::Home), [Way::Sms, Way::Ntfy]);
    assert_eq!(told.order(Situation::Offline), [Way::Ring, Way::Sms]);
    let renamed = PersonChange { name: Some("Agron K.".to_owned()), ..PersonChange::default() };
    accounts.change(&agron.id, renamed).expect("changed");
    let path = folder.path().join("accounts.db");
    let read = Accounts::open(&path).expect("accounts").person(&agron.id).expect("read").expect("there");
    assert_eq!((&read.contact, &read.phone), (&told.contact, &told.phone));
    assert!(read.contact.shift);
    // What is told of it is an id.
    let changes = accounts.changes(10).expect("read");
    let change = changes.iter().find(|change| change.what == "person.contact").expect("noted");
    assert_eq!(
        (change.of.as_str(), change.by.as_str()),
        (agron.id.to_string().as_str(), "p0123456789abcdef")
    );
}

#[test]
fn a_wrong_one_changes_nothing() {
    let (_folder, accounts) = accounts();
    let agron = insert(&accounts, "agron", Role::Technician);
    let wrong = NewContact {
        phone: Some("+38344123456".to_owned()),
        email: Some("nobody".to_owned()),
        ..NewContact::default()
    };
    let errors = match accounts.set_contact(&agron.id, wrong) {
        Err(ChangeError::Contact(errors)) => errors,
        other => panic!("{other:?}"),
    };
    assert_eq!((errors.len(), errors[0].pointer.as_str()), (1, "/email"));
    assert_eq!(accounts.person(&agron.id).expect("read"), Some(agron));
    let nobody = "p0123456789abcdef".parse().expect("an id");
    assert!(matches!(accounts.set_contact(&nobody, NewContact::default()), Err(ChangeError::Unknown)));
}
