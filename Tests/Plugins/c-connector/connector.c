// A connector in C with a standard library: buffers come from malloc, texts are formatted with snprintf, and the module
// is a reactor, whose _initialize the host calls.
//
// Built with Debian's clang 19, lld, libclang-rt-19-dev-wasm32 and wasi-libc:
//
//     clang-19 --target=wasm32-wasi -mexec-model=reactor -Oz -fvisibility=hidden -Wall -Wextra -Wl,--strip-all \
//         -Wl,-z,stack-size=65536 -o connector.wasm connector.c
//
// Built with -msimd128 as well, it is the connector in ../c-simd-connector.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define IMPORT(name) __attribute__((import_module("env"), import_name(name)))
#define EXPORT(name) __attribute__((export_name(name)))

IMPORT("host_log") void host_log(int32_t level, const char *text, size_t length);
IMPORT("host_http_request") uint64_t host_http_request(const char *request, size_t length);
IMPORT("host_store_get") uint64_t host_store_get(const char *key, size_t length);
IMPORT("host_store_set")
void host_store_set(const char *key, size_t key_length, const char *value, size_t value_length);
IMPORT("host_emit_event") void host_emit_event(const char *event, size_t length);

EXPORT("alloc") void *alloc(size_t size) { return malloc(size); }

EXPORT("dealloc") void dealloc(void *pointer, size_t size) {
    (void)size;
    free(pointer);
}

// ---- Documents: JSON that the host has checked is read with two small functions.

struct text {
    const char *start;
    size_t length;
};

#ifdef __wasm_simd128__

#include <wasm_simd128.h>

#define NAME "c-simd-connector"

// Steps over characters of a string that are neither a quote nor a backslash, as far as there are 16 of them at a time.
static const char *skip_plain(const char *at, const char *end) {
    for (; end - at >= 16; at += 16) {
        v128_t bytes = wasm_v128_load(at);
        uint32_t special = wasm_i8x16_bitmask(wasm_v128_or(
            wasm_i8x16_eq(bytes, wasm_i8x16_splat('"')), wasm_i8x16_eq(bytes, wasm_i8x16_splat('\\'))));
        if (special != 0) return at + __builtin_ctz(special);
    }
    return at;
}

#else

#define NAME "c-connector"
#define skip_plain(at, end) (at)

#endif

static const char *skip_value(const char *at, const char *end) {
    int depth = 0;
    for (; at < end; at++) {
        if (depth == 0 && strchr(",:}] ", *at)) break;
        if (*at == '{' || *at == '[') depth++;
        if (*at == '}' || *at == ']') depth--;
        if (*at != '"') continue;
        for (at = skip_plain(at + 1, end); at < end && *at != '"'; at = skip_plain(at + 1, end)) {
            if (*at == '\\') at++;
        }
    }
    return at;
}

// The raw value of a member of an object, quotes included; empty if there is none.
static struct text member(struct text object, const char *key) {
    const char *at = object.start + 1, *end = object.start + object.length;
    size_t length = strlen(key);
    while (object.length > 2 && at < end) {
        const char *name = at;
        at = skip_value(at, end);
        bool matches = (size_t)(at - name) == length + 2 && memcmp(name + 1, key, length) == 0;
        const char *value = ++at;
        at = skip_value(at, end);
        if (matches) return (struct text){value, (size_t)(at - value)};
        at++;
    }
    return (struct text){"", 0};
}

// A string member without its quotes, its escapes left as they are: it goes into another document.
static struct text string_member(struct text object, const char *key) {
    struct text value = member(object, key);
    if (value.length < 2 || value.start[0] != '"') return (struct text){"", 0};
    return (struct text){value.start + 1, value.length - 2};
}

static bool equals(struct text text, const char *other) {
    return text.length == strlen(other) && memcmp(text.start, other, text.length) == 0;
}

// ---- The plugin

// The ABI's encoding of a place in memory.
static uint64_t packed(const void *pointer, size_t length) { return (uint64_t)(uintptr_t)pointer << 32 | length; }

// Formats an answer into a buffer that the host gives back.
#define ANSWER(...)                                               \
    do {                                                          \
        int length = snprintf(NULL, 0, __VA_ARGS__);              \
        char *answer = malloc((size_t)length + 1);                \
        if (answer == NULL) return 0;                             \
        snprintf(answer, (size_t)length + 1, __VA_ARGS__);        \
        return packed(answer, (size_t)length);                    \
    } while (0)

#define TEXT(text) (int)(text).length, (text).start

EXPORT("plugin_init") uint64_t plugin_init(void) {
    ANSWER("{\"abi_version\":1,\"id\":\"com.example." NAME "\",\"name\":\"C Connector\",\"version\":\"1.0.0\"}");
}

EXPORT("plugin_capabilities") uint64_t plugin_capabilities(void) {
    ANSWER("{\"abi_version\":1,\"can_publish_text\":true,\"can_read_analytics\":true,\"platforms\":[\"c-net\"],"
           "\"required_network_domains\":[\"api.c-net.example\"],\"needs_kv_store\":true}");
}

static uint64_t publish(struct text request) {
    char buffer[128];
    unsigned count = 0;
    uint64_t stored = host_store_get("posts", 5);
    if (stored != 0) {
        char *value = (char *)(uintptr_t)(stored >> 32);
        size_t length = (uint32_t)stored;
        snprintf(buffer, sizeof buffer, "%.*s", (int)length, value);
        count = (unsigned)strtoul(buffer, NULL, 10);
        free(value);
    }
    count++;
    host_store_set("posts", 5, buffer, (size_t)snprintf(buffer, sizeof buffer, "%u", count));

    struct text text = string_member(request, "text");
    host_log(2, buffer, (size_t)snprintf(buffer, sizeof buffer, "post %u has %zu bytes", count, text.length));
    host_emit_event(buffer, (size_t)snprintf(buffer, sizeof buffer, "{\"event\":\"published\",\"post\":%u}", count));
    ANSWER("{\"status\":\"ok\",\"post_id\":\"c-%u\",\"text\":\"%.*s\"}", count, TEXT(text));
}

static uint64_t insights(struct text request) {
    char call[512];
    struct text start = string_member(request, "start"), end = string_member(request, "end");
    int length = snprintf(
        call, sizeof call,
        "{\"url\":\"https://api.c-net.example/insights?from=%.*s&to=%.*s\","
        "\"headers\":{\"Accept\":\"application/json\"}}",
        TEXT(start), TEXT(end));
    if (length >= (int)sizeof call) {
        ANSWER("{\"status\":\"error\",\"code\":\"bad_request\",\"message\":\"the dates are too long\"}");
    }
    uint64_t result = host_http_request(call, (size_t)length);
    struct text answer = {(const char *)(uintptr_t)(result >> 32), (uint32_t)result};
    // The envelope of an error is an error response already.
    if (!equals(string_member(answer, "status"), "ok")) return result;
    struct text status = member(answer, "http_status"), body = string_member(answer, "body");
    char *document = malloc(body.length + 128);
    if (document == NULL) return 0;
    int count = snprintf(
        document, body.length + 128, "{\"status\":\"ok\",\"http_status\":%.*s,\"body\":\"%.*s\"}", TEXT(status),
        TEXT(body));
    free((void *)answer.start);
    return packed(document, (size_t)count);
}

EXPORT("plugin_handle_request") uint64_t plugin_handle_request(const char *pointer, size_t length) {
    struct text request = {pointer, length};
    struct text type = string_member(request, "type");
    if (equals(type, "publish")) return publish(request);
    if (equals(type, "fetch_insights")) return insights(request);
    if (equals(type, "custom")) {
        if (equals(string_member(request, "action"), "panic")) {
            fputs("connector.c: as asked\n", stderr);
            abort();
        }
        struct text payload = member(request, "payload");
        ANSWER("{\"status\":\"ok\",\"echo\":%.*s}", TEXT(payload));
    }
    ANSWER("{\"status\":\"error\",\"code\":\"unsupported\",\"message\":\"Request type not supported\"}");
}
