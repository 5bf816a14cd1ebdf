//! What tells the state of a press that several devices tell of, each in its own time.

use std::collections::BTreeMap;

use crate::{Catalogue, Reading, SignalId, UtcMs, Value};

/// The signals that the rules for states look at, beside the one that the profile names.
const JUDGED: [&str; 7] =
    ["stroke_rate", "hopper_level", "estop_ok", "mains_ok", "plc_state", "mode", "fault_code"];

/// Each such signal's last good value, for as long as a value holds ([`crate::Signal::hold_ms`]).
#[derive(Debug, Clone, Default)]
pub struct Inputs {
    values: BTreeMap<SignalId, Value>,
    /// When each was read, and until when it holds.
    read: BTreeMap<SignalId, (UtcMs, UtcMs)>,
}

impl Inputs {
    /// Takes what was read at `t`. A reading that is no value ends the value before.
    pub fn read(&mut self, t: UtcMs, catalogue: &Catalogue, readings: &[(SignalId, Reading)]) {
        let judged = |id: &str| id == &*catalogue.machine.signal || JUDGED.contains(&id);
        for (id, reading) in readings.iter().filter(|(id, _)| judged(id.as_str())) {
            let value = match reading {
                Reading::Number(x) if x.is_finite() => Some(Value::Number(*x)),
                Reading::Flag(flag) => Some(Value::Flag(*flag)),
                Reading::Code(code) => Some(Value::Code(code.clone())),
                _ => None,
            };
            match (value, catalogue.get(id.as_str())) {
                (Some(value), Some(signal)) => {
                    self.values.insert(id.clone(), value);
                    self.read.insert(id.clone(), (t, t.plus(signal.hold_ms())));
                }
                _ => self.forget(id),
            }
        }
        let over: Vec<SignalId> =
            self.read.iter().filter(|(_, (_, until))| t > *until).map(|(id, _)| id.clone()).collect();
        over.iter().for_each(|id| self.forget(id));
    }

    /// What holds.
    pub fn values(&self) -> &BTreeMap<SignalId, Value> {
        &self.values
    }

    /// When the oldest of these values was read: so long ago all of them were seen. `None` if there is none.
    pub fn seen(&self) -> Option<UtcMs> {
        self.read.values().map(|(read, _)| *read).min()
    }

    /// When the first of these values ends to hold; `None` if there is none.
    pub fn until(&self) -> Option<UtcMs> {
        self.read.values().map(|(_, until)| *until).min()
    }

    fn forget(&mut self, id: &SignalId) {
        self.values.remove(id);
        self.read.remove(id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(id: &str, reading: Reading) -> (SignalId, Reading) {
        (SignalId::new(id).expect("id"), reading)
    }

    #[test]
    fn a_value_holds_between_its_reads_and_ends_with_a_bad_one() {
        let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
        let mut inputs = Inputs::default();
        let mut known = |t: i64, readings: &[(SignalId, Reading)]| {
            inputs.read(UtcMs(t), &catalogue, readings);
            (inputs.values().keys().map(|id| id.as_str().to_owned()).collect::<Vec<_>>(), inputs.until())
        };
        let names = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let (current, mains) =
            (reading("motor_current", Reading::Number(11.0)), reading("mains_ok", Reading::Flag(true)));
        let oil = reading("oil_temp", Reading::Number(50.0));
        assert_eq!(known(0, &[current.clone(), oil]), (names(&["motor_current"]), Some(UtcMs(90_000))));
        assert_eq!(
            known(60_000, std::slice::from_ref(&mains)),
            (names(&["mains_ok", "motor_current"]), Some(UtcMs(90_000)))
        );
        assert_eq!(known(90_000, &[]).0, names(&["mains_ok", "motor_current"]));
        assert_eq!(known(90_001, &[]), (names(&["mains_ok"]), Some(UtcMs(150_000))));
        assert_eq!(known(91_000, &[current]).0, names(&["mains_ok", "motor_current"]));
        assert_eq!(known(92_000, &[reading("motor_current", Reading::Missing)]).0, names(&["mains_ok"]));
        assert_eq!(known(93_000, &[reading("mains_ok", Reading::Exception)]), (names(&[]), None));
    }
}
