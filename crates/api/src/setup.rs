//! `/setup`: the first start. Until there is a first person, whoever reads the code at the console of the
//! machine says who that is and, where there is no configuration either, what site this is.

use std::{fmt, net::SocketAddr, pin::pin, sync::Arc};

use axum::{
    Extension,
    extract::ConnectInfo,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use presswatch_domain::UtcMs;
use presswatch_people::{Accounts, ChangeError, FirstCode, LogInError, NewPerson, Presses, Role};
use presswatch_runtime::{
    Clock, Health, Secret,
    http::{self, Limits},
};
use serde::{Deserialize, Serialize};
use tokio::{
    net::TcpListener,
    sync::{Mutex, Semaphore},
};
use tokio_util::sync::CancellationToken;
use utoipa::ToSchema;

use crate::{
    accounts::{
        Told,
        session::{SessionDto, place, refused, session_of},
    },
    doors::{
        Caller, Guest,
        cookies::{self, keep},
    },
    problem::{FieldError, Problem, ProblemBody},
    routes::Fresh,
    server,
};

/// Who acts while there is nobody.
const SETUP: &str = "setup";

/// Makes a site of what was answered at the first start.
pub trait MakeSite: Send + Sync + fmt::Debug {
    /// The kinds of press that there are.
    fn profiles(&self) -> Vec<String>;
    /// The time zone that this machine has.
    fn zone(&self) -> String;
    /// Writes the configuration, whole or not at all.
    fn make(&self, site: &FirstSite) -> Result<(), NotMade>;
}

/// Why there is no site.
#[derive(Debug)]
pub enum NotMade {
    /// Some answers can't be as they are.
    Fields(Vec<FieldError>),
    /// It could not be written: which file, and why.
    Failed(String),
}

/// What is asked of a site.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct FirstSite {
    /// Language of its people: a tag.
    pub language: String,
    /// For people.
    pub name: String,
    /// In topics and rows.
    pub id: String,
    /// Its time zone, by IANA name.
    pub zone: String,
    /// Other machines reach the page, too.
    pub open: bool,
    /// The first press.
    pub press: FirstPress,
}

/// What is asked of a press.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct FirstPress {
    /// For people.
    pub name: String,
    /// Its kind: a profile.
    pub profile: String,
}

/// Who is first.
#[derive(Deserialize, ToSchema)]
pub struct FirstPerson {
    /// The log-in name.
    login: String,
    /// Name for people.
    name: String,
    /// The password.
    password: String,
    /// The language, if it is known.
    #[serde(default)]
    language: Option<String>,
}

/// The answers.
#[derive(Deserialize, ToSchema)]
pub struct FirstAnswers {
    /// The code that the console shows.
    code: String,
    /// The first person: an admin.
    person: FirstPerson,
    /// The site, if it is asked for.
    #[serde(default)]
    site: Option<FirstSite>,
}

/// What is still to be said.
#[derive(Debug, Serialize, ToSchema)]
pub struct SetUpDto {
    /// True until there is a first person.
    pub needed: bool,
    /// What may be answered of the site; `null`: it has a configuration.
    pub site: Option<OffersDto>,
}

/// What may be answered of a site.
#[derive(Debug, Serialize, ToSchema)]
pub struct OffersDto {
    /// Kinds of press.
    pub profiles: Vec<String>,
    /// The time zone that this machine has.
    pub zone: String,
}

/// The accounts, and how the first person comes into them.
#[derive(Debug)]
pub struct SetUp {
    accounts: Accounts,
    clock: Clock,
    code: FirstCode,
    site: Option<Box<dyn MakeSite>>,
    /// One at a time.
    turn: Mutex<()>,
    /// It is done.
    end: CancellationToken,
}

impl SetUp {
    /// `site`: makes the configuration; `None`: there is one.
    pub fn new(accounts: Accounts, clock: Clock, site: Option<Box<dyn MakeSite>>) -> Self {
        let (code, turn, end) = (FirstCode::default(), Mutex::default(), CancellationToken::new());
        Self { accounts, clock, code, site, turn, end }
    }

    /// What must be typed, for the console alone; `None`: there are people already.
    pub fn code(&self) -> Result<Option<&Secret>, presswatch_people::AccountsError> {
        Ok(if self.accounts.any_person()? { None } else { Some(self.code.secret()) })
    }

    /// Somebody came in by the code: it is none any more.
    pub async fn done(&self) {
        self.end.cancelled().await;
    }

    /// The accounts.
    pub fn accounts(&self) -> &Accounts {
        &self.accounts
    }

    fn now(&self) -> UtcMs {
        UtcMs(self.clock.now().utc_ms)
    }

    /// Makes site and person; gives what the person's browser keeps.
    fn make(&self, asked: FirstAnswers, from: &str) -> Result<(Caller, Secret), Problem> {
        let now = self.now();
        self.code.check(&asked.code, from, now).map_err(|error| refused(error, Problem::WrongCode))?;
        let FirstPerson { login, name, password, language } = asked.person;
        let password = Secret::new(password);
        let new = NewPerson { login, name, role: Role::Admin, language, phone: None, presses: Presses::All };
        self.accounts.could_be_first(&new, &password)?;
        if let Some(maker) = &self.site {
            let site = asked.site.ok_or(Problem::BadValue {
                field: "site",
                given: "missing".to_owned(),
                bound: "what site this is".to_owned(),
            })?;
            maker.make(&site).map_err(|error| match error {
                NotMade::Fields(wrong) => Problem::WrongFields(wrong),
                NotMade::Failed(why) => Problem::NotWritten(why),
            })?;
        }
        let login = new.login.clone();
        self.accounts.acting(SETUP, now).add_first(new, &password, now)?;
        let (person, text) =
            self.accounts.log_in(&login, &password, from, now).map_err(|error| match error {
                LogInError::Accounts(error) => Problem::Accounts(error),
                _ => Problem::Defect,
            })?;
        Ok((Caller::Person(person), text))
    }
}

/// Before there is a configuration, everybody is nobody.
pub async fn nobody() -> Fresh<SessionDto> {
    Fresh(session_of(&Caller::Guest(Guest::First)))
}

/// What is still to be said at the first start.
#[utoipa::path(get, path = "/api/v1/setup", operation_id = "setup", tag = "people", responses((status = 200, body = SetUpDto)))]
pub async fn setup(setup: Option<Extension<Arc<SetUp>>>) -> Result<Fresh<SetUpDto>, Problem> {
    let Some(Extension(setup)) = setup else { return Ok(Fresh(SetUpDto { needed: false, site: None })) };
    let needed = setup.code()?.is_some();
    let offers = |maker: &dyn MakeSite| OffersDto { profiles: maker.profiles(), zone: maker.zone() };
    Ok(Fresh(SetUpDto { needed, site: setup.site.as_deref().map(offers) }))
}

/// Says who the first person is, and what site this is if that is asked for; whoever does has come in.
#[utoipa::path(
    post, path = "/api/v1/setup", operation_id = "set_up", tag = "people", request_body = FirstAnswers,
    responses(
        (status = 201, body = SessionDto),
        (status = 400, body = ProblemBody, content_type = "application/problem+json"),
        (status = 401, body = ProblemBody, content_type = "application/problem+json"),
        (status = 409, body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, body = ProblemBody, content_type = "application/problem+json"),
        (status = 429, body = ProblemBody, content_type = "application/problem+json"),
        (status = 500, body = ProblemBody, content_type = "application/problem+json"),
    )
)]
pub async fn set_up(
    setup: Option<Extension<Arc<SetUp>>>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    Told(asked): Told<FirstAnswers>,
) -> Result<Response, Problem> {
    let Some(Extension(setup)) = setup else { return Err(Problem::NoPeople) };
    let _turn = setup.turn.lock().await;
    if setup.code()?.is_none() {
        return Err(Problem::Change(ChangeError::NotFirst));
    }
    let (maker, from) = (setup.clone(), place(from.ip()));
    let made = tokio::task::spawn_blocking(move || maker.make(asked, &from));
    let (caller, text) = made.await.map_err(|_| Problem::Defect)??;
    setup.end.cancel();
    let cookie = keep(cookies::SESSION, &text, cookies::YEAR_S).ok_or(Problem::Defect)?;
    Ok((StatusCode::CREATED, [(header::SET_COOKIE, cookie)], Fresh(session_of(&caller))).into_response())
}

/// Serves the page of the first start until it is done, or `token` is cancelled. True: it is done.
pub async fn first_start(
    listener: TcpListener,
    setup: Arc<SetUp>,
    health: Health,
    token: CancellationToken,
) -> bool {
    let done = setup.end.clone();
    let (router, end) = (server::first_start(setup, health), CancellationToken::new());
    let places = Arc::new(Semaphore::new(http::CONNECTIONS));
    let mut serving =
        pin!(http::serve(listener, router, places, Limits::default(), http::plain, end.clone()));
    tokio::select! {
        () = &mut serving => {}
        () = token.cancelled() => {}
        () = done.cancelled() => {}
    }
    end.cancel();
    serving.await;
    done.is_cancelled()
}
