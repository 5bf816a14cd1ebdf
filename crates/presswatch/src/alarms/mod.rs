//! `presswatch alarms`: what is asked of alarms on the console.

mod backtest;
mod demo;
mod report;
mod test;

use clap::{Args, Subcommand};

/// Options of `presswatch alarms`.
#[derive(Debug, Args)]
pub struct AlarmsArgs {
    #[command(subcommand)]
    what: Alarms,
}

#[derive(Debug, Subcommand)]
enum Alarms {
    /// What alarms would have come by other rules, over what is stored, against what did. Changes nothing, and runs
    /// beside everything else.
    Backtest(backtest::BacktestArgs),
    /// Sends somebody a test by each of their ways, waits for the answers, and asks whether it rang with the screen off.
    Test(test::TestArgs),
}

/// Does one of them.
pub async fn alarms(args: AlarmsArgs) -> anyhow::Result<()> {
    match args.what {
        Alarms::Backtest(args) => backtest::backtest(&args).await,
        Alarms::Test(args) => test::test(args).await,
    }
}
