//! What a payload says of a signal. Pure.

use presswatch_domain::{Reading, SignalType, TwoPoint};
use serde_json::Value as Json;

/// How a signal is found in what a device publishes.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// The signal's type.
    pub kind: SignalType,
    /// Where in a JSON payload (RFC 6901); `None`: the payload is the value.
    pub pointer: Option<String>,
    /// From the device's numbers to the signal's unit.
    pub scaling: Option<TwoPoint>,
    /// Of a flag: the text that means true; `None`: `true`, `on`, `1`, `yes` or `online`, in any case.
    pub on: Option<String>,
}

/// Words for true and false that devices use.
const TRUE: [&str; 5] = ["true", "on", "1", "yes", "online"];
const FALSE: [&str; 5] = ["false", "off", "0", "no", "offline"];

impl Way {
    /// What `payload` says. What has no value there, or another than the signal's type, is the reading
    /// `Exception`: the device answers, and not with this.
    pub fn reading(&self, payload: &[u8]) -> Reading {
        let Ok(text) = std::str::from_utf8(payload) else { return Reading::Exception };
        let value = match &self.pointer {
            None => Some(text.trim().to_owned()),
            Some(pointer) => {
                let json: Option<Json> = serde_json::from_str(text).ok();
                json.as_ref().and_then(|json| json.pointer(pointer)).and_then(plain)
            }
        };
        value.and_then(|value| self.said(&value)).unwrap_or(Reading::Exception)
    }

    fn said(&self, value: &str) -> Option<Reading> {
        match self.kind {
            SignalType::Number => {
                let number: f64 = value.parse().ok()?;
                Some(Reading::Number(self.scaling.map_or(number, |scaling| scaling.eng(number))))
            }
            SignalType::Flag => match &self.on {
                Some(on) => Some(Reading::Flag(value == on)),
                None => {
                    let word = value.to_ascii_lowercase();
                    let (on, off) = (TRUE.contains(&word.as_str()), FALSE.contains(&word.as_str()));
                    (on || off).then_some(Reading::Flag(on))
                }
            },
            SignalType::Code => Some(Reading::Code(value.into())),
        }
    }
}

/// A number, flag or text as it is written; nothing else is a value.
fn plain(json: &Json) -> Option<String> {
    match json {
        Json::String(text) => Some(text.clone()),
        Json::Number(_) | Json::Bool(_) => Some(json.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(kind: SignalType, pointer: Option<&str>) -> Way {
        Way { kind, pointer: pointer.map(str::to_owned), scaling: None, on: None }
    }

    #[test]
    fn what_devices_publish() {
        let number = |pointer, payload: &str| way(SignalType::Number, pointer).reading(payload.as_bytes());
        assert_eq!(number(None, "11.52"), Reading::Number(11.52));
        assert_eq!(number(None, " 11 \n"), Reading::Number(11.0));
        let plug = r#"{"state":"ON","power":2345.6,"voltage":"231","update":{"installed":3}}"#;
        assert_eq!(number(Some("/power"), plug), Reading::Number(2345.6));
        assert_eq!(number(Some("/voltage"), plug), Reading::Number(231.0));
        let rpc = r#"{"method":"NotifyStatus","params":{"em:0":{"a_current":4.03}}}"#;
        assert_eq!(number(Some("/params/em:0/a_current"), rpc), Reading::Number(4.03));
        for (pointer, payload) in
            [(None, "unavailable"), (None, ""), (Some("/power"), "11"), (Some("/update"), plug)]
        {
            assert_eq!(number(pointer, payload), Reading::Exception, "{payload}");
        }
        assert_eq!(way(SignalType::Number, None).reading(&[0xff, 0xfe]), Reading::Exception);
        let mut scaled = way(SignalType::Number, Some("/power"));
        scaled.scaling = TwoPoint::new([0.0, 1_000.0], [0.0, 1.0]).ok();
        assert!(matches!(scaled.reading(plug.as_bytes()), Reading::Number(x) if (x - 2.3456).abs() < 1e-9));
    }

    #[test]
    fn flags_and_codes() {
        let mut flag = way(SignalType::Flag, Some("/state"));
        assert_eq!(flag.reading(br#"{"state":"ON"}"#), Reading::Flag(true));
        assert_eq!(flag.reading(br#"{"state":false}"#), Reading::Flag(false));
        assert_eq!(flag.reading(br#"{"state":"locked"}"#), Reading::Exception);
        flag.on = Some("locked".to_owned());
        assert_eq!(flag.reading(br#"{"state":"locked"}"#), Reading::Flag(true));
        assert_eq!(flag.reading(br#"{"state":"ON"}"#), Reading::Flag(false));
        assert_eq!(way(SignalType::Code, None).reading(b"E-JAM"), Reading::Code("E-JAM".into()));
        assert_eq!(
            way(SignalType::Code, Some("/fault")).reading(br#"{"fault":4}"#),
            Reading::Code("4".into())
        );
    }
}
