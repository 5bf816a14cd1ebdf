//! Messages, numbers and dates in four languages.
//!
//! The messages are Fluent files that the page imports too, so a sentence exists once. They are part of the program:
//! nothing is read at run time. A site's own words are laid over them ([`Phrases`]).

mod format;
mod language;
mod messages;
mod phrases;
mod script;
mod shift;

pub use fluent_bundle::{FluentArgs, FluentValue};
pub use format::{bytes, long_date, number, percent, short_date, time};
pub use language::{Language, UnknownLanguage};
pub use messages::{MessageError, ids, message, unit};
pub use phrases::{BrokenPhrase, Phrases};
pub use script::{ascii, latin};
pub use shift::{Detail, shift_said};
