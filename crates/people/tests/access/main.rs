//! `docs/access.md`, made of the table of roles.

use std::fs;

use presswatch_people::{May, Role};

const PAGE: &str = "../../docs/access.md";

/// A role in words.
fn role(role: Role) -> &'static str {
    match role {
        Role::Viewer => "whoever may look: a guest, an owner, a donor",
        Role::Wall => "a screen on a wall, never a person",
        Role::Operator => "runs the presses; also a tablet that a shift shares",
        Role::Technician => "repairs them",
        Role::Monitor => "verifies figures from outside",
        Role::Manager => "runs the plant",
        Role::Admin => "lets people in",
    }
}

/// A right in words.
fn right(may: May) -> &'static str {
    match may {
        May::Look => "see the floor, history and the pipeline",
        May::Export => "take raw rows",
        May::SetClock => "tell an edge the time if it has none",
        May::Acknowledge => "say that one has seen an alarm, and leave a note",
        May::Shelve => "put an alarm aside for a time, or until it is taken back",
        May::Call => "call a mechanic to a press",
        May::Enter => "say why a press stood, and what was counted and measured by hand",
        May::Own => "own password, language, log-out",
        May::Devices => "let a tablet or a wall in, and out",
        May::Settings => "change plan, targets, limits, and who is told of alarms and how",
        May::People => "add, change and remove people",
        May::Tokens => "make and revoke tokens of machines",
    }
}

fn page() -> String {
    let rights: String = May::ALL.iter().map(|may| format!(" `{may}` |")).collect();
    let mut table = format!("\n| role | is |{rights}\n|---|---|{}\n", ":-:|".repeat(May::ALL.len()));
    for one in Role::ALL {
        let marks: String = May::ALL.iter().map(|may| if one.may(*may) { " ● |" } else { " |" }).collect();
        table.push_str(&format!("| `{one}` | {} |{marks}\n", role(one)));
    }
    table.push_str("\n| right | to |\n|---|---|\n");
    for may in May::ALL {
        table.push_str(&format!("| `{may}` | {} |\n", right(may)));
    }
    [include_str!("head.md"), &table, include_str!("tail.md")].concat()
}

#[test]
fn the_page_is_the_table() {
    let page = page();
    if std::env::var_os("PRESSWATCH_WRITE").is_some() {
        fs::write(PAGE, &page).expect(PAGE);
    }
    let remedy = "run `PRESSWATCH_WRITE=1 cargo test --release -p presswatch-people --test access`";
    assert!(fs::read_to_string(PAGE).is_ok_and(|text| text == page), "{PAGE} is old: {remedy}");
}
