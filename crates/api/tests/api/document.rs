//! The OpenAPI document: checked in, true, and nothing left out.

use std::{collections::BTreeSet, path::Path};

use anyhow::Context;
use reqwest::Method;
use serde_json::{Value as Json, json};

use crate::support::Site;

/// The committed document; the page's client is generated from it. In the folder that cargo starts tests
/// in: a path of the compiler's would be another clone's, where clones share what they built.
const FILE: &str = "openapi.json";

/// With `PRESSWATCH_WRITE=1` it is written anew instead.
#[test]
fn the_committed_document_is_the_programs() -> anyhow::Result<()> {
    let made = presswatch_api::openapi() + "\n";
    if std::env::var_os("PRESSWATCH_WRITE").is_some() {
        std::fs::write(FILE, &made)?;
    }
    let remedy = "run `PRESSWATCH_WRITE=1 cargo test --release -p presswatch-api --test api document`, then \
        `npm run generate` in crates/api/web";
    assert!(
        Path::new(FILE).exists() && std::fs::read_to_string(FILE)? == made,
        "openapi.json is old: {remedy}"
    );
    Ok(())
}

fn references(json: &Json, found: &mut BTreeSet<String>) {
    match json {
        Json::Object(map) => {
            for (key, value) in map {
                match value.as_str().filter(|_| key == "$ref") {
                    Some(target) => drop(found.insert(target.to_owned())),
                    None => references(value, found),
                }
            }
        }
        Json::Array(list) => list.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_sound_and_names_every_route_of_the_api() -> anyhow::Result<()> {
    let site = Site::with(Vec::new()).await?;
    let document = site.get("/api/v1/openapi.json").await?;
    assert!(document["openapi"].as_str().is_some_and(|version| version.starts_with("3.1")));
    let mut found = BTreeSet::new();
    references(&document, &mut found);
    assert!(!found.is_empty());
    for target in &found {
        let pointer = target.strip_prefix('#').context("a reference to elsewhere")?;
        assert!(document.pointer(pointer).is_some(), "{target} leads nowhere");
    }
    let paths = document["paths"].as_object().context("paths")?;
    let mut ids = BTreeSet::new();
    for (path, methods) in paths {
        for (method, operation) in methods.as_object().context("methods")? {
            assert!(ids.insert(operation["operationId"].as_str().context("operationId")?), "{method} {path}");
            assert!(operation["summary"].is_string() || operation["description"].is_string(), "{path}");
        }
        let Some(get) = methods.get("get") else { continue };
        let filled = path.replace("{press}", "press1").replace("{kind}", "bad-range");
        // What only people may ask is asked in `people`, in `alarms` what must be there first, and in `tls` what
        // there is with TLS only.
        let last = path.rsplit('/').next();
        let elsewhere = matches!(
            last,
            Some(
                "people" | "tokens" | "devices" | "crew" | "plan" | "trust" | "contact" | "test" | "{alarm}"
            )
        );
        if elsewhere || path.contains("/settings") {
            continue;
        }
        // HEAD ends a live stream at once.
        let filled = format!("{filled}?press=press1&signals=oil_temp&figure=uptime");
        let answer = site.ask(Method::HEAD, &filled).await?;
        assert_eq!(answer.status(), 200, "{path}");
        let kinds = get["responses"]["200"]["content"].as_object().context("content")?;
        let told = answer.headers()["content-type"].to_str()?.split(';').next().context("type")?.to_owned();
        assert!(kinds.contains_key(&told), "{path} gives {told}");
        assert_eq!(answer.bytes().await?.len(), 0, "{path}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_type_of_problem_leads_to_its_meaning() -> anyhow::Result<()> {
    let site = Site::with(Vec::new()).await?;
    let all = site.get("/api/v1/problems").await?;
    let all = all.as_array().context("a list")?;
    let document = site.get("/api/v1/openapi.json").await?;
    let types: Vec<_> = all.iter().map(|kind| kind["type"].clone()).collect();
    assert_eq!(document["components"]["schemas"]["ProblemType"]["enum"], json!(types));
    for kind in all {
        assert_eq!(site.get(kind["type"].as_str().context("type")?).await?, *kind);
        assert!(kind["meaning"].as_str().is_some_and(|meaning| meaning.len() > 20), "{kind}");
    }
    let told = site.problem("/api/v1/presses/press9", 404).await?;
    assert_eq!(site.get(told["type"].as_str().context("type")?).await?["title"], told["title"]);
    Ok(())
}
