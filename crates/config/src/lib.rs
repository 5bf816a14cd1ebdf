//! The configuration files: parsed with places, all errors at once.
