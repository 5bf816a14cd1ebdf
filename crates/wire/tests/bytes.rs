//! Arbitrary bytes into every decoder, and everything that is encoded comes back.

use std::io::Write;

use presswatch_domain::{
    AlarmChanged, AlarmState, BadMark, Body, Change, Clock, Epoch, Event, EventKind, Interval, Operation,
    Outcome, PressId, Priority, ProducerId, Record, Row, RuleId, SignalId, SiteId, State, StoreId,
    StoreIdentity, UtcMs, Value,
};
use presswatch_wire::{
    ClockStatus, Commit, DecodeError, Disk, Envelope, Header, Held, MAX_RECORDS, MAX_UNPACKED, Progress,
    Status, ToldTime, Topic, TopicKind, VERSION, decode, decode_record, encode_record, pack, producer_topic,
    unpack,
};
use proptest::{
    collection::{btree_map, vec},
    option,
    prelude::*,
};

fn id() -> impl Strategy<Value = String> {
    vec(proptest::sample::select(b"abcxyz019_".to_vec()), 1..=64)
        .prop_map(|bytes| bytes.into_iter().map(char::from).collect())
}

fn text() -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..20).prop_map(|chars| chars.into_iter().collect())
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<bool>().prop_map(Value::Flag),
        any::<f64>().prop_filter("finite", |x| x.is_finite()).prop_map(Value::Number),
        text().prop_map(|code| Value::Code(code.into())),
    ]
}

fn row() -> impl Strategy<Value = Body> {
    let signal = || id().prop_map(|id| SignalId::new(&id).expect("id"));
    let mark = proptest::sample::select(BadMark::ALL.to_vec());
    (btree_map(signal(), value(), 0..5), btree_map(signal(), mark, 0..3))
        .prop_map(|(values, bad)| Body::Row(Row { values, bad }))
}

fn kind() -> impl Strategy<Value = EventKind> {
    let state = || proptest::sample::select(State::ALL.to_vec());
    let t = || any::<i64>().prop_map(UtcMs);
    let producer = || id().prop_map(|id| ProducerId::new(&id).expect("id"));
    prop_oneof![
        state().prop_map(|state| EventKind::State { state }),
        (t(), t(), state()).prop_map(|(from, to, state)| EventKind::Interval(Interval::new(from, to, state))),
        (option::of(any::<u64>()), any::<u64>()).prop_map(|(previous, carried)| EventKind::Opened {
            previous: previous.map(Epoch),
            carried,
            ended: None
        }),
        (t(), t(), option::of(any::<u64>()), any::<u64>()).prop_map(
            |(from, to, never_sent, sent_unknown)| EventKind::Loss { from, to, never_sent, sent_unknown }
        ),
        (any::<i64>(), text()).prop_map(|(by_ms, source)| EventKind::ClockStep { by_ms, source }),
        (producer(), t()).prop_map(|(producer, to)| EventKind::Complete { producer, to }),
        (producer(), text(), any::<u64>()).prop_map(|(producer, reason, count)| EventKind::Quarantined {
            producer,
            reason,
            count
        }),
        (text(), text(), text()).prop_map(|(by, what, of)| EventKind::Changed { by, what, of }),
        alarm(),
        (option::of(any::<u64>()), text(), outcome()).prop_map(|(alarm, person, outcome)| {
            EventKind::Delivery { alarm, person, channel: "ntfy".into(), outcome }
        }),
        (option::of(any::<u64>()), option::of(id()), text(), operation()).prop_map(
            |(alarm, of, by, what)| {
                let of = of.map(|id| ProducerId::new(&id).expect("id"));
                EventKind::Operation {
                    alarm,
                    rule: RuleId::new("oil_temp.trip_hi").expect("rule"),
                    of,
                    by,
                    what,
                }
            }
        ),
    ]
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        Just(Outcome::Sent),
        Just(Outcome::Updated),
        Just(Outcome::Unreachable),
        text().prop_map(|reason| Outcome::Failed { reason }),
    ]
}

fn operation() -> impl Strategy<Value = Operation> {
    prop_oneof![
        Just(Operation::Acknowledge),
        Just(Operation::Unshelve),
        Just(Operation::InService),
        Just(Operation::Call),
        (any::<i64>(), text()).prop_map(|(until, reason)| Operation::Shelve { until: UtcMs(until), reason }),
        text().prop_map(|reason| Operation::OutOfService { reason }),
        text().prop_map(|text| Operation::Note { text }),
    ]
}

fn alarm() -> impl Strategy<Value = EventKind> {
    let numbers = (any::<u64>(), any::<i64>(), option::of(any::<u64>()), option::of(-1e300..1e300));
    (numbers, option::of(text()), option::of(value()), any::<bool>()).prop_map(
        |((alarm, since, follows, limit), by, value, correction)| {
            EventKind::Alarm(AlarmChanged {
                alarm,
                rule: RuleId::new("fault_code").expect("rule"),
                of: None,
                change: Change::ReAlarmed,
                state: AlarmState::UnackActive,
                priority: Priority::P2,
                since: UtcMs(since),
                value,
                limit,
                machine: Some(State::Running),
                by,
                follows,
                correction,
            })
        },
    )
}

fn record() -> impl Strategy<Value = Record> {
    let event = (any::<u32>(), kind()).prop_map(|(n, kind)| Body::Event(Event { n, kind }));
    let body = prop_oneof![row(), event];
    (any::<i64>(), option::of(id()), option::of(any::<u64>()), any::<bool>(), body).prop_map(
        |(t, press, mono, trusted, body)| Record {
            t: UtcMs(t),
            press: press.map(|id| PressId::new(&id).expect("id")),
            mono,
            clock: if trusted { Clock::Trusted } else { Clock::Untrusted },
            body,
        },
    )
}

fn header(first: u64, count: u64) -> impl Strategy<Value = Header> {
    let more = (option::of(any::<u64>()), option::of(text()), option::of(any::<i64>()), any::<bool>());
    (id(), id(), any::<u64>(), more).prop_map(
        move |(site, producer, epoch, (born, boot, complete_to, simulated))| Header {
            envelope: Envelope {
                v: VERSION,
                site: SiteId::new(&site).expect("id"),
                producer: ProducerId::new(&producer).expect("id"),
                epoch: Epoch(epoch),
                first,
                count,
            },
            born: born.map(Epoch),
            boot,
            complete_to: complete_to.map(UtcMs),
            simulated,
        },
    )
}

fn ranges() -> impl Strategy<Value = Vec<(u64, u64)>> {
    vec((any::<u64>(), any::<u64>()).prop_map(|(a, b)| (a.min(b), a.max(b))), 0..8)
}

fn commit() -> impl Strategy<Value = Commit> {
    let held = option::of((ranges(), any::<u64>()).prop_map(|(ranges, retry_ms)| Held { ranges, retry_ms }));
    (any::<u32>(), any::<bool>(), any::<u64>(), ranges(), held).prop_map(
        |(store, simulated, epoch, ranges, held)| Commit {
            v: VERSION,
            store: StoreIdentity { id: StoreId::from_bits(store), simulated },
            epoch: Epoch(epoch),
            ranges,
            held,
        },
    )
}

fn status() -> impl Strategy<Value = Status> {
    let numbers = (any::<u64>(), any::<i64>(), any::<u64>(), any::<u64>(), (any::<u64>(), any::<u64>()));
    let texts = (text(), text(), option::of(text()));
    (numbers, texts, option::of(any::<u32>()), option::of(any::<u64>()), any::<bool>()).prop_map(
        |((epoch, t, depth, bytes, lost), (version, source, trouble), store, delay, yes)| Status {
            v: VERSION,
            online: yes,
            version,
            epoch: Epoch(epoch),
            t: UtcMs(t),
            depth,
            depth_bytes: bytes,
            limit_bytes: bytes / 2,
            complete_to: UtcMs(t),
            commit_delay_ms: delay,
            clock: ClockStatus { trusted: yes, source, waits_ms: delay },
            simulated: !yes,
            store: store.map(StoreId::from_bits),
            lost,
            publish_ms: depth,
            history: delay.map(|at| Progress { from: UtcMs(t), to: UtcMs(t), at: UtcMs(at as i64) }),
            disk: delay.map(|free| Disk { free, size: bytes }),
            quarantined: delay,
            trouble,
        },
    )
}

/// Into every decoder; what comes out does not matter, only that something does.
fn into_all(bytes: &[u8]) {
    let _read = (decode(bytes), Commit::decode(bytes), Status::decode(bytes), ToldTime::decode(bytes));
    if let Ok(plain) = unpack(bytes) {
        assert!(plain.len() <= MAX_UNPACKED.max(bytes.len()));
    }
    let text = String::from_utf8_lossy(bytes);
    let _read = (Topic::parse(&text), decode_record(&text));
}

const MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_a_decoder_panic(bytes in vec(any::<u8>(), 0..400)) {
        into_all(&bytes);
        into_all(&[&MAGIC, bytes.as_slice()].concat());
    }

    /// Good messages with some of their bytes changed, cut or repeated come far deeper than noise does.
    #[test]
    fn no_damage_makes_a_decoder_panic(
        header in header(7, 2), records in vec(record(), 2), commit in commit(), status in status(),
        cuts in vec((any::<prop::sample::Index>(), any::<u8>(), 0usize..4), 1..6),
    ) {
        let bodies: Vec<_> = records.iter().map(encode_record).collect();
        let message = header.encode(bodies.iter().map(Vec::as_slice));
        let packed = pack(message.clone());
        for mut bytes in [message, packed, commit.encode(), status.encode(), bodies[0].clone()] {
            for (at, byte, what) in &cuts {
                if bytes.is_empty() {
                    break;
                }
                let at = at.index(bytes.len());
                match what {
                    0 => bytes[at] = *byte,
                    1 => bytes.insert(at, *byte),
                    2 => drop(bytes.drain(..at)),
                    _ => bytes.truncate(at + 1),
                }
                into_all(&bytes);
            }
        }
    }

    #[test]
    fn a_record_comes_back(record in record()) {
        let text = String::from_utf8(encode_record(&record)).expect("text");
        prop_assert_eq!(decode_record(&text).map_err(|e| e.reason), Ok(record));
    }

    #[test]
    fn a_message_comes_back_packed_or_not(header in header(18_021, 3), records in vec(record(), 3)) {
        let bodies: Vec<_> = records.iter().map(encode_record).collect();
        let plain = header.encode(bodies.iter().map(Vec::as_slice));
        for bytes in [plain.clone(), pack(plain)] {
            let message = decode(&bytes).expect("a message");
            prop_assert_eq!(&message.header, &header);
            let read: Vec<_> = message.records.into_iter().map(|record| record.expect("a record")).collect();
            prop_assert_eq!(&read, &records);
        }
    }

    #[test]
    fn records_without_numbers_come_back(header in header(0, 0), records in vec(record(), 3)) {
        let bodies: Vec<_> = records.iter().map(encode_record).collect();
        let message = decode(&header.encode_untimed(bodies.iter().map(Vec::as_slice))).expect("a message");
        prop_assert!(message.records.is_empty());
        let read: Vec<_> = message.untimed.into_iter().map(|record| record.expect("a record")).collect();
        prop_assert_eq!(read, records);
    }

    #[test]
    fn commit_status_and_topic_come_back(commit in commit(), status in status(), site in id(), producer in id()) {
        prop_assert_eq!(Commit::decode(&commit.encode()), Ok(commit));
        prop_assert_eq!(Status::decode(&status.encode()), Ok(status));
        let (site, producer) = (SiteId::new(&site).expect("id"), ProducerId::new(&producer).expect("id"));
        for kind in [TopicKind::Live, TopicKind::Backlog, TopicKind::Commit, TopicKind::Status] {
            let topic = Topic { site: site.clone(), producer: producer.clone(), kind };
            prop_assert_eq!(Topic::parse(&producer_topic(&site, &producer, kind)), Some(topic));
        }
    }

    #[test]
    fn what_is_packed_comes_back(bytes in vec(any::<u8>(), 0..5_000)) {
        // JSON does not begin so.
        prop_assume!(!bytes.starts_with(&MAGIC));
        let packed = pack(bytes.clone());
        prop_assert_eq!(unpack(&packed).expect("packed"), bytes);
    }
}

fn envelope(count: u64, rest: &str) -> Vec<u8> {
    let head = r#"{"v":1,"site":"s","producer":"p","epoch":"0000000000000001","first":1"#;
    format!(r#"{head},"count":{count},{rest}}}"#).into_bytes()
}

#[test]
fn json_nested_deeply_is_an_answer_and_no_overflow() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        for depth in [100, 1_000, 200_000] {
            let nested = format!("{}0{}", open.repeat(depth), close.repeat(depth));
            into_all(nested.as_bytes());
            into_all(open.repeat(depth).as_bytes());
            for rest in [format!(r#""records":[{nested}]"#), format!(r#""later":{nested},"records":[0]"#)] {
                let message = decode(&envelope(1, &rest)).expect("its envelope is good");
                assert!(message.records[0].is_err());
            }
            into_all(format!(r#"{{"t":1,"event":{{"kind":"state","state":{nested}}}}}"#).as_bytes());
            into_all(format!(r#"{{"t":1,"values":{{"a":{nested}}}}}"#).as_bytes());
        }
    }
}

#[test]
fn a_message_without_records_is_one_and_too_many_are_damage() {
    let untimed = decode(&envelope(0, r#""untimed":[{}]"#)).expect("rows without time are skipped");
    assert!(untimed.records.is_empty() && untimed.untimed[0].is_err());
    let many = format!(r#""records":[{}0]"#, "0,".repeat(MAX_RECORDS));
    match decode(&envelope(MAX_RECORDS as u64 + 1, &many)) {
        Err(DecodeError::Damaged(damaged)) => assert!(damaged.reason.contains("at most"), "{damaged:?}"),
        other => panic!("{:?}", other.map(|message| message.header)),
    }
}

/// The most memory that this process ever had, in bytes.
#[cfg(target_os = "linux")]
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).expect("VmHWM");
    line.split_whitespace().nth(1).and_then(|kib| kib.parse::<u64>().ok()).expect("KiB") << 10
}

#[test]
#[cfg(target_os = "linux")]
fn a_bomb_ends_at_the_limit_and_takes_little_memory() {
    // 400 MB of one byte, also with a window of 128 MiB; a list of numbers where records should be.
    let bomb = |byte: &[u8], window: u32| {
        let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), 1).expect("zstd");
        encoder.window_log(window).expect("window");
        let block = byte.repeat((1 << 20) / byte.len());
        for _ in 0..400 {
            encoder.write_all(&block).expect("in memory");
        }
        encoder.finish().expect("in memory")
    };
    let mut list = envelope(9, r#""records":["#);
    list.pop();
    list.extend(b"0,".repeat((MAX_UNPACKED - 300) / 2));
    let list = zstd::bulk::compress(&list, 1).expect("packed");
    let bombs = [bomb(b" ", 20), bomb(b"[", 20), bomb(b"0", 27), list];
    assert!(bombs.iter().all(|bytes| bytes.len() < presswatch_wire::MAX_PACKET), "it fits a packet");
    let before = peak();
    for bytes in &bombs {
        into_all(bytes);
    }
    let more = peak() - before;
    assert!(more < 4 * MAX_UNPACKED as u64, "{} MiB", more >> 20);
}
