//! A row's body: JSON, `{"v":{signal: value},"b":{signal: mark}}`, either part left out when empty.

use std::collections::BTreeMap;

use presswatch_domain::{BadMark, Row, SignalId, Value};
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct Out<'a> {
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    v: &'a BTreeMap<SignalId, Value>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    b: &'a BTreeMap<SignalId, BadMark>,
}

#[derive(Deserialize)]
struct In {
    #[serde(default)]
    v: BTreeMap<SignalId, Value>,
    #[serde(default)]
    b: BTreeMap<SignalId, BadMark>,
}

/// A row as bytes. Its numbers must be finite.
pub fn encode(row: &Row) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&Out { v: &row.values, b: &row.bad })
}

/// Undoes [`encode`].
pub fn decode(bytes: &[u8]) -> Result<Row, serde_json::Error> {
    let stored: In = serde_json::from_slice(bytes)?;
    Ok(Row { values: stored.v, bad: stored.b })
}

/// Lays `later` over `row`: of two values the later wins, and a bad mark wins over a value, so that the
/// order in which both came does not matter.
pub fn merge(row: &mut Row, later: Row) {
    row.values.extend(later.values);
    row.bad.extend(later.bad);
    let bad = &row.bad;
    row.values.retain(|id, _| !bad.contains_key(id));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn value() -> impl Strategy<Value = Value> {
        let number = any::<f64>().prop_filter("finite", |x| x.is_finite());
        prop_oneof![
            number.prop_map(Value::Number),
            any::<bool>().prop_map(Value::Flag),
            ".{0,40}".prop_map(|code| Value::Code(code.into())),
        ]
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = decode(&bytes);
        }

        #[test]
        fn damaged_bodies_are_read_or_refused(x in any::<f64>(), at in 0usize..60, byte in any::<u8>()) {
            let id = SignalId::new("oil_temp").expect("id");
            let x = if x.is_finite() { x } else { 0.0 };
            let row = Row { values: [(id, Value::Number(x))].into(), bad: BTreeMap::new() };
            let mut bytes = encode(&row).expect("a body");
            let at = at % bytes.len();
            bytes[at] = byte;
            let _ = decode(&bytes);
        }

        #[test]
        fn rows_come_back(
            values in proptest::collection::btree_map("[a-z0-9_]{1,20}", value(), 0..20),
            bad in proptest::collection::btree_map("[a-z0-9_]{1,20}", 0..BadMark::ALL.len(), 0..5),
        ) {
            let id = |name: String| SignalId::new(&name).expect("id");
            let row = Row {
                values: values.into_iter().map(|(name, value)| (id(name), value)).collect(),
                bad: bad.into_iter().map(|(name, mark)| (id(name), BadMark::ALL[mark])).collect(),
            };
            prop_assert_eq!(decode(&encode(&row).expect("a body")).expect("a row"), row);
        }
    }
}
