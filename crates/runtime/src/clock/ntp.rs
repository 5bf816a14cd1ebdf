//! Has NTP set the system's clock? The kernel knows (`adjtimex`, `STA_UNSYNC`), but no safe and widely
//! used crate reads that bit; so it is asked where it shows: systemd-timesyncd's file, else systemd's
//! `timedatectl`, which reads the bit for any NTP program (chrony, ntpd). A container sees neither unless
//! it is given the folder of that file.

use std::{path::Path, process::Stdio, time::Duration};

use tokio::{process::Command, time::timeout};

/// Made by systemd-timesyncd when it has set the clock, once a boot.
const FILE: &str = "/run/systemd/timesync/synchronized";
/// How often `timedatectl` is asked while the time is not known, and then, in milliseconds.
const ASK_MS: (i64, i64) = (5_000, 60_000);
const PATIENCE: Duration = Duration::from_secs(5);

/// Whether NTP has set the system's clock, asked once.
pub async fn ntp_synced() -> bool {
    Ntp::default().synced(0, false).await
}

/// Asks, and remembers the answer for a while.
#[derive(Debug, Default)]
pub struct Ntp {
    answer: bool,
    next_ms: i64,
    /// There is no such program here.
    absent: bool,
}

impl Ntp {
    /// What is known at `mono_ms`; asked less often while the time is `known`.
    pub async fn synced(&mut self, mono_ms: i64, known: bool) -> bool {
        if Path::new(FILE).exists() {
            return true;
        }
        if !self.absent && mono_ms >= self.next_ms {
            self.next_ms = mono_ms + if known { ASK_MS.1 } else { ASK_MS.0 };
            self.answer = self.ask().await;
        }
        self.answer
    }

    async fn ask(&mut self) -> bool {
        let mut command = Command::new("timedatectl");
        command.args(["show", "--property=NTPSynchronized", "--value"]).kill_on_drop(true);
        // It would tell the service manager of itself in our name.
        command.env_remove("NOTIFY_SOCKET");
        match timeout(PATIENCE, command.stdin(Stdio::null()).stderr(Stdio::null()).output()).await {
            Ok(Ok(output)) => output.status.success() && output.stdout.trim_ascii() == b"yes",
            Ok(Err(error)) => {
                self.absent = error.kind() == std::io::ErrorKind::NotFound;
                false
            }
            Err(_late) => false,
        }
    }
}
