//! What figures are made of, in one request.

use presswatch_domain::{HOUR_MS, Numbered, SiteId, Span};

use super::{
    Influx,
    gather::{gather, intervals},
    query::{always, from, one_of, quoted},
};
use crate::{StoreError, Wanted, engine::place};

pub async fn evidence(influx: &Influx, site: &SiteId, wanted: &Wanted) -> Result<Vec<Numbered>, StoreError> {
    let intervals = intervals(influx).await?;
    let mut of = format!("r.site == {}", quoted(site.as_str()));
    if !wanted.presses.is_empty() {
        let presses = one_of("press", wanted.presses.iter().map(|press| press.as_str()));
        of.push_str(&format!(" and (not exists r.press or {presses})"));
    }
    let bucket = &influx.config.record;
    let mut flux = String::new();
    let mut ask = |span: Span, which: &str, then: &str| {
        let span = span.and(always());
        if !span.is_empty() {
            let name = flux.len();
            flux.push_str(&format!(
                "{} |> filter(fn: (r) => {which} and {of}) {then} |> yield(name: \"{name}\")\n",
                from(bucket, span)
            ));
        }
    };
    const REST: &str = "|> drop(columns: [\"_start\", \"_stop\", \"site\"])";
    // Of whole intervals the text says all; what is not sent is not written, nor read.
    let short = intervals.contains("_field");
    let rest = if short { "|> keep(columns: [\"_value\", \"press\", \"producer\"])" } else { REST };
    for (kind, span) in wanted.kinds {
        match kind {
            // It stands where it begins, and never crosses a full hour.
            "interval" => ask(Span::new(span.from.plus(-HOUR_MS), span.to), &intervals, rest),
            // May be of any length, and there are few.
            "loss" => ask(always(), "r._measurement == \"loss\"", REST),
            kind => ask(span, &format!("r._measurement == \"event\" and r.kind == \"{kind}\""), REST),
        }
    }
    ask(wanted.before, &intervals, &format!("|> last() {rest}"));
    ask(wanted.after, &intervals, &format!("|> first() {rest}"));
    ask(always(), "r._measurement == \"event\" and r.kind == \"complete\"", &format!("|> last() {REST}"));
    let mut events = gather(&influx.http.csv(bucket, &flux).await?)?;
    let [_, _, (_, losses), ..] = wanted.kinds;
    events.retain(|event| {
        let is_loss = event.record.kind().is_some_and(|kind| kind.name() == "loss");
        !is_loss || !place(&event.record).and(losses).is_empty()
    });
    Ok(events)
}
