//! `[mqtt]`: TLS and logins, and what an edge on another machine gets of a configuration.

use std::{io, path::Path};

use presswatch_config::{Broker, Certificate, Config, ErrorKind, Place, Rejected, SourceKind, Tls};

const SITE: &str = r#"[site]
id = "test"
name = "Test"
zone = "Europe/Belgrade"
edges = ["edge2"]
[[press]]
id = "press1"
name = "Press 1"
producer = "edge1"
profile = "hydraulic-11kw"
"#;

fn parse(more: &str) -> Result<Config, Rejected> {
    let text = format!("{SITE}{more}");
    Config::parse(Path::new("/etc/p.toml"), &text, &|_| Err(io::ErrorKind::NotFound.into()))
}

fn broker(mqtt: &str) -> Broker {
    parse(&format!("[mqtt]\n{mqtt}\n[edge]\nproducer = \"edge1\"\n"))
        .expect("right")
        .broker()
        .expect("a broker")
        .clone()
}

/// Line after the site, column and kind of the one error.
fn wrong(more: &str) -> (usize, usize, ErrorKind) {
    let mut errors = parse(more).expect_err("wrong").errors;
    assert_eq!(errors.len(), 1, "{errors:?}");
    let error = errors.remove(0);
    match error.place {
        Place::Text { line, column } => (line - SITE.matches('\n').count(), column, error.kind),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_broker_has_the_port_of_what_is_spoken_to_it() {
    let at = |port, tls| Broker::At { host: "h".into(), port, tls };
    let ca = || Some(Tls::Authority("/etc/ca.crt".into()));
    assert_eq!(broker("host = \"h\""), at(1883, None));
    assert_eq!(broker("host = \"h\"\ntls = false"), at(1883, None));
    assert_eq!(broker("host = \"h\"\ntls = true"), at(8883, Some(Tls::System)));
    assert_eq!(broker("host = \"h\"\ntls = { ca_file = \"ca.crt\" }"), at(8883, ca()));
    assert_eq!(broker("host = \"h\"\nport = 1\ntls = { ca_file = \"/etc/ca.crt\" }"), at(1, ca()));
}

#[test]
fn a_certificate_stands_beside_a_password_or_instead() {
    let edge = |lines: &str| {
        let text = format!("[mqtt]\nhost = \"h\"\ntls = true\n[edge]\nproducer = \"edge1\"\n{lines}");
        parse(&text).expect("right").edge().expect("an edge").edge.login
    };
    let certificate = "mqtt_certificate_file = \"c\"\nmqtt_key_file = \"k\"\n";
    let own = Some(Certificate { file: "/etc/c".into(), key_file: "/etc/k".into() });
    let login = edge(certificate);
    assert_eq!((login.password, login.certificate), (None, own.clone()));
    let login = edge(&format!("{certificate}mqtt_user = \"u\"\nmqtt_password_file = \"p\"\n"));
    assert_eq!((login.password.map(|password| password.user), login.certificate), (Some("u".into()), own));
    assert_eq!(edge(""), Default::default());

    // Keys are secrets, certificates are not.
    let text = format!("[mqtt]\nhost = \"h\"\ntls = true\n[edge]\nproducer = \"edge1\"\n{certificate}");
    assert_eq!(parse(&text).expect("right").secrets(), [Path::new("/etc/k")]);
}

#[test]
fn each_mistake_has_its_place() {
    let edge = "[edge]\nproducer = \"edge1\"\n";
    let tls = "[mqtt]\nhost = \"h\"\ntls = true\n";
    let (line, column, kind) = wrong(&format!("{tls}{edge}mqtt_key_file = \"k\"\n"));
    assert_eq!((line, column), (6, 17));
    assert!(
        matches!(&kind, ErrorKind::Together { other, .. } if other == "edge.mqtt_certificate_file"),
        "{kind:?}"
    );
    let (line, column, kind) =
        wrong(&format!("[mqtt]\nhost = \"h\"\n{edge}mqtt_certificate_file = \"c\"\nmqtt_key_file = \"k\"\n"));
    assert_eq!((line, column), (5, 25));
    assert!(matches!(kind, ErrorKind::CertificateWithoutTls { .. }), "{kind:?}");
    let (line, column, kind) = wrong(&format!("[mqtt]\nembedded = true\ntls = true\n{edge}"));
    assert_eq!((line, column), (3, 7));
    assert!(matches!(kind, ErrorKind::WithEmbeddedBroker { .. }), "{kind:?}");
    for (value, column) in [("{}", 7), ("\"yes\"", 7), ("{ ca = \"x\", ca_file = \"c\" }", 9)] {
        let (line, at, kind) = wrong(&format!("[mqtt]\nhost = \"h\"\ntls = {value}\n{edge}"));
        assert_eq!((line, at), (3, column), "{value} {kind:?}");
    }
}

#[test]
fn a_device_may_have_a_broker_with_tls_of_its_own() {
    let device = |lines: &str| {
        format!(
            "[mqtt]\nhost = \"h\"\n[edge]\nproducer = \"edge1\"\n[[source]]\npress = \"press1\"\nkind = \"mqtt\"\n{lines}signals = {{ hopper_level = {{ topic = \"a\" }} }}\n"
        )
    };
    let own = "host = \"d\"\ntls = { ca_file = \"d.crt\" }\ncertificate_file = \"c\"\nkey_file = \"k\"\n";
    let part = parse(&device(own)).expect("right").edge().expect("an edge");
    let SourceKind::Mqtt(found) = &part.edge.sources[0].kind else { panic!("{part:?}") };
    let tls = Some(Tls::Authority("/etc/d.crt".into()));
    assert_eq!(found.broker, Some(Broker::At { host: "d".into(), port: 8883, tls }));
    assert!(found.login.certificate.is_some());
    let (.., kind) = wrong(&device("host = \"d\"\ncertificate_file = \"c\"\nkey_file = \"k\"\n"));
    assert!(matches!(kind, ErrorKind::CertificateWithoutTls { .. }), "{kind:?}");
}

#[test]
fn an_edge_elsewhere_gets_its_own_presses_and_their_profiles() {
    let text = format!(
        "{SITE}[[press]]\nid = \"press2\"\nname = \"Presa \\\"2\\\"\"\nproducer = \"edge2\"\nprofile = \"mine\"\n[press.limits.oil_temp]\nwarn_hi = 58.5\n[press.states]\nrunning_from = 6.0\n[[profile]]\nid = \"mine\"\nfile = \"../mine.csv\"\n[mqtt]\nhost = \"h\"\n[edge]\nproducer = \"edge1\"\n"
    );
    let table = include_str!("../../domain/data/hydraulic-11kw.csv");
    let read = |text: &str, file: &str| Config::parse(Path::new(file), text, &|_| Ok(table.to_owned()));
    let config = read(&text, "/etc/p.toml").expect("right");
    let part = config.for_edge(&text, &"edge2".parse().expect("an id")).expect("divided");
    assert_eq!(part.presses, ["press2"]);
    assert_eq!(part.tables, [("profile1.csv".to_owned(), Path::new("/etc/../mine.csv").to_owned())]);
    assert!(!part.text.contains("edges") && !part.text.contains("press1"), "{}", part.text);
    // With a bus and its own table it is a configuration, and means the same.
    let whole = format!("{}[mqtt]\nhost = \"h\"\n[edge]\nproducer = \"edge2\"\n", part.text);
    let there = read(&whole, "/there/p.toml").expect("right");
    let press = |config: &Config| config.plant.presses.values().last().expect("a press").clone();
    assert_eq!(press(&there), press(&config));
    assert_eq!(there.site.name, config.site.name);
}
