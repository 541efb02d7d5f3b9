//! A connector in Zig with std.json and the standard allocator for WebAssembly: it counts its posts in the store,
//! announces each as an event, asks its platform for insights, and gives the payload of a custom action back.
//!
//! Built with Zig 0.17.1 (PyPI: ziglang), for no operating system:
//!
//!     zig build-exe connector.zig -target wasm32-freestanding -fno-entry -rdynamic -O ReleaseSmall -fstrip \
//!         --stack 65536 -femit-bin=connector.wasm

const std = @import("std");

/// Without an operating system a panic has nowhere to write but the log.
pub const panic = std.debug.FullPanic(struct {
    fn panic(message: []const u8, _: ?usize) noreturn {
        host.host_log(4, message.ptr, message.len);
        @trap();
    }
}.panic);

const host = struct {
    extern "env" fn host_log(level: i32, text: [*]const u8, len: usize) void;
    extern "env" fn host_http_request(request: [*]const u8, len: usize) u64;
    extern "env" fn host_store_get(key: [*]const u8, key_len: usize) u64;
    extern "env" fn host_store_set(key: [*]const u8, key_len: usize, value: [*]const u8, value_len: usize) void;
    extern "env" fn host_emit_event(event: [*]const u8, len: usize) void;
};

/// Buffers that cross the boundary; everything else lives in an arena for the length of a call.
const buffers = std.heap.wasm_allocator;

export fn alloc(size: usize) ?[*]u8 {
    const buffer = buffers.alloc(u8, size) catch return null;
    return buffer.ptr;
}

export fn dealloc(pointer: [*]u8, size: usize) void {
    buffers.free(pointer[0..size]);
}

/// A document in a buffer of its own, which the host gives back.
fn give(document: []const u8) u64 {
    const copy = buffers.dupe(u8, document) catch return 0;
    return @as(u64, @intFromPtr(copy.ptr)) << 32 | copy.len;
}

/// What a function of the host returns: the bytes, copied into the arena, or null.
fn take(arena: std.mem.Allocator, result: u64) !?[]const u8 {
    const pointer: usize = @intCast(result >> 32);
    const len: usize = @truncate(result);
    if (pointer == 0) return null;
    const buffer = @as([*]u8, @ptrFromInt(pointer))[0..len];
    const copy = try arena.dupe(u8, buffer);
    // The host allocates at least one byte, also for an empty value.
    buffers.free(buffer.ptr[0..@max(len, 1)]);
    return copy;
}

export fn plugin_init() u64 {
    return give(
        \\{"abi_version":1,"id":"com.example.zig-connector","name":"Zig Connector","version":"1.0.0"}
    );
}

export fn plugin_capabilities() u64 {
    return give(
        \\{"abi_version":1,"can_publish_text":true,"can_read_analytics":true,"platforms":["ziggy"],
        \\ "required_network_domains":["api.ziggy.example"],"needs_kv_store":true}
    );
}

const Request = struct {
    type: []const u8,
    text: []const u8 = "",
    start: []const u8 = "",
    end: []const u8 = "",
    action: []const u8 = "",
    payload: std.json.Value = .null,
};

const Failure = struct {
    status: []const u8 = "error",
    code: []const u8,
    message: []const u8,
    retryable: bool = false,
};

export fn plugin_handle_request(pointer: [*]const u8, len: usize) u64 {
    var arena: std.heap.ArenaAllocator = .init(buffers);
    defer arena.deinit();
    const answer = respond(arena.allocator(), pointer[0..len]) catch |problem| write(
        arena.allocator(),
        Failure{ .code = "bad_request", .message = @errorName(problem) },
    ) catch return 0;
    return give(answer);
}

fn respond(arena: std.mem.Allocator, bytes: []const u8) ![]const u8 {
    const request = try std.json.parseFromSliceLeaky(Request, arena, bytes, .{ .ignore_unknown_fields = true });
    if (std.mem.eql(u8, request.type, "publish")) return publish(arena, request);
    if (std.mem.eql(u8, request.type, "fetch_insights")) return insights(arena, request);
    if (std.mem.eql(u8, request.action, "panic")) @panic("as asked");
    if (std.mem.eql(u8, request.type, "custom")) return write(arena, .{ .status = "ok", .echo = request.payload });
    return write(arena, Failure{ .code = "unsupported", .message = "Request type not supported" });
}

fn write(arena: std.mem.Allocator, document: anytype) ![]const u8 {
    return std.json.Stringify.valueAlloc(arena, document, .{});
}

fn publish(arena: std.mem.Allocator, request: Request) ![]const u8 {
    const key = "posts";
    const stored = try take(arena, host.host_store_get(key, key.len)) orelse "0";
    const count = 1 + (std.fmt.parseInt(u32, stored, 10) catch 0);
    const value = try std.fmt.allocPrint(arena, "{d}", .{count});
    host.host_store_set(key, key.len, value.ptr, value.len);

    const line = try std.fmt.allocPrint(arena, "post {d} has {d} bytes", .{ count, request.text.len });
    host.host_log(2, line.ptr, line.len);
    const event = try write(arena, .{ .event = "published", .post = count });
    host.host_emit_event(event.ptr, event.len);

    const id = try std.fmt.allocPrint(arena, "zig-{d}", .{count});
    return write(arena, .{ .status = "ok", .post_id = id, .text = request.text });
}

fn insights(arena: std.mem.Allocator, request: Request) ![]const u8 {
    const Answer = struct {
        status: []const u8,
        code: []const u8 = "",
        message: []const u8 = "",
        retryable: bool = false,
        http_status: u16 = 0,
        body: []const u8 = "null",
    };
    const url = try std.fmt.allocPrint(
        arena,
        "https://api.ziggy.example/insights?from={s}&to={s}",
        .{ request.start, request.end },
    );
    const call = try write(arena, .{ .url = url, .headers = .{ .Accept = "application/json" } });
    const bytes = try take(arena, host.host_http_request(call.ptr, call.len)) orelse return error.NoAnswer;
    const answer = try std.json.parseFromSliceLeaky(Answer, arena, bytes, .{ .ignore_unknown_fields = true });
    if (!std.mem.eql(u8, answer.status, "ok")) {
        return write(arena, Failure{ .code = answer.code, .message = answer.message, .retryable = answer.retryable });
    }
    const metrics = try std.json.parseFromSliceLeaky(std.json.Value, arena, answer.body, .{});
    return write(arena, .{ .status = "ok", .http_status = answer.http_status, .metrics = metrics });
}
