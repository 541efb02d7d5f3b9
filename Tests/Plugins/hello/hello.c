// A plugin in C without a standard library: it greets, and needs no permission.
//
// Built with Debian's clang 19 and lld:
//
//     clang-19 --target=wasm32-unknown-unknown -nostdlib -Os -fvisibility=hidden -Wl,--no-entry -Wl,--strip-all \
//         -Wl,-z,stack-size=16384 -o hello.wasm hello.c

typedef __INT32_TYPE__ i32;
typedef __UINT32_TYPE__ u32;
typedef __INT64_TYPE__ i64;
typedef __UINT64_TYPE__ u64;

#define IMPORT(name) __attribute__((import_module("env"), import_name(name)))
#define EXPORT(name) __attribute__((export_name(name)))

IMPORT("host_log") void host_log(i32 level, const char *text, u32 length);

extern unsigned char __heap_base;

// ---- Memory: a stack of buffers. The host gives them back in the opposite order, so that the top is always found.

static u32 heap_top;

EXPORT("alloc") void *alloc(u32 size) {
    if (heap_top == 0) heap_top = (u32)&__heap_base;
    u32 start = (heap_top + 7) & ~7u;
    u32 end = start + size;
    u32 available = __builtin_wasm_memory_size(0) << 16;
    if (end < start) return 0;
    if (end > available && __builtin_wasm_memory_grow(0, (end - available + 0xFFFF) >> 16) == (__SIZE_TYPE__)-1) return 0;
    heap_top = end;
    return (void *)start;
}

EXPORT("dealloc") void dealloc(void *pointer, u32 size) {
    if ((u32)pointer + size == heap_top) heap_top = (u32)pointer;
}

// ---- Text

struct text {
    char *start;
    u32 length;
    u32 capacity;
};

static void append(struct text *text, const char *bytes, u32 length) {
    for (u32 i = 0; i < length && text->length < text->capacity; i++) text->start[text->length++] = bytes[i];
}

#define APPEND(text, literal) append(text, literal, sizeof(literal) - 1)

// The ABI's encoding of a place in memory: the casts make both halves unsigned before the shift.
static i64 packed(const void *pointer, u32 length) { return (i64)((u64)(u32)pointer << 32 | length); }

static i64 packed_literal(const char *literal, u32 length) {
    char *copy = alloc(length);
    struct text text = {copy, 0, length};
    append(&text, literal, length);
    return packed(copy, length);
}

#define RETURN_LITERAL(literal) return packed_literal(literal, sizeof(literal) - 1)

// The raw JSON text of a string member at any depth, quotes excluded; enough for this plugin's two fields.
static u32 find(const char *json, u32 length, const char *key, u32 key_length, const char **value) {
    for (u32 i = 0; i + key_length + 2 < length; i++) {
        if (json[i] != '"' || json[i + key_length + 1] != '"') continue;
        u32 k = 0;
        while (k < key_length && json[i + 1 + k] == key[k]) k++;
        u32 at = i + key_length + 2;
        while (at < length && (json[at] == ' ' || json[at] == ':')) at++;
        if (k < key_length || at >= length || json[at] != '"') continue;
        u32 end = ++at;
        while (end < length && json[end] != '"') end += json[end] == '\\' ? 2 : 1;
        if (end > length) return 0;
        *value = json + at;
        return end - at;
    }
    return 0;
}

// ---- The plugin

EXPORT("plugin_init") i64 plugin_init(void) {
    RETURN_LITERAL("{\"abi_version\":1,\"id\":\"com.example.hello\",\"name\":\"Hello\",\"version\":\"1.0.0\"}");
}

EXPORT("plugin_capabilities") i64 plugin_capabilities(void) {
    RETURN_LITERAL("{\"abi_version\":1,\"can_publish_text\":true,\"platforms\":[\"hello\"]}");
}

EXPORT("plugin_handle_request") i64 plugin_handle_request(const char *request, u32 length) {
    const char *type = 0, *name = 0;
    u32 type_length = find(request, length, "type", 4, &type);
    u32 name_length = find(request, length, "text", 4, &name);
    if (type_length != 7 || type[0] != 'p') {
        RETURN_LITERAL("{\"status\":\"error\",\"code\":\"unsupported\",\"message\":\"only publish is supported\","
                       "\"retryable\":false}");
    }
    host_log(2, "saying hello", 12);
    u32 capacity = name_length + 64;
    struct text answer = {alloc(capacity), 0, capacity};
    APPEND(&answer, "{\"status\":\"ok\",\"post_id\":\"hello-1\",\"message\":\"Hello, ");
    append(&answer, name, name_length);
    APPEND(&answer, "!\"}");
    return packed(answer.start, answer.length);
}
