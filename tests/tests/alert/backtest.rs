//! A back-test of the alerter's own rules over what it judged finds the alarms that it recorded.

use std::collections::BTreeMap;

use anyhow::{Context, ensure};
use presswatch_domain::{
    Priority, Row, SignalId, Span, UtcMs, Value,
    alarm::{Occurrence, Stored, backtest},
};
use presswatch_store::Trial;
use presswatch_tests::program::until;

use crate::plant::{PRESSES, SOON, Site, end, plant, press, rules};

/// What came and went; whether somebody was told depends on when people acknowledge.
type Came = (String, Priority, UtcMs, Option<UtcMs>, Option<Value>);

fn came(list: &[Occurrence]) -> Vec<Came> {
    let all = list.iter().cloned();
    let mut list: Vec<Came> =
        all.map(|one| (one.rule.to_string(), one.priority, one.raised, one.returned, one.value)).collect();
    list.sort_by(|a, b| (&a.0, a.2).cmp(&(&b.0, b.2)));
    list
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_rules_find_the_alarms_that_were_recorded() -> anyhow::Result<()> {
    let site = Site::start().await?;
    let mut alerter = site.alerter()?;
    site.ready().await?;
    let mut rows: BTreeMap<usize, Vec<(UtcMs, Stored)>> = BTreeMap::new();
    for round in 0..8_usize {
        for number in 0..PRESSES {
            // 69 lies within the hysteresis; the last round ends what there is.
            let hot = [50.0, 80.0, 69.0, 75.0, 60.0, 71.0, 69.0][(round * 5 + number * 3) % 7];
            let low = [50.0, 10.0, 20.5, 15.0][(round * 3 + number) % 4];
            let values = [("oil_temp", hot), ("oil_level", low)];
            for (signal, x) in values.map(|(signal, x)| (signal, if round == 7 { 50.0 } else { x })) {
                let t = site.row(number, signal, x).await?;
                let values = [(SignalId::new(signal)?, Value::Number(x))].into();
                let row = Row { values, ..Row::default() };
                rows.entry(number).or_default().push((t, Stored::Row(row)));
            }
        }
        if round == 3 {
            // Somebody sees one of them: it comes and goes all the same.
            let begin = rows[&1][0].0;
            let number = until("an alarm is recorded", SOON, async || {
                let alarms = site.alarms(1, begin).await?;
                alarms
                    .iter()
                    .find(|one| one.rule.as_str() == "oil_temp.trip_hi")
                    .map(|one| one.alarm)
                    .context("none")
            });
            site.acknowledge(1, "oil_temp.trip_hi", number.await?).await?;
        }
    }
    let (plant, mut total) = (plant()?, 0);
    for number in 0..PRESSES {
        let stored = rows.remove(&number).unwrap_or_default();
        let begin = stored.first().context("rows")?.0;
        let end = stored.last().context("rows")?.0.plus(1_000);
        let expected = came(&backtest(rules()?.into(), Vec::new(), stored, end));
        total += expected.len();
        let press = plant.presses[&press(number)?].clone();
        let trial = Trial { press, rules: rules()?.into(), planned: Vec::new() };
        until("all of it is stored", SOON, async || {
            let span = Span::new(begin, end);
            let tested = site.store.backtest(&plant.site, &trial, span, |_| ()).await?;
            ensure!(came(&tested.would) == expected, "would: {:?}, not {expected:?}", tested.would);
            ensure!(came(&tested.did) == expected, "did: {:?}, not {expected:?}", tested.did);
            Ok(())
        })
        .await?;
    }
    ensure!(total > 3 * PRESSES, "{total} alarms show little");
    end(&mut alerter.0)
}
