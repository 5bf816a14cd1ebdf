//! Closed lists of names, as the OpenAPI document tells them.

use std::borrow::Cow;

use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Type, schema::Schema},
};

macro_rules! names {
    ($($(#[$about:meta])* $name:ident = $list:ident $words:expr;)*) => {$(
        const $list: &[&str] = &$words;

        $(#[$about])*
        pub struct $name;

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new().schema_type(Type::String).enum_values(Some($list.iter().copied())).into()
            }
        }

        impl ToSchema for $name {
            fn name() -> Cow<'static, str> {
                stringify!($name).into()
            }
        }
    )*};
}

names! {
    /// States of an alarm.
    AlarmStateName = STATES [
        "normal", "unack_active", "ack_active", "returned_unack", "latched", "shelved", "suppressed",
        "out_of_service",
    ];
    /// What happens to an alarm.
    ChangeName = CHANGES [
        "raised", "raised_again", "re_alarmed", "acknowledged", "returned", "released", "shelved", "unshelved",
        "suppressed", "unsuppressed", "out_of_service", "in_service",
    ];
    /// What people do to an alarm.
    OperationName = OPERATIONS [
        "acknowledge", "shelve", "unshelve", "out_of_service", "in_service", "note", "call",
    ];
    /// How telling somebody went.
    OutcomeName = OUTCOMES ["sent", "updated", "failed", "unreachable"];
}

#[cfg(test)]
mod tests {
    use presswatch_domain::{AlarmState, Change};
    use serde::de::DeserializeOwned;

    use super::*;

    fn read<T: DeserializeOwned>(words: &[&str]) -> Vec<T> {
        let read = |word: &&str| serde_json::from_value((*word).into()).expect(word);
        words.iter().map(read).collect()
    }

    #[test]
    fn each_name_is_read_as_what_it_names() {
        assert_eq!(read::<AlarmState>(STATES).len(), 8);
        assert_eq!(read::<Change>(CHANGES).len(), 12);
        assert_eq!((OPERATIONS.len(), OUTCOMES.len()), (7, 4));
    }
}
