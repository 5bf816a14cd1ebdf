//! `/enrolment`: an edge that was invited on the console fetches its certificate and its configuration. What
//! goes over the network is sealed with what only the invited knows (`presswatch_trust::Enrolment`).

use std::{net::SocketAddr, sync::Arc};

use axum::extract::{ConnectInfo, State};
use presswatch_runtime::tasks::chain;
use presswatch_trust::{Authority, Enrolment, Given};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    Told,
    session::{place, refused},
};
use crate::{
    App,
    problem::{Problem, ProblemBody},
    routes::Fresh,
};

/// An invited edge's question.
#[derive(Deserialize, ToSchema)]
pub struct Question {
    /// The invitation's id.
    id: String,
    /// The request for a certificate, sealed.
    sealed: String,
}

/// The answer to it.
#[derive(Serialize, ToSchema)]
pub struct Answer {
    /// Certificate and configuration, sealed.
    sealed: String,
}

/// Gives an invited edge what it was invited for, once. An invitation that never was, was used or is over, and
/// a question that is not from the invited, have the same answer.
#[utoipa::path(
    post, path = "/api/v1/enrolment", operation_id = "enrol", tag = "people", request_body = Question,
    responses(
        (status = 200, body = Answer),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
        (status = 429, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn enrol(
    State(app): State<Arc<App>>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    Told(question): Told<Question>,
) -> Result<Fresh<Answer>, Problem> {
    let now = app.doors.now();
    let accounts = app.doors.accounts()?.acting("console", now);
    let from = place(from.ip());
    let invitation = accounts
        .invitation(&question.id, &from, now)
        .map_err(|error| refused(error, Problem::NoInvitation))?;
    let enrolment = Enrolment::of_digest(&invitation.id.to_string(), &invitation.digest);
    let asked = enrolment.asked(&question.sealed).ok_or(Problem::NoInvitation)?;
    let offer: Given = serde_json::from_str(&invitation.offer).map_err(|_| Problem::Defect)?;
    let signed = app
        .trust
        .as_deref()
        .and_then(|folder| Authority::open(folder).transpose())
        .ok_or(Problem::Defect)?
        .and_then(|authority| authority.client(&asked.csr_pem, &invitation.name, now));
    let certificate_pem = signed.map_err(|error| {
        tracing::error!(reason = %chain(&error), "an invited edge gets no certificate");
        Problem::Defect
    })?;
    let answer =
        enrolment.give(&question.sealed, &Given { certificate_pem, ..offer }).ok_or(Problem::Defect)?;
    if !accounts.enrolled(&invitation, &from)? {
        return Err(Problem::NoInvitation);
    }
    app.changed();
    tracing::info!(edge = %invitation.name, "an invited edge has fetched its certificate");
    Ok(Fresh(Answer { sealed: answer }))
}
