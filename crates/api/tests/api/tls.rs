//! The API over TLS, asked by a client that verifies what it is shown.

use std::{net::SocketAddr, path::Path, sync::Arc, time::Duration};

use anyhow::{Context, ensure};
use presswatch_api::{ApiError, Certificate, Listeners, Tls, WayIn};
use presswatch_domain::UtcMs;
use presswatch_people::{NewPerson, Presses, Role};
use presswatch_runtime::{Secret, http::Limits};
use presswatch_trust::Authority;
use reqwest::{Method, header};
use serde_json::Value as Json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
};
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{
        ClientConfig, RootCertStore, SupportedProtocolVersion,
        crypto::ring,
        pki_types::{CertificateDer, ServerName, pem::PemObject},
        version,
    },
};

use crate::support::{SOON, Site, now, nowhere, serve_as};

const PASSWORD: &str = "a quiet press at night";

/// A browser for which somebody installed this authority.
fn browser(authority: &str, version: &'static SupportedProtocolVersion) -> anyhow::Result<TlsConnector> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(authority.as_bytes())?)?;
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(&[version])?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

async fn connect(at: SocketAddr, authority: &str, name: &str) -> anyhow::Result<TlsStream<TcpStream>> {
    let stream = TcpStream::connect(at).await?;
    let name = ServerName::try_from(name.to_owned())?;
    let shaking = browser(authority, &version::TLS13)?.connect(name, stream);
    Ok(tokio::time::timeout(SOON, shaking).await??)
}

/// Head and body of an answer.
async fn ask(mut stream: TlsStream<TcpStream>, request: &str) -> anyhow::Result<(String, String)> {
    stream.write_all(request.as_bytes()).await?;
    let mut all = Vec::new();
    tokio::time::timeout(SOON, stream.read_to_end(&mut all)).await??;
    let text = String::from_utf8(all)?;
    let (head, body) = text.split_once("\r\n\r\n").context("a head")?;
    Ok((head.to_owned(), body.to_owned()))
}

fn get(path: &str, more: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{more}\r\n")
}

/// A site, its authority's certificate, and where it is over TLS.
struct Secure {
    site: Site,
    authority: Arc<Authority>,
    at: SocketAddr,
    /// The name on the network.
    mdns: watch::Sender<Option<String>>,
}

async fn start(limits: Limits) -> anyhow::Result<Secure> {
    let (site, plain) = Site::begin("127.0.0.1:0").await?;
    let folder = site.folder.path().join("trust");
    let authority = Arc::new(Authority::open_or_make(&folder, "Test plant", UtcMs(now()))?);
    let listener = TcpListener::bind("0.0.0.0:0").await?;
    let at = SocketAddr::from(([127, 0, 0, 1], listener.local_addr()?.port()));
    let certificate = Certificate::Own { authority: authority.clone(), folder };
    let people = site.people()?;
    let new = NewPerson {
        login: "arta".to_owned(),
        name: "Arta".to_owned(),
        role: Role::Admin,
        language: None,
        phone: None,
        presses: Presses::All,
    };
    people.setup.accounts().add(new, &Secret::new(PASSWORD), UtcMs(now()))?;
    let (mdns, name) = watch::channel(Some("presswatch.local".to_owned()));
    let listeners = Listeners { plain, tls: Some(Tls { listener, certificate }) };
    serve_as(&site.tasks, site.store.clone(), nowhere(), WayIn::People(people), listeners, |config| {
        config.names = vec!["press.example".to_owned()];
        config.mdns = name;
        config.limits = limits;
    })?;
    Ok(Secure { site, authority, at, mdns })
}

#[tokio::test(flavor = "multi_thread")]
async fn who_trusts_the_authority_is_sure_of_the_server() -> anyhow::Result<()> {
    let secure = start(Limits::default()).await?;
    let root = secure.authority.certificate_pem();
    for name in ["press.example", "presswatch.local", "localhost", "127.0.0.1"] {
        let (head, body) = ask(connect(secure.at, root, name).await.context(name)?, &get("/", "")).await?;
        assert!(head.starts_with("HTTP/1.1 200 ") && body.contains("<html"), "{name}: {head}");
    }
    // A tablet of some years ago.
    let old = browser(root, &version::TLS12)?;
    let stream = TcpStream::connect(secure.at).await?;
    let old = old.connect(ServerName::try_from("localhost")?, stream).await?;
    assert!(ask(old, &get("/healthz", "")).await?.1.contains("alive"));

    assert!(connect(secure.at, root, "evil.example").await.is_err(), "it is somebody else");
    let folder = tempfile::tempdir()?;
    let other = Authority::open_or_make(folder.path(), "Test plant", UtcMs(now()))?;
    let refused = connect(secure.at, other.certificate_pem(), "localhost").await;
    assert!(refused.is_err(), "signed by another of the same name");
    Ok(())
}

/// What people need to trust it comes without a key, over plain HTTP as well.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_to_be_trusted_is_told_to_anybody() -> anyhow::Result<()> {
    let secure = start(Limits::default()).await?;
    let told = secure.site.get("/api/v1/trust").await?;
    assert_eq!(told["fingerprint"], secure.authority.fingerprint());
    assert_eq!(told["https"], format!("https://press.example:{}/", secure.at.port()));
    assert_eq!(told["until"], secure.authority.facts().until.0);
    let names = told["names"].as_array().context("names")?;
    assert!(names.contains(&Json::from("presswatch.local")), "{told}");
    let answer = secure.site.ask(Method::GET, "/trust/ca.crt").await?;
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "application/x-x509-ca-cert");
    assert_eq!(answer.text().await?, secure.authority.certificate_pem());
    assert_eq!(Site::with(Vec::new()).await?.problem("/api/v1/trust", 404).await?["status"], 404);
    Ok(())
}

/// Who logged in over TLS is nobody over plain HTTP, and the other way round; neither stands in the other's way.
#[tokio::test(flavor = "multi_thread")]
async fn cookies_of_tls_stay_there() -> anyhow::Result<()> {
    let secure = start(Limits::default()).await?;
    let root = secure.authority.certificate_pem();
    let body = format!("{{\"login\": \"arta\", \"password\": \"{PASSWORD}\"}}");
    let request = format!(
        "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let (head, _) = ask(connect(secure.at, root, "localhost").await?, &request).await?;
    let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).context("a cookie")?;
    let (pair, rest) = cookie.split_once(';').context("its attributes")?;
    let text = pair.strip_prefix("__Host-presswatch_session=").context(cookie.to_owned())?;
    assert!(rest.ends_with("; HttpOnly; SameSite=Lax; Secure"), "{cookie}");

    let who = async |cookie: String| {
        let stream = connect(secure.at, root, "localhost").await?;
        let (_, body) = ask(stream, &get("/api/v1/session", &format!("Cookie: {cookie}\r\n"))).await?;
        anyhow::Ok(serde_json::from_str::<Json>(&body)?["who"].clone())
    };
    assert_eq!(who(pair.to_owned()).await?, "person");
    assert_eq!(who(format!("other=1; {pair}")).await?, "person");
    assert_eq!(who(format!("presswatch_session={text}")).await?, "guest", "it may be of anybody on the way");

    let plain = secure.site.client.post(format!("http://{}/api/v1/session", secure.site.address));
    let plain = plain.header(header::CONTENT_TYPE, "application/json").body(body).send().await?;
    let cookie = plain.headers()[header::SET_COOKIE].to_str()?;
    assert!(cookie.starts_with("presswatch_session=") && !cookie.contains("Secure"), "{cookie}");
    Ok(())
}

/// Waits until a client that wants `name` of this authority is satisfied.
async fn until_shown(at: SocketAddr, authority: &str, name: &str) -> anyhow::Result<()> {
    let shown = async {
        while connect(at, authority, name).await.is_err() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(SOON, shown).await.with_context(|| format!("{name} is never shown"))
}

#[tokio::test(flavor = "multi_thread")]
async fn with_another_name_there_is_another_certificate() -> anyhow::Result<()> {
    let secure = start(Limits::default()).await?;
    let root = secure.authority.certificate_pem();
    let open = connect(secure.at, root, "presswatch.local").await?;
    assert!(connect(secure.at, root, "presswatch-2.local").await.is_err());
    secure.mdns.send(Some("presswatch-2.local".to_owned()))?;
    until_shown(secure.at, root, "presswatch-2.local").await?;
    let (head, _) = ask(open, &get("/healthz", "")).await?;
    assert!(head.starts_with("HTTP/1.1 200 "), "what is open stays open");
    let told = secure.site.get("/api/v1/trust").await?;
    assert!(told["names"].to_string().contains("presswatch-2.local"), "{told}");
    Ok(())
}

fn put(folder: &Path, authority: &Authority) -> anyhow::Result<()> {
    let issued = authority.server(&["localhost".to_owned()], UtcMs(now()))?;
    std::fs::write(folder.join("tls.crt"), issued.certificate_pem)?;
    std::fs::write(folder.join("tls.key"), issued.key_pem)?;
    Ok(())
}

/// Certificates that others have signed are read again when they change, without a restart; what can't be
/// used changes nothing.
#[tokio::test(flavor = "multi_thread")]
async fn given_certificates_are_read_again() -> anyhow::Result<()> {
    let (site, plain) = Site::begin("127.0.0.1:0").await?;
    let folder = site.folder.path();
    let make = |name: &str| Authority::open_or_make(&folder.join(name), name, UtcMs(now()));
    let (first, second) = (make("first")?, make("second")?);
    put(folder, &first)?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let at = listener.local_addr()?;
    let (certificate, key) = (folder.join("tls.crt"), folder.join("tls.key"));
    let given = Certificate::Given { certificate: certificate.clone(), key };
    let listeners = Listeners { plain, tls: Some(Tls { listener, certificate: given }) };
    serve_as(&site.tasks, site.store.clone(), nowhere(), WayIn::Loopback, listeners, |_| {})?;
    connect(at, first.certificate_pem(), "localhost").await?;
    site.problem("/api/v1/trust", 404).await?;

    // What can't be used meanwhile changes nothing: `keeper` holds that.
    std::fs::remove_file(&certificate)?;
    put(folder, &second)?;
    until_shown(at, second.certificate_pem(), "localhost").await?;
    assert!(connect(at, first.certificate_pem(), "localhost").await.is_err());
    Ok(())
}

/// What never says hello, and what says it in plain HTTP, holds up nobody and ends.
#[tokio::test(flavor = "multi_thread")]
async fn no_handshake_holds_up_others() -> anyhow::Result<()> {
    let limits = Limits { handshake: Duration::from_millis(300), ..Limits::default() };
    let secure = start(limits).await?;
    let mut silent = TcpStream::connect(secure.at).await?;
    let mut plain = TcpStream::connect(secure.at).await?;
    plain.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").await?;
    connect(secure.at, secure.authority.certificate_pem(), "localhost").await?;
    for stream in [&mut silent, &mut plain] {
        let mut rest = Vec::new();
        let _reset = tokio::time::timeout(SOON, stream.read_to_end(&mut rest)).await?;
        ensure!(!String::from_utf8_lossy(&rest).contains("HTTP"), "it was answered");
    }
    Ok(())
}

/// Off loopback nobody comes in without people, over TLS neither; and without a certificate nothing
/// begins.
#[tokio::test(flavor = "multi_thread")]
async fn tls_opens_no_door() -> anyhow::Result<()> {
    let (site, plain) = Site::begin("127.0.0.1:0").await?;
    let folder = site.folder.path().to_owned();
    let given = || Certificate::Given { certificate: folder.join("tls.crt"), key: folder.join("tls.key") };
    let begin = async |plain, way_in, listen: &str| {
        let listener = TcpListener::bind(listen).await?;
        let listeners = Listeners { plain, tls: Some(Tls { listener, certificate: given() }) };
        anyhow::Ok(serve_as(&site.tasks, site.store.clone(), nowhere(), way_in, listeners, |_| {}))
    };
    let none = begin(plain, WayIn::Loopback, "127.0.0.1:0").await?;
    assert!(matches!(&none, Err(ApiError::Tls(error)) if error.to_string().contains("tls.crt")), "{none:?}");
    put(&folder, &Authority::open_or_make(&folder.join("trust"), "Test", UtcMs(now()))?)?;
    let open = begin(TcpListener::bind("127.0.0.1:0").await?, WayIn::Loopback, "0.0.0.0:0").await?;
    assert!(matches!(open, Err(ApiError::Open(_))), "{open:?}");
    Ok(())
}
