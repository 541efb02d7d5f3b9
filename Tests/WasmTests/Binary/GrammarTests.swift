import Testing
import Wasm
import WasmText

@Suite struct `Rejected modules` {
    private func rejectionOf(_ sections: [(UInt8, [UInt8])]) -> ModuleError? {
        var module = BinaryModule()
        for (identifier, contents) in sections { module.section(identifier, contents) }
        return rejection(module.bytes)
    }

    /// Each begins with something invalid, and breaks the grammar further on.
    @Test(
        arguments: [
            // An unknown type, then sections out of order.
            ([(3, [1, 0]), (8, [0]), (7, [0])], "unexpected content after last section"),
            // An import of an unknown type, then a byte too many.
            ([(2, [1, 0, 0, 0, 0, 0])], "section size mismatch"),
            // A memory that is too large, then an unknown section.
            ([(5, [1, 0, 0x81, 0x80, 4]), (77, [])], "malformed section id 77"),
            // A start function that does not exist, then a body without an end.
            (
                [(1, [1, 0x60, 0, 0]), (3, [1, 0]), (8, [9]), (10, [1, 2, 0, 1])],
                "unexpected end of section or function"
            ),
            // A body whose result is missing, then one with an illegal opcode.
            (
                [(1, [1, 0x60, 0, 1, 0x7f]), (3, [2, 0, 0]), (10, [2, 2, 0, 0x0b, 3, 0, 0xff, 0x0b])],
                "illegal opcode ff"
            ),
            // A body with an unknown type as its block's, then bytes behind the end.
            (
                [(1, [1, 0x60, 0, 0]), (3, [2, 0, 0]), (10, [2, 5, 0, 2, 5, 0x0b, 0x0b, 3, 0, 0x0b, 0x0b])],
                "section size mismatch"
            ),
            // A function of an unknown type, which the sections tell already, then its body with an illegal opcode.
            ([(3, [1, 0]), (10, [1, 3, 0, 0xff, 0x0b])], "illegal opcode ff"),
            // A body whose result is missing, then ones with parts of blocks that are not theirs.
            (
                [(1, [1, 0x60, 0, 1, 0x7f]), (3, [2, 0, 0]), (10, [2, 2, 0, 0x0b, 6, 0, 2, 0x40, 5, 0x0b, 0x0b])],
                "misplaced ELSE opcode, not in an if"
            ),
            (
                [
                    (1, [1, 0x60, 0, 1, 0x7f]), (3, [2, 0, 0]),
                    (10, [2, 2, 0, 0x0b, 8, 0, 4, 0x40, 5, 5, 0x0b, 0x0b, 0x0b]),
                ],
                "misplaced ELSE opcode, not in an if"
            ),
            (
                [
                    (1, [1, 0x60, 0, 1, 0x7f]), (3, [2, 0, 0]), (10, [2, 2, 0, 0x0b, 6, 0, 2, 0x40, 0x19, 0x0b, 0x0b]),
                ],
                "misplaced CATCH_ALL opcode, not in a try"
            ),
            (
                [(1, [1, 0x60, 0, 1, 0x7f]), (3, [2, 0, 0]), (10, [2, 2, 0, 0x0b, 5, 0, 2, 0x40, 0x18, 0])],
                "misplaced DELEGATE opcode, not in a try"
            ),
            // One that names a data segment where no section says how many there are.
            (
                [(1, [1, 0x60, 0, 1, 0x7f]), (3, [2, 0, 0]), (10, [2, 2, 0, 0x0b, 5, 0, 0xfc, 9, 0, 0x0b])],
                "data count section required by data.drop"
            ),
        ] as [([(UInt8, [UInt8])], String)])
    func `are malformed before they are invalid`(_ sections: [(UInt8, [UInt8])], _ message: String) throws {
        let error = try #require(rejectionOf(sections))
        #expect(error.phase == .decoding, "\(error)")
        #expect(error.message.hasPrefix(message), "\(error)")
    }

    /// Each begins with more than this implementation takes, and breaks the grammar further on.
    @Test(
        arguments: [
            ([(5, [101] + [UInt8](repeating: 0, count: 202)), (77, [])], "malformed section id 77"),
            (
                [
                    (1, [1, 0x60, 0, 0]), (3, [2, 0, 0]),
                    (10, [2, 6, 1, 0xe0, 0xd4, 3, 0x7f, 0x0b, 3, 0, 0xff, 0x0b]),
                ],
                "illegal opcode ff"
            ),
            // Both in one body.
            (
                [(1, [1, 0x60, 0, 0]), (3, [1, 0]), (10, [1, 7, 1, 0xe0, 0xd4, 3, 0x7f, 0xff, 0x0b])],
                "illegal opcode ff"
            ),
        ] as [([(UInt8, [UInt8])], String)])
    func `are malformed before they exceed a limit`(_ sections: [(UInt8, [UInt8])], _ message: String) throws {
        let error = try #require(rejectionOf(sections))
        #expect(error.phase == .decoding, "\(error)")
        #expect(error.message.hasPrefix(message), "\(error)")
    }

    @Test(
        arguments: [
            // A parameter of 128 bits, then an unknown section.
            ([(1, [1, 0x60, 1, 0x7b, 0]), (77, [])], "malformed section id 77"),
            // A tag section, then sections out of order.
            ([(1, [1, 0x60, 0, 0]), (13, [1, 0, 0]), (1, [0])], "unexpected content after last section"),
            // A body with an operator on vectors, then one with an illegal opcode.
            (
                [(1, [1, 0x60, 0, 0]), (3, [2, 0, 0]), (10, [2, 5, 0, 0xfd, 0x4d, 0x1a, 0x0b, 3, 0, 0xff, 0x0b])],
                "illegal opcode ff"
            ),
        ] as [([(UInt8, [UInt8])], String)])
    func `are malformed before they need what is switched off`(
        _ sections: [(UInt8, [UInt8])], _ message: String
    ) throws {
        var module = BinaryModule()
        for (identifier, contents) in sections { module.section(identifier, contents) }
        let error = try #require(rejection(module.bytes, features: Features.all.subtracting([.simd, .exceptions])))
        #expect(error.phase == .decoding, "\(error)")
        #expect(error.message.hasPrefix(message), "\(error)")
    }

    @Test func `keep an error of limits or features where the grammar holds`() throws {
        #expect(rejectionOf([(5, [101] + [UInt8](repeating: 0, count: 202))])?.phase == .limit)
        var module = BinaryModule()
        module.section(1, [1, 0x60, 1, 0x7b, 0])
        #expect(rejection(module.bytes, features: Features.all.subtracting(.simd))?.phase == .unsupported)
    }

    @Test func `keep the first typing error where the grammar holds`() throws {
        let error = try #require(rejectionOf([(3, [1, 0]), (10, [1, 2, 0, 0x0b])]))
        #expect(error.phase == .validation && error.message == "unknown type 0", "\(error)")
    }

    @Test(
        arguments: [
            ("(module (memory 1 1 shared))", "threads"), (#"(module (import "a" "b" (memory 1 1 shared)))"#, "threads"),
            ("(module (memory 1 (pagesize 1)))", "custom page sizes"),
            ("(module (memory 1 2 shared (pagesize 1)))", "custom page sizes"),
        ])
    func `name the proposal that a memory's flag comes from`(_ source: String, _ proposal: String) throws {
        let error = try #require(rejection(try TextFormat.encode(Array(source.utf8))))
        #expect(error.phase == .unsupported, "\(error)")
        #expect(error.message.contains(proposal), "\(error)")
    }

    @Test func `are malformed where nothing follows a flag that it calls for`() throws {
        for flags: UInt8 in [8, 9, 2, 16] {
            #expect(rejectionOf([(5, [1, flags])])?.phase == .decoding)
        }
    }

    @Test func `are called components where they are`() throws {
        let error = try #require(rejection([0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0]))
        #expect(error.phase == .decoding && error.message.contains("this is a component, not a module"), "\(error)")
    }
}
