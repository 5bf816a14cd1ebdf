//! Which crate may use which, and which alone knows a protocol or format.

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

use anyhow::{Context, ensure};
use serde_json::Value;

/// Each crate and the crates of this workspace that it may use.
const MAY_USE: [(&str, &[&str]); 17] = [
    ("domain", &[]),
    ("runtime", &[]),
    ("wire", &["domain"]),
    ("modbus", &["domain"]),
    ("config", &["domain", "modbus"]),
    ("locale", &["domain"]),
    ("mqtt", &["wire", "runtime"]),
    ("uplink", &["domain", "wire", "mqtt", "runtime"]),
    ("store", &["domain", "runtime"]),
    ("people", &["domain", "runtime"]),
    ("trust", &["domain", "runtime"]),
    ("edge", &["domain", "wire", "modbus", "mqtt", "uplink", "runtime"]),
    ("ingest", &["domain", "wire", "mqtt", "uplink", "store", "runtime"]),
    ("api", &["domain", "wire", "mqtt", "uplink", "store", "config", "locale", "runtime", "people", "trust"]),
    ("alert", &["domain", "wire", "mqtt", "uplink", "store", "locale", "runtime", "people"]),
    // The wiring, and what tests the whole.
    (
        "presswatch",
        &[
            "domain", "wire", "modbus", "config", "locale", "runtime", "mqtt", "uplink", "store", "edge",
            "ingest", "api", "alert", "people", "trust",
        ],
    ),
    (
        "tests",
        &[
            "presswatch",
            "domain",
            "wire",
            "modbus",
            "config",
            "locale",
            "runtime",
            "mqtt",
            "uplink",
            "store",
            "edge",
            "ingest",
            "api",
            "alert",
            "people",
            "trust",
        ],
    ),
];

/// Each protocol or format, by its library, and the only crates that know it.
const KNOWN_BY: [(&str, &[&str]); 25] = [
    ("rumqttc", &["mqtt"]),
    ("rumqttd", &["mqtt"]),
    ("tokio-modbus", &["edge"]),
    ("tokio-serial", &["edge", "alert"]),
    ("influxdb2", &["store"]),
    ("reqwest", &["store"]),
    ("rusqlite", &["uplink", "store", "ingest", "people"]),
    ("argon2", &["people"]),
    ("rcgen", &["trust"]),
    ("x509-parser", &["trust"]),
    ("axum", &["api", "runtime"]),
    ("hyper", &["runtime", "presswatch", "alert"]),
    ("hyper-rustls", &["alert"]),
    ("lettre", &["alert"]),
    ("tokio-rustls", &["api"]),
    ("mdns-sd", &["api"]),
    ("tower-http", &["api"]),
    ("utoipa", &["api"]),
    ("rust-embed", &["api"]),
    ("zstd", &["wire"]),
    ("toml", &["config"]),
    ("fluent-bundle", &["locale"]),
    ("metrics-exporter-prometheus", &["runtime"]),
    ("sd-notify", &["runtime"]),
    ("clap", &["presswatch"]),
];

fn cargo(args: &[&str]) -> anyhow::Result<String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo).args(args).args(["--offline", "--locked"]).current_dir("..").output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

/// A crate's name in the tables.
fn short(package: &str) -> &str {
    package.strip_prefix("presswatch-").unwrap_or(package)
}

/// What each crate of the workspace depends on, but for its own tests.
fn dependencies() -> anyhow::Result<BTreeMap<String, BTreeSet<String>>> {
    let metadata: Value = serde_json::from_str(&cargo(&["metadata", "--format-version", "1", "--no-deps"])?)?;
    let packages = metadata["packages"].as_array().context("packages")?;
    let mut all = BTreeMap::new();
    for package in packages {
        let name = package["name"].as_str().context("name")?;
        let list = package["dependencies"].as_array().context("dependencies")?;
        let used = list
            .iter()
            .filter(|dependency| dependency["kind"] != "dev")
            .filter_map(|dependency| dependency["name"].as_str().map(str::to_owned));
        all.insert(short(name).to_owned(), used.collect());
    }
    Ok(all)
}

#[test]
fn each_crate_uses_only_what_it_may() -> anyhow::Result<()> {
    let all = dependencies()?;
    let listed: BTreeSet<&str> = MAY_USE.iter().map(|(name, _)| *name).collect();
    let there: BTreeSet<&str> = all.keys().map(String::as_str).collect();
    assert_eq!(there, listed, "every crate stands in the table, and nothing else");
    let mut wrong = Vec::new();
    for (name, may) in MAY_USE {
        let own = all[name].iter().filter(|used| used.starts_with("presswatch")).map(|used| short(used));
        wrong.extend(own.filter(|used| !may.contains(used)).map(|used| format!("{name} uses {used}")));
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    Ok(())
}

#[test]
fn each_protocol_is_known_to_its_own_crate_alone() -> anyhow::Result<()> {
    let all = dependencies()?;
    let mut wrong = Vec::new();
    for (library, known_by) in KNOWN_BY {
        let users = all.iter().filter(|(name, used)| used.contains(library) && *name != "tests");
        let users: Vec<&str> = users.map(|(name, _)| name.as_str()).collect();
        assert!(!users.is_empty(), "nobody uses {library}: take it out of the table");
        wrong.extend(
            users.iter().filter(|user| !known_by.contains(user)).map(|user| format!("{user} uses {library}")),
        );
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    Ok(())
}

/// An edge is built without what only a server needs.
#[test]
fn the_edge_stands_alone() -> anyhow::Result<()> {
    let tree = cargo(&[
        "tree",
        "--package",
        "presswatch",
        "--no-default-features",
        "--features",
        "edge",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--format",
        "{lib}",
    ])?;
    let built: BTreeSet<&str> = tree.lines().map(|line| line.trim_end_matches(" (*)")).collect();
    assert!(built.contains("presswatch_edge") && built.contains("presswatch_uplink"), "{built:?}");
    for server in [
        "presswatch_store",
        "presswatch_ingest",
        "presswatch_api",
        "presswatch_people",
        "influxdb2",
        "rumqttd",
        "utoipa",
        "indicatif",
    ] {
        assert!(!built.contains(server), "the edge is built with {server}");
    }
    Ok(())
}
