//! JSON pointers (RFC 6901) to what stands at a place of a TOML document.

use toml::de::{DeTable, DeValue};

/// To what begins at this offset or, if nothing does, to the nearest that begins before it; the document
/// itself is the empty pointer.
pub(crate) fn to(root: &DeTable<'_>, at: usize) -> String {
    let mut best = (0, String::new());
    walk_table(root, at, "", &mut best);
    best.1
}

/// One step further.
pub(crate) fn push(pointer: &mut String, key: &str) {
    pointer.push('/');
    pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
}

/// Of all that begins at one place, as a list does with its first entry, the innermost.
fn offer(begins: usize, at: usize, path: &str, best: &mut (usize, String)) {
    if begins <= at && begins >= best.0 {
        *best = (begins, path.to_owned());
    }
}

fn walk_table(table: &DeTable<'_>, at: usize, path: &str, best: &mut (usize, String)) {
    for (key, value) in table {
        let mut path = path.to_owned();
        push(&mut path, key.get_ref());
        offer(key.span().start, at, &path, best);
        walk(value.get_ref(), value.span().start, at, &path, best);
    }
}

fn walk(value: &DeValue<'_>, begins: usize, at: usize, path: &str, best: &mut (usize, String)) {
    offer(begins, at, path, best);
    match value {
        DeValue::Table(table) => walk_table(table, at, path, best),
        DeValue::Array(list) => {
            for (number, value) in list.iter().enumerate() {
                walk(value.get_ref(), value.span().start, at, &format!("{path}/{number}"), best);
            }
        }
        _ => {}
    }
}
