//! Sets of records by name.

/// A set of small numbers.
#[derive(Clone, Default)]
pub struct Names(Vec<u64>);

impl Names {
    /// True if it was not in the set.
    pub fn insert(&mut self, name: i64) -> bool {
        let (word, bit) = place(name);
        if word >= self.0.len() {
            self.0.resize(word + 1, 0);
        }
        let new = self.0[word] & bit == 0;
        self.0[word] |= bit;
        new
    }

    pub fn contains(&self, name: i64) -> bool {
        let (word, bit) = place(name);
        self.0.get(word).is_some_and(|bits| bits & bit != 0)
    }
}

fn place(name: i64) -> (usize, u64) {
    let name = usize::try_from(name).expect("names are not negative");
    (name / 64, 1 << (name % 64))
}
