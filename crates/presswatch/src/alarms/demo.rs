//! The demo has no configuration: what it would say.

use std::{fmt::Write, path::Path};

use presswatch_config::Config;
use presswatch_domain::{Press, Span, UtcMs};
use presswatch_store::Store;

use crate::check::Refused;

const SITE: &str = "[site]\nid = \"novoberde\"\nname = \"Demo\"\nzone = \"Europe/Belgrade\"\nlanguages = [\"en\"]\n\
                    simulated = true\nedges = [\"edge1\"]\n[mqtt]\nembedded = true\n[store]\nengine = \"embedded\"\n";
/// The most presses that a demo has.
const PRESSES: usize = 50;

/// The demo's store, and a configuration of those presses that are in it.
pub async fn open(data: Option<&Path>) -> anyhow::Result<(Config, Store)> {
    let folder = data.map_or_else(crate::data::demo_folder, |data| Ok(data.to_owned()))?;
    let store = Store::open_embedded_reader(&folder.join("store.db")).await?;
    let mut config = config()?;
    let mut there = Vec::new();
    for press in config.plant.presses.values() {
        if has_rows(&store, &config, press).await? {
            there.push(press.id.clone());
        }
    }
    config.plant.presses.retain(|id, _| there.contains(id));
    Ok((config, store))
}

/// With all presses that a demo may have.
fn config() -> anyhow::Result<Config> {
    let mut text = SITE.to_owned();
    for (id, name, profile) in ids() {
        write!(
            text,
            "[[press]]\nid = \"{id}\"\nname = \"{name}\"\nproducer = \"edge1\"\nprofile = \"{profile}\"\n"
        )?;
    }
    let parsed = Config::parse(Path::new("demo"), &text, &|_| Err(std::io::ErrorKind::NotFound.into()));
    Ok(parsed.map_err(|rejected| Refused::new(&rejected, None))?)
}

fn ids() -> impl Iterator<Item = (String, String, &'static str)> {
    let presses = (1..=PRESSES).map(|i| (format!("press{i}"), format!("Press {i}"), "hydraulic-11kw"));
    presses.chain([("rig".to_owned(), "Rig".to_owned(), "rig")])
}

async fn has_rows(store: &Store, config: &Config, press: &Press) -> anyhow::Result<bool> {
    let always = Span::new(UtcMs(0), UtcMs(i64::MAX));
    Ok(!store.rows(&config.plant.site, &press.id, always, 1).await?.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demos_configuration_is_right() {
        let config = config().expect("right");
        assert_eq!(config.plant.presses.len(), PRESSES + 1);
        assert!(config.site.simulated && config.settings.plan.shifts.is_empty());
    }
}
