use proptest::prelude::*;

use super::*;

/// Far from zero, and not a multiple of anything.
const ANCHOR_MS: i64 = 1_790_000_000_123;

fn at(mono_ms: i64) -> Now {
    Now { mono_ms, anchor_ms: ANCHOR_MS }
}

/// A device of a simulated line.
#[derive(Debug, Clone)]
struct Simulated {
    periods: Vec<i64>,
    /// How long a turn takes; of one that is dead, its timeout.
    turn_ms: i64,
    dead: bool,
}

/// What happened in a turn.
#[derive(Debug)]
struct Turn {
    device: usize,
    groups: Vec<usize>,
    began_ms: i64,
}

/// Runs a line up to `end_ms`; gives all turns.
fn run(devices: &[Simulated], end_ms: i64) -> Vec<Turn> {
    let mut schedule = Schedule::new(devices.iter().map(|it| it.periods.clone()).collect(), at(0));
    let (mut now_ms, mut turns) = (0, Vec::new());
    while now_ms < end_ms {
        match schedule.next(now_ms).expect("there are groups") {
            Next::Wait { until_ms } => {
                assert!(until_ms > now_ms, "it waits for something to come");
                now_ms = until_ms;
            }
            Next::Read { device, groups, .. } => {
                turns.push(Turn { device, groups: groups.clone(), began_ms: now_ms });
                now_ms += devices[device].turn_ms;
                match devices[device].dead {
                    true => schedule.failed(device, now_ms),
                    false => schedule.read(device, &groups, at(now_ms)),
                }
            }
        }
    }
    turns
}

#[test]
fn a_fast_device_is_read_at_each_full_second_and_groups_meet() {
    let device = Simulated { periods: vec![1_000, 5_000], turn_ms: 20, dead: false };
    let turns = run(&[device], 60_000);
    for turn in &turns[1..] {
        let utc_ms = ANCHOR_MS + turn.began_ms;
        assert_eq!(utc_ms % 1_000, 0);
        assert_eq!(turn.groups.contains(&1), utc_ms % 5_000 == 0, "the slow group is read with the fast one");
    }
    assert_eq!(turns.len(), 61);
}

#[test]
fn what_is_late_is_skipped() {
    let device = Simulated { periods: vec![1_000], turn_ms: 2_300, dead: false };
    let turns = run(&[device], 30_000);
    let seconds: Vec<i64> = turns[1..].iter().map(|turn| (ANCHOR_MS + turn.began_ms) % 1_000).collect();
    assert!(seconds.iter().all(|ms| *ms == 0), "{seconds:?}");
    let third = turns[1..].windows(2).all(|pair| pair[1].began_ms - pair[0].began_ms == 3_000);
    assert!(third && turns.len() > 9, "every third second: {turns:?}");
}

#[test]
fn a_silent_device_is_asked_ever_less_often_and_all_of_it_is_due_when_it_answers() {
    let mut schedule = Schedule::new(vec![vec![1_000, 600_000]], at(0));
    schedule.read(0, &[0, 1], at(10));
    let mut now_ms = 1_000;
    let mut pauses = Vec::new();
    for _ in 0..7 {
        schedule.failed(0, now_ms);
        let Some(Next::Wait { until_ms }) = schedule.next(now_ms) else { panic!("no pause") };
        pauses.push(until_ms - now_ms);
        now_ms = until_ms;
        let expected = Next::Read { device: 0, groups: vec![0], silent: true };
        assert_eq!(schedule.next(now_ms), Some(expected), "what is not due is not told of");
    }
    assert_eq!(pauses, [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    assert_eq!(schedule.answered(0, now_ms), [0, 1]);
    assert_eq!(schedule.next(now_ms), Some(Next::Read { device: 0, groups: vec![0, 1], silent: false }));
    schedule.read(0, &[0, 1], at(now_ms));
    schedule.failed(0, now_ms);
    assert_eq!(schedule.next(now_ms), Some(Next::Wait { until_ms: now_ms + 1_000 }), "it begins anew");
}

#[test]
fn a_step_of_the_clock_delays_nothing() {
    let mut schedule = Schedule::new(vec![vec![10_000]], at(0));
    for step_ms in [-40 * 365 * 86_400_000, 0, 40 * 365 * 86_400_000] {
        schedule.read(0, &[0], Now { mono_ms: 5_000, anchor_ms: ANCHOR_MS + step_ms });
        let Some(Next::Wait { until_ms }) = schedule.next(5_000) else { panic!("it was read") };
        assert!((5_001..=15_000).contains(&until_ms), "{until_ms}");
    }
}

#[test]
fn a_line_that_comes_back_asks_everybody() {
    let mut schedule = Schedule::new(vec![vec![60_000], vec![1_000]], at(0));
    schedule.read(0, &[0], at(0));
    schedule.lost(500);
    let Some(Next::Read { device: 1, silent: true, .. }) = schedule.next(500) else { panic!("1 was due") };
    schedule.answered(1, 500);
    schedule.failed(0, 600);
    let paused = schedule.devices[0].silent.as_ref().map(|silence| silence.pause_ms);
    assert_eq!(paused, Some(1_000), "a lost line is not held against a device");
    assert_eq!(Schedule::new(vec![vec![]], at(0)).next(0), None);
}

fn devices() -> impl Strategy<Value = Vec<Simulated>> {
    let device = (prop::collection::vec(100i64..20_000, 1..4), 1i64..3_000, prop::bool::weighted(0.2));
    let device = device.prop_map(|(periods, turn_ms, dead)| Simulated { periods, turn_ms, dead });
    prop::collection::vec(device, 1..8)
}

proptest! {
    /// From when a group is due, each device has one turn at most before it, besides the turn that is on.
    #[test]
    fn nobody_starves(devices in devices()) {
        let turns = run(&devices, 300_000);
        let all: i64 = devices.iter().map(|it| it.turn_ms).sum();
        let longest = devices.iter().map(|it| it.turn_ms).max().unwrap_or(0);
        for (place, device) in devices.iter().enumerate().filter(|(_, device)| !device.dead) {
            for (group, period) in device.periods.iter().enumerate() {
                let read = turns.iter().filter(|turn| turn.device == place && turn.groups.contains(&group));
                let began: Vec<i64> = read.map(|turn| turn.began_ms).collect();
                prop_assert!(began.first().is_some_and(|first| *first <= all));
                for pair in began.windows(2) {
                    let waited = pair[1] - pair[0] - device.turn_ms - period;
                    prop_assert!(waited <= all + longest, "group {group} of {place} waited {waited} ms");
                }
                let last = began.last().copied().unwrap_or(0);
                prop_assert!(300_000 - last <= period + device.turn_ms + all + longest, "and to the end");
            }
        }
    }

    /// The first questions come at 1, 2, 4, 8 and 16 s, then one in 30 s: so much of the line and no more.
    #[test]
    fn a_dead_device_costs_a_bounded_share(devices in devices()) {
        let turns = run(&devices, 600_000);
        for (place, _) in devices.iter().enumerate().filter(|(_, device)| device.dead) {
            let asked = turns.iter().filter(|turn| turn.device == place).count();
            prop_assert!(asked <= 5 + 600 / 30 + 1, "{asked} questions in ten minutes");
            prop_assert!(asked >= 2, "and it is not forgotten");
        }
    }
}
