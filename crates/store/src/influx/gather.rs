//! Events out of the fields that an answer lists one by one.

use std::collections::BTreeMap;

use presswatch_domain::{
    Birth, Body, Clock, Epoch, Event, EventKind, Interval, Numbered, PressId, ProducerId, Record, State,
    UtcMs,
};

use super::{
    Influx,
    interval::{self, WHOLE},
    line::EVENT_UNTRUSTED,
    query::{always, cell, from, nanos, scan},
};
use crate::{StoreError, ids::Ids};

/// Flux for the fields of intervals that must be read: one of each, but where some were written before there was
/// such a field. Those that are written now have no `epoch`.
pub async fn intervals(influx: &Influx) -> Result<String, StoreError> {
    let look = async || {
        let bucket = &influx.config.record;
        let flux = format!(
            "{} |> filter(fn: (r) => r._measurement == \"interval\" and r._field == \"epoch\")
             |> first() |> keep(columns: [\"_time\"]) |> limit(n: 1)",
            from(bucket, always())
        );
        let mut bare = false;
        scan(&influx.http.csv(bucket, &flux).await?, ["_time"], |_, _| {
            bare = true;
            Ok(())
        })?;
        Ok(bare)
    };
    Ok(match influx.bare.get_or_try_init(look).await? {
        false => format!("(r._measurement == \"interval\" and r._field == \"{WHOLE}\")"),
        true => "r._measurement == \"interval\"".to_owned(),
    })
}

/// What is known of one event while its fields are gathered.
#[derive(Default)]
struct Draft {
    state: Option<State>,
    to: Option<UtcMs>,
    t: Option<UtcMs>,
    body: Option<String>,
    epoch: Option<Epoch>,
    number: Option<i64>,
    mono: Option<i64>,
    /// Nothing is left to be found.
    whole: bool,
}

/// What a series says of its events: measurement, press, producer, ordinal, kind, of whom.
const TAGS: [&str; 6] = ["_measurement", "press", "producer", "n", "kind", "of"];
type Tags = [String; TAGS.len()];

/// The events of an answer, in any order. With `first_or_last` it may hold the first or last of each field, which need
/// not be of one point: what is not whole is left out then, and is damage otherwise.
pub fn gather(csv: &str, first_or_last: bool) -> Result<Vec<Numbered>, StoreError> {
    let [measurement, press, producer, n, kind, of] = TAGS;
    let columns = [measurement, press, producer, n, kind, of, "_time", "_field", "_value"];
    let mut events = Vec::new();
    let (mut presses, mut producers, mut signals) = (Ids::default(), Ids::default(), Ids::default());
    // Tables are long and tags are their heads: compared with the row before, not kept with each.
    let mut series: Vec<Tags> = Vec::new();
    let mut drafts: BTreeMap<(usize, i64), Draft> = BTreeMap::new();
    scan(csv, columns, |cells, _| {
        let [measurement, press, producer, n, kind, of, time, field, value] = cells;
        let press = |presses: &mut Ids<PressId>| match press {
            "" => Ok(None),
            id => presses.get(id).map(Some).map_err(|e| StoreError::failed("InfluxDB, its answer", e)),
        };
        if field == WHOLE || field.is_empty() {
            let read = interval::decode(value, press(&mut presses)?, &mut signals);
            let damaged = || StoreError::failed("InfluxDB, its answer", format!("`{value}` as interval"));
            let (birth, record) = read.ok_or_else(damaged)?;
            let producer =
                producers.get(producer).map_err(|e| StoreError::failed("InfluxDB, its answer", e))?;
            events.push(Numbered { producer, birth, record });
            if field.is_empty() {
                return Ok(());
            }
        }
        let tags = [measurement, cells[1], producer, n, kind, of];
        let same = |known: &Tags| known.iter().zip(tags).all(|(known, tag)| known == tag);
        let at = match series.iter().rposition(same) {
            Some(at) => at,
            None => {
                series.push(tags.map(str::to_owned));
                series.len() - 1
            }
        };
        let draft = drafts.entry((at, nanos(time)?)).or_default();
        match field {
            "state" => draft.state = State::parse(value),
            "to" => draft.to = Some(UtcMs(cell(value, field)?)),
            "t" => draft.t = Some(UtcMs(cell(value, field)?)),
            "body" => draft.body = Some(value.to_owned()),
            "epoch" => draft.epoch = Some(cell(value, field)?),
            "number" => draft.number = Some(cell(value, field)?),
            "mono" => draft.mono = Some(cell(value, field)?),
            WHOLE => draft.whole = true,
            _ => {}
        }
        Ok(())
    })?;
    let torn = |draft: &Draft| {
        draft.epoch.is_none() || draft.number.is_none() || draft.body.is_none() && draft.state.is_none()
    };
    drafts.retain(|_, draft| !(draft.whole || first_or_last && torn(draft)));
    for ((at, nanos), draft) in drafts {
        events.push(finish(&series[at], nanos, draft)?);
    }
    Ok(events)
}

fn finish(tags: &Tags, nanos: i64, draft: Draft) -> Result<Numbered, StoreError> {
    let [measurement, press, producer, n, ..] = tags;
    let damaged =
        |what: &str| StoreError::failed(format!("InfluxDB, its event {tags:?} at {nanos}"), what.to_owned());
    let at = UtcMs(nanos.div_euclid(1_000_000));
    let event = match (&draft.body, draft.state, draft.to) {
        (Some(body), _, _) => serde_json::from_str(body).map_err(|_| damaged("its body is not an event"))?,
        (None, Some(state), None) => Event { n: cell(n, "n")?, kind: EventKind::State { state } },
        (None, Some(state), Some(to)) => {
            Event { n: cell(n, "n")?, kind: EventKind::Interval(Interval::new(at, to, state)) }
        }
        _ => return Err(damaged("fields are missing")),
    };
    let (Some(epoch), Some(number)) = (draft.epoch, draft.number) else {
        return Err(damaged("it has no birth"));
    };
    Ok(Numbered {
        producer: cell::<ProducerId>(producer, "producer")?,
        birth: Birth { epoch, number: number as u64 },
        record: Record {
            t: draft.t.unwrap_or(at),
            press: if press.is_empty() { None } else { Some(cell(press, "press")?) },
            mono: draft.mono.map(|mono| mono as u64),
            clock: if measurement == EVENT_UNTRUSTED { Clock::Untrusted } else { Clock::Trusted },
            body: Body::Event(event),
        },
    })
}
