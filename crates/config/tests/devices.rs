//! Sources that measure: what is understood, and what is refused with its place.

use std::{io, path::Path, time::Duration};

use presswatch_config::{Broker, Config, ErrorKind, Mains, Modbus, Place, SourceKind};
use presswatch_modbus::{AddressFault, Format, LineAt, Order, Parity, PointFault};

const BASE: &str = r#"[site]
id = "novoberde"
name = "Novobërdë"
zone = "Europe/Belgrade"
languages = ["en"]
[mqtt]
host = "127.0.0.1"
[[press]]
id = "press1"
name = "Press 1"
producer = "edge1"
profile = "hydraulic-11kw"
[edge]
producer = "edge1"
http = "127.0.0.1:9101"
"#;

const MAP: &str = "signal,table,address,type,order\noil_temp,ref,40011,f32,cdab\n";

fn parse(text: &str) -> Result<Config, presswatch_config::Rejected> {
    let open = |path: &Path| match path.file_name().and_then(|name| name.to_str()) {
        Some("press1.csv") => Ok(MAP.to_owned()),
        Some("wrong.csv") => Ok("signal,table,address\noil_temp,holding,40011\n".to_owned()),
        _ => Err(io::ErrorKind::NotFound.into()),
    };
    Config::parse(Path::new("p.toml"), &format!("{BASE}{text}"), &open)
}

fn kinds(text: &str) -> Vec<SourceKind> {
    let edge = parse(text).expect("right").edge().expect("an edge").edge;
    edge.sources.into_iter().map(|source| source.kind).collect()
}

/// Errors with their lines, the first line of `text` being 1.
fn errors(text: &str) -> Vec<(usize, ErrorKind)> {
    let before = BASE.matches('\n').count();
    let place = |place| match place {
        Place::Text { line, .. } => line - before,
        Place::Cell { row, .. } => row,
        Place::File => 0,
    };
    parse(text).expect_err("wrong").errors.into_iter().map(|error| (place(error.place), error.kind)).collect()
}

fn modbus(signals: &str) -> String {
    format!(
        "[[source]]\npress = \"press1\"\nkind = \"modbus\"\nat = \"tcp://10.0.0.5\"\n[source.signals]\n{signals}"
    )
}

fn points(signals: &str) -> Modbus {
    match kinds(&modbus(signals)).remove(0) {
        SourceKind::Modbus(modbus) => modbus,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_device_on_a_serial_line_with_a_map_and_more() {
    let found = kinds(
        "[[source]]\npress = \"press1\"\nkind = \"modbus\"\nat = \"serial:/dev/ttyUSB0\"\nbaud = 9600\nparity = \"even\"\n\
         unit = 7\ntimeout = \"300ms\"\nread_most = 40\nmap = \"press1.csv\"\n\
         [source.signals]\nmotor_current = { input = 3, raw = [0, 1000], eng = [0, 50], every = \"2s\" }\n",
    );
    let [SourceKind::Modbus(modbus)] = &found[..] else { panic!("{found:?}") };
    let LineAt::Serial { path, bits } = &modbus.at else { panic!("{:?}", modbus.at) };
    assert_eq!(
        (path.as_str(), bits.baud, bits.parity, bits.stop_bits),
        ("/dev/ttyUSB0", 9_600, Parity::Even, 1)
    );
    assert_eq!((modbus.unit, modbus.timeout, modbus.limits.registers), (7, Duration::from_millis(300), 40));
    let [map, own] = &modbus.points[..] else { panic!("{:?}", modbus.points) };
    assert_eq!((map.address.offset, map.format, map.order), (10, Format::F32, Order::Cdab));
    assert_eq!((own.address.offset, own.every), (3, Some(Duration::from_secs(2))));
}

#[test]
fn both_ways_of_counting_and_what_a_register_holds() {
    let modbus = points(
        "hyd_press = { holding = 0, raw = [5530, 27648], eng = [0, 400], current_loop = true }\n\
         oil_temp = { ref = 40002, type = \"i16\" }\n\
         energy_total = { holding = 0x9c41, type = \"u32\", order = \"badc\" }\n\
         estop_ok = { discrete = 4, invert = true }\nguard_closed = { holding = 9, bit = 3 }\n\
         fault_code = { holding = 10, codes = { 0 = \"0\", 4 = \"E-JAM\" } }\n",
    );
    let of = |id: &str| modbus.points.iter().find(|point| point.signal.as_str() == id).expect("a point");
    assert!(of("hyd_press").scaling.is_some_and(|scaling| scaling.current_loop));
    assert_eq!((of("oil_temp").address.offset, of("oil_temp").format), (1, Format::I16));
    assert_eq!((of("energy_total").address.offset, of("energy_total").order), (40_001, Order::Badc));
    assert!(of("estop_ok").invert);
    assert_eq!((of("guard_closed").bit, of("guard_closed").format), (Some(3), Format::Bit));
    assert_eq!(of("fault_code").codes.get(&4).map(|name| &**name), Some("E-JAM"));
}

#[test]
fn devices_that_publish_and_the_grid() {
    let found = kinds(
        "[[source]]\npress = \"press1\"\nkind = \"mqtt\"\nexpire = \"5min\"\n\
         alive = { topic = \"shelly/online\", value = \"true\" }\n[source.signals]\n\
         motor_current = { topic = \"shelly/em/0\", pointer = \"/current\" }\n\
         [[source]]\npress = \"press1\"\nkind = \"mains\"\nnut = \"ups@10.0.0.9\"\n",
    );
    let [SourceKind::Mqtt(device), SourceKind::Mains { mains, every }] = &found[..] else {
        panic!("{found:?}")
    };
    assert_eq!((device.expire, device.broker.as_ref()), (Duration::from_secs(300), None::<&Broker>));
    assert_eq!(device.signals[0].pointer.as_deref(), Some("/current"));
    let nut = Mains::Nut { host: "10.0.0.9".to_owned(), port: 3_493, ups: "ups".to_owned() };
    assert_eq!((mains, *every), (&nut, Duration::from_secs(5)));
}

#[test]
fn each_rule_is_held() {
    type Is = fn(&ErrorKind) -> bool;
    let source = |more: &str| format!("[[source]]\npress = \"press1\"\n{more}");
    let cases: [(String, usize, Is); 22] = [
        (modbus("oil_temp = { holding = 40001 }\n"), 6, |k| {
            matches!(k, ErrorKind::Register(AddressFault::Ambiguous { found: 40_001, offset: 0, .. }))
        }),
        (modbus("oil_temp = { ref = 50000 }\n"), 6, |k| {
            matches!(k, ErrorKind::Register(AddressFault::Reference(50_000)))
        }),
        (modbus("oil_temp = { holding = 70000 }\n"), 6, |k| {
            matches!(k, ErrorKind::Register(AddressFault::Number(_)))
        }),
        (modbus("oil_temp = { holding = 0, input = 0 }\n"), 6, |k| matches!(k, ErrorKind::WhichAddress)),
        (modbus("oil_temp = { type = \"u16\" }\n"), 6, |k| matches!(k, ErrorKind::WhichAddress)),
        (
            modbus("oil_temp = { coil = 0 }\n"),
            6,
            |k| matches!(k, ErrorKind::Point { fault: PointFault::BitForNumber, signal } if signal == "oil_temp"),
        ),
        (modbus("oil_temp = { holding = 0, raw = [0, 1] }\n"), 6, |k| {
            matches!(k, ErrorKind::Point { fault: PointFault::Line, .. })
        }),
        (modbus("oil_temp = { holding = 0, raw = [0], eng = [0, 1] }\n"), 6, |k| {
            matches!(k, ErrorKind::WrongType { .. })
        }),
        (modbus("oil_temp = { holding = 0, current_loop = true }\n"), 6, |k| {
            matches!(k, ErrorKind::Point { fault: PointFault::LoopWithoutLine, .. })
        }),
        (modbus("estop_ok = { holding = 0, type = \"bit\" }\n"), 6, |k| {
            matches!(k, ErrorKind::Point { fault: PointFault::WhichBit, .. })
        }),
        (
            modbus("oil_tmp = { holding = 0 }\n"),
            6,
            |k| matches!(k, ErrorKind::UnknownSignal { similar: Some(s), .. } if s == "oil_temp"),
        ),
        (
            source("kind = \"modbus\"\nat = \"10.0.0.5\"\nsignals = { oil_temp = { holding = 0 } }\n"),
            4,
            |k| matches!(k, ErrorKind::Line { .. }),
        ),
        (
            source(
                "kind = \"modbus\"\nat = \"tcp://a\"\nbaud = 9600\nsignals = { oil_temp = { holding = 0 } }\n",
            ),
            5,
            |k| matches!(k, ErrorKind::SerialOnly { .. }),
        ),
        (
            source(
                "kind = \"modbus\"\nat = \"serial:/dev/ttyS0\"\nparity = \"none\"\nmap = \"press1.csv\"\n",
            ),
            1,
            |k| matches!(k, ErrorKind::Missing { key, .. } if key == "source.baud"),
        ),
        (source("kind = \"modbus\"\nat = \"tcp://a\"\nmap = \"none.csv\"\n"), 5, |k| {
            matches!(k, ErrorKind::ProfileUnreadable { .. })
        }),
        (
            source("kind = \"modbus\"\nat = \"tcp://a\"\nmap = \"wrong.csv\"\n"),
            2,
            |k| matches!(k, ErrorKind::MapCell { column, .. } if column == "address"),
        ),
        (source("kind = \"mqtt\"\nsignals = { oil_temp = { topic = \"a/#\" } }\n"), 4, |k| {
            matches!(k, ErrorKind::Topic { .. })
        }),
        (
            source("kind = \"mqtt\"\nsignals = { oil_temp = { topic = \"a\", pointer = \"power\" } }\n"),
            4,
            |k| matches!(k, ErrorKind::Pointer { .. }),
        ),
        (source("kind = \"mqtt\"\nsignals = { oil_temp = { topic = \"a\", on = \"1\" } }\n"), 4, |k| {
            matches!(k, ErrorKind::OnOther { .. })
        }),
        (
            source(
                "kind = \"mqtt\"\nsignals = { mains_ok = { topic = \"a\", raw = [0, 1], eng = [0, 2] } }\n",
            ),
            4,
            |k| matches!(k, ErrorKind::Point { .. }),
        ),
        (source("kind = \"mains\"\nnut = \"ups@\"\n"), 4, |k| matches!(k, ErrorKind::Nut { .. })),
        (source("kind = \"mains\"\n"), 1, |k| matches!(k, ErrorKind::WhichMains)),
    ];
    for (text, line, is) in cases {
        let found = errors(&text);
        assert!(matches!(&found[..], [(at, kind)] if *at == line && is(kind)), "{text}: {found:?}");
    }
}

#[test]
fn a_signal_comes_from_one_place_and_a_recording_goes_with_nothing() {
    let twice = format!(
        "{}[[source]]\npress = \"press1\"\nkind = \"modbus\"\nat = \"tcp://b\"\nmap = \"press1.csv\"\n",
        modbus("oil_temp = { holding = 0 }\n")
    );
    assert!(matches!(&errors(&twice)[..], [(11, ErrorKind::SameSignal { .. })]), "{:?}", errors(&twice));
    let mixed = format!(
        "{}[[source]]\npress = \"press1\"\nkind = \"simulator\"\n",
        modbus("oil_temp = { holding = 0 }\n")
    );
    let found = errors(&mixed);
    assert!(found.iter().any(|(_, kind)| matches!(kind, ErrorKind::SameSource { .. })), "{found:?}");
    assert!(found.iter().any(|(_, kind)| matches!(kind, ErrorKind::SimulatedSource { .. })), "{found:?}");
}

#[test]
fn a_press_has_thresholds_of_its_own() {
    let text = BASE.replace("[edge]", "[press.states]\nrunning_from = 7.5\n[edge]");
    let open = |_: &Path| Err(io::ErrorKind::NotFound.into());
    let config = Config::parse(Path::new("p.toml"), &text, &open).expect("right");
    let press = config.plant.presses.values().next().expect("a press");
    assert_eq!((press.catalogue.machine.off_below, press.catalogue.machine.running_from), (0.2, 7.5));
    let wrong = text.replace("7.5", "0.1");
    let found = Config::parse(Path::new("p.toml"), &wrong, &open).expect_err("wrong").errors;
    assert!(matches!(&found[0].kind, ErrorKind::States { .. }), "{found:?}");
}
