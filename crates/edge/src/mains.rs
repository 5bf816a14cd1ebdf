//! Whether the grid is there, as the UPS or the operating system knows it: the signal `mains_ok`.

use std::{path::PathBuf, time::Duration};

use presswatch_domain::{Reading, SignalId};
use presswatch_runtime::Tasks;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

use crate::{EdgeError, Feed};

/// How long an answer may take.
const TIMEOUT: Duration = Duration::from_secs(3);

/// Who knows of the grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mains {
    /// A UPS, asked over Network UPS Tools' protocol (RFC 9271).
    Nut {
        /// Host of `upsd`.
        host: String,
        /// Its port.
        port: u16,
        /// Name of the UPS there.
        ups: String,
    },
    /// A file that holds 1 or 0: `/sys/class/power_supply/{name}/online`.
    PowerSupply {
        /// The file.
        file: PathBuf,
    },
}

/// Why it is not known whether the grid is there.
#[derive(Debug, thiserror::Error)]
pub enum MainsFault {
    /// No answer.
    #[error("no answer within {TIMEOUT:?}")]
    Silent,
    /// It can't be reached or read.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// It says something else.
    #[error("it answers `{0}`")]
    Answer(String),
}

/// Asks each `every` and tells all feeds, until told to end.
pub fn start(tasks: &Tasks, mains: Mains, every: Duration, feeds: Vec<Feed>) -> Result<(), EdgeError> {
    let signal = SignalId::new("mains_ok")?;
    let token = tasks.token();
    tasks.spawn("mains", async move {
        let mut due = tokio::time::interval(every);
        due.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut silent = false;
        while token.run_until_cancelled(due.tick()).await.is_some() {
            let reading = match mains.ask().await {
                Ok(there) => {
                    if std::mem::take(&mut silent) {
                        tracing::info!(?mains, "the mains' state is known again");
                    }
                    Reading::Flag(there)
                }
                Err(error) => {
                    if !std::mem::replace(&mut silent, true) {
                        tracing::warn!(?mains, %error, "the mains' state is not known");
                    }
                    Reading::Missing
                }
            };
            for feed in &feeds {
                if !feed.tell(vec![(signal.clone(), reading.clone())]).await {
                    return Ok(());
                }
            }
        }
        Ok(())
    });
    Ok(())
}

impl Mains {
    /// Whether the grid is there now.
    pub async fn ask(&self) -> Result<bool, MainsFault> {
        let asking = async {
            match self {
                Mains::PowerSupply { file } => {
                    let text = tokio::fs::read_to_string(file).await?;
                    match text.trim() {
                        "0" => Ok(false),
                        // 2: of several inputs, a programmable one.
                        "1" | "2" => Ok(true),
                        other => Err(MainsFault::Answer(other.to_owned())),
                    }
                }
                Mains::Nut { host, port, ups } => nut(host, *port, ups).await,
            }
        };
        tokio::time::timeout(TIMEOUT, asking).await.unwrap_or(Err(MainsFault::Silent))
    }
}

/// Asks upsd for `ups.status`.
async fn nut(host: &str, port: u16, ups: &str) -> Result<bool, MainsFault> {
    let mut stream = BufReader::new(TcpStream::connect((host, port)).await?);
    stream.write_all(format!("GET VAR {ups} ups.status\nLOGOUT\n").as_bytes()).await?;
    let mut line = String::new();
    stream.read_line(&mut line).await?;
    status(&line).ok_or_else(|| MainsFault::Answer(line.trim_end().to_owned()))
}

/// `VAR ups ups.status "OL CHRG"`: the words between the quotes say on line (OL), on battery (OB), and more.
/// A UPS that is being switched off, or by-passed, still says which of the two.
fn status(line: &str) -> Option<bool> {
    let words = line.strip_prefix("VAR ")?.split_once("ups.status \"")?.1.trim_end().strip_suffix('"')?;
    let said = |word| words.split(' ').any(|one| one == word);
    match (said("OL"), said("OB")) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_ups_says() {
        for (line, known) in [
            ("VAR ups ups.status \"OL\"\n", Some(true)),
            ("VAR ups ups.status \"OL CHRG\"\n", Some(true)),
            ("VAR ups ups.status \"OB DISCHRG LB\"\n", Some(false)),
            ("VAR ups ups.status \"FSD OB\"\n", Some(false)),
            ("VAR ups ups.status \"\"\n", None),
            ("ERR DATA-STALE\n", None),
            ("", None),
        ] {
            assert_eq!(status(line), known, "{line}");
        }
    }
}
