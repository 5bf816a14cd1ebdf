//! Faults, with real processes: each scenario does harm to a site under load and then compares what is
//! stored with what `append` acknowledged. `tests/chaos/run --help`.

mod accounts;
mod broker;
mod disk;
mod edge;
mod floor;
mod history;
mod kills;
mod links;
mod month;
mod month_chain;
mod month_edge;
mod month_nights;
mod month_site;
mod month_truth;
mod outage;
mod phone;
mod phone_heard;
mod plant;
mod power;
mod proc;
mod restore;
mod small;
mod table;
mod version;

use std::{cell::RefCell, path::PathBuf, process::ExitCode, time::Instant};

use anyhow::Context;
use clap::{Parser, Subcommand};
use futures::{StreamExt, future::LocalBoxFuture};
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
    /// The same, whose source is a month of simulated presses.
    #[command(hide = true)]
    Month(month_edge::MonthArgs),
    /// Used by the scenarios themselves: an edge whose rows are those of simulated presses.
    #[command(hide = true)]
    Floor(floor::Args),
    /// Used by the scenarios themselves: somebody who changes the accounts for ever.
    #[command(hide = true)]
    Accounts(accounts::Args),
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
        name: "phone-embedded",
        about: "from a sensor to a phone: Modbus device, edge, embedded broker, ingest with the embedded store, alerter, ntfy; idle, and while what another edge has piled up in days drains",
        run: |chaos, name| Box::pin(phone::embedded(chaos, name)),
    },
    Scenario {
        name: "phone-influx",
        about: "the same with mosquitto and influxd",
        run: |chaos, name| Box::pin(phone::influx(chaos, name)),
    },
    Scenario {
        name: "broker",
        about: "the embedded broker against what brings it down: bad ids, too many clients, resets while greeting, a `$share` member that leaves, takeovers in a flood, MQTT 5, idle connections, no descriptor left",
        run: |chaos, name| Box::pin(broker::killers(chaos, name)),
    },
    Scenario {
        name: "month",
        about: "30 days of presses and their faults; the edge's power goes each night, the server's sometimes; each role restarted; clocks that step by hours, a boot in 1970; a night in which clocks are set",
        run: |chaos, name| Box::pin(month::embedded(chaos, name)),
    },
    Scenario {
        name: "power",
        about: "power cuts of the disks of edge (`flush` 0 s) and of server: embedded store, quarantine, the ingest's outbox",
        run: |chaos, name| Box::pin(power::synced(chaos, name)),
    },
    Scenario {
        name: "power-lazy",
        about: "the same with `flush` 1 s: the last second may go",
        run: |chaos, name| Box::pin(power::lazy(chaos, name)),
    },
    Scenario {
        name: "power-accounts",
        about: "power cuts of the disk that holds people, tokens and devices, while they are changed",
        run: |chaos, name| Box::pin(accounts::power(chaos, name)),
    },
    Scenario {
        name: "small",
        about: "an outbox of 1 MiB and no broker: what is missing is what the loss records say, to the row",
        run: |chaos, name| Box::pin(small::exact(chaos, name)),
    },
    Scenario {
        name: "small-kills",
        about: "the same without broker, without ingest, or with one that stands still; the edge is killed while a loss is open",
        run: |chaos, name| Box::pin(small::kills(chaos, name)),
    },
    Scenario {
        name: "version",
        about: "a producer of a later version: it keeps its messages until the server understands them",
        run: |chaos, name| Box::pin(version::future(chaos, name)),
    },
    Scenario {
        name: "disk-full",
        about: "the disks of edge and of ingest with the embedded store are filled by others, and programs are killed and started on them",
        run: |chaos, name| Box::pin(disk::full(chaos, name)),
    },
    Scenario {
        name: "quarantine-full",
        about: "more is refused than the quarantine may hold",
        run: |chaos, name| Box::pin(disk::quarantine(chaos, name)),
    },
    Scenario {
        name: "restore-outbox",
        about: "an outbox of yesterday is put back",
        run: |chaos, name| Box::pin(restore::outbox(chaos, name)),
    },
    Scenario {
        name: "restore-store",
        about: "an embedded store of yesterday is put back, then `presswatch resend`",
        run: |chaos, name| Box::pin(restore::embedded(chaos, name)),
    },
    Scenario {
        name: "restore-influx",
        about: "InfluxDB's folder of yesterday is put back, then `presswatch resend`",
        run: |chaos, name| Box::pin(restore::influx(chaos, name)),
    },
    Scenario {
        name: "twins-copied",
        about: "an outbox is copied to a second machine and both run; then one, then the other alone",
        run: |chaos, name| Box::pin(restore::copied(chaos, name)),
    },
    Scenario {
        name: "twins-named",
        about: "two edges with one name from the beginning",
        run: |chaos, name| Box::pin(restore::named_alike(chaos, name)),
    },
    Scenario {
        name: "other-store",
        about: "the ingest is pointed at another store, then `presswatch accept-store`",
        run: |chaos, name| Box::pin(restore::other(chaos, name)),
    },
];

/// Scenarios that wait for clocks more than they work, the longest first: some of them run beside each
/// other and the rest.
const PATIENT: &[&str] = &[
    "small-kills",
    "small",
    "twins-copied",
    "twins-named",
    "restore-outbox",
    "restore-store",
    "restore-influx",
    "other-store",
    "quarantine-full",
    "version",
];
/// How many of them.
const BESIDE: usize = 5;

fn main() -> anyhow::Result<ExitCode> {
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    match cli.role {
        Some(Role::Edge(args)) => {
            presswatch_runtime::logging::init("info");
            runtime.block_on(edge::run(args))?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Role::Month(args)) => {
            presswatch_runtime::logging::init("info");
            runtime.block_on(month_edge::run(args))?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Role::Floor(args)) => {
            presswatch_runtime::logging::init("info");
            runtime.block_on(floor::run(args))?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Role::Accounts(args)) => {
            accounts::change(&args)?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Role::Broker) => {
            presswatch_runtime::logging::init("info");
            runtime.block_on(broker::supervise())?;
            Ok(ExitCode::SUCCESS)
        }
        // What is dropped on Ctrl-C ends its processes and takes its disks away.
        None => runtime.block_on(async {
            tokio::select! {
                outcome = all(&cli.chaos) => outcome,
                _ = tokio::signal::ctrl_c() => Ok(ExitCode::FAILURE),
            }
        }),
    }
}

async fn all(chaos: &Chaos) -> anyhow::Result<ExitCode> {
    let table = RefCell::new(Table::new(chaos.seed, chaos.long));
    let asked =
        |scenario: &&Scenario| chaos.only.is_empty() || chaos.only.iter().any(|name| name == scenario.name);
    let chosen: Vec<&Scenario> = SCENARIOS.iter().filter(asked).collect();
    anyhow::ensure!(
        !chosen.is_empty() && chaos.only.iter().all(|name| SCENARIOS.iter().any(|s| s.name == name)),
        "no such scenario; there are: {}",
        SCENARIOS.iter().map(|s| s.name).collect::<Vec<_>>().join(", ")
    );
    let place = |scenario: &&Scenario| PATIENT.iter().position(|name| *name == scenario.name);
    let (mut patient, busy): (Vec<_>, Vec<_>) =
        chosen.into_iter().partition(|scenario| place(scenario).is_some());
    patient.sort_by_key(place);
    let run = async |scenario: &Scenario| {
        table::progress(&format!("{}: {}", scenario.name, scenario.about))?;
        let began = Instant::now();
        let verdict = (scenario.run)(chaos, scenario.name).await;
        let line = Line { name: scenario.name, about: scenario.about, verdict, took: began.elapsed() };
        table.borrow_mut().add(line)
    };
    let one_by_one = async {
        for scenario in busy {
            run(scenario).await?;
        }
        anyhow::Ok(())
    };
    let beside = futures::stream::iter(patient).map(run).buffer_unordered(BESIDE);
    let beside = beside.collect::<Vec<anyhow::Result<()>>>();
    let (busy, patient) = futures::join!(one_by_one, beside);
    patient.into_iter().chain([busy]).collect::<anyhow::Result<()>>()?;
    let table = table.into_inner();
    if let Some(file) = &chaos.table {
        std::fs::write(file, table.markdown()).with_context(|| format!("{}", file.display()))?;
    }
    table.show()?;
    Ok(if table.all_held() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
