use proptest::prelude::*;

use super::*;

const NOW: i64 = RELEASED.1 + 30 * DAY;
const DAY: i64 = 24 * 3_600_000;
const YEAR: i64 = 365 * DAY;
const WAIT: i64 = 600_000;

fn rule(trust: Trust) -> Rule {
    Rule { trust, wait_ms: WAIT }
}

fn seen(mono_ms: i64, system_ms: i64) -> Seen {
    Seen { mono_ms, system_ms, synced: false }
}

fn synced(mono_ms: i64, system_ms: i64) -> Seen {
    Seen { synced: true, ..seen(mono_ms, system_ms) }
}

fn keeper(trust: Trust, mono_ms: i64, system_ms: i64) -> Keeper {
    Keeper::new(rule(trust), RELEASED.1, "boot", seen(mono_ms, system_ms))
}

fn used(t: i64) -> Memory {
    Memory { last_used_ms: Some(t), known: None }
}

#[test]
fn the_released_instant_moves_with_the_version() {
    assert_eq!(RELEASED.0, env!("CARGO_PKG_VERSION"), "set the instant of the new release, too");
}

#[test]
fn the_systems_clock_is_trusted_at_once_if_it_is_plausible() {
    assert_eq!(keeper(Trust::System, 5_000, NOW).line().phase, Phase::Known);
    assert_eq!(keeper(Trust::System, 5_000, NOW).line().utc_ms(6_000), NOW + 1_000);
    for before in [0, -YEAR, RELEASED.1 - 1] {
        assert_eq!(keeper(Trust::System, 5_000, before).line().phase, Phase::Waiting, "{before}");
    }
    assert_eq!(keeper(Trust::Ntp, 5_000, NOW).line().phase, Phase::Waiting);
}

#[test]
fn a_clock_below_the_last_instant_used_waits_and_is_believed_once_it_has_passed_it() {
    let mut keeper = keeper(Trust::System, 0, NOW);
    keeper.remember(used(NOW + 700_000), 10);
    assert_eq!(keeper.line().phase, Phase::Waiting);
    keeper.tick(seen(WAIT + 10, NOW + WAIT + 10));
    assert_eq!(keeper.line().phase, Phase::Untrusted);
    keeper.tick(seen(700_000, NOW + 700_000));
    assert!(keeper.line().known());
}

#[test]
fn a_last_instant_that_was_years_ahead_holds_nothing_up_for_longer_than_the_wait() {
    let mut keeper = keeper(Trust::System, 0, NOW);
    keeper.remember(used(NOW + 10 * YEAR), 10);
    keeper.tick(seen(WAIT - 1, NOW + WAIT - 1));
    assert_eq!(keeper.line().phase, Phase::Waiting);
    keeper.tick(seen(WAIT, NOW + WAIT));
    assert!(keeper.line().known());
    assert_eq!(keeper.line().utc_ms(WAIT), NOW + WAIT);
}

#[test]
fn a_board_waits_for_ntp_and_then_knows() {
    let mut keeper = keeper(Trust::Ntp, 30_000, 0);
    let provisional = keeper.line();
    keeper.tick(seen(40_000, NOW));
    assert_eq!(keeper.line(), provisional, "whatever the system's clock does, rows go on as before");
    assert_eq!(keeper.waits_ms(40_000), Some(10_000));
    keeper.tick(synced(50_000, NOW + 10_000));
    assert_eq!((keeper.line().utc_ms(50_000), &**keeper.source()), (NOW + 10_000, "ntp"));
    assert_eq!(keeper.waits_ms(50_000), None);
}

#[test]
fn a_person_gives_the_time_and_ntp_corrects_it() {
    let mut keeper = keeper(Trust::Ntp, 0, 0);
    keeper.tick(seen(WAIT, WAIT));
    assert_eq!(keeper.line().phase, Phase::Untrusted);
    assert_eq!(keeper.tell(1_000, "operator", WAIT), Err(NotTaken::Absurd));
    assert_eq!(keeper.tell(NOW + 30 * YEAR, "operator", WAIT), Err(NotTaken::Absurd));
    assert_eq!(keeper.tell(NOW, "operator", WAIT), Ok(()));
    assert_eq!(keeper.line().utc_ms(WAIT), NOW);
    // The system's clock is still in 1970, and may be set by hand: neither counts.
    keeper.tick(seen(2 * WAIT, 2 * WAIT));
    keeper.tick(seen(3 * WAIT, NOW + YEAR));
    assert_eq!((keeper.line().utc_ms(WAIT), keeper.refused_ms()), (NOW, None));
    assert_eq!(keeper.tell(NOW + 5_000, "other", WAIT), Ok(()), "another person knows better");
    assert_eq!(&**keeper.source(), "other");
    keeper.tick(synced(3 * WAIT, NOW + 2 * WAIT + 90_000));
    assert_eq!((keeper.line().utc_ms(WAIT), &**keeper.source()), (NOW + 90_000, "ntp"));
    assert_eq!(keeper.tell(NOW, "operator", WAIT), Err(NotTaken::Known));
}

#[test]
fn small_steps_are_followed_at_once_and_ten_years_only_when_they_stand() {
    for by in [3_600_000, -3_600_000] {
        let mut keeper = keeper(Trust::System, 0, NOW);
        keeper.tick(seen(1_000, NOW + 1_000 + by));
        assert_eq!(keeper.line().utc_ms(0), NOW + by);
    }
    let mut keeper = keeper(Trust::System, 0, NOW);
    let line = keeper.line();
    keeper.tick(seen(1_000, NOW + 1_000 + 10 * YEAR));
    assert_eq!((keeper.line(), keeper.refused_ms()), (line, Some(10 * YEAR)));
    keeper.tick(seen(WAIT, NOW + WAIT));
    assert_eq!((keeper.line(), keeper.refused_ms()), (line, None), "it came back: no trace");
    keeper.tick(seen(WAIT + 1_000, NOW + 10 * YEAR));
    keeper.tick(seen(2 * WAIT + 1_000, NOW + WAIT + 10 * YEAR));
    assert_eq!(keeper.line().utc_ms(2 * WAIT + 1_000), NOW + WAIT + 10 * YEAR, "it stood by it");
    keeper.tick(seen(2 * WAIT + 2_000, NOW));
    keeper.tick(seen(3 * WAIT + 2_000, NOW + WAIT));
    assert_eq!(keeper.line().utc_ms(3 * WAIT + 2_000), NOW + WAIT, "and is followed back, by itself");
    keeper.tick(seen(3 * WAIT + 3_000, 0));
    keeper.tick(seen(9 * WAIT, 6 * WAIT));
    assert_eq!(keeper.line().utc_ms(3 * WAIT + 2_000), NOW + WAIT, "never before the release");
}

#[test]
fn a_run_within_the_same_boot_goes_on_in_the_same_timeline() {
    let known = |boot: &str, source: &str| Memory {
        last_used_ms: Some(NOW + 50_000),
        known: Some((boot.to_owned(), NOW, source.to_owned())),
    };
    let mut board = keeper(Trust::Ntp, 60_000, 60_000);
    board.remember(known("other", "ntp"), 60_000);
    assert_eq!(board.line().phase, Phase::Waiting);
    board.remember(known("boot", "operator"), 60_000);
    assert_eq!((board.line().utc_ms(60_000), &**board.source()), (NOW + 60_000, "operator"));
    board.tick(seen(61_000, 61_000));
    assert_eq!(board.line().utc_ms(60_000), NOW + 60_000);
    let mut server = keeper(Trust::System, 60_000, NOW + 60_300);
    server.remember(known("boot", "system"), 60_000);
    server.tick(seen(61_000, NOW + 61_300));
    assert_eq!(server.line().anchor_ms, NOW, "less than a second is no step");
}

#[derive(Debug, Clone)]
enum Act {
    Pass(i64),
    Jump(i64),
    Ntp(bool),
    Say(i64),
    Used(i64),
}

fn act() -> impl Strategy<Value = Act> {
    let far = prop_oneof![-20 * YEAR..20 * YEAR, -5 * DAY..5 * DAY, -3_000..3_000_i64];
    prop_oneof![
        4 => (1_000..2 * WAIT).prop_map(Act::Pass),
        2 => far.clone().prop_map(Act::Jump),
        1 => any::<bool>().prop_map(Act::Ntp),
        1 => far.clone().prop_map(|by| Act::Say(NOW + by)),
        1 => far.prop_map(|by| Act::Used(NOW + by)),
    ]
}

proptest! {
    /// Whatever the clocks do, the anchor moves by whole steps only, the known time is never before the
    /// release, and a right clock is believed within a day: nothing stays stuck.
    #[test]
    fn it_always_recovers(
        trust in prop_oneof![Just(Trust::System), Just(Trust::Ntp)],
        start in prop_oneof![Just(0), NOW - 3 * YEAR..NOW + 12 * YEAR],
        acts in proptest::collection::vec(act(), 0..40),
    ) {
        let (mut mono, mut apart, mut ntp) = (1_000, start, false);
        let mut keeper = Keeper::new(rule(trust), RELEASED.1, "boot", seen(mono, apart + mono));
        for act in acts {
            let before = keeper.line();
            match act {
                Act::Pass(ms) => mono += ms,
                Act::Jump(by) => apart = (apart + by).clamp(0, NOW + 15 * YEAR),
                Act::Ntp(now) => ntp = now && apart + mono >= RELEASED.1,
                Act::Say(t) => drop(keeper.tell(t, "operator", mono)),
                Act::Used(t) => keeper.remember(used(t), mono),
            }
            keeper.tick(Seen { mono_ms: mono, system_ms: apart + mono, synced: ntp });
            let (after, by) = (keeper.line(), keeper.line().anchor_ms - before.anchor_ms);
            if before.known() && after.known() {
                prop_assert!(by == 0 || by.abs() >= STEP_MS);
            }
            if !after.known() {
                prop_assert!(by == 0, "a provisional timeline stands");
            } else if !before.known() || by != 0 {
                prop_assert!(after.utc_ms(mono) >= RELEASED.1);
            }
        }
        // The clock is put right, and for a board by NTP.
        apart = NOW + DAY - mono;
        for _ in 0..200 {
            keeper.tick(Seen { mono_ms: mono, system_ms: apart + mono, synced: trust == Trust::Ntp });
            mono += WAIT;
        }
        let off = keeper.line().utc_ms(mono) - (apart + mono);
        let said = keeper.said;
        prop_assert!(keeper.line().known() && (off.abs() < STEP_MS || said), "{keeper:?} is {off} off");
    }
}
