//! HTTP over whatever a TCP connection becomes, itself or TLS: the one place that takes connections in. Who
//! sends slowly, or nothing, is let go; nobody holds up who comes next.

use std::{convert::Infallible, io, net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use axum::{
    Router,
    extract::{ConnectInfo, Request},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
    task::JoinSet,
};
use tokio_util::sync::CancellationToken;
use tower_service::Service;

/// How long to wait when the system has no descriptor left for another connection.
const BREATH: Duration = Duration::from_millis(200);

/// So many connections at once, of all listeners together.
pub const CONNECTIONS: usize = 768;

/// What a listener gives its connections.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// How long the TLS handshake may take.
    pub handshake: Duration,
    /// How long the head of a request may take, and how long a connection may be idle between two.
    pub head: Duration,
    /// How large the head of a request may be, in bytes; at least 8192.
    pub head_bytes: usize,
    /// How long answers that have begun may take once the program ends.
    pub drain: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            handshake: Duration::from_secs(10),
            head: Duration::from_secs(30),
            head_bytes: 32 << 10,
            drain: Duration::from_secs(3),
        }
    }
}

/// Serves `router` until `token` is cancelled, then ends. Who comes while all `places` are taken waits until
/// one is free. `shake` makes of a TCP connection what HTTP is spoken over; a request knows from where it came
/// by `ConnectInfo<SocketAddr>`.
pub async fn serve<S, F>(
    listener: TcpListener,
    router: Router,
    places: Arc<Semaphore>,
    limits: Limits,
    shake: impl Fn(TcpStream) -> F,
    token: CancellationToken,
) where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    F: Future<Output = io::Result<S>> + Send + 'static,
{
    let mut open = JoinSet::new();
    while let Some(next) = token.run_until_cancelled(next(&listener, &places)).await {
        while open.try_join_next().is_some() {}
        let Some((place, stream, from)) = next else { continue };
        // An event must not wait for the acknowledgement of the one before.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "TCP_NODELAY");
        }
        // Not here: who greets slowly would hold up the others.
        let shaking = shake(stream);
        let (router, token) = (router.clone(), token.clone());
        open.spawn(async move {
            match tokio::time::timeout(limits.handshake, shaking).await {
                Ok(Ok(stream)) => talk(stream, from, router, limits, token).await,
                Ok(Err(error)) => tracing::debug!(%from, %error, "no handshake"),
                Err(_) => tracing::debug!(%from, "the handshake took too long"),
            }
            drop(place);
        });
    }
    drop(listener);
    let ending = async { while open.join_next().await.is_some() {} };
    if tokio::time::timeout(limits.drain, ending).await.is_err() {
        tracing::debug!(left = open.len(), "connections did not end in time");
    }
}

/// The next connection, once there is a place for it.
async fn next(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> Option<(OwnedSemaphorePermit, TcpStream, SocketAddr)> {
    let place = places.clone().acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, from)) => Some((place, stream, from)),
        Err(error) => {
            // Of a connection that is gone already nobody needs to know; all else passes only with time.
            let gone = [io::ErrorKind::ConnectionAborted, io::ErrorKind::ConnectionReset];
            if !gone.contains(&error.kind()) {
                tracing::warn!(%error, "a connection could not be taken in");
                tokio::time::sleep(BREATH).await;
            }
            None
        }
    }
}

/// One connection, request after request.
async fn talk<S>(stream: S, from: SocketAddr, router: Router, limits: Limits, token: CancellationToken)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(from));
        let mut router = router.clone();
        async move {
            let answer = Service::<Request<Incoming>>::call(&mut router, request).await;
            answer.map_err(|never: Infallible| never)
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_buf_size(limits.head_bytes)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = token.cancelled() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%from, %error, "a connection broke");
    }
}

/// Plain HTTP, for [`serve`].
pub async fn plain(stream: TcpStream) -> io::Result<TcpStream> {
    Ok(stream)
}
