//! `presswatch alarms`: what is asked of alarms on the console.

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
    /// Sends somebody a test by each of their ways, waits for the answers, and asks whether it rang with the screen off.
    Test(test::TestArgs),
}

/// Does one of them.
pub async fn alarms(args: AlarmsArgs) -> anyhow::Result<()> {
    match args.what {
        Alarms::Test(args) => test::test(args).await,
    }
}
