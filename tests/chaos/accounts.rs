//! Power cuts of the disk that holds the accounts: what was answered is there, each change with its line for
//! the record, and nothing that nobody asked for.

use std::{
    collections::BTreeSet,
    io::Write,
    path::PathBuf,
    process::Command,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_domain::UtcMs;
use presswatch_people::{Accounts, NewToken, PersonId, Presses, Role, TokenId};
use presswatch_tests::{
    disk::{Cut, Disk, power_goes},
    process::Process,
    program::until,
};
use serde::{Deserialize, Serialize};

use crate::{Chaos, Outcome, Verdict, history};

const DISK: u64 = 32 << 20;
const NOW: UtcMs = UtcMs(1_790_000_000_000);
/// How long it goes on without its disk.
const DYING: Duration = Duration::from_millis(10);
/// Tokens that are left; older ones are revoked.
const LEFT: usize = 20;

/// Options of the one who changes.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(long)]
    file: PathBuf,
}

/// Makes tokens and revokes them for ever; says what it is about to do, and that it is done.
pub fn change(args: &Args) -> anyhow::Result<()> {
    let accounts = Accounts::open(&args.file)?.acting("console", NOW);
    let by: PersonId = "p0000000000000001".parse()?;
    let mut out = std::io::stdout();
    let mut left: Vec<TokenId> = accounts.tokens()?.into_iter().map(|token| token.id).collect();
    loop {
        let new = NewToken { name: "t".into(), role: Role::Viewer, presses: Presses::All, expires: None };
        let (token, _) = accounts.add_token(new, &by, NOW)?;
        writeln!(out, "added {}", token.id)?;
        left.push(token.id);
        if left.len() > LEFT {
            let old = left.remove(0);
            writeln!(out, "revoking {old}")?;
            accounts.revoke_token(&old)?;
            writeln!(out, "revoked {old}")?;
        }
        out.flush()?;
    }
}

/// One power cut.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct PowerCut {
    /// After so many changes more.
    after: usize,
    journal: bool,
    /// It goes on for a moment and sees the errors of a disk that is gone.
    disk_first: bool,
}

/// What was said.
#[derive(Debug, Default)]
struct Said {
    added: BTreeSet<String>,
    revoking: BTreeSet<String>,
    revoked: BTreeSet<String>,
}

pub async fn power(chaos: &Chaos, name: &str) -> anyhow::Result<Verdict> {
    if let Some(why) = Disk::refused()? {
        return Ok(Verdict::Skipped(why));
    }
    let mut dice = chaos.dice(name);
    let mut cut = || PowerCut {
        after: 1 + dice.roll(60) as usize,
        journal: dice.one_in(3),
        disk_first: dice.one_in(3),
    };
    let steps: Vec<PowerCut> = (0..chaos.times(60, 600)).map(|_| cut()).collect();
    history::run(chaos, name, steps, async |folder, steps| {
        let disk = Disk::new(folder, "accounts-disk", DISK)?;
        let file = disk.folder.join("accounts.db");
        let said: Arc<Mutex<Said>> = Arc::default();
        let heard = said.clone();
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("accounts").arg("--file").arg(&file);
        let mut changer = Process::new(command, &folder.join("accounts.log")).heard(move |line| {
            let mut said = heard.lock().unwrap_or_else(PoisonError::into_inner);
            match line.split_once(' ') {
                Some(("added", id)) => said.added.insert(id.to_owned()),
                Some(("revoking", id)) => said.revoking.insert(id.to_owned()),
                Some(("revoked", id)) => said.revoked.insert(id.to_owned()),
                _ => false,
            };
        });
        let count = || said.lock().unwrap_or_else(PoisonError::into_inner).added.len();
        let mut recorded = 0;
        for (number, step) in steps.iter().enumerate() {
            changer.start()?;
            let wanted = count() + step.after;
            until("changes", Duration::from_secs(30), async || {
                ensure!(count() >= wanted, "{} of {wanted}", count());
                Ok(())
            })
            .await?;
            let cut = if step.journal { Cut::JournalFlushed } else { Cut::Dry };
            power_goes(vec![&mut changer], &[&disk], cut, step.disk_first.then_some(DYING))?;
            disk.again()?;
            recorded += look(&file, &said, recorded, number + 1)
                .with_context(|| format!("cut {number}: {step:?}"))?;
        }
        let cuts = steps.len() as u64;
        Ok(Outcome {
            count: cuts,
            found: format!("power cuts; {recorded} changes of accounts, each there and recorded once"),
        })
    })
    .await
}

/// Compares the file with what was said; takes its lines for the record, and gives how many there were.
fn look(file: &std::path::Path, said: &Mutex<Said>, recorded: i64, cuts: usize) -> anyhow::Result<i64> {
    let accounts = Accounts::open(file)?;
    let said = said.lock().unwrap_or_else(PoisonError::into_inner);
    let there: BTreeSet<String> = accounts.tokens()?.into_iter().map(|token| token.id.to_string()).collect();
    for id in said.added.iter().filter(|id| !said.revoking.contains(*id)) {
        ensure!(there.contains(id), "{id} was added, and is gone");
    }
    for id in &said.revoked {
        ensure!(!there.contains(id), "{id} was revoked, and is back");
    }
    // At each cut one may have been made and not yet said.
    let unsaid = there.iter().filter(|id| !said.added.contains(*id)).count();
    let changes = accounts.changes(usize::MAX >> 1)?;
    let numbers: Vec<i64> = changes.iter().map(|change| change.n).collect();
    let wanted: Vec<i64> = (recorded + 1..=recorded + changes.len() as i64).collect();
    ensure!(numbers == wanted, "the lines for the record have gaps: {numbers:?}, after {recorded}");
    let last = numbers.last().copied().unwrap_or(recorded);
    let said_so = (said.added.len() + said.revoked.len()) as i64;
    ensure!(last >= said_so, "{said_so} changes were said, and {last} recorded");
    ensure!(unsaid <= cuts, "{unsaid} are there that nobody asked for");
    if let Some(last) = numbers.last() {
        accounts.told(*last)?;
    }
    Ok(changes.len() as i64)
}
