//! `presswatch mosquitto`: what mosquitto needs to be this site's broker: who may do what, and a listener
//! with TLS for edges on other machines, with a certificate of the site's own authority.

mod acl;

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use clap::Args;
use presswatch_config::{Broker, Config};
use presswatch_domain::UtcMs;
use presswatch_locale::Language;
use presswatch_runtime::Clock;
use presswatch_trust::Authority;

pub use self::acl::acl;
use crate::{
    check::{Refused, choose, terminal},
    data,
    words::say,
};

/// The port of MQTT over TLS.
pub const PORT: u16 = 8883;

/// Options of `presswatch mosquitto`.
#[derive(Debug, Args)]
pub struct MosquittoArgs {
    /// The configuration.
    #[arg(long)]
    config: PathBuf,
    /// Folder for the files; those that are there are replaced.
    #[arg(long)]
    to: PathBuf,
    /// The same folder as the broker will see it, e.g. in a container.
    #[arg(long, value_name = "FOLDER")]
    seen_as: Option<PathBuf>,
    /// The api's data folder, where the site's authority is kept.
    #[arg(long, default_value = "/var/lib/presswatch")]
    data: PathBuf,
    /// A name or address by which edges reach the broker; may be given several times. `mqtt.host` and this
    /// machine's own name need not be named.
    #[arg(long)]
    name: Vec<String>,
    /// The port of the listener with TLS.
    #[arg(long, default_value_t = PORT)]
    port: u16,
    /// en, sq, sr-Latn or sr-Cyrl.
    #[arg(long)]
    language: Option<Language>,
}

/// Writes the files, and says what to do with them.
pub fn mosquitto(args: &MosquittoArgs) -> anyhow::Result<()> {
    let config = Config::read(&args.config).map_err(|rejected| Refused::new(&rejected, args.language))?;
    let language = choose(args.language, terminal(), &config.site.languages);
    data::create(&args.data)?;
    let now = UtcMs(Clock::system().now().utc_ms);
    let authority = Authority::open_or_make(&args.data.join(crate::trust::FOLDER), &config.site.name, now)?;
    let names = names(&config, &args.name);
    let issued = authority.broker(&names, now)?;
    data::create(&args.to)?;
    let seen_as = match &args.seen_as {
        Some(folder) => folder.clone(),
        None => std::path::absolute(&args.to)?,
    };
    for (name, text, mode) in [
        ("acl", acl(&config), 0o644),
        ("tls.conf", listener(&seen_as, args.port), 0o644),
        ("ca.crt", authority.certificate_pem().to_owned(), 0o644),
        ("broker.crt", issued.certificate_pem, 0o644),
        // The last one: a broker that starts meanwhile finds certificate and key of one making or fails.
        ("broker.key", issued.key_pem, 0o600),
    ] {
        data::replace(&args.to.join(name), &text, mode)?;
    }
    let words = [
        ("folder", args.to.display().to_string()),
        ("names", names.join(", ")),
        ("port", args.port.to_string()),
    ];
    Ok(writeln!(std::io::stdout(), "{}", say(language, "mosquitto-made", &words))?)
}

/// The names in the broker's certificate, each once: those that were given, then the configuration's host
/// and what this machine calls itself.
fn names(config: &Config, given: &[String]) -> Vec<String> {
    let host = match config.broker() {
        Some(Broker::At { host, .. }) => Some(host.clone()),
        _ => None,
    };
    let own = rustix::system::uname().nodename().to_string_lossy().into_owned();
    let mut names: Vec<String> = Vec::new();
    let usual = [own, "localhost".to_owned(), "127.0.0.1".to_owned()];
    for name in given.iter().cloned().chain(host).chain(usual) {
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The listener, as mosquitto's configuration has it.
fn listener(folder: &Path, port: u16) -> String {
    let folder = folder.display();
    format!(
        "# Made by `presswatch mosquitto`: a listener for edges on other machines. Who comes in shows a certificate of\n\
         # the site's authority, as `presswatch enroll` gives it; its common name is the user of the acl, so that a\n\
         # new edge needs nothing here.\n\
         listener {port}\n\
         cafile {folder}/ca.crt\n\
         certfile {folder}/broker.crt\n\
         keyfile {folder}/broker.key\n\
         require_certificate true\n\
         use_identity_as_username true\n\
         tls_version tlsv1.2\n\
         max_connections 200\n"
    )
}
