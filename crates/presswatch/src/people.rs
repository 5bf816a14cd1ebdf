//! `presswatch people`: who comes in, from the console of the machine that holds the accounts. Whoever can
//! read that file is master of the house anyway; so this needs no log-in, and helps who has lost theirs.

use std::{
    io::{BufRead, Write},
    path::PathBuf,
};

use clap::{Args, Subcommand};
use presswatch_domain::UtcMs;
use presswatch_locale::Language;
use presswatch_people::{Accounts, ChangeError, NewPerson, Person, Presses, Role};
use presswatch_runtime::{Clock, Secret};

use crate::{
    ask::Asker,
    check::{Refused, choose, terminal},
    words::say,
};

/// The file in the api's data folder.
pub const FILE: &str = "accounts.db";

/// Options of `presswatch people`.
#[derive(Debug, Args)]
pub struct PeopleArgs {
    #[command(subcommand)]
    what: What,
    /// The api's data folder.
    #[arg(long, global = true, default_value = "/var/lib/presswatch")]
    data: PathBuf,
    /// en, sq, sr-Latn or sr-Cyrl.
    #[arg(long, global = true)]
    language: Option<Language>,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Everybody, and what they may do.
    List,
    /// The code that lets the first person in on the page of the running program.
    Code,
    /// Lets somebody in; asks for name, role and password.
    Add,
    /// Gives somebody another password, and logs them out everywhere.
    Password {
        /// The log-in name.
        login: String,
    },
    /// Lets somebody in no more.
    Remove {
        /// The log-in name.
        login: String,
    },
}

/// Does one of them.
pub fn people(args: &PeopleArgs) -> anyhow::Result<()> {
    let language = choose(args.language, terminal(), &[]);
    if matches!(args.what, What::Code) {
        let code = crate::first::code(&args.data)?;
        let code = code.ok_or_else(|| Refused::said(say(language, "people-no-code", &[])))?;
        return Ok(writeln!(std::io::stdout(), "{}", code.expose())?);
    }
    crate::data::create(&args.data)?;
    let now = UtcMs(Clock::system().now().utc_ms);
    let accounts = Accounts::open(&args.data.join(FILE))?.acting("console", now);
    let mut desk = Desk { asker: crate::ask::terminal(language), accounts };
    match &args.what {
        What::List | What::Code => desk.list(),
        What::Add => desk.add().and_then(|()| crate::first::forget(&args.data)),
        What::Password { login } => desk.password(login),
        What::Remove { login } => desk.remove(login),
    }
}

struct Desk<R, W> {
    asker: Asker<R, W>,
    accounts: Accounts,
}

impl<R: BufRead, W: Write> Desk<R, W> {
    fn list(&mut self) -> anyhow::Result<()> {
        let people = self.accounts.people()?;
        if people.is_empty() {
            return self.asker.say("people-none", &[]);
        }
        for person in people {
            let role = say(self.asker.language, &format!("role-{}", person.role), &[]);
            let out = if person.active { String::new() } else { say(self.asker.language, "people-out", &[]) };
            self.asker.print(&format!("{}\t{}\t{role}\t{}\t{out}", person.login, person.name, person.id))?;
        }
        Ok(())
    }

    fn add(&mut self) -> anyhow::Result<()> {
        let login = self.asker.text("people-login", &[], "")?;
        let name = self.asker.text("people-name", &[], &login)?;
        let roles = Role::of_people();
        let words: Vec<String> =
            roles.iter().map(|role| say(self.asker.language, &format!("role-{role}"), &[])).collect();
        // The first one must be able to let the others in.
        let role = match self.accounts.any_person()? {
            false => Role::Admin,
            true => roles[self.asker.choice("people-role", &[], &words)?],
        };
        let password = self.new_password(&login)?;
        let new = NewPerson { login, name, role, language: None, phone: None, presses: Presses::All };
        let now = UtcMs(Clock::system().now().utc_ms);
        let person = self.accounts.add(new, &password, now).map_err(|error| self.refused(error))?;
        self.asker.say("people-added", &[("login", person.login)])
    }

    fn password(&mut self, login: &str) -> anyhow::Result<()> {
        let person = self.find(login)?;
        let password = self.new_password(login)?;
        self.accounts.set_password(&person.id, &password).map_err(|error| self.refused(error))?;
        self.asker.say("people-password-set", &[("login", person.login)])
    }

    fn remove(&mut self, login: &str) -> anyhow::Result<()> {
        let person = self.find(login)?;
        self.accounts.remove(&person.id).map_err(|error| self.refused(error))?;
        self.asker.say("people-removed", &[("login", person.login)])
    }

    fn find(&mut self, login: &str) -> anyhow::Result<Person> {
        let found = self.accounts.people()?.into_iter().find(|person| person.login == login);
        let words = [("login", login.to_owned())];
        found.ok_or_else(|| Refused::said(say(self.asker.language, "people-unknown", &words)).into())
    }

    fn new_password(&mut self, login: &str) -> anyhow::Result<Secret> {
        loop {
            let first = self.asker.secret("people-password", &[("login", login.to_owned())])?;
            if first == self.asker.secret("people-again", &[])? {
                return Ok(Secret::new(first));
            }
            self.asker.say("people-differ", &[])?;
        }
    }

    fn refused(&self, error: ChangeError) -> anyhow::Error {
        let id = match &error {
            ChangeError::LoginTaken => "problem-login-taken",
            ChangeError::BadLogin => "problem-bad-login",
            ChangeError::ShortPassword { .. } => "problem-short-password",
            ChangeError::CommonPassword => "problem-common-password",
            ChangeError::LastAdmin => "problem-last-admin",
            _ => return anyhow::Error::from(error).context("the accounts were not changed"),
        };
        Refused::said(say(self.asker.language, id, &[])).into()
    }
}
