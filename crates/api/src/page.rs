//! The page: files built from `web/`, inside the program.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use rust_embed::{EmbeddedFile, RustEmbed};

use crate::problem::Problem;

#[derive(RustEmbed)]
#[folder = "web/dist"]
struct Files;

/// Any address that is no route: a file, or the page itself, which knows its own addresses.
pub async fn page(method: Method, uri: Uri, headers: HeaderMap) -> Result<Response, Problem> {
    if method != Method::GET && method != Method::HEAD {
        return Err(Problem::Method);
    }
    let path = uri.path().trim_start_matches('/');
    let is_file = path.rsplit('/').next().is_some_and(|name| name.contains('.'));
    match Files::get(path) {
        Some(file) => Ok(answer(path, file, &headers)),
        None if is_file || path == "api" || path.starts_with("api/") => Err(Problem::NotFound),
        None => match Files::get("index.html") {
            Some(file) => Ok(answer("index.html", file, &headers)),
            None => Err(Problem::NotFound),
        },
    }
}

fn answer(path: &str, file: EmbeddedFile, asked: &HeaderMap) -> Response {
    // Names under `assets/` carry a hash of what is inside.
    let kept = if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
    let hash = file.metadata.sha256_hash();
    let tag = format!("\"{}\"", hash[..12].iter().map(|byte| format!("{byte:02x}")).collect::<String>());
    let mut headers = HeaderMap::new();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    let known = asked.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok());
    // A tag that was compressed on its way comes back as weak.
    if known.is_some_and(|tags| tags.split(',').any(|t| t.trim().trim_start_matches("W/") == tag)) {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    let kind = HeaderValue::from_str(file.metadata.mimetype());
    headers
        .insert(header::CONTENT_TYPE, kind.unwrap_or(HeaderValue::from_static("application/octet-stream")));
    (headers, Body::from(file.data)).into_response()
}
