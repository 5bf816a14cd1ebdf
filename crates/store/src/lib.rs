//! InfluxDB and the embedded store behind one trait, with roll-ups above both.
