//! The authority, and what it signs.

use std::{fmt, path::Path};

use presswatch_domain::UtcMs;
use presswatch_runtime::random;
use rcgen::{
    BasicConstraints, CertificateParams, CertificateSigningRequestParams, DnType, ExtendedKeyUsagePurpose,
    IsCa, Issuer, KeyPair, KeyUsagePurpose, PublicKeyData, SerialNumber,
};
use time::OffsetDateTime;

use crate::{
    TrustError,
    facts::{Facts, facts},
    file,
    request::{named, new_key},
};

const DAY_MS: i64 = 24 * 3600 * 1000;
/// How long the authority holds: ten years.
const OWN_DAYS: i64 = 3652;
/// How long a server's certificate holds. Browsers refuse more than 398 days.
const SERVER_DAYS: i64 = 397;
/// How long a machine's certificate holds: five years.
const CLIENT_DAYS: i64 = 1826;
/// Certificates hold from a day before they are made: the clocks of a plant do not agree.
const BEFORE_DAYS: i64 = 1;
/// Longest piece of the site's name in the authority's, in characters.
const NAME: usize = 50;

/// The site's certificate authority: a key, and the certificate that people install.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate_pem: String,
    facts: Facts,
}

/// A server's key and certificate.
#[derive(Clone)]
pub struct Issued {
    /// The certificate, PEM.
    pub certificate_pem: String,
    /// Its key, PEM of PKCS #8.
    pub key_pem: String,
}

impl Authority {
    /// The name of the file, in the authority's folder, with the certificate that people install.
    pub const CERTIFICATE: &str = file::CERTIFICATE;

    /// Opens the authority in `folder`, or makes folder and authority if there is none. `site_name` is what
    /// a new one is known by; `now` is the time, UTC.
    pub fn open_or_make(folder: &Path, site_name: &str, now: UtcMs) -> Result<Self, TrustError> {
        let found = match file::read(folder)? {
            Some(text) => text,
            None => {
                file::make(folder, &new(site_name, now)?)?;
                // Ours, or that of who was quicker.
                file::read(folder)?.ok_or_else(|| file::damaged(folder, "it went away again"))?
            }
        };
        Self::shown(folder, &found)
    }

    /// Opens the authority in `folder`, if there is one.
    pub fn open(folder: &Path) -> Result<Option<Self>, TrustError> {
        file::read(folder)?.map(|found| Self::shown(folder, &found)).transpose()
    }

    fn shown(folder: &Path, text: &str) -> Result<Self, TrustError> {
        let authority = Self::read(text).map_err(|reason| file::damaged(folder, reason))?;
        file::show(folder, &authority.certificate_pem)?;
        Ok(authority)
    }

    /// From the key and the certificate, one after the other.
    fn read(text: &str) -> Result<Self, String> {
        let begin = text.find(file::BEGIN).ok_or("it holds no certificate")?;
        let (key_pem, certificate_pem) = text.split_at(begin);
        let key = KeyPair::from_pem(key_pem).map_err(|error| error.to_string())?;
        let facts = facts(certificate_pem).map_err(|error| error.to_string())?;
        if facts.public_key != key.subject_public_key_info() {
            return Err("its certificate is of another key".to_owned());
        }
        let issuer = Issuer::from_ca_cert_pem(certificate_pem, key).map_err(|error| error.to_string())?;
        Ok(Self { issuer, certificate_pem: certificate_pem.to_owned(), facts })
    }

    /// SHA-256 of its certificate, `AB:CD:…`: what people compare before they trust it.
    pub fn fingerprint(&self) -> &str {
        &self.facts.fingerprint
    }

    /// The certificate that people install, PEM.
    pub fn certificate_pem(&self) -> &str {
        &self.certificate_pem
    }

    /// What its certificate says.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// A new key and certificate for a server that is reached by these names (DNS names and IP addresses);
    /// holds for 397 days, but never longer than the authority.
    pub fn server(&self, names: &[String], now: UtcMs) -> Result<Issued, TrustError> {
        self.for_server(names, SERVER_DAYS, now)
    }

    fn for_server(&self, names: &[String], days: i64, now: UtcMs) -> Result<Issued, TrustError> {
        let first = names.first().ok_or_else(|| TrustError::BadName(String::new()))?;
        let bad = |_| TrustError::BadName(names.join(", "));
        let mut params = named(&first.chars().take(64).collect::<String>())?;
        params.subject_alt_names = CertificateParams::new(names).map_err(bad)?.subject_alt_names;
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        let key = new_key()?;
        let certificate_pem = self.signed(params, days, &key, now)?;
        Ok(Issued { certificate_pem, key_pem: key.serialize_pem() })
    }

    /// The same for the site's broker; holds as long as the authority. No browser looks at it, and nothing
    /// renews it: with the short life of a page's certificate all edges would fall silent on one day.
    pub fn broker(&self, names: &[String], now: UtcMs) -> Result<Issued, TrustError> {
        self.for_server(names, OWN_DAYS, now)
    }

    /// Signs a machine's request, in the name of `name` and no other: what the request itself asks for is
    /// not looked at, but for its key and that it is signed by it. Holds for 5 years. PEM.
    pub fn client(&self, csr_pem: &str, name: &str, now: UtcMs) -> Result<String, TrustError> {
        let asked = CertificateSigningRequestParams::from_pem(csr_pem)
            .map_err(|error| TrustError::BadRequest(error.to_string()))?;
        let mut params = named(name)?;
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        self.signed(params, CLIENT_DAYS, &asked.public_key, now)
    }

    fn signed(
        &self,
        mut params: CertificateParams,
        days: i64,
        key: &impl PublicKeyData,
        now: UtcMs,
    ) -> Result<String, TrustError> {
        if now > self.facts.until {
            return Err(TrustError::Ended);
        }
        let from = now.plus(-BEFORE_DAYS * DAY_MS);
        params.not_before = instant(from)?;
        params.not_after = instant(from.plus(days * DAY_MS).min(self.facts.until))?;
        params.is_ca = IsCa::ExplicitNoCa;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.use_authority_key_identifier_extension = true;
        params.serial_number = Some(serial());
        Ok(params.signed_by(key, &self.issuer).map_err(TrustError::crypto)?.pem())
    }
}

impl fmt::Debug for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authority").field("facts", &self.facts).finish_non_exhaustive()
    }
}

impl fmt::Debug for Issued {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issued").field("certificate_pem", &self.certificate_pem).finish_non_exhaustive()
    }
}

/// A new authority: its key and its certificate, PEM, one after the other.
fn new(site_name: &str, now: UtcMs) -> Result<String, TrustError> {
    let site: String = site_name.chars().filter(|c| !c.is_control()).take(NAME).collect();
    let mut params = named(format!("{} presswatch", site.trim()).trim())?;
    params.distinguished_name.push(DnType::OrganizationName, "presswatch");
    let from = now.plus(-BEFORE_DAYS * DAY_MS);
    params.not_before = instant(from)?;
    params.not_after = instant(from.plus(OWN_DAYS * DAY_MS))?;
    // It signs servers and machines, never another authority.
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.serial_number = Some(serial());
    let key = new_key()?;
    let certificate = params.self_signed(&key).map_err(TrustError::crypto)?;
    Ok(key.serialize_pem() + &certificate.pem())
}

/// Random: two certificates of one authority must never have the same.
fn serial() -> SerialNumber {
    let mut bytes = [random::bits().to_be_bytes(), random::bits().to_be_bytes()].concat();
    // Positive, and not shorter by a zero in front.
    bytes[0] = bytes[0] & 0x7f | 0x40;
    SerialNumber::from(bytes)
}

fn instant(at: UtcMs) -> Result<OffsetDateTime, TrustError> {
    OffsetDateTime::from_unix_timestamp(at.0.div_euclid(1000)).map_err(|_| TrustError::BadTime(at.0))
}
