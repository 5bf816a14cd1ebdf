//! The command line.

use std::{ffi::OsString, io::Write, process::ExitCode};

use clap::{Parser, Subcommand};

/// Telemetry from the press to the people who need it.
#[derive(Debug, Parser)]
#[command(name = "presswatch", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
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
    match dispatch(cli.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _closed_terminal = writeln!(std::io::stderr(), "presswatch: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: Command) -> anyhow::Result<()> {
    match command {
        #[cfg(feature = "server")]
        Command::Broker { listen } => {
            presswatch_runtime::logging::init("warn,rumqttd=error");
            Ok(presswatch_mqtt::broker::run_child(listen)?)
        }
    }
}
