//! A real influxd on loopback, with a folder and a port of its own.
//!
//! The benches include this file too. (The system tests have a harness of their own in `tests/src/servers.rs`:
//! one server ends with one test there, here all tests of a process share one.)

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// Name of the organisation that is there.
pub const ORG: &str = "plant";
/// A token that may do everything.
pub const TOKEN: &str = "only-for-these-tests";

/// The server; it ends, and its folder goes, with this value or with the process that has it.
#[derive(Debug)]
pub struct Influxd {
    child: Child,
    /// `http://127.0.0.1:port`
    pub url: String,
}

/// Runs influxd until standard input closes, which it does however the test's process ends.
const GUARD: &str = r#"
"$1" --http-bind-address 127.0.0.1:0 --bolt-path "$2/bolt" --engine-path "$2/engine" --sqlite-path "$2/sqlite" \
  --reporting-disabled --log-level info >"$2/log" 2>&1 </dev/null &
server=$!
cat >/dev/null
kill "$server"
wait "$server" 2>/dev/null
rm -rf "$2"
"#;

/// The binary that `tests/run` has built.
fn binary() -> Result<PathBuf, String> {
    let cache = std::env::var_os("PRESSWATCH_CACHE").map(PathBuf::from).or_else(|| {
        let xdg = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
        Some(
            xdg.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache")))?.join("presswatch"),
        )
    });
    let binary =
        cache.ok_or("neither PRESSWATCH_CACHE nor HOME is set")?.join("servers/influxd-2.9.1/influxd");
    match binary.exists() {
        true => Ok(binary),
        false => Err(format!("{} is not there: run tests/run, which builds it", binary.display())),
    }
}

impl Influxd {
    /// Starts a server and sets it up; an error says why there is none.
    pub async fn start() -> Result<Influxd, String> {
        let binary = binary()?;
        let folder = tempfile::tempdir().map_err(|e| format!("a folder: {e}"))?.keep();
        let child = Command::new("sh")
            .args(["-c", GUARD, "influxd"])
            .args([&binary, &folder])
            .stdin(Stdio::piped())
            .spawn()
            .map_err(|e| format!("sh: {e}"))?;
        let mut server = Influxd { child, url: String::new() };
        let port = until(Duration::from_secs(60), || port(&folder)).await?;
        server.url = format!("http://127.0.0.1:{port}");
        let setup = format!(
            r#"{{"username":"tests","password":"only for these tests","org":"{ORG}","bucket":"first","token":"{TOKEN}"}}"#
        );
        let sent = reqwest::Client::new().post(format!("{}/api/v2/setup", server.url)).body(setup).send();
        match sent.await.and_then(reqwest::Response::error_for_status) {
            Ok(_) => Ok(server),
            Err(error) => Err(format!("influxd can't be set up: {error}")),
        }
    }
}

impl Drop for Influxd {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// The port that the log names.
fn port(folder: &Path) -> Result<u16, String> {
    let log = std::fs::read_to_string(folder.join("log")).unwrap_or_default();
    let line = log.lines().find(|line| line.contains("transport=http"));
    let port = line.and_then(|line| line.split(" port=").nth(1)?.trim().parse().ok());
    port.ok_or_else(|| format!("influxd does not listen:\n{log}"))
}

async fn until<T>(deadline: Duration, mut check: impl FnMut() -> Result<T, String>) -> Result<T, String> {
    let end = Instant::now() + deadline;
    loop {
        match check() {
            Err(_) if Instant::now() < end => tokio::time::sleep(Duration::from_millis(20)).await,
            answer => return answer,
        }
    }
}
