//! Alarms of the simulated history: what the alarm machine makes of it, journalled as the alerter would have. Whoever
//! acknowledges is made up, as everything is: after some minutes ([`presswatch_domain::alarm::SEEN_AFTER_MS`]).

use std::{collections::BTreeMap, sync::Arc};

use presswatch_alert::ledger::{Changes, Ledger, Subject, Told};
use presswatch_domain::{
    AlarmState, EventKind, Interval, Press, PressId, RuleId, Span, State, UtcMs,
    alarm::{Backtest, Rule, Stored, Transition},
};
use presswatch_edge::{EdgeError, SimConfig};
use presswatch_runtime::random;

/// What happened to alarms of these presses in `span`. Those that are not over by its end are left out: live ones
/// begin anew there. With it, what each press did.
pub fn past(
    config: &SimConfig,
    rules: &BTreeMap<Subject, Vec<Rule>>,
    span: Span,
) -> Result<(Changes, BTreeMap<PressId, Vec<Interval>>), EdgeError> {
    let mut all: Vec<(Transition, &Rule, Subject, Option<State>)> = Vec::new();
    let mut done = BTreeMap::new();
    for press in &config.presses {
        let subject = Subject::Press(press.id.clone());
        let Some(rules) = rules.get(&subject) else { continue };
        let (told, states, intervals) = of_press(config, press, rules, span)?;
        done.insert(press.id.clone(), intervals);
        let known = told.into_iter().filter_map(|told| {
            let rule = rules.iter().find(|rule| rule.id == told.rule)?;
            let machine = states.partition_point(|(at, _)| *at <= told.at).checked_sub(1);
            let machine = machine.and_then(|at| states[at].1);
            Some((told, rule, subject.clone(), machine))
        });
        all.extend(known);
    }
    // In order of time over all presses, as numbers are given.
    all.sort_by_key(|(told, ..)| told.at);
    let mut ledger = Ledger::new(random::hex(8), span.to);
    for (transition, rule, subject, machine) in &all {
        let told = Told { machine: *machine, ..Told::default() };
        ledger.changed(transition.at, subject, rule, transition, &told);
    }
    Ok((ledger.take(), done))
}

/// The states of a press, each from when on.
type States = Vec<(UtcMs, Option<State>)>;

/// The transitions of one press up to the last end of each rule's alarm, its states, and these as intervals.
fn of_press(
    config: &SimConfig,
    press: &Press,
    rules: &[Rule],
    span: Span,
) -> Result<(Vec<Transition>, States, Vec<Interval>), EdgeError> {
    let Some(mut history) = presswatch_edge::past(config, &press.id, span)? else {
        return Ok(Default::default());
    };
    let rules: Arc<[Rule]> = rules.into();
    let mut test = Backtest::new(rules, vec![span], press.catalogue.machine.silence_ms, span.from);
    let mut states = States::new();
    let mut intervals = Vec::new();
    let records = std::iter::from_fn(|| history.batch()).flatten().inspect(|record| {
        if let Some(EventKind::Interval(interval)) = record.kind() {
            intervals.push(interval.clone());
        }
    });
    for (at, stored) in records.filter_map(Stored::of) {
        if let Stored::State(state) = stored {
            states.push((at, state));
        }
        test.hear(at, &stored);
    }
    let (mut told, _) = test.journal(span.to);
    let mut ends: BTreeMap<RuleId, usize> = BTreeMap::new();
    for (at, told) in told.iter().enumerate().filter(|(_, told)| told.state == AlarmState::Normal) {
        ends.insert(told.rule.clone(), at);
    }
    let mut places = 0..;
    told.retain(|told| {
        places.next().is_some_and(|here| ends.get(&told.rule).is_some_and(|end| here <= *end))
    });
    Ok((told, states, intervals))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use presswatch_domain::{
        Body, Catalogue, EventKind, PressId, ProducerId,
        alarm::{self, Table},
    };

    use super::*;

    const DAY_MS: i64 = 86_400_000;

    fn week() -> Changes {
        let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
        let producer = ProducerId::new("edge1").expect("id");
        let presses: Vec<Press> = ["press1", "press2"]
            .map(|id| Press::new(PressId::new(id).expect("id"), id, producer.clone(), catalogue.clone()))
            .into();
        let of = |press: &Press| {
            (Subject::Press(press.id.clone()), alarm::rules(&press.catalogue, &Table::builtin()))
        };
        let rules = presses.iter().map(of).collect();
        let config = SimConfig { seed: 1, presses, history: None, faults: Vec::new() };
        let from = UtcMs(1_793_491_200_000);
        past(&config, &rules, Span::new(from, from.plus(7 * DAY_MS))).expect("simulated").0
    }

    #[test]
    fn a_week_has_alarms_of_each_press_in_order_and_all_are_over() {
        let (records, kept) = week();
        let events: Vec<_> = records
            .iter()
            .filter_map(|record| match &record.body {
                Body::Event(event) => match &event.kind {
                    EventKind::Alarm(alarm) => Some((record.t, alarm)),
                    _ => None,
                },
                Body::Row(_) => None,
            })
            .collect();
        assert!(events.len() == records.len() && events.is_sorted_by_key(|(at, _)| *at));
        let last: BTreeMap<u64, AlarmState> =
            events.iter().map(|(_, alarm)| (alarm.alarm, alarm.state)).collect();
        assert!(last.len() > 10, "{}", last.len());
        assert!(last.values().all(|state| *state == AlarmState::Normal), "{last:?}");
        // Numbers are given without a hole, and the alerter goes on after them.
        assert!(last.keys().copied().eq(1..=last.len() as u64));
        let next = Ledger::load(
            &kept.into_iter().filter_map(|(key, value)| Some((key, value?))).collect::<Vec<_>>(),
            UtcMs(0),
        );
        assert_eq!(next.expect("read").expect("kept").alarms().count(), 0);
        let presses: BTreeSet<_> = records.iter().map(|record| record.press.clone()).collect();
        assert_eq!(presses.len(), 2);
    }
}
