//! Links that let one browser in, once. For a house without people that others can reach: the demo in a
//! container. In memory only.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Mutex, PoisonError},
};

use presswatch_runtime::Secret;

use crate::seal;

/// Browsers that stay in at once; then the first one gives way.
const MOST: usize = 64;

struct State {
    next: Secret,
    inside: VecDeque<Secret>,
}

/// The link that is out, and the browsers that came in by one.
pub struct Links {
    /// Where people learn of a new link.
    tell: Box<dyn Fn(&Secret) + Send + Sync>,
    state: Mutex<State>,
}

impl fmt::Debug for Links {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Links(…)")
    }
}

impl Links {
    /// A first link is out: `tell` is told of it, and of each that takes the place of a used one.
    pub fn new(tell: impl Fn(&Secret) + Send + Sync + 'static) -> Self {
        let next = seal::secret("");
        tell(&next);
        Self { tell: Box::new(tell), state: Mutex::new(State { next, inside: VecDeque::new() }) }
    }

    /// Uses the link up: what the browser keeps from now on, or `None` if it is not the one that is out.
    pub fn enter(&self, link: &str) -> Option<Secret> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if !state.next.matches(link) {
            return None;
        }
        state.next = seal::secret("");
        (self.tell)(&state.next);
        let kept = seal::secret("");
        if state.inside.len() >= MOST {
            state.inside.pop_front();
        }
        state.inside.push_back(kept.clone());
        Some(kept)
    }

    /// True if the browser that keeps this came in by a link.
    pub fn inside(&self, kept: &str) -> bool {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.inside.iter().any(|known| known.matches(kept))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn a_link_lets_one_browser_in_and_the_next_link_is_told() {
        let told: Arc<Mutex<Vec<String>>> = Arc::default();
        let out = told.clone();
        let links = Links::new(move |link| out.lock().expect("lock").push(link.expose().to_owned()));
        let last = || told.lock().expect("lock").last().expect("a link").clone();
        let first = last();
        assert!(links.enter("something else").is_none());
        assert_eq!(told.lock().expect("lock").len(), 1, "a wrong one uses nothing up");
        let kept = links.enter(&first).expect("in");
        assert!(links.inside(kept.expose()) && !links.inside(&first) && !links.inside(""));
        assert!(links.enter(&first).is_none(), "once");
        assert_ne!(last(), first);
        for _ in 0..MOST {
            assert!(links.inside(kept.expose()));
            links.enter(&last()).expect("in");
        }
        assert!(!links.inside(kept.expose()), "of many the first gives way");
    }
}
