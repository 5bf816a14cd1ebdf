//! How a producer loses nothing: the outbox on disk, sending, commits.
