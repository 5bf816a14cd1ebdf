//! Stops: derived from what was seen and the plan, never stored. Late data may move them; what people said of a stretch of
//! time stays with that stretch.

use super::{Account, Part};
use crate::{Class, MINUTE_MS, PressId, Span, reason::ReasonId};

/// A stop shorter than this is counted and not asked about, in milliseconds.
pub const SHORT_MS: i64 = 5 * MINUTE_MS;

/// A stretch of planned time in which a press was known to stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Stop {
    /// Which press.
    pub press: PressId,
    /// Its time.
    pub span: Span,
    /// What it is made of, in order; never empty.
    pub parts: Vec<Part>,
    /// It still lasts.
    pub open: bool,
}

impl Stop {
    /// Too short to be asked about.
    pub fn is_short(&self) -> bool {
        self.span.ms() < SHORT_MS
    }

    /// People are asked why: of 5 minutes of it or more nobody and nothing says it.
    pub fn wants_reason(&self) -> bool {
        self.unexplained_ms() >= SHORT_MS
    }

    /// For how long nobody and nothing says why, in milliseconds.
    pub fn unexplained_ms(&self) -> i64 {
        self.parts.iter().filter(|part| part.said.is_none()).map(|part| part.span.ms()).sum()
    }

    /// Its reasons, each once, in order of time.
    pub fn reasons(&self) -> Vec<Option<ReasonId>> {
        let mut list: Vec<Option<ReasonId>> = Vec::new();
        for part in &self.parts {
            let reason = part.said.as_ref().map(|said| said.reason.clone());
            if !list.contains(&reason) {
                list.push(reason);
            }
        }
        list
    }

    /// The reason that took longest; `None`: nobody has said why for most of it.
    pub fn reason(&self) -> Option<ReasonId> {
        let ms = |reason: &Option<ReasonId>| {
            let of = |part: &&Part| part.said.as_ref().map(|said| &said.reason) == reason.as_ref();
            self.parts.iter().filter(of).map(|part| part.span.ms()).sum::<i64>()
        };
        self.reasons().into_iter().max_by_key(ms).flatten()
    }

    /// From its first technical failure to its end, in milliseconds; `None`: there is none in it.
    pub fn restore_ms(&self) -> Option<i64> {
        let failed = self.parts.iter().find(|part| part.class() == Some(Class::Technical))?;
        Some(self.span.to.since(failed.span.from))
    }
}

/// The stops of an account.
pub fn stops(account: &Account) -> Vec<Stop> {
    stops_of(account, account.span).collect()
}

/// Those of a part of it: of a stop that reaches beyond, what lies inside. So a stop over midnight is one of both days.
pub(super) fn stops_of(account: &Account, span: Span) -> impl Iterator<Item = Stop> + '_ {
    let mut parts = account.within(span).peekable();
    std::iter::from_fn(move || {
        let stands = |part: &Part| part.planned && part.raw_class().is_some();
        let cut = |(span, part): (Span, &Part)| Part { span, ..part.clone() };
        let first = parts.by_ref().find(|(_, part)| stands(part)).map(cut)?;
        let mut stop =
            Stop { press: account.press.clone(), span: first.span, parts: vec![first], open: false };
        while let Some(next) = parts.next_if(|(span, part)| span.from == stop.span.to && stands(part)) {
            stop.span.to = next.0.to;
            stop.parts.push(cut(next));
        }
        stop.open = stop.span.to == account.span.to;
        Some(stop)
    })
}
