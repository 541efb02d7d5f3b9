// A webhook handler in C: a delivery whose header x-token is the configured one becomes one event, which carries its
// body; any other delivery is refused.
//
// Built with Debian's clang 19, lld, libclang-rt-19-dev-wasm32 and wasi-libc:
//
//     clang-19 --target=wasm32-wasi -mexec-model=reactor -Oz -fvisibility=hidden -Wall -Wextra -Wl,--strip-all \
//         -Wl,-z,stack-size=65536 -o webhook.wasm webhook.c

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define EXPORT(name) __attribute__((export_name(name)))

EXPORT("alloc") void *alloc(size_t size) { return malloc(size); }

EXPORT("dealloc") void dealloc(void *pointer, size_t size) {
    (void)size;
    free(pointer);
}

struct text {
    const char *start;
    size_t length;
};

#define TEXT(literal) ((struct text){literal, sizeof(literal) - 1})

// Texts joined in a buffer that the host gives back, as (ptr << 32) | len.
static uint64_t give(const struct text *parts, size_t count) {
    size_t length = 0;
    for (size_t i = 0; i < count; i++) length += parts[i].length;
    char *answer = malloc(length), *end = answer;
    if (answer == NULL) return 0;
    for (size_t i = 0; i < count; i++) {
        memcpy(end, parts[i].start, parts[i].length);
        end += parts[i].length;
    }
    return (uint64_t)(uintptr_t)answer << 32 | length;
}

#define GIVE(...) give((const struct text[]){__VA_ARGS__}, sizeof((struct text[]){__VA_ARGS__}) / sizeof(struct text))

static const char *skip_value(const char *at, const char *end) {
    int depth = 0;
    for (; at < end; at++) {
        if (depth == 0 && strchr(",:}] ", *at)) break;
        if (*at == '{' || *at == '[') depth++;
        if (*at == '}' || *at == ']') depth--;
        if (*at != '"') continue;
        for (at++; at < end && *at != '"'; at++) {
            if (*at == '\\') at++;
        }
    }
    return at;
}

// The raw value of a member of an object, quotes included; empty if there is none. The host writes no white space.
static struct text member(struct text object, struct text key) {
    const char *at = object.start + 1, *end = object.start + object.length;
    while (object.length > 2 && at < end) {
        const char *name = at;
        at = skip_value(at, end);
        bool matches = (size_t)(at - name) == key.length + 2 && memcmp(name + 1, key.start, key.length) == 0;
        const char *value = ++at;
        at = skip_value(at, end);
        if (matches) return (struct text){value, (size_t)(at - value)};
        at++;
    }
    return TEXT("");
}

static bool equal(struct text first, struct text second) {
    return first.length == second.length && memcmp(first.start, second.start, first.length) == 0;
}

EXPORT("plugin_init") uint64_t plugin_init(void) {
    return GIVE(TEXT("{\"abi_version\":1,\"id\":\"com.example.c-webhook\",\"name\":\"Doorman\","
                     "\"version\":\"1.0.0\"}"));
}

EXPORT("plugin_capabilities") uint64_t plugin_capabilities(void) { return GIVE(TEXT("{\"abi_version\":1}")); }

EXPORT("plugin_handle_request") uint64_t plugin_handle_request(const char *pointer, size_t length) {
    struct text request = {pointer, length};
    if (!equal(member(request, TEXT("action")), TEXT("\"handle_webhook\""))) {
        return GIVE(TEXT("{\"status\":\"error\",\"code\":\"unsupported\","
                         "\"message\":\"only handle_webhook is supported\"}"));
    }
    struct text payload = member(request, TEXT("payload"));
    struct text sent = member(member(payload, TEXT("headers")), TEXT("x-token"));
    struct text wanted = member(member(request, TEXT("config")), TEXT("token"));
    if (wanted.length == 0 || !equal(sent, wanted)) {
        return GIVE(TEXT("{\"status\":\"error\",\"code\":\"forbidden\","
                         "\"message\":\"the token is not the configured one\"}"));
    }
    return GIVE(
        TEXT("{\"status\":\"ok\",\"events\":[{\"event\":\"delivery\",\"body\":"), member(payload, TEXT("body")),
        TEXT("}]}"));
}
