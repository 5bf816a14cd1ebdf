//! `presswatch enroll`: lets an edge on another machine fetch its certificate and its configuration, by one
//! line that somebody carries there.

use std::{
    fmt::Write as _,
    io::Write,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use anyhow::Context;
use clap::Args;
use presswatch_config::{Broker, Config};
use presswatch_domain::{ProducerId, ProducerRole, UtcMs};
use presswatch_locale::Language;
use presswatch_people::Accounts;
use presswatch_runtime::Clock;
use presswatch_trust::{Authority, Given, Line};
use qrcode::{EcLevel, QrCode, render::unicode::Dense1x2};

use crate::{
    check::{Refused, choose, terminal},
    data,
    join::{CA, CERTIFICATE, KEY},
    mosquitto::PORT,
    words::say,
};

/// Options of `presswatch enroll`.
#[derive(Debug, Args)]
pub struct EnrollArgs {
    /// The edge's name: in `site.edges`, or the producer of a press.
    name: String,
    /// The configuration.
    #[arg(long)]
    config: PathBuf,
    /// The api's data folder.
    #[arg(long, default_value = "/var/lib/presswatch")]
    data: PathBuf,
    /// Where the edge reaches the page, as HOST or HOST:PORT; otherwise where `api.listen` says.
    #[arg(long, value_name = "HOST")]
    at: Option<String>,
    /// Where the edge reaches the broker's listener with TLS, as HOST or HOST:PORT; otherwise at `mqtt.host`
    /// if that has `tls`, else on the machine of the page.
    #[arg(long, value_name = "HOST")]
    broker: Option<String>,
    /// For how many minutes the line holds.
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..=1440))]
    minutes: u32,
    /// en, sq, sr-Latn or sr-Cyrl.
    #[arg(long)]
    language: Option<Language>,
}

/// Makes the line and says it.
pub fn enroll(args: &EnrollArgs) -> anyhow::Result<()> {
    let config = Config::read(&args.config).map_err(|rejected| Refused::new(&rejected, args.language))?;
    let language = choose(args.language, terminal(), &config.site.languages);
    let refused = |id: &str, words: &[(&str, String)]| Refused::said(say(language, id, words));
    let name = [("name", args.name.clone())];

    let known = args
        .name
        .parse::<ProducerId>()
        .ok()
        .filter(|producer| config.plant.producers.get(producer) == Some(&ProducerRole::Edge));
    let producer = known.ok_or_else(|| refused("enroll-unknown", &name))?;
    if config.edge().is_ok_and(|part| part.edge.producer == producer) {
        return Err(refused("enroll-here", &name).into());
    }
    let authority = Authority::open(&args.data.join(crate::trust::FOLDER))?
        .ok_or_else(|| refused("enroll-authority", &[]))?;
    let page = page(&config, args.at.as_deref()).ok_or_else(|| refused("enroll-at", &[]))?;
    let offer = offer(&config, &producer, &broker(&config, args.broker.as_deref(), &page), &authority)?;

    data::create(&args.data)?;
    let now = UtcMs(Clock::system().now().utc_ms);
    let accounts = Accounts::open(&args.data.join(crate::people::FILE))?.acting("console", now);
    let lasts = Duration::from_secs(u64::from(args.minutes) * 60);
    let until = now.plus(i64::try_from(lasts.as_millis())?);
    let (id, secret) = accounts.invite(producer.as_str(), &serde_json::to_string(&offer)?, until, now)?;

    let line = Line { authority: page.to_string(), id: id.to_string(), secret };
    let command = format!("presswatch join {}", line.text().expose());
    let mut out = std::io::stdout();
    let words = [("name", args.name.clone()), ("minutes", args.minutes.to_string())];
    writeln!(out, "{}\n\n{command}\n", say(language, "enroll-line", &words))?;
    Ok(writeln!(out, "{}", qr(&command)?)?)
}

/// The same for who has no clipboard but a camera: half a line of the terminal is a row.
fn qr(text: &str) -> anyhow::Result<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L)?;
    // A terminal is dark as a rule, and a QR is dark on light.
    let (light, dark) = (Dense1x2::Light, Dense1x2::Dark);
    Ok(code.render::<Dense1x2>().dark_color(light).light_color(dark).build())
}

/// A host as it stands in an address, and a port.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    host: String,
    port: u16,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.host.contains(':') {
            true => write!(f, "[{}]:{}", self.host, self.port),
            false => write!(f, "{}:{}", self.host, self.port),
        }
    }
}

impl Place {
    /// `HOST`, `HOST:PORT`, `[v6]:PORT` or an IPv6 address alone.
    fn read(text: &str, usual: u16) -> Self {
        if let Ok(ip) = text.trim_matches(['[', ']']).parse::<IpAddr>() {
            return Self { host: ip.to_string(), port: usual };
        }
        match text.rsplit_once(':').and_then(|(host, port)| Some((host, port.parse().ok()?))) {
            Some((host, port)) => Self { host: host.trim_matches(['[', ']']).to_owned(), port },
            None => Self { host: text.to_owned(), port: usual },
        }
    }
}

/// Where the edge reaches the page; `None`: nothing says so, and the page listens for this machine alone.
fn page(config: &Config, at: Option<&str>) -> Option<Place> {
    let listen = config.api().ok().map(|part| part.api.listen);
    if let Some(at) = at {
        return Some(Place::read(at, listen.map_or(8080, |listen| listen.port())));
    }
    let listen: SocketAddr = listen.filter(|listen| !listen.ip().is_loopback())?;
    let host = match listen.ip().is_unspecified() {
        true => rustix::system::uname().nodename().to_string_lossy().into_owned(),
        false => listen.ip().to_string(),
    };
    Some(Place { host, port: listen.port() })
}

/// Where the edge reaches the broker.
fn broker(config: &Config, given: Option<&str>, page: &Place) -> Place {
    match (given, config.broker()) {
        (Some(given), _) => Place::read(given, PORT),
        (None, Some(Broker::At { host, port, tls: Some(_) })) => Place { host: host.clone(), port: *port },
        _ => Place { host: page.host.clone(), port: PORT },
    }
}

/// What the edge gets, but for its certificate, which is made when it asks.
fn offer(
    config: &Config,
    producer: &ProducerId,
    broker: &Place,
    authority: &Authority,
) -> anyhow::Result<Given> {
    let file = config.file();
    let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let parts = config.for_edge(&text, producer).context("the configuration can't be divided")?;
    let mut tables = Vec::new();
    for (name, path) in parts.tables {
        let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        tables.push((name, text));
    }
    let language = choose(None, None, &config.site.languages);
    let mut configuration = String::new();
    let note = |out: &mut String, id: &str| {
        for line in say(language, id, &[]).lines() {
            // To memory: it can't fail.
            let _ = writeln!(out, "# {line}");
        }
    };
    note(&mut configuration, "enroll-c-file");
    let host = serde_json::to_string(&broker.host)?;
    write!(
        configuration,
        "\n{}\n[mqtt]\nhost = {host}\nport = {}\ntls = {{ ca_file = \"{CA}\" }}\n\n[edge]\nproducer = \"{producer}\"\nmqtt_certificate_file = \"{CERTIFICATE}\"\nmqtt_key_file = \"{KEY}\"\n\n",
        parts.text, broker.port
    )?;
    note(&mut configuration, "enroll-c-sources");
    for press in &parts.presses {
        // A simulated site measures nothing: its edge can begin at once.
        let source = match config.site.simulated {
            true => format!("[[source]]\npress = \"{press}\"\nkind = \"simulator\"\n"),
            false => format!(
                "# [[source]]\n# press = \"{press}\"\n# kind = \"modbus\"\n# at = \"tcp://192.168.1.20\"\n# unit = 1\n# map = \"{press}.csv\"\n"
            ),
        };
        configuration.push_str(&source);
    }
    Ok(Given {
        certificate_pem: String::new(),
        authority_pem: authority.certificate_pem().to_owned(),
        configuration,
        tables,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_as_people_write_it() {
        for (text, host, port) in [
            ("press.local", "press.local", 8080),
            ("press.local:80", "press.local", 80),
            ("10.0.0.9", "10.0.0.9", 8080),
            ("10.0.0.9:81", "10.0.0.9", 81),
            ("[fd00::1]:81", "fd00::1", 81),
            ("fd00::1", "fd00::1", 8080),
        ] {
            assert_eq!(Place::read(text, 8080), Place { host: host.to_owned(), port }, "{text}");
        }
        assert_eq!(Place::read("fd00::1", 8080).to_string(), "[fd00::1]:8080");
        assert_eq!(Place::read("press:1", 8080).to_string(), "press:1");
    }

    #[test]
    fn a_qr_is_as_wide_as_a_terminal_at_most() {
        let line = format!(
            "presswatch join http://192.168.100.100:18080/#i{}.pi_{}",
            "0".repeat(16),
            "f".repeat(64)
        );
        let code = qr(&line).expect("a code");
        assert!(code.lines().all(|row| row.chars().count() <= 80), "{code}");
        assert!(code.contains('▀') && code.contains('█'), "{code}");
    }
}
