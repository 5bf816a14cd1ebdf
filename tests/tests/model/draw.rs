//! How histories are drawn: mostly the chain at work, with faults in between, and now and then what a fault
//! needs to matter: a drain after an outage, two of one name that go on working.

use presswatch_runtime::clock::Trust;

use super::history::{Action, End, How, Line, Setup, Step, Wrote};

const STEPS: usize = 110;

/// The history of a seed.
pub fn draw(seed: u64) -> (Setup, Vec<Step>) {
    let mut dice = Dice::new(seed);
    let setup = Setup {
        limit: dice.of(&[120, 250, 600, 1_000_000]),
        aside: dice.of(&[0, 2, 1_000]),
        lazy: dice.one_in(3),
        trust: if dice.one_in(3) { Trust::Ntp } else { Trust::System },
        gathers: seed.is_multiple_of(3),
    };
    let twins = dice.one_in(3);
    let mut draw = Draw { dice, steps: Vec::with_capacity(STEPS + 40), twins };
    while draw.steps.len() < STEPS {
        draw.some();
    }
    if seed.is_multiple_of(8) {
        draw.now(Action::Stall);
    }
    (setup, draw.steps)
}

/// Xorshift.
struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % sides
    }

    fn one_in(&mut self, sides: u64) -> bool {
        self.roll(sides) == 0
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.roll(choices.len() as u64) as usize]
    }
}

/// Draws steps.
struct Draw {
    dice: Dice,
    steps: Vec<Step>,
    twins: bool,
}

impl Draw {
    fn now(&mut self, action: Action) {
        self.steps.push(Step { after_ms: 0, action });
    }

    fn soon(&mut self, action: Action) {
        let after_ms = self.dice.roll(3_000) as i64;
        self.steps.push(Step { after_ms, action });
    }

    fn late(&mut self, ms: u64, action: Action) {
        self.steps.push(Step { after_ms: ms as i64, action });
    }

    fn who(&mut self) -> usize {
        self.dice.roll(2) as usize
    }

    fn at(&mut self) -> usize {
        self.dice.roll(1_000) as usize
    }

    fn end(&mut self) -> End {
        match self.dice.roll(40) {
            0 | 1 => End::Fails,
            2 => End::Dies,
            _ => End::Done,
        }
    }

    fn append(&mut self, live: bool) {
        let kinds =
            (0..self.dice.roll(4)).fold(1 + self.dice.roll(6), |kinds, _| kinds * 10 + 1 + self.dice.roll(6));
        let (who, kinds, end) = (self.who(), kinds as u32, self.end());
        let (early, queue_full) = (self.dice.one_in(8), self.dice.one_in(4));
        self.soon(Action::Append { who, kinds, live, early, queue_full, end });
    }

    fn send(&mut self) {
        let (who, end) = (self.who(), self.end());
        self.soon(Action::Send { who, end });
    }

    fn receive(&mut self, ingest: usize) {
        let (at, again) = (self.at(), self.dice.one_in(5));
        self.soon(Action::Receive { ingest, at, again });
    }

    fn write(&mut self, ingest: usize) {
        let dies = [Wrote::DiesBefore, Wrote::DiesWithin, Wrote::DiesUntold, Wrote::DiesAfter];
        let wrote = match self.dice.roll(30) {
            0..=5 => self.dice.of(&dies),
            6 => Wrote::RetryLater,
            _ => Wrote::Done,
        };
        self.soon(Action::Write { ingest, wrote });
    }

    fn hear(&mut self) {
        let (at, again, end) = (self.at(), self.dice.one_in(4), self.end());
        self.soon(Action::Hear { at, again, end });
    }

    /// From reading to commit, once.
    fn round(&mut self, live: bool) {
        let ingest = self.who();
        self.append(live);
        self.send();
        self.receive(ingest);
        self.write(ingest);
        self.hear();
    }

    fn some(&mut self) {
        match self.dice.roll(47) {
            0..=8 => {
                let live = self.dice.roll(3) > 0;
                self.append(live);
            }
            9..=15 => self.send(),
            16..=20 => {
                let ingest = self.who();
                self.receive(ingest);
            }
            21..=25 => {
                let ingest = self.who();
                self.write(ingest);
            }
            26..=31 => self.hear(),
            32 => {
                let at = self.at();
                let all = self.dice.one_in(6);
                self.soon(if all { Action::LoseAll } else { Action::LoseMessage { at } });
            }
            33 => {
                let at = self.at();
                self.soon(Action::LoseCommit { at });
            }
            34..=37 => {
                let who = self.who();
                self.soon(Action::Overdue { who });
            }
            38 => {
                // Long enough for a loss to close, or for what is committed to be deleted.
                let (ms, who, end) =
                    (self.dice.of(&[60_000, 60_000, 8 * 86_400_000]), self.who(), self.end());
                self.late(ms, Action::Tidy { who, end });
            }
            39 => self.line(),
            40 => {
                let who = self.who();
                self.soon(Action::Sync { who });
            }
            41 | 42 => self.time(),
            _ => self.fault(),
        }
    }

    fn time(&mut self) {
        let (who, end) = (self.who(), self.end());
        self.soon(Action::Time { who, end });
    }

    fn line(&mut self) {
        let lines = [Line::Cut, Line::BlackHole, Line::Mute, Line::Deaf, Line::Slow, Line::Up, Line::Up];
        let (who, to) = (self.who(), self.dice.of(&lines));
        self.soon(Action::Link { who, to });
    }

    /// Rare things.
    fn fault(&mut self) {
        let (who, full) = (self.who(), self.dice.one_in(2));
        match self.dice.roll(30) {
            0 | 1 => {
                let echo = self.dice.one_in(2);
                self.soon(Action::Kill { who, echo });
            }
            2 | 3 => self.power_cut(who),
            4 => self.outage(),
            5 => self.soon(Action::Backup { who }),
            6 => self.soon(Action::Restore),
            7 | 8 if self.twins => self.twin(),
            7 => {
                let hours = self.dice.roll(7) as i64 - 3;
                self.soon(Action::Clock { who, hours });
            }
            8 => self.soon(Action::Beat),
            9 => self.soon(Action::Disk { who, full }),
            10 => self.soon(Action::Disk { who, full: false }),
            11 | 12 => self.soon(Action::Quarantine { ingest: who, full }),
            13 => self.soon(Action::StoreDisk { full }),
            14 => self.soon(Action::StoreDisk { full: false }),
            15 => self.soon(Action::StorePowerCut),
            16 | 17 => self.soon(Action::StoreBackup),
            18 => self.soon(Action::StoreRestore { ingests_die: full }),
            19 if full => self.soon(Action::Upgrade { who }),
            19 | 20 => self.soon(Action::UpgradeIngest { ingest: who }),
            21 => {
                // An ingest pointed at another store.
                self.append(true);
                self.receive(2);
                self.write(2);
                self.hear();
            }
            22 => self.soon(Action::Ntp { who }),
            23 => self.soon(Action::Say { who }),
            24 => self.reboot(),
            25..=27 => self.nowhen(),
            _ => self.round(full),
        }
    }

    fn reboot(&mut self) {
        let (who, right, steps) = (self.who(), self.dice.one_in(2), self.dice.roll(4) as usize);
        self.soon(Action::Reboot { who, right, steps: if steps == 0 { usize::MAX } else { steps - 1 } });
    }

    /// Up without a time; then it comes, or another boot does, or it is waited for in vain.
    fn nowhen(&mut self) {
        let who = self.who();
        self.soon(Action::Reboot { who, right: false, steps: usize::MAX });
        for _ in 0..1 + self.dice.roll(6) {
            self.append(true);
        }
        match self.dice.roll(9) {
            0 | 1 => self.soon(Action::Kill { who, echo: false }),
            2 => self.soon(Action::Backup { who }),
            3 => self.soon(Action::Second { how: How::Copy }),
            4 => {
                self.late(700_000, Action::Time { who, end: End::Done });
                self.append(true);
            }
            _ => {}
        }
        self.append(true);
        match self.dice.roll(4) {
            0 => self.reboot(),
            1 => self.soon(Action::Say { who }),
            _ => self.soon(Action::Ntp { who }),
        }
        for _ in 0..self.dice.roll(4) {
            self.time();
        }
        match self.dice.roll(6) {
            0 => self.reboot(),
            1 => self.soon(Action::Kill { who, echo: false }),
            _ => {}
        }
        self.round(true);
    }

    /// Sent, stored, and gone from the file.
    fn power_cut(&mut self, who: usize) {
        for _ in 0..self.dice.roll(3) {
            self.round(true);
        }
        let (keep, right) = (self.at(), self.dice.one_in(2));
        self.soon(Action::PowerCut { who, keep, right });
        self.append(true);
    }

    /// Long, then a drain with live rows beside.
    fn outage(&mut self) {
        let who = self.who();
        self.soon(Action::Link { who, to: Line::Cut });
        for _ in 0..5 + self.dice.roll(15) {
            let ms = 1_000 + self.dice.roll(600_000);
            self.append(true);
            self.late(ms, Action::Overdue { who });
        }
        self.soon(Action::Link { who, to: Line::Up });
        for _ in 0..3 {
            self.round(true);
        }
    }

    fn twin(&mut self) {
        let how = self.dice.of(&[How::Copy, How::Copy, How::Clone, How::Fresh]);
        self.soon(Action::Second { how });
        for _ in 0..self.dice.roll(4) {
            self.round(true);
        }
        for _ in 0..1 + self.dice.roll(4) {
            self.soon(Action::Beat);
            self.round(true);
        }
        if self.dice.one_in(2) {
            self.soon(Action::Leave);
            for who in [0, 1] {
                self.late(31_000, Action::Overdue { who });
            }
        }
    }
}
