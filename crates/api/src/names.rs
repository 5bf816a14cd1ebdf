//! Closed lists of names, and what no derive can describe, as the OpenAPI document tells them; taken from where they are decided.

use std::borrow::Cow;

use presswatch_domain::{
    BadMark, Class, Gate, Reasons, State,
    kpi::{Tally, figures},
};
use presswatch_people::{May, Role, Way};
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

macro_rules! named {
    ($($(#[$about:meta])* $name:ident $all:expr;)*) => {
        $(
            $(#[$about])*
            pub struct $name;

            impl PartialSchema for $name {
                fn schema() -> RefOr<Schema> {
                    names($all)
                }
            }

            impl ToSchema for $name {
                fn name() -> Cow<'static, str> {
                    stringify!($name).into()
                }
            }
        )*
    };
}

named! {
    /// Figures of presses.
    FigureName figures(&Tally::default(), false).iter().map(|figure| figure.id);
    /// In what a figure is given, UCUM; `1` is a share of one.
    UnitName ["1", "h", "kg/h", "kW.h/t"];
    /// How an amount is known.
    BasisName ["measured", "entered", "estimated"];
    /// How it is known what a press did.
    KnownName ["seen", "inferred", "pending", "lost"];
    /// What a stop counts as.
    ClassName Class::ALL.map(Class::as_str);
    /// Why presses stand.
    ReasonName Reasons::builtin().iter().map(|reason| &*reason.id);
    /// Groups of reasons, in the order in which they are shown.
    ReasonGroupName groups();
}

fn groups() -> Vec<&'static str> {
    let mut groups: Vec<&str> = Vec::new();
    for reason in Reasons::builtin().iter() {
        if !groups.contains(&&*reason.group) {
            groups.push(&reason.group);
        }
    }
    groups
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

/// Roles.
pub struct RoleName;

impl PartialSchema for RoleName {
    fn schema() -> RefOr<Schema> {
        names(Role::ALL.map(Role::as_str))
    }
}

impl ToSchema for RoleName {
    fn name() -> Cow<'static, str> {
        "RoleName".into()
    }
}

/// What a role may allow.
pub struct MayName;

impl PartialSchema for MayName {
    fn schema() -> RefOr<Schema> {
        names(May::ALL.map(May::as_str))
    }
}

impl ToSchema for MayName {
    fn name() -> Cow<'static, str> {
        "MayName".into()
    }
}

/// Ways to a person.
pub struct WayName;

impl PartialSchema for WayName {
    fn schema() -> RefOr<Schema> {
        names(Way::ALL.map(Way::as_str))
    }
}

impl ToSchema for WayName {
    fn name() -> Cow<'static, str> {
        "WayName".into()
    }
}

/// Kinds of callers.
pub struct WhoName;

impl PartialSchema for WhoName {
    fn schema() -> RefOr<Schema> {
        names(["guest", "person", "device", "token"])
    }
}

impl ToSchema for WhoName {
    fn name() -> Cow<'static, str> {
        "WhoName".into()
    }
}

/// How a device's asking stands.
pub struct PairingName;

impl PartialSchema for PairingName {
    fn schema() -> RefOr<Schema> {
        names(["none", "waiting", "allowed", "refused"])
    }
}

impl ToSchema for PairingName {
    fn name() -> Cow<'static, str> {
        "PairingName".into()
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
