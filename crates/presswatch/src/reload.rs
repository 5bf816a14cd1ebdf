//! SIGHUP: the file is read again. What a running program can take up is taken up, what it can't is said.

use std::path::PathBuf;

use anyhow::Context;
use presswatch_config::{Config, Part};
use presswatch_locale::Language;
use presswatch_runtime::Tasks;
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::words::{report, say};

/// Hears SIGHUP from its making on.
#[derive(Debug)]
pub struct Reload {
    hangup: Signal,
    file: PathBuf,
    config: Config,
    #[cfg(feature = "server")]
    overlays: Option<crate::settings::Overlays>,
}

impl Reload {
    /// To be made before anything is opened: the signal would end a program that does not hear it.
    pub fn listen(config: &Config) -> anyhow::Result<Self> {
        Ok(Self {
            hangup: signal(SignalKind::hangup()).context("listening for SIGHUP")?,
            file: config.file().to_owned(),
            config: config.clone(),
            #[cfg(feature = "server")]
            overlays: None,
        })
    }

    /// What an api takes up goes here.
    #[cfg(feature = "server")]
    pub fn with(self, overlays: crate::settings::Overlays) -> Self {
        Self { overlays: Some(overlays), ..self }
    }

    /// Reads the file at each SIGHUP, until the tasks end.
    pub fn start(mut self, tasks: &Tasks) {
        let token = tasks.token();
        tasks.spawn("reload", async move {
            loop {
                tokio::select! {
                    () = token.cancelled() => return Ok(()),
                    heard = self.hangup.recv() => if heard.is_none() { return Ok(()) },
                }
                self.read();
            }
        });
    }

    fn read(&self) {
        let file = self.file.display().to_string();
        let new = match Config::read(&self.file) {
            Ok(new) => new,
            Err(rejected) => {
                let errors = report(&rejected, Language::English);
                return tracing::error!(%file, "the file is wrong, what held goes on holding: {errors}");
            }
        };
        let restart: Vec<Part> = self.config.restart(&new);
        #[cfg(feature = "server")]
        if let Some(overlays) = &self.overlays {
            overlays.take(&new, restart.clone());
        }
        tracing::info!(%file, "the file was read again");
        for part in restart {
            let what = say(Language::English, &format!("restart-{}", part.as_str()), &[]);
            tracing::warn!(part = part.as_str(), "{what}");
        }
    }
}
