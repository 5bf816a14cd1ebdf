//! The alerter: follows every press, decides by `presswatch_domain::alarm`, and sees to it that an alarm reaches
//! a person, once and rightly. **Nothing here ever commands the machine.**
//!
//! One module a way to the phone ([`channel`]); what is decided is apart from what is sent.

pub mod channel;
pub mod door;
pub mod token;
pub mod words;
