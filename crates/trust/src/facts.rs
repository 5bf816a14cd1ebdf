//! What a certificate says of itself, and fingerprints.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use presswatch_domain::UtcMs;
use sha2::{Digest, Sha256};
use x509_parser::{extensions::GeneralName, pem::parse_x509_pem};

use crate::TrustError;

/// What a certificate says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The common name of whom it is for.
    pub subject: Option<String>,
    /// The names and addresses that a browser may have asked for.
    pub names: Vec<String>,
    /// First instant at which it holds, UTC.
    pub from: UtcMs,
    /// Last instant at which it holds, UTC.
    pub until: UtcMs,
    /// Its fingerprint, as [`fingerprint`] writes it.
    pub fingerprint: String,
    /// The public key, as DER of a `SubjectPublicKeyInfo`.
    pub public_key: Vec<u8>,
}

/// Reads the first certificate of a PEM text.
pub fn facts(certificate_pem: &str) -> Result<Facts, TrustError> {
    let no = |error: String| TrustError::NoCertificate(error);
    let (_, block) = parse_x509_pem(certificate_pem.as_bytes()).map_err(|error| no(error.to_string()))?;
    let certificate = block.parse_x509().map_err(|error| no(error.to_string()))?;
    let names = certificate.subject_alternative_name().map_err(|error| no(error.to_string()))?;
    let names = names.iter().flat_map(|found| &found.value.general_names).filter_map(name).collect();
    let subject = certificate.subject().iter_common_name().next();
    let validity = certificate.validity();
    Ok(Facts {
        subject: subject.and_then(|found| found.as_str().ok()).map(str::to_owned),
        names,
        from: UtcMs(validity.not_before.timestamp().saturating_mul(1000)),
        until: UtcMs(validity.not_after.timestamp().saturating_mul(1000)),
        fingerprint: fingerprint(&block.contents),
        public_key: certificate.public_key().raw.to_vec(),
    })
}

fn name(found: &GeneralName<'_>) -> Option<String> {
    match found {
        GeneralName::DNSName(name) => Some((*name).to_owned()),
        GeneralName::IPAddress(bytes) => address(bytes).map(|address| address.to_string()),
        _ => None,
    }
}

fn address(bytes: &[u8]) -> Option<IpAddr> {
    let four = <[u8; 4]>::try_from(bytes).map(|bytes| IpAddr::V4(Ipv4Addr::from(bytes)));
    four.or_else(|_| <[u8; 16]>::try_from(bytes).map(|bytes| IpAddr::V6(Ipv6Addr::from(bytes)))).ok()
}

/// SHA-256 of a certificate's DER, as browsers and `openssl` write it: `AB:CD:…`.
pub fn fingerprint(der: &[u8]) -> String {
    let pairs: Vec<String> = Sha256::digest(der).iter().map(|byte| format!("{byte:02X}")).collect();
    pairs.join(":")
}
