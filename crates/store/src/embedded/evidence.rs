//! What figures are made of, in one snapshot, by the indexes of `open`.

use presswatch_domain::{HOUR_MS, Numbered, PressId, SiteId, Span, UtcMs};
use rusqlite::{Connection, types::Value as Sql};

use super::{
    Cause,
    read::{EVENT, Reader},
};
use crate::Wanted;

/// The condition of `event_by_kind`; without it the index can't be used.
const BY_KIND: &str = "kind NOT IN ('state', 'complete') AND trusted = 1";

pub fn evidence(connection: &Connection, site: &SiteId, wanted: &Wanted) -> Result<Vec<Numbered>, Cause> {
    let mut events = Vec::new();
    let mut reader = Reader::default();
    let mut ask = |sql: &str, bound: Vec<Sql>| -> Result<(), Cause> {
        let mut select = connection.prepare_cached(sql)?;
        let mut found = select.query(rusqlite::params_from_iter(bound))?;
        while let Some(row) = found.next()? {
            events.push(reader.event(row)?);
        }
        Ok(())
    };
    let site = || Sql::from(site.as_str().to_owned());
    let presses = || wanted.presses.iter().map(|press| Sql::from(press.as_str().to_owned()));
    for (kind, Span { from, to }) in wanted.kinds {
        // An interval is no longer than an hour, a loss may be of any length, all others lie at an instant.
        let begins = match kind {
            "interval" => from.plus(-HOUR_MS),
            "loss" => UtcMs(i64::MIN),
            _ => from,
        };
        let bound = [site(), kind.to_owned().into(), begins.0.into(), to.0.into(), from.0.into()];
        ask(&of_kind(&wanted.presses), bound.into_iter().chain(presses()).collect())?;
    }
    for (span, nearest) in [(wanted.before, "max"), (wanted.after, "min")] {
        let bound = [site(), span.from.0.into(), span.to.0.into()];
        ask(&beside(nearest, &wanted.presses), bound.into_iter().chain(presses()).collect())?;
    }
    let producers: Vec<String> = connection
        .prepare_cached(COMPLETE_OF)?
        .query_map([site()], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for producer in producers {
        ask(&newest_complete(), vec![site(), producer.into()])?;
    }
    Ok(events)
}

/// Events of one kind that lie in a span.
fn of_kind(presses: &[PressId]) -> String {
    format!(
        "SELECT {EVENT} FROM event
         WHERE site = ? AND {BY_KIND} AND kind = ? AND from_t >= ? AND from_t < ? AND to_t > ?{}",
        of(presses)
    )
}

/// Of each press the interval that begins first (`min`) or last (`max`) in a span; only that one's body is read. The
/// join's order is forced: the planner would go through all events of the site to find those few (a year's in 250 ms).
fn beside(nearest: &str, presses: &[PressId]) -> String {
    format!(
        "SELECT {EVENT} FROM (
           SELECT producer AS p, epoch AS e, number AS i, {nearest}(from_t) FROM event
           WHERE site = ?1 AND {BY_KIND} AND kind = 'interval' AND from_t >= ?2 AND from_t < ?3{} GROUP BY press) CROSS JOIN event
         ON producer = p AND epoch = e AND number = i WHERE site = ?1",
        of(presses)
    )
}

/// Of these presses and of none.
fn of(presses: &[PressId]) -> String {
    match presses.len() {
        0 => String::new(),
        count => format!(" AND (press IS NULL OR press IN ({}))", vec!["?"; count].join(", ")),
    }
}

/// Of whom there is a `complete`: one look-up each.
const COMPLETE_OF: &str = "
WITH RECURSIVE known(producer) AS (
  SELECT min(body ->> '$.producer') FROM event WHERE site = ?1 AND kind = 'complete' AND trusted = 1
  UNION ALL
  SELECT (SELECT min(body ->> '$.producer') FROM event
          WHERE site = ?1 AND kind = 'complete' AND trusted = 1 AND body ->> '$.producer' > known.producer)
  FROM known WHERE known.producer IS NOT NULL)
SELECT producer FROM known WHERE producer IS NOT NULL";

fn newest_complete() -> String {
    format!(
        "SELECT {EVENT} FROM event
         WHERE site = ? AND kind = 'complete' AND trusted = 1 AND body ->> '$.producer' = ?
         ORDER BY from_t DESC LIMIT 1"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::embedded::Embedded;

    /// A question that the planner answers otherwise scans all intervals of all time.
    #[tokio::test]
    async fn each_question_is_answered_by_its_index() {
        let folder = tempfile::tempdir().expect("folder");
        let store = Embedded::open(&folder.path().join("store.db"), true).await.expect("a store");
        let press = [PressId::new("press1").expect("id")];
        const KEY: &str = "PRIMARY KEY (site=? AND producer=? AND epoch=? AND number=?)";
        let questions = [
            (of_kind(&[]), "INDEX event_by_kind (site=? AND kind=? AND from_t>? AND from_t<?)"),
            (of_kind(&press), "INDEX event_by_kind (site=? AND kind=? AND from_t>? AND from_t<?)"),
            (
                beside("max", &[]),
                "COVERING INDEX event_by_kind (site=? AND kind=? AND from_t>? AND from_t<?)",
            ),
            (
                beside("min", &press),
                "COVERING INDEX event_by_kind (site=? AND kind=? AND from_t>? AND from_t<?)",
            ),
            (COMPLETE_OF.to_owned(), "INDEX complete_by_producer (site=?)"),
            (COMPLETE_OF.to_owned(), "INDEX complete_by_producer (site=? AND <expr>>?)"),
            (newest_complete(), "INDEX complete_by_producer (site=? AND <expr>=?)"),
        ];
        for (sql, index) in questions {
            let plan: Vec<String> = store
                .read(move |connection| {
                    let mut explain = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
                    let nothing = vec![Sql::Null; explain.parameter_count()];
                    let lines = explain.query_map(rusqlite::params_from_iter(nothing), |row| row.get(3))?;
                    Ok(lines.collect::<Result<_, _>>()?)
                })
                .await
                .expect("a plan");
            assert!(plan.iter().any(|line| line.contains(index)), "{index}: {plan:#?}");
            let all =
                |line: &String| line.contains("event") && !line.contains("INDEX") && !line.contains(KEY);
            assert!(!plan.iter().any(all), "{plan:#?}");
        }
    }
}
