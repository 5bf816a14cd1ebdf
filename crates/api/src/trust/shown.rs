//! The certificate that is shown to whoever comes, until there is another.

use std::sync::{Arc, PoisonError, RwLock};

use presswatch_trust::{Facts, facts};
use tokio_rustls::rustls::{
    self, ServerConfig,
    crypto::{CryptoProvider, ring},
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::{ClientHello, ResolvesServerCert},
    sign::CertifiedKey,
};

/// A certificate that can be replaced while connections come.
#[derive(Debug)]
pub struct Shown(RwLock<Loaded>);

/// A key with its certificate, and what that says.
#[derive(Debug, Clone)]
pub struct Loaded {
    key: Arc<CertifiedKey>,
    facts: Arc<Facts>,
}

impl Loaded {
    /// From PEM: a chain whose first certificate is of this key.
    pub fn read(certificate_pem: &str, key_pem: &str) -> Result<Self, String> {
        let facts = facts(certificate_pem).map_err(|error| error.to_string())?;
        let chain: Vec<_> = CertificateDer::pem_slice_iter(certificate_pem.as_bytes())
            .collect::<Result<_, _>>()
            .map_err(|error| format!("the certificate can't be read ({error})"))?;
        let key = PrivateKeyDer::from_pem_slice(key_pem.as_bytes())
            .map_err(|error| format!("the key can't be read ({error})"))?;
        let key = CertifiedKey::from_der(chain, key, &ring::default_provider())
            .map_err(|error| format!("certificate and key do not go together ({error})"))?;
        Ok(Self { key: Arc::new(key), facts: Arc::new(facts) })
    }

    /// What the certificate says.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }
}

impl Shown {
    /// The first.
    pub fn new(first: Loaded) -> Self {
        Self(RwLock::new(first))
    }

    /// Another, from the next connection on.
    pub fn replace(&self, next: Loaded) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = next;
    }

    /// What the present one says.
    pub fn facts(&self) -> Arc<Facts> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).facts.clone()
    }
}

impl ResolvesServerCert for Shown {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.0.read().unwrap_or_else(PoisonError::into_inner).key.clone())
    }
}

/// TLS 1.2, for the tablets that are there, and 1.3.
pub fn config(shown: Arc<Shown>) -> Result<ServerConfig, rustls::Error> {
    let provider: Arc<CryptoProvider> = Arc::new(ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_cert_resolver(shown);
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}
