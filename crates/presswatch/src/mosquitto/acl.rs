//! Who may read and write what at the broker, as mosquitto's `acl_file` has it. Pure.
//!
//! A producer's rights follow from its name by patterns, so that a new one needs no new file; what the
//! ingest and the api may do beyond that stands under their names.

use std::{collections::BTreeSet, fmt::Write};

use presswatch_config::{Config, Login, SourceKind};
use presswatch_domain::{ProducerId, ProducerRole};
use presswatch_wire::{TopicKind, clock_topic, commit_topic, own_topic, producer_topic, site_filter};

/// What mosquitto puts the user's name for.
const USER: &str = "%u";
/// Below it a device writes under its own name.
const DEVICES: &str = "devices";
/// What a producer writes, and what it reads.
const WRITES: [TopicKind; 3] = [TopicKind::Live, TopicKind::Backlog, TopicKind::Status];
const READS: [TopicKind; 2] = [TopicKind::Status, TopicKind::Commit];

/// The whole file.
pub fn acl(config: &Config) -> String {
    let site = &config.site.id;
    let mut text = String::from(
        "# Made by `presswatch mosquitto`. Who may read and write what; all else is refused. A client of MQTT 3.1.1\n\
         # is not told: its message is acknowledged and goes nowhere.\n\n\
         # Every user is a producer: it writes under its own name and reads what is meant for it. Commits are not\n\
         # among what it writes: with one a producer could declare stored what is not.\n",
    );
    let mut line = |what: std::fmt::Arguments<'_>| {
        // Writing to a text can't fail.
        let _ = writeln!(text, "{what}");
    };
    for kind in WRITES {
        line(format_args!("pattern write {}", own_topic(site, USER, kind)));
    }
    for kind in READS {
        line(format_args!("pattern read {}", own_topic(site, USER, kind)));
    }
    line(format_args!("# Time for who has none: said by the api and the alerter alone."));
    line(format_args!("pattern read {}", clock_topic(site)));
    line(format_args!(
        "\n# Devices that publish by themselves (kind = \"mqtt\"): each has a user of its own and writes below its name."
    ));
    line(format_args!("pattern write {DEVICES}/{USER}/#"));

    let edges = config.plant.producers.iter().filter(|(_, role)| **role == ProducerRole::Edge);
    let part = config.edge().ok();
    let own = part.as_ref().map(|part| (&part.edge.producer, &part.edge.login));
    for (producer, _) in edges {
        let login = own.filter(|(name, _)| *name == producer).map(|(_, login)| login);
        let user = user(producer, login);
        line(format_args!("\n# The edge {producer} reads devices."));
        line(format_args!("user {user}"));
        line(format_args!("topic read {DEVICES}/#"));
        for topic in part.iter().filter(|_| login.is_some()).flat_map(|part| elsewhere(&part.edge.sources)) {
            line(format_args!("# Its device needs a user that may write this: topic write {topic}"));
            line(format_args!("topic read {topic}"));
        }
        under_another_name(site, producer, user, &mut line);
    }
    if let Ok(part) = config.ingest() {
        let (producer, login) = (&part.ingest.producer, Some(&part.ingest.login));
        let user = user(producer, login);
        line(format_args!("\n# The ingest: reads all that is to be stored, and alone says what is."));
        line(format_args!("user {user}"));
        for kind in WRITES {
            line(format_args!("topic read {}", site_filter(site, kind)));
        }
        line(format_args!("topic write {}", site_filter(site, TopicKind::Commit)));
        under_another_name(site, producer, user, &mut line);
    }
    if let Ok(part) = config.api() {
        let (producer, login) = (&part.api.producer, Some(&part.api.login));
        let user = user(producer, login);
        line(format_args!("\n# The api: listens to what happens now, and says the time."));
        line(format_args!("user {user}"));
        for kind in [TopicKind::Live, TopicKind::Status] {
            line(format_args!("topic read {}", site_filter(site, kind)));
        }
        line(format_args!("topic write {}", clock_topic(site)));
        under_another_name(site, producer, user, &mut line);
    }
    if let Ok(part) = config.alert() {
        let (producer, login) = (&part.alert.producer, Some(&part.alert.login));
        let user = user(producer, login);
        line(format_args!(
            "\n# The alerter: listens to what happens now, and says the phone network's time."
        ));
        line(format_args!("user {user}"));
        for kind in [TopicKind::Live, TopicKind::Status] {
            line(format_args!("topic read {}", site_filter(site, kind)));
        }
        line(format_args!("topic write {}", clock_topic(site)));
        under_another_name(site, producer, user, &mut line);
    }
    text
}

/// By which name the broker knows a producer: that of its password, if it has one, or of its certificate.
fn user<'a>(producer: &'a ProducerId, login: Option<&'a Login>) -> &'a str {
    let password = login.and_then(|login| login.password.as_ref());
    password.map_or(producer.as_str(), |password| &password.user)
}

/// What the patterns give a producer, for one whose user has another name.
fn under_another_name(
    site: &presswatch_domain::SiteId,
    producer: &ProducerId,
    user: &str,
    line: &mut impl FnMut(std::fmt::Arguments<'_>),
) {
    if user == producer.as_str() {
        return;
    }
    for kind in WRITES {
        line(format_args!("topic write {}", producer_topic(site, producer, kind)));
    }
    line(format_args!("topic read {}", producer_topic(site, producer, TopicKind::Status)));
    line(format_args!("topic read {}", commit_topic(site, producer)));
}

/// Topics of devices on the site's own broker that are not below [`DEVICES`].
fn elsewhere(sources: &[presswatch_config::Source]) -> BTreeSet<&str> {
    let devices = sources.iter().filter_map(|source| match &source.kind {
        SourceKind::Mqtt(device) if device.broker.is_none() => Some(device),
        _ => None,
    });
    let topics = devices.flat_map(|device| {
        let alive = device.alive.iter().map(|(topic, _)| topic.as_str());
        alive.chain(device.signals.iter().map(|signal| signal.topic.as_str()))
    });
    topics.filter(|topic| !topic.starts_with("devices/")).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn of(text: &str) -> String {
        let none = |_: &Path| Err(std::io::ErrorKind::NotFound.into());
        acl(&Config::parse(Path::new("p.toml"), text, &none).expect("right"))
    }

    const COMPOSE: &str = include_str!("../../../../deploy/presswatch.toml");

    #[test]
    fn what_is_deployed_is_what_is_made() {
        assert_eq!(of(COMPOSE), include_str!("../../../../deploy/mosquitto/acl"));
    }

    #[test]
    fn commits_are_written_by_the_ingest_and_the_time_by_the_api_alone() {
        let text = of(COMPOSE);
        let mut who = "everybody";
        for line in text.lines() {
            if let Some(user) = line.strip_prefix("user ") {
                who = user;
            }
            if line.contains(" write ") && line.ends_with("/commit") {
                assert_eq!(who, "ingest1", "{line}");
            }
            if line.contains(" write ") && line.ends_with("/clock") {
                assert_eq!(who, "api1", "{line}");
            }
            // Nobody but these two reads what others write.
            if line.contains(" read ") && line.contains('+') {
                assert!(who == "ingest1" || who == "api1", "{line}");
            }
        }
    }

    #[test]
    fn the_alerter_listens_says_the_time_and_nothing_in_anothers_name() {
        let text = of(&format!("{COMPOSE}[alert]\nproducer = \"alert1\"\n"));
        let part = text.split("user alert1\n").nth(1).expect("it is there");
        assert_eq!(
            part,
            "topic read presswatch/v1/novoberde/+/live\ntopic read presswatch/v1/novoberde/+/status\n\
             topic write presswatch/v1/novoberde/clock\n"
        );
    }

    #[test]
    fn a_user_of_another_name_has_the_rights_of_its_producer() {
        let text = of(&COMPOSE.replace("mqtt_user = \"edge1\"", "mqtt_user = \"left\""));
        let part = text.split("user left\n").nth(1).expect("it is there");
        for right in [
            "topic write presswatch/v1/novoberde/edge1/live",
            "topic read presswatch/v1/novoberde/edge1/commit",
        ] {
            assert!(part.lines().take(7).any(|line| line == right), "{right}: {part}");
        }
    }

    #[test]
    fn topics_of_devices_elsewhere_are_named() {
        let device = "[[source]]\npress = \"press1\"\nkind = \"mqtt\"\nalive = { topic = \"devices/a/online\", value = \"true\" }\nsignals = { hopper_level = { topic = \"hopper/state\" } }\n[edge]";
        let first = COMPOSE.find("[[source]]").expect("sources");
        let last = COMPOSE.find("[edge]").expect("an edge");
        let text = format!("{}{}", &COMPOSE[..first], &COMPOSE[last..]).replacen("[edge]", device, 1);
        let text = of(&text);
        assert!(text.contains("user edge1\ntopic read devices/#\n# Its device"), "{text}");
        assert!(text.contains("\ntopic read hopper/state\n") && !text.contains("devices/a"), "{text}");
    }
}
