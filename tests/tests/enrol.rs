//! An edge on another machine, from `presswatch enroll` to its rows in the store: the program's own processes,
//! a real mosquitto over TLS. And what somebody on the way between could do.

use std::{
    net::SocketAddr,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Output},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_domain::{PressId, SiteId, Span, UtcMs};
use presswatch_store::Store;
use presswatch_tests::{
    bus::{Bus, now},
    process::Process,
    program::{binary, until},
    servers,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

const SOON: Duration = Duration::from_secs(60);

/// `enroll` for edge2; gives the line without its command.
fn enroll(bus: &Bus, at: SocketAddr, more: &[&str]) -> anyhow::Result<String> {
    let mut command = Command::new(binary()?);
    command.args(["enroll", "edge2", "--language", "en", "--config"]).arg(bus.config());
    command.arg("--data").arg(bus.data()).args(["--at", &at.to_string()]);
    command.args(["--broker", &bus.tls.to_string()]).args(more);
    let output = command.output()?;
    let said = String::from_utf8(output.stdout)?;
    ensure!(output.status.success(), "{said} {}", String::from_utf8_lossy(&output.stderr));
    ensure!(said.contains('▀') && said.contains("edge2"), "a QR is there, and whose it is: {said}");
    let mut lines = said.lines().filter_map(|line| line.strip_prefix("presswatch join "));
    let line = lines.next().with_context(|| said.clone())?.to_owned();
    ensure!(lines.next().is_none(), "one line: {said}");
    Ok(line)
}

/// `join` with this line.
async fn join(line: &str, to: &Path) -> anyhow::Result<Output> {
    let mut command = tokio::process::Command::new(binary()?);
    command.args(["join", line, "--language", "en", "--to"]).arg(to);
    Ok(command.output().await?)
}

/// That it was refused with exit code 2 and these words, and left nothing.
fn refused(output: &Output, words: &str, to: &Path) -> anyhow::Result<()> {
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.code() == Some(2) && said.contains(words), "{words}: {said}");
    let left: Vec<_> = std::fs::read_dir(to.parent().context("a folder")?)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.contains(&*to.file_name().unwrap_or_default().to_string_lossy()))
        .collect();
    ensure!(left.is_empty(), "it left {left:?}");
    Ok(())
}

/// A server of the site with a page that answers.
async fn site() -> anyhow::Result<(Bus, [Process; 2])> {
    let bus = Bus::start().await?;
    let (mut ingest, mut api) = (bus.role("ingest")?, bus.role("api")?);
    ingest.start()?;
    api.start()?;
    until("the api is ready", SOON, async || {
        let answer = reqwest::get(format!("http://{}/readyz", bus.page)).await?;
        ensure!(answer.status() == 200, "{}", answer.text().await?);
        Ok(())
    })
    .await?;
    Ok((bus, [ingest, api]))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edge_joins_by_one_line_and_its_rows_are_stored() -> anyhow::Result<()> {
    let (bus, roles) = site().await?;
    let at = bus.folder.path();
    let line = enroll(&bus, bus.page, &[])?;
    let to = at.join("joined");
    let output = join(&line, &to).await?;
    let said = String::from_utf8(output.stdout.clone())?;
    ensure!(output.status.success(), "{output:?}");
    ensure!(said.contains(&format!("presswatch check {}", to.join("presswatch.toml").display())), "{said}");
    ensure!(std::fs::metadata(&to)?.permissions().mode() & 0o777 == 0o700);
    for name in ["presswatch.toml", "edge.key", "edge.crt", "ca.crt"] {
        let mode = std::fs::metadata(to.join(name))?.permissions().mode();
        ensure!(mode & 0o777 == 0o600, "{name}: {mode:o}");
    }

    // A line opens once, and what is there is never overwritten.
    refused(&join(&line, &at.join("again")).await?, "does not know this line", &at.join("again"))?;
    let fresh = enroll(&bus, bus.page, &[])?;
    let before = std::fs::read(to.join("edge.key"))?;
    let there = join(&fresh, &to).await?;
    ensure!(there.status.code() == Some(2) && String::from_utf8_lossy(&there.stderr).contains("overwritten"));
    ensure!(std::fs::read(to.join("edge.key"))? == before);

    // As it was fetched it runs, but for the address of its health, which here is not free for sure.
    let (file, health) = (to.join("presswatch.toml"), servers::free()?);
    let text = std::fs::read_to_string(&file)?;
    std::fs::write(&file, text.replace("[edge]\n", &format!("[edge]\nhttp = \"{health}\"\n")))?;
    let mut command = Command::new(binary()?);
    command.arg("edge").arg("--config").arg(&file).arg("--data").arg(at.join("edge2-data"));
    let mut edge = Process::new(command, &at.join("edge2.log"));
    edge.start()?;
    let store = Store::open_embedded_reader(&bus.data().join("store.db")).await?;
    let (site, press) = (SiteId::new("test")?, PressId::new("press2")?);
    until("its rows are stored", SOON, async || {
        let rows = store.rows(&site, &press, Span::new(UtcMs(0), now().plus(60_000)), 10).await?;
        ensure!(!rows.is_empty(), "none; {}", edge.log()?);
        Ok(())
    })
    .await?;
    drop(roles);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_is_over_or_none_is_refused_alike() -> anyhow::Result<()> {
    let (bus, _roles) = site().await?;
    let at = bus.folder.path();
    let line = enroll(&bus, bus.page, &["--minutes", "1"])?;
    // The next one for the same name ends the one before.
    let next = enroll(&bus, bus.page, &["--minutes", "1"])?;
    let (head, secret) = next.split_once('.').and_then(|_| next.rsplit_once('.')).context("a secret")?;
    let guessed = format!("{head}.pi_{}", "0".repeat(secret.len() - 3));
    let (place, _) = head.split_once('#').context("an id")?;
    let unknown = format!("{place}#i{}.{secret}", "0".repeat(16));
    for (n, wrong) in [&line, &guessed, &unknown].into_iter().enumerate() {
        let to = at.join(format!("wrong{n}"));
        refused(&join(wrong, &to).await?, "does not know this line", &to)?;
    }
    refused(
        &join("http://press.local/", &at.join("none")).await?,
        "no line of presswatch enroll",
        &at.join("none"),
    )?;
    // Whose time is over: as if the minutes had passed.
    let file = rusqlite::Connection::open(bus.data().join("accounts.db"))?;
    file.execute("UPDATE invitation SET until = 1", [])?;
    refused(&join(&next, &at.join("over")).await?, "does not know this line", &at.join("over"))?;
    // And whoever goes on trying waits.
    let to = at.join("often");
    until("too many attempts are refused", SOON, async || {
        let said = String::from_utf8(join(&guessed, &to).await?.stderr)?;
        ensure!(said.contains("Too many attempts"), "{said}");
        Ok(())
    })
    .await
}

/// What goes between edge and server, and what is made of it.
#[derive(Clone, Default)]
struct Between {
    heard: Arc<Mutex<Vec<u8>>>,
    tampering: bool,
}

impl Between {
    /// Passes on to `server` what comes; gives where.
    async fn listen(&self, server: SocketAddr) -> anyhow::Result<SocketAddr> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let between = self.clone();
        tokio::spawn(async move {
            while let Ok((edge, _)) = listener.accept().await {
                let Ok(server) = TcpStream::connect(server).await else { return };
                let ((edge_in, edge_out), (server_in, server_out)) = (edge.into_split(), server.into_split());
                tokio::spawn(between.clone().pass(edge_in, server_out, false));
                tokio::spawn(between.clone().pass(server_in, edge_out, between.tampering));
            }
        });
        Ok(address)
    }

    async fn pass(
        self,
        mut from: tokio::net::tcp::OwnedReadHalf,
        mut to: tokio::net::tcp::OwnedWriteHalf,
        tampering: bool,
    ) {
        let mut buffer = vec![0; 1 << 16];
        while let Ok(count @ 1..) = from.read(&mut buffer).await {
            let bytes = &mut buffer[..count];
            self.heard.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
            if tampering {
                // A letter of what is sealed becomes another.
                let key = b"\"sealed\":\"";
                if let Some(at) = bytes.windows(key.len()).position(|window| window == key) {
                    let letter = &mut bytes[at + key.len() + 40];
                    *letter = if *letter == b'A' { b'B' } else { b'A' };
                }
            }
            if to.write_all(bytes).await.is_err() {
                return;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_between_learns_nothing_and_changes_nothing() -> anyhow::Result<()> {
    let (bus, _roles) = site().await?;
    let at = bus.folder.path();
    for tampering in [true, false] {
        let between = Between { tampering, ..Between::default() };
        let line = enroll(&bus, between.listen(bus.page).await?, &[])?;
        let to = at.join(format!("tampering-{tampering}"));
        let output = join(&line, &to).await?;
        match tampering {
            true => refused(&output, "was changed on the way", &to)?,
            false => ensure!(output.status.success(), "{output:?}"),
        }
        let heard = between.heard.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let heard = String::from_utf8_lossy(&heard);
        let secret = line.rsplit_once('.').context("a secret")?.1;
        let id = line.split_once('#').and_then(|(_, rest)| rest.split_once('.')).context("an id")?.0;
        ensure!(heard.contains(id) && heard.contains("sealed"), "it was listened to: {heard}");
        for hidden in [secret, &secret[3..], "PRIVATE KEY", "BEGIN CERTIFICATE", "press2", "edge2"] {
            ensure!(!heard.contains(hidden), "{hidden} was heard");
        }
        if !tampering {
            for name in ["edge.key", "edge.crt"] {
                let text = std::fs::read_to_string(to.join(name))?;
                let inside = text.lines().nth(1).context("PEM")?;
                ensure!(!heard.contains(inside), "{name} was heard");
            }
        }
    }
    Ok(())
}

/// The power goes while the server is being asked: nothing is there, and the next attempt begins anew.
#[tokio::test(flavor = "multi_thread")]
async fn a_kill_leaves_nothing_or_a_whole() -> anyhow::Result<()> {
    let (bus, _roles) = site().await?;
    let at = bus.folder.path();
    let to = at.join("joined");
    // A server that takes the question and never answers.
    let silent = TcpListener::bind("127.0.0.1:0").await?;
    let line = enroll(&bus, bus.page, &[])?;
    let elsewhere = line.replace(&bus.page.to_string(), &silent.local_addr()?.to_string());
    let mut command = tokio::process::Command::new(binary()?);
    let mut child = command.args(["join", &elsewhere, "--to"]).arg(&to).spawn()?;
    let (mut stream, _) = tokio::time::timeout(SOON, silent.accept()).await??;
    let mut byte = [0];
    stream.read_exact(&mut byte).await?;
    child.kill().await?;
    ensure!(!to.exists(), "half of it is there");
    let output = join(&line, &to).await?;
    ensure!(output.status.success(), "{output:?}");
    ensure!(to.join("presswatch.toml").exists() && !at.join(".joined.joining").exists());
    Ok(())
}

#[test]
fn what_can_not_be_enrolled_is_said_with_what_helps() -> anyhow::Result<()> {
    let folder = servers::folder()?;
    let (file, data) = (folder.path().join("p.toml"), folder.path().join("data"));
    let press = "[[press]]\nid = \"p\"\nname = \"P\"\nproducer = \"edge1\"\nprofile = \"hydraulic-11kw\"\n";
    std::fs::write(
        &file,
        format!(
            "[site]\nid = \"t\"\nname = \"T\"\nzone = \"UTC\"\nedges = [\"edge2\"]\n[mqtt]\nhost = \"127.0.0.1\"\n[store]\nengine = \"embedded\"\n{press}[edge]\nproducer = \"edge1\"\n[ingest]\nproducer = \"ingest1\"\n[api]\nproducer = \"api1\"\n"
        ),
    )?;
    let said = |name: &str, more: &[&str]| -> anyhow::Result<String> {
        let mut command = Command::new(binary()?);
        command.args(["enroll", name, "--language", "en", "--config"]).arg(&file).arg("--data").arg(&data);
        let output = command.args(more).output()?;
        ensure!(output.status.code() == Some(2), "{output:?}");
        Ok(String::from_utf8(output.stderr)?)
    };
    for name in ["edge3", "ingest1", "api1", "../etc", ""] {
        ensure!(said(name, &[])?.contains("No edge"), "{name}");
    }
    ensure!(said("edge1", &[])?.contains("own edge"));
    ensure!(said("edge2", &[])?.contains("presswatch mosquitto"));
    presswatch_trust::Authority::open_or_make(&data.join("trust"), "T", now())?;
    ensure!(said("edge2", &[])?.contains("--at"));
    Ok(())
}
