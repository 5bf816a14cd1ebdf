//! `/healthz`, `/readyz`, `/metrics` of every role.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    Json, Router,
    extract::State,
    http::{StatusCode, header},
    routing::get,
};
use serde::Serialize;
use tokio::{net::TcpListener, sync::Semaphore};
use tokio_util::sync::CancellationToken;

use crate::http;

/// What is said of a dependency that has not answered yet.
const STARTING: &str = "starting";

/// What the program depends on, and how each does. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct Health {
    dependencies: Arc<Mutex<BTreeMap<String, Option<String>>>>,
}

/// One dependency's entry.
#[derive(Debug, Clone)]
pub struct Dependency {
    name: String,
    health: Health,
}

/// The body of `/readyz`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Readiness {
    /// True if nothing is wrong.
    pub ready: bool,
    /// Each dependency: null if it is well, or what is wrong.
    pub dependencies: BTreeMap<String, Option<String>>,
}

impl Health {
    /// Enters a dependency as not yet ready.
    pub fn dependency(&self, name: impl Into<String>) -> Dependency {
        let dependency = Dependency { name: name.into(), health: self.clone() };
        dependency.bad(STARTING);
        dependency
    }

    /// How all do.
    pub fn readiness(&self) -> Readiness {
        let dependencies = self.dependencies.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Readiness { ready: dependencies.values().all(Option::is_none), dependencies }
    }

    /// Enters what is said now; gives what was said before, if that was something else.
    fn set(&self, name: &str, trouble: Option<String>) -> Option<Option<String>> {
        let mut all = self.dependencies.lock().unwrap_or_else(PoisonError::into_inner);
        let before = all.insert(name.to_owned(), trouble.clone()).flatten();
        (before != trouble).then_some(before)
    }
}

impl Dependency {
    /// It is well.
    pub fn good(&self) {
        if self.health.set(&self.name, None).is_some() {
            tracing::info!(dependency = %self.name, "ready");
        }
    }

    /// It is not: `trouble` says which thing, why, and what to do.
    pub fn bad(&self, trouble: impl Into<String>) {
        let trouble = trouble.into();
        match self.health.set(&self.name, Some(trouble.clone())) {
            _ if trouble == STARTING => {}
            // Parts of one program start side by side: a first refusal is no news yet.
            Some(Some(before)) if before == STARTING => {
                tracing::info!(dependency = %self.name, %trouble, "not yet ready");
            }
            Some(_) => tracing::warn!(dependency = %self.name, %trouble, "not ready"),
            None => {}
        }
    }
}

/// `/healthz` and `/readyz`, open to anybody who reaches the listener: they tell no data of the plant.
pub fn probes(health: Health) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .with_state(health)
}

/// The probes and `/metrics`.
pub fn router(health: Health) -> Router {
    probes(health).route(
        "/metrics",
        get(|| async { ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], crate::metrics::render()) }),
    )
}

/// Serves one of these alone until `token` is cancelled.
pub async fn serve(listener: TcpListener, router: Router, token: CancellationToken) {
    let places = Arc::new(Semaphore::new(http::CONNECTIONS));
    http::serve(listener, router, places, http::Limits::default(), http::plain, token).await;
}

async fn ready(State(health): State<Health>) -> (StatusCode, Json<Readiness>) {
    let readiness = health.readiness();
    let status = if readiness.ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(readiness))
}
