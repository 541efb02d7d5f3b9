#include "../kernels/common.h"
/* Base64 of n times 48 KiB. */
/* A load takes four bytes more than it uses. */
static uint8_t data[(3 << 14) + 4], text[1 << 16];
enum { SIZE = 3 << 14 };
#ifdef __wasm_simd128__
#include <wasm_simd128.h>
/* Twelve bytes at a time, in the manner of Wojciech Mula: each 32-bit lane gets its three bytes, then its four sixths. */
static void encode(uint8_t *to, const uint8_t *p, const uint8_t *end) {
  /* What to add to a sixth: 0-25 by entry 13, 26-51 by 0, 52-61 by 1-10, 62 by 11, 63 by 12. */
  const v128_t offsets = wasm_i8x16_const('a' - 26, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
                                          '0' - 52, '0' - 52, '0' - 52, '+' - 62, '/' - 63, 'A', 0, 0);
  for (; p < end; p += 12, to += 16) {
    v128_t x = wasm_v128_load(p);
    x = wasm_i8x16_swizzle(x, wasm_i8x16_const(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10));
    x = wasm_v128_or(
        wasm_v128_or(wasm_v128_and(wasm_u32x4_shr(x, 10), wasm_i32x4_const_splat(0x3f)),
                     wasm_v128_and(wasm_i32x4_shl(x, 4), wasm_i32x4_const_splat(0x3f00))),
        wasm_v128_or(wasm_v128_and(wasm_u32x4_shr(x, 6), wasm_i32x4_const_splat(0x3f0000)),
                     wasm_v128_and(wasm_i32x4_shl(x, 8), wasm_i32x4_const_splat(0x3f000000))));
    v128_t entry = wasm_v128_or(wasm_u8x16_sub_sat(x, wasm_i8x16_const_splat(51)),
                                wasm_v128_and(wasm_i8x16_lt(x, wasm_i8x16_const_splat(26)), wasm_i8x16_const_splat(13)));
    wasm_v128_store(to, wasm_i8x16_add(x, wasm_i8x16_swizzle(offsets, entry)));
  }
}
#else
static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static void encode(uint8_t *to, const uint8_t *p, const uint8_t *end) {
  for (; p < end; p += 3, to += 4) {
    uint32_t x = (uint32_t)p[0] << 16 | (uint32_t)p[1] << 8 | p[2];
    to[0] = letters[x >> 18]; to[1] = letters[x >> 12 & 63]; to[2] = letters[x >> 6 & 63]; to[3] = letters[x & 63];
  }
}
#endif
int main(int c, char **v) {
  long n = arg_or(c, v, 64); uint32_t s = 21; uint64_t sum = 0, w;
  for (unsigned i = 0; i < sizeof data; i++) data[i] = (uint8_t)rng32(&s);
  for (long m = 0; m < n; m++) {
    data[m % SIZE]++; encode(text, data, data + SIZE); memcpy(&w, text + m * 8 % sizeof text, 8); sum = mix64(sum, w);
  }
  for (unsigned i = 0; i < sizeof text; i += 8) { memcpy(&w, text + i, 8); sum = mix64(sum, w); }
  return done("base64", n, sum);
}
