import Testing

@testable import Wasm

/// Looks at cancellation and deadline while a module is read and instantiated: none may be far from the next, however the
/// module is made.
@Suite struct `Looks at the deadline` {
    /// How often a module's reader asks whether to give up, or the error that it gives.
    private static func questions(_ bytes: [UInt8]) throws -> Int {
        var count = 0
        _ = try Module(bytes: bytes) {
            count += 1
            return false
        }
        return count
    }

    /// How often the decoder alone asks.
    private static func decodersQuestions(_ bytes: [UInt8]) throws -> Int {
        var count = 0
        _ = try ModuleDecoder.decode(bytes, features: .all) {
            count += 1
            return false
        }
        return count
    }

    private static let count = 40_000

    private static func times(_ item: [UInt8]) -> [[UInt8]] { [[UInt8]](repeating: item, count: count) }

    private static func group(_ types: [[UInt8]]) -> [UInt8] { [0x4e] + vector(types) }

    /// A module whose first section holds types, and then others.
    private static func module(_ sections: [(UInt8, [UInt8])]) -> [UInt8] {
        var module = BinaryModule()
        for (identifier, contents) in sections { module.section(identifier, contents) }
        return module.bytes
    }

    /// Structures of one field, with two fields' work each, are read, hashed, kept and checked.
    @Test func `are within a recursion group`() throws {
        let structure: [UInt8] = [0x5f, 1, i32, 0]
        let once = Self.module([(1, vector([Self.group(Self.times(structure))]))])
        #expect(try Self.decodersQuestions(once) >= 3 * 2 * Self.count / Looks.interval)
        // The second one is compared with the first.
        let twice = Self.module([(1, vector([Self.group(Self.times(structure)), Self.group(Self.times(structure))]))])
        let added = try Self.decodersQuestions(twice) - Self.decodersQuestions(once)
        #expect(added >= 2 * 2 * Self.count / Looks.interval)
    }

    @Test func `end the reading of a recursion group wherever they come`() throws {
        let bytes = Self.module([(1, vector([Self.group(Self.times([0x5f, 1, i32, 0]))]))])
        let questions = try Self.questions(bytes)
        for last in stride(from: 1, through: questions, by: 7) {
            var asked = 0
            let error = #expect(throws: ModuleError.self) {
                try Module(bytes: bytes) {
                    asked += 1
                    return asked == last
                }
            }
            #expect(error?.phase == .interrupted)
        }
    }

    private static let function: [(UInt8, [UInt8])] = [(1, vector([functionType([], [])])), (3, vector([[0]]))]
    private static let body: (UInt8, [UInt8]) = (10, vector([[2, 0, 0x0b]]))
    private static func withFunction(_ section: (UInt8, [UInt8])) -> [UInt8] { module(function + [section, body]) }

    /// Modules with many of something, by what that is.
    private static let modules: [String: [UInt8]] = [
        "types": module([(1, vector(times(functionType([], []))))]),
        "imports": module([
            (1, vector([functionType([], [])])), (2, vector(times([1, 0x61, 1, 0x62, 0, 0]))),
        ]),
        "exports": withFunction((7, vector((0..<count).map { leb(8) + Array("\(10_000_000 + $0)".utf8) + [0, 0] }))),
        "tables": module([(4, vector(times([0x70, 0, 0])))]),
        "tags": module([(1, vector([functionType([], [])])), (13, vector(times([0, 0])))]),
        "globals": module([(6, vector(times([i32, 0, 0x41, 0, 0x0b])))]),
        "element segments": withFunction((9, vector(times([3, 0, 0])))),
        "functions in a segment": withFunction((9, vector([[1, 0] + vector(times([0]))]))),
        "expressions in a segment": withFunction((9, vector([[5, 0x70] + vector(times([0xd2, 0, 0x0b]))]))),
        "data segments": module([(5, vector([[0, 1]])), (11, vector(times([0, 0x41, 0, 0x0b, 0])))]),
    ]

    @Test(arguments: modules.keys.sorted())
    func `are in the validation of many`(what: String) throws {
        let bytes = try #require(Self.modules[what])
        let added = try Self.questions(bytes) - Self.decodersQuestions(bytes)
        // A tag's type is checked where it is read.
        #expect(added >= (what == "tags" ? 0 : Self.count / Looks.interval))
    }

    /// Instantiates a module; `prepare` may change the interpreter before.
    @discardableResult
    private static func instantiate(
        _ module: Module, in interpreter: Interpreter = Interpreter(), _ prepare: (Interpreter) -> Void = { _ in }
    ) throws -> Interpreter {
        prepare(interpreter)
        var imports = Imports()
        imports.define("a", "b", HostFunction(type: FunctionType([], [])) { _, _ in [] })
        _ = try interpreter.instantiate(module, imports: imports)
        return interpreter
    }

    @Test(arguments: modules.keys.sorted())
    func `are in the instantiation of many`(what: String) throws {
        let module = try Module(bytes: try #require(Self.modules[what]))
        var looks = 0
        try Self.instantiate(module) { $0.onLook = { looks += 1 } }
        // Exports take nothing, and equal types are one.
        let expected = ["exports", "types"].contains(what) ? 0 : Self.count / 16 / Int(HostWork.slice)
        #expect(looks >= expected)
    }

    /// An interpreter is as before, but for types and host work.
    @Test func `that end an instantiation leave no functions behind`() throws {
        let module = try Module(bytes: try #require(Self.modules["imports"]))
        let checks = try Self.instantiate(module).interruptionChecks
        #expect(checks > 10)
        let interpreter = Interpreter(limits: Limits(functions: Self.count))
        for check in 1..<checks {
            let before = interpreter.interruptionChecks
            let error = #expect(throws: InstantiationError.self) {
                try Self.instantiate(module, in: interpreter) {
                    $0.interrupt(atCheck: before + check, with: .cancelled)
                }
            }
            guard case .trap(let trap) = error, trap.code == .cancelled else {
                return #expect(Bool(false), "\(String(describing: error)) at \(check)")
            }
            #expect(interpreter.functions.count == 1)
        }
        // There is room for the functions once.
        try Self.instantiate(module, in: interpreter)
        #expect(interpreter.functions.count == 1 + Self.count)
    }

    /// Types become the interpreter's in a group of which some are there already, or none.
    @Test func `that end it within a group leave no part of the group behind`() throws {
        let group = Self.group(Self.times([0x50, 0, 0x5f, 0]) + [[0x50, 1, 0, 0x5f, 0]])
        let module = try Module(bytes: Self.module([(1, vector([group]))]))
        var looks = 0
        try Self.instantiate(module) { $0.onLook = { looks += 1 } }
        #expect(looks >= 3 * Self.count / Looks.interval)
        for last in 1...looks {
            let interpreter = Interpreter()
            var asked = 0
            let error = #expect(throws: InstantiationError.self) {
                try Self.instantiate(module, in: interpreter) { interpreter in
                    interpreter.onLook = { [unowned interpreter] in
                        asked += 1
                        if asked == last { interpreter.cancellation.cancel() }
                    }
                }
            }
            guard case .trap(let trap) = error, trap.code == .cancelled else {
                return #expect(Bool(false), "\(String(describing: error)) at \(last)")
            }
            interpreter.cancellation.reset()
            interpreter.onLook = nil
            #expect([0, Self.count + 1].contains(interpreter.types.count))
            try Self.instantiate(module, in: interpreter)
            #expect(interpreter.types.count == Self.count + 1)
        }
    }

    @Test func `are within a constant expression`() throws {
        let sum: [UInt8] = [0x41, 0] + Array(Self.times([0x41, 1, 0x6a]).joined()) + [0x0b]
        let bytes = Self.module([(6, vector([[i32, 0] + sum]))])
        #expect(try Self.decodersQuestions(bytes) >= 3 * Self.count / InstructionReader.interruptionInterval)
        var looks = 0
        let interpreter = try Self.instantiate(Module(bytes: bytes)) { $0.onLook = { looks += 1 } }
        #expect(looks >= 2 * Self.count / 64 / Int(HostWork.slice))
        #expect(interpreter.hostWork == UInt64(2 * Self.count / 64))
    }

    @Test func `need no look within a name, since none is long`() throws {
        func bytes(_ count: Int) -> [UInt8] {
            Self.withFunction((7, vector([leb(count) + [UInt8](repeating: 0x61, count: count) + [0, 0]])))
        }
        _ = try Module(bytes: bytes(100_000))
        let error = #expect(throws: ModuleError.self) { try Module(bytes: bytes(100_001)) }
        #expect(error?.phase == .limit)
        #expect(error?.message == "too many bytes in a name: 100001, the limit is 100000")
    }
}
