//! No reason of a stop without its words, which fit a tile and a short message.

use std::collections::BTreeSet;

use presswatch_domain::reason::{Class, Reasons};
use presswatch_locale::{Language, ascii, message};

/// So many letters are read at a glance on a tile of a third of a phone.
const LONGEST: usize = 26;

#[test]
fn every_reason_group_and_class_has_its_words_in_each_language() {
    let tree = || Reasons::builtin().iter();
    let mut wanted: BTreeSet<String> = tree().map(|reason| format!("reason-{}", reason.id)).collect();
    wanted.extend(tree().map(|reason| format!("reasons-{}", reason.group)));
    wanted.extend(Class::ALL.map(|class| format!("class-{}", class.as_str())));
    wanted.insert("reason-none".to_owned());
    for language in Language::ALL {
        let mut said = BTreeSet::new();
        for id in &wanted {
            let words = message(language, id, None).expect(id);
            assert!(words.chars().count() <= LONGEST, "{language} {id}: {words}");
            let plain = ascii(&words).chars().count();
            assert!(plain >= words.chars().count(), "{language} {id}: letters are lost in a short message");
            if id.starts_with("reason-") {
                assert!(said.insert(words.clone()), "{language}: two reasons are called {words}");
            }
        }
    }
}
