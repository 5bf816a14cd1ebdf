//! Which device of a line is read next, and what of it. Pure: time is a parameter, in milliseconds.
//!
//! A group (what a device has at one period) is due at whole multiples of its period on the clock; what is
//! late is skipped and not piled up. The group that has waited longest is first, and with it all of its
//! device that is due: so between two turns of a device every other one that waits has had its own, however
//! slow any of them is. A device that does not answer is asked one question ever less often; when it answers,
//! all of it is due.

/// The first pause after no answer, and the longest, in milliseconds.
const PAUSE_MS: (i64, i64) = (1_000, 30_000);

/// An instant.
#[derive(Debug, Clone, Copy)]
pub(super) struct Now {
    /// Monotonic.
    pub mono_ms: i64,
    /// UTC at the monotonic zero; it may step.
    pub anchor_ms: i64,
}

/// What to do now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Next {
    /// Read these groups of this device; one that is `silent` is to be asked one question first.
    Read { device: usize, groups: Vec<usize>, silent: bool },
    /// Nothing, until this monotonic instant.
    Wait { until_ms: i64 },
}

/// The devices of a line.
#[derive(Debug)]
pub(super) struct Schedule {
    devices: Vec<Device>,
    turns: u64,
}

#[derive(Debug)]
struct Device {
    groups: Vec<Group>,
    silent: Option<Silence>,
    /// When it last had its turn, counted.
    turn: u64,
}

#[derive(Debug)]
struct Group {
    every_ms: i64,
    due_ms: i64,
}

#[derive(Debug)]
struct Silence {
    pause_ms: i64,
    again_ms: i64,
}

impl Schedule {
    /// The periods of each device's groups, in milliseconds; all are due at once.
    pub(super) fn new(periods: Vec<Vec<i64>>, now: Now) -> Self {
        let group = |every_ms: i64| Group { every_ms: every_ms.max(1), due_ms: now.mono_ms };
        let device = |periods: Vec<i64>| Device {
            groups: periods.into_iter().map(group).collect(),
            silent: None,
            turn: 0,
        };
        Self { devices: periods.into_iter().map(device).collect(), turns: 0 }
    }

    /// What to do at `now_ms`; `None`: there is nothing to read, ever.
    pub(super) fn next(&self, now_ms: i64) -> Option<Next> {
        let ready = |device: &Device| {
            let due = device.groups.iter().map(|group| group.due_ms).min()?;
            Some((due.max(device.silent.as_ref().map_or(due, |silence| silence.again_ms)), device.turn))
        };
        let all = self.devices.iter().enumerate().filter_map(|(place, it)| Some((ready(it)?, place)));
        let ((ready_ms, _), place) = all.min()?;
        if ready_ms > now_ms {
            return Some(Next::Wait { until_ms: ready_ms });
        }
        let silent = self.devices[place].silent.is_some();
        Some(Next::Read { device: place, groups: self.due(place, now_ms), silent })
    }

    /// The groups of a device that are due.
    pub(super) fn due(&self, device: usize, now_ms: i64) -> Vec<usize> {
        let groups = self.devices[device].groups.iter().enumerate();
        groups.filter(|(_, group)| group.due_ms <= now_ms).map(|(place, _)| place).collect()
    }

    /// A silent device has answered: all of it is due; gives all groups.
    pub(super) fn answered(&mut self, device: usize, now_ms: i64) -> Vec<usize> {
        let device = &mut self.devices[device];
        device.silent = None;
        device.groups.iter_mut().for_each(|group| group.due_ms = group.due_ms.min(now_ms));
        (0..device.groups.len()).collect()
    }

    /// These groups have been read, up to `now`.
    pub(super) fn read(&mut self, device: usize, groups: &[usize], now: Now) {
        self.turn(device);
        for place in groups {
            let group = &mut self.devices[device].groups[*place];
            let utc_ms = now.anchor_ms + now.mono_ms;
            group.due_ms = now.mono_ms + group.every_ms - utc_ms.rem_euclid(group.every_ms);
        }
    }

    /// A device has not answered. What was due stays so.
    pub(super) fn failed(&mut self, device: usize, now_ms: i64) {
        self.turn(device);
        let (first, longest) = PAUSE_MS;
        let before = self.devices[device].silent.as_ref().map_or(0, |silence| silence.pause_ms);
        let pause_ms = (before * 2).clamp(first, longest);
        self.devices[device].silent = Some(Silence { pause_ms, again_ms: now_ms + pause_ms });
    }

    /// The line itself is gone: nobody is known to answer, and everybody is asked when it is back.
    pub(super) fn lost(&mut self, now_ms: i64) {
        for device in &mut self.devices {
            device.silent = Some(Silence { pause_ms: 0, again_ms: now_ms });
        }
    }

    fn turn(&mut self, device: usize) {
        self.turns += 1;
        self.devices[device].turn = self.turns;
    }
}

#[cfg(test)]
#[path = "schedule_tests.rs"]
mod tests;
