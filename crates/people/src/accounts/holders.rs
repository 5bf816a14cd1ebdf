//! Tokens of machines, and devices.

use presswatch_domain::UtcMs;
use presswatch_runtime::Secret;
use rusqlite::{Connection, OptionalExtension, Row};

use super::{
    Accounts, USED_MS,
    people::{json, parsed},
};
use crate::{
    AccountsError, ChangeError, Device, DeviceId, NewDevice, NewToken, PersonId, Role, Token, TokenId,
    person::name, seal,
};

/// What [`token`] reads, in its order.
const TOKEN: &str = "id, name, role, presses, created, by, last_used, expires";
/// What [`device`] reads, in its order.
const DEVICE: &str = "id, name, role, presses, created, by, last_used";

impl Accounts {
    /// Makes a machine's token; its text is given this once.
    pub fn add_token(
        &self,
        new: NewToken,
        by: &PersonId,
        now: UtcMs,
    ) -> Result<(Token, Secret), ChangeError> {
        let NewToken { name: named, role, presses, expires } = new;
        let named = name(&named)?;
        if !Role::of_tokens().contains(&role) {
            return Err(ChangeError::Role);
        }
        if expires.is_some_and(|until| until <= now) {
            return Err(ChangeError::Expired);
        }
        let (id, secret) = (TokenId::random(), seal::secret(seal::TOKEN));
        let token = Token { id, name: named, role, presses, expires, created: now, by: *by, last_used: None };
        self.write("adding a token", |file| {
            file.prepare_cached(
                "INSERT INTO token (id, digest, name, role, presses, expires, created, by)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute((
                token.id.to_string(),
                seal::digest(secret.expose()),
                &token.name,
                token.role.as_str(),
                serde_json::to_string(&token.presses)?,
                token.expires.map(|until| until.0),
                token.created.0,
                token.by.to_string(),
            ))?;
            self.note_change(file, "token.added", &token.id)?;
            Ok(Ok((token, secret)))
        })
    }

    /// The token with this text, if it is not over.
    pub fn token(&self, text: &str, now: UtcMs) -> Result<Option<Token>, AccountsError> {
        if !seal::well_formed(text, seal::TOKEN) {
            return Ok(None);
        }
        let digest = seal::digest(text);
        self.read("reading a token", |file| {
            let sql = format!("SELECT {TOKEN} FROM token WHERE digest = ?1");
            let found = file.prepare_cached(&sql)?.query_row([digest], token).optional()?;
            let found = found.filter(|token| token.expires.is_none_or(|until| now < until));
            if let Some(token) = &found {
                note(file, "UPDATE token SET last_used = ?2 WHERE digest = ?1", digest, token.last_used, now);
            }
            Ok(found)
        })
    }

    /// All tokens, by name; those that are over, too.
    pub fn tokens(&self) -> Result<Vec<Token>, AccountsError> {
        self.read("reading tokens", |file| {
            let mut select = file.prepare_cached(&format!("SELECT {TOKEN} FROM token ORDER BY name, id"))?;
            let tokens = select.query_map([], token)?.collect::<Result<Vec<_>, _>>()?;
            Ok(tokens)
        })
    }

    /// The token opens nothing any more, and is forgotten.
    pub fn revoke_token(&self, id: &TokenId) -> Result<(), ChangeError> {
        self.forget("token.revoked", "DELETE FROM token WHERE id = ?1", id.to_string())
    }

    /// Lets a device in; its secret is given this once. See [`crate::Pairings::allow`].
    pub fn add_device(
        &self,
        new: NewDevice,
        by: &PersonId,
        now: UtcMs,
    ) -> Result<(Device, Secret), ChangeError> {
        let NewDevice { name: named, role, presses } = new;
        let named = name(&named)?;
        if !Role::of_devices().contains(&role) {
            return Err(ChangeError::Role);
        }
        let (id, secret) = (DeviceId::random(), seal::secret(seal::DEVICE));
        let device = Device { id, name: named, role, presses, created: now, by: *by, last_used: None };
        self.write("adding a device", |file| {
            file.prepare_cached(
                "INSERT INTO device (id, digest, name, role, presses, created, by)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute((
                device.id.to_string(),
                seal::digest(secret.expose()),
                &device.name,
                device.role.as_str(),
                serde_json::to_string(&device.presses)?,
                device.created.0,
                device.by.to_string(),
            ))?;
            self.note_change(file, "device.added", &device.id)?;
            Ok(Ok((device, secret)))
        })
    }

    /// The device with this secret.
    pub fn device(&self, text: &str, now: UtcMs) -> Result<Option<Device>, AccountsError> {
        if !seal::well_formed(text, seal::DEVICE) {
            return Ok(None);
        }
        let digest = seal::digest(text);
        self.read("reading a device", |file| {
            let sql = format!("SELECT {DEVICE} FROM device WHERE digest = ?1");
            let found = file.prepare_cached(&sql)?.query_row([digest], device).optional()?;
            if let Some(device) = &found {
                note(
                    file,
                    "UPDATE device SET last_used = ?2 WHERE digest = ?1",
                    digest,
                    device.last_used,
                    now,
                );
            }
            Ok(found)
        })
    }

    /// All devices, by name.
    pub fn devices(&self) -> Result<Vec<Device>, AccountsError> {
        self.read("reading devices", |file| {
            let mut select =
                file.prepare_cached(&format!("SELECT {DEVICE} FROM device ORDER BY name, id"))?;
            let devices = select.query_map([], device)?.collect::<Result<Vec<_>, _>>()?;
            Ok(devices)
        })
    }

    /// The device is let out, and forgotten.
    pub fn revoke_device(&self, id: &DeviceId) -> Result<(), ChangeError> {
        self.forget("device.revoked", "DELETE FROM device WHERE id = ?1", id.to_string())
    }

    fn forget(&self, what: &'static str, statement: &str, id: String) -> Result<(), ChangeError> {
        self.write(what, |file| match file.prepare_cached(statement)?.execute([&id])? {
            0 => Ok(Err(ChangeError::Unknown)),
            _ => {
                self.note_change(file, what, &id)?;
                Ok(Ok(()))
            }
        })
    }
}

/// Notes that it was used, at most once an hour. What can't be noted (a full disk) stops nobody.
fn note(file: &Connection, statement: &str, digest: [u8; 32], last: Option<UtcMs>, now: UtcMs) {
    if last.is_none_or(|last| now.since(last).abs() >= USED_MS) {
        let _ = file.prepare_cached(statement).and_then(|mut update| update.execute((digest, now.0)));
    }
}

fn token(row: &Row<'_>) -> Result<Token, rusqlite::Error> {
    Ok(Token {
        id: parsed(row, 0)?,
        name: row.get(1)?,
        role: parsed(row, 2)?,
        presses: json(row, 3)?,
        created: UtcMs(row.get(4)?),
        by: parsed(row, 5)?,
        last_used: row.get::<_, Option<i64>>(6)?.map(UtcMs),
        expires: row.get::<_, Option<i64>>(7)?.map(UtcMs),
    })
}

fn device(row: &Row<'_>) -> Result<Device, rusqlite::Error> {
    Ok(Device {
        id: parsed(row, 0)?,
        name: row.get(1)?,
        role: parsed(row, 2)?,
        presses: json(row, 3)?,
        created: UtcMs(row.get(4)?),
        by: parsed(row, 5)?,
        last_used: row.get::<_, Option<i64>>(6)?.map(UtcMs),
    })
}
