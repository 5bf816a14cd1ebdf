use super::*;

fn text(value: &str) -> Option<String> {
    Some(value.to_owned())
}

fn faults(new: NewContact) -> Vec<(String, ContactFault)> {
    let errors = new.checked().expect_err("wrong").into_iter();
    errors.map(|error| (error.pointer, error.fault)).collect()
}

#[test]
fn what_was_typed_is_put_in_order() {
    let new = NewContact {
        phone: text(" +383 44 123 456 "),
        ntfy: Some(NewTopic::Named("my-own-topic".to_owned())),
        telegram: text("4711"),
        email: text(" "),
        ways: [(Situation::Home, vec!["sms".to_owned(), "ntfy".to_owned()]), (Situation::Plant, Vec::new())]
            .into(),
        quiet: Some(("22:00".to_owned(), "06:30".to_owned())),
        shift: true,
        ..NewContact::default()
    };
    let (phone, contact) = new.checked().expect("right");
    assert_eq!(phone.as_deref(), Some("+38344123456"));
    assert_eq!((contact.telegram.as_deref(), contact.email), (Some("4711"), None));
    assert_eq!(contact.ways, [(Situation::Home, vec![Way::Sms, Way::Ntfy])].into());
    let quiet = contact.quiet.expect("quiet hours");
    assert_eq!((quiet.from.minutes(), quiet.to.minutes()), (1320, 390));
    assert!(contact.shift && !contact.digest, "each wish is its own");
}

#[test]
fn everything_wrong_is_told_at_once_at_its_field() {
    let new = NewContact {
        phone: text("044 123 456"),
        ntfy: Some(NewTopic::Named("short".to_owned())),
        telegram: text("@agron"),
        email: text("agron"),
        ways: [
            (Situation::Plant, ["sms", "fax", "sms"].map(str::to_owned).to_vec()),
            (Situation::Offline, vec!["pigeon".to_owned()]),
        ]
        .into(),
        quiet: Some(("24:00".to_owned(), "6".to_owned())),
        ..NewContact::default()
    };
    let found = faults(new);
    let known = [
        ("/phone", ContactFault::Phone),
        ("/ntfy/topic", ContactFault::Topic),
        ("/telegram", ContactFault::Telegram),
        ("/email", ContactFault::Email),
        ("/ways/plant/1", ContactFault::Way),
        ("/ways/plant/2", ContactFault::SameWay),
        ("/ways/offline/0", ContactFault::Way),
        ("/quiet/from", ContactFault::Clock),
        ("/quiet/to", ContactFault::Clock),
    ];
    assert_eq!(found, known.map(|(at, fault)| (at.to_owned(), fault)));
    let quiet = Some(("06:00".to_owned(), "06:00".to_owned()));
    let found = faults(NewContact { quiet, ..NewContact::default() });
    assert_eq!(found, [("/quiet/to".to_owned(), ContactFault::NoLength)]);
}

#[test]
fn a_random_topic_is_not_guessed() {
    let topics: BTreeSet<String> = (0..100)
        .map(|_| {
            let new = NewContact { ntfy: Some(NewTopic::Random), ..NewContact::default() };
            new.checked().expect("right").1.ntfy.expect("a topic")
        })
        .collect();
    assert_eq!(topics.len(), 100);
    assert!(topics.iter().all(|topic| topic.len() == 35 && is_topic(topic)));
}

#[test]
fn addresses_look_like_addresses() {
    for good in ["a@b", "agron.k+alarm@mail.example.org", "ë@example.org"] {
        assert!(is_mail(good), "{good}");
    }
    for bad in
        ["", "@b", "a@", "a@b@c", "a b@c", "a@b..c", "a@b\n", "A <a@b>", &format!("{}@b", "a".repeat(254))]
    {
        assert!(!is_mail(bad), "{bad}");
    }
    assert!(is_chat("-1001234567890") && is_chat("7"));
    for bad in ["", "-", "07", "1 2", "@agron", "1234567890123456789"] {
        assert!(!is_chat(bad), "{bad}");
    }
}

#[test]
fn nobody_prints_where_somebody_is_reached() {
    let contact = Contact { ntfy: text("my-own-topic"), email: text("a@b"), ..Contact::default() };
    assert_eq!(format!("{contact:?}"), "Contact(…)");
}

#[test]
fn what_was_stored_before_something_was_added_is_read() {
    assert_eq!(serde_json::from_str::<Contact>("{}").expect("json"), Contact::default());
    let stored = r#"{"quiet":{"from":"22:00","to":"06:00"},"ways":{"home":["ring","sms"]}}"#;
    let contact: Contact = serde_json::from_str(stored).expect("json");
    assert_eq!(contact.ways[&Situation::Home], [Way::Ring, Way::Sms]);
    assert!(contact.digest && !contact.shift, "nobody is told more than they asked for");
    assert_eq!(serde_json::to_value(&contact).expect("json")["quiet"]["from"], "22:00");
}
