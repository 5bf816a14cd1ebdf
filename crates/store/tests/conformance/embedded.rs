//! What only the embedded store must do: one writer, its format, damage.

use std::{fs, path::PathBuf};

use presswatch_domain::EventKind;
use presswatch_store::{Store, StoreError};

use crate::bed::*;

fn file(bed: &Bed) -> PathBuf {
    PathBuf::from(bed.address())
}

#[tokio::test]
async fn a_second_writer_is_refused_and_a_reader_can_not_write() {
    let (bed, plant) = (Bed::embedded(), plant());
    let store = bed.open().await;
    assert!(matches!(bed.open_as(true).await, Err(StoreError::Locked(_))));
    let reader = open_reader(&bed.address()).await;
    assert!(reader.write(&plant.site, &plant, &[value(1, T0, 1.0)]).await.is_err());
    drop(store);
    drop(bed.open().await);
}

#[tokio::test]
async fn the_lock_file_of_another_is_left_as_it_is() {
    let bed = Bed::embedded();
    let lock = file(&bed).with_extension("lock");
    fs::write(&lock, "somebody's").expect("a file");
    drop(bed.open().await);
    assert_eq!(fs::read_to_string(lock).expect("a file"), "somebody's");
}

#[tokio::test]
async fn another_format_is_refused_and_left_as_it_is() {
    for (sql, found) in [("PRAGMA user_version = 3", 3), ("CREATE TABLE theirs (x)", 0)] {
        let bed = Bed::embedded();
        rusqlite::Connection::open(file(&bed)).and_then(|db| db.execute_batch(sql)).expect("a file");
        let before = fs::read(file(&bed)).expect("bytes");
        let error = bed.open_as(true).await.expect_err("another format");
        assert!(matches!(error, StoreError::Format { found: f, .. } if f == found), "{error}");
        assert_eq!(fs::read(file(&bed)).expect("bytes"), before);
    }
    let bed = Bed::embedded();
    drop(bed.open().await);
    let newer =
        rusqlite::Connection::open(file(&bed)).and_then(|db| db.execute_batch("PRAGMA user_version = 99"));
    newer.expect("made newer");
    assert!(matches!(bed.open_as(true).await, Err(StoreError::Format { found: 99, .. })));
    assert!(matches!(
        Store::open_embedded_reader(&file(&bed)).await,
        Err(StoreError::Format { found: 99, .. })
    ));
}

#[tokio::test]
async fn a_damaged_file_is_set_aside_and_named() {
    let bed = Bed::embedded();
    let path = file(&bed);
    fs::write(&path, b"this is no database, and never was one: it only stands where one should be")
        .expect("a file");
    let error = bed.open_as(true).await.expect_err("damaged");
    let StoreError::Damaged { aside, .. } = &error else { panic!("{error}") };
    assert!(error.to_string().contains("the next start begins an empty store"), "{error}");
    assert!(fs::read(aside).expect("kept").starts_with(b"this is no database"));
    assert!(!path.exists());
    drop(bed.open().await);
    assert!(fs::metadata(aside).is_ok(), "kept for ever");
}

#[tokio::test]
async fn damage_found_later_sets_the_file_aside_at_the_next_start() {
    let (bed, plant) = (Bed::embedded(), plant());
    let path = file(&bed);
    let store = bed.open().await;
    let identity = store.identity();
    let batch: Vec<_> = (1..2_000).map(|i| value(i, T0 + i as i64, 1.0)).collect();
    write(&store, &plant, &batch).await;
    drop(store);
    // Its pages but the first few, where schema and identity are.
    let mut bytes = fs::read(&path).expect("bytes");
    let page = 4096;
    let last = bytes.len() / page;
    for (at, byte) in bytes.iter_mut().enumerate().filter(|(at, _)| at / page > last / 2) {
        *byte = (at % 251) as u8;
    }
    fs::write(&path, bytes).expect("damaged");
    let store = bed.open_as(true).await.expect("not seen yet");
    let rows = store.rows(&plant.site, &press(&plant).id, always(), 10_000).await;
    assert!(rows.is_err(), "{} rows", rows.map_or(0, |rows| rows.len()));
    drop(store);
    assert!(matches!(bed.open_as(true).await, Err(StoreError::Damaged { .. })));
    assert_ne!(bed.open().await.identity(), identity);
}

#[tokio::test]
async fn a_whole_file_that_was_noted_as_damaged_goes_on() {
    let bed = Bed::embedded();
    let identity = bed.open().await.identity();
    let note = file(&bed).with_extension("db.damaged");
    fs::write(&note, "somebody copied over it").expect("a note");
    assert_eq!(bed.open().await.identity(), identity);
    assert!(!note.exists());
}

#[tokio::test]
async fn an_older_file_gets_its_indexes_and_a_reader_does_without() {
    let (bed, plant) = (Bed::embedded(), plant());
    let indexes = || {
        let db = rusqlite::Connection::open(file(&bed)).expect("a file");
        let names =
            "SELECT count(*) FROM sqlite_schema WHERE name IN ('event_by_kind', 'complete_by_producer')";
        db.query_row(names, [], |row| row.get::<_, i64>(0)).expect("a count")
    };
    let store = bed.open().await;
    write(&store, &plant, &[event(1, T0, 0, false, EventKind::Plan(plan_held()))]).await;
    drop(store);
    let older = "DROP INDEX event_by_kind; DROP INDEX complete_by_producer;";
    rusqlite::Connection::open(file(&bed)).and_then(|db| db.execute_batch(older)).expect("made older");
    let reader = open_reader(&bed.address()).await;
    assert_eq!(reader.evidence(&plant.site, &[], hours(0, 1)).await.expect("evidence").len(), 1);
    assert_eq!(indexes(), 0);
    drop(bed.open().await);
    assert_eq!(indexes(), 2);
}
