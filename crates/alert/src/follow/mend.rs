//! What differs between what was said and what should have been is journalled: of an alarm that is there in both the
//! number stays, so that nobody is called a second time; one that is there and was not said is told, with its
//! true beginning; all else is a correction.

use std::collections::BTreeSet;

use presswatch_domain::{AlarmState, Change, Rule, RuleId, UtcMs};

use super::{Act, Again, run::Said};
use crate::ledger::{Ledger, Subject, Told};

/// An alarm from its coming to its end, by its places in what was said.
#[derive(Debug)]
struct Episode {
    number: Option<u64>,
    places: Vec<usize>,
    open: bool,
}

/// Journals the difference; gives what should have been said, with its numbers, and what a person has done to an
/// alarm that is known to have come later than they did it.
pub fn mend(
    ledger: &mut Ledger,
    now: UtcMs,
    subject: &Subject,
    rules: &[Rule],
    again: &mut Again,
) -> (Vec<Said>, Vec<Act>) {
    let rule = |id: &RuleId| rules.iter().find(|rule| rule.id == *id);
    let touched: BTreeSet<RuleId> =
        again.before.iter().chain(&again.said).map(|said| said.rule.clone()).collect();
    let mut acts = Vec::new();
    for id in &touched {
        let Some(alarm) = ledger.open(subject, id).filter(|alarm| alarm.state == AlarmState::AckActive)
        else {
            continue;
        };
        let last = again.said.iter().rev().find(|said| said.rule == *id);
        if last.is_some_and(|said| said.state == AlarmState::UnackActive) {
            acts.push(again.seen(id, &alarm.by.clone().unwrap_or_default()));
        }
    }
    let mut said = std::mem::take(&mut again.said);
    for id in &touched {
        if let Some(rule) = rule(id) {
            Mender { ledger, now, subject, rule, again, said: &mut said }.mend();
        }
    }
    (said, acts)
}

struct Mender<'a> {
    ledger: &'a mut Ledger,
    now: UtcMs,
    subject: &'a Subject,
    rule: &'a Rule,
    again: &'a Again,
    said: &'a mut Vec<Said>,
}

impl Mender<'_> {
    fn mend(&mut self) {
        let id = &self.rule.id;
        let old: Vec<Said> = self.again.before.iter().filter(|said| said.rule == *id).cloned().collect();
        let places: Vec<usize> = (0..self.said.len()).filter(|place| self.said[*place].rule == *id).collect();
        let same = old.len() == places.len()
            && old.iter().zip(&places).all(|(old, place)| old.same(&self.said[*place]));
        if same {
            for (old, place) in old.iter().zip(&places) {
                self.said[*place].number = old.number;
            }
            return;
        }
        let base = self.again.open().get(id).cloned();
        let shown = self.ledger.open(self.subject, id).map(|alarm| alarm.number);
        let mut episodes = self.episodes(base.as_ref().and_then(|said| said.number), &places);
        // One that was said to be over is not called by its number again.
        if let Some(last) = episodes.last_mut().filter(|last| last.open) {
            last.number = shown;
        }
        // What was said of an alarm that has come and gone keeps its number, if it is of the same time.
        let mut taken: BTreeSet<u64> = episodes.iter().filter_map(|episode| episode.number).collect();
        for episode in episodes.iter_mut().filter(|episode| episode.number.is_none() && !episode.open) {
            let (from, to) = match (episode.places.first(), episode.places.last()) {
                (Some(first), Some(last)) => (self.said[*first].at, self.said[*last].at),
                _ => continue,
            };
            let inside = |said: &&Said| (from..=to).contains(&said.at);
            let numbers = old.iter().filter(inside).filter_map(|said| said.number);
            episode.number = numbers.into_iter().find(|number| !taken.contains(number));
            taken.extend(episode.number);
        }
        let last = episodes.last().map(|episode| (episode.open, episode.number));
        for episode in episodes {
            match (episode.open, episode.number) {
                (true, None) => self.comes(&episode),
                (true, Some(number)) => self.stays(&episode, number, &old),
                (false, _) => self.past(&episode, &old),
            }
        }
        match (last, shown) {
            (Some((true, _)), _) | (_, None) => {}
            // It was said that it is there, and it is not.
            (_, Some(number)) => {
                let end = places.last().map(|place| self.said[*place].clone());
                let open = base.filter(|_| end.is_none());
                match (end, open) {
                    // Nothing has happened to it since the checkpoint.
                    (None, Some(base)) => self.ledger.correct(self.subject, number, &base),
                    (end, _) => {
                        let at = self.again.at();
                        let (at, since) = end.map_or((at, at), |end| (end.at, end.since));
                        let said = Said { at, since, change: Change::Returned, ..self.gone() };
                        self.ledger.correct(self.subject, number, &said);
                    }
                }
            }
        }
    }

    fn gone(&self) -> Said {
        Said {
            at: UtcMs(0),
            rule: self.rule.id.clone(),
            change: Change::Returned,
            state: AlarmState::Normal,
            since: UtcMs(0),
            value: None,
            follows: None,
            machine: None,
            by: None,
            number: None,
        }
    }

    fn episodes(&self, base: Option<u64>, places: &[usize]) -> Vec<Episode> {
        let mut episodes: Vec<Episode> = Vec::new();
        let mut open = base.is_some();
        for place in places {
            match episodes.last_mut().filter(|_| open) {
                Some(episode) => episode.places.push(*place),
                None => {
                    let number = base.filter(|_| open);
                    episodes.push(Episode { number, places: vec![*place], open: true });
                }
            }
            open = self.said[*place].state != AlarmState::Normal;
            if let Some(episode) = episodes.last_mut() {
                episode.open = open;
            }
        }
        episodes
    }

    /// Is there, and nobody has said so: a new alarm, with its true beginning.
    fn comes(&mut self, episode: &Episode) {
        let (Some(first), Some(last)) = (episode.places.first(), episode.places.last()) else { return };
        let (mut first, last) = (self.said[*first].clone(), self.said[*last].clone());
        first.state = last.state;
        let told =
            Told { by: last.by, machine: first.machine, correction: last.state != AlarmState::UnackActive };
        let number = self.ledger.changed(self.now, self.subject, self.rule, &first.transition(), &told);
        for place in &episode.places {
            self.said[*place].number = number;
        }
        // What has happened to it since then is journalled, too.
        for place in &episode.places[1..] {
            self.ledger.past(self.subject, self.rule, number, &self.said[*place].transition());
        }
    }

    /// Is there, and it was said that it is.
    fn stays(&mut self, episode: &Episode, number: u64, old: &[Said]) {
        let Some((last, before)) = episode.places.split_last() else { return };
        for place in before {
            self.tell(*place, number, old);
        }
        // Its beginning, if that is not older than all this.
        let begins = |said: &&Said| said.change == Change::Raised;
        let came = episode.places.iter().map(|place| &self.said[*place]).find(begins).map(|said| said.since);
        self.said[*last].number = Some(number);
        let said = self.said[*last].clone();
        let known = old.iter().any(|old| old.number == Some(number) && old.same(&said));
        let differs = self
            .ledger
            .alarm(number)
            .is_some_and(|alarm| (alarm.state, alarm.since) != (said.state, said.since));
        if !known || differs {
            self.ledger.correct(self.subject, number, &said);
        }
        if let Some(came) = came {
            self.ledger.began(number, came);
        }
    }

    /// Has come and gone.
    fn past(&mut self, episode: &Episode, old: &[Said]) {
        let mut number = episode.number;
        for place in &episode.places {
            number = Some(match number {
                Some(number) => {
                    self.tell(*place, number, old);
                    number
                }
                None => self.ledger.past(self.subject, self.rule, None, &self.said[*place].transition()),
            });
            self.said[*place].number = number;
        }
    }

    fn tell(&mut self, place: usize, number: u64, old: &[Said]) {
        self.said[place].number = Some(number);
        let said = &self.said[place];
        if !old.iter().any(|old| old.number == Some(number) && old.same(said)) {
            self.ledger.past(self.subject, self.rule, Some(number), &said.transition());
        }
    }
}
