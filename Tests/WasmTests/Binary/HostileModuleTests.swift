import Foundation
import Testing
import Wasm

@Suite struct `Hostile modules` {
    /// A module that a compiler made: `Fixtures/text.c`.
    private static let program: [UInt8] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
        return (try? Data(contentsOf: folder.appendingPathComponent("text.wasm"))).map { [UInt8]($0) } ?? []
    }()

    /// SplitMix64, so that a failure can be repeated.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
            return mixed ^ mixed >> 31
        }
    }

    @Test func `start from a valid one`() throws {
        let contents = try validated(Self.program)
        #expect(contents.bodies.count == contents.functionTypeIndices.count)
        #expect(contents.exports.contains { $0.name == Name("classify") })
        #expect(throws: Never.self) { try Module(bytes: Self.program) }
    }

    @Test func `cut anywhere are rejected within their bytes`() throws {
        var accepted: [Int] = []
        for count in 0..<Self.program.count {
            guard let error = rejection(Array(Self.program[..<count])) else {
                accepted.append(count)
                continue
            }
            #expect(error.phase == .decoding, "a prefix of \(count) bytes")
            #expect(0...count ~= error.offset, "a prefix of \(count) bytes")
            #expect(!error.message.isEmpty)
        }
        // The bare header, and what is whole before a custom section, are modules.
        #expect(accepted.first == 8)
        #expect(accepted.count < 8)
    }

    @Test func `with one byte changed are accepted or rejected within their bytes`() throws {
        var generator = Generator(state: 2026)
        var bytes = Self.program
        var rejected = 0
        for _ in 0..<100_000 {
            let position = Int.random(in: 0..<bytes.count, using: &generator)
            let old = bytes[position]
            bytes[position] = UInt8.random(in: 0...255, using: &generator)
            if let error = rejection(bytes) {
                rejected += 1
                try #require(0...bytes.count ~= error.offset, "byte \(position) is \(bytes[position]): \(error)")
            }
            bytes[position] = old
        }
        // Most bytes matter; the rest are constants, data and names.
        #expect(30_000..<90_000 ~= rejected)
    }

    @Test func `with 4,294,967,295 locals exceed the limit`() throws {
        let module = BinaryModule.function(locals: [[0xff, 0xff, 0xff, 0xff, 0x0f, i32]], [])
        #expect(
            try #require(rejection(module))
                == ModuleError(.limit, offset: 22, "too many locals: 4294967295, the limit is 50000"))
    }

    @Test func `with 4,294,967,296 locals are malformed`() throws {
        let module = BinaryModule.function(locals: [[0xff, 0xff, 0xff, 0xff, 0x0f, i32], [1, i64]], [])
        #expect(
            try #require(rejection(module))
                == ModuleError(.decoding, offset: 22, "too many locals: more than 4294967295"))
    }

    @Test(.timeLimit(.minutes(1)))
    func `with a million functions of 50,000 locals decode without expanding them`() throws {
        // 50,000 locals: valid for the decoder, beyond the frame of the interpreter.
        let module = millionFunctions(locals: [0xd0, 0x86, 0x03, i32])
        let contents = try ModuleDecoder.decode(module, features: .all)
        #expect(contents.bodies.count == 1_000_000)
        let error = try #require(rejection(module))
        #expect(error.phase == .limit)
        #expect(
            error.message == """
                too many slots in a function's frame: 50011, the limit is 32768 (at most 50000 locals may be declared, but \
                locals and operands share the frame, which needs a dozen slots for itself, and a v128 takes two): split \
                the function, or keep some of its values in memory
                """)
    }

    @Test(.timeLimit(.minutes(1)))
    func `with a million functions of 30,000 locals validate without expanding them`() throws {
        let contents = try validated(millionFunctions(locals: [0xb0, 0xea, 0x01, i64]))
        #expect(contents.bodies.last?.declaredLocalCount == 30_000)
        #expect(contents.bodies.last?.localSlotCount == 30_000)
    }

    private func millionFunctions(locals run: [UInt8]) -> [UInt8] {
        let body: [UInt8] = [1] + run + [0x0b]
        let count = 1_000_000
        var code = leb(count)
        code.reserveCapacity(count * (body.count + 1))
        for _ in 0..<count {
            code.append(UInt8(body.count))
            code += body
        }
        var module = BinaryModule()
        module.section(1, items: [functionType([], [])])
        module.section(3, leb(count) + [UInt8](repeating: 0, count: count))
        module.section(10, code)
        return module.bytes
    }

    @Test(.timeLimit(.minutes(1)))
    func `with 100,000 nested blocks use no native stack`() throws {
        let depth = 100_000
        let nested =
            [[UInt8]](repeating: [0x02, 0x40], count: depth).flatMap { $0 } + [UInt8](repeating: 0x0b, count: depth)
        #expect(rejection(BinaryModule.function(nested)) == nil)
        let error = try #require(rejection(BinaryModule.function(Array(nested.dropLast()))))
        #expect(error.phase == .decoding)
        #expect(error.message.hasPrefix("unexpected end of section or function: END opcode expected"))
    }

    @Test(.timeLimit(.minutes(1)))
    func `with a br_table of a million labels take linear time`() throws {
        let labels = [UInt8](repeating: 0, count: 1_000_001)
        let table: [UInt8] = [0x41, 0, 0x0e] + leb(1_000_000) + labels
        #expect(rejection(BinaryModule.function(table)) == nil)
        let last = try #require(rejection(BinaryModule.function(table.dropLast() + [1])))
        #expect(last.phase == .validation)
        #expect(last.message == "unknown label 1")
    }

    @Test func `with a br_table longer than the body are malformed`() throws {
        let module = BinaryModule.function([0x41, 0, 0x0e, 0xff, 0xff, 0xff, 0xff, 0x0f])
        let error = try #require(rejection(module))
        #expect(error.phase == .decoding)
        #expect(error.message == "length out of bounds: a length of 4294967295 is declared, but only 1 bytes are left")
    }

    @Test(.timeLimit(.minutes(1)))
    func `with many results pushed by few bytes exceed the frame at once`() throws {
        // Each call takes two bytes and pushes 1,000 operands.
        let calls = [[UInt8]](repeating: [0x10, 0], count: 1_000_000).flatMap { $0 }
        let module = BinaryModule.function(results: [UInt8](repeating: i32, count: 1_000), calls)
        let error = try #require(rejection(module))
        #expect(error.phase == .limit)
        #expect(error.message.hasPrefix("too many slots in a function's frame"))
    }

    @Test func `with more parameters, results or fields than allowed exceed a limit`() throws {
        func rejectionOfType(_ type: [UInt8]) -> ModuleError? {
            var module = BinaryModule()
            module.section(1, items: [type])
            return rejection(module.bytes)
        }
        let types = [UInt8](repeating: i32, count: 1_001)
        #expect(
            rejectionOfType(functionType(types, []))
                == ModuleError(.limit, offset: 13, "too many parameters of a function type: 1001, the limit is 1000"))
        #expect(
            rejectionOfType(functionType([], types))
                == ModuleError(.limit, offset: 14, "too many results of a function type: 1001, the limit is 1000"))
        #expect(rejectionOfType(functionType(types.dropLast(), types.dropLast())) == nil)
        let fields = [[UInt8]](repeating: [i32, 0], count: 10_001)
        #expect(
            rejectionOfType([0x5f] + vector(fields))
                == ModuleError(.limit, offset: 14, "too many fields of a structure: 10001, the limit is 10000"))
    }
}
