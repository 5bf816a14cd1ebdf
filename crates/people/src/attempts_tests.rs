use proptest::prelude::*;

use super::*;

const T0: UtcMs = UtcMs(1_780_000_000_000);

/// The same told slowly: a count that is looked at each second.
#[derive(Clone, Copy, Default)]
struct Slow {
    count: u32,
    wait_s: i64,
    towards_forgiving_s: i64,
}

impl Slow {
    fn second(&mut self) {
        self.wait_s = (self.wait_s - 1).max(0);
        if self.count > 0 {
            self.towards_forgiving_s += 1;
            if self.towards_forgiving_s == 900 {
                (self.count, self.towards_forgiving_s) = (self.count - 1, 0);
            }
        }
    }

    fn wait(count: u32, most_s: i64) -> i64 {
        let mut wait = if count < 5 { 0 } else { 1 };
        for _ in 5..count {
            wait = (wait * 2).min(most_s);
        }
        wait
    }

    fn wrong(&mut self, most_s: i64) {
        if self.count == 0 {
            self.towards_forgiving_s = 0;
        }
        // No further than to where the wait is the longest.
        if Self::wait(self.count, most_s) < most_s {
            self.count += 1;
        }
        self.wait_s = Self::wait(self.count, most_s);
    }

    fn back(&mut self, most_s: i64) {
        self.count -= 1;
        self.wait_s = if self.count == 0 { 0 } else { Self::wait(self.count, most_s) };
    }
}

#[derive(Debug, Clone, Copy)]
enum End {
    Wrong,
    Right,
    Undecided,
}

fn end() -> impl Strategy<Value = End> {
    prop_oneof![12 => Just(End::Wrong), 1 => Just(End::Right), 1 => Just(End::Undecided)]
}

/// Mostly short pauses, sometimes long ones.
fn pause_s() -> impl Strategy<Value = i64> {
    prop_oneof![6 => 0..3_i64, 4 => 3..100_i64, 2 => 100..1_000_i64, 1 => 1_000..20_000_i64]
}

proptest! {
    #[test]
    fn it_does_what_the_slow_one_does(steps in prop::collection::vec((0..3_usize, 0..3_usize, end(), pause_s()), 1..120)) {
        let mut attempts = Attempts::default();
        let (mut logins, mut places) = ([Slow::default(); 3], [Slow::default(); 3]);
        let mut now = T0;
        for (login, place, end, pause_s) in steps {
            for _ in 0..pause_s {
                logins.iter_mut().chain(&mut places).for_each(Slow::second);
            }
            now = now.plus(pause_s * 1_000);
            let (key, from) = (format!("login{login}"), format!("place{place}"));
            let (login, place) = (&mut logins[login], &mut places[place]);
            let wait_s = login.wait_s.max(place.wait_s);
            let begun = attempts.begin(&key, &from, now);
            prop_assert_eq!(begun, if wait_s == 0 { Ok(()) } else { Err(wait_s * 1_000) });
            if begun.is_err() {
                continue;
            }
            login.wrong(60);
            place.wrong(900);
            match end {
                End::Wrong => {}
                End::Right => {
                    attempts.right(&key, &from);
                    *login = Slow::default();
                    place.back(900);
                }
                End::Undecided => {
                    attempts.undecided(&key, &from);
                    login.back(60);
                    place.back(900);
                }
            }
        }
    }

    #[test]
    fn nobody_is_locked_out_for_ever(
        steps in prop::collection::vec((0..4_usize, 0..4_usize, any::<bool>(), -100_000_000..100_000_000_i64), 1..60)
    ) {
        let mut attempts = Attempts::default();
        let mut now = T0;
        for (login, place, right, ms) in steps {
            // Clocks are put back, too.
            now = now.plus(ms);
            let (login, place) = (format!("{login}"), format!("{place}"));
            if let Err(wait_ms) = attempts.begin(&login, &place, now) {
                prop_assert!(0 < wait_ms && wait_ms <= Limit::FROM.most_ms, "{wait_ms}");
                now = now.plus(wait_ms);
                prop_assert_eq!(attempts.begin(&login, &place, now), Ok(()));
            }
            if right {
                attempts.right(&login, &place);
            }
        }
    }

    #[test]
    fn memory_is_bounded(keys in prop::collection::vec(0..1_000_u32, 1..300), each_ms in 0..QUARTER_MS) {
        let small = Limit { keys: 8, ..Limit::LOGIN };
        let mut attempts = Attempts::new(small, small);
        for (at, key) in keys.iter().enumerate() {
            let _ = attempts.begin(&format!("{key}"), &format!("{key}"), T0.plus(at as i64 * each_ms));
            prop_assert!(attempts.len() <= 16);
        }
    }
}

/// Attempts that get through in a day, if each is made as soon as it may be.
fn in_a_day(mut key: impl FnMut(i64) -> (String, String)) -> i64 {
    let (mut attempts, mut now, mut made) = (Attempts::default(), T0, 0);
    while now.since(T0) < 24 * 3_600_000 {
        let (login, from) = key(made);
        match attempts.begin(&login, &from, now) {
            Ok(()) => made += 1,
            Err(wait_ms) => now = now.plus(wait_ms),
        }
    }
    made
}

#[test]
fn who_guesses_gets_few_guesses() {
    let at_one_login = in_a_day(|_| ("agron".to_owned(), "one".to_owned()));
    assert!((90..130).contains(&at_one_login), "{at_one_login}");
    let at_any_login = in_a_day(|n| (format!("login{n}"), "one".to_owned()));
    assert!((90..130).contains(&at_any_login), "{at_any_login}");
    let from_anywhere = in_a_day(|n| ("agron".to_owned(), format!("place{n}")));
    assert!((1_400..1_500).contains(&from_anywhere), "{from_anywhere}");
}

#[test]
fn a_flood_of_logins_does_not_wash_away_the_one_that_is_guessed_at() {
    let small = Limit { keys: 8, ..Limit::LOGIN };
    let wide = Limit { free: 100_000, ..Limit::FROM };
    let mut attempts = Attempts::new(small, wide);
    for _ in 0..6 {
        let _ = attempts.begin("agron", "one", T0);
    }
    assert!(attempts.begin("agron", "one", T0).is_err());
    for n in 0..1_000 {
        assert_eq!(attempts.begin(&format!("made up {n}"), "one", T0), Ok(()));
    }
    assert!(attempts.begin("agron", "one", T0).is_err());
}

#[test]
fn a_login_of_ones_own_gives_no_more_guesses_at_others() {
    let mut attempts = Attempts::default();
    for n in 0..5 {
        assert_eq!(attempts.begin(&format!("other{n}"), "one", T0), Ok(()));
        if n < 4 {
            assert_eq!(attempts.begin("mine", "one", T0), Ok(()));
            attempts.right("mine", "one");
        }
    }
    assert_eq!(attempts.begin("other", "one", T0), Err(1_000));
}

#[test]
fn those_who_share_a_place_forget_and_are_forgiven() {
    // Somebody mistypes each half hour, somebody logs in each minute: nobody ever waits.
    let mut attempts = Attempts::default();
    for minute in 0..24 * 60 {
        let now = T0.plus(minute * 60_000);
        if minute % 30 == 0 {
            assert_eq!(attempts.begin("forgetful", "hall", now), Ok(()), "{minute}");
        }
        assert_eq!(attempts.begin("quick", "hall", now), Ok(()), "{minute}");
        attempts.right("quick", "hall");
    }
}
