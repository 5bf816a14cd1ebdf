//! The job at hand: a message, or a call.

use super::*;
use crate::channel::gsm::heard::{End, Fault};

impl Modem {
    /// The modem waits for the message.
    pub(super) fn prompted(&mut self) {
        if let Some(Work::Message { message, given, .. }) = &mut self.work {
            *given = true;
            self.out.extend(message.hex.as_bytes());
            self.out.push(END_OF_MESSAGE);
            let until_ms = self.now_ms + Command::Message.patience_ms();
            self.running = Some(Running { command: Command::Message, until_ms });
        }
    }

    /// The job's next command; false: there is nothing to do for now.
    pub(super) fn work_on(&mut self) -> bool {
        let now_ms = self.now_ms;
        let command = match &mut self.work {
            Some(Work::Message { begun, .. }) if !*begun => {
                *begun = true;
                Command::Submit
            }
            Some(Work::Ring { call: call @ None, look_ms, .. }) => {
                *call = Some(Call::new(self.setup.ring_ms, now_ms));
                *look_ms = now_ms + CALL_MS;
                Command::Dial
            }
            Some(Work::Ring { call: Some(call), look_ms, seen, verdict, .. }) => {
                if verdict.is_none() && call.until_ms() <= now_ms {
                    *verdict = Some(call.enough(now_ms));
                }
                match self.todo.front() {
                    Some(Command::OnHook) => {
                        self.todo.pop_front();
                        Command::OnHook
                    }
                    _ if verdict.is_some() => Command::HangUp,
                    _ if call.to_be_asked() && *look_ms <= now_ms => {
                        (*seen, *look_ms) = (false, now_ms + CALL_MS);
                        Command::Calls
                    }
                    _ => return false,
                }
            }
            _ => return false,
        };
        self.say(command);
        true
    }

    pub(super) fn end(&mut self, ended: Ended) {
        if self.work.take().is_some() {
            self.events.push_back(Event::Ended(ended));
        }
    }

    /// The job, if there is one, can't go on.
    pub(super) fn interrupted(&mut self, why: &str) {
        let ended = match &self.work {
            Some(Work::Message { given: true, .. }) => Ended::Unknown,
            Some(Work::Ring { call: Some(call), verdict, .. }) => {
                let verdict = verdict.unwrap_or_else(|| call.ended(End::NoCarrier, self.now_ms));
                if verdict.is_ok() { Ended::Rung } else { Ended::Failed(later(why)) }
            }
            _ => Ended::Failed(later(why)),
        };
        self.end(ended);
    }

    pub(super) fn calls_told(&mut self, result: Result<(), Fault>) {
        if let Some(Work::Ring { call: Some(call), seen, verdict, .. }) = &mut self.work {
            match result {
                Ok(()) if !*seen && verdict.is_none() => *verdict = call.stands(None, self.now_ms),
                Ok(()) => {}
                Err(_) => call.unseen(),
            }
        }
    }

    /// A call is over: ours, or one that came in.
    pub(super) fn call_ended(&mut self, how: End) {
        self.rings = 0;
        let dialling = self.running.is_some_and(|running| running.command == Command::Dial);
        if let Some(Work::Ring { call: Some(call), verdict, .. }) = &mut self.work {
            if dialling {
                // It has said nothing until now.
                call.unseen();
                self.running = None;
            }
            if verdict.is_none() {
                *verdict = Some(call.ended(how, self.now_ms));
            }
        }
    }

    pub(super) fn hung_up(&mut self) {
        self.rings = 0;
        if let Some(Work::Ring { verdict: Some(verdict), .. }) = &self.work {
            self.end(match *verdict {
                Ok(()) => Ended::Rung,
                Err(why) => Ended::Failed(later(why)),
            });
        }
    }
}
