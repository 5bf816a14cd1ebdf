//! What can end a source.

use presswatch_domain::IdError;
use presswatch_uplink::AppendError;

/// Why a source did not start, or can't go on.
#[derive(Debug, thiserror::Error)]
pub enum EdgeError {
    /// The uplink did not take records.
    #[error("handing records to the uplink")]
    Append(#[from] AppendError),
    /// A signal's name is none.
    #[error("naming the signals")]
    Id(#[from] IdError),
    /// What the source kept of its last run can't be read.
    #[error("the outbox's entry `{key}` can't be read: start with a new data folder, and keep this one")]
    Kept {
        /// Its key.
        key: String,
        /// What is wrong with it.
        #[source]
        source: serde_json::Error,
    },
    /// The wanted fault is for a press that isn't there.
    #[error("`{press}` has no fault to play: the presses are {presses}")]
    UnknownPress {
        /// The press asked for.
        press: String,
        /// Those that are there.
        presses: String,
    },
    /// A recording can't be opened or read.
    #[cfg(feature = "replay")]
    #[error("{file}: can't be read; give a CSV file with a heading, plain or .gz")]
    Recording {
        /// Its path.
        file: String,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A recording lacks a column.
    #[cfg(feature = "replay")]
    #[error("{file}: has no column `{column}`; its columns are {columns}")]
    Column {
        /// Its path.
        file: String,
        /// The column.
        column: String,
        /// Those that are there.
        columns: String,
    },
}
