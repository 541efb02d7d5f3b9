// A C program with two memories: its own, and one that holds a log of texts.
//
// C has one address space. What reaches the other memory are functions that the program imports; the build puts functions
// of one instruction in their place, so that the module imports nothing. memories.wasm was built by clang 19 and wabt 1.0.32:
//   clang-19 --target=wasm32 -O1 -nostdlib -mbulk-memory -Wl,--no-entry -Wl,--export-dynamic -o own.wasm memories.c
//   wasm2wat own.wasm | sed -E -f memories.sed > both.wat
//   wat2wasm --enable-multi-memory both.wat -o memories.wasm

#define EXPORT __attribute__((visibility("default")))
#define FAR(name) __attribute__((import_module("log"), import_name(name)))

typedef unsigned char byte;
typedef unsigned int uint;

FAR("load8") uint far_load8(uint address);
FAR("load32") uint far_load32(uint address);
FAR("store8") void far_store8(uint address, uint value);
FAR("store32") void far_store32(uint address, uint value);
FAR("fill") void far_fill(uint address, uint value, uint count);
FAR("move") void far_move(uint to, uint from, uint count);
FAR("write") void far_write(uint to, const void *from, uint count);
FAR("read") void far_read(void *to, uint from, uint count);
FAR("size") uint far_size(void);
FAR("grow") int far_grow(uint pages);

// A record of the log: its length, the place of the one before with the same first byte, and the text.
enum { header = 8, page = 1 << 16 };

static uint end = header;
static uint last[256];
static char text[256];

static uint next(uint *state) {
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

// Appends a text; 0 if the log cannot grow.
EXPORT uint append(const char *from, uint count) {
    uint needed = end + header + count;
    if (needed > far_size() * page && far_grow((needed - far_size() * page + page - 1) / page) < 0) return 0;
    uint place = end;
    byte first = count ? (byte)from[0] : 0;
    far_store32(place, count);
    far_store32(place + 4, last[first]);
    far_write(place + header, from, count);
    last[first] = place;
    end = needed;
    return place;
}

// The sum of all bytes of the texts that begin with a byte, newest first, each sum rotated.
EXPORT uint total(uint first) {
    uint sum = 0;
    for (uint place = last[first & 255]; place; place = far_load32(place + 4)) {
        uint count = far_load32(place);
        sum = (sum << 5 | sum >> 27) ^ count;
        for (uint index = 0; index < count; index += 1) sum += far_load8(place + header + index);
    }
    return sum;
}

// Makes texts, appends them, and spoils some of them in place.
EXPORT uint run(uint count, uint seed) {
    for (uint number = 0; number < count; number += 1) {
        uint length = next(&seed) % sizeof text;
        for (uint index = 0; index < length; index += 1) text[index] = (char)('a' + next(&seed) % 26);
        uint place = append(text, length);
        if (!place) return number;
        if (length > 40 && number % 3 == 0) far_move(place + header + 7, place + header, length - 7);
        if (length > 40 && number % 5 == 0) far_fill(place + header + length / 2, 'z', length / 4);
        if (length && number % 7 == 0) far_store8(place + header + length - 1, '!');
        // Back to the own memory, whose contents must differ from then on by what was spoilt alone.
        far_read(text, place + header, length);
        for (uint index = 0; index < length; index += 1) seed ^= (byte)text[index] << index % 24;
    }
    uint sum = seed;
    for (uint first = 0; first < 256; first += 1) sum = sum * 31 + total(first);
    return sum;
}

EXPORT uint pages(void) { return far_size(); }
