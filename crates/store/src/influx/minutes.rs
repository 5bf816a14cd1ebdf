//! The sixty minutes of a roll-up as a text field: [`HourRoll::pack`], turned so that like bytes stand
//! together, deflated, in base64.

use std::io::{Read, Write};

use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD as BASE64};
use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use presswatch_domain::{SignalId, UtcMs};

use crate::HourRoll;

const ROWS: usize = 60;

/// The minutes as text.
pub fn encode(roll: &HourRoll) -> String {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
    // A vector takes all that is written to it.
    let _ = encoder.write_all(&turned(&roll.pack(), ROWS));
    BASE64.encode(encoder.finish().unwrap_or_default())
}

/// Undoes [`encode`]; `None` if the text is not sixty minutes.
pub fn decode(signal: SignalId, hour: UtcMs, text: &str) -> Option<HourRoll> {
    let packed = BASE64.decode(text).ok()?;
    let mut bytes = Vec::with_capacity(HourRoll::PACKED);
    // One byte more than is right is enough to know that it is wrong.
    DeflateDecoder::new(&packed[..]).take(HourRoll::PACKED as u64 + 1).read_to_end(&mut bytes).ok()?;
    if bytes.len() != HourRoll::PACKED {
        return None;
    }
    HourRoll::unpack(signal, hour, &turned(&bytes, HourRoll::PACKED / ROWS))
}

/// A table of `rows` rows, given row by row, as its columns one after the other.
fn turned(bytes: &[u8], rows: usize) -> Vec<u8> {
    let columns = bytes.len() / rows;
    (0..columns).flat_map(|column| (0..rows).map(move |row| bytes[row * columns + column])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use presswatch_domain::{Bucket, MINUTE_MS, Span};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn minutes_come_back(values in proptest::collection::vec((any::<f64>(), 0i64..=60_000), 60)) {
            let (hour, signal) = (UtcMs(1_780_002_000_000), SignalId::new("oil_temp").expect("id"));
            let minute = |(i, (x, covered_ms)): (usize, (f64, i64))| {
                let from = hour.plus(i as i64 * MINUTE_MS);
                let x = if x.is_nan() { 0.0 } else { x };
                Bucket { span: Span::new(from, from.plus(MINUTE_MS)), area: x, covered_ms, min: x, max: x }
            };
            let minutes = values.into_iter().enumerate().map(minute).collect();
            let roll = HourRoll { signal: signal.clone(), hour, minutes };
            prop_assert_eq!(decode(signal, hour, &encode(&roll)), Some(roll));
        }

        #[test]
        fn other_text_is_no_minutes(text in ".{0,200}") {
            let signal = SignalId::new("oil_temp").expect("id");
            prop_assert!(decode(signal, UtcMs(0), &text).is_none());
        }
    }
}
