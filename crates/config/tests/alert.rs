//! `[alert]`: the ways to a phone, and everything wrong with them at once.

use std::{
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use jiff::civil::{Weekday, time};
use presswatch_config::{
    Balance, Config, ErrorKind, HeartbeatAt, MailTls, NtfyLogin, Password, Place, Rejected, Wanted,
    WeeklyTest,
};
use presswatch_domain::{ProducerId, ProducerRole};

const SITE: &str = "[site]\nid = \"test\"\nname = \"Test\"\nzone = \"Europe/Belgrade\"\n\
[mqtt]\nhost = \"broker\"\n[store]\nengine = \"embedded\"\n\
[[press]]\nid = \"press1\"\nname = \"Press 1\"\nproducer = \"edge1\"\nprofile = \"hydraulic-11kw\"\n\
[edge]\nproducer = \"edge1\"\n[alert]\nproducer = \"alert1\"\n";

fn parse(more: &str) -> Result<Config, Rejected> {
    let text = format!("{SITE}{more}");
    Config::parse(Path::new("/etc/p.toml"), &text, &|_| Err(io::ErrorKind::NotFound.into()))
}

/// Line, counted from the end of [`SITE`], and kind of each error.
fn wrong(more: &str) -> Vec<(usize, ErrorKind)> {
    let lines = SITE.matches('\n').count();
    let errors = parse(more).expect_err(more).errors.into_iter();
    errors
        .map(|error| match error.place {
            Place::Text { line, .. } => (line - lines, error.kind),
            other => panic!("{other:?}"),
        })
        .collect()
}

const ALL: &str = "mqtt_user = \"a\"\nmqtt_password_file = \"/run/mqtt\"\nhttp = \"127.0.0.1:9200\"\n\
[alert.ntfy]\nurl = \"https://ntfy.example.org\"\ntoken_file = \"/run/ntfy\"\nack_topic = \"acks\"\nca_file = \"ca.crt\"\n\
public_url = \"https://push.example.org\"\nphones_login = true\nack_token_file = \"/run/ack\"\n\
[alert.gsm]\nport = \"/dev/ttyUSB2\"\npin_file = \"/run/pin\"\nnetwork_time = false\n\
balance = { ussd = \"*100#\", pattern = \"Kredi: {} EUR\", low = 1.5 }\n\
[alert.telegram]\ntoken_file = \"/run/telegram\"\n\
[alert.email]\nhost = \"mail\"\nuser = \"u\"\npassword_file = \"/run/mail\"\nfrom = \"Press <p@example.org>\"\n\
[alert.webhook]\nurl = \"https://cmms.example.org/a?b=c\"\nkey_file = \"/run/key\"\n\
[alert.heartbeat]\nurl_file = \"/run/beat\"\nfail = true\n";

#[test]
fn all_ways_are_read_and_their_secrets_are_only_named() {
    let config = parse(ALL).expect("right");
    assert_eq!(config.roles(), ["edge", "alert"]);
    let part = config.alert().expect("alert");
    assert!(config.parts().expect("parts").alert.is_some());
    let alert = &part.alert;
    assert_eq!(alert.http.port(), 9200);
    let role = config.plant.producers.get(&ProducerId::new("alert1").expect("an id"));
    assert_eq!(role, Some(&ProducerRole::Alert));
    let channels = &alert.channels;
    assert_eq!(channels.ways(), ["ntfy", "sms", "ring", "telegram", "email", "webhook"]);
    let ntfy = channels.ntfy.as_ref().expect("ntfy");
    assert_eq!(ntfy.login, Some(NtfyLogin::Token(PathBuf::from("/run/ntfy"))));
    assert_eq!(
        (ntfy.ack_topic.as_deref(), ntfy.ca_file.as_deref()),
        (Some("acks"), Some(Path::new("/etc/ca.crt")))
    );
    let gsm = channels.gsm.as_ref().expect("gsm");
    assert_eq!(ntfy.public_url.as_deref(), Some("https://push.example.org"));
    assert!(ntfy.phones_login && !gsm.network_time);
    let balance = Balance {
        ussd: "*100#".into(),
        pattern: "Kredi: {} EUR".into(),
        low: Some(1.5),
        every: Duration::from_secs(86_400),
    };
    assert_eq!((gsm.baud, gsm.balance.as_ref()), (115_200, Some(&balance)));
    let email = channels.email.as_ref().expect("email");
    assert_eq!(
        (email.port, email.tls, email.from.as_str()),
        (587, MailTls::StartTls, "Press <p@example.org>")
    );
    let beat = channels.heartbeat.as_ref().expect("heartbeat");
    assert_eq!(beat.at, HeartbeatAt::File(PathBuf::from("/run/beat")));
    assert_eq!((beat.every, beat.fail), (Duration::from_secs(300), true));
    let secrets: Vec<String> = config.secrets().iter().map(|file| file.display().to_string()).collect();
    let files = [
        "/run/mqtt",
        "/run/ntfy",
        "/run/ack",
        "/run/pin",
        "/run/telegram",
        "/run/mail",
        "/run/key",
        "/run/beat",
    ];
    assert_eq!(secrets, files);
}

#[test]
fn a_table_alone_is_an_alerter_without_ways() {
    let config = parse("").expect("right");
    assert_eq!(config.channels().expect("alert").ways(), [""; 0]);
    assert!(config.channels().expect("alert").heartbeat.is_none());
    let weekly = |text: &str| parse(text).expect("right").channels().expect("alert").weekly;
    let within = Duration::from_secs(86_400);
    let monday = WeeklyTest { day: Weekday::Monday, time: time(10, 0, 0, 0), within };
    assert_eq!(weekly(""), Some(monday));
    let other = "[alert.weekly_test]\nday = \"wed\"\ntime = \"14:30\"\nwithin = \"8h\"\n";
    let within = Duration::from_secs(8 * 3600);
    assert_eq!(weekly(other), Some(WeeklyTest { day: Weekday::Wednesday, time: time(14, 30, 0, 0), within }));
    assert_eq!(weekly("[alert.weekly_test]\nday = \"never\"\n"), None);
    let user = parse("[alert.ntfy]\nurl = \"http://10.0.0.1\"\nuser = \"u\"\npassword_file = \"p\"\n")
        .expect("right");
    let login = user.channels().and_then(|channels| channels.ntfy.as_ref()?.login.clone());
    let password = Password { user: "u".into(), file: PathBuf::from("/etc/p") };
    assert_eq!(login, Some(NtfyLogin::Password(password)));
}

#[test]
fn everything_wrong_is_told_at_once_with_its_line() {
    let all = wrong(
        "http = \"0.0.0.0:9103\"\n[alert.ntfy]\nurl = \"https://ntfy.example.org/topic\"\ntoken_file = \"t\"\nuser = \"u\"\npassword_file = \"p\"\nack_topic = \"a/b\"\n\
         [alert.gsm]\nport = \"\"\nbaud = 0\nbalance = { ussd = \"100\", every = \"1s\" }\n\
         [alert.telegram]\ntoken = \"4711:secret\"\n\
         [alert.email]\nhost = \"mail\"\ntls = \"none\"\nuser = \"u\"\npassword_file = \"p\"\nfrom = \"nobody\"\n\
         [alert.webhook]\nurl = \"https://u:p@cmms\"\n\
         [alert.heartbeat]\nurl = \"watch\"\nevery = \"1s\"\nfail = 1\n\
         [alert.weekly_test]\nday = \"someday\"\ntime = \"25:00\"\nwithin = \"1s\"\n",
    );
    type Is = fn(&ErrorKind) -> bool;
    let known: [(usize, Is); 15] = [
        (1, |k| matches!(k, ErrorKind::NotLoopback { key, .. } if key == "alert.http")),
        (3, |k| matches!(k, ErrorKind::Url { .. })),
        (4, |k| matches!(k, ErrorKind::OneOnly { other, .. } if other == "alert.ntfy.user")),
        (7, |k| matches!(k, ErrorKind::NtfyTopic { .. })),
        (9, |k| matches!(k, ErrorKind::Empty { .. })),
        (10, |k| matches!(k, ErrorKind::OutOfRange { .. })),
        (11, |k| matches!(k, ErrorKind::Ussd { .. })),
        (11, |k| matches!(k, ErrorKind::OutOfRange { least, .. } if least == "1h")),
        (12, |k| matches!(k, ErrorKind::Missing { key, .. } if key == "alert.telegram.token_file")),
        (13, |k| matches!(k, ErrorKind::UnknownKey { key, .. } if key == "alert.telegram.token")),
        (17, |k| matches!(k, ErrorKind::PasswordInTheOpen { key } if key == "alert.email.tls")),
        (19, |k| matches!(k, ErrorKind::MailAddress { .. })),
        (20, |k| matches!(k, ErrorKind::Missing { key, .. } if key == "alert.webhook.key_file")),
        (21, |k| matches!(k, ErrorKind::WholeUrl { .. })),
        (23, |k| matches!(k, ErrorKind::WholeUrl { .. })),
    ];
    assert_eq!(all.len(), known.len() + 5, "{all:#?}");
    for ((line, kind), (at, is)) in all.iter().zip(known) {
        assert!(*line == at && is(kind), "{line} {kind:?}, not {at}");
    }
    assert!(matches!(&all[15], (24, ErrorKind::OutOfRange { .. })));
    assert!(matches!(&all[16], (25, ErrorKind::WrongType { wanted: Wanted::Flag, .. })));
    assert!(matches!(&all[17], (27, ErrorKind::OneOf { .. })));
    assert!(matches!(&all[18], (28, ErrorKind::WallClock { .. })));
    assert!(matches!(&all[19], (29, ErrorKind::OutOfRange { .. })));
    let both = wrong("[alert.heartbeat]\nurl = \"https://w/x\"\nurl_file = \"f\"\n");
    assert!(matches!(&both[..], [(3, ErrorKind::OneOnly { other, .. })] if other == "alert.heartbeat.url"));
    let none = wrong("[alert.heartbeat]\n");
    assert!(matches!(&none[..], [(1, ErrorKind::Missing { key, .. })] if key == "alert.heartbeat.url_file"));
}

#[test]
fn where_the_credit_stands_and_what_is_little_of_it_must_be_said() {
    let all = wrong(
        "[alert.gsm]\nport = \"p\"\n[alert.gsm.balance]\nussd = \"*100#\"\npattern = \"Kredi: EUR\"\nlow = -1\n",
    );
    assert!(
        matches!(&all[..], [(5, ErrorKind::BalancePattern { key, .. }), (6, ErrorKind::OutOfRange { .. })] if key == "alert.gsm.balance.pattern"),
        "{all:?}"
    );
    let simple = parse("[alert.gsm]\nport = \"p\"\nbalance = { ussd = \"*100#\" }\n").expect("right");
    let gsm = simple.channels().and_then(|channels| channels.gsm.clone()).expect("gsm");
    let balance = gsm.balance.expect("balance");
    assert_eq!((balance.pattern.as_str(), balance.low, gsm.network_time), ("{}", None, true));
    let alone = wrong("[alert.ntfy]\nurl = \"https://ntfy\"\nack_token_file = \"t\"\n");
    assert!(
        matches!(&alone[..], [(3, ErrorKind::Together { other, .. })] if other == "alert.ntfy.ack_topic"),
        "{alone:?}"
    );
}

#[test]
fn an_alerter_has_a_name_of_its_own_a_bus_and_a_store() {
    let text = SITE.replace("\"alert1\"", "\"edge1\"");
    let none = |_: &Path| Err(io::ErrorKind::NotFound.into());
    let all = Config::parse(Path::new("/etc/p.toml"), &text, &none).expect_err("wrong").errors;
    assert!(
        matches!(&all[..], [one] if matches!(&one.kind, ErrorKind::SharedProducer { other, .. } if other == "edge.producer"))
    );
    let text = SITE.replace("[store]\nengine = \"embedded\"\n", "");
    let config = Config::parse(Path::new("/etc/p.toml"), &text, &none).expect("right");
    let missing = config.alert().expect_err("no store").errors;
    assert!(
        matches!(&missing[..], [one] if one.kind == ErrorKind::MissingTable { table: "store", role: "alert" })
    );
}

#[test]
fn no_secret_stands_in_a_message() {
    for (line, kind) in wrong("[alert.gsm]\nport = \"p\"\npin = \"1234\"\n[alert.ntfy]\nurl = 7\n") {
        assert!(!format!("{kind:?}").contains("1234"), "{line}");
    }
    assert!(matches!(
        &wrong("ntfy = \"x\"\n")[..],
        [(1, ErrorKind::WrongType { wanted: Wanted::Table, .. })]
    ));
}
