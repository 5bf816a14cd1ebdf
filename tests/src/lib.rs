//! Harness for the system tests.

pub mod bot_api;
pub mod bus;
pub mod calm;
pub mod dice;
pub mod disk;
pub mod faketime;
pub mod load;
pub mod losses;
pub mod orders;
pub mod packets;
pub mod phone;
pub mod process;
pub mod program;
pub mod proxy;
pub mod receiver;
pub mod rough;
pub mod servers;
pub mod site;
pub mod spy;
pub mod tap;
