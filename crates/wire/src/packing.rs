//! Size limits and zstd. A packed payload is known by zstd's magic; JSON can't begin with it.

use std::{borrow::Cow, io::Read};

/// Largest MQTT packet on all sides, in bytes.
pub const MAX_PACKET: usize = 1 << 20;
/// Largest payload after unpacking, in bytes: a zip bomb ends here.
pub const MAX_UNPACKED: usize = 16 << 20;

/// Payloads shorter than this, in bytes, are not worth packing.
const WORTH_PACKING: usize = 512;
/// Largest window of a packed payload, as a power of two: a few bytes can ask for one of 128 MiB.
const WINDOW_LOG: u32 = MAX_UNPACKED.ilog2();
const MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// Packs with zstd level 1 where that makes it smaller.
pub fn pack(plain: Vec<u8>) -> Vec<u8> {
    if plain.len() < WORTH_PACKING {
        return plain;
    }
    match zstd::bulk::compress(&plain, 1) {
        Ok(packed) if packed.len() < plain.len() => packed,
        _ => plain,
    }
}

/// Undoes [`pack`]; what is not packed comes back as it is.
pub fn unpack(bytes: &[u8]) -> Result<Cow<'_, [u8]>, String> {
    if !bytes.starts_with(&MAGIC) {
        return Ok(Cow::Borrowed(bytes));
    }
    let mut decoder = zstd::stream::read::Decoder::with_buffer(bytes).map_err(|e| format!("zstd: {e}"))?;
    decoder.window_log_max(WINDOW_LOG).map_err(|e| format!("zstd: {e}"))?;
    let mut plain = Vec::new();
    decoder.take(MAX_UNPACKED as u64 + 1).read_to_end(&mut plain).map_err(|e| format!("zstd: {e}"))?;
    if plain.len() > MAX_UNPACKED {
        return Err(format!("more than {MAX_UNPACKED} bytes after unpacking"));
    }
    Ok(Cow::Owned(plain))
}
