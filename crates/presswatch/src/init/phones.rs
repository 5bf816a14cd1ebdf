//! By what phones are told of alarms: an ntfy server, and a modem where one is plugged in.

use std::{
    fs,
    io::{BufRead, Write},
    path::Path,
};

use super::{
    Interview, Secrets,
    answers::{Answers, Server},
    write,
};
use crate::words::say;

/// Where serial ports have names that stay.
pub const PORTS: &str = "/dev/serial/by-id";
/// What stands in the name of a modem's port and not in those of adapters for RS-485.
const MODEMS: [&str; 14] = [
    "modem", "gsm", "lte", "wwan", "quectel", "simtech", "simcom", "huawei", "sierra", "telit", "u-blox",
    "fibocom", "zte", "option_",
];

/// Ports in that folder that look like a modem's.
pub fn modems(folder: &Path) -> Vec<String> {
    let there = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut ports: Vec<String> = there
        .filter(|entry| {
            let name = entry.file_name().to_string_lossy().to_lowercase();
            MODEMS.iter().any(|maker| name.contains(maker))
        })
        .map(|entry| entry.path().display().to_string())
        .collect();
    ports.sort();
    ports
}

impl<R: BufRead, W: Write> Interview<'_, R, W> {
    /// Asked only where the alerter runs, too. Gives the secrets that were told.
    pub(super) fn phones(&mut self, answers: &mut Answers) -> anyhow::Result<Secrets> {
        let mut secrets = Secrets::new();
        if !matches!(answers.server, Server::Here { .. }) {
            return Ok(secrets);
        }
        let ways = self.options(["init-phones-none", "init-phones-ntfy"]);
        if self.asker.choice("init-phones", &[], &ways)? == 1 {
            self.until_right(answers, "init-ntfy", "", |answers, url| {
                answers.phones.ntfy =
                    Some(if url.contains("://") { url.to_owned() } else { format!("https://{url}") });
            })?;
            let token = self.asker.secret("init-ntfy-token", &[])?;
            answers.phones.token = !token.is_empty();
            secrets.push((write::NTFY_TOKEN.to_owned(), token));
        }
        if self.modems.is_empty() {
            return Ok(secrets);
        }
        let mut ports = vec![say(self.asker.language, "init-no", &[])];
        ports.extend(self.modems.iter().cloned());
        let chosen = self.asker.choice("init-modem", &[], &ports)?;
        if chosen > 0 {
            answers.phones.modem = ports.into_iter().nth(chosen);
            let pin = self.asker.secret("init-pin", &[])?;
            answers.phones.pin = !pin.is_empty();
            secrets.push((write::SIM_PIN.to_owned(), pin));
        }
        Ok(secrets)
    }
}
