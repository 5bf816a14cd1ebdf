//! What adds up: milliseconds of each kind, and what was counted.

use std::collections::BTreeMap;

use super::{Account, Amount, stops::stops_of};
use crate::{Class, HOUR_MS, Span, State, reason::ReasonId, timeline::Known};

const STATES: usize = State::ALL.len();
const CLASSES: usize = Class::ALL.len();

/// What came out of a press.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Output {
    /// kg pressed: counted by the press or, where it does not count, by people.
    pub mass: Option<Amount>,
    /// kg pressed in planned time.
    pub planned_mass: Option<Amount>,
    /// kg that people counted, also where the press counts.
    pub entered: Option<Amount>,
    /// kg thrown back, by people.
    pub rejects: Option<Amount>,
    /// kg pressed in the stretches for which rejects were entered.
    pub judged: Option<Amount>,
    /// kWh.
    pub energy: Option<Amount>,
    /// kg that should have been pressed in planned time; `None` where a shift has no target.
    pub target: Option<f64>,
    /// % moisture of the briquettes by hand meter × kg, and the kg: their quotient is the mean.
    pub moisture: Option<(f64, f64)>,
}

/// Any part of an account, added up. All times in milliseconds of planned time, unless said otherwise.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tally {
    /// All time looked at, planned or not.
    pub span_ms: i64,
    /// Planned time.
    pub planned_ms: i64,
    /// Seen in each state, in the order of [`State::ALL`].
    pub seen_ms: [i64; STATES],
    /// By how much each of these may really be less: around changes of state.
    pub less_ms: [i64; STATES],
    /// And by how much more.
    pub more_ms: [i64; STATES],
    /// Not seen, and counters prove that the press stood: switched off.
    pub inferred_off_ms: i64,
    /// The same, without power.
    pub inferred_power_off_ms: i64,
    /// Nothing is known, and data may still come.
    pub pending_ms: i64,
    /// Nothing is known, and nothing will come.
    pub lost_ms: i64,
    /// In what nobody saw, and around changes, it ran for at least so long, as counters prove.
    pub unseen_least_ms: i64,
    /// And for at most so long.
    pub unseen_most_ms: i64,
    /// Ran outside planned time.
    pub outside_ms: i64,
    /// Stood, by what the machine alone gives; in the order of [`Class::ALL`].
    pub raw_ms: [i64; CLASSES],
    /// Stood, by what people say.
    pub said_ms: [i64; CLASSES],
    /// Maintenance inside planned stops: not in planned time.
    pub maintenance_ms: i64,
    /// Stood, by reason. `None`: nobody has said why.
    pub reasons: BTreeMap<Option<ReasonId>, i64>,
    /// How often, by reason.
    pub counts: BTreeMap<Option<ReasonId>, u32>,
    /// Stops of 5 minutes and longer.
    pub stops: u32,
    /// Shorter ones: counted, not asked about.
    pub short_stops: u32,
    /// Stops with a technical failure in them.
    pub failures: u32,
    /// From each failure to the end of its stop.
    pub restore_ms: i64,
    /// What came out, planned or not.
    pub output: Output,
}

impl Tally {
    /// Ran, as was seen.
    pub fn ran_ms(&self) -> i64 {
        self.of(State::Running)
    }

    /// Seen in a state.
    pub fn of(&self, state: State) -> i64 {
        self.seen_ms[state as usize]
    }

    /// Seen in a state, and not around its changes.
    pub fn certain_ms(&self, state: State) -> i64 {
        (self.of(state) - self.less_ms[state as usize]).max(0)
    }

    /// Nothing is known of it, and no counter proves anything.
    pub fn unknown_ms(&self) -> i64 {
        self.pending_ms + self.lost_ms
    }

    /// Without power, measured or inferred.
    pub fn power_off_ms(&self) -> i64 {
        self.of(State::PowerOff) + self.inferred_power_off_ms
    }

    /// Known to stand.
    pub fn stood_ms(&self) -> i64 {
        self.planned_ms - self.ran_ms() - self.unknown_ms()
    }

    /// Between what the true time in a state lies: what nobody saw may have been anything.
    pub fn bounds(&self, state: State) -> (i64, i64) {
        let (seen, less, more) = (self.of(state), self.less_ms[state as usize], self.more_ms[state as usize]);
        match state {
            State::Running => (seen - less + self.unseen_least_ms, seen - less + self.unseen_most_ms),
            _ => {
                let unseen = self.unknown_ms() + self.inferred_off_ms + self.inferred_power_off_ms;
                ((seen - less).max(0), (seen + more + unseen).min(self.planned_ms))
            }
        }
    }

    /// By class, as people say or by the machine alone.
    pub fn class_ms(&self, class: Class, raw: bool) -> i64 {
        (if raw { &self.raw_ms } else { &self.said_ms })[class as usize]
    }

    /// Adds another part; of the same press the two must not overlap.
    pub fn add(&mut self, other: &Tally) {
        let sum = |mine: &mut [i64], others: &[i64]| mine.iter_mut().zip(others).for_each(|(a, b)| *a += b);
        sum(&mut self.seen_ms, &other.seen_ms);
        sum(&mut self.less_ms, &other.less_ms);
        sum(&mut self.more_ms, &other.more_ms);
        sum(&mut self.raw_ms, &other.raw_ms);
        sum(&mut self.said_ms, &other.said_ms);
        self.span_ms += other.span_ms;
        self.planned_ms += other.planned_ms;
        self.inferred_off_ms += other.inferred_off_ms;
        self.inferred_power_off_ms += other.inferred_power_off_ms;
        self.pending_ms += other.pending_ms;
        self.lost_ms += other.lost_ms;
        self.unseen_least_ms += other.unseen_least_ms;
        self.unseen_most_ms += other.unseen_most_ms;
        self.outside_ms += other.outside_ms;
        self.maintenance_ms += other.maintenance_ms;
        self.restore_ms += other.restore_ms;
        self.stops += other.stops;
        self.short_stops += other.short_stops;
        self.failures += other.failures;
        for (reason, ms) in &other.reasons {
            *self.reasons.entry(reason.clone()).or_default() += ms;
        }
        for (reason, count) in &other.counts {
            *self.counts.entry(reason.clone()).or_default() += count;
        }
        let (one, two) = (&mut self.output, &other.output);
        one.mass = Amount::sum(one.mass, two.mass);
        one.planned_mass = Amount::sum(one.planned_mass, two.planned_mass);
        one.entered = Amount::sum(one.entered, two.entered);
        one.rejects = Amount::sum(one.rejects, two.rejects);
        one.judged = Amount::sum(one.judged, two.judged);
        one.energy = Amount::sum(one.energy, two.energy);
        one.target = match (one.target, two.target) {
            (Some(one), Some(two)) => Some(one + two),
            (one, two) => one.or(two),
        };
        one.moisture = match (one.moisture, two.moisture) {
            (Some((a, x)), Some((b, y))) => Some((a + b, x + y)),
            (one, two) => one.or(two),
        };
    }
}

impl Account {
    /// What lies in `span`, added up.
    pub fn tally(&self, span: Span) -> Tally {
        let span = span.and(self.span);
        let mut tally = Tally { span_ms: span.ms(), ..Tally::default() };
        let mut unseen: Vec<(usize, i64)> = Vec::new();
        for (inside, part) in self.within(span) {
            let ms = inside.ms();
            if !part.planned {
                match part.known {
                    Known::Seen(State::Running) => tally.outside_ms += ms,
                    Known::Seen(State::Maintenance) if part.excluded => tally.maintenance_ms += ms,
                    _ => {}
                }
                continue;
            }
            tally.planned_ms += ms;
            match part.known {
                Known::Seen(state) => tally.seen_ms[state as usize] += ms,
                Known::Inferred(State::PowerOff) => tally.inferred_power_off_ms += ms,
                Known::Inferred(_) => tally.inferred_off_ms += ms,
                Known::Pending => tally.pending_ms += ms,
                Known::Lost => tally.lost_ms += ms,
            }
            if let Some(gap) = part.gap {
                match unseen.last_mut() {
                    Some((last, sum)) if *last == gap => *sum += ms,
                    _ => unseen.push((gap, ms)),
                }
            }
            if let Some(class) = part.raw_class() {
                tally.raw_ms[class as usize] += ms;
            }
            if let Some(class) = part.class() {
                tally.said_ms[class as usize] += ms;
                let reason = part.said.as_ref().map(|said| said.reason.clone());
                *tally.reasons.entry(reason).or_default() += ms;
            }
        }
        self.blur(&mut tally, span, &mut unseen);
        unseen.sort_unstable();
        (tally.unseen_least_ms, tally.unseen_most_ms) = self.line.ran(&unseen);
        for stop in stops_of(self, span) {
            if stop.is_short() {
                tally.short_stops += 1
            } else {
                tally.stops += 1
            }
            if let Some(restore_ms) = stop.restore_ms() {
                tally.failures += 1;
                tally.restore_ms += restore_ms;
            }
            for reason in stop.reasons() {
                *tally.counts.entry(reason).or_default() += 1;
            }
        }
        tally.output = self.output(span);
        tally
    }

    /// By how much the times in states are not sharp: a change came somewhere between two looks.
    fn blur(&self, tally: &mut Tally, span: Span, unseen: &mut Vec<(usize, i64)>) {
        let first = self.line.shifts.partition_point(|shift| shift.span.to <= span.from);
        for shift in self.line.shifts[first..].iter().take_while(|shift| shift.span.from < span.to) {
            let from = self.planned.partition_point(|planned| planned.to <= shift.span.from);
            let near = self.planned[from..].iter().take_while(|planned| planned.from < shift.span.to);
            let ms: i64 = near.map(|planned| planned.and(shift.span).and(span).ms()).sum();
            tally.less_ms[shift.before as usize] += ms;
            tally.more_ms[shift.then as usize] += ms;
            unseen.extend(shift.gap.filter(|_| ms > 0).map(|gap| (gap, ms)));
        }
    }

    fn output(&self, span: Span) -> Output {
        let entered = self.entries.mass(span);
        let mass = |span| self.mass.of(span).or_else(|| self.entries.mass(span));
        let together = |spans: Vec<Span>| spans.into_iter().map(mass).fold(None, Amount::sum);
        let planned: Vec<Span> =
            self.planned.iter().map(|one| one.and(span)).filter(|one| !one.is_empty()).collect();
        let targets = self.shifts.iter().filter_map(|shift| {
            let ms: i64 = shift.planned.iter().map(|one| one.and(span).ms()).sum();
            (ms > 0).then_some(())?;
            Some(shift.target_kg_h? * ms as f64 / HOUR_MS as f64)
        });
        let mass_all = mass(span);
        let weight = mass_all.map_or(1.0, |mass| mass.value.max(f64::MIN_POSITIVE));
        Output {
            mass: mass_all,
            planned_mass: together(planned),
            entered,
            rejects: self.entries.rejects(span),
            judged: together(self.entries.judged(span)),
            energy: self.energy.of(span).or_else(|| self.entries.energy(span)),
            target: targets.fold(None, |sum: Option<f64>, one| Some(sum.unwrap_or(0.0) + one)),
            moisture: self.entries.moisture(span).map(|moisture| (moisture * weight, weight)),
        }
    }
}
