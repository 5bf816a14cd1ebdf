//! What devices say of two presses reaches an outbox on disk, with the right marks.

use std::{
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use async_trait::async_trait;
use presswatch_domain::{
    BadMark, Body, Catalogue, Epoch, Press, PressId, ProducerId, Record, Row, SignalType, UtcMs, Value,
};
use presswatch_edge::{
    Feed, Sink, follow,
    modbus::{DeviceConfig, LineConfig, Wire, start},
    wired,
};
use presswatch_modbus::{Limits, Point, Scaling};
use presswatch_runtime::{Clock, Tasks};
use presswatch_uplink::{AppendError, Origin, Outbox};
use presswatch_wire::decode_record;
use serde_json::json;

use crate::{SOON, TIMEOUT, number, server::Server};

/// An outbox, without the task that sends it.
#[derive(Clone)]
struct Disk(Arc<Mutex<Outbox>>);

impl Disk {
    fn open(path: &Path, clock: &Clock) -> anyhow::Result<Disk> {
        let now = UtcMs(clock.now().utc_ms);
        Ok(Disk(Arc::new(Mutex::new(Outbox::open(path, 1 << 20, Epoch(1), clock.boot(), now)?))))
    }

    fn lock(&self) -> MutexGuard<'_, Outbox> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The rows of a press that wait on disk.
    fn rows(&self, press: &PressId) -> anyhow::Result<Vec<Row>> {
        let (outbox, mut rows) = (self.lock(), Vec::new());
        for (first, last) in outbox.waiting().iter() {
            for pending in outbox.read(first, last, 1 << 20)? {
                let record = decode_record(std::str::from_utf8(&pending.body)?)?;
                if let (true, Body::Row(row)) = (record.press.as_ref() == Some(press), record.body) {
                    rows.push(row);
                }
            }
        }
        Ok(rows)
    }
}

#[async_trait]
impl Sink for Disk {
    async fn append(
        &self,
        origin: Origin,
        records: Vec<Record>,
        keep: Vec<(String, String)>,
    ) -> Result<(), AppendError> {
        self.lock().append(origin, records, &keep).map(drop)
    }

    async fn kept(&self, key: &str) -> Result<Option<String>, AppendError> {
        Ok(self.lock().kept(key)?)
    }

    fn connections(&self) -> u64 {
        1
    }

    async fn room(&self) {}

    fn history(&self, _: Option<(UtcMs, UtcMs, UtcMs)>) {}
}

fn press(id: &str) -> anyhow::Result<Press> {
    Ok(Press::new(
        PressId::new(id)?,
        id,
        ProducerId::new("edge1")?,
        Catalogue::builtin("hydraulic-11kw").expect("profile"),
    ))
}

#[tokio::test]
async fn one_device_of_two_presses_reaches_the_outbox_with_the_right_marks() -> anyhow::Result<()> {
    let units = json!({
        "1": {"holding": {"0": [451, 0, 6200, 3], "10": [120]}},
        "2": {"holding": {"0": [74]}},
    });
    let mut server = Server::start("tcp", units).await?;
    server.act(2, json!({"silent": true})).await?;
    let folder = tempfile::tempdir()?;
    let (tasks, clock) = (Tasks::new(), Clock::system());
    let sink = Disk::open(&folder.path().join("outbox"), &clock)?;
    let (presses, mut feeds) = ([press("press1")?, press("press2")?], Vec::new());
    for press in presses.clone() {
        let (feed, source) = wired(&clock);
        let following = follow(sink.clone(), tasks.token(), press, source);
        tasks.spawn("follow", async move { following.await.map_err(Into::into) });
        feeds.push(feed);
    }
    let scaled = |point: Point, raw, eng, current_loop| -> anyhow::Result<Point> {
        let line = presswatch_domain::TwoPoint::new(raw, eng)?;
        Ok(Point { scaling: Some(Scaling { line, current_loop }), ..point })
    };
    let wire =
        |feed: &Feed, kind, point| Wire { feed: feed.clone(), kind, every: Duration::from_secs(1), point };
    let fault_code = Point { codes: [(3, "E-JAM".into())].into(), ..number("fault_code", 3) };
    let number_of = |feed, point| wire(feed, SignalType::Number, point);
    let first = vec![
        number_of(&feeds[0], scaled(number("oil_temp", 0), [0.0, 1000.0], [0.0, 100.0], false)?),
        number_of(&feeds[0], scaled(number("hyd_press", 1), [5530.0, 27648.0], [0.0, 400.0], true)?),
        number_of(&feeds[0], number("energy_total", 2)),
        wire(&feeds[0], SignalType::Code, fault_code),
        number_of(&feeds[0], number("die_temp", 30)),
        number_of(&feeds[1], number("die_temp", 10)),
    ];
    let second = vec![number_of(&feeds[1], number("oil_level", 0))];
    drop(feeds);
    let device = |unit, points| DeviceConfig { unit, timeout: TIMEOUT, limits: Limits::default(), points };
    let devices = vec![device(1, first), device(2, second)];
    start(&tasks, &clock, vec![LineConfig { at: server.tcp()?, devices }]);
    let end = tokio::time::Instant::now() + SOON;
    let rows = async |press: &Press, enough: &dyn Fn(&[Row]) -> bool| loop {
        let rows = sink.rows(&press.id)?;
        if enough(&rows) {
            return Ok(rows);
        }
        anyhow::ensure!(tokio::time::Instant::now() < end, "{rows:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    let one = rows(&presses[0], &|rows| !rows.is_empty()).await?;
    let values =
        |row: &Row| row.values.iter().map(|(id, value)| (id.to_string(), value.clone())).collect::<Vec<_>>();
    let marks = |row: &Row| row.bad.iter().map(|(id, mark)| (id.to_string(), *mark)).collect::<Vec<_>>();
    assert_eq!(
        values(&one[0]),
        [
            ("energy_total".to_owned(), Value::Number(6200.0)),
            ("fault_code".to_owned(), Value::Code("E-JAM".into())),
            ("oil_temp".to_owned(), Value::Number(45.1)),
        ],
        "in one row"
    );
    let wrong = [("die_temp".to_owned(), BadMark::Exception), ("hyd_press".to_owned(), BadMark::WireBreak)];
    assert_eq!(marks(&one[0]), wrong);
    let missing = [("oil_level".to_owned(), BadMark::Missing)];
    let two = rows(&presses[1], &|rows| rows.iter().any(|row| marks(row) == missing)).await?;
    assert_eq!(values(&two[0]), [("die_temp".to_owned(), Value::Number(120.0))], "the same device's");
    server.act(2, json!({})).await?;
    let back = [("oil_level".to_owned(), Value::Number(74.0))];
    rows(&presses[1], &|rows| rows.iter().any(|row| values(row) == back)).await?;
    assert!(tasks.shutdown(SOON).await.is_empty());
    Ok(())
}
