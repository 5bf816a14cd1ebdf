//! The authority on disk, and that what it signs is what a verifier takes: OpenSSL, which is not ours.

use std::{fs, os::unix::fs::PermissionsExt, path::Path, process::Command};

use anyhow::{Context, ensure};
use presswatch_domain::UtcMs;
use presswatch_trust::{Authority, TrustError, facts, request};

/// 2026-05-01T00:00:00Z.
const NOW: UtcMs = UtcMs(1_777_593_600_000);
const DAY_MS: i64 = 24 * 3600 * 1000;

fn made(folder: &Path) -> anyhow::Result<Authority> {
    Ok(Authority::open_or_make(&folder.join("trust"), "Novobërdë / Novo Brdo", NOW)?)
}

/// What OpenSSL says; an error if it fails.
fn openssl(folder: &Path, args: &[&str]) -> anyhow::Result<String> {
    let output = Command::new("openssl").args(args).current_dir(folder).output().context("openssl")?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    ensure!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    Ok(said)
}

/// Has OpenSSL verify `certificate_pem` for a purpose at an instant.
fn verify(folder: &Path, certificate_pem: &str, more: &[&str], at: UtcMs) -> anyhow::Result<String> {
    fs::write(folder.join("leaf.pem"), certificate_pem)?;
    let at = (at.0 / 1000).to_string();
    let args = ["verify", "-x509_strict", "-CAfile", "trust/ca.crt", "-no-CApath", "-attime", &at];
    openssl(folder, &[&args[..], more, &["leaf.pem"]].concat())
}

#[test]
fn it_is_there_for_its_owner_and_stays_the_same() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let authority = made(folder.path())?;
    let trust = folder.path().join("trust");
    let mode = |path: &Path| fs::metadata(path).map(|found| found.permissions().mode() & 0o777);
    assert_eq!(mode(&trust)?, 0o700);
    assert_eq!(mode(&trust.join("ca.pem"))?, 0o600);
    let mut files: Vec<_> =
        fs::read_dir(&trust)?.map(|entry| Ok(entry?.file_name())).collect::<std::io::Result<_>>()?;
    files.sort();
    assert_eq!(files, ["ca.crt", "ca.pem"]);
    assert!(!fs::read_to_string(trust.join("ca.crt"))?.contains("PRIVATE"));

    fs::remove_file(trust.join("ca.crt"))?;
    let again = Authority::open_or_make(&trust, "another name", NOW.plus(DAY_MS))?;
    assert_eq!(again.fingerprint(), authority.fingerprint());
    assert_eq!(fs::read_to_string(trust.join("ca.crt"))?, authority.certificate_pem());
    assert!(!format!("{again:?}").contains("PRIVATE"));
    Ok(())
}

#[test]
fn openssl_reads_it_as_it_is_meant() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let authority = made(folder.path())?;
    let args =
        ["x509", "-in", "trust/ca.crt", "-noout", "-fingerprint", "-sha256", "-text", "-nameopt", "utf8"];
    let said = openssl(folder.path(), &args)?;
    for part in [
        authority.fingerprint(),
        "CN=Novobërdë / Novo Brdo presswatch",
        "prime256v1",
        "CA:TRUE, pathlen:0",
        "Not After : Apr 29 00:00:00 2036 GMT",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    Ok(())
}

#[test]
fn a_server_is_who_it_says_for_397_days() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let authority = made(folder.path())?;
    let names = ["presswatch.local", "192.168.1.20", "fe80::1"].map(str::to_owned);
    let issued = authority.server(&names, NOW)?;
    let leaf = &issued.certificate_pem;
    let (day, end) = (NOW.plus(DAY_MS), NOW.plus(396 * DAY_MS));
    let server = ["-purpose", "sslserver"];
    for name in
        [["-verify_hostname", "presswatch.local"], ["-verify_ip", "192.168.1.20"], ["-verify_ip", "fe80::1"]]
    {
        verify(folder.path(), leaf, &[server, name].concat(), day).context(name[1])?;
    }
    verify(folder.path(), leaf, &server, end.plus(-1000))?;
    verify(folder.path(), leaf, &server, NOW.plus(-DAY_MS / 2)).context("a clock that is slow")?;
    assert!(verify(folder.path(), leaf, &server, end.plus(1000)).is_err(), "it has ended");
    let other = [server, ["-verify_hostname", "evil.example"]].concat();
    assert!(verify(folder.path(), leaf, &other, day).is_err(), "it has no other name");
    assert!(verify(folder.path(), leaf, &["-purpose", "sslclient"], day).is_err(), "it is no machine");

    let found = facts(leaf)?;
    assert_eq!(found.names, names);
    assert_eq!((found.from, found.until), (NOW.plus(-DAY_MS), end));
    fs::write(folder.path().join("leaf.key"), &issued.key_pem)?;
    let key = openssl(folder.path(), &["pkey", "-in", "leaf.key", "-pubout"])?;
    assert_eq!(key, openssl(folder.path(), &["x509", "-in", "leaf.pem", "-noout", "-pubkey"])?);
    assert_ne!(found.fingerprint, facts(&authority.server(&names, NOW)?.certificate_pem)?.fingerprint);
    Ok(())
}

#[test]
fn nothing_outlives_the_authority() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let authority = made(folder.path())?;
    let until = authority.facts().until;
    let names = ["presswatch.local".to_owned()];
    let last = authority.server(&names, until.plus(-10 * DAY_MS))?;
    assert_eq!(facts(&last.certificate_pem)?.until, until);
    assert!(matches!(authority.server(&names, until.plus(1)), Err(TrustError::Ended)));
    Ok(())
}

#[test]
fn a_machine_gets_the_name_it_is_given_and_no_other() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let authority = made(folder.path())?;
    let asked = request("admin")?;
    let leaf = authority.client(&asked.csr_pem, "edge-1", NOW)?;
    let day = NOW.plus(DAY_MS);
    verify(folder.path(), &leaf, &["-purpose", "sslclient"], day)?;
    verify(folder.path(), &leaf, &["-purpose", "sslclient"], NOW.plus(1824 * DAY_MS))?;
    assert!(verify(folder.path(), &leaf, &["-purpose", "sslserver"], day).is_err(), "it is no server");
    let subject = openssl(folder.path(), &["x509", "-in", "leaf.pem", "-noout", "-subject"])?;
    assert_eq!(subject.trim(), "subject=CN = edge-1");
    fs::write(folder.path().join("leaf.key"), &asked.key_pem)?;
    let key = openssl(folder.path(), &["pkey", "-in", "leaf.key", "-pubout"])?;
    assert_eq!(key, openssl(folder.path(), &["x509", "-in", "leaf.pem", "-noout", "-pubkey"])?);
    for name in ["", " ", "two\nlines", &"x".repeat(65)] {
        assert!(
            matches!(authority.client(&asked.csr_pem, name, NOW), Err(TrustError::BadName(_))),
            "{name:?}"
        );
    }
    Ok(())
}

/// What a request asks for beside its key is not what it gets.
#[test]
fn a_request_of_others_gets_no_more_than_ours() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let authority = made(folder.path())?;
    openssl(
        folder.path(),
        &[
            "req",
            "-new",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-keyout",
            "r.key",
            "-out",
            "r.csr",
            "-subj",
            "/O=evil/CN=admin",
            "-addext",
            "basicConstraints=critical,CA:TRUE",
            "-addext",
            "subjectAltName=DNS:presswatch.local",
        ],
    )?;
    let csr = fs::read_to_string(folder.path().join("r.csr"))?;
    let leaf = authority.client(&csr, "edge-1", NOW)?;
    verify(folder.path(), &leaf, &["-purpose", "sslclient"], NOW)?;
    let said = openssl(folder.path(), &["x509", "-in", "leaf.pem", "-noout", "-text"])?;
    assert!(
        said.contains("CA:FALSE") && !said.contains("evil") && !said.contains("presswatch.local"),
        "{said}"
    );
    Ok(())
}

#[test]
fn a_request_that_its_key_did_not_sign_is_refused() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let authority = made(folder.path())?;
    let asked = request("edge-1")?;
    fs::write(folder.path().join("r.csr"), &asked.csr_pem)?;
    openssl(folder.path(), &["req", "-in", "r.csr", "-outform", "DER", "-out", "r.der"])?;
    let mut der = fs::read(folder.path().join("r.der"))?;
    let at = der.windows(6).position(|part| part == b"edge-1").context("its name")?;
    der[at + 5] = b'2';
    fs::write(folder.path().join("r.der"), der)?;
    // OpenSSL writes it again without looking at the signature.
    openssl(folder.path(), &["req", "-inform", "DER", "-in", "r.der", "-out", "r.csr"])?;
    let forged = fs::read_to_string(folder.path().join("r.csr"))?;
    assert_ne!(forged, asked.csr_pem);
    assert!(matches!(authority.client(&forged, "edge-2", NOW), Err(TrustError::BadRequest(_))));
    assert!(matches!(authority.client("nothing", "edge-2", NOW), Err(TrustError::BadRequest(_))));
    Ok(())
}

#[test]
fn a_damaged_authority_is_left_as_it_is() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let (trust, other) = (folder.path().join("trust"), folder.path().join("other"));
    made(folder.path())?;
    Authority::open_or_make(&other, "other", NOW)?;
    let path = trust.join("ca.pem");
    let good = fs::read_to_string(&path)?;
    let mixed = fs::read_to_string(other.join("ca.pem"))?;
    let at = |text: &str| text.find("-----BEGIN CERTIFICATE").context("a certificate");
    let mixed = good[..at(&good)?].to_owned() + &mixed[at(&mixed)?..];
    for bad in ["", &good[..good.len() / 2], &good[at(&good)?..], &mixed] {
        fs::write(&path, bad)?;
        let opened = Authority::open_or_make(&trust, "site", NOW);
        assert!(matches!(opened, Err(TrustError::Damaged { .. })), "{opened:?}");
        assert_eq!(fs::read_to_string(&path)?, bad);
    }
    fs::write(&path, &good)?;
    assert!(Authority::open(&trust)?.is_some());
    assert!(Authority::open(&folder.path().join("none"))?.is_none());
    Ok(())
}

/// Whoever comes at once gets one and the same.
#[test]
fn two_who_make_it_at_once_have_one() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path();
    let prints = std::thread::scope(|scope| {
        let all: Vec<_> =
            (0..8).map(|_| scope.spawn(|| made(path).map(|made| made.fingerprint().to_owned()))).collect();
        all.into_iter()
            .map(|one| one.join().map_err(|_| anyhow::anyhow!("a panic"))?)
            .collect::<anyhow::Result<Vec<_>>>()
    })?;
    assert!(prints.windows(2).all(|pair| pair[0] == pair[1]), "{prints:?}");
    Ok(())
}

/// The server's certificate stays, until it must not.
#[test]
fn a_servers_certificate_is_kept_and_renewed() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let trust = folder.path().join("trust");
    let authority = made(folder.path())?;
    let names = ["presswatch.local", "192.168.1.20"].map(str::to_owned);
    let at = |authority: &Authority, names: &[String], days: i64| {
        Ok::<_, TrustError>(authority.server_kept(&trust, names, NOW.plus(days * DAY_MS))?.certificate_pem)
    };
    let first = at(&authority, &names, 0)?;
    assert_eq!(fs::metadata(trust.join("server.pem"))?.permissions().mode() & 0o777, 0o600);
    assert_eq!(at(&authority, &names, 365)?, first);
    assert_eq!(at(&authority, &names[..1], 1)?, first, "a name that is gone does no harm");
    let renewed = at(&authority, &names, 366)?;
    assert_ne!(renewed, first, "30 days before its end");
    let more = [&names[..], &["10.0.0.7".to_owned()]].concat();
    let wider = at(&authority, &more, 367)?;
    assert_eq!(facts(&wider)?.names, more);
    assert_eq!(at(&authority, &names, 367)?, wider);

    // Signed by another: an authority that was moved away.
    fs::rename(trust.join("ca.pem"), trust.join("old.pem"))?;
    let other = made(folder.path())?;
    assert_ne!(at(&other, &names, 367)?, wider);
    fs::write(trust.join("server.pem"), "nothing")?;
    verify(folder.path(), &at(&other, &names, 367)?, &["-purpose", "sslserver"], NOW.plus(368 * DAY_MS))?;
    Ok(())
}
