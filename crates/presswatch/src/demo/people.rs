//! What people of the simulated plant said: when its presses shall run, why they stood, what was counted. Made up, as
//! everything is, from what the presses did; some of it they left unsaid.

use jiff::civil::{Time, Weekday, time};
use presswatch_domain::{
    Annotation, Birth, Epoch, EventKind, HOUR_MS, Interval, MINUTE_MS, Numbered, Plan, PlanHeld, Press,
    PressId, Production, Record, Span, State, Target, UtcMs,
    kpi::{Account, SHORT_MS, Stop, stops},
    plan::{Break, Holidays, Shift, Weekly},
    timeline::Known,
};

/// The simulated presses go by this clock all year: UTC+1.
const ZONE: &str = "Etc/GMT-1";
/// kg per hour of planned time: what a press makes at its best.
const TARGET_KG_H: f64 = 102.0;
/// Percent of planned time.
const TARGET_UPTIME: f64 = 85.0;
/// What a bag holds, in kg.
const BAG_KG: f64 = 15.0;
/// Of so many stops without a reason one is left so.
const UNSAID: usize = 3;
/// Who says all this: nobody in particular.
const BY: &str = "guest";

/// The plan from an instant on, as the simulator has its shifts: the first press works round the clock, the others from 6
/// to 22 and not on Sundays. That the first one's people rest too is not in it: so there is something to explain.
pub fn plan(presses: &[PressId], from: UtcMs) -> Record {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    let week = [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday];
    let shift = |name: &str, from: Time, days: &[Weekday], breaks: &[Break], presses: &[PressId]| Shift {
        name: name.to_owned(),
        when: Weekly { days: days.to_vec(), from, length_min: 480, valid_from: None, valid_to: None },
        breaks: breaks.to_vec(),
        presses: presses.to_vec(),
    };
    let (first, others) = presses.split_at(presses.len().min(1));
    let mut shifts: Vec<Shift> = [("1", 5), ("2", 13), ("3", 21)]
        .map(|(name, hour)| shift(name, time(hour, 0, 0, 0), &week, &[], first))
        .into();
    if !others.is_empty() {
        let rest = [Break { from_min: 240, to_min: 255 }];
        let two = [("1", 6), ("2", 14)];
        shifts.extend(two.map(|(name, hour)| shift(name, time(hour, 0, 0, 0), &week[..6], &rest, others)));
    }
    let plan = Plan { lead_ms: 24 * HOUR_MS, shifts, holidays: Holidays::default(), stops: Vec::new() };
    let target = Target { throughput: Some(TARGET_KG_H), uptime: Some(TARGET_UPTIME) };
    let targets = presses.iter().map(|press| (press.clone(), target)).collect();
    let held = PlanHeld { version: 0, by: "console".to_owned(), zone: ZONE.to_owned(), plan, targets };
    Record::event(from, None, EventKind::Plan(held))
}

/// What they said of a press in `span`, of which these intervals are known.
pub fn said(press: &Press, plan: &Record, intervals: Vec<Interval>, span: Span) -> Vec<Record> {
    let seen = intervals.into_iter().map(|one| {
        let (from, kind) = (one.from, EventKind::Interval(one));
        Record::event(from, Some(press.id.clone()), kind)
    });
    let ledger: Vec<Numbered> = std::iter::once(plan.clone())
        .chain(seen)
        .zip(1..)
        .map(|(record, number)| Numbered {
            producer: press.producer.clone(),
            birth: Birth { epoch: Epoch(0), number },
            record,
        })
        .collect();
    let account = Account::new(&ledger, press, None, span, span.to);
    let long = stops(&account).into_iter().filter(|stop| stop.span.ms() >= SHORT_MS && !stop.open);
    let told = long.enumerate().filter_map(|(number, stop)| why(number, &stop));
    let event = |from, kind| Record::event(from, Some(press.id.clone()), kind);
    let mut records: Vec<Record> = told.map(|one| event(one.from, EventKind::Annotation(one))).collect();
    records.extend(counted(&account).map(|one| event(one.from, EventKind::Production(one))));
    records.sort_by_key(|record| record.t);
    records
}

/// Why it stood, as far as anybody says more than the machine does.
fn why(number: usize, stop: &Stop) -> Option<Annotation> {
    let faulted = |part: &presswatch_domain::kpi::Part| part.known == Known::Seen(State::Faulted);
    let reason = match stop.reason() {
        None if number.is_multiple_of(UNSAID) => return None,
        None => "break",
        Some(_) if stop.parts.iter().any(faulted) && number.is_multiple_of(4) => "foreign_body",
        Some(_) => return None,
    };
    Some(Annotation {
        from: stop.span.from,
        to: stop.span.to,
        reason: Some(reason.into()),
        note: String::new(),
        entered: stop.span.to.plus(2 * MINUTE_MS),
        by: BY.to_owned(),
    })
}

/// What they counted at the end of each shift that is over.
fn counted(account: &Account) -> impl Iterator<Item = Production> + '_ {
    let over = account.shifts.iter().filter(|shift| {
        account.span.from <= shift.span.from && shift.span.to.plus(10 * MINUTE_MS) <= account.span.to
    });
    over.enumerate().filter_map(|(number, shift)| {
        let mass = account.tally(shift.span).output.mass?.value;
        let bags = (mass / BAG_KG) as u32;
        // From shift to shift a little more or less.
        let part = (number * 7 % 10) as f64;
        let kg = f64::from(bags) * BAG_KG;
        Some(Production {
            from: shift.span.from,
            to: shift.span.to,
            bags: Some(bags),
            kg_per_bag: Some(BAG_KG),
            mass: None,
            estimated: false,
            rejects: Some((kg * (0.01 + part / 500.0)).round()),
            moisture: Some(9.5 + part / 5.0),
            energy_reading: None,
            entered: shift.span.to.plus(5 * MINUTE_MS),
            by: BY.to_owned(),
        })
    })
}

#[cfg(test)]
mod tests {
    use presswatch_domain::{Catalogue, Epoch, ProducerId, kpi::figures};
    use presswatch_edge::SimConfig;

    use super::*;

    const WEEK_MS: i64 = 7 * 24 * HOUR_MS;

    fn press(id: &str) -> Press {
        let producer = ProducerId::new("edge1").expect("id");
        let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
        Press::new(PressId::new(id).expect("id"), id, producer, catalogue)
    }

    #[test]
    fn a_simulated_week_is_planned_ran_most_of_it_and_has_stops_with_reasons_and_without() {
        let presses = vec![press("press1"), press("press2")];
        let config = SimConfig { seed: 1, presses: presses.clone(), history: None, faults: Vec::new() };
        let from = UtcMs(1_793_491_200_000);
        let span = Span::new(from, from.plus(WEEK_MS));
        let ids: Vec<PressId> = presses.iter().map(|press| press.id.clone()).collect();
        let plan = plan(&ids, from);
        let mut unsaid = 0;
        for press in &presses {
            let mut history =
                presswatch_edge::past(&config, &press.id, span).expect("simulated").expect("press");
            let records: Vec<Record> = std::iter::from_fn(|| history.batch()).flatten().collect();
            let intervals = records.iter().filter_map(|record| match record.kind() {
                Some(EventKind::Interval(one)) => Some(one.clone()),
                _ => None,
            });
            let told = said(press, &plan, intervals.collect(), span);
            let (mut entries, mut reasons) = (0, 0);
            for record in &told {
                match record.kind() {
                    Some(EventKind::Annotation(one)) => {
                        assert_eq!((one.check(), one.entered <= span.to), (Ok(()), true));
                        reasons += 1;
                    }
                    Some(EventKind::Production(one)) => {
                        assert_eq!((one.check(), one.entered <= span.to), (Ok(()), true));
                        entries += 1;
                    }
                    other => panic!("{other:?}"),
                }
            }
            assert!(entries >= 10 && reasons >= 1, "{}: {entries} {reasons}", press.id);
            let all = std::iter::once(plan.clone()).chain(records).chain(told).zip(1..);
            let ledger: Vec<Numbered> = all
                .map(|(record, number)| Numbered {
                    producer: press.producer.clone(),
                    birth: Birth { epoch: Epoch(0), number },
                    record,
                })
                .collect();
            let account = Account::new(&ledger, press, None, span, span.to);
            let tally = account.tally(span);
            let uptime = figures(&tally, false)[0].value.expect("planned");
            assert!((0.7..0.98).contains(&uptime), "{}: {uptime}", press.id);
            assert!(tally.outside_ms < tally.planned_ms / 30, "the plan is the simulator's own: {tally:?}");
            unsaid += stops(&account).iter().filter(|stop| stop.wants_reason()).count();
        }
        assert!(unsaid > 3, "{unsaid}");
    }
}
