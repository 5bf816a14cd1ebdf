//! All that is known of a press over a stretch of time, laid side by side: what was seen, the plan, why it stood, what was
//! counted.

use std::collections::BTreeMap;

use super::{
    meter::{Entries, Meter},
    reasons::{WARM_UP_MS, Why, lasts},
};
use crate::{
    Class, Clock, Ended, EventKind, Interval, Numbered, Press, PressId, Reasons, Span, State, UtcMs,
    plan::{Plans, Worked, union, without},
    reason::ReasonId,
    timeline::{Known, Sources, Timeline},
};

/// Why a press stood, and who says so.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// The reason.
    pub reason: ReasonId,
    /// What it counts as.
    pub class: Class,
    /// Who: a person's id, a device's or a token's; `None`: an alarm or a state gives it by itself.
    pub by: Option<String>,
    /// In their own words; may be empty.
    pub note: String,
}

/// A piece of time over which everything is the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Its time; never empty.
    pub span: Span,
    /// What is known of the press.
    pub known: Known,
    /// In which gap it lies, if nobody saw it.
    pub gap: Option<usize>,
    /// It is planned time.
    pub planned: bool,
    /// A planned stop, told in time, has taken it out of the plan.
    pub excluded: bool,
    /// What the machine alone gives as the reason.
    pub given: Option<Said>,
    /// What holds: what people say, or else what is given.
    pub said: Option<Said>,
}

impl Part {
    /// What it counts as by the machine alone; `None`: the press ran, or nothing is known.
    pub fn raw_class(&self) -> Option<Class> {
        let state = self.known.state()?;
        self.given.as_ref().map(|said| said.class).or_else(|| Class::of(state))
    }

    /// What it counts as by what people say.
    pub fn class(&self) -> Option<Class> {
        let raw = self.raw_class()?;
        Some(self.said.as_ref().map_or(raw, |said| said.class))
    }
}

/// All that is known of a press over a stretch of time.
#[derive(Debug, Clone)]
pub struct Account {
    /// Of which press.
    pub press: PressId,
    /// The stretch, up to now at the latest.
    pub span: Span,
    /// What was seen, and what counters prove of the rest.
    pub line: Timeline,
    /// Its shifts, whole.
    pub shifts: Vec<Worked>,
    /// All of the stretch, in order of time.
    pub parts: Vec<Part>,
    /// When another plan began to hold: when, which version, by whom.
    pub changes: Vec<(UtcMs, u64, String)>,
    /// Everything of its producer before is in the store.
    pub complete_to: Option<UtcMs>,
    pub(super) planned: Vec<Span>,
    pub(super) mass: Meter,
    pub(super) energy: Meter,
    pub(super) entries: Entries,
}

/// The records of one press among those of its site.
#[derive(Debug, Default)]
struct Sorted {
    intervals: Vec<Interval>,
    cuts: Vec<UtcMs>,
    complete_to: Option<UtcMs>,
    annotations: Vec<(u64, crate::Annotation)>,
    production: Vec<(u64, crate::Production)>,
    alarms: Vec<crate::AlarmChanged>,
    plans: Vec<(UtcMs, crate::PlanHeld)>,
}

impl Sorted {
    /// The records of each of these presses, by one look at the ledger.
    fn all(ledger: &[Numbered], presses: &[Press]) -> Vec<Self> {
        let mut all: Vec<Self> = presses.iter().map(|_| Self::default()).collect();
        let places: BTreeMap<&PressId, usize> =
            presses.iter().enumerate().map(|(place, press)| (&press.id, place)).collect();
        for one in ledger.iter().filter(|one| one.record.clock != Clock::Untrusted) {
            match &one.record.press {
                Some(press) => {
                    if let Some(sorted) = places.get(press).map(|place| &mut all[*place]) {
                        sorted.own(one);
                    }
                }
                None => presses.iter().zip(&mut all).for_each(|(press, sorted)| sorted.common(one, press)),
            }
        }
        all
    }

    /// A record of the press.
    fn own(&mut self, Numbered { birth, record, .. }: &Numbered) {
        match record.kind() {
            Some(EventKind::Interval(interval)) => self.intervals.push(interval.clone()),
            Some(EventKind::Annotation(one)) => self.annotations.push((birth.number, one.clone())),
            Some(EventKind::Production(one)) => self.production.push((birth.number, one.clone())),
            Some(EventKind::Alarm(alarm)) => self.alarms.push(alarm.clone()),
            _ => {}
        }
    }

    /// A record of no press.
    fn common(&mut self, Numbered { producer, record, .. }: &Numbered, press: &Press) {
        match record.kind() {
            Some(EventKind::Plan(held)) => self.plans.push((record.t, held.clone())),
            Some(EventKind::Opened { ended: Some(Ended::Cut), .. })
                if press.shares_supply && *producer == press.producer =>
            {
                self.cuts.push(record.t);
            }
            Some(EventKind::Complete { producer, to }) if *producer == press.producer => {
                self.complete_to = self.complete_to.max(Some(*to));
            }
            _ => {}
        }
    }
}

/// What the `ledger` of a site, in any order, says of these presses in `span`. `open`: the state that a press is in and that
/// no stored interval has yet. What lies after `now` is left out.
pub fn accounts(
    ledger: &[Numbered],
    presses: &[Press],
    open: impl Fn(&PressId) -> Option<Interval>,
    span: Span,
    now: UtcMs,
) -> Vec<Account> {
    let sorted = Sorted::all(ledger, presses).into_iter();
    sorted
        .zip(presses)
        .map(|(sorted, press)| Account::of(sorted, press, open(&press.id), span, now))
        .collect()
}

impl Account {
    /// The same of one press.
    pub fn new(ledger: &[Numbered], press: &Press, open: Option<Interval>, span: Span, now: UtcMs) -> Self {
        let sorted = Sorted::all(ledger, std::slice::from_ref(press)).pop().unwrap_or_default();
        Self::of(sorted, press, open, span, now)
    }

    fn of(mut sorted: Sorted, press: &Press, open: Option<Interval>, span: Span, now: UtcMs) -> Self {
        let closed = sorted.intervals.iter().map(|one| one.to).max();
        if let Some(mut open) = open {
            open.from = open.from.max(closed.unwrap_or(open.from));
            sorted.intervals.extend((open.from < open.to).then_some(open));
        }
        let span = Span::new(span.from, span.to.min(now).max(span.from));
        let paces = &press.catalogue.paces;
        let sources = Sources {
            intervals: sorted.intervals,
            cuts: &sorted.cuts,
            paces,
            complete_to: sorted.complete_to,
        };
        let line = Timeline::new(sources, span);
        let plans = Plans::new(sorted.plans);
        let changes = plans.changes(span).map(|(t, held)| (*t, held.version, held.by.clone())).collect();
        let shifts = plans.shifts(&press.id, span);
        let clipped = |spans: &dyn Fn(&Worked) -> Vec<Span>| {
            union(shifts.iter().flat_map(spans).map(|one| one.and(span)).collect())
        };
        let planned = clipped(&|shift| shift.planned.clone());
        let excluded = planned.iter().copied().fold(clipped(&|shift| shift.excluded.clone()), without);
        let why = Why::new(sorted.annotations, sorted.alarms, press.fault_codes.clone());
        let parts = parts(&line, &planned, &excluded, &why);
        Self {
            press: press.id.clone(),
            span,
            shifts,
            parts,
            changes,
            complete_to: sorted.complete_to,
            planned,
            mass: Meter::new(&line.seen, "mass_total", paces),
            energy: Meter::new(&line.seen, "energy_total", paces),
            entries: Entries::new(sorted.production),
            line,
        }
    }

    /// The parts of `span`, each with the time of it that lies there.
    pub(super) fn within(&self, span: Span) -> impl Iterator<Item = (Span, &Part)> {
        let first = self.parts.partition_point(|part| part.span.to <= span.from);
        let inside = self.parts[first..].iter().take_while(move |part| part.span.from < span.to);
        inside.map(move |part| (part.span.and(span), part))
    }
}

/// Pieces, cut where the plan and what people say begin and end.
fn parts(line: &Timeline, planned: &[Span], excluded: &[Span], why: &Why) -> Vec<Part> {
    let whole = match (line.pieces.first(), line.pieces.last()) {
        (Some(first), Some(last)) => Span::new(first.span.from, last.span.to),
        _ => return Vec::new(),
    };
    let mut cuts = why.cuts(whole);
    cuts.extend(planned.iter().chain(excluded).flat_map(|span| [span.from, span.to]));
    cuts.sort_unstable();
    cuts.dedup();
    let inside = |spans: &[Span], t: UtcMs| {
        let next = spans.partition_point(|span| span.to <= t);
        spans.get(next).is_some_and(|span| span.contains(t))
    };
    let mut parts: Vec<Part> = Vec::with_capacity(line.pieces.len() + cuts.len());
    // What was said last of this stop, while it lasted, and what the machine gave then.
    let mut going_on: Option<(Said, Option<Said>)> = None;
    for (index, piece) in line.pieces.iter().enumerate() {
        let given = given(line, index, why);
        let mut from = piece.span.from;
        let first = cuts.partition_point(|cut| *cut <= piece.span.from);
        let within = cuts[first..].iter().take_while(|cut| **cut < piece.span.to).copied();
        for to in within.chain([piece.span.to]) {
            let stands = piece.known.state().is_some_and(|state| state != State::Running);
            let working = inside(planned, from);
            let word = stands.then(|| why.said(from)).flatten();
            let said = match word {
                Some(one) => one.reason.as_ref().and_then(|id| Reasons::builtin().get(id)).map(|reason| {
                    let (by, note) = (Some(one.by.clone()), one.note.clone());
                    Said { reason: reason.id.clone(), class: reason.class, by, note }
                }),
                None => {
                    let on = going_on.as_ref().filter(|(_, then)| stands && working && *then == given);
                    on.map(|(said, _)| said.clone())
                }
            };
            // No longer than the stop, which ends with planned time.
            let on = working && word.is_none_or(lasts);
            going_on = said.clone().filter(|_| on).map(|said| (said, given.clone()));
            parts.push(Part {
                span: Span::new(from, to),
                known: piece.known,
                gap: piece.gap,
                planned: working,
                excluded: inside(excluded, from),
                said: said.or_else(|| given.clone()),
                given: given.clone(),
            });
            from = to;
        }
    }
    parts
}

/// What the machine alone gives as the reason of a piece.
fn given(line: &Timeline, index: usize, why: &Why) -> Option<Said> {
    let piece = line.pieces[index];
    let state = piece.known.state().filter(|state| *state != State::Running)?;
    let beside = |other: usize| line.pieces.get(other).map(|piece| piece.known);
    // Ready for a while between being off and running: it comes to temperature.
    let cold = index
        .checked_sub(1)
        .and_then(beside)
        .is_some_and(|known| matches!(known.state(), None | Some(State::Off | State::PowerOff)));
    let warms = state == State::Idle
        && cold
        && piece.span.ms() <= WARM_UP_MS
        && beside(index + 1) == Some(Known::Seen(State::Running));
    let reason = if warms { Reasons::builtin().get("warm_up") } else { why.given(piece.span, state) }?;
    Some(Said { reason: reason.id.clone(), class: reason.class, by: None, note: String::new() })
}
