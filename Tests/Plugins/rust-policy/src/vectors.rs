//! What the policy counts, sixteen bytes at a time.

use core::arch::wasm32::*;

/// How many characters a text has: its bytes that do not continue one.
pub fn character_count(text: &str) -> usize {
    let chunks = text.as_bytes().chunks_exact(16);
    let rest = chunks.remainder();
    let mut counts = u32x4_splat(0);
    for chunk in chunks {
        // The chunk has the 16 bytes that are loaded.
        let bytes = unsafe { v128_load(chunk.as_ptr() as *const v128) };
        // Bytes from 0x80 to 0xBF continue a character: the smallest ones, taken as numbers with a sign.
        let starts = i8x16_ge(bytes, i8x16_splat(-64));
        // Each start is -1, which sums of pairs make a count.
        let pairs = i16x8_extadd_pairwise_i8x16(starts);
        counts = i32x4_sub(counts, i32x4_extadd_pairwise_i16x8(pairs));
    }
    let lanes = [
        u32x4_extract_lane::<0>(counts), u32x4_extract_lane::<1>(counts), u32x4_extract_lane::<2>(counts),
        u32x4_extract_lane::<3>(counts),
    ];
    let last = rest.iter().filter(|byte| (**byte as i8) >= -64).count();
    lanes.iter().sum::<u32>() as usize + last
}
