//! The plan that holds goes into the plant's record whenever it is another one than was told last: figures go by what held
//! when a shift began. Each once: what was told last stands in the outbox, in the transaction that told it.

use std::{sync::Arc, time::Duration};

use presswatch_domain::{EventKind, PlanHeld, Record};
use presswatch_runtime::tasks::chain;

use crate::{App, problem::Problem};

/// Under which the outbox keeps the plan that was told last.
const TOLD: &str = "plan.told";
/// How often it is looked whether the time is known by now, or the outbox has room again.
const LOOK: Duration = Duration::from_secs(60);

/// Runs until the program ends.
pub async fn keep(app: Arc<App>) {
    let (mut moved, mut failing) = (app.doors.moved(), false);
    loop {
        match tell(&app).await {
            Ok(()) => failing = false,
            Err(_) if app.token.is_cancelled() => return,
            Err(problem) if !std::mem::replace(&mut failing, true) => {
                tracing::error!(%problem, "the plan is not in the record yet; trying again");
            }
            Err(_) => {}
        }
        tokio::select! {
            () = app.token.cancelled() => return,
            Ok(()) = moved.changed() => {}
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

impl App {
    /// To be called when somebody has changed the settings: so that none of two quick changes is left out.
    pub(crate) async fn plan_changed(&self) {
        if let Err(problem) = tell(self).await {
            tracing::error!(%problem, "the plan is not in the record yet; trying again");
        }
    }
}

async fn tell(app: &App) -> Result<(), Problem> {
    let (Some(desk), Some(record)) = (&app.desk, &app.record) else { return Ok(()) };
    let _turn = app.telling.lock().await;
    if !app.hub.clock().now().line.known() {
        return Ok(());
    }
    let held = desk.plan_held();
    let kept = record.kept(TOLD).await.map_err(|error| Problem::NotWritten(chain(&error)))?;
    let told: Option<PlanHeld> = kept.and_then(|text| serde_json::from_str(&text).ok());
    // Who wrote a version that changes something else makes no other plan.
    let same =
        |told: PlanHeld| told.zone == held.zone && told.plan == held.plan && told.targets == held.targets;
    if told.is_some_and(same) {
        return Ok(());
    }
    let text = serde_json::to_string(&held).map_err(|_| Problem::Defect)?;
    let event = Record::event(app.hub.now(), None, EventKind::Plan(held));
    let numbered = app.append_all(vec![event], vec![(TOLD.to_owned(), text)]).await?;
    app.entered.take(numbered);
    Ok(())
}
