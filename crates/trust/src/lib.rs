//! The site's own certificate authority: it says who its servers and machines are, to browsers for which
//! somebody installed it, and to brokers. No network, no clock: the caller gives the time.
//!
//! | module | is |
//! |---|---|
//! | `authority` | the authority, and what it signs |
//! | `file` | its key and certificate on disk, as one file |
//! | `facts` | what a certificate says, and fingerprints |
//! | `server` | the server's own certificate, kept and renewed |
//! | `request` | how a machine asks for a certificate |
//! | `enrolment` | how an edge gets it over plain HTTP, by a line that somebody carries to it |

mod authority;
mod enrolment;
mod error;
mod facts;
mod file;
mod request;
mod server;

pub use authority::{Authority, Issued};
pub use enrolment::{Asked, BadLine, Enrolment, Given, Line};
pub use error::TrustError;
pub use facts::{Facts, facts, fingerprint};
pub use request::{Request, request};
