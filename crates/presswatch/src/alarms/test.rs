//! `presswatch alarms test`: whether somebody is reached, tried with them before it is needed. The running alerter sends
//! it; it is asked for in the accounts file, as on the page.

use std::{
    io::{BufRead, IsTerminal, Write},
    path::PathBuf,
    time::Duration,
};

use clap::Args;
use presswatch_domain::UtcMs;
use presswatch_locale::Language;
use presswatch_people::{Accounts, ChangeError, Person, Trial, TrialTold, TrialWay, Way};
use presswatch_runtime::Clock;

use crate::{
    ask::Asker,
    check::{Refused, choose, terminal},
    people::FILE,
    words::say,
};

/// How often it is looked.
const LOOK: Duration = Duration::from_millis(300);
/// A running alerter takes it up within seconds; after this none runs.
const TAKEN: Duration = Duration::from_secs(20);

/// Options of `presswatch alarms test`.
#[derive(Debug, Args)]
pub struct TestArgs {
    /// Who is to be reached: log-in name, id, or name.
    #[arg(long)]
    to: String,
    /// How long an answer is waited for, in minutes; 15 at most.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=15))]
    wait: u64,
    /// The alerter's data folder.
    #[arg(long, default_value = "/var/lib/presswatch")]
    data: PathBuf,
    /// en, sq, sr-Latn or sr-Cyrl.
    #[arg(long)]
    language: Option<Language>,
}

/// Sends it, and waits.
pub async fn test(args: TestArgs) -> anyhow::Result<()> {
    let language = choose(args.language, terminal(), &[]);
    let file = args.data.join(FILE);
    let unknown = || Refused::said(say(language, "trial-unknown", &[("name", args.to.clone())]));
    if !file.exists() {
        return Err(unknown().into());
    }
    let clock = Clock::system();
    let accounts = Accounts::open(&file)?.acting("console", UtcMs(clock.now().utc_ms));
    let person = find(accounts.people()?, &args.to).ok_or_else(unknown)?;
    let trial = accounts.ask_trial(&person.id).map_err(|error| match error {
        ChangeError::Unknown => anyhow::Error::from(unknown()),
        other => other.into(),
    })?;
    let mut asker = crate::ask::terminal(language);
    asker.say("trial-asked", &[("name", person.name.clone())])?;
    let told = wait(&accounts, &trial, Duration::from_secs(60 * args.wait), &mut asker).await?;
    let mut good = !told.ways.is_empty();
    for one in &told.ways {
        good &= one.answered.is_some();
        asker.say(outcome(one), &[("way", way(language, one.way)), ("s", seconds(one))])?;
    }
    if std::io::stdin().is_terminal() {
        for one in told.ways.iter().filter(|one| one.sent.is_some() && rings(one.way)) {
            asker.say("trial-way", &[("way", way(language, one.way))])?;
            if !asker.yes("trial-rang")? {
                good = false;
                asker.say("trial-silent", &[])?;
            }
        }
    }
    match good {
        true => asker.say("trial-good", &[("name", person.name)]),
        false => Err(Refused::said(say(language, "trial-bad", &[("name", person.name)])).into()),
    }
}

fn find(people: Vec<Person>, to: &str) -> Option<Person> {
    let is = |person: &&Person| person.login.eq_ignore_ascii_case(to) || person.id.to_string() == to;
    let by_id = people.iter().find(is).cloned();
    by_id.or_else(|| {
        let mut named = people.into_iter().filter(|person| person.active && person.name == to);
        // Of two of one name nobody knows who is meant.
        named.next().filter(|_| named.next().is_none())
    })
}

/// Says what happens, until all is answered or the time is over.
async fn wait<R: BufRead, W: Write>(
    accounts: &Accounts,
    trial: &Trial,
    patience: Duration,
    asker: &mut Asker<R, W>,
) -> anyhow::Result<TrialTold> {
    let began = tokio::time::Instant::now();
    let mut seen: Vec<TrialWay> = Vec::new();
    loop {
        let told = accounts.trial(trial.n)?.and_then(|trial| trial.told);
        let Some(told) = told else {
            if began.elapsed() > TAKEN {
                return Err(Refused::said(say(asker.language, "trial-nobody", &[])).into());
            }
            tokio::time::sleep(LOOK).await;
            continue;
        };
        if told.ways.is_empty() {
            return Err(Refused::said(say(asker.language, "trial-no-way", &[])).into());
        }
        for one in &told.ways {
            let before = seen.iter().find(|before| before.way == one.way);
            if before.is_none_or(|before| outcome(before) != outcome(one)) {
                let name = way(asker.language, one.way);
                asker.say(outcome(one), &[("way", name), ("s", seconds(one))])?;
            }
        }
        seen.clone_from(&told.ways);
        let failed = |one: &TrialWay| one.sent.is_none() && one.failed.is_some();
        let done = told.ways.iter().all(|one| one.answered.is_some());
        if done
            || told.over
            || began.elapsed() > patience
            || told.ways.iter().all(failed) && began.elapsed() > TAKEN
        {
            return Ok(told);
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// How it stands on one way.
fn outcome(one: &TrialWay) -> &'static str {
    match (one.answered, one.sent, &one.failed) {
        (Some(_), ..) => "trial-answered",
        (None, Some(_), _) => "trial-sent",
        (None, None, Some(_)) => "trial-failed",
        (None, None, None) => "trial-sending",
    }
}

/// From when it was taken to the answer, in seconds.
fn seconds(one: &TrialWay) -> String {
    let passed = one.answered.zip(one.sent).map(|(answered, sent)| answered.since(sent).max(0));
    passed.map_or_else(String::new, |ms| (ms / 1000).to_string())
}

fn way(language: Language, way: Way) -> String {
    say(language, &format!("phone-way-{way}"), &[])
}

/// A mail and a program wake nobody.
fn rings(way: Way) -> bool {
    !matches!(way, Way::Email | Way::Webhook)
}

#[cfg(test)]
mod tests {
    use presswatch_domain::UtcMs;

    use super::*;

    fn tried(sent: Option<i64>, failed: Option<&str>, answered: Option<i64>) -> TrialWay {
        TrialWay {
            way: Way::Ntfy,
            sent: sent.map(UtcMs),
            failed: failed.map(str::to_owned),
            answered: answered.map(UtcMs),
        }
    }

    #[test]
    fn each_way_says_how_it_stands() {
        assert_eq!(outcome(&tried(None, None, None)), "trial-sending");
        assert_eq!(outcome(&tried(None, Some("refused"), None)), "trial-failed");
        assert_eq!(outcome(&tried(Some(1), None, None)), "trial-sent");
        let answered = tried(Some(1_000), None, Some(13_900));
        assert_eq!((outcome(&answered), seconds(&answered).as_str()), ("trial-answered", "12"));
    }
}
