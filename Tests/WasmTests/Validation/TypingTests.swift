import Testing
import Wasm

/// Instructions by their bytes, so that a test shows what it is about.
private enum Code {
    static let i32Const0: [UInt8] = [0x41, 0]
    static let i64Const0: [UInt8] = [0x42, 0]
    static let drop: [UInt8] = [0x1a]
    static let unreachable: [UInt8] = [0x00]
    static let i32Add: [UInt8] = [0x6a]
    static let select: [UInt8] = [0x1b]
    static let end: [UInt8] = [0x0b]
}

/// A body, and how the error about it starts.
private struct Mistake: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var body: [UInt8]
    var message: String

    init(_ description: String, _ body: [UInt8], _ message: String) {
        testDescription = description
        self.body = body
        self.message = message
    }
}

private let memory: (UInt8, [UInt8]) = (5, [1, 0, 1])
private let table: (UInt8, [UInt8]) = (4, [1, 0x70, 0, 1])

@Suite struct `Typing of bodies` {
    @Test(arguments: [
        Mistake(
            "operand missing", Code.i32Const0 + Code.i32Add + Code.drop,
            "type mismatch: i32.add expects i32, found nothing"),
        Mistake(
            "operand of another type", Code.i32Const0 + Code.i64Const0 + Code.i32Add + Code.drop,
            "type mismatch: i32.add expects i32, found i64"),
        Mistake("operand left", Code.i32Const0, "type mismatch: 1 operands are left beyond the block's results []"),
        Mistake(
            "operands of the outer block", Code.i32Const0 + [0x02, 0x40] + Code.drop + Code.end,
            "type mismatch: drop expects an operand"),
        Mistake(
            "result missing", [0x02, 0x7f] + Code.end + Code.drop, "type mismatch: end expects i32, found nothing"),
        Mistake(
            "if without else with a result", Code.i32Const0 + [0x04, 0x7f] + Code.i32Const0 + Code.end + Code.drop,
            "type mismatch: an if without else"),
        Mistake(
            "select of different types", Code.i32Const0 + Code.i64Const0 + Code.i32Const0 + Code.select + Code.drop,
            "type mismatch: select expects i32, found i64"),
        Mistake(
            "select of references", [0xd0, 0x70, 0xd0, 0x70] + Code.i32Const0 + Code.select + Code.drop,
            "type mismatch: select expects numbers or vectors"),
        Mistake("select with two types", [0x00, 0x1c, 2, 0x7f, 0x7f, 0x1a], "invalid result arity"),
        Mistake("label", [0x0c, 1], "unknown label 1"),
        Mistake("local", [0x20, 0] + Code.drop, "unknown local 0"),
        Mistake("global", [0x23, 0] + Code.drop, "unknown global 0"),
        Mistake("function", [0x10, 1], "unknown function 1"),
        Mistake("type of an indirect call", Code.i32Const0 + [0x11, 1, 0], "unknown type 1"),
        Mistake("table of an indirect call", Code.i32Const0 + [0x11, 0, 1], "unknown table 1"),
        Mistake("memory", Code.i32Const0 + [0x28, 0x40, 1, 0] + Code.drop, "unknown memory 1"),
        Mistake("element segment", [0xfc, 0x0d, 0], "unknown elem segment 0"),
        Mistake("tag", [0x08, 0], "unknown tag 0"),
        Mistake("alignment", Code.i32Const0 + [0x28, 3, 0] + Code.drop, "alignment must not be larger than natural"),
        Mistake("offset", Code.i32Const0 + [0x28, 2, 0x80, 0x80, 0x80, 0x80, 0x10] + Code.drop, "offset out of range"),
        Mistake("lane", [0x00, 0xfd, 0x15, 16, 0x1a], "invalid lane index 16, expected 0 to 15"),
        Mistake(
            "lane of a shuffle", [0x00, 0xfd, 0x0d] + [UInt8](repeating: 32, count: 16) + [0x1a],
            "invalid lane index 32"),
        Mistake("lane of a load", [0x00, 0xfd, 0x57, 3, 0, 2, 0x1a], "invalid lane index 2, expected 0 to 1"),
        Mistake("function reference", [0xd2, 0, 0x1a], "undeclared function reference 0"),
        Mistake(
            "br_table of labels that differ", [0x02, 0x7f, 0x00, 0x0e, 1, 0, 1, 0x0b, 0x1a],
            "type mismatch: br_table expects labels of 0 operands"),
        Mistake(
            "unreachable code", Code.unreachable + Code.i64Const0 + Code.i32Add + Code.drop,
            "type mismatch: i32.add expects i32, found i64"),
    ])
    fileprivate func `rejects a wrong`(_ mistake: Mistake) throws {
        let error = try #require(rejection(BinaryModule.function(mistake.body, sections: [memory, table])))
        #expect(error.phase == .validation)
        #expect(error.message.hasPrefix(mistake.message), "\(error)")
        // The body starts after the header, a type section of 6 bytes, a function section of 4, a table section of 6, a
        // memory section of 5, and the code section's first 4 bytes.
        #expect((33..<33 + 2 + mistake.body.count) ~= error.offset)
    }

    @Test(
        arguments: [
            Code.unreachable + Code.i32Add + Code.drop,
            Code.unreachable + Code.select + Code.drop,
            [0x0c, 0] + Code.i32Add + [0x45] + Code.drop,
            [0x02, 0x7f] + Code.i32Const0 + [0x0c, 0] + Code.end + Code.drop,
            [0x03, 0x40, 0x0c, 0] + Code.end,
            Code.i32Const0 + [0x04, 0x7f] + Code.i32Const0 + [0x05] + Code.i32Const0 + Code.end + Code.drop,
            [0x00, 0xd4, 0xd1] + Code.drop,
            Code.i32Const0 + [0x28, 2, 0xff, 0xff, 0xff, 0xff, 0x0f] + Code.drop,
        ] as [[UInt8]])
    func `accepts what the specification allows`(_ body: [UInt8]) {
        #expect(rejection(BinaryModule.function(body, sections: [memory, table])) == nil)
    }

    @Test func `keeps a reference popped in unreachable code a reference`() throws {
        let body: [UInt8] = [0x00, 0xd4, 0x45, 0x1a]
        let error = try #require(rejection(BinaryModule.function(body)))
        #expect(error.message.hasPrefix("type mismatch: i32.eqz expects i32"))
    }

    @Test func `needs the number of data segments before the code`() throws {
        let body: [UInt8] = [0xfc, 0x09, 0]
        let data: (UInt8, [UInt8]) = (11, [1, 1, 0])
        let missing = try #require(rejection(BinaryModule.function(body, sections: [data])))
        #expect(missing.phase == .decoding)
        #expect(missing.message.hasPrefix("data count section required"))
        #expect(rejection(BinaryModule.function(body, sections: [data, (12, [1])])) == nil)
    }

    @Test func `follows which locals without a default value are set`() throws {
        // (func (local (ref func)) …)
        let local: [[UInt8]] = [[1, 0x64, 0x70]]
        let set: [UInt8] = [0xd2, 0, 0x21, 0]
        let get: [UInt8] = [0x20, 0, 0x1a]
        let export: (UInt8, [UInt8]) = (7, [1, 0, 0, 0])
        func rejectionOf(_ body: [UInt8]) -> ModuleError? {
            rejection(BinaryModule.function(locals: local, body, sections: [export]))
        }
        #expect(rejectionOf(set + get) == nil)
        #expect(try #require(rejectionOf(get)).message == "uninitialized local 0")
        #expect(rejectionOf(set + [0x02, 0x40] + get + [0x0b]) == nil)
        #expect(try #require(rejectionOf([0x02, 0x40] + set + [0x0b] + get)).message == "uninitialized local 0")
    }

    @Test func `looks locals up in their runs`() throws {
        let locals: [[UInt8]] = [[3, i64], [0, f32], [2, f64]]
        func rejectionOfGet(_ index: UInt8, dropping test: UInt8) -> ModuleError? {
            rejection(BinaryModule.function(parameters: [i32], locals: locals, [0x20, index, test, 0x1a]))
        }
        #expect(rejectionOfGet(0, dropping: 0x45) == nil)
        for index: UInt8 in 1...3 { #expect(rejectionOfGet(index, dropping: 0x50) == nil) }
        for index: UInt8 in 4...5 { #expect(rejectionOfGet(index, dropping: 0x99) == nil) }
        #expect(try #require(rejectionOfGet(6, dropping: 0x1a)).message == "unknown local 6")
    }
}

@Suite struct `Frame sizes` {
    @Test func `count parameters, locals and operands in slots`() throws {
        let body: [UInt8] =
            [0x20, 0, 0x20, 2, 0xfd, 0x0c] + [UInt8](repeating: 0, count: 16) + [0x1a, 0x1a, 0x1a]
        let contents = try validated(
            BinaryModule.function(parameters: [v128, i32], locals: [[2, i32], [1, v128]], body))
        #expect(contents.bodies[0].declaredLocalCount == 3)
        #expect(contents.bodies[0].localSlotCount == 2 + 1 + 2 + 2)
        #expect(contents.bodies[0].maximumOperandSlots == 2 + 1 + 2)
    }

    @Test func `hold at most 32,768 slots with linkage and reserve`() throws {
        // No parameters, 3 slots of linkage, 8 in reserve.
        let fitting = 32_768 - 11
        #expect(rejection(BinaryModule.function(locals: [leb(fitting) + [i32]], [])) == nil)
        let error = try #require(rejection(BinaryModule.function(locals: [leb(fitting + 1) + [i32]], [])))
        #expect(error.phase == .limit)
        #expect(
            error.message == """
                too many slots in a function's frame: 32769, the limit is 32768 (at most 50000 locals may be declared, but \
                locals and operands share the frame, which needs a dozen slots for itself, and a v128 takes two): split \
                the function, or keep some of its values in memory
                """)
    }
}
