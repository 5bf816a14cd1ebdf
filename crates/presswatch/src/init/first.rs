//! The configuration of a first start: of what is answered on the page instead of in a terminal.

use std::path::PathBuf;

use presswatch_api::{FieldError, FirstSite, MakeSite, NotMade};
use presswatch_config::ErrorKind;
use presswatch_domain::Catalogue;

use super::{
    answers::{Answers, Device, Phones, Press, Server},
    write, zone,
};
use crate::{data, settings::texts, words::sentence};

/// Writes the configuration of a site that runs on this machine as a whole.
#[derive(Debug)]
pub struct Maker {
    /// Where; nothing is there yet.
    pub file: PathBuf,
    /// Port of the page.
    pub port: u16,
}

impl MakeSite for Maker {
    fn profiles(&self) -> Vec<String> {
        profiles().map(str::to_owned).collect()
    }

    fn zone(&self) -> String {
        zone()
    }

    fn make(&self, site: &FirstSite) -> Result<(), NotMade> {
        let blank = Answers {
            language: site.language.parse().unwrap_or_default(),
            name: "-".to_owned(),
            id: "site1".to_owned(),
            zone: "UTC".to_owned(),
            server: Server::here(site.open, self.port),
            presses: Vec::new(),
            mains: None,
            phones: Phones::default(),
        };
        let profile = profiles().find(|name| *name == site.press.profile);
        let press = |name: &str| Press {
            name: name.to_owned(),
            profile: profile.unwrap_or("one-clamp"),
            device: Device::None,
        };
        // Each answer by itself, so that what is wrong stands at its field.
        let alone = [
            ("/site/name", Answers { name: site.name.clone(), ..blank.clone() }),
            ("/site/id", Answers { id: site.id.clone(), ..blank.clone() }),
            ("/site/zone", Answers { zone: site.zone.clone(), ..blank.clone() }),
            ("/site/press/name", Answers { presses: vec![press(&site.press.name)], ..blank.clone() }),
        ];
        let wrong = alone.iter().flat_map(|(pointer, answers)| {
            answers.wrong(&self.file).into_iter().map(|kind| field(pointer, &kind))
        });
        let mut wrong: Vec<FieldError> = wrong.collect();
        if profile.is_none() {
            let kind = ErrorKind::UnknownProfile {
                profile: site.press.profile.clone(),
                similar: None,
                known: self.profiles().join(", "),
            };
            wrong.push(field("/site/press/profile", &kind));
        }
        if !wrong.is_empty() {
            return Err(NotMade::Fields(wrong));
        }
        let whole = Answers {
            name: site.name.clone(),
            id: site.id.clone(),
            zone: site.zone.clone(),
            presses: vec![press(&site.press.name)],
            ..blank
        };
        data::put(&self.file, &write::text(&whole), 0o644)
            .map_err(|error| NotMade::Failed(format!("{error:#}")))
    }
}

/// The kinds of press that somebody has; the rig is for recordings.
fn profiles() -> impl Iterator<Item = &'static str> {
    Catalogue::builtin_names().into_iter().filter(|name| *name != "rig")
}

fn field(pointer: &str, kind: &ErrorKind) -> FieldError {
    let texts = texts(|language| sentence(kind, language));
    FieldError { pointer: pointer.to_owned(), texts }
}

#[cfg(test)]
mod tests {
    use presswatch_api::FirstPress;
    use presswatch_config::Config;

    use super::*;

    fn site() -> FirstSite {
        FirstSite {
            language: "sq".to_owned(),
            name: "Novobërdë / Novo Brdo".to_owned(),
            id: "novoberde".to_owned(),
            zone: "Europe/Belgrade".to_owned(),
            open: true,
            press: FirstPress { name: "Presa \"1\"".to_owned(), profile: "one-clamp".to_owned() },
        }
    }

    #[test]
    fn what_is_answered_becomes_a_configuration_once() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("presswatch.toml");
        let maker = Maker { file: file.clone(), port: 8090 };
        maker.make(&site()).expect("made");
        let config = Config::read(&file).expect("right");
        assert_eq!(
            (config.site.name.as_str(), config.site.languages[0].as_str()),
            (site().name.as_str(), "sq")
        );
        let api = config.api().expect("an api");
        assert_eq!(api.api.listen.to_string(), "0.0.0.0:8090");
        assert!(matches!(maker.make(&site()), Err(NotMade::Failed(_))), "one that is there stays");
    }

    #[test]
    fn what_is_wrong_stands_at_its_field_in_each_language() {
        let folder = tempfile::tempdir().expect("folder");
        let maker = Maker { file: folder.path().join("presswatch.toml"), port: 8080 };
        let wrong = FirstSite {
            name: " ".to_owned(),
            id: "Novo Brdo".to_owned(),
            zone: "Europe/Pristina".to_owned(),
            press: FirstPress { name: String::new(), profile: "rig".to_owned() },
            ..site()
        };
        let Err(NotMade::Fields(wrong)) = maker.make(&wrong) else { panic!("it is wrong") };
        let at: Vec<&str> = wrong.iter().map(|wrong| wrong.pointer.as_str()).collect();
        assert_eq!(at, ["/site/name", "/site/id", "/site/zone", "/site/press/name", "/site/press/profile"]);
        for wrong in &wrong {
            assert!(wrong.texts.en != wrong.texts.sq, "{wrong:?}");
        }
        assert!(!maker.file.exists());
    }
}
