// What a plugin in C++ and its host exchange. A plugin includes this in one file, and defines the functions metadata,
// capabilities and handle of the namespace ssplug.
#ifndef SSPLUG_HPP
#define SSPLUG_HPP

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ssplug {

// A document as its JSON. What the host gives is valid, and has no white space between its parts.
class Json {
public:
    Json() = default;
    explicit Json(std::string json) : json_(std::move(json)) {}

    // Whether there is a value, and not null.
    explicit operator bool() const { return !json_.empty() && json_ != "null"; }

    const std::string &json() const { return json_; }

    // A member of an object; nothing if there is none.
    Json operator[](std::string_view key) const {
        if (json_.size() < 3 || json_[0] != '{') return {};
        size_t at = 1;
        while (at < json_.size()) {
            size_t colon = after_value(at), end = after_value(colon + 1);
            if (std::string_view(json_).substr(at + 1, colon - at - 2) == key) {
                return Json(json_.substr(colon + 1, end - colon - 1));
            }
            at = end + 1;
        }
        return {};
    }

    // What a string stands for; nothing for other values.
    std::optional<std::string> string() const {
        if (json_.size() < 2 || json_[0] != '"') return {};
        std::string text;
        for (size_t at = 1; at + 1 < json_.size(); at++) {
            if (json_[at] != '\\') {
                text += json_[at];
                continue;
            }
            char escape = json_[++at];
            const char *place = std::strchr("b\bf\fn\nr\rt\t", escape);
            if (escape != 'u') {
                text += place ? place[1] : escape;
                continue;
            }
            uint32_t character = unit(at + 1);
            at += 4;
            if ((character & 0xFC00) == 0xD800) {
                character = 0x10000 + ((character & 0x3FF) << 10) + (unit(at + 3) & 0x3FF);
                at += 6;
            }
            append(text, character);
        }
        return text;
    }

    // A number; nothing for other values.
    std::optional<double> number() const {
        char *end = nullptr;
        double value = std::strtod(json_.c_str(), &end);
        if (end == json_.c_str()) return {};
        return value;
    }

private:
    std::string json_;

    size_t after_value(size_t at) const {
        int depth = 0;
        for (; at < json_.size(); at++) {
            char character = json_[at];
            if (depth == 0 && std::strchr(",:}]", character)) break;
            if (character == '{' || character == '[') depth++;
            if (character == '}' || character == ']') depth--;
            if (character != '"') continue;
            for (at++; at < json_.size() && json_[at] != '"'; at++) {
                if (json_[at] == '\\') at++;
            }
        }
        return at < json_.size() ? at : json_.size();
    }

    uint32_t unit(size_t at) const {
        return at + 4 <= json_.size() ? uint32_t(std::strtoul(json_.substr(at, 4).c_str(), nullptr, 16)) : 0;
    }

    static void append(std::string &text, uint32_t character) {
        if (character < 0x80) {
            text += char(character);
            return;
        }
        if (character >= 0x10000) {
            text += char(0xF0 | character >> 18);
            text += char(0x80 | (character >> 12 & 0x3F));
        } else if (character >= 0x800) {
            text += char(0xE0 | character >> 12);
        }
        text += character >= 0x800 ? char(0x80 | (character >> 6 & 0x3F)) : char(0xC0 | character >> 6);
        text += char(0x80 | (character & 0x3F));
    }
};

class Object;
class Array;

// Values as JSON.
inline std::string encoded(std::string_view text) {
    std::string json = "\"";
    for (char character : text) {
        unsigned char byte = static_cast<unsigned char>(character);
        if (byte < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", byte);
            json += escape;
            continue;
        }
        if (byte == '"' || byte == '\\') json += '\\';
        json += character;
    }
    return json + '"';
}
inline std::string encoded(const std::string &text) { return encoded(std::string_view(text)); }
inline std::string encoded(const char *text) { return encoded(std::string_view(text)); }
inline std::string encoded(bool value) { return value ? "true" : "false"; }
inline std::string encoded(int value) { return std::to_string(value); }
inline std::string encoded(long value) { return std::to_string(value); }
inline std::string encoded(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.15g", value);
    return text;
}
inline std::string encoded(const Json &value) { return value.json().empty() ? "null" : value.json(); }
inline std::string encoded(const Object &object);
inline std::string encoded(const Array &array);

// An object that is written: Object().set("count", 1)
class Object {
public:
    template <class Value> Object &set(std::string_view key, const Value &value) {
        members_ += (members_.empty() ? "" : ",") + encoded(key) + ":" + encoded(value);
        return *this;
    }
    std::string json() const { return "{" + members_ + "}"; }

private:
    std::string members_;
};

// An array that is written: Array().add("a").add(2)
class Array {
public:
    template <class Value> Array &add(const Value &value) {
        elements_ += (elements_.empty() ? "" : ",") + encoded(value);
        return *this;
    }
    std::string json() const { return "[" + elements_ + "]"; }

private:
    std::string elements_;
};

inline std::string encoded(const Object &object) { return object.json(); }
inline std::string encoded(const Array &array) { return array.json(); }

// Whether the same request may succeed later.
enum class Retry { never, later };

// What a plugin answers.
class Response {
public:
    // A response with the members of an object.
    static Response ok(const Object &members) {
        std::string json = members.json();
        return Response("{\"status\":\"ok\"" + (json == "{}" ? json.substr(1) : "," + json.substr(1)));
    }

    // An error: a word for programs, and a text for people.
    static Response fail(std::string_view code, std::string_view message, Retry retry = Retry::never) {
        Object object;
        object.set("status", "error").set("code", code).set("message", message);
        return Response(object.set("retryable", retry == Retry::later).json());
    }

    explicit Response(std::string json) : json_(std::move(json)) {}
    const std::string &json() const { return json_; }

private:
    std::string json_;
};

// ---- What a plugin defines

std::string metadata();
std::string capabilities();
Response handle(const Json &request);

// ---- What a plugin asks of the host

#define SSPLUG_IMPORT(name) __attribute__((import_module("env"), import_name(name)))
#define SSPLUG_EXPORT(name) extern "C" __attribute__((export_name(name)))

namespace host {
extern "C" {
SSPLUG_IMPORT("host_log") void ssplug_host_log(int32_t level, const char *text, size_t length);
SSPLUG_IMPORT("host_http_request") uint64_t ssplug_host_http_request(const char *request, size_t length);
SSPLUG_IMPORT("host_store_get") uint64_t ssplug_host_store_get(const char *key, size_t length);
SSPLUG_IMPORT("host_store_set")
void ssplug_host_store_set(const char *key, size_t key_length, const char *value, size_t value_length);
SSPLUG_IMPORT("host_emit_event") void ssplug_host_emit_event(const char *event, size_t length);
}

// What a function of the host returns, (address << 32) | length; nothing if there is none.
inline std::optional<std::string> take(uint64_t packed) {
    char *given = reinterpret_cast<char *>(static_cast<uintptr_t>(packed >> 32));
    if (!given) return {};
    std::string text(given, static_cast<uint32_t>(packed));
    std::free(given);
    return text;
}

// A copy that the host gives back, as (address << 32) | length.
inline uint64_t give(const std::string &document) {
    void *copy = std::malloc(document.size() + 1);
    if (!copy) std::abort();
    std::memcpy(copy, document.data(), document.size());
    return uint64_t(reinterpret_cast<uintptr_t>(copy)) << 32 | document.size();
}
}  // namespace host

enum class Level { trace, debug, info, warn, error };

// Writes a line of log.
inline void log(Level level, std::string_view text) {
    host::ssplug_host_log(static_cast<int32_t>(level), text.data(), text.size());
}

// Emits an event for other plugins and programs.
inline void emit(const Object &event) {
    std::string json = event.json();
    host::ssplug_host_emit_event(json.data(), json.size());
}

// The plugin's store of keys and values.
namespace store {
// The value of a key; nothing if there is none, or no permission storage_access.
inline std::optional<std::string> get(std::string_view key) {
    auto value = host::take(host::ssplug_host_store_get(key.data(), key.size()));
    if (value && Json(*value)["code"].string() == "permission_denied") return {};
    return value;
}

// Sets the value of a key; it is on the disk when this returns.
inline void set(std::string_view key, std::string_view value) {
    host::ssplug_host_store_set(key.data(), key.size(), value.data(), value.size());
}
}  // namespace store

// Requests to the hosts that plugin.json names.
namespace http {
struct Reply {
    // The status, such as 200; 0 if the request failed.
    int status = 0;
    std::string body;
    // Why there is none: an error that the plugin can answer.
    std::optional<Response> failure;
};

inline Reply send(
    std::string_view method, std::string_view url, const Object &headers = {}, std::optional<std::string> body = {}) {
    Object request;
    request.set("method", method).set("url", url).set("headers", headers);
    if (body) request.set("body", *body);
    std::string json = request.json();
    Json answer(host::take(host::ssplug_host_http_request(json.data(), json.size())).value_or("{}"));
    if (answer["status"].string() != "ok") return {0, "", Response(answer.json())};
    int status = static_cast<int>(answer["http_status"].number().value_or(0));
    return {status, answer["body"].string().value_or(""), {}};
}
}  // namespace http

// ---- What the host calls

SSPLUG_EXPORT("alloc") inline void *ssplug_alloc(size_t size) { return std::malloc(size); }
SSPLUG_EXPORT("dealloc") inline void ssplug_dealloc(void *pointer, size_t) { std::free(pointer); }
SSPLUG_EXPORT("plugin_init") inline uint64_t ssplug_init() { return host::give(metadata()); }
SSPLUG_EXPORT("plugin_capabilities") inline uint64_t ssplug_capabilities() { return host::give(capabilities()); }
SSPLUG_EXPORT("plugin_handle_request")
inline uint64_t ssplug_handle_request(const char *pointer, size_t length) {
    return host::give(handle(Json(std::string(pointer, length))).json());
}

}  // namespace ssplug

#endif
