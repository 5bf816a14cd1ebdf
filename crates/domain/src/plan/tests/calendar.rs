//! The table of Kosovo's holidays, held to the law's own rule.

use std::collections::BTreeSet;

use jiff::ToSpan;

use super::*;

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
fn catholic_easter(year: i32) -> Date {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year as i16, (n / 31) as i8, (n % 31 + 1) as i8).expect("a day")
}

/// Easter Sunday of the Julian calendar (Meeus), 13 days later in ours until 2099.
fn orthodox_easter(year: i32) -> Date {
    let d = (19 * (year % 19) + 15) % 30;
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    let n = d + e + 114;
    let julian = Date::new(year as i16, (n / 31) as i8, (n % 31 + 1) as i8).expect("a day");
    julian.checked_add(13.days()).expect("a day")
}

fn working(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[test]
fn easter_is_when_it_was() {
    for (day, of) in
        [("2024-03-31", "2024-05-05"), ("2025-04-20", "2025-04-20"), ("2026-04-05", "2026-04-12")]
    {
        let year = i32::from(date(day).year());
        assert_eq!((catholic_easter(year), orthodox_easter(year)), (date(day), date(of)));
    }
}

#[test]
fn the_table_is_what_the_law_says() {
    let table = Holidays::kosovo();
    let all: Vec<(Date, &Holiday)> = table.between(Date::MIN, Date::MAX).collect();
    assert_eq!(all.len(), 5 * 12);
    for year in 2026..=2030 {
        let day = |month, day| Date::new(year, month, day).expect("a day");
        let monday = |easter: Date| easter.tomorrow().expect("a day");
        let mut law = vec![
            (day(1, 1), "new-year"),
            (day(1, 2), "new-year"),
            (day(1, 7), "orthodox-christmas"),
            (day(2, 17), "independence"),
            (day(4, 9), "constitution"),
            (day(5, 1), "labour"),
            (day(5, 9), "europe"),
            (day(12, 25), "catholic-christmas"),
            (monday(catholic_easter(year.into())), "catholic-easter"),
            (monday(orthodox_easter(year.into())), "orthodox-easter"),
        ];
        // Nobody computes these: the moon is looked for.
        let moon = all.iter().filter(|(_, holiday)| holiday.of.year() == year && holiday.expected);
        let moon: Vec<(Date, &str)> = moon.map(|(_, holiday)| (holiday.of, name(holiday))).collect();
        let mut names: Vec<&str> = moon.iter().map(|(_, name)| *name).collect();
        names.sort_unstable();
        assert_eq!(names, ["fitr-bajram", "kurban-bajram"], "{year}");
        let apart = moon.iter().map(|(day, _)| i32::from(day.day_of_year())).collect::<Vec<_>>();
        assert!((67..=70).contains(&(apart[0] - apart[1]).abs()), "{year}: {apart:?}");
        law.extend(moon);
        law.sort_unstable();
        let mut taken: BTreeSet<Date> = law.iter().map(|(day, _)| *day).filter(|day| working(*day)).collect();
        let mut kept = Vec::new();
        for (of, name) in law {
            let mut day = of;
            if !working(of) {
                while !working(day) || taken.contains(&day) {
                    day = day.tomorrow().expect("a day");
                }
                taken.insert(day);
            }
            kept.push((day, of, name));
        }
        kept.sort_unstable();
        let mut found: Vec<_> = all.iter().map(|(day, holiday)| (*day, holiday.of, name(holiday))).collect();
        found.retain(|(_, of, _)| of.year() == year);
        found.sort_unstable();
        assert_eq!(found, kept, "{year}");
    }
}

fn name(holiday: &Holiday) -> &str {
    match &holiday.name {
        HolidayName::Known(name) => name,
        HolidayName::Own(name) => panic!("{name}"),
    }
}

#[test]
fn two_on_one_weekend_take_two_days() {
    let table = Holidays::kosovo();
    let kept = |first: &str, last: &str| -> Vec<String> {
        table.between(date(first), date(last)).map(|(day, _)| day.to_string()).collect()
    };
    assert_eq!(kept("2028-01-01", "2028-01-06"), ["2028-01-03", "2028-01-04"]);
    assert_eq!(kept("2027-05-01", "2027-05-05"), ["2027-05-03", "2027-05-04"]);
    assert!(kept("2027-05-05", "2027-05-01").is_empty());
}
