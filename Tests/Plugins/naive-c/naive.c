// A plugin as a hurried author writes it: the descriptions are literals, the response is formatted into a static buffer,
// and dealloc, like many a free(), aborts on whatever alloc did not give out.
//
// Built with Debian's clang 19 and lld:
//
//     clang-19 --target=wasm32-unknown-unknown -nostdlib -Os -fvisibility=hidden -Wl,--no-entry -Wl,--strip-all \
//         -Wl,-z,stack-size=16384 -o naive.wasm naive.c

typedef __INT32_TYPE__ i32;
typedef __UINT32_TYPE__ u32;
typedef __INT64_TYPE__ i64;

#define EXPORT(name) __attribute__((export_name(name)))

#define BLOCK 65536
#define BLOCKS 4

static char blocks[BLOCKS][BLOCK];
static char used[BLOCKS];

EXPORT("alloc") char *alloc(i32 size) {
    if (size < 0 || size > BLOCK) return 0;
    for (int i = 0; i < BLOCKS; i++) {
        if (used[i]) continue;
        used[i] = 1;
        return blocks[i];
    }
    return 0;
}

EXPORT("dealloc") void dealloc(char *pointer, i32 size) {
    for (int i = 0; i < BLOCKS; i++) {
        if (pointer != blocks[i] || !used[i]) continue;
        used[i] = 0;
        return;
    }
    __builtin_trap();
}

static i64 encode_ptr_len(const char *pointer, u32 length) { return (i64)(u32)pointer << 32 | length; }

EXPORT("plugin_init") i64 plugin_init(void) {
    static const char json[] = "{\"abi_version\":1,\"id\":\"com.example.naive\",\"name\":\"Naive\",\"version\":\"0.1.0\"}";
    return encode_ptr_len(json, sizeof(json) - 1);
}

EXPORT("plugin_capabilities") i64 plugin_capabilities(void) {
    static const char json[] = "{\"abi_version\":1,\"can_publish_text\":true}";
    return encode_ptr_len(json, sizeof(json) - 1);
}

static char response[64];
static u32 count;

EXPORT("plugin_handle_request") i64 plugin_handle_request(const char *request, i32 length) {
    static const char start[] = "{\"status\":\"ok\",\"count\":";
    u32 end = 0;
    for (u32 i = 0; i < sizeof(start) - 1; i++) response[end++] = start[i];
    count++;
    for (u32 scale = 10000; scale > 0; scale /= 10) {
        if (count >= scale) response[end++] = (char)('0' + count / scale % 10);
    }
    response[end++] = '}';
    return encode_ptr_len(response, end);
}
