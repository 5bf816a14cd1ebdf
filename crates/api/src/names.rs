//! Closed lists of names, and what no derive can describe, as the OpenAPI document tells them; taken from where they are decided.

use std::borrow::Cow;

use presswatch_domain::{BadMark, Gate, State};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        ObjectBuilder, RefOr, Type,
        schema::{Schema, SchemaType},
    },
};

use crate::{live::UNKNOWN, problem::KINDS};

fn names(all: impl IntoIterator<Item = &'static str>) -> RefOr<Schema> {
    ObjectBuilder::new().schema_type(Type::String).enum_values(Some(all)).into()
}

/// States, and `unknown`.
pub struct StateName;

impl PartialSchema for StateName {
    fn schema() -> RefOr<Schema> {
        names(State::ALL.map(State::as_str).into_iter().chain([UNKNOWN]))
    }
}

impl ToSchema for StateName {
    fn name() -> Cow<'static, str> {
        "StateName".into()
    }
}

/// Bad marks.
pub struct MarkName;

impl PartialSchema for MarkName {
    fn schema() -> RefOr<Schema> {
        names(BadMark::ALL.map(BadMark::as_str))
    }
}

impl ToSchema for MarkName {
    fn name() -> Cow<'static, str> {
        "MarkName".into()
    }
}

/// When limits count.
pub struct GateName;

impl PartialSchema for GateName {
    fn schema() -> RefOr<Schema> {
        names([Gate::Execute, Gate::PowerOn, Gate::Any].map(gate_name))
    }
}

impl ToSchema for GateName {
    fn name() -> Cow<'static, str> {
        "GateName".into()
    }
}

/// A gate as it travels.
pub fn gate_name(gate: Gate) -> &'static str {
    match gate {
        Gate::Execute => "execute",
        Gate::PowerOn => "power_on",
        Gate::Any => "any",
    }
}

/// A value, or null where nothing is known any more.
pub struct Known;

impl PartialSchema for Known {
    fn schema() -> RefOr<Schema> {
        let types = [Type::Boolean, Type::Number, Type::String, Type::Null];
        ObjectBuilder::new().schema_type(SchemaType::from_iter(types)).into()
    }
}

impl ToSchema for Known {
    fn name() -> Cow<'static, str> {
        "Known".into()
    }
}

/// A problem's `type`.
pub struct ProblemType;

impl PartialSchema for ProblemType {
    fn schema() -> RefOr<Schema> {
        names(KINDS.iter().map(|kind| kind.link))
    }
}

impl ToSchema for ProblemType {
    fn name() -> Cow<'static, str> {
        "ProblemType".into()
    }
}
