use proptest::prelude::*;

use super::*;
use crate::channel::gsm::pdu::{septets, submit};

/// A message from +38344123456: `OK 4711`.
const REPLY: &str = "00040B918343143254F600006211828191314007CF2588768BC500";

/// A modem's other half: answers what is said, by a rule of each test, and keeps time.
struct Talk<F> {
    modem: Modem,
    now_ms: i64,
    answer: F,
    /// Bytes given at once.
    cut: Box<dyn FnMut() -> usize>,
    part: Vec<u8>,
    said: Vec<String>,
    events: Vec<Event>,
}

impl<F: FnMut(&str) -> Option<String>> Talk<F> {
    fn new(setup: Setup, answer: F) -> Self {
        let mut modem = Modem::new(setup);
        modem.plugged(0);
        let cut = Box::new(|| usize::MAX);
        Self { modem, now_ms: 0, answer, cut, part: Vec::new(), said: Vec::new(), events: Vec::new() }
    }

    fn feed(&mut self, text: &str) {
        let mut rest = text.as_bytes();
        while !rest.is_empty() {
            let (now, later) = rest.split_at((self.cut)().clamp(1, rest.len()));
            self.modem.feed(now, self.now_ms);
            rest = later;
        }
        self.pump();
    }

    fn pump(&mut self) {
        loop {
            while let Some(event) = self.modem.event() {
                self.events.push(event);
            }
            let output = self.modem.output();
            if output.is_empty() {
                return;
            }
            let lately = &self.said[self.said.len().saturating_sub(20)..];
            assert!(self.said.len() < 5_000, "it never comes to rest: {lately:?}");
            for byte in output {
                match byte {
                    ESCAPE => self.part.clear(),
                    b'\r' | END_OF_MESSAGE => {
                        let said = String::from_utf8(std::mem::take(&mut self.part)).expect("ASCII");
                        let answer = (self.answer)(&said).unwrap_or_else(|| usual(&said));
                        self.said.push(said);
                        let mut rest = answer.as_bytes();
                        while !rest.is_empty() {
                            let (now, later) = rest.split_at((self.cut)().clamp(1, rest.len()));
                            self.modem.feed(now, self.now_ms);
                            rest = later;
                        }
                    }
                    _ => self.part.push(byte),
                }
            }
        }
    }

    /// Goes on until `ms` later.
    fn pass(&mut self, ms: i64) {
        let end = self.now_ms + ms;
        self.pump();
        let mut turns = 0;
        while let Some(wake_ms) = self.modem.wake_ms().filter(|wake_ms| *wake_ms <= end) {
            turns += 1;
            assert!(turns < 5_000, "it never comes to rest");
            self.now_ms = wake_ms.max(self.now_ms);
            self.modem.tick(self.now_ms);
            self.pump();
        }
        self.now_ms = end;
        self.modem.tick(end);
        self.pump();
    }

    fn start(&mut self, job: Job) {
        assert!(self.modem.free());
        self.modem.start(job, self.now_ms);
        self.pump();
    }

    fn ended(&mut self) -> Vec<Ended> {
        let ended = |event: Event| match event {
            Event::Ended(ended) => Some(ended),
            _ => None,
        };
        std::mem::take(&mut self.events).into_iter().filter_map(ended).collect()
    }

    fn count(&self, said: &str) -> usize {
        self.said.iter().filter(|line| line.starts_with(said)).count()
    }
}

/// What a modem in order answers.
fn usual(said: &str) -> String {
    let body = match said {
        "AT+CPIN?" => "\r\n+CPIN: READY\r\n",
        "AT+CREG?" => "\r\n+CREG: 1,1\r\n",
        "AT+CSQ" => "\r\n+CSQ: 18,99\r\n",
        "AT+CPMS?" => "\r\n+CPMS: \"SM\",0,20,\"SM\",0,20,\"SM\",0,20\r\n",
        "AT+CCLK?" => "\r\n+CCLK: \"26/11/28,18:19:13+04\"\r\n",
        "AT+CLCC" => "\r\n+CLCC: 1,0,3,0,0\r\n",
        _ if said.starts_with("AT+CMGS=") => return "\r\n> ".to_owned(),
        _ if said.starts_with("00") => "\r\n+CMGS: 7\r\n",
        _ => "",
    };
    format!("{body}\r\nOK\r\n")
}

fn up<F: FnMut(&str) -> Option<String>>(answer: F) -> Talk<F> {
    let mut talk = Talk::new(Setup { ring_ms: 20_000, time: true, ..Setup::default() }, answer);
    talk.pass(1_000);
    talk
}

fn message() -> Job {
    Job::Message(submit("+38344123456", &septets("a text").expect("letters")))
}

fn ring() -> Job {
    Job::Ring("+38344123456".to_owned())
}

fn why(ended: &[Ended]) -> &str {
    match ended {
        [Ended::Failed(SendError::Later { why, .. })] => why,
        other => panic!("{other:?}"),
    }
}

#[test]
fn it_is_set_up_and_sends() {
    let mut talk = up(|_| None);
    assert!(talk.modem.health().ok());
    assert_eq!(talk.modem.health().signal_dbm, Some(-77));
    assert!(talk.events.contains(&Event::Time(UtcMs(1_795_886_353_000))));
    talk.start(message());
    assert_eq!(talk.ended(), [Ended::Sent(Some(7))]);
    assert!(talk.modem.free());
}

#[test]
fn the_pin_is_given_once() {
    let mut talk = up(|said| match said {
        "AT+CPIN?" => Some("+CPIN: SIM PIN\r\nOK\r\n".to_owned()),
        _ if said.starts_with("AT+CPIN=") => Some("+CME ERROR: 16\r\n".to_owned()),
        _ => None,
    });
    assert!(talk.events.contains(&Event::PinWanted));
    talk.modem.enter_pin("1111", talk.now_ms);
    talk.pass(60_000);
    assert!(talk.events.contains(&Event::Pin(false)));
    assert_eq!(talk.modem.health().state, State::PinRefused);
    talk.modem.unplugged(talk.now_ms);
    talk.modem.plugged(talk.now_ms);
    talk.events.clear();
    talk.pass(60_000);
    assert!(!talk.events.contains(&Event::PinWanted), "it was refused");
    assert_eq!(talk.count("AT+CPIN="), 1);
    assert!(talk.count("AT+CPIN?") > 5, "a person may mend it");
}

#[test]
fn a_pin_that_is_taken_opens_the_sim() {
    let mut asked = 0;
    let mut talk = up(move |said| match said {
        "AT+CPIN?" => {
            asked += 1;
            Some(format!("+CPIN: {}\r\nOK\r\n", if asked < 4 { "SIM PIN" } else { "READY" }))
        }
        _ => None,
    });
    talk.modem.enter_pin("1234", talk.now_ms);
    talk.pass(20_000);
    assert!(talk.events.contains(&Event::Pin(true)));
    assert_eq!(talk.events.iter().filter(|event| **event == Event::PinWanted).count(), 1);
    assert_eq!(talk.count("AT+CPIN="), 1, "while the SIM opens it may still ask");
    assert!(talk.modem.free());
}

#[test]
fn what_is_wrong_with_the_sim_is_said() {
    for (answer, state) in [
        ("+CPIN: SIM PUK\r\nOK\r\n", State::PukNeeded),
        ("+CME ERROR: 10\r\n", State::NoSim),
        ("+CPIN: PH-NET PIN\r\nOK\r\n", State::NoSim),
        ("+CME ERROR: 14\r\n", State::Starting),
    ] {
        let talk = up(|said| (said == "AT+CPIN?").then(|| answer.to_owned()));
        assert_eq!(talk.modem.health().state, state, "{answer}");
        assert!(!talk.modem.free() && talk.count("AT+CPIN=") == 0);
    }
}

#[test]
fn without_a_network_nothing_is_begun() {
    for (stat, state) in [("2", State::Searching), ("3", State::Denied), ("0", State::Searching)] {
        let mut talk = up(|said| (said == "AT+CREG?").then(|| format!("+CREG: 1,{stat}\r\nOK\r\n")));
        assert_eq!(talk.modem.health().state, state);
        assert!(!talk.modem.free());
        talk.feed("\r\n+CREG: 5\r\n");
        assert!(talk.modem.free() && talk.modem.health().roaming, "it is told when there is one");
    }
}

#[test]
fn a_modem_that_is_in_lte_alone_is_in_the_network() {
    let mut talk = up(|said| match said {
        "AT+CREG?" => Some("+CREG: 1,0\r\nOK\r\n".to_owned()),
        "AT+CEREG?" => Some("+CEREG: 1,1\r\nOK\r\n".to_owned()),
        _ => None,
    });
    assert!(talk.modem.free());
    talk.feed("\r\n+CEREG: 2\r\n");
    assert_eq!(talk.modem.health().state, State::Searching);
}

#[test]
fn why_a_message_was_refused() {
    let refused = |code: &'static str| {
        let mut talk = up(move |said| said.starts_with("00").then(|| format!("{code}\r\n")));
        talk.start(message());
        assert!(talk.modem.free(), "the next one may go");
        talk.ended()
    };
    assert_eq!(why(&refused("+CMS ERROR: 331")), "there is no network");
    assert_eq!(why(&refused("+CMS ERROR: 38")), "the network is overloaded or out of order");
    assert_eq!(why(&refused("+CMS ERROR: 512")), "the message was refused: +CMS ERROR 512");
    assert_eq!(why(&refused("ERROR")), "the message was refused");
    assert!(matches!(&refused("+CMS ERROR: 1")[..], [Ended::Failed(SendError::Never(_))]));
    assert_eq!(refused("+CMS ERROR: 332"), [Ended::Unknown], "nobody knows");
    let mut talk = up(|said| said.starts_with("AT+CMGS").then(|| "+CMS ERROR: 322\r\n".to_owned()));
    talk.start(message());
    assert_eq!(why(&talk.ended()), "the modem's storage is full");
}

#[test]
fn a_message_that_may_have_gone_out_is_unknown() {
    // Before the modem has it, it has not; after that, who knows.
    for (silent_at, unknown) in [("AT+CMGS", false), ("00", true)] {
        let silent = || up(move |said| said.starts_with(silent_at).then(String::new));
        let mut unplugged = silent();
        unplugged.start(message());
        unplugged.modem.unplugged(unplugged.now_ms);
        unplugged.pump();
        let mut restarted = silent();
        restarted.start(message());
        restarted.feed("\r\nRDY\r\n");
        let mut late = silent();
        late.start(message());
        late.pass(80_000);
        for mut talk in [unplugged, restarted, late] {
            let ended = talk.ended();
            assert_eq!(ended == [Ended::Unknown], unknown, "{ended:?}");
            assert_eq!(ended.len(), 1);
        }
    }
}

#[test]
fn what_comes_late_is_not_taken_for_the_next_answer() {
    let mut silent = true;
    let mut talk = up(move |said| (said == "AT+CSQ" && std::mem::take(&mut silent)).then(String::new));
    talk.pass(7_400);
    assert!(!talk.modem.free());
    let before = talk.said.len();
    // The answer comes while it is being listened.
    talk.feed("\r\n+CSQ: 9,99\r\n\r\nOK\r\n");
    assert_eq!(talk.said.len(), before);
    talk.pass(1_000);
    assert!(talk.modem.free());
}

#[test]
fn a_port_on_which_nobody_answers_is_given_up() {
    let mut talk = up(|_| Some(String::new()));
    talk.pass(30_000);
    assert!(talk.events == [Event::Silent]);
    assert_eq!((talk.modem.health().state, talk.modem.wake_ms()), (State::Silent, None));
    assert_eq!(talk.count("AT"), TRIES as usize);
}

#[test]
fn a_modem_that_gives_commands_back_is_set_up_anew() {
    let mut talk = up(|_| None);
    talk.feed("AT\r\r\nOK\r\n");
    talk.pass(1_000);
    assert_eq!(talk.count("ATE0"), 2);
    // Unless it does so whatever it is told.
    let mut stubborn = up(|said| Some(format!("{said}\r{}", usual(said))));
    stubborn.pass(300_000);
    assert_eq!(stubborn.count("ATE0"), 1);
    stubborn.start(message());
    assert_eq!(stubborn.ended(), [Ended::Sent(Some(7))]);
}

#[test]
fn a_reply_is_deleted_when_it_is_in_good_hands() {
    let listed =
        format!("+CMGL: 3,0,,24\r\n{REPLY}\r\n+CREG: 1\r\n+CMGL: 4,2,,9\r\n{}\r\nOK\r\n", "01".repeat(12));
    let mut talk = up(move |said| (said == "AT+CMGL=4").then(|| listed.clone()));
    let messages = |talk: &Talk<_>| {
        talk.events.iter().filter(|event| matches!(event, Event::Message { place: 3, .. })).count()
    };
    assert_eq!(messages(&talk), 1);
    let Some(Event::Message { message, .. }) =
        talk.events.iter().find(|event| matches!(event, Event::Message { .. }))
    else {
        panic!("no message");
    };
    assert_eq!((message.from.as_deref(), message.text.as_str()), (Some("+38344123456"), "OK 4711"));
    assert_eq!((talk.count("AT+CMGD=4"), talk.count("AT+CMGD=3")), (1, 0), "a draft only takes room");
    talk.feed("\r\n+CMTI: \"SM\",3\r\n");
    assert_eq!((messages(&talk), talk.count("AT+CMGD=3")), (1, 0), "it waits to be handed on");
    talk.modem.taken(3, talk.now_ms);
    talk.pump();
    assert_eq!(talk.count("AT+CMGD=3"), 1);
}

#[test]
fn a_phone_rings_for_its_time() {
    let mut talk = up(|_| None);
    talk.start(ring());
    talk.pass(10_000);
    assert_eq!((talk.count("AT+CHUP"), talk.ended().len()), (1, 0));
    talk.pass(12_000);
    assert_eq!(talk.ended(), [Ended::Rung]);
    assert_eq!((talk.count("ATD+38344123456;"), talk.count("AT+CHUP")), (1, 2));
}

#[test]
fn calls_that_end_otherwise() {
    let ended = |after_ms: i64, line: &str| {
        let mut talk = up(|_| None);
        talk.start(ring());
        talk.pass(after_ms);
        talk.feed(line);
        assert!(talk.modem.free());
        talk.ended()
    };
    assert_eq!(why(&ended(2_000, "\r\nBUSY\r\n")), "the line is busy");
    assert_eq!(ended(8_000, "\r\nBUSY\r\n"), [Ended::Rung]);
    assert_eq!(ended(8_000, "\r\nNO ANSWER\r\n"), [Ended::Rung]);
    assert_eq!(why(&ended(500, "\r\nNO CARRIER\r\n")), "the call did not get through");
    // It is not even dialled.
    let mut talk = up(|said| said.starts_with("ATD").then(|| "NO DIALTONE\r\n".to_owned()));
    talk.start(ring());
    assert_eq!(why(&talk.ended()), "there is no line");
    // Picked up before it rang.
    let mut talk = up(|said| (said == "AT+CLCC").then(|| "+CLCC: 1,0,0,0,0\r\nOK\r\n".to_owned()));
    talk.start(ring());
    talk.pass(2_000);
    assert!(why(&talk.ended()).contains("mailbox"));
}

#[test]
fn modems_that_do_not_tell_how_a_call_stands_or_say_nothing_of_it() {
    let mut talk = up(|said| (said == "AT+CLCC").then(|| "ERROR\r\n".to_owned()));
    talk.start(ring());
    talk.pass(21_000);
    assert_eq!(talk.ended(), [Ended::Rung]);
    assert_eq!(talk.count("AT+CLCC"), 1);
    let mut talk = up(|said| said.starts_with("ATD").then(String::new));
    talk.start(ring());
    talk.pass(27_000);
    assert_eq!(talk.ended().len(), 0);
    talk.pass(2_000);
    assert_eq!(talk.ended(), [Ended::Rung]);
    assert!(talk.modem.free());
}

#[test]
fn nobodys_phone_rings_on() {
    // The older way to hang up, and the program's end.
    let mut talk = up(|said| (said == "AT+CHUP").then(|| "ERROR\r\n".to_owned()));
    talk.start(ring());
    assert_eq!(talk.modem.leave(), b"\x1bAT+CHUP\r");
    talk.pass(22_000);
    assert_eq!((talk.count("ATH"), talk.ended().len()), (1, 1));
    assert_eq!(talk.modem.leave(), b"");
}

#[test]
fn who_calls_back_is_told_and_hung_up() {
    let mut talk = up(|_| None);
    talk.events.clear();
    talk.feed("\r\nRING\r\n\r\n+CLIP: \"+38344123456\",145\r\n\r\nRING\r\n");
    assert!(talk.events == [Event::Called(Some("+38344123456".to_owned()))]);
    assert_eq!(talk.count("AT+CHUP"), 2);
    talk.feed("\r\nRING\r\n\r\nRING\r\n");
    assert!(talk.events.last() == Some(&Event::Called(None)));
}

#[test]
fn the_balance_is_asked_for_and_read() {
    let setup = || Setup {
        ring_ms: 20_000,
        balance: Some(Balance::new("*123#", "bilanci: {} eur").expect("a pattern")),
        balance_every_ms: 12 * 3_600_000,
        time: false,
    };
    let mut talk = Talk::new(setup(), |_| None);
    talk.pass(1_000);
    assert_eq!(talk.count("AT+CUSD=1,\"*123#\",15"), 1);
    talk.feed("\r\n+CUSD: 1,\"I nderuar\r\nBilanci: 4,20 EUR\",15\r\n");
    assert_eq!((talk.modem.health().credit, talk.count("AT+CUSD=2")), (Some(4.2), 1));
    talk.feed("\r\n+CUSD: 0,\"Sherbimi nuk punon\",15\r\n");
    assert!(talk.events == [Event::BalanceUnread]);
    assert_eq!(talk.modem.health().credit, Some(4.2));
}

#[test]
fn a_full_storage_is_told_and_emptied() {
    let full = "+CPMS: \"SM\",20,20,\"SM\",20,20,\"SM\",20,20\r\nOK\r\n";
    let talk = up(|said| (said == "AT+CPMS?").then(|| full.to_owned()));
    assert!(talk.modem.health().full && !talk.modem.health().ok());
    assert!(talk.modem.free(), "messages still go out");
}

/// A day in the life, with all that can come unasked between.
fn life(cut: Box<dyn FnMut() -> usize>, garbage: &str) -> (Vec<String>, Vec<Event>, Health) {
    let noise = "\r\n^RSSI: 18\r\n\r\n+CREG: 1\r\n\r\n+CMTI: \"SM\",3\r\n";
    let mut listed = 0;
    let answer = |said: &str| {
        if said == "AT+CMGL=4" {
            listed += 1;
            let listed = u8::from(listed > 1);
            return Some(format!("\r\n+CMGL: 3,{listed},,24\r\n{REPLY}\r\n\r\n+CREG: 1\r\n\r\nOK\r\n"));
        }
        Some(match said {
            "AT+CSQ" => format!("{noise}{}", usual(said)),
            _ if said.starts_with("AT+CUSD=1") => {
                format!("{}\r\n+CUSD: 0,\"Left:\n 3.5\",15\r\n", usual(said))
            }
            _ if said.starts_with("00") => format!("{noise}\r\n+CMGS: 9\r\n{noise}\r\nOK\r\n"),
            _ => return None,
        })
    };
    let balance = Some(Balance::new("*1#", "left: {}").expect("a pattern"));
    let mut talk =
        Talk::new(Setup { ring_ms: 3_000, balance, balance_every_ms: 12 * 3_600_000, time: true }, answer);
    talk.cut = cut;
    talk.feed(garbage);
    talk.pass(6_000);
    talk.start(message());
    talk.pass(10);
    talk.start(ring());
    talk.pass(1_500);
    talk.feed(noise);
    talk.pass(4_000);
    talk.modem.taken(3, talk.now_ms);
    talk.feed("\r\nRING\r\n\r\n+CLIP: \"+38344123456\",145\r\n");
    talk.pass(40_000);
    (talk.said, talk.events, talk.modem.health())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..Default::default() })]

    #[test]
    fn it_does_not_matter_how_bytes_are_cut(
        cuts in proptest::collection::vec(1usize..9, 1..50),
        garbage in "[ -~\r\n]{0,40}",
    ) {
        let whole = life(Box::new(|| usize::MAX), &garbage);
        prop_assert_eq!(whole.1.iter().filter(|event| matches!(event, Event::Ended(_))).count(), 2);
        let heard = whole.1.iter().any(|event| matches!(event, Event::Message { .. }));
        prop_assert!(heard);
        prop_assert_eq!(whole.2.credit, Some(3.5));
        let mut turn = cuts.into_iter().cycle();
        let cut = life(Box::new(move || turn.next().unwrap_or(1)), &garbage);
        prop_assert_eq!(&whole.0, &cut.0);
        prop_assert!(whole.1 == cut.1 && whole.2 == cut.2);
    }

    #[test]
    fn no_garbage_brings_it_down(bytes in proptest::collection::vec(any::<u8>(), 0..300), at in 0i64..40) {
        let mut talk = up(|_| None);
        if at > 20 {
            talk.start(ring());
        }
        talk.pass(at * 1_000);
        talk.modem.feed(&bytes, talk.now_ms);
        talk.pump();
        // Whatever it said: some minutes later it works again.
        talk.pass(400_000);
        talk.feed("\r\n+CREG: 1\r\n");
        talk.pass(10_000);
        prop_assert!(talk.modem.free());
    }

    #[test]
    fn every_job_ends_once_whatever_happens(
        steps in proptest::collection::vec((0usize..10, 0usize..10, 1i64..30_000), 1..40),
        cut in 1usize..20,
    ) {
        const LINES: [&str; 10] = [
            "OK", "ERROR", "> ", "BUSY", "RDY", "+CMS ERROR: 500", "AT+CSQ", "+CREG: 2", "+CPIN: SIM PIN",
            "+CUSD: 0,\"",
        ];
        let (silent, locked) = (std::cell::Cell::new(false), std::cell::Cell::new(false));
        let pins = std::cell::Cell::new(0);
        let mut talk = up(|said| {
            pins.set(pins.get() + u32::from(said.starts_with("AT+CPIN=")));
            let wrong = || "+CME ERROR: 16\r\n".to_owned();
            let asks = || "+CPIN: SIM PIN\r\nOK\r\n".to_owned();
            let silent = silent.get().then(String::new);
            let asks = || (said == "AT+CPIN?" && locked.get()).then(asks);
            silent.or_else(|| said.starts_with("AT+CPIN=").then(wrong)).or_else(asks)
        });
        talk.cut = Box::new(move || cut);
        let mut started = 0;
        for (step, line, ms) in steps {
            match step {
                0..3 if talk.modem.free() => {
                    talk.start(if step == 0 { ring() } else { message() });
                    started += 1;
                }
                3 => locked.set(true),
                4 => talk.feed(&format!("\r\n{}\r\n", LINES[line])),
                5 => silent.set(!silent.get()),
                6 => talk.modem.unplugged(talk.now_ms),
                7 => {
                    talk.modem.unplugged(talk.now_ms);
                    talk.modem.plugged(talk.now_ms);
                }
                8 | 9 => talk.modem.enter_pin("1111", talk.now_ms),
                _ => {}
            }
            talk.pass(ms);
        }
        talk.modem.unplugged(talk.now_ms);
        talk.pump();
        prop_assert_eq!(talk.ended().len(), started);
        prop_assert!(pins.get() <= 1);
    }
}
