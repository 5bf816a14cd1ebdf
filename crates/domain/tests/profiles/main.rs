//! `docs/profiles.md` and its picture, made of the tables in `data`: each number with its reason, for people.

mod page;
mod picture;
mod tables;

use std::fs;

use tables::Profile;

/// Both are written anew with `PRESSWATCH_WRITE=1`. In the folder that cargo starts tests in.
const PAGE: &str = "../../docs/profiles.md";
const PICTURE: &str = "../../docs/profiles.svg";

#[test]
fn the_page_of_the_profiles_is_the_tables() {
    let profiles = tables::profiles();
    for (file, made) in [(PAGE, page::page(&profiles)), (PICTURE, picture::picture(&profiles))] {
        if std::env::var_os("PRESSWATCH_WRITE").is_some() {
            fs::write(file, &made).expect(file);
        }
        let remedy = "run `PRESSWATCH_WRITE=1 cargo test --release -p presswatch-domain --test profiles`";
        assert!(fs::read_to_string(file).is_ok_and(|text| text == made), "{file} is old: {remedy}");
    }
}

#[test]
fn every_number_has_a_reason() {
    for Profile { name, signals, rules, paces, .. } in tables::profiles() {
        let silent = signals.iter().chain(&rules).chain(&paces).find(|row| row["why"].trim().is_empty());
        assert!(silent.is_none(), "{name}: {silent:?}");
        assert_eq!(rules.len(), tables::RULES.len(), "{name}: a rule that the page has no words for");
    }
}
