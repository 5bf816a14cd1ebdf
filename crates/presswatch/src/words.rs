//! Configuration errors in the reader's language.

use presswatch_config::{ConfigError, ErrorKind, Rejected, Wanted};
use presswatch_domain::{CellFault, LimitFault, Signal};
use presswatch_locale::{FluentArgs, Language, message, unit};
use presswatch_modbus::{AddressFault, CellFault as MapFault, PointFault};

/// A message's id and its words.
type Said = (&'static str, Vec<(&'static str, String)>);

/// A sentence of `locales/*/config.ftl`.
pub fn say(language: Language, id: &str, words: &[(&str, String)]) -> String {
    let mut args = FluentArgs::new();
    for (name, word) in words {
        match word.parse::<u64>() {
            // The one that chooses a plural.
            Ok(n) if *name == "n" => args.set(*name, n),
            _ => args.set(*name, harmless(word)),
        }
    }
    // Tests say every sentence in every language; English is better than none.
    message(language, id, Some(&args)).unwrap_or_else(|error| error.to_string())
}

/// A sentence about `n` of something.
pub fn say_count(language: Language, id: &str, n: usize, more: &[(&str, String)]) -> String {
    let counts = [("n", n.to_string()), ("count", n.to_string())];
    let words: Vec<(&str, String)> = counts.into_iter().chain(more.iter().cloned()).collect();
    say(language, id, &words)
}

/// `Oil temperature (°C)`; of a signal of a profile of one's own its unit alone, if it has one.
pub fn signal(language: Language, signal: &Signal) -> String {
    let unit = unit(language, &signal.unit);
    let unit = if unit.is_empty() { unit } else { format!("({unit})") };
    let name = message(language, &format!("signal-{}", signal.id), None).unwrap_or_default();
    format!("{name} {unit}").trim().to_owned()
}

/// All errors, a line each, and how many there are.
pub fn report(rejected: &Rejected, language: Language) -> String {
    let lines = rejected.errors.iter().map(|error| format!("{}\n", line(error, language)));
    let count = say_count(language, "config-errors", rejected.errors.len(), &[]);
    lines.chain([count]).collect()
}

fn line(error: &ConfigError, language: Language) -> String {
    format!("{}: {}", harmless(&error.at()), sentence(&error.kind, language))
}

/// What is wrong, without its place.
pub fn sentence(kind: &ErrorKind, language: Language) -> String {
    let (id, mut words) = said(kind);
    for (_, word) in words.iter_mut().filter(|(name, _)| *name == "day") {
        *word = say(language, &format!("weekday-{word}"), &[]);
    }
    let mut text = say(language, id, &words);
    if let Some(similar) = similar(kind) {
        text.push(' ');
        text.push_str(&say(language, "config-similar", &[("similar", similar.to_owned())]));
    }
    text
}

/// What a file says must not move a terminal's cursor.
fn harmless(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn similar(kind: &ErrorKind) -> Option<&str> {
    match kind {
        ErrorKind::UnknownKey { similar, .. }
        | ErrorKind::Zone { similar, .. }
        | ErrorKind::OneOf { similar, .. }
        | ErrorKind::UnknownProducer { similar, .. }
        | ErrorKind::UnknownPress { similar, .. }
        | ErrorKind::UnknownProfile { similar, .. }
        | ErrorKind::UnknownRule { similar, .. }
        | ErrorKind::UnknownCounter { similar, .. }
        | ErrorKind::UnknownReason { similar, .. }
        | ErrorKind::UnknownSignal { similar, .. } => similar.as_deref(),
        _ => None,
    }
}

/// `words![key, found]`: each variable under its own name.
macro_rules! words {
    ($($name:ident),*) => { vec![$((stringify!($name), $name.to_string())),*] };
}

fn said(kind: &ErrorKind) -> Said {
    use ErrorKind as K;
    match kind {
        K::Unreadable { why } => ("config-unreadable", words![why]),
        K::Syntax { detail } => ("config-syntax", words![detail]),
        K::UnknownKey { key, known, .. } => ("config-unknown-key", words![key, known]),
        K::Missing { key, example } => ("config-missing", words![key, example]),
        K::MissingTable { table, role } => ("config-missing-table", words![table, role]),
        K::NoRole => ("config-no-role", Vec::new()),
        K::WrongType { key, wanted, found } => (wrong_type(*wanted), words![key, found]),
        K::Id { key, found } => ("config-id", words![key, found]),
        K::Empty { key } => ("config-empty", words![key]),
        K::Zone { found, .. } => ("config-zone", words![found]),
        K::OneOf { key, found, allowed, .. } => ("config-one-of", words![key, found, allowed]),
        K::OutOfRange { key, found, least, most } => ("config-range", words![key, found, least, most]),
        K::Size { key, found } => ("config-size", words![key, found]),
        K::Duration { key, found } => ("config-duration", words![key, found]),
        K::Address { key, found } => ("config-address", words![key, found]),
        K::NotLoopback { key, found } => ("config-not-loopback", words![key, found]),
        K::HostName { key, found } => ("config-host-name", words![key, found]),
        K::SameAddress { key, other, found } => ("config-same-address", words![key, other, found]),
        K::Url { key, found } => ("config-url", words![key, found]),
        K::WholeUrl { key, found } => ("config-whole-url", words![key, found]),
        K::NtfyTopic { key, found } => ("config-ntfy-topic", words![key, found]),
        K::Ussd { found } => ("config-ussd", words![found]),
        K::BalancePattern { key, found } => ("config-balance-pattern", words![key, found]),
        K::MailAddress { key, found } => ("config-mail-address", words![key, found]),
        K::PasswordInTheOpen { key } => ("config-password-in-the-open", words![key]),
        K::OneOnly { key, other } => ("config-one-only", words![key, other]),
        K::Together { key, other } => ("config-together", words![key, other]),
        K::CertificateWithoutTls { key } => ("config-certificate-without-tls", words![key]),
        K::WithEmbeddedBroker { key } => ("config-with-embedded-broker", words![key]),
        K::WithEmbeddedStore { key } => ("config-with-embedded-store", words![key]),
        K::OtherKind { key, kind } => ("config-other-kind", words![key, kind]),
        K::SamePress { press, line } => ("config-same-press", words![press, line]),
        K::TwoProducers { press, one, other } => ("config-two-producers", words![press, one, other]),
        K::SharedProducer { key, producer, other } => {
            ("config-shared-producer", words![key, producer, other])
        }
        K::UnknownProducer { press, producer, .. } => ("config-unknown-producer", words![press, producer]),
        K::UnknownPress { press, .. } => ("config-unknown-press", words![press]),
        K::ForeignPress { press, producer, edge } => ("config-foreign-press", words![press, producer, edge]),
        K::SameSource { press, line } => ("config-same-source", words![press, line]),
        K::SameProfile { profile, line } => ("config-same-profile", words![profile, line]),
        K::BuiltinProfile { profile } => ("config-builtin-profile", words![profile]),
        K::UnknownProfile { profile, known, .. } => ("config-unknown-profile", words![profile, known]),
        K::ProfileUnreadable { file, why } => ("config-profile-unreadable", words![file, why]),
        K::Cell(fault) => cell(fault),
        K::UnknownSignal { signal, profile, .. } => ("config-unknown-signal", words![signal, profile]),
        K::UnknownCounter { counter, profile, known, .. } => {
            ("config-unknown-counter", words![counter, profile, known])
        }
        K::UnknownReason { reason, known, .. } => ("config-unknown-reason", words![reason, known]),
        K::Twice { found, line } => ("config-twice", words![found, line]),
        K::NoLimits { signal } => ("config-no-limits", words![signal]),
        K::Limit { signal, fault } => limit(&format!("{signal}."), fault),
        K::SimulatedSource { kind } => ("config-simulated-source", words![kind]),
        K::SimulatorsDiffer { key, line } => ("config-simulators-differ", words![key, line]),
        K::EmbeddedBrokerAlone { role } => ("config-embedded-broker-alone", words![role]),
        K::ServeSimulated => ("config-serve-simulated", Vec::new()),
        K::States { off_below, running_from } => {
            let (lower, upper) = (off_below, running_from);
            ("config-states", words![lower, upper])
        }
        K::Line { found } => ("config-line", words![found]),
        K::SerialOnly { key } => ("config-serial-only", words![key]),
        K::WhichAddress => ("config-which-address", Vec::new()),
        K::Register(fault) => register(fault),
        K::Point { signal, fault } => point(signal, *fault),
        K::MapCell { column, fault } => map_cell(column, fault),
        K::SameSignal { signal, line } => ("config-same-signal", words![signal, line]),
        K::Codes { found } => ("config-codes", words![found]),
        K::Topic { found } => ("config-topic", words![found]),
        K::Pointer { found } => ("config-pointer", words![found]),
        K::OnOther { signal } => ("config-on-other", vec![("of", signal.clone())]),
        K::EmbeddedBrokerDevice => ("config-embedded-broker-device", Vec::new()),
        K::Nut { found } => ("config-nut", words![found]),
        K::PowerSupply { found } => ("config-power-supply", words![found]),
        K::WhichMains => ("config-which-mains", Vec::new()),
        K::Date { key, found } => ("config-date", words![key, found]),
        K::WallClock { key, found } => ("config-wall-clock", words![key, found]),
        K::DayAndTime { key, found } => ("config-day-and-time", words![key, found]),
        K::ShiftsOverlap { shift, other, day } => ("config-shifts-overlap", words![shift, other, day]),
        K::EndsBefore { key } => ("config-ends-before", words![key]),
        K::NoLength => ("config-no-length", Vec::new()),
        K::BreakOutside { shift } => ("config-break-outside", words![shift]),
        K::BreaksOverlap { shift } => ("config-breaks-overlap", words![shift]),
        K::StopTooLong => ("config-stop-too-long", Vec::new()),
        K::RotaOverlap { entry } => ("config-rota-overlap", words![entry]),
        K::UnknownPerson { found } => ("config-unknown-person", words![found]),
        K::SamePerson => ("config-same-person", Vec::new()),
        K::EmptyEscalation => ("config-empty-escalation", Vec::new()),
        K::StepsNotRising => ("config-steps-not-rising", Vec::new()),
        K::Unreachable { whom, ways } => ("config-unreachable", words![whom, ways]),
        K::RuleName { found } => ("config-rule-name", words![found]),
        K::ActionName { found } => ("config-action-name", words![found]),
        K::UnknownRule { rule, .. } => ("config-unknown-rule", words![rule]),
        K::RuleThere { rule } => ("config-rule-there", words![rule]),
        K::RuleOfProducer { rule } => ("config-rule-of-producer", words![rule]),
        K::SameRule { entry } => ("config-same-rule", words![entry]),
        K::OwnParent => ("config-own-parent", Vec::new()),
        K::ParentCycle { way } => ("config-parent-cycle", words![way]),
        K::ParentLeftOut { rule } => ("config-parent-left-out", words![rule]),
        K::NeverLive { running_from: from } => ("config-never-live", words![from]),
        K::CrossedRules { limit, other, other_limit: otherlimit } => {
            ("config-crossed-rules", words![limit, other, otherlimit])
        }
        K::WhichCondition => ("config-which-condition", Vec::new()),
        K::ConditionOther { key, signal } => ("config-condition-other", words![key, signal]),
        K::OnlyTrue { key } => ("config-only-true", words![key]),
        K::Hysteresis { value, room } => ("config-hysteresis", words![value, room]),
        K::SameTarget { press } => ("config-same-target", words![press]),
        K::TooLong { key, most } => ("config-too-long", words![key, most]),
        K::TooMany { key, most } => ("config-too-many", words![key, most]),
        K::TooLarge { most } => ("config-too-large", words![most]),
        K::InFile { key } => ("config-in-file", words![key]),
    }
}

fn wrong_type(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Text => "config-type-text",
        Wanted::Whole => "config-type-whole",
        Wanted::Number => "config-type-number",
        Wanted::Flag => "config-type-flag",
        Wanted::List => "config-type-list",
        Wanted::Table => "config-type-table",
        Wanted::Tables => "config-type-tables",
        Wanted::Pair => "config-type-pair",
    }
}

fn register(fault: &AddressFault) -> Said {
    match fault {
        AddressFault::Table(found) => ("config-register-table", words![found]),
        AddressFault::Number(found) => ("config-register-number", words![found]),
        AddressFault::Reference(found) => ("config-register-reference", words![found]),
        AddressFault::Ambiguous { area, found, offset } => {
            let hex = format!("{found:#x}");
            ("config-register-ambiguous", words![area, found, offset, hex])
        }
    }
}

/// What does not go together in the entry `of` a signal, or in the cell of a column.
fn point(of: &str, fault: PointFault) -> Said {
    use PointFault as F;
    let id = match fault {
        F::BitTable => "config-point-bit-table",
        F::WhichBit => "config-point-which-bit",
        F::BitOfNumber => "config-point-bit-of-number",
        F::PastEnd => "config-point-past-end",
        F::Line => "config-point-line",
        F::LoopWithoutLine => "config-point-loop",
        F::ScaledOther => "config-point-scaled-other",
        F::BitForNumber => "config-point-bit-for-number",
        F::InvertOther => "config-point-invert-other",
        F::CodesOther => "config-point-codes-other",
        F::FloatCode => "config-point-float-code",
    };
    (id, words![of])
}

fn map_cell(column: &str, fault: &MapFault) -> Said {
    use MapFault as F;
    let key = column;
    match fault {
        F::Row(detail) => ("config-cell-row", words![detail]),
        F::NoColumn => ("config-cell-no-column", Vec::new()),
        F::UnknownColumn => ("config-cell-unknown-column", Vec::new()),
        F::Empty => ("config-map-empty", Vec::new()),
        F::Id(found) => ("config-id", words![key, found]),
        F::Repeated(found) => ("config-cell-repeated", words![found]),
        F::Address(fault) => register(fault),
        F::OneOf { found, allowed } => ("config-one-of", words![key, found, allowed]),
        F::Number(found) => ("config-cell-number", words![found]),
        F::Bit(found) => ("config-map-bit", words![found]),
        F::Every(found) => {
            let (least, most) = ("0.1", "3600");
            ("config-range", words![key, found, least, most])
        }
        F::Codes(found) => ("config-codes", words![found]),
        F::Point(fault) => point(column, *fault),
    }
}

fn limit(of: &str, fault: &LimitFault) -> Said {
    match fault {
        LimitFault::OutsideRange { name, value, lo, hi } => {
            let name = format!("{of}{name}");
            ("config-limit-range", words![name, value, lo, hi])
        }
        LimitFault::Order { lower, lower_value: lowervalue, upper, upper_value: uppervalue } => {
            let (lower, upper) = (format!("{of}{lower}"), format!("{of}{upper}"));
            ("config-limit-order", words![lower, lowervalue, upper, uppervalue])
        }
        LimitFault::Hysteresis { value, room } => {
            let name = format!("{of}hyst");
            ("config-limit-hysteresis", words![name, value, room])
        }
    }
}

fn cell(fault: &CellFault) -> Said {
    use CellFault as F;
    match fault {
        F::Row(detail) => ("config-cell-row", words![detail]),
        F::NoColumn => ("config-cell-no-column", Vec::new()),
        F::UnknownColumn => ("config-cell-unknown-column", Vec::new()),
        F::Empty => ("config-cell-empty", Vec::new()),
        F::Id(found) => ("config-id", vec![("key", "id".to_owned()), ("found", found.clone())]),
        F::Repeated(found) => ("config-cell-repeated", words![found]),
        F::Number(found) => ("config-cell-number", words![found]),
        F::Negative(found) => ("config-cell-negative", words![found]),
        F::Normal(found) => ("config-cell-normal", words![found]),
        F::Period(found) => ("config-cell-period", words![found]),
        F::Gate(found) => ("config-cell-gate", words![found]),
        F::Range => ("config-cell-range", Vec::new()),
        F::Limit(fault) => limit("", fault),
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, path::PathBuf};

    use presswatch_config::Place;
    use presswatch_modbus::Area;

    use super::*;

    fn all() -> Vec<ErrorKind> {
        use ErrorKind as K;
        let s = || "word".to_owned();
        let near = || Some(s());
        let mut list = vec![
            K::Unreadable { why: s() },
            K::Syntax { detail: s() },
            K::UnknownKey { key: s(), similar: near(), known: s() },
            K::Missing { key: s(), example: "x = 1" },
            K::MissingTable { table: "edge", role: "edge" },
            K::NoRole,
            K::Id { key: s(), found: s() },
            K::Empty { key: s() },
            K::Zone { found: s(), similar: near() },
            K::OneOf { key: s(), found: s(), similar: near(), allowed: s() },
            K::OutOfRange { key: s(), found: s(), least: s(), most: s() },
            K::Size { key: s(), found: s() },
            K::Duration { key: s(), found: s() },
            K::Address { key: s(), found: s() },
            K::NotLoopback { key: s(), found: s() },
            K::HostName { key: s(), found: s() },
            K::SameAddress { key: s(), other: s(), found: s() },
            K::Url { key: s(), found: s() },
            K::WholeUrl { key: s(), found: s() },
            K::NtfyTopic { key: s(), found: s() },
            K::Ussd { found: s() },
            K::BalancePattern { key: s(), found: s() },
            K::MailAddress { key: s(), found: s() },
            K::PasswordInTheOpen { key: s() },
            K::OneOnly { key: s(), other: s() },
            K::Together { key: s(), other: s() },
            K::CertificateWithoutTls { key: s() },
            K::WithEmbeddedBroker { key: s() },
            K::WithEmbeddedStore { key: s() },
            K::OtherKind { key: s(), kind: s() },
            K::SamePress { press: s(), line: 7 },
            K::TwoProducers { press: s(), one: s(), other: s() },
            K::SharedProducer { key: s(), producer: s(), other: s() },
            K::UnknownProducer { press: s(), producer: s(), similar: near() },
            K::UnknownPress { press: s(), similar: near() },
            K::ForeignPress { press: s(), producer: s(), edge: s() },
            K::SameSource { press: s(), line: 7 },
            K::SameProfile { profile: s(), line: 7 },
            K::BuiltinProfile { profile: s() },
            K::UnknownProfile { profile: s(), similar: near(), known: s() },
            K::ProfileUnreadable { file: s(), why: s() },
            K::UnknownSignal { signal: s(), profile: s(), similar: near() },
            K::UnknownCounter { counter: s(), profile: s(), similar: near(), known: s() },
            K::UnknownReason { reason: s(), similar: near(), known: s() },
            K::Twice { found: s(), line: 7 },
            K::NoLimits { signal: s() },
            K::SimulatedSource { kind: s() },
            K::SimulatorsDiffer { key: s(), line: 7 },
            K::EmbeddedBrokerAlone { role: "edge" },
            K::ServeSimulated,
            K::States { off_below: 7.5, running_from: 2.5 },
            K::Line { found: s() },
            K::SerialOnly { key: s() },
            K::WhichAddress,
            K::SameSignal { signal: s(), line: 7 },
            K::Codes { found: s() },
            K::Topic { found: s() },
            K::Pointer { found: s() },
            K::OnOther { signal: s() },
            K::EmbeddedBrokerDevice,
            K::Nut { found: s() },
            K::PowerSupply { found: s() },
            K::WhichMains,
            K::Date { key: s(), found: s() },
            K::WallClock { key: s(), found: s() },
            K::DayAndTime { key: s(), found: s() },
            K::ShiftsOverlap { shift: s(), other: s(), day: "wed" },
            K::EndsBefore { key: "to" },
            K::NoLength,
            K::BreakOutside { shift: s() },
            K::BreaksOverlap { shift: s() },
            K::StopTooLong,
            K::RotaOverlap { entry: 2 },
            K::UnknownPerson { found: s() },
            K::SamePerson,
            K::EmptyEscalation,
            K::StepsNotRising,
            K::Unreachable { whom: s(), ways: s() },
            K::RuleName { found: s() },
            K::ActionName { found: s() },
            K::UnknownRule { rule: s(), similar: near() },
            K::RuleThere { rule: s() },
            K::RuleOfProducer { rule: s() },
            K::SameRule { entry: 2 },
            K::OwnParent,
            K::ParentCycle { way: s() },
            K::ParentLeftOut { rule: s() },
            K::NeverLive { running_from: 2.5 },
            K::CrossedRules { limit: 7.5, other: s(), other_limit: 2.5 },
            K::WhichCondition,
            K::ConditionOther { key: s(), signal: s() },
            K::OnlyTrue { key: s() },
            K::Hysteresis { value: 7.5, room: 2.5 },
            K::SameTarget { press: s() },
            K::TooLong { key: s(), most: 7 },
            K::TooMany { key: s(), most: 7 },
            K::TooLarge { most: 7 },
            K::InFile { key: s() },
        ];
        let ambiguous = AddressFault::Ambiguous { area: Area::Holding, found: 40_003, offset: 2 };
        let registers =
            [AddressFault::Table(s()), AddressFault::Number(s()), AddressFault::Reference(50_000), ambiguous];
        list.extend(registers.map(K::Register));
        use PointFault as P;
        let points = [
            P::BitTable,
            P::WhichBit,
            P::BitOfNumber,
            P::PastEnd,
            P::Line,
            P::LoopWithoutLine,
            P::ScaledOther,
            P::BitForNumber,
            P::InvertOther,
            P::CodesOther,
            P::FloatCode,
        ];
        list.extend(points.map(|fault| K::Point { signal: s(), fault }));
        use MapFault as M;
        let cells: [fn(String) -> M; 7] = [M::Row, M::Id, M::Repeated, M::Number, M::Bit, M::Every, M::Codes];
        let cells = cells.map(|fault| fault(s())).into_iter().chain([
            M::NoColumn,
            M::UnknownColumn,
            M::Empty,
            M::Address(AddressFault::Table(s())),
            M::OneOf { found: s(), allowed: s() },
            M::Point(P::WhichBit),
        ]);
        list.extend(cells.map(|fault| K::MapCell { column: s(), fault }));
        let types = [
            Wanted::Text,
            Wanted::Whole,
            Wanted::Number,
            Wanted::Flag,
            Wanted::List,
            Wanted::Table,
            Wanted::Tables,
            Wanted::Pair,
        ];
        list.extend(types.map(|wanted| K::WrongType { key: s(), wanted, found: s() }));
        let limits = [
            LimitFault::OutsideRange { name: "warn_hi", value: 1.5, lo: 0.0, hi: 1.0 },
            LimitFault::Order { lower: "warn_lo", lower_value: 2.0, upper: "warn_hi", upper_value: 1.0 },
            LimitFault::Hysteresis { value: 3.0, room: 2.0 },
        ];
        list.extend(limits.map(|fault| K::Limit { signal: s(), fault }));
        list.extend(limits.map(|fault| K::Cell(CellFault::Limit(fault))));
        use CellFault as F;
        let texts: [fn(String) -> F; 8] =
            [F::Row, F::Id, F::Repeated, F::Number, F::Negative, F::Normal, F::Period, F::Gate];
        list.extend(texts.map(|fault| K::Cell(fault(s()))));
        list.extend([F::NoColumn, F::UnknownColumn, F::Empty, F::Range].map(K::Cell));
        list
    }

    /// Every word that an error has is in its sentence, in each language, and no sentence is left over.
    #[test]
    fn every_error_is_said_in_every_language() {
        let mut used: BTreeSet<&str> = ["config-similar", "config-errors"].into();
        for kind in all() {
            let (id, words) = said(&kind);
            used.insert(id);
            for language in Language::ALL {
                let mut args = FluentArgs::new();
                words.iter().for_each(|(name, word)| args.set(*name, word.as_str()));
                let text = message(language, id, Some(&args)).expect(id);
                let missing: Vec<_> = words.iter().filter(|(_, word)| !text.contains(word)).collect();
                assert!(missing.is_empty(), "{language} {id}: {missing:?}");
            }
        }
        let summary = |id: &&str| id.starts_with("config-good") || id.starts_with("config-summary-");
        let known: BTreeSet<&str> = presswatch_locale::ids(Language::English)
            .into_iter()
            .filter(|id| id.starts_with("config-") && !summary(id))
            .collect();
        assert_eq!(used, known);
    }

    #[test]
    fn a_report_is_a_line_each_and_a_count() {
        let error = |line, kind| ConfigError {
            file: PathBuf::from("p.toml"),
            place: Place::Text { line, column: 3 },
            pointer: String::new(),
            kind,
        };
        let errors = vec![
            error(
                2,
                ErrorKind::Zone { found: "Europe/\u{1b}[2J".into(), similar: Some("Europe/Belgrade".into()) },
            ),
            error(5, ErrorKind::NoRole),
        ];
        let rejected = Rejected { languages: Vec::new(), errors };
        let text = report(&rejected, Language::English);
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[0].starts_with("p.toml:2:3: `Europe/ [2J` is not a time zone."), "{text}");
        assert!(lines[0].ends_with("Did you mean `Europe/Belgrade`?"), "{text}");
        assert_eq!(lines[2], "2 errors. Nothing was started.");
        let text = report(&rejected, Language::SerbianCyrillic);
        assert!(text.ends_with("2 грешке. Ништа није покренуто."), "{text}");
    }
}
