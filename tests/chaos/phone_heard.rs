//! What a phone has heard, with the instants at which it did.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use presswatch_tests::phone::Phone;
use serde_json::Value;
use tokio_util::task::AbortOnDropHandle;

/// What is as urgent as this rings; an update is not.
const RINGS: i64 = 4;

/// Since 1970, in milliseconds.
pub fn now_ms() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |since| since.as_secs_f64() * 1000.0)
}

/// All that has come; clones share it.
#[derive(Clone)]
pub struct Heard {
    events: Arc<Mutex<Vec<(f64, Value)>>>,
    _listening: Arc<AbortOnDropHandle<()>>,
}

impl Heard {
    pub async fn subscribe(base: &str, topic: &str) -> anyhow::Result<Heard> {
        let mut phone = Phone::subscribe(base, topic, None).await?;
        let events: Arc<Mutex<Vec<(f64, Value)>>> = Arc::default();
        let kept = events.clone();
        let listening = tokio::spawn(async move {
            loop {
                match phone.next().await {
                    Ok(event) => kept.lock().unwrap_or_else(PoisonError::into_inner).push((now_ms(), event)),
                    // For a while nothing came.
                    Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
                }
            }
        });
        Ok(Heard { events, _listening: Arc::new(AbortOnDropHandle::new(listening)) })
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(f64, Value)>> {
        self.events.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The first message that rang for this press after an instant.
    pub fn rang(&self, press: &str, after: f64) -> Option<(f64, Value)> {
        self.lock().iter().find(|(at, event)| *at > after && rings(event, press)).cloned()
    }

    /// How many notifications rang for it.
    pub fn rings(&self, press: &str, after: f64) -> usize {
        let events = self.lock();
        let rang = events.iter().filter(|(at, event)| *at > after && rings(event, press));
        rang.map(|(_, event)| event["sequence_id"].to_string()).collect::<BTreeSet<_>>().len()
    }

    /// The last that came.
    pub fn summary(&self) -> String {
        let events = self.lock();
        let last = events.iter().rev().take(5).map(|(at, event)| format!("{at:.0} {event}"));
        last.collect::<Vec<_>>().join("; ")
    }
}

fn rings(event: &Value, press: &str) -> bool {
    let says = |field: &str| event[field].as_str().is_some_and(|text| text.contains(press));
    event["priority"].as_i64().unwrap_or(0) >= RINGS && (says("title") || says("message"))
}
