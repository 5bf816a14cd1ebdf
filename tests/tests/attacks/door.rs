//! Who comes in at all.

use anyhow::{Context, ensure};
use presswatch_mqtt::{BrokerAddress, Incoming, Link, Session, TlsFault};
use presswatch_runtime::{Tasks, random};
use presswatch_tests::bus::{certificate, now, password};
use presswatch_trust::Authority;

use crate::{
    Row,
    site::{Client, MARK, SOON, Site, TOPICS},
};

const OUT: &str = "–";

/// That nobody is let in like this; gives what was wrong.
async fn refused(address: BrokerAddress) -> anyhow::Result<(String, Option<TlsFault>)> {
    let tasks = Tasks::new();
    let session = Session { client_id: random::hex(8), subscriptions: Vec::new(), will: None };
    let (_link, mut events) = Link::start(&tasks, "outside", address, session);
    let first = tokio::time::timeout(SOON, events.recv()).await?;
    tasks.token().cancel();
    match first.context("no word")? {
        Incoming::Down { reason, fault } => Ok((reason, fault)),
        other => anyhow::bail!("let in: {other:?}"),
    }
}

/// All of them.
pub async fn all(site: &Site) -> anyhow::Result<Vec<Row>> {
    let bus = &site.bus;
    let mut rows = Vec::new();

    let (reason, _) = refused(bus.plain(None)).await.context("anonymous")?;
    ensure!(reason.contains("NotAuthorized"), "{reason}");
    rows.push(("no user and no password", "refuses the connection", OUT));

    for (user, given) in [("edge1", password("edge2")), ("edge9", password("edge1"))] {
        let (reason, _) = refused(bus.by_password(user, &given)).await.context("wrong password")?;
        ensure!(reason.contains("NotAuthorized") || reason.contains("BadUserNamePassword"), "{reason}");
    }
    rows.push(("a wrong password, and a user that there is not", "refuses the connection", OUT));

    let ours = site.bus.authority()?;
    let folder = tempfile::tempdir()?;
    // Of the same name: what a certificate says of itself proves nothing.
    let other = Authority::open_or_make(&folder.path().join("other"), "Test", now())?;
    let old = certificate(&ours, "edge1", now().plus(-6 * 365 * 24 * 3_600_000))?;
    let foreign = certificate(&other, "ingest1", now())?;
    for (what, own, expected) in [
        ("no certificate", None, TlsFault::OursMissing),
        ("another authority's", Some(&foreign), TlsFault::OursRefused),
        ("one that is over", Some(&old), TlsFault::OursExpired),
    ] {
        let (reason, fault) = refused(bus.by_certificate(own)?).await.context(what)?;
        ensure!(fault == Some(expected), "{what}: {reason} {fault:?}");
    }
    rows.push(("no certificate", "ends the handshake", OUT));
    rows.push((
        "a certificate in the name of `ingest1`, of another authority of the same name",
        "ends the handshake",
        OUT,
    ));
    rows.push(("a certificate that is over", "ends the handshake", OUT));

    // The certificate of edge2, and the user and password of the ingest beside it.
    let own = certificate(&ours, "edge2", now())?;
    let mut address = bus.by_certificate(Some(&own))?;
    address.credentials = bus.by_password("ingest1", &password("ingest1")).credentials;
    let pretending = Client::open(address, "pretending", &[&format!("{TOPICS}/+/live")], None).up().await?;
    pretending.publish(&format!("{TOPICS}/edge1/commit"), MARK.as_bytes(), false).await?;
    pretending.publish(&format!("{TOPICS}/edge2/status"), b"pretended", false).await?;
    presswatch_tests::program::until("the broker is done with it", SOON, async || {
        ensure!(site.witness.heard.has("edge2/status", "pretended"), "it is not");
        Ok(())
    })
    .await?;
    site.goes_on().await?;
    site.unheard().await?;
    ensure!(pretending.heard.count() == 0, "it has heard something");
    pretending.end().await;
    rows.push((
        "its own certificate, and the ingest's user and password beside it",
        "takes the name in the certificate, and no other",
        "nothing is read, and no commit arrives",
    ));
    site.goes_on().await?;
    Ok(rows)
}
