import Testing
import Wasm

/// The operators that the validator takes in a loop of their own, where they are not what that expects.
@Suite struct `Frequent operators` {
    private static let memory32: [UInt8] = [1, 0, 1]
    private static let memory64: [UInt8] = [1, 4, 1]

    /// What is wrong with a body; behind it stand bytes of another section, without which the loop would not begin.
    private static func rejectionOf(
        _ body: [UInt8], locals: [[UInt8]] = [], memory: [UInt8]? = memory32, features: Features = .all
    ) -> ModuleError? {
        var sections: [(UInt8, [UInt8])] = []
        if let memory { sections.append((5, memory)) }
        let custom: [UInt8] = [1, 0x78] + [UInt8](repeating: 0, count: 30)
        var module = BinaryModule.function(locals: locals, body, sections: sections)
        module.append(0)
        module += vector(custom.map { [$0] })
        return rejection(module, features: features)
    }

    @Test(
        arguments: [
            // Where no code can be reached, an operand may be of any type, but there is no such local.
            ([0x00, 0x1b, 0x21, 0xc8, 0x01], "unknown local 200"),
            ([0x00, 0x1b, 0x22, 0xc8, 0x01, 0x1a], "unknown local 200"),
            ([0x00, 0x1b, 0x21, 5], "unknown local 5"), ([0x00, 0x1b, 0x22, 5, 0x1a], "unknown local 5"),
            ([0x41, 0, 0x21, 3], "unknown local 3"), ([0x20, 3, 0x1a], "unknown local 3"),
            ([0x42, 0, 0x21, 0], "type mismatch: local.set expects i32, found i64"),
            ([0x42, 0, 0x22, 0, 0x1a], "type mismatch: local.tee expects i32, found i64"),
            ([0x22, 0, 0x1a], "type mismatch: local.tee expects i32, found nothing"),
            // Operands of the block around are out of reach.
            ([0x41, 0, 0x02, 0x40, 0x45, 0x1a, 0x0b, 0x1a], "type mismatch: i32.eqz expects i32, found nothing"),
            (
                [0x41, 0, 0x02, 0x40, 0x41, 0, 0x6a, 0x1a, 0x0b, 0x1a],
                "type mismatch: i32.add expects i32, found nothing"
            ),
            ([0x41, 0, 0x02, 0x40, 0x21, 0, 0x0b, 0x1a], "type mismatch: local.set expects i32, found nothing"),
            ([0x42, 0, 0x41, 0, 0x6a, 0x1a], "type mismatch: i32.add expects i32, found i64"),
            ([0x41, 0, 0x42, 0, 0x6a, 0x1a], "type mismatch: i32.add expects i32, found i64"),
            // Numbers with bits too many.
            ([0x41, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x1a], "integer too large"),
            ([0x41, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00, 0x1a], "integer representation too long"),
            (
                [0x41, 0, 0x28, 2, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x02, 0x1a],
                "integer too large"
            ),
            // Memories.
            ([0x41, 0, 0x28, 3, 0, 0x1a], "alignment must not be larger than natural: 2^3, natural is 2^2"),
            ([0x41, 0, 0x2c, 1, 0, 0x1a], "alignment must not be larger than natural: 2^1, natural is 2^0"),
            ([0x41, 0, 0x28, 0x42, 1, 0, 0x1a], "unknown memory 1"),
            ([0x41, 0, 0x28, 0x80, 1, 0, 0x1a], "malformed memop flags"),
            ([0x42, 0, 0x28, 2, 0, 0x1a], "type mismatch: i32.load expects i32, found i64"),
            ([0x41, 0, 0x42, 0, 0x36, 2, 0], "type mismatch: i32.store expects i32, found i64"),
            // Branches.
            ([0x02, 0x7f, 0x41, 0, 0x0d, 0, 0x0b, 0x1a], "type mismatch: br_if expects i32, found nothing"),
            ([0x41, 0, 0x0d, 1], "unknown label 1"),
            ([0x42, 0, 0x0d, 0], "type mismatch: br_if expects i32, found i64"),
            // The function's `end` is the last operator's index.
            ([0x20], "unexpected end of section or function"), ([0x41], "unexpected end of section or function"),
            ([0x45], "type mismatch: i32.eqz expects i32"),
        ] as [([UInt8], String)])
    func `are rejected where they are wrong`(_ body: [UInt8], _ message: String) throws {
        let error = try #require(Self.rejectionOf(body, locals: [[1, 0x7f]]))
        #expect(error.message.hasPrefix(message), "\(error)")
    }

    @Test func `need the memory that is there`() throws {
        let load: [UInt8] = [0x41, 0, 0x28, 2, 0, 0x1a]
        #expect(try #require(Self.rejectionOf(load, memory: nil)).message == "unknown memory 0")
        let error = try #require(Self.rejectionOf(load, memory: Self.memory64))
        #expect(error.message == "type mismatch: i32.load expects i64, found i32")
        #expect(Self.rejectionOf([0x42, 0, 0x28, 2, 0, 0x1a], memory: Self.memory64) == nil)
        #expect(Self.rejectionOf(load) == nil)
    }

    @Test func `need locals that have been set`() throws {
        let reference: [[UInt8]] = [[1, 0x64, 0x70]]
        #expect(try #require(Self.rejectionOf([0x20, 0, 0x1a], locals: reference)).message == "uninitialized local 0")
        // The same type with a default.
        #expect(Self.rejectionOf([0x20, 0, 0x1a], locals: [[1, 0x70]]) == nil)
    }

    /// Operands that are many, and take two slots each, are counted as they are everywhere else.
    @Test(arguments: [([0x41, 0] as [UInt8], [0x1a] as [UInt8]), ([0x20, 0], [0x1a]), ([0x20, 1], [0x1a])])
    func `are counted`(push: [UInt8], drop: [UInt8]) throws {
        func body(_ count: Int) -> [UInt8] {
            var bytes: [UInt8] = []
            for piece in [push, drop] {
                for _ in 0..<count { bytes += piece }
            }
            return bytes
        }
        let locals: [[UInt8]] = [[1, 0x7f], [1, 0x7b]]
        #expect(Self.rejectionOf(body(2_000), locals: locals) == nil)
        let error = try #require(Self.rejectionOf(body(40_000), locals: locals))
        #expect(error.message.hasPrefix("too many slots in a function's frame"), "\(error)")
    }
}
