//! The edge of the long run: the program's own, with simulated presses that live through a month as fast
//! as their rows are taken.
//!
//! Rows are stamped by the month and not by the system's clock: a month takes half a minute. So a step of
//! the clock moves no row here (`tests/tests/clock.rs` has that); what it does move is told in `month.rs`.
//! In a boot that does not know the time, though, rows are stamped as that machine's clock says, and wait.

use std::{io::Write, path::PathBuf, time::Duration};

use async_trait::async_trait;
use presswatch::roles::{Base, RoleArgs, load, named_broker, refused};
use presswatch_domain::UtcMs;
use presswatch_edge::{EdgeError, Sample, Sink, Source, follow, sim::Simulator};
use presswatch_runtime::{Clock, clock::Rule};
use presswatch_tests::tap::Tap;
use presswatch_uplink::Origin;

use crate::month_nights;

/// Around a fault the press is asked each second, so far before and after, in milliseconds.
const AROUND_MS: i64 = 120_000;
const FINE_MS: i64 = 1_000;
/// How often it is looked whether the month may go on.
const LOOK: Duration = Duration::from_millis(20);
/// What is left for an orderly end.
const END: Duration = Duration::from_secs(4);

/// Options of this edge.
#[derive(Debug, clap::Args)]
pub struct MonthArgs {
    #[command(flatten)]
    pub role: RoleArgs,
    /// The month's first instant, in milliseconds since 1970.
    #[arg(long)]
    pub from: i64,
    /// Its end.
    #[arg(long)]
    pub to: i64,
    /// How long nobody looked before this start, in milliseconds.
    #[arg(long)]
    pub gap: i64,
    /// How often a press is asked, in milliseconds.
    #[arg(long)]
    pub step: i64,
    /// Of the simulator.
    #[arg(long)]
    pub seed: u64,
    /// Which boot of the machine this is.
    #[arg(long)]
    pub boot: String,
    /// How far ahead the system's clock is, in milliseconds; of use only if its time is not believed.
    #[arg(long, allow_hyphen_values = true)]
    pub ahead: i64,
    /// A file that says how far the month may go, in milliseconds since 1970.
    #[arg(long)]
    pub may: PathBuf,
}

/// Runs until it is killed or told to end; after the month it only sends.
pub async fn run(args: MonthArgs) -> anyhow::Result<()> {
    let part = load(&args.role.config)?.edge().map_err(refused)?;
    let broker = named_broker(&part.broker, &part.edge.login)?;
    let base = Base::new(&args.role.data)?;
    base.serve_health("edge", part.edge.http).await?;
    let clock = Clock::in_boot(Rule::SYSTEM, args.boot.clone());
    let uplink = base.uplink(
        &part.site,
        part.edge.producer.clone(),
        (&part.edge.outbox, part.edge.publish_every),
        broker,
        &clock,
    )?;
    base.has_started();
    clock.keep(&base.tasks);
    let tap = Tap::new(uplink).ahead(args.ahead);
    for press in part.plant.presses.into_values() {
        let reached = tap.kept(&format!("source.reached.{}", press.id)).await?;
        let next = match reached {
            Some(text) => UtcMs(text.parse::<i64>()?).plus(args.gap + args.step).floor(FINE_MS),
            None => UtcMs(args.from),
        };
        let source = Month {
            sim: month_nights::Month::simulator(args.seed, &press.id)?,
            clock: clock.clone(),
            next,
            to: UtcMs(args.to),
            step_ms: args.step,
            ahead_ms: args.ahead,
            may: args.may.clone(),
            limit: UtcMs(args.from),
        };
        let (id, token) = (press.id.clone(), base.tasks.token());
        let follow = follow(tap.clone(), token.clone(), press, source);
        base.tasks.spawn("press", async move {
            follow.await?;
            // What is told to end has not come to its end.
            if !token.is_cancelled() {
                writeln!(std::io::stdout(), "done {id}")?;
            }
            Ok(())
        });
    }
    let ended = tokio::select! {
        failed = base.tasks.failed() => Err(failed.into()),
        heard = tokio::signal::ctrl_c() => Ok(heard?),
    };
    base.tasks.shutdown(END).await;
    ended
}

/// One press's month.
struct Month {
    sim: Simulator,
    clock: Clock,
    next: UtcMs,
    to: UtcMs,
    step_ms: i64,
    ahead_ms: i64,
    may: PathBuf,
    limit: UtcMs,
}

#[async_trait]
impl Source for Month {
    async fn next(&mut self) -> Result<Option<Sample>, EdgeError> {
        let t = self.next;
        if t >= self.to {
            return Ok(None);
        }
        while t >= self.limit {
            // It is there whole, whenever it is read.
            let may = std::fs::read_to_string(&self.may).ok().and_then(|text| text.parse().ok());
            self.limit = self.limit.max(may.map_or(UtcMs(0), UtcMs));
            if t >= self.limit {
                tokio::time::sleep(LOOK).await;
            }
        }
        self.next = match self.sim.near_fault(t, AROUND_MS) {
            true => t.plus(FINE_MS),
            false => t.floor(self.step_ms).plus(self.step_ms),
        };
        let readings = self.sim.at(t);
        let line = Some(self.clock.now().line).filter(|line| !line.known());
        let t = if line.is_some() { t.plus(self.ahead_ms) } else { t };
        Ok(Some(Sample { t, readings, line }))
    }

    fn origin(&self) -> Origin {
        Origin::Waiting
    }
}
