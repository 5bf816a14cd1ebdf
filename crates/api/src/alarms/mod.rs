//! Alarms as people see them: what the alerter wrote, and what people did. [`fold`] makes a list of it, in
//! whatever order it came; [`Book`] keeps what is of interest now; the routes read both, and append what people
//! do to the api's own outbox. Whether an operation changes an alarm is for the alerter to say: until it has,
//! the operation stands there as awaited.

mod act;
mod actions;
mod backtest;
mod book;
mod call;
mod dto;
mod fold;
mod history;
mod names;
mod performance;
mod routes;

pub use act::{__path_acknowledge, __path_in_service, __path_note, __path_out_of_service, __path_shelve};
pub use act::{__path_unshelve, acknowledge, in_service, note, out_of_service, shelve, unshelve};
pub use actions::Actions;
pub use backtest::{__path_backtest, BacktestDto, ComparedDto, PressTestedDto, TallyDto, backtest};
pub use book::Book;
pub use call::{__path_call, call};
pub use dto::{AlarmDto, Nothing};
pub use history::{FAR_MS, read};
pub use performance::{__path_performance, performance};
pub use routes::{__path_alarm, __path_alarms, alarm, alarms, names};
