use proptest::prelude::*;

use super::*;

#[test]
fn what_ends_a_command() {
    assert_eq!(Heard::of("OK"), Heard::Ok);
    assert_eq!(Heard::of("ERROR"), Heard::Error(Fault::Plain));
    assert_eq!(Heard::of("+CME ERROR: 16"), Heard::Error(Fault::Device(16)));
    assert_eq!(Heard::of("+CMS ERROR: 322"), Heard::Error(Fault::Message(322)));
    assert_eq!(Heard::of("+CMS ERROR: SIM busy"), Heard::Error(Fault::Plain));
    assert_eq!(Heard::of("NO CARRIER"), Heard::Ended(End::NoCarrier));
}

#[test]
fn the_network_is_told_asked_and_unasked() {
    for (line, network) in [
        ("+CREG: 0,1", Network::Home),
        ("+CREG: 1,5", Network::Roaming),
        ("+CREG: 2", Network::Searching),
        ("+CREG: 3", Network::Denied),
        ("+CREG: 1,\"00A1\",\"0B2C\"", Network::Home),
        ("+CREG: 5,\"00A1\",\"0B2C\",7", Network::Roaming),
        ("+CREG: 2,1,\"00A1\",\"0B2C\"", Network::Home),
        ("+CREG: 1, 00A1, 0B2C", Network::Home),
        ("+CREG: 0,0", Network::Searching),
    ] {
        assert_eq!(Heard::of(line), Heard::Network(network), "{line}");
    }
    assert_eq!(Heard::of("+CREG: "), Heard::Other);
}

#[test]
fn signal_storage_and_calls() {
    assert_eq!(Heard::of("+CSQ: 18,99"), Heard::Signal(Some(-77)));
    assert_eq!(Heard::of("+CSQ: 99,99"), Heard::Signal(None));
    assert_eq!(Heard::of("+CPMS: \"SM\",20,20,\"SM\",20,20,\"SM\",20,20"), Heard::Full(true));
    assert_eq!(Heard::of("+CPMS: 3,20,3,20,3,20"), Heard::Full(false));
    assert_eq!(Heard::of("+CLCC: 1,0,3,0,0,\"+38344123456\",145"), Heard::Call(CallState::Ringing));
    assert_eq!(Heard::of("+CLCC: 1,1,4,0,0"), Heard::Other, "a call that comes in is none of ours");
    assert_eq!(Heard::of("+CLIP: \"+38344123456\",145,\"\",0,\"\",0"), Heard::Caller("+38344123456".into()));
    assert_eq!(Heard::of("+CMGS: 255"), Heard::Sent(255));
    assert_eq!(Heard::of("at+cpin=\"1234\""), Heard::Echo);
}

#[test]
fn the_time_is_local_with_quarters_of_an_hour() {
    let utc = |text: &str| match Heard::of(text) {
        Heard::Time(t) => Some(t.0),
        _ => None,
    };
    // 2026-11-28T17:19:13Z
    let t = 1_795_886_353_000;
    assert_eq!(utc("+CCLK: \"26/11/28,18:19:13+04\""), Some(t));
    assert_eq!(utc("+CCLK: \"26/11/28,14:49:13-10\""), Some(t));
    assert_eq!(utc("+CCLK: \"26/11/28,17:19:13+00\""), Some(t));
    for wrong in
        ["", "26/11/28,18:19:13", "26/13/28,18:19:13+04", "26/11/28,18:19+04", "x+1", "26/11/28,1:1:1+99"]
    {
        assert_eq!(utc(&format!("+CCLK: \"{wrong}\"")), None, "{wrong}");
    }
}

#[test]
fn what_the_network_says_may_have_lines_and_letters() {
    assert!(!ussd_whole("0,\"Bilanci:"));
    assert!(ussd_whole("0,\"Bilanci: 4.20\",15") && ussd_whole("2"));
    assert_eq!(ussd_text("0,\"Bilanci\n4.20 \"EUR\"\",15").as_deref(), Some("Bilanci\n4.20 \"EUR\""));
    assert_eq!(ussd_text("0,\"0034002C00320030\",72").as_deref(), Some("4,20"));
    assert_eq!(ussd_text("2"), None);
}

proptest! {
    #[test]
    fn no_line_brings_it_down(line in "(\\+C[A-Z]{3}: )?[ -~]{0,40}", more in "\\PC{0,20}") {
        let _any = Heard::of(&line);
        let _any = Heard::of(&more);
        let _any = ussd_text(&line);
    }
}
