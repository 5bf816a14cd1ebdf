//! Talking to the server: writes and small questions through `influxdb2`, answers of many rows through
//! `reqwest` (the crate makes a map of every cell, and panics at some that it does not expect).

use std::{io::Write, time::Duration};

use flate2::{Compression, write::GzEncoder};
use influxdb2::{RequestError, api::query::FluxRecord, api::write::TimestampPrecision, models::Query};
use reqwest::{StatusCode, header};

use super::InfluxConfig;
use crate::{StoreError, WriteError};

/// After this long a server is asked again that refuses for a reason which only a person can mend.
const SLOW: Duration = Duration::from_secs(30);
/// Bodies up to this size are compressed where they are; larger ones on a thread for it.
const SMALL: usize = 32 * 1024;

/// What a write was answered.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    /// 204: all of it is durable.
    Stored,
    /// 422: so many lines were dropped at least, for this reason; others may be stored.
    Partial { dropped: usize, reason: String },
    /// 400 for a line, 413: nothing is stored, and will not be as it is.
    Refused(String),
}

/// The connections to one server.
#[derive(Debug)]
pub struct Http {
    config: InfluxConfig,
    base: String,
    /// Its requests say that they are gzip: the crate can't compress a body of lines.
    writer: influxdb2::Client,
    pub(super) client: influxdb2::Client,
    raw: reqwest::Client,
}

impl Http {
    pub fn new(config: InfluxConfig) -> Result<Http, StoreError> {
        let base = config.check()?;
        let failed = |e: reqwest::Error| StoreError::failed(config.place(), e);
        let builder = || reqwest::ClientBuilder::new().timeout(config.timeout);
        let client = |builder| {
            influxdb2::ClientBuilder::with_builder(builder, &base, &config.org, config.token.expose())
                .build()
                .map_err(|e| StoreError::failed(config.place(), e))
        };
        let gzip = [(header::CONTENT_ENCODING, header::HeaderValue::from_static("gzip"))];
        let writer = client(builder().default_headers(gzip.into_iter().collect()))?;
        let reader = client(builder())?;
        let raw = builder().build().map_err(failed)?;
        Ok(Http { base, writer, client: reader, raw, config })
    }

    /// Posts lines to a bucket; the buffer comes back as it was.
    pub async fn post(
        &self,
        bucket: &str,
        precision: TimestampPrecision,
        lines: &mut Vec<u8>,
    ) -> Result<Answer, WriteError> {
        let body = gzip(lines).await?;
        let sent =
            self.writer.write_line_protocol_with_precision(&self.config.org, bucket, body.clone(), precision);
        let (status, text) = match sent.await {
            Ok(()) => return Ok(Answer::Stored),
            Err(RequestError::Http { status, text }) => (status, text),
            Err(RequestError::ReqwestProcessing { source }) => return Err(self.unreachable(&source)),
            Err(other) => return Err(WriteError { reason: other.to_string(), retry_after: None }),
        };
        if matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE) {
            return self.post_again(bucket, precision, body).await;
        }
        self.judge(bucket, status, &text, None)
    }

    /// The crate shows no headers: the same body once more, to learn when to come back.
    async fn post_again(
        &self,
        bucket: &str,
        precision: TimestampPrecision,
        body: Vec<u8>,
    ) -> Result<Answer, WriteError> {
        let precision = if precision == TimestampPrecision::Nanoseconds { "ns" } else { "ms" };
        let sent = self
            .raw
            .post(format!("{}/api/v2/write", self.base))
            .query(&[("bucket", bucket), ("org", &self.config.org), ("precision", precision)])
            .header(header::AUTHORIZATION, format!("Token {}", self.config.token.expose()))
            .header(header::CONTENT_ENCODING, "gzip")
            .body(body);
        let answer = sent.send().await.map_err(|e| self.unreachable(&e))?;
        let status = answer.status();
        let after = answer.headers().get(header::RETRY_AFTER).and_then(|after| after.to_str().ok());
        let after = after.and_then(|after| after.trim().parse().ok()).map(Duration::from_secs);
        let text = answer.text().await.map_err(|e| self.unreachable(&e))?;
        if status == StatusCode::NO_CONTENT {
            return Ok(Answer::Stored);
        }
        self.judge(bucket, status, &text, after)
    }

    /// The table of what a status means.
    fn judge(
        &self,
        bucket: &str,
        status: StatusCode,
        text: &str,
        after: Option<Duration>,
    ) -> Result<Answer, WriteError> {
        let message = message(text);
        match status.as_u16() {
            // Any other 400 is not about a line: nothing may be given up for it.
            400 if message.contains("unable to parse") => Ok(Answer::Refused(message)),
            413 => Ok(Answer::Refused(format!("larger than InfluxDB takes: {message}"))),
            422 => {
                let count = message.rsplit("dropped=").next().unwrap_or_default();
                let count: String = count.chars().take_while(char::is_ascii_digit).collect();
                let dropped = count.parse().unwrap_or(1);
                Ok(Answer::Partial { dropped, reason: message })
            }
            401 | 403 | 404 => {
                Err(WriteError { reason: self.remedy(bucket, status, &message), retry_after: Some(SLOW) })
            }
            code => Err(WriteError {
                reason: format!("InfluxDB {} answers {code} for bucket {bucket}: {message}", self.base),
                retry_after: after,
            }),
        }
    }

    /// Which of token, organisation and bucket is refused, and what to do.
    pub fn remedy(&self, bucket: &str, status: StatusCode, message: &str) -> String {
        let (base, org) = (&self.base, &self.config.org);
        let code = status.as_u16();
        let what = if message.contains("organization") {
            format!("knows no organisation `{org}`: make it, or name the right one")
        } else if code == 401 {
            "does not know the token: put a valid one into the token file".to_owned()
        } else if code == 404 || message.contains("could not find bucket") {
            format!(
                "shows no bucket `{bucket}` of organisation `{org}`: make it, or give the token read and write on it"
            )
        } else {
            format!(
                "forbids bucket `{bucket}` of organisation `{org}` to the token: give it read and write on that bucket"
            )
        };
        format!("InfluxDB {base} {what} ({code}: {message})")
    }

    fn unreachable(&self, error: &reqwest::Error) -> WriteError {
        let reason = presswatch_runtime::tasks::chain(error);
        WriteError { reason: format!("InfluxDB {} can't be reached: {reason}", self.base), retry_after: None }
    }

    /// An error of the crate, in the words of [`Http::remedy`] where they fit.
    pub fn failed(&self, doing: &str, error: RequestError) -> StoreError {
        let place = format!("InfluxDB {}, {doing}", self.base);
        match error {
            RequestError::Http { status, text } if matches!(status.as_u16(), 401 | 403 | 404) => {
                StoreError::failed(place, self.remedy(doing, status, &message(&text)))
            }
            RequestError::Http { status, text } => {
                StoreError::failed(place, format!("{}: {}", status.as_u16(), message(&text)))
            }
            RequestError::ReqwestProcessing { source } => StoreError::failed(place, source),
            other => StoreError::failed(place, other),
        }
    }

    /// A small question. It has a task of its own, so that a panic of the crate is an error.
    pub async fn small(&self, bucket: &str, flux: String) -> Result<Vec<FluxRecord>, StoreError> {
        let client = self.client.clone();
        let answer = tokio::spawn(async move { client.query_raw(Some(Query::new(flux))).await });
        match answer.await {
            Ok(answer) => answer.map_err(|error| self.failed(bucket, error)),
            Err(panic) => {
                Err(StoreError::failed(format!("InfluxDB {}, {bucket}, reading", self.base), panic))
            }
        }
    }

    /// A question with a large answer, as annotated CSV (`datatype` only). Not compressed: that takes the server three
    /// times its CPU (20,000 intervals: 99 ms, not 34 ms), and as a rule it is on this host or next to it.
    pub async fn csv(&self, bucket: &str, flux: &str) -> Result<String, StoreError> {
        let place = || format!("InfluxDB {}, {bucket}, reading", self.base);
        let question = serde_json::json!({
            "type": "flux",
            "query": flux,
            "dialect": { "annotations": ["datatype"], "header": true, "dateTimeFormat": "RFC3339Nano" },
        });
        let sent = self
            .raw
            .post(format!("{}/api/v2/query", self.base))
            .query(&[("org", &self.config.org)])
            .header(header::AUTHORIZATION, format!("Token {}", self.config.token.expose()))
            .header(header::CONTENT_TYPE, "application/json")
            .body(question.to_string());
        let answer = sent.send().await.map_err(|e| StoreError::failed(place(), e))?;
        let status = answer.status();
        let text = answer.text().await.map_err(|e| StoreError::failed(place(), e))?;
        if status == StatusCode::OK {
            return Ok(text);
        }
        Err(self.failed(bucket, RequestError::Http { status, text }))
    }

    /// Bytes on disk of the buckets with these ids, by the server's metrics; 0 if it does not tell.
    pub async fn disk(&self, ids: &[String]) -> Result<u64, StoreError> {
        let place = || format!("InfluxDB {}, metrics", self.base);
        let sent = self.raw.get(format!("{}/metrics", self.base)).send().await;
        let text = sent.map_err(|e| StoreError::failed(place(), e))?.text().await;
        let text = text.map_err(|e| StoreError::failed(place(), e))?;
        let ours = |line: &&str| ids.iter().any(|id| line.contains(&format!("bucket=\"{id}\"")));
        let sizes = text.lines().filter(|line| line.starts_with("storage_shard_disk_size{")).filter(ours);
        let bytes = sizes.filter_map(|line| line.rsplit(' ').next()?.parse::<f64>().ok());
        Ok(bytes.sum::<f64>() as u64)
    }
}

/// The message of an error's JSON, or the text itself, cut.
fn message(text: &str) -> String {
    #[derive(serde::Deserialize)]
    struct Said {
        message: String,
    }
    let said = serde_json::from_str::<Said>(text).map(|said| said.message);
    said.unwrap_or_else(|_| text.trim().to_owned()).chars().take(500).collect()
}

async fn gzip(lines: &mut Vec<u8>) -> Result<Vec<u8>, WriteError> {
    let small = lines.len() <= SMALL;
    let owned = std::mem::take(lines);
    let pack = move || {
        let mut encoder = GzEncoder::new(Vec::with_capacity(owned.len() / 4), Compression::fast());
        let packed = encoder.write_all(&owned).and_then(|()| encoder.finish());
        (owned, packed.map_err(|e| e.to_string()))
    };
    let packed = match small {
        true => pack(),
        false => tokio::task::spawn_blocking(pack).await.unwrap_or_else(|e| (Vec::new(), Err(e.to_string()))),
    };
    *lines = packed.0;
    packed.1.map_err(|reason| WriteError { reason: format!("compressing: {reason}"), retry_after: None })
}
