//! `/presses/{press}/production`: people enter what they counted and measured.

use std::sync::Arc;

use axum::extract::State;
use presswatch_domain::{EventKind, HOUR_MS, Numbered, Press, PressId, Production, Record, Span, UtcMs};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    annotations::{early, misentered, when},
    production::{ProductionDto, latest},
};
use crate::{
    App,
    accounts::Told,
    doors::Caller,
    problem::{Problem, ProblemBody},
    routes::{Fresh, Named},
};

/// So long before its end a shift may be entered, in milliseconds: people do it before they leave.
const AHEAD_MS: i64 = HOUR_MS;
/// How far back readings of the energy meter are compared, in milliseconds.
const BACK_MS: i64 = 400 * 24 * HOUR_MS;

/// What was counted and measured over a stretch, as a rule a shift.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "from": 1795064400000_i64, "to": 1795093200000_i64, "bags": 36, "kg_per_bag": 15.0, "rejects": 12.0, "moisture": 10.5
}))]
pub struct ProductionForm {
    /// First instant.
    pub from: i64,
    /// First instant after: at most 25 hours after `from`, and in an hour at the latest.
    pub to: i64,
    /// Full bags, at most 1000000.
    #[serde(default)]
    pub bags: Option<u32>,
    /// What one holds, 0 to 2000 kg; goes with `bags`.
    #[serde(default)]
    pub kg_per_bag: Option<f64>,
    /// 0 to 1000000 kg, where no bags were counted.
    #[serde(default)]
    pub mass: Option<f64>,
    /// The mass is a guess.
    #[serde(default)]
    pub estimated: bool,
    /// What was thrown back, in kg: part of what was pressed.
    #[serde(default)]
    pub rejects: Option<f64>,
    /// Moisture of the briquettes, 0 to 100 % of mass.
    #[serde(default)]
    pub moisture: Option<f64>,
    /// What the energy meter shows at `to`, in kWh: not less than before, nor more than after.
    #[serde(default)]
    pub energy_reading: Option<f64>,
    /// When they said it, if that was earlier, without a connection: at most 31 days ago. By default now.
    #[serde(default)]
    pub entered: Option<i64>,
}

/// Enters what was counted and measured, in place of what was entered before of the same stretch.
#[utoipa::path(
    put, path = "/api/v1/presses/{press}/production", tag = "figures", request_body = ProductionForm,
    params(("press" = String, Path, description = "Its id")),
    responses(
        (status = 200, body = ProductionDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 403, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn enter_production(
    State(app): State<Arc<App>>,
    caller: Caller,
    Named(id): Named,
    Told(form): Told<ProductionForm>,
) -> Result<Fresh<ProductionDto>, Problem> {
    let press = app.press_of(&caller, &id)?;
    let said = check(form, caller.id(), app.hub.now())?;
    let known = entries(&app, &press).await?;
    if let Some(reading) = said.energy_reading {
        counts_on(&known, &press.id, &said, reading)?;
    }
    let event = Record::event(said.from, Some(press.id.clone()), EventKind::Production(said.clone()));
    let numbered = app.append_all(vec![event], Vec::new()).await?;
    app.entered.take(numbered);
    let known = entries(&app, &press).await?;
    let at = (press.id.clone(), said.from.0, said.to.0);
    let (one, replaced) = latest(&known).remove(&at).unwrap_or((&said, 0));
    Ok(Fresh(ProductionDto::new(&press.id, one, replaced)))
}

/// All that was entered of a press.
async fn entries(app: &App, press: &Press) -> Result<Vec<Numbered>, Problem> {
    let now = app.hub.now();
    Ok(app.said("production", press, Span::new(now.plus(-BACK_MS), now.plus(AHEAD_MS))).await?)
}

fn check(form: ProductionForm, by: String, now: UtcMs) -> Result<Production, Problem> {
    let (from, to) = (form.from, form.to);
    early(from)?;
    if to > now.0 + AHEAD_MS {
        let bound = format!("{} at the latest, in an hour", now.0 + AHEAD_MS);
        return Err(Problem::BadRange { field: "to", given: to.to_string(), bound });
    }
    let said = Production {
        from: UtcMs(from),
        to: UtcMs(to),
        bags: form.bags,
        kg_per_bag: form.kg_per_bag,
        mass: form.mass,
        estimated: form.estimated,
        rejects: form.rejects,
        moisture: form.moisture,
        energy_reading: form.energy_reading,
        entered: when(form.entered, now)?,
        by,
    };
    if said.kg().or(said.rejects).or(said.moisture).or(said.energy_reading).is_none() && said.bags.is_none() {
        let bound = "at least one of mass, bags, rejects, moisture and energy_reading".to_owned();
        return Err(Problem::BadValue { field: "mass", given: "left out".to_owned(), bound });
    }
    said.check().map_err(|wrong| {
        let number = |x: Option<f64>| x.map_or_else(|| "left out".to_owned(), |x| x.to_string());
        let value = match wrong.field {
            "mass" => number(said.mass),
            "kg_per_bag" => number(said.kg_per_bag),
            "rejects" => number(said.rejects),
            "moisture" => number(said.moisture),
            "energy_reading" => number(said.energy_reading),
            "bags" => number(said.bags.map(f64::from)),
            _ => to.to_string(),
        };
        misentered(wrong, &value)
    })?;
    Ok(said)
}

/// A meter does not count backwards: neither from the reading before, nor to the one after.
fn counts_on(known: &[Numbered], press: &PressId, said: &Production, reading: f64) -> Result<(), Problem> {
    let others = latest(known);
    let others =
        others.iter().filter(|((of, from, to), _)| of == press && (*from, *to) != (said.from.0, said.to.0));
    let readings: Vec<(UtcMs, f64)> =
        others.filter_map(|(_, (one, _))| Some((one.to, one.energy_reading?))).collect();
    let before = readings.iter().filter(|(t, _)| *t <= said.to).max_by_key(|(t, _)| *t);
    let after = readings.iter().filter(|(t, _)| *t > said.to).min_by_key(|(t, _)| *t);
    let wrong = |bound| Err(Problem::BadRange { field: "energy_reading", given: reading.to_string(), bound });
    match (before, after) {
        (Some((t, least)), _) if reading < *least => {
            wrong(format!("not less than {least} kWh, which was entered for {}", t.0))
        }
        (_, Some((t, most))) if reading > *most => {
            wrong(format!("not more than {most} kWh, which was entered for {}", t.0))
        }
        _ => Ok(()),
    }
}
