//! Which registers of a group are read together, and what a refusal is worth. Pure.
//!
//! A device refuses a block as a whole for one register that it does not have. A refused block is divided,
//! at its widest gap first, until each part is answered or is one place alone: then just that is bad. The
//! parts are kept for the next rounds; now and then the whole is tried again.

use std::collections::VecDeque;

use presswatch_domain::{Reading, SignalType};
use presswatch_modbus::{Block, Limits, Point, blocks};

use super::ReadFault;

/// After so long what was refused is asked for as a whole again, in milliseconds.
const AGAIN_MS: i64 = 10 * 60_000;

/// The requests of one group.
#[derive(Debug)]
pub(super) struct Plan {
    points: Vec<Point>,
    limits: Limits,
    blocks: Vec<Block>,
    /// Since when they are not what they would be if nothing had been refused.
    divided_ms: Option<i64>,
}

/// One round through a plan.
#[derive(Debug)]
pub(super) struct Round {
    open: VecDeque<Block>,
    done: Vec<Block>,
    found: Vec<Found>,
    divided: bool,
}

/// What is known of a point in a round.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Found {
    /// The device's own number.
    Raw(f64),
    /// Refused, with this code.
    Refused(u8),
    /// Not answered.
    Missing,
}

impl Plan {
    pub(super) fn new(points: Vec<Point>, limits: Limits) -> Self {
        let blocks = blocks(&points, limits);
        Self { points, limits, blocks, divided_ms: None }
    }

    pub(super) fn points(&self) -> &[Point] {
        &self.points
    }

    /// Some block, another for each `turn`.
    pub(super) fn any(&self, turn: usize) -> Option<&Block> {
        self.blocks.get(turn % self.blocks.len().max(1))
    }

    /// Begins a round.
    pub(super) fn begin(&mut self, now_ms: i64) -> Round {
        if self.divided_ms.is_some_and(|since| now_ms - since >= AGAIN_MS) {
            (self.blocks, self.divided_ms) = (blocks(&self.points, self.limits), None);
        }
        Round {
            open: self.blocks.iter().cloned().collect(),
            done: Vec::new(),
            found: vec![Found::Missing; self.points.len()],
            divided: false,
        }
    }

    /// Ends it, wherever it is; gives what was found of each point.
    pub(super) fn end(&mut self, round: Round, now_ms: i64) -> Vec<Found> {
        if round.divided {
            self.blocks = round.done.into_iter().chain(round.open).collect();
            self.divided_ms.get_or_insert(now_ms);
        }
        round.found
    }
}

impl Round {
    /// The next request.
    pub(super) fn next(&self) -> Option<&Block> {
        self.open.front()
    }

    /// Its answer, a device's word in any case.
    pub(super) fn answer(&mut self, points: &[Point], answer: Result<&[u16], &ReadFault>) {
        let Some(block) = self.open.pop_front() else { return };
        match answer {
            Ok(words) => {
                for place in &block.points {
                    let point = &points[*place];
                    let own = block.words(words, point.address, point.format.words());
                    self.found[*place] = own.map_or(Found::Missing, |own| Found::Raw(point.raw(own)));
                }
            }
            Err(fault) => {
                if let Some(code) = fault.refused().filter(|_| !fault.passes()) {
                    if let Some((before, after)) = divide(&block, points) {
                        self.divided = true;
                        self.open.push_front(after);
                        self.open.push_front(before);
                        return;
                    }
                    block.points.iter().for_each(|place| self.found[*place] = Found::Refused(code));
                }
            }
        }
        self.done.push(block);
    }
}

impl Found {
    /// What it says of a signal.
    pub(super) fn reading(self, point: &Point, kind: SignalType) -> Reading {
        match self {
            Found::Raw(raw) => point.reading(kind, raw),
            Found::Refused(_) => Reading::Exception,
            Found::Missing => Reading::Missing,
        }
    }
}

/// A block in two; `None` if all of its points are one place.
fn divide(block: &Block, points: &[Point]) -> Option<(Block, Block)> {
    let place = |at: usize| {
        let point = &points[block.points[at]];
        let first = u32::from(point.address.offset);
        (first, first + u32::from(point.format.words()))
    };
    let cuts = (1..block.points.len()).filter(|cut| place(cut - 1) != place(*cut));
    let gap = |cut: usize| place(cut).0.saturating_sub((0..cut).map(|at| place(at).1).max().unwrap_or(0));
    // The widest gap; of equal ones that nearest to the middle.
    let cut = cuts.max_by_key(|cut| (gap(*cut), -((2 * cut).abs_diff(block.points.len()) as i64)))?;
    let part = |places: &[usize]| {
        let ends = places.iter().map(|at| {
            let point = &points[*at];
            u32::from(point.address.offset) + u32::from(point.format.words())
        });
        let first = points[places[0]].address;
        let count = ends.max().unwrap_or(0) - u32::from(first.offset);
        Block { first, count: count as u16, points: places.to_vec() }
    };
    let (before, after) = block.points.split_at(cut);
    Some((part(before), part(after)))
}

#[cfg(test)]
#[path = "plan_tests.rs"]
mod tests;
