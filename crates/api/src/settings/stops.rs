//! Planned stops one by one: each change is a new version of the settings.

use jiff::{Timestamp, civil::DateTime};
use presswatch_domain::{PlanHeld, Span, UtcMs};
use serde_json::{Map, Value as Json, json};

use super::desk::{Desk, Held};
use crate::{App, doors::Caller, problem::Problem};

impl Desk {
    /// The plan that holds, as it is told to the plant's record.
    pub(crate) fn plan_held(&self) -> PlanHeld {
        let held = self.held();
        // What does not go with the file does not hold: the file does, alone.
        let version = held.version.as_ref().filter(|_| held.errors.is_empty());
        PlanHeld {
            version: version.map_or(0, |version| u64::try_from(version.version).unwrap_or(0)),
            by: version.map_or_else(|| "console".to_owned(), |version| version.by.clone()),
            zone: self.zone.iana_name().unwrap_or("UTC").to_owned(),
            plan: held.applied.plan.clone(),
            targets: held.applied.targets.clone(),
        }
    }

    /// The settings that hold with the plan in them, also where it is the file's.
    fn planned(&self, held: &Held) -> Map<String, Json> {
        let text = held.version.as_ref().map_or("", |version| &version.text);
        let Json::Object(mut settings) = self.source.to_json(text) else { return Map::new() };
        if !settings.get("plan").is_some_and(Json::is_object) {
            let plan = self.source.beneath().get("plan").cloned().unwrap_or_else(|| json!({}));
            settings.insert("plan".to_owned(), plan);
        }
        settings
    }

    /// What the site's clock on the wall shows, to the minute.
    fn wall(&self, t: UtcMs) -> String {
        let t = Timestamp::from_millisecond(t.0).unwrap_or(Timestamp::UNIX_EPOCH);
        let at: DateTime = self.zone.to_datetime(t);
        at.strftime("%Y-%m-%dT%H:%M").to_string()
    }
}

fn stops(settings: &mut Map<String, Json>) -> Option<&mut Vec<Json>> {
    let plan = settings.get_mut("plan")?.as_object_mut()?;
    let stops = plan.entry("stop").or_insert_with(|| json!([]));
    if stops.is_null() {
        *stops = json!([]);
    }
    stops.as_array_mut()
}

fn version(held: &Held) -> i64 {
    held.version.as_ref().map_or(0, |version| version.version)
}

impl App {
    /// Registers a planned stop.
    pub(crate) fn write_stop(
        &self,
        caller: &Caller,
        presses: Option<&[String]>,
        (from, to): (UtcMs, UtcMs),
        reason: &str,
    ) -> Result<(), Problem> {
        let desk = self.desk_of(caller)?;
        self.refresh(false)?;
        let held = desk.held();
        let mut settings = desk.planned(&held);
        let mut stop = json!({"from": desk.wall(from), "to": desk.wall(to), "reason": reason});
        if let Some(presses) = presses {
            stop["presses"] = json!(presses);
        }
        stops(&mut settings).ok_or(Problem::Defect)?.push(stop);
        self.write_settings(caller, version(&held), None, &Json::Object(settings))
    }

    /// Takes a planned stop back, by its place in the plan of a version. Gives its time.
    pub(crate) fn drop_stop(&self, caller: &Caller, number: usize, based_on: i64) -> Result<Span, Problem> {
        let desk = self.desk_of(caller)?;
        self.refresh(false)?;
        let held = desk.held();
        let stop = held.applied.plan.stops.get(number).ok_or(Problem::NotFound)?;
        let mut settings = desk.planned(&held);
        let list = stops(&mut settings).ok_or(Problem::Defect)?;
        if number >= list.len() {
            return Err(Problem::NotFound);
        }
        list.remove(number);
        self.write_settings(caller, based_on, None, &Json::Object(settings))?;
        Ok(stop.span(&desk.zone))
    }
}
