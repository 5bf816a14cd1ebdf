//! Walking through a parsed file: each value with its place, each error noted and the walk going on.

use std::{collections::BTreeMap, net::SocketAddr, path::Path, str::FromStr, time::Duration};

use presswatch_domain::IdError;
use serde_spanned::Spanned;
use toml::de::{DeTable, DeValue};

use crate::{
    ConfigError, ErrorKind, Place, Wanted, pointer,
    suggest::similar,
    units::{duration, size, written_duration, written_size},
};

/// A value and where it stands, as an offset in bytes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct At<T> {
    pub value: T,
    pub at: usize,
}

/// A value in the file, with its key.
#[derive(Debug, Clone)]
pub(crate) struct Item<'a> {
    /// With its table, as in `edge.http`.
    pub key: String,
    pub at: usize,
    node: &'a Spanned<DeValue<'a>>,
}

impl Item<'_> {
    /// True if it is this text.
    pub fn is(&self, text: &str) -> bool {
        self.node.get_ref().as_str() == Some(text)
    }
}

/// A table of the file. It learns which keys are known by being asked for them.
#[derive(Debug)]
pub(crate) struct Table<'a> {
    path: String,
    pub at: usize,
    entries: BTreeMap<&'a str, (usize, &'a Spanned<DeValue<'a>>)>,
    known: Vec<&'static str>,
}

impl<'a> Table<'a> {
    pub fn root(root: &'a Spanned<DeTable<'a>>) -> Self {
        Self::of(String::new(), 0, root.get_ref())
    }

    fn of(path: String, at: usize, table: &'a DeTable<'a>) -> Self {
        let entries = table.iter().map(|(key, node)| (key.get_ref().as_ref(), (key.span().start, node)));
        Self { path, at, entries: entries.collect(), known: Vec::new() }
    }

    /// A key with its table.
    pub fn key(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// The value of `key`, if it is there.
    pub fn get(&mut self, key: &'static str) -> Option<Item<'a>> {
        self.known.push(key);
        let (_, node) = self.entries.get(key)?;
        Some(Item { key: self.key(key), at: node.span().start, node })
    }

    /// The value of `key`; that it is missing is an error.
    pub fn need(
        &mut self,
        reader: &mut Reader<'_>,
        key: &'static str,
        example: &'static str,
    ) -> Option<Item<'a>> {
        let item = self.get(key);
        if item.is_none() {
            reader.wrong(self.at, ErrorKind::Missing { key: self.key(key), example });
        }
        item
    }

    /// All entries whose keys the writer chooses, each with the place of its key.
    pub fn free(self) -> Vec<(At<String>, Item<'a>)> {
        let path = self.path;
        let entries = self.entries.into_iter().map(|(name, (at, node))| {
            let item = Item { key: format!("{path}.{name}"), at: node.span().start, node };
            (At { value: name.to_owned(), at }, item)
        });
        entries.collect()
    }

    /// As [`Table::finish`], of an overlay: what the file alone may say is told apart from what nobody knows.
    pub fn finish_overlay(mut self, reader: &mut Reader<'_>, in_file: &[&str]) {
        self.entries.retain(|name, (at, _)| {
            let files = in_file.contains(name);
            if files {
                let key =
                    if self.path.is_empty() { (*name).to_owned() } else { format!("{}.{name}", self.path) };
                reader.wrong(*at, ErrorKind::InFile { key });
            }
            !files
        });
        self.finish(reader);
    }

    /// Keys that nobody asked for are errors.
    pub fn finish(self, reader: &mut Reader<'_>) {
        for (name, (at, _)) in &self.entries {
            if !self.known.contains(name) {
                let kind = ErrorKind::UnknownKey {
                    key: shortened(&self.key(name)),
                    similar: similar(name, self.known.iter().copied()),
                    known: self.known.join(", "),
                };
                reader.wrong(*at, kind);
            }
        }
    }
}

/// Notes errors with their places.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    file: &'a Path,
    text: &'a str,
    tree: Option<&'a DeTable<'a>>,
    pub errors: Vec<ConfigError>,
}

impl<'a> Reader<'a> {
    pub fn new(file: &'a Path, text: &'a str) -> Self {
        Self { file, text, tree: None, errors: Vec::new() }
    }

    /// What was read of the text: from here on errors say at which field they are.
    pub fn tree(&mut self, root: &'a Spanned<DeTable<'a>>) {
        self.tree = Some(root.get_ref());
    }

    pub fn place(&self, at: usize) -> Place {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        let line = before.matches('\n').count() + 1;
        Place::Text { line, column: before[line_start..].chars().count() + 1 }
    }

    /// What an overlay may stand in place of.
    pub fn beneath(&self) -> serde_json::Value {
        crate::settings::beneath(self.text)
    }

    /// The line of an offset.
    pub fn line(&self, at: usize) -> usize {
        match self.place(at) {
            Place::Text { line, .. } => line,
            _ => 1,
        }
    }

    pub fn wrong(&mut self, at: usize, kind: ErrorKind) {
        let place = self.place(at);
        let mut pointer = self.tree.map_or_else(String::new, |tree| pointer::to(tree, at));
        if let ErrorKind::Missing { key, .. } = &kind {
            // The table is there, and the field is to be.
            pointer::push(&mut pointer, key.rsplit('.').next().unwrap_or(key));
        }
        self.errors.push(ConfigError { file: self.file.to_owned(), place, pointer, kind });
    }

    pub fn wrong_type(&mut self, item: &Item<'_>, wanted: Wanted) {
        let found = self.found(item);
        self.wrong(item.at, ErrorKind::WrongType { key: item.key.clone(), wanted, found });
    }

    /// The value as it is written.
    pub fn found(&self, item: &Item<'_>) -> String {
        shortened(self.text.get(item.node.span()).unwrap_or_default())
    }

    /// A text with something in it.
    pub fn text(&mut self, item: &Item<'a>) -> Option<&'a str> {
        match item.node.get_ref() {
            DeValue::String(text) if text.trim().is_empty() => {
                self.wrong(item.at, ErrorKind::Empty { key: item.key.clone() });
                None
            }
            DeValue::String(text) => Some(text),
            _ => {
                self.wrong_type(item, Wanted::Text);
                None
            }
        }
    }

    pub fn id<T: FromStr<Err = IdError>>(&mut self, item: &Item<'a>) -> Option<At<T>> {
        let text = self.text(item)?;
        match text.parse() {
            Ok(value) => Some(At { value, at: item.at }),
            Err(IdError { text }) => {
                self.wrong(item.at, ErrorKind::Id { key: item.key.clone(), found: shortened(&text) });
                None
            }
        }
    }

    pub fn flag(&mut self, item: &Item<'a>) -> Option<bool> {
        match item.node.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => {
                self.wrong_type(item, Wanted::Flag);
                None
            }
        }
    }

    pub fn whole(&mut self, item: &Item<'a>, least: u64, most: u64) -> Option<u64> {
        let DeValue::Integer(number) = item.node.get_ref() else {
            self.wrong_type(item, Wanted::Whole);
            return None;
        };
        match u64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) if (least..=most).contains(&number) => Some(number),
            _ => {
                self.out_of_range(item, least.to_string(), most.to_string());
                None
            }
        }
    }

    /// A finite number, written with or without a point.
    pub fn number(&mut self, item: &Item<'a>) -> Option<f64> {
        let number = match item.node.get_ref() {
            DeValue::Integer(number) if number.radix() == 10 => number.as_str().parse::<f64>().ok(),
            DeValue::Float(number) => number.as_str().parse::<f64>().ok(),
            _ => None,
        };
        let number = number.filter(|number| number.is_finite());
        if number.is_none() {
            self.wrong_type(item, Wanted::Number);
        }
        number
    }

    pub fn out_of_range(&mut self, item: &Item<'_>, least: String, most: String) {
        let found = self.found(item);
        self.wrong(item.at, ErrorKind::OutOfRange { key: item.key.clone(), found, least, most });
    }

    pub fn size(&mut self, item: &Item<'a>, least: u64, most: u64) -> Option<u64> {
        let text = self.text(item)?;
        match size(text) {
            Some(bytes) if (least..=most).contains(&bytes) => Some(bytes),
            Some(_) => {
                self.out_of_range(item, written_size(least), written_size(most));
                None
            }
            None => {
                self.wrong(item.at, ErrorKind::Size { key: item.key.clone(), found: shortened(text) });
                None
            }
        }
    }

    pub fn duration(&mut self, item: &Item<'a>, most: Duration) -> Option<Duration> {
        self.duration_within(item, Duration::ZERO, most)
    }

    pub fn duration_within(&mut self, item: &Item<'a>, least: Duration, most: Duration) -> Option<Duration> {
        let text = self.text(item)?;
        match duration(text) {
            Some(time) if (least..=most).contains(&time) => Some(time),
            Some(_) => {
                self.out_of_range(item, written_duration(least), written_duration(most));
                None
            }
            None => {
                self.wrong(item.at, ErrorKind::Duration { key: item.key.clone(), found: shortened(text) });
                None
            }
        }
    }

    pub fn address(&mut self, item: &Item<'a>) -> Option<At<SocketAddr>> {
        let text = self.text(item)?;
        let value = text.parse().ok();
        if value.is_none() {
            self.wrong(item.at, ErrorKind::Address { key: item.key.clone(), found: shortened(text) });
        }
        value.map(|value| At { value, at: item.at })
    }

    /// One of some words.
    pub fn one_of(&mut self, item: &Item<'a>, allowed: &[&'static str]) -> Option<&'static str> {
        let text = self.text(item)?;
        let word = allowed.iter().copied().find(|word| *word == text);
        if word.is_none() {
            let kind = ErrorKind::OneOf {
                key: item.key.clone(),
                found: shortened(text),
                similar: similar(text, allowed.iter().copied()),
                allowed: allowed.join(", "),
            };
            self.wrong(item.at, kind);
        }
        word
    }

    pub fn table(&mut self, item: &Item<'a>) -> Option<Table<'a>> {
        match item.node.get_ref() {
            DeValue::Table(table) => Some(Table::of(item.key.clone(), item.at, table)),
            _ => {
                self.wrong_type(item, Wanted::Table);
                None
            }
        }
    }

    pub fn list(&mut self, item: &Item<'a>) -> Vec<Item<'a>> {
        match item.node.get_ref() {
            DeValue::Array(list) => {
                list.iter().map(|node| Item { key: item.key.clone(), at: node.span().start, node }).collect()
            }
            _ => {
                self.wrong_type(item, Wanted::List);
                Vec::new()
            }
        }
    }

    /// The tables of `[[key]]`.
    pub fn tables(&mut self, item: &Item<'a>) -> Vec<Table<'a>> {
        match item.node.get_ref() {
            DeValue::Array(_) => {
                let list = self.list(item);
                list.iter().filter_map(|item| self.table(item)).collect()
            }
            _ => {
                self.wrong_type(item, Wanted::Tables);
                Vec::new()
            }
        }
    }

    /// True if `true` or `false` stands there.
    pub fn is_flag(&self, item: &Item<'_>) -> bool {
        matches!(item.node.get_ref(), DeValue::Boolean(_))
    }

    /// True if a list stands there.
    pub fn is_list(&self, item: &Item<'_>) -> bool {
        matches!(item.node.get_ref(), DeValue::Array(_))
    }

    /// True if a date or a time stands there, without quotes.
    pub fn is_datetime(&self, item: &Item<'_>) -> bool {
        matches!(item.node.get_ref(), DeValue::Datetime(_))
    }

    /// True if a table stands there.
    pub fn is_table(&self, item: &Item<'_>) -> bool {
        matches!(item.node.get_ref(), DeValue::Table(_))
    }

    /// True if a text stands there.
    pub fn is_text(&self, item: &Item<'_>) -> bool {
        matches!(item.node.get_ref(), DeValue::String(_))
    }
}

/// One line of at most 60 characters, without anything that could move a terminal's cursor.
pub(crate) fn shortened(text: &str) -> String {
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    match clean.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &clean[..end]),
        None => clean,
    }
}
