//! By which names and addresses this machine is reached.

use std::{
    collections::BTreeSet,
    net::{IpAddr, Ipv4Addr, UdpSocket},
};

use tokio::sync::watch;

use super::is_outside;

/// The names of one listener.
#[derive(Debug, Clone)]
pub struct Names {
    configured: Vec<String>,
    listen: IpAddr,
    mdns: watch::Receiver<Option<String>>,
}

impl Names {
    /// `configured` in the order of preference; `mdns` is the name that it has on the network at present.
    pub fn new(configured: Vec<String>, listen: IpAddr, mdns: watch::Receiver<Option<String>>) -> Self {
        Self { configured, listen, mdns }
    }

    /// All of them, the best first.
    pub fn all(&self) -> Vec<String> {
        let mut names = self.configured.clone();
        if !self.listen.is_loopback() {
            names.extend(self.mdns.borrow().clone());
            names.extend(host_name());
            names.extend(self.addresses().iter().map(IpAddr::to_string));
        }
        names.extend(["localhost", "127.0.0.1", "::1"].map(str::to_owned));
        let mut seen = BTreeSet::new();
        names.retain(|name| seen.insert(name.clone()));
        names
    }

    /// The one that people are told, as it stands in an address.
    pub fn best(&self) -> String {
        let found = || self.mdns.borrow().clone().filter(|_| !self.listen.is_loopback());
        let told = self.configured.first().cloned().or_else(found);
        match told {
            Some(name) if !name.contains(':') => name,
            Some(address) => format!("[{address}]"),
            None => written(self.reached()),
        }
    }

    /// The address that people are told: of several the one on the way to others, a container's bridge is none.
    fn reached(&self) -> IpAddr {
        let all = self.addresses();
        let usual = on_the_way().ok().filter(|address| all.contains(address));
        usual.or_else(|| all.into_iter().next()).unwrap_or(self.listen)
    }

    /// At which the machine's neighbours reach the listener, IPv4 first.
    fn addresses(&self) -> BTreeSet<IpAddr> {
        if !self.listen.is_unspecified() {
            return [self.listen].into_iter().filter(|address| is_outside(*address)).collect();
        }
        let found = if_addrs::get_if_addrs().unwrap_or_default();
        let v4_only = self.listen.is_ipv4();
        let reached = |address: &IpAddr| is_outside(*address) && (address.is_ipv4() || !v4_only);
        found.iter().map(if_addrs::Interface::ip).filter(reached).collect()
    }
}

/// This machine's address on the way to others. Nothing is sent: a datagram socket only chooses its way.
fn on_the_way() -> std::io::Result<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))?;
    // Of a block for documentation (RFC 5737).
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9))?;
    Ok(socket.local_addr()?.ip())
}

/// As it stands in a link.
fn written(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("[{address}]"),
    }
}

/// What the machine calls itself, if others could.
fn host_name() -> Option<String> {
    let name = rustix::system::uname().nodename().to_str().ok()?.to_ascii_lowercase();
    let good = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'.';
    (!name.is_empty() && name.len() <= 253 && name.bytes().all(good)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(configured: &[&str], listen: &str, mdns: Option<&str>) -> Names {
        let configured = configured.iter().map(|name| (*name).to_owned()).collect();
        let mdns = watch::Sender::new(mdns.map(str::to_owned)).subscribe();
        Names::new(configured, listen.parse().expect("an address"), mdns)
    }

    #[test]
    fn the_best_name_is_the_one_that_was_given() {
        let both = names(&["press.example"], "192.168.7.1", Some("presswatch.local"));
        assert_eq!(both.best(), "press.example");
        let all = both.all();
        assert_eq!(all[..2], ["press.example", "presswatch.local"]);
        assert!(all.contains(&"192.168.7.1".to_owned()) && all.contains(&"localhost".to_owned()), "{all:?}");
        assert_eq!(names(&[], "192.168.7.1", Some("presswatch.local")).best(), "presswatch.local");
        assert_eq!(names(&[], "192.168.7.1", None).best(), "192.168.7.1");
        assert_eq!(names(&["fd00::1"], "0.0.0.0", None).best(), "[fd00::1]");
    }

    /// What only this machine reaches has no name on the network.
    #[test]
    fn loopback_is_loopback() {
        let own = names(&[], "127.0.0.1", Some("presswatch.local"));
        assert_eq!(names(&["press.example"], "127.0.0.1", None).best(), "press.example", "behind a proxy");
        assert_eq!(own.all(), ["localhost", "127.0.0.1", "::1"]);
        assert_eq!(
            (own.best(), names(&[], "::1", None).best()),
            ("127.0.0.1".to_owned(), "[::1]".to_owned())
        );
    }
}
