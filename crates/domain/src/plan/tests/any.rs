//! What holds of any plan without faults.

use proptest::prelude::*;

use super::*;

/// A day of the years around both changes of the clock.
fn any_day() -> impl Strategy<Value = Date> {
    (0i64..800).prop_map(|n| date("2026-06-01").checked_add(jiff::Span::new().days(n)).expect("a day"))
}

fn any_time() -> impl Strategy<Value = DateTime> {
    (any_day(), 0i8..24, 0i8..60).prop_map(|(day, hour, minute)| day.at(hour, minute, 0, 0))
}

fn any_weekly() -> impl Strategy<Value = Weekly> {
    let days = prop::sample::subsequence(WEEK.to_vec(), 1..=7);
    (days, 0i8..24, 0i8..60, 1i32..=DAY_MIN, prop::option::of(any_day()), prop::option::of(any_day()))
        .prop_map(|(days, hour, minute, length_min, valid_from, valid_to)| Weekly {
            days,
            from: Time::constant(hour, minute, 0, 0),
            length_min,
            valid_from,
            valid_to,
        })
}

fn any_plan() -> impl Strategy<Value = Plan> {
    let shift =
        (any_weekly(), prop::collection::vec((0i32..600, 1i32..60), 0..3)).prop_map(|(when, breaks)| {
            let breaks =
                breaks.into_iter().map(|(from_min, long)| Break { from_min, to_min: from_min + long });
            Shift { breaks: breaks.collect(), ..shift("A shift", when) }
        });
    let stop = (any_time(), 1i64..200, -72i64..72).prop_map(|(from, hours, told)| Stop {
        presses: Vec::new(),
        from,
        to: from.checked_add(jiff::Span::new().hours(hours)).expect("a time"),
        reason: String::new(),
        registered: instant(&zone(), from).plus(told * HOUR_MS),
    });
    let lists = (prop::collection::vec(shift, 1..5), prop::collection::vec(stop, 0..4), 0i64..48);
    lists.prop_map(|(shifts, stops, lead)| {
        let mut plan =
            Plan { lead_ms: lead * HOUR_MS, shifts: Vec::new(), holidays: Holidays::kosovo(), stops };
        // Whatever can't be meant beside the others is left out.
        for shift in shifts {
            plan.shifts.push(shift);
            if !plan.faults().is_empty() {
                plan.shifts.pop();
            }
        }
        plan
    })
}

proptest! {
    #[test]
    fn a_later_time_on_the_wall_is_never_an_earlier_instant(one in any_time(), other in any_time()) {
        let zone = zone();
        let (first, second) = (one.min(other), one.max(other));
        prop_assert!(instant(&zone, first) <= instant(&zone, second));
        let apart = first.until(second).expect("a span").to_duration(jiff::SpanRelativeTo::days_are_24_hours());
        let apart = apart.expect("a duration").as_millis() as i64;
        let true_apart = instant(&zone, second).since(instant(&zone, first));
        prop_assert!((true_apart - apart).abs() <= HOUR_MS, "{first} {second}");
    }

    #[test]
    fn planned_time_is_sorted_and_disjoint_and_within_its_shifts(
        plan in any_plan(), from in any_time(), days in 1i64..30,
    ) {
        let (zone, press) = (zone(), press());
        let begin = instant(&zone, from);
        let range = Span::new(begin, begin.plus(days * 24 * HOUR_MS));
        let shifts = plan.occurrences(&zone, &press, range);
        prop_assert!(shifts.windows(2).all(|two| two[0].span.to <= two[1].span.from), "{shifts:?}");
        for one in &shifts {
            prop_assert!(!one.span.and(range).is_empty());
            prop_assert!(!plan.holidays.has(one.day) && one.day == day(&zone, one.span.from));
            let mut out = one.breaks.clone();
            out.extend(one.stops.iter().filter(|touch| touch.counts).map(|touch| touch.span));
            let kept: i64 = one.planned.iter().map(|span| span.ms()).sum();
            let taken: i64 = union(out.iter().map(|span| span.and(one.span)).collect()).iter().map(|span| span.ms()).sum();
            prop_assert_eq!(kept + taken, one.span.ms());
            prop_assert!(one.planned.iter().all(|span| span.and(one.span) == *span && !span.is_empty()));
            prop_assert!(out.iter().all(|gone| one.planned.iter().all(|span| span.and(*gone).is_empty())));
            for touch in &one.stops {
                let told = plan.stops[touch.stop].registered.plus(plan.lead_ms);
                prop_assert_eq!(touch.counts, told <= one.span.from);
            }
        }
        let planned = plan.planned(&zone, &press, range);
        prop_assert!(planned.windows(2).all(|two| two[0].to <= two[1].from));
        prop_assert!(planned.iter().all(|span| span.and(range) == *span));
        // Whatever is asked in two parts is what is asked whole.
        let middle = begin.plus(days * 11 * HOUR_MS);
        let halves = [Span::new(begin, middle), Span::new(middle, range.to)].map(|half| plan.planned(&zone, &press, half));
        prop_assert_eq!(union(halves.concat()), union(planned));
    }

    #[test]
    fn spans_without_a_span(list in prop::collection::vec((0i64..50, 0i64..50), 0..6), from in 0i64..50, to in 0i64..50) {
        let whole = union(list.iter().map(|(from, long)| Span::new(UtcMs(*from), UtcMs(from + long))).collect());
        let out = Span::new(UtcMs(from), UtcMs(to));
        let left = without(whole.clone(), out);
        for t in (0..120).map(UtcMs) {
            let inside = whole.iter().any(|span| span.contains(t)) && !out.contains(t);
            prop_assert_eq!(left.iter().any(|span| span.contains(t)), inside);
        }
    }
}
