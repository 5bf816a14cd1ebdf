//! From a history that fails to the shortest one that still does, by leaving steps out.

use super::history::History;

/// Leaves out halves, quarters, ... single steps, as long as `fails` holds: at the end no single step can
/// be left out.
pub fn shrink(mut history: History, fails: impl Fn(&History) -> bool) -> History {
    let mut size = history.len().div_ceil(2);
    while size > 0 {
        let (mut from, mut shorter) = (0, false);
        while from < history.len() {
            let without = history.without(from, size);
            if fails(&without) {
                (history, shorter) = (without, true);
            } else {
                from += size;
            }
        }
        if !shorter || size > 1 {
            size /= 2;
        }
    }
    history
}
