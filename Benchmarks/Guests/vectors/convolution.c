#include "../kernels/common.h"
/* An image of 256 x 256 grey values smoothed and sharpened n times with 3 x 3 weights of 16 bits. */
enum { W = 256, H = 256 };
static uint8_t image[2][H][W];
#ifdef __wasm_simd128__
#include <wasm_simd128.h>
/* Eight pixels at a time; the last ones of a row are computed twice. */
static void row(uint8_t *r, const uint8_t *p, const int16_t *k) {
  for (int x = 1; ; x += 8) {
    if (x > W - 9) x = W - 9;
    v128_t t = wasm_i16x8_const_splat(8);
#define TAP(i, at) t = wasm_i16x8_add(t, wasm_i16x8_mul(wasm_u16x8_load8x8(at), wasm_i16x8_splat(k[i])))
    TAP(0, p + x - W - 1); TAP(1, p + x - W); TAP(2, p + x - W + 1); TAP(3, p + x - 1); TAP(4, p + x);
    TAP(5, p + x + 1); TAP(6, p + x + W - 1); TAP(7, p + x + W); TAP(8, p + x + W + 1);
    t = wasm_i16x8_shr(t, 4);
    wasm_v128_store64_lane(r + x, wasm_u8x16_narrow_i16x8(t, t), 0);
    if (x == W - 9) break;
  }
}
#else
static void row(uint8_t *r, const uint8_t *p, const int16_t *k) {
  for (int x = 1; x < W - 1; x++) {
    int t = 8;
#define TAP(i, at) t += (at) * k[i]
    TAP(0, p[x - W - 1]); TAP(1, p[x - W]); TAP(2, p[x - W + 1]); TAP(3, p[x - 1]); TAP(4, p[x]);
    TAP(5, p[x + 1]); TAP(6, p[x + W - 1]); TAP(7, p[x + W]); TAP(8, p[x + W + 1]);
    t >>= 4;
    r[x] = (uint8_t)(t < 0 ? 0 : t > 255 ? 255 : t);
  }
}
#endif
static const int16_t weights[2][9] = {{1, 2, 1, 2, 4, 2, 1, 2, 1}, {-2, -3, -2, -3, 36, -3, -2, -3, -2}};
int main(int c, char **v) {
  long n = arg_or(c, v, 8); uint32_t s = 3;
  for (int i = 0; i < H * W; i++) image[0][0][i] = image[1][0][i] = (uint8_t)rng32(&s);
  for (long m = 0; m < 2 * n; m++)
    for (int y = 1; y < H - 1; y++) row(image[~m & 1][y], image[m & 1][y], weights[m & 1]);
  uint64_t sum = 0; for (int i = 0; i < H * W; i++) sum = mix64(sum, image[0][0][i]);
  return done("convolution", n, sum);
}
