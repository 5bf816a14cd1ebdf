//! A program that is started, killed and started again, each time with the same command.

use std::{
    fs::OpenOptions,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::Arc,
    thread::JoinHandle,
    time::{Duration, Instant},
};

use anyhow::{Context, bail, ensure};

use crate::program::interrupt;

/// Within this a stopped process stands still.
const FROZEN: Duration = Duration::from_secs(10);

/// What is done with each line that it prints.
type Reader = Arc<dyn Fn(&str) + Send + Sync>;

/// It is killed when this is dropped.
pub struct Process {
    command: Command,
    log: PathBuf,
    told: Option<String>,
    reader: Option<Reader>,
    reading: Option<JoinHandle<()>>,
    child: Option<Child>,
}

impl std::fmt::Debug for Process {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Process").field("command", &self.command).finish_non_exhaustive()
    }
}

impl Process {
    /// Not started yet. What it says is appended to the file `log`.
    pub fn new(command: Command, log: &Path) -> Process {
        Process { command, log: log.to_owned(), told: None, reader: None, reading: None, child: None }
    }

    /// With this line on its standard input, which then stays open as long as it runs.
    pub fn told(mut self, line: &str) -> Process {
        self.told = Some(format!("{line}\n"));
        self
    }

    /// With each line of its standard output given to `reader`.
    pub fn heard(mut self, reader: impl Fn(&str) + Send + Sync + 'static) -> Process {
        self.reader = Some(Arc::new(reader));
        self
    }

    /// Starts it; an error if it runs already.
    pub fn start(&mut self) -> anyhow::Result<()> {
        ensure!(self.child.is_none(), "{:?} runs already", self.command);
        let log = OpenOptions::new().create(true).append(true).open(&self.log)?;
        self.command.stderr(log.try_clone()?);
        match self.reader {
            Some(_) => self.command.stdout(Stdio::piped()),
            None => self.command.stdout(log),
        };
        self.command.stdin(if self.told.is_some() { Stdio::piped() } else { Stdio::null() });
        let mut child = self.command.spawn().with_context(|| format!("{:?}", self.command))?;
        if let (Some(line), Some(input)) = (&self.told, child.stdin.as_mut()) {
            input.write_all(line.as_bytes())?;
        }
        if let (Some(reader), Some(output)) = (self.reader.clone(), child.stdout.take()) {
            self.reading = Some(std::thread::spawn(move || {
                BufReader::new(output).lines().map_while(Result::ok).for_each(|line| reader(&line));
            }));
        }
        self.child = Some(child);
        Ok(())
    }

    /// Its id, while it runs.
    pub fn id(&self) -> Option<u32> {
        self.child.as_ref().map(Child::id)
    }

    /// As a power cut ends it: `kill -9`. An error if it had ended by itself. All that it printed has been
    /// heard when this returns.
    pub fn kill(&mut self) -> anyhow::Result<()> {
        let mut child = self.child.take().with_context(|| format!("{:?} does not run", self.command))?;
        if let Some(status) = child.try_wait()? {
            self.heard_out()?;
            bail!("{:?} had ended by itself: {status}; see {}", self.command, self.log.display());
        }
        child.kill()?;
        child.wait()?;
        self.heard_out()
    }

    /// Ctrl-C, and waits until it has ended; gives its exit code.
    pub async fn stop(&mut self, deadline: Duration) -> anyhow::Result<Option<i32>> {
        let child = self.child.as_mut().with_context(|| format!("{:?} does not run", self.command))?;
        let code = interrupt(child, deadline).await?;
        self.child = None;
        self.heard_out()?;
        Ok(code)
    }

    /// Waits for the end of what it printed.
    fn heard_out(&mut self) -> anyhow::Result<()> {
        match self.reading.take().map(JoinHandle::join) {
            Some(Err(_)) => bail!("what {:?} printed could not be read", self.command),
            _ => Ok(()),
        }
    }

    /// Kills it and starts it again.
    pub fn restart(&mut self) -> anyhow::Result<()> {
        self.kill()?;
        self.start()
    }

    /// Sends it a signal by name, e.g. `INT`, `STOP`.
    pub fn signal(&self, name: &str) -> anyhow::Result<()> {
        let id = self.id().with_context(|| format!("{:?} does not run", self.command))?;
        let sent = Command::new("kill").arg(format!("-{name}")).arg(id.to_string()).status()?;
        ensure!(sent.success(), "kill -{name}: {sent}");
        Ok(())
    }

    /// Stops it, and waits until none of its threads is inside a system call any more: an fsync that is under
    /// way while ext4 is shut down may return as if it had been done, and no disk lies so to a machine whose
    /// power goes.
    pub fn freeze(&self) -> anyhow::Result<()> {
        self.signal("STOP")?;
        let id = self.id().context("it does not run")?;
        let until = Instant::now() + FROZEN;
        while !stopped(id)? {
            ensure!(Instant::now() < until, "process {id} does not stop");
            std::thread::sleep(Duration::from_millis(1));
        }
        Ok(())
    }

    /// How it ended, if it has by itself.
    pub fn ended(&mut self) -> anyhow::Result<Option<ExitStatus>> {
        let Some(child) = &mut self.child else { return Ok(None) };
        let status = child.try_wait()?;
        if status.is_some() {
            self.child = None;
        }
        Ok(status)
    }

    /// What it has said.
    pub fn log(&self) -> anyhow::Result<String> {
        Ok(std::fs::read_to_string(&self.log)?)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ended_already = child.kill();
            let _reaped_already = child.wait();
        }
    }
}

/// True if each thread of the process is stopped, or gone.
fn stopped(id: u32) -> anyhow::Result<bool> {
    for thread in std::fs::read_dir(format!("/proc/{id}/task"))? {
        let Ok(stat) = std::fs::read_to_string(thread?.path().join("stat")) else { continue };
        // The name in parentheses may hold anything; the state comes after it.
        let state = stat.rsplit_once(") ").and_then(|(_, rest)| rest.chars().next());
        if !matches!(state, Some('T' | 't' | 'Z' | 'X')) {
            return Ok(false);
        }
    }
    Ok(true)
}
