// A small program in which a compiler uses most of what WebAssembly 2.0 without vectors offers.
//
//     clang --target=wasm32 -O1 -nostdlib -mbulk-memory -mtail-call -Wl,--no-entry -Wl,--export-dynamic -o text.wasm text.c

#define EXPORT __attribute__((visibility("default")))

typedef unsigned char byte;
typedef unsigned int uint;
typedef unsigned long long ulong;

static byte heap[1 << 14];
static uint used;
static const char digits[] = "0123456789abcdef";
static double totals[4] = {0.5, 1.5, 2.5, 3.5};

EXPORT byte *allocate(uint count) {
    byte *result = &heap[used];
    used += (count + 7) & ~7u;
    return used <= sizeof heap ? result : 0;
}

EXPORT void copy(byte *to, const byte *from, uint count) { __builtin_memcpy(to, from, count); }

EXPORT void clear(byte *at, uint count) { __builtin_memset(at, 0, count); }

EXPORT uint format(ulong value, uint base, char *out) {
    uint count = 0;
    do {
        out[count++] = digits[value % base];
        value /= base;
    } while (value);
    for (uint i = 0; i < count / 2; i++) {
        char c = out[i];
        out[i] = out[count - 1 - i];
        out[count - 1 - i] = c;
    }
    return count;
}

static int add(int a, int b) { return a + b; }
static int subtract(int a, int b) { return a - b; }
static int multiply(int a, int b) { return a * b; }
static int (*const operations[])(int, int) = {add, subtract, multiply};

EXPORT int apply(uint operation, int a, int b) { return operation < 3 ? operations[operation](a, b) : -1; }

EXPORT int classify(int c) {
    switch (c) {
    case '0': return 1;
    case 'a': return 22;
    case 'b': return apply(1, c, 7);
    case 'c': return 44;
    case 'd': return apply(2, c, 3);
    case 'e': return 66;
    case 'f': return -77;
    default: return c > 'z' ? 88 : 99;
    }
}

EXPORT double mean(const float *values, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) sum += values[i];
    totals[count & 3] += sum;
    return count ? sum / count : __builtin_sqrt(totals[0]);
}

EXPORT int truncate(double value) { return (int)__builtin_floor(value) + (signed char)(int)value; }

EXPORT ulong hash(const byte *text, uint count) {
    ulong result = 14695981039346656037ull;
    for (uint i = 0; i < count; i++) result = (result ^ text[i]) * 1099511628211ull;
    return result << 7 | result >> 57;
}
