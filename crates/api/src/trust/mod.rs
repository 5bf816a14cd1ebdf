//! TLS: whose certificate is shown, how it stays good, and what people need to trust it.

mod answers;
mod keeper;
mod names;
mod shown;

use std::{net::IpAddr, path::PathBuf, sync::Arc};

use presswatch_runtime::{Clock, Tasks};
use presswatch_trust::Authority;
use tokio::{net::TcpListener, sync::watch};
use tokio_rustls::TlsAcceptor;

pub use answers::{__path_trust, authority, trust};
pub use names::Names;

use keeper::Source;
use shown::Shown;

/// The listener of TLS, and whose certificate it shows.
#[derive(Debug)]
pub struct Tls {
    /// Where.
    pub listener: TcpListener,
    /// Whose.
    pub certificate: Certificate,
}

/// Whose certificate.
#[derive(Debug, Clone)]
pub enum Certificate {
    /// The site's own authority's.
    Own {
        /// The authority.
        authority: Arc<Authority>,
        /// Its folder, where the server's certificate is kept.
        folder: PathBuf,
    },
    /// Files that others have signed; read again when they change.
    Given {
        /// The chain, PEM.
        certificate: PathBuf,
        /// Its key, PEM.
        key: PathBuf,
    },
}

/// Why there is no TLS.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The listener has no address.
    #[error("the listener of TLS")]
    Listener(#[source] std::io::Error),
    /// Nothing to show.
    #[error("the certificate of `[api.tls]`: {0}")]
    Certificate(String),
    /// A defect of this program or its library.
    #[error("TLS")]
    Rustls(#[from] tokio_rustls::rustls::Error),
}

/// What the routes say of the site's own authority.
#[derive(Debug)]
pub struct Own {
    authority: Arc<Authority>,
    shown: Arc<Shown>,
    names: Names,
    port: u16,
}

/// Where TLS is, and what makes it of a connection.
pub struct Started {
    pub listener: TcpListener,
    pub acceptor: TlsAcceptor,
    /// `None`: others have signed the certificate.
    pub own: Option<Arc<Own>>,
}

/// Loads the certificate, and keeps it good until `tasks` end.
pub fn start(
    tasks: &Tasks,
    clock: Clock,
    tls: Tls,
    configured: &[String],
    mdns: watch::Receiver<Option<String>>,
) -> Result<Started, TlsError> {
    let address = tls.listener.local_addr().map_err(TlsError::Listener)?;
    let names = Names::new(configured.to_vec(), address.ip(), mdns);
    let authority = match &tls.certificate {
        Certificate::Own { authority, .. } => Some(authority.clone()),
        Certificate::Given { .. } => None,
    };
    let source = Source { certificate: tls.certificate, names: names.clone(), clock };
    let (shown, seen) = source.first()?;
    let shown = Arc::new(shown);
    tasks.spawn("api certificate", keeper::keep(source, shown.clone(), seen, tasks.token()));
    let acceptor = TlsAcceptor::from(Arc::new(shown::config(shown.clone())?));
    let own = authority.map(|authority| Arc::new(Own { authority, shown, names, port: address.port() }));
    Ok(Started { listener: tls.listener, acceptor, own })
}

/// True for an address that the machine's neighbours could reach.
fn is_outside(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => {
            !address.is_loopback() && !address.is_link_local() && !address.is_unspecified()
        }
        // Of a link-local one a browser needs the name of the interface, which it does not take.
        IpAddr::V6(address) => {
            !address.is_loopback() && !address.is_unicast_link_local() && !address.is_unspecified()
        }
    }
}
