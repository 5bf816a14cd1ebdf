//! The version that holds, and how another one comes to hold.

use std::{
    sync::{Arc, Mutex, PoisonError, RwLock},
    time::Duration,
};

use jiff::tz::TimeZone;
use presswatch_people::{Accounts, AccountsError, ChangeError, Person, Presses, Version};
use presswatch_runtime::health::Dependency;
use serde_json::Value as Json;

use super::{Applied, Settings};
use crate::{
    App,
    doors::Caller,
    problem::{FieldError, Problem},
};

/// How often it is looked whether the console changed something.
const LOOK: Duration = Duration::from_secs(60);

/// What holds now.
#[derive(Debug, Clone)]
pub struct Held {
    /// The newest version; `None`: nothing was ever changed.
    pub version: Option<Version>,
    /// What holds: by that version or, if it does not go with the file, by the file alone.
    pub applied: Applied,
    /// Why it does not go with the file.
    pub errors: Vec<FieldError>,
}

/// Where settings are changed.
#[derive(Debug)]
pub struct Desk {
    pub(crate) source: Arc<dyn Settings>,
    pub(super) zone: TimeZone,
    held: RwLock<Arc<Held>>,
    /// Of two that let something hold, the later one has read later.
    turn: Mutex<()>,
    dependency: Dependency,
}

impl Desk {
    /// Reads what holds; an error only of the accounts file.
    pub fn open(
        source: Arc<dyn Settings>,
        accounts: &Accounts,
        zone: TimeZone,
        dependency: Dependency,
    ) -> Result<Option<Self>, AccountsError> {
        let Some(held) = read(&*source, accounts.settings()?) else { return Ok(None) };
        let desk = Self { source, zone, held: RwLock::new(Arc::new(held)), turn: Mutex::new(()), dependency };
        desk.tell();
        Ok(Some(desk))
    }

    /// What holds now.
    pub fn held(&self) -> Arc<Held> {
        self.held.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Says on `/readyz` and in the log whether the newest version is the one that holds.
    fn tell(&self) {
        let held = self.held();
        match (held.errors.first(), &held.version) {
            (Some(error), Some(version)) => self.dependency.bad(format!(
                "version {} of the settings does not go with the file, which holds alone: {} {} (/api/v1/settings says all)",
                version.version, error.pointer, error.texts.en
            )),
            _ => self.dependency.good(),
        }
    }
}

/// A version over the file, or the file alone; `None` if that is not right either, which nobody lets happen.
fn read(source: &dyn Settings, version: Option<Version>) -> Option<Held> {
    let text = version.as_ref().map_or("", |version| &version.text);
    // Who was removed since is no reason to give up the plan.
    match source.check(text, None) {
        Ok(applied) => Some(Held { version, applied, errors: Vec::new() }),
        Err(errors) => source.check("", None).ok().map(|applied| Held { version, applied, errors }),
    }
}

impl App {
    /// Where settings are changed.
    pub(crate) fn desk(&self) -> Result<&Desk, Problem> {
        self.desk.as_deref().ok_or(Problem::NoPeople)
    }

    /// The same, for who sees all presses: settings are of all of them.
    pub(crate) fn desk_of(&self, caller: &Caller) -> Result<&Desk, Problem> {
        match caller.presses() {
            Presses::All => self.desk(),
            Presses::Only(_) => Err(Problem::MayNot),
        }
    }

    /// Lets hold what is newest, if it does not yet. `again`: even then, for the file has changed.
    pub(crate) fn refresh(&self, again: bool) -> Result<(), Problem> {
        let desk = self.desk()?;
        let _turn = desk.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let newest = self.doors.accounts()?.settings()?;
        let before = desk.held();
        if !again && newest == before.version {
            return Ok(());
        }
        let Some(held) = read(&*desk.source, newest) else { return Ok(()) };
        let changed = held.applied != before.applied;
        if changed {
            self.hub.take(&held.applied);
        }
        *desk.held.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(held);
        desk.tell();
        if changed {
            self.changed();
        }
        Ok(())
    }

    /// Writes a new version, checked, and lets it hold.
    pub(super) fn write_settings(
        &self,
        caller: &Caller,
        based_on: i64,
        returned_to: Option<i64>,
        settings: &Json,
    ) -> Result<(), Problem> {
        let (desk, accounts, now) = (self.desk_of(caller)?, self.acting(caller)?, self.doors.now());
        let people: Vec<Person> = accounts.people()?.into_iter().filter(|one| one.active).collect();
        let before = accounts.settings()?;
        let before = before.as_ref().map_or("", |version| &version.text);
        let text = desk.source.register(settings, before, now).ok_or_else(|| Problem::BadValue {
            field: "settings",
            given: "something else".to_owned(),
            bound: "a JSON object".to_owned(),
        })?;
        desk.source.check(&text, Some(&people)).map_err(Problem::WrongFields)?;
        let written = accounts.set_settings(based_on, returned_to, &text);
        if let Ok(_) | Err(ChangeError::Outdated { .. }) = &written {
            self.refresh(false)?;
        }
        written?;
        // The record takes its line, whether or not anything else is different now.
        self.changed();
        Ok(())
    }
}

/// Takes up what the console writes, and a file that was read again, until the program ends.
pub async fn keep(app: Arc<App>) {
    let Ok(desk) = app.desk() else { return };
    let mut moved = desk.source.moved();
    loop {
        let again = tokio::select! {
            () = app.token.cancelled() => return,
            changed = moved.changed() => match changed {
                Ok(()) => true,
                // Nobody reads the file again any more.
                Err(_) => { app.token.cancelled().await; return }
            },
            () = tokio::time::sleep(LOOK) => false,
        };
        if let Err(problem) = app.refresh(again) {
            tracing::error!(%problem, "settings");
        }
    }
}
