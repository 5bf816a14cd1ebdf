//! Of `[api]`: the names by which it is reached, and `[api.tls]`.

use std::{
    net::{IpAddr, SocketAddr},
    path::Path,
};

use crate::{
    ErrorKind, WebTls, bus,
    reader::{At, Item, Reader, Table, shortened},
};

/// What it is called on the network, if nothing else is said.
const MDNS: &str = "presswatch";

/// As far as it could be read.
#[derive(Debug)]
pub(crate) struct WebDraft {
    pub names: Vec<String>,
    pub mdns: Mdns,
    /// The address of `[api.tls]`, for what must fit together.
    pub listen: Option<At<SocketAddr>>,
    /// `None` only if it could not be read.
    pub tls: Option<Option<WebTls>>,
}

/// `api.mdns`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Mdns {
    /// Nothing is said.
    Standard,
    Off,
    Named(String),
}

impl Mdns {
    /// The name; what listens for this machine alone needs none.
    pub fn name(self, off_loopback: bool) -> Option<String> {
        match self {
            Mdns::Off => None,
            Mdns::Standard => off_loopback.then(|| MDNS.to_owned()),
            Mdns::Named(name) => Some(name),
        }
    }
}

pub(crate) fn web<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>, folder: &Path) -> WebDraft {
    let names = table.get("names").map(|item| reader.list(&item)).unwrap_or_default();
    let names = names.iter().filter_map(|item| host_name(reader, item, is_host)).collect();
    let mdns = match table.get("mdns") {
        None => Mdns::Standard,
        Some(item) if reader.is_text(&item) => {
            host_name(reader, &item, is_label).map_or(Mdns::Standard, Mdns::Named)
        }
        Some(item) => match reader.flag(&item) {
            Some(false) => Mdns::Off,
            _ => Mdns::Standard,
        },
    };
    let Some(item) = table.get("tls") else {
        return WebDraft { names, mdns, listen: None, tls: Some(None) };
    };
    let (listen, tls) = tls(reader, &item, folder);
    WebDraft { names, mdns, listen, tls: tls.map(Some) }
}

/// `[api.tls]`, and its address even if all else is wrong.
fn tls<'a>(
    reader: &mut Reader<'a>,
    item: &Item<'a>,
    folder: &Path,
) -> (Option<At<SocketAddr>>, Option<WebTls>) {
    let Some(mut table) = reader.table(item) else { return (None, None) };
    let listen = table.need(reader, "listen", "listen = \"0.0.0.0:8443\"");
    let listen = listen.and_then(|item| reader.address(&item));
    let files = ["certificate_file", "key_file"].map(|key| (key.to_owned(), table.get(key)));
    let given = bus::certificate(reader, folder, files);
    table.finish(reader);
    let tls = listen.as_ref().zip(given).map(|(listen, given)| WebTls { listen: listen.value, given });
    (listen, tls)
}

fn host_name<'a>(reader: &mut Reader<'a>, item: &Item<'a>, good: fn(&str) -> bool) -> Option<String> {
    let name = reader.text(item)?;
    if !good(name) {
        reader.wrong(item.at, ErrorKind::HostName { key: item.key.clone(), found: shortened(name) });
        return None;
    }
    Some(name.to_ascii_lowercase())
}

/// A name or an address, as it stands in a browser's address line between `//` and `:`.
fn is_host(name: &str) -> bool {
    name.parse::<IpAddr>().is_ok() || (name.len() <= 253 && name.split('.').all(is_label))
}

/// One part of a name.
fn is_label(label: &str) -> bool {
    let good = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    (1..=63).contains(&label.len())
        && label.bytes().all(good)
        && !label.starts_with('-')
        && !label.ends_with('-')
}
