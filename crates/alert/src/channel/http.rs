//! HTTP as the ways speak it: a request and its answer, or an answer that goes on in lines. Everything has a
//! limit in time and size; redirects are not followed, for what is sent is meant for one server alone. No error
//! holds an address of a request: there are tokens in some.

use std::{fmt, sync::Arc, time::Duration};

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::{
    Request, StatusCode,
    body::{Bytes, Incoming},
    header::{HeaderMap, RETRY_AFTER, USER_AGENT},
};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};
use presswatch_runtime::tasks::chain;
use rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, pem::PemObject},
};

use super::{BadSetting, SendError};

/// How long a connection may take to be made.
const CONNECT: Duration = Duration::from_secs(10);
/// How long an exchange may take, if nothing else is said.
pub(crate) const LIMIT: Duration = Duration::from_secs(20);
/// How large an answer may be, in bytes.
const ANSWER: usize = 256 << 10;
/// How long a line of an answer may be, in bytes.
const LINE: usize = 64 << 10;
/// A server that asks to be left alone for longer than this is asked again nevertheless.
const LONGEST_WAIT_MS: i64 = 3_600_000;

/// A client; clones share its connections.
#[derive(Clone)]
pub struct Http(Client<HttpsConnector<HttpConnector>, Full<Bytes>>);

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Http")
    }
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum HttpError {
    #[error("not reached")]
    NotReached(#[source] hyper_util::client::legacy::Error),
    #[error("the connection broke")]
    Broken(#[source] hyper::Error),
    #[error("no answer in time")]
    Late,
    #[error("the answer is too large")]
    TooLarge,
}

impl From<HttpError> for SendError {
    fn from(error: HttpError) -> SendError {
        SendError::Later { why: chain(&error), after_ms: None }
    }
}

/// What a server has answered.
#[derive(Debug)]
pub(crate) struct Response {
    pub status: StatusCode,
    /// When it asks to be tried again, in milliseconds from now.
    pub after_ms: Option<i64>,
    pub body: Bytes,
}

impl Response {
    /// Its body, if it has taken what was sent. `429` and faults of the server pass; what it refuses, it will
    /// refuse again.
    pub fn taken(self) -> Result<Bytes, SendError> {
        let status = self.status;
        let why = format!("the server answers {}", status.as_u16());
        match status {
            _ if status.is_success() => Ok(self.body),
            StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY | StatusCode::TOO_MANY_REQUESTS => {
                Err(SendError::Later { why, after_ms: self.after_ms })
            }
            _ if status.is_server_error() => Err(SendError::Later { why, after_ms: self.after_ms }),
            _ if status.is_redirection() => {
                Err(SendError::Never(format!("{why}: it is at another address, which is not followed")))
            }
            _ => Err(SendError::Never(why)),
        }
    }
}

/// What a server asks for in `Retry-After`, where it does so in seconds.
fn retry_after(headers: &HeaderMap) -> Option<i64> {
    let seconds: i64 = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    (seconds >= 0).then(|| seconds.saturating_mul(1000).min(LONGEST_WAIT_MS))
}

impl Http {
    /// Believes the authorities of the operating system and those in `ca_pem`.
    pub fn new(ca_pem: Option<&[u8]>) -> Result<Http, BadSetting> {
        let bad = BadSetting { field: "ca_file", why: "there is no certificate in it" };
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if let Some(pem) = ca_pem {
            let own: Vec<CertificateDer<'_>> =
                CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>().map_err(|_| bad)?;
            if roots.add_parsable_certificates(own).0 == 0 {
                return Err(bad);
            }
        }
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|_| BadSetting { field: "ca_file", why: "TLS can't be had" })?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(CONNECT));
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(tls)
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(Duration::from_secs(60))
            .build(connector);
        Ok(Http(client))
    }

    /// Asks, and waits for all of the answer, no longer than `limit`.
    pub(crate) async fn ask(
        &self,
        request: Request<Full<Bytes>>,
        limit: Duration,
    ) -> Result<Response, HttpError> {
        let exchange = async {
            let (head, body) = self.head(request).await?.into_parts();
            let body = Limited::new(body, ANSWER).collect().await.map_err(|error| {
                match error.downcast::<hyper::Error>() {
                    Ok(error) => HttpError::Broken(*error),
                    Err(other) if other.is::<LengthLimitError>() => HttpError::TooLarge,
                    Err(_) => HttpError::Late,
                }
            })?;
            let after_ms = retry_after(&head.headers);
            Ok(Response { status: head.status, after_ms, body: body.to_bytes() })
        };
        tokio::time::timeout(limit, exchange).await.unwrap_or(Err(HttpError::Late))
    }

    /// Asks for an answer that goes on for ever, in lines.
    pub(super) async fn listen(
        &self,
        request: Request<Full<Bytes>>,
    ) -> Result<(StatusCode, Lines), HttpError> {
        let head = tokio::time::timeout(LIMIT, self.head(request)).await.unwrap_or(Err(HttpError::Late))?;
        Ok((head.status(), Lines { body: head.into_body(), cut: Cut::default() }))
    }

    async fn head(&self, mut request: Request<Full<Bytes>>) -> Result<hyper::Response<Incoming>, HttpError> {
        let agent =
            hyper::header::HeaderValue::from_static(concat!("presswatch/", env!("CARGO_PKG_VERSION")));
        request.headers_mut().insert(USER_AGENT, agent);
        self.0.request(request).await.map_err(HttpError::NotReached)
    }
}

/// An answer that comes in lines.
#[derive(Debug)]
pub(super) struct Lines {
    body: Incoming,
    cut: Cut,
}

impl Lines {
    /// The next line; `None` when the answer has ended, an error when nothing comes for `quiet`.
    pub async fn next(&mut self, quiet: Duration) -> Result<Option<String>, HttpError> {
        loop {
            if let Some(line) = self.cut.line() {
                return Ok(Some(line));
            }
            if self.cut.0.len() > LINE {
                return Err(HttpError::TooLarge);
            }
            let frame = tokio::time::timeout(quiet, self.body.frame()).await.map_err(|_| HttpError::Late)?;
            match frame.transpose().map_err(HttpError::Broken)? {
                Some(frame) => self.cut.0.extend(frame.into_data().unwrap_or_default()),
                None => return Ok(None),
            }
        }
    }
}

/// Bytes that become lines.
#[derive(Debug, Default)]
struct Cut(Vec<u8>);

impl Cut {
    /// The first whole line, without its end.
    fn line(&mut self) -> Option<String> {
        let end = self.0.iter().position(|byte| *byte == b'\n')?;
        let line: Vec<u8> = self.0.drain(..=end).collect();
        Some(String::from_utf8_lossy(line[..end].trim_ascii_end()).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16, after_ms: Option<i64>) -> Result<Bytes, SendError> {
        let status = StatusCode::from_u16(status).expect("a status");
        Response { status, after_ms, body: Bytes::new() }.taken()
    }

    #[test]
    fn what_is_refused_is_refused_for_ever_and_the_rest_passes() {
        for status in [200, 201, 204] {
            assert!(answered(status, None).is_ok());
        }
        for status in [408, 425, 429, 500, 502, 503, 507] {
            let SendError::Later { after_ms, .. } = answered(status, Some(7_000)).expect_err("not taken")
            else {
                panic!("{status} passes");
            };
            assert_eq!(after_ms, Some(7_000));
        }
        for status in [301, 307, 400, 401, 403, 404, 410, 413] {
            assert!(matches!(answered(status, None), Err(SendError::Never(_))), "{status}");
        }
    }

    #[test]
    fn retry_after_is_in_seconds_and_never_for_ever() {
        let asked = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, text.parse().expect("a header"));
            retry_after(&headers)
        };
        assert_eq!(asked("7"), Some(7_000));
        assert_eq!(asked("999999999999999999"), Some(LONGEST_WAIT_MS));
        assert_eq!(asked("-7"), None);
        assert_eq!(asked("Wed, 21 Oct 2026 07:28:00 GMT"), None);
    }

    #[test]
    fn lines_are_cut_wherever_the_bytes_are() {
        let whole = "one\r\n\ndva ć\nthr";
        for size in 1..=whole.len() {
            let (mut cut, mut lines) = (Cut::default(), Vec::new());
            for piece in whole.as_bytes().chunks(size) {
                cut.0.extend(piece);
                lines.extend(std::iter::from_fn(|| cut.line()));
            }
            assert_eq!(lines, ["one", "", "dva ć"], "{size}");
        }
    }

    #[test]
    fn an_authority_that_is_none_is_said_to_be_none() {
        assert_eq!(Http::new(Some(b"nothing")).expect_err("refused").field, "ca_file");
        assert!(Http::new(None).is_ok());
    }
}
