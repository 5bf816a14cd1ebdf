//! The certificate of the site's own server, kept beside the authority: who has looked at it and taken it
//! once is not asked again after each restart.

use std::path::Path;

use presswatch_domain::UtcMs;
use x509_parser::pem::parse_x509_pem;

use crate::{Authority, Issued, TrustError, facts, file};

const DAY_MS: i64 = 24 * 3600 * 1000;
/// So long before its end a certificate is replaced.
const RENEW_DAYS: i64 = 30;
/// Key and certificate.
const FILE: &str = "server.pem";

impl Authority {
    /// The server's key and certificate in `folder`: those that are there, while they hold for 30 days more
    /// and have all of these names; new ones otherwise.
    pub fn server_kept(&self, folder: &Path, names: &[String], now: UtcMs) -> Result<Issued, TrustError> {
        if let Some(found) = file::text(folder, FILE)?.and_then(|text| split(&text))
            && self.is_good(&found.certificate_pem, names, now)
        {
            return Ok(found);
        }
        let new = self.server(names, now)?;
        file::replace(folder, FILE, &(new.key_pem.clone() + &new.certificate_pem), 0o600)?;
        Ok(new)
    }

    /// True if it need not be replaced. Near the end of the authority itself nothing holds for longer.
    fn is_good(&self, certificate_pem: &str, names: &[String], now: UtcMs) -> bool {
        let Ok(found) = facts(certificate_pem) else { return false };
        let renew = found.until.plus(-RENEW_DAYS * DAY_MS);
        let last = found.until == self.facts().until;
        let holds = found.from <= now && (now < renew || (last && now <= found.until));
        holds && names.iter().all(|name| found.names.contains(name)) && self.has_signed(certificate_pem)
    }

    fn has_signed(&self, certificate_pem: &str) -> bool {
        let (own, other) = (self.certificate_pem().as_bytes(), certificate_pem.as_bytes());
        let (Ok((_, own)), Ok((_, other))) = (parse_x509_pem(own), parse_x509_pem(other)) else {
            return false;
        };
        let (Ok(own), Ok(other)) = (own.parse_x509(), other.parse_x509()) else { return false };
        other.verify_signature(Some(own.public_key())).is_ok()
    }
}

fn split(text: &str) -> Option<Issued> {
    let (key_pem, certificate_pem) = text.split_at(text.find(file::BEGIN)?);
    Some(Issued { certificate_pem: certificate_pem.to_owned(), key_pem: key_pem.to_owned() })
}
