//! The seam for whatever tells of a press: a recording, and later field protocols. A source yields raw
//! samples; what is worth sending of them is decided behind it, by the same rules for all.

use async_trait::async_trait;
use presswatch_domain::{Press, Reading, Record, SignalId, UtcMs};
use presswatch_runtime::clock::Timeline;
use presswatch_uplink::{AppendError, Origin, taken};
use tokio_util::sync::CancellationToken;

use crate::{EdgeError, judge::Judge, sink::Sink};

/// What a press said at one instant; each signal once.
pub type Readings = Vec<(SignalId, Reading)>;

/// One look at a press.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// When it was taken.
    pub t: UtcMs,
    /// What the press said; `None`: nobody answered.
    pub readings: Option<Readings>,
    /// The timeline that made `t` of monotonic time, if it was taken now.
    pub line: Option<Timeline>,
}

/// Something that tells of one press.
#[async_trait]
pub trait Source: Send {
    /// The next sample, when it is due; `None` at the end. Times run forwards, but for a step of the clock
    /// (another `line`). May be dropped while it
    /// waits, and asked again.
    async fn next(&mut self) -> Result<Option<Sample>, EdgeError>;

    /// Whether rows are taken now, or come from a source that can wait for room.
    fn origin(&self) -> Origin;
}

/// Samples handed to the uplink together by a source that can wait.
const TOGETHER: usize = 500;
/// Key under which the last instant of a source that can wait is kept, before the press's id.
pub(crate) const REACHED: &str = "source.reached.";
/// Key under which the state that is open is kept, before the press's id.
const OPEN: &str = "source.open.";

/// True if its time is not known yet.
fn provisional(sample: &Sample) -> bool {
    sample.line.is_some_and(|line| !line.known())
}

/// Follows `source` to its end, or until `token` is cancelled; then closes the open interval.
pub async fn follow<S: Sink>(
    sink: S,
    token: CancellationToken,
    press: Press,
    mut source: impl Source,
) -> Result<(), EdgeError> {
    let waits = source.origin() == Origin::Waiting;
    let mut judge = Judge::new(&press);
    let open = format!("{OPEN}{}", press.id);
    if let Some(kept) = sink.kept(&open).await? {
        judge.resume(&kept).map_err(|source| EdgeError::Kept { key: open.clone(), source })?;
    }
    let mut last: Option<Sample> = None;
    let mut records: Vec<Record> = Vec::new();
    let mut samples = 0;
    let mut connections = sink.connections();
    loop {
        let sample = tokio::select! {
            sample = source.next() => sample?,
            () = token.cancelled() => None,
        };
        let ended = sample.is_none();
        let mut add = |new: Vec<Record>, line: Option<Timeline>| {
            records.extend(new.into_iter().map(|mut record| {
                line.into_iter().for_each(|line| taken(&mut record, line));
                record
            }));
        };
        let anchor = |sample: &Sample| sample.line.map(|line| line.anchor_ms);
        if let Some(last) = &last
            && sample.as_ref().is_none_or(|sample| anchor(sample) != anchor(last))
        {
            // The end, or a step of the clock: what is open ends on the timeline on which it began.
            add(judge.close(last.t.plus(1)), last.line);
            judge.full();
        }
        if last.is_none() && sample.as_ref().is_some_and(provisional) {
            // What an earlier run left open ended on that run's timeline.
            add(judge.close(UtcMs(i64::MAX)), None);
        }
        if let Some(Sample { t, readings, line }) = sample {
            last = Some(Sample { t, readings: None, line });
            let up = sink.connections();
            if std::mem::replace(&mut connections, up) != up && !waits {
                judge.full();
            }
            add(judge.step(t, readings), line);
        }
        samples += 1;
        // One that can wait says where it stands, even if there was nothing to say of the press.
        if ended || if waits { samples >= TOGETHER } else { !records.is_empty() } {
            samples = 0;
            if waits {
                tokio::select! {
                    () = sink.room() => {}
                    () = token.cancelled() => return Ok(()),
                }
            }
            let reached = last.as_ref().map(|last| (format!("{REACHED}{}", press.id), last.t.0.to_string()));
            // On a provisional timeline nothing is worth going on from.
            let unknown = last.as_ref().is_some_and(provisional);
            let kept = (open.clone(), if unknown { "null".to_owned() } else { judge.open() });
            let kept = reached.filter(|_| waits).into_iter().chain([kept]).collect();
            match sink.append(source.origin(), std::mem::take(&mut records), kept).await {
                Ok(()) => {}
                Err(_) if token.is_cancelled() => return Ok(()),
                // Live rows can't wait: these are gone, and the next ones say everything anew.
                Err(error @ AppendError::Full { .. }) if !waits => {
                    tracing::error!(%error, press = %press.id, "live rows not taken");
                    judge.full();
                }
                Err(error) => return Err(error.into()),
            }
        }
        if ended {
            return Ok(());
        }
    }
}
