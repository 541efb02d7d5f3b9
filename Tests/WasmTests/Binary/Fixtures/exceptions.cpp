// A C++ program with exceptions, and as little of a C++ runtime as they need.
//
// The runtime is what the compiler's output calls: an exception is thrown with a pointer to it, and the personality says which
// clause of a function catches it, from the table that the compiler makes. Types compare by their address, and a catch of
// a base class is not known.
//
// exceptions.wasm and exceptions-legacy.wasm were built with zig 0.17.1 (clang), with =false and =true:
//   zig c++ -target wasm32-freestanding -mcpu=generic+exception_handling+multivalue+reference_types -fwasm-exceptions
//   -mllvm -wasm-use-legacy-eh=false -O1 -s -nostdlib -Wl,--no-entry exceptions.cpp -o exceptions.wasm

__asm__(".globl __cpp_exception\n.tagtype __cpp_exception i32\n__cpp_exception:\n");

typedef unsigned long size_t;
typedef unsigned char byte;

struct Exception {
    const void *type;
    void (*destructor)(void *);
    int handlers;
    int unused;
};

static byte heap[65536] __attribute__((aligned(16)));
static size_t top = 0;
static Exception *current;

struct Landing {
    size_t index;
    const byte *table;
    size_t selector;
};

static size_t unsignedNumber(const byte *&place) {
    size_t value = 0;
    unsigned shift = 0;
    byte next;
    do {
        next = *place++;
        value |= (size_t)(next & 127) << shift;
        shift += 7;
    } while (next & 128);
    return value;
}

static int signedNumber(const byte *&place) {
    int value = 0;
    unsigned shift = 0;
    byte next;
    do {
        next = *place++;
        value |= (int)(next & 127) << shift;
        shift += 7;
    } while (next & 128);
    if (shift < 32 && (next & 64)) value |= -1 << shift;
    return value;
}

extern "C" {
Landing __wasm_lpad_context;

int _Unwind_CallPersonality(void *thrown) {
    const Exception *exception = (Exception *)thrown - 1;
    const byte *place = __wasm_lpad_context.table;
    __wasm_lpad_context.selector = 0;
    if (*place++ != 255) unsignedNumber(place);
    const byte *types = 0;
    if (*place++ != 255) {
        size_t offset = unsignedNumber(place);
        types = place + offset;
    }
    place++;
    size_t length = unsignedNumber(place);
    const byte *actions = place + length;
    size_t action = 0;
    for (size_t index = 0; index <= __wasm_lpad_context.index; index++) {
        unsignedNumber(place);
        action = unsignedNumber(place);
    }
    if (action == 0) return 0;
    const byte *next = actions + action - 1;
    for (;;) {
        int number = signedNumber(next);
        const byte *start = next;
        int offset = signedNumber(next);
        if (number > 0) {
            const void *type = ((const void *const *)types)[-number];
            if (type == 0 || type == exception->type) {
                __wasm_lpad_context.selector = number;
                return 0;
            }
        }
        if (offset == 0) return 0;
        next = start + offset;
    }
}

void *__cxa_allocate_exception(size_t size) {
    Exception *exception = (Exception *)(heap + top);
    top = (top + sizeof(Exception) + size + 15) & ~(size_t)15;
    return exception + 1;
}

void __cxa_throw(void *thrown, void *type, void (*destructor)(void *)) {
    Exception *exception = (Exception *)thrown - 1;
    exception->type = type;
    exception->destructor = destructor;
    exception->handlers = 0;
    __builtin_wasm_throw(0, thrown);
}

void *__cxa_begin_catch(void *thrown) {
    current = (Exception *)thrown - 1;
    current->handlers++;
    return thrown;
}

void __cxa_end_catch() {}
void __cxa_rethrow() { __builtin_wasm_throw(0, current + 1); }
void _Unwind_Resume(void *thrown) { __builtin_wasm_throw(0, thrown); }
void __cxa_pure_virtual() { __builtin_trap(); }
void *memset(void *start, int value, size_t count) {
    for (size_t index = 0; index < count; index++) ((byte *)start)[index] = value;
    return start;
}
}
// What the compiler names as the types of int, double and const char *: an address each.
extern "C" byte typeOfInt __asm__("_ZTIi");
extern "C" byte typeOfDouble __asm__("_ZTId");
extern "C" byte typeOfText __asm__("_ZTIPKc");
byte typeOfInt, typeOfDouble, typeOfText;

namespace std {
[[noreturn]] void terminate() noexcept { __builtin_trap(); }
}  // namespace std
void operator delete(void *) noexcept {}
void operator delete(void *, size_t) noexcept {}

// The program.

static int trail = 0;

struct Scope {
    int mark;
    ~Scope() { trail = trail * 10 + mark; }
};

__attribute__((noinline)) static void fail(int kind) {
    Scope scope{1};
    if (kind == 1) throw 7;
    if (kind == 2) throw 2.5;
    if (kind == 3) throw "text";
}

__attribute__((noinline)) static void between(int kind) {
    Scope scope{2};
    fail(kind);
}

extern "C" __attribute__((export_name("caught"))) int caught(int kind) {
    trail = 0;
    try {
        Scope scope{3};
        between(kind);
        return trail;
    } catch (int value) {
        return 1000 * value + trail;
    } catch (double value) {
        return (int)(value * 10) * 1000 + trail;
    } catch (...) {
        return -trail;
    }
}

extern "C" __attribute__((export_name("rethrown"))) int rethrown(int kind) {
    trail = 0;
    try {
        try {
            between(kind);
        } catch (double) {
            trail += 500;
            throw;
        }
        return 0;
    } catch (int) {
        return trail;
    } catch (...) {
        return trail + 10000;
    }
}

extern "C" __attribute__((export_name("uncaught"))) void uncaught() { between(1); }
