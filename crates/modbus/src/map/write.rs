//! A register map as it is written, for programs and for spreadsheets.

use presswatch_domain::SignalId;

use super::COLUMNS;
use crate::{Order, Point};

/// How a map is written; [`super::read_map`] reads both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dialect {
    /// Commas between cells, decimal points.
    #[default]
    Comma,
    /// As a spreadsheet with the settings of the region opens it by a double click: semicolons between cells,
    /// decimal commas (it takes 2.5 for the second of May), and a mark in front by which it knows UTF-8.
    Semicolon,
}

/// One row of a map that is written: a signal, wired or not, and a note for people.
#[derive(Debug, Clone)]
pub struct MapRow<'a> {
    /// The signal.
    pub signal: &'a SignalId,
    /// Where it is read; `None`: not wired.
    pub point: Option<&'a Point>,
    /// For people, e.g. its name and unit in their language.
    pub note: String,
}

/// Writes a map with all columns, under lines for people; [`super::read_map`] reads the same points from it,
/// unless a code's name is one that the column `codes` can't say.
pub fn write_map<'a>(
    dialect: Dialect,
    people: impl IntoIterator<Item = String>,
    rows: impl IntoIterator<Item = MapRow<'a>>,
) -> String {
    let (mark, delimiter, ending) = match dialect {
        Dialect::Comma => ("", b',', "\n"),
        Dialect::Semicolon => ("\u{feff}", b';', "\r\n"),
    };
    let mut text = mark.to_owned();
    for line in people {
        text.push_str(&format!("# {}{ending}", line.replace(['\r', '\n'], " ")));
    }
    let terminator = if ending == "\n" { csv::Terminator::Any(b'\n') } else { csv::Terminator::CRLF };
    let mut writer =
        csv::WriterBuilder::new().delimiter(delimiter).terminator(terminator).from_writer(Vec::new());
    // To memory, of texts: there is nothing in it that could fail.
    let mut put = |cells: &[String]| drop(writer.write_record(cells));
    put(&COLUMNS.map(str::to_owned));
    for MapRow { signal, point, note } in rows {
        let mut cells = vec![signal.to_string()];
        match point {
            None => cells.resize(COLUMNS.len() - 1, String::new()),
            Some(point) => cells.extend(written(point, dialect)),
        }
        cells.push(note);
        put(&cells);
    }
    text + &String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// The cells between signal and note.
fn written(point: &Point, dialect: Dialect) -> [String; COLUMNS.len() - 2] {
    // Not `true`: a spreadsheet would translate it.
    let yes = |flag: bool| if flag { "yes".to_owned() } else { String::new() };
    let number = |x: f64| match dialect {
        Dialect::Comma => x.to_string(),
        Dialect::Semicolon => x.to_string().replace('.', ","),
    };
    let bits = point.address.area.is_bits();
    let line = point.scaling.map(|scaling| scaling.line.points());
    let of = |pick: fn(([f64; 2], [f64; 2])) -> f64| line.map_or_else(String::new, |line| number(pick(line)));
    let codes: Vec<String> = point.codes.iter().map(|(number, name)| format!("{number}={name}")).collect();
    [
        point.address.area.name().to_owned(),
        point.address.written(),
        if bits || point.bit.is_some() { String::new() } else { point.format.to_string() },
        if point.order == Order::default() { String::new() } else { point.order.to_string() },
        point.bit.map_or_else(String::new, |bit| bit.to_string()),
        of(|(raw, _)| raw[0]),
        of(|(raw, _)| raw[1]),
        of(|(_, eng)| eng[0]),
        of(|(_, eng)| eng[1]),
        yes(point.scaling.is_some_and(|scaling| scaling.current_loop)),
        yes(point.invert),
        codes.join(" | "),
        point.every.map_or_else(String::new, |every| number(every.as_secs_f64())),
    ]
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use presswatch_domain::TwoPoint;
    use proptest::prelude::*;

    use super::*;
    use crate::{Address, Area, Format, Scaling, read_map};

    const DIALECTS: [Dialect; 2] = [Dialect::Comma, Dialect::Semicolon];

    fn rows<'a>(points: &'a [Point], note: &str) -> Vec<MapRow<'a>> {
        let row =
            |point: &'a Point| MapRow { signal: &point.signal, point: Some(point), note: note.to_owned() };
        points.iter().map(row).collect()
    }

    #[test]
    fn what_is_written_reads_as_the_same_points() {
        let text = "signal,table,address,type,order,bit,raw_lo,raw_hi,eng_lo,eng_hi,current_loop,invert,codes,every_s\n\
                    a,holding,0x9c41,f32,dcba,,0,1,0,0.1,,,,2.5\n\
                    b,holding,7,,,3,,,,,,true,,\n\
                    c,coil,0,,,,,,,,,,,\n\
                    d,input,9,u16,,,4,20,0,400,true,,,\n\
                    e,holding,8,,,,,,,,,,0=ok | 4=E-JAM,\n";
        let points = read_map(text).expect("a map");
        for dialect in DIALECTS {
            assert_eq!(read_map(&write_map(dialect, [], rows(&points, "x"))), Ok(points.clone()));
        }
    }

    #[test]
    fn a_spreadsheet_of_the_region_knows_its_own() {
        let mut point = Point::new(
            SignalId::new("oil_temp").expect("id"),
            Address { area: Area::Holding, offset: 40_002 },
        );
        let line = TwoPoint::new([0.0, 1000.0], [-10.5, 100.0]).expect("a line");
        point.scaling = Some(Scaling { line, current_loop: true });
        let row = MapRow { signal: &point.signal, point: Some(&point), note: "vaj (°C)".to_owned() };
        let text = write_map(Dialect::Semicolon, ["presa\r\n1".to_owned()], [row]);
        assert_eq!(
            text,
            format!(
                "\u{feff}# presa  1\r\n{}\r\noil_temp;holding;0x9c42;u16;;;0;1000;-10,5;100;yes;;;;vaj (°C)\r\n",
                COLUMNS.join(";")
            )
        );
    }

    prop_compose! {
        fn any_point()(
            area in 0usize..4, offset: u16, format in 0usize..9, order in 0usize..4, bit in 0u8..16,
            invert: bool, current_loop: bool,
            line in proptest::option::of((-1e9f64..1e9, -1e-3f64..1e9, any::<f64>(), -10.5f64..1e3)),
            every_ms in proptest::option::of(100u64..=3_600_000),
            codes in proptest::collection::btree_map(any::<i64>(), "[A-Za-z0-9][A-Za-z0-9;,. \"='#-]{0,9}", 0..3),
        ) -> Point {
            let signal = SignalId::new("a").expect("id");
            let mut point = Point::new(signal, Address { area: Area::ALL[area], offset });
            if !point.address.area.is_bits() {
                (point.format, point.order) = (Format::ALL[format], Order::ALL[order]);
                point.bit = (point.format == Format::Bit).then_some(bit);
            }
            let line = line.and_then(|(a, b, c, d)| TwoPoint::new([a, b], [c, d]).ok());
            point.scaling = line.map(|line| Scaling { line, current_loop });
            (point.invert, point.every) = (invert, every_ms.map(Duration::from_millis));
            point.codes = codes.into_iter().map(|(n, name)| (n, name.trim().into())).collect();
            point
        }
    }

    proptest! {
        #[test]
        fn any_point_is_read_again_from_either_dialect(
            mut points in proptest::collection::vec(any_point(), 1..6),
            note in ".{0,30}",
            people in proptest::collection::vec(".{0,30}", 0..3),
        ) {
            points.retain(|point| point.check().is_empty());
            prop_assume!(!points.is_empty());
            for (i, point) in points.iter_mut().enumerate() {
                point.signal = SignalId::new(&format!("s{i}")).expect("id");
            }
            for dialect in DIALECTS {
                let text = write_map(dialect, people.clone(), rows(&points, &note));
                prop_assert_eq!(read_map(&text), Ok(points.clone()), "{}", text);
            }
        }
    }
}
