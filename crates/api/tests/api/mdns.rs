//! The machine's name on the network: really announced and really found, over multicast on loopback.

use std::{
    collections::BTreeSet,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    time::Duration,
};

use anyhow::Context;
use mdns_sd::{HostnameResolutionEvent, IfKind, ServiceDaemon, ServiceEvent};
use presswatch_api::{Announcement, Network, announce};
use presswatch_runtime::Tasks;
use tokio::sync::watch;

use crate::support::SOON;

/// A port that nobody else on this machine has, for a conversation of one's own.
fn port() -> anyhow::Result<u16> {
    Ok(std::net::UdpSocket::bind("0.0.0.0:0")?.local_addr()?.port())
}

fn start(tasks: &Tasks, name: &str, port: u16) -> watch::Receiver<Option<String>> {
    let at = |port| Some(SocketAddr::from((Ipv4Addr::UNSPECIFIED, port)));
    let what = Announcement {
        name: name.to_owned(),
        http: at(8080),
        https: at(8443),
        network: Network::Loopback(port),
    };
    announce(tasks, what)
}

fn neighbour(port: u16) -> anyhow::Result<ServiceDaemon> {
    let daemon = ServiceDaemon::new_with_port(port)?;
    daemon.disable_interface(IfKind::All)?;
    daemon.enable_interface(IfKind::LoopbackV4)?;
    Ok(daemon)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_neighbour_finds_page_and_name() -> anyhow::Result<()> {
    let (tasks, port) = (Tasks::new(), port()?);
    let name = start(&tasks, "floor", port);
    assert_eq!(name.borrow().as_deref(), Some("floor.local"));
    let neighbour = neighbour(port)?;
    for (kind, at) in [("_http._tcp.local.", 8080), ("_https._tcp.local.", 8443)] {
        let events = neighbour.browse(kind)?;
        let finding = async {
            loop {
                if let ServiceEvent::ServiceResolved(found) = events.recv_async().await? {
                    return anyhow::Ok(found);
                }
            }
        };
        let found = tokio::time::timeout(SOON, finding).await.context(kind)??;
        assert_eq!((found.get_hostname(), found.get_port()), ("floor.local.", at));
        assert!(found.get_addresses_v4().contains(&Ipv4Addr::LOCALHOST), "{found:?}");
        assert_eq!(found.get_property_val_str("path"), Some("/"));
    }
    let events = neighbour.resolve_hostname("floor.local.", Some(SOON.as_millis() as u64))?;
    let resolving = async {
        loop {
            if let HostnameResolutionEvent::AddressesFound(_, found) = events.recv_async().await? {
                return anyhow::Ok(found.iter().map(|one| one.to_ip_addr()).collect::<BTreeSet<IpAddr>>());
            }
        }
    };
    let found = tokio::time::timeout(SOON, resolving).await.context("floor.local")??;
    assert!(found.contains(&IpAddr::V4(Ipv4Addr::LOCALHOST)), "{found:?}");
    let _ended = neighbour.shutdown();
    assert!(tasks.shutdown(SOON).await.is_empty(), "it says good-bye and ends");
    Ok(())
}

/// Who comes second gets another name, and says so.
#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_taken_is_not_taken_again() -> anyhow::Result<()> {
    let (first, second, port) = (Tasks::new(), Tasks::new(), port()?);
    let kept = start(&first, "floor", port);
    // It must be there before the other asks for it.
    let neighbour = neighbour(port)?;
    let events = neighbour.resolve_hostname("floor.local.", Some(SOON.as_millis() as u64))?;
    let there = async {
        while !matches!(events.recv_async().await?, HostnameResolutionEvent::AddressesFound(..)) {}
        anyhow::Ok(())
    };
    tokio::time::timeout(SOON, there).await.context("the first")??;
    // The same addresses under the same name are no conflict: the second has others.
    let what = Announcement {
        name: "floor".to_owned(),
        http: Some(SocketAddr::from(([127, 0, 0, 2], 8081))),
        https: None,
        network: Network::Loopback(port),
    };
    let mut other = announce(&second, what);
    let renamed = other.wait_for(|name| name.as_deref() != Some("floor.local"));
    let name = tokio::time::timeout(SOON, renamed).await.context("no other name")??.clone();
    assert_eq!(name.as_deref(), Some("floor-2.local"));
    assert_eq!(kept.borrow().as_deref(), Some("floor.local"));
    let _ended = neighbour.shutdown();
    first.shutdown(SOON).await;
    second.shutdown(SOON).await;
    Ok(())
}

/// Without a network nothing fails, nothing is said again and again, and the end is an end.
#[tokio::test(flavor = "multi_thread")]
async fn without_a_network_it_waits() -> anyhow::Result<()> {
    let tasks = Tasks::new();
    let what = Announcement {
        name: "floor".to_owned(),
        // An address that this machine does not have.
        http: Some(SocketAddr::from(([192, 0, 2, 1], 8080))),
        https: None,
        network: Network::Loopback(port()?),
    };
    let name = announce(&tasks, what);
    let failed = tokio::time::timeout(Duration::from_millis(500), tasks.failed()).await;
    assert!(failed.is_err(), "{failed:?}");
    assert_eq!(name.borrow().as_deref(), Some("floor.local"));
    assert!(tasks.shutdown(SOON).await.is_empty());
    Ok(())
}
