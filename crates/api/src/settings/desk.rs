//! The version that holds, and how another one comes to hold.

use std::{
    collections::BTreeSet,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use jiff::tz::TimeZone;
use presswatch_domain::plan::Stop;
use presswatch_people::{Accounts, AccountsError, ChangeError, Version};
use presswatch_runtime::health::Dependency;
use serde_json::Value as Json;

use super::{Applied, Settings};
use crate::{
    App,
    doors::Caller,
    problem::{FieldError, Problem, Texts},
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
    pub(super) source: Arc<dyn Settings>,
    pub(super) zone: TimeZone,
    held: RwLock<Arc<Held>>,
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
        let desk = Self { source, zone, held: RwLock::new(Arc::new(held)), dependency };
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

    /// Lets hold what is newest, if it does not yet. `again`: even then, for the file has changed.
    pub(crate) fn refresh(&self, again: bool) -> Result<(), Problem> {
        let desk = self.desk()?;
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
        mut settings: Json,
    ) -> Result<(), Problem> {
        let (desk, accounts, now) = (self.desk()?, self.acting(caller)?, self.doors.now());
        let object = || Problem::BadValue {
            field: "settings",
            given: "something else".to_owned(),
            bound: "a JSON object".to_owned(),
        };
        let people: BTreeSet<String> =
            accounts.people()?.iter().filter(|one| one.active).map(|one| one.id.to_string()).collect();
        // What a client says of it is nothing: since when a stop is known, the server knows.
        stops(&mut settings).for_each(|stop| drop(stop.remove("registered")));
        let text = desk.source.from_json(&settings).ok_or_else(object)?;
        let checked = desk.source.check(&text, Some(&people)).map_err(Problem::WrongFields)?;
        let before = accounts.settings()?.map_or_else(Vec::new, |old| desk.source.stops(&old.text));
        for (stop, new) in stops(&mut settings).zip(&checked.plan.stops) {
            stop.insert("registered".to_owned(), Stop::known_since(new, &before, now).0.into());
        }
        let text = desk.source.from_json(&settings).ok_or(Problem::Defect)?;
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

/// The entries of `plan.stop`.
fn stops(settings: &mut Json) -> impl Iterator<Item = &mut serde_json::Map<String, Json>> {
    let list = settings.pointer_mut("/plan/stop").and_then(Json::as_array_mut);
    list.into_iter().flatten().filter_map(Json::as_object_mut)
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

/// Of nobody in particular.
pub(super) fn alike(text: &str) -> Texts {
    let text = || text.to_owned();
    Texts { en: text(), sq: text(), sr_latn: text(), sr_cyrl: text() }
}
