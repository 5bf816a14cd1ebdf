//! Who stands at a tablet that a shift shares: chosen at the tablet, for the record. In memory only, and gone
//! when nothing was changed there for a while: the next one must not act in the name of who has left.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use presswatch_domain::UtcMs;

use crate::{Device, DeviceId, Person, PersonId, Presses, Role};

/// After so long without a change made there nobody is known to stand at the tablet, in milliseconds.
const IDLE_MS: i64 = 15 * 60_000;

impl Device {
    /// True for a tablet at which one of several people may stand.
    pub fn is_shared(&self) -> bool {
        self.role == Role::Operator
    }

    /// True if this person may be the one who stands at it: works at the presses, and sees one of the tablet's.
    pub fn has_crew(&self, person: &Person) -> bool {
        let works = matches!(person.role, Role::Operator | Role::Technician);
        self.is_shared() && person.active && works && meet(&self.presses, &person.presses)
    }
}

/// True if there can be a press in both.
fn meet(one: &Presses, other: &Presses) -> bool {
    match (one, other) {
        (Presses::All, Presses::All) => true,
        (Presses::All, Presses::Only(list)) | (Presses::Only(list), Presses::All) => !list.is_empty(),
        (Presses::Only(one), Presses::Only(other)) => !one.is_disjoint(other),
    }
}

/// Who stands at which tablet.
#[derive(Debug, Default)]
pub struct Crews(Mutex<HashMap<DeviceId, (PersonId, UtcMs)>>);

impl Crews {
    /// This person stands there from now on.
    pub fn choose(&self, device: DeviceId, person: PersonId, now: UtcMs) {
        let mut all = self.all();
        all.retain(|_, (_, used)| !over(*used, now));
        all.insert(device, (person, now));
    }

    /// Who stands there.
    pub fn who(&self, device: &DeviceId, now: UtcMs) -> Option<PersonId> {
        self.all().get(device).filter(|(_, used)| !over(*used, now)).map(|(person, _)| *person)
    }

    /// Something is being changed there: whoever it is has not left.
    pub fn used(&self, device: &DeviceId, now: UtcMs) {
        if let Some((_, used)) = self.all().get_mut(device).filter(|(_, used)| !over(*used, now)) {
            *used = now;
        }
    }

    /// Nobody is known to stand there any more.
    pub fn leave(&self, device: &DeviceId) {
        self.all().remove(device);
    }

    fn all(&self) -> MutexGuard<'_, HashMap<DeviceId, (PersonId, UtcMs)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A clock that is set back by more than that ends it, too.
fn over(used: UtcMs, now: UtcMs) -> bool {
    now.since(used).abs() >= IDLE_MS
}

#[cfg(test)]
mod tests {
    use presswatch_domain::PressId;

    use super::*;

    const T0: UtcMs = UtcMs(1_780_000_000_000);

    fn only(names: &[&str]) -> Presses {
        Presses::Only(names.iter().map(|name| PressId::new(name).expect("an id")).collect())
    }

    #[test]
    fn who_stands_there_is_forgotten_when_nothing_is_changed_for_a_while() {
        let (crews, device, person) = (Crews::default(), DeviceId::random(), PersonId::random());
        crews.choose(device, person, T0);
        assert_eq!(crews.who(&device, T0.plus(IDLE_MS - 1)), Some(person));
        assert_eq!(crews.who(&DeviceId::random(), T0), None, "at another tablet stands nobody");
        crews.used(&device, T0.plus(IDLE_MS - 1));
        assert_eq!(crews.who(&device, T0.plus(2 * IDLE_MS - 2)), Some(person));
        assert_eq!(crews.who(&device, T0.plus(2 * IDLE_MS - 1)), None);
        crews.used(&device, T0.plus(2 * IDLE_MS));
        assert_eq!(
            crews.who(&device, T0.plus(2 * IDLE_MS)),
            None,
            "who has left is not back by a later change"
        );
        assert_eq!(crews.who(&device, T0.plus(-IDLE_MS)), None, "the clock was put back");
    }

    #[test]
    fn who_leaves_has_left_and_the_next_one_takes_over() {
        let (crews, device, next) = (Crews::default(), DeviceId::random(), PersonId::random());
        crews.choose(device, PersonId::random(), T0);
        crews.choose(device, next, T0);
        assert_eq!(crews.who(&device, T0), Some(next));
        crews.leave(&device);
        assert_eq!(crews.who(&device, T0), None);
    }

    #[test]
    fn presses_meet_where_one_is_in_both() {
        assert!(meet(&Presses::All, &Presses::All) && meet(&Presses::All, &only(&["press1"])));
        assert!(meet(&only(&["press1", "press2"]), &only(&["press2", "press3"])));
        assert!(!meet(&only(&["press1"]), &only(&["press2"])));
        assert!(!meet(&Presses::All, &only(&[])) && !meet(&only(&[]), &only(&[])));
    }
}
