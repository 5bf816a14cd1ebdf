//! The command line.

use std::{ffi::OsString, io::Write, process::ExitCode};

use clap::{Parser, Subcommand};

/// Telemetry from the press to the people who need it.
#[derive(Debug, Parser)]
#[command(name = "presswatch", version, args_conflicts_with_subcommands = true)]
struct Cli {
    /// Without a command, these are the options of `demo`.
    #[cfg(feature = "server")]
    #[command(flatten)]
    demo: crate::demo::DemoArgs,
    #[cfg(feature = "server")]
    #[command(subcommand)]
    command: Option<Command>,
    #[cfg(not(feature = "server"))]
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The whole chain on this machine with simulated presses, or with a recording; the default.
    #[cfg(feature = "server")]
    Demo(crate::demo::DemoArgs),
    /// Asks what is needed and writes a configuration.
    #[cfg(feature = "edge")]
    Init(crate::init::InitArgs),
    /// Who comes in: lists, adds, removes people, gives passwords.
    #[cfg(feature = "server")]
    People(crate::people::PeopleArgs),
    /// What people have changed of plan, targets, limits, duty: shows it, lists its versions, brings one back.
    #[cfg(feature = "server")]
    Settings(crate::console::SettingsArgs),
    /// What is asked of alarms: what would have come by other rules, whether somebody is reached.
    #[cfg(feature = "server")]
    Alarms(crate::alarms::AlarmsArgs),
    /// By what people know the site's own certificate authority, and where its certificate is.
    #[cfg(feature = "server")]
    Trust(crate::trust::TrustArgs),
    /// Prints a line, once for each edge on another machine: with it the edge fetches certificate and
    /// configuration.
    #[cfg(feature = "server")]
    Enroll(crate::enroll::EnrollArgs),
    /// Fetches an edge's certificate and configuration by the line that `enroll` has printed.
    #[cfg(feature = "edge")]
    Join(crate::join::JoinArgs),
    /// What mosquitto needs to be this site's broker: its acl, and a listener with TLS.
    #[cfg(feature = "server")]
    Mosquitto(crate::mosquitto::MosquittoArgs),
    /// Checks a configuration, then asks each thing that it names: brokers, store, every register.
    Check(crate::check::CheckArgs),
    /// Reads a device's registers and shows what they could mean; or finds the units that answer.
    #[cfg(feature = "edge")]
    Probe(crate::probe::ProbeArgs),
    /// Register maps for a spreadsheet: an empty one of a profile, or the one of a configured press.
    Map(crate::map::MapArgs),
    /// All roles that a configuration names, in one process, for a real plant.
    #[cfg(feature = "server")]
    Serve(crate::serve::ServeArgs),
    /// The role beside a press: sources and outbox.
    #[cfg(feature = "edge")]
    Edge(crate::roles::RoleArgs),
    /// The role from bus to store.
    #[cfg(feature = "server")]
    Ingest(crate::roles::RoleArgs),
    /// The role that people and Grafana read: page and API.
    #[cfg(feature = "server")]
    Api(crate::roles::RoleArgs),
    /// The role that calls people: follows all presses, raises alarms, and knows the ways to a phone.
    #[cfg(feature = "server")]
    Alert(crate::roles::RoleArgs),
    /// Sends again what a stopped edge's outbox still has, e.g. after the store was restored.
    #[cfg(feature = "edge")]
    Resend(crate::outbox::ResendArgs),
    /// Lets a stopped edge follow another store than the first that it saw.
    #[cfg(feature = "edge")]
    AcceptStore(crate::outbox::AcceptArgs),
    /// The embedded broker alone; a child of the program that needs it. The password is read from the
    /// first line of standard input, and the broker ends when standard input does.
    #[cfg(feature = "server")]
    Broker {
        /// Address to listen on; loopback only.
        #[arg(long)]
        listen: std::net::SocketAddr,
    },
}

/// Runs the program: 0 when it ended as asked, 1 when it failed, 2 when it was called wrongly.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(usage) => {
            let _closed_terminal = usage.print();
            return ExitCode::from(usage.exit_code() as u8);
        }
    };
    match dispatch(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => match error.downcast_ref::<crate::check::Refused>() {
            Some(refused) => {
                let _closed_terminal = writeln!(std::io::stderr(), "{refused}");
                ExitCode::from(2)
            }
            None => {
                let _closed_terminal = writeln!(std::io::stderr(), "presswatch: {error:#}");
                ExitCode::FAILURE
            }
        },
    }
}

fn dispatch(cli: Cli) -> anyhow::Result<()> {
    #[cfg(feature = "server")]
    let command = cli.command.unwrap_or(Command::Demo(cli.demo));
    #[cfg(not(feature = "server"))]
    let command = cli.command;
    match command {
        Command::Check(args) => block_on(crate::check::check(&args)),
        #[cfg(feature = "edge")]
        Command::Init(args) => crate::init::init(&args),
        #[cfg(feature = "server")]
        Command::People(args) => crate::people::people(&args),
        #[cfg(feature = "server")]
        Command::Settings(args) => crate::console::settings(&args),
        #[cfg(feature = "server")]
        Command::Alarms(args) => block_on(crate::alarms::alarms(args)),
        #[cfg(feature = "server")]
        Command::Trust(args) => crate::trust::trust(&args),
        #[cfg(feature = "server")]
        Command::Enroll(args) => crate::enroll::enroll(&args),
        #[cfg(feature = "edge")]
        Command::Join(args) => block_on(crate::join::join(&args)),
        #[cfg(feature = "server")]
        Command::Mosquitto(args) => crate::mosquitto::mosquitto(&args),
        #[cfg(feature = "edge")]
        Command::Probe(args) => block_on(crate::probe::probe(args)),
        Command::Map(args) => crate::map::map(&args),
        #[cfg(feature = "server")]
        Command::Demo(args) => {
            presswatch_runtime::logging::init("warn");
            block_on(crate::demo::demo(args))
        }
        #[cfg(feature = "server")]
        Command::Serve(args) => role(crate::serve::serve(args)),
        #[cfg(feature = "edge")]
        Command::Edge(args) => role(crate::roles::edge(args)),
        #[cfg(feature = "server")]
        Command::Ingest(args) => role(crate::roles::ingest(args)),
        #[cfg(feature = "server")]
        Command::Api(args) => role(crate::roles::api(args)),
        #[cfg(feature = "server")]
        Command::Alert(args) => role(crate::roles::alert(args)),
        #[cfg(feature = "edge")]
        Command::Resend(args) => crate::outbox::resend(&args),
        #[cfg(feature = "edge")]
        Command::AcceptStore(args) => crate::outbox::accept(&args),
        #[cfg(feature = "server")]
        Command::Broker { listen } => {
            presswatch_runtime::logging::init("warn,rumqttd=error");
            Ok(presswatch_mqtt::broker::run_child(listen)?)
        }
    }
}

/// A role of a real plant says what it does.
#[cfg(feature = "edge")]
fn role(role: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    presswatch_runtime::logging::init("info");
    block_on(role)
}

/// Roles use several threads: what waits for a disk must not hold up what is live.
fn block_on(role: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(role)
}
