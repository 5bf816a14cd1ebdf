//! Invitations of machines: one of them lets an edge fetch its certificate and configuration, once.

use presswatch_domain::UtcMs;
use presswatch_runtime::Secret;
use rusqlite::OptionalExtension;

use super::Accounts;
use crate::{AccountsError, ChangeError, InvitationId, LogInError, seal};

/// What an invitation opens. Whoever knows its secret can make `digest` of it, and so open what is sealed with
/// that; the secret itself is nowhere but with the invited.
#[derive(Clone)]
pub struct Invitation {
    /// Its id.
    pub id: InvitationId,
    /// SHA-256 of its secret.
    pub digest: [u8; 32],
    /// Whom it is for: the name of a producer.
    pub name: String,
    /// What is to be handed over, as it was when it was made.
    pub offer: String,
}

impl std::fmt::Debug for Invitation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Invitation").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Accounts {
    /// Invites a machine by this name until `until`; the secret is given this once. What was offered to that
    /// name before, and what is over, opens nothing any more.
    pub fn invite(
        &self,
        name: &str,
        offer: &str,
        until: UtcMs,
        now: UtcMs,
    ) -> Result<(InvitationId, Secret), ChangeError> {
        if until <= now {
            return Err(ChangeError::Expired);
        }
        let (id, secret) = (InvitationId::random(), seal::secret(seal::INVITATION));
        self.write("inviting a machine", |file| {
            file.prepare_cached("DELETE FROM invitation WHERE name = ?1 OR until <= ?2")?
                .execute((name, now.0))?;
            file.prepare_cached(
                "INSERT INTO invitation (id, digest, name, offer, until) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute((id.to_string(), seal::digest(secret.expose()), name, offer, until.0))?;
            self.note_change(file, "edge.invited", &id)?;
            Ok(Ok((id, secret)))
        })
    }

    /// The invitation with this id, if it still opens something. To ask is an attempt, which counts as wrong
    /// until [`Accounts::enrolled`]: ids can't be tried out.
    pub fn invitation(&self, id: &str, from: &str, now: UtcMs) -> Result<Invitation, LogInError> {
        let Ok(id) = id.parse::<InvitationId>() else { return Err(LogInError::Wrong) };
        self.attempt(&id.to_string(), from, now)?;
        let found = self.read("reading an invitation", |file| {
            let mut select = file
                .prepare_cached("SELECT digest, name, offer FROM invitation WHERE id = ?1 AND until > ?2")?;
            let found = select.query_row((id.to_string(), now.0), |row| {
                Ok(Invitation { id, digest: row.get(0)?, name: row.get(1)?, offer: row.get(2)? })
            });
            Ok(found.optional()?)
        })?;
        found.ok_or(LogInError::Wrong)
    }

    /// The invitation was shown to be known and is used up; false if somebody was quicker.
    pub fn enrolled(&self, invitation: &Invitation, from: &str) -> Result<bool, AccountsError> {
        let id = invitation.id.to_string();
        let used = self.write("using an invitation", |file| {
            let used = file.prepare_cached("DELETE FROM invitation WHERE id = ?1")?.execute([&id])? > 0;
            if used {
                self.note_change(file, "edge.enrolled", &id)?;
            }
            Ok(Ok::<_, AccountsError>(used))
        })?;
        if used {
            self.attempt_was_right(&id, from);
        }
        Ok(used)
    }
}
