//! The first start: how somebody comes to a site that has nobody yet, and `serve` to a configuration.

use std::{
    fs,
    io::{IsTerminal, Write},
    net::SocketAddr,
    path::Path,
    pin::pin,
    sync::Arc,
    time::Duration,
};

use anyhow::Context;
use presswatch_api::SetUp;
use presswatch_people::Accounts;
use presswatch_runtime::{Clock, Health, Secret, Tasks, service};
use tokio::net::TcpListener;

use crate::{
    check::{choose, terminal},
    data,
    ending::Ending,
    init, people,
    roles::greeting,
    words::say,
};

/// The code in the data folder, for who has no terminal before them: a container, a service.
const CODE: &str = "first-code";

/// Serves the page of the first start until there is a configuration at `file`, or somebody ends it. True:
/// there is one.
pub async fn start(
    data: &Path,
    file: &Path,
    listen: SocketAddr,
    ending: &mut Ending,
) -> anyhow::Result<bool> {
    data::create(data)?;
    let (tasks, clock) = (Tasks::new(), Clock::system());
    let opening = || format!("{listen} can't be opened: give another address with --listen");
    let listener = TcpListener::bind(listen).await.with_context(opening)?;
    let address = listener.local_addr()?;
    let accounts = Accounts::open(&data.join(people::FILE))?;
    let maker = init::Maker { file: file.to_owned(), port: address.port() };
    let setup = Arc::new(SetUp::new(accounts, clock, Some(Box::new(maker))));
    let language = choose(None, terminal(), &[]);
    let words = [("file", file.display().to_string())];
    writeln!(std::io::stdout(), "{}", say(language, "people-first-start", &words))?;
    tell(data, &greeting::unnamed(address), &setup)?;
    service::ready(&tasks);
    let serving = presswatch_api::first_start(listener, setup, Health::default(), tasks.token());
    let mut serving = pin!(serving);
    let made = tokio::select! {
        made = &mut serving => made,
        () = ending.heard() => {
            tasks.token().cancel();
            serving.await
        }
    };
    tasks.shutdown(Duration::ZERO).await;
    forget(data)?;
    Ok(made)
}

/// If there is nobody yet, says the code for the page at this address. It is shown to a person only, never to
/// what may be a log.
pub fn tell(data: &Path, page: &str, setup: &SetUp) -> anyhow::Result<()> {
    let mut out = std::io::stdout();
    let Some(code) = setup.code()? else { return forget(data) };
    data::replace(&data.join(CODE), &format!("{}\n", code.expose()), 0o600)?;
    let language = choose(None, terminal(), &[]);
    let shown = match out.is_terminal() {
        true => code.expose().to_owned(),
        false => format!("`presswatch people code --data {}`", data.display()),
    };
    let words = [("page", format!("{page}setup")), ("code", shown)];
    Ok(writeln!(out, "{}", say(language, "people-first-code", &words))?)
}

/// The code that the running program has asked for, if it has.
pub fn code(data: &Path) -> anyhow::Result<Option<Secret>> {
    let path = data.join(CODE);
    Ok(if path.exists() { Some(Secret::from_file(&path)?) } else { None })
}

/// The code is none any more.
pub fn forget(data: &Path) -> anyhow::Result<()> {
    match fs::remove_file(data.join(CODE)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).context("removing the code of the first start")
        }
        _ => Ok(()),
    }
}
