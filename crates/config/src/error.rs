//! Errors as data: where, what kind, and the words that the sentence needs.

use std::path::{Path, PathBuf};

use presswatch_domain::{CellFault, LimitFault};
use presswatch_modbus::{AddressFault, CellFault as MapFault, PointFault};

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct ConfigError {
    /// In which file: the configuration or a table that it names.
    pub file: PathBuf,
    /// Where in it.
    pub place: Place,
    /// The field, as a JSON pointer such as `/plan/shift/0/to`; empty if it is none.
    pub pointer: String,
    /// What.
    pub kind: ErrorKind,
}

/// Where in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// It is the whole file.
    File,
    /// Line and column of a text, in characters, both from 1.
    Text {
        /// Line.
        line: usize,
        /// Column.
        column: usize,
    },
    /// A cell of a table.
    Cell {
        /// Row, the heading being 1.
        row: usize,
        /// The column's heading; empty for the whole row.
        column: String,
    },
}

/// A configuration that is not used: everything that is wrong with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Rejected {
    /// The languages that the site wants, as far as they could be read.
    pub languages: Vec<String>,
    /// In the order of the file; at least one.
    pub errors: Vec<ConfigError>,
}

/// The type that a value must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Text in quotes.
    Text,
    /// A whole number.
    Whole,
    /// A number.
    Number,
    /// `true` or `false`.
    Flag,
    /// `[…]`.
    List,
    /// `[key]` or `{…}`.
    Table,
    /// `[[key]]`.
    Tables,
    /// `[number, number]`.
    Pair,
}

/// What is wrong. Keys are written with their table, as in `edge.http`.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the fields are the words of the sentence in locales/en/config.ftl")]
pub enum ErrorKind {
    /// The configuration can't be read.
    Unreadable { why: String },
    /// It is not TOML.
    Syntax { detail: String },
    /// A key that means nothing.
    UnknownKey { key: String, similar: Option<String>, known: String },
    /// A key that must be there.
    Missing { key: String, example: &'static str },
    /// A table that a role needs.
    MissingTable { table: &'static str, role: &'static str },
    /// `serve` has nothing to run.
    NoRole,
    /// A value of another type.
    WrongType { key: String, wanted: Wanted, found: String },
    /// Not an id.
    Id { key: String, found: String },
    /// A text without anything in it.
    Empty { key: String },
    /// Not a time zone.
    Zone { found: String, similar: Option<String> },
    /// None of the words that are allowed.
    OneOf { key: String, found: String, similar: Option<String>, allowed: String },
    /// A number, size or duration that is too small or too large.
    OutOfRange { key: String, found: String, least: String, most: String },
    /// Not a size.
    Size { key: String, found: String },
    /// Not a duration.
    Duration { key: String, found: String },
    /// Not `address:port`.
    Address { key: String, found: String },
    /// Thresholds of states that can't be meant.
    States { off_below: f64, running_from: f64 },
    /// Not where a Modbus line is.
    Line { found: String },
    /// A key of serial lines.
    SerialOnly { key: String },
    /// None of the keys of an address, or several.
    WhichAddress,
    /// Not a register, or two.
    Register(AddressFault),
    /// What does not go together in a signal's entry.
    Point { signal: String, fault: PointFault },
    /// A wrong cell of a register map.
    MapCell { column: String, fault: MapFault },
    /// A signal that two entries of one press tell of.
    SameSignal { signal: String, line: usize },
    /// Not a name of a code's number.
    Codes { found: String },
    /// A topic with wildcards.
    Topic { found: String },
    /// Not a JSON pointer.
    Pointer { found: String },
    /// `on` of what is no flag.
    OnOther { signal: String },
    /// A device can't reach the embedded broker.
    EmbeddedBrokerDevice,
    /// Not a UPS of NUT.
    Nut { found: String },
    /// Not a power supply of the operating system.
    PowerSupply { found: String },
    /// None of the keys of a mains source, or both.
    WhichMains,
    /// Others could reach it.
    NotLoopback { key: String, found: String },
    /// Not a name of a machine.
    HostName { key: String, found: String },
    /// Two listeners want one address.
    SameAddress { key: String, other: String, found: String },
    /// Not the address of an HTTP server.
    Url { key: String, found: String },
    /// Not the whole address of something on an HTTP server.
    WholeUrl { key: String, found: String },
    /// Not a topic of ntfy.
    NtfyTopic { key: String, found: String },
    /// Nothing that a phone network is asked by.
    Ussd { found: String },
    /// Does not say where the number stands.
    BalancePattern { key: String, found: String },
    /// Not a mail address.
    MailAddress { key: String, found: String },
    /// A password that would be sent unencrypted.
    PasswordInTheOpen { key: String },
    /// Two that say the same in different ways.
    OneOnly { key: String, other: String },
    /// One of two that belong together.
    Together { key: String, other: String },
    /// A certificate for a broker that is spoken to without TLS.
    CertificateWithoutTls { key: String },
    /// A key without meaning beside the embedded broker.
    WithEmbeddedBroker { key: String },
    /// A key without meaning beside the embedded store.
    WithEmbeddedStore { key: String },
    /// A key of another kind of source.
    OtherKind { key: String, kind: String },
    /// Two presses of one id and one producer.
    SamePress { press: String, line: usize },
    /// Two producers for one press.
    TwoProducers { press: String, one: String, other: String },
    /// One producer id in two roles.
    SharedProducer { key: String, producer: String, other: String },
    /// A press whose producer is no edge that is known.
    UnknownProducer { press: String, producer: String, similar: Option<String> },
    /// No press of that id.
    UnknownPress { press: String, similar: Option<String> },
    /// A source for a press that another edge owns.
    ForeignPress { press: String, producer: String, edge: String },
    /// Two sources for one press.
    SameSource { press: String, line: usize },
    /// Two profiles of one id.
    SameProfile { profile: String, line: usize },
    /// A profile that has the name of a built-in one.
    BuiltinProfile { profile: String },
    /// No profile of that id.
    UnknownProfile { profile: String, similar: Option<String>, known: String },
    /// A profile's table can't be read.
    ProfileUnreadable { file: String, why: String },
    /// A cell of a profile's table.
    Cell(CellFault),
    /// No signal of that id in the press's profile.
    UnknownSignal { signal: String, profile: String, similar: Option<String> },
    /// No counter of that id in the press's profile.
    UnknownCounter { counter: String, profile: String, similar: Option<String>, known: String },
    /// No reason of that id.
    UnknownReason { reason: String, similar: Option<String>, known: String },
    /// What stands there already.
    Twice { found: String, line: usize },
    /// A flag or a code.
    NoLimits { signal: String },
    /// Limits that can't be meant.
    Limit { signal: String, fault: LimitFault },
    /// A source that measures nothing, in a site that is real.
    SimulatedSource { kind: String },
    /// All simulated presses of an edge are one simulation.
    SimulatorsDiffer { key: String, line: usize },
    /// The embedded broker lives inside `serve`.
    EmbeddedBrokerAlone { role: &'static str },
    /// `serve` is for real plants.
    ServeSimulated,
    /// Not a day.
    Date { key: String, found: String },
    /// Not a time of day.
    WallClock { key: String, found: String },
    /// Not a day with a time.
    DayAndTime { key: String, found: String },
    /// Two shifts of a press at one time.
    ShiftsOverlap { shift: String, other: String, day: &'static str },
    /// A last day before the first, or an end before its beginning.
    EndsBefore { key: &'static str },
    /// It ends when it begins.
    NoLength,
    /// A break that is not within its shift.
    BreakOutside { shift: String },
    /// Two breaks of a shift at one time.
    BreaksOverlap { shift: String },
    /// A planned stop of more than a year.
    StopTooLong,
    /// Two entries of the rota at one time.
    RotaOverlap { entry: usize },
    /// No person of that id.
    UnknownPerson { found: String },
    /// A person who stands there already.
    SamePerson,
    /// A ladder without steps.
    EmptyEscalation,
    /// A step that comes before the one above it.
    StepsNotRising,
    /// Nobody of those who are meant has such a way, or the alerter has none of them.
    Unreachable { whom: String, ways: String },
    /// Not a name of a rule.
    RuleName { found: String },
    /// Not a name of a phrase that says what to do.
    ActionName { found: String },
    /// No such rule.
    UnknownRule { rule: String, similar: Option<String> },
    /// A rule of one's own with the name of a standard one.
    RuleThere { rule: String },
    /// Presses, of a rule that is of a producer.
    RuleOfProducer { rule: String },
    /// Two entries for one rule of one press.
    SameRule { entry: usize },
    /// A rule that is suppressed by itself.
    OwnParent,
    /// Rules that keep each other quiet.
    ParentCycle { way: String },
    /// A parent that another entry leaves out.
    ParentLeftOut { rule: String },
    /// A rule that is live only where its condition can't hold.
    NeverLive { running_from: f64 },
    /// Limits of two rules that lie the wrong way round.
    CrossedRules { limit: f64, other: String, other_limit: f64 },
    /// None of the keys of a condition, or several.
    WhichCondition,
    /// A condition that a signal of this type can't have.
    ConditionOther { key: String, signal: String },
    /// A key that may only be `true`, or left out.
    OnlyTrue { key: String },
    /// A hysteresis with which an alarm could never end.
    Hysteresis { value: f64, room: f64 },
    /// Two targets for one press.
    SameTarget { press: String },
    /// A text that is too long.
    TooLong { key: String, most: usize },
    /// A list that is too long.
    TooMany { key: String, most: usize },
    /// Settings that are too large, in bytes.
    TooLarge { most: usize },
    /// In an overlay: only the file may say this.
    InFile { key: String },
}

impl ConfigError {
    /// `file:line:column`, as compilers write it; for a cell `file:row:column's heading`.
    pub fn at(&self) -> String {
        let file = self.file.display();
        match &self.place {
            Place::File => file.to_string(),
            Place::Text { line, column } => format!("{file}:{line}:{column}"),
            Place::Cell { row, column } if column.is_empty() => format!("{file}:{row}"),
            Place::Cell { row, column } => format!("{file}:{row}:{column}"),
        }
    }

    /// True for what may only be there because one of these lines could not be read.
    pub(crate) fn follows_from(&self, broken: &[Place]) -> bool {
        let line = |place: &Place| match place {
            Place::Text { line, .. } => Some(*line),
            _ => None,
        };
        let here = line(&self.place);
        let beside = here.is_some() && broken.iter().any(|place| line(place) == here);
        let missing = matches!(
            self.kind,
            ErrorKind::Missing { .. }
                | ErrorKind::WrongType { .. }
                | ErrorKind::Empty { .. }
                | ErrorKind::UnknownPress { .. }
                | ErrorKind::UnknownProducer { .. }
                | ErrorKind::Together { .. }
        );
        !matches!(self.kind, ErrorKind::Syntax { .. }) && (beside || missing)
    }

    /// By this errors are sorted: the configuration first.
    pub(crate) fn order<'a>(&'a self, main: &Path) -> (bool, &'a Path, &'a Place) {
        (self.file != main, &self.file, &self.place)
    }
}
