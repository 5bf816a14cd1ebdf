//! `[edge]`, `[ingest]`, `[api]`, `[alert]`.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::Path,
    time::Duration,
};

use presswatch_domain::ProducerId;

use crate::{
    Login, Outbox, Trust,
    alert::{AlertDraft, alert},
    bus,
    reader::{At, Reader, Table},
    web::{WebDraft, web},
};

/// The longest `publish_every`. A value is believed for 90 s and told each 60 s at least: gathering and delivery
/// share what is between. And a producer that says nothing for 30 s is taken for gone.
const LONGEST_GATHERING: Duration = Duration::from_secs(20);

/// How a role is known to the broker.
const LOGIN: [&str; 4] = ["mqtt_user", "mqtt_password_file", "mqtt_certificate_file", "mqtt_key_file"];

/// A role's table as far as it could be read.
#[derive(Debug)]
pub(crate) struct RoleDraft {
    pub producer: Option<At<ProducerId>>,
    /// `None` only if it could not be read.
    pub login: Option<Login>,
    /// What of it is there.
    pub login_items: Vec<(String, usize)>,
    pub outbox: Option<Outbox>,
    /// The edge's.
    pub publish_every: Option<Duration>,
    /// The edge's; `None` inside: as the site's standard is.
    pub clock: Option<(Option<Trust>, Duration)>,
    /// Its key and value.
    pub address: Option<(&'static str, At<SocketAddr>)>,
    pub quarantine_limit: Option<u64>,
    /// The api's.
    pub web: Option<WebDraft>,
    /// The alerter's.
    pub channels: AlertDraft,
}

/// The roles' tables, as far as the file has them.
#[derive(Debug, Default)]
pub(crate) struct Roles {
    pub edge: Option<RoleDraft>,
    pub ingest: Option<RoleDraft>,
    pub api: Option<RoleDraft>,
    pub alert: Option<RoleDraft>,
}

impl Roles {
    /// Those that are there.
    pub fn all(&self) -> impl Iterator<Item = &RoleDraft> {
        [&self.edge, &self.ingest, &self.api, &self.alert].into_iter().flatten()
    }
}

pub(crate) fn roles<'a>(reader: &mut Reader<'a>, root: &mut Table<'a>, folder: &Path) -> Roles {
    let mut roles = Roles::default();
    if let Some(mut table) = root.get("edge").and_then(|item| reader.table(&item)) {
        let outbox = outbox(reader, &mut table, 1 << 30);
        let clock = clock(reader, &mut table);
        let publish_every = match table.get("publish_every") {
            Some(item) => reader.duration(&item, LONGEST_GATHERING),
            None => Some(Duration::ZERO),
        };
        let address = ("edge.http", "http", 9101);
        let draft = role(reader, table, folder, address, "producer = \"edge1\"", outbox, Some(0));
        roles.edge = Some(RoleDraft { clock, publish_every, ..draft });
    }
    if let Some(mut table) = root.get("ingest").and_then(|item| reader.table(&item)) {
        let outbox = outbox(reader, &mut table, 64 << 20);
        let limit = match table.get("quarantine_limit") {
            Some(item) => reader.size(&item, 1 << 20, 1 << 40),
            None => Some(256 << 20),
        };
        roles.ingest = Some(role(
            reader,
            table,
            folder,
            ("ingest.http", "http", 9102),
            "producer = \"ingest1\"",
            outbox,
            limit,
        ));
    }
    if let Some(mut table) = root.get("api").and_then(|item| reader.table(&item)) {
        let web = Some(web(reader, &mut table, folder));
        let address = ("api.listen", "listen", 8080);
        let draft = role(reader, table, folder, address, "producer = \"api1\"", None, None);
        roles.api = Some(RoleDraft { web, ..draft });
    }
    if let Some(mut table) = root.get("alert").and_then(|item| reader.table(&item)) {
        let outbox = outbox(reader, &mut table, 256 << 20);
        let channels = alert(reader, &mut table, folder);
        let address = ("alert.http", "http", 9103);
        let draft = role(reader, table, folder, address, "producer = \"alert1\"", outbox, None);
        roles.alert = Some(RoleDraft { channels, ..draft });
    }
    roles
}

fn role<'a>(
    reader: &mut Reader<'a>,
    mut table: Table<'a>,
    folder: &Path,
    (full, key, port): (&'static str, &'static str, u16),
    example: &'static str,
    outbox: Option<Outbox>,
    quarantine_limit: Option<u64>,
) -> RoleDraft {
    let producer = table.need(reader, "producer", example).and_then(|item| reader.id(&item));
    let (login, login_items) = bus::login(reader, &mut table, folder, LOGIN);
    let address = match table.get(key) {
        Some(item) => reader.address(&item),
        None => Some(At { value: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port), at: table.at }),
    };
    table.finish(reader);
    let address = address.map(|address| (full, address));
    let (publish_every, clock, web, channels) = (None, None, None, None);
    RoleDraft {
        producer,
        login,
        login_items,
        outbox,
        publish_every,
        clock,
        address,
        quarantine_limit,
        web,
        channels,
    }
}

fn outbox<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>, limit_bytes: u64) -> Option<Outbox> {
    let standard = Outbox { limit_bytes, flush: Duration::ZERO };
    let Some(item) = table.get("outbox") else { return Some(standard) };
    let mut table = reader.table(&item)?;
    let limit = match table.get("limit") {
        Some(item) => reader.size(&item, 1 << 20, 1 << 40),
        None => Some(standard.limit_bytes),
    };
    let flush = match table.get("flush") {
        Some(item) => reader.duration(&item, Duration::from_secs(60)),
        None => Some(standard.flush),
    };
    table.finish(reader);
    Some(Outbox { limit_bytes: limit?, flush: flush? })
}

/// `clock = { trust = "ntp", wait = "10min" }`.
fn clock<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>) -> Option<(Option<Trust>, Duration)> {
    let standard = Duration::from_secs(600);
    let Some(item) = table.get("clock") else { return Some((None, standard)) };
    let mut table = reader.table(&item)?;
    let trust = match table.get("trust") {
        Some(item) => reader.one_of(&item, &["ntp", "system"]).map(|word| match word {
            "system" => Some(Trust::System),
            _ => Some(Trust::Ntp),
        }),
        None => Some(None),
    };
    let wait = match table.get("wait") {
        Some(item) => reader.duration(&item, Duration::from_secs(24 * 3600)),
        None => Some(standard),
    };
    table.finish(reader);
    Some((trust?, wait?))
}
