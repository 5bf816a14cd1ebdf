//! Short messages as they travel (3GPP 23.040, 23.038), in hexadecimal digits.
//!
//! Not in the modem's text mode: there a received text may have lines that look like the modem's own, and
//! somebody could answer in another's name.

/// A message of one part, ready to be given to the modem.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Submit {
    /// Its length in bytes, as `AT+CMGS` wants it.
    pub length: usize,
    /// All of it, after a byte which says that the SIM knows the service centre.
    pub hex: String,
}

/// A message that came in.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Deliver {
    /// Whose it is: digits, after `+` if they begin with the country. `None`: a name, or nobody.
    pub from: Option<String>,
    /// What it says; a letter that matters to no reply is `?`.
    pub text: String,
}

/// Longest text of one part, in letters of seven bits.
pub(super) const ONE_PART: usize = 160;
/// How long the network keeps it for a phone that is off: 12 hours, in the form of 23.040 (9.2.3.12.1).
const VALIDITY: u8 = 143;
const ESCAPE: u8 = 0x1b;
/// What is elsewhere in the alphabet of 23.038 than in ASCII; the second byte after an escape.
const BASIC: [(u8, u8); 4] = [(b'@', 0x00), (b'$', 0x02), (b'_', 0x11), (b'\n', 0x0a)];
const EXTENDED: [(u8, u8); 8] = [
    (b'^', 0x14),
    (b'{', 0x28),
    (b'}', 0x29),
    (b'\\', 0x2f),
    (b'[', 0x3c),
    (b'~', 0x3d),
    (b']', 0x3e),
    (b'|', 0x40),
];

/// An ASCII text in letters of seven bits. `None`: one of them is not in the alphabet.
pub(super) fn septets(text: &str) -> Option<Vec<u8>> {
    let mut septets = Vec::with_capacity(text.len());
    for byte in text.bytes() {
        if let Some((_, code)) = BASIC.iter().find(|(ascii, _)| *ascii == byte) {
            septets.push(*code);
        } else if let Some((_, code)) = EXTENDED.iter().find(|(ascii, _)| *ascii == byte) {
            septets.extend([ESCAPE, *code]);
        } else if same(byte) {
            septets.push(byte);
        } else {
            return None;
        }
    }
    Some(septets)
}

/// True for what has the same code in both.
fn same(byte: u8) -> bool {
    matches!(byte, b' '..=b'#' | b'%'..=b'?' | b'A'..=b'Z' | b'a'..=b'z')
}

/// A message to a number (`+` and digits, or digits), of the text's septets.
pub(super) fn submit(number: &str, septets: &[u8]) -> Submit {
    let digits = number.trim_start_matches('+');
    let kind = if number.starts_with('+') { 0x91 } else { 0x81 };
    // A submit with a relative validity, which the modem gives a reference.
    let mut tpdu = vec![0x11, 0x00, digits.len() as u8, kind];
    tpdu.extend(swapped(digits));
    tpdu.extend([0x00, 0x00, VALIDITY, septets.len() as u8]);
    tpdu.extend(packed(septets));
    let hex: String = tpdu.iter().map(|byte| format!("{byte:02X}")).collect();
    Submit { length: tpdu.len(), hex: format!("00{hex}") }
}

/// Digits two to a byte, the first one in its lower half.
fn swapped(digits: &str) -> impl Iterator<Item = u8> {
    digits.as_bytes().chunks(2).map(|pair| {
        let high = pair.get(1).map_or(0xf, |digit| digit & 0xf);
        high << 4 | (pair[0] & 0xf)
    })
}

fn packed(septets: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0; (septets.len() * 7).div_ceil(8)];
    for (place, septet) in septets.iter().enumerate() {
        let (byte, shift) = (place * 7 / 8, place * 7 % 8);
        let wide = u16::from(*septet) << shift;
        bytes[byte] |= wide as u8;
        if shift > 1 {
            bytes[byte + 1] |= (wide >> 8) as u8;
        }
    }
    bytes
}

/// Reads a message that came in. `None`: it is none, a report for example.
pub(super) fn deliver(hex: &str) -> Option<Deliver> {
    let bytes = bytes(hex)?;
    let mut rest = bytes.as_slice();
    let mut take = |count: usize| {
        let (head, tail) = rest.split_at_checked(count)?;
        rest = tail;
        Some(head)
    };
    let centre = usize::from(take(1)?[0]);
    take(centre)?;
    let first = take(1)?[0];
    if first & 0b11 != 0 {
        return None;
    }
    let [digits, kind] = *take(2)? else { return None };
    let from = sender(kind, usize::from(digits), take(usize::from(digits).div_ceil(2))?);
    // Protocol, coding, seven bytes of time, length.
    let head = take(10)?;
    let (coding, length) = (head[1], usize::from(head[9]));
    let header = if first & 0x40 != 0 { usize::from(*rest.first()?) + 1 } else { 0 };
    let text = match alphabet(coding) {
        Alphabet::Seven => letters(rest, (header * 8).div_ceil(7), length),
        Alphabet::Eight => String::new(),
        Alphabet::Ucs2 => ucs2(rest.get(header..length.min(rest.len())).unwrap_or_default()),
    };
    Some(Deliver { from, text })
}

fn sender(kind: u8, digits: usize, address: &[u8]) -> Option<String> {
    // The kinds of number: 1 is international, 5 a name in letters.
    let plus = match kind >> 4 & 0b111 {
        1 => "+",
        5 => return None,
        _ => "",
    };
    let halves = address.iter().flat_map(|byte| [byte & 0xf, byte >> 4]).take(digits);
    let number: String = halves.map(|half| char::from_digit(half.into(), 10)).collect::<Option<_>>()?;
    (!number.is_empty()).then(|| format!("{plus}{number}"))
}

enum Alphabet {
    Seven,
    Eight,
    Ucs2,
}

fn alphabet(coding: u8) -> Alphabet {
    match (coding >> 4, coding >> 2 & 0b11) {
        (0..=7, 1) => Alphabet::Eight,
        (0..=7, 2) => Alphabet::Ucs2,
        (0xe, _) => Alphabet::Ucs2,
        (0xf, 1 | 3) => Alphabet::Eight,
        _ => Alphabet::Seven,
    }
}

/// The letters from one place to another, of seven bits each.
fn letters(bytes: &[u8], from: usize, to: usize) -> String {
    let septet = |place: usize| {
        let (byte, shift) = (place * 7 / 8, place * 7 % 8);
        let low = u16::from(*bytes.get(byte)?);
        let high = if shift > 1 { u16::from(*bytes.get(byte + 1)?) } else { 0 };
        Some(((low | high << 8) >> shift) as u8 & 0x7f)
    };
    let letter = |code: u8| match BASIC.iter().find(|(_, basic)| *basic == code) {
        Some((ascii, _)) => char::from(*ascii),
        None if same(code) => char::from(code),
        None => '?',
    };
    (from..to).map_while(septet).map(letter).collect()
}

/// Text of two bytes a letter.
pub(super) fn ucs2(bytes: &[u8]) -> String {
    let units = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    char::decode_utf16(units).map(|letter| letter.unwrap_or('?')).collect()
}

/// What hexadecimal digits stand for.
pub(super) fn bytes(hex: &str) -> Option<Vec<u8>> {
    let half = |digit: u8| char::from(digit).to_digit(16).map(|half| half as u8);
    let (pairs, rest) = hex.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|[high, low]| Some(half(*high)? << 4 | half(*low)?)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn letters_of_seven_bits_are_packed() {
        let packed = packed(&septets("hellohello").expect("letters"));
        assert_eq!(packed, bytes("E8329BFD4697D9EC37").expect("digits"));
        assert_eq!(letters(&packed, 0, 10), "hellohello");
    }

    #[test]
    fn a_message_is_as_the_standard_has_it() {
        let message = submit("+46708251358", &septets("hellohello").expect("letters"));
        assert_eq!(message.hex, "0011000B916407281553F800008F0AE8329BFD4697D9EC37");
        assert_eq!(message.length, message.hex.len() / 2 - 1);
    }

    #[test]
    fn what_came_in_is_read() {
        let read = deliver("07917283010010F5040BC87238880900F10000993092516195800AE8329BFD4697D9EC37");
        let read = read.expect("a message");
        assert_eq!((read.from.as_deref(), read.text.as_str()), (Some("27838890001"), "hellohello"));
        // A sender with a name; Cyrillic letters.
        let named =
            deliver("0004".to_owned() + "0AD0E8329BFD06" + "0008" + "62118281913140" + "04" + "041E041A");
        let named = named.expect("a message");
        assert_eq!((named.from, named.text.as_str()), (None, "ОК"));
        assert!(deliver("00020BC8").is_none(), "a report is none");
    }

    #[test]
    fn the_header_of_a_long_messages_part_is_no_text() {
        let mut body = vec![0x05, 0x00, 0x03, 0x2a, 0x02, 0x01, 0x00];
        // One bit is left over after the header: the letters begin at the seventh's end.
        let mut text = vec![0; 7];
        text.extend(septets("OK 4711").expect("letters"));
        let packed = packed(&text);
        body.splice(6.., packed[6..].iter().copied());
        let hex: String = body.iter().map(|byte| format!("{byte:02X}")).collect();
        let read =
            deliver(format!("00440B918343143254F6000062118281913140{:02X}{hex}", 14)).expect("a message");
        assert_eq!(read.text, "OK 4711");
    }

    fn deliver(hex: impl AsRef<str>) -> Option<Deliver> {
        super::deliver(hex.as_ref())
    }

    proptest! {
        #[test]
        fn what_is_packed_is_unpacked(text in "[ !\"#%-?A-Za-z@$_]{0,160}") {
            let septets = septets(&text).expect("letters");
            prop_assert_eq!(letters(&packed(&septets), 0, septets.len()), text);
        }

        #[test]
        fn no_bytes_bring_it_down(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let hex: String = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
            let _any = deliver(hex);
        }
    }
}
