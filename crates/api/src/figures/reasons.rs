//! `/reasons`: why presses stand, as a tree.

use presswatch_domain::{Class, Reasons, reason::ReasonId};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    names::{ClassName, ReasonGroupName, ReasonName},
    routes::Fresh,
};

/// The tree of reasons.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({"groups": [
    {"group": "jam", "reasons": [{"reason": "feed_jam", "class": "technical"}]},
    {"group": "people", "reasons": [{"reason": "break", "class": "organisational"}]}
]}))]
pub struct ReasonsDto {
    /// Its groups, at most nine, in the order in which they are shown.
    pub groups: Vec<ReasonGroupDto>,
}

/// A group of reasons. Its words are the page's message `reasons-` and its name.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ReasonGroupDto {
    /// Its name.
    #[schema(value_type = ReasonGroupName)]
    pub group: String,
    /// Its reasons, at most nine.
    pub reasons: Vec<StopReasonDto>,
}

/// Why a press stands. Its words are the page's message `reason-` and its id.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct StopReasonDto {
    /// Its id.
    #[schema(value_type = ReasonName)]
    pub reason: ReasonId,
    /// What it counts as.
    #[schema(value_type = ClassName)]
    pub class: Class,
}

/// Why presses stand: groups, each of a few reasons.
#[utoipa::path(get, path = "/api/v1/reasons", tag = "figures", responses((status = 200, body = ReasonsDto)))]
pub async fn reasons() -> Fresh<ReasonsDto> {
    let mut groups: Vec<ReasonGroupDto> = Vec::new();
    for reason in Reasons::builtin().iter() {
        let dto = StopReasonDto { reason: reason.id.clone(), class: reason.class };
        match groups.iter_mut().find(|group| *group.group == *reason.group) {
            Some(group) => group.reasons.push(dto),
            None => groups.push(ReasonGroupDto { group: reason.group.to_string(), reasons: vec![dto] }),
        }
    }
    Fresh(ReasonsDto { groups })
}
