//! Roles. What each may do stands in `may`.

use crate::words::words;

words! {
    /// What somebody or something is at the plant.
    Role[7], "role";
    /// Whoever may look: a guest, an owner, a donor.
    Viewer = "viewer",
    /// A screen on a wall. Never a person.
    Wall = "wall",
    /// Who runs the presses, also on a tablet that all of a shift share.
    Operator = "operator",
    /// Who repairs them.
    Technician = "technician",
    /// Who verifies figures from outside and takes raw rows with them.
    Monitor = "monitor",
    /// Who runs the plant.
    Manager = "manager",
    /// Who lets people in.
    Admin = "admin",
}

impl Role {
    /// Roles that a person may have: all but the wall's.
    pub const fn of_people() -> &'static [Role] {
        use Role::{Admin, Manager, Monitor, Operator, Technician, Viewer};
        &[Viewer, Operator, Technician, Monitor, Manager, Admin]
    }

    /// Roles that a paired device may have: nobody knows who stands before it.
    pub const fn of_devices() -> &'static [Role] {
        &[Role::Wall, Role::Operator]
    }

    /// Roles that a machine's token may have. Not an admin's: a token that may make tokens outlives its
    /// own revocation.
    pub const fn of_tokens() -> &'static [Role] {
        use Role::{Manager, Monitor, Operator, Technician, Viewer};
        &[Viewer, Operator, Technician, Monitor, Manager]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_one_word_everywhere() {
        for role in Role::ALL {
            assert_eq!(role.as_str().parse(), Ok(role));
            assert_eq!(serde_json::to_string(&role).expect("json"), format!("\"{role}\""));
            assert_eq!(serde_json::from_str::<Role>(&format!("\"{role}\"")).expect("a role"), role);
        }
        assert!("Admin".parse::<Role>().is_err() && "root".parse::<Role>().is_err());
    }

    #[test]
    fn a_wall_is_never_a_person_and_an_admin_never_a_thing() {
        assert_eq!(Role::of_people().len(), Role::ALL.len() - 1);
        assert!(!Role::of_people().contains(&Role::Wall));
        for things in [Role::of_devices(), Role::of_tokens()] {
            assert!(!things.contains(&Role::Admin));
        }
    }
}
