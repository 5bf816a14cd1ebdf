//! Two processes with one store: a reader beside the writer, and a writer that is killed. Each is this
//! test's own binary, run again with its role in the environment.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use presswatch_domain::MINUTE_MS;

use crate::{bed::*, on_both};

const ROLE: &str = "PRESSWATCH_TEST_ROLE";
const STORE: &str = "PRESSWATCH_TEST_STORE";

/// Nothing, unless this process was started as a role.
#[tokio::test(flavor = "multi_thread")]
async fn role() {
    let (Ok(role), Ok(address)) = (std::env::var(ROLE), std::env::var(STORE)) else { return };
    let plant = plant();
    match role.as_str() {
        "reader" => {
            let store = open_reader(&address).await;
            say("ready");
            for line in std::io::stdin().lines() {
                line.expect("a line");
                say(&all(&store, &plant).await.len().to_string());
            }
        }
        "writer" => {
            let store = open(&address, true).await.expect("a store");
            write(&store, &plant, &[value(1, T0, 50.0)]).await;
            say("ready");
            std::future::pending::<()>().await;
        }
        other => panic!("no role {other}"),
    }
}

fn say(text: &str) {
    writeln!(std::io::stdout(), "> {text}").expect("said");
}

struct Other {
    child: Child,
    asked: ChildStdin,
    told: BufReader<ChildStdout>,
}

impl Other {
    /// Starts the role and waits until it is ready.
    fn start(role: &str, bed: &Bed) -> Other {
        let mut child = Command::new(std::env::current_exe().expect("this binary"))
            .args(["--exact", "process::role", "--nocapture"])
            .env(ROLE, role)
            .env(STORE, bed.address())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a process");
        let (asked, told) = (child.stdin.take().expect("input"), child.stdout.take().expect("output"));
        let mut other = Other { child, asked, told: BufReader::new(told) };
        assert_eq!(other.hear(), "ready");
        other
    }

    fn hear(&mut self) -> String {
        let mut line = String::new();
        loop {
            line.clear();
            assert!(self.told.read_line(&mut line).expect("a line") > 0, "the other process ended");
            // The test harness's own words may stand before it.
            if let Some((_, said)) = line.split_once("> ") {
                return said.trim().to_owned();
            }
        }
    }

    /// How many rows the other process sees.
    fn count(&mut self) -> u64 {
        writeln!(self.asked, "count").expect("asked");
        self.hear().parse().expect("a number")
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

on_both! {
    async fn another_process_sees_what_was_answered(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        let mut reader = Other::start("reader", &bed);
        for i in 1..20 {
            let batch = [value(i, T0 + i as i64, 1.0)];
            let writing = write(&store, &plant, &batch);
            // Asked in the midst of it.
            let asking = tokio::task::spawn_blocking(move || {
                let count = reader.count();
                (reader, count)
            });
            let ((), asked) = tokio::join!(writing, asking);
            let count;
            (reader, count) = asked.expect("asked");
            assert!(count == i || count == i - 1, "{count} at {i}");
            assert_eq!(tokio::task::block_in_place(|| reader.count()), i);
        }
    }

    /// Killed between its answer and the roll-up: the next start redoes it.
    async fn a_crash_before_the_roll_up_redoes_it(bed: Bed) {
        let plant = plant();
        drop(bed.open().await);
        drop(tokio::task::block_in_place(|| Other::start("writer", &bed)));
        let store = bed.open().await;
        assert!(roll_all(&store, &plant).await >= 1);
        let history = store.history(&plant.site, press(&plant), &[oil()], hours(0, 1), 60).await.expect("history");
        assert_eq!(history[&oil()][1].span.from.0, T0 + MINUTE_MS);
        assert_eq!(history[&oil()].iter().map(|bucket| bucket.covered_ms).sum::<i64>(), 90_000);
        assert_eq!(roll_all(&store, &plant).await, 0);
    }
}
