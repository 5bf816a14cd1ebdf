//! What figures are made of, in few requests that run at once.

use presswatch_domain::{EventKind, HOUR_MS, Numbered, SiteId, Span};

use super::{
    Influx,
    gather::{gather, intervals},
    query::{always, from, one_of, quoted},
};
use crate::{StoreError, Wanted, engine::place};

/// Columns that say nothing of an event.
const REST: &str = "|> drop(columns: [\"_start\", \"_stop\", \"site\"])";
/// Of whole intervals the text says all: without the other columns a month of ten presses takes the server 34 ms of CPU,
/// with them 56 ms.
const WHOLE: &str = "|> keep(columns: [\"_value\", \"press\", \"producer\"])";

pub async fn evidence(influx: &Influx, site: &SiteId, wanted: &Wanted) -> Result<Vec<Numbered>, StoreError> {
    let presses = &wanted.presses;
    let mut intervals = intervals(influx).await?;
    let rest = if intervals.contains("_field") { WHOLE } else { REST };
    let [(_, near), others @ ..] = &wanted.kinds;
    if !presses.is_empty() {
        let presses = one_of("press", presses.iter().map(|press| press.as_str()));
        intervals = format!("{intervals} and {presses}");
    }
    // Each answer of a request needs a name of its own, and a short one: it stands in each line.
    let mut names = 0..;
    let mut ask = |span: Span, which: &str, then: &str| {
        let span = span.and(always());
        let from = from(&influx.config.record, span);
        let name = quoted(&names.next().unwrap_or(0).to_string());
        let ask = format!(
            "{from} |> filter(fn: (r) => {which} and r.site == \"{site}\") {then} |> yield(name: {name})\n"
        );
        if span.is_empty() { String::new() } else { ask }
    };
    let kinds =
        |kinds: &[&str]| format!("r._measurement == \"event\" and {}", one_of("kind", kinds.iter().copied()));
    // Kinds of which there are few share a question: each costs the server 4 ms, over all time 15 ms a year.
    let ([opened, alarm], [annotation, production]) = (["opened", "alarm"], ["annotation", "production"]);
    let widest = |of: [&str; 2]| {
        let spans = wanted.kinds.iter().filter(|(kind, _)| of.contains(kind)).map(|(_, span)| *span);
        spans.reduce(|a, b| Span::new(a.from.min(b.from), a.to.max(b.to))).unwrap_or(always())
    };
    let plan_or_loss = format!("(r._measurement == \"loss\" or ({}))", kinds(&["plan"]));
    let mut few = ask(widest([opened, alarm]), &kinds(&[opened, alarm]), REST);
    few += &ask(widest([annotation, production]), &kinds(&[annotation, production]), REST);
    few += &ask(always(), &plan_or_loss, REST);
    few += &ask(always(), &kinds(&["complete"]), &format!("|> last() {REST}"));
    few += &ask(wanted.before, &intervals, &format!("|> last() {rest}"));
    few += &ask(wanted.after, &intervals, &format!("|> first() {rest}"));
    // An interval stands where it begins, and never crosses a full hour.
    let near = Span::new(near.from.plus(-HOUR_MS), near.to);
    let middle = near.from.plus(near.ms() / 2);
    let [first, second] = [Span::new(near.from, middle), Span::new(middle, near.to)]
        .map(|half| read(influx, ask(half, &intervals, rest), false));
    // Halves: the server and this program have a core each to work on while the other half is on its way.
    let (mut events, first, second) = tokio::try_join!(read(influx, few, true), first, second)?;
    events.retain(|event| {
        if event.record.press.as_ref().is_some_and(|press| !presses.is_empty() && !presses.contains(press)) {
            return false;
        }
        let name = event.record.kind().map(EventKind::name);
        let asked = others.iter().find(|(kind, _)| Some(*kind) == name);
        asked.is_none_or(|(_, span)| !place(&event.record).and(*span).is_empty())
    });
    events.extend(first);
    events.extend(second);
    Ok(events)
}

/// The events that a question finds.
async fn read(influx: &Influx, flux: String, first_or_last: bool) -> Result<Vec<Numbered>, StoreError> {
    let csv = influx.http.csv(&influx.config.record, &flux).await?;
    // A year's answer takes a thread for a third of a second.
    let gathered = tokio::task::spawn_blocking(move || gather(&csv, first_or_last)).await;
    gathered.map_err(|e| StoreError::failed("InfluxDB, its answer", e))?
}
