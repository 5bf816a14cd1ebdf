use presswatch_domain::{AlarmChanged, AlarmState, Birth, Epoch, Priority, ProducerId, RuleId};
use proptest::prelude::*;

use super::*;

const T: i64 = 1_790_000_000_000;

fn press() -> PressId {
    PressId::new("press1").expect("id")
}

/// At so many seconds, number `number` of this producer.
fn numbered(producer: &str, number: u64, s: i64, kind: EventKind) -> Numbered {
    let producer = ProducerId::new(producer).expect("id");
    let record = Record::event(UtcMs(T + s * 1000), Some(press()), kind);
    Numbered { producer, birth: Birth { epoch: Epoch(1), number }, record }
}

fn change(number: u64, s: i64, alarm: u64, rule: &str, change: Change, state: AlarmState) -> Numbered {
    let event = AlarmChanged {
        alarm,
        rule: RuleId::new(rule).expect("rule"),
        of: None,
        change,
        state,
        priority: Priority::P2,
        since: UtcMs(T + s * 1000),
        value: None,
        limit: None,
        machine: None,
        by: None,
        follows: None,
        correction: false,
    };
    numbered("alert1", number, s, EventKind::Alarm(event))
}

fn call(number: u64, s: i64) -> Numbered {
    let rule = RuleId::new(CALL).expect("rule");
    let what = Operation::Call;
    numbered(
        "api1",
        number,
        s,
        EventKind::Operation { alarm: None, rule, of: None, by: "d1".to_owned(), what },
    )
}

fn now(s: i64) -> UtcMs {
    UtcMs(T + s * 1000)
}

#[test]
fn what_is_known_already_is_no_news() {
    let mut book = Book::default();
    let raised = change(1, 0, 7, "oil_temp.trip_hi", Change::Raised, AlarmState::UnackActive);
    assert_eq!(book.take([&raised, &raised]).len(), 1, "each alarm once");
    assert!(book.take([&raised]).is_empty());
    assert_eq!(book.open(now(1)).count(), 1);
}

#[test]
fn a_call_stands_until_it_is_taken_up_and_is_seen_for_a_while() {
    let mut book = Book::default();
    assert!(book.call(&press(), now(0)).is_none());
    let told = book.take([&call(1, 0)]);
    assert_eq!((told[0].number, &told[0].awaits[..]), (None, &["call"][..]));
    assert!(book.call(&press(), now(1)).expect("a call").is_open());
    book.take([&change(1, 0, 8, CALL, Change::Raised, AlarmState::UnackActive)]);
    assert_eq!(book.open(now(1)).map(|alarm| alarm.number).collect::<Vec<_>>(), [Some(8)]);
    // It ends when somebody has seen it.
    book.take([&change(2, 60, 8, CALL, Change::Acknowledged, AlarmState::Normal)]);
    let seen = book.call(&press(), now(61)).expect("the call that was seen");
    assert_eq!((seen.is_open(), seen.acknowledged.map(|deed| deed.at)), (false, Some(now(60))));
    assert!(book.call(&press(), now(60 + SEEN_MS / 1000)).is_none());
    // The next one is another one.
    book.take([&call(2, 600)]);
    assert!(book.call(&press(), now(601)).expect("a call").is_open());
}

#[test]
fn what_is_open_is_never_forgotten_and_what_is_over_is_in_time() {
    let mut book = Book::default();
    book.take([
        &change(1, 0, 1, "oil_temp.trip_hi", Change::Raised, AlarmState::UnackActive),
        &change(2, 0, 2, "oil_temp.warn_hi", Change::Raised, AlarmState::UnackActive),
        &change(3, 9, 2, "oil_temp.warn_hi", Change::Returned, AlarmState::Normal),
        &call(1, 0),
    ]);
    book.forget(now(10));
    assert_eq!(book.all().count(), 3);
    book.forget(now(10 + KEPT_MS / 1000));
    assert_eq!(book.all().map(|alarm| alarm.number).collect::<Vec<_>>(), [Some(1)]);
}

proptest! {
    /// The list is the same in whatever order, and however often, its records come.
    #[test]
    fn any_order_of_arrival_gives_the_same_list(
        order in Just((0..9_usize).collect::<Vec<_>>()).prop_shuffle(),
        twice in prop::collection::vec(0..9_usize, 0..9),
        cut in 1..9_usize,
    ) {
        use AlarmState::{AckActive, Normal, UnackActive};
        let history = [
            change(1, 0, 1, "oil_temp.trip_hi", Change::Raised, UnackActive),
            change(2, 5, 1, "oil_temp.trip_hi", Change::Acknowledged, AckActive),
            change(3, 6, 2, "press.estop", Change::Raised, UnackActive),
            change(4, 7, 1, "oil_temp.trip_hi", Change::Returned, Normal),
            call(1, 8),
            change(5, 8, 3, CALL, Change::Raised, UnackActive),
            change(6, 9, 3, CALL, Change::Acknowledged, Normal),
            call(2, 20),
            change(7, 21, 2, "press.estop", Change::Returned, AlarmState::ReturnedUnack),
        ];
        let mut plain = Book::default();
        plain.take(&history);
        let mut mixed = Book::default();
        let arrivals: Vec<_> = order.iter().chain(&twice).map(|i| &history[*i]).collect();
        for part in arrivals.chunks(cut) {
            mixed.take(part.iter().copied());
        }
        let list = |book: &Book| book.open(now(30)).collect::<Vec<_>>();
        prop_assert_eq!(list(&plain), list(&mixed));
        prop_assert_eq!(list(&plain).len(), 3);
    }
}
