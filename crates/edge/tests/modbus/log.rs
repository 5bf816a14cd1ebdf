//! What a test's thread says in the log.
//!
//! One subscriber hears all threads from before the first of them speaks: with one for each test, a place
//! in the code that a thread without any reaches first may be silent for the others.

use std::{
    sync::{Mutex, Once, PoisonError},
    thread::ThreadId,
};

use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};

static SAID: Mutex<Vec<(ThreadId, String)>> = Mutex::new(Vec::new());

/// The messages of the thread that made it.
#[derive(Debug, Clone)]
pub struct Log(ThreadId);

impl Log {
    /// Hears everything from here on.
    pub fn hear() -> Log {
        static INSTALLED: Once = Once::new();
        INSTALLED.call_once(|| {
            tracing::subscriber::set_global_default(Hears).expect("the only one of this process");
        });
        Log(std::thread::current().id())
    }

    /// How often this was said.
    pub fn count(&self, message: &str) -> usize {
        let said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
        said.iter().filter(|(thread, said)| *thread == self.0 && said == message).count()
    }
}

struct Hears;

impl Subscriber for Hears {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        struct Message(Option<String>);
        impl Visit for Message {
            fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
                if field.name() == "message" {
                    self.0 = Some(format!("{value:?}"));
                }
            }
        }
        let mut message = Message(None);
        event.record(&mut message);
        let said = message.0.map(|said| (std::thread::current().id(), said));
        SAID.lock().unwrap_or_else(PoisonError::into_inner).extend(said);
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}
