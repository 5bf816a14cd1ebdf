//! What came of a shift, to who wants to hear it: one message a person, in the same transaction that says that it was told.

use presswatch_domain::{Priority, kpi::ShiftReport};

use super::{Desk, Due, Scene, quiet};
use crate::{
    channel::Way,
    ledger::{Kind, Ledger, Report},
    shifts::Ended,
};

impl Desk {
    /// A shift has ended, and this is known of it. Gives what is due; it is not to be told again.
    pub fn shift(
        &mut self,
        ledger: &mut Ledger,
        scene: &Scene<'_>,
        ended: &Ended,
        reports: Vec<ShiftReport>,
    ) -> Due {
        let mut due = Due::default();
        let told = ended.presses.iter().all(|press| ledger.shifts().told(press, ended.span));
        if told {
            return due;
        }
        ledger.tell_shift(&ended.presses, ended.span);
        let planned = |report: &&ShiftReport| report.planned_ms > 0;
        for contact in scene.contacts.iter().filter(|contact| contact.shift) {
            let own = |report: &&ShiftReport| contact.presses.includes(&report.press);
            let own = reports.iter().filter(planned).filter(own);
            let own: Vec<Report> = own.cloned().map(Report).collect();
            let way = self.order(scene, contact).into_iter().find(|way| *way != Way::Ring);
            let Some(way) = way.filter(|_| !own.is_empty()) else { continue };
            let to = (contact.person.clone(), way);
            let post = self.mean(ledger, scene.now, to, Kind::Shift, (Priority::P3, Vec::new(), Vec::new()));
            ledger.post_mut(post, |post| post.shift = own);
            let from = quiet(scene, contact, Priority::P3);
            due.goes(ledger, post, from, scene.now);
        }
        due
    }
}
