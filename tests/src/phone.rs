//! A phone with the ntfy app: it gets what its topic gets, and its buttons do what was sent with them.

use std::time::Duration;

use anyhow::{Context, ensure};
use futures::StreamExt;
use serde_json::Value;
use tokio::{sync::mpsc, task::JoinHandle};

use crate::program::until;

/// Within this what was sent is there, on a loaded machine.
const SOON: Duration = Duration::from_secs(30);

/// Subscribed to a topic until it is dropped.
#[derive(Debug)]
pub struct Phone {
    events: mpsc::UnboundedReceiver<Value>,
    listening: JoinHandle<()>,
}

impl Phone {
    /// Subscribes, and waits until that holds: nothing that is sent from then on is missed, while the server
    /// runs. `authorization` is the header, where the server asks for it.
    pub async fn subscribe(base: &str, topic: &str, authorization: Option<&str>) -> anyhow::Result<Phone> {
        let mut request = reqwest::Client::new().get(format!("{base}/{topic}/json"));
        if let Some(authorization) = authorization {
            request = request.header("Authorization", authorization);
        }
        let mut answer = request.send().await?.error_for_status()?.bytes_stream();
        let (sender, events) = mpsc::unbounded_channel();
        let listening = tokio::spawn(async move {
            let mut kept = Vec::new();
            while let Some(Ok(piece)) = answer.next().await {
                kept.extend_from_slice(&piece);
                while let Some(end) = kept.iter().position(|byte| *byte == b'\n') {
                    let line: Vec<u8> = kept.drain(..=end).collect();
                    let Ok(event) = serde_json::from_slice::<Value>(&line) else { continue };
                    if sender.send(event).is_err() {
                        return;
                    }
                }
            }
        });
        let mut phone = Phone { events, listening };
        let open = phone.next().await?;
        ensure!(open["event"] == "open", "{open}");
        Ok(phone)
    }

    /// The next event: a message, or that one was cleared.
    pub async fn next(&mut self) -> anyhow::Result<Value> {
        self.event(|event| !is_alive(event)).await
    }

    /// Waits until the server says that it is alive.
    pub async fn alive(&mut self) -> anyhow::Result<()> {
        self.event(is_alive).await.map(drop)
    }

    /// The next event of these; others before it are passed over.
    async fn event(&mut self, wanted: impl Fn(&Value) -> bool) -> anyhow::Result<Value> {
        let next = async {
            loop {
                let event = self.events.recv().await.context("the server has ended the subscription")?;
                if wanted(&event) {
                    return Ok(event);
                }
            }
        };
        tokio::time::timeout(SOON, next).await.context("nothing came")?
    }

    /// What has come and was not looked at yet.
    pub fn waiting(&mut self) -> Vec<Value> {
        std::iter::from_fn(|| self.events.try_recv().ok()).filter(|event| !is_alive(event)).collect()
    }
}

fn is_alive(event: &Value) -> bool {
    event["event"] == "keepalive"
}

impl Drop for Phone {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

/// Taps the one button of a message: does the request that was sent with it, as the app does. Gives the status.
pub async fn tap(message: &Value) -> anyhow::Result<u16> {
    let actions = message["actions"].as_array().with_context(|| format!("no button: {message}"))?;
    let [action] = actions.as_slice() else { anyhow::bail!("not one button: {message}") };
    ensure!(action["action"] == "http", "{action}");
    let text = |name: &str| action[name].as_str().with_context(|| format!("{name}: {action}"));
    let method = reqwest::Method::from_bytes(text("method")?.as_bytes())?;
    let mut request = reqwest::Client::new().request(method, text("url")?).body(text("body")?.to_owned());
    for (name, value) in action["headers"].as_object().into_iter().flatten() {
        request = request.header(name, value.as_str().context("a header")?);
    }
    Ok(request.send().await?.status().as_u16())
}

/// All messages that the server keeps of a topic, oldest first.
pub async fn kept(base: &str, topic: &str) -> anyhow::Result<Vec<Value>> {
    let text = until("the server tells what it keeps", SOON, async || {
        let url = format!("{base}/{topic}/json?poll=1&since=all");
        Ok(reqwest::get(url).await?.error_for_status()?.text().await?)
    });
    text.await?.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}
