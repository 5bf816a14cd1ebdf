//! The machine's name on the network: `NAME.local`, and that there is a page.

use std::{
    collections::BTreeSet,
    net::{IpAddr, SocketAddr},
    time::Duration,
};

use mdns_sd::{DaemonEvent, IfKind, RRType, ServiceDaemon, ServiceInfo};
use presswatch_runtime::Tasks;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// How long to wait before it is tried again where it can't be done at all.
const AGAIN: Duration = Duration::from_secs(60);
/// How long saying good-bye may take.
const BYE: Duration = Duration::from_secs(1);

/// What is announced.
#[derive(Debug, Clone)]
pub struct Announcement {
    /// The name, without `.local`.
    pub name: String,
    /// Where the page is, if others reach it.
    pub http: Option<SocketAddr>,
    /// Where it is over TLS, if others reach it.
    pub https: Option<SocketAddr>,
    /// Which network it is said in.
    pub network: Network,
}

/// Where something is announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// Where others are: all interfaces but loopback, at the port of mDNS.
    Plant,
    /// For tests: on loopback alone, at a port of one's own.
    Loopback(u16),
}

/// Announces until `tasks` end. What comes out is the name at present, `NAME.local`: another one if somebody
/// else has it already.
pub fn start(tasks: &Tasks, what: Announcement) -> watch::Receiver<Option<String>> {
    let (says, name) = watch::channel(Some(format!("{}.local", what.name)));
    let token = tasks.token();
    tasks.spawn("api mdns", async move {
        let mut told = false;
        loop {
            match announce(&what) {
                Ok(daemon) => {
                    listen(daemon, &says, token).await;
                    return Ok(());
                }
                // Once is enough: it is nothing that anybody needs to come in.
                Err(error) if !told => {
                    told = true;
                    tracing::warn!(%error, "the machine's name can't be announced; tried again each minute");
                }
                Err(_) => {}
            }
            if token.run_until_cancelled(tokio::time::sleep(AGAIN)).await.is_none() {
                return Ok(());
            }
        }
    });
    name
}

fn announce(what: &Announcement) -> Result<ServiceDaemon, mdns_sd::Error> {
    let daemon = match what.network {
        Network::Plant => {
            let daemon = ServiceDaemon::new()?;
            daemon.disable_interface(vec![IfKind::LoopbackV4, IfKind::LoopbackV6])?;
            daemon
        }
        Network::Loopback(port) => {
            let daemon = ServiceDaemon::new_with_port(port)?;
            daemon.disable_interface(IfKind::All)?;
            daemon.enable_interface(IfKind::LoopbackV4)?;
            daemon
        }
    };
    for (kind, at) in [("_http._tcp.local.", what.http), ("_https._tcp.local.", what.https)] {
        if let Some(at) = at {
            daemon.register(service(kind, &what.name, at)?)?;
        }
    }
    Ok(daemon)
}

fn service(kind: &str, name: &str, at: SocketAddr) -> Result<ServiceInfo, mdns_sd::Error> {
    let (host, page) = (format!("{name}.local."), &[("path", "/")][..]);
    let ip: IpAddr = at.ip();
    if ip.is_unspecified() {
        // All that the machine has, also what it gets later.
        return Ok(ServiceInfo::new(kind, name, &host, (), at.port(), page)?.enable_addr_auto());
    }
    let mut one = ServiceInfo::new(kind, name, &host, ip, at.port(), page)?;
    one.set_interfaces(vec![IfKind::Addr(ip)]);
    Ok(one)
}

/// Hears what becomes of it.
async fn listen(daemon: ServiceDaemon, says: &watch::Sender<Option<String>>, token: CancellationToken) {
    let Ok(events) = daemon.monitor() else { return };
    let mut troubles = BTreeSet::new();
    while let Some(Ok(event)) = token.run_until_cancelled(events.recv_async()).await {
        match event {
            DaemonEvent::NameChange(change) if matches!(change.rr_type, RRType::A | RRType::AAAA) => {
                let name = change.new_name.trim_end_matches('.').to_owned();
                let changed = says.send_if_modified(|known| {
                    let new = known.as_deref() != Some(&name);
                    *known = Some(name.clone());
                    new
                });
                if changed {
                    tracing::warn!(wanted = %change.original, %name, "somebody else has this name on the network");
                }
            }
            // Each kind once: a network that is down stays so for hours.
            DaemonEvent::Error(error) => {
                let error = error.to_string();
                if troubles.len() < 16 && troubles.insert(error.clone()) {
                    tracing::warn!(%error, "announcing the machine's name");
                }
            }
            _ => {}
        }
    }
    if let Ok(done) = daemon.shutdown() {
        let _late = tokio::time::timeout(BYE, done.recv_async()).await;
    }
}
