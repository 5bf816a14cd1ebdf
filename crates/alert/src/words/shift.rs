//! What came of a shift, to one reader.

use presswatch_domain::kpi::ShiftReport;
use presswatch_locale::{Detail, ascii, shift_said, short_date};

use super::{MOST, Words, speech::Speech};

/// Most letters of a short message that nobody must answer: one part by GSM.
const ROOM: usize = 160;

/// How much a short message says, the most first: what has no room for one takes the next.
/// How far a figure is to be trusted goes with it to the last.
const DETAILS: [Detail; 6] = [
    Detail::WHOLE,
    Detail { reasons: 2, ..Detail::WHOLE },
    Detail { reasons: 1, ..Detail::WHOLE },
    Detail { reasons: 0, ..Detail::WHOLE },
    Detail { reasons: 0, notes: true, times: false },
    Detail { reasons: 0, notes: false, times: false },
];

impl Speech<'_> {
    pub fn shift(&self, presses: &[(&str, &ShiftReport)]) -> Words {
        let (shift, day) = presses.first().map_or((String::new(), String::new()), |(_, report)| {
            (report.shift.clone(), short_date(self.reader.language, report.day))
        });
        let title = self.say("shift-title", &[("site", &self.site()), ("shift", &shift), ("day", &day)]);
        let mut text: Vec<String> =
            presses.iter().take(MOST).map(|one| self.press(one, Detail::WHOLE)).collect();
        if let Some(more) = presses.len().checked_sub(MOST).filter(|more| *more > 0) {
            text.push(self.say("phone-more", &[("count", &more.to_string())]));
        }
        if pending(presses) {
            text.push(self.say("shift-pending", &[]));
        }
        Words { title, text, short: self.short_shift(&shift, presses) }
    }

    fn press(&self, (press, report): &(&str, &ShiftReport), detail: Detail) -> String {
        let said = shift_said(self.reader.phrases, self.reader.language, report, detail);
        self.say("shift-press", &[("press", press), ("said", &said)])
    }

    /// The most that there is room for: first less of each press, then fewer presses.
    fn short_shift(&self, shift: &str, presses: &[(&str, &ShiftReport)]) -> String {
        let head = format!("{} {shift}.", self.site());
        let end = if pending(presses) { self.say("sms-shift-pending", &[]) } else { String::new() };
        let of = |count: usize, detail| {
            let mut parts = vec![head.clone()];
            parts.extend(presses.iter().take(count).map(|one| self.press(one, detail)));
            if count < presses.len() {
                let more = (presses.len() - count).to_string();
                parts.push(self.say("sms-shift-more", &[("count", &more)]));
            }
            parts.push(end.clone());
            plain(&parts.join(" "))
        };
        let all = DETAILS.into_iter().map(|detail| of(presses.len(), detail));
        let least = DETAILS[DETAILS.len() - 1];
        let fewer = (0..presses.len()).rev().map(|count| of(count, least));
        let fits = all.chain(fewer).find(|text| text.len() <= ROOM);
        // A site's or a shift's name that fills a message alone.
        fits.unwrap_or_else(|| of(0, least).chars().take(ROOM).collect())
    }
}

fn plain(text: &str) -> String {
    ascii(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// True if more may still be known of one.
fn pending(presses: &[(&str, &ShiftReport)]) -> bool {
    presses.iter().any(|(_, report)| report.pending_ms > 0)
}
