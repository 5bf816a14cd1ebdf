//! Messages, numbers and dates in four languages.
