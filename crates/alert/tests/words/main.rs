//! What the alerter says: every alarm in every language, as a person would get it.

mod rules;

use std::fs;

use jiff::{Timestamp, tz::TimeZone};
use presswatch_alert::{
    channel::{Message, Way},
    words::{Alarm, Envelope, Press, Reader, Repeated},
};
use presswatch_domain::{
    AlarmState, Basis, MINUTE_MS, PressId, Priority, Span, State, UtcMs,
    kpi::{Amount, ShiftReport},
};
use presswatch_locale::{Language, Phrases};
use presswatch_people::Role;
use presswatch_runtime::Secret;
use proptest::prelude::*;

use rules::Sample;

fn at(text: &str) -> UtcMs {
    UtcMs(text.parse::<Timestamp>().expect("a time").as_millisecond())
}

fn zone() -> TimeZone {
    TimeZone::get("Europe/Belgrade").expect("a zone")
}

/// To somebody in the Kosovo of 22 November 2026, 14:06.
fn reader<'a>(phrases: &'a Phrases, zone: &'a TimeZone, language: Language) -> Reader<'a> {
    let now = at("2026-11-22T13:06:00Z");
    Reader { phrases, language, site: "QRA", zone, now, simulated: false, sms: true }
}

fn envelope(way: Way, answered: bool) -> Envelope {
    let token = (!answered).then(|| Secret::new("token"));
    Envelope { key: "key".to_owned(), way, link: Some("https://press.example/alarms/4711".to_owned()), token }
}

fn subject(sample: &Sample, language: Language) -> &'static str {
    match (sample.press(), language) {
        (false, _) => "edge-1",
        (true, Language::English) => "Press 1",
        (true, Language::SerbianCyrillic) => "Преса 1",
        (true, _) => "Presa 1",
    }
}

fn alarm<'a>(sample: &'a Sample, language: Language) -> Alarm<'a> {
    Alarm {
        number: 4711,
        subject: subject(sample, language),
        rule: &sample.rule,
        priority: sample.priority,
        state: AlarmState::UnackActive,
        came: at("2026-11-22T13:05:10Z"),
        since: at("2026-11-22T13:05:10Z"),
        value: sample.value.as_ref(),
        limit: sample.limit,
        unit: &sample.unit,
        machine: sample.press().then_some(State::Faulted),
        action: &sample.action,
        by: None,
        repeated: None,
    }
}

fn shown(message: &Message) -> String {
    let text = message.text.replace('\u{a0}', " ").replace('\n', "\n  ");
    format!("{}\n  {text}\n  SMS {}\n\n", message.title.replace('\u{a0}', " "), message.short)
}

/// Compares with the file that a person can read; with `PRESSWATCH_WRITE=1` it is written anew.
fn held(file: &str, text: &str) {
    // In the folder that cargo starts tests in.
    let path = format!("tests/words/{file}");
    if std::env::var_os("PRESSWATCH_WRITE").is_some() {
        fs::write(&path, text).expect("written");
    }
    let old = fs::read_to_string(&path).unwrap_or_default();
    let differs = old.lines().zip(text.lines()).find(|(old, new)| old != new);
    let remedy = "PRESSWATCH_WRITE=1 cargo test --release -p presswatch-alert --test words";
    assert!(old == text, "{path} says otherwise: {differs:?}; if that is right, run `{remedy}`");
}

#[test]
fn every_alarm_says_in_every_language_what_stands_in_the_files() {
    let (phrases, zone) = (Phrases::default(), zone());
    for language in Language::ALL {
        let reader = reader(&phrases, &zone, language);
        let mut all = String::new();
        for sample in rules::samples() {
            let message = reader.alarms(&[alarm(&sample, language)], envelope(Way::Ntfy, false));
            let message = message.expect("a message");
            all.push_str(&format!("{}: {}", sample.rule, shown(&message)));
        }
        held(&format!("alarms.{language}.txt"), &all);
    }
}

#[test]
fn the_other_messages_say_what_stands_in_the_files() {
    let (phrases, zone) = (Phrases::default(), zone());
    let samples = rules::samples();
    let find = |rule: &str| samples.iter().find(|sample| sample.rule.as_str() == rule).expect("a sample");
    for language in Language::ALL {
        let reader = reader(&phrases, &zone, language);
        let oil = alarm(find("oil_temp.trip_hi"), language);
        let (level, device) =
            (alarm(find("oil_level.warn_lo"), language), alarm(find("producer.modem"), language));
        let over = Alarm { state: AlarmState::ReturnedUnack, since: at("2026-11-22T13:20:00Z"), ..oil };
        let one = |alarm: Alarm<'_>, way, answered| {
            reader.alarms(&[alarm], envelope(way, answered)).expect("a message")
        };
        let yesterday = Alarm { came: at("2026-11-21T16:40:00Z"), ..oil };
        let several = [oil, Alarm { number: 4712, ..level }, Alarm { number: 4713, ..over }];
        let many: Vec<_> = (0..15).map(|n| Alarm { number: 4711 + n, ..level }).collect();
        let away = Span::new(at("2026-11-22T12:31:00Z"), at("2026-11-22T13:02:00Z"));
        let press = |name, before, now| Press { name, before, now };
        let presses = [
            press(oil.subject, Some(State::Running), Some(State::Off)),
            press("P2", Some(State::PowerOff), None),
        ];
        let asked = [("Arben Krasniqi", vec![Way::Ring, Way::Sms]), ("Mila", vec![Way::Ntfy])];
        let messages = [
            ("by SMS", one(oil, Way::Sms, false)),
            (
                "without a modem",
                Reader { sms: false, ..reader }
                    .alarms(&[oil], envelope(Way::Telegram, false))
                    .expect("a message"),
            ),
            ("since yesterday", one(yesterday, Way::Ntfy, false)),
            ("unknown state", one(Alarm { machine: None, ..oil }, Way::Ntfy, false)),
            (
                "simulated",
                Reader { simulated: true, ..reader }
                    .alarms(&[oil], envelope(Way::Ntfy, false))
                    .expect("a message"),
            ),
            ("again", one(Alarm { repeated: Some(Repeated::Again), ..oil }, Way::Ntfy, false)),
            ("still", one(Alarm { repeated: Some(Repeated::Still), ..oil }, Way::Ntfy, false)),
            (
                "acknowledged by a role",
                one(
                    Alarm { state: AlarmState::AckActive, by: Some(Role::Technician), ..oil },
                    Way::Ntfy,
                    true,
                ),
            ),
            ("acknowledged", one(Alarm { state: AlarmState::AckActive, ..oil }, Way::Ntfy, true)),
            ("over, unseen", one(over, Way::Ntfy, false)),
            ("over", one(Alarm { state: AlarmState::Normal, ..over }, Way::Ntfy, true)),
            ("latched", one(Alarm { state: AlarmState::Latched, ..over }, Way::Ntfy, false)),
            ("shelved", one(Alarm { state: AlarmState::Shelved, ..oil }, Way::Ntfy, true)),
            ("of a device", one(device, Way::Ntfy, false)),
            ("several", reader.alarms(&several, envelope(Way::Ntfy, false)).expect("a message")),
            ("several by SMS", reader.alarms(&several, envelope(Way::Sms, false)).expect("a message")),
            ("too many", reader.alarms(&many, envelope(Way::Ntfy, false)).expect("a message")),
            ("digest", reader.digest(&[level, over], envelope(Way::Ntfy, true))),
            ("empty digest", reader.digest(&[], envelope(Way::Ntfy, true))),
            ("power back", reader.power_back(away, &presses, &several, envelope(Way::Ntfy, false))),
            ("power back, by SMS", reader.power_back(away, &presses, &many, envelope(Way::Sms, false))),
            ("power back, seen", reader.power_back(away, &presses, &[over], envelope(Way::Ntfy, true))),
            ("power back, calm", reader.power_back(away, &[], &[], envelope(Way::Ntfy, true))),
            ("unanswered", reader.unanswered(&asked, envelope(Way::Ntfy, true))),
            ("weekly test", reader.test(true, 4711, envelope(Way::Ntfy, false))),
            ("test", reader.test(false, 4711, envelope(Way::Ntfy, false))),
            ("test answered", reader.test(false, 4711, envelope(Way::Ntfy, true))),
        ];
        let mut all: String =
            messages.iter().map(|(name, message)| format!("{name}: {}", shown(message))).collect();
        let replies = [reader.thanks(4711, false), reader.thanks(4711, true), reader.unknown_number()];
        all.push_str(&format!("replies: {}\n", replies.join("\n  ")));
        held(&format!("others.{language}.txt"), &all);
    }
}

/// A shift of 22 November, in minutes; its reasons are parts of what it stood.
fn shift(ran: i64, stopped: &[(Option<&str>, i64)], unknown: i64) -> ShiftReport {
    let stood: i64 = stopped.iter().map(|(_, minutes)| minutes).sum();
    let reason = |(id, minutes): &(Option<&str>, i64)| (id.map(Into::into), minutes * MINUTE_MS);
    ShiftReport {
        press: PressId::new("press1").expect("an id"),
        shift: "Early".to_owned(),
        day: jiff::civil::date(2026, 11, 22),
        span: Span::new(at("2026-11-22T05:00:00Z"), at("2026-11-22T13:00:00Z")),
        planned_ms: (ran + stood + unknown) * MINUTE_MS,
        ran_ms: ran * MINUTE_MS,
        stopped_ms: stood * MINUTE_MS,
        unknown_ms: unknown * MINUTE_MS,
        pending_ms: 0,
        reasons: stopped.iter().map(reason).collect(),
        mass: Some(Amount { value: 412.0, low: 410.0, high: 414.0, basis: Basis::Measured }),
        target: Some(640.0),
    }
}

#[test]
fn what_came_of_a_shift_is_said_as_stands_in_the_files() {
    let (phrases, zone) = (Phrases::default(), zone());
    let usual = shift(310, &[(Some("power_cut"), 55), (Some("feed_jam"), 40), (None, 5)], 5);
    let many =
        [(Some("power_cut"), 55), (Some("feed_jam"), 40), (None, 12), (Some("break"), 8), (Some("other"), 4)];
    let with = |mass: Option<Amount>, target| ShiftReport { mass, target, ..usual.clone() };
    let amount = |low, high, basis| Some(Amount { value: 412.0, low, high, basis });
    let waits = ShiftReport { pending_ms: 20 * MINUTE_MS, ..shift(300, &[(Some("bridging"), 90)], 25) };
    let dark = ShiftReport { mass: None, pending_ms: 480 * MINUTE_MS, ..shift(0, &[], 480) };
    for language in Language::ALL {
        let reader = reader(&phrases, &zone, language);
        let [one, two] = match language {
            Language::English => ["Press 1", "Press 2"],
            Language::SerbianCyrillic => ["Преса 1", "Преса 2"],
            _ => ["Presa 1", "Presa 2"],
        };
        let of = |report: &ShiftReport| reader.shift(&[(one, report)], envelope(Way::Ntfy, true));
        let both = [(one, &usual), (two, &waits)];
        let twenty = [(one, &usual); 20];
        let messages = [
            ("usual", of(&usual)),
            ("simulated", Reader { simulated: true, ..reader }.shift(&both[..1], envelope(Way::Sms, true))),
            ("without a stop", of(&shift(480, &[], 0))),
            ("never ran", of(&shift(0, &[(Some("no_operator"), 480)], 0))),
            ("many reasons", of(&shift(310, &many, 0))),
            ("counted", of(&with(amount(412.0, 412.0, Basis::Entered), None))),
            ("estimated, with bounds", of(&with(amount(380.0, 440.0, Basis::Estimated), Some(640.0)))),
            ("no upper bound", of(&with(amount(380.0, f64::INFINITY, Basis::Measured), Some(640.0)))),
            ("no mass", of(&with(None, Some(640.0)))),
            ("not all is there", of(&waits)),
            ("nothing is there", of(&dark)),
            ("two presses", reader.shift(&both, envelope(Way::Ntfy, true))),
            ("twenty presses", reader.shift(&twenty, envelope(Way::Ntfy, true))),
        ];
        let all: String =
            messages.iter().map(|(name, message)| format!("{name}: {}", shown(message))).collect();
        held(&format!("shifts.{language}.txt"), &all);
    }
}

#[test]
fn every_rule_has_its_own_phrase_and_every_action_too() {
    let phrases = Phrases::default();
    let mut missing = Vec::new();
    for sample in rules::samples() {
        let dashed = sample.rule.as_str().replace('.', "-");
        let name = dashed.split('-').next().unwrap_or_default();
        let short = match name {
            "press" | "producer" => format!("sms-rule-{dashed}"),
            signal => format!("sms-name-{signal}"),
        };
        for id in [
            format!("alarm-{dashed}"),
            format!("action-{}", sample.action),
            format!("sms-action-{}", sample.action),
            short,
        ] {
            if !phrases.has(Language::English, &id) {
                missing.push(id);
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_rule_without_a_phrase_is_told_by_its_signal_and_an_own_phrase_is_said() {
    let (mut phrases, zone) = (Phrases::default(), zone());
    let own = Sample {
        rule: "chip_feed.warn_hi".parse().expect("a rule"),
        priority: Priority::P2,
        value: Some(presswatch_domain::Value::Number(4.5)),
        limit: Some(4.0),
        unit: "m/s".to_owned(),
        action: "look_panel".to_owned(),
    };
    let title = |phrases: &Phrases| {
        let reader = reader(phrases, &zone, Language::Albanian);
        let alarm = alarm(&own, Language::Albanian);
        let message = reader.alarms(&[alarm], envelope(Way::Ntfy, false)).expect("a message");
        (message.title, message.short)
    };
    let (long, short) = title(&phrases);
    assert_eq!(long, "P2 QRA, Presa 1: chip feed: mbi kufirin");
    assert!(short.starts_with("QRA ALARM P2 Presa 1: chip feed 4,5 m/s > 4 qe nga"), "{short}");
    let source = "alarm-chip_feed-warn_hi = Spiralja punon tepër shpejt\nsms-name-chip_feed = spiralja\n";
    assert_eq!(phrases.lay(Language::Albanian, source), []);
    let (long, short) = title(&phrases);
    assert_eq!(long, "P2 QRA, Presa 1: Spiralja punon tepër shpejt");
    assert!(short.starts_with("QRA ALARM P2 Presa 1: spiralja 4,5 m/s > 4 qe nga"), "{short}");
}

#[test]
fn a_message_carries_what_is_to_be_acknowledged_and_no_name() {
    let (phrases, zone) = (Phrases::default(), zone());
    let samples = rules::samples();
    let reader = reader(&phrases, &zone, Language::Albanian);
    let message = reader
        .alarms(&[alarm(&samples[0], Language::Albanian)], envelope(Way::Ntfy, false))
        .expect("a message");
    let answer = message.answer.expect("an answer");
    assert_eq!((answer.number, &*answer.label, message.alarm), (4711, "E pashë", Some(4711)));
    assert!(!message.text.contains("https://"), "complete without the link: {}", message.text);
    let done = Alarm { state: AlarmState::AckActive, ..alarm(&samples[0], Language::Albanian) };
    let message = reader.alarms(&[done], envelope(Way::Ntfy, true)).expect("a message");
    assert!(message.answer.is_none() && !message.text.contains("OK 4711"), "{}", message.text);
    assert!(reader.alarms(&[], envelope(Way::Ntfy, false)).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]
    #[test]
    fn a_short_message_is_one_part_of_plain_letters_with_its_number(
        which in any::<prop::sample::Index>(),
        language in prop::sample::select(Language::ALL.to_vec()),
        site in "\\PC{0,60}",
        press in "\\PC{0,60}",
        number: u64,
        value: f64,
        days in 0i64..400,
        simulated: bool,
        acknowledged: bool,
    ) {
        let (phrases, zone, samples) = (Phrases::default(), zone(), rules::samples());
        let sample = which.get(&samples);
        let reader = Reader { site: &site, simulated, ..reader(&phrases, &zone, language) };
        let value = presswatch_domain::Value::Number(value);
        let came = reader.now.plus(-days * 86_400_000);
        let alarm = Alarm { number, subject: &press, value: Some(&value), came, ..alarm(sample, language) };
        let message = reader.alarms(&[alarm, alarm][..1 + usize::from(simulated)], envelope(Way::Sms, acknowledged));
        let short = message.expect("a message").short;
        let plain = |c: char| (' '..='~').contains(&c) && !"[]{}\\|~^`".contains(c);
        prop_assert!(short.len() <= 120 && short.chars().all(plain), "{} {short:?}", short.len());
        let end = if acknowledged { format!(" {number}") } else { format!("OK {number}") };
        prop_assert!(short.ends_with(&end), "{short:?}");
    }

    #[test]
    fn a_short_message_of_a_shift_is_one_part_of_plain_letters(
        language in prop::sample::select(Language::ALL.to_vec()),
        site in "\\PC{0,200}",
        name in "\\PC{0,200}",
        press in "\\PC{0,60}",
        presses in 0usize..20,
        ran in 0i64..600,
        stopped in prop::collection::vec((prop::option::of("[a-z_]{1,30}"), 0i64..600), 0..9),
        pending: bool,
        kg: f64,
    ) {
        let (phrases, zone) = (Phrases::default(), zone());
        let reader = Reader { site: &site, ..reader(&phrases, &zone, language) };
        let stopped: Vec<(Option<&str>, i64)> = stopped.iter().map(|(id, ms)| (id.as_deref(), *ms)).collect();
        let mass = Some(Amount { value: kg, low: kg / 2.0, high: kg * 2.0, basis: Basis::Estimated });
        let report = shift(ran, &stopped, 7);
        let report = ShiftReport { shift: name, mass, pending_ms: i64::from(pending), ..report };
        let told: Vec<_> = (0..presses).map(|_| (press.as_str(), &report)).collect();
        let short = reader.shift(&told, envelope(Way::Sms, true)).short;
        let plain = |c: char| (' '..='~').contains(&c) && !"[]{}\\|~^`".contains(c);
        prop_assert!(short.len() <= 160 && short.chars().all(plain), "{} {short:?}", short.len());
    }
}
