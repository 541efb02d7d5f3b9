// Written by .ci/embed-templates from the folder Templates: do not edit, run that.
// swift-format-ignore-file

/// The files in the folder Templates, without their suffix.
enum TemplateFiles {
    static let all: [(path: String, text: String)] = [
("assemblyscript/assembly/index.ts", ######"""
// {{name}}. What plugin and host exchange is in ssplug.ts.
import { Json, Level, emit, fail, give, log, ok, quote, read, storeGet, storeSet } from "./ssplug";
%if platform_connector
import { http } from "./ssplug";
%end
export { alloc, dealloc } from "./ssplug";

const METADATA = `{"abi_version":1,"id":"{{id}}","name":"{{name}}","version":"0.1.0"}`;
%if platform_connector
const CAPABILITIES =
  `{"abi_version":1,"can_publish_text":true,"can_read_analytics":true,"platforms":["{{word}}"],` +
  `"required_network_domains":["api.example.com"],"needs_kv_store":true}`;
%end
%if content_transformer policy_evaluator analytics_processor webhook_handler custom
const CAPABILITIES = `{"abi_version":1,"needs_kv_store":true}`;
%end

export function plugin_init(): u64 {
  return give(METADATA);
}

export function plugin_capabilities(): u64 {
  return give(CAPABILITIES);
}

export function plugin_handle_request(pointer: usize, length: i32): u64 {
  return give(handle(new Json(read(pointer, length))));
}

// Counts the requests in the store, writes a line of log and emits an event.
function countRequest(): i32 {
  const stored = storeGet("count");
  const count = (stored === null ? 0 : I32.parseInt(stored)) + 1;
  storeSet("count", count.toString());
  log(Level.Info, "request " + count.toString());
  emit(`{"event":"handled","count":${count}}`);
  return count;
}

%if platform_connector
// Answers a request with a response as JSON.
function handle(request: Json): string {
  const type = request.member("type").text();
  if (type == "publish") return publish(request.member("text").text());
  if (type == "fetch_post_metrics") return fetchPostMetrics(request.member("post_id").text());
  return fail("unsupported", "this plugin does not know the request");
}

function publish(text: string): string {
  if (text.length == 0) return fail("bad_request", "there is no text to publish");
  const count = countRequest();
  return ok(`"post_id":"post-${count}","text":${quote(text)}`);
}

function fetchPostMetrics(id: string): string {
  const reply = http("GET", "https://api.example.com/posts/" + id);
  // Where no request was sent, the host says why: code, message and retryable.
  const failure = reply.failure;
  if (failure !== null) return failure;
  if (reply.status != 200) return fail("platform_unavailable", `the platform answered ${reply.status}`, true);
  return ok(`"metrics":${reply.body}`);
}
%end
%if content_transformer
// Answers a request with a response as JSON.
function handle(request: Json): string {
  if (request.member("action").text() == "transform_content") return transform(request.member("payload"));
%end
%if policy_evaluator
// Answers a request with a response as JSON.
function handle(request: Json): string {
  if (request.member("action").text() == "evaluate_policy") return evaluate(request.member("payload"));
%end
%if analytics_processor
// Answers a request with a response as JSON.
function handle(request: Json): string {
  if (request.member("action").text() == "process_analytics") return process(request.member("payload"));
%end
%if webhook_handler
// Answers a request with a response as JSON.
function handle(request: Json): string {
  if (request.member("action").text() == "handle_webhook") return receive(request.member("payload"));
%end
%if custom
// Answers a request with a response as JSON.
function handle(request: Json): string {
  if (request.member("action").text() == "greet") return greet(request.member("payload").member("name").text());
%end
%if content_transformer policy_evaluator analytics_processor webhook_handler custom
  return fail("unsupported", "this plugin does not know the request");
}
%end
%if content_transformer

function transform(payload: Json): string {
  const text = payload.member("content").member("text");
  if (!text.isText()) return fail("bad_request", "there is no text in the content");
  const changed = text.text() + " #" + countRequest().toString();
  return ok(`"content":{"text":${quote(changed)}}`);
}
%end
%if policy_evaluator

function evaluate(payload: Json): string {
  const text = payload.member("content").member("text");
  if (!text.isText()) return fail("bad_request", "there is no text in the content");
  countRequest();
  if (text.text().includes("forbidden")) {
    return ok(`"decision":"block","reasons":["the text has a forbidden word"]`);
  }
  return ok(`"decision":"allow","reasons":[]`);
}
%end
%if analytics_processor

function process(payload: Json): string {
  const engagement = payload.member("likes").integer() + payload.member("shares").integer();
  countRequest();
  return ok(`"metrics":{"engagement":${engagement}}`);
}
%end
%if webhook_handler

function receive(payload: Json): string {
  const body = payload.member("body");
  if (!body.isThere()) return fail("bad_request", "there is no body");
  countRequest();
  return ok(`"events":[{"event":"received","body":${body.json}}]`);
}
%end
%if custom

function greet(name: string): string {
  if (name.length == 0) return fail("bad_request", "there is no name");
  countRequest();
  return ok(`"greeting":${quote("Hello, " + name + "!")}`);
}
%end

"""######),
("assemblyscript/assembly/ssplug.ts", ######"""
// What a plugin in AssemblyScript and its host exchange. Nothing here is a plugin's own.

@external("env", "host_log")
declare function host_log(level: i32, text: usize, length: i32): void;
@external("env", "host_http_request")
declare function host_http_request(request: usize, length: i32): u64;
@external("env", "host_store_get")
declare function host_store_get(key: usize, length: i32): u64;
@external("env", "host_store_set")
declare function host_store_set(key: usize, keyLength: i32, value: usize, valueLength: i32): void;
@external("env", "host_emit_event")
declare function host_emit_event(event: usize, length: i32): void;

// Buffers that cross the boundary are none of the collector's.
export function alloc(size: i32): usize {
  return heap.alloc(size);
}

export function dealloc(pointer: usize, size: i32): void {
  heap.free(pointer);
}

// Text that lies at an address, in UTF-8.
export function read(pointer: usize, length: i32): string {
  return String.UTF8.decodeUnsafe(pointer, length);
}

// A text in a buffer that the host gives back, as (address << 32) | length.
export function give(text: string): u64 {
  const length = String.UTF8.byteLength(text);
  const pointer = heap.alloc(max(length, 1));
  String.UTF8.encodeUnsafe(changetype<usize>(text), text.length, pointer);
  return ((<u64>pointer) << 32) | (<u64>length);
}

// What a function of the host returns; null if there is nothing.
function take(packed: u64): string | null {
  const pointer = <usize>(packed >> 32);
  if (pointer == 0) return null;
  const text = read(pointer, <i32>(packed & 0xffffffff));
  heap.free(pointer);
  return text;
}

export enum Level {
  Trace,
  Debug,
  Info,
  Warn,
  Error,
}

// Writes a line of log.
export function log(level: Level, text: string): void {
  const bytes = String.UTF8.encode(text);
  host_log(level, changetype<usize>(bytes), bytes.byteLength);
}

// Emits an event, an object as JSON.
export function emit(event: string): void {
  const bytes = String.UTF8.encode(event);
  host_emit_event(changetype<usize>(bytes), bytes.byteLength);
}

// The value of a key; null if there is none, or no permission storage_access.
export function storeGet(key: string): string | null {
  const bytes = String.UTF8.encode(key);
  const value = take(host_store_get(changetype<usize>(bytes), bytes.byteLength));
  if (value !== null && new Json(value).member("code").text() == "permission_denied") return null;
  return value;
}

// Sets the value of a key; it is on the disk when this returns.
export function storeSet(key: string, value: string): void {
  const keyBytes = String.UTF8.encode(key);
  const bytes = String.UTF8.encode(value);
  host_store_set(changetype<usize>(keyBytes), keyBytes.byteLength, changetype<usize>(bytes), bytes.byteLength);
}

// What came back for a request of HTTP.
export class Reply {
  // The status, such as 200; 0 if the request failed.
  status: i32 = 0;
  body: string = "";
  // Why there is none: an error response that the plugin can return; else null.
  failure: string | null = null;
}

// Sends a request to a host that plugin.json names. The headers are an object as JSON.
export function http(method: string, url: string, headers: string = "{}", body: string | null = null): Reply {
  let request = `{"method":${quote(method)},"url":${quote(url)},"headers":${headers}`;
  if (body !== null) request += `,"body":${quote(body)}`;
  const bytes = String.UTF8.encode(request + "}");
  const text = take(host_http_request(changetype<usize>(bytes), bytes.byteLength));
  const answer = new Json(text === null ? "{}" : text);
  const reply = new Reply();
  if (answer.member("status").text() == "ok") {
    reply.status = <i32>answer.member("http_status").integer();
    reply.body = answer.member("body").text();
  } else {
    reply.failure = answer.json;
  }
  return reply;
}

// A response with these members, written as JSON.
export function ok(members: string): string {
  return members.length == 0 ? `{"status":"ok"}` : `{"status":"ok",${members}}`;
}

// An error response: a word for programs, a text for people, and whether the same request may succeed later.
export function fail(code: string, message: string, retryable: bool = false): string {
  return `{"status":"error","code":${quote(code)},"message":${quote(message)},"retryable":${retryable}}`;
}

// A text as a string of JSON, with its quotes.
export function quote(text: string): string {
  let json = '"';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20) {
      json += "\\u" + unit.toString(16).padStart(4, "0");
    } else {
      if (unit == 0x22 || unit == 0x5c) json += "\\";
      json += text.charAt(at);
    }
  }
  return json + '"';
}

// A document as its JSON. What the host gives is valid, and has no white space between its parts.
export class Json {
  constructor(public json: string) {}

  isThere(): bool {
    return this.json.length > 0 && this.json != "null";
  }

  isText(): bool {
    return this.json.startsWith('"');
  }

  // A member of an object; empty if there is none.
  member(key: string): Json {
    const json = this.json;
    if (json.length < 3 || !json.startsWith("{")) return new Json("");
    let at = 1;
    while (at < json.length) {
      const colon = this.afterValue(at);
      const end = this.afterValue(colon + 1);
      if (json.substring(at + 1, colon - 1) == key) return new Json(json.substring(colon + 1, end));
      at = end + 1;
    }
    return new Json("");
  }

  // A whole number; 0 if it is none.
  integer(): i64 {
    const json = this.json;
    return json.length > 0 && !json.startsWith('"') ? <i64>F64.parseFloat(json) : 0;
  }

  // What a string stands for; empty if it is none.
  text(): string {
    const json = this.json;
    if (!this.isText()) return "";
    let text = "";
    for (let at = 1; at < json.length - 1; at++) {
      if (json.charCodeAt(at) != 0x5c) {
        text += json.charAt(at);
        continue;
      }
      at++;
      const escape = json.charAt(at);
      if (escape == "u") {
        // Both halves of a character beyond the first 65,536 are written so, and are halves in a string as well.
        text += String.fromCharCode(<i32>I32.parseInt(json.substring(at + 1, at + 5), 16));
        at += 4;
      } else if (escape == "n") text += "\n";
      else if (escape == "t") text += "\t";
      else if (escape == "r") text += "\r";
      else if (escape == "b") text += "\b";
      else if (escape == "f") text += "\f";
      else text += escape;
    }
    return text;
  }

  private afterValue(start: i32): i32 {
    const json = this.json;
    let depth = 0;
    let at = start;
    while (at < json.length) {
      const unit = json.charCodeAt(at);
      // , : } ]
      if (depth == 0 && (unit == 0x2c || unit == 0x3a || unit == 0x7d || unit == 0x5d)) return at;
      if (unit == 0x7b || unit == 0x5b) depth++;
      if (unit == 0x7d || unit == 0x5d) depth--;
      if (unit == 0x22) {
        at++;
        while (at < json.length && json.charCodeAt(at) != 0x22) at += json.charCodeAt(at) == 0x5c ? 2 : 1;
      }
      at++;
    }
    return json.length;
  }
}

"""######),
("assemblyscript/assembly/tsconfig.json", ######"""
{
  "extends": "assemblyscript/std/assembly.json",
  "include": ["./**/*.ts"]
}

"""######),
("assemblyscript/package.json", ######"""
{
  "name": "{{word}}",
  "version": "0.1.0",
  "private": true,
  "type": "module",
  "scripts": {
    "build": "asc assembly/index.ts --outFile plugin.wasm --optimize --runtime incremental"
  },
  "devDependencies": {
    "assemblyscript": "^0.28.0"
  }
}

"""######),
("c/Makefile", ######"""
# The compilers that are tried; the first one with the C library for WebAssembly builds. The clang that comes with Swift, which may
# stand in front of Debian's, has none. For another one: make CLANG=/path/to/wasi-sdk/bin/clang
CLANG = clang /usr/bin/clang clang-22 clang-21 clang-20 clang-19 clang-16 clang-14 /opt/wasi-sdk/bin/clang
CFLAGS = -std=c11 -Os -Wall -Wextra

# The target's name today comes before the one that older libraries know it by. Linking is tried, since headers alone are not enough:
# Debian 13 has them under both names, and what programs are linked with under the older one.
FOUND := $(shell for clang in $(CLANG); do for target in wasm32-wasip1 wasm32-wasi; do \
    $$clang --target=$$target -mexec-model=reactor -x c -include stdlib.h -o probe.wasm /dev/null 2>/dev/null && \
    rm -f probe.wasm && echo $$clang --target=$$target && exit; done; done)

plugin.wasm: src/plugin.c src/ssplug.h
	$(if $(FOUND),,$(error no clang has the C library; on Debian: apt install clang lld wasi-libc libclang-rt-dev-wasm32))
	$(FOUND) -mexec-model=reactor -fvisibility=hidden $(CFLAGS) -Wl,--strip-all -o $@ src/plugin.c

clean:
	rm -f plugin.wasm

"""######),
("c/src/plugin.c", ######"""
// {{name}}. What plugin and host exchange is in ssplug.h.
#include "ssplug.h"

#include <string.h>

const char *ssplug_metadata(void) {
    return "{\"abi_version\":1,\"id\":\"{{id}}\",\"name\":\"{{name}}\",\"version\":\"0.1.0\"}";
}

const char *ssplug_capabilities(void) {
%if platform_connector
    return "{\"abi_version\":1,\"can_publish_text\":true,\"can_read_analytics\":true,\"platforms\":[\"{{word}}\"],"
           "\"required_network_domains\":[\"api.example.com\"],\"needs_kv_store\":true}";
%end
%if content_transformer policy_evaluator analytics_processor webhook_handler custom
    return "{\"abi_version\":1,\"needs_kv_store\":true}";
%end
}

// Counts the requests in the store, writes a line of log and emits an event.
static long count_request(void) {
    const char *stored = ssplug_store_get("count");
    long count = (stored ? strtol(stored, NULL, 10) : 0) + 1;
    ssplug_store_set("count", ssplug_format("%ld", count));
    ssplug_log(SSPLUG_INFO, "request %ld", count);
    ssplug_emit("{\"event\":\"handled\",\"count\":%ld}", count);
    return count;
}

%if platform_connector
static const char *publish(const char *request) {
    const char *text = ssplug_string(request, "text");
    if (!text || !*text) return ssplug_fail("bad_request", "there is no text to publish", false);
    return ssplug_ok("\"post_id\":\"post-%ld\",\"text\":%s", count_request(), ssplug_quote(text));
}

static const char *fetch_post_metrics(const char *request) {
    const char *id = ssplug_string(request, "post_id");
    if (!id || !*id) return ssplug_fail("bad_request", "there is no post_id", false);
    struct ssplug_reply reply =
        ssplug_http("GET", ssplug_format("https://api.example.com/posts/%s", id), NULL, NULL);
    // Where no request was sent, the host says why: code, message and retryable.
    if (reply.failure) return reply.failure;
    if (reply.status != 200) {
        return ssplug_fail("platform_unavailable", ssplug_format("the platform answered %d", reply.status), true);
    }
    return ssplug_ok("\"metrics\":%s", reply.body);
}

const char *ssplug_handle(const char *request) {
    const char *type = ssplug_string(request, "type");
    if (strcmp(type, "publish") == 0) return publish(request);
    if (strcmp(type, "fetch_post_metrics") == 0) return fetch_post_metrics(request);
    return ssplug_fail("unsupported", "this plugin does not know the request", false);
}
%end
%if content_transformer
static const char *handle(const char *payload) {
    const char *text = ssplug_string(ssplug_member(payload, "content"), "text");
    if (!text) return ssplug_fail("bad_request", "there is no text in the content", false);
    return ssplug_ok("\"content\":{\"text\":%s}", ssplug_quote(ssplug_format("%s #%ld", text, count_request())));
}
%end
%if policy_evaluator
static const char *handle(const char *payload) {
    const char *text = ssplug_string(ssplug_member(payload, "content"), "text");
    if (!text) return ssplug_fail("bad_request", "there is no text in the content", false);
    count_request();
    if (strstr(text, "forbidden")) {
        return ssplug_ok("\"decision\":\"block\",\"reasons\":[\"the text has a forbidden word\"]");
    }
    return ssplug_ok("\"decision\":\"allow\",\"reasons\":[]");
}
%end
%if analytics_processor
static const char *handle(const char *payload) {
    double engagement = ssplug_number(payload, "likes") + ssplug_number(payload, "shares");
    count_request();
    return ssplug_ok("\"metrics\":{\"engagement\":%.15g}", engagement);
}
%end
%if webhook_handler
static const char *handle(const char *payload) {
    const char *body = ssplug_member(payload, "body");
    if (!body) return ssplug_fail("bad_request", "there is no body", false);
    count_request();
    return ssplug_ok("\"events\":[{\"event\":\"received\",\"body\":%s}]", body);
}
%end
%if custom
static const char *handle(const char *payload) {
    const char *name = ssplug_string(payload, "name");
    if (!name || !*name) return ssplug_fail("bad_request", "there is no name", false);
    count_request();
    return ssplug_ok("\"greeting\":%s", ssplug_quote(ssplug_format("Hello, %s!", name)));
}
%end
%if content_transformer policy_evaluator analytics_processor webhook_handler custom

const char *ssplug_handle(const char *request) {
    const char *action = ssplug_string(request, "action");
%end
%if content_transformer
    if (action && strcmp(action, "transform_content") == 0) return handle(ssplug_member(request, "payload"));
%end
%if policy_evaluator
    if (action && strcmp(action, "evaluate_policy") == 0) return handle(ssplug_member(request, "payload"));
%end
%if analytics_processor
    if (action && strcmp(action, "process_analytics") == 0) return handle(ssplug_member(request, "payload"));
%end
%if webhook_handler
    if (action && strcmp(action, "handle_webhook") == 0) return handle(ssplug_member(request, "payload"));
%end
%if custom
    if (action && strcmp(action, "greet") == 0) return handle(ssplug_member(request, "payload"));
%end
%if content_transformer policy_evaluator analytics_processor webhook_handler custom
    return ssplug_fail("unsupported", "this plugin does not know the request", false);
}
%end

"""######),
("c/src/ssplug.h", ######"""
// What a plugin in C and its host exchange. A plugin includes this in one file, and defines the three functions
// ssplug_metadata, ssplug_capabilities and ssplug_handle.
//
// Every text ends with a byte 0. What these functions give lives until the next request; nothing has to be freed.
#ifndef SSPLUG_H
#define SSPLUG_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// ---- What a plugin defines; each returns JSON.

const char *ssplug_metadata(void);
const char *ssplug_capabilities(void);
const char *ssplug_handle(const char *request);

#define SSPLUG_UNUSED __attribute__((unused))
#define SSPLUG_FORMAT(text, values) __attribute__((unused, format(printf, text, values)))
#define SSPLUG_IMPORT(name) __attribute__((import_module("env"), import_name(name)))
#define SSPLUG_EXPORT(name) __attribute__((export_name(name)))

SSPLUG_IMPORT("host_log") void ssplug_host_log(int32_t level, const char *text, size_t length);
SSPLUG_IMPORT("host_http_request") uint64_t ssplug_host_http_request(const char *request, size_t length);
SSPLUG_IMPORT("host_store_get") uint64_t ssplug_host_store_get(const char *key, size_t length);
SSPLUG_IMPORT("host_store_set")
void ssplug_host_store_set(const char *key, size_t key_length, const char *value, size_t value_length);
SSPLUG_IMPORT("host_emit_event") void ssplug_host_emit_event(const char *event, size_t length);

// ---- Memory that lives until the next request

struct ssplug_block {
    struct ssplug_block *next;
    char text[];
};

static struct ssplug_block *ssplug_blocks;

// A buffer of so many bytes and a byte 0 behind them.
static char *ssplug_buffer(size_t length) {
    struct ssplug_block *block = malloc(sizeof *block + length + 1);
    if (!block) abort();
    block->next = ssplug_blocks;
    block->text[length] = 0;
    ssplug_blocks = block;
    return block->text;
}

static void ssplug_free_blocks(void) {
    while (ssplug_blocks) {
        struct ssplug_block *next = ssplug_blocks->next;
        free(ssplug_blocks);
        ssplug_blocks = next;
    }
}

// Text as printf formats it.
static const char *ssplug_format_list(const char *format, va_list values) {
    va_list copy;
    va_copy(copy, values);
    int length = vsnprintf(NULL, 0, format, copy);
    va_end(copy);
    if (length < 0) abort();
    char *text = ssplug_buffer((size_t)length);
    vsnprintf(text, (size_t)length + 1, format, values);
    return text;
}

SSPLUG_FORMAT(1, 2) static const char *ssplug_format(const char *format, ...) {
    va_list values;
    va_start(values, format);
    const char *text = ssplug_format_list(format, values);
    va_end(values);
    return text;
}

// ---- JSON. What the host gives is valid, and has no white space between its parts.

static const char *ssplug_after_string(const char *at) {
    for (at++; *at && *at != '"'; at++) {
        if (*at == '\\' && at[1]) at++;
    }
    return *at ? at + 1 : at;
}

static const char *ssplug_after_value(const char *at) {
    int depth = 0;
    while (*at) {
        if (depth == 0 && strchr(",:}]", *at)) break;
        if (*at == '"') {
            at = ssplug_after_string(at);
            continue;
        }
        if (*at == '{' || *at == '[') depth++;
        if (*at == '}' || *at == ']') depth--;
        at++;
    }
    return at;
}

// The raw JSON of a member of an object; NULL if there is none, or no object.
SSPLUG_UNUSED static const char *ssplug_member(const char *object, const char *key) {
    if (!object || *object != '{' || object[1] == '}') return NULL;
    size_t length = strlen(key);
    const char *at = object;
    do {
        const char *name = at + 1, *name_end = ssplug_after_value(name), *value_end = ssplug_after_value(name_end + 1);
        if ((size_t)(name_end - name) == length + 2 && memcmp(name + 1, key, length) == 0) {
            size_t count = (size_t)(value_end - name_end - 1);
            return memcpy(ssplug_buffer(count), name_end + 1, count);
        }
        at = value_end;
    } while (*at == ',');
    return NULL;
}

static unsigned ssplug_hexadecimal(const char *digits) {
    char text[5] = {0};
    strncpy(text, digits, 4);
    return (unsigned)strtoul(text, NULL, 16);
}

static char *ssplug_put_character(char *to, unsigned character) {
    if (character < 0x80) {
        *to++ = (char)character;
        return to;
    }
    if (character < 0x800) {
        *to++ = (char)(0xC0 | character >> 6);
    } else {
        if (character < 0x10000) {
            *to++ = (char)(0xE0 | character >> 12);
        } else {
            *to++ = (char)(0xF0 | character >> 18);
            *to++ = (char)(0x80 | (character >> 12 & 0x3F));
        }
        *to++ = (char)(0x80 | (character >> 6 & 0x3F));
    }
    *to++ = (char)(0x80 | (character & 0x3F));
    return to;
}

// What a string as JSON stands for; NULL if it is none.
SSPLUG_UNUSED static const char *ssplug_unquote(const char *json) {
    if (!json || *json != '"') return NULL;
    // No escape is shorter than what it stands for.
    char *text = ssplug_buffer(strlen(json)), *to = text;
    for (const char *at = json + 1; *at && *at != '"'; at++) {
        if (*at != '\\') {
            *to++ = *at;
            continue;
        }
        const char *place = strchr("\"\"\\\\//b\bf\fn\nr\rt\t", *++at);
        if (*at == 'u') {
            unsigned character = ssplug_hexadecimal(at + 1);
            at += 4;
            if ((character & 0xFC00) == 0xD800) {
                character = 0x10000 + ((character & 0x3FF) << 10) + (ssplug_hexadecimal(at + 3) & 0x3FF);
                at += 6;
            }
            to = ssplug_put_character(to, character);
        } else if (place) {
            *to++ = place[1];
        }
    }
    *to = 0;
    return text;
}

// A text as a string of JSON, with its quotes.
SSPLUG_UNUSED static const char *ssplug_quote(const char *text) {
    char *json = ssplug_buffer(6 * strlen(text) + 2), *to = json;
    *to++ = '"';
    for (; *text; text++) {
        unsigned char byte = (unsigned char)*text;
        if (byte < 0x20) {
            to += sprintf(to, "\\u%04x", byte);
            continue;
        }
        if (byte == '"' || byte == '\\') *to++ = '\\';
        *to++ = *text;
    }
    *to++ = '"';
    *to = 0;
    return json;
}

// A member that is a string; NULL if there is none.
SSPLUG_UNUSED static const char *ssplug_string(const char *object, const char *key) {
    return ssplug_unquote(ssplug_member(object, key));
}

// A member that is a number; 0 if there is none.
SSPLUG_UNUSED static double ssplug_number(const char *object, const char *key) {
    const char *json = ssplug_member(object, key);
    return json ? strtod(json, NULL) : 0;
}

// ---- What a plugin asks of the host

enum ssplug_level { SSPLUG_TRACE, SSPLUG_DEBUG, SSPLUG_INFO, SSPLUG_WARN, SSPLUG_ERROR };

// Writes a line of log.
SSPLUG_FORMAT(2, 3) static void ssplug_log(enum ssplug_level level, const char *format, ...) {
    va_list values;
    va_start(values, format);
    const char *text = ssplug_format_list(format, values);
    va_end(values);
    ssplug_host_log(level, text, strlen(text));
}

// What a function of the host returns, (address << 32) | length, as text; NULL if there is nothing.
static const char *ssplug_take(uint64_t packed) {
    char *given = (char *)(uintptr_t)(packed >> 32);
    if (!given) return NULL;
    size_t length = (uint32_t)packed;
    const char *text = memcpy(ssplug_buffer(length), given, length);
    free(given);
    return text;
}

// The value of a key in the store; NULL if there is none, or no permission storage_access.
SSPLUG_UNUSED static const char *ssplug_store_get(const char *key) {
    const char *value = ssplug_take(ssplug_host_store_get(key, strlen(key)));
    const char *code = value ? ssplug_string(value, "code") : NULL;
    return code && strcmp(code, "permission_denied") == 0 ? NULL : value;
}

// Sets the value of a key; it is on the disk when this returns.
SSPLUG_UNUSED static void ssplug_store_set(const char *key, const char *value) {
    ssplug_host_store_set(key, strlen(key), value, strlen(value));
}

// Emits an event, JSON that is formatted as printf does.
SSPLUG_FORMAT(1, 2) static void ssplug_emit(const char *format, ...) {
    va_list values;
    va_start(values, format);
    const char *event = ssplug_format_list(format, values);
    va_end(values);
    ssplug_host_emit_event(event, strlen(event));
}

// What came back for a request of HTTP.
struct ssplug_reply {
    // The status, such as 200; 0 if the request failed.
    int status;
    const char *body;
    // Why there is none: an error response that the plugin can return; else NULL.
    const char *failure;
};

// Sends a request. The headers are an object as JSON, or NULL; so may the body be.
SSPLUG_UNUSED static struct ssplug_reply ssplug_http(
    const char *method, const char *url, const char *headers, const char *body) {
    const char *request = ssplug_format(
        "{\"method\":%s,\"url\":%s,\"headers\":%s%s%s}", ssplug_quote(method), ssplug_quote(url),
        headers ? headers : "{}", body ? ",\"body\":" : "", body ? ssplug_quote(body) : "");
    const char *answer = ssplug_take(ssplug_host_http_request(request, strlen(request)));
    const char *status = answer ? ssplug_string(answer, "status") : NULL;
    if (!status || strcmp(status, "ok") != 0) return (struct ssplug_reply){0, NULL, answer ? answer : "{}"};
    const char *text = ssplug_string(answer, "body");
    return (struct ssplug_reply){(int)ssplug_number(answer, "http_status"), text ? text : "", NULL};
}

// ---- What a plugin answers

// A response: the members of an object, formatted as printf does, such as "\"count\":%d".
SSPLUG_FORMAT(1, 2) static const char *ssplug_ok(const char *format, ...) {
    va_list values;
    va_start(values, format);
    const char *members = ssplug_format_list(format, values);
    va_end(values);
    return ssplug_format("{\"status\":\"ok\"%s%s}", *members ? "," : "", members);
}

// An error: a word for programs, a text for people, and whether the same request may succeed later.
SSPLUG_UNUSED static const char *ssplug_fail(const char *code, const char *message, bool retryable) {
    return ssplug_format(
        "{\"status\":\"error\",\"code\":%s,\"message\":%s,\"retryable\":%s}", ssplug_quote(code), ssplug_quote(message),
        retryable ? "true" : "false");
}

// ---- What the host calls

SSPLUG_EXPORT("alloc") void *ssplug_alloc(size_t size) { return malloc(size); }

SSPLUG_EXPORT("dealloc") void ssplug_dealloc(void *pointer, size_t size) {
    (void)size;
    free(pointer);
}

// A copy that the host gives back, as (address << 32) | length.
static uint64_t ssplug_give(const char *document) {
    size_t length = strlen(document);
    char *copy = malloc(length ? length : 1);
    if (!copy) abort();
    return (uint64_t)(uintptr_t)memcpy(copy, document, length) << 32 | length;
}

SSPLUG_EXPORT("plugin_init") uint64_t ssplug_plugin_init(void) { return ssplug_give(ssplug_metadata()); }

SSPLUG_EXPORT("plugin_capabilities") uint64_t ssplug_plugin_capabilities(void) {
    return ssplug_give(ssplug_capabilities());
}

SSPLUG_EXPORT("plugin_handle_request") uint64_t ssplug_plugin_handle_request(const char *pointer, size_t length) {
    ssplug_free_blocks();
    return ssplug_give(ssplug_handle(memcpy(ssplug_buffer(length), pointer, length)));
}

#endif

"""######),
("common/.gitignore", ######"""
%if rust
/target/
%end
%if c cpp go zig assemblyscript
plugin.wasm
%end
%if zig
.zig-cache/
zig-out/
plugin.wasm.o
%end
%if assemblyscript
node_modules/
%end

"""######),
("common/README.md", ######"""
**{{name}}**: a SocialScale plugin in {{language}}. What it may do stands in `plugin.json`, what it does in
%if rust
`src/lib.rs`. Build it with `{{build}}` (once: `rustup target add wasm32-wasip1`); run it with
%end
%if c
`src/plugin.c`. Build it with `{{build}}` (with Debian's packages, or the WASI SDK: `make CLANG=…/bin/clang`); run it with
%end
%if cpp
`src/plugin.cpp`. Build it with `{{build}}` (with Debian's packages, or the WASI SDK: `make CLANG=…/bin/clang++`); run it with
%end
%if go
`main.go`. Build it with `{{build}}` (Go 1.24 or newer); run it with
%end
%if zig
`src/plugin.zig`. Build it with `{{build}}`; run it with
%end
%if assemblyscript
`assembly/index.ts`. Build it with `{{build}}`; run it with
%end
%if wat
`plugin.wat`, which the host reads as it is: there is nothing to build (`ssplug wat2wasm plugin.wat` makes the binary). Run it with
%end
`ssplug exec --yes --request @request.json`, and its test cases in `tests` with `ssplug test`.

"""######),
("common/plugin.json", ######"""
{
  "id": "{{id}}",
  "name": "{{name}}",
  "version": "0.1.0",
  "description": "What {{name}} does, in a sentence",
  "author": "Your Name <you@example.com>",
  "capabilities": [{{kind}}, "storage_access", "event_emit"],
%if platform_connector
  "required_network_domains": ["api.example.com"],
%end
  "wasm_path": "{{module}}"
}

"""######),
("common/request.json", ######"""
%if platform_connector
{"type": "publish", "text": "Hello!"}
%end
%if content_transformer
{"type": "custom", "action": "transform_content", "payload": {"content": {"text": "Hello!"}}}
%end
%if policy_evaluator
{"type": "custom", "action": "evaluate_policy", "payload": {"content": {"text": "Hello!"}}}
%end
%if analytics_processor
{"type": "custom", "action": "process_analytics", "payload": {"likes": 3, "shares": 2}}
%end
%if webhook_handler
{"type": "custom", "action": "handle_webhook", "payload": {"headers": {}, "body": {"ping": 1}}}
%end
%if custom
{"type": "custom", "action": "greet", "payload": {"name": "World"}}
%end

"""######),
("common/tests/metrics.json", ######"""
%if platform_connector
{
  "request": {"type": "fetch_post_metrics", "post_id": "7"},
  "http": [{"method": "GET", "url": "https://api.example.com/posts/7", "body_json": {"likes": 3}}],
  "expect": {"response": {"status": "ok", "metrics": {"likes": 3}}}
}
%end

"""######),
("common/tests/sample.json", ######"""
{
  "store": {"count": "41"},
%if platform_connector
  "request": {"type": "publish", "text": "Hello, \"World\"!"},
%end
%if content_transformer
  "request": {"type": "custom", "action": "transform_content", "payload": {"content": {"text": "Hello, \"World\"!"}}},
%end
%if policy_evaluator
  "request": {"type": "custom", "action": "evaluate_policy", "payload": {"content": {"text": "Hello!"}}},
%end
%if analytics_processor
  "request": {"type": "custom", "action": "process_analytics", "payload": {"likes": 3, "shares": 2}},
%end
%if webhook_handler
  "request": {"type": "custom", "action": "handle_webhook", "payload": {"headers": {}, "body": {"ping": 1}}},
%end
%if custom
  "request": {"type": "custom", "action": "greet", "payload": {"name": "\"World\""}},
%end
  "expect": {
%if platform_connector
    "response": {"status": "ok", "post_id": "post-42", "text": "Hello, \"World\"!"},
%end
%if content_transformer
    "response": {"status": "ok", "content": {"text": "Hello, \"World\"! #42"}},
%end
%if policy_evaluator
    "response": {"status": "ok", "decision": "allow", "reasons": []},
%end
%if analytics_processor
    "response": {"status": "ok", "metrics": {"engagement": 5}},
%end
%if webhook_handler
    "response": {"status": "ok", "events": [{"event": "received", "body": {"ping": 1}}]},
%end
%if custom
    "response": {"status": "ok", "greeting": "Hello, \"World\"!"},
%end
    "log": ["request 42"],
    "events": [{"event": "handled", "count": 42}],
    "store": {"count": "42"}
  }
}

"""######),
("common/tests/unavailable.json", ######"""
%if platform_connector
{
  "request": {"type": "fetch_post_metrics", "post_id": "7"},
  "http": [{"method": "GET", "url": "https://api.example.com/posts/7", "status": 503}],
  "expect": {
    "response": {"status": "error", "code": "platform_unavailable", "message": "the platform answered 503", "retryable": true}
  }
}
%end

"""######),
("common/tests/unsupported.json", ######"""
{
  "request": {"type": "custom", "action": "unheard_of", "payload": {}},
  "expect": {
    "response": {"status": "error", "code": "unsupported", "message": "this plugin does not know the request", "retryable": false},
    "events": [],
    "store": {"count": null}
  }
}

"""######),
("cpp/Makefile", ######"""
# The compilers that are tried; the first one with the C++ library for WebAssembly builds. The clang that comes with Swift, which may
# stand in front of Debian's, has none. For another one: make CLANG=/path/to/wasi-sdk/bin/clang++
CLANG = clang++ /usr/bin/clang++ clang++-22 clang++-21 clang++-20 clang++-19 clang++-16 clang++-14 /opt/wasi-sdk/bin/clang++
CXXFLAGS = -std=c++20 -Os -Wall -Wextra -fno-exceptions

# The target's name today comes before the one that older libraries know it by. Linking is tried, since headers alone are not enough:
# Debian 13 has them under both names, and what programs are linked with under the older one.
FOUND := $(shell for clang in $(CLANG); do for target in wasm32-wasip1 wasm32-wasi; do \
    $$clang --target=$$target -mexec-model=reactor -x c++ -include string -o probe.wasm /dev/null 2>/dev/null && \
    rm -f probe.wasm && echo $$clang --target=$$target && exit; done; done)

plugin.wasm: src/plugin.cpp src/ssplug.hpp
	$(if $(FOUND),,$(error no clang++ has the C++ library; on Debian: apt install clang lld wasi-libc libc++-dev-wasm32 libclang-rt-dev-wasm32))
	$(FOUND) -mexec-model=reactor -fvisibility=hidden $(CXXFLAGS) -Wl,--strip-all -o $@ src/plugin.cpp

clean:
	rm -f plugin.wasm

"""######),
("cpp/src/plugin.cpp", ######"""
// {{name}}. What plugin and host exchange is in ssplug.hpp.
#include "ssplug.hpp"

using namespace ssplug;

std::string ssplug::metadata() {
    return Object().set("abi_version", 1).set("id", "{{id}}").set("name", "{{name}}").set("version", "0.1.0").json();
}

std::string ssplug::capabilities() {
    return Object()
        .set("abi_version", 1)
%if platform_connector
        .set("can_publish_text", true)
        .set("can_read_analytics", true)
        .set("platforms", Array().add("{{word}}"))
        .set("required_network_domains", Array().add("api.example.com"))
%end
        .set("needs_kv_store", true)
        .json();
}

// Counts the requests in the store, writes a line of log and emits an event.
static long count_request() {
    long count = std::strtol(store::get("count").value_or("0").c_str(), nullptr, 10) + 1;
    store::set("count", std::to_string(count));
    log(Level::info, "request " + std::to_string(count));
    emit(Object().set("event", "handled").set("count", count));
    return count;
}

%if platform_connector
static Response publish(const std::string &text) {
    if (text.empty()) return Response::fail("bad_request", "there is no text to publish");
    long count = count_request();
    return Response::ok(Object().set("post_id", "post-" + std::to_string(count)).set("text", text));
}

static Response fetch_post_metrics(const std::string &post_id) {
    http::Reply reply = http::send("GET", "https://api.example.com/posts/" + post_id);
    // Where no request was sent, the host says why: code, message and retryable.
    if (reply.failure) return *reply.failure;
    if (reply.status != 200) {
        std::string message = "the platform answered " + std::to_string(reply.status);
        return Response::fail("platform_unavailable", message, Retry::later);
    }
    return Response::ok(Object().set("metrics", Json(reply.body)));
}

Response ssplug::handle(const Json &request) {
    std::string type = request["type"].string().value_or("");
    if (type == "publish") return publish(request["text"].string().value_or(""));
    if (type == "fetch_post_metrics") return fetch_post_metrics(request["post_id"].string().value_or(""));
    return Response::fail("unsupported", "this plugin does not know the request");
}
%end
%if content_transformer
static Response transform(const Json &payload) {
    auto text = payload["content"]["text"].string();
    if (!text) return Response::fail("bad_request", "there is no text in the content");
    std::string changed = *text + " #" + std::to_string(count_request());
    return Response::ok(Object().set("content", Object().set("text", changed)));
}

Response ssplug::handle(const Json &request) {
    if (request["action"].string() == "transform_content") return transform(request["payload"]);
%end
%if policy_evaluator
static Response evaluate(const Json &payload) {
    auto text = payload["content"]["text"].string();
    if (!text) return Response::fail("bad_request", "there is no text in the content");
    count_request();
    if (text->find("forbidden") == std::string::npos) {
        return Response::ok(Object().set("decision", "allow").set("reasons", Array()));
    }
    Array reasons = Array().add("the text has a forbidden word");
    return Response::ok(Object().set("decision", "block").set("reasons", reasons));
}

Response ssplug::handle(const Json &request) {
    if (request["action"].string() == "evaluate_policy") return evaluate(request["payload"]);
%end
%if analytics_processor
static Response process(const Json &payload) {
    double engagement = payload["likes"].number().value_or(0) + payload["shares"].number().value_or(0);
    count_request();
    return Response::ok(Object().set("metrics", Object().set("engagement", engagement)));
}

Response ssplug::handle(const Json &request) {
    if (request["action"].string() == "process_analytics") return process(request["payload"]);
%end
%if webhook_handler
static Response receive(const Json &payload) {
    if (!payload["body"]) return Response::fail("bad_request", "there is no body");
    count_request();
    Array events = Array().add(Object().set("event", "received").set("body", payload["body"]));
    return Response::ok(Object().set("events", events));
}

Response ssplug::handle(const Json &request) {
    if (request["action"].string() == "handle_webhook") return receive(request["payload"]);
%end
%if custom
static Response greet(const std::string &name) {
    if (name.empty()) return Response::fail("bad_request", "there is no name");
    count_request();
    return Response::ok(Object().set("greeting", "Hello, " + name + "!"));
}

Response ssplug::handle(const Json &request) {
    if (request["action"].string() == "greet") return greet(request["payload"]["name"].string().value_or(""));
%end
%if content_transformer policy_evaluator analytics_processor webhook_handler custom
    return Response::fail("unsupported", "this plugin does not know the request");
}
%end

"""######),
("cpp/src/ssplug.hpp", ######"""
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

"""######),
("go/go.mod", ######"""
module {{word}}

go 1.24

"""######),
("go/main.go", ######"""
// {{name}}. What plugin and host exchange is in ssplug.go.
package main

import (
%if platform_connector
	"encoding/json"
	"fmt"
%end
%if content_transformer custom
	"fmt"
%end
	"strconv"
%if policy_evaluator
	"strings"
%end
)

var metadata = Object{"abi_version": 1, "id": "{{id}}", "name": "{{name}}", "version": "0.1.0"}

%if platform_connector
var capabilities = Object{
	"abi_version":              1,
	"can_publish_text":         true,
	"can_read_analytics":       true,
	"platforms":                []string{"{{word}}"},
	"required_network_domains": []string{"api.example.com"},
	"needs_kv_store":           true,
}
%end
%if content_transformer policy_evaluator analytics_processor webhook_handler custom
var capabilities = Object{"abi_version": 1, "needs_kv_store": true}
%end

// handle answers a request with the members of a response, or with an error: a *Failure, or any other.
func handle(request Request) (Object, error) {
%if platform_connector
	switch request.Type {
	case "publish":
		return publish(request.Text)
	case "fetch_post_metrics":
		return fetchPostMetrics(request.PostID)
	}
%end
%if content_transformer
	if request.Action == "transform_content" {
		return transform(request)
	}
%end
%if policy_evaluator
	if request.Action == "evaluate_policy" {
		return evaluate(request)
	}
%end
%if analytics_processor
	if request.Action == "process_analytics" {
		return process(request)
	}
%end
%if webhook_handler
	if request.Action == "handle_webhook" {
		return receive(request)
	}
%end
%if custom
	if request.Action == "greet" {
		return greet(request)
	}
%end
	return nil, &Failure{Code: "unsupported", Message: "this plugin does not know the request"}
}

%if platform_connector
func publish(text string) (Object, error) {
	if text == "" {
		return nil, &Failure{Code: "bad_request", Message: "there is no text to publish"}
	}
	count := countRequest()
	return Object{"post_id": "post-" + strconv.Itoa(count), "text": text}, nil
}

func fetchPostMetrics(postID string) (Object, error) {
	// Where no request was sent, the host says why, and that is handed on: code, message and retryable.
	reply, err := HTTP(Call{Method: "GET", URL: "https://api.example.com/posts/" + postID})
	if err != nil {
		return nil, err
	}
	if reply.Status != 200 {
		message := fmt.Sprintf("the platform answered %d", reply.Status)
		return nil, &Failure{Code: "platform_unavailable", Message: message, Retryable: true}
	}
	return Object{"metrics": json.RawMessage(reply.Body)}, nil
}
%end
%if content_transformer
func transform(request Request) (Object, error) {
	var payload struct{ Content struct{ Text *string } }
	if request.Decode(&payload); payload.Content.Text == nil {
		return nil, &Failure{Code: "bad_request", Message: "there is no text in the content"}
	}
	text := fmt.Sprintf("%s #%d", *payload.Content.Text, countRequest())
	return Object{"content": Object{"text": text}}, nil
}
%end
%if policy_evaluator
func evaluate(request Request) (Object, error) {
	var payload struct{ Content struct{ Text *string } }
	if request.Decode(&payload); payload.Content.Text == nil {
		return nil, &Failure{Code: "bad_request", Message: "there is no text in the content"}
	}
	countRequest()
	if strings.Contains(*payload.Content.Text, "forbidden") {
		return Object{"decision": "block", "reasons": []string{"the text has a forbidden word"}}, nil
	}
	return Object{"decision": "allow", "reasons": []string{}}, nil
}
%end
%if analytics_processor
func process(request Request) (Object, error) {
	var payload struct{ Likes, Shares float64 }
	if err := request.Decode(&payload); err != nil {
		return nil, err
	}
	countRequest()
	return Object{"metrics": Object{"engagement": payload.Likes + payload.Shares}}, nil
}
%end
%if webhook_handler
func receive(request Request) (Object, error) {
	var payload struct{ Body any }
	if request.Decode(&payload); payload.Body == nil {
		return nil, &Failure{Code: "bad_request", Message: "there is no body"}
	}
	countRequest()
	return Object{"events": []Object{{"event": "received", "body": payload.Body}}}, nil
}
%end
%if custom
func greet(request Request) (Object, error) {
	var payload struct{ Name string }
	if request.Decode(&payload); payload.Name == "" {
		return nil, &Failure{Code: "bad_request", Message: "there is no name"}
	}
	countRequest()
	return Object{"greeting": fmt.Sprintf("Hello, %s!", payload.Name)}, nil
}
%end

// countRequest counts the requests in the store, writes a line of log and emits an event.
func countRequest() int {
	stored, _ := StoreGet("count")
	count, _ := strconv.Atoi(stored)
	count++
	StoreSet("count", strconv.Itoa(count))
	Log(Info, "request "+strconv.Itoa(count))
	Emit(Object{"event": "handled", "count": count})
	return count
}

// main is never called: the host calls what ssplug.go exports.
func main() {}

"""######),
("go/ssplug.go", ######"""
// What a plugin and its host exchange. Nothing here is a plugin's own: it calls handle, and reads metadata and
// capabilities.
package main

import (
	"encoding/json"
	"unsafe"
)

// Object is a document, or the members of a response.
type Object map[string]any

// Request is what the host asks. Which fields are set depends on the type.
type Request struct {
	Type         string          `json:"type"`
	Text         string          `json:"text"`
	MediaURLs    []string        `json:"media_urls"`
	Hashtags     []string        `json:"hashtags"`
	Metadata     json.RawMessage `json:"metadata"`
	PostID       string          `json:"post_id"`
	CommentID    string          `json:"comment_id"`
	Cursor       string          `json:"cursor"`
	Start        string          `json:"start"`
	End          string          `json:"end"`
	Code         string          `json:"code"`
	RedirectURI  string          `json:"redirect_uri"`
	RefreshToken string          `json:"refresh_token"`
	Action       string          `json:"action"`
	Payload      json.RawMessage `json:"payload"`
	// Config is what the user has configured.
	Config json.RawMessage `json:"config"`
	// Granted names what the plugin may do.
	Granted []string `json:"granted"`
}

// Decode reads the payload of a custom request.
func (request Request) Decode(payload any) error { return json.Unmarshal(request.Payload, payload) }

// Failure is an error that the plugin answers: a word for programs, a text for people, and whether the same request may
// succeed later.
type Failure struct {
	Code      string `json:"code"`
	Message   string `json:"message"`
	Retryable bool   `json:"retryable"`
}

func (failure *Failure) Error() string { return failure.Code + ": " + failure.Message }

// Level says how important a line of log is.
type Level int32

const (
	Trace Level = iota
	Debug
	Info
	Warn
	Error
)

// Log writes a line of log.
func Log(level Level, text string) {
	at, length := place(text)
	hostLog(int32(level), at, length)
}

// StoreGet returns the value of a key, and whether there is one.
func StoreGet(key string) (string, bool) {
	at, length := place(key)
	value, found := take(hostStoreGet(at, length))
	// Without the permission storage_access, the host gives an error instead of a value.
	var failure Failure
	if found && json.Unmarshal(value, &failure) == nil && failure.Code == "permission_denied" {
		return "", false
	}
	return string(value), found
}

// StoreSet sets the value of a key; it is on the disk when this returns.
func StoreSet(key, value string) {
	keyAt, keyLength := place(key)
	at, length := place(value)
	hostStoreSet(keyAt, keyLength, at, length)
}

// Emit emits an event for other plugins and programs.
func Emit(event Object) {
	at, length := place(string(encoded(event)))
	hostEmitEvent(at, length)
}

// Call is a request of HTTP, to a host that plugin.json names.
type Call struct {
	Method  string            `json:"method"`
	URL     string            `json:"url"`
	Headers map[string]string `json:"headers,omitempty"`
	Body    string            `json:"body,omitempty"`
}

// Reply is what came back; the names of headers are in lower case.
type Reply struct {
	Status  int                 `json:"http_status"`
	Headers map[string][]string `json:"headers"`
	Body    string              `json:"body"`
}

// HTTP sends a request. Any status is a reply; the error is what the host says of a request that failed.
func HTTP(call Call) (*Reply, error) {
	document, err := json.Marshal(call)
	if err != nil {
		return nil, err
	}
	at, length := place(string(document))
	bytes, _ := take(hostHTTPRequest(at, length))
	answer := struct {
		Result string `json:"status"`
		Reply
		Failure
	}{}
	if err := json.Unmarshal(bytes, &answer); err != nil {
		return nil, err
	}
	if answer.Result != "ok" {
		return nil, &answer.Failure
	}
	return &answer.Reply, nil
}

//go:wasmimport env host_log
func hostLog(level int32, text unsafe.Pointer, length int32)

//go:wasmimport env host_http_request
func hostHTTPRequest(request unsafe.Pointer, length int32) uint64

//go:wasmimport env host_store_get
func hostStoreGet(key unsafe.Pointer, keyLength int32) uint64

//go:wasmimport env host_store_set
func hostStoreSet(key unsafe.Pointer, keyLength int32, value unsafe.Pointer, valueLength int32)

//go:wasmimport env host_emit_event
func hostEmitEvent(event unsafe.Pointer, length int32)

// buffers keeps what the host has got, so that it lies on the heap and is not collected before dealloc.
var buffers = map[uint32][]byte{}

func keep(buffer []byte) uint32 {
	address := uint32(uintptr(unsafe.Pointer(unsafe.SliceData(buffer))))
	buffers[address] = buffer
	return address
}

//go:wasmexport alloc
func alloc(size int32) int32 {
	if size <= 0 {
		return 0
	}
	return int32(keep(make([]byte, size)))
}

//go:wasmexport dealloc
func dealloc(pointer, _ int32) { delete(buffers, uint32(pointer)) }

// place is the address of a text and its length, as the host's functions take them.
func place(text string) (unsafe.Pointer, int32) {
	return unsafe.Pointer(unsafe.StringData(text)), int32(len(text))
}

// give returns a document in a buffer that the host gives back, as (address << 32) | length.
func give(document []byte) uint64 { return uint64(keep(document))<<32 | uint64(len(document)) }

// take receives what a function of the host returns: bytes in a buffer that alloc made, or nothing.
func take(packed uint64) ([]byte, bool) {
	pointer := uint32(packed >> 32)
	buffer, found := buffers[pointer]
	if !found {
		return nil, false
	}
	delete(buffers, pointer)
	return buffer[:uint32(packed)], true
}

func encoded(document Object) []byte {
	bytes, err := json.Marshal(document)
	if err != nil {
		panic(err)
	}
	return bytes
}

//go:wasmexport plugin_init
func pluginInit() uint64 { return give(encoded(metadata)) }

//go:wasmexport plugin_capabilities
func pluginCapabilities() uint64 { return give(encoded(capabilities)) }

//go:wasmexport plugin_handle_request
func pluginHandleRequest(pointer, _ int32) uint64 {
	var request Request
	err := json.Unmarshal(buffers[uint32(pointer)], &request)
	var answer Object
	if err == nil {
		answer, err = handle(request)
	}
	if err == nil {
		if answer == nil {
			answer = Object{}
		}
		answer["status"] = "ok"
		return give(encoded(answer))
	}
	failure, isFailure := err.(*Failure)
	if !isFailure {
		failure = &Failure{Code: "bad_request", Message: err.Error()}
	}
	return give(encoded(Object{
		"status": "error", "code": failure.Code, "message": failure.Message, "retryable": failure.Retryable,
	}))
}

"""######),
("rust/Cargo.toml", ######"""
[package]
name = "{{word}}"
version = "0.1.0"
edition = "2021"

[lib]
name = "plugin"
crate-type = ["cdylib"]

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"

[profile.release]
opt-level = "s"
# Names stay, for backtraces.
strip = "debuginfo"

"""######),
("rust/src/lib.rs", ######"""
//! {{name}}. What plugin and host exchange is in `ssplug.rs`.

mod ssplug;

use serde_json::{json, Value};
use ssplug::{emit, log, store, Answer, Failure, Level, Request};

pub fn metadata() -> Value {
    json!({"abi_version": 1, "id": "{{id}}", "name": "{{name}}", "version": "0.1.0"})
}

pub fn capabilities() -> Value {
%if platform_connector
    json!({
        "abi_version": 1,
        "can_publish_text": true,
        "can_read_analytics": true,
        "platforms": ["{{word}}"],
        "required_network_domains": ["api.example.com"],
        "needs_kv_store": true
    })
%end
%if content_transformer policy_evaluator analytics_processor webhook_handler custom
    json!({"abi_version": 1, "needs_kv_store": true})
%end
}

/// Answers a request; `config` is what the user has configured.
pub fn handle(request: Request, _config: &Value) -> Answer {
    match request {
%if platform_connector
        Request::Publish { text, .. } => publish(&text),
        Request::FetchPostMetrics { post_id } => fetch_post_metrics(&post_id),
%end
%if content_transformer
        Request::Custom { action, payload } if action == "transform_content" => transform(&payload),
%end
%if policy_evaluator
        Request::Custom { action, payload } if action == "evaluate_policy" => evaluate(&payload),
%end
%if analytics_processor
        Request::Custom { action, payload } if action == "process_analytics" => process(&payload),
%end
%if webhook_handler
        Request::Custom { action, payload } if action == "handle_webhook" => receive(&payload),
%end
%if custom
        Request::Custom { action, payload } if action == "greet" => greet(&payload),
%end
        _ => Err(Failure::new(
            "unsupported",
            "this plugin does not know the request",
        )),
    }
}

%if platform_connector
fn publish(text: &str) -> Answer {
    if text.is_empty() {
        return Err(Failure::new("bad_request", "there is no text to publish"));
    }
    let count = count_request()?;
    Ok(json!({"post_id": format!("post-{count}"), "text": text}))
}

fn fetch_post_metrics(post_id: &str) -> Answer {
    // Where no request was sent, the host says why, and `?` hands that on: code, message and retryable.
    let reply = ssplug::http::get(&format!("https://api.example.com/posts/{post_id}")).send()?;
    if reply.status != 200 {
        let message = format!("the platform answered {}", reply.status);
        return Err(Failure::retryable("platform_unavailable", message));
    }
    let metrics: Value = serde_json::from_str(&reply.body)
        .map_err(|problem| Failure::new("platform_answer", problem.to_string()))?;
    Ok(json!({ "metrics": metrics }))
}
%end
%if content_transformer
fn transform(payload: &Value) -> Answer {
    let text = text_of(payload)?;
    let count = count_request()?;
    Ok(json!({"content": {"text": format!("{text} #{count}")}}))
}
%end
%if policy_evaluator
fn evaluate(payload: &Value) -> Answer {
    let text = text_of(payload)?;
    count_request()?;
    if text.contains("forbidden") {
        return Ok(json!({"decision": "block", "reasons": ["the text has a forbidden word"]}));
    }
    Ok(json!({"decision": "allow", "reasons": []}))
}
%end
%if content_transformer policy_evaluator

fn text_of(payload: &Value) -> Result<&str, Failure> {
    let text = payload["content"]["text"].as_str();
    text.ok_or_else(|| Failure::new("bad_request", "there is no text in the content"))
}
%end
%if analytics_processor
fn process(payload: &Value) -> Answer {
    let number = |key: &str| payload[key].as_i64().unwrap_or(0);
    count_request()?;
    Ok(json!({"metrics": {"engagement": number("likes") + number("shares")}}))
}
%end
%if webhook_handler
fn receive(payload: &Value) -> Answer {
    if payload["body"].is_null() {
        return Err(Failure::new("bad_request", "there is no body"));
    }
    count_request()?;
    Ok(json!({"events": [{"event": "received", "body": payload["body"]}]}))
}
%end
%if custom
fn greet(payload: &Value) -> Answer {
    match payload["name"].as_str() {
        None | Some("") => Err(Failure::new("bad_request", "there is no name")),
        Some(name) => {
            count_request()?;
            Ok(json!({ "greeting": format!("Hello, {name}!") }))
        }
    }
}
%end

/// Counts the requests in the store, writes a line of log and emits an event.
fn count_request() -> Result<u64, Failure> {
    let stored = store::get("count")?.and_then(|text| text.parse::<u64>().ok());
    let count = stored.unwrap_or(0) + 1;
    store::set("count", &count.to_string());
    log(Level::Info, &format!("request {count}"));
    emit(&json!({"event": "handled", "count": count}));
    Ok(count)
}

"""######),
("rust/src/ssplug.rs", ######"""
//! What a plugin and its host exchange. Nothing here is a plugin's own: it calls `metadata`, `capabilities` and `handle`
//! of the crate.
#![allow(dead_code)]

use serde::Deserialize;
use serde_json::{json, Map, Value};

/// A request; what a plugin does not know is `Unknown`.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Request {
    Publish {
        text: String,
        #[serde(default)]
        media_urls: Vec<String>,
        #[serde(default)]
        hashtags: Vec<String>,
        #[serde(default)]
        metadata: Value,
    },
    DeletePost {
        post_id: String,
    },
    FetchComments {
        post_id: String,
        cursor: Option<String>,
    },
    ReplyComment {
        comment_id: String,
        text: String,
    },
    FetchInsights {
        start: String,
        end: String,
    },
    FetchPostMetrics {
        post_id: String,
    },
    ExchangeCode {
        code: String,
        redirect_uri: String,
    },
    RefreshToken {
        refresh_token: String,
    },
    Custom {
        action: String,
        #[serde(default)]
        payload: Value,
    },
    #[serde(other)]
    Unknown,
}

/// The members of a response, an object, or why there is none.
pub type Answer = Result<Value, Failure>;

/// An error that the plugin answers.
#[derive(Debug, Deserialize)]
pub struct Failure {
    /// A word for programs.
    pub code: String,
    /// A text for people.
    pub message: String,
    /// Whether the same request may succeed later.
    #[serde(default)]
    pub retryable: bool,
}

impl Failure {
    /// An error that stays one, however often the request is sent.
    pub fn new(code: &str, message: impl Into<String>) -> Failure {
        Failure {
            code: code.into(),
            message: message.into(),
            retryable: false,
        }
    }

    /// An error that may be gone when the request is sent again.
    pub fn retryable(code: &str, message: impl Into<String>) -> Failure {
        Failure {
            code: code.into(),
            message: message.into(),
            retryable: true,
        }
    }
}

mod host {
    #[link(wasm_import_module = "env")]
    extern "C" {
        pub fn host_log(level: i32, text: *const u8, length: usize);
        pub fn host_http_request(request: *const u8, length: usize) -> u64;
        pub fn host_store_get(key: *const u8, length: usize) -> u64;
        pub fn host_store_set(
            key: *const u8,
            key_length: usize,
            value: *const u8,
            value_length: usize,
        );
        pub fn host_emit_event(event: *const u8, length: usize);
    }
}

#[derive(Clone, Copy, Debug)]
pub enum Level {
    Trace,
    Debug,
    Info,
    Warn,
    Error,
}

/// Writes a line of log.
pub fn log(level: Level, text: &str) {
    unsafe { host::host_log(level as i32, text.as_ptr(), text.len()) }
}

/// Emits an event for other plugins and programs.
pub fn emit(event: &Value) {
    let text = event.to_string();
    unsafe { host::host_emit_event(text.as_ptr(), text.len()) }
}

/// The plugin's store of keys and values.
pub mod store {
    use super::{host, take, Failure, Value};

    /// The value of a key, if there is one.
    pub fn get(key: &str) -> Result<Option<String>, Failure> {
        let bytes = match take(unsafe { host::host_store_get(key.as_ptr(), key.len()) }) {
            None => return Ok(None),
            Some(bytes) => bytes,
        };
        // Without the permission storage_access, the host gives an error instead of a value.
        if bytes.starts_with(b"{\"status\":\"error\",\"code\":\"permission_denied\"") {
            if let Ok(failure) = serde_json::from_slice(&bytes) {
                return Err(failure);
            }
        }
        Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// Sets the value of a key; it is on the disk when this returns.
    pub fn set(key: &str, value: &str) {
        unsafe { host::host_store_set(key.as_ptr(), key.len(), value.as_ptr(), value.len()) }
    }

    /// The document that is the value of a key, if there is one.
    pub fn get_json(key: &str) -> Result<Option<Value>, Failure> {
        Ok(get(key)?.and_then(|text| serde_json::from_str(&text).ok()))
    }
}

/// Requests to the hosts that plugin.json names.
pub mod http {
    use super::{host, json, take, Deserialize, Failure, Map, Value};

    pub struct Call {
        document: Map<String, Value>,
    }

    /// What came back; the names of headers are in lower case.
    #[derive(Debug, Deserialize)]
    pub struct Reply {
        #[serde(rename = "http_status")]
        pub status: u16,
        #[serde(default)]
        pub headers: std::collections::HashMap<String, Vec<String>>,
        #[serde(default)]
        pub body: String,
    }

    pub fn get(url: &str) -> Call {
        call("GET", url)
    }

    pub fn post(url: &str, body: &Value) -> Call {
        let mut call = call("POST", url);
        call.document.insert("body".into(), body.clone());
        call
    }

    pub fn call(method: &str, url: &str) -> Call {
        let mut document = Map::new();
        document.insert("method".into(), method.into());
        document.insert("url".into(), url.into());
        document.insert("headers".into(), json!({}));
        Call { document }
    }

    impl Call {
        pub fn header(mut self, name: &str, value: &str) -> Call {
            self.document["headers"][name] = value.into();
            self
        }

        /// Sends the request. Any status is a reply; an error is what the host says of a request that failed.
        pub fn send(self) -> Result<Reply, Failure> {
            let text = Value::Object(self.document).to_string();
            let bytes = take(unsafe { host::host_http_request(text.as_ptr(), text.len()) })
                .unwrap_or_default();
            let answer: Value = serde_json::from_slice(&bytes).unwrap_or_default();
            let malformed = |problem: serde_json::Error| Failure::new("host", problem.to_string());
            if answer["status"] == "ok" {
                serde_json::from_value(answer).map_err(malformed)
            } else {
                Err(serde_json::from_value(answer).unwrap_or_else(malformed))
            }
        }
    }
}

/// What a function of the host returns, (address << 32) | length; `None` if there is nothing.
fn take(packed: u64) -> Option<Vec<u8>> {
    let (pointer, length) = ((packed >> 32) as usize as *mut u8, packed as u32 as usize);
    if pointer.is_null() {
        return None;
    }
    // The host has got the buffer from `alloc`, which it asks for one byte at least, and leaves it to the plugin.
    let size = length.max(1);
    let mut bytes =
        unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(pointer, size)) }.into_vec();
    bytes.truncate(length);
    Some(bytes)
}

/// A document in a buffer that the host gives back, as (address << 32) | length.
fn give(document: &Value) -> u64 {
    let bytes = document.to_string().into_bytes().into_boxed_slice();
    let length = bytes.len() as u64;
    (Box::into_raw(bytes) as *mut u8 as usize as u64) << 32 | length
}

#[no_mangle]
pub extern "C" fn alloc(size: usize) -> *mut u8 {
    Box::into_raw(vec![0u8; size].into_boxed_slice()) as *mut u8
}

/// # Safety
///
/// The buffer came from `alloc` or from an answer, with this size.
#[no_mangle]
pub unsafe extern "C" fn dealloc(pointer: *mut u8, size: usize) {
    drop(Box::from_raw(std::ptr::slice_from_raw_parts_mut(
        pointer, size,
    )));
}

#[no_mangle]
pub extern "C" fn plugin_init() -> u64 {
    give(&crate::metadata())
}

#[no_mangle]
pub extern "C" fn plugin_capabilities() -> u64 {
    give(&crate::capabilities())
}

/// # Safety
///
/// The host has written `length` bytes at `pointer`.
#[no_mangle]
pub unsafe extern "C" fn plugin_handle_request(pointer: *const u8, length: usize) -> u64 {
    let bytes = std::slice::from_raw_parts(pointer, length);
    let answer = serde_json::from_slice::<Value>(bytes).and_then(|document| {
        let config = document["config"].clone();
        Ok(crate::handle(Request::deserialize(document)?, &config))
    });
    let answer =
        answer.unwrap_or_else(|problem| Err(Failure::new("bad_request", problem.to_string())));
    give(&match answer {
        Ok(Value::Object(mut members)) => {
            members.insert("status".into(), "ok".into());
            Value::Object(members)
        }
        Ok(other) => json!({"status": "ok", "value": other}),
        Err(Failure {
            code,
            message,
            retryable,
        }) => {
            json!({"status": "error", "code": code, "message": message, "retryable": retryable})
        }
    })
}

"""######),
("wat/plugin.wat", ######"""
;; {{name}}. The host reads this file as it is; what a plugin exports and imports is on the SDK's page.
;;
;; What is this plugin's own comes first. Helpers follow: no function of the plugin packs an address.
(module
  (import "env" "host_log" (func $host_log (param $level i32) (param $at i32) (param $length i32)))
  (import "env" "host_http_request" (func $host_http_request (param $at i32) (param $length i32) (result i64)))
  (import "env" "host_store_get" (func $host_store_get (param $key i32) (param $key_length i32) (result i64)))
  (import "env" "host_store_set"
    (func $host_store_set (param $key i32) (param $key_length i32) (param $at i32) (param $length i32)))
  (import "env" "host_emit_event" (func $host_emit_event (param $at i32) (param $length i32)))

  ;; ---- Texts: a global has the address of each, and a byte 0 ends it. They lie below $heap.

  (global $metadata i32 (i32.const 0x400))
  (data (i32.const 0x400) "{\22abi_version\22:1,\22id\22:\22{{id}}\22,\22name\22:\22{{name}}\22,\22version\22:\220.1.0\22}\00")
  (global $capabilities i32 (i32.const 0x800))
%if platform_connector
  (data (i32.const 0x800)
    "{\22abi_version\22:1,\22can_publish_text\22:true,\22can_read_analytics\22:true,\22platforms\22:[\22{{word}}\22],"
    "\22required_network_domains\22:[\22api.example.com\22],\22needs_kv_store\22:true}\00")
%end
%if content_transformer policy_evaluator analytics_processor webhook_handler custom
  (data (i32.const 0x800) "{\22abi_version\22:1,\22needs_kv_store\22:true}\00")
%end

  (global $count_key i32 (i32.const 0xC00))
  (data (i32.const 0xC00) "count\00")
  (global $request_line i32 (i32.const 0xC10))
  (data (i32.const 0xC10) "request \00")
  (global $handled_event i32 (i32.const 0xC20))
  (data (i32.const 0xC20) "{\22event\22:\22handled\22,\22count\22:\00")
  (global $unsupported i32 (i32.const 0xC40))
  (data (i32.const 0xC40) "unsupported\00")
  (global $unknown_request i32 (i32.const 0xC50))
  (data (i32.const 0xC50) "this plugin does not know the request\00")
  (global $bad_request i32 (i32.const 0xC80))
  (data (i32.const 0xC80) "bad_request\00")
  (global $type_key i32 (i32.const 0xC90))
  (data (i32.const 0xC90) "type\00")
%if platform_connector
  (global $text_key i32 (i32.const 0xD00))
  (data (i32.const 0xD00) "text\00")
  (global $post_id_key i32 (i32.const 0xD08))
  (data (i32.const 0xD08) "post_id\00")
  (global $publish i32 (i32.const 0xD10))
  (data (i32.const 0xD10) "publish\00")
  (global $fetch_post_metrics i32 (i32.const 0xD20))
  (data (i32.const 0xD20) "fetch_post_metrics\00")
  (global $nothing_to_publish i32 (i32.const 0xD40))
  (data (i32.const 0xD40) "there is no text to publish\00")
  (global $published i32 (i32.const 0xD60))
  (data (i32.const 0xD60) "{\22status\22:\22ok\22,\22post_id\22:\22post-\00")
  (global $published_text i32 (i32.const 0xD90))
  (data (i32.const 0xD90) "\22,\22text\22:\00")
  (global $no_post i32 (i32.const 0xDA0))
  (data (i32.const 0xDA0) "there is no post_id\00")
  (global $get_post i32 (i32.const 0xDC0))
  (data (i32.const 0xDC0) "{\22method\22:\22GET\22,\22url\22:\22https://api.example.com/posts/\00")
  (global $http_status_key i32 (i32.const 0xE00))
  (data (i32.const 0xE00) "http_status\00")
  (global $body_key i32 (i32.const 0xE10))
  (data (i32.const 0xE10) "body\00")
  (global $metrics i32 (i32.const 0xE20))
  (data (i32.const 0xE20) "{\22status\22:\22ok\22,\22metrics\22:\00")
  (global $platform_unavailable i32 (i32.const 0xE40))
  (data (i32.const 0xE40) "platform_unavailable\00")
  (global $platform_answered i32 (i32.const 0xE60))
  (data (i32.const 0xE60) "the platform answered \00")
  (global $end_of_call i32 (i32.const 0xE80))
  (data (i32.const 0xE80) "\22}\00")
  (global $ok i32 (i32.const 0xE90))
  (data (i32.const 0xE90) "\22ok\22\00")
  (global $status_key i32 (i32.const 0xEA0))
  (data (i32.const 0xEA0) "status\00")
%end
%if content_transformer policy_evaluator analytics_processor webhook_handler custom
  (global $action_key i32 (i32.const 0xD00))
  (data (i32.const 0xD00) "action\00")
  (global $payload_key i32 (i32.const 0xD08))
  (data (i32.const 0xD08) "payload\00")
  (global $action i32 (i32.const 0xD10))
%end
%if content_transformer
  (data (i32.const 0xD10) "transform_content\00")
%end
%if policy_evaluator
  (data (i32.const 0xD10) "evaluate_policy\00")
%end
%if analytics_processor
  (data (i32.const 0xD10) "process_analytics\00")
%end
%if webhook_handler
  (data (i32.const 0xD10) "handle_webhook\00")
%end
%if custom
  (data (i32.const 0xD10) "greet\00")
%end
%if content_transformer policy_evaluator
  (global $content_key i32 (i32.const 0xD30))
  (data (i32.const 0xD30) "content\00")
  (global $text_key i32 (i32.const 0xD38))
  (data (i32.const 0xD38) "text\00")
  (global $no_text i32 (i32.const 0xD40))
  (data (i32.const 0xD40) "there is no text in the content\00")
%end
%if content_transformer
  (global $changed i32 (i32.const 0xD60))
  (data (i32.const 0xD60) "{\22status\22:\22ok\22,\22content\22:{\22text\22:\00")
  (global $hash i32 (i32.const 0xD90))
  (data (i32.const 0xD90) " #\00")
  (global $end_of_content i32 (i32.const 0xDA0))
  (data (i32.const 0xDA0) "\22}}\00")
%end
%if policy_evaluator
  (global $forbidden i32 (i32.const 0xD60))
  (data (i32.const 0xD60) "forbidden\00")
  (global $allow i32 (i32.const 0xD80))
  (data (i32.const 0xD80) "{\22status\22:\22ok\22,\22decision\22:\22allow\22,\22reasons\22:[]}\00")
  (global $block i32 (i32.const 0xDC0))
  (data (i32.const 0xDC0)
    "{\22status\22:\22ok\22,\22decision\22:\22block\22,\22reasons\22:[\22the text has a forbidden word\22]}\00")
%end
%if analytics_processor
  (global $likes_key i32 (i32.const 0xD30))
  (data (i32.const 0xD30) "likes\00")
  (global $shares_key i32 (i32.const 0xD38))
  (data (i32.const 0xD38) "shares\00")
  (global $metrics i32 (i32.const 0xD60))
  (data (i32.const 0xD60) "{\22status\22:\22ok\22,\22metrics\22:{\22engagement\22:\00")
%end
%if webhook_handler
  (global $body_key i32 (i32.const 0xD30))
  (data (i32.const 0xD30) "body\00")
  (global $no_body i32 (i32.const 0xD40))
  (data (i32.const 0xD40) "there is no body\00")
  (global $received i32 (i32.const 0xD60))
  (data (i32.const 0xD60) "{\22status\22:\22ok\22,\22events\22:[{\22event\22:\22received\22,\22body\22:\00")
  (global $end_of_events i32 (i32.const 0xDA0))
  (data (i32.const 0xDA0) "}]}\00")
%end
%if custom
  (global $name_key i32 (i32.const 0xD30))
  (data (i32.const 0xD30) "name\00")
  (global $no_name i32 (i32.const 0xD40))
  (data (i32.const 0xD40) "there is no name\00")
  (global $greeting i32 (i32.const 0xD60))
  (data (i32.const 0xD60) "{\22status\22:\22ok\22,\22greeting\22:\22Hello, \00")
  (global $end_of_greeting i32 (i32.const 0xD90))
  (data (i32.const 0xD90) "!\22}\00")
%end

  ;; ---- The plugin

%if platform_connector
  ;; Answers a request, an object as JSON.
  (func $handle (param $request i32) (param $length i32) (result i64)
    (local $type i32) (local $type_length i32)
    (call $member (local.get $request) (local.get $length) (global.get $type_key))
    (local.set $type_length)
    (local.set $type)
    (if (call $is_text (local.get $type) (local.get $type_length) (global.get $publish))
      (then (return (call $handle_publish (local.get $request) (local.get $length)))))
    (if (call $is_text (local.get $type) (local.get $type_length) (global.get $fetch_post_metrics))
      (then (return (call $handle_metrics (local.get $request) (local.get $length)))))
    (call $fail (global.get $unsupported) (global.get $unknown_request) (i32.const 0)))

  ;; Publishes a text: {"status":"ok","post_id":"post-1","text":"…"}
  (func $handle_publish (param $request i32) (param $length i32) (result i64)
    (local $text i32) (local $text_length i32) (local $count i32)
    (call $member (local.get $request) (local.get $length) (global.get $text_key))
    (local.set $text_length)
    (local.set $text)
    ;; The raw JSON of an empty text is its two quotes.
    (if (i32.le_u (local.get $text_length) (i32.const 2))
      (then (return (call $fail (global.get $bad_request) (global.get $nothing_to_publish) (i32.const 0)))))
    (local.set $count (call $count))
    (call $begin)
    (call $append (global.get $published))
    (call $append_number (local.get $count))
    (call $append (global.get $published_text))
    (call $append_bytes (local.get $text) (local.get $text_length))
    (call $append_byte (i32.const 0x7D)) ;; }
    (call $answer))

  ;; Asks the platform for a post's metrics: {"status":"ok","metrics":…}
  (func $handle_metrics (param $request i32) (param $length i32) (result i64)
    (local $id i32) (local $id_length i32) (local $reply i32) (local $reply_length i32)
    (local $value i32) (local $value_length i32)
    (call $member (local.get $request) (local.get $length) (global.get $post_id_key))
    (local.set $id_length)
    (local.set $id)
    (if (i32.le_u (local.get $id_length) (i32.const 2))
      (then (return (call $fail (global.get $bad_request) (global.get $no_post) (i32.const 0)))))
    (call $begin)
    (call $append (global.get $get_post))
    (call $append_inside (local.get $id) (local.get $id_length))
    (call $append (global.get $end_of_call))
    (call $http (call $end))
    (local.set $reply_length)
    (local.set $reply)
    ;; Where no request was sent, the host's reply is an error response already: code, message and retryable.
    (call $member (local.get $reply) (local.get $reply_length) (global.get $status_key))
    (if (i32.eqz (call $equals (global.get $ok)))
      (then (return (call $give (local.get $reply) (local.get $reply_length)))))
    (call $member (local.get $reply) (local.get $reply_length) (global.get $http_status_key))
    (local.set $value_length)
    (local.set $value)
    (if (i32.ne (call $number (local.get $value) (local.get $value_length)) (i32.const 200))
      (then
        (call $begin)
        (call $append (global.get $platform_answered))
        (call $append_bytes (local.get $value) (local.get $value_length))
        (call $append_byte (i32.const 0))
        (call $end)
        (drop)
        (local.set $value)
        (return (call $fail (global.get $platform_unavailable) (local.get $value) (i32.const 1)))))
    (call $member (local.get $reply) (local.get $reply_length) (global.get $body_key))
    (local.set $value_length)
    (local.set $value)
    (call $begin)
    (call $append (global.get $metrics))
    (call $append_decoded (local.get $value) (local.get $value_length))
    (call $append_byte (i32.const 0x7D)) ;; }
    (call $answer))
%end
%if content_transformer policy_evaluator analytics_processor webhook_handler custom
  ;; Answers a request, an object as JSON.
  (func $handle (param $request i32) (param $length i32) (result i64)
    (local $value i32) (local $value_length i32)
    (call $member (local.get $request) (local.get $length) (global.get $action_key))
    (local.set $value_length)
    (local.set $value)
    (if (i32.eqz (call $is_text (local.get $value) (local.get $value_length) (global.get $action)))
      (then (return (call $fail (global.get $unsupported) (global.get $unknown_request) (i32.const 0)))))
    (call $member (local.get $request) (local.get $length) (global.get $payload_key))
    (local.set $value_length)
    (local.set $value)
    (call $handle_payload (local.get $value) (local.get $value_length)))

%end
%if content_transformer
  ;; Appends the number of the request to a text: {"status":"ok","content":{"text":"… #1"}}
  (func $handle_payload (param $payload i32) (param $length i32) (result i64)
    (local $text i32) (local $text_length i32) (local $count i32)
    (call $member (call $member (local.get $payload) (local.get $length) (global.get $content_key)) (global.get $text_key))
    (local.set $text_length)
    (local.set $text)
    (if (i32.lt_u (local.get $text_length) (i32.const 2))
      (then (return (call $fail (global.get $bad_request) (global.get $no_text) (i32.const 0)))))
    (local.set $count (call $count))
    (call $begin)
    (call $append (global.get $changed))
    ;; Without its last quote.
    (call $append_bytes (local.get $text) (i32.sub (local.get $text_length) (i32.const 1)))
    (call $append (global.get $hash))
    (call $append_number (local.get $count))
    (call $append (global.get $end_of_content))
    (call $answer))
%end
%if policy_evaluator
  ;; Blocks what has a forbidden word: {"status":"ok","decision":"allow","reasons":[]}
  (func $handle_payload (param $payload i32) (param $length i32) (result i64)
    (local $text i32) (local $text_length i32)
    (call $member (call $member (local.get $payload) (local.get $length) (global.get $content_key)) (global.get $text_key))
    (local.set $text_length)
    (local.set $text)
    (if (i32.lt_u (local.get $text_length) (i32.const 2))
      (then (return (call $fail (global.get $bad_request) (global.get $no_text) (i32.const 0)))))
    (drop (call $count))
    (call $begin)
    (call $append
      (select (global.get $block) (global.get $allow)
        (call $contains (local.get $text) (local.get $text_length) (global.get $forbidden))))
    (call $answer))
%end
%if analytics_processor
  ;; Adds numbers up: {"status":"ok","metrics":{"engagement":5}}
  (func $handle_payload (param $payload i32) (param $length i32) (result i64)
    (local $sum i32)
    (call $number (call $member (local.get $payload) (local.get $length) (global.get $likes_key)))
    (call $number (call $member (local.get $payload) (local.get $length) (global.get $shares_key)))
    (local.set $sum (i32.add))
    (drop (call $count))
    (call $begin)
    (call $append (global.get $metrics))
    (call $append_number (local.get $sum))
    (call $append_byte (i32.const 0x7D)) ;; }
    (call $append_byte (i32.const 0x7D))
    (call $answer))
%end
%if webhook_handler
  ;; Turns a delivery into an event: {"status":"ok","events":[{"event":"received","body":…}]}
  (func $handle_payload (param $payload i32) (param $length i32) (result i64)
    (local $body i32) (local $body_length i32)
    (call $member (local.get $payload) (local.get $length) (global.get $body_key))
    (local.set $body_length)
    (local.set $body)
    (if (i32.eqz (local.get $body_length))
      (then (return (call $fail (global.get $bad_request) (global.get $no_body) (i32.const 0)))))
    (drop (call $count))
    (call $begin)
    (call $append (global.get $received))
    (call $append_bytes (local.get $body) (local.get $body_length))
    (call $append (global.get $end_of_events))
    (call $answer))
%end
%if custom
  ;; Greets: {"status":"ok","greeting":"Hello, World!"}
  (func $handle_payload (param $payload i32) (param $length i32) (result i64)
    (local $name i32) (local $name_length i32)
    (call $member (local.get $payload) (local.get $length) (global.get $name_key))
    (local.set $name_length)
    (local.set $name)
    (if (i32.le_u (local.get $name_length) (i32.const 2))
      (then (return (call $fail (global.get $bad_request) (global.get $no_name) (i32.const 0)))))
    (drop (call $count))
    (call $begin)
    (call $append (global.get $greeting))
    (call $append_inside (local.get $name) (local.get $name_length))
    (call $append (global.get $end_of_greeting))
    (call $answer))
%end

  ;; Counts the requests in the store, writes a line of log and emits an event; gives the number.
  (func $count (result i32)
    (local $count i32)
    (local.set $count (i32.add (call $number (call $store_get (global.get $count_key))) (i32.const 1)))
    (call $begin)
    (call $append_number (local.get $count))
    (call $store_set (global.get $count_key) (call $end))
    (call $begin)
    (call $append (global.get $request_line))
    (call $append_number (local.get $count))
    (call $log (i32.const 2) (call $end))
    (call $begin)
    (call $append (global.get $handled_event))
    (call $append_number (local.get $count))
    (call $append_byte (i32.const 0x7D)) ;; }
    (call $emit (call $end))
    (local.get $count))

  ;; ---- The host's functions, for a value as address and length

  ;; Levels are 0 trace, 1 debug, 2 info, 3 warn, 4 error.
  (func $log (param $level i32) (param $at i32) (param $length i32)
    (call $host_log (local.get $level) (local.get $at) (local.get $length)))

  ;; The value of a key, of length 0 if there is none. Without storage_access it is an error envelope.
  (func $store_get (param $key i32) (result i32 i32)
    (call $unpack (call $host_store_get (local.get $key) (call $length (local.get $key)))))

  (func $store_set (param $key i32) (param $at i32) (param $length i32)
    (call $host_store_set (local.get $key) (call $length (local.get $key)) (local.get $at) (local.get $length)))

  (func $emit (param $at i32) (param $length i32) (call $host_emit_event (local.get $at) (local.get $length)))

  ;; Sends {"method", "url", "headers", "body"}; gives {"status":"ok","http_status","headers","body"}, or an error.
  (func $http (param $at i32) (param $length i32) (result i32 i32)
    (call $unpack (call $host_http_request (local.get $at) (local.get $length))))

  ;; An error response: {"status":"error","code","message","retryable"}. The texts need no escapes.
  (func $fail (param $code i32) (param $message i32) (param $retryable i32) (result i64)
    (call $begin)
    (call $append (i32.const 0xF00))
    (call $append (local.get $code))
    (call $append (i32.const 0xF20))
    (call $append (local.get $message))
    (call $append (i32.const 0xF30))
    (call $append (select (i32.const 0xF40) (i32.const 0xF48) (local.get $retryable)))
    (call $answer))
  (data (i32.const 0xF00) "{\22status\22:\22error\22,\22code\22:\22\00")
  (data (i32.const 0xF20) "\22,\22message\22:\22\00")
  (data (i32.const 0xF30) "\22,\22retryable\22:\00")
  (data (i32.const 0xF40) "true}\00")
  (data (i32.const 0xF48) "false}\00")

  ;; ---- Memory: one thing behind the other, until the host has given back all that it has got; then from the start again.

  (memory (export "memory") 1)
  (global $heap i32 (i32.const 0x1000))
  (global $top (mut i32) (i32.const 0x1000))
  ;; How many buffers the host has.
  (global $given (mut i32) (i32.const 0))

  ;; Makes room up to an address.
  (func $reserve (param $end i32)
    (if (i32.gt_u (local.get $end) (i32.mul (memory.size) (i32.const 65536)))
      (then
        (if (i32.eq (i32.const -1)
              (memory.grow (i32.add (i32.const 1)
                (i32.shr_u (i32.sub (local.get $end) (i32.mul (memory.size) (i32.const 65536))) (i32.const 16)))))
          (then unreachable)))))

  (func $allocate (param $size i32) (result i32)
    (local $start i32)
    (local.set $start (i32.and (i32.add (global.get $top) (i32.const 7)) (i32.const -8)))
    (call $reserve (i32.add (local.get $start) (local.get $size)))
    (global.set $top (i32.add (local.get $start) (local.get $size)))
    (local.get $start))

  (func (export "alloc") (param $size i32) (result i32)
    (global.set $given (i32.add (global.get $given) (i32.const 1)))
    (call $allocate (local.get $size)))

  (func (export "dealloc") (param $at i32) (param $size i32)
    (global.set $given (i32.sub (global.get $given) (i32.const 1)))
    (if (i32.eqz (global.get $given)) (then (global.set $top (global.get $heap)))))

  ;; Hands bytes over to the host, which gives them back.
  (func $give (param $at i32) (param $length i32) (result i64)
    (global.set $given (i32.add (global.get $given) (i32.const 1)))
    (call $pack (local.get $at) (local.get $length)))

  (func $pack (param $at i32) (param $length i32) (result i64)
    (i64.or (i64.shl (i64.extend_i32_u (local.get $at)) (i64.const 32)) (i64.extend_i32_u (local.get $length))))

  ;; What a function of the host gives, which is the plugin's from then on.
  (func $unpack (param $packed i64) (result i32 i32)
    (if (i64.ne (local.get $packed) (i64.const 0))
      (then (global.set $given (i32.sub (global.get $given) (i32.const 1)))))
    (i32.wrap_i64 (i64.shr_u (local.get $packed) (i64.const 32)))
    (i32.wrap_i64 (local.get $packed)))

  ;; ---- Writing: $begin, then $append…, then $end (address and length) or $answer. Nothing else is made meanwhile.

  (global $written (mut i32) (i32.const 0))

  (func $begin (global.set $written (call $allocate (i32.const 0))))

  (func $end (result i32 i32)
    (global.get $written)
    (i32.sub (global.get $top) (global.get $written)))

  (func $answer (result i64) (call $give (call $end)))

  (func $append_byte (param $byte i32)
    (call $reserve (i32.add (global.get $top) (i32.const 1)))
    (i32.store8 (global.get $top) (local.get $byte))
    (global.set $top (i32.add (global.get $top) (i32.const 1))))

  (func $append_bytes (param $at i32) (param $length i32)
    (call $reserve (i32.add (global.get $top) (local.get $length)))
    (memory.copy (global.get $top) (local.get $at) (local.get $length))
    (global.set $top (i32.add (global.get $top) (local.get $length))))

  (func $append (param $text i32) (call $append_bytes (local.get $text) (call $length (local.get $text))))

  ;; What stands between the quotes of a string as JSON; escapes stay what they are.
  (func $append_inside (param $at i32) (param $length i32)
    (call $append_bytes (i32.add (local.get $at) (i32.const 1)) (i32.sub (local.get $length) (i32.const 2))))

  (func $append_number (param $number i32)
    (if (i32.ge_u (local.get $number) (i32.const 10))
      (then (call $append_number (i32.div_u (local.get $number) (i32.const 10)))))
    (call $append_byte (i32.add (i32.const 0x30) (i32.rem_u (local.get $number) (i32.const 10)))))

  ;; What a string as JSON stands for, if that is JSON itself: its control characters, which are white space, become spaces.
  (func $append_decoded (param $at i32) (param $length i32)
    (local $end i32) (local $byte i32)
    (local.set $end (i32.sub (i32.add (local.get $at) (local.get $length)) (i32.const 1)))
    (loop $next
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (if (i32.lt_u (local.get $at) (local.get $end))
        (then
          (local.set $byte (i32.load8_u (local.get $at)))
          (if (i32.eq (local.get $byte) (i32.const 0x5C)) ;; \
            (then
              (local.set $at (i32.add (local.get $at) (i32.const 1)))
              (local.set $byte (i32.load8_u (local.get $at)))
              (if (i32.eq (local.get $byte) (i32.const 0x75)) ;; u and four digits
                (then (local.set $at (i32.add (local.get $at) (i32.const 4)))))
              (if (i32.ge_u (local.get $byte) (i32.const 0x61)) ;; a letter
                (then (local.set $byte (i32.const 0x20))))))
          (call $append_byte (local.get $byte))
          (br $next)))))

  ;; ---- Reading: JSON from the host is valid and has no white space between its parts.

  (func $length (param $text i32) (result i32)
    (local $at i32)
    (local.set $at (local.get $text))
    (loop $next
      (if (i32.load8_u (local.get $at))
        (then (local.set $at (i32.add (local.get $at) (i32.const 1))) (br $next))))
    (i32.sub (local.get $at) (local.get $text)))

  ;; Whether bytes are those of a text.
  (func $equals (param $at i32) (param $length i32) (param $text i32) (result i32)
    (if (i32.ne (local.get $length) (call $length (local.get $text))) (then (return (i32.const 0))))
    (call $begins (local.get $at) (local.get $text) (local.get $length)))

  ;; Whether the first bytes at two addresses are the same.
  (func $begins (param $at i32) (param $other i32) (param $length i32) (result i32)
    (loop $next
      (if (i32.eqz (local.get $length)) (then (return (i32.const 1))))
      (if (i32.ne (i32.load8_u (local.get $at)) (i32.load8_u (local.get $other))) (then (return (i32.const 0))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (local.set $other (i32.add (local.get $other) (i32.const 1)))
      (local.set $length (i32.sub (local.get $length) (i32.const 1)))
      (br $next))
    unreachable)

  ;; Whether bytes hold a text.
  (func $contains (param $at i32) (param $length i32) (param $text i32) (result i32)
    (local $size i32)
    (local.set $size (call $length (local.get $text)))
    (loop $next
      (if (i32.lt_u (local.get $length) (local.get $size)) (then (return (i32.const 0))))
      (if (call $begins (local.get $at) (local.get $text) (local.get $size)) (then (return (i32.const 1))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (local.set $length (i32.sub (local.get $length) (i32.const 1)))
      (br $next))
    unreachable)

  ;; Whether a string as JSON, with its quotes, is a text.
  (func $is_text (param $at i32) (param $length i32) (param $text i32) (result i32)
    (if (i32.lt_u (local.get $length) (i32.const 2)) (then (return (i32.const 0))))
    (call $equals
      (i32.add (local.get $at) (i32.const 1)) (i32.sub (local.get $length) (i32.const 2)) (local.get $text)))

  ;; The number that digits stand for, up to the first other character; 0 for none.
  (func $number (param $at i32) (param $length i32) (result i32)
    (local $number i32) (local $digit i32)
    (loop $next
      (if (local.get $length)
        (then
          (local.set $digit (i32.sub (i32.load8_u (local.get $at)) (i32.const 0x30)))
          (if (i32.lt_u (local.get $digit) (i32.const 10))
            (then
              (local.set $number (i32.add (i32.mul (local.get $number) (i32.const 10)) (local.get $digit)))
              (local.set $at (i32.add (local.get $at) (i32.const 1)))
              (local.set $length (i32.sub (local.get $length) (i32.const 1)))
              (br $next))))))
    (local.get $number))

  ;; The raw JSON of a member of an object, strings with their quotes; of length 0 if there is none.
  (func $member (param $object i32) (param $length i32) (param $key i32) (result i32 i32)
    (local $at i32) (local $end i32) (local $name i32) (local $name_end i32)
    (local.set $at (i32.add (local.get $object) (i32.const 1)))
    (local.set $end (i32.add (local.get $object) (local.get $length)))
    (loop $next
      (if (i32.lt_u (local.get $at) (local.get $end))
        (then
          (local.set $name (local.get $at))
          (local.set $name_end (call $after_value (local.get $at) (local.get $end)))
          ;; Behind the colon.
          (local.set $object (i32.add (local.get $name_end) (i32.const 1)))
          (local.set $at (call $after_value (local.get $object) (local.get $end)))
          (if (call $is_text (local.get $name) (i32.sub (local.get $name_end) (local.get $name)) (local.get $key))
            (then (return (local.get $object) (i32.sub (local.get $at) (local.get $object)))))
          ;; Behind the comma.
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br $next))))
    (i32.const 0)
    (i32.const 0))

  ;; The place behind a value.
  (func $after_value (param $at i32) (param $end i32) (result i32)
    (local $depth i32) (local $byte i32)
    (loop $next
      (if (i32.lt_u (local.get $at) (local.get $end))
        (then
          (local.set $byte (i32.load8_u (local.get $at)))
          (block $inside
            (br_if $inside (local.get $depth))
            (if (i32.or (i32.eq (local.get $byte) (i32.const 0x2C)) ;; ,
                  (i32.or (i32.eq (local.get $byte) (i32.const 0x3A)) ;; :
                    (i32.or (i32.eq (local.get $byte) (i32.const 0x7D)) ;; }
                      (i32.eq (local.get $byte) (i32.const 0x5D))))) ;; ]
              (then (return (local.get $at)))))
          ;; { and [ are 0x7B and 0x5B, } and ] are 0x7D and 0x5D
          (if (i32.eq (i32.and (local.get $byte) (i32.const 0xDF)) (i32.const 0x5B))
            (then (local.set $depth (i32.add (local.get $depth) (i32.const 1)))))
          (if (i32.eq (i32.and (local.get $byte) (i32.const 0xDF)) (i32.const 0x5D))
            (then (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))))
          (if (i32.eq (local.get $byte) (i32.const 0x22))
            (then (local.set $at (call $last_quote (local.get $at) (local.get $end)))))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br $next))))
    (local.get $at))

  ;; The place of the quote that ends a string.
  (func $last_quote (param $at i32) (param $end i32) (result i32)
    (local $byte i32)
    (loop $next
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (if (i32.ge_u (local.get $at) (local.get $end)) (then (return (local.get $end))))
      (local.set $byte (i32.load8_u (local.get $at)))
      (if (i32.eq (local.get $byte) (i32.const 0x22)) (then (return (local.get $at))))
      (if (i32.eq (local.get $byte) (i32.const 0x5C)) ;; \ and what follows it
        (then (local.set $at (i32.add (local.get $at) (i32.const 1)))))
      (br $next))
    unreachable)

  ;; ---- What the host calls

  (func (export "plugin_init") (result i64)
    (call $pack (global.get $metadata) (call $length (global.get $metadata))))

  (func (export "plugin_capabilities") (result i64)
    (call $pack (global.get $capabilities) (call $length (global.get $capabilities))))

  (func (export "plugin_handle_request") (param $request i32) (param $length i32) (result i64)
    (call $handle (local.get $request) (local.get $length)))
)

"""######),
("zig/src/plugin.zig", ######"""
//! {{name}}. What plugin and host exchange is in ssplug.zig.

const std = @import("std");
const ssplug = @import("ssplug.zig");

/// What a panic says goes to the log.
pub const panic = std.debug.FullPanic(ssplug.panic);

comptime {
    ssplug.exportPlugin(@This());
}

pub const metadata =
    \\{"abi_version":1,"id":"{{id}}","name":"{{name}}","version":"0.1.0"}
;

%if platform_connector
pub const capabilities =
    \\{"abi_version":1,"can_publish_text":true,"can_read_analytics":true,"platforms":["{{word}}"],
    \\ "required_network_domains":["api.example.com"],"needs_kv_store":true}
;
%end
%if content_transformer policy_evaluator analytics_processor webhook_handler custom
pub const capabilities =
    \\{"abi_version":1,"needs_kv_store":true}
;
%end

/// Answers a request. What the plugin allocates lives until it has answered.
pub fn handle(context: *ssplug.Context, request: ssplug.Request) !ssplug.Answer {
%if platform_connector
    if (std.mem.eql(u8, request.type, "publish")) return publish(context, request.text);
    if (std.mem.eql(u8, request.type, "fetch_post_metrics")) return fetchPostMetrics(context, request.post_id);
%end
%if content_transformer
    if (std.mem.eql(u8, request.action, "transform_content")) return transform(context, request.payload);
%end
%if policy_evaluator
    if (std.mem.eql(u8, request.action, "evaluate_policy")) return evaluate(context, request.payload);
%end
%if analytics_processor
    if (std.mem.eql(u8, request.action, "process_analytics")) return process(context, request.payload);
%end
%if webhook_handler
    if (std.mem.eql(u8, request.action, "handle_webhook")) return receive(context, request.payload);
%end
%if custom
    if (std.mem.eql(u8, request.action, "greet")) return greet(context, request.payload);
%end
    return context.fail("unsupported", "this plugin does not know the request", .final);
}

%if platform_connector
fn publish(context: *ssplug.Context, text: []const u8) !ssplug.Answer {
    if (text.len == 0) return context.fail("bad_request", "there is no text to publish", .final);
    const count = try countRequest(context);
    return context.ok(.{ .post_id = try context.print("post-{d}", .{count}), .text = text });
}

fn fetchPostMetrics(context: *ssplug.Context, post_id: []const u8) !ssplug.Answer {
    const url = try context.print("https://api.example.com/posts/{s}", .{post_id});
    switch (try context.http(.{ .method = "GET", .url = url })) {
        // No request was sent, and the host says why: code, message and retryable.
        .failure => |failure| return failure,
        .reply => |reply| {
            if (reply.http_status != 200) {
                const message = try context.print("the platform answered {d}", .{reply.http_status});
                return context.fail("platform_unavailable", message, .retryable);
            }
            return context.ok(.{ .metrics = try context.parse(std.json.Value, reply.body) });
        },
    }
}
%end
%if content_transformer policy_evaluator
const Payload = struct { content: struct { text: []const u8 } };
%end
%if content_transformer

fn transform(context: *ssplug.Context, json: std.json.Value) !ssplug.Answer {
    const payload = context.read(Payload, json) catch
        return context.fail("bad_request", "there is no text in the content", .final);
    const count = try countRequest(context);
    return context.ok(.{ .content = .{ .text = try context.print("{s} #{d}", .{ payload.content.text, count }) } });
}
%end
%if policy_evaluator

fn evaluate(context: *ssplug.Context, json: std.json.Value) !ssplug.Answer {
    const payload = context.read(Payload, json) catch
        return context.fail("bad_request", "there is no text in the content", .final);
    _ = try countRequest(context);
    const none: []const []const u8 = &.{};
    const reasons: []const []const u8 = &.{"the text has a forbidden word"};
    if (std.mem.indexOf(u8, payload.content.text, "forbidden") == null) {
        return context.ok(.{ .decision = "allow", .reasons = none });
    }
    return context.ok(.{ .decision = "block", .reasons = reasons });
}
%end
%if analytics_processor
const Payload = struct { likes: i64 = 0, shares: i64 = 0 };

fn process(context: *ssplug.Context, json: std.json.Value) !ssplug.Answer {
    const payload = try context.read(Payload, json);
    _ = try countRequest(context);
    return context.ok(.{ .metrics = .{ .engagement = payload.likes + payload.shares } });
}
%end
%if webhook_handler
const Payload = struct { body: std.json.Value };

fn receive(context: *ssplug.Context, json: std.json.Value) !ssplug.Answer {
    const payload = context.read(Payload, json) catch return context.fail("bad_request", "there is no body", .final);
    _ = try countRequest(context);
    const Event = struct { event: []const u8, body: std.json.Value };
    const events: []const Event = &.{.{ .event = "received", .body = payload.body }};
    return context.ok(.{ .events = events });
}
%end
%if custom
const Payload = struct { name: []const u8 };

fn greet(context: *ssplug.Context, json: std.json.Value) !ssplug.Answer {
    const payload = context.read(Payload, json) catch return context.fail("bad_request", "there is no name", .final);
    _ = try countRequest(context);
    return context.ok(.{ .greeting = try context.print("Hello, {s}!", .{payload.name}) });
}
%end

/// Counts the requests in the store, writes a line of log and emits an event.
fn countRequest(context: *ssplug.Context) !u32 {
    const stored = try context.storeGet("count") orelse "0";
    const count = 1 + (std.fmt.parseInt(u32, stored, 10) catch 0);
    ssplug.storeSet("count", try context.print("{d}", .{count}));
    ssplug.log(.info, try context.print("request {d}", .{count}));
    try context.emit(.{ .event = "handled", .count = count });
    return count;
}

"""######),
("zig/src/ssplug.zig", ######"""
//! What a plugin and its host exchange. Nothing here is a plugin's own: `exportPlugin` gets the plugin, which has
//! `metadata`, `capabilities` and `handle`.

const std = @import("std");

/// A request. Which fields are set depends on the type.
pub const Request = struct {
    type: []const u8,
    text: []const u8 = "",
    media_urls: []const []const u8 = &.{},
    hashtags: []const []const u8 = &.{},
    metadata: std.json.Value = .null,
    post_id: []const u8 = "",
    comment_id: []const u8 = "",
    cursor: ?[]const u8 = null,
    start: []const u8 = "",
    end: []const u8 = "",
    code: []const u8 = "",
    redirect_uri: []const u8 = "",
    refresh_token: []const u8 = "",
    action: []const u8 = "",
    payload: std.json.Value = .null,
    /// What the user has configured.
    config: std.json.Value = .null,
    /// What the plugin may do.
    granted: []const []const u8 = &.{},
};

/// A response as JSON, which `ok` and `fail` make.
pub const Answer = struct { json: []const u8 };

/// Whether the same request may succeed later.
pub const Retry = enum { final, retryable };

pub const Level = enum(i32) { trace, debug, info, warn, @"error" };

/// A request of HTTP, to a host that plugin.json names.
pub const Call = struct {
    method: []const u8,
    url: []const u8,
    headers: std.json.Value = .{ .object = .empty },
    body: []const u8 = "",
};

/// What came back for a request of HTTP.
pub const Reply = struct {
    http_status: u16 = 0,
    headers: std.json.Value = .null,
    body: []const u8 = "",
};

/// A reply with any status, or the host's error response for a request that failed.
pub const Outcome = union(enum) { reply: Reply, failure: Answer };

/// Writes a line of log.
pub fn log(level: Level, text: []const u8) void {
    host.host_log(@intFromEnum(level), text.ptr, text.len);
}

/// Sets the value of a key; it is on the disk when this returns.
pub fn storeSet(key: []const u8, value: []const u8) void {
    host.host_store_set(key.ptr, key.len, value.ptr, value.len);
}

/// What a plugin works with while it answers one request.
pub const Context = struct {
    /// Memory that is free again after the answer.
    arena: std.mem.Allocator,

    pub fn print(context: *Context, comptime format: []const u8, values: anytype) ![]const u8 {
        return std.fmt.allocPrint(context.arena, format, values);
    }

    /// Reads JSON as a type; members that it does not have are left out.
    pub fn parse(context: *Context, comptime T: type, json: []const u8) !T {
        return std.json.parseFromSliceLeaky(T, context.arena, json, .{ .ignore_unknown_fields = true });
    }

    /// Reads a document as a type, such as the payload of a custom request.
    pub fn read(context: *Context, comptime T: type, json: std.json.Value) !T {
        return std.json.parseFromValueLeaky(T, context.arena, json, .{ .ignore_unknown_fields = true });
    }

    pub fn stringify(context: *Context, document: anytype) ![]const u8 {
        return std.json.Stringify.valueAlloc(context.arena, document, .{});
    }

    /// A response with these members.
    pub fn ok(context: *Context, members: anytype) !Answer {
        const json = try context.stringify(members);
        const separator = if (json.len > 2) "," else "";
        return .{ .json = try context.print("{{\"status\":\"ok\"{s}{s}", .{ separator, json[1..] }) };
    }

    /// An error response: a word for programs, a text for people, and whether the same request may succeed later.
    pub fn fail(context: *Context, code: []const u8, message: []const u8, retry: Retry) !Answer {
        return .{ .json = try context.stringify(.{
            .status = "error",
            .code = code,
            .message = message,
            .retryable = retry == .retryable,
        }) };
    }

    /// Emits an event for other plugins and programs.
    pub fn emit(context: *Context, event: anytype) !void {
        const json = try context.stringify(event);
        host.host_emit_event(json.ptr, json.len);
    }

    /// The value of a key; null if there is none.
    pub fn storeGet(context: *Context, key: []const u8) !?[]const u8 {
        const value = try context.take(host.host_store_get(key.ptr, key.len)) orelse return null;
        // Without the permission storage_access, the host gives an error instead of a value.
        const denial = "{\"status\":\"error\",\"code\":\"permission_denied\"";
        return if (std.mem.startsWith(u8, value, denial)) null else value;
    }

    /// Sends a request of HTTP.
    pub fn http(context: *Context, call: Call) !Outcome {
        const request = try context.stringify(call);
        const json = try context.take(host.host_http_request(request.ptr, request.len)) orelse return error.NoReply;
        const result = try context.parse(struct { status: []const u8 }, json);
        if (!std.mem.eql(u8, result.status, "ok")) return .{ .failure = .{ .json = json } };
        return .{ .reply = try context.parse(Reply, json) };
    }

    /// What a function of the host returns, (address << 32) | length; null if there is nothing.
    fn take(context: *Context, packed_place: u64) !?[]const u8 {
        const pointer: usize = @intCast(packed_place >> 32);
        const len: usize = @as(u32, @truncate(packed_place));
        if (pointer == 0) return null;
        const buffer = @as([*]u8, @ptrFromInt(pointer));
        // The host allocates at least one byte, also for an empty value.
        defer buffers.free(buffer[0..@max(len, 1)]);
        return try context.arena.dupe(u8, buffer[0..len]);
    }
};

const host = struct {
    extern "env" fn host_log(level: i32, text: [*]const u8, len: usize) void;
    extern "env" fn host_http_request(request: [*]const u8, len: usize) u64;
    extern "env" fn host_store_get(key: [*]const u8, key_len: usize) u64;
    extern "env" fn host_store_set(key: [*]const u8, key_len: usize, value: [*]const u8, value_len: usize) void;
    extern "env" fn host_emit_event(event: [*]const u8, len: usize) void;
};

/// Buffers that cross the boundary.
const buffers = std.heap.wasm_allocator;

/// A document in a buffer of its own, which the host gives back, as (address << 32) | length.
fn give(document: []const u8) u64 {
    const copy = buffers.dupe(u8, document) catch @panic("out of memory");
    return @as(u64, @intFromPtr(copy.ptr)) << 32 | copy.len;
}

/// Shows the message of a panic, then traps.
pub fn panic(message: []const u8, _: ?usize) noreturn {
    log(.@"error", message);
    @trap();
}

/// Exports what the host calls.
pub fn exportPlugin(comptime plugin: type) void {
    const exports = struct {
        fn alloc(size: usize) callconv(.c) ?[*]u8 {
            const buffer = buffers.alloc(u8, size) catch return null;
            return buffer.ptr;
        }

        fn dealloc(pointer: [*]u8, size: usize) callconv(.c) void {
            buffers.free(pointer[0..size]);
        }

        fn init() callconv(.c) u64 {
            return give(plugin.metadata);
        }

        fn capabilities() callconv(.c) u64 {
            return give(plugin.capabilities);
        }

        fn handleRequest(pointer: [*]const u8, len: usize) callconv(.c) u64 {
            var arena: std.heap.ArenaAllocator = .init(buffers);
            defer arena.deinit();
            var context: Context = .{ .arena = arena.allocator() };
            const answer = answerTo(&context, pointer[0..len]) catch |problem|
                context.fail("bad_request", @errorName(problem), .final) catch @panic("out of memory");
            return give(answer.json);
        }

        fn answerTo(context: *Context, json: []const u8) !Answer {
            return plugin.handle(context, try context.parse(Request, json));
        }
    };
    @export(&exports.alloc, .{ .name = "alloc" });
    @export(&exports.dealloc, .{ .name = "dealloc" });
    @export(&exports.init, .{ .name = "plugin_init" });
    @export(&exports.capabilities, .{ .name = "plugin_capabilities" });
    @export(&exports.handleRequest, .{ .name = "plugin_handle_request" });
}

"""######),
    ]
}
