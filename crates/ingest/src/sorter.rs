//! From a payload to a parcel: decode, validate, set aside.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use presswatch_domain::{Birth, Clock as Trust, EventKind, Numbered, Plant, ProducerId, UtcMs, validate};
use presswatch_runtime::Clock;
use presswatch_wire::{Damaged, DecodeError, Header, MAX_RECORDS, Message, Topic, decode, encode_record};

use crate::{
    Parcel, Rejected,
    shelf::Shelf,
    witness::{Heard, Opening},
};

/// How often one thing is said loudly, in milliseconds.
const LOUD_MS: i64 = 60_000;
/// Of how many producers.
const LOUD: usize = 64;

/// Later than any time that a store can hold, less what a record may lie ahead.
const ANY: UtcMs = UtcMs(9_223_372_036_854 - 24 * presswatch_domain::HOUR_MS);

/// One message, taken apart.
#[derive(Debug)]
pub struct Sorted {
    /// What is to be written and committed; `None`: nothing of it may be.
    pub parcel: Option<Parcel>,
    /// What it says of its producer.
    pub heard: Option<Heard>,
    /// Records `opened`: what follows from them must be durable before they are stored.
    pub opened: Vec<Opening>,
}

/// Takes messages apart; shared by the tasks that receive.
#[derive(Debug)]
pub struct Sorter {
    clock: Clock,
    simulated: bool,
    plant: Arc<Plant>,
    shelf: Shelf,
    said: Mutex<BTreeMap<ProducerId, i64>>,
}

impl Sorter {
    pub fn new(clock: Clock, simulated: bool, plant: Arc<Plant>, shelf: Shelf) -> Self {
        Self { clock, simulated, plant, shelf, said: Mutex::default() }
    }

    /// One payload that came at `came_ms`; `None` if nothing follows from it.
    pub fn sort(&self, topic: &str, payload: &[u8], came_ms: i64) -> Option<Sorted> {
        match decode(payload) {
            // Who writes under another's topic would have another's rows freed by the commit.
            Ok(message) if !names(topic, &message.header.envelope.producer) => {
                self.shelf.keep_stray(topic, "its envelope names another producer than its topic", payload);
                None
            }
            Ok(message) => Some(self.message(message, came_ms)),
            Err(DecodeError::NotOurs(reason)) => {
                self.shelf.keep_stray(topic, &reason, payload);
                None
            }
            Err(DecodeError::UnknownVersion(envelope)) => {
                metrics::counter!("presswatch_ingest_unknown_version_total").increment(1);
                if self.loud(&envelope.producer) {
                    tracing::error!(
                        producer = %envelope.producer,
                        version = envelope.v,
                        "messages of a version that is not known here are not committed; their producer keeps them: upgrade this program"
                    );
                }
                None
            }
            Err(DecodeError::Damaged(damaged)) if !names(topic, &damaged.envelope.producer) => {
                self.shelf.keep_stray(topic, "its envelope names another producer than its topic", payload);
                None
            }
            Err(DecodeError::Damaged(damaged)) => self.damaged(*damaged, payload, came_ms),
        }
    }

    /// A message whose rest can't be read is set aside whole.
    fn damaged(&self, damaged: Damaged, payload: &[u8], came_ms: i64) -> Option<Sorted> {
        let envelope = damaged.envelope;
        let last = envelope.first.checked_add(envelope.count.checked_sub(1)?)?;
        let rejected = Rejected {
            producer: envelope.producer.clone(),
            epoch: envelope.epoch,
            number: envelope.first,
            fault: "message",
            reason: damaged.reason,
            body: payload.to_vec(),
        };
        let held = match self.shelf.keep(vec![rejected]) {
            true => Vec::new(),
            // No producer sends so many: what it says can't be held number by number.
            false if envelope.count > MAX_RECORDS as u64 => return None,
            false => (envelope.first..=last).collect(),
        };
        let (producer, epoch, first) = (envelope.producer, envelope.epoch, envelope.first);
        let parcel = Parcel { producer, epoch, first, last, held, records: Vec::new(), came_ms };
        Some(Sorted { parcel: Some(parcel), heard: None, opened: Vec::new() })
    }

    /// Divides a message into what is stored and what is set aside.
    fn message(&self, message: Message, came_ms: i64) -> Sorted {
        let header = &message.header;
        let (producer, first) = (&header.envelope.producer, header.envelope.first);
        let (born, stamp) = (header.birth_epoch(), self.clock.now());
        // Who does not know the time can't say what lies ahead of it.
        let now = if stamp.line.known() { UtcMs(stamp.utc_ms) } else { ANY };
        let foreign = self.foreign(header);
        let (mut records, mut rejected) = (Vec::with_capacity(message.records.len()), Vec::new());
        // Something waits there, whenever it was taken.
        let mut earliest = (!message.untimed.is_empty()).then_some(UtcMs(stamp.utc_ms));
        let mut opened = Vec::new();
        for (number, record) in (first..).zip(message.records) {
            let reject = |fault, reason, body| Rejected {
                producer: producer.clone(),
                epoch: born,
                number,
                fault,
                reason,
                body,
            };
            let record = match record {
                Ok(record) => record,
                Err(malformed) => {
                    rejected.push(reject("record", malformed.reason, malformed.text.into_bytes()));
                    continue;
                }
            };
            let wrong = foreign.clone().or_else(|| {
                let refused = validate(&record, &self.plant, producer, now).err()?;
                Some((refused.fault.as_str(), refused.reason))
            });
            if let Some((fault, reason)) = wrong {
                rejected.push(reject(fault, reason, encode_record(&record)));
                continue;
            }
            if record.clock == Trust::Trusted {
                earliest = Some(earliest.map_or(record.t, |t: UtcMs| t.min(record.t)));
            }
            if let Some(EventKind::Opened { previous, .. }) = record.kind() {
                let (producer, current) = (producer.clone(), header.envelope.epoch);
                let t = if record.clock == Trust::Trusted { record.t } else { UtcMs(stamp.utc_ms) };
                opened.push(Opening { producer, current, born, previous: *previous, t });
            }
            let birth = Birth { epoch: born, number };
            records.push(Numbered { producer: producer.clone(), birth, record });
        }
        let numbers: Vec<u64> = rejected.iter().map(|rejected| rejected.number).collect();
        let held = if self.shelf.keep(rejected) { Vec::new() } else { numbers };
        let (producer, epoch) = (producer.clone(), header.envelope.epoch);
        let complete_to = header.complete_to;
        let heard =
            foreign.is_none().then(|| Heard { producer: producer.clone(), epoch, complete_to, earliest });
        // Rows that have no time yet have no number: there is nothing to commit.
        let last = header.envelope.count.checked_sub(1).map(|more| first + more);
        let parcel = last.map(|last| Parcel { producer, epoch, first, last, held, records, came_ms });
        Sorted { parcel, heard, opened }
    }

    /// Why nothing of a message belongs into this store.
    fn foreign(&self, header: &Header) -> Option<(&'static str, String)> {
        if header.envelope.site != self.plant.site {
            return Some(("site", format!("site {} is not this ingest's", header.envelope.site)));
        }
        let kind = |simulated| if simulated { "simulated" } else { "real" };
        (header.simulated != self.simulated).then(|| {
            let (data, store) = (kind(header.simulated), kind(self.simulated));
            ("kind", format!("{data} data, and this store is {store}: they are never mixed"))
        })
    }

    /// True if nothing was said of this producer within the last minute.
    fn loud(&self, producer: &ProducerId) -> bool {
        let now = self.clock.now().mono_ms as i64;
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        said.retain(|_, at| now - *at < LOUD_MS);
        if said.contains_key(producer) || said.len() >= LOUD {
            return false;
        }
        said.insert(producer.clone(), now);
        true
    }
}

fn names(topic: &str, producer: &ProducerId) -> bool {
    Topic::parse(topic).is_some_and(|topic| topic.producer == *producer)
}

#[cfg(test)]
mod tests {
    use presswatch_domain::{Epoch, ProducerRole, SiteId};
    use presswatch_runtime::Health;
    use serde_json::{Value, json};

    use super::*;
    use crate::Quarantine;

    const TOPIC: &str = "presswatch/v1/test/edge1/backlog";

    fn sorter(folder: &std::path::Path, limit_bytes: u64) -> Sorter {
        let clock = Clock::system();
        let quarantine = Quarantine::open(folder, limit_bytes, UtcMs(0)).expect("quarantine");
        let shelf = Shelf::new(quarantine, Health::default().dependency("quarantine"), clock.clone());
        let site = SiteId::new("test").expect("id");
        let producers = [(ProducerId::new("edge1").expect("id"), ProducerRole::Edge)].into();
        let plant = Plant { site, presses: Default::default(), producers };
        Sorter::new(clock, false, Arc::new(plant), shelf)
    }

    fn sort(sorter: &Sorter, change: impl FnOnce(&mut Value)) -> Option<Sorted> {
        let mut message = json!({
            "v": 1, "site": "test", "producer": "edge1", "epoch": Epoch(1).to_string(), "first": 5, "count": 0,
            "records": [],
        });
        change(&mut message);
        sorter.sort(TOPIC, &serde_json::to_vec(&message).expect("JSON"), 0)
    }

    /// They are a hint for who looks on: the producer keeps them, and sends them when they have a time.
    #[test]
    fn rows_without_numbers_are_neither_stored_nor_committed() {
        let folder = tempfile::tempdir().expect("folder");
        let sorter = sorter(folder.path(), 1_000);
        let opened = json!({
            "t": 60_000, "mono": 60_000, "clock": "untrusted", "event": {"kind": "opened", "n": 0, "carried": 0},
        });
        for (count, untimed) in [(0, 0), (0, 2), (1, 0), (1, 2)] {
            let sorted = sort(&sorter, |message| {
                (message["count"], message["records"]) = (json!(count), json!(vec![&opened; count]));
                message["untimed"] = json!(vec![&opened; untimed]);
            });
            let Sorted { parcel, heard, opened } = sorted.expect("a message");
            let parcel = parcel.map(|parcel| (parcel.records.len(), parcel.first, parcel.last));
            assert_eq!((parcel, opened.len()), ((count == 1).then_some((1, 5, 5)), count));
            let waits = heard.expect("it is ours").earliest.is_some();
            assert_eq!(waits, untimed > 0, "something waits there, and so not all is complete");
        }
    }

    /// A commit frees rows of the producer that the envelope names.
    #[test]
    fn who_writes_under_another_s_topic_is_not_believed() {
        let folder = tempfile::tempdir().expect("folder");
        let sorter = sorter(folder.path(), 1_000);
        let state = json!({"t": 1_795_406_400_000_i64, "event": {"kind": "state", "n": 0, "state": "idle"}});
        let send = |producer: &str, records: &[Value]| {
            sort(&sorter, |message| {
                message["producer"] = json!(producer);
                (message["count"], message["records"]) = (json!(records.len()), json!(records));
            })
        };
        assert!(send("edge1", &[]).is_some());
        assert!(send("edge2", &[]).is_none());
        assert!(send("edge2", &[state, json!("damaged")]).is_none());
        assert!(
            sort(&sorter, |message| (message["producer"], message["count"]) = (json!("edge2"), json!(7)))
                .is_none()
        );
    }

    #[test]
    fn simulated_data_and_that_of_another_site_never_reach_a_real_store() {
        let folder = tempfile::tempdir().expect("folder");
        let sorter = sorter(folder.path(), 10_000);
        let opened = json!({"t": 1_795_406_400_000_i64, "event": {"kind": "opened", "n": 0, "carried": 0}});
        for (field, value) in [("simulated", json!(true)), ("site", json!("elsewhere"))] {
            let sorted = sort(&sorter, |message| {
                message[field] = value;
                (message["count"], message["records"]) = (json!(1), json!([opened]));
            });
            let Sorted { parcel, heard, opened } = sorted.expect("a message");
            let parcel = parcel.expect("it is set aside, and so committed");
            assert_eq!((parcel.records.len(), parcel.held.len(), parcel.last), (0, 0, 5), "{field}");
            assert!(heard.is_none() && opened.is_empty(), "{field}: nothing follows from it");
        }
    }

    #[test]
    fn a_message_that_can_not_be_read_is_held_whole_when_quarantine_is_full() {
        let folder = tempfile::tempdir().expect("folder");
        let counted = |sorter: &Sorter, count: u64| sort(sorter, |message| message["count"] = json!(count));
        let parcel = |sorted: Option<Sorted>| sorted.and_then(|sorted| sorted.parcel);
        let roomy = sorter(folder.path(), 1_000);
        let kept = parcel(counted(&roomy, 3)).expect("set aside");
        assert_eq!((kept.first, kept.last, kept.held), (5, 7, vec![]));
        let full = sorter(&folder.path().join("full"), 10);
        let held = parcel(counted(&full, 3)).expect("held");
        assert_eq!((held.first, held.last, held.held), (5, 7, vec![5, 6, 7]));
        assert!(parcel(counted(&full, u64::MAX - 5)).is_none(), "what nobody sends is not held one by one");
    }

    #[test]
    fn a_version_of_the_future_is_said_once_a_minute_for_each_producer() {
        let folder = tempfile::tempdir().expect("folder");
        let sorter = sorter(folder.path(), 1_000);
        assert!(sort(&sorter, |message| message["v"] = json!(2)).is_none());
        let producer = |name: &str| ProducerId::new(name).expect("id");
        assert!(!sorter.loud(&producer("edge1")), "it was said");
        assert!(sorter.loud(&producer("edge2")));
        let said = (0..1_000).filter(|i| sorter.loud(&producer(&format!("x{i}")))).count();
        assert!(said <= LOUD, "{said}");
    }
}
