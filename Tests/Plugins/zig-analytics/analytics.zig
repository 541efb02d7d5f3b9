//! An analytics processor in Zig: it sums the likes and views of posts, and says which post was liked most.
//!
//! Built with Zig 0.17.1 (PyPI: ziglang), for no operating system:
//!
//!     zig build-exe analytics.zig -target wasm32-freestanding -fno-entry -rdynamic -O ReleaseSmall -fstrip \
//!         --stack 65536 -femit-bin=analytics.wasm

const std = @import("std");

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

export fn plugin_init() u64 {
    return give(
        \\{"abi_version":1,"id":"com.example.zig-analytics","name":"Tally","version":"1.0.0"}
    );
}

export fn plugin_capabilities() u64 {
    return give(
        \\{"abi_version":1}
    );
}

const Post = struct { id: []const u8, likes: u64 = 0, views: u64 = 0 };
const Request = struct {
    type: []const u8,
    action: []const u8 = "",
    payload: struct { posts: []const Post = &.{} } = .{},
};

export fn plugin_handle_request(pointer: [*]const u8, len: usize) u64 {
    var arena: std.heap.ArenaAllocator = .init(buffers);
    defer arena.deinit();
    const answer = respond(arena.allocator(), pointer[0..len]) catch |problem| std.json.Stringify.valueAlloc(
        arena.allocator(),
        .{ .status = "error", .code = "bad_request", .message = @errorName(problem) },
        .{},
    ) catch return 0;
    return give(answer);
}

fn respond(arena: std.mem.Allocator, bytes: []const u8) ![]const u8 {
    const request = try std.json.parseFromSliceLeaky(Request, arena, bytes, .{ .ignore_unknown_fields = true });
    if (!std.mem.eql(u8, request.action, "process_analytics")) return error.UnsupportedAction;
    var likes: u64 = 0;
    var views: u64 = 0;
    var best: ?Post = null;
    for (request.payload.posts) |post| {
        likes = try std.math.add(u64, likes, post.likes);
        views = try std.math.add(u64, views, post.views);
        if (best == null or post.likes > best.?.likes) best = post;
    }
    // Likes a thousand views, in whole numbers.
    const rate: u64 = if (views == 0) 0 else likes * 1000 / views;
    return std.json.Stringify.valueAlloc(arena, .{
        .status = "ok",
        .metrics = .{
            .posts = request.payload.posts.len,
            .likes = likes,
            .views = views,
            .likes_per_mille = rate,
            .best = if (best) |post| post.id else null,
        },
    }, .{});
}
