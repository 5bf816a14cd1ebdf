//! `/production`: what people counted and measured.

use std::{collections::BTreeMap, sync::Arc};

use axum::extract::State;
use presswatch_domain::{EventKind, Numbered, PressId, Production};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{
    App,
    alarms::names,
    doors::Caller,
    problem::{Problem, ProblemBody},
    query,
    routes::{Asked, Fresh},
};

/// Where `from` is left out, in hours.
const HOURS: i64 = 7 * 24;

/// Parameters of `/production`.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ProductionQuery {
    /// Of which presses, divided by commas; by default of all.
    pub press: Option<String>,
    /// First instant, ms UTC; by default 7 days before `to`.
    #[param(value_type = Option<i64>)]
    pub from: Option<String>,
    /// First instant after, ms UTC; by default now. At most 400 days after `from`.
    #[param(value_type = Option<i64>)]
    pub to: Option<String>,
}

/// What people entered.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ProductionsDto {
    /// Of each press and stretch what was entered last, the latest stretch first.
    pub entries: Vec<ProductionDto>,
    /// Names of those who are told by their ids, for those who work with them.
    pub names: BTreeMap<String, String>,
}

/// What a person counted and measured over a stretch.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({
    "press": "press1", "from": 1795064400000_i64, "to": 1795093200000_i64, "bags": 36, "kg_per_bag": 15.0, "mass": null,
    "kg": 540.0, "estimated": false, "rejects": 12.0, "moisture": 10.5, "energy_reading": null,
    "entered": 1795093260000_i64, "by": "p0000000000000001", "replaced": 0
}))]
pub struct ProductionDto {
    /// Which press.
    pub press: String,
    /// First instant.
    pub from: i64,
    /// First instant after.
    pub to: i64,
    /// Full bags.
    #[schema(required)]
    pub bags: Option<u32>,
    /// What one holds, in kg.
    #[schema(required)]
    pub kg_per_bag: Option<f64>,
    /// kg, where no bags were counted.
    #[schema(required)]
    pub mass: Option<f64>,
    /// kg, by bags or as given; null: no mass was entered.
    #[schema(required)]
    pub kg: Option<f64>,
    /// The mass is a guess.
    pub estimated: bool,
    /// What was thrown back, in kg.
    #[schema(required)]
    pub rejects: Option<f64>,
    /// Moisture of the briquettes, in % of mass.
    #[schema(required)]
    pub moisture: Option<f64>,
    /// What the energy meter shows at `to`, in kWh.
    #[schema(required)]
    pub energy_reading: Option<f64>,
    /// When they said it.
    pub entered: i64,
    /// Who: the id of a person, device or token.
    pub by: String,
    /// How often it stands in place of what was entered before.
    pub replaced: u32,
}

/// What people entered: bags and kg, rejects, moisture, readings of the energy meter.
#[utoipa::path(
    get, path = "/api/v1/production", tag = "figures", params(ProductionQuery),
    responses(
        (status = 200, body = ProductionsDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn production(
    State(app): State<Arc<App>>,
    caller: Caller,
    Asked(asked): Asked<ProductionQuery>,
) -> Result<Fresh<ProductionsDto>, Problem> {
    let presses = app.presses_of(&caller, asked.press.as_deref())?;
    let span = query::span(asked.from.as_deref(), asked.to.as_deref(), app.hub.now(), HOURS)?;
    let ledger = app.ledger(&presses, span).await?;
    let mut list: Vec<ProductionDto> = latest(&ledger)
        .into_iter()
        .filter(|((press, ..), (one, _))| {
            presses.iter().any(|known| known.id == *press) && !one.span().and(span).is_empty()
        })
        .map(|((press, ..), (one, replaced))| ProductionDto::new(&press, one, replaced))
        .collect();
    list.sort_by_key(|one| (std::cmp::Reverse((one.from, one.to)), one.press.clone()));
    let names = names(&app, &caller, list.iter().map(|one| one.by.as_str()).collect())?;
    Ok(Fresh(ProductionsDto { entries: list, names }))
}

/// Of each press and stretch what was entered last, and how often it stands in place of something.
pub fn latest(ledger: &[Numbered]) -> BTreeMap<(PressId, i64, i64), (&Production, u32)> {
    let mut all: Vec<(&PressId, u64, &Production)> = ledger
        .iter()
        .filter_map(|one| match (&one.record.press, one.record.kind()) {
            (Some(press), Some(EventKind::Production(said))) => Some((press, one.birth.number, said)),
            _ => None,
        })
        .collect();
    all.sort_by_key(|(_, number, said)| (said.entered, *number));
    let mut latest: BTreeMap<(PressId, i64, i64), (&Production, u32)> = BTreeMap::new();
    for (press, _, said) in all {
        let replaced = latest.entry((press.clone(), said.from.0, said.to.0));
        replaced.and_modify(|(one, count)| (*one, *count) = (said, *count + 1)).or_insert((said, 0));
    }
    latest
}

impl ProductionDto {
    pub fn new(press: &PressId, one: &Production, replaced: u32) -> Self {
        Self {
            press: press.to_string(),
            from: one.from.0,
            to: one.to.0,
            bags: one.bags,
            kg_per_bag: one.kg_per_bag,
            mass: one.mass,
            kg: one.kg(),
            estimated: one.estimated,
            rejects: one.rejects,
            moisture: one.moisture,
            energy_reading: one.energy_reading,
            entered: one.entered.0,
            by: one.by.clone(),
            replaced,
        }
    }
}
