//! TLS to a broker: whose certificates are believed, what we show of ourselves, and what was wrong.

use std::{error::Error, fmt, io, sync::Arc};

use presswatch_runtime::Secret;
use rustls::{
    AlertDescription, CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme,
    client::{
        WebPkiServerVerifier,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    },
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime, pem::PemObject},
};

/// Whom the broker's certificate must come from.
#[derive(Debug, Clone, Copy)]
pub enum Roots<'a> {
    /// Anybody whom the operating system believes.
    System,
    /// These authorities, as PEM.
    Pem(&'a [u8]),
}

/// What we show of ourselves.
#[derive(Debug, Clone, Copy)]
pub struct Identity<'a> {
    /// Our certificate and what leads from it to its authority, as PEM.
    pub certificate_pem: &'a [u8],
    /// Its key, as PEM.
    pub key_pem: &'a Secret,
}

/// How a connection is encrypted; clones share what is read once.
#[derive(Clone)]
pub struct Tls(Arc<ClientConfig>);

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tls")
    }
}

/// Why there is no TLS.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// There is no certificate in what should hold some.
    #[error("there is no certificate in it (PEM begins with -----BEGIN CERTIFICATE-----)")]
    NoCertificate,
    /// Not a private key.
    #[error("there is no private key in it (PEM begins with -----BEGIN PRIVATE KEY-----)")]
    NoKey,
    /// The operating system believes nobody.
    #[error("the operating system has no authorities: install ca-certificates, or name a ca_file")]
    NoSystemRoots,
    /// They can't be used together.
    #[error("certificate and key can't be used")]
    Unusable(#[source] rustls::Error),
}

/// What was wrong with a certificate. The words for it, and what helps, are the tools'.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TlsFault {
    /// The broker's comes from none of the authorities that we believe.
    OtherAuthority,
    /// The broker's is over.
    Expired,
    /// The broker's is for other names.
    OtherName,
    /// The broker wants one of ours, and there is none.
    OursMissing,
    /// The broker refuses ours: of another authority, or revoked.
    OursRefused,
    /// The broker says that ours is over.
    OursExpired,
}

impl Tls {
    /// Believes `roots`, and shows itself as `own`.
    pub fn new(roots: Roots<'_>, own: Option<Identity<'_>>) -> Result<Tls, TlsError> {
        let mut store = RootCertStore::empty();
        match roots {
            Roots::System => {
                store.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            }
            Roots::Pem(pem) => {
                store.add_parsable_certificates(certificates(pem)?);
            }
        }
        if store.is_empty() {
            return Err(match roots {
                Roots::System => TlsError::NoSystemRoots,
                Roots::Pem(_) => TlsError::NoCertificate,
            });
        }
        let provider = Arc::new(ring::default_provider());
        let strict = WebPkiServerVerifier::builder_with_provider(Arc::new(store), provider.clone()).build();
        let strict = strict.map_err(|_| TlsError::NoCertificate)?;
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(TlsError::Unusable)?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(LateClock(strict)));
        let config = match own {
            None => config.with_no_client_auth(),
            Some(Identity { certificate_pem, key_pem }) => {
                let key = PrivateKeyDer::from_pem_slice(key_pem.expose().as_bytes());
                let key = key.map_err(|_| TlsError::NoKey)?;
                config
                    .with_client_auth_cert(certificates(certificate_pem)?, key)
                    .map_err(TlsError::Unusable)?
            }
        };
        Ok(Tls(Arc::new(config)))
    }

    /// For rumqttc.
    pub(crate) fn config(&self) -> Arc<ClientConfig> {
        self.0.clone()
    }
}

fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let list: Vec<_> =
        CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>().map_err(|_| TlsError::NoCertificate)?;
    if list.is_empty() { Err(TlsError::NoCertificate) } else { Ok(list) }
}

/// As strict as rustls, but for one thing: a certificate that is not valid *yet* is looked at as of its first
/// day. A board without a battery clock begins in the past, and over this connection it may be told the time;
/// refusing what its authority has signed since would keep it deaf. Nobody gains by it but who holds the
/// authority's key.
#[derive(Debug)]
struct LateClock(Arc<WebPkiServerVerifier>);

impl ServerCertVerifier for LateClock {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let as_of =
            |time| self.0.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, time);
        match as_of(now) {
            Err(rustls::Error::InvalidCertificate(CertificateError::NotValidYetContext {
                not_before,
                ..
            })) => as_of(not_before),
            judged => judged,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.0.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.0.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.supported_verify_schemes()
    }
}

/// What an error of a connection says of certificates.
pub(crate) fn fault(error: &(dyn Error + 'static)) -> Option<TlsFault> {
    let mut next = Some(error);
    while let Some(error) = next {
        // An io::Error gives as its source what lies below the error that it holds, and not that itself.
        let held = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        let held = held.and_then(|held| held.downcast_ref::<rustls::Error>());
        if let Some(found) = held.or(error.downcast_ref()) {
            return of(found);
        }
        next = error.source();
    }
    None
}

fn of(error: &rustls::Error) -> Option<TlsFault> {
    use AlertDescription as A;
    use CertificateError as C;
    Some(match error {
        rustls::Error::InvalidCertificate(C::UnknownIssuer | C::BadSignature) => TlsFault::OtherAuthority,
        rustls::Error::InvalidCertificate(C::Expired | C::ExpiredContext { .. }) => TlsFault::Expired,
        rustls::Error::InvalidCertificate(C::NotValidForName | C::NotValidForNameContext { .. }) => {
            TlsFault::OtherName
        }
        rustls::Error::AlertReceived(A::CertificateRequired | A::NoCertificate) => TlsFault::OursMissing,
        rustls::Error::AlertReceived(A::CertificateExpired) => TlsFault::OursExpired,
        rustls::Error::AlertReceived(
            A::UnknownCA
            | A::BadCertificate
            | A::UnsupportedCertificate
            | A::CertificateRevoked
            | A::CertificateUnknown
            | A::AccessDenied
            | A::DecryptError,
        ) => TlsFault::OursRefused,
        _ => return None,
    })
}
