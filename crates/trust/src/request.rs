//! How a machine asks for a certificate: its key never leaves it.

use std::fmt;

use rcgen::{CertificateParams, DnType, KeyPair, PKCS_ECDSA_P256_SHA256};

use crate::TrustError;

/// Longest common name, in characters: more, and others refuse the certificate.
const LONGEST: usize = 64;

/// A new key, and the request for its certificate.
#[derive(Clone)]
pub struct Request {
    /// The key, PEM of PKCS #8: stays where it was made.
    pub key_pem: String,
    /// The request, PEM of PKCS #10: goes to the authority.
    pub csr_pem: String,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request").field("csr_pem", &self.csr_pem).finish_non_exhaustive()
    }
}

/// Makes a key (EC P-256) and a request in the name of `name`.
pub fn request(name: &str) -> Result<Request, TrustError> {
    let key = new_key()?;
    let csr = named(name)?.serialize_request(&key).map_err(TrustError::crypto)?;
    Ok(Request { key_pem: key.serialize_pem(), csr_pem: csr.pem().map_err(TrustError::crypto)? })
}

pub(crate) fn new_key() -> Result<KeyPair, TrustError> {
    KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(TrustError::crypto)
}

/// What a certificate of that common name begins with.
pub(crate) fn named(name: &str) -> Result<CertificateParams, TrustError> {
    if name.trim().is_empty() || name.chars().count() > LONGEST || name.chars().any(char::is_control) {
        return Err(TrustError::BadName(name.to_owned()));
    }
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    Ok(params)
}
