//! Sizes and durations as people write them.

use std::time::Duration;

/// `1GiB`, `256 MiB`, `512KiB`, `100B`, or in thousands `1GB`, as bytes.
pub(crate) fn size(text: &str) -> Option<u64> {
    let units: [(&str, u64); 9] = [
        ("KiB", 1 << 10),
        ("MiB", 1 << 20),
        ("GiB", 1 << 30),
        ("TiB", 1 << 40),
        ("kB", 1_000),
        ("MB", 1_000_000),
        ("GB", 1_000_000_000),
        ("TB", 1_000_000_000_000),
        ("B", 1),
    ];
    let (number, unit) = divide(text)?;
    let factor = units.into_iter().find(|(name, _)| *name == unit)?.1;
    scaled(number, factor as f64).map(|bytes| bytes as u64)
}

/// `250ms`, `1s`, `10min`, `2h`, `30d`; `0` alone, too.
pub(crate) fn duration(text: &str) -> Option<Duration> {
    if text.trim() == "0" {
        return Some(Duration::ZERO);
    }
    let units = [("ms", 1.0), ("s", 1e3), ("min", 60e3), ("h", 3600e3), ("d", 86_400e3)];
    let (number, unit) = divide(text)?;
    let factor = units.into_iter().find(|(name, _)| *name == unit)?.1;
    scaled(number, factor).map(|ms| Duration::from_millis(ms as u64))
}

/// How [`size`] would be written.
pub(crate) fn written_size(bytes: u64) -> String {
    let units = [("TiB", 1 << 40), ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)];
    match units.into_iter().find(|(_, size)| bytes >= *size && bytes.is_multiple_of(*size)) {
        Some((unit, size)) => format!("{}{unit}", bytes / size),
        None => format!("{bytes}B"),
    }
}

/// How [`duration`] would be written.
pub(crate) fn written_duration(duration: Duration) -> String {
    let ms = duration.as_millis();
    let units = [("d", 86_400_000), ("h", 3_600_000), ("min", 60_000), ("s", 1_000)];
    match units.into_iter().find(|(_, size)| ms.is_multiple_of(*size)) {
        Some(_) if ms == 0 => "0s".to_owned(),
        Some((unit, size)) => format!("{}{unit}", ms / size),
        None => format!("{ms}ms"),
    }
}

fn divide(text: &str) -> Option<(f64, &str)> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.')?;
    Some((text[..end].parse().ok()?, text[end..].trim_start()))
}

/// None for more than fits into 53 bits: nothing here is so large.
fn scaled(number: f64, factor: f64) -> Option<f64> {
    let scaled = (number * factor).round();
    (scaled < (1_u64 << 53) as f64).then_some(scaled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_durations_have_units() {
        assert_eq!(size("1GiB"), Some(1 << 30));
        assert_eq!(size("1.5 MiB"), Some(3 << 19));
        assert_eq!(size("2GB"), Some(2_000_000_000));
        for bad in ["", "1", "GiB", "-1GiB", "1gib", "1 GiB!", "99999999TiB", "1..2MiB"] {
            assert_eq!(size(bad), None, "{bad}");
        }
        assert_eq!(duration("250ms"), Some(Duration::from_millis(250)));
        assert_eq!(duration("30d"), Some(Duration::from_secs(30 * 86_400)));
        assert_eq!(duration("0"), Some(Duration::ZERO));
        for bad in ["", "1", "s", "-1s", "1 fortnight", "1e3s"] {
            assert_eq!(duration(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_is_written_reads_back() {
        for bytes in [1, 1 << 20, 1 << 30, 3 << 30, (1 << 40) + 1] {
            assert_eq!(size(&written_size(bytes)), Some(bytes));
        }
        for ms in [0, 1, 1000, 90_000, 86_400_000] {
            let time = Duration::from_millis(ms);
            assert_eq!(duration(&written_duration(time)), Some(time));
        }
    }
}
