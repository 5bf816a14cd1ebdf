//! What the console says when the page opens: where it is, and by what its certificate is known.

use std::{
    io::{self, Write},
    net::SocketAddr,
};

use presswatch_api::Names;
use tokio::sync::watch;

/// Where the page is.
#[derive(Debug)]
pub struct Greeting<'a> {
    /// By plain HTTP.
    pub http: String,
    /// By TLS.
    pub https: Option<String>,
    /// Of the site's own authority.
    pub fingerprint: Option<&'a str>,
}

/// `http://presswatch.local:8080/`.
pub fn address(scheme: &str, names: &Names, listen: SocketAddr) -> String {
    format!("{scheme}://{}:{}/", names.best(), listen.port())
}

/// The same where nothing has a name.
pub fn unnamed(listen: SocketAddr) -> String {
    address("http", &Names::new(Vec::new(), listen.ip(), watch::channel(None).1), listen)
}

/// Says it.
pub fn say(greeting: &Greeting<'_>) -> io::Result<()> {
    write(io::stdout(), greeting)
}

fn write(mut out: impl Write, greeting: &Greeting<'_>) -> io::Result<()> {
    for address in [Some(&greeting.http), greeting.https.as_ref()].into_iter().flatten() {
        writeln!(out, "page {address}")?;
    }
    if let Some(fingerprint) = greeting.fingerprint {
        writeln!(
            out,
            "trust {}trust shows how; the authority's fingerprint, to be compared:",
            greeting.http
        )?;
        writeln!(out, "  {fingerprint}")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_it_is_and_by_what_it_is_known() {
        let greeting = Greeting {
            http: "http://presswatch.local:8080/".to_owned(),
            https: Some("https://presswatch.local:8443/".to_owned()),
            fingerprint: Some("AB:CD"),
        };
        let mut out = Vec::new();
        write(&mut out, &greeting).expect("written");
        let said = String::from_utf8(out).expect("text");
        assert!(
            said.starts_with("page http://presswatch.local:8080/\npage https://presswatch.local:8443/\n")
        );
        assert!(said.contains("  AB:CD\n"), "{said}");
    }
}
