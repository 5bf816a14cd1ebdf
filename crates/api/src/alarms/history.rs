//! What the store has of alarms.

use presswatch_domain::{HOUR_MS, Numbered, SiteId, Span, UtcMs};
use presswatch_store::{EventFilter, Store, StoreError};

/// The kinds of events of which alarms are made. In which order outboxes were opened tells what was said later.
const KINDS: [&str; 4] = ["alarm", "delivery", "operation", "opened"];
/// Events read at once.
const READ: usize = 100_000;
/// How far back anything is looked for, in milliseconds.
pub const FAR_MS: i64 = 400 * 24 * HOUR_MS;

/// All of it from an instant on.
pub async fn read(
    store: &Store,
    site: &SiteId,
    from: UtcMs,
    now: UtcMs,
) -> Result<Vec<Numbered>, StoreError> {
    let mut span = Span::new(from, now.plus(24 * HOUR_MS));
    let mut all = Vec::new();
    loop {
        let filter = EventFilter { press: None, kinds: KINDS.to_vec(), span, limit: READ };
        let mut events = store.events(site, filter).await?;
        let last = events.last().filter(|_| events.len() == READ).map(|last| last.record.t);
        all.append(&mut events);
        match last {
            // Those that share the last instant come once more, and count once.
            Some(last) if last > span.from => span.from = last,
            Some(last) => span.from = last.plus(1),
            None => return Ok(all),
        }
    }
}
