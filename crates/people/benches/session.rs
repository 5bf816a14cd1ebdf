//! What each request costs: whose session, device or token it is. And what a log-in costs.
//!
//! `cargo bench -p presswatch-people --bench session`

use std::{hint::black_box, io::Write, time::Instant};

use criterion::Criterion;
use presswatch_domain::UtcMs;
use presswatch_people::{Accounts, NewPerson, NewToken, Presses, Role};
use presswatch_runtime::Secret;

const T0: UtcMs = UtcMs(1_780_000_000_000);
const TIMES: u32 = 20_000;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let folder = tempfile::tempdir().expect("a folder");
    let accounts = Accounts::open(&folder.path().join("accounts.db")).expect("accounts");
    let password = Secret::new("kafja e mëngjesit");
    let new = NewPerson {
        login: "agron".to_owned(),
        name: "Agron".to_owned(),
        role: Role::Admin,
        language: None,
        phone: None,
        presses: Presses::All,
    };
    let person = accounts.add_first(new, &password, T0).expect("added");
    let (_, cookie) = accounts.log_in("agron", &password, "one", T0).expect("logged in");
    let new =
        NewToken { name: "Grafana".to_owned(), role: Role::Viewer, presses: Presses::All, expires: None };
    let (_, token) = accounts.add_token(new, &person.id, T0).expect("made");

    let session = || accounts.session(black_box(cookie.expose()), T0).expect("read").expect("a session");
    let forged = format!("{}0", &cookie.expose()[..cookie.expose().len() - 1]);
    let forged = if forged == cookie.expose() { format!("{}1", &forged[..forged.len() - 1]) } else { forged };
    criterion.bench_function("session", |bencher| bencher.iter(session));
    criterion.bench_function("session, forged", |bencher| {
        bencher.iter(|| assert!(accounts.session(black_box(&forged), T0).expect("refused").is_none()))
    });
    criterion.bench_function("token", |bencher| {
        bencher.iter(|| accounts.token(black_box(token.expose()), T0).expect("read").expect("a token"))
    });
    criterion.bench_function("password", |bencher| {
        bencher.iter(|| assert!(accounts.check_password(&person.id, &password).expect("checked")))
    });

    let begin = Instant::now();
    for _ in 0..TIMES {
        black_box(session());
    }
    let each = begin.elapsed().as_secs_f64() * 1e6 / f64::from(TIMES);
    say(&format!("session: {each:.1} µs each of {TIMES}\n"));
}

fn say(text: &str) {
    std::io::stdout().write_all(text.as_bytes()).expect("printed");
}
