//! Routes and what lies around all of them: limits, headers, compression, the key.

use std::{any::Any, net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Bytes,
    extract::Request,
    http::{HeaderName, HeaderValue, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
    serve::ListenerExt,
};
use presswatch_runtime::{Health, Tasks};
use tokio::net::TcpListener;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer,
        predicate::{DefaultPredicate, NotForContentType, Predicate},
    },
    set_header::SetResponseHeaderLayer,
};
use utoipa::OpenApi;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    App,
    accounts::{devices, enrolment, people, session, tokens},
    clock, doors, export, page,
    problem::{self, Problem},
    routes as answers, stream,
};

/// How long an answer may take to begin, in seconds.
const LIMIT_S: u64 = 30;
/// Scripts and styles are the page's own files; nothing is loaded from elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
     img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

#[derive(OpenApi)]
#[openapi(
    info(
        title = "presswatch",
        description = "What the presses of a site do, now and before. All times are milliseconds of UTC since 1970. Errors are RFC 9457 problem details."
    ),
    components(schemas(
        crate::dto::RowEvent, crate::dto::StateEvent, crate::dto::Heartbeat, crate::dto::Scalar
    )),
    tags(
        (name = "floor", description = "What is"),
        (name = "history", description = "What was"),
        (name = "pipeline", description = "How data flow"),
        (name = "people", description = "Who comes in, and what they may do"),
        (name = "problems", description = "What the `type` of a problem means"),
    )
)]
struct Doc;

/// The routes and what they say of themselves.
fn described() -> (Router<Arc<App>>, utoipa::openapi::OpenApi) {
    OpenApiRouter::with_openapi(Doc::openapi())
        .routes(routes!(answers::presses))
        .routes(routes!(answers::press))
        .routes(routes!(answers::series))
        .routes(routes!(answers::states))
        .routes(routes!(answers::pipeline))
        .routes(routes!(clock::clock, clock::set_clock))
        .routes(routes!(stream::live))
        .routes(routes!(export::export))
        .routes(routes!(session::session, session::log_in, session::log_out))
        .routes(routes!(session::own_password))
        .routes(routes!(people::people, people::add))
        .routes(routes!(people::change, people::remove))
        .routes(routes!(people::password))
        .routes(routes!(tokens::tokens, tokens::add))
        .routes(routes!(tokens::revoke))
        .routes(routes!(devices::ask, devices::wait))
        .routes(routes!(devices::devices, devices::let_in))
        .routes(routes!(devices::revoke))
        .routes(routes!(enrolment::enrol))
        .routes(routes!(problem::problems))
        .routes(routes!(problem::problem))
        .split_for_parts()
}

/// The OpenAPI document, as `/api/v1/openapi.json` gives it.
pub fn openapi() -> String {
    // Made of constants: it can't fail.
    described().1.to_pretty_json().unwrap_or_default()
}

/// Everything that is served; [`doors`] says to whom.
pub fn router(app: Arc<App>, health: Health) -> Router {
    let doors = app.doors.clone();
    let (api, doc) = described();
    let doc = Bytes::from(doc.to_pretty_json().unwrap_or_default());
    let router = api
        .with_state(app)
        .route(
            "/api/v1/openapi.json",
            get(async move || ([(header::CONTENT_TYPE, "application/json")], doc.clone())),
        )
        .merge(presswatch_runtime::health::router(health))
        .fallback(page::page)
        .method_not_allowed_fallback(async || Problem::Method)
        .layer(middleware::from_fn(in_time))
        // By default it leaves event streams and pictures as they are.
        .layer(
            CompressionLayer::new()
                .compress_when(DefaultPredicate::new().and(NotForContentType::const_new("font/"))),
        );
    let router = router.layer(middleware::from_fn_with_state(doors, doors::guard));
    let always = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
    };
    router
        .layer(CatchPanicLayer::custom(panicked))
        .layer(always(header::CONTENT_SECURITY_POLICY, POLICY))
        .layer(always(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(always(header::REFERRER_POLICY, "no-referrer"))
        .layer(always(HeaderName::from_static("cross-origin-resource-policy"), "same-origin"))
}

/// Serves until the tasks end; live streams end with them.
pub fn spawn(tasks: &Tasks, listener: TcpListener, router: Router) {
    let token = tasks.token();
    // An event must not wait for the acknowledgement of the one before.
    let listener = listener.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "TCP_NODELAY");
        }
    });
    tasks.spawn("api http", async move {
        Ok(axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>())
            .with_graceful_shutdown(token.cancelled_owned())
            .await?)
    });
}

/// Ends a request whose answer has not begun in time; a stream that has begun goes on.
async fn in_time(request: Request, next: Next) -> Response {
    match tokio::time::timeout(Duration::from_secs(LIMIT_S), next.run(request)).await {
        Ok(answer) => answer,
        Err(_) => Problem::TimedOut(LIMIT_S).into_response(),
    }
}

fn panicked(what: Box<dyn Any + Send + 'static>) -> Response {
    let text = what.downcast_ref::<&str>().copied().or(what.downcast_ref::<String>().map(String::as_str));
    tracing::error!(message = text.unwrap_or("no message"), "a request panicked");
    Problem::Defect.into_response()
}
