//! The program: roles wired together, and its tools.
