//! `[mqtt]`, and what every client of a broker has: TLS, a login.

use std::path::Path;

use crate::{
    Broker, Certificate, ErrorKind, Login, Password, Tls,
    reader::{At, Item, Reader, Table},
    site::path,
};

/// The port of MQTT, plain and over TLS.
const PORTS: (u64, u64) = (1883, 8883);

/// `[mqtt]`: the broker and where it is said.
pub(crate) fn mqtt<'a>(reader: &mut Reader<'a>, root: &mut Table<'a>, folder: &Path) -> Option<At<Broker>> {
    let mut table = root.get("mqtt").and_then(|item| reader.table(&item))?;
    let at = table.at;
    let embedded_item = table.get("embedded");
    let embedded = match &embedded_item {
        Some(item) => reader.flag(item),
        None => Some(false),
    };
    let value = if embedded == Some(true) {
        for key in ["host", "port", "tls"] {
            if let Some(item) = table.get(key) {
                reader.wrong(item.at, ErrorKind::WithEmbeddedBroker { key: item.key });
            }
        }
        Some(Broker::Embedded)
    } else {
        let host = table.need(reader, "host", "host = \"127.0.0.1\"");
        let host = host.and_then(|item| reader.text(&item).map(str::to_owned));
        broker(reader, &mut table, folder, host)
    };
    table.finish(reader);
    embedded?;
    Some(At { value: value?, at: embedded_item.map_or(at, |item| item.at) })
}

/// The broker at `host`, by the keys `port` and `tls`.
pub(crate) fn broker<'a>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    folder: &Path,
    host: Option<String>,
) -> Option<Broker> {
    let port = table.get("port").map(|item| reader.whole(&item, 1, 65_535));
    let tls = match table.get("tls") {
        Some(item) => tls(reader, &item, folder),
        None => Some(None),
    };
    let usual = if matches!(tls, Some(None)) { PORTS.0 } else { PORTS.1 };
    let port = port.unwrap_or(Some(usual));
    Some(Broker::At { host: host?, port: u16::try_from(port?).ok()?, tls: tls? })
}

/// `tls = true`, or `tls = { ca_file = "…" }`.
fn tls<'a>(reader: &mut Reader<'a>, item: &Item<'a>, folder: &Path) -> Option<Option<Tls>> {
    if !reader.is_table(item) {
        return reader.flag(item).map(|wanted| wanted.then_some(Tls::System));
    }
    let mut table = reader.table(item)?;
    let file = table.need(reader, "ca_file", "tls = { ca_file = \"/etc/presswatch/ca.crt\" }");
    let file = file.and_then(|item| path(reader, &item, folder));
    table.finish(reader);
    Some(Some(Tls::Authority(file?)))
}

/// A login by four keys: user and file of the password, files of the certificate and of its key. Each two
/// belong together. Gives it, and what of it is there.
pub(crate) fn login<'a>(
    reader: &mut Reader<'a>,
    table: &mut Table<'a>,
    folder: &Path,
    keys: [&'static str; 4],
) -> (Option<Login>, Vec<(String, usize)>) {
    let items = keys.map(|key| table.get(key));
    let there = items.iter().flatten().map(|item| (item.key.clone(), item.at)).collect();
    let [user, password, certificate, key] = items;
    let named = |at: usize, item| (table.key(keys[at]), item);
    let password = self::password(reader, folder, [named(0, user), named(1, password)]);
    let certificate = self::certificate(reader, folder, [named(2, certificate), named(3, key)]);
    (password.zip(certificate).map(|(password, certificate)| Login { password, certificate }), there)
}

/// A user and the file of the password, which belong together. `None`: it could not be read.
pub(crate) fn password<'a>(
    reader: &mut Reader<'a>,
    folder: &Path,
    named: [Named<'a>; 2],
) -> Option<Option<Password>> {
    let read = both(reader, named).map(|two| {
        two.map(|(user, file)| {
            let (user, file) = (reader.text(&user), path(reader, &file, folder));
            Some(Password { user: user?.to_owned(), file: file? })
        })
    });
    whole(read)
}

/// What may stand in the file, and what it is called where it is missing.
type Named<'a> = (String, Option<Item<'a>>);

/// A certificate and its key, two files that belong together. `None`: it could not be read.
pub(crate) fn certificate<'a>(
    reader: &mut Reader<'a>,
    folder: &Path,
    files: [Named<'a>; 2],
) -> Option<Option<Certificate>> {
    let read = both(reader, files).map(|two| {
        two.map(|(file, key)| {
            let (file, key_file) = (path(reader, &file, folder), path(reader, &key, folder));
            Some(Certificate { file: file?, key_file: key_file? })
        })
    });
    whole(read)
}

type Two<'a> = (Item<'a>, Item<'a>);

/// Both items, or none; that one is without the other is an error.
fn both<'a>(
    reader: &mut Reader<'a>,
    [(one_key, one), (other_key, other)]: [Named<'a>; 2],
) -> Option<Option<Two<'a>>> {
    let (item, missing) = match (one, other) {
        (None, None) => return Some(None),
        (Some(one), Some(other)) => return Some(Some((one, other))),
        (Some(one), None) => (one, other_key),
        (None, Some(other)) => (other, one_key),
    };
    reader.wrong(item.at, ErrorKind::Together { key: item.key, other: missing });
    None
}

/// What is not there is well; what is there and wrong is not.
fn whole<T>(read: Option<Option<Option<T>>>) -> Option<Option<T>> {
    match read? {
        None => Some(None),
        Some(value) => value.map(Some),
    }
}

/// A certificate is shown over TLS only.
pub(crate) fn check_certificate(reader: &mut Reader<'_>, broker: &Broker, items: &[(String, usize)]) {
    if let Broker::At { tls: None, .. } = broker {
        for (key, at) in items.iter().filter(|(key, _)| key.ends_with("certificate_file")) {
            reader.wrong(*at, ErrorKind::CertificateWithoutTls { key: key.clone() });
        }
    }
}
