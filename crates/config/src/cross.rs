//! What must fit together, and the whole made of its parts.

use std::{collections::BTreeMap, net::SocketAddr, path::Path, time::Duration};

use presswatch_domain::{Catalogue, Plant, Press, PressId, ProducerId, ProducerRole, SignalId, SignalType};
use presswatch_modbus::PointFault;

use crate::{
    Alert, Api, Broker, Clock, Config, Edge, ErrorKind, Escalation, Ingest, Settings, Site, Source,
    SourceKind, Store, Trust,
    bus::check_certificate,
    plant::PressDraft,
    reader::{At, Reader},
    roles::{RoleDraft, Roles},
    site::SiteDraft,
    source::SourceDraft,
    suggest::similar,
};

/// The parts, as far as they could be read.
#[derive(Debug)]
pub(crate) struct Drafts {
    pub site: SiteDraft,
    pub broker: Option<At<Broker>>,
    pub store: Option<Store>,
    pub presses: Vec<PressDraft>,
    pub sources: Vec<SourceDraft>,
    pub roles: Roles,
    pub settings: Settings,
}

pub(crate) fn check(reader: &mut Reader<'_>, drafts: &Drafts) {
    let Drafts { site, broker, presses, sources, roles, .. } = drafts;
    check_producers(reader, site, roles);
    check_presses(reader, site, presses, roles);
    check_sources(reader, site, presses, sources, roles);
    check_devices(reader, presses, sources, broker.as_ref());
    check_addresses(reader, roles);
    if broker.as_ref().is_some_and(|broker| broker.value == Broker::Embedded) {
        for role in roles.all() {
            for (key, at) in &role.login_items {
                reader.wrong(*at, ErrorKind::WithEmbeddedBroker { key: key.clone() });
            }
        }
    }
    for role in roles.all() {
        if let Some(broker) = broker {
            check_certificate(reader, &broker.value, &role.login_items);
        }
    }
}

/// No id in two roles.
fn check_producers(reader: &mut Reader<'_>, site: &SiteDraft, roles: &Roles) {
    let named = |key, role: &Option<RoleDraft>| Some((key, role.as_ref()?.producer.clone()?));
    let own = [
        named("edge.producer", &roles.edge),
        named("ingest.producer", &roles.ingest),
        named("api.producer", &roles.api),
        named("alert.producer", &roles.alert),
    ];
    let others = site.edges.iter().map(|edge| ("site.edges", edge.clone()));
    let mut seen: BTreeMap<ProducerId, &'static str> = BTreeMap::new();
    for (key, producer) in own.into_iter().flatten().chain(others) {
        match seen.get(&producer.value) {
            Some(other) => {
                let (producer_id, other) = (producer.value.to_string(), (*other).to_owned());
                let kind = ErrorKind::SharedProducer { key: key.to_owned(), producer: producer_id, other };
                reader.wrong(producer.at, kind);
            }
            None => drop(seen.insert(producer.value, key)),
        }
    }
}

/// Each press once, and with an edge that is known.
fn check_presses(reader: &mut Reader<'_>, site: &SiteDraft, presses: &[PressDraft], roles: &Roles) {
    let mut seen: BTreeMap<&PressId, (usize, Option<&ProducerId>)> = BTreeMap::new();
    for press in presses {
        let Some(id) = &press.id else { continue };
        let producer = press.producer.as_ref().map(|producer| &producer.value);
        let Some((at, first)) = seen.get(&id.value) else {
            seen.insert(&id.value, (id.at, producer));
            continue;
        };
        let name = id.value.to_string();
        let kind = match (first, producer) {
            (Some(one), Some(other)) if *one != other => {
                ErrorKind::TwoProducers { press: name, one: one.to_string(), other: other.to_string() }
            }
            _ => ErrorKind::SamePress { press: name, line: reader.line(*at) },
        };
        reader.wrong(id.at, kind);
    }
    let own = roles.edge.as_ref().map(|edge| edge.producer.as_ref());
    // The edge's own name could not be read: whose presses they are is not known.
    if own == Some(None) {
        return;
    }
    let edges: Vec<&str> =
        own.flatten().into_iter().chain(&site.edges).map(|producer| producer.value.as_str()).collect();
    for press in presses {
        let Some(producer) = &press.producer else { continue };
        if !edges.contains(&producer.value.as_str()) {
            let kind = ErrorKind::UnknownProducer {
                press: press.id.as_ref().map_or_else(String::new, |id| id.value.to_string()),
                producer: producer.value.to_string(),
                similar: similar(producer.value.as_str(), edges.iter().copied()),
            };
            reader.wrong(producer.at, kind);
        }
    }
}

/// Each source for one press of this edge, and none that makes up data of a real site.
fn check_sources(
    reader: &mut Reader<'_>,
    site: &SiteDraft,
    presses: &[PressDraft],
    sources: &[SourceDraft],
    roles: &Roles,
) {
    let ids: Vec<&str> = presses.iter().filter_map(|p| p.id.as_ref()).map(|id| id.value.as_str()).collect();
    let all_known = ids.len() == presses.len();
    let edge = roles.edge.as_ref().and_then(|edge| edge.producer.as_ref());
    let mut seen: BTreeMap<&PressId, (usize, bool)> = BTreeMap::new();
    for source in sources {
        if roles.edge.is_none() {
            reader.wrong(source.at, ErrorKind::Missing { key: "edge".to_owned(), example: "[edge]" });
        }
        if let (Some(word), Some(false), true) = (&source.word, site.simulated, source.alone()) {
            reader.wrong(word.at, ErrorKind::SimulatedSource { kind: word.value.to_owned() });
        }
        let Some(id) = &source.press else { continue };
        // Several devices may tell of a press, and what stands for the whole press goes with no other.
        if let Some((at, alone)) = seen.insert(&id.value, (id.at, source.alone()))
            && (alone || source.alone())
        {
            let kind = ErrorKind::SameSource { press: id.value.to_string(), line: reader.line(at) };
            reader.wrong(id.at, kind);
        }
        let press = presses.iter().find(|p| p.id.as_ref().is_some_and(|known| known.value == id.value));
        let Some(press) = press else {
            if all_known {
                let similar = similar(id.value.as_str(), ids.iter().copied());
                reader.wrong(id.at, ErrorKind::UnknownPress { press: id.value.to_string(), similar });
            }
            continue;
        };
        if let (Some(producer), Some(edge)) = (&press.producer, edge)
            && producer.value != edge.value
        {
            let kind = ErrorKind::ForeignPress {
                press: id.value.to_string(),
                producer: producer.value.to_string(),
                edge: edge.value.to_string(),
            };
            reader.wrong(id.at, kind);
        }
        for signal in &source.signals {
            let Some(catalogue) = &press.catalogue else { continue };
            if catalogue.get(signal.value.as_str()).is_none() {
                let kind = ErrorKind::UnknownSignal {
                    signal: signal.value.to_string(),
                    profile: catalogue.name.clone(),
                    similar: similar(signal.value.as_str(), catalogue.iter().map(|s| s.id.as_str())),
                };
                reader.wrong(signal.at, kind);
            }
        }
    }
    check_simulators(reader, sources);
}

/// A signal of a press comes from one place and is what it is there; a device reaches its broker.
fn check_devices(
    reader: &mut Reader<'_>,
    presses: &[PressDraft],
    sources: &[SourceDraft],
    broker: Option<&At<Broker>>,
) {
    let mut seen: BTreeMap<(&PressId, &SignalId), usize> = BTreeMap::new();
    for source in sources {
        let Some(press) = &source.press else { continue };
        // Two sources that stand for the whole press were told of.
        for signal in source.signals.iter().filter(|_| !source.alone()) {
            if let Some(at) = seen.insert((&press.value, &signal.value), signal.at) {
                let line = reader.line(at);
                reader.wrong(signal.at, ErrorKind::SameSignal { signal: signal.value.to_string(), line });
            }
        }
        let embedded = broker.is_some_and(|broker| broker.value == Broker::Embedded);
        if let Some(SourceKind::Mqtt(device)) = &source.kind
            && device.broker.is_none()
            && embedded
        {
            reader.wrong(source.at, ErrorKind::EmbeddedBrokerDevice);
        }
        let known = presses.iter().find(|p| p.id.as_ref().is_some_and(|id| id.value == press.value));
        let catalogue = known.and_then(|press| press.catalogue.as_ref());
        if let Some(catalogue) = catalogue {
            check_types(reader, source, catalogue);
        }
    }
}

/// What is said of a signal must go with its type.
fn check_types(reader: &mut Reader<'_>, source: &SourceDraft, catalogue: &Catalogue) {
    let kind = |signal: &SignalId| catalogue.get(signal.as_str()).map(|signal| signal.kind);
    let mut wrong = |signal: &SignalId, kind| {
        let at = source.signals.iter().find(|named| named.value == *signal);
        reader.wrong(at.map_or(source.at, |at| at.at), kind);
    };
    match &source.kind {
        Some(SourceKind::Modbus(modbus)) => {
            for point in &modbus.points {
                for fault in kind(&point.signal).into_iter().flat_map(|kind| point.fits(kind)) {
                    wrong(&point.signal, ErrorKind::Point { signal: point.signal.to_string(), fault });
                }
            }
        }
        Some(SourceKind::Mqtt(device)) => {
            for told in &device.signals {
                let Some(kind) = kind(&told.signal) else { continue };
                let signal = told.signal.to_string();
                if told.scaling.is_some() && kind != SignalType::Number {
                    let fault = PointFault::ScaledOther;
                    wrong(&told.signal, ErrorKind::Point { signal: signal.clone(), fault });
                }
                if told.on.is_some() && kind != SignalType::Flag {
                    wrong(&told.signal, ErrorKind::OnOther { signal });
                }
            }
        }
        _ => {}
    }
}

/// One simulation an edge.
fn check_simulators(reader: &mut Reader<'_>, sources: &[SourceDraft]) {
    let mut first = None;
    for source in sources {
        let Some(SourceKind::Simulator { seed, history, .. }) = &source.kind else { continue };
        let Some((first_seed, first_history, line)) = first else {
            first = Some((seed, history, reader.line(source.at)));
            continue;
        };
        for (key, at, differs) in [
            ("source.seed", source.seed_at, seed != first_seed),
            ("source.history", source.history_at, history != first_history),
        ] {
            if differs {
                reader.wrong(at, ErrorKind::SimulatorsDiffer { key: key.to_owned(), line });
            }
        }
    }
}

/// Nobody's door is open to others, and no two are the same.
fn check_addresses(reader: &mut Reader<'_>, roles: &Roles) {
    let drafts = [&roles.edge, &roles.ingest, &roles.alert, &roles.api];
    let drafts = drafts.map(|role| role.as_ref()?.address.as_ref());
    for (key, address) in drafts[..3].iter().copied().flatten() {
        if !address.value.ip().is_loopback() {
            let found = address.value.to_string();
            reader.wrong(address.at, ErrorKind::NotLoopback { key: (*key).to_owned(), found });
        }
    }
    let tls = roles.api.as_ref().and_then(|api| Some(("api.tls.listen", api.web.as_ref()?.listen.clone()?)));
    let all: Vec<_> = drafts.into_iter().flatten().chain(&tls).collect();
    for (index, (key, address)) in all.iter().enumerate() {
        let (ip, port) = (address.value.ip(), address.value.port());
        let same = all[..index].iter().find(|(_, earlier)| {
            let other = earlier.value.ip();
            let overlap = ip == other || ip.is_unspecified() || other.is_unspecified();
            port != 0 && port == earlier.value.port() && overlap
        });
        if let Some((other, _)) = same {
            let (key, other, found) = ((*key).to_owned(), (*other).to_owned(), address.value.to_string());
            reader.wrong(address.at, ErrorKind::SameAddress { key, other, found });
        }
    }
}

/// The whole; `None` if a part is missing, which then was said.
pub(crate) fn join(file: &Path, reader: &Reader<'_>, drafts: Drafts) -> Option<Config> {
    let Drafts { site, broker, store, presses, sources, roles, settings } = drafts;
    let mut producers: BTreeMap<ProducerId, ProducerRole> = BTreeMap::new();
    let mut plant_presses: BTreeMap<PressId, Press> = BTreeMap::new();
    let mut bare = BTreeMap::new();
    for draft in presses {
        let (id, producer) = (draft.id?.value, draft.producer?.value);
        producers.insert(producer.clone(), ProducerRole::Edge);
        bare.insert(id.clone(), draft.bare?);
        let (shares_supply, fault_codes) = (draft.shares_supply, draft.fault_codes);
        let press = Press::new(id.clone(), draft.name?, producer, draft.catalogue?);
        let press = Press { shares_supply, fault_codes, ..press };
        plant_presses.insert(id, press);
    }
    producers.extend(site.edges.into_iter().map(|edge| (edge.value, ProducerRole::Edge)));
    let sources: Option<Vec<Source>> = sources
        .into_iter()
        .map(|draft| Some(Source { press: draft.press?.value, kind: draft.kind? }))
        .collect();
    let sources = sources?;
    let edge = part(roles.edge, |role| {
        let producer = role.producer?.value;
        producers.insert(producer.clone(), ProducerRole::Edge);
        Some(Edge {
            producer,
            login: role.login?,
            outbox: role.outbox?,
            publish_every: role.publish_every?,
            clock: clock(role.clock?, site.simulated?),
            http: role.address?.1.value,
            sources,
        })
    })?;
    let ingest = part(roles.ingest, |role| {
        let producer = role.producer?.value;
        producers.insert(producer.clone(), ProducerRole::Ingest);
        let (quarantine_limit, http) = (role.quarantine_limit?, role.address?.1.value);
        Some(Ingest { producer, login: role.login?, quarantine_limit, outbox: role.outbox?, http })
    })?;
    let api = part(roles.api, |role| {
        let producer = role.producer?.value;
        producers.insert(producer.clone(), ProducerRole::Api);
        let (listen, web) = (role.address?.1.value, role.web?);
        let tls = web.tls?;
        let outside = |listen: &SocketAddr| !listen.ip().is_loopback();
        let mdns = web.mdns.name(outside(&listen) || tls.as_ref().is_some_and(|tls| outside(&tls.listen)));
        Some(Api { producer, login: role.login?, listen, names: web.names, mdns, tls })
    })?;
    let alert = part(roles.alert, |role| {
        let producer = role.producer?.value;
        producers.insert(producer.clone(), ProducerRole::Alert);
        let (http, channels) = (role.address?.1.value, role.channels?);
        Some(Alert { producer, login: role.login?, outbox: role.outbox?, http, channels })
    })?;
    let id = site.id?;
    let escalation = Escalation::standard(alert.as_ref().map(|alert| &alert.channels));
    let mut beneath = reader.beneath();
    beneath["escalation"] = escalation.to_json();
    Some(Config {
        file: file.to_owned(),
        settings: Settings { escalation, ..settings },
        bare,
        beneath,
        broker_at: reader.place(broker.as_ref().map_or(0, |broker| broker.at)),
        site_at: reader.place(site.at),
        plant: Plant { site: id.clone(), presses: plant_presses, producers },
        site: Site {
            id,
            name: site.name?,
            footnote: site.footnote,
            zone: site.zone?,
            languages: site.languages,
            simulated: site.simulated?,
        },
        broker: broker.map(|broker| broker.value),
        store,
        edge,
        ingest,
        api,
        alert,
    })
}

/// What stands in for a press needs no board: its clock is a server's, if nothing else is said.
fn clock((trust, wait): (Option<Trust>, Duration), simulated: bool) -> Clock {
    let standard = if simulated { Trust::System } else { Trust::Ntp };
    Clock { trust: trust.unwrap_or(standard), wait }
}

/// What is not there is well; what is there and wrong is not.
fn part<D, T>(draft: Option<D>, make: impl FnOnce(D) -> Option<T>) -> Option<Option<T>> {
    match draft {
        None => Some(None),
        Some(draft) => make(draft).map(Some),
    }
}
