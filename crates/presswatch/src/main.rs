//! `presswatch`: see the library.

fn main() {}
