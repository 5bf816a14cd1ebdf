//! From bus to store: validate, write, commit, quarantine.
