//! Recordings and history against a sink in memory: what is appended, and that a second start goes on.

use std::{
    collections::BTreeMap,
    io::Write,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::Context;
use async_trait::async_trait;
use presswatch_domain::{
    BadMark, Body, Catalogue, EventKind, Interval, Press, PressId, ProducerId, Reading, Record, SignalId,
    State, UtcMs, Value,
};
use presswatch_edge::{
    EdgeError, History, ReplayConfig, Sample, Sink, Source, Speed, follow, replay, rig_columns,
    sim::{Shifts, Simulator},
};
use presswatch_runtime::{Clock, Tasks};
use presswatch_uplink::{AppendError, Origin};
use tokio_util::sync::CancellationToken;

/// Keeps what it is given; can be told to take only so many records.
#[derive(Debug, Clone, Default)]
struct Memory(Arc<Mutex<Kept>>);

#[derive(Debug, Default)]
struct Kept {
    records: Vec<(Origin, Record)>,
    table: BTreeMap<String, String>,
    connections: u64,
}

impl Memory {
    fn lock(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn rows(&self) -> Vec<(UtcMs, presswatch_domain::Row)> {
        let row = |(_, record): &(Origin, Record)| match &record.body {
            Body::Row(row) => Some((record.t, row.clone())),
            Body::Event(_) => None,
        };
        self.lock().records.iter().filter_map(row).collect()
    }
}

#[async_trait]
impl Sink for Memory {
    async fn append(
        &self,
        origin: Origin,
        records: Vec<Record>,
        keep: Vec<(String, String)>,
    ) -> Result<(), AppendError> {
        let mut kept = self.lock();
        kept.records.extend(records.into_iter().map(|record| (origin, record)));
        kept.table.extend(keep);
        Ok(())
    }

    async fn kept(&self, key: &str) -> Result<Option<String>, AppendError> {
        Ok(self.lock().table.get(key).cloned())
    }

    fn connections(&self) -> u64 {
        self.lock().connections
    }

    async fn room(&self) {}

    fn history(&self, _: Option<(UtcMs, UtcMs, UtcMs)>) {}
}

fn rig() -> anyhow::Result<Press> {
    Ok(Press::new(
        PressId::new("rig")?,
        "Rig",
        ProducerId::new("edge1")?,
        Catalogue::builtin("rig").context("the profile")?,
    ))
}

/// A recording with these seconds and first temperatures; the other columns are constant.
fn recording(folder: &Path, rows: &[(&str, &str)]) -> anyhow::Result<PathBuf> {
    let file = folder.join("rig.csv");
    let mut out = std::fs::File::create(&file)?;
    let columns: Vec<String> = rig_columns()?.into_iter().map(|(column, _)| column).collect();
    writeln!(out, "t_s,{}", columns.join(","))?;
    for (t, oil) in rows {
        writeln!(out, "{t},{oil},40,38,30,0.6,47,2.1,68,3,100,0,130")?;
    }
    Ok(file)
}

fn config(file: PathBuf, speed: Speed) -> anyhow::Result<ReplayConfig> {
    Ok(ReplayConfig { press: rig()?, file, columns: rig_columns()?, time_column: "t_s".to_owned(), speed })
}

/// Replays to the end.
async fn run(sink: &Memory, config: ReplayConfig) -> anyhow::Result<()> {
    let tasks = Tasks::new();
    replay(&tasks, Clock::system(), sink.clone(), config).await?;
    tasks.ended().await;
    Ok(())
}

#[tokio::test]
async fn as_history_a_recording_keeps_its_distances_and_is_taken_once() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let file = recording(folder.path(), &[("0", "35.5"), ("1", "36.5"), ("2", "oops"), ("3.5", "37.5")])?;
    let sink = Memory::default();
    let before = Clock::system().now().utc_ms;
    run(&sink, config(file.clone(), Speed::Max)?).await?;
    let rows = sink.rows();
    let first = rows[0].0;
    let offsets: Vec<i64> = rows.iter().map(|(t, _)| t.since(first)).collect();
    assert_eq!(offsets, [0, 1000, 2000, 3500]);
    assert!(rows[3].0.0 >= before - 1000, "the last row is now");
    assert!(sink.lock().records.iter().all(|(origin, _)| *origin == Origin::Waiting));
    assert_eq!(rows[1].1.values.get("oil_temp"), Some(&Value::Number(36.5)));
    assert_eq!(rows[2].1.bad.get("oil_temp"), Some(&BadMark::Missing), "a word is no number");
    run(&sink, config(file, Speed::Max)?).await?;
    assert_eq!(sink.rows().len(), 4, "a second start appends nothing again");
    Ok(())
}

#[tokio::test]
async fn played_faster_the_rows_are_taken_now() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let file = recording(folder.path(), &[("0", "35.5"), ("100", "36.5"), ("200", "37.5")])?;
    let sink = Memory::default();
    run(&sink, config(file, Speed::Times(1000.0))?).await?;
    let rows = sink.rows();
    assert_eq!(rows.iter().map(|(t, _)| t.since(rows[0].0)).collect::<Vec<_>>(), [0, 100, 200]);
    assert!(sink.lock().records.iter().all(|(origin, _)| *origin == Origin::Live));
    Ok(())
}

#[tokio::test]
async fn what_is_wrong_with_a_recording_is_said() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("other.csv");
    std::fs::write(&file, "t_s,pressure\n0,1\n")?;
    let start = async |file| {
        let (tasks, config) = (Tasks::new(), config(file, Speed::Max).expect("the rig's own columns"));
        replay(&tasks, Clock::system(), Memory::default(), config).await.expect_err("it can't start")
    };
    let error = start(file).await;
    assert!(matches!(&error, EdgeError::Column { column, .. } if column == "ts1_cel"), "{error}");
    let error = start(folder.path().join("none.csv")).await;
    assert!(matches!(error, EdgeError::Recording { .. }), "{error}");
    Ok(())
}

#[test]
fn history_is_dense_around_faults_and_closes_what_it_opened() -> anyhow::Result<()> {
    let press = Press::new(
        PressId::new("press1")?,
        "Press 1",
        ProducerId::new("edge1")?,
        Catalogue::builtin("hydraulic-11kw").expect("profile"),
    );
    let sim = Simulator::new(7, &press.id, Shifts::Continuous)?;
    let (from, to) = (UtcMs(1_790_000_000_000), UtcMs(1_790_000_000_000 + 48 * 3_600_000));
    let mut history = History::new(&[(press, sim)], from, to);
    let mut records = Vec::new();
    while let Some(batch) = history.batch() {
        records.extend(batch);
    }
    let times: Vec<i64> = records.iter().filter(|r| matches!(r.body, Body::Row(_))).map(|r| r.t.0).collect();
    assert!(times.is_sorted());
    let gaps: Vec<i64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(gaps.contains(&1000) && gaps.contains(&10_000), "rows at 10 s, finer around faults");
    let spans: i64 = records
        .iter()
        .filter_map(|r| match r.kind() {
            Some(EventKind::Interval(Interval { from, to, .. })) => Some(to.since(*from)),
            _ => None,
        })
        .sum();
    assert!(spans > to.since(from) * 9 / 10, "{spans} ms of two days are in closed intervals");
    Ok(())
}

/// A press that runs, asked at these instants; then nothing more comes.
struct Running(Vec<i64>);

#[async_trait]
impl Source for Running {
    async fn next(&mut self) -> Result<Option<Sample>, EdgeError> {
        if self.0.is_empty() {
            return std::future::pending().await;
        }
        let readings = vec![(SignalId::new("motor_current")?, Reading::Number(11.0))];
        Ok(Some(Sample { t: UtcMs(self.0.remove(0)), readings: Some(readings), line: None }))
    }

    fn origin(&self) -> Origin {
        Origin::Live
    }
}

/// Follows a running press until a row of the last instant is taken, and is then cut off.
async fn cut_off(sink: &Memory, times: Vec<i64>) -> anyhow::Result<()> {
    let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
    let (press, last) = (Press { catalogue, ..rig()? }, UtcMs(*times.last().expect("an instant")));
    let following = follow(sink.clone(), CancellationToken::new(), press, Running(times));
    let taken = async {
        while sink.rows().last().is_none_or(|(t, _)| *t < last) {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        ended = following => anyhow::bail!("{ended:?}"),
        () = taken => Ok(()),
    }
}

#[tokio::test]
async fn a_power_cut_takes_no_hour_of_what_was_seen() -> anyhow::Result<()> {
    const T: i64 = 1_790_000_000_000;
    let minutes = |from: i64, to: i64| (from..to).map(|minute| T + minute * 60_000).collect::<Vec<_>>();
    let sink = Memory::default();
    cut_off(&sink, minutes(0, 10)).await?;
    // Away for less than a state is believed: it goes on. Then away for longer: it ends where it was last
    // seen, before the next begins.
    cut_off(&sink, minutes(10, 15)).await?;
    cut_off(&sink, minutes(40, 42)).await?;
    let records = sink.lock();
    let events: Vec<_> = records.records.iter().filter_map(|(_, record)| record.kind().cloned()).collect();
    let state = State::Running;
    let interval = EventKind::Interval(Interval::new(UtcMs(T), UtcMs(T + 14 * 60_000 + 1), state));
    let entered = EventKind::State { state };
    assert_eq!(events, [entered.clone(), interval, entered]);
    Ok(())
}

/// A press whose numbers stand still, asked each second for two minutes; the link comes up in the fifth.
struct Still(Memory, i64);

#[async_trait]
impl Source for Still {
    async fn next(&mut self) -> Result<Option<Sample>, EdgeError> {
        let second = self.1;
        self.1 += 1;
        if second == 5 {
            self.0.lock().connections += 1;
        }
        let readings = Some(vec![(SignalId::new("motor_current")?, Reading::Number(11.0))]);
        Ok((second < 120).then_some(Sample { t: UtcMs(second * 1_000), readings, line: None }))
    }

    fn origin(&self) -> Origin {
        Origin::Live
    }
}

#[tokio::test]
async fn what_stands_still_is_told_again_when_the_link_comes_up() -> anyhow::Result<()> {
    let sink = Memory::default();
    let catalogue = Catalogue::builtin("hydraulic-11kw").expect("profile");
    let press = Press { catalogue, ..rig()? };
    follow(sink.clone(), CancellationToken::new(), press, Still(sink.clone(), 0)).await?;
    let seconds: Vec<_> = sink.rows().into_iter().map(|(t, _)| t.0 / 1_000).collect();
    assert_eq!(seconds, [0, 5, 65]);
    Ok(())
}
