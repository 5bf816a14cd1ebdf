//! Signs of life to a watch outside the plant: whoever hears none is to look what is wrong here. They are given only while
//! the alerter could really call somebody; from a dead plant there is silence, which needs no power to be heard.
//!
//! A GET, which healthchecks.io, push monitors of Uptime Kuma and any server of one's own take alike.

use std::{
    fmt,
    time::{Duration, Instant},
};

use http_body_util::Full;
use hyper::{Request, body::Bytes};
use presswatch_runtime::Secret;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::channel::{
    BadSetting, SendError, checked_uri,
    http::{Http, LIMIT},
};

/// What was looked at longer ago is not known any more: the alerter hangs.
const FRESH: Duration = Duration::from_secs(30);
/// While nothing is to be said it is looked again so often.
const LOOK: Duration = Duration::from_secs(5);
/// After a failure it is tried again so soon, twice as late each time.
const RETRY: Duration = Duration::from_secs(10);
/// From so many failures in a row on it does not work: a beat that is lost now and then is the receiver's to bear.
const FAILING: u32 = 3;

/// Where, and how often.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The whole address; whoever knows it can be taken for us.
    pub url: Secret,
    /// How often.
    pub every: Duration,
    /// The receiver knows `…/fail`: there it is told when the alerter lives but could call nobody.
    pub fail: bool,
}

/// Whether somebody could be called: all of it must be so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signs {
    /// The bus is heard.
    pub bus: bool,
    /// The store answers.
    pub store: bool,
    /// What the alerter knows can be written.
    pub file: bool,
    /// At least one way to a phone works, as far as known.
    pub way: bool,
}

impl Signs {
    /// True if nothing is wrong.
    pub fn well(self) -> bool {
        self.bus && self.store && self.file && self.way
    }
}

/// What the alerter's own task has last seen, and when; `None`: nothing yet.
pub type Seen = Option<(Instant, Signs)>;

/// What is to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Say {
    Alive,
    Sick,
    Nothing,
}

/// Who hangs says nothing either, and who has not looked yet does not complain.
fn say(seen: Seen, now: Instant, fail: bool) -> Say {
    match seen.filter(|(at, _)| now.saturating_duration_since(*at) < FRESH) {
        Some((_, signs)) if signs.well() => Say::Alive,
        Some(_) if fail => Say::Sick,
        _ => Say::Nothing,
    }
}

/// Gives signs of life.
pub struct Heartbeat {
    http: Http,
    alive: String,
    sick: Option<String>,
    every: Duration,
}

impl fmt::Debug for Heartbeat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Heartbeat")
    }
}

impl Heartbeat {
    /// Checks the settings; opens nothing.
    pub fn new(settings: &Settings, http: Http) -> Result<Heartbeat, BadSetting> {
        let alive = settings.url.expose().to_owned();
        checked_uri("url", &alive)?;
        let sick = settings.fail.then(|| {
            let (path, query) =
                alive.split_once('?').map_or((&*alive, None), |(path, query)| (path, Some(query)));
            let query = query.map_or_else(String::new, |query| format!("?{query}"));
            format!("{}/fail{query}", path.trim_end_matches('/'))
        });
        Ok(Heartbeat { http, alive, sick, every: settings.every })
    }

    /// Until `token` ends it. `works`: whether the receiver is reached; `None`: nobody knows yet.
    pub async fn beat(
        &self,
        seen: watch::Receiver<Seen>,
        works: watch::Sender<Option<bool>>,
        token: CancellationToken,
    ) {
        let mut failed = 0;
        loop {
            let seen = *seen.borrow();
            let said = match say(seen, Instant::now(), self.sick.is_some()) {
                Say::Alive => Some(self.get(&self.alive).await),
                Say::Sick => Some(self.get(self.sick.as_deref().unwrap_or(&self.alive)).await),
                Say::Nothing => None,
            };
            let wait = match said {
                None => LOOK.min(self.every),
                Some(Ok(())) => {
                    failed = 0;
                    works.send_replace(Some(true));
                    self.every
                }
                Some(Err(error)) => {
                    failed += 1;
                    if failed == FAILING {
                        tracing::warn!(reason = %error, "no sign of life reaches the watch outside; trying again");
                    }
                    if failed >= FAILING {
                        works.send_replace(Some(false));
                    }
                    self.every.min(RETRY.saturating_mul(1 << (failed - 1).min(10)))
                }
            };
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = token.cancelled() => return,
            }
        }
    }

    async fn get(&self, url: &str) -> Result<(), SendError> {
        let request = Request::get(url).body(Full::<Bytes>::default());
        let request = request.map_err(|_| SendError::Never("that is no address".to_owned()))?;
        self.http.ask(request, LIMIT).await?.taken().map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WELL: Signs = Signs { bus: true, store: true, file: true, way: true };

    #[test]
    fn only_who_could_call_somebody_is_alive() {
        let now = Instant::now();
        let said = |signs| [true, false].map(|fail| say(Some((now, signs)), now, fail));
        assert_eq!(said(WELL), [Say::Alive, Say::Alive]);
        for signs in [
            Signs { bus: false, ..WELL },
            Signs { store: false, ..WELL },
            Signs { file: false, ..WELL },
            Signs { way: false, ..WELL },
        ] {
            assert_eq!(said(signs), [Say::Sick, Say::Nothing], "{signs:?}");
        }
    }

    #[test]
    fn who_hangs_or_has_not_looked_says_nothing() {
        let now = Instant::now();
        assert_eq!(say(Some((now, WELL)), now + FRESH, true), Say::Nothing);
        assert_eq!(say(None, now, true), Say::Nothing);
    }

    #[test]
    fn that_it_is_sick_is_told_below_its_address() -> Result<(), BadSetting> {
        let sick = |url: &str| {
            let settings = Settings { url: Secret::new(url), every: LOOK, fail: true };
            Heartbeat::new(&settings, Http::new(None)?).map(|beat| beat.sick)
        };
        assert_eq!(sick("https://hc.example/a-b")?.as_deref(), Some("https://hc.example/a-b/fail"));
        assert_eq!(sick("https://hc.example/a/?rid=1")?.as_deref(), Some("https://hc.example/a/fail?rid=1"));
        assert!(sick("hc.example").is_err());
        Ok(())
    }
}
