use std::io::Read;

use anyhow::Context;
use presswatch_domain::{BadMark, State};
use reqwest::Method;

use crate::support::{HOUR, Site, enters, now, row};

/// Three of the export's own pages.
const ROWS: i64 = 5500;

#[tokio::test(flavor = "multi_thread")]
async fn an_export_is_whole_in_order_and_comes_in_pieces() -> anyhow::Result<()> {
    let from = now() / HOUR * HOUR - 48 * HOUR;
    let mut records: Vec<_> = (0..ROWS)
        .map(|i| {
            let bad: &[_] = if i % 100 == 0 { &[("oil_level", BadMark::Frozen)] } else { &[] };
            row(from + i * 10_000, &[("oil_temp", 50.0 + i as f64 / 8.0), ("hyd_press", i as f64)], bad)
        })
        .collect();
    // Beside rows, and at the very instant of one.
    records
        .extend((0..50).map(|i| enters(from + i * 1_000_000 + (i % 2) * 5000, State::ALL[i as usize % 8])));
    let site = Site::with(records).await?;
    let path = format!("/api/v1/export?press=press1&from={from}&to={}&format=csv", from + ROWS * 10_000);
    let mut answer = site.ask(Method::GET, &path).await?;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "text/csv; charset=utf-8");
    let name = answer.headers()["content-disposition"].to_str()?.to_owned();
    assert!(name.contains("press1_") && name.ends_with(".csv\""), "{name}");
    assert!(answer.headers().get("content-length").is_none(), "its length is not known before its end");
    let (mut body, mut pieces) = (Vec::new(), 0);
    while let Some(piece) = answer.chunk().await? {
        pieces += 1;
        body.extend_from_slice(&piece);
    }
    assert!(pieces >= 3, "{pieces}");
    let mut reader = csv::Reader::from_reader(body.as_slice());
    assert_eq!(reader.headers()?, vec!["time", "press", "signal", "value", "bad"]);
    let (mut last, mut oil, mut marks, mut events) = (String::new(), Vec::new(), 0, 0);
    for line in reader.records() {
        let line = line?;
        let cell = |i: usize| line.get(i).context("cell");
        assert!(cell(0)? >= last.as_str(), "{line:?} after {last}");
        last = cell(0)?.to_owned();
        assert_eq!(cell(1)?, "press1");
        match (cell(2)?, cell(4)?) {
            ("oil_temp", "") => oil.push(cell(3)?.parse::<f64>()?),
            ("hyd_press", "") => {}
            ("oil_level", "frozen") => marks += 1,
            ("event", json) => {
                events += 1;
                assert_eq!(serde_json::from_str::<serde_json::Value>(json)?["kind"], cell(3)?);
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(oil, (0..ROWS).map(|i| 50.0 + i as f64 / 8.0).collect::<Vec<_>>());
    assert_eq!((marks, events), (55, 50));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_compressed_for_those_who_can_read_it() -> anyhow::Result<()> {
    let from = now() / HOUR * HOUR - 48 * HOUR;
    let records = (0..500).map(|i| row(from + i * 10_000, &[("oil_temp", 50.0)], &[])).collect();
    let site = Site::with(records).await?;
    let span = format!("from={from}&to={}", from + 2 * HOUR);
    for path in [
        format!("/api/v1/export?press=press1&{span}"),
        format!("/api/v1/presses/press1/series?signals=oil_temp&{span}"),
        "/api/v1/openapi.json".to_owned(),
        "/".to_owned(),
    ] {
        let plain = site.ask(Method::GET, &path).await?;
        assert!(plain.headers().get("content-encoding").is_none(), "{path}");
        let plain = plain.bytes().await?;
        let request = site.client.get(format!("http://{}{path}", site.address));
        let packed = request.header("accept-encoding", "gzip").send().await?;
        assert_eq!(packed.headers()["content-encoding"], "gzip", "{path}");
        let packed = packed.bytes().await?;
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(packed.as_ref()).read_to_end(&mut unpacked)?;
        assert!(unpacked == plain && packed.len() < plain.len(), "{path}");
    }
    Ok(())
}
