//! An edge whose rows are those of simulated presses at their real rate: a past that piles up as fast as
//! the outbox takes it, and fresh rows beside it.

use std::{collections::BTreeMap, io::Write, sync::Arc, time::Duration};

use anyhow::Context;
use presswatch::roles::{Base, RoleArgs, load, named_broker, refused};
use presswatch_domain::{Catalogue, EventKind, Inputs, PressId, Record, Row, SignalId, State, UtcMs, Value};
use presswatch_edge::sim::{Shifts, Simulator};
use presswatch_tests::load::Lane;
use presswatch_uplink::{Origin, Uplink};

const SEED: u64 = 7;
/// Rows of the past, in milliseconds; the simulator's live rows have the same distance.
pub const STEP_MS: i64 = 1_000;
/// Fresh rows: more of them, so that there is something to measure.
pub const FRESH_MS: i64 = 100;
/// So much of the past is one append.
pub const BATCH_MS: i64 = 300_000;
/// A row holds all signals so often, and else those that moved by a hundredth.
const FULL_MS: i64 = 60_000;

/// The role's options.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    role: RoleArgs,
    /// The past begins here, in milliseconds since 1970.
    #[arg(long)]
    from: i64,
    /// And ends here: fresh rows begin.
    #[arg(long)]
    to: i64,
}

/// One press: its row of an instant is a function of the instant and of the rows before.
pub struct Rows {
    press: PressId,
    catalogue: Arc<Catalogue>,
    sim: Simulator,
    sent: BTreeMap<SignalId, Value>,
}

impl Rows {
    /// Both presses of the layout.
    pub fn all() -> anyhow::Result<Vec<Rows>> {
        let rows = |lane: Lane| {
            let press = lane.press()?;
            let sim = Simulator::new(SEED, &press, Shifts::Continuous)?;
            let catalogue = Catalogue::builtin("hydraulic-11kw").context("the default profile")?;
            Ok(Rows { press, catalogue, sim, sent: BTreeMap::new() })
        };
        Lane::ALL.into_iter().map(rows).collect()
    }

    pub fn press(&self) -> &PressId {
        &self.press
    }

    /// What tells the state at `t`; `None` while the press shows nothing.
    pub fn whole(&mut self, t: UtcMs) -> Option<BTreeMap<SignalId, Value>> {
        let mut inputs = Inputs::default();
        inputs.read(t, &self.catalogue, &self.sim.at(t)?);
        Some(inputs.values().clone()).filter(|values| !values.is_empty())
    }

    /// What is sent of it. Never empty.
    fn row(&mut self, t: UtcMs) -> Option<Row> {
        let whole = self.whole(t)?;
        let mut values = whole.clone();
        if t.0 % FULL_MS != 0 {
            values.retain(|id, value| moved(self.sent.get(id), value));
        }
        if values.is_empty() {
            values = whole;
        }
        self.sent.extend(values.clone());
        Some(Row { values, bad: BTreeMap::new() })
    }

    /// The state that is told with the batch of the past that begins at `t`.
    pub fn state(t: UtcMs) -> EventKind {
        EventKind::State { state: State::ALL[(t.0 / BATCH_MS) as usize % State::ALL.len()] }
    }

    fn batch(&mut self, from: UtcMs, to: UtcMs) -> Vec<Record> {
        let mut records = vec![Record::event(from, Some(self.press.clone()), Self::state(from))];
        let mut t = from;
        while t < to {
            records.extend(self.row(t).map(|row| Record::row(t, self.press.clone(), row)));
            t = t.plus(STEP_MS);
        }
        records
    }
}

fn moved(was: Option<&Value>, is: &Value) -> bool {
    match (was, is) {
        (Some(Value::Number(was)), Value::Number(is)) => (is - was).abs() > was.abs() / 100.0,
        (was, is) => was != Some(is),
    }
}

/// Runs until it is killed, or its tasks fail.
pub async fn run(args: Args) -> anyhow::Result<()> {
    let part = load(&args.role.config)?.edge().map_err(refused)?;
    let broker = named_broker(&part.broker, &part.edge.login)?;
    let base = Base::new(&args.role.data)?;
    base.serve_health("edge", part.edge.http).await?;
    let uplink = base.uplink(
        &part.site,
        part.edge.producer.clone(),
        (&part.edge.outbox, part.edge.publish_every),
        broker,
        &base.clock,
    )?;
    base.has_started();
    let (from, to) = (UtcMs(args.from), UtcMs(args.to));
    let past = pile(uplink.clone(), from, to);
    base.tasks.spawn("past", async move { past.await.map_err(Into::into) });
    let fresh = follow(uplink.clone(), base.clone(), to);
    base.tasks.spawn("fresh", async move { fresh.await.map_err(Into::into) });
    Err(base.tasks.failed().await.into())
}

/// As a live source whose rows had no link: it does not wait for room.
async fn pile(uplink: Uplink, from: UtcMs, to: UtcMs) -> anyhow::Result<()> {
    let mut presses = Rows::all()?;
    let mut at = from;
    while at < to {
        let end = at.plus(BATCH_MS).min(to);
        let records = presses.iter_mut().flat_map(|press| press.batch(at, end)).collect();
        uplink.append(Origin::Live, records, Vec::new()).await?;
        say("past", at)?;
        at = end;
    }
    Ok(())
}

async fn follow(uplink: Uplink, base: Base, from: UtcMs) -> anyhow::Result<()> {
    let mut presses = Rows::all()?;
    let mut at = from;
    loop {
        let wait = at.0 - base.clock.now().utc_ms;
        tokio::time::sleep(Duration::from_millis(wait.max(0) as u64)).await;
        let records = presses.iter_mut().filter_map(|press| {
            let values = press.whole(at)?;
            Some(Record::row(at, press.press.clone(), Row { values, bad: BTreeMap::new() }))
        });
        let records = records.collect();
        uplink.append(Origin::Live, records, Vec::new()).await?;
        say("fresh", at)?;
        at = at.plus(FRESH_MS);
    }
}

fn say(what: &str, t: UtcMs) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{what} {}", t.0).and_then(|()| out.flush()).context("standard output")
}
