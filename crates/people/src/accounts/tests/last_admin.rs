//! Whatever is changed in whatever order, an admin stays.

use proptest::prelude::*;

use super::*;
use crate::{ChangeError, PersonChange, PersonId};

#[derive(Debug, Clone)]
enum Step {
    Add { login: u8, role: Role },
    Change { who: usize, login: Option<u8>, role: Option<Role>, active: Option<bool> },
    Remove { who: usize },
}

fn step() -> impl Strategy<Value = Step> {
    let role = || prop_oneof![2 => Just(Role::Admin), 1 => prop::sample::select(&Role::ALL[..])];
    prop_oneof![
        2 => (0..8_u8, role()).prop_map(|(login, role)| Step::Add { login, role }),
        5 => (0..8_usize, prop::option::weighted(0.2, 0..8_u8), prop::option::of(role()), prop::option::of(any::<bool>()))
            .prop_map(|(who, login, role, active)| Step::Change { who, login, role, active }),
        2 => (0..8_usize).prop_map(|who| Step::Remove { who }),
    ]
}

/// What is expected of one person.
#[derive(Debug, Clone, PartialEq)]
struct Known {
    id: PersonId,
    login: String,
    role: Role,
    active: bool,
}

fn admins(people: &[Known]) -> usize {
    people.iter().filter(|one| one.active && one.role == Role::Admin).count()
}

/// What the people become, or why not. The whole is judged, not the step: an admin may not vanish.
fn expected(before: &[Known], after: Vec<Known>, role: Option<Role>) -> Result<Vec<Known>, &'static str> {
    if role == Some(Role::Wall) {
        return Err("Role");
    }
    let mut logins: Vec<&str> = after.iter().map(|one| one.login.as_str()).collect();
    logins.sort_unstable();
    if logins.windows(2).any(|two| two[0] == two[1]) {
        return Err("LoginTaken");
    }
    if admins(before) > 0 && admins(&after) == 0 { Err("LastAdmin") } else { Ok(after) }
}

fn why<T>(result: Result<T, ChangeError>) -> Result<T, String> {
    result.map_err(|error| format!("{error:?}"))
}

proptest! {
    #[test]
    fn an_admin_stays(steps in prop::collection::vec(step(), 1..60)) {
        let (_folder, accounts) = accounts();
        let mut people: Vec<Known> = Vec::new();
        for step in steps {
            let mut after = people.clone();
            let (done, expected) = match step {
                Step::Add { login, role } => {
                    let checked = new(&format!("login{login}"), role).checked();
                    let done = why(checked.and_then(|new| accounts.insert(new, NOBODY, false, T0)));
                    // Its id is known afterwards.
                    let id = done.as_ref().map_or("p0000000000000000".parse().expect("an id"), |one| one.id);
                    after.push(Known { id, login: format!("login{login}"), role, active: true });
                    (done.map(drop), expected(&people, after, Some(role)))
                }
                Step::Change { who, login, role, active } => {
                    let Some(one) = after.get_mut(who) else { continue };
                    // Upper and lower case are the same.
                    let login = login.map(|n| format!("Login{n}"));
                    let id = one.id;
                    one.login = login.as_ref().map_or(one.login.clone(), |login| login.to_lowercase());
                    one.role = role.unwrap_or(one.role);
                    one.active = active.unwrap_or(one.active);
                    let change = PersonChange { login, role, active, ..PersonChange::default() };
                    (why(accounts.change(&id, change)).map(drop), expected(&people, after, role))
                }
                Step::Remove { who } => {
                    if who >= after.len() {
                        continue;
                    }
                    let id = after.remove(who).id;
                    (why(accounts.remove(&id)), expected(&people, after, None))
                }
            };
            match expected {
                Ok(after) => {
                    prop_assert_eq!(done, Ok(()));
                    people = after;
                }
                Err(reason) => prop_assert_eq!(done, Err(reason.to_owned())),
            }
            let mut there: Vec<Known> = accounts.people().expect("read").into_iter()
                .map(|one| Known { id: one.id, login: one.login.to_lowercase(), role: one.role, active: one.active })
                .collect();
            there.sort_by_key(|one| one.id);
            let mut known = people.clone();
            known.sort_by_key(|one| one.id);
            prop_assert_eq!(there, known);
        }
    }
}
