//! `[site]`, `[store]`.

use std::path::{Path, PathBuf};

use jiff::tz::{TimeZone, TimeZoneDatabase};
use presswatch_domain::{ProducerId, SiteId};
use url::Url;

use crate::{
    Buckets, ErrorKind, Store,
    reader::{At, Item, Reader, Table, shortened},
    suggest::similar,
};

/// The languages that a person reads here.
pub const LANGUAGES: [&str; 4] = ["en", "sq", "sr-Latn", "sr-Cyrl"];

/// `[site]` as far as it could be read.
#[derive(Debug, Default)]
pub(crate) struct SiteDraft {
    pub at: usize,
    pub id: Option<SiteId>,
    pub name: Option<String>,
    pub footnote: Option<String>,
    pub zone: Option<TimeZone>,
    pub languages: Vec<String>,
    /// `None` only if it could not be read.
    pub simulated: Option<bool>,
    /// Edges on other machines.
    pub edges: Vec<At<ProducerId>>,
}

pub(crate) fn site<'a>(reader: &mut Reader<'a>, root: &mut Table<'a>) -> SiteDraft {
    let mut draft = SiteDraft::default();
    let example = "[site]";
    let Some(mut table) = root.need(reader, "site", example).and_then(|item| reader.table(&item)) else {
        return draft;
    };
    draft.at = table.at;
    draft.id =
        table.need(reader, "id", "id = \"novoberde\"").and_then(|item| reader.id(&item)).map(|id| id.value);
    let name = table.need(reader, "name", "name = \"Novobërdë / Novo Brdo\"");
    draft.name = name.and_then(|item| reader.text(&item)).map(str::to_owned);
    draft.footnote = table.get("footnote").and_then(|item| reader.text(&item)).map(str::to_owned);
    let zone = table.need(reader, "zone", "zone = \"Europe/Belgrade\"");
    draft.zone = zone.and_then(|item| self::zone(reader, &item));
    draft.languages = match table.get("languages") {
        Some(item) => languages(reader, &item),
        None => vec!["en".to_owned()],
    };
    draft.simulated = match table.get("simulated") {
        Some(item) => {
            draft.at = item.at;
            reader.flag(&item)
        }
        None => Some(false),
    };
    if let Some(item) = table.get("edges") {
        let list = reader.list(&item);
        draft.edges = list.iter().filter_map(|item| reader.id(item)).collect();
    }
    table.finish(reader);
    draft
}

/// What people of the site read, the first one first.
pub(crate) fn languages<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Vec<String> {
    let list = reader.list(item);
    if list.is_empty() && reader.is_list(item) {
        reader.wrong(item.at, ErrorKind::Empty { key: item.key.clone() });
    }
    let words = list.iter().filter_map(|item| reader.one_of(item, &LANGUAGES));
    words.map(str::to_owned).collect()
}

/// By the program's own table of zones, whatever the machine has.
fn zone<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<TimeZone> {
    let text = reader.text(item)?;
    let known = TimeZoneDatabase::bundled();
    match known.get(text) {
        Ok(zone) => Some(zone),
        Err(_) => {
            let names: Vec<String> = known.available().map(|name| name.to_string()).collect();
            // What people of Kosovo call their own is another name in the table.
            let ours = ["ristin", "rishtin"].iter().any(|part| text.contains(part));
            let similar = match ours {
                true => Some("Europe/Belgrade".to_owned()),
                false => similar(text, names.iter().map(String::as_str)),
            };
            reader.wrong(item.at, ErrorKind::Zone { found: shortened(text), similar });
            None
        }
    }
}

/// `[store]`.
pub(crate) fn store<'a>(reader: &mut Reader<'a>, root: &mut Table<'a>, folder: &Path) -> Option<Store> {
    let mut table = root.get("store").and_then(|item| reader.table(&item))?;
    let engine = table.need(reader, "engine", "engine = \"embedded\"");
    let engine = engine.and_then(|item| reader.one_of(&item, &["influxdb", "embedded"]));
    let store = match engine {
        Some("embedded") => {
            for key in ["url", "org", "token_file", "buckets"] {
                if let Some(item) = table.get(key) {
                    reader.wrong(item.at, ErrorKind::WithEmbeddedStore { key: item.key });
                }
            }
            Some(Store::Embedded)
        }
        Some(_) => influxdb(reader, &mut table, folder),
        None => {
            // Of an unknown engine nothing more is known, and so nothing unknown.
            for key in ["url", "org", "token_file", "buckets"] {
                table.get(key);
            }
            None
        }
    };
    table.finish(reader);
    store
}

fn influxdb<'a>(reader: &mut Reader<'a>, table: &mut Table<'a>, folder: &Path) -> Option<Store> {
    let url = table.need(reader, "url", "url = \"http://127.0.0.1:8086\"");
    let url = url.and_then(|item| http_url(reader, &item));
    let org = table.need(reader, "org", "org = \"presswatch\"");
    let org = org.and_then(|item| reader.text(&item));
    let token = table.need(reader, "token_file", "token_file = \"/run/secrets/influxdb_token\"");
    let token = token.and_then(|item| path(reader, &item, folder));
    let mut names = ["telemetry", "record", "rollup"].map(|name| Some(name.to_owned()));
    if let Some(mut buckets) = table.get("buckets").and_then(|item| reader.table(&item)) {
        for (name, key) in names.iter_mut().zip(["telemetry", "record", "rollup"]) {
            if let Some(item) = buckets.get(key) {
                *name = reader.text(&item).map(str::to_owned);
            }
        }
        buckets.finish(reader);
    }
    let [telemetry, record, rollup] = names;
    let buckets = Buckets { telemetry: telemetry?, record: record?, rollup: rollup? };
    Some(Store::Influxdb { url: url?, org: org?.to_owned(), token_file: token?, buckets })
}

/// `http://host:port`, without a path.
pub(crate) fn http_url<'a>(reader: &mut Reader<'a>, item: &Item<'a>) -> Option<String> {
    let text = reader.text(item)?;
    let good = Url::parse(text).ok().filter(|url| {
        let bare = url.query().is_none() && url.fragment().is_none() && url.path() == "/";
        let anonymous = url.username().is_empty() && url.password().is_none();
        matches!(url.scheme(), "http" | "https") && url.has_host() && bare && anonymous
    });
    if good.is_none() {
        reader.wrong(item.at, ErrorKind::Url { key: item.key.clone(), found: shortened(text) });
    }
    good.map(|url| url.as_str().trim_end_matches('/').to_owned())
}

/// A path; a relative one begins at the configuration's folder.
pub(crate) fn path<'a>(reader: &mut Reader<'a>, item: &Item<'a>, folder: &Path) -> Option<PathBuf> {
    reader.text(item).map(|text| folder.join(text))
}
