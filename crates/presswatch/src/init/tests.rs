//! Interviews from a script: what is asked again, and that what is written is right.

use std::io::Cursor;

use presswatch_config::{Mains as ReadMains, SourceKind};

use super::*;

const FILE: &str = "p.toml";
const MODEM: &str = "/dev/serial/by-id/usb-HUAWEI_Mobile-if00-port0";

/// Answers, a line each; gives what was answered and what was said.
fn interview(language: Language, lines: &[&str]) -> (anyhow::Result<(Answers, Secrets)>, String) {
    let hidden = |input: &mut Cursor<Vec<u8>>| {
        let mut line = String::new();
        match input.read_line(&mut line)? {
            0 => Err(std::io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(line.trim().to_owned()),
        }
    };
    let input =
        Cursor::new(lines.iter().flat_map(|line| format!("{line}\n").into_bytes()).collect::<Vec<_>>());
    let mut interview = Interview {
        asker: Asker::new(input, Vec::new(), language, hidden),
        file: Path::new(FILE),
        modems: vec![MODEM.to_owned()],
    };
    let answers = interview.all();
    (answers, String::from_utf8(interview.asker.into_output()).expect("UTF-8"))
}

fn read(text: &str) -> Config {
    let open = |_: &Path| Err(std::io::ErrorKind::NotFound.into());
    Config::parse(Path::new(FILE), text, &open).unwrap_or_else(|rejected| panic!("{rejected:?}\n{text}"))
}

/// A plant on one machine: three presses, each told of in another way.
const HERE: [&str; 50] = [
    "Novobërdë / Novo Brdo",
    "Novo Brdo",
    "",
    "Europe/Pristina",
    "Europe/Belgrade",
    "1",
    "2",
    "Presa \"A\"",
    "",
    "1",
    "192.168.1.20:99999",
    "192.168.1.20",
    "one",
    "300",
    "3",
    "motor_current = { holding = 40001 }",
    "[source.signals]",
    "motor_current = { holding = 0, raw = [0, 1000], eng = [0, 50] }",
    "motor_curent = { holding = 1 }",
    "motor_current = { holding = 2 }",
    "",
    "2",
    "",
    "4",
    "2",
    "/dev/ttyUSB0",
    "fast",
    "19200",
    "odd",
    "",
    "",
    "2",
    "Press 3",
    "2",
    "3",
    "192.168.1.9",
    "motor_current = { topic = \"a/+\" }",
    "motor_current = { topic = \"a/b\", pointer = \"/x\" }",
    "",
    "",
    "2",
    "ups@",
    "ups@127.0.0.1",
    "2",
    "ftp://ntfy.example.org",
    "ntfy.example.org",
    "tk_s3cret",
    "3",
    "2",
    "1234",
];

#[test]
fn what_is_written_is_right_in_every_language_and_wrong_answers_are_asked_again() {
    for language in Language::ALL {
        let (answers, said) = interview(language, &HERE);
        let (answers, _) = answers.unwrap_or_else(|error| panic!("{error}: {said}"));
        // Id, zone, address, unit twice, an ambiguous register, a signal that is none, a speed, a topic with
        // a wildcard, a UPS without a host, an ntfy server that is none.
        assert_eq!(said.matches('✗').count(), 11, "{said}");
        let text = write::text(&answers);
        let config = read(&text);
        assert_eq!(config.site.id.as_str(), "novoberde", "as offered");
        assert_eq!(config.site.languages.first().map(String::as_str), Some(language.tag()));
        let names: Vec<&str> = config.plant.presses.values().map(|press| press.name.as_str()).collect();
        assert_eq!((names[0], names[2]), ("Presa \"A\"", "Press 3"));
        let edge = config.edge().expect("an edge").edge;
        let kinds: Vec<_> = edge.sources.iter().map(|source| (source.press.as_str(), &source.kind)).collect();
        // The second press has a device of which nothing is read yet.
        let [
            ("press1", SourceKind::Modbus(modbus)),
            ("press1", SourceKind::Mains { mains: ReadMains::Nut { .. }, .. }),
            ("press2", SourceKind::Mains { .. }),
            ("press3", SourceKind::Mqtt(_)),
            ("press3", SourceKind::Mains { .. }),
        ] = &kinds[..]
        else {
            panic!("{text}")
        };
        // The second line of a signal is the one that counts.
        assert_eq!((modbus.unit, modbus.points.len(), modbus.points[0].address.offset), (3, 1, 2));
        assert!(text.contains("# [[source]]\n# press = \"press2\""), "{text}");
        // Whoever takes the # away and gives it a signal has a right configuration.
        let (before, after) = text.split_once("# [[source]]").expect("the second press");
        let block: Vec<&str> =
            after.lines().take_while(|line| line.starts_with('#') || line.is_empty()).collect();
        let whole = block
            .iter()
            .map(|line| line.trim_start_matches("# "))
            .take_while(|line| *line != "[source.signals]");
        let whole = whole.collect::<Vec<_>>().join("\n");
        let signal = "[source.signals]\nmotor_current = { holding = 0 }";
        let text =
            format!("{before}[[source]]\n{whole}\n{signal}\n{}", &after[after.find("\n[[").expect("more")..]);
        assert_eq!(read(&text).edge().expect("an edge").edge.sources.len(), 6);
    }
}

#[test]
fn an_edge_alone_has_its_login_and_asks_for_the_password_once() {
    let lines = ["A", "", "", "2", "", "", "mqtt.example", "", "s3cret", "", "4", "4", "1", "3", "", "x"];
    let (answers, said) = interview(Language::English, &lines);
    let (answers, secrets) = answers.unwrap_or_else(|error| panic!("{error}: {said}"));
    let text = write::text(&answers);
    assert!(!text.contains("s3cret"), "{text}");
    assert_eq!(secrets, [("secrets/mqtt_edge1".to_owned(), "s3cret".to_owned())]);
    assert_eq!(read(&text).roles(), ["edge"]);
    let (answers, _) =
        interview(Language::English, &lines.map(|line| if line == "s3cret" { "" } else { line }));
    assert!(answers.expect("answered").1.is_empty(), "a password that was not told");
}

#[test]
fn phones_are_told_by_what_was_answered_and_no_secret_is_in_the_configuration() {
    let (answers, said) = interview(Language::English, &HERE);
    let (answers, secrets) = answers.unwrap_or_else(|error| panic!("{error}: {said}"));
    let text = write::text(&answers);
    let secret = |name: &str, secret: &str| (name.to_owned(), secret.to_owned());
    assert_eq!(secrets, [secret("secrets/ntfy_token", "tk_s3cret"), secret("secrets/sim_pin", "1234")]);
    assert!(!text.contains("tk_s3cret") && !text.contains("1234"), "{text}");
    let alert = read(&text).alert().expect("an alerter").alert;
    assert_eq!(alert.channels.ways(), ["ntfy", "sms", "ring"]);
    let ntfy = alert.channels.ntfy.expect("ntfy");
    assert_eq!(
        (ntfy.url.as_str(), ntfy.ack_topic.as_deref()),
        ("https://ntfy.example.org", Some("novoberde-answers"))
    );
    assert_eq!(alert.channels.gsm.expect("a modem").port, Path::new(MODEM));
    // Neither, and nothing to log in with: alarms are on the page, and nothing is named that is not there.
    let plain = ["A", "", "", "", "1", "", "", "4", "1", "1", "1", "1"];
    let (answers, said) = interview(Language::English, &plain);
    let (answers, secrets) = answers.unwrap_or_else(|error| panic!("{error}: {said}"));
    let alert = read(&write::text(&answers)).alert().expect("an alerter").alert;
    assert!(secrets.is_empty() && alert.channels.ways().is_empty());
}

#[test]
fn a_modem_is_known_by_its_name() {
    let folder = tempfile::tempdir().expect("folder");
    for name in [
        "usb-FTDI_FT232R_USB_UART_A1-if00-port0",
        "usb-Quectel_EC25-if02-port0",
        "usb-1a86_USB_Serial-if00-port0",
    ] {
        fs::write(folder.path().join(name), "").expect("written");
    }
    let found = phones::modems(folder.path());
    assert_eq!(found, [folder.path().join("usb-Quectel_EC25-if02-port0").display().to_string()]);
    assert!(phones::modems(&folder.path().join("none")).is_empty());
}

#[test]
fn without_the_last_answer_nothing_comes_of_it() {
    for (count, _) in HERE.iter().enumerate() {
        let (answers, _) = interview(Language::English, &HERE[..count]);
        let error = answers.map(drop).expect_err("it ended early");
        assert!(error.is::<Refused>(), "{error}");
    }
}

#[test]
fn a_name_makes_an_id() {
    let ids = ["Novobërdë / Novo Brdo", "Novo Brdo", "Đurđevac 2", "Ново Брдо"].map(slug);
    assert_eq!(ids, ["novoberde", "novo_brdo", "durdevac_2", "site1"]);
}

#[test]
fn every_sentence_of_init_is_used() {
    let sources: String = ["init/mod.rs", "init/phones.rs", "ask.rs", "init/write.rs"]
        .iter()
        .map(|file| fs::read_to_string(format!("src/{file}")).expect(file))
        .collect();
    for id in presswatch_locale::ids(Language::English).into_iter().filter(|id| id.starts_with("init-")) {
        let used = id.starts_with("init-profile-") || sources.contains(&format!("\"{id}\""));
        assert!(used, "{id}");
    }
}
