//! Who is on duty: a rota that is the same each week, and swaps for a stretch of time.

use jiff::{civil::DateTime, tz::TimeZone};

use crate::{
    Span, UtcMs,
    plan::{Weekly, days, instant, union, without},
};

/// Who is called, and when. People stand as ids, in the order in which they are called.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Duty {
    /// Each week.
    pub rota: Vec<Turn>,
    /// In place of the rota; of two at one time, the later in the list.
    pub swaps: Vec<Swap>,
}

/// An entry of the rota.
#[derive(Debug, Clone, PartialEq)]
pub struct Turn {
    /// When.
    pub when: Weekly,
    /// The first technician, the second, and so on.
    pub people: Vec<String>,
}

/// Other people for a while.
#[derive(Debug, Clone, PartialEq)]
pub struct Swap {
    /// Its beginning, on the wall.
    pub from: DateTime,
    /// Its end, on the wall.
    pub to: DateTime,
    /// As of a turn; empty: nobody.
    pub people: Vec<String>,
}

impl Swap {
    fn span(&self, zone: &TimeZone) -> Span {
        Span::new(instant(zone, self.from), instant(zone, self.to))
    }
}

impl Duty {
    /// Who is on duty, the first to be called first; empty if nobody is.
    pub fn on_duty(&self, zone: &TimeZone, at: UtcMs) -> &[String] {
        if let Some(swap) = self.swaps.iter().rev().find(|swap| swap.span(zone).contains(at)) {
            return &swap.people;
        }
        let range = Span::new(at, at.plus(1));
        let turns = days(zone, range).flat_map(|day| {
            let begun = self.rota.iter().filter(move |turn| turn.when.begins_on(day));
            begun.map(move |turn| (turn.when.span(zone, day), turn))
        });
        turns.filter(|(span, _)| span.contains(at)).last().map_or(&[], |(_, turn)| &turn.people)
    }

    /// Where nobody is on duty though something is planned: the parts of `planned` that nobody covers.
    pub fn holes(&self, zone: &TimeZone, planned: Vec<Span>) -> Vec<Span> {
        let mut open = union(planned);
        let (Some(first), Some(last)) = (open.first(), open.last()) else { return open };
        let range = Span::new(first.from, last.to);
        let swaps: Vec<Span> = self.swaps.iter().map(|swap| swap.span(zone)).collect();
        for day in days(zone, range) {
            for turn in self.rota.iter().filter(|turn| turn.when.begins_on(day) && !turn.people.is_empty()) {
                // Where others stand in for it, it does not count.
                let own = swaps.iter().fold(vec![turn.when.span(zone, day)], |own, swap| without(own, *swap));
                open = own.into_iter().fold(open, without);
            }
        }
        for (number, _) in self.swaps.iter().enumerate().filter(|(_, swap)| !swap.people.is_empty()) {
            let later = &swaps[number + 1..];
            let own = later.iter().fold(vec![swaps[number]], |own, later| without(own, *later));
            open = own.into_iter().fold(open, without);
        }
        open
    }

    /// Two entries of the rota at one time: the later and the earlier in the list.
    pub fn overlaps(&self) -> Vec<(usize, usize)> {
        let pairs = (0..self.rota.len()).flat_map(|number| (0..number).map(move |other| (number, other)));
        pairs.filter(|(one, other)| self.rota[*one].when.overlap(&self.rota[*other].when).is_some()).collect()
    }
}
