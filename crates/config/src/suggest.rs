//! "Did you mean".

/// The nearest of `known`, if it is near enough to be meant: about one letter in three may differ.
pub(crate) fn similar<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    // A text as long as this is no mistyped name, and comparing takes the product of both lengths.
    if found.len() > 80 {
        return None;
    }
    let lower = found.to_lowercase();
    let distance = |name: &str| strsim::osa_distance(&lower, &name.to_lowercase());
    let nearest = known.into_iter().map(|name| (distance(name), name)).min()?;
    let (far, name) = nearest;
    (far <= name.chars().count().max(3) / 3).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::similar;

    #[test]
    fn what_is_near_is_meant() {
        let known = ["oil_temp", "oil_level", "http", "id"];
        assert_eq!(similar("oil_tmep", known).as_deref(), Some("oil_temp"));
        assert_eq!(similar("HTTP", known).as_deref(), Some("http"));
        assert_eq!(similar("ib", known).as_deref(), Some("id"));
        assert_eq!(similar("colour", known), None);
        assert_eq!(similar(&"oil_temp".repeat(20), known), None);
    }
}
