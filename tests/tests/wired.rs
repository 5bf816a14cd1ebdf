//! From a bare press to its page with devices that are not ours: a Modbus server, something that publishes
//! over MQTT, a UPS of NUT. First as the electrician asks (`probe`, `check`), then as it runs.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::Duration,
};

use anyhow::{Context, ensure};
use presswatch_edge::mains::Mains;
use presswatch_tests::{
    process::Process,
    program::{binary, until},
    servers::{self, Server, system_path},
};
use serde_json::{Value, json};

const SOON: Duration = Duration::from_secs(30);

/// Ended with the test.
struct Ends(Child);

impl Drop for Ends {
    fn drop(&mut self) {
        let _gone = self.0.kill();
        let _gone = self.0.wait();
    }
}

/// pymodbus with a press: 11.2 A in tenths, 6 strokes, 123.5 kWh with its low register first.
fn modbus() -> anyhow::Result<(Ends, String)> {
    let units = json!({"1": {
        "holding": {"0": [112, 60]},
        "input": {"10": [0x0000, 0x42f7]},
        "discrete": {"0": [1]},
    }});
    let mut child = Command::new("/usr/bin/python3")
        .arg("devices/modbus_server.py")
        .arg(json!({"listen": "tcp", "units": units}).to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut line = String::new();
    let mut said = BufReader::new(child.stdout.take().context("stdout")?);
    said.read_line(&mut line)?;
    // It tells of each request.
    std::thread::spawn(move || said.lines().map_while(Result::ok).for_each(drop));
    let said: Value = serde_json::from_str(&line)?;
    let address = said["listening"].as_str().with_context(|| line.clone())?.to_owned();
    Ok((Ends(child), address))
}

/// upsd with a UPS that is on line.
async fn ups() -> anyhow::Result<(Ends, Server)> {
    let (folder, address) = (servers::folder()?, servers::free()?);
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("ups.dev"), "ups.status: OL CHRG\n")?;
    let device = path("ups.dev").display().to_string();
    std::fs::write(
        path("ups.conf"),
        format!("[ups]\ndriver = dummy-ups\nport = {device}\nmode = dummy-once\n"),
    )?;
    std::fs::write(path("upsd.conf"), format!("LISTEN {} {}\n", address.ip(), address.port()))?;
    std::fs::write(path("upsd.users"), "")?;
    let here = |program: &str| {
        let mut command = Command::new(Path::new("/lib/nut").join(program));
        for name in ["NUT_CONFPATH", "NUT_STATEPATH", "NUT_ALTPIDPATH"] {
            command.env(name, folder.path());
        }
        command
    };
    let log = std::fs::File::create(path("driver.log"))?;
    let mut driver = here("dummy-ups");
    driver.args(["-a", "ups", "-u", "root", "-F"]).stdout(log.try_clone()?).stderr(log);
    let driver = Ends(driver.spawn().context("tests/servers/get installs nut-server")?);
    let mut upsd = here("upsd");
    upsd.args(["-F", "-u", "root"]);
    let server = Server::start(upsd, address, folder).await?;
    let mains = Mains::Nut { host: "127.0.0.1".to_owned(), port: address.port(), ups: "ups".to_owned() };
    until("the UPS's driver is there", SOON, async || {
        ensure!(mains.ask().await?);
        Ok(())
    })
    .await?;
    Ok((driver, server))
}

struct Plant {
    folder: tempfile::TempDir,
    broker: Server,
    page: String,
    _ups: (Ends, Server),
}

impl Plant {
    async fn new(modbus: &str) -> anyhow::Result<Plant> {
        let broker = servers::mosquitto("allow_anonymous true\n", servers::folder()?).await?;
        let ups = ups().await?;
        let page = servers::free()?;
        let folder = servers::folder()?;
        let text = format!(
            "[site]\nid = \"test\"\nname = \"Test\"\nzone = \"Europe/Belgrade\"\nlanguages = [\"en\", \"sq\"]\n\
             [mqtt]\nhost = \"127.0.0.1\"\nport = {}\n[store]\nengine = \"embedded\"\n\
             [[press]]\nid = \"press1\"\nname = \"Press 1\"\nproducer = \"edge1\"\nprofile = \"hydraulic-11kw\"\n\
             [[source]]\npress = \"press1\"\nkind = \"modbus\"\nat = \"tcp://{modbus}\"\n[source.signals]\n\
             motor_current = {{ holding = 0, raw = [0, 10], eng = [0, 1] }}\n\
             stroke_rate = {{ ref = 40002, raw = [0, 10], eng = [0, 1], every = \"1s\" }}\n\
             energy_total = {{ input = 10, type = \"f32\", order = \"cdab\", every = \"1s\" }}\n\
             estop_ok = {{ discrete = 0 }}\n\
             [[source]]\npress = \"press1\"\nkind = \"mqtt\"\n[source.signals]\n\
             hopper_level = {{ topic = \"hopper/state\", pointer = \"/level\" }}\n\
             [[source]]\npress = \"press1\"\nkind = \"mains\"\nnut = \"ups@{}\"\nevery = \"1s\"\n\
             [edge]\nproducer = \"edge1\"\nclock = {{ trust = \"system\" }}\nhttp = \"{}\"\n\
             [ingest]\nproducer = \"ingest1\"\nhttp = \"{}\"\n[api]\nproducer = \"api1\"\nlisten = \"{page}\"\n",
            broker.address.port(),
            ups.1.address,
            servers::free()?,
            servers::free()?,
        );
        std::fs::write(folder.path().join("presswatch.toml"), text)?;
        Ok(Plant { folder, broker, page: format!("http://{page}/"), _ups: ups })
    }

    fn config(&self) -> PathBuf {
        self.folder.path().join("presswatch.toml")
    }

    /// As a device would: each half second.
    fn publisher(&self) -> anyhow::Result<Ends> {
        let script = format!(
            "while true; do mosquitto_pub -p {} -t hopper/state -m '{{\"level\": 61.5}}'; sleep 0.5; done",
            self.broker.address.port()
        );
        Ok(Ends(Command::new("sh").env("PATH", system_path()).args(["-c", &script]).spawn()?))
    }

    fn check(&self, options: &[&str]) -> anyhow::Result<Output> {
        let mut command = Command::new(binary()?);
        command.arg("check").arg(self.config()).args(options).env_remove("LC_ALL").env("LANG", "C");
        Ok(command.output()?)
    }
}

#[tokio::test]
async fn a_wired_press_is_checked_and_comes_to_the_page() -> anyhow::Result<()> {
    let (device, address) = modbus()?;
    let plant = Plant::new(&address).await?;
    let publisher = plant.publisher()?;
    let checked = plant.check(&[])?;
    let said = String::from_utf8(checked.stdout)?;
    ensure!(checked.status.code() == Some(0), "{said}{}", String::from_utf8_lossy(&checked.stderr));
    for line in [
        "motor_current: 112 is 11.2 A",
        "energy_total: 123.5 is 123.5 kWh",
        "hopper_level: 61.5 %",
        "the mains are there",
        "lets edge1 in",
    ] {
        ensure!(said.contains(line), "{line}: {said}");
    }
    ensure!(!said.contains('✗') && said.lines().filter(|line| line.starts_with('✓')).count() >= 10, "{said}");

    let mut command = Command::new(binary()?);
    command
        .arg("serve")
        .arg("--config")
        .arg(plant.config())
        .arg("--data")
        .arg(plant.folder.path().join("data"));
    let mut serve = Process::new(command, &plant.folder.path().join("serve.log"));
    serve.start()?;
    let press = async |what: &str, is: &(dyn Fn(&Value) -> bool + Sync)| {
        until(what, SOON, async || {
            let floor: Value = reqwest::get(format!("{}api/v1/presses", plant.page)).await?.json().await?;
            let press = floor["presses"][0].clone();
            ensure!(is(&press), "{press}");
            Ok(press)
        })
        .await
    };
    let press_now = press("the press runs", &|press| {
        let value = |id: &str| &press["values"][id]["v"];
        press["state"] == "running"
            && value("motor_current") == 11.2
            && value("stroke_rate") == 6.0
            && value("energy_total") == 123.5
            && value("hopper_level") == 61.5
            && value("mains_ok") == true
            && value("estop_ok") == true
    })
    .await;
    let _running = press_now.context(std::fs::read_to_string(plant.folder.path().join("serve.log"))?)?;
    // Its device is gone: that is said, and what others tell goes on.
    drop(device);
    press("the device is missed", &|press| {
        press["values"]["motor_current"]["bad"] == "missing" && press["values"]["hopper_level"]["v"] == 61.5
    })
    .await?;
    drop(publisher);
    Ok(())
}

#[tokio::test]
async fn what_is_wrong_is_said_with_its_remedy() -> anyhow::Result<()> {
    let (device, address) = modbus()?;
    let plant = Plant::new(&address).await?;
    let wrong = std::fs::read_to_string(plant.config())?
        .replace("order = \"cdab\"", "order = \"abcd\"")
        .replace("ref = 40002", "ref = 40052")
        .replace("ups@", "other@");
    std::fs::write(plant.config(), wrong)?;
    let checked = plant.check(&["--wait-s", "1"])?;
    let said = String::from_utf8(checked.stdout)?;
    assert_eq!(checked.status.code(), Some(2), "{said}");
    for line in [
        "With order = \"cdab\" it would be 123.5",
        "does not have this register",
        "does not say whether the mains",
        "nothing was published in 1 seconds",
    ] {
        ensure!(said.contains(line), "{line}: {said}");
    }
    ensure!(String::from_utf8(checked.stderr)?.contains("3 things are wrong."));
    let json = plant.check(&["--wait-s", "1", "--json"])?;
    let found: Value = serde_json::from_slice(&json.stdout)?;
    assert_eq!(found["wrong"], 3, "{found}");
    drop(device);
    let checked = plant.check(&["--wait-s", "1", "--language", "sr-Cyrl"])?;
    ensure!(String::from_utf8(checked.stdout)?.contains("није доступно"));
    Ok(())
}

#[tokio::test]
async fn probe_finds_what_the_gauge_shows() -> anyhow::Result<()> {
    let (_device, address) = modbus()?;
    let probe = |args: &[&str]| -> anyhow::Result<(Option<i32>, String)> {
        let mut command = Command::new(binary()?);
        command.arg("probe").arg(format!("tcp://{address}")).args(args).env("LANG", "C");
        let output = command.output()?;
        let said = String::from_utf8(output.stdout)? + &String::from_utf8(output.stderr)?;
        Ok((output.status.code(), said))
    };
    let (code, said) = probe(&["input", "10..11", "--once", "--expect", "123", "--signal", "energy_total"])?;
    ensure!(code == Some(0), "{said}");
    ensure!(said.contains("energy_total = { input = 10, type = \"f32\", order = \"cdab\" }"), "{said}");
    let (_, said) =
        probe(&["ref", "40001..40002", "--once", "--expect", "11.2", "--signal", "motor_current"])?;
    ensure!(said.contains("motor_current = { ref = 40001, raw = [0, 10], eng = [0, 1] }"), "{said}");
    // Of a range that the device has in part, that part.
    let (_, said) = probe(&["holding", "0..3", "--once"])?;
    ensure!(said.contains("112") && said.contains('–'), "{said}");
    let (code, said) = probe(&["holding", "100..101", "--once", "--language", "sq"])?;
    ensure!(code == Some(1) && said.contains("pajisja nuk e ka këtë regjistër"), "{said}");
    let (_, said) = probe(&["scan", "1..3", "--timeout-ms", "300"])?;
    ensure!(said.contains("Unit 1 answers.") && !said.contains("Unit 3 answers."), "{said}");
    let (code, said) = probe(&["registers", "0..3"])?;
    ensure!(code == Some(2) && said.contains("holding 0..50"), "{said}");
    Ok(())
}
