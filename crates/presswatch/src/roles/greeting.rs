//! What the console says when the page opens: where it is, and by what its certificate is known.

use std::{
    io::{self, IsTerminal, Write},
    net::SocketAddr,
    path::Path,
};

use presswatch_api::Names;
use presswatch_runtime::Secret;

/// Where the page is.
#[derive(Debug)]
pub struct Greeting<'a> {
    /// By plain HTTP.
    pub http: String,
    /// By TLS.
    pub https: Option<String>,
    /// Of the site's own authority.
    pub fingerprint: Option<&'a str>,
    /// What opens it, and where that stands.
    pub key: Option<(&'a Secret, &'a Path)>,
}

/// `http://presswatch.local:8080/`.
pub fn address(scheme: &str, names: &Names, listen: SocketAddr) -> String {
    format!("{scheme}://{}:{}/", names.best(), listen.port())
}

/// Says it. The key itself is shown to a person only, never to what may be a log.
pub fn say(greeting: &Greeting<'_>) -> io::Result<()> {
    let out = io::stdout();
    let person = out.is_terminal();
    write(out, greeting, person)
}

fn write(mut out: impl Write, greeting: &Greeting<'_>, person: bool) -> io::Result<()> {
    for address in [Some(&greeting.http), greeting.https.as_ref()].into_iter().flatten() {
        match greeting.key {
            Some((key, _)) if person => writeln!(out, "page {address}?key={}", key.expose())?,
            Some((_, file)) => writeln!(out, "page {address}?key=… (the key is in {})", file.display())?,
            None => writeln!(out, "page {address}")?,
        }
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
    fn the_key_is_for_people_and_the_fingerprint_for_everybody() {
        let key = Secret::new("the-key-itself");
        let greeting = Greeting {
            http: "http://presswatch.local:8080/".to_owned(),
            https: Some("https://presswatch.local:8443/".to_owned()),
            fingerprint: Some("AB:CD"),
            key: Some((&key, Path::new("/run/key"))),
        };
        let said = |person| {
            let mut out = Vec::new();
            write(&mut out, &greeting, person).expect("written");
            String::from_utf8(out).expect("text")
        };
        assert!(said(true).contains("https://presswatch.local:8443/?key=the-key-itself\n"));
        let log = said(false);
        assert!(
            !log.contains("the-key-itself") && log.contains("/run/key") && log.contains("  AB:CD\n"),
            "{log}"
        );
    }
}
