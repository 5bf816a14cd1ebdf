//! Simulated presses as sources: wiring of live rows and history.

use std::time::Duration;

use presswatch_domain::{Press, PressId, Span, UtcMs};
use presswatch_runtime::{Clock, Tasks};
use presswatch_uplink::Origin;

use crate::{
    EdgeError, Fault,
    history::{self, History, to_json},
    live::{self, Floor},
    plan::{self, OWED, SEEN, Seen, Stretch},
    sim::{Shifts, Simulator},
    sink::Sink,
};

/// What is simulated.
#[derive(Debug, Clone)]
pub struct SimConfig {
    /// What the presses do is a function of this and the time.
    pub seed: u64,
    /// The presses. The first works round the clock, so that there is always something to see; the
    /// others work two shifts and rest on Sundays.
    pub presses: Vec<Press>,
    /// How far back; `None`: nothing before the start, and gaps between runs stay gaps.
    pub history: Option<Duration>,
    /// Faults that are wanted, again and again.
    pub faults: Vec<(PressId, Fault)>,
}

/// Starts the simulated presses: live rows at once, and history as fast as there is room for it, once the
/// time is known.
pub async fn simulate<S: Sink>(
    tasks: &Tasks,
    clock: Clock,
    sink: S,
    config: SimConfig,
) -> Result<(), EdgeError> {
    let begun = clock.now();
    let start = UtcMs(begun.utc_ms).ceil(1000);
    let presses = presses(&config)?;
    let seen: Option<Seen> = kept(&sink, SEEN).await?;
    let left: Option<Vec<Stretch>> = kept(&sink, OWED).await?;
    let left = left.unwrap_or_default();
    let known = match begun.line.known() {
        true => {
            let owed = plan::owed(left.clone(), seen, start, config.history);
            // Both at once: what is owed now, and that live rows go on from here.
            let begun = Seen { begin: start, at: start, closed: false };
            let keep = vec![(OWED.to_owned(), to_json(&owed)), (SEEN.to_owned(), to_json(&begun))];
            sink.append(Origin::Waiting, Vec::new(), keep).await?;
            announce(&sink, &owed);
            Some(owed)
        }
        false => None,
    };
    let forced = presses.iter().map(|(press, sim)| {
        let wanted = config.faults.iter().filter(|(id, _)| *id == press.id).map(|(_, fault)| *fault);
        (press.clone(), sim.clone().with_faults(start, wanted.collect()))
    });
    let floor = Floor::new(forced.collect(), start);
    let live = live::run(sink.clone(), clock.clone(), tasks.token(), floor, begun);
    tasks.spawn("simulator", async move { live.await.map_err(Into::into) });
    let (token, wanted) = (tasks.token(), config.history);
    tasks.spawn("history", async move {
        let owed = match known {
            Some(owed) => owed,
            None => {
                if token.run_until_cancelled(clock.known()).await.is_none() {
                    return Ok(());
                }
                // Live rows began then, as it turns out now.
                let mono = start.0 - begun.line.anchor_ms;
                let start = UtcMs(clock.now().line.utc_ms(mono)).ceil(1000);
                let owed = plan::owed(left, seen, start, wanted);
                sink.append(Origin::Waiting, Vec::new(), vec![(OWED.to_owned(), to_json(&owed))]).await?;
                announce(&sink, &owed);
                owed
            }
        };
        history::run(sink, token, presses, owed).await.map_err(Into::into)
    });
    Ok(())
}

/// What one of these presses does in a span, without any wanted fault: the same as [`simulate`] tells of it.
pub fn past(config: &SimConfig, of: &PressId, span: Span) -> Result<Option<History>, EdgeError> {
    let press = presses(config)?.into_iter().find(|(press, _)| press.id == *of);
    Ok(press.map(|press| History::new(&[press], span.from, span.to)))
}

/// Says how much history is to come.
fn announce<S: Sink>(sink: &S, owed: &[Stretch]) {
    if let (Some(first), Some(to)) = (owed.first(), owed.iter().map(|s| s.to).max()) {
        sink.history(Some((first.begin, to, first.at)));
    }
}

/// The simulators of these presses, without any wanted fault.
fn presses(config: &SimConfig) -> Result<Vec<(Press, Simulator)>, EdgeError> {
    if let Some((press, _)) = config.faults.iter().find(|(id, _)| config.presses.iter().all(|p| p.id != *id))
    {
        let names: Vec<&str> = config.presses.iter().map(|p| p.id.as_str()).collect();
        return Err(EdgeError::UnknownPress { press: press.to_string(), presses: names.join(", ") });
    }
    let list = config.presses.iter().enumerate().map(|(index, press)| {
        let shifts = if index == 0 { Shifts::Continuous } else { Shifts::Two };
        Ok((press.clone(), Simulator::new(config.seed, &press.id, shifts)?))
    });
    list.collect()
}

async fn kept<S: Sink, T: serde::de::DeserializeOwned>(
    sink: &S,
    key: &'static str,
) -> Result<Option<T>, EdgeError> {
    let Some(text) = sink.kept(key).await? else { return Ok(None) };
    serde_json::from_str(&text).map(Some).map_err(|source| EdgeError::Kept { key: key.to_owned(), source })
}
