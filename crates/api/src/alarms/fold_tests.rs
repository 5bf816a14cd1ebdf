use presswatch_domain::Epoch;
use proptest::prelude::*;

use super::*;

const T: i64 = 1_790_000_000_000;

pub fn press() -> PressId {
    PressId::new("press1").expect("id")
}

fn alert() -> ProducerId {
    ProducerId::new("alert1").expect("id")
}

fn rule() -> RuleId {
    RuleId::new("oil_temp.trip_hi").expect("rule")
}

/// At so many seconds.
pub fn change(s: i64, change: Change, state: AlarmState) -> Record {
    let event = AlarmChanged {
        alarm: 7,
        rule: rule(),
        of: None,
        change,
        state,
        priority: Priority::P1,
        since: UtcMs(T + s * 1000 - 500),
        value: Some(Value::Number(71.0)),
        limit: Some(70.0),
        machine: Some(State::Running),
        by: (change == Change::Acknowledged).then(|| "p1".to_owned()),
        follows: None,
        correction: false,
    };
    Record::event(UtcMs(T + s * 1000), Some(press()), EventKind::Alarm(event))
}

pub fn operation(s: i64, what: Operation) -> Record {
    let kind = EventKind::Operation { alarm: Some(7), rule: rule(), of: None, by: "p1".to_owned(), what };
    Record::event(UtcMs(T + s * 1000), Some(press()), kind)
}

fn facts(records: impl IntoIterator<Item = Record>) -> Facts {
    (1..).zip(records).map(|(number, record)| ((alert(), Epoch(1), number), record)).collect()
}

fn is(records: impl IntoIterator<Item = Record>) -> Alarm {
    fold(7, &facts(records), &Epochs::new()).expect("an alarm")
}

fn at(s: i64) -> UtcMs {
    UtcMs(T + s * 1000)
}

#[test]
fn an_alarm_comes_is_seen_and_goes() {
    use AlarmState::{AckActive, Normal, UnackActive};
    let raised = change(0, Change::Raised, UnackActive);
    let alarm = is([raised.clone()]);
    assert_eq!((alarm.state, alarm.since, alarm.is_open()), (UnackActive, UtcMs(T - 500), true));
    assert_eq!((&alarm.value, alarm.limit), (&Some(Value::Number(71.0)), Some(70.0)));
    let seen = change(5, Change::Acknowledged, AckActive);
    let alarm = is([raised.clone(), seen.clone()]);
    assert_eq!(alarm.acknowledged, Some(Deed { at: at(5), by: Some("p1".to_owned()) }));
    let gone = change(9, Change::Returned, Normal);
    let alarm = is([raised, seen, gone]);
    assert_eq!((alarm.state, alarm.is_open(), alarm.returned), (Normal, false, Some(UtcMs(T + 8500))));
    assert_eq!(alarm.since, UtcMs(T - 500), "it began when it began");
}

#[test]
fn one_that_latches_was_seen_when_it_was_first_and_has_gone_before_it_is_let_go() {
    use AlarmState::{Latched, Normal, UnackActive};
    let raised = change(0, Change::Raised, UnackActive);
    let seen = change(5, Change::Acknowledged, Latched);
    let alarm = is([raised.clone(), seen.clone()]);
    assert_eq!((alarm.is_open(), alarm.returned), (true, Some(UtcMs(T + 4500))));
    let alarm = is([raised.clone(), seen, change(60, Change::Released, Normal)]);
    assert_eq!((alarm.is_open(), alarm.returned), (false, Some(UtcMs(T + 4500))));
    assert_eq!(alarm.acknowledged, Some(Deed { at: at(5), by: Some("p1".to_owned()) }));
    let alarm = is([raised, change(60, Change::Released, Normal)]);
    assert_eq!(alarm.acknowledged.map(|deed| deed.at), Some(at(60)), "nobody had seen it before");
}

#[test]
fn what_a_person_did_is_awaited_until_the_alerter_answers() {
    use AlarmState::{AckActive, ReturnedUnack, UnackActive};
    let raised = change(0, Change::Raised, UnackActive);
    let did = operation(5, Operation::Acknowledge);
    assert!(is([raised.clone()]).would_change(&Operation::Acknowledge));
    let alarm = is([raised.clone(), did.clone()]);
    assert_eq!((alarm.state, &alarm.awaits[..]), (UnackActive, &["acknowledge"][..]));
    assert!(!alarm.would_change(&Operation::Acknowledge), "nobody need do it again");
    // It goes while the alerter is away: the acknowledgement still counts.
    let gone = change(6, Change::Returned, ReturnedUnack);
    assert_eq!(is([raised.clone(), did.clone(), gone]).awaits, ["acknowledge"]);
    // At the same instant, the deed comes before its answer, wherever they stand.
    let answer = change(5, Change::Acknowledged, AckActive);
    for records in [[raised.clone(), answer.clone(), did.clone()], [did, raised, answer]] {
        let alarm = is(records);
        assert_eq!((alarm.state, alarm.awaits.is_empty()), (AckActive, true));
    }
}

#[test]
fn one_that_comes_again_wants_somebody_again() {
    use AlarmState::{AckActive, ReturnedUnack, UnackActive};
    let alarm = is([
        change(0, Change::Raised, UnackActive),
        operation(5, Operation::Acknowledge),
        change(5, Change::Acknowledged, AckActive),
        change(60, Change::ReAlarmed, UnackActive),
    ]);
    assert_eq!((alarm.acknowledged.as_ref(), alarm.awaits.is_empty()), (None, true));
    assert!(alarm.would_change(&Operation::Acknowledge));
    let again = is([
        change(0, Change::Raised, UnackActive),
        change(3, Change::Returned, ReturnedUnack),
        change(9, Change::RaisedAgain, UnackActive),
    ]);
    assert_eq!((again.returned, again.since), (None, UtcMs(T + 8500)));
}

#[test]
fn who_put_it_aside_and_until_when_is_told_as_long_as_it_is() {
    use AlarmState::{Shelved, UnackActive};
    let shelve = Operation::Shelve { until: at(3600), reason: "new sensor".to_owned() };
    let history = [
        change(0, Change::Raised, UnackActive),
        operation(5, shelve.clone()),
        change(5, Change::Shelved, Shelved),
        change(3600, Change::Unshelved, UnackActive),
    ];
    let alarm = is(history[..3].iter().cloned());
    let aside = alarm.aside.as_ref().expect("aside");
    assert_eq!((aside.until, aside.reason.as_str()), (Some(at(3600)), "new sensor"));
    assert!(alarm.would_change(&shelve) && alarm.would_change(&Operation::Unshelve));
    let back = is(history);
    assert_eq!((back.aside.as_ref(), back.would_change(&Operation::Unshelve)), (None, false));
}

#[test]
fn what_late_data_say_holds_though_it_lies_back() {
    use AlarmState::{Normal, UnackActive};
    let correction = |s| {
        let mut record = change(s, Change::Returned, Normal);
        if let Body::Event(event) = &mut record.body
            && let EventKind::Alarm(event) = &mut event.kind
        {
            event.correction = true;
        }
        record
    };
    let said = [change(0, Change::Raised, UnackActive), change(9, Change::RaisedAgain, UnackActive)];
    let alarm = is(said.iter().cloned().chain([correction(5)]));
    assert_eq!((alarm.state, alarm.corrected), (Normal, true));
    // Said after a restart: the outbox of then was opened later, whatever its name is.
    let mut facts = facts(said);
    facts.insert((alert(), Epoch(0), 1), correction(5));
    let epochs = Epochs::from([(Epoch(1), at(-60)), (Epoch(0), at(60))]);
    assert_eq!(fold(7, &facts, &epochs).map(|alarm| alarm.state), Some(Normal));
    // And what comes after it holds in turn.
    facts.insert((alert(), Epoch(0), 2), change(70, Change::RaisedAgain, UnackActive));
    assert_eq!(fold(7, &facts, &epochs).map(|alarm| alarm.state), Some(UnackActive));
}

#[test]
fn one_that_is_explained_can_still_be_seen() {
    use AlarmState::{Suppressed, UnackActive};
    let history = [change(0, Change::Raised, UnackActive), change(5, Change::Suppressed, Suppressed)];
    assert!(is(history.clone()).would_change(&Operation::Acknowledge));
    let seen = is(history.into_iter().chain([change(6, Change::Acknowledged, Suppressed)]));
    assert!(!seen.would_change(&Operation::Acknowledge));
    let never = is([change(0, Change::Suppressed, Suppressed)]);
    assert!(!never.would_change(&Operation::Acknowledge), "nobody was told");
}

#[test]
fn a_note_changes_nothing_and_is_never_awaited() {
    let note = Operation::Note { text: "pump noise".to_owned() };
    let alarm = is([change(0, Change::Raised, AlarmState::UnackActive), operation(1, note)]);
    assert_eq!((alarm.state, alarm.awaits.is_empty()), (AlarmState::UnackActive, true));
}

fn any_record() -> impl Strategy<Value = Record> {
    use AlarmState::{AckActive, Normal, OutOfService, ReturnedUnack, Shelved, UnackActive};
    let states = vec![Normal, UnackActive, AckActive, ReturnedUnack, Shelved, OutOfService];
    let changes = vec![
        Change::Raised,
        Change::RaisedAgain,
        Change::Acknowledged,
        Change::Returned,
        Change::Shelved,
        Change::Unshelved,
        Change::OutOfService,
        Change::InService,
    ];
    let alarm = (0_i64..20, prop::sample::select(changes), prop::sample::select(states));
    let deeds = vec![
        Operation::Acknowledge,
        Operation::Shelve { until: at(99), reason: "why".to_owned() },
        Operation::Unshelve,
        Operation::OutOfService { reason: "old".to_owned() },
        Operation::InService,
        Operation::Note { text: "hm".to_owned() },
    ];
    prop_oneof![
        alarm.prop_map(|(s, what, state)| change(s, what, state)),
        (0_i64..20, prop::sample::select(deeds)).prop_map(|(s, what)| operation(s, what)),
    ]
}

proptest! {
    /// Any order of arrival gives the same alarm.
    #[test]
    fn order_of_arrival_does_not_matter(
        (records, shuffled) in prop::collection::vec(any_record(), 1..20).prop_flat_map(|records| {
            let numbered: Vec<_> = (1_u64..).zip(records).collect();
            (Just(numbered.clone()), Just(numbered).prop_shuffle())
        })
    ) {
        let arrive = |list: &[(u64, Record)]| -> Facts {
            let mut facts = Facts::new();
            for (number, record) in list {
                facts.insert((alert(), Epoch(1), *number), record.clone());
            }
            facts
        };
        prop_assert_eq!(fold(7, &arrive(&records), &Epochs::new()), fold(7, &arrive(&shuffled), &Epochs::new()));
    }

    /// What is awaited would change something, once.
    #[test]
    fn what_is_awaited_is_awaited_once(records in prop::collection::vec(any_record(), 1..20)) {
        if let Some(alarm) = fold(7, &facts(records), &Epochs::new()) {
            let mut once = alarm.awaits.clone();
            once.sort_unstable();
            once.dedup();
            prop_assert_eq!(once.len(), alarm.awaits.len());
            prop_assert!(!alarm.awaits.contains(&"note"));
            prop_assert!(alarm.aside.is_none() || matches!(alarm.state, AlarmState::Shelved | AlarmState::OutOfService));
        }
    }
}

#[test]
fn the_rule_of_a_call_is_a_rule() {
    assert!(RuleId::new(CALL).is_ok());
}
