//! What people change, laid over the file: the api's [`Settings`] as `presswatch-config` decides them and
//! `presswatch-locale` words them.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, Mutex, PoisonError, RwLock},
};

use presswatch_alert::words::Overrides;
use presswatch_api::{Alerter, Applied, FieldError, NtfyServer, Rules, Settings, Texts, Trials};
use presswatch_config::{Config, Part, Reach, Rejected};
use presswatch_domain::{Catalogue, Press, PressId, Span, UtcMs, alarm::warm_up_ms};
use presswatch_locale::Language;
use presswatch_people::{ContactFault, Person, Role, Way};
use presswatch_store::Trial;
use serde_json::Value as Json;
use tokio::sync::watch;

use crate::words::{say, sentence};

/// What an overlay is called where a place in it is told.
pub const NAME: &str = "settings";

/// The file as it is now, and what may be laid over it. Clones are one.
#[derive(Debug, Clone)]
pub struct Overlays {
    file: Arc<RwLock<File>>,
    moves: Arc<watch::Sender<u64>>,
    /// The site's own phrases, where they are known.
    phrases: Option<Arc<Mutex<Overrides>>>,
}

#[derive(Debug)]
struct File {
    /// What holds of it while the program runs.
    taken: Config,
    /// What it says that would need a restart.
    restart: Vec<Part>,
}

impl Overlays {
    /// Over the file with which the program started.
    pub fn new(config: Config) -> Self {
        let file = File { taken: config, restart: Vec::new() };
        Self { file: Arc::new(RwLock::new(file)), moves: Arc::new(watch::Sender::new(0)), phrases: None }
    }

    /// With the site's own phrases, in the data folder.
    #[must_use]
    pub fn with_phrases(self, data: &Path) -> Self {
        let phrases = Overrides::new(data.join(crate::roles::PHRASES));
        Self { phrases: Some(Arc::new(Mutex::new(phrases))), ..self }
    }

    /// Takes up of a file that was read again what can be taken up; `restart`: what can't.
    pub fn take(&self, new: &Config, restart: Vec<Part>) {
        {
            let mut file = self.file.write().unwrap_or_else(PoisonError::into_inner);
            file.taken = file.taken.taking(new);
            file.restart = restart;
        }
        self.moves.send_modify(|count| *count += 1);
    }

    /// The configuration with an overlay; without it, if they do not go together: the page says why.
    pub fn config(&self, text: Option<&str>) -> Config {
        self.with(|file| {
            let laid = text.map(|text| file.taken.overlaid(Path::new(NAME), text, None));
            match laid {
                Some(Ok(config)) => config,
                Some(Err(_)) | None => file.taken.clone(),
            }
        })
    }

    fn with<T>(&self, ask: impl FnOnce(&File) -> T) -> T {
        ask(&self.file.read().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A sentence in every language.
pub fn texts(word: impl Fn(Language) -> String) -> Texts {
    Texts {
        en: word(Language::English),
        sq: word(Language::Albanian),
        sr_latn: word(Language::SerbianLatin),
        sr_cyrl: word(Language::SerbianCyrillic),
    }
}

/// All errors, each at its field.
pub fn field_errors(rejected: Rejected) -> Vec<FieldError> {
    let errors = rejected.errors.into_iter();
    errors
        .map(|error| FieldError {
            texts: texts(|language| sentence(&error.kind, language)),
            pointer: error.pointer,
        })
        .collect()
}

impl Settings for Overlays {
    fn check(&self, text: &str, people: Option<&[Person]>) -> Result<Applied, Vec<FieldError>> {
        let people: Option<BTreeMap<String, Reach>> =
            people.map(|people| people.iter().map(|one| (one.id.to_string(), reach(one))).collect());
        let checked = self.with(|file| file.taken.overlaid(Path::new(NAME), text, people.as_ref()));
        let config = checked.map_err(field_errors)?;
        let alarms = &config.settings.alarms;
        let presses = config.plant.presses.values();
        let rules = Rules {
            presses: presses
                .map(|press| {
                    (press.id.clone(), presswatch_config::rules(&press.id, &press.catalogue, alarms))
                })
                .collect(),
            producers: config.producer_rules(),
        };
        Ok(Applied {
            plant: config.plant,
            site_name: config.site.name,
            footnote: config.site.footnote,
            languages: config.site.languages,
            plan: config.settings.plan,
            targets: config.settings.targets,
            duty: config.settings.duty,
            rules,
        })
    }

    fn trials(&self, held: &str, changed: &Json, span: Span) -> Result<Trials, Vec<FieldError>> {
        // Whatever stops it names are known from the beginning.
        let changed = presswatch_config::register(changed, held, UtcMs(0)).unwrap_or_default();
        let held = self.config(Some(held));
        let config = held.overlaid(Path::new(NAME), &changed, None).map_err(field_errors)?;
        Ok(trials(&config, span))
    }

    fn beneath(&self) -> Json {
        self.with(|file| file.taken.beneath().clone())
    }

    fn profiles(&self) -> BTreeMap<PressId, Arc<Catalogue>> {
        self.with(|file| file.taken.profiles().clone())
    }

    fn restart(&self) -> Vec<Texts> {
        let parts = self.with(|file| file.restart.clone());
        parts.into_iter().map(|part| texts(|language| restart(part, language))).collect()
    }

    fn alerter(&self) -> Option<Alerter> {
        self.with(|file| {
            let channels = file.taken.channels()?;
            let ways = channels.ways().into_iter().filter_map(|way| way.parse().ok()).collect();
            let ntfy = channels.ntfy.as_ref().map(|ntfy| NtfyServer {
                url: ntfy.public_url.as_ref().unwrap_or(&ntfy.url).clone(),
                login: ntfy.phones_login,
            });
            Some(Alerter { ways, ntfy })
        })
    }

    fn own_phrase(&self, id: &str) -> Option<Texts> {
        let mut phrases = self.phrases.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner);
        // What is wrong with them is the alerter's to log.
        let _logged_elsewhere = phrases.look();
        let phrases = phrases.phrases();
        phrases.is_own(id).then(|| texts(|language| phrases.anywhere(language, id).unwrap_or_default()))
    }

    fn contact(&self, fault: ContactFault) -> Texts {
        texts(|language| say(language, &format!("contact-{}", fault.as_str()), &[]))
    }

    fn moved(&self) -> watch::Receiver<u64> {
        self.moves.subscribe()
    }

    fn to_json(&self, text: &str) -> Json {
        presswatch_config::to_json(text)
    }

    fn register(&self, settings: &Json, before: &str, now: UtcMs) -> Option<String> {
        presswatch_config::register(settings, before, now)
    }

    fn holiday(&self, name: &str) -> Texts {
        texts(|language| say(language, &format!("holiday-{name}"), &[]))
    }
}

/// By what alarms of `span` are judged.
pub fn trials(config: &Config, span: Span) -> Trials {
    let settings = &config.settings;
    let trial = |press: &Press| {
        let rules = presswatch_config::rules(&press.id, &press.catalogue, &settings.alarms);
        let wide = Span::new(span.from.plus(-warm_up_ms(&rules)), span.to);
        let planned = settings.plan.wanted(&config.site.zone, &press.id, wide);
        Trial { press: press.clone(), rules: rules.into(), planned }
    };
    let presses = config.plant.presses.values().map(trial).collect();
    Trials { presses, shifts: !settings.plan.shifts.is_empty() }
}

/// A person, as far as that decides who can be told.
pub fn reach(person: &Person) -> Reach {
    let ways = person.ways().into_iter().map(Way::as_str).collect();
    Reach { manager: person.role == Role::Manager, ways }
}

/// Which part of the file needs a restart.
fn restart(part: Part, language: Language) -> String {
    say(language, &format!("restart-{}", part.as_str()), &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_parts_and_contacts_is_there_in_every_language() {
        for language in Language::ALL {
            for part in Part::ALL {
                assert!(restart(part, language).contains('.'), "{part:?} {language}");
            }
            for fault in ContactFault::ALL {
                let id = format!("contact-{}", fault.as_str());
                assert!(presswatch_locale::message(language, &id, None).is_ok(), "{id} {language}");
            }
        }
    }

    #[test]
    fn what_a_site_wrote_itself_is_told_to_readers_of_every_language() {
        let data = tempfile::tempdir().expect("folder");
        let config =
            Config::parse(Path::new("a"), include_str!("../../config/presswatch.example.toml"), &|_| {
                Err(std::io::ErrorKind::NotFound.into())
            });
        let overlays = Overlays::new(config.expect("right")).with_phrases(data.path());
        assert_eq!(overlays.own_phrase("action-look_panel"), None, "the built-in phrase");
        let folder = data.path().join(crate::roles::PHRASES);
        std::fs::create_dir(&folder).expect("folder");
        std::fs::write(folder.join("sq.ftl"), "action-call_agim = Thirrni Agimin.\n").expect("written");
        let own = overlays.own_phrase("action-call_agim").expect("its own");
        assert_eq!((own.sq.as_str(), own.en.as_str()), ("Thirrni Agimin.", "Thirrni Agimin."));
    }

    #[test]
    fn ways_have_the_same_names_everywhere() {
        let text = concat!(
            include_str!("../../config/presswatch.example.toml"),
            "[alert]\nproducer = \"alert1\"\n[alert.ntfy]\nurl = \"https://ntfy\"\n[alert.gsm]\nport = \"p\"\n",
            "[alert.telegram]\ntoken_file = \"t\"\n[alert.email]\nhost = \"m\"\nfrom = \"a@b\"\n",
            "[alert.webhook]\nurl = \"https://w\"\nkey_file = \"k\"\n",
        );
        let config = Config::parse(Path::new("p.toml"), text, &|_| Err(std::io::ErrorKind::NotFound.into()));
        let alerter = Overlays::new(config.expect("right")).alerter().expect("an alerter");
        let known: std::collections::BTreeSet<Way> = alerter.ways.into_iter().collect();
        assert_eq!(known, Way::ALL.into());
    }
}
