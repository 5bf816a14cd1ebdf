//! The roles with compose's own configuration, against its broker and a real InfluxDB.

use std::{
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_tests::{
    calm,
    program::{binary, until},
    servers::{self, Influxd},
};
use serde_json::{Value, json};

use super::{Broker, text};

const SOON: Duration = Duration::from_secs(60);

/// A role's process; killed when it is dropped.
struct Role(Child);

impl Role {
    fn start(role: &str, config: &Path, data: &Path) -> anyhow::Result<Role> {
        let mut command = Command::new(binary()?);
        command.arg(role).arg("--config").arg(config).arg("--data").arg(data.join(role));
        Ok(Role(command.stdout(Stdio::null()).spawn()?))
    }
}

impl Drop for Role {
    fn drop(&mut self) {
        let _ended_already = self.0.kill();
        let _reaped_already = self.0.wait();
    }
}

async fn ready(what: &str, address: SocketAddr) -> anyhow::Result<()> {
    until(what, SOON, async || {
        let answer = reqwest::get(format!("http://{address}/readyz")).await?;
        let (status, body) = (answer.status(), answer.text().await?);
        ensure!(status == 200, "{body}");
        Ok(())
    })
    .await
}

/// Comes in first, by the code that the console tells; gives the cookie.
async fn first_person(client: &reqwest::Client, api: SocketAddr, data: &Path) -> anyhow::Result<String> {
    let told = Command::new(binary()?).args(["people", "code", "--data"]).arg(data).output()?;
    ensure!(told.status.success(), "{told:?}");
    let person = json!({ "login": "agim", "name": "Agim", "password": "three yellow tractors" });
    let answers = json!({ "code": String::from_utf8(told.stdout)?.trim(), "person": person });
    let made = client.post(format!("http://{api}/api/v1/setup")).json(&answers).send().await?;
    let made = made.error_for_status()?;
    let cookie = made.headers().get("set-cookie").context("a cookie")?.to_str()?;
    Ok(cookie.split(';').next().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn the_roles_of_compose_bring_rows_from_the_press_to_influxdb_and_the_api() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let broker = Broker::start().await?;
    let token = presswatch_runtime::random::hex(24);
    let influxd = Influxd::start(&token).await?;
    let token_file = folder.path().join("token");
    std::fs::write(&token_file, &token)?;
    let (edge, ingest, api) = (servers::free()?, servers::free()?, servers::free()?);
    let mut config = text("deploy/presswatch.toml")?;
    for (in_container, here) in [
        ("host = \"mosquitto\"", format!("host = \"{}\"", broker.server.address.ip())),
        ("port = 1883", format!("port = {}", broker.server.address.port())),
        ("http://influxdb:8086", influxd.base.clone()),
        ("/run/presswatch/token", token_file.display().to_string()),
        ("/run/secrets", broker.secrets.display().to_string()),
        ("127.0.0.1:9101", edge.to_string()),
        ("127.0.0.1:9102", ingest.to_string()),
        ("0.0.0.0:8080", format!("0.0.0.0:{}", api.port())),
        // The size of the outbox is not what is tested here.
        ("1GiB", "64MiB".to_owned()),
    ] {
        ensure!(config.contains(in_container), "{in_container} is not in deploy/presswatch.toml");
        config = config.replace(in_container, &here);
    }
    let seed = calm::seed(&["press1", "press2", "press3"])?;
    config = config.replace("kind = \"simulator\"", &format!("kind = \"simulator\"\nseed = {seed}"));
    let file = folder.path().join("presswatch.toml");
    std::fs::write(&file, config)?;
    let start = |role| Role::start(role, &file, folder.path());
    // The api first: what is not there yet is waited for.
    let _roles = [start("api")?, start("edge")?, start("ingest")?];
    ready("the edge is ready", edge).await?;
    ready("the ingest is ready", ingest).await?;
    ready("the api is ready", api).await?;

    let client = reqwest::Client::new();
    let refused = client.get(format!("http://{api}/api/v1/presses")).send().await?;
    assert_eq!(refused.status(), 401, "off loopback nobody reads who has not come in");
    let cookie = first_person(&client, api, &folder.path().join("api")).await?;
    let get = async |path: &str| -> anyhow::Result<Value> {
        let asked = client.get(format!("http://{api}/api/v1/{path}")).header("cookie", &cookie);
        Ok(asked.send().await?.error_for_status()?.json().await?)
    };
    until("rows of each press are in InfluxDB", SOON, async || {
        for press in ["press1", "press2", "press3"] {
            let answer = get(&format!("presses/{press}/series?signals=ambient_temp&points=60")).await?;
            let buckets = answer["series"]["ambient_temp"]["buckets"].as_array().context("buckets")?;
            ensure!(buckets.iter().any(|bucket| !bucket[3].is_null()), "{press}: {answer}");
        }
        Ok(())
    })
    .await?;
    let floor = get("presses").await?;
    assert_eq!(floor["site"]["simulated"], true);
    let pipeline = get("pipeline").await?;
    assert_eq!(pipeline["store"]["ok"], true, "{pipeline}");
    Ok(())
}
