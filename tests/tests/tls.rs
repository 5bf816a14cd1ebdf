//! TLS to the broker: what is believed and what is not, with a real mosquitto, in the words of `presswatch check`.

use std::{path::Path, process::Command};

use anyhow::{Context, ensure};
use presswatch_domain::UtcMs;
use presswatch_tests::{
    program::binary,
    servers::{self, Server},
};
use presswatch_trust::{Authority, Issued, request};
use serde_json::Value;

const DAY_MS: i64 = 24 * 3_600_000;
/// Long after every certificate of then is over.
const LONG_AGO_DAYS: i64 = -4_000;

fn in_days(days: i64) -> UtcMs {
    UtcMs(jiff::Timestamp::now().as_millisecond()).plus(days * DAY_MS)
}

/// An authority that was made so many days from now.
fn authority(folder: &Path, name: &str, days: i64) -> anyhow::Result<Authority> {
    Ok(Authority::open_or_make(&folder.join(name), name, in_days(days))?)
}

/// Key and certificate of `edge1`.
fn client(authority: &Authority, days: i64) -> anyhow::Result<Issued> {
    let asked = request("edge1")?;
    let certificate_pem = authority.client(&asked.csr_pem, "edge1", in_days(days))?;
    Ok(Issued { certificate_pem, key_pem: asked.key_pem })
}

fn write(folder: &Path, name: &str, issued: &Issued) -> anyhow::Result<()> {
    std::fs::write(folder.join(format!("{name}.crt")), &issued.certificate_pem)?;
    Ok(std::fs::write(folder.join(format!("{name}.key")), &issued.key_pem)?)
}

/// A mosquitto that shows this certificate and wants one of `clients`.
async fn broker(server: &Issued, clients: &Authority) -> anyhow::Result<Server> {
    let folder = servers::folder()?;
    write(folder.path(), "broker", server)?;
    std::fs::write(folder.path().join("ca.crt"), clients.certificate_pem())?;
    let at = folder.path().display();
    let configuration = format!(
        "user root\ncafile {at}/ca.crt\ncertfile {at}/broker.crt\nkeyfile {at}/broker.key\nrequire_certificate true\nuse_identity_as_username true\n"
    );
    servers::mosquitto(&configuration, folder).await
}

/// What `check` says of the bus to an edge with these lines in `[mqtt]` and in `[edge]`.
fn checked(folder: &Path, mqtt: &str, edge: &str) -> anyhow::Result<Vec<(String, String)>> {
    let file = folder.join("edge.toml");
    std::fs::write(
        &file,
        format!(
            r#"[site]
id = "test"
name = "Test"
zone = "Europe/Belgrade"
[mqtt]
{mqtt}
[[press]]
id = "press1"
name = "Press 1"
producer = "edge1"
profile = "hydraulic-11kw"
[edge]
producer = "edge1"
outbox = {{ limit = "8MiB" }}
clock = {{ trust = "system" }}
{edge}
"#
        ),
    )?;
    let output =
        Command::new(binary()?).args(["check", "--json", "--data"]).arg(folder).arg(&file).output()?;
    let said: Value = serde_json::from_slice(&output.stdout)
        .with_context(|| String::from_utf8_lossy(&output.stderr).into_owned())?;
    let findings = said["findings"].as_array().context("findings")?;
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let of_bus = findings.iter().filter(|finding| text(finding, "of").starts_with("mqtt"));
    Ok(of_bus.map(|finding| (text(finding, "verdict"), text(finding, "is"))).collect())
}

/// What it is; the broker's certificate, and whom the broker believes; ours, and whom we believe; what is said.
type Case<'a> = (
    &'static str,
    &'a Issued,
    &'a Authority,
    Option<&'a Issued>,
    &'a Authority,
    (&'static str, &'static str),
);

/// Both sides of a connection, and what is said of it.
#[tokio::test(flavor = "multi_thread")]
async fn check_says_what_is_wrong_with_a_certificate() -> anyhow::Result<()> {
    let folder = servers::folder()?;
    let at = folder.path();
    let ours = authority(at, "ours", 0)?;
    let (old, others) = (authority(at, "old", LONG_AGO_DAYS)?, authority(at, "others", 0)?);
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let here = names(&["localhost", "127.0.0.1"]);
    let good = ours.broker(&here, in_days(0))?;
    let (edge, late) = (client(&ours, 0)?, ours.broker(&here, in_days(400))?);
    // Of an authority that has ended too, so that what is over is the broker's own.
    let over = old.server(&here, in_days(LONG_AGO_DAYS))?;
    let other_name = ours.broker(&names(&["press.example"]), in_days(0))?;
    let cases: [Case<'_>; 9] = [
        ("all is right", &good, &ours, Some(&edge), &ours, ("good", "check-broker")),
        // A board that starts without a clock lives in the past.
        ("not valid yet", &late, &ours, Some(&edge), &ours, ("good", "check-broker")),
        ("another authority's", &good, &ours, Some(&edge), &others, ("wrong", "check-tls-authority")),
        ("a broker's that is over", &over, &ours, Some(&edge), &old, ("wrong", "check-tls-expired")),
        ("a broker's of another name", &other_name, &ours, Some(&edge), &ours, ("wrong", "check-tls-name")),
        ("none of ours", &good, &ours, None, &ours, ("wrong", "check-tls-ours-missing")),
        (
            "ours, of another authority",
            &good,
            &others,
            Some(&edge),
            &ours,
            ("wrong", "check-tls-ours-refused"),
        ),
        (
            "ours, self-made",
            &good,
            &ours,
            Some(&client(&others, 0)?),
            &ours,
            ("wrong", "check-tls-ours-refused"),
        ),
        (
            "ours, over",
            &good,
            &old,
            Some(&client(&old, LONG_AGO_DAYS)?),
            &ours,
            ("wrong", "check-tls-ours-expired"),
        ),
    ];
    for (what, server, clients, own, believed, expected) in cases {
        let broker = broker(server, clients).await.context(what)?;
        std::fs::write(at.join("ca.crt"), believed.certificate_pem())?;
        let port = broker.address.port();
        let mqtt = format!("host = \"127.0.0.1\"\nport = {port}\ntls = {{ ca_file = \"ca.crt\" }}");
        let mut edge = "";
        if let Some(own) = own {
            write(at, "edge1", own)?;
            edge = "mqtt_certificate_file = \"edge1.crt\"\nmqtt_key_file = \"edge1.key\"";
        }
        let said = checked(at, &mqtt, edge).context(what)?;
        let (verdict, is) = expected;
        assert_eq!(said, [(verdict.to_owned(), is.to_owned())], "{what}");
    }
    Ok(())
}

/// What can't be read is said as such, and what others could read is warned of.
#[test]
fn check_says_what_is_wrong_before_anything_is_asked() -> anyhow::Result<()> {
    let folder = servers::folder()?;
    let at = folder.path();
    std::fs::write(at.join("password"), "a password")?;
    std::fs::write(at.join("ca.crt"), "no certificate")?;
    let login = "mqtt_user = \"edge1\"\nmqtt_password_file = \"password\"";
    let off = "host = \"broker.invalid\"";
    let said = |mqtt: &str| checked(at, mqtt, login);
    let is = |list: &[(&str, &str)]| -> Vec<(String, String)> {
        list.iter().map(|(verdict, is)| ((*verdict).to_owned(), (*is).to_owned())).collect()
    };
    assert_eq!(
        said(&format!("{off}\ntls = {{ ca_file = \"ca.crt\" }}"))?,
        is(&[("wrong", "check-broker-files")])
    );
    let exposed = said(off)?;
    assert_eq!(exposed, is(&[("warning", "check-broker-exposed"), ("wrong", "check-broker-refuses")]));
    // Over loopback nobody else reads it; encrypted neither.
    let port = servers::free()?.port();
    for quiet in [format!("host = \"127.0.0.1\"\nport = {port}"), format!("{off}\ntls = true")] {
        assert_eq!(said(&quiet)?, is(&[("wrong", "check-broker-refuses")]), "{quiet}");
    }
    Ok(())
}

/// A certificate is nothing to a broker that is spoken to in plain.
#[test]
fn a_certificate_without_tls_is_refused_with_its_place() -> anyhow::Result<()> {
    let folder = servers::folder()?;
    let file = folder.path().join("p.toml");
    std::fs::write(
        &file,
        "[site]\nid = \"t\"\nname = \"T\"\nzone = \"UTC\"\n[mqtt]\nhost = \"h\"\n[[press]]\nid = \"p\"\nname = \"P\"\nproducer = \"edge1\"\nprofile = \"hydraulic-11kw\"\n[edge]\nproducer = \"edge1\"\nmqtt_certificate_file = \"c\"\nmqtt_key_file = \"k\"\n",
    )?;
    for (language, word) in [("en", "over TLS only"), ("sq", "përmes TLS"), ("sr-Latn", "preko TLS-a")] {
        let output = Command::new(binary()?).args(["check", "--language", language]).arg(&file).output()?;
        let said = String::from_utf8(output.stderr)?;
        ensure!(output.status.code() == Some(2), "{said}");
        ensure!(said.contains("p.toml:14:25: ") && said.contains(word), "{said}");
    }
    Ok(())
}
