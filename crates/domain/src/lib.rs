//! What the plant is and what its numbers mean: presses, signals, quality, states, and the one rule
//! (`hold`) by which a sparse row is read.
//!
//! **Pure**: no I/O, no clock (`now` is a parameter), no async. Everything that judges data lives
//! here, so that the edge, the store, the page and a report can't disagree.

pub mod alarm;
pub mod catalogue;
pub mod counters;
mod dials;
pub mod duty;
pub mod entered;
pub mod hold;
pub mod id;
pub mod inputs;
pub mod kpi;
pub mod limits;
pub mod machine;
pub mod plan;
pub mod plant;
pub mod quality;
pub mod reason;
pub mod record;
pub mod scale;
pub mod signal;
pub mod table;
pub mod time;
pub mod timeline;
pub mod validate;

pub use alarm::{AlarmState, Change, Operation, Priority, Rule, RuleId};
pub use catalogue::Catalogue;
pub use counters::{Advance, Pace, advance, spec_energy, stroke_rate, throughput};
pub use duty::Duty;
pub use entered::{Annotation, Basis, Misentered, PlanHeld, Production};
pub use hold::{Bucket, Mark, Point, Segment, buckets, hold};
pub use id::{IdError, PressId, ProducerId, SignalId, SiteId};
pub use inputs::Inputs;
pub use limits::{LimitFault, Limits};
pub use machine::{Machine, MachineRules, Open};
pub use plan::{Plan, Target};
pub use plant::{Plant, Press, ProducerRole};
pub use quality::{Conditioner, QualityRules, Reading};
pub use reason::{Class, Reason, Reasons};
pub use record::{
    AlarmChanged, Birth, Body, Clock, Ended, Epoch, Event, EventKind, Interval, Numbered, Outcome, Record,
    Row, State, StoreId, StoreIdentity,
};
pub use scale::{CurrentLimits, ScaleError, TwoPoint};
pub use signal::{BadMark, Gate, Period, Signal, SignalType, Value};
pub use table::{CatalogueError, Cell, CellFault};
pub use time::{HOUR_MS, MINUTE_MS, Span, UtcMs};
pub use timeline::{Known, Timeline};
pub use validate::{Fault, Rejection, validate};
