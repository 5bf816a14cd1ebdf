//! `presswatch join`: an edge fetches its certificate and its configuration by the line that `presswatch
//! enroll` has printed at the server. Its key is made here and stays here.

use std::{
    fs::{self, File},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, bail};
use clap::Args;
use http_body_util::{BodyExt, Full, Limited};
use hyper::{Request, StatusCode, body::Bytes, header};
use hyper_util::rt::TokioIo;
use presswatch_config::Config;
use presswatch_locale::Language;
use presswatch_mqtt::{Identity, Roots, Tls};
use presswatch_runtime::Secret;
use presswatch_trust::{Asked, Enrolment, Given, Line, request};
use serde::Deserialize;
use tokio::net::TcpStream;

use crate::{
    check::{Refused, choose, terminal},
    data,
    words::say,
};

/// Files beside the configuration.
pub const CA: &str = "ca.crt";
/// The edge's certificate.
pub const CERTIFICATE: &str = "edge.crt";
/// Its key.
pub const KEY: &str = "edge.key";
/// The configuration.
const CONFIGURATION: &str = "presswatch.toml";
/// How long the server may take, from being called to its whole answer.
const LIMIT: Duration = Duration::from_secs(30);
/// Longest answer, in bytes: a configuration and a few tables.
const MOST: usize = 4 << 20;

/// Options of `presswatch join`.
#[derive(Debug, Args)]
pub struct JoinArgs {
    /// The line that `presswatch enroll` has printed: http://HOST:PORT/#ID.SECRET
    #[arg(value_name = "LINE")]
    line: String,
    /// Folder for configuration, certificate and key; there is none yet, or nothing in it.
    #[arg(long, default_value = "/etc/presswatch")]
    to: PathBuf,
    /// en, sq, sr-Latn or sr-Cyrl.
    #[arg(long)]
    language: Option<Language>,
}

/// Fetches it all, and puts it there whole or not at all.
pub async fn join(args: &JoinArgs) -> anyhow::Result<()> {
    let joined = fetch(args).await;
    if joined.is_err() {
        // A key without a certificate is of no use to anybody.
        let _there_may_be_none = fs::remove_dir_all(joining(&args.to)?);
    }
    joined
}

async fn fetch(args: &JoinArgs) -> anyhow::Result<()> {
    let language = choose(args.language, terminal(), &[]);
    let refused = |id: &str, words: &[(&str, String)]| Refused::said(say(language, id, words));
    let line: Line = args.line.parse().map_err(|_| refused("join-line", &[]))?;
    let folder = [("folder", args.to.display().to_string())];
    if !free(&args.to)? {
        return Err(refused("join-there", &folder).into());
    }
    // Before anything is asked: what can't be written here must not use up the invitation.
    let new = prepare(&args.to).map_err(|error| {
        let [folder] = folder.clone();
        refused("join-unwritable", &[folder, ("why", format!("{error:#}"))])
    })?;

    let enrolment = Enrolment::of_line(&line);
    let own = request("edge")?;
    data::put(&new.join(KEY), &own.key_pem, 0o600)?;
    let question = enrolment.ask(&Asked { csr_pem: own.csr_pem }).context("sealing the request")?;
    let server = [("server", line.authority.clone())];
    let unreachable = |error: anyhow::Error| {
        let [server] = server.clone();
        refused("join-unreachable", &[server, ("why", format!("{error:#}"))])
    };
    let asking = tokio::time::timeout(LIMIT, ask(&line, &question));
    let (status, body) =
        asking.await.context("no answer in 30 s").and_then(|done| done).map_err(unreachable)?;
    let sealed = match status {
        StatusCode::OK => {
            serde_json::from_slice::<Answer>(&body).map(|answer| answer.sealed).unwrap_or_default()
        }
        StatusCode::NOT_FOUND => return Err(refused("join-over", &[]).into()),
        StatusCode::TOO_MANY_REQUESTS => return Err(refused("join-often", &[]).into()),
        other => return Err(unreachable(anyhow::anyhow!("HTTP {}", other.as_u16())).into()),
    };
    let given = enrolment.given(&question, &sealed).ok_or_else(|| refused("join-forged", &server))?;
    write(&new, &given, &own.key_pem)?;
    let config =
        Config::read(&new.join(CONFIGURATION)).map_err(|rejected| Refused::new(&rejected, args.language))?;
    config.edge().map_err(|rejected| Refused::new(&rejected, args.language))?;
    put_there(&new, &args.to)?;

    let file = args.to.join(CONFIGURATION).display().to_string();
    let words = [
        ("file", file.clone()),
        ("check", format!("presswatch check {file}")),
        ("run", format!("presswatch edge --config {file}")),
    ];
    Ok(writeln!(std::io::stdout(), "{}", say(language, "join-done", &words))?)
}

#[derive(Deserialize)]
struct Answer {
    sealed: String,
}

/// True if nothing is there that could be lost.
fn free(to: &Path) -> anyhow::Result<bool> {
    match fs::read_dir(to) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error).with_context(|| to.display().to_string()),
    }
}

/// Where it is made: beside `to`, so that it can be put there at once.
fn joining(to: &Path) -> anyhow::Result<PathBuf> {
    let name = to.file_name().context("this folder has no name")?;
    Ok(to.with_file_name(format!(".{}.joining", name.to_string_lossy())))
}

/// A new folder beside `to`, for its owner only, in place of what an attempt before may have left.
fn prepare(to: &Path) -> anyhow::Result<PathBuf> {
    let new = joining(to)?;
    match fs::remove_dir_all(&new) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    data::create(&new)?;
    Ok(new)
}

/// Asks the server; gives its status and its answer.
async fn ask(line: &Line, sealed: &str) -> anyhow::Result<(StatusCode, Bytes)> {
    let body = serde_json::to_vec(&serde_json::json!({"id": line.id, "sealed": sealed}))?;
    let stream = TcpStream::connect(&line.authority).await?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    let request = Request::post("/api/v1/enrolment")
        .header(header::HOST, &line.authority)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Full::new(Bytes::from(body)))?;
    let asking = async {
        let answer = sender.send_request(request).await?;
        let status = answer.status();
        match Limited::new(answer.into_body(), MOST).collect().await {
            Ok(body) => anyhow::Ok((status, body.to_bytes())),
            Err(error) => bail!("{error}"),
        }
    };
    // Whatever ends the connection, who asked hears of it.
    let driving = async {
        let _told_to_who_asked = connection.await;
        std::future::pending::<std::convert::Infallible>().await
    };
    tokio::select! {
        answer = asking => answer,
        never = driving => match never {},
    }
}

/// Everything that was given, on disk, each for its owner only: the folder is the same user's as the edge.
fn write(new: &Path, given: &Given, key_pem: &str) -> anyhow::Result<()> {
    let key_pem = Secret::new(key_pem);
    let own = Identity { certificate_pem: given.certificate_pem.as_bytes(), key_pem: &key_pem };
    Tls::new(Roots::Pem(given.authority_pem.as_bytes()), Some(own))
        .context("the certificate that was given")?;
    let own = [
        (CA, &given.authority_pem),
        (CERTIFICATE, &given.certificate_pem),
        (CONFIGURATION, &given.configuration),
    ];
    let tables = given.tables.iter().map(|(name, text)| (name.as_str(), text));
    for (name, text) in own.into_iter().chain(tables) {
        if Path::new(name).file_name() != Some(name.as_ref()) {
            bail!("{name:?} is no name of a file");
        }
        data::put(&new.join(name), text, 0o600)?;
    }
    Ok(())
}

/// All at once; a folder that is empty gives way.
fn put_there(new: &Path, to: &Path) -> anyhow::Result<()> {
    File::open(new)?.sync_all()?;
    fs::rename(new, to).with_context(|| format!("writing {}", to.display()))?;
    let parent = to.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok(File::open(parent)?.sync_all()?)
}
