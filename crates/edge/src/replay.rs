//! A recording (CSV, plain or gzipped) as a source.

use std::{
    fs::File,
    io::{BufReader, Read},
    path::{Path, PathBuf},
    time::Duration,
};

use async_trait::async_trait;
use flate2::read::MultiGzDecoder;
use presswatch_domain::{Press, Reading, SignalId, UtcMs};
use presswatch_runtime::{Clock, Tasks};
use presswatch_uplink::Origin;

use crate::{
    EdgeError,
    sink::Sink,
    source::{REACHED, Readings, Sample, Source, follow},
};

/// Column of the rig's recording, and the signal that it is.
const RIG_COLUMNS: [(&str, &str); 12] = [
    ("ts1_cel", "oil_temp"),
    ("ts2_cel", "oil_temp_2"),
    ("ts3_cel", "oil_temp_3"),
    ("ts4_cel", "oil_temp_4"),
    ("vs1_mm_s", "vib_pump"),
    ("ce_pct", "cooling_efficiency"),
    ("cp_kw", "cooling_power"),
    ("se_pct", "efficiency"),
    ("cooler_pct", "cooler_condition"),
    ("valve_pct", "valve_condition"),
    ("pump_leak", "pump_leak"),
    ("accumulator_bar", "accumulator"),
];

/// How fast a recording runs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Speed {
    /// So many times faster than it was recorded; its instants move together accordingly, so that each
    /// row is taken now.
    Times(f64),
    /// As fast as there is room: the rows keep their distances, and the last one is now.
    Max,
}

/// What is replayed, and how.
#[derive(Debug, Clone)]
pub struct ReplayConfig {
    /// The press that the recording stands for; its catalogue has the signals of `columns`.
    pub press: Press,
    /// The file.
    pub file: PathBuf,
    /// Column of the file, and the signal that it is.
    pub columns: Vec<(String, SignalId)>,
    /// Column with the seconds since the beginning, growing.
    pub time_column: String,
    /// How fast.
    pub speed: Speed,
}

/// The columns of the hydraulic rig's recording.
pub fn rig_columns() -> Result<Vec<(String, SignalId)>, EdgeError> {
    RIG_COLUMNS.iter().map(|(column, id)| Ok(((*column).to_owned(), SignalId::new(id)?))).collect()
}

/// Starts replaying; what an earlier run has appended of a [`Speed::Max`] replay is not appended again.
pub async fn replay<S: Sink>(
    tasks: &Tasks,
    clock: Clock,
    sink: S,
    config: ReplayConfig,
) -> Result<(), EdgeError> {
    let recording = Recording::open(&config)?;
    let token = tasks.token();
    tasks.spawn("replay", async move {
        let pace = match config.speed {
            Speed::Times(times) => {
                let start_ms = clock.now().mono_ms as i64;
                Pace::Clock { clock, times, start_ms }
            }
            // Its last row is now: the time must be known.
            Speed::Max => match token.run_until_cancelled(clock.known()).await {
                Some(()) => room(&sink, UtcMs(clock.now().utc_ms), &config).await?,
                None => return Ok(()),
            },
        };
        let source = Replay { recording, pace, due: None };
        follow(sink, token, config.press, source).await.map_err(Into::into)
    });
    Ok(())
}

/// Where a replay as history begins, and how far an earlier run has come.
async fn room<S: Sink>(sink: &S, now: UtcMs, config: &ReplayConfig) -> Result<Pace, EdgeError> {
    let begun = format!("replay.start.{}", config.press.id);
    let start = match sink.kept(&begun).await?.and_then(|text| text.parse().ok()) {
        Some(ms) => UtcMs(ms),
        None => now.plus(-Recording::open(config)?.length_ms()?),
    };
    sink.append(Origin::Waiting, Vec::new(), vec![(begun, start.0.to_string())]).await?;
    let reached = sink.kept(&format!("{REACHED}{}", config.press.id)).await?;
    Ok(Pace::Room { start, after: reached.and_then(|text| text.parse().ok()).map(UtcMs) })
}

/// When a sample is given.
enum Pace {
    /// At its instant, counted from `start_ms` on the monotonic clock.
    Clock { clock: Clock, times: f64, start_ms: i64 },
    /// At once, if it is later than what an earlier run has reached.
    Room { start: UtcMs, after: Option<UtcMs> },
}

struct Replay {
    recording: Recording,
    pace: Pace,
    /// Read and not yet given: waiting may be given up and begun again. With its distance from the
    /// beginning.
    due: Option<(i64, Readings)>,
}

#[async_trait]
impl Source for Replay {
    async fn next(&mut self) -> Result<Option<Sample>, EdgeError> {
        loop {
            if self.due.is_none() {
                self.due = self.recording.row()?;
            }
            let Some(offset_ms) = self.due.as_ref().map(|(offset_ms, _)| *offset_ms) else { return Ok(None) };
            let (t, line) = match &self.pace {
                Pace::Room { start, after } => {
                    let t = start.plus(offset_ms);
                    if after.is_some_and(|after| t <= after) {
                        self.due = None;
                        continue;
                    }
                    (t, None)
                }
                Pace::Clock { clock, times, start_ms } => {
                    let at = start_ms + (offset_ms as f64 / times) as i64;
                    if let Ok(wait @ 1..) = u64::try_from(at - clock.now().mono_ms as i64) {
                        tokio::time::sleep(Duration::from_millis(wait)).await;
                    }
                    let line = clock.now().line;
                    (UtcMs(line.utc_ms(at)), Some(line))
                }
            };
            return Ok(self.due.take().map(|(_, readings)| Sample { t, readings: Some(readings), line }));
        }
    }

    fn origin(&self) -> Origin {
        match self.pace {
            Pace::Clock { .. } => Origin::Live,
            Pace::Room { .. } => Origin::Waiting,
        }
    }
}

/// Rows of a file.
struct Recording {
    path: PathBuf,
    reader: csv::Reader<Box<dyn Read + Send>>,
    line: csv::StringRecord,
    time: usize,
    columns: Vec<(usize, SignalId)>,
    /// Rows whose cells were no numbers have been spoken of.
    told: bool,
}

impl Recording {
    fn open(config: &ReplayConfig) -> Result<Self, EdgeError> {
        let path = &config.file;
        let file = File::open(path).map_err(|source| unreadable(path, source))?;
        let plain: Box<dyn Read + Send> = if path.extension().is_some_and(|end| end == "gz") {
            Box::new(MultiGzDecoder::new(BufReader::new(file)))
        } else {
            Box::new(BufReader::new(file))
        };
        let mut reader = csv::Reader::from_reader(plain);
        let heads = reader.headers().map_err(|e| unreadable(path, e.into()))?.clone();
        let place = |column: &str| {
            heads.iter().position(|head| head == column).ok_or_else(|| EdgeError::Column {
                file: path.display().to_string(),
                column: column.to_owned(),
                columns: heads.iter().collect::<Vec<_>>().join(", "),
            })
        };
        let columns = config.columns.iter().map(|(column, id)| Ok((place(column)?, id.clone())));
        let columns = columns.collect::<Result<_, EdgeError>>()?;
        let time = place(&config.time_column)?;
        Ok(Self { path: path.clone(), reader, line: csv::StringRecord::new(), time, columns, told: false })
    }

    /// The next row: milliseconds since the beginning, and what it says. A cell that is no number is
    /// [`Reading::Missing`]; a row without a time is left out.
    fn row(&mut self) -> Result<Option<(i64, Readings)>, EdgeError> {
        while self.reader.read_record(&mut self.line).map_err(|e| unreadable(&self.path, e.into()))? {
            let cell = |place: usize| self.line.get(place).and_then(|text| text.trim().parse::<f64>().ok());
            let readings: Readings = self
                .columns
                .iter()
                .map(|(place, id)| (id.clone(), cell(*place).map_or(Reading::Missing, Reading::Number)))
                .collect();
            let seconds = cell(self.time).filter(|s| s.is_finite() && *s >= 0.0);
            let whole = seconds.is_some() && readings.iter().all(|(_, r)| *r != Reading::Missing);
            if !whole && !std::mem::replace(&mut self.told, true) {
                let (file, line) = (self.path.display(), self.line.position().map_or(0, csv::Position::line));
                tracing::warn!(%file, line, "a cell is no number and counts as missing; told once a file");
            }
            if let Some(seconds) = seconds {
                return Ok(Some(((seconds * 1000.0) as i64, readings)));
            }
        }
        Ok(None)
    }

    fn length_ms(mut self) -> Result<i64, EdgeError> {
        let mut length = 0;
        while let Some((ms, _)) = self.row()? {
            length = length.max(ms);
        }
        Ok(length)
    }
}

fn unreadable(path: &Path, source: std::io::Error) -> EdgeError {
    EdgeError::Recording { file: path.display().to_string(), source }
}
