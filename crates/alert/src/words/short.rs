//! The short message: 120 letters of ASCII that each take one place, so that it is never cut in two.

use presswatch_locale::ascii;

/// Most letters.
pub(super) const MOST: usize = 120;
/// Of a site, a press and what is wrong, at least so many stay.
const LEAST: usize = 12;

/// The parts of a short message, in the order in which they are read. What is empty is not there.
#[derive(Debug, Default, Clone)]
pub(super) struct Parts {
    /// The site.
    pub site: String,
    /// `ALARM P1`.
    pub kind: String,
    /// The press.
    pub subject: String,
    /// What is wrong.
    pub what: String,
    /// Since when.
    pub since: String,
    /// What the machine does.
    pub machine: String,
    /// What to do first.
    pub action: String,
    /// How to answer, with the number; or the number alone. It always stays.
    pub answer: String,
}

impl Parts {
    /// The message. If it is too long it goes without, in this order: what the machine does, since when, what to
    /// do first, the site; then the press's name and what is wrong are cut.
    pub fn fit(mut self) -> String {
        for part in [
            &mut self.site,
            &mut self.kind,
            &mut self.subject,
            &mut self.what,
            &mut self.since,
            &mut self.machine,
            &mut self.action,
            &mut self.answer,
        ] {
            *part = ascii(part).split_whitespace().collect::<Vec<_>>().join(" ");
        }
        let drops: [fn(&mut Parts); 5] = [
            |_| (),
            |parts| parts.machine.clear(),
            |parts| parts.since.clear(),
            |parts| parts.action.clear(),
            |parts| parts.site.clear(),
        ];
        for drop in drops {
            drop(&mut self);
            let text = self.joined();
            if text.len() <= MOST {
                return text;
            }
        }
        let cuts: [fn(&mut Parts) -> &mut String; 3] = [|p| &mut p.subject, |p| &mut p.what, |p| &mut p.kind];
        for part in cuts {
            let over = self.joined().len().saturating_sub(MOST);
            let part = part(&mut self);
            part.truncate(part.len().saturating_sub(over).max(LEAST.min(part.len())));
        }
        self.joined()
    }

    fn joined(&self) -> String {
        let head: Vec<&str> =
            [&*self.site, &self.kind, &self.subject].into_iter().filter(|part| !part.is_empty()).collect();
        let mut text = head.join(" ");
        let mut add = |between: &str, part: &str| {
            if !part.is_empty() {
                let asked = text.ends_with('?') && between == ". ";
                text.push_str(if text.is_empty() {
                    ""
                } else if asked {
                    " "
                } else {
                    between
                });
                text.push_str(part);
            }
        };
        add(": ", &self.what);
        add(" ", &self.since);
        for part in [&self.machine, &self.action, &self.answer] {
            add(". ", part.trim_end_matches('.'));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn example() -> Parts {
        Parts {
            site: "QRA".into(),
            kind: "ALARM P1".into(),
            subject: "Presa 1".into(),
            what: "temp. e vajit 72 °C > 70".into(),
            since: "që nga 14:05".into(),
            machine: "Presa u ndal.".into(),
            action: "Kontrollo ftohësin e vajit".into(),
            answer: "Përgjigju: OK 4711".into(),
        }
    }

    #[test]
    fn an_alarm_fits_whole() {
        assert_eq!(
            example().fit(),
            "QRA ALARM P1 Presa 1: temp. e vajit 72 C > 70 qe nga 14:05. Presa u ndal. Kontrollo ftohesin e \
             vajit. Pergjigju: OK 4711"
        );
    }

    #[test]
    fn what_is_too_long_loses_its_parts_in_order_and_never_its_number() {
        let longer = |by: usize| Parts { subject: format!("Presa {}", "x".repeat(by)), ..example() }.fit();
        let has = |text: &str| {
            let parts = ["Presa u ndal", "qe nga", "Kontrollo", "QRA", "> 70"];
            parts.map(|part| text.contains(part))
        };
        assert_eq!(has(&longer(2)), [false, true, true, true, true]);
        assert_eq!(has(&longer(20)), [false, false, true, true, true]);
        assert_eq!(has(&longer(40)), [false, false, false, true, true]);
        assert_eq!(has(&longer(58)), [false, false, false, false, true]);
        let cut = longer(300);
        assert!(cut.len() == MOST && cut.ends_with("72 C > 70. Pergjigju: OK 4711"), "{cut}");
    }

    proptest! {
        #[test]
        fn it_is_always_one_part_of_plain_letters_with_its_number(
            words in prop::collection::vec("\\PC{0,70}", 6),
            kind in "[A-Z ]{0,20}",
            number: u64,
        ) {
            let mut words = words.into_iter();
            let mut next = || words.next().unwrap_or_default();
            let parts = Parts {
                site: next(), kind, subject: next(), what: next(), since: next(), machine: next(),
                action: next(), answer: format!("Përgjigju: OK {number}"),
            };
            let text = parts.fit();
            prop_assert!(text.is_ascii() && text.len() <= MOST, "{} {text:?}", text.len());
            let end = format!("OK {number}");
            prop_assert!(text.ends_with(&end), "{text:?}");
        }
    }
}
