//! What `presswatch check` has found, a line each.

use std::io::Write;

use presswatch_locale::Language;
use serde_json::{Value, json};

use crate::words::say;

/// Says each finding as soon as it is there; or, for programs, all of them at the end.
#[derive(Debug)]
pub struct Report {
    language: Language,
    json: bool,
    found: Vec<Value>,
    wrong: usize,
}

impl Report {
    /// Nothing is found yet.
    pub fn new(language: Language, json: bool) -> Self {
        Self { language, json, found: Vec::new(), wrong: 0 }
    }

    /// The language of its lines.
    pub fn language(&self) -> Language {
        self.language
    }

    /// `of` is all right.
    pub fn good(&mut self, of: &str, id: &str, words: &[(&str, String)]) -> anyhow::Result<()> {
        self.line("good", of, id, words)
    }

    /// Nothing can be said of `of` now.
    pub fn open(&mut self, of: &str, id: &str, words: &[(&str, String)]) -> anyhow::Result<()> {
        self.line("open", of, id, words)
    }

    /// `of` works, and should be better.
    pub fn warning(&mut self, of: &str, id: &str, words: &[(&str, String)]) -> anyhow::Result<()> {
        self.line("warning", of, id, words)
    }

    /// `of` is wrong; the sentence says what to do.
    pub fn wrong(&mut self, of: &str, id: &str, words: &[(&str, String)]) -> anyhow::Result<()> {
        self.wrong += 1;
        self.line("wrong", of, id, words)
    }

    /// How many are wrong.
    pub fn wrong_ones(&self) -> usize {
        self.wrong
    }

    /// Says what is left to say.
    pub fn end(self) -> anyhow::Result<()> {
        if self.json {
            writeln!(std::io::stdout(), "{:#}", json!({"wrong": self.wrong, "findings": self.found}))?;
        }
        Ok(())
    }

    fn line(&mut self, verdict: &str, of: &str, id: &str, words: &[(&str, String)]) -> anyhow::Result<()> {
        let text = say(self.language, id, words);
        if self.json {
            let words: serde_json::Map<String, Value> =
                words.iter().map(|(name, word)| ((*name).to_owned(), Value::from(word.clone()))).collect();
            self.found.push(json!({"of": of, "verdict": verdict, "is": id, "words": words, "text": text}));
            return Ok(());
        }
        let mark = match verdict {
            "good" => "✓",
            "wrong" => "✗",
            "warning" => "!",
            _ => "·",
        };
        let of = if of.is_empty() { String::new() } else { format!("{of}: ") };
        Ok(writeln!(std::io::stdout(), "{mark} {of}{text}")?)
    }
}
