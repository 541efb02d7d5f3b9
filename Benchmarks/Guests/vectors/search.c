#include "../kernels/common.h"
/* Splits n times 256 KiB of text with lines of 0 to 255 bytes, by searching for the ends of lines. */
static uint8_t text[1 << 18];
#ifdef __wasm_simd128__
#include <wasm_simd128.h>
static const uint8_t *find(const uint8_t *p, const uint8_t *end, uint8_t byte) {
  v128_t wanted = wasm_u8x16_splat(byte);
  for (; end - p >= 16; p += 16) {
    v128_t equal = wasm_i8x16_eq(wasm_v128_load(p), wanted);
    if (wasm_v128_any_true(equal)) return p + __builtin_ctz(wasm_i8x16_bitmask(equal));
  }
  for (; p < end; p++) if (*p == byte) return p;
  return end;
}
#else
/* Four bytes at a time: a byte of x is zero where the difference has a borrow that x itself has not. */
static const uint8_t *find(const uint8_t *p, const uint8_t *end, uint8_t byte) {
  uint32_t x;
  for (; end - p >= 4; p += 4) {
    memcpy(&x, p, 4); x ^= byte * 0x01010101u;
    if ((x = (x - 0x01010101u) & ~x & 0x80808080u)) return p + __builtin_ctz(x) / 8;
  }
  for (; p < end; p++) if (*p == byte) return p;
  return end;
}
#endif
int main(int c, char **v) {
  long n = arg_or(c, v, 64); uint32_t s = 11;
  for (unsigned i = 0; i < sizeof text; i++) text[i] = (uint8_t)(32 + rng32(&s) % 192);
  for (unsigned i = rng32(&s) % 256; i < sizeof text; i += 1 + rng32(&s) % 256) text[i] = '\n';
  const uint8_t *end = text + sizeof text; uint64_t sum = 0;
  for (long m = 0; m < n; m++) for (const uint8_t *p = text + m % 64, *q; p < end; p = q + 1)
    { q = find(p, end, '\n'); sum = sum * 31 + (uint64_t)(q - p); }
  return done("search", n, sum);
}
