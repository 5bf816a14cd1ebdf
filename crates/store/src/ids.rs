//! Ids that are read again and again.

use std::{borrow::Borrow, collections::BTreeSet, str::FromStr};

/// Ids met so far: each is checked and allocated once, not once a record.
#[derive(Debug)]
pub struct Ids<T>(BTreeSet<T>);

impl<T> Default for Ids<T> {
    fn default() -> Self {
        Self(BTreeSet::new())
    }
}

impl<T: Ord + Clone + Borrow<str> + FromStr> Ids<T> {
    /// The id of this text.
    pub fn get(&mut self, text: &str) -> Result<T, T::Err> {
        if let Some(known) = self.0.get(text) {
            return Ok(known.clone());
        }
        let id: T = text.parse()?;
        self.0.insert(id.clone());
        Ok(id)
    }
}
