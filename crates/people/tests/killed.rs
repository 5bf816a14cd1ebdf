//! `kill -9` in the middle of changes: what was acknowledged is there, of what was not all or nothing.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
};

use presswatch_domain::UtcMs;
use presswatch_people::{Accounts, NewPerson, NewToken, Person, PersonChange, Presses, Role};
use presswatch_runtime::Secret;

const T0: UtcMs = UtcMs(1_780_000_000_000);
/// Set for the child: the file and how many changes it has already.
const FILE: &str = "PRESSWATCH_TEST_ACCOUNTS";
const DONE: &str = "PRESSWATCH_TEST_DONE";
const ROUNDS: usize = 15;

/// What stands in the file after so many changes: the person's name, and the names of tokens.
fn after(changes: usize) -> (String, Vec<String>) {
    let named = changes / 3 * 3;
    let token = (changes % 3 == 1).then(|| changes.to_string());
    (named.to_string(), token.into_iter().collect())
}

/// What does stand in it.
fn found(accounts: &Accounts) -> (String, Vec<String>) {
    let [person]: [Person; 1] = accounts.people().expect("read").try_into().expect("one person");
    (person.name, accounts.tokens().expect("read").into_iter().map(|token| token.name).collect())
}

/// The change with this number: makes a token, revokes it, renames the person, and so on.
fn change(accounts: &Accounts, number: usize) {
    let person = accounts.people().expect("read")[0].id;
    match number % 3 {
        1 => {
            let new = NewToken {
                name: number.to_string(),
                role: Role::Viewer,
                presses: Presses::All,
                expires: None,
            };
            accounts.add_token(new, &person, T0).expect("made");
        }
        2 => accounts.revoke_token(&accounts.tokens().expect("read")[0].id).expect("revoked"),
        _ => {
            let change = PersonChange { name: Some(number.to_string()), ..PersonChange::default() };
            accounts.change(&person, change).expect("changed");
        }
    }
}

/// Changes until it is killed, and says each change that was answered.
#[test]
#[ignore = "it is the child of the test below"]
fn child() {
    let accounts = Accounts::open(Path::new(&env::var(FILE).expect("a file"))).expect("accounts");
    let done: usize = env::var(DONE).expect("a number").parse().expect("a number");
    for number in done + 1.. {
        change(&accounts, number);
        writeln!(std::io::stdout(), "done {number}").expect("told");
    }
}

#[test]
fn what_was_answered_outlives_the_kill() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("accounts.db");
    let password = Secret::new("kafja e mëngjesit");
    let admin = NewPerson {
        login: "agron".to_owned(),
        name: "0".to_owned(),
        role: Role::Admin,
        language: None,
        phone: None,
        presses: Presses::All,
    };
    Accounts::open(&path).expect("accounts").add_first(admin, &password, T0).expect("added");
    let (mut done, mut unanswered) = (0, 0);
    for round in 0..ROUNDS {
        let mut child = Command::new(env::current_exe().expect("this test"))
            .args(["--exact", "child", "--ignored", "--nocapture"])
            .env(FILE, &path)
            .env(DONE, done.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a child");
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let mut answered = done;
        for line in lines {
            let line = line.expect("a line");
            // What it said before it died counts, too.
            let Some(number) = line.strip_prefix("done ") else { continue };
            answered = number.parse().expect("a number");
            if answered == done + 5 + 7 * round {
                child.kill().expect("killed");
            }
        }
        assert!(!child.wait().expect("ended").success());
        assert!(
            answered >= done + 5 + 7 * round,
            "round {round}: {answered} changes, then it ended by itself"
        );
        let accounts = Accounts::open(&path).expect("accounts");
        let there = found(&accounts);
        done = if there == after(answered) { answered } else { answered + 1 };
        unanswered += done - answered;
        assert_eq!(there, after(done), "round {round}, {answered} answered");
    }
    let _ =
        writeln!(std::io::stdout(), "{done} changes, {ROUNDS} kills, {unanswered} written and not answered");
    let accounts = Accounts::open(&path).expect("accounts");
    accounts.log_in("agron", &password, "one", T0).expect("logged in");
}
