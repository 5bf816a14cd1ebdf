//! PINs of people who stand at a shared tablet.

use presswatch_domain::PressId;

use super::*;
use crate::{ChangeError, LogInError, NewDevice, PersonChange, Role};

fn pin(text: &str) -> Option<Secret> {
    Some(Secret::new(text))
}

#[test]
fn a_pin_has_four_to_eight_digits_and_can_be_taken_back() {
    let (_folder, accounts) = accounts();
    let id = insert(&accounts, "agron", Role::Operator).id;
    for bad in ["", "123", "123456789", "12a4", "１２３４", " 1234"] {
        assert!(matches!(accounts.set_pin(&id, pin(bad).as_ref()), Err(ChangeError::Pin)), "{bad:?}");
    }
    accounts.check_pin(&id, None, "d1", T0).expect("there is none to be asked for");
    assert!(accounts.set_pin(&id, pin("2580").as_ref()).expect("set").pin);
    accounts.check_pin(&id, pin("2580").as_ref(), "d1", T0).expect("right");
    for wrong in [None, pin("2581"), pin("25800")] {
        assert!(matches!(accounts.check_pin(&id, wrong.as_ref(), "d1", T0), Err(LogInError::Wrong)));
    }
    let renamed = PersonChange { name: Some("Agroni".to_owned()), ..PersonChange::default() };
    assert!(accounts.change(&id, renamed).expect("changed").pin, "a change of something else leaves it");
    assert!(!accounts.set_pin(&id, None).expect("taken back").pin);
    accounts.check_pin(&id, None, "d1", T0).expect("there is none any more");
    let nobody = "p0123456789abcdef".parse().expect("an id");
    assert!(matches!(accounts.set_pin(&nobody, None), Err(ChangeError::Unknown)));
}

#[test]
fn guessing_at_a_pin_is_slow_and_keeps_nobody_from_logging_in() {
    let (_folder, accounts) = accounts();
    let agron = accounts.add(new("agron", Role::Operator), &good(), T0).expect("added");
    accounts.set_pin(&agron.id, pin("2580").as_ref()).expect("set");
    let mut tried = 0;
    let refused = loop {
        match accounts.check_pin(&agron.id, pin("0000").as_ref(), "d1", T0) {
            Err(LogInError::Wrong) if tried < 50 => tried += 1,
            other => break other,
        }
    };
    assert!(matches!(refused, Err(LogInError::TooMany { .. })), "{refused:?} after {tried}");
    assert!(
        matches!(
            accounts.check_pin(&agron.id, pin("2580").as_ref(), "d2", T0),
            Err(LogInError::TooMany { .. })
        ),
        "another tablet guesses no faster"
    );
    accounts.log_in("agron", &good(), "one", T0).expect("the password is another matter");
}

#[test]
fn at_a_tablet_stand_those_who_work_at_its_presses() {
    let (_folder, accounts) = accounts();
    let press = |name: &str| Presses::Only([PressId::new(name).expect("an id")].into());
    let by = insert(&accounts, "arta", Role::Admin).id;
    for (login, role, presses) in [
        ("all", Role::Operator, Presses::All),
        ("here", Role::Technician, press("press1")),
        ("elsewhere", Role::Operator, press("press2")),
        ("manager", Role::Manager, Presses::All),
        ("left", Role::Operator, Presses::All),
    ] {
        let person = accounts
            .insert(crate::NewPerson { presses, ..new(login, role) }, NOBODY, false, T0)
            .expect("added");
        let change = PersonChange { active: Some(login != "left"), ..PersonChange::default() };
        accounts.change(&person.id, change).expect("changed");
    }
    let crew = |role| {
        let device = NewDevice { name: "Tablet".to_owned(), role, presses: press("press1") };
        let (device, _) = accounts.add_device(device, &by, T0).expect("added");
        let crew = accounts.crew(&device).expect("read");
        crew.into_iter().map(|person| person.login).collect::<Vec<_>>()
    };
    assert_eq!(crew(Role::Operator), ["all", "here"]);
    assert!(crew(Role::Wall).is_empty());
}
