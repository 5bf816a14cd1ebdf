//! What the store has of alarms.

use presswatch_domain::{HOUR_MS, Numbered, SiteId, Span, UtcMs};
use presswatch_store::{EventFilter, Store, StoreError};

/// The kinds of events of which alarms are made. In which order outboxes were opened tells what was said later.
const KINDS: [&str; 4] = ["alarm", "delivery", "operation", "opened"];
/// How far back anything is looked for, in milliseconds.
pub const FAR_MS: i64 = 400 * 24 * HOUR_MS;

/// All of it from an instant on.
pub async fn read(
    store: &Store,
    site: &SiteId,
    from: UtcMs,
    now: UtcMs,
) -> Result<Vec<Numbered>, StoreError> {
    let span = Span::new(from, now.plus(24 * HOUR_MS));
    store.events(site, EventFilter { press: None, kinds: KINDS.to_vec(), span, limit: usize::MAX }).await
}
