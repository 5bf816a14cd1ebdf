//! What people do to an alarm: it goes into the api's outbox, and is the alerter's to answer. **No machine is
//! ever commanded here.**

use std::sync::Arc;

use axum::extract::State;
use presswatch_domain::{EventKind, HOUR_MS, Operation, PressId, Record, UtcMs};

use super::{
    dto::{AlarmDto, DoneDto, NoteDto, Nothing, ReasonDto, ShelveDto},
    fold::Alarm,
};
use crate::{
    App,
    accounts::Told,
    doors::Caller,
    problem::{Problem, ProblemBody},
    routes::{Fresh, Named},
};

/// For how long one may be put aside, in milliseconds.
const SHELVED_MS: i64 = 7 * 24 * HOUR_MS;
/// Longest text of a person, in bytes: as `domain::validate` takes it.
const WORDS: usize = 500;

type Answer = Result<Fresh<DoneDto>, Problem>;

macro_rules! doing {
    ($(#[$about:meta])* $name:ident $path:literal $body:ident |$app:ident, $asked:ident, $alarm:ident| $what:expr) => {
        $(#[$about])*
        #[utoipa::path(
            post, path = $path, tag = "alarms", request_body = $body,
            params(("alarm" = u64, Path, description = "Its number")),
            responses(
                (status = 200, body = DoneDto),
                (status = 400, body = ProblemBody, content_type = "application/problem+json"),
                (status = 403, body = ProblemBody, content_type = "application/problem+json"),
                (status = 404, body = ProblemBody, content_type = "application/problem+json"),
                (status = 409, body = ProblemBody, content_type = "application/problem+json"),
            )
        )]
        pub async fn $name(
            State($app): State<Arc<App>>,
            caller: Caller,
            Named(number): Named,
            Told($asked): Told<$body>,
        ) -> Answer {
            let ($alarm, _) = $app.find_alarm(&caller, &number).await?;
            let what = $what;
            $app.operate(&caller, $alarm, what).await
        }
    };
}

doing! {
    /// Says that the caller has seen it; releases one that is latched and gone. It neither resets nor starts a
    /// machine. What is acknowledged already stays so, and the answer says `changed: false`.
    acknowledge "/api/v1/alarms/{alarm}/ack" Nothing |app, _asked, alarm| Operation::Acknowledge
}

doing! {
    /// Puts it aside: nobody is told of it until then.
    shelve "/api/v1/alarms/{alarm}/shelve" ShelveDto |app, asked, alarm| Operation::Shelve {
        until: until(&app, &alarm, asked.until)?,
        reason: words("reason", asked.reason)?,
    }
}

doing! {
    /// Ends that.
    unshelve "/api/v1/alarms/{alarm}/unshelve" Nothing |app, _asked, alarm| Operation::Unshelve
}

doing! {
    /// Puts it aside until somebody takes it back.
    out_of_service "/api/v1/alarms/{alarm}/out-of-service" ReasonDto |app, asked, alarm|
        Operation::OutOfService { reason: words("reason", asked.reason)? }
}

doing! {
    /// Takes it back.
    in_service "/api/v1/alarms/{alarm}/in-service" Nothing |app, _asked, alarm| Operation::InService
}

doing! {
    /// Leaves a note in its journal.
    note "/api/v1/alarms/{alarm}/note" NoteDto |app, asked, alarm|
        Operation::Note { text: words("text", asked.text)? }
}

impl App {
    /// Does it, unless it is so already.
    async fn operate(&self, caller: &Caller, alarm: Alarm, what: Operation) -> Answer {
        if !matches!(what, Operation::Note { .. }) && !alarm.would_change(&what) {
            return Ok(Fresh(DoneDto { changed: false, alarm: AlarmDto::new(alarm, &self.hub.actions()) }));
        }
        let (rule, of) = (alarm.rule.clone(), alarm.of.clone());
        let kind = EventKind::Operation { alarm: alarm.number, rule, of, by: caller.id(), what };
        self.append(alarm.press.clone(), kind).await?;
        let anew = |number| self.hub.with_book(|book| book.alarm(number).map(|(alarm, _)| alarm));
        let now = alarm.number.and_then(anew);
        Ok(Fresh(DoneDto { changed: true, alarm: AlarmDto::new(now.unwrap_or(alarm), &self.hub.actions()) }))
    }

    /// Writes it into the outbox, from where it goes on by itself; from now on it is seen here.
    pub(super) async fn append(&self, press: Option<PressId>, kind: EventKind) -> Result<(), Problem> {
        let event = Record::event(self.hub.now(), press, kind);
        self.hub.alarmed(&self.append_all(vec![event], Vec::new()).await?);
        Ok(())
    }
}

/// What somebody says, which must be something.
fn words(field: &'static str, text: String) -> Result<String, Problem> {
    let text = text.trim();
    match text.len() {
        1..=WORDS => Ok(text.to_owned()),
        length => Err(Problem::BadRange {
            field,
            given: format!("{length} bytes long"),
            bound: format!("1 to {WORDS} bytes"),
        }),
    }
}

/// Until when it is put aside.
fn until(app: &App, alarm: &Alarm, asked: Option<i64>) -> Result<UtcMs, Problem> {
    let now = app.hub.now();
    match asked {
        Some(until) if (now.0 + 1..=now.0 + SHELVED_MS).contains(&until) => Ok(UtcMs(until)),
        Some(until) => Err(Problem::BadRange {
            field: "until",
            given: until.to_string(),
            bound: format!("after {}, and {SHELVED_MS} ms later at most", now.0),
        }),
        None => app.end_of_shift(alarm.press.as_ref(), now).ok_or_else(|| Problem::BadValue {
            field: "until",
            given: "left out".to_owned(),
            bound: "an instant: no shift is on now".to_owned(),
        }),
    }
}
