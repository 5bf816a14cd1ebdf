//! The program under test, as a process of its own.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::{Context, bail};

/// How long the demo may take to print its address, on a loaded machine.
const START: Duration = Duration::from_secs(30);

/// The binary that `tests/run` has built: in the folder of this program or, for a test, above it.
pub fn binary() -> anyhow::Result<PathBuf> {
    let here = std::env::current_exe()?;
    let found = here.ancestors().skip(1).take(2).map(|at| at.join("presswatch")).find(|at| at.is_file());
    found.with_context(|| format!("presswatch is not built beside {}: run tests/run", here.display()))
}

/// Asks again until `check` gives a value; an error with the last reason after `deadline`.
pub async fn until<T>(
    what: &str,
    deadline: Duration,
    mut check: impl AsyncFnMut() -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let end = tokio::time::Instant::now() + deadline;
    loop {
        match check().await {
            Ok(value) => return Ok(value),
            Err(reason) if tokio::time::Instant::now() > end => {
                return Err(reason.context(format!("{what}: not within {deadline:?}")));
            }
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

/// Ctrl-C; gives the exit code, an error if the program has not ended after `deadline`.
pub async fn interrupt(child: &mut Child, deadline: Duration) -> anyhow::Result<Option<i32>> {
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status()?;
    if !sent.success() {
        bail!("kill -INT: {sent}");
    }
    until("the program ends after Ctrl-C", deadline, async || {
        child.try_wait()?.context("still running").map(|status| status.code())
    })
    .await
}

/// A running `presswatch demo`; killed when it is dropped.
pub struct Demo {
    child: Child,
    /// Address of the page, with `/` at its end.
    pub page: String,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Demo {
    /// Starts it on a free port with `data` as its folder, and waits until it has printed its address.
    pub fn start(data: &Path, options: &[&str]) -> anyhow::Result<Demo> {
        let mut child = Command::new(binary()?)
            .args(["demo", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .args(options)
            .stdout(Stdio::piped())
            .spawn()?;
        let output = BufReader::new(child.stdout.take().context("stdout")?);
        let lines: Arc<Mutex<Vec<String>>> = Arc::default();
        let (address, found) = std::sync::mpsc::channel();
        let kept = lines.clone();
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                if let Some(page) = line.trim().strip_prefix("page") {
                    let _nobody_waits = address.send(page.trim().to_owned());
                }
                kept.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            }
        });
        let page = found.recv_timeout(START).context("the demo has not printed its address");
        let mut demo = Demo { child, page: String::new(), lines };
        demo.page = page?;
        Ok(demo)
    }

    /// Status and body of a GET.
    pub async fn get(&self, path: &str) -> anyhow::Result<(u16, String)> {
        let answer = reqwest::get(format!("{}{path}", self.page)).await?;
        Ok((answer.status().as_u16(), answer.text().await?))
    }

    /// The JSON of a GET that must succeed.
    pub async fn json(&self, path: &str) -> anyhow::Result<serde_json::Value> {
        let (status, body) = self.get(path).await?;
        if status != 200 {
            bail!("{path}: {status} {body}");
        }
        Ok(serde_json::from_str(&body)?)
    }

    /// What it has printed.
    pub fn printed(&self) -> Vec<String> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Ctrl-C; gives the exit code. The program promises to end within 5 s; a loaded machine gets twice
    /// that.
    pub async fn stop(mut self) -> anyhow::Result<Option<i32>> {
        interrupt(&mut self.child, Duration::from_secs(10)).await
    }

    /// As a power cut ends it.
    pub fn kill(mut self) -> anyhow::Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // It may have ended already.
        let _gone = self.child.kill();
        let _gone = self.child.wait();
    }
}
