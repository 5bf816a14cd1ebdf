//! The edge of the long run: the program's own, with simulated presses that live through a month as fast
//! as their rows are taken.

use std::io::Write;

use async_trait::async_trait;
use presswatch::roles::{Base, RoleArgs, load, named_broker, refused};
use presswatch_domain::{PressId, UtcMs};
use presswatch_edge::{
    EdgeError, Sample, Sink, Source, follow,
    sim::{Shifts, Simulator},
};
use presswatch_tests::tap::Tap;
use presswatch_uplink::Origin;

/// Around a fault the press is asked each second, so far before and after, in milliseconds.
const AROUND_MS: i64 = 120_000;
const FINE_MS: i64 = 1_000;
/// What the presses do is a function of this and the time.
const SEED: u64 = 7;

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
}

/// The simulated press of the long run: the first works round the clock, the others two shifts.
pub fn simulator(press: &PressId) -> anyhow::Result<Simulator> {
    let shifts = if press.as_str() == "press1" { Shifts::Continuous } else { Shifts::Two };
    Ok(Simulator::new(SEED, press, shifts)?)
}

/// Runs until it is killed or told to end; after the month it only sends.
pub async fn run(args: MonthArgs) -> anyhow::Result<()> {
    let part = load(&args.role.config)?.edge().map_err(refused)?;
    let broker = named_broker(&part.broker, part.edge.login.as_ref())?;
    let base = Base::new(&args.role.data)?;
    base.serve_health("edge", part.edge.http).await?;
    let uplink =
        base.uplink(&part.site, part.edge.producer.clone(), &part.edge.outbox, broker, &base.clock)?;
    let tap = Tap::new(uplink);
    for press in part.plant.presses.into_values() {
        let reached = tap.kept(&format!("source.reached.{}", press.id)).await?;
        let next = match reached {
            Some(text) => UtcMs(text.parse::<i64>()?).plus(args.gap + args.step).floor(FINE_MS),
            None => UtcMs(args.from),
        };
        let source = Month { sim: simulator(&press.id)?, next, to: UtcMs(args.to), step_ms: args.step };
        let id = press.id.clone();
        let follow = follow(tap.clone(), base.tasks.token(), press, source);
        base.tasks.spawn("press", async move {
            follow.await?;
            Ok(writeln!(std::io::stdout(), "done {id}")?)
        });
    }
    Err(base.tasks.failed().await.into())
}

/// One press's month.
struct Month {
    sim: Simulator,
    next: UtcMs,
    to: UtcMs,
    step_ms: i64,
}

#[async_trait]
impl Source for Month {
    async fn next(&mut self) -> Result<Option<Sample>, EdgeError> {
        let t = self.next;
        if t >= self.to {
            return Ok(None);
        }
        self.next = match self.sim.near_fault(t, AROUND_MS) {
            true => t.plus(FINE_MS),
            false => t.floor(self.step_ms).plus(self.step_ms),
        };
        Ok(Some(Sample { t, readings: self.sim.at(t), line: None }))
    }

    fn origin(&self) -> Origin {
        Origin::Waiting
    }
}
