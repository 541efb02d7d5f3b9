#include "../kernels/common.h"
/* The product of two n x n matrices of 32-bit floats, n a multiple of 16: four sums at a time, each of one or of four columns. */
#ifdef __wasm_simd128__
#include <wasm_simd128.h>
typedef v128_t sum_t;
#define ZERO wasm_f32x4_const_splat(0)
#define SPLAT(p) wasm_v128_load32_splat(p)
#define LOAD(p) wasm_v128_load(p)
#define STORE(p, x) wasm_v128_store(p, x)
#define ADD(a, b) wasm_f32x4_add(a, b)
#define MUL(a, b) wasm_f32x4_mul(a, b)
enum { STEP = 4 };
#else
typedef float sum_t;
#define ZERO 0
#define SPLAT(p) (*(p))
#define LOAD(p) (*(p))
#define STORE(p, x) (*(p) = (x))
#define ADD(a, b) ((a) + (b))
#define MUL(a, b) ((a) * (b))
enum { STEP = 1 };
#endif
int main(int c, char **v) {
  long n = arg_or(c, v, 128) / 16 * 16;
  float *a = malloc(n*n*4), *b = malloc(n*n*4), *r = malloc(n*n*4);
  uint32_t s = 7;
  for (long i = 0; i < n*n; i++) { a[i] = (rng32(&s) & 0xffff) / 65536.0f; b[i] = (rng32(&s) & 0xffff) / 65536.0f; }
  for (long i = 0; i < n; i++) for (long j = 0; j < n; j += 4 * STEP) {
    sum_t t0 = ZERO, t1 = t0, t2 = t0, t3 = t0;
    const float *p = a + i*n, *q = b + j;
    for (long k = 0; k < n; k++, p++, q += n) {
      sum_t x = SPLAT(p);
      t0 = ADD(t0, MUL(x, LOAD(q))); t1 = ADD(t1, MUL(x, LOAD(q + STEP)));
      t2 = ADD(t2, MUL(x, LOAD(q + 2*STEP))); t3 = ADD(t3, MUL(x, LOAD(q + 3*STEP)));
    }
    float *o = r + i*n + j; STORE(o, t0); STORE(o + STEP, t1); STORE(o + 2*STEP, t2); STORE(o + 3*STEP, t3);
  }
  uint64_t sum = 0; for (long i = 0; i < n*n; i++) { uint32_t w; memcpy(&w, r + i, 4); sum = mix64(sum, w); }
  return done("matrix", n, sum);
}
