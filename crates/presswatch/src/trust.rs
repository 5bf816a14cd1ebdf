//! `presswatch trust`: by what people know the site's own certificate authority, and where it is.

use std::path::PathBuf;

use clap::Args;
use presswatch_domain::UtcMs;
use presswatch_locale::Language;
use presswatch_trust::Authority;

use crate::{
    check::{Refused, choose, terminal},
    words::say,
};

/// The folder in the api's data folder.
pub const FOLDER: &str = "trust";

/// Options of `presswatch trust`.
#[derive(Debug, Args)]
pub struct TrustArgs {
    /// The api's data folder.
    #[arg(long, default_value = "/var/lib/presswatch")]
    data: PathBuf,
    /// en, sq, sr-Latn or sr-Cyrl.
    #[arg(long)]
    language: Option<Language>,
}

/// Says it.
pub fn trust(args: &TrustArgs) -> anyhow::Result<()> {
    let language = choose(args.language, terminal(), &[]);
    let folder = args.data.join(FOLDER);
    let Some(authority) = Authority::open(&folder)? else {
        let words = [("folder", folder.display().to_string())];
        return Err(Refused::said(say(language, "trust-none", &words)).into());
    };
    let words = [
        ("fingerprint", authority.fingerprint().to_owned()),
        ("file", folder.join(Authority::CERTIFICATE).display().to_string()),
        ("until", day(authority.facts().until)),
    ];
    let mut asker = crate::ask::terminal(language);
    asker.say("trust-fingerprint", &words[..1])?;
    asker.say("trust-file", &words[1..])
}

/// `2036-04-29`.
fn day(at: UtcMs) -> String {
    let instant = jiff::Timestamp::from_millisecond(at.0).unwrap_or_default();
    instant.strftime("%Y-%m-%d").to_string()
}
