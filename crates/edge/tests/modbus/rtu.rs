//! Over a serial line, and over a converter. There an answer has no number: what is late must not be taken
//! for the answer to something else.

use std::{collections::BTreeMap, time::Duration};

use presswatch_domain::Reading;
use presswatch_edge::modbus::{Client, ReadFault};
use presswatch_modbus::{Address, Area, LineAt, Parity, Point, SerialBits};
use serde_json::{Value, json};

use crate::{
    Floor, TIMEOUT, device, number,
    server::{Cable, Server},
};

fn units() -> Value {
    json!({"1": {"holding": {"0": [1], "100": [2]}}, "2": {"holding": {"0": [3]}}, "3": {"holding": {"0": [4]}}})
}

/// Each of `a` to `d` is what it is, or missing.
fn right(told: &BTreeMap<String, Reading>) {
    for (signal, reading) in told {
        let value = ["a", "b", "c", "d"].iter().position(|it| it == signal).map_or(0.0, |at| at as f64 + 1.0);
        assert!([Reading::Number(value), Reading::Missing].contains(reading), "{signal}: {reading:?}");
    }
}

fn has(signal: &'static str, reading: Reading) -> impl Fn(&BTreeMap<String, Reading>) -> bool {
    move |told| told.get(signal) == Some(&reading)
}

/// `a` and `b` in two blocks of one unit, which look alike on the line.
fn two_units(at: LineAt, timeout: Duration) -> Floor {
    Floor::with(
        timeout,
        at,
        [device(1, 100, [number("a", 0), number("b", 100)]), device(2, 100, [number("c", 0)])],
    )
}

#[tokio::test]
async fn one_dead_unit_on_a_serial_line_costs_the_others_little() -> anyhow::Result<()> {
    let cable = Cable::plug().await?;
    let mut server = cable.server(units()).await?;
    server.act(3, json!({"silent": true})).await?;
    let slow = Point { every: Some(Duration::from_secs(600)), ..number("slow", 0) };
    let mut floor = Floor::start(
        cable.line(),
        [
            device(1, 100, [number("a", 0), number("b", 100)]),
            device(2, 100, [number("c", 0)]),
            device(3, 100, [number("d", 0), slow]),
        ],
    );
    let mut missing = 0;
    while missing < 3 {
        let told = floor.next().await?;
        missing += usize::from(told.get("d") == Some(&Reading::Missing));
        if !told.contains_key("d") {
            right(&told);
            assert!(!told.values().any(|reading| *reading == Reading::Missing), "{told:?}");
        }
    }
    // Questions at 0, 1 and 2 s of pauses; on the line in between, the others.
    let (alive, dead) = (server.asked(2).len(), server.asked(3).len());
    assert!(dead == 3 && alive > 10, "{alive} questions to the one and {dead} to the other");
    server.act(3, json!({})).await?;
    let told = floor.reads("d", Reading::Number(4.0)).await?;
    assert_eq!(told.get("slow"), Some(&Reading::Number(4.0)), "all of it is due when it answers");
    Ok(())
}

/// A timeout that is over soon: a busy machine may miss it, and a missing value is never wrong.
const HASTE: Duration = Duration::from_millis(500);

/// Later than that; later than the silence after it, too; and just when the unit is asked again.
async fn lateness(server: &mut Server, floor: &mut Floor) -> anyhow::Result<()> {
    for delay_s in [0.7, 1.6, 2.3] {
        floor.until(right, has("b", Reading::Number(2.0))).await?;
        server.act(1, json!({"delay_s": delay_s, "times": 1})).await?;
        floor.until(right, |told| told.values().any(|reading| *reading == Reading::Missing)).await?;
        floor.until(right, has("c", Reading::Number(3.0))).await?;
    }
    floor.until(right, has("b", Reading::Number(2.0))).await?;
    // For good: a unit that is always late never says anything, and never something wrong.
    server.act(1, json!({"delay_s": 0.7})).await?;
    for _ in 0..2 {
        floor.until(right, has("a", Reading::Missing)).await?;
    }
    server.act(1, json!({})).await?;
    floor.until(right, has("b", Reading::Number(2.0))).await?;
    Ok(())
}

#[tokio::test]
async fn a_late_answer_on_a_serial_line_is_no_answer_to_anything() -> anyhow::Result<()> {
    let cable = Cable::plug().await?;
    let mut server = cable.server(units()).await?;
    lateness(&mut server, &mut two_units(cable.line(), HASTE)).await
}

#[tokio::test]
async fn a_late_answer_behind_a_converter_is_no_answer_to_anything() -> anyhow::Result<()> {
    let mut server = Server::start("rtu_over_tcp", units()).await?;
    let mut floor = two_units(server.converter()?, HASTE);
    lateness(&mut server, &mut floor).await?;
    assert_eq!(server.count("connected"), 1, "the line is listened to, not opened anew");
    Ok(())
}

#[tokio::test]
async fn noise_on_a_serial_line_is_not_believed_and_does_not_last() -> anyhow::Result<()> {
    let cable = Cable::plug().await?;
    let mut server = cable.server(units()).await?;
    let mut floor = two_units(cable.line(), TIMEOUT);
    for act in [
        json!({"before": "00ff17"}),
        json!({"after": "0103020007"}),
        json!({"before": "0103020007f987"}),
        json!({"before": "ff".repeat(40)}),
        json!({"values": 1}),
        json!({"values": -1}),
    ] {
        floor.until(right, has("b", Reading::Number(2.0))).await?;
        let asked = server.asked(1).len();
        server.act(1, act).await?;
        while server.asked(1).len() < asked + 3 {
            right(&floor.next().await?);
        }
        server.act(1, json!({})).await?;
    }
    floor.until(right, has("b", Reading::Number(2.0))).await?;
    Ok(())
}

#[tokio::test]
async fn a_serial_adapter_that_is_pulled_out_and_plugged_in_again() -> anyhow::Result<()> {
    let cable = Cable::plug().await?;
    let server = cable.server(units()).await?;
    let mut floor = two_units(cable.line(), TIMEOUT);
    floor.reads("c", Reading::Number(3.0)).await?;
    let pulled = cable.pull().await?;
    server.end().await?;
    floor.reads("c", Reading::Missing).await?;
    let cable = pulled.plug().await?;
    let _server = cable.server(units()).await?;
    floor.reads("c", Reading::Number(3.0)).await?;
    floor.reads("b", Reading::Number(2.0)).await?;
    Ok(())
}

#[tokio::test]
async fn a_client_says_what_is_wrong_on_a_serial_line() -> anyhow::Result<()> {
    let cable = Cable::plug().await?;
    let mut server = cable.server(units()).await?;
    let first = Address { area: Area::Holding, offset: 0 };
    let mut client = Client::new(cable.line());
    assert_eq!(client.read(1, first, 1, TIMEOUT).await, Ok(vec![1]));
    assert_eq!(client.read(1, first, 2, TIMEOUT).await, Err(ReadFault::Exception(2)));
    let short = Duration::from_millis(300);
    let silent = client.read(9, first, 1, short).await;
    assert!(matches!(silent, Err(ReadFault::Timeout { after }) if after > short), "{silent:?}");
    server.act(1, json!({"delay_s": 0.45, "times": 1})).await?;
    let late = client.read(1, first, 1, short).await;
    assert!(matches!(late, Err(ReadFault::Late { .. })), "{late:?}");
    let other = Address { offset: 100, ..first };
    assert_eq!(client.read(1, other, 1, TIMEOUT).await, Ok(vec![2]), "at once, and not what came late");
    assert_eq!(client.read(2, first, 1, TIMEOUT).await, Ok(vec![3]));
    let path = cable.ours().with_extension("none");
    let none = LineAt::Serial {
        path: path.display().to_string(),
        bits: SerialBits { baud: 9_600, parity: Parity::Even, stop_bits: 1 },
    };
    let gone = Client::new(none).connect(TIMEOUT).await;
    let kind = std::io::ErrorKind::NotFound;
    assert!(matches!(&gone, Err(ReadFault::Connect { kind: found, .. }) if *found == kind), "{gone:?}");
    Ok(())
}
