//! The configuration as a person meets it: `check`, and the roles as processes.

use std::{
    io::Write,
    net::SocketAddr,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_tests::{
    calm,
    program::{binary, interrupt, until},
    servers::{self, Server, free},
};

const EXAMPLE: &str = "../crates/config/presswatch.example.toml";
const SOON: Duration = Duration::from_secs(60);
/// What Ctrl-C may take.
const END: Duration = Duration::from_secs(5);

/// A process that ends with its test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ended_already = self.0.kill();
        let _status = self.0.wait();
    }
}

impl Running {
    fn role(role: &str, config: &Path, data: &Path) -> anyhow::Result<Self> {
        let mut command = Command::new(binary()?);
        command.arg(role).arg("--config").arg(config).arg("--data").arg(data);
        Ok(Self(command.spawn()?))
    }

    /// Ctrl-C; gives the exit code.
    async fn interrupt(&mut self) -> anyhow::Result<Option<i32>> {
        interrupt(&mut self.0, END).await
    }
}

/// Status and body of `/readyz`.
async fn ready(address: SocketAddr) -> anyhow::Result<(u16, String)> {
    let answer = reqwest::get(format!("http://{address}/readyz")).await?;
    Ok((answer.status().as_u16(), answer.text().await?))
}

/// Runs to the end.
fn run(args: &[&str]) -> anyhow::Result<Output> {
    Ok(Command::new(binary()?).args(args).env_remove("LC_ALL").env("LANG", "C").output()?)
}

fn run_role(role: &str, config: &Path, data: &Path) -> anyhow::Result<Output> {
    let path = |path: &Path| path.to_str().map(str::to_owned).context("a path in UTF-8");
    run(&[role, "--config", &path(config)?, "--data", &path(data)?])
}

#[test]
fn seven_errors_are_said_at_once_in_four_languages() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("presswatch.toml");
    std::fs::write(
        &file,
        r#"[site]
id = "novoberde"
name = "Novobërdë"
zone = "Europe/Belgrad"
languages = ["sr-Latn"]
[mqtt]
host = "127.0.0.1"
port = "1883"
[[press]]
id = "press1"
name = "Press 1"
producer = "edge1"
profle = "hydraulic-11kw"
profile = "hydraulic-11kw"
[press.limits.oil_temp]
warn_hi = 80
[[press]]
id = "press1"
name = "Press 2"
producer = "edge1"
profile = "hydraulic-11kw"
[[press]]
id = "press3"
name = "Press 3"
producer = ["edge1", "edge2"]
profile = "hydraulic-11kw"
[edge]
producer = "edge1"
http = "0.0.0.0:9101"
"#,
    )?;
    let path = file.to_str().context("a path in UTF-8")?;
    let places = ["4:8", "8:8", "13:1", "16:11", "18:6", "25:12", "29:8"];
    let words = [
        ("en", "is not a time zone", "7 errors. Nothing was started."),
        ("sq", "nuk është zonë kohore", "7 gabime. Asgjë nuk u nis."),
        ("sr-Latn", "nije vremenska zona", "7 grešaka. Ništa nije pokrenuto."),
        ("sr-Cyrl", "није временска зона", "7 грешака. Ништа није покренуто."),
    ];
    for (language, zone, count) in words {
        let output = run(&["check", "--language", language, path])?;
        let said = String::from_utf8(output.stderr)?;
        assert_eq!(output.status.code(), Some(2), "{said}");
        let lines: Vec<&str> = said.lines().collect();
        assert_eq!(lines.len(), 8, "{said}");
        for (line, place) in lines.iter().zip(places) {
            assert!(line.starts_with(&format!("{path}:{place}: ")), "{place} in {said}");
        }
        assert!(lines[0].contains(zone) && lines[0].contains("`Europe/Belgrade`?"), "{said}");
        assert!(lines[2].contains("`profile`"), "{said}");
        assert_eq!(lines[7], count);
    }
    // Without a language asked for, or one of the terminal's: the site's first.
    let said = String::from_utf8(run(&["check", path])?.stderr)?;
    assert!(said.contains("nije vremenska zona"), "{said}");
    // A role refuses it in the same words, and makes no data folder.
    let data = folder.path().join("data");
    let output = run_role("edge", &file, &data)?;
    assert_eq!((output.status.code(), data.exists()), (Some(2), false));
    assert!(String::from_utf8(output.stderr)?.contains("25:12"));
    Ok(())
}

#[test]
fn the_example_and_the_deployments_file_are_right() -> anyhow::Result<()> {
    let output = run(&["check", "--offline", "--language", "en", EXAMPLE])?;
    let said = String::from_utf8(output.stdout)?;
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains("is all right") && said.contains("Press 2 (press2)"), "{said}");
    assert!(said.contains("Roles: edge, ingest, api"), "{said}");
    let deployed = "../deploy/presswatch.toml";
    let output = run(&["check", "--offline", deployed])?;
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

#[test]
fn the_configuration_names_the_simulators_faults() {
    let names: Vec<&str> = presswatch_edge::Fault::ALL.iter().map(|fault| fault.as_str()).collect();
    assert_eq!(names, presswatch_config::FAULTS);
}

/// A real site on one machine, with nothing else needed.
fn embedded(folder: &Path, page: SocketAddr) -> anyhow::Result<std::path::PathBuf> {
    let file = folder.join("presswatch.toml");
    let text = format!(
        r#"[site]
id = "test"
name = "Test"
zone = "Europe/Belgrade"
[mqtt]
embedded = true
[store]
engine = "embedded"
[[press]]
id = "press1"
name = "Press 1"
producer = "edge1"
profile = "hydraulic-11kw"
[edge]
producer = "edge1"
outbox = {{ limit = "8MiB" }}
http = "{}"
[ingest]
producer = "ingest1"
http = "{}"
[api]
producer = "api1"
listen = "{page}"
"#,
        free()?,
        free()?,
    );
    std::fs::write(&file, text)?;
    Ok(file)
}

#[tokio::test]
async fn serve_becomes_ready_and_ends_by_ctrl_c() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let page = free()?;
    let file = embedded(folder.path(), page)?;
    let manager = std::os::unix::net::UnixDatagram::bind(folder.path().join("notify"))?;
    manager.set_read_timeout(Some(SOON))?;
    let mut serve = Running(
        Command::new(binary()?)
            .args(["serve", "--config"])
            .arg(&file)
            .arg("--data")
            .arg(folder.path().join("data"))
            .env("NOTIFY_SOCKET", folder.path().join("notify"))
            .spawn()?,
    );
    until("all dependencies are ready", SOON, || async {
        let (status, body) = ready(page).await?;
        ensure!(status == 200, "{body}");
        Ok(())
    })
    .await?;
    let mut told = [0; 64];
    let length = manager.recv(&mut told).context("the service manager is told")?;
    assert!(String::from_utf8_lossy(&told[..length]).contains("READY=1"));
    let presses = reqwest::get(format!("http://{page}/api/v1/presses")).await?.text().await?;
    assert!(presses.contains("\"simulated\":false"), "{presses}");
    assert_eq!(serve.interrupt().await?, Some(0));
    Ok(())
}

#[tokio::test]
async fn serve_refuses_what_is_simulated() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let file = embedded(folder.path(), free()?)?;
    let data = folder.path().join("data");
    std::fs::create_dir(&data)?;
    drop(presswatch_store::Store::open_embedded(&data.join("store.db"), true).await?);
    // A program that another test starts just now may hold this process's lock until it is another.
    until("a folder with simulated rows is refused", SOON, async || {
        let output = run_role("serve", &file, &data)?;
        let said = String::from_utf8(output.stderr)?;
        ensure!(output.status.code() == Some(1), "{said}");
        ensure!(said.contains("holds simulated data and can't be used for real data"), "{said}");
        Ok(())
    })
    .await?;

    let text = std::fs::read_to_string(&file)?.replace("[mqtt]", "simulated = true\n[mqtt]");
    std::fs::write(&file, text)?;
    let output = run_role("serve", &file, &data)?;
    let said = String::from_utf8(output.stderr)?;
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("presswatch.toml:5:13: "), "{said}");
    Ok(())
}

/// A broker with passwords, into which `{user}` comes with `{user} password`.
async fn broker(users: &[&str]) -> anyhow::Result<Server> {
    let folder = servers::folder()?;
    let passwords = folder.path().join("passwords");
    std::fs::write(&passwords, "")?;
    for user in users {
        let mut command = Command::new("mosquitto_passwd");
        command.env("PATH", servers::system_path()).arg("-b").arg(&passwords);
        let status = command.arg(user).arg(format!("{user} password")).status();
        ensure!(status.context("mosquitto_passwd, of Debian's mosquitto")?.success());
    }
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(&passwords, std::fs::Permissions::from_mode(0o644))?;
    let configuration = format!("allow_anonymous false\npassword_file {}\n", passwords.display());
    servers::mosquitto(&configuration, folder).await
}

/// A simulated site whose roles are processes of their own.
struct Site {
    folder: tempfile::TempDir,
    file: std::path::PathBuf,
    edge: SocketAddr,
    page: SocketAddr,
}

async fn site(users: &[&str]) -> anyhow::Result<(Site, Server)> {
    let folder = tempfile::tempdir()?;
    let broker = broker(users).await?;
    let (file, edge, page) = (folder.path().join("presswatch.toml"), free()?, free()?);
    for role in ["edge1", "ingest1", "api1"] {
        std::fs::write(folder.path().join(role), format!("{role} password\n"))?;
    }
    let seed = calm::seed(&["press1"])?;
    let text = format!(
        r#"[site]
id = "test"
name = "Test"
zone = "Europe/Belgrade"
simulated = true
[mqtt]
host = "127.0.0.1"
port = {}
[store]
engine = "embedded"
[[press]]
id = "press1"
name = "Press 1"
producer = "edge1"
profile = "hydraulic-11kw"
[[source]]
press = "press1"
kind = "simulator"
seed = {seed}
[edge]
producer = "edge1"
mqtt_user = "edge1"
mqtt_password_file = "edge1"
outbox = {{ limit = "8MiB" }}
http = "{edge}"
[ingest]
producer = "ingest1"
mqtt_user = "ingest1"
mqtt_password_file = "ingest1"
http = "{}"
[api]
producer = "api1"
mqtt_user = "api1"
mqtt_password_file = "api1"
listen = "{page}"
"#,
        broker.address.port(),
        free()?
    );
    std::fs::write(&file, text)?;
    Ok((Site { folder, file, edge, page }, broker))
}

#[tokio::test]
async fn an_edge_with_a_wrong_password_says_so_and_goes_on() -> anyhow::Result<()> {
    let (site, broker) = site(&["edge1"]).await?;
    std::fs::write(site.folder.path().join("edge1"), "not the password\n")?;
    let mut edge = Running::role("edge", &site.file, &site.folder.path().join("data"))?;
    until("the edge says why", SOON, || async {
        let (status, body) = ready(site.edge).await?;
        ensure!(status == 503 && body.contains(&broker.address.to_string()), "{body}");
        ensure!(body.contains("BadUserNamePassword") || body.contains("NotAuthorized"), "{body}");
        Ok(())
    })
    .await?;
    assert_eq!(edge.0.try_wait()?, None);
    assert_eq!(edge.interrupt().await?, Some(0));
    Ok(())
}

#[tokio::test]
async fn a_secret_that_is_not_there_is_named() -> anyhow::Result<()> {
    let (site, _broker) = site(&["edge1"]).await?;
    let secret = site.folder.path().join("edge1");
    std::fs::remove_file(&secret)?;
    let output = run_role("edge", &site.file, &site.folder.path().join("data"))?;
    let said = String::from_utf8(output.stderr)?;
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains(&secret.display().to_string()), "{said}");
    Ok(())
}

/// The api is there before the store is, says so, and goes on when the ingest has made it; then a
/// simulated reading reaches it through three processes and a real broker.
#[tokio::test]
async fn roles_start_in_any_order() -> anyhow::Result<()> {
    let (site, _broker) = site(&["edge1", "ingest1", "api1"]).await?;
    let data = site.folder.path().join("data");
    let mut api = Running::role("api", &site.file, &data)?;
    until("the api says that there is no store", SOON, || async {
        let (status, body) = ready(site.page).await?;
        ensure!(status == 503 && body.contains("store.db"), "{body}");
        Ok(())
    })
    .await?;
    let mut edge = Running::role("edge", &site.file, &data)?;
    let mut ingest = Running::role("ingest", &site.file, &data)?;
    until("the api is ready", SOON, || async {
        let (status, body) = ready(site.page).await?;
        ensure!(status == 200, "{body}");
        Ok(())
    })
    .await?;
    until("the press is heard", SOON, || async {
        let answer = reqwest::get(format!("http://{}/api/v1/presses/press1", site.page)).await?;
        let body: serde_json::Value = answer.error_for_status()?.json().await?;
        ensure!(body["last_heard"].is_i64(), "{body}");
        Ok(())
    })
    .await?;
    for role in [&mut edge, &mut ingest, &mut api] {
        assert_eq!(role.interrupt().await?, Some(0));
    }
    Ok(())
}

/// Answers to `init`, a line each.
fn init(folder: &Path, file: &str, lines: &[&str]) -> anyhow::Result<Output> {
    let mut command = Command::new(binary()?);
    command.args(["init", file, "--language", "sr-Latn"]).current_dir(folder);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let mut input = child.stdin.take().context("stdin")?;
    // It may refuse before it reads.
    let _closed = input.write_all(lines.join("\n").as_bytes());
    drop(input);
    Ok(child.wait_with_output()?)
}

#[test]
fn init_writes_what_check_accepts_and_keeps_secrets_to_their_owner() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let phones = ["2", "ntfy.example.org", "t0ken-of-the-plant", "1"];
    let here = ["Novo Brdo", "", "", "1", "2", "", "1", "1", "127.0.0.1", "", "", "1", "1"];
    let here = [&here[..], &phones].concat();
    let there = ["Novo Brdo", "", "", "2", "", "10.0.0.9", "", "s3cret", "", "4", "4", "1", "1", ""];
    let cases: [(&str, &[&str], Option<&str>); 2] = [
        ("whole.toml", &here, Some("secrets/ntfy_token")),
        ("edge.toml", &there, Some("secrets/mqtt_edge1")),
    ];
    for (file, lines, secret) in cases {
        let answer = init(folder.path(), file, lines)?;
        let said = String::from_utf8(answer.stdout)?;
        ensure!(answer.status.success(), "{said} {}", String::from_utf8_lossy(&answer.stderr));
        ensure!(
            secret.is_none_or(|secret| said.contains(secret)) && said.contains("presswatch check"),
            "{said}"
        );
        let path = folder.path().join(file);
        let checked = run(&["check", "--offline", path.to_str().context("UTF-8")?])?;
        ensure!(checked.status.success(), "{checked:?}");
        let config = std::fs::read_to_string(&path)?;
        if let Some(secret) = secret.map(|secret| folder.path().join(secret)) {
            assert_eq!(secret.metadata()?.permissions().mode() & 0o777, 0o600);
            let secret = std::fs::read_to_string(secret)?;
            ensure!(secret.trim().len() > 5 && !config.contains(secret.trim()), "{config}");
        }
        // A second time it leaves alone what is there.
        let again = init(folder.path(), file, lines)?;
        assert_eq!(again.status.code(), Some(2), "{again:?}");
        assert_eq!(std::fs::read_to_string(&path)?, config);
    }
    // Cut off in the middle of its questions it leaves nothing.
    let cut = init(folder.path(), "cut.toml", &here[..5])?;
    assert_eq!(cut.status.code(), Some(2), "{cut:?}");
    assert!(!folder.path().join("cut.toml").exists());
    Ok(())
}
