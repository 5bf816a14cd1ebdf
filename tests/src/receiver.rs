//! An HTTP server for what the program calls: each request is given to a function, which answers it.

use std::{convert::Infallible, net::SocketAddr, sync::Arc};

use http_body_util::{BodyExt, Full};
use hyper::{
    HeaderMap, Request, Response,
    body::{Bytes, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::{net::TcpListener, task::JoinHandle};

/// What was asked.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Such as `POST`.
    pub method: String,
    /// Path and query.
    pub path: String,
    /// All headers.
    pub headers: HeaderMap,
    /// All of the body.
    pub body: Bytes,
}

impl Asked {
    /// A header's text; empty if there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The request itself, for a function that takes one.
    pub fn request(self) -> anyhow::Result<Request<Full<Bytes>>> {
        let mut request =
            Request::builder().method(self.method.as_str()).uri(self.path).body(Full::new(self.body))?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

/// An answer of this status and text.
pub fn told(status: u16, text: impl Into<Bytes>) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(text.into()));
    *response.status_mut() = hyper::StatusCode::from_u16(status).unwrap_or_default();
    response
}

/// Listens until it is dropped.
#[derive(Debug)]
pub struct Receiver {
    /// Where.
    pub address: SocketAddr,
    serving: JoinHandle<()>,
}

impl Receiver {
    /// Starts it on a free port of loopback.
    pub async fn start<F>(answer: impl Fn(Asked) -> F + Send + Sync + 'static) -> anyhow::Result<Receiver>
    where
        F: Future<Output = Response<Full<Bytes>>> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let answer = Arc::new(answer);
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let answer = answer.clone();
                let service = service_fn(move |request: Request<Incoming>| {
                    let answer = answer.clone();
                    async move {
                        let (head, body) = request.into_parts();
                        let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
                        let path = head.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
                        let method = head.method.to_string();
                        Ok::<_, Infallible>(answer(Asked { method, path, headers: head.headers, body }).await)
                    }
                });
                // It ends when the client does.
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
        Ok(Receiver { address, serving })
    }

    /// `http://…`, without a slash at the end.
    pub fn base(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.serving.abort();
    }
}
