//! What is read, and what is said about what can't be.

use std::{io, net::SocketAddr, path::Path, time::Duration};

use presswatch_config::{
    Broker, Clock, Config, ErrorKind, Place, Rejected, SourceKind, Speed, Store, Trust, Wanted,
};
use presswatch_domain::{CellFault, LimitFault};
use proptest::prelude::*;

const EXAMPLE: &str = include_str!("../presswatch.example.toml");
/// The least that a simulated site needs.
const SIMULATED: &str = r#"
[site]
id = "test"
name = "Test"
zone = "Europe/Belgrade"
simulated = true
[mqtt]
host = "broker"
[store]
engine = "embedded"
[[press]]
id = "press1"
name = "Press 1"
producer = "edge1"
profile = "hydraulic-11kw"
[edge]
producer = "edge1"
"#;

fn parse(text: &str) -> Result<Config, Rejected> {
    Config::parse(Path::new("/etc/p.toml"), text, &|_| Err(io::ErrorKind::NotFound.into()))
}

/// Line, column and kind of each error.
fn errors(text: &str) -> Vec<(usize, usize, ErrorKind)> {
    let rejected = parse(text).expect_err("it is wrong");
    assert!(!rejected.errors.is_empty());
    let place = |place| match place {
        Place::Text { line, column } => (line, column),
        other => panic!("{other:?}"),
    };
    rejected.errors.into_iter().map(|e| (place(e.place), e.kind)).map(|((l, c), k)| (l, c, k)).collect()
}

/// The one error of a simulated site with these lines at its end.
fn one(more: &str) -> (usize, usize, ErrorKind) {
    let all = errors(&format!("{SIMULATED}{more}"));
    assert_eq!(all.len(), 1, "{all:?}");
    let lines = SIMULATED.matches('\n').count();
    let (line, column, kind) = all.into_iter().next().expect("one");
    (line - lines, column, kind)
}

#[test]
fn a_press_has_paces_fault_codes_and_a_supply_of_its_own() {
    let more = "[[press]]\nid = \"press2\"\nname = \"2\"\nproducer = \"edge1\"\nprofile = \"screw\"\nedge_supply = \"press\"\n\
                [[press.counter]]\nsignal = \"energy_total\"\nmost_per_h = 40\nwraps_at = 100000\n\
                [[press.fault_code]]\ncode = \"E21\"\nreason = \"feed_jam\"\n";
    let config = parse(&format!("{SIMULATED}{more}")).expect("right");
    let presses = config.edge().expect("edge").plant.presses;
    let (first, second) = (presses.values().next().expect("1"), presses.values().last().expect("2"));
    assert!(!first.shares_supply && first.fault_codes.is_empty());
    assert!(second.shares_supply && &*second.fault_codes["E21"] == "feed_jam");
    let pace = second.catalogue.paces.iter().find(|pace| pace.signal.as_str() == "energy_total");
    let pace = pace.expect("a pace");
    assert_eq!((pace.least_per_h, pace.most_per_h, pace.step, pace.wraps_at), (3.0, 40.0, 0.1, Some(1e5)));
    let wrong = |more: &str| {
        let all = errors(&format!(
            "{SIMULATED}[[press]]\nid = \"press2\"\nname = \"2\"\nproducer = \"edge1\"\nprofile = \"screw\"\n{more}"
        ));
        all.into_iter().map(|(_, _, kind)| kind).collect::<Vec<_>>()
    };
    use ErrorKind as K;
    let found = wrong("edge_supply = \"pres\"\n[[press.counter]]\nsignal = \"motor_current\"\n");
    assert!(matches!(&found[..], [K::OneOf { .. }, K::UnknownCounter { .. }]), "{found:?}");
    let found = wrong(
        "[[press.counter]]\nsignal = \"mass_total\"\nmost_per_h = -1\n[[press.counter]]\nsignal = \"mass_total\"\nleast_per_h = 2000\n",
    );
    assert!(matches!(&found[..], [K::OutOfRange { .. }, K::Twice { .. }]), "{found:?}");
    let found = wrong("[[press.counter]]\nsignal = \"mass_total\"\nleast_per_h = 2000\n");
    assert!(matches!(&found[..], [K::OutOfRange { .. }]), "{found:?}");
    let found = wrong(
        "[[press.fault_code]]\ncode = \"E1\"\nreason = \"feed_jan\"\n[[press.fault_code]]\ncode = \"E1\"\nreason = \"feed_jam\"\n",
    );
    assert!(
        matches!(&found[..], [K::UnknownReason { similar: Some(s), .. }, K::Twice { .. }] if s == "feed_jam"),
        "{found:?}"
    );
}

#[test]
fn the_example_is_right_and_whole() {
    let config = parse(EXAMPLE).expect("the example");
    assert_eq!(config.roles(), ["edge", "ingest", "api"]);
    let edge = config.edge().expect("edge");
    assert_eq!(edge.broker, Broker::At { host: "127.0.0.1".into(), port: 1883, tls: None });
    assert_eq!((edge.edge.outbox.limit_bytes, edge.edge.outbox.flush), (1 << 30, Duration::ZERO));
    assert_eq!(edge.edge.publish_every, Duration::ZERO);
    assert_eq!(edge.edge.clock, Clock { trust: Trust::Ntp, wait: Duration::from_secs(600) });
    let limits = edge.plant.presses.values().next().expect("press1").catalogue.get("oil_temp").cloned();
    let limits = limits.expect("oil_temp");
    assert_eq!((limits.limits.warn_hi, limits.limits.warn_lo), (Some(58.0), Some(10.0)));
    assert_eq!((limits.warn_delay_ms, limits.trip_delay_ms), (90_000, 10_000));
    let other = config.plant.presses.values().last().expect("press2").catalogue.get("oil_temp").cloned();
    assert_eq!(other.and_then(|signal| signal.limits.warn_hi), Some(60.0));
    let ingest = config.ingest().expect("ingest");
    assert!(matches!(ingest.store, Store::Influxdb { url, .. } if url == "http://127.0.0.1:8086"));
    assert_eq!(config.api().expect("api").api.listen, SocketAddr::from(([127, 0, 0, 1], 8080)));
    assert_eq!(config.plant.producers.len(), 4);
    assert!(config.alone("edge").is_none() && config.served().is_none());
}

#[test]
fn whose_time_an_edge_takes_is_said_or_follows_from_the_site() {
    let clock =
        |more: &str| parse(&format!("{SIMULATED}{more}")).expect("right").edge().expect("edge").edge.clock;
    assert_eq!(clock(""), Clock { trust: Trust::System, wait: Duration::from_secs(600) });
    let said = clock("clock = { trust = \"ntp\", wait = \"90s\" }\n");
    assert_eq!(said, Clock { trust: Trust::Ntp, wait: Duration::from_secs(90) });
    let (line, column, kind) = one("clock = { trust = \"gps\" }\n");
    assert_eq!((line, column), (1, 19));
    assert!(matches!(kind, ErrorKind::OneOf { key, .. } if key == "edge.clock.trust"));
    let (_, _, kind) = one("clock = { wait = \"2d\" }\n");
    assert!(matches!(kind, ErrorKind::OutOfRange { key, .. } if key == "edge.clock.wait"));
    let (_, _, kind) = one("clock = { wit = \"2min\" }\n");
    assert!(matches!(kind, ErrorKind::UnknownKey { key, .. } if key == "edge.clock.wit"));
}

#[test]
fn rows_are_gathered_for_as_long_as_readers_bear() {
    let every = |more: &str| {
        parse(&format!("{SIMULATED}{more}")).expect("right").edge().expect("edge").edge.publish_every
    };
    assert_eq!(every(""), Duration::ZERO);
    assert_eq!(every("publish_every = \"0s\"\n"), Duration::ZERO);
    assert_eq!(every("publish_every = \"20s\"\n"), Duration::from_secs(20));
    let (line, column, kind) = one("publish_every = \"21s\"\n");
    assert_eq!((line, column), (1, 17));
    assert!(
        matches!(kind, ErrorKind::OutOfRange { key, most, .. } if key == "edge.publish_every" && most == "20s")
    );
    let (_, _, kind) = one("publish_every = 10\n");
    assert!(matches!(kind, ErrorKind::WrongType { key, .. } if key == "edge.publish_every"));
    let (_, _, kind) = one("[ingest]\nproducer = \"ingest1\"\npublish_every = \"10s\"\n");
    assert!(matches!(kind, ErrorKind::UnknownKey { key, .. } if key == "ingest.publish_every"));
}

/// What the example shows commented out is right, too.
#[test]
fn what_the_example_leaves_out_is_right() {
    let uncommented: Vec<String> = EXAMPLE
        .replace("simulated = false", "simulated = true")
        .lines()
        .filter(|line| !line.starts_with("# embedded"))
        .map(|line| match line.strip_prefix("# ") {
            Some(rest)
                if rest.starts_with('[')
                    || rest.split(" = ").next().is_some_and(|key| key != rest && !key.contains(' ')) =>
            {
                rest.to_owned()
            }
            _ => line.to_owned(),
        })
        .collect();
    let text = uncommented.join("\n");
    let table = "id,unit,lo,hi,normal,warn_lo,trip_lo,warn_hi,trip_hi,hyst,delay_warn_s,delay_trip_s,\
                 sample_s,deadband,gate\na,bar,0,10,,,,,,,,,1,0,any\n";
    let open = |path: &Path| match path.ends_with("press1.csv") {
        true => Ok("signal,table,address\noil_temp,holding,0\n".to_owned()),
        false => Ok(table.to_owned()),
    };
    let rejected = Config::parse(Path::new("p.toml"), &text, &open)
        .expect_err("a simulator, a replay and devices stand there for one press");
    let kinds: Vec<&ErrorKind> = rejected.errors.iter().map(|error| &error.kind).collect();
    assert!(matches!(kinds[..], [ErrorKind::SameSource { .. }, ErrorKind::SameSource { .. }]), "{kinds:?}");
}

#[test]
fn sources_are_read() {
    let config = parse(&format!(
        "{SIMULATED}[[source]]\npress = \"press1\"\nkind = \"replay\"\nfile = \"rig.csv\"\ntime = \"t\"\n\
         columns = {{ a = \"oil_temp\" }}\nspeed = \"max\"\n"
    ));
    let sources = config.expect("right").edge().expect("edge").edge.sources;
    match &sources[0].kind {
        SourceKind::Replay { file, columns, speed, .. } => {
            assert_eq!(file, Path::new("/etc/rig.csv"));
            assert_eq!((columns[0].0.as_str(), columns[0].1.as_str()), ("a", "oil_temp"));
            assert_eq!(*speed, Speed::Max);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn all_errors_come_at_once_each_with_its_place() {
    let text = "[site]\nid = \"No\"\nzone = \"Europe/Belgrad\"\nnmae = \"x\"\nlanguages = [\"sq\", \"xx\"]\n\
                [mqtt]\nhost = \"b\"\nport = 70000\n[[press]]\nid = \"p\"\nname = 7\nproducer = \"e\"\nprofile = \"hydraulic\"\n\
                [edge]\nproducer = \"e\"\nhttp = \"0.0.0.0:9101\"\noutbox = { limit = \"1 gig\" }\n";
    let all = errors(text);
    let places: Vec<(usize, usize)> = all.iter().map(|(line, column, _)| (*line, *column)).collect();
    assert_eq!(
        places,
        [(1, 1), (2, 6), (3, 8), (4, 1), (5, 20), (8, 8), (11, 8), (13, 11), (16, 8), (17, 20)],
        "{all:#?}"
    );
    assert!(matches!(&all[2].2, ErrorKind::Zone { similar: Some(s), .. } if s == "Europe/Belgrade"));
    assert!(matches!(&all[3].2, ErrorKind::UnknownKey { similar: Some(s), .. } if s == "name"));
    assert_eq!(parse(text).expect_err("wrong").languages, ["sq"]);
}

#[test]
fn each_rule_is_held() {
    type Is = fn(&ErrorKind) -> bool;
    let cases: [(&str, usize, usize, Is); 31] = [
        (
            "[ingset]\n",
            1,
            2,
            |k| matches!(k, ErrorKind::UnknownKey { similar: Some(s), .. } if s == "ingest"),
        ),
        (
            "[[press]]\nid = \"press1\"\nname = \"P\"\nproducer = \"edge1\"\nprofile = \"hydraulic-11kw\"\n",
            2,
            6,
            |k| matches!(k, ErrorKind::SamePress { line: 12, .. }),
        ),
        (
            "[[press]]\nid = \"p2\"\nname = \"P\"\nproducer = [\"edge1\", \"edge2\"]\nprofile = \"hydraulic-11kw\"\n",
            4,
            12,
            |k| matches!(k, ErrorKind::TwoProducers { one, other, .. } if one == "edge1" && other == "edge2"),
        ),
        (
            "[[press]]\nid = \"p2\"\nname = \"P\"\nproducer = \"egde1\"\nprofile = \"hydraulic-11kw\"\n",
            4,
            12,
            |k| matches!(k, ErrorKind::UnknownProducer { similar: Some(s), .. } if s == "edge1"),
        ),
        (
            "[[press]]\nid = \"p2\"\nname = \"P\"\nproducer = \"edge1\"\nprofile = \"hydraulic-11kw\"\n[press.limits.oil_temp]\nwarn_hi = 80\n",
            7,
            11,
            |k| matches!(k, ErrorKind::Limit { fault: LimitFault::Order { .. }, .. }),
        ),
        (
            "[[press]]\nid = \"p2\"\nname = \"P\"\nproducer = \"edge1\"\nprofile = \"hydraulic-11kw\"\n[press.limits.oil_temp]\nhyst = -1\n",
            7,
            8,
            |k| matches!(k, ErrorKind::OutOfRange { .. }),
        ),
        (
            "[[press]]\nid = \"p2\"\nname = \"P\"\nproducer = \"edge1\"\nprofile = \"hydraulic-11kw\"\n[press.limits.oil_tmp]\n",
            6,
            15,
            |k| matches!(k, ErrorKind::UnknownSignal { similar: Some(s), .. } if s == "oil_temp"),
        ),
        (
            "[[press]]\nid = \"p2\"\nname = \"P\"\nproducer = \"edge1\"\nprofile = \"hydraulic-11kw\"\n[press.limits.estop_ok]\n",
            6,
            15,
            |k| matches!(k, ErrorKind::NoLimits { .. }),
        ),
        ("[[profile]]\nid = \"mine\"\nfile = \"mine.csv\"\n", 3, 8, |k| {
            matches!(k, ErrorKind::ProfileUnreadable { .. })
        }),
        (
            "[[source]]\npress = \"press9\"\nkind = \"simulator\"\n",
            2,
            9,
            |k| matches!(k, ErrorKind::UnknownPress { similar: Some(s), .. } if s == "press1"),
        ),
        ("[[source]]\npress = \"press1\"\nkind = \"modbos\"\n", 3, 8, |k| {
            matches!(k, ErrorKind::OneOf { .. })
        }),
        ("[[source]]\npress = \"press1\"\nkind = \"simulator\"\nspeed = 2\n", 4, 9, |k| {
            matches!(k, ErrorKind::OtherKind { .. })
        }),
        (
            "[[source]]\npress = \"press1\"\nkind = \"simulator\"\nfaults = [\"jan\"]\n",
            4,
            11,
            |k| matches!(k, ErrorKind::OneOf { similar: Some(s), .. } if s == "jam"),
        ),
        (
            "[[source]]\npress = \"press1\"\nkind = \"simulator\"\n[[source]]\npress = \"press1\"\nkind = \"simulator\"\n",
            5,
            9,
            |k| matches!(k, ErrorKind::SameSource { .. }),
        ),
        ("[[source]]\npress = \"press1\"\nkind = \"simulator\"\nhistory = \"30\"\n", 4, 11, |k| {
            matches!(k, ErrorKind::Duration { .. })
        }),
        (
            "[ingest]\nproducer = \"edge1\"\n",
            2,
            12,
            |k| matches!(k, ErrorKind::SharedProducer { other, .. } if other == "edge.producer"),
        ),
        ("[ingest]\nproducer = \"i\"\nmqtt_user = \"i\"\n", 3, 13, |k| {
            matches!(k, ErrorKind::Together { .. })
        }),
        ("[ingest]\nproducer = \"i\"\nhttp = \"127.0.0.1:9101\"\n", 3, 8, |k| {
            matches!(k, ErrorKind::SameAddress { .. })
        }),
        ("[ingest]\nproducer = \"i\"\nquarantine_limit = \"5\"\n", 3, 20, |k| {
            matches!(k, ErrorKind::Size { .. })
        }),
        ("[api]\nproducer = \"a\"\nlisten = \"localhost\"\n", 3, 10, |k| {
            matches!(k, ErrorKind::Address { .. })
        }),
        ("[api]\nproducer = \"\"\n", 2, 12, |k| matches!(k, ErrorKind::Empty { .. })),
        (
            "[api]\nproducer = \"a\"\nmdns = \"press watch\"\n",
            3,
            8,
            |k| matches!(k, ErrorKind::HostName { key, .. } if key == "api.mdns"),
        ),
        ("[api]\nproducer = \"a\"\nmdns = \"press.local\"\n", 3, 8, |k| {
            matches!(k, ErrorKind::HostName { .. })
        }),
        (
            "[api]\nproducer = \"a\"\nnames = [\"press.example\", \"https://x\"]\n",
            3,
            27,
            |k| matches!(k, ErrorKind::HostName { key, found } if key == "api.names" && found == "https://x"),
        ),
        ("[api]\nproducer = \"a\"\n[api.tls]\nlisten = \"127.0.0.1:8080\"\n", 4, 10, |k| {
            matches!(k, ErrorKind::SameAddress { .. })
        }),
        (
            "[api]\nproducer = \"a\"\n[api.tls]\nkey_file = \"k\"\nlisten = \"127.0.0.1:8443\"\n",
            4,
            12,
            |k| matches!(k, ErrorKind::Together { other, .. } if other == "certificate_file"),
        ),
        ("[api]\nproducer = \"a\"\n[api.tls]\n", 3, 1, |k| matches!(k, ErrorKind::Missing { .. })),
        (
            "[api]\nproducer = true\n",
            2,
            12,
            |k| matches!(k, ErrorKind::WrongType { wanted: Wanted::Text, found, .. } if found == "true"),
        ),
        ("[api]\nproducer = \"a\"\nproducer = \"b\"\n", 3, 1, |k| matches!(k, ErrorKind::Syntax { .. })),
        (
            "[[source]]\npress = \"press1\"\nkind = \"replay\"\nfile = \"f\"\ntime = \"t\"\ncolumns = { a = \"oil\" }\n",
            6,
            17,
            |k| matches!(k, ErrorKind::UnknownSignal { .. }),
        ),
        ("[api]\nproducer = \"a\"\nlisten = ?\n", 3, 10, |k| matches!(k, ErrorKind::Syntax { .. })),
    ];
    for (more, line, column, is) in cases {
        let (at_line, at_column, kind) = one(more);
        assert!(is(&kind), "{more}{kind:?}");
        assert_eq!((at_line, at_column), (line, column), "{more}{kind:?}");
    }
}

#[test]
fn a_real_site_makes_nothing_up() {
    let text = SIMULATED.replace("simulated = true", "");
    let all = errors(&format!("{text}[[source]]\npress = \"press1\"\nkind = \"simulator\"\n"));
    assert!(matches!(&all[..], [(20, 8, ErrorKind::SimulatedSource { .. })]), "{all:?}");
    let config = parse(SIMULATED).expect("right");
    let served = config.served().expect("refused");
    assert!(matches!(served.errors[0].kind, ErrorKind::ServeSimulated));
    assert_eq!(served.errors[0].at(), "/etc/p.toml:6:13");
}

#[test]
fn two_producers_of_a_press_are_told_from_a_press_written_twice() {
    let text = SIMULATED.replace("simulated = true", "simulated = true\nedges = [\"edge2\"]");
    let all = errors(&format!(
        "{text}[[press]]\nid = \"press1\"\nname = \"P\"\nproducer = \"edge2\"\nprofile = \"hydraulic-11kw\"\n"
    ));
    assert!(matches!(&all[..], [(20, 6, ErrorKind::TwoProducers { .. })]), "{all:?}");
}

#[test]
fn a_role_needs_only_its_own() {
    let text = SIMULATED.replace("[mqtt]\nhost = \"broker\"\n", "[mqtt]\nembedded = true\n");
    let config = parse(&text).expect("right");
    assert!(config.edge().is_ok());
    assert!(matches!(
        config.alone("edge").expect("only in serve").errors[0].kind,
        ErrorKind::EmbeddedBrokerAlone { role: "edge" }
    ));
    let missing = config.api().expect_err("no api").errors;
    assert!(
        matches!(&missing[..], [e] if matches!(e.kind, ErrorKind::MissingTable { table: "api", role: "api" }))
    );
    let both = errors(&text.replace("producer = \"edge1\"\n", "producer = \"edge1\"\nmqtt_user = \"u\"\n"));
    assert!(both.iter().any(|(_, _, kind)| matches!(kind, ErrorKind::WithEmbeddedBroker { .. })), "{both:?}");
}

#[test]
fn a_profile_of_ones_own_has_places_of_its_own() {
    let text =
        SIMULATED.replace("hydraulic-11kw", "mine") + "[[profile]]\nid = \"mine\"\nfile = \"mine.csv\"\n";
    let table = "id,unit,lo,hi,normal,warn_lo,trip_lo,warn_hi,trip_hi,hyst,delay_warn_s,delay_trip_s,\
                 sample_s,deadband,gate\na,bar,0,10,,,,,,,,,1,0,any\nb,bar,0,x,,,,,,,,,1,0,never\n";
    let rejected = Config::parse(Path::new("/etc/p.toml"), &text, &|path| {
        assert_eq!(path, Path::new("/etc/mine.csv"));
        Ok(table.to_owned())
    });
    let errors = rejected.expect_err("wrong").errors;
    let at: Vec<String> = errors.iter().map(|error| error.at()).collect();
    assert_eq!(at, ["/etc/mine.csv:3:gate", "/etc/mine.csv:3:hi"]);
    assert_eq!(errors[1].kind, ErrorKind::Cell(CellFault::Number("x".into())));
    let right = Config::parse(Path::new("p.toml"), &text, &|_| {
        Ok(table.replace(",x,", ",9,").replace("never", "any"))
    });
    assert_eq!(right.expect("right").plant.presses.values().next().expect("press1").catalogue.len(), 10);
}

/// Pieces of configurations, so that many come near to being right.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        (0..EXAMPLE.lines().count()).prop_map(|n| EXAMPLE.lines().nth(n).unwrap_or_default().to_owned()),
        "[a-z_]{1,8} = (true|-?[0-9.]{1,6}|\"[ -~]{0,8}\"|\\[\\]|\\{\\}|\\[\\[1\\]\\])",
        "\\[{1,2}(site|mqtt|press|press.limits.oil_temp|source|edge|api|store.buckets)\\]{1,2}",
        ".{0,20}",
    ]
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_with_reasons(lines in proptest::collection::vec(piece(), 0..40)) {
        match parse(&lines.join("\n")) {
            Ok(config) => prop_assert!(!config.plant.presses.is_empty()),
            Err(rejected) => prop_assert!(!rejected.errors.is_empty()),
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(parse(&String::from_utf8_lossy(&bytes)).is_err());
    }

    /// A line of the example taken away, doubled or changed: never a refusal without a reason.
    #[test]
    fn a_changed_example_is_read_or_refused(n in 0..80_usize, how in 0..3, junk in "[ -~]{0,12}") {
        let mut lines: Vec<String> = EXAMPLE.lines().map(str::to_owned).collect();
        let n = n % lines.len();
        match how {
            0 => drop(lines.remove(n)),
            1 => lines.insert(n, lines[n].clone()),
            _ => lines[n].push_str(&junk),
        }
        if let Err(rejected) = parse(&lines.join("\n")) {
            prop_assert!(!rejected.errors.is_empty());
        }
    }
}

/// Off loopback the machine has a name, if nothing else is said.
#[test]
fn names_and_certificates() {
    let api = |more: &str| {
        let text = format!("{SIMULATED}[api]\nproducer = \"a\"\n{more}\n");
        parse(&text).expect(more).api().expect("api").api
    };
    let plain = api("");
    assert_eq!((plain.mdns, plain.tls, plain.names), (None, None, Vec::new()));
    assert_eq!(api("listen = \"0.0.0.0:8080\"").mdns.as_deref(), Some("presswatch"));
    assert_eq!(api("[api.tls]\nlisten = \"0.0.0.0:8443\"").mdns.as_deref(), Some("presswatch"));
    assert_eq!(api("listen = \"0.0.0.0:8080\"\nmdns = false").mdns, None);
    assert_eq!(api("mdns = \"Floor-2\"").mdns.as_deref(), Some("floor-2"));
    let tls = api(
        "names = [\"press.example\", \"10.0.0.1\"]\n[api.tls]\nlisten = \"127.0.0.1:8443\"\ncertificate_file = \"c\"\nkey_file = \"/k\"",
    );
    assert_eq!(tls.names, ["press.example", "10.0.0.1"]);
    let given = tls.tls.expect("tls").given.expect("given");
    assert_eq!((given.file.as_path(), given.key_file.as_path()), (Path::new("/etc/c"), Path::new("/k")));
}
