//! Why a press stood: what people say, and otherwise what alarms and states give by themselves.

use std::collections::BTreeMap;

use crate::{
    AlarmChanged, Annotation, Change, Class, MINUTE_MS, Reason, Reasons, Span, State, UtcMs, reason::ReasonId,
};

/// How long before a press stands the alarm may come that says why, in milliseconds.
const BEFORE_MS: i64 = 2 * MINUTE_MS;
/// How long a press may stand idle before it runs for it to be a warm-up, in milliseconds.
pub(super) const WARM_UP_MS: i64 = 30 * MINUTE_MS;

/// Who says why a press stands while it does, can't say for how long: said so shortly after what it speaks of, in
/// milliseconds, a reason goes on.
const LASTS_MS: i64 = 2 * MINUTE_MS;

/// True if it was said of what still lasted: then it goes on until the press runs, or the machine gives another reason.
pub(super) fn lasts(one: &Annotation) -> bool {
    one.entered.since(one.to) < LASTS_MS
}

/// What is known about why a press stood.
#[derive(Debug, Clone, Default)]
pub(super) struct Why {
    /// In the order in which they were entered.
    annotations: Vec<Annotation>,
    /// Alarms that came, in order of time.
    alarms: Vec<(UtcMs, AlarmChanged)>,
    codes: BTreeMap<String, ReasonId>,
}

impl Why {
    pub(super) fn new(
        said: impl IntoIterator<Item = (u64, Annotation)>,
        alarms: impl IntoIterator<Item = AlarmChanged>,
        codes: BTreeMap<String, ReasonId>,
    ) -> Self {
        let mut said: Vec<(u64, Annotation)> = said.into_iter().collect();
        said.sort_by_key(|(number, one)| (one.entered, *number));
        let came = |alarm: &AlarmChanged| matches!(alarm.change, Change::Raised | Change::RaisedAgain);
        let mut alarms: Vec<_> = alarms.into_iter().filter(came).map(|alarm| (alarm.since, alarm)).collect();
        alarms.sort_by_key(|(since, alarm)| (*since, alarm.alarm));
        Self { annotations: said.into_iter().map(|(_, one)| one).collect(), alarms, codes }
    }

    /// Where what people say begins and ends inside `span`, in order.
    pub(super) fn cuts(&self, span: Span) -> Vec<UtcMs> {
        let mut cuts: Vec<UtcMs> = self
            .annotations
            .iter()
            .flat_map(|one| [one.from, one.to])
            .filter(|t| span.from < *t && *t < span.to)
            .collect();
        cuts.sort_unstable();
        cuts.dedup();
        cuts
    }

    /// What people say of an instant: the last word counts, and may be that there is none.
    pub(super) fn said(&self, t: UtcMs) -> Option<&Annotation> {
        self.annotations.iter().rev().find(|one| one.span().contains(t))
    }

    /// What a stretch of one state gives by itself.
    pub(super) fn given(&self, span: Span, state: State) -> Option<&'static Reason> {
        let tree = Reasons::builtin();
        if state == State::Faulted {
            let from = self.alarms.partition_point(|(since, _)| *since < span.from.plus(-BEFORE_MS));
            let near = self.alarms[from..].iter().take_while(|(since, _)| *since < span.to);
            let reasons: Vec<&Reason> = near.filter_map(|(_, alarm)| self.of_alarm(tree, alarm)).collect();
            // The first tells best, unless all it says is that there is a fault.
            let general = tree.of_state(state);
            let special =
                reasons.iter().find(|reason| Some(**reason) != general && reason.class != Class::Corrective);
            return special.copied().or(general);
        }
        tree.of_state(state)
    }

    fn of_alarm(&self, tree: &'static Reasons, alarm: &AlarmChanged) -> Option<&'static Reason> {
        let own = match &alarm.value {
            Some(crate::Value::Code(code)) => self.codes.get(&**code).and_then(|id| tree.get(id)),
            _ => None,
        };
        own.or_else(|| tree.of_alarm(alarm))
    }
}
