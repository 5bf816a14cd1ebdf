//! An interval with its birth as the text of one field, `whole`: the answer of a query has a line for each field of
//! each point, so what is read by the hundred thousand is one field.
//!
//! `from to state after loose_ms stale_ms t mono n epoch number` and then `counter=from:to` each, with spaces in between; `-` where
//! there is none. `from` is in UTC milliseconds; `to`, `after` and `t` are milliseconds after it.

use std::io::Write;

use presswatch_domain::{
    Birth, Body, Clock, Epoch, Event, EventKind, Interval, PressId, Record, SignalId, State, UtcMs,
};

use crate::ids::Ids;

/// Name of the field.
pub const WHOLE: &str = "whole";

/// Appends the text of an interval.
pub fn encode(out: &mut Vec<u8>, record: &Record, n: u32, interval: &Interval, birth: Birth) {
    let Interval { from, to, state, after, counters, loose_ms, stale_ms } = interval;
    let or_none = |number: Option<i64>| number.map_or("-".to_owned(), |number| number.to_string());
    let since = |t: UtcMs| t.0.wrapping_sub(from.0);
    let (after, mono) = (or_none(after.map(since)), or_none(record.mono.map(|mono| mono as i64)));
    let (to, t) = (since(*to), since(record.t));
    let Birth { epoch, number } = birth;
    // A vector takes all that is written to it.
    let _ =
        write!(out, "{} {to} {state} {after} {loose_ms} {stale_ms} {t} {mono} {n} {epoch} {number}", from.0);
    for (id, (begin, end)) in counters {
        let _ = write!(out, " {id}={begin}:{end}");
    }
}

/// Undoes [`encode`]; `None` if the text is no interval.
pub fn decode(text: &str, press: Option<PressId>, signals: &mut Ids<SignalId>) -> Option<(Birth, Record)> {
    let mut words = text.split(' ');
    let mut next = || words.next();
    let or_none = |word: &str| if word == "-" { Some(None) } else { word.parse::<i64>().ok().map(Some) };
    let from = UtcMs(next()?.parse().ok()?);
    let later = |ms: i64| UtcMs(from.0.wrapping_add(ms));
    let to = later(next()?.parse().ok()?);
    let state = State::parse(next()?)?;
    let after = or_none(next()?)?.map(later);
    let loose_ms = next()?.parse().ok()?;
    let stale_ms = next()?.parse().ok()?;
    let t = later(next()?.parse().ok()?);
    let mono = or_none(next()?)?.map(|mono| mono as u64);
    let n = next()?.parse().ok()?;
    let birth = Birth { epoch: next()?.parse::<Epoch>().ok()?, number: next()?.parse().ok()? };
    let counter = |word: &str| {
        let (id, pair) = word.split_once('=')?;
        let (begin, end) = pair.split_once(':')?;
        Some((signals.get(id).ok()?, (begin.parse().ok()?, end.parse().ok()?)))
    };
    let counters = words.map(counter).collect::<Option<_>>()?;
    let kind = EventKind::Interval(Interval { from, to, state, after, counters, loose_ms, stale_ms });
    Some((birth, Record { t, press, mono, clock: Clock::Trusted, body: Body::Event(Event { n, kind }) }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn intervals_come_back(
            (from, to, t, n) in (any::<i64>(), any::<i64>(), any::<i64>(), any::<u32>()),
            (after, loose_ms, stale_ms) in (proptest::option::of(any::<i64>()), any::<i64>(), any::<i64>()),
            mono in proptest::option::of(any::<u64>()),
            (epoch, number) in (any::<u64>(), any::<u64>()),
            state in proptest::sample::select(&State::ALL[..]),
            counters in proptest::collection::btree_map("[a-z0-9_]{1,20}", (-1e300..1e300, -1e9..1e9), 0..5),
        ) {
            let id = |name: String| SignalId::new(&name).expect("id");
            let counters = counters.into_iter().map(|(name, pair)| (id(name), pair)).collect();
            let after = after.map(UtcMs);
            let interval = Interval { from: UtcMs(from), to: UtcMs(to), state, after, counters, loose_ms, stale_ms };
            let kind = EventKind::Interval(interval.clone());
            let mut record = Record::event(UtcMs(t), None, kind.clone());
            record.mono = mono;
            record.body = Body::Event(Event { n, kind });
            let birth = Birth { epoch: Epoch(epoch), number };
            let mut out = Vec::new();
            encode(&mut out, &record, n, &interval, birth);
            let text = String::from_utf8(out).expect("text");
            prop_assert_eq!(decode(&text, None, &mut Ids::default()), Some((birth, record)));
        }

        #[test]
        fn other_text_is_no_interval(text in "[-0-9a-f =:.]{0,80}") {
            prop_assert_eq!(decode(&text, None, &mut Ids::default()), None);
        }
    }
}
