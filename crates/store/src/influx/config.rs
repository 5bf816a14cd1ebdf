//! Which server, organisation and buckets.

use std::time::Duration;

use presswatch_runtime::Secret;

use crate::StoreError;

/// Where the store lies in an InfluxDB 2, and how it is reached.
#[derive(Debug, Clone)]
pub struct InfluxConfig {
    /// `http://host:port`, without a path.
    pub url: String,
    /// Name of the organisation; it must be there.
    pub org: String,
    /// May read and write the buckets; to make them at first start it must be allowed to create buckets.
    pub token: Secret,
    /// Bucket of the rows. Its retention is the site's choice.
    pub telemetry: String,
    /// Bucket of the events and of the store's identity: kept for ever.
    pub record: String,
    /// Bucket of the roll-ups and of the marks of touched hours.
    pub rollup: String,
    /// Longest wait for an answer.
    pub timeout: Duration,
}

impl InfluxConfig {
    /// The buckets `telemetry`, `record` and `rollup`, and a timeout of 30 s.
    pub fn new(url: impl Into<String>, org: impl Into<String>, token: Secret) -> Self {
        Self {
            url: url.into(),
            org: org.into(),
            token,
            telemetry: "telemetry".to_owned(),
            record: "record".to_owned(),
            rollup: "rollup".to_owned(),
            timeout: Duration::from_secs(30),
        }
    }

    /// Checks what can be checked without the server; gives the base address without a slash at its end.
    pub(super) fn check(&self) -> Result<String, StoreError> {
        let wrong =
            |problem: String| Err(StoreError::Config { place: format!("InfluxDB {}", self.url), problem });
        let url = match reqwest::Url::parse(&self.url) {
            Ok(url) => url,
            Err(error) => return wrong(format!("url: {error}: write http://host:port")),
        };
        if url.scheme() != "http" || url.host_str().is_none() {
            return wrong(
                "url: write http://host:port; for TLS put a proxy on this host in between".to_owned(),
            );
        }
        if url.path() != "/" || url.query().is_some() || !url.username().is_empty() {
            return wrong("url: write http://host:port without path, query or user".to_owned());
        }
        let named = [
            ("org", &self.org),
            ("telemetry", &self.telemetry),
            ("record", &self.record),
            ("rollup", &self.rollup),
        ];
        for (field, name) in named {
            if name.is_empty() || name.starts_with('_') || name.chars().any(char::is_control) {
                return wrong(format!(
                    "{field}: `{name}` can't be a name: it is empty, begins with _ or is not printable"
                ));
            }
        }
        let [_, (_, a), (_, b), (_, c)] = named;
        if a == b || b == c || a == c {
            return wrong("telemetry, record and rollup must be three buckets".to_owned());
        }
        if self.token.expose().is_empty()
            || self.token.expose().bytes().any(|byte| !(0x21..0x7f).contains(&byte))
        {
            return wrong("the token is empty or not of printable ASCII".to_owned());
        }
        Ok(url.as_str().trim_end_matches('/').to_owned())
    }

    /// The bucket `telemetry`, as errors name it.
    pub(super) fn place(&self) -> String {
        format!(
            "InfluxDB {}, organisation {}, buckets {}, {} and {}",
            self.url, self.org, self.telemetry, self.record, self.rollup
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_not_work_is_said_before_anything_is_opened() {
        let good = InfluxConfig::new("http://127.0.0.1:8086", "plant", Secret::new("token"));
        assert_eq!(good.check().ok().as_deref(), Some("http://127.0.0.1:8086"));
        let cases: [(InfluxConfig, &str); 6] = [
            (InfluxConfig { url: "influx".into(), ..good.clone() }, "url"),
            (InfluxConfig { url: "https://a:1".into(), ..good.clone() }, "TLS"),
            (InfluxConfig { url: "http://a:1/base".into(), ..good.clone() }, "path"),
            (InfluxConfig { org: String::new(), ..good.clone() }, "org"),
            (InfluxConfig { record: "telemetry".into(), ..good.clone() }, "three"),
            (InfluxConfig { token: Secret::new("a\nb"), ..good }, "token"),
        ];
        for (config, part) in cases {
            let error = config.check().expect_err(part).to_string();
            assert!(error.contains(part), "{error}");
        }
    }
}
