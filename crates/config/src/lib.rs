//! The configuration file, and what each role gets of it.
//!
//! [`Config::read`] finds **all** errors at once, each with its place; they are data, worded elsewhere.
//! Nothing but the file itself and the tables of profiles that it names is opened: secrets, stores and
//! recordings are only named here.

mod alert;
mod bus;
mod cross;
mod error;
mod for_edge;
mod model;
mod parts;
mod plant;
mod pointer;
mod press_parts;
mod reader;
mod roles;
mod settings;
mod site;
mod source;
mod suggest;
mod units;
mod web;

use std::{
    io,
    path::{Path, PathBuf},
};

pub use alert::{
    Alert, Balance, Channels, Email, Gsm, Heartbeat, HeartbeatAt, MailTls, Ntfy, NtfyLogin, Telegram,
    Webhook, WeeklyTest,
};
pub use error::{ConfigError, ErrorKind, Place, Rejected, Wanted};
pub use for_edge::ForEdge;
pub use model::{
    AlertPart, Api, ApiPart, Broker, Buckets, Certificate, Clock, Config, Edge, EdgePart, Ingest, IngestPart,
    Login, Mains, Modbus, MqttDevice, MqttSignal, Outbox, Parts, Password, Site, Source, SourceKind, Speed,
    Store, Tls, Trust, WebTls,
};
pub use parts::Part;
pub use settings::{
    AlarmEntry, Escalation, Reach, Settings, Step, Whom, from_json, producer_rules, register, rules, to_json,
};
pub use site::LANGUAGES;
pub use source::FAULTS;

/// Of a file that is not TOML at all nobody reads more, and finding each place takes its time.
const SYNTAX_ERRORS: usize = 50;

impl Config {
    /// Reads a configuration and the tables of profiles that it names.
    pub fn read(file: &Path) -> Result<Config, Rejected> {
        match std::fs::read_to_string(file) {
            Ok(text) => Self::parse(file, &text, &|path| std::fs::read_to_string(path)),
            Err(error) => {
                let kind = ErrorKind::Unreadable { why: error.to_string() };
                let error =
                    ConfigError { file: file.to_owned(), place: Place::File, pointer: String::new(), kind };
                Err(Rejected { languages: Vec::new(), errors: vec![error] })
            }
        }
    }

    /// Parses the text of `file`; `open` gives the text of a profile's table.
    pub fn parse(
        file: &Path,
        text: &str,
        open: &dyn Fn(&Path) -> io::Result<String>,
    ) -> Result<Config, Rejected> {
        let mut reader = reader::Reader::new(file, text);
        let (root, wrong) = toml::de::DeTable::parse_recoverable(text);
        for error in wrong.into_iter().take(SYNTAX_ERRORS) {
            let at = error.span().map_or(text.len(), |span| span.start);
            reader.wrong(at, ErrorKind::Syntax { detail: error.message().to_owned() });
        }
        reader.tree(&root);
        let broken: Vec<Place> = reader.errors.iter().map(|error| error.place.clone()).collect();
        let mut root = reader::Table::root(&root);
        let folder = file.parent().map_or_else(PathBuf::new, Path::to_owned);

        let site = site::site(&mut reader, &mut root);
        let broker = bus::mqtt(&mut reader, &mut root, &folder);
        let store = site::store(&mut reader, &mut root, &folder);
        let profiles = plant::profiles(&mut reader, &mut root, &folder, open);
        let presses = plant::presses(&mut reader, &mut root, &profiles);
        let ids =
            presses.iter().filter_map(|press| press.id.as_ref()).map(|id| &id.value).collect::<Vec<_>>();
        let catalogues = presses
            .iter()
            .filter_map(|press| Some((press.id.as_ref().map(|id| &id.value)?, &**press.catalogue.as_ref()?)));
        let catalogues: Vec<_> = catalogues.collect();
        let known = settings::Known { all: ids.len() == presses.len(), presses: ids, catalogues };
        let settings = settings::of_file(&mut reader, &mut root, &known);
        let sources = source::sources(&mut reader, &mut root, &folder, open);
        let roles = roles::roles(&mut reader, &mut root, &folder);
        root.finish(&mut reader);
        let drafts = cross::Drafts { site, broker, store, presses, sources, roles, settings };
        cross::check(&mut reader, &drafts);

        let languages = drafts.site.languages.clone();
        let config = cross::join(file, &reader, drafts);
        let mut errors = reader.errors;
        if !broken.is_empty() {
            // What a broken line swallowed is not missing, and what it made of the rest is not meant.
            errors.retain(|error| !error.follows_from(&broken));
        }
        match config {
            Some(config) if errors.is_empty() => Ok(config),
            _ => {
                errors.sort_by(|a, b| a.order(file).cmp(&b.order(file)));
                errors.dedup();
                Err(Rejected { languages, errors })
            }
        }
    }
}
