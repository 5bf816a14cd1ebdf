//! Chance without state: every draw is a hash of what it is for, so that asking twice, or in another
//! order, gives the same.

/// Mixes the bits of `x` (the finaliser of SplitMix64).
pub(super) fn mix(x: u64) -> u64 {
    let x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// A key for `salt` under `key`.
pub(super) fn key(key: u64, salt: u64) -> u64 {
    mix(key ^ salt.wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

/// A key of a text, such as a press's id.
pub(super) fn text_key(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| mix(hash ^ u64::from(byte)))
}

/// From -1 to 1, most often near 0, for this key and this number.
pub(super) fn noise(of: u64, n: i64) -> f64 {
    let bits = key(of, n as u64);
    let half = |bits: u64| (bits & 0xffff_ffff) as f64 / f64::from(u32::MAX);
    half(bits) + half(bits >> 32) - 1.0
}

/// Draws in a row, for planning a day.
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(key: u64) -> Self {
        Self(key)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// From `lo` up to, not including, `hi`.
    pub(super) fn range(&mut self, lo: f64, hi: f64) -> f64 {
        lo + (hi - lo) * ((self.next() >> 11) as f64 / (1u64 << 53) as f64)
    }

    /// True in this share of cases.
    pub(super) fn chance(&mut self, share: f64) -> bool {
        self.range(0.0, 1.0) < share
    }
}
