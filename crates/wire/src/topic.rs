//! `presswatch/v1/{site}/{producer}/{live|backlog|commit|status}` and `presswatch/v1/{site}/clock`.

use presswatch_domain::{ProducerId, SiteId};

/// What a producer's topic carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TopicKind {
    /// Records of live sources, once, for listeners and ingest.
    Live,
    /// Everything else: history, replay, what waited, resends.
    Backlog,
    /// From ingest: what is now in the store.
    Commit,
    /// Each 10 s, retained, with a will.
    Status,
}

impl TopicKind {
    /// The last level of the topic.
    pub fn as_str(self) -> &'static str {
        match self {
            TopicKind::Live => "live",
            TopicKind::Backlog => "backlog",
            TopicKind::Commit => "commit",
            TopicKind::Status => "status",
        }
    }
}

/// A topic taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Whose plant.
    pub site: SiteId,
    /// Which producer.
    pub producer: ProducerId,
    /// What it carries.
    pub kind: TopicKind,
}

impl Topic {
    /// Takes a topic apart; `None` if it is none of ours.
    pub fn parse(text: &str) -> Option<Topic> {
        let mut levels = text.strip_prefix("presswatch/v1/")?.split('/');
        let site = SiteId::new(levels.next()?).ok()?;
        let producer = ProducerId::new(levels.next()?).ok()?;
        let kind = match levels.next()? {
            "live" => TopicKind::Live,
            "backlog" => TopicKind::Backlog,
            "commit" => TopicKind::Commit,
            "status" => TopicKind::Status,
            _ => return None,
        };
        levels.next().is_none().then_some(Topic { site, producer, kind })
    }
}

/// The topic of one producer.
pub fn producer_topic(site: &SiteId, producer: &ProducerId, kind: TopicKind) -> String {
    own_topic(site, producer.as_str(), kind)
}

/// The topic of the producer that `user` stands for, e.g. a broker's word for whoever is connected.
pub fn own_topic(site: &SiteId, user: &str, kind: TopicKind) -> String {
    format!("presswatch/v1/{site}/{user}/{}", kind.as_str())
}

/// Where an ingest tells `producer` what is stored.
pub fn commit_topic(site: &SiteId, producer: &ProducerId) -> String {
    producer_topic(site, producer, TopicKind::Commit)
}

/// The filter for one kind of all producers of a site. Filters of different kinds never overlap.
pub fn site_filter(site: &SiteId, kind: TopicKind) -> String {
    own_topic(site, "+", kind)
}

/// Where those who know the time tell it to those who don't.
pub fn clock_topic(site: &SiteId) -> String {
    format!("presswatch/v1/{site}/clock")
}
