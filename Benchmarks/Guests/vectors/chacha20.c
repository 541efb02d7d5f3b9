#include "../kernels/common.h"
/* ChaCha20 of n MiB: the scalar build makes one block of 64 bytes at a time, the other one four, each lane one of them. */
static uint32_t start[16];
static uint8_t buf[1 << 16];
#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#define ROTATE(x, n) wasm_v128_or(wasm_i32x4_shl(x, n), wasm_u32x4_shr(x, 32 - (n)))
#define ROTATE16(x) wasm_i8x16_shuffle(x, x, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13)
#define ROTATE8(x) wasm_i8x16_shuffle(x, x, 3, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14)
#define ADD(a, b) wasm_i32x4_add(a, b)
#define XOR(a, b) wasm_v128_xor(a, b)
#define QUARTER(a, b, c, d) \
  a = ADD(a, b); d = ROTATE16(XOR(d, a)); c = ADD(c, d); b = ROTATE(XOR(b, c), 12); \
  a = ADD(a, b); d = ROTATE8(XOR(d, a)); c = ADD(c, d); b = ROTATE(XOR(b, c), 7)
enum { STEP = 256 };
/* Words w .. w + 3 of the four blocks, turned so that each block's are together, and mixed into the data. */
static void mix(uint8_t *p, v128_t a, v128_t b, v128_t c, v128_t d) {
  v128_t ab = wasm_i32x4_shuffle(a, b, 0, 4, 1, 5), AB = wasm_i32x4_shuffle(a, b, 2, 6, 3, 7);
  v128_t cd = wasm_i32x4_shuffle(c, d, 0, 4, 1, 5), CD = wasm_i32x4_shuffle(c, d, 2, 6, 3, 7);
  wasm_v128_store(p, XOR(wasm_v128_load(p), wasm_i64x2_shuffle(ab, cd, 0, 2)));
  wasm_v128_store(p + 64, XOR(wasm_v128_load(p + 64), wasm_i64x2_shuffle(ab, cd, 1, 3)));
  wasm_v128_store(p + 128, XOR(wasm_v128_load(p + 128), wasm_i64x2_shuffle(AB, CD, 0, 2)));
  wasm_v128_store(p + 192, XOR(wasm_v128_load(p + 192), wasm_i64x2_shuffle(AB, CD, 1, 3)));
}
static void blocks(uint8_t *p) {
#define S(i) wasm_i32x4_splat((int32_t)start[i])
  v128_t counter = ADD(S(12), wasm_i32x4_make(0, 1, 2, 3));
  v128_t a0 = S(0), a1 = S(1), a2 = S(2), a3 = S(3), b0 = S(4), b1 = S(5), b2 = S(6), b3 = S(7);
  v128_t c0 = S(8), c1 = S(9), c2 = S(10), c3 = S(11), d0 = counter, d1 = S(13), d2 = S(14), d3 = S(15);
  for (int i = 0; i < 10; i++) {
    QUARTER(a0, b0, c0, d0); QUARTER(a1, b1, c1, d1); QUARTER(a2, b2, c2, d2); QUARTER(a3, b3, c3, d3);
    QUARTER(a0, b1, c2, d3); QUARTER(a1, b2, c3, d0); QUARTER(a2, b3, c0, d1); QUARTER(a3, b0, c1, d2);
  }
  mix(p, ADD(a0, S(0)), ADD(a1, S(1)), ADD(a2, S(2)), ADD(a3, S(3)));
  mix(p + 16, ADD(b0, S(4)), ADD(b1, S(5)), ADD(b2, S(6)), ADD(b3, S(7)));
  mix(p + 32, ADD(c0, S(8)), ADD(c1, S(9)), ADD(c2, S(10)), ADD(c3, S(11)));
  mix(p + 48, ADD(d0, counter), ADD(d1, S(13)), ADD(d2, S(14)), ADD(d3, S(15)));
  start[12] += 4;
}
#else
#define ROTATE(x, n) ((x) << (n) | (x) >> (32 - (n)))
#define QUARTER(a, b, c, d) \
  a += b; d = ROTATE(d ^ a, 16); c += d; b = ROTATE(b ^ c, 12); a += b; d = ROTATE(d ^ a, 8); c += d; b = ROTATE(b ^ c, 7)
enum { STEP = 64 };
static void blocks(uint8_t *p) {
  uint32_t a0 = start[0], a1 = start[1], a2 = start[2], a3 = start[3], b0 = start[4], b1 = start[5], b2 = start[6];
  uint32_t b3 = start[7], c0 = start[8], c1 = start[9], c2 = start[10], c3 = start[11], d0 = start[12], d1 = start[13];
  uint32_t d2 = start[14], d3 = start[15], w;
  for (int i = 0; i < 10; i++) {
    QUARTER(a0, b0, c0, d0); QUARTER(a1, b1, c1, d1); QUARTER(a2, b2, c2, d2); QUARTER(a3, b3, c3, d3);
    QUARTER(a0, b1, c2, d3); QUARTER(a1, b2, c3, d0); QUARTER(a2, b3, c0, d1); QUARTER(a3, b0, c1, d2);
  }
#define MIX(i, x) memcpy(&w, p + 4 * i, 4); w ^= x + start[i]; memcpy(p + 4 * i, &w, 4)
  MIX(0, a0); MIX(1, a1); MIX(2, a2); MIX(3, a3); MIX(4, b0); MIX(5, b1); MIX(6, b2); MIX(7, b3);
  MIX(8, c0); MIX(9, c1); MIX(10, c2); MIX(11, c3); MIX(12, d0); MIX(13, d1); MIX(14, d2); MIX(15, d3);
  start[12]++;
}
#endif
int main(int c, char **v) {
  long n = arg_or(c, v, 4);
  uint32_t s = 12345; memcpy(start, "expand 32-byte k", 16); for (int i = 4; i < 16; i++) start[i] = rng32(&s);
  for (unsigned i = 0; i < sizeof buf; i++) buf[i] = (uint8_t)rng32(&s);
  for (long m = 0; m < n * 16; m++) for (unsigned o = 0; o < sizeof buf; o += STEP) blocks(buf + o);
  uint64_t sum = 0, w; for (unsigned i = 0; i < sizeof buf; i += 8) { memcpy(&w, buf + i, 8); sum = mix64(sum, w); }
  return done("chacha20", n, sum);
}
