//! Settings as people change them: a real `presswatch serve`, its API, SIGHUP, and the console.

use std::{
    net::SocketAddr,
    path::PathBuf,
    process::{Command, Output},
    time::Duration,
};

use anyhow::{Context, anyhow, ensure};
use presswatch_config::Config;
use presswatch_domain::{Birth, Epoch, Numbered, Record, Row, SignalId, UtcMs, Value};
use presswatch_people::{Accounts, NewContact, NewPerson, NewToken, NewTopic, PersonId, Presses, Role};
use presswatch_runtime::Secret;
use presswatch_store::Store;
use presswatch_tests::{
    process::Process,
    program::{binary, until},
    servers::{folder, free},
};
use reqwest::{Client, Method, Response};
use serde_json::{Value as Json, json};
use tempfile::TempDir;

const SOON: Duration = Duration::from_secs(30);
const HOUR: i64 = 3_600_000;

struct Plant {
    folder: TempDir,
    addresses: [SocketAddr; 3],
    client: Client,
    token: Secret,
    technician: PersonId,
    serve: Process,
}

fn now() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

/// Milliseconds of UTC of a time on the wall in Kosovo.
fn wall(text: &str) -> anyhow::Result<i64> {
    let zone = jiff::tz::TimeZone::get("Europe/Belgrade")?;
    Ok(zone.to_timestamp(text.parse()?)?.as_millisecond())
}

impl Plant {
    /// A site with a manager's program and somebody to call, served.
    async fn new() -> anyhow::Result<Plant> {
        Self::with("").await
    }

    /// The same, with more at the end of its file.
    async fn with(more: &str) -> anyhow::Result<Plant> {
        let folder = folder()?;
        let data = folder.path().join("data");
        std::fs::create_dir(&data)?;
        let accounts = Accounts::open(&data.join("accounts.db"))?;
        let password = Secret::new("a long sentence for this test");
        let new = |login: &str, role| NewPerson {
            login: login.to_owned(),
            name: format!("{login} of the plant"),
            role,
            language: None,
            phone: None,
            presses: Presses::All,
        };
        let admin = accounts.add(new("arta", Role::Admin), &password, UtcMs(now()))?;
        let technician = accounts.add(new("zoran", Role::Technician), &password, UtcMs(now()))?.id;
        let manager =
            NewToken { name: "manager".into(), role: Role::Manager, presses: Presses::All, expires: None };
        let (_, token) = accounts.add_token(manager, &admin.id, UtcMs(now()))?;
        let mut command = Command::new(binary()?);
        command
            .arg("serve")
            .arg("--config")
            .arg(folder.path().join("presswatch.toml"))
            .arg("--data")
            .arg(&data);
        command.env("RUST_LOG", "info");
        let serve = Process::new(command, &folder.path().join("log"));
        let addresses = [free()?, free()?, free()?];
        let mut plant = Plant { folder, addresses, client: Client::new(), token, technician, serve };
        plant.write(&format!("{}{more}", plant.text()))?;
        plant.serve.start()?;
        plant.up().await?;
        Ok(plant)
    }

    fn text(&self) -> String {
        let [page, ingest, edge] = self.addresses;
        format!(
            "[site]\nid = \"test\"\nname = \"Test\"\nzone = \"Europe/Belgrade\"\nlanguages = [\"en\"]\n\
             [mqtt]\nembedded = true\n[store]\nengine = \"embedded\"\n\
             [[press]]\nid = \"press1\"\nname = \"Press 1\"\nproducer = \"edge1\"\nprofile = \"hydraulic-11kw\"\n\
             [press.limits.oil_temp]\nwarn_hi = 58.0\n\
             [[press]]\nid = \"press2\"\nname = \"Press 2\"\nproducer = \"edge1\"\nprofile = \"hydraulic-11kw\"\n\
             [edge]\nproducer = \"edge1\"\nclock = {{ trust = \"system\" }}\nhttp = \"{edge}\"\n\
             [ingest]\nproducer = \"ingest1\"\nhttp = \"{ingest}\"\n[api]\nproducer = \"api1\"\nlisten = \"{page}\"\n\
             [plan]\nlead = \"12h\"\nholidays = \"kosovo\"\n\
             [[plan.shift]]\nname = \"Early\"\ndays = [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\"]\nfrom = \"06:00\"\nto = \"14:00\"\n"
        )
    }

    fn write(&self, text: &str) -> anyhow::Result<()> {
        Ok(std::fs::write(self.folder.path().join("presswatch.toml"), text)?)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    async fn up(&self) -> anyhow::Result<()> {
        until("the api answers", SOON, async || self.get("/api/v1/settings").await.map(drop)).await
    }

    async fn ask(&self, method: Method, path: &str, body: Option<Json>) -> anyhow::Result<Response> {
        let url = format!("http://{}{path}", self.addresses[0]);
        let mut request = self.client.request(method, url).bearer_auth(self.token.expose());
        if let Some(body) = body {
            request = request.json(&body);
        }
        Ok(request.send().await?)
    }

    async fn get(&self, path: &str) -> anyhow::Result<Json> {
        let answer = self.ask(Method::GET, path, None).await?;
        ensure!(answer.status() == 200, "{path}: {}: {}", answer.status(), answer.text().await?);
        Ok(answer.json().await?)
    }

    /// Status and body.
    async fn put(&self, based_on: i64, settings: &Json) -> anyhow::Result<(u16, Json)> {
        let body = json!({ "based_on": based_on, "settings": settings });
        let answer = self.ask(Method::PUT, "/api/v1/settings", Some(body)).await?;
        Ok((answer.status().as_u16(), answer.json().await?))
    }

    /// Written, or the test is over.
    async fn set(&self, based_on: i64, settings: &Json) -> anyhow::Result<Json> {
        let (status, answer) = self.put(based_on, settings).await?;
        ensure!(status == 200, "{status}: {answer}");
        Ok(answer)
    }

    async fn go_back(&self, to: i64, based_on: i64) -> anyhow::Result<(u16, Json)> {
        let path = format!("/api/v1/settings/versions/{to}/return");
        let answer = self.ask(Method::POST, &path, Some(json!({ "based_on": based_on }))).await?;
        Ok((answer.status().as_u16(), answer.json().await?))
    }

    /// High warning of a press's oil.
    async fn warning(&self, press: &str) -> anyhow::Result<Json> {
        Ok(self.get(&format!("/api/v1/presses/{press}")).await?["signals"]["oil_temp"]["warn"][1].clone())
    }

    fn tool(&self, args: &[&str]) -> anyhow::Result<Output> {
        let mut command = Command::new(binary()?);
        command.args(args).arg("--data").arg(self.data()).env_remove("LC_ALL").env("LANG", "C");
        Ok(command.output()?)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_people_change_is_checked_kept_and_holds_at_once() -> anyhow::Result<()> {
    let plant = Plant::new().await?;
    let begin = plant.get("/api/v1/settings").await?;
    assert_eq!((&begin["version"], &begin["settings"], &begin["by"]), (&json!(0), &json!({}), &Json::Null));
    assert_eq!(
        (&begin["file"]["plan"]["lead"], &begin["errors"], &begin["restart"]),
        (&json!("12h"), &json!([]), &json!([]))
    );
    assert!(
        begin["people"].as_array().is_some_and(|people| people
            .contains(&json!({"id": plant.technician.to_string(), "name": "zoran of the plant", "role": "technician", "ways": []}))),
        "{begin}"
    );

    // Everything wrong at once, each at its field, in each language; and nothing is kept of it.
    let wrong = json!({
        "plan": { "shift": [
            { "name": "Night", "days": ["sat"], "from": "22:00", "to": "06:00" },
            { "name": "Sunday", "days": ["sun"], "from": "05:00", "to": "13:00" },
        ], "stop": [{ "from": "2027-01-02T06:00", "to": "2027-01-01T06:00", "reason": "New die" }] },
        "duty": { "rota": [{ "days": ["mon"], "from": "06:00", "to": "14:00", "people": ["p0000000000000000"] }] },
        "store": { "engine": "embedded" },
    });
    let (status, problem) = plant.put(0, &wrong).await?;
    assert_eq!((status, &problem["type"]), (422, &json!("/api/v1/problems/wrong-fields")), "{problem}");
    let errors = problem["errors"].as_array().context("errors")?;
    let mut pointers: Vec<&str> = errors.iter().filter_map(|error| error["pointer"].as_str()).collect();
    pointers.sort_unstable();
    assert_eq!(
        pointers,
        ["/duty/rota/0/people/0", "/plan/shift/0", "/plan/shift/1", "/plan/stop/0/to", "/store"]
    );
    for error in errors {
        let texts = error["texts"].as_object().context("texts")?;
        assert_eq!(texts.keys().map(String::as_str).collect::<Vec<_>>(), ["en", "sq", "sr-Cyrl", "sr-Latn"]);
        let distinct: std::collections::BTreeSet<_> = texts.values().filter_map(Json::as_str).collect();
        assert_eq!(distinct.len(), 4, "{error}");
    }
    assert!(problem.to_string().contains("overlap on Sunday"), "{problem}");
    assert_eq!(plant.get("/api/v1/settings").await?["version"], 0);
    let (status, problem) = plant.put(0, &json!([])).await?;
    assert_eq!((status, &problem["field"]), (400, &json!("settings")));

    // What is right holds at once, and who looks comes back for it.
    assert_eq!(plant.warning("press1").await?, 58.0);
    let mut live = plant.ask(Method::GET, "/api/v1/live", None).await?;
    let good = json!({
        "plan": { "lead": "24h", "shift": [{ "name": "Night", "days": ["sat"], "from": "22:00", "to": "06:00" }] },
        "limits": { "press2": { "oil_temp": { "warn_hi": 57 } } },
        "site": { "languages": ["sr-Latn", "sq"] },
        "target": [{ "press": "press1", "throughput": 100, "uptime": null }],
    });
    let first = plant.set(0, &good).await?;
    assert_eq!(
        (&first["version"], &first["by_name"]),
        (&json!(1), &Json::Null),
        "a token has no name to tell"
    );
    assert!(
        first["by"].as_str().is_some_and(|by| by.starts_with('t'))
            && first["at"].as_i64().is_some_and(|at| at <= now())
    );
    tokio::time::timeout(SOON, async {
        while live.chunk().await?.is_some() {}
        anyhow::Ok(())
    })
    .await
    .context("live goes on")??;
    assert_eq!((plant.warning("press1").await?, plant.warning("press2").await?), (json!(58.0), json!(57.0)));
    assert_eq!(plant.get("/api/v1/presses").await?["site"]["languages"], json!(["sr-Latn", "sq"]));
    let (status, problem) = plant.put(0, &json!({})).await?;
    assert_eq!((status, &problem["type"]), (409, &json!("/api/v1/problems/outdated")));

    // The nights of the clock's change.
    for (from, to, long) in
        [("2026-10-24T12:00", "2026-10-25T12:00", 9), ("2027-03-27T12:00", "2027-03-28T12:00", 7)]
    {
        let plan =
            plant.get(&format!("/api/v1/plan?from={}&to={}&press=press1", wall(from)?, wall(to)?)).await?;
        let night = &plan["presses"]["press1"][0];
        assert_eq!(
            night["to"].as_i64().zip(night["from"].as_i64()).map(|(to, from)| to - from),
            Some(long * HOUR),
            "{plan}"
        );
        assert_eq!(
            (&plan["lead_ms"], &plan["targets"]["press1"]["throughput"]),
            (&json!(24 * HOUR), &json!(100.0))
        );
    }

    // Since when a stop is known, the server says: what is sent counts nothing.
    let saturday = jiff::tz::TimeZone::UTC
        .to_datetime(jiff::Timestamp::now())
        .date()
        .nth_weekday(3, jiff::civil::Weekday::Saturday)?;
    let mut stops = good.clone();
    stops["plan"]["stop"] = json!([
        { "from": format!("{saturday}T23:00"), "to": format!("{saturday}T23:30"), "reason": "New die", "registered": 5 },
    ]);
    let second = plant.set(1, &stops).await?;
    let registered = second["settings"]["plan"]["stop"][0]["registered"].as_i64().context("registered")?;
    // By the server's own clock, which may differ from this test's: it follows the system's, but not each step.
    assert!(now().abs_diff(registered) < SOON.as_millis() as u64, "{second}");
    let day = |hour: &str| wall(&format!("{saturday}T{hour}"));
    let plan = plant.get(&format!("/api/v1/plan?from={}&to={}", day("21:00")?, day("23:59")?)).await?;
    assert_eq!(plan["presses"]["press2"][0]["stops"][0]["counts"], true, "{plan}");
    stops["plan"]["stop"][0]["reason"] = json!("Another die");
    stops["plan"]["stop"][0]["registered"] = json!(7);
    let third = plant.set(2, &stops).await?;
    assert_eq!(third["settings"]["plan"]["stop"][0]["registered"], registered);

    // Back to an older version, and to the file alone.
    let (status, back) = plant.go_back(1, 3).await?;
    assert_eq!((status, &back["version"], &back["returned_to"]), (200, &json!(4), &json!(1)), "{back}");
    assert_eq!(back["settings"], plant.get("/api/v1/settings/versions/1").await?["settings"]);
    let (status, back) = plant.go_back(3, 4).await?;
    assert_eq!(status, 200, "{back}");
    assert!(
        back["settings"]["plan"]["stop"][0]["registered"].as_i64() > Some(registered),
        "it was away meanwhile"
    );
    assert_eq!(plant.go_back(0, 5).await?.1["settings"], json!({}));
    assert_eq!((plant.go_back(9, 6).await?.0, plant.go_back(1, 5).await?.0), (404, 409));
    let versions = plant.get("/api/v1/settings/versions").await?;
    let numbers: Vec<_> =
        versions.as_array().context("a list")?.iter().filter_map(|one| one["version"].as_i64()).collect();
    assert_eq!(numbers, [6, 5, 4, 3, 2, 1]);
    assert_eq!(plant.warning("press2").await?, 60.0);

    // Settings are of all presses: who sees one of them has none.
    let accounts = Accounts::open(&plant.data().join("accounts.db"))?;
    let only = Presses::Only(["press1".parse()?].into());
    let limited = NewToken { name: "limited".into(), role: Role::Manager, presses: only, expires: None };
    let (_, limited) = accounts.add_token(limited, &plant.technician, UtcMs(now()))?;
    for path in ["settings", "settings/versions", "settings/versions/1"] {
        let url = format!("http://{}/api/v1/{path}", plant.addresses[0]);
        assert_eq!(plant.client.get(url).bearer_auth(limited.expose()).send().await?.status(), 403, "{path}");
    }
    let url = format!("http://{}/api/v1/plan", plant.addresses[0]);
    let plan: Json = plant.client.get(url).bearer_auth(limited.expose()).send().await?.json().await?;
    assert_eq!(plan["presses"].as_object().map(serde_json::Map::len), Some(1), "{plan}");

    // The console sees the same, and what it writes is taken up.
    let listed = plant.tool(&["settings", "versions"])?;
    assert_eq!(String::from_utf8(listed.stdout)?.lines().count(), 6);
    let returned = plant.tool(&["settings", "return", "1"])?;
    assert_eq!(
        String::from_utf8(returned.stdout)?,
        "Version 7 has the words of version 1 again, and holds.\n"
    );
    assert_eq!(plant.get("/api/v1/settings").await?["version"], 7);
    assert_eq!(plant.warning("press2").await?, 57.0);
    let shown = plant.tool(&["settings", "show"])?;
    assert!(String::from_utf8(shown.stdout)?.contains("warn_hi = 57"));
    assert_eq!(plant.tool(&["settings", "show", "99"])?.status.code(), Some(2));
    Ok(())
}

/// A planned stop is a change of the settings as any other, and each plan that holds goes into the record.
#[tokio::test(flavor = "multi_thread")]
async fn a_planned_stop_is_registered_and_taken_back_and_each_plan_is_recorded() -> anyhow::Result<()> {
    let plant = Plant::new().await?;
    let path = format!("/api/v1/kpis?by=line&from={}", now() - HOUR);
    let plans = async |expected: &[i64]| {
        until("each plan is in the record", SOON, async || {
            let answer = plant.get(&path).await?;
            let changes = answer["changes"].as_array().context("changes")?;
            let versions: Vec<_> = changes.iter().filter_map(|one| one["version"].as_i64()).collect();
            ensure!(versions == expected, "{answer}");
            Ok(changes.clone())
        })
        .await
    };
    assert_eq!(plans(&[0]).await?[0]["by"], "console");
    // A Wednesday at least a week from now, whole minutes on the wall.
    let today = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date();
    let day = today.nth_weekday(2, jiff::civil::Weekday::Wednesday)?;
    let (from, to) = (wall(&format!("{day}T07:00"))?, wall(&format!("{day}T09:00"))?);
    let stop = |reason: &str| json!({"presses": ["press1"], "from": from, "to": to, "reason": reason});
    let post = async |body: Json| {
        let answer = plant.ask(Method::POST, "/api/v1/planned-stops", Some(body)).await?;
        anyhow::Ok((answer.status().as_u16(), answer.json::<Json>().await?))
    };
    let (status, list) = post(stop("New die")).await?;
    assert_eq!((status, &list["version"]), (200, &json!(1)), "{list}");
    let one = &list["stops"][0];
    assert_eq!((&one["from"], &one["to"], &one["presses"]), (&json!(from), &json!(to), &json!(["press1"])));
    let touch = &one["shifts"][0];
    assert_eq!((&touch["shift"], &touch["counts"]), (&json!("Early"), &json!(true)), "{list}");
    // The file's plan is in it, whole.
    let settings = plant.get("/api/v1/settings").await?;
    let plan = &settings["settings"]["plan"];
    assert_eq!((&plan["lead"], &plan["shift"][0]["name"]), (&json!("12h"), &json!("Early")), "{plan}");
    let (status, problem) = post(json!({"from": to, "to": from, "reason": "New die"})).await?;
    assert_eq!((status, &problem["errors"][0]["pointer"]), (422, &json!("/plan/stop/1/to")), "{problem}");
    assert_eq!(post(json!({"presses": ["press9"], "from": from, "to": to, "reason": "x"})).await?.0, 404);

    let drop = async |number: u32, based_on: u32| {
        let path = format!("/api/v1/planned-stops/{number}?based_on={based_on}");
        anyhow::Ok(plant.ask(Method::DELETE, &path, None).await?.status().as_u16())
    };
    assert_eq!((drop(0, 0).await?, drop(1, 1).await?, drop(0, 1).await?), (409, 404, 200));
    let left = plant.get(&format!("/api/v1/planned-stops?from={from}&to={to}")).await?;
    assert_eq!(left["stops"], json!([]));

    // What changes something else makes no other plan.
    let mut other = plant.get("/api/v1/settings").await?["settings"].clone();
    other["site"] = json!({ "languages": ["sq"] });
    plant.set(2, &other).await?;
    let changes = plans(&[0, 1, 2]).await?;
    assert!(changes[1]["by"].as_str().is_some_and(|by| by.starts_with('t')), "{changes:?}");
    Ok(())
}

/// Who is told of alarms: by settings that know whom the alerter reaches, and by what people say of themselves.
#[tokio::test(flavor = "multi_thread")]
async fn an_escalation_reaches_somebody_and_addresses_stay_with_people() -> anyhow::Result<()> {
    let alert = "[alert]\nproducer = \"alert1\"\nhttp = \"127.0.0.1:0\"\n[alert.ntfy]\nurl = \"http://127.0.0.1:9\"\n";
    let plant = Plant::with(alert).await?;
    let begin = plant.get("/api/v1/settings").await?;
    assert_eq!(begin["ways"], json!(["ntfy"]));
    // The standard, by the ways that there are.
    assert_eq!(
        begin["file"]["escalation"]["p1"][1],
        json!({ "after": "3min", "whom": "duty1", "ways": ["own"] })
    );
    let technician = plant.technician.to_string();
    let steps = |after: &str| {
        json!([
            { "after": "0s", "whom": technician, "ways": ["own"] },
            { "after": after, "whom": "p0000000000000000", "ways": ["own"] },
        ])
    };
    let wrong = json!({
        "escalation": { "p1": steps("1min"), "p2": [] },
        "alarm": [{ "rule": "oil_temp.warn_high" }, { "rule": "oil_temp.warn_hi", "hysteresis": 2 }],
    });
    let (status, problem) = plant.put(0, &wrong).await?;
    let errors = problem["errors"].as_array().context("errors")?;
    let mut pointers: Vec<&str> = errors.iter().filter_map(|error| error["pointer"].as_str()).collect();
    pointers.sort_unstable();
    assert_eq!(status, 422);
    assert_eq!(
        pointers,
        [
            "/alarm/0/rule",
            "/alarm/1/hysteresis",
            "/escalation/p1/0/whom",
            "/escalation/p1/1/whom",
            "/escalation/p2"
        ]
    );
    let accounts = Accounts::open(&plant.data().join("accounts.db"))?;
    let contact = NewContact { ntfy: Some(NewTopic::Random), ..NewContact::default() };
    let told = accounts.set_contact(&plant.technician, contact)?;
    let good = json!({
        "escalation": { "p1": [{ "after": "0s", "whom": technician, "ways": ["own"] }] },
        "alarm": [{ "rule": "oil_temp.warn_hi", "presses": ["press1"], "priority": 1, "on_delay": "2min" }],
    });
    let set = plant.set(0, &good).await?;
    assert_eq!((&set["settings"]["alarm"], &set["errors"]), (&good["alarm"], &json!([])));
    let people = set["people"].as_array().context("people")?;
    let zoran = people.iter().find(|one| one["id"] == technician.as_str()).context("the technician")?;
    assert_eq!(zoran["ways"], json!(["ntfy"]));

    // An address is told to people only: never to a program, and not with the settings.
    let topic = told.contact.ntfy.context("a topic")?;
    assert!(!set.to_string().contains(&topic));
    let path = format!("/api/v1/people/{technician}/contact");
    assert_eq!(plant.ask(Method::GET, &path, None).await?.status(), 403);
    assert_eq!(plant.ask(Method::PUT, &path, Some(json!({ "digest": true }))).await?.status(), 403);
    let log_in = |login: &str| {
        let body = json!({ "login": login, "password": "a long sentence for this test" });
        let url = format!("http://{}/api/v1/session", plant.addresses[0]);
        async move {
            let answer = Client::new().post(url).json(&body).send().await?;
            let cookie = answer.headers().get("set-cookie").context("a cookie")?.to_str()?.to_owned();
            anyhow::Ok(cookie.split(';').next().unwrap_or_default().to_owned())
        }
    };
    let own = format!("http://{}/api/v1/session/contact", plant.addresses[0]);
    let cookie = log_in("zoran").await?;
    let seen: Json = plant.client.get(&own).header("cookie", &cookie).send().await?.json().await?;
    assert_eq!(
        seen["ntfy"],
        json!({
            "topic": topic, "app": format!("ntfy://127.0.0.1:9/{topic}?secure=false"),
            "web": format!("http://127.0.0.1:9/{topic}"), "server": "http://127.0.0.1:9", "login": false,
        })
    );
    assert_eq!(seen["ways"]["offline"], json!(["ring", "sms"]));
    let wrong =
        json!({ "digest": true, "phone": "044", "ways": { "plant": ["fax"], "home": [], "offline": [] } });
    let answer = plant.client.put(&own).header("cookie", &cookie).json(&wrong).send().await?;
    assert_eq!(answer.status(), 422);
    let problem: Json = answer.json().await?;
    let errors = problem["errors"].as_array().context("errors")?;
    assert_eq!((&errors[0]["pointer"], &errors[1]["pointer"]), (&json!("/phone"), &json!("/ways/plant/0")));
    assert!(errors[0]["texts"]["sq"].as_str().is_some_and(|text| text.contains("numrin")), "{problem}");
    // Somebody else's is for who changes settings or people.
    let others = format!("http://{}/api/v1/people/{}/contact", plant.addresses[0], accounts.people()?[0].id);
    assert_eq!(plant.client.get(&others).header("cookie", &cookie).send().await?.status(), 403);
    let admin = log_in("arta").await?;
    let url = format!("http://{}{path}", plant.addresses[0]);
    let seen: Json = plant.client.get(&url).header("cookie", &admin).send().await?.json().await?;
    assert_eq!(seen["ntfy"]["topic"], topic.as_str());

    // Who can't be reached any more takes no version with them.
    accounts.set_contact(&plant.technician, NewContact::default())?;
    let after = plant.get("/api/v1/settings").await?;
    assert_eq!((&after["version"], &after["errors"]), (&json!(1), &json!([])));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_read_again_is_taken_up_as_far_as_it_can_be() -> anyhow::Result<()> {
    let mut plant = Plant::new().await?;
    let settings = json!({
        "plan": { "stop": [{ "from": "2027-02-01T06:00", "to": "2027-02-01T14:00", "reason": "New die", "presses": ["press2"] }] },
    });
    let set = plant.set(0, &settings).await?;
    let registered = set["settings"]["plan"]["stop"][0]["registered"].clone();

    let text = plant
        .text()
        .replace("warn_hi = 58.0", "warn_hi = 56.0")
        .replace("name = \"Test\"", "name = \"Tested\"");
    plant.write(&text.replace("[ingest]\n", "[ingest]\nquarantine_limit = \"64MiB\"\n"))?;
    plant.serve.signal("HUP")?;
    until("the file is taken up", SOON, async || {
        let warning = plant.warning("press1").await?;
        ensure!(warning == 56.0, "{warning}");
        Ok(())
    })
    .await?;
    assert_eq!(plant.get("/api/v1/presses").await?["site"]["name"], "Tested");
    let restart = plant.get("/api/v1/settings").await?["restart"].clone();
    assert_eq!(restart.as_array().map(Vec::len), Some(1), "{restart}");
    assert!(restart[0]["en"].as_str().is_some_and(|text| text.contains("[ingest]")), "{restart}");
    assert!(plant.serve.log()?.contains("In the file, [ingest] has changed"));

    // A wrong file changes nothing, and it is said why.
    plant.write(&text.replace("lead = \"12h\"", "lead = 12"))?;
    plant.serve.signal("HUP")?;
    until("it is said", SOON, async || {
        ensure!(plant.serve.log()?.contains("`plan.lead` must be text"));
        Ok(())
    })
    .await?;
    assert_eq!(plant.warning("press1").await?, 56.0);

    // A file with which the settings do not go: it holds alone, and that is said at every place.
    let one = text.split("[[press]]\nid = \"press2\"").collect::<Vec<_>>();
    let rest = one[1].split_once("[edge]").context("edge")?.1;
    plant.write(&format!("{}[edge]{rest}", one[0]))?;
    let check = plant.tool(&[
        "check",
        "--offline",
        &plant.folder.path().join("presswatch.toml").display().to_string(),
    ])?;
    let said = String::from_utf8(check.stdout)?;
    assert!(
        said.contains("version 1 of the settings does not go with this file")
            && said.contains("/plan/stop/0/presses/0: There is no press `press2`."),
        "{said}"
    );
    assert_eq!(check.status.code(), Some(2));
    plant.serve.stop(Duration::from_secs(10)).await?;
    plant.serve.start()?;
    plant.up().await?;
    let held = plant.get("/api/v1/settings").await?;
    assert_eq!(
        (&held["version"], &held["errors"][0]["pointer"]),
        (&json!(1), &json!("/plan/stop/0/presses/0"))
    );
    let pipeline = plant.get("/api/v1/pipeline").await?;
    let said = pipeline["readiness"]["dependencies"]["api.settings"].as_str().context("said")?.to_owned();
    assert!(said.contains("version 1") && said.contains("/plan/stop/0/presses/0"), "{said}");
    assert!(plant.serve.log()?.contains("does not go with the file"));
    let shifts = plant
        .get(&format!("/api/v1/plan?from={}&to={}", wall("2027-02-01T00:00")?, wall("2027-02-02T00:00")?))
        .await?;
    assert_eq!(shifts["presses"]["press1"][0]["name"], "Early", "the file alone");

    // Mended in the page: what was registered before stays so.
    let mended = json!({ "plan": { "stop": [
        { "from": "2027-02-01T06:00", "to": "2027-02-01T14:00", "reason": "New die", "presses": ["press1"] },
        { "from": "2027-02-01T06:00", "to": "2027-02-01T14:00", "reason": "New die" },
    ] } });
    let set = plant.set(1, &mended).await?;
    let stops = &set["settings"]["plan"]["stop"];
    assert!(stops[0]["registered"].as_i64() > registered.as_i64(), "of another press, it is new: {stops}");
    assert!(plant.get("/api/v1/pipeline").await?["readiness"]["dependencies"]["api.settings"].is_null());
    Ok(())
}

/// Rows of press 1, each 30 s from two hours before `base` to one after it: its oil is hot until half past, and for
/// ten minutes once more.
async fn write_heat(plant: &Plant, base: i64) -> anyhow::Result<()> {
    let config =
        Config::read(&plant.folder.path().join("presswatch.toml")).map_err(|_| anyhow!("the file"))?;
    let store = Store::open_embedded(&plant.data().join("store.db"), false).await?;
    let minute = 60_000;
    let rows: Vec<Numbered> = (0..360)
        .map(|i| {
            let t = base - 2 * HOUR + i * 30_000;
            let hot = t < base + 30 * minute || (base + 40 * minute..base + 50 * minute).contains(&t);
            let values = [(SignalId::new("oil_temp")?, Value::Number(if hot { 59.0 } else { 50.0 }))];
            let row = Row { values: values.into(), ..Row::default() };
            let birth = Birth { epoch: Epoch(7), number: i as u64 + 1 };
            let record = Record::row(UtcMs(t), "press1".parse()?, row);
            anyhow::Ok(Numbered { producer: "edge1".parse()?, birth, record })
        })
        .collect::<Result<_, _>>()?;
    let written = store.write(&config.plant.site, &config.plant, &rows).await?;
    ensure!(written.rejected.is_empty(), "{written:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn changed_rules_are_tried_over_what_is_stored() -> anyhow::Result<()> {
    let mut plant = Plant::new().await?;
    let base = (now() / HOUR - 72) * HOUR;
    plant.serve.stop(SOON).await?;
    write_heat(&plant, base).await?;
    plant.serve.start()?;
    plant.up().await?;
    let path = "/api/v1/alarms/backtest";
    let alarm = json!([{
        "rule": "hot", "signal": "oil_temp", "high": 55, "on_delay": "1min", "when": "always", "gate": "any", "priority": 1,
    }]);
    let asked = json!({ "from": base, "to": base + 24 * HOUR, "settings": { "alarm": alarm } });
    let answer = plant.ask(Method::POST, path, Some(asked.clone())).await?;
    ensure!(answer.status() == 200, "{}", answer.text().await?);
    let found: Json = answer.json().await?;
    // It was hot before, and then came again.
    let at = base + 41 * 60_000;
    assert_eq!(
        found["alarms"],
        json!([{
            "press": "press1", "rule": "hot", "difference": 1,
            "did": { "priority": null, "came": 0, "told": 0, "first": null, "last": null, "at": [] },
            "would": { "priority": 1, "came": 1, "told": 1, "first": at, "last": at, "at": [at] },
        }])
    );
    // Heard for an hour, and as long after it as a value holds at most.
    let presses = found["presses"].as_array().context("presses")?;
    let heard = presses[0]["heard_ms"].as_i64().context("heard")?;
    assert!((HOUR..HOUR + 600_000).contains(&heard), "{found}");
    assert_eq!(
        (&presses[1]["heard_ms"], &presses[1]["records"], &found["shifts"]),
        (&json!(0), &json!(0), &json!(true))
    );
    // Nothing of it holds.
    assert_eq!(plant.get("/api/v1/settings").await?["version"], 0);

    // The command says the same beside the running site, and both say what is wrong where it stands.
    let file = plant.folder.path().join("rules.toml");
    let (config, rules) = (plant.folder.path().join("presswatch.toml"), file.display().to_string());
    let (config, day) = (config.display().to_string(), jiff::Timestamp::from_millisecond(base)?.to_string());
    let end = jiff::Timestamp::from_millisecond(base + 24 * HOUR)?.to_string();
    let args = ["alarms", "backtest", "--config", &config, "--rules", &rules, "--from", &day, "--to", &end];
    std::fs::write(
        &file,
        "[[alarm]]\nrule = \"hot\"\nsignal = \"oil_temp\"\nhigh = 55\non_delay = \"1min\"\nwhen = \"always\"\ngate = \"any\"\npriority = 1\n",
    )?;
    let told = plant.tool(&[&args[..], &["--json"]].concat())?;
    assert_eq!(
        serde_json::from_slice::<Json>(&told.stdout)?,
        found,
        "{}",
        String::from_utf8_lossy(&told.stderr)
    );
    let shown = plant.tool(&[&args[..], &["--each", "--language", "en"]].concat())?;
    let shown = String::from_utf8(shown.stdout)?;
    assert!(shown.contains("hot") && shown.contains("P1") && shown.contains("+1"), "{shown}");
    std::fs::write(
        &file,
        "[[alarm]]\nrule = \"oil_temp.warn_high\"\n[[alarm]]\nrule = \"hot\"\nsignal = \"oil\"\nhigh = 55\n",
    )?;
    let refused = plant.tool(&[&args[..], &["--language", "sq"]].concat())?;
    let said = String::from_utf8(refused.stderr)?;
    assert_eq!(refused.status.code(), Some(2), "{said}");
    assert!(said.contains("rules.toml:2:8") && said.contains("rules.toml:5:10"), "{said}");
    let ask = |change: Json| {
        let mut body = asked.clone();
        body.as_object_mut()
            .into_iter()
            .for_each(|body| body.extend(change.as_object().cloned().unwrap_or_default()));
        plant.ask(Method::POST, path, Some(body))
    };
    let wrong = json!({ "settings": { "alarm": [{ "rule": "oil_temp.warn_high" }], "store": {} } });
    let answer = ask(wrong).await?;
    assert_eq!(answer.status(), 422);
    let problem: Json = answer.json().await?;
    let errors = problem["errors"].as_array().context("errors")?;
    let mut pointers: Vec<&str> = errors.iter().filter_map(|error| error["pointer"].as_str()).collect();
    pointers.sort_unstable();
    assert_eq!(pointers, ["/alarm/0/rule", "/store"]);
    for (change, status) in [
        (json!({ "to": base }), 400),
        (json!({ "from": base - 92 * 24 * HOUR }), 400),
        (json!({ "settings": [] }), 400),
        (json!({ "presses": ["press9"] }), 404),
        (json!({ "presses": ["press2"] }), 200),
    ] {
        assert_eq!(ask(change.clone()).await?.status(), status, "{change}");
    }
    Ok(())
}

/// What is to be done first is what the site says, on the page too.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_site_has_done_first_is_told_on_the_page() -> anyhow::Result<()> {
    let plant = Plant::with(
        "[alert]\nproducer = \"alert1\"\nhttp = \"127.0.0.1:0\"\n[[alarm]]\nrule = \"press.call\"\naction = \"look_leak\"\n",
    )
    .await?;
    let call = plant.ask(Method::POST, "/api/v1/presses/press1/call", Some(json!({}))).await?;
    ensure!(call.status() == 200, "{}", call.text().await?);
    let action =
        async || Ok::<_, anyhow::Error>(plant.get("/api/v1/alarms").await?["alarms"][0]["action"].clone());
    assert_eq!(action().await?, "look_leak", "as the file says");
    // The press was never heard; who calls from there is told of all the same, and by a number.
    until("the call has a number", SOON, async || {
        let alarms = plant.get("/api/v1/alarms").await?;
        let (number, since) = (alarms["alarms"][0]["alarm"].as_u64(), alarms["alarms"][0]["since"].as_i64());
        ensure!(number.is_some() && since.is_some_and(|since| now() - since < HOUR), "{alarms}");
        Ok(())
    })
    .await?;
    let standard = plant.get("/api/v1/settings").await?;
    let rules = standard["rules"]["press1"].as_array().context("rules")?.clone();
    let rule = |name: &str| rules.iter().find(|rule| rule["rule"] == name).cloned().context("the rule");
    assert_eq!(rule("press.call")?["action"], "go_to_press", "what it would be without the file");
    // The limit that holds, not the profile's.
    assert_eq!(rule("oil_temp.warn_hi")?["limit"], 58.0);
    plant.set(0, &json!({ "alarm": [{ "rule": "press.call", "action": "call_agim" }] })).await?;
    assert_eq!(action().await?, "call_agim", "as the settings say");
    Ok(())
}
