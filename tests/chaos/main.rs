//! Faults, with real processes: each scenario does harm to a site under load and then compares what is
//! stored with what `append` acknowledged. `tests/chaos/run --help`.

mod broker;
mod edge;
mod floor;
mod history;
mod kills;
mod links;
mod outage;
mod table;

use std::{path::PathBuf, process::ExitCode, time::Instant};

use anyhow::Context;
use clap::{Parser, Subcommand};
use futures::future::LocalBoxFuture;
use presswatch::roles::RoleArgs;
use presswatch_tests::dice::Dice;

use crate::table::{Line, Table};

/// Does harm to a site under load and compares what is stored with what was acknowledged.
#[derive(Debug, Parser)]
struct Cli {
    #[command(subcommand)]
    role: Option<Role>,
    #[command(flatten)]
    chaos: Chaos,
}

#[derive(Debug, Subcommand)]
enum Role {
    /// Used by the scenarios themselves: an edge whose source is the load.
    #[command(hide = true)]
    Edge(RoleArgs),
    /// Used by the scenarios themselves: an edge whose rows are those of simulated presses.
    #[command(hide = true)]
    Floor(floor::Args),
    /// Used by the scenarios themselves: the program's broker as `serve` and `demo` run it.
    #[command(hide = true)]
    Broker,
}

/// What is asked for.
#[derive(Debug, Clone, clap::Args)]
struct Chaos {
    /// The long form: more of everything.
    #[arg(long)]
    long: bool,
    /// Chance begins here; what a failure prints replays it.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only these scenarios.
    #[arg(long)]
    only: Vec<String>,
    /// Write the table here as Markdown, too.
    #[arg(long)]
    table: Option<PathBuf>,
    /// Instead of drawing faults: those of a file that a failure has left, for the scenario of `--only`.
    #[arg(long, requires = "only")]
    history: Option<PathBuf>,
}

impl Chaos {
    /// So many in the short form, so many in the long one.
    fn times(&self, short: u64, long: u64) -> u64 {
        if self.long { long } else { short }
    }

    /// Chance for a scenario: its own, whatever runs before it.
    fn dice(&self, scenario: &str) -> Dice {
        Dice::new(
            scenario.bytes().fold(self.seed, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte))),
        )
    }
}

/// What a scenario has done, and what it found.
#[derive(Debug, Clone)]
struct Outcome {
    /// How many faults.
    count: u64,
    /// Of what kind, and what was compared.
    found: String,
}

/// One kind of harm.
struct Scenario {
    name: &'static str,
    /// What it does, for the table.
    about: &'static str,
    run: for<'a> fn(&'a Chaos, &'static str) -> LocalBoxFuture<'a, anyhow::Result<Verdict>>,
}

/// How a scenario ends, if nothing is wrong.
#[derive(Debug, Clone)]
enum Verdict {
    Held(Outcome),
    /// It can't be run here, and why.
    Skipped(String),
}

const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "kills-embedded",
        about: "`kill -9` of edge, embedded broker, ingest with the embedded store, api",
        run: |chaos, name| Box::pin(kills::embedded(chaos, name)),
    },
    Scenario {
        name: "kills-influx",
        about: "`kill -9` of edge, mosquitto, ingest, influxd, api",
        run: |chaos, name| Box::pin(kills::influx(chaos, name)),
    },
    Scenario {
        name: "links-embedded",
        about: "links of edge and ingest to the embedded broker: cut, black hole, half-open, slow, late, broken in a packet, messages out of order and doubled",
        run: |chaos, name| Box::pin(links::embedded(chaos, name)),
    },
    Scenario {
        name: "links-influx",
        about: "the same with mosquitto, and the link from ingest to influxd, too",
        run: |chaos, name| Box::pin(links::influx(chaos, name)),
    },
    Scenario {
        name: "links-silent",
        about: "a link that says nothing any more, in both directions and in each",
        run: |chaos, name| Box::pin(links::silent(chaos, name)),
    },
    Scenario {
        name: "outage",
        about: "days without a link; then all of it drains while fresh rows go to the page",
        run: |chaos, name| Box::pin(outage::fast(chaos, name)),
    },
    Scenario {
        name: "outage-slow",
        about: "the same, and the link that comes back carries 64 kB/s",
        run: |chaos, name| Box::pin(outage::slow(chaos, name)),
    },
    Scenario {
        name: "broker",
        about: "the embedded broker against what brings it down: bad ids, too many clients, resets while greeting, a `$share` member that leaves, takeovers in a flood, MQTT 5, idle connections, no descriptor left",
        run: |chaos, name| Box::pin(broker::killers(chaos, name)),
    },
];

fn main() -> anyhow::Result<ExitCode> {
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    match cli.role {
        Some(Role::Edge(args)) => {
            presswatch_runtime::logging::init("info");
            runtime.block_on(edge::run(args))?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Role::Floor(args)) => {
            presswatch_runtime::logging::init("info");
            runtime.block_on(floor::run(args))?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Role::Broker) => {
            presswatch_runtime::logging::init("info");
            runtime.block_on(broker::supervise())?;
            Ok(ExitCode::SUCCESS)
        }
        None => runtime.block_on(all(&cli.chaos)),
    }
}

async fn all(chaos: &Chaos) -> anyhow::Result<ExitCode> {
    let mut table = Table::new(chaos.seed, chaos.long);
    let asked =
        |scenario: &&Scenario| chaos.only.is_empty() || chaos.only.iter().any(|name| name == scenario.name);
    let chosen: Vec<&Scenario> = SCENARIOS.iter().filter(asked).collect();
    anyhow::ensure!(
        !chosen.is_empty() && chaos.only.iter().all(|name| SCENARIOS.iter().any(|s| s.name == name)),
        "no such scenario; there are: {}",
        SCENARIOS.iter().map(|s| s.name).collect::<Vec<_>>().join(", ")
    );
    for (index, scenario) in chosen.iter().enumerate() {
        table::progress(&format!("{}/{} {}: {}", index + 1, chosen.len(), scenario.name, scenario.about))?;
        let began = Instant::now();
        let verdict = (scenario.run)(chaos, scenario.name).await;
        table.add(Line { name: scenario.name, about: scenario.about, verdict, took: began.elapsed() })?;
    }
    if let Some(file) = &chaos.table {
        std::fs::write(file, table.markdown()).with_context(|| format!("{}", file.display()))?;
    }
    table.show()?;
    Ok(if table.all_held() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
