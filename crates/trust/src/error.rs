//! What goes wrong. No error holds a key.

use std::error::Error;

/// The authority can't be opened or made, or does not sign.
#[derive(Debug, thiserror::Error)]
pub enum TrustError {
    /// It is not what it was. Never replaced by a new one: nobody would trust that.
    #[error(
        "{path} is damaged ({reason}) and was left as it is: put back a copy, or move it away to begin with a new authority that must be installed anew"
    )]
    Damaged {
        /// Which file.
        path: String,
        /// What was found.
        reason: String,
    },
    /// The file can't be read or written.
    #[error("{path}, {doing}")]
    File {
        /// Which file.
        path: String,
        /// What was being done.
        doing: &'static str,
        /// Why it failed.
        #[source]
        source: std::io::Error,
    },
    /// Its ten years are over.
    #[error("the site's certificate authority has ended: move it away, so that a new one is made")]
    Ended,
    /// Nothing that a certificate can say.
    #[error("{0:?} can't be a name in a certificate")]
    BadName(String),
    /// No certificate in PEM.
    #[error("this is no certificate ({0})")]
    NoCertificate(String),
    /// It can't be read, or its signature is not by its own key.
    #[error("this request for a certificate can't be taken ({0})")]
    BadRequest(String),
    /// An instant that no certificate can say.
    #[error("{0} ms since 1970 is no time for a certificate")]
    BadTime(i64),
    /// Keys and signatures.
    #[error("making keys and certificates")]
    Crypto(#[source] Box<dyn Error + Send + Sync>),
}

impl TrustError {
    pub(crate) fn crypto(error: rcgen::Error) -> Self {
        TrustError::Crypto(Box::new(error))
    }
}
