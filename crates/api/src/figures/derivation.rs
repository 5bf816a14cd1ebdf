//! `/kpis/derivation`: how a figure comes about.

use std::{collections::BTreeMap, sync::Arc};

use axum::extract::State;
use presswatch_domain::{
    Basis, Class, HOUR_MS,
    kpi::{Derivation, Evidence, Measure, Tally, derive, figures},
    reason::ReasonId,
    timeline::Known,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::dto::FigureDto;
use crate::{
    App,
    alarms::names,
    doors::Caller,
    names::{BasisName, ClassName, FigureName, KnownName, ReasonName, StateName},
    problem::{Problem, ProblemBody, given},
    query,
    routes::{Asked, Fresh},
};

/// Where `from` is left out, in hours.
const HOURS: i64 = 24;
/// The longest span, in days: a month, and what its edges need.
const DAYS: i64 = 32;

/// Parameters of `/kpis/derivation`.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct DerivationQuery {
    /// Of which press.
    #[param(required = true)]
    pub press: Option<String>,
    /// First instant, ms UTC; by default 24 h before `to`.
    #[param(value_type = Option<i64>)]
    pub from: Option<String>,
    /// First instant after, ms UTC; by default now. At most 32 days after `from`.
    #[param(value_type = Option<i64>)]
    pub to: Option<String>,
    /// Which figure.
    #[param(required = true, value_type = Option<FigureName>)]
    pub figure: Option<String>,
    /// `true`: as the machine alone tells, without what people say of stops.
    #[param(value_type = Option<bool>)]
    pub raw: Option<String>,
}

/// A figure, taken to pieces.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({
    "press": "press1", "from": 1795000000000_i64, "to": 1795003600000_i64, "raw": false, "id": "uptime",
    "figure": {"unit": "1", "value": 0.5, "low": 0.5, "high": 0.5}, "formula": "ran / planned",
    "terms": [{"id": "ran", "unit": "ms", "amount": 1800000.0, "pieces": [{
        "from": 1795000000000_i64, "to": 1795001800000_i64, "amount": 1800000.0, "known": "seen", "state": "running",
        "reason": null, "class": null, "by": null, "version": 7, "basis": null
    }]}],
    "names": {}
}))]
pub struct DerivationDto {
    /// Of which press.
    pub press: String,
    /// First instant.
    pub from: i64,
    /// First instant after, now at the latest.
    pub to: i64,
    /// As the machine alone tells.
    pub raw: bool,
    /// Which figure.
    #[schema(value_type = FigureName)]
    pub id: &'static str,
    /// The figure.
    pub figure: FigureDto,
    /// Its formula, in the ids of its terms; times stand in it in hours.
    pub formula: &'static str,
    /// Its terms.
    pub terms: Vec<TermDto>,
    /// Names of those who are told by their ids, for those who work with them.
    pub names: BTreeMap<String, String>,
}

/// What stands in a formula.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TermDto {
    /// Its id.
    pub id: &'static str,
    /// `ms`, `kg`, `kW.h` or `1`, which counts.
    pub unit: &'static str,
    /// The sum of its pieces.
    pub amount: f64,
    /// What makes it up, in order of time.
    pub pieces: Vec<PieceDto>,
}

/// What makes up a term.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PieceDto {
    /// First instant.
    pub from: i64,
    /// First instant after.
    pub to: i64,
    /// What it adds, in the term's unit.
    pub amount: f64,
    /// Of time: how it is known; null: it is no piece of one state.
    #[schema(required, value_type = Option<KnownName>)]
    pub known: Option<&'static str>,
    /// The state, seen or inferred.
    #[schema(required, value_type = Option<StateName>)]
    pub state: Option<&'static str>,
    /// Why the press stood; null: it ran, or nobody and nothing says.
    #[schema(required, value_type = Option<ReasonName>)]
    pub reason: Option<ReasonId>,
    /// What it counts as.
    #[schema(required, value_type = Option<ClassName>)]
    pub class: Option<Class>,
    /// Who said so: the id of a person, device or token; null: the machine alone.
    #[schema(required)]
    pub by: Option<String>,
    /// By which version of the settings it is planned time; null: it is not, or that does not matter.
    #[schema(required)]
    pub version: Option<u64>,
    /// Of what was counted: how.
    #[schema(required, value_type = Option<BasisName>)]
    pub basis: Option<Basis>,
}

/// How a figure comes about: its formula, the terms, and the very stretches of time and entries that make them up.
#[utoipa::path(
    get, path = "/api/v1/kpis/derivation", tag = "figures", params(DerivationQuery),
    responses(
        (status = 200, body = DerivationDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 503, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn derivation(
    State(app): State<Arc<App>>,
    caller: Caller,
    Asked(asked): Asked<DerivationQuery>,
) -> Result<Fresh<DerivationDto>, Problem> {
    let press = app.press_of(&caller, asked.press.as_deref().unwrap_or_default())?;
    let span = query::span(asked.from.as_deref(), asked.to.as_deref(), app.hub.now(), HOURS)?;
    if span.ms() > DAYS * 24 * HOUR_MS {
        let bound = format!("`to` - `from` may be {DAYS} days at most");
        return Err(Problem::BadRange { field: "from", given: span.from.0.to_string(), bound });
    }
    let raw = query::flag("raw", asked.raw.as_deref())?;
    let id = figure(asked.figure.as_deref().unwrap_or_default())?;
    let name = press.id.to_string();
    let made = app
        .fold(vec![press], span, raw, move |books| {
            let account = books.accounts.into_iter().next()?;
            let derivation = derive(&account, id, span, raw)?;
            Some(DerivationDto {
                press: name,
                from: account.span.from.0,
                to: account.span.to.0,
                raw,
                id,
                figure: (&derivation.figure).into(),
                formula: derivation.formula,
                terms: terms(derivation),
                names: BTreeMap::new(),
            })
        })
        .await?;
    let mut answer = made.ok_or(Problem::Defect)?;
    let pieces = answer.terms.iter().flat_map(|term| &term.pieces);
    let ids = pieces.filter_map(|piece| piece.by.as_deref()).collect();
    answer.names = names(&app, &caller, ids)?;
    Ok(Fresh(answer))
}

fn terms(derivation: Derivation) -> Vec<TermDto> {
    let term = |term: presswatch_domain::kpi::Term| TermDto {
        id: term.id,
        unit: match term.measure {
            Measure::Ms => "ms",
            Measure::Kg => "kg",
            Measure::Kwh => "kW.h",
            Measure::Count => "1",
        },
        amount: term.amount,
        pieces: term.pieces.into_iter().map(piece).collect(),
    };
    derivation.terms.into_iter().map(term).collect()
}

fn piece(piece: Evidence) -> PieceDto {
    let Evidence { span, amount, part, version, basis, by } = piece;
    let said = part.as_ref().and_then(|part| part.said.clone());
    PieceDto {
        from: span.from.0,
        to: span.to.0,
        amount,
        known: part.as_ref().map(|part| known(part.known)),
        state: part.as_ref().and_then(|part| part.known.state()).map(|state| state.as_str()),
        class: part.as_ref().and_then(|part| part.class()),
        by: said.as_ref().and_then(|said| said.by.clone()).or(by),
        reason: said.map(|said| said.reason),
        version,
        basis,
    }
}

/// How something is known, as it travels.
pub fn known(known: Known) -> &'static str {
    match known {
        Known::Seen(_) => "seen",
        Known::Inferred(_) => "inferred",
        Known::Pending => "pending",
        Known::Lost => "lost",
    }
}

fn figure(text: &str) -> Result<&'static str, Problem> {
    let ids = || figures(&Tally::default(), false).into_iter().map(|figure| figure.id);
    ids().find(|id| *id == text).ok_or_else(|| Problem::BadValue {
        field: "figure",
        given: given(text),
        bound: format!("one of {}", ids().collect::<Vec<_>>().join(", ")),
    })
}
