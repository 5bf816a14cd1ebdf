//! What people need to trust the site's own authority: its fingerprint, and the certificate to install.

use std::sync::Arc;

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use presswatch_domain::UtcMs;
use serde::Serialize;
use utoipa::ToSchema;

use super::Own;
use crate::{
    App,
    problem::{Problem, ProblemBody},
    routes::Fresh,
};

/// The site's own certificate authority.
#[derive(Debug, Serialize, ToSchema)]
pub struct TrustDto {
    /// SHA-256 of its certificate, `AB:CD:…`: to be compared with what the console of the server says.
    pub fingerprint: String,
    /// Until when it holds.
    #[schema(value_type = i64)]
    pub until: UtcMs,
    /// The names and addresses for which the server has a certificate.
    pub names: Vec<String>,
    /// Where the page is over TLS.
    pub https: String,
}

impl Own {
    fn told(&self) -> TrustDto {
        TrustDto {
            fingerprint: self.authority.fingerprint().to_owned(),
            until: self.authority.facts().until,
            names: self.shown.facts().names.clone(),
            https: format!("https://{}:{}/", self.names.best(), self.port),
        }
    }
}

/// What is to be trusted, for who wants to use TLS. There is nothing where the certificate is one that
/// others have signed.
#[utoipa::path(
    get, path = "/api/v1/trust", tag = "people",
    responses(
        (status = 200, body = TrustDto),
        (status = 404, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn trust(State(app): State<Arc<App>>) -> Result<Fresh<TrustDto>, Problem> {
    app.own.as_ref().map(|own| Fresh(own.told())).ok_or(Problem::NotFound)
}

/// `/trust/ca.crt`: the certificate to install.
pub async fn authority(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let own = app.own.as_ref().ok_or(Problem::NotFound)?;
    let headers = [(header::CONTENT_TYPE, "application/x-x509-ca-cert"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, own.authority.certificate_pem().to_owned()).into_response())
}
