//! Field protocols, simulator and replay: from the press to the uplink.
