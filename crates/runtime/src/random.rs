//! Random bits from the operating system.

/// 64 random bits.
///
/// # Panics
/// If the operating system has no randomness to give: nothing could be done safely without.
pub fn bits() -> u64 {
    #[allow(clippy::expect_used)]
    getrandom::u64().expect("the operating system gives random bits")
}

/// Random lower-case hexadecimal digits, two for each of `bytes`.
pub fn hex(bytes: usize) -> String {
    let mut text = String::with_capacity(bytes * 2);
    while text.len() < bytes * 2 {
        text.push_str(&format!("{:016x}", bits()));
    }
    text.truncate(bytes * 2);
    text
}
