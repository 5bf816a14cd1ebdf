//! Routes and what lies around all of them: limits, headers, compression, who comes in.

use std::{any::Any, sync::Arc, time::Duration};

use axum::{
    Extension, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Request},
    http::{HeaderName, HeaderValue, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{any, get},
};
use presswatch_runtime::{
    Health, Tasks,
    http::{self, Limits},
};
use tokio::{net::TcpListener, sync::Semaphore};
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
    accounts::{contact, crew, devices, enrolment, people, pins, session, tokens, trial},
    alarms, clock,
    doors::{self, origin},
    export, figures, page,
    problem::{self, Problem},
    routes as answers, settings,
    setup::{self, SetUp},
    stream, trust,
};

/// How long an answer may take to begin, in seconds.
const LIMIT_S: u64 = 30;
/// How large a request's body may be, in bytes: nobody has more to say.
const BODY: usize = 256 << 10;
/// Scripts and styles are the page's own files; nothing is loaded from elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
     img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/// What a browser could do and this page never asks for. What a wall may want (the whole screen, staying awake)
/// is not in it.
const PERMISSIONS: &str = "camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), \
     payment=(), serial=(), usb=()";

#[derive(OpenApi)]
#[openapi(
    info(
        title = "presswatch",
        description = "What the presses of a site do, now and before. All times are milliseconds of UTC since 1970. Errors are RFC 9457 problem details."
    ),
    components(schemas(
        crate::dto::RowEvent, crate::dto::StateEvent, crate::dto::Heartbeat, crate::dto::Scalar,
        crate::figures::WhichStops
    )),
    tags(
        (name = "floor", description = "What is"),
        (name = "alarms", description = "What needs somebody, and what people did about it"),
        (name = "history", description = "What was"),
        (name = "figures", description = "How long presses ran and stood and why, what came out, and what of it is not known"),
        (name = "pipeline", description = "How data flow"),
        (name = "people", description = "Who comes in, and what they may do"),
        (name = "settings", description = "What people change: plan, targets, limits, duty, languages"),
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
        .routes(routes!(alarms::alarms))
        .routes(routes!(alarms::performance))
        .routes(routes!(alarms::backtest))
        .routes(routes!(alarms::alarm))
        .routes(routes!(alarms::acknowledge))
        .routes(routes!(alarms::shelve))
        .routes(routes!(alarms::unshelve))
        .routes(routes!(alarms::out_of_service))
        .routes(routes!(alarms::in_service))
        .routes(routes!(alarms::note))
        .routes(routes!(alarms::call))
        .routes(routes!(figures::kpis))
        .routes(routes!(figures::derivation))
        .routes(routes!(figures::stops))
        .routes(routes!(figures::reasons))
        .routes(routes!(figures::shifts))
        .routes(routes!(figures::planned_stops, figures::plan_stop))
        .routes(routes!(figures::drop_stop))
        .routes(routes!(figures::annotate))
        .routes(routes!(figures::enter_production))
        .routes(routes!(figures::production))
        .routes(routes!(answers::pipeline))
        .routes(routes!(clock::clock, clock::set_clock))
        .routes(routes!(stream::live))
        .routes(routes!(export::export))
        .routes(routes!(session::session, session::log_in, session::log_out))
        .routes(routes!(session::own_password))
        .routes(routes!(session::enter))
        .routes(routes!(setup::setup, setup::set_up))
        .routes(routes!(pins::own))
        .routes(routes!(people::people, people::add))
        .routes(routes!(people::change, people::remove))
        .routes(routes!(people::password))
        .routes(routes!(pins::of_person))
        .routes(routes!(contact::own, contact::set_own))
        .routes(routes!(contact::link_telegram))
        .routes(routes!(contact::of_person, contact::set_person))
        .routes(routes!(trial::own, trial::ask_own))
        .routes(routes!(trial::of_person, trial::ask_person))
        .routes(routes!(tokens::tokens, tokens::add))
        .routes(routes!(tokens::revoke))
        .routes(routes!(devices::ask, devices::wait))
        .routes(routes!(devices::devices, devices::let_in))
        .routes(routes!(devices::revoke))
        .routes(routes!(settings::plan::plan))
        .routes(routes!(settings::routes::settings, settings::routes::write))
        .routes(routes!(settings::routes::versions))
        .routes(routes!(settings::routes::version))
        .routes(routes!(settings::routes::go_back))
        .routes(routes!(crew::crew, crew::choose, crew::leave))
        .routes(routes!(trust::trust))
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
pub fn router(app: Arc<App>, setup: Option<Arc<SetUp>>, health: Health) -> Router {
    let doors = app.doors.clone();
    let (api, doc) = described();
    let doc = Bytes::from(doc.to_pretty_json().unwrap_or_default());
    let router = api
        .route("/trust/ca.crt", get(trust::authority))
        .with_state(app)
        .route(
            "/api/v1/openapi.json",
            get(async move || ([(header::CONTENT_TYPE, "application/json")], doc.clone())),
        )
        .merge(presswatch_runtime::health::router(health))
        // No cache on the way keeps what the plant says; the page's own files say themselves how long they hold.
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CACHE_CONTROL,
            HeaderValue::from_static("no-store"),
        ))
        .layer(DefaultBodyLimit::max(BODY))
        .fallback(page::page)
        .method_not_allowed_fallback(async || Problem::Method)
        .layer(middleware::from_fn(in_time));
    let router = match setup {
        Some(setup) => router.layer(Extension(setup)),
        None => router,
    };
    around(router.layer(middleware::from_fn_with_state(doors, doors::guard)))
}

/// What is served before there is a store: the page, which says so, and the probes.
pub fn starting(health: Health) -> Router {
    around(waiting(health, || Problem::Starting))
}

/// What is served before there is a configuration.
pub fn first_start(setup: Arc<SetUp>, health: Health) -> Router {
    let router = waiting(health, || Problem::SetUp)
        .route("/api/v1/setup", get(setup::setup).post(setup::set_up))
        .route("/api/v1/session", get(setup::nobody))
        .layer(Extension(setup))
        .layer(middleware::from_fn(async |request: Request, next: Next| {
            // Whoever knows the code may come from anywhere, but not through a page of another site.
            let (method, headers) = (request.method(), request.headers());
            match origin::welcome(method, headers) {
                Err(problem) if !method.is_safe() => problem.into_response(),
                _ => next.run(request).await,
            }
        }));
    around(router)
}

/// The page and the probes; the API has one answer.
fn waiting(health: Health, answer: fn() -> Problem) -> Router {
    let answer = async move || answer();
    presswatch_runtime::health::probes(health)
        .route("/api/{*any}", any(answer))
        .fallback(page::page)
        .layer(middleware::from_fn(in_time))
}

/// What lies around every answer.
fn around(router: Router) -> Router {
    let always = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
    };
    // Not among them: X-Frame-Options, for which frame-ancestors stands, and Strict-Transport-Security, for plain
    // HTTP is what most of a plant has, and a browser that was told of TLS once would not go back to it.
    router
        // By default it leaves event streams and pictures as they are.
        .layer(
            CompressionLayer::new()
                .compress_when(DefaultPredicate::new().and(NotForContentType::const_new("font/"))),
        )
        .layer(CatchPanicLayer::custom(panicked))
        .layer(always(header::CONTENT_SECURITY_POLICY, POLICY))
        .layer(always(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(always(header::REFERRER_POLICY, "no-referrer"))
        .layer(always(HeaderName::from_static("permissions-policy"), PERMISSIONS))
        .layer(always(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"))
        .layer(always(HeaderName::from_static("cross-origin-resource-policy"), "same-origin"))
}

/// Serves until the tasks end; live streams end with them.
pub fn spawn(tasks: &Tasks, plain: TcpListener, tls: Option<trust::Started>, router: Router, limits: Limits) {
    let (places, token) = (Arc::new(Semaphore::new(http::CONNECTIONS)), tasks.token());
    if let Some(trust::Started { listener, acceptor, .. }) = tls {
        let router = router.clone().layer(middleware::from_fn(doors::cookies::over_tls));
        let shake = move |stream| acceptor.accept(stream);
        let serving = http::serve(listener, router, places.clone(), limits, shake, token.clone());
        tasks.spawn("api https", async move {
            serving.await;
            Ok(())
        });
    }
    tasks.spawn("api http", async move {
        http::serve(plain, router, places, limits, http::plain, token).await;
        Ok(())
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
