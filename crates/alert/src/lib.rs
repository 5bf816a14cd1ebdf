//! The alerter: follows every press, decides by `presswatch_domain::alarm`, and sees to it that an alarm reaches
//! a person, once and rightly. **Nothing here ever commands the machine.**
//!
//! | module | is |
//! |---|---|
//! | [`plan`] | whom to call, how and when: what settings and accounts say |
//! | [`ledger`] | what must outlive a kill: alarms, and who was told of them |
//! | [`escalation`] | what is to be sent now, and when to look again; no clock |
//! | [`shifts`] | which shifts have ended of which people want to hear, and when enough is known of them; no clock |
//! | [`follow`] | what was heard of each press, over restarts and holes; no clock |
//! | [`pulse`] | how producers do, by our own clock |
//! | [`heartbeat`] | signs of life to a watch outside the plant |
//! | [`reports`] | what the store knows of shifts |
//! | [`role`] | the tasks: all I/O is there and in the ways |
//! | [`token`], [`door`] | what acknowledges from a phone, and where it comes in over HTTP |
//! | [`roster`], [`linking`] | people out of the accounts, and chats that they link to themselves |
//! | [`words`], [`wording`] | what messages say; posts in these words |
//! | [`channel`] | the ways to a phone, one module each |
//!
//! What is decided is apart from what is sent.

pub mod channel;
pub mod door;
pub mod escalation;
pub mod follow;
pub mod heartbeat;
pub mod ledger;
pub mod linking;
pub mod plan;
pub mod pulse;
pub mod reports;
pub mod role;
pub mod roster;
pub mod shifts;
pub mod token;
pub mod wording;
pub mod words;
