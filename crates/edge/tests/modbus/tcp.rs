//! Over TCP.

use std::time::Duration;

use presswatch_domain::{Reading, SignalId};
use presswatch_edge::modbus::{Client, ReadFault};
use presswatch_modbus::{Address, Area, Format, Order, Point};
use serde_json::json;

use crate::{Floor, TIMEOUT, device, log::Log, number, server::Server};

fn holding(offset: u16) -> Address {
    Address { area: Area::Holding, offset }
}

/// What pymodbus lays out is read as what it was, all of it in one request.
#[tokio::test]
async fn every_format_in_every_order_in_one_request() -> anyhow::Result<()> {
    let numbers = [
        (Format::U16, 51_234.0),
        (Format::I16, -1_234.0),
        (Format::U32, 4_023_456_789.0),
        (Format::I32, -1_023_456_789.0),
        (Format::F32, 50.5),
        (Format::U64, 1_234_567_890_123_456.0),
        (Format::I64, -1_234_567_890_123_456.0),
        (Format::F64, -0.001_234_5),
    ];
    let (mut laid, mut points, mut expected, mut offset) = (Vec::new(), Vec::new(), Vec::new(), 0);
    for order in Order::ALL {
        for (format, value) in numbers {
            let number = match format {
                Format::F32 | Format::F64 => json!(value),
                _ => json!(value as i64),
            };
            laid.push(json!([format.name(), order.name(), number]));
            let name = format!("{format}_{order}");
            points.push(Point { format, order, ..crate::number(&name, offset) });
            expected.push((name, Reading::Number(value)));
            offset += format.words();
        }
    }
    let server = Server::start("tcp", json!({"1": {"laid": laid}})).await?;
    let mut floor = Floor::start(server.tcp()?, [device(1, 600_000, points)]);
    assert_eq!(floor.next().await?, expected.into_iter().collect());
    assert_eq!(server.asked(1), [(0, 80)], "and that is all it was asked");
    Ok(())
}

#[tokio::test]
async fn all_tables_and_bits_of_registers_in_a_request_each() -> anyhow::Result<()> {
    let units = json!({"7": {
        "holding": {"0": [0b1000]}, "input": {"3": [11, 12]},
        "coil": {"0": [1, 0, 1]}, "discrete": {"20": [0, 1, 1, 1, 1, 1, 1, 1, 1, 0]},
    }});
    let server = Server::start("tcp", units).await?;
    let at = |name: &str, area, offset| -> anyhow::Result<Point> {
        Ok(Point::new(SignalId::new(name)?, Address { area, offset }))
    };
    let bit = |name: &str, bit| Point { format: Format::Bit, bit: Some(bit), ..number(name, 0) };
    let mut floor = Floor::start(
        server.tcp()?,
        [device(
            7,
            600_000,
            [
                at("c0", Area::Coil, 0)?,
                at("c2", Area::Coil, 2)?,
                at("d20", Area::Discrete, 20)?,
                at("d29", Area::Discrete, 29)?,
                at("d28", Area::Discrete, 28)?,
                at("i4", Area::Input, 4)?,
                at("i3", Area::Input, 3)?,
                bit("b3", 3),
                bit("b2", 2),
            ],
        )],
    );
    let told = floor.next().await?;
    let flag = |name: &str| told.get(name) == Some(&Reading::Flag(true));
    assert!(flag("c0") && flag("c2") && flag("d28") && !flag("d20") && !flag("d29"), "{told:?}");
    assert_eq!((told["i3"].clone(), told["i4"].clone()), (Reading::Number(11.0), Reading::Number(12.0)));
    assert_eq!((told["b3"].clone(), told["b2"].clone()), (Reading::Number(1.0), Reading::Number(0.0)));
    assert_eq!(server.asked(7), [(0, 3), (20, 10), (3, 2), (0, 1)]);
    Ok(())
}

#[tokio::test]
async fn an_exception_harms_no_other_and_is_remembered() -> anyhow::Result<()> {
    let mut server =
        Server::start("tcp", json!({"1": {"holding": {"0": [10, 11, 12, 13], "5": [15]}}})).await?;
    let points = (0..6).map(|offset| number(&format!("r{offset}"), offset));
    let mut floor = Floor::start(server.tcp()?, [device(1, 100, points)]);
    let expected = (0..6u16).map(|offset| {
        let reading = if offset == 4 { Reading::Exception } else { Reading::Number(f64::from(offset + 10)) };
        (format!("r{offset}"), reading)
    });
    let expected = expected.collect();
    assert_eq!(floor.next().await?, expected);
    let first = server.asked(1).len();
    assert_eq!(floor.next().await?, expected);
    let second = &server.asked(1)[first..];
    assert!(second.iter().all(|(at, count)| *at > 4 || at + count <= 4 || *count == 1), "{second:?}");
    server.act(1, json!({"exception": 6})).await?;
    let told = floor.reads("r0", Reading::Missing).await?;
    assert!(told.values().all(|reading| *reading == Reading::Missing), "busy is no refusal: {told:?}");
    server.act(1, json!({})).await?;
    floor.reads("r0", Reading::Number(10.0)).await?;
    Ok(())
}

#[tokio::test]
async fn a_late_answer_is_no_answer_to_anything() -> anyhow::Result<()> {
    let units = json!({"1": {"holding": {"0": [1], "100": [2]}}, "2": {"holding": {"0": [3]}}});
    let mut server = Server::start("tcp", units).await?;
    let mut floor = Floor::start(
        server.tcp()?,
        [device(1, 100, [number("a", 0), number("b", 100)]), device(2, 100, [number("c", 0)])],
    );
    let right = |told: &std::collections::BTreeMap<String, Reading>| {
        for (signal, reading) in told {
            let value = ["a", "b", "c"].iter().position(|it| it == signal).map_or(0.0, |at| at as f64 + 1.0);
            assert!([Reading::Number(value), Reading::Missing].contains(reading), "{signal}: {reading:?}");
        }
    };
    let has = |signal: &'static str, reading: Reading| {
        move |told: &std::collections::BTreeMap<String, Reading>| told.get(signal) == Some(&reading)
    };
    for _ in 0..2 {
        floor.until(right, has("b", Reading::Number(2.0))).await?;
        server.act(1, json!({"delay_s": 1.2, "times": 1})).await?;
        floor.until(right, has("a", Reading::Missing)).await?;
        floor.until(right, has("c", Reading::Number(3.0))).await?;
    }
    floor.until(right, has("a", Reading::Number(1.0))).await?;
    Ok(())
}

#[tokio::test]
async fn garbage_and_wrong_lengths_are_not_believed_and_do_not_last() -> anyhow::Result<()> {
    let mut server = Server::start("tcp", json!({"1": {"holding": {"0": [1, 2]}}})).await?;
    let mut floor = Floor::start(server.tcp()?, [device(1, 100, [number("a", 0), number("b", 1)])]);
    for act in [
        json!({"before": "0102030405060708090a0b0c0d"}),
        json!({"values": -1}),
        json!({"values": 1}),
        json!({"close": true}),
    ] {
        floor.reads("b", Reading::Number(2.0)).await?;
        server.act(1, act).await?;
        let right = |told: &std::collections::BTreeMap<String, Reading>| {
            assert!([Reading::Number(1.0), Reading::Missing].contains(&told["a"]), "{told:?}");
        };
        floor.until(right, |told| told["a"] == Reading::Missing).await?;
        server.act(1, json!({})).await?;
    }
    floor.reads("b", Reading::Number(2.0)).await?;
    Ok(())
}

#[tokio::test]
async fn a_server_that_goes_and_comes_back() -> anyhow::Result<()> {
    let log = Log::hear();
    let units = json!({"1": {"holding": {"0": [1]}}, "2": {"holding": {"0": [2]}}});
    let server = Server::start("tcp", units.clone()).await?;
    let (port, at) = (server.port()?, server.tcp()?);
    let slow = Point { every: Some(Duration::from_secs(600)), ..number("slow", 0) };
    let mut floor =
        Floor::start(at, [device(1, 100, [number("a", 0), slow]), device(2, 100, [number("b", 0)])]);
    floor.reads("b", Reading::Number(2.0)).await?;
    server.end().await?;
    floor.reads("a", Reading::Missing).await?;
    floor.reads("b", Reading::Missing).await?;
    // A connection that breaks is each device's own; the line is gone when another can't be opened.
    floor.until(|_| {}, |_| log.count("line is not there") > 0).await?;
    let _back = Server::again("tcp", port, units).await?;
    let told = floor.reads("a", Reading::Number(1.0)).await?;
    assert_eq!(told.get("slow"), Some(&Reading::Number(1.0)), "all of it is due when it answers again");
    floor.reads("b", Reading::Number(2.0)).await?;
    assert_eq!((log.count("line is not there"), log.count("line is there again")), (1, 1));
    Ok(())
}

/// A gateway says that a unit is not there: the others and the connection are none the worse.
#[tokio::test]
async fn a_gateways_dead_unit_is_asked_ever_less_often() -> anyhow::Result<()> {
    let log = Log::hear();
    let units = json!({"1": {"holding": {"0": [1]}}, "2": {"holding": {"0": [2]}}});
    let mut server = Server::start("tcp", units).await?;
    server.act(2, json!({"exception": 11})).await?;
    let mut floor =
        Floor::start(server.tcp()?, [device(1, 50, [number("a", 0)]), device(2, 50, [number("b", 0)])]);
    let mut missing = 0;
    while missing < 3 {
        let told = floor.next().await?;
        missing += usize::from(told.get("b") == Some(&Reading::Missing));
        assert!(!told.values().any(|reading| *reading == Reading::Exception), "{told:?}");
    }
    let (alive, dead) = (server.asked(1).len(), server.asked(2).len());
    assert!(dead == 3 && alive > 20, "in 3 s: {alive} questions to the one and {dead} to the other");
    assert_eq!(server.count("connected"), 1);
    server.act(2, json!({})).await?;
    floor.reads("b", Reading::Number(2.0)).await?;
    let said = (log.count("device does not answer"), log.count("device answers again"));
    assert_eq!(said, (1, 1), "once each, and not with every question");
    Ok(())
}

#[tokio::test]
async fn a_client_says_what_is_wrong() -> anyhow::Result<()> {
    let mut server =
        Server::start("tcp", json!({"1": {"holding": {"0": [1, 2]}, "coil": {"0": [1, 0, 1]}}})).await?;
    let mut client = Client::new(server.tcp()?);
    assert_eq!(client.read(1, holding(0), 2, TIMEOUT).await, Ok(vec![1, 2]));
    let coils = Address { area: Area::Coil, offset: 0 };
    assert_eq!(client.read(1, coils, 3, TIMEOUT).await, Ok(vec![1, 0, 1]));
    assert_eq!(client.read(1, holding(1), 2, TIMEOUT).await, Err(ReadFault::Exception(2)));
    assert!(client.connected());
    server.act(1, json!({"values": 1})).await?;
    assert_eq!(client.read(1, holding(0), 1, TIMEOUT).await, Err(ReadFault::Count { asked: 1, got: 2 }));
    server.act(1, json!({"close": true})).await?;
    let closed = client.read(1, holding(0), 1, TIMEOUT).await;
    assert!(matches!(closed, Err(ReadFault::Closed { .. })), "{closed:?}");
    server.act(1, json!({"silent": true})).await?;
    let short = Duration::from_millis(200);
    assert_eq!(client.read(1, holding(0), 1, short).await, Err(ReadFault::Timeout { after: short }));
    assert!(!client.connected(), "what comes late is nobody's");
    let at = server.tcp()?;
    server.end().await?;
    let refused = Client::new(at).connect(TIMEOUT).await;
    let kind = std::io::ErrorKind::ConnectionRefused;
    assert!(matches!(&refused, Err(ReadFault::Connect { kind: found, .. }) if *found == kind), "{refused:?}");
    Ok(())
}
