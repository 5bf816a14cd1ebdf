//! `presswatch`: arguments in, exit code out. Everything else is in the library.

fn main() -> std::process::ExitCode {
    presswatch::run(std::env::args_os())
}
