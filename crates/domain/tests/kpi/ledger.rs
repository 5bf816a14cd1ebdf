//! What people say, what alarms say, what the plan said then: one case each.

use presswatch_domain::{
    AlarmChanged, AlarmState, Annotation, Change, Class, Ended, EventKind, HOUR_MS, Interval, MINUTE_MS,
    Numbered, PlanHeld, Press, Priority, ProducerId, Production, RuleId, SignalId, Span, State, UtcMs, Value,
    kpi::{Account, Missing, Stop, figures, stops},
    plan::Stop as PlannedStop,
    timeline::Known,
};

use crate::{
    example::{DAY, plan},
    world::{numbered, press},
};

fn at(minute: i64) -> UtcMs {
    DAY.plus(minute * MINUTE_MS)
}

fn seen(from: i64, to: i64, state: State) -> EventKind {
    EventKind::Interval(Interval::new(at(from), at(to), state))
}

fn counted(from: i64, to: i64, state: State, energy: (f64, f64), mass: (f64, f64)) -> EventKind {
    let id = |id| SignalId::new(id).expect("id");
    let counters = [(id("energy_total"), energy), (id("mass_total"), mass)].into();
    EventKind::Interval(Interval { counters, ..Interval::new(at(from), at(to), state) })
}

fn said(from: i64, to: i64, reason: Option<&str>, entered: i64) -> EventKind {
    EventKind::Annotation(Annotation {
        from: at(from),
        to: at(to),
        reason: reason.map(Into::into),
        note: String::new(),
        entered: at(entered),
        by: "p1".into(),
    })
}

fn raised(minute: i64, rule: &str, value: Option<Value>) -> EventKind {
    EventKind::Alarm(AlarmChanged {
        alarm: minute as u64 + 1,
        rule: RuleId::new(rule).expect("rule"),
        of: None,
        change: Change::Raised,
        state: AlarmState::UnackActive,
        priority: Priority::P1,
        since: at(minute),
        value,
        limit: None,
        machine: None,
        by: None,
        follows: None,
        correction: false,
    })
}

fn ledger(kinds: Vec<EventKind>, plans: Vec<(UtcMs, PlanHeld)>) -> Vec<Numbered> {
    let own = kinds.into_iter().map(|kind| {
        let t = match &kind {
            EventKind::Interval(one) => one.from,
            EventKind::Alarm(one) => one.since,
            _ => DAY,
        };
        (t, Some(press().id), kind)
    });
    let told = plans.into_iter().map(|(t, held)| (t, None, EventKind::Plan(held)));
    numbered(own.chain(told))
}

/// A shift of 8 hours from 06:00.
fn account(kinds: Vec<EventKind>) -> Account {
    let held = plan(480, None, 90.0);
    of(&ledger(kinds, vec![(DAY.plus(-HOUR_MS), held)]), &press())
}

fn of(ledger: &[Numbered], press: &Press) -> Account {
    Account::new(ledger, press, None, Span::new(at(0), at(480)), at(480))
}

fn reasons(stop: &Stop) -> Vec<(Option<String>, i64)> {
    let reason = |part: &presswatch_domain::kpi::Part| part.said.as_ref().map(|said| said.reason.to_string());
    stop.parts.iter().map(|part| (reason(part), part.span.ms() / MINUTE_MS)).collect()
}

/// A shift in which people said and entered what they can.
pub fn entered_day() -> Account {
    let entry = Production {
        from: at(0),
        to: at(480),
        bags: Some(40),
        kg_per_bag: Some(15.0),
        mass: None,
        estimated: false,
        rejects: Some(10.0),
        moisture: Some(11.0),
        energy_reading: None,
        entered: at(480),
        by: "p1".into(),
    };
    account(vec![
        seen(0, 20, State::Idle),
        counted(20, 200, State::Running, (0.0, 15.0), (100.0, 350.0)),
        seen(200, 260, State::Faulted),
        counted(260, 480, State::Running, (15.0, 33.0), (350.0, 680.0)),
        said(0, 20, Some("tool_change"), 300),
        said(230, 260, Some("repair"), 300),
        EventKind::Production(entry),
    ])
}

#[test]
fn the_last_word_counts_and_can_be_taken_back_and_the_machines_own_stays_beside_it() {
    let day =
        || vec![seen(0, 100, State::Running), seen(100, 140, State::Idle), seen(140, 480, State::Running)];
    let with = |more: Vec<EventKind>| stops(&account(day().into_iter().chain(more).collect())).remove(0);
    let some = |id: &str| Some(id.to_owned());
    assert_eq!(reasons(&with(vec![])), [(None, 40)]);
    assert_eq!(reasons(&with(vec![said(100, 140, Some("cleaning"), 200)])), [(some("cleaning"), 40)]);
    // A split: two reasons of one stop. What reaches beyond the stop says nothing of running.
    let split = vec![said(90, 120, Some("cleaning"), 200), said(120, 150, Some("no_operator"), 201)];
    assert_eq!(reasons(&with(split)), [(some("cleaning"), 20), (some("no_operator"), 20)]);
    // What was said later counts, whichever came first: offline words arrive late.
    let late = vec![said(100, 140, Some("no_operator"), 300), said(100, 140, Some("cleaning"), 200)];
    assert_eq!(reasons(&with(late)), [(some("no_operator"), 40)]);
    let undone = vec![said(100, 140, Some("cleaning"), 200), said(100, 120, None, 210)];
    assert_eq!(reasons(&with(undone)), [(None, 20), (some("cleaning"), 20)]);
    let tally = account(day().into_iter().chain([said(100, 140, Some("bearing"), 200)]).collect())
        .tally(Span::new(at(0), at(480)));
    assert_eq!(tally.class_ms(Class::Technical, false), 40 * MINUTE_MS);
    assert_eq!(tally.class_ms(Class::Technical, true), 0);
    assert_eq!(tally.class_ms(Class::Organisational, true), 40 * MINUTE_MS);
    assert_eq!((tally.failures, tally.restore_ms), (1, 40 * MINUTE_MS));
    let technical = |raw| figures(&tally, raw)[5].value;
    assert_eq!((technical(true), technical(false)), (Ok(1.0), Ok(440.0 / 480.0)));
    assert_eq!(figures(&tally, true)[0].value, figures(&tally, false)[0].value, "no word changes uptime");
}

#[test]
fn what_is_said_while_a_press_stands_goes_on_until_it_runs_or_the_machine_gives_another_reason() {
    let with = |more: Vec<EventKind>| {
        let day = [
            seen(0, 100, State::Running),
            seen(100, 140, State::Idle),
            seen(140, 150, State::Starved),
            seen(150, 160, State::Running),
            seen(160, 480, State::Idle),
        ];
        stops(&account(day.into_iter().chain(more).collect()))
    };
    let some = |id: &str| Some(id.to_owned());
    let list = with(vec![said(100, 106, Some("cleaning"), 106)]);
    assert_eq!(reasons(&list[0]), [(some("cleaning"), 6), (some("cleaning"), 34), (some("no_feed"), 10)]);
    assert_eq!(reasons(&list[1]), [(None, 320)], "and is of that stop alone");
    // Said afterwards, it is of what it names.
    let list = with(vec![said(100, 106, Some("cleaning"), 108)]);
    assert_eq!(reasons(&list[0]), [(some("cleaning"), 6), (None, 34), (some("no_feed"), 10)]);
    // Taken back, all of it is; what is said later of the rest holds there.
    let list = with(vec![said(100, 106, Some("cleaning"), 106), said(100, 110, None, 110)]);
    assert_eq!(reasons(&list[0])[..3], [(None, 6), (None, 4), (None, 30)]);
    let list = with(vec![said(100, 106, Some("cleaning"), 106), said(120, 140, Some("break"), 400)]);
    assert_eq!(reasons(&list[0])[..3], [(some("cleaning"), 6), (some("cleaning"), 14), (some("break"), 20)]);
}

#[test]
fn alarms_and_states_give_reasons_by_themselves() {
    let code = |code: &str| Some(Value::Code(code.into()));
    let stop = |kinds: Vec<EventKind>| {
        let day = [seen(0, 100, State::Running), seen(110, 480, State::Running)];
        reasons(&stops(&account(day.into_iter().chain(kinds).collect())).remove(0))[0]
            .0
            .clone()
            .unwrap_or_default()
    };
    let faulted = || seen(100, 110, State::Faulted);
    assert_eq!(stop(vec![faulted()]), "fault");
    assert_eq!(stop(vec![faulted(), raised(100, "press.fault", code("E21"))]), "feed_jam");
    assert_eq!(stop(vec![faulted(), raised(100, "press.fault", code("E99"))]), "fault");
    // First-out, but for what says only that there is a fault.
    let both =
        vec![faulted(), raised(100, "press.fault", code("E99")), raised(101, "oil_temp.trip_hi", None)];
    assert_eq!(stop(both), "oil_hot");
    assert_eq!(
        stop(vec![faulted(), raised(99, "press.estop", None), raised(101, "oil_level.trip_lo", None)]),
        "safety_stop"
    );
    assert_eq!(stop(vec![faulted(), raised(90, "oil_temp.trip_hi", None)]), "fault", "too long before");
    assert_eq!(stop(vec![seen(100, 110, State::Starved)]), "no_feed");
    assert_eq!(stop(vec![seen(100, 110, State::Blocked)]), "outlet_full");
    assert_eq!(stop(vec![seen(100, 110, State::PowerOff)]), "power_cut");
    assert_eq!(stop(vec![seen(100, 110, State::Maintenance)]), "repair");
    assert_eq!(stop(vec![seen(100, 110, State::Idle)]), "", "idle in the midst of it is nobody's");
    let mut site = press();
    site.fault_codes = [("E99".to_owned(), "bearing".into())].into();
    let day = vec![seen(0, 100, State::Running), faulted(), raised(100, "press.fault", code("E99"))];
    let known = of(&ledger(day, vec![(DAY, plan(480, None, 90.0))]), &site);
    assert_eq!(reasons(&stops(&known)[0])[0].0.as_deref(), Some("bearing"), "the site knows its codes");
}

#[test]
fn ready_between_off_and_running_is_a_warm_up_for_half_an_hour_at_most() {
    let morning = |idle: i64| {
        let kinds = vec![
            seen(-30, 10, State::Off),
            seen(10, 10 + idle, State::Idle),
            seen(10 + idle, 480, State::Running),
        ];
        reasons(&stops(&account(kinds))[0])
    };
    assert_eq!(morning(12), [(None, 10), (Some("warm_up".into()), 12)]);
    assert_eq!(morning(31), [(None, 10), (None, 31)]);
}

#[test]
fn short_stops_are_counted_and_what_is_not_known_ends_a_stop() {
    let kinds = vec![
        seen(0, 100, State::Running),
        seen(100, 104, State::Idle),
        seen(104, 200, State::Running),
        seen(200, 210, State::Idle),
        seen(230, 240, State::Idle),
        seen(240, 480, State::Running),
    ];
    let account = account(kinds);
    let spans: Vec<_> = stops(&account).iter().map(|stop| (stop.span, stop.is_short())).collect();
    let span = |from, to| Span::new(at(from), at(to));
    assert_eq!(spans, [(span(100, 104), true), (span(200, 210), false), (span(230, 240), false)]);
    let tally = account.tally(account.span);
    assert_eq!((tally.stops, tally.short_stops, tally.pending_ms), (2, 1, 20 * MINUTE_MS));
    assert!(stops(&account).iter().all(|stop| !stop.open));
}

#[test]
fn counters_that_stood_say_that_the_press_did_and_power_is_inferred_where_there_is_reason() {
    let gap = |before: State, energy: f64, more: Vec<EventKind>, shares: bool| {
        let kinds = vec![
            counted(0, 100, before, (10.0, 20.0), (0.0, 150.0)),
            counted(200, 480, State::Running, (energy, 60.0), (150.0, 600.0)),
        ];
        let mut ledger = ledger(kinds, vec![(DAY, plan(480, None, 90.0))]);
        ledger.extend(numbered(more.into_iter().map(|kind| (at(190), None, kind))));
        let account = of(&ledger, &Press { shares_supply: shares, ..press() });
        let part = account.parts.iter().find(|part| part.gap.is_some()).expect("a gap").known;
        (part, account.tally(account.span))
    };
    let opened = |ended| EventKind::Opened { previous: None, carried: 0, ended: Some(ended) };
    let (known, tally) = gap(State::Running, 20.0, vec![], false);
    assert_eq!((known, tally.inferred_off_ms), (Known::Inferred(State::Off), 100 * MINUTE_MS));
    // 0.1 kWh is not shown, and at 2 kW that is three minutes.
    assert_eq!(tally.bounds(State::Running), (380 * MINUTE_MS, 383 * MINUTE_MS + 1));
    assert_eq!(gap(State::Running, 20.0, vec![opened(Ended::Cut)], true).0, Known::Inferred(State::PowerOff));
    assert_eq!(gap(State::Running, 20.0, vec![opened(Ended::Cut)], false).0, Known::Inferred(State::Off));
    assert_eq!(gap(State::Running, 20.0, vec![opened(Ended::Crash)], true).0, Known::Inferred(State::Off));
    assert_eq!(gap(State::PowerOff, 20.0, vec![], false).0, Known::Inferred(State::PowerOff));
    // It went on by 5 kWh: it ran for 20 minutes at least (15 kW, of which 4 may be idling), and no more than 2.55 hours.
    let (known, tally) = gap(State::Running, 35.0, vec![], false);
    assert_eq!((known, tally.pending_ms), (Known::Pending, 100 * MINUTE_MS));
    let (low, high) = tally.bounds(State::Running);
    assert!(low > 420 * MINUTE_MS && high == 480 * MINUTE_MS, "{low} {high}");
    let (_, tally) = gap(State::Running, 20.9, vec![], false);
    let (low, high) = tally.bounds(State::Running);
    assert!(low == 380 * MINUTE_MS && (high - 410 * MINUTE_MS).abs() <= 1, "{low} {high}");
}

#[test]
fn what_is_not_known_is_pending_or_lost() {
    let complete = EventKind::Complete { producer: ProducerId::new("edge1").expect("id"), to: at(150) };
    let mut records = ledger(
        vec![seen(0, 100, State::Running), seen(200, 480, State::Running)],
        vec![(DAY, plan(480, None, 90.0))],
    );
    records.extend(numbered([(at(150), None, complete)]));
    let account = of(&records, &press());
    let tally = account.tally(account.span);
    assert_eq!((tally.lost_ms, tally.pending_ms), (50 * MINUTE_MS, 50 * MINUTE_MS));
    let uptime = figures(&tally, false);
    assert_eq!(uptime[0].value, Ok(380.0 / 480.0));
    assert_eq!(uptime[0].bounds, Some((380.0 / 480.0, 1.0)));
    assert_eq!(uptime[3].value, Ok(380.0 / 480.0), "coverage");
}

#[test]
fn a_shift_goes_by_the_plan_that_held_when_it_began() {
    let day = || vec![seen(0, 480, State::Running)];
    let planned = |plans: Vec<(UtcMs, PlanHeld)>| {
        let account = of(&ledger(day(), plans), &press());
        account.tally(account.span).planned_ms / MINUTE_MS
    };
    let (long, short) = (plan(480, None, 90.0), PlanHeld { version: 2, ..plan(240, None, 90.0) });
    assert_eq!(planned(vec![(at(-60), long.clone())]), 480);
    assert_eq!(planned(vec![(at(-60), long.clone()), (at(-1), short.clone())]), 240);
    assert_eq!(planned(vec![(at(-60), long.clone()), (at(60), short.clone())]), 480, "it had begun");
    assert_eq!(planned(vec![(at(1), long.clone())]), 0, "nothing was planned yet");
    let mut stopped = long.clone();
    let civil = |minute: i64| {
        let zone = jiff::tz::TimeZone::get("Europe/Belgrade").expect("zone");
        zone.to_datetime(jiff::Timestamp::from_millisecond(at(minute).0).expect("a time"))
    };
    stopped.version = 2;
    stopped.plan.stops = vec![PlannedStop {
        presses: vec![],
        from: civil(60),
        to: civil(120),
        reason: "service".into(),
        registered: at(-30),
    }];
    assert_eq!(planned(vec![(at(-60), long.clone()), (at(-30), stopped.clone())]), 420);
    assert_eq!(planned(vec![(at(-60), long), (at(30), stopped)]), 480, "told too late");
}

#[test]
fn what_was_counted_comes_from_the_press_or_from_people_and_says_so() {
    let entry = |from: i64, to: i64, bags: u32, entered: i64| Production {
        from: at(from),
        to: at(to),
        bags: Some(bags),
        kg_per_bag: Some(15.0),
        mass: None,
        estimated: false,
        rejects: Some(15.0),
        moisture: Some(11.0),
        energy_reading: None,
        entered: at(entered),
        by: "p1".into(),
    };
    let output = |kinds: Vec<EventKind>, span: Span| account(kinds).tally(span).output;
    let whole = Span::new(at(0), at(480));
    let day = || counted(0, 480, State::Running, (0.0, 40.0), (100.0, 700.0));
    let measured = output(vec![day(), EventKind::Production(entry(0, 480, 38, 500))], whole);
    let amounts = [measured.mass, measured.entered, measured.energy, measured.rejects]
        .map(|one| one.map(|one| one.value));
    assert_eq!(amounts, [Some(600.0), Some(570.0), Some(40.0), Some(15.0)]);
    assert_eq!(measured.target, Some(720.0));
    let only =
        output(vec![seen(0, 480, State::Running), EventKind::Production(entry(0, 480, 38, 500))], whole);
    assert_eq!(
        only.mass.map(|mass| (mass.value, mass.basis)),
        Some((570.0, presswatch_domain::Basis::Entered))
    );
    // Corrected: the last word counts. A part of it can only be estimated.
    let kinds =
        vec![EventKind::Production(entry(0, 480, 38, 500)), EventKind::Production(entry(0, 480, 40, 510))];
    assert_eq!(output(kinds.clone(), whole).mass.map(|mass| mass.value), Some(600.0));
    let half = output(kinds, Span::new(at(0), at(240))).mass.expect("a mass");
    assert_eq!(
        (half.value, half.low, half.high, half.basis),
        (300.0, 0.0, 600.0, presswatch_domain::Basis::Estimated)
    );
    // A reset counts what was counted since; what may be missing is bounded by how fast it can go.
    let reset = vec![
        counted(0, 200, State::Running, (0.0, 10.0), (100.0, 300.0)),
        counted(200, 480, State::Running, (10.0, 20.0), (5.0, 305.0)),
    ];
    let mass = output(reset, whole).mass.expect("a mass");
    assert_eq!(mass.value, 505.0);
    let none = output(vec![], whole);
    assert_eq!((none.mass, none.energy, none.rejects), (None, None, None));
}

#[test]
fn a_figure_that_nothing_is_known_of_says_why() {
    let why = |account: &Account| {
        let list = figures(&account.tally(account.span), false);
        move |id: &str| list.iter().find(|figure| figure.id == id).and_then(|figure| figure.value.err())
    };
    let no_plan = of(&ledger(vec![seen(0, 480, State::Running)], vec![]), &press());
    let of_it = why(&no_plan);
    assert_eq!(
        (of_it("uptime"), of_it("mtbf"), of_it("oee")),
        (Some(Missing::NotPlanned), Some(Missing::NotPlanned), Some(Missing::NotPlanned))
    );
    let nothing = account(vec![]);
    let of_it = why(&nothing);
    assert_eq!(
        (of_it("uptime"), of_it("uptime_observed"), of_it("throughput")),
        (None, Some(Missing::NotSeen), Some(Missing::NotMeasured))
    );
    let ran = account(vec![counted(0, 480, State::Running, (0.0, 40.0), (100.0, 700.0))]);
    let of_it = why(&ran);
    assert_eq!((of_it("quality"), of_it("oee")), (Some(Missing::NotMeasured), Some(Missing::NotMeasured)));
    assert_eq!(
        (of_it("mtbf"), of_it("mttr")),
        (Some(Missing::NoFailures { hours: 8.0 }), Some(Missing::NoFailures { hours: 8.0 }))
    );
    assert_eq!(of_it("corrective_maintenance_ratio"), Some(Missing::NoMaintenance));
}
