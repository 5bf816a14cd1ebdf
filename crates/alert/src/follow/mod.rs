//! One press, followed over restarts and holes. No I/O and no clock.
//!
//! What is heard is judged at once. What was not heard is a **hole** in event time: once the store has all of it,
//! the machine is run again from a checkpoint before the hole, through what the store and our own memory hold, and
//! [`mend`] journals what differs: corrections, and alarms that are still there, with their true beginning.

mod mend;
mod run;
mod sequence;

#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, VecDeque},
    sync::Arc,
};

use presswatch_domain::{AlarmState, Operation, Rule, RuleId, Span, State, UtcMs};
use serde::{Deserialize, Serialize};

pub use self::{
    mend::mend,
    run::{Act, Heard, Point, Run, Said},
    sequence::{Heard as Numbers, Sequence},
};

/// What is heard may be later by so much than the last few messages were, in milliseconds, and nothing is judged before
/// that is over: each alarm waits for it. What is later still is judged where it belongs, and corrected.
const LATE_MS: i64 = 250;
/// A record that is not heard may be older than those that were by so much, in milliseconds.
const BEHIND_MS: i64 = 10_000;
/// How far apart checkpoints are, in milliseconds of event time.
const POINTS_MS: i64 = 30_000;
/// For how long what was heard is remembered, and checkpoints, in milliseconds of event time.
const MEMORY_MS: i64 = 300_000;
/// Checkpoints of so long a time.
const MARKS: usize = (MEMORY_MS / POINTS_MS) as usize + 2;
/// How often the store is asked anew of a hole that nobody closes, in milliseconds.
const GLANCE_MS: i64 = 60_000;
/// Records remembered of one press, whatever their time.
const MEMORY: usize = 20_000;

/// What a follower keeps in the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Saved {
    /// Before all that may have to be judged again.
    base: Point,
    /// Where it stands.
    tip: Point,
    /// What was said since the base.
    said: Vec<Said>,
    /// What people did since the base.
    acts: Vec<Act>,
    /// What was open at the base.
    open: Vec<Said>,
    /// What was not heard.
    hole: Option<Span>,
    heard: Option<UtcMs>,
}

/// A checkpoint; how much had been said and done before, and what was open then.
#[derive(Debug, Clone)]
struct Mark {
    point: Point,
    said: u64,
    acts: u64,
    open: Open,
}

/// Of each alarm that is not normal what was said last.
type Open = BTreeMap<RuleId, Said>;

/// One press.
#[derive(Debug)]
pub struct Follower {
    rules: Arc<[Rule]>,
    hold_ms: i64,
    planned: Vec<Span>,
    run: Run,
    marks: VecDeque<Mark>,
    /// What was heard, from `whole` on all of it but what lies in the hole.
    memory: BTreeMap<(UtcMs, u64), Heard>,
    whole: UtcMs,
    order: u64,
    /// What was said since the oldest mark, and how much before.
    said: VecDeque<Said>,
    said_before: u64,
    /// The same of what people did.
    acts: VecDeque<Act>,
    acts_before: u64,
    open: Open,
    hole: Option<Span>,
    /// The hole that is being read; there may be another by then.
    reading: Option<Span>,
    /// When the store was last asked of a hole that it may not know all of.
    glanced: Option<UtcMs>,
    heard: Option<UtcMs>,
    /// The earliest of what came too late to be judged in order.
    late: Option<UtcMs>,
}

impl Follower {
    /// Of a press that was never heard.
    pub fn new(rules: Arc<[Rule]>, hold_ms: i64) -> Follower {
        let point = Point::default();
        let run = Run::new(rules.clone(), hold_ms, &point, &[]);
        Follower {
            rules,
            hold_ms,
            planned: Vec::new(),
            run,
            marks: VecDeque::new(),
            memory: BTreeMap::new(),
            whole: UtcMs(0),
            order: 0,
            said: VecDeque::new(),
            said_before: 0,
            acts: VecDeque::new(),
            acts_before: 0,
            open: Open::new(),
            hole: None,
            reading: None,
            glanced: None,
            heard: None,
            late: None,
        }
    }

    /// Goes on from what was kept. Whether something was missed since is for the producer's numbers to say.
    pub fn load(rules: Arc<[Rule]>, hold_ms: i64, saved: Saved) -> Follower {
        let mut follower = Follower::new(rules.clone(), hold_ms);
        follower.run = Run::new(rules, hold_ms, &saved.tip, &[]);
        follower.whole = saved.tip.at.plus(1);
        follower.open = saved.open.into_iter().map(|said| (said.rule.clone(), said)).collect();
        let open = follower.open.clone();
        follower.marks.push_back(Mark { point: saved.base, said: 0, acts: 0, open });
        follower.journalled(saved.said);
        follower.acts = saved.acts.into();
        follower.hole = saved.hole;
        follower.heard = saved.heard;
        follower
    }

    /// What is to be kept; `None`: nothing has ever happened.
    pub fn save(&self) -> Option<Saved> {
        // The newest that is old enough for whatever may have to be judged again after a kill.
        let hole = self.hole();
        let heard = self.heard.map(|heard| heard.plus(-BEHIND_MS));
        let from = hole.map(|hole| hole.from).into_iter().chain(heard).min().unwrap_or(UtcMs(i64::MAX));
        let mark = self.mark_before(from).or(self.marks.front())?;
        Some(Saved {
            base: mark.point.clone(),
            tip: self.run.point(),
            said: self.said.iter().skip(offset(mark.said, self.said_before)).cloned().collect(),
            acts: self.acts.iter().skip(offset(mark.acts, self.acts_before)).cloned().collect(),
            open: mark.open.values().cloned().collect(),
            hole,
            heard: self.heard,
        })
    }

    /// When the press shall run.
    pub fn plan(&mut self, planned: Vec<Span>) {
        if planned != self.planned {
            self.run.plan(&planned);
            self.planned = planned;
        }
    }

    /// From when on a plan is of interest.
    pub fn since(&self) -> UtcMs {
        self.marks.front().map_or(self.run.at, |mark| mark.point.at)
    }

    /// When it was heard last, in event time.
    pub fn heard_at(&self) -> Option<UtcMs> {
        self.heard
    }

    /// What it does, as far as it was heard.
    pub fn state(&self) -> Option<State> {
        self.run.state()
    }

    /// What was not heard, and is not read yet.
    pub fn hole(&self) -> Option<Span> {
        join(self.hole, self.reading)
    }

    /// Something was heard; gives what follows, to be journalled.
    pub fn hear(&mut self, t: UtcMs, heard: Heard) -> Vec<Said> {
        let mut said = Vec::new();
        if self.heard.is_none() {
            // What was before the first of all is none of ours.
            self.run.at = t.plus(-1);
            self.whole = t;
            self.mark();
        }
        self.order += 1;
        self.memory.insert((t, self.order), heard.clone());
        self.heard = self.heard.max(Some(t));
        if t < self.run.at {
            self.late = Some(self.late.map_or(t, |late| late.min(t)));
            return said;
        }
        let newest = self.marks.back().map(|mark| mark.point.at);
        // Never in the middle of an instant.
        if t > self.run.at && newest.is_none_or(|newest| t.since(newest) >= POINTS_MS) {
            self.mark();
        }
        self.run.hear(t, &heard, &mut said);
        self.forget();
        said
    }

    /// A person does something: it takes effect where the machine stands.
    pub fn act(&mut self, rule: &RuleId, what: &Operation, by: &str) -> Vec<Said> {
        let mut said = Vec::new();
        if self.marks.is_empty() {
            self.mark();
        }
        let act = Act { at: self.run.at, rule: rule.clone(), what: what.clone(), by: by.to_owned() };
        self.run.act(&act, &mut said);
        self.acts.push_back(act);
        said
    }

    /// Time has passed: what is newer than `now` less lateness may still come.
    pub fn advance(&mut self, now: UtcMs) -> Vec<Said> {
        let mut said = Vec::new();
        self.run.advance(self.run.known_to(now).plus(-LATE_MS), &mut said);
        said
    }

    /// These were journalled, under their numbers.
    pub fn journalled(&mut self, said: Vec<Said>) {
        for one in said {
            match one.state {
                AlarmState::Normal => drop(self.open.remove(&one.rule)),
                _ => drop(self.open.insert(one.rule.clone(), one.clone())),
            }
            self.said.push_back(one);
        }
    }

    /// Something before `to` was not heard. All before `complete_to` was in the store by then: what still waits may
    /// be older than what was heard last.
    pub fn gap(&mut self, to: UtcMs, complete_to: UtcMs) {
        let (Some(heard), Some(first)) = (self.heard, self.marks.front()) else { return };
        let from = heard.plus(-BEHIND_MS).min(complete_to).max(first.point.at.plus(1));
        self.hole = join(self.hole, Some(Span::new(from, to.max(from.plus(1)))));
        self.glanced = None;
    }

    /// What is to be read, if the store has all of the hole by now: all before `complete_to` is in it.
    pub fn readable(&self, complete_to: UtcMs) -> Option<Span> {
        let hole = self.hole.filter(|hole| complete_to > hole.to && complete_to >= self.whole)?;
        let mark = self.mark_before(hole.from).filter(|_| self.reading.is_none())?;
        Some(Span::new(mark.point.at.plus(1), complete_to))
    }

    /// What is to be read of a hole whose end nobody tells, for its producer is silent: what the store has of it at
    /// `now`. The hole stays, and is read again once the store has all of it.
    pub fn glance(&mut self, now: UtcMs) -> Option<Span> {
        if self.glanced.is_some_and(|glanced| now.since(glanced) < GLANCE_MS) || self.reading.is_some() {
            return None;
        }
        let hole = self.hole?;
        let mark = self.mark_before(hole.from)?;
        let span = Span::new(mark.point.at.plus(1), hole.to.max(self.whole).max(mark.point.at.plus(2)));
        self.glanced = Some(now);
        Some(span)
    }

    /// It is being read: what is heard meanwhile is remembered.
    pub fn begin(&mut self) {
        self.reading = self.hole.take();
    }

    /// It could not be read: another time.
    pub fn broken_off(&mut self) {
        self.hole = join(self.hole, self.reading.take());
    }

    /// What came too late to be judged in order, if it can be judged without the store: run again with nothing.
    pub fn is_late(&self) -> bool {
        self.late.is_some_and(|late| {
            self.mark_before(late).is_some_and(|mark| mark.point.at.plus(1) >= self.whole)
        })
    }

    /// Came too late, and is too old for what is remembered: only the store can tell.
    pub fn take_late(&mut self) {
        // What was before the first of all is none of ours.
        if let Some(late) = self.late.take().filter(|late| self.mark_before(*late).is_some()) {
            self.hole = join(self.hole, Some(Span::new(late, self.run.at.max(late.plus(1)))));
        }
    }

    /// Begins to run the machine again: from before `from`, as [`Follower::readable`] said, or from before what came
    /// too late. What was said since, and what should have been, is known when [`Follower::finish`] is through;
    /// [`mend`] journals the difference, and [`Follower::mended`] takes it.
    pub fn again(&self, read: Option<Span>) -> Option<Again> {
        self.run_again(read, true)
    }

    /// The same for a span that [`Follower::glance`] gave.
    pub fn again_for_now(&self, read: Span) -> Option<Again> {
        self.run_again(Some(read), false)
    }

    fn run_again(&self, read: Option<Span>, all: bool) -> Option<Again> {
        let base = self.mark_before(read.map(|read| read.from).or(self.late)?)?.clone();
        let run = Run::new(self.rules.clone(), self.hold_ms, &base.point, &self.planned);
        Some(Again {
            before: Vec::new(),
            said: Vec::new(),
            marks: Vec::new(),
            fed: base.point.at,
            acts: base.acts,
            heard: None,
            read,
            all,
            known: all,
            last: self.heard,
            base,
            run,
        })
    }

    /// All that the store has up to `upto`, and before what it was told last; with it goes what is remembered.
    pub fn feed(&self, again: &mut Again, stored: Vec<(UtcMs, Heard)>, upto: UtcMs) {
        let mut all: BTreeMap<(UtcMs, u64), Heard> = BTreeMap::new();
        again.known |= stored.iter().any(|(t, _)| Some(*t) == again.last);
        let stored = stored.into_iter().enumerate();
        for (number, (t, heard)) in stored.filter(|(_, (t, _))| *t > again.fed && *t <= upto) {
            all.insert((t, number as u64), heard);
        }
        if again.fed < upto {
            let behind = u64::MAX / 2;
            for ((t, order), heard) in self.memory.range((again.fed.plus(1), 0)..=(upto, u64::MAX)) {
                // What both have is heard once, where the store has it.
                if !all.range((*t, 0)..(*t, behind)).any(|(_, stored)| stored == heard) {
                    all.insert((*t, behind + order), heard.clone());
                }
            }
        }
        let newest = all.last_key_value().map(|((t, _), _)| *t);
        let Again { run, said, marks, .. } = again;
        let mut acts = self.acts.iter().skip(offset(again.acts, self.acts_before)).peekable();
        for ((t, _), heard) in &all {
            while let Some(act) = acts.next_if(|act| act.at < *t) {
                run.act(act, said);
                again.acts += 1;
            }
            let last = marks.last().map_or(again.base.point.at, |(point, ..): &(Point, usize, u64)| point.at);
            // What is run again by a part of the truth is no ground for another time.
            if again.all && *t > run.at && t.since(last) >= POINTS_MS {
                marks.push((run.point(), said.len(), again.acts));
                // Of a long way the last part is enough.
                if marks.len() > 2 * MARKS {
                    marks.drain(..MARKS);
                }
            }
            run.hear(*t, heard, said);
        }
        again.heard = again.heard.max(newest);
        again.fed = again.fed.max(upto);
    }

    /// The store has told all: the rest is remembered.
    pub fn finish(&self, again: &mut Again) {
        self.feed(again, Vec::new(), UtcMs(i64::MAX));
        for act in self.acts.iter().skip(offset(again.acts, self.acts_before)) {
            again.run.act(act, &mut again.said);
            again.acts += 1;
        }
        again.run.advance(self.run.at, &mut again.said);
        again.before = self.said.iter().skip(offset(again.base.said, self.said_before)).cloned().collect();
    }

    /// The machine stands where it would if all had been heard. `said` is what was said, with its numbers; `acts`
    /// what people did beside what is known.
    pub fn mended(&mut self, again: Again, said: Vec<Said>, acts: Vec<Act>) {
        let Again { run, marks, base, heard, read, all, .. } = again;
        self.run = run;
        self.heard = self.heard.max(heard);
        self.marks.retain(|mark| mark.point.at <= base.point.at);
        self.said.truncate(offset(base.said, self.said_before));
        self.open = base.open;
        let mut rest = said.into_iter();
        let mut count = 0;
        for (point, upto, acts) in marks {
            self.journalled(rest.by_ref().take(upto - count).collect());
            count = upto;
            let open = self.open.clone();
            self.marks.push_back(Mark { point, said: base.said + upto as u64, acts, open });
        }
        self.journalled(rest.collect());
        self.acts.extend(acts);
        self.late = None;
        if let Some(read) = read {
            let reading = self.reading.take();
            if !all {
                self.hole = join(self.hole, reading);
            }
            // What the store has told is not remembered: it is asked again, if need be.
            self.whole = self.whole.max(read.to);
        }
        self.forget();
    }

    fn mark(&mut self) {
        let said = self.said_before + self.said.len() as u64;
        let acts = self.acts_before + self.acts.len() as u64;
        self.marks.push_back(Mark { point: self.run.point(), said, acts, open: self.open.clone() });
    }

    /// The newest checkpoint before an instant.
    fn mark_before(&self, t: UtcMs) -> Option<&Mark> {
        self.marks.iter().rev().find(|mark| mark.point.at < t)
    }

    /// Lets go of what is too old to be asked for. Before a hole one checkpoint stays.
    fn forget(&mut self) {
        let old = self.run.at.plus(-MEMORY_MS);
        if self.reading.is_none() {
            self.whole = self.whole.max(old);
            if self.memory.len() > MEMORY
                && let Some(((t, _), _)) = self.memory.iter().nth(self.memory.len() - MEMORY)
            {
                self.whole = self.whole.max(t.plus(1));
            }
            // Now and then: it is no little work.
            let oldest = self.memory.first_key_value().map(|((t, _), _)| *t);
            if oldest.is_some_and(|oldest| self.whole.since(oldest) > POINTS_MS) {
                self.memory = self.memory.split_off(&(self.whole, 0));
            }
        }
        let needed = self.hole().map_or(old, |hole| hole.from.min(old));
        while self.marks.len() > 1 && self.marks[1].point.at < needed {
            self.marks.pop_front();
        }
        if let Some(first) = self.marks.front() {
            self.said.drain(..offset(first.said, self.said_before).min(self.said.len()));
            self.acts.drain(..offset(first.acts, self.acts_before).min(self.acts.len()));
            (self.said_before, self.acts_before) = (first.said, first.acts);
        }
    }
}

/// How many of those before `count` are still there, if so many are gone.
fn offset(count: u64, gone: u64) -> usize {
    usize::try_from(count.saturating_sub(gone)).unwrap_or(usize::MAX)
}

fn join(one: Option<Span>, other: Option<Span>) -> Option<Span> {
    match (one, other) {
        (Some(one), Some(other)) => Some(Span { from: one.from.min(other.from), to: one.to.max(other.to) }),
        (one, other) => one.or(other),
    }
}

/// A machine that was run again.
#[derive(Debug)]
pub struct Again {
    /// What was said.
    pub before: Vec<Said>,
    /// What should have been.
    pub said: Vec<Said>,
    run: Run,
    fed: UtcMs,
    acts: u64,
    /// Checkpoints on the way, with how much had been said and done.
    marks: Vec<(Point, usize, u64)>,
    base: Mark,
    heard: Option<UtcMs>,
    read: Option<Span>,
    /// The store has all of what it was read for.
    all: bool,
    /// It has what was heard last, which is of this instant: so it may have what was not heard, too.
    known: bool,
    last: Option<UtcMs>,
}

impl Again {
    /// False if the store is behind what was heard: by it an alarm that is there would be none.
    pub fn is_known(&self) -> bool {
        self.known
    }

    /// What was open at its beginning.
    fn open(&self) -> &Open {
        &self.base.open
    }

    /// Where it has come to.
    fn at(&self) -> UtcMs {
        self.run.at
    }

    /// A person has seen an alarm that, by all that is known now, came later: they have seen it all the same.
    pub fn seen(&mut self, rule: &RuleId, by: &str) -> Act {
        let act =
            Act { at: self.run.at, rule: rule.clone(), what: Operation::Acknowledge, by: by.to_owned() };
        self.run.act(&act, &mut self.said);
        act
    }
}
