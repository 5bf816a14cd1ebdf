//! What stands in a Modbus register and where: addresses, formats and word orders, register maps, and
//! which registers are read together. **Pure**: who speaks the protocol is the edge.
//!
//! Source of the protocol's facts: MODBUS Application Protocol Specification V1.1b3.

pub mod address;
pub mod block;
pub mod format;
pub mod line;
pub mod look;
pub mod map;
pub mod point;

pub use address::{Address, AddressFault, Area};
pub use block::{Block, Limits, blocks};
pub use format::{Format, Order};
pub use line::{LineAt, Parity, SerialBits, Target};
pub use look::{Guess, guesses};
pub use map::{COLUMNS, Cell, CellFault, Dialect, MapError, MapRow, read_map, write_map};
pub use point::{Point, PointFault, Scaling};
