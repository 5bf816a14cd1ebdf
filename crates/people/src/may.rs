//! What a role may do. `docs/access.md` is made of this table.

use crate::{Role, words::words};

words! {
    /// One thing that may be allowed.
    May[12], "right";
    /// See the floor, history and the pipeline.
    Look = "look",
    /// Take raw rows.
    Export = "export",
    /// Tell an edge the time if it has none.
    SetClock = "set_clock",
    /// Say that one has seen an alarm, and leave a note.
    Acknowledge = "acknowledge",
    /// Put an alarm aside for a time, or until it is taken back.
    Shelve = "shelve",
    /// Call a mechanic to a press.
    Call = "call",
    /// Say why a press stood, and what was counted and measured by hand.
    Enter = "enter",
    /// One's own password, language and log-out. Of people only: a device or a token has none of these,
    /// whatever its role.
    Own = "own",
    /// Let a tablet or a wall in, and out.
    Devices = "devices",
    /// Change plan, targets, limits and who is told of alarms.
    Settings = "settings",
    /// Add, change and remove people.
    People = "people",
    /// Make and revoke tokens of machines.
    Tokens = "tokens",
}

impl Role {
    /// The one place that says what a role may do.
    pub const fn may(self, what: May) -> bool {
        use Role::{Admin, Manager, Monitor, Operator, Technician, Viewer};
        match what {
            May::Look => true,
            May::Export => matches!(self, Technician | Monitor | Manager | Admin),
            May::SetClock | May::Acknowledge | May::Call | May::Enter => {
                matches!(self, Operator | Technician | Manager | Admin)
            }
            May::Shelve => matches!(self, Technician | Manager | Admin),
            May::Own => matches!(self, Viewer | Operator | Technician | Monitor | Manager | Admin),
            May::Devices | May::Settings => matches!(self, Manager | Admin),
            May::People | May::Tokens => matches!(self, Admin),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn who(what: May) -> Vec<Role> {
        Role::ALL.into_iter().filter(|role| role.may(what)).collect()
    }

    #[test]
    fn an_admin_may_all_and_a_wall_only_looks() {
        assert!(May::ALL.into_iter().all(|what| Role::Admin.may(what)));
        let wall: Vec<May> = May::ALL.into_iter().filter(|what| Role::Wall.may(*what)).collect();
        assert_eq!(wall, [May::Look]);
    }

    #[test]
    fn what_belongs_to_people_is_for_people() {
        assert_eq!(who(May::Own), Role::of_people());
    }

    #[test]
    fn nothing_that_a_shared_tablet_or_a_token_may_do_lets_somebody_in() {
        for role in Role::of_devices() {
            assert!(!role.may(May::Devices) && !role.may(May::Export) && !role.may(May::Settings), "{role}");
            assert!(!role.may(May::Shelve), "{role}");
        }
        for role in Role::of_tokens() {
            assert!(!role.may(May::People) && !role.may(May::Tokens), "{role}");
        }
    }

    #[test]
    fn a_right_is_one_word_everywhere() {
        for what in May::ALL {
            assert_eq!(what.as_str().parse(), Ok(what));
            assert_eq!(serde_json::to_string(&what).expect("json"), format!("\"{what}\""));
        }
    }
}
