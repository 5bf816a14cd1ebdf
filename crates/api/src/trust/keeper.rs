//! Keeps the certificate good: one of the own authority is renewed before its end and when the machine gets
//! another name, given ones are read again when their files change. All without a restart.

use std::{path::Path, sync::Arc, time::Duration};

use presswatch_domain::UtcMs;
use presswatch_runtime::{Clock, tasks::TaskResult};
use tokio_util::sync::CancellationToken;

use super::{
    Certificate, Names, TlsError,
    shown::{Loaded, Shown},
};

/// How often it is looked whether there is another certificate.
const LOOK: Duration = Duration::from_secs(2);
/// So long before its end a given certificate is warned of, once a day.
const WARN_MS: i64 = 14 * DAY_MS;
const DAY_MS: i64 = 24 * 3600 * 1000;

/// Where certificates come from.
#[derive(Debug)]
pub struct Source {
    pub certificate: Certificate,
    pub names: Names,
    pub clock: Clock,
}

/// Certificate and key, PEM, as they were seen last: good, or not.
#[derive(Debug, PartialEq, Eq)]
pub struct Seen(Result<(String, String), String>);

impl Source {
    /// The certificate to begin with.
    pub fn first(&self) -> Result<(Shown, Seen), TlsError> {
        let (certificate, key) = self.read().map_err(TlsError::Certificate)?;
        let loaded = Loaded::read(&certificate, &key).map_err(TlsError::Certificate)?;
        Ok((Shown::new(loaded), Seen(Ok((certificate, key)))))
    }

    fn read(&self) -> Result<(String, String), String> {
        match &self.certificate {
            Certificate::Given { certificate, key } => Ok((text(certificate)?, text(key)?)),
            Certificate::Own { authority, folder } => {
                let kept = authority.server_kept(folder, &self.names.all(), self.now());
                let kept = kept.map_err(|error| presswatch_runtime::tasks::chain(&error))?;
                Ok((kept.certificate_pem, kept.key_pem))
            }
        }
    }

    fn now(&self) -> UtcMs {
        UtcMs(self.clock.now().utc_ms)
    }

    /// Looks once; what was seen is tried once.
    fn look(&self, shown: &Shown, seen: &mut Seen) {
        let found = Seen(self.read());
        if found == *seen {
            return;
        }
        let loaded = match &found.0 {
            Ok((certificate, key)) => Loaded::read(certificate, key),
            Err(reason) => Err(reason.clone()),
        };
        match loaded {
            Ok(loaded) => {
                let facts = loaded.facts();
                tracing::info!(names = %facts.names.join(", "), until_ms = facts.until.0, "another certificate");
                shown.replace(loaded);
            }
            // Of two files one is often written before the other.
            Err(reason) => tracing::warn!(%reason, "the certificate is not taken; the one before stays"),
        }
        *seen = found;
    }
}

fn text(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Looks again and again until `token` is cancelled.
pub async fn keep(source: Source, shown: Arc<Shown>, mut seen: Seen, token: CancellationToken) -> TaskResult {
    let source = Arc::new(source);
    let mut warned = UtcMs(i64::MIN);
    while token.run_until_cancelled(tokio::time::sleep(LOOK)).await.is_some() {
        let (at, on) = (source.clone(), shown.clone());
        // Files, and sometimes a new key.
        let looked = tokio::task::spawn_blocking(move || {
            at.look(&on, &mut seen);
            seen
        });
        seen = looked.await?;
        let (now, until) = (source.now(), shown.facts().until);
        if until.since(now) < WARN_MS && now.since(warned) > DAY_MS {
            warned = now;
            let hours = until.since(now) / 3_600_000;
            tracing::warn!(hours, "the certificate of `[api.tls]` ends soon: put another in its place");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use presswatch_trust::Authority;
    use tokio::sync::watch;

    use super::*;

    #[test]
    fn what_can_not_be_used_changes_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Clock::system();
        let now = UtcMs(clock.now().utc_ms);
        let (certificate, key) = (folder.path().join("tls.crt"), folder.path().join("tls.key"));
        let authority =
            Authority::open_or_make(&folder.path().join("ca"), "Test", now).expect("an authority");
        let issued = |name: &str| authority.server(&[name.to_owned()], now).expect("a certificate");
        let put = |path: &Path, text: &str| std::fs::write(path, text).expect("written");
        let (first, second) = (issued("first.example"), issued("second.example"));
        put(&certificate, &first.certificate_pem);
        put(&key, &first.key_pem);
        let names = Names::new(Vec::new(), std::net::Ipv4Addr::LOCALHOST.into(), watch::channel(None).1);
        let given = Certificate::Given { certificate: certificate.clone(), key: key.clone() };
        let source = Source { certificate: given, names, clock };
        let (shown, mut seen) = source.first().expect("the first");
        let mut then = |name: &str| {
            source.look(&shown, &mut seen);
            assert_eq!(shown.facts().names, [name]);
        };
        // One of another key, then nothing at all, then what is none.
        put(&certificate, &second.certificate_pem);
        then("first.example");
        std::fs::remove_file(&certificate).expect("removed");
        then("first.example");
        put(&certificate, "no certificate");
        then("first.example");
        put(&key, &second.key_pem);
        put(&certificate, &second.certificate_pem);
        then("second.example");
    }
}
