import Testing
import Wasm
import WasmText

/// Copies and fills of a few bytes, which a handler does itself, and those a little longer, which it does not.
@Suite struct `Short ranges of a memory` {
    /// How a memory is declared, with the type of its addresses and what is said of it in an instruction.
    struct Kind: Sendable, CustomTestStringConvertible {
        var fields: String
        var address = "i32"
        var name = ""
        var testDescription: String { fields }

        static let all = [
            Kind(fields: #"(memory $m (export "m") 1)"#),
            Kind(fields: #"(memory $m (export "m") i64 1)"#, address: "i64"),
            Kind(fields: #"(memory 0) (memory $m (export "m") 1)"#, name: "$m"),
        ]

        func module(_ stage: TranslationStage) throws -> (Interpreter, Instance) {
            let copied = name.isEmpty ? "" : "\(name) \(name)"
            let module = try Module(
                wat: """
                    (module \(fields)
                        (func (export "copy") (param \(address) \(address) \(address))
                            local.get 0 local.get 1 local.get 2 memory.copy \(copied))
                        (func (export "fill") (param \(address) i32 \(address))
                            local.get 0 local.get 1 local.get 2 memory.fill \(name)))
                    """)
            let interpreter = Interpreter(translation: stage)
            return (interpreter, try interpreter.instantiate(module))
        }

        func number(_ value: Int) -> Value { address == "i64" ? .long(Int64(value)) : .int(Int32(value)) }
    }

    private static let lengths = Array(0...70) + [127, 128, 1000]
    /// A byte that tells where it stands.
    private static func pattern(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: index &* 37 &+ index >> 8) }

    @Test(arguments: Kind.all, TranslationStage.allCases)
    func `are copied as if all were read first`(_ kind: Kind, _ stage: TranslationStage) throws {
        let (interpreter, instance) = try kind.module(stage)
        let memory = try instance.memory("m")
        let copy = try instance.function("copy")
        let whole = (0..<4096).map(Self.pattern)
        for length in Self.lengths {
            for distance in [-1025, -64, -33, -32, -17, -8, -5, -3, -1, 0, 1, 2, 4, 7, 15, 16, 31, 40, 64, 1025] {
                try memory.write(whole, at: 0)
                let (source, start) = (1500, 1500 + distance)
                let outcome = measure(
                    copy, [kind.number(start), kind.number(source), kind.number(length)], in: interpreter)
                var expected = whole
                expected.replaceSubrange(start..<start + length, with: whole[source..<source + length])
                let found = try memory.bytes(at: 0, count: 4096)
                #expect(found == expected, "\(length) bytes by \(distance)")
                #expect(outcome.fuel == UInt64(length) + 5, "\(length) bytes")
            }
        }
    }

    @Test(arguments: Kind.all, TranslationStage.allCases)
    func `are filled, and nothing beside them`(_ kind: Kind, _ stage: TranslationStage) throws {
        let (interpreter, instance) = try kind.module(stage)
        let memory = try instance.memory("m")
        let fill = try instance.function("fill")
        let whole = (0..<2048).map(Self.pattern)
        for length in Self.lengths {
            for value in [0, 0xa5, 0x1ff] {
                try memory.write(whole, at: 0)
                let outcome = measure(
                    fill, [kind.number(77), .int(Int32(value)), kind.number(length)], in: interpreter)
                var expected = whole
                expected.replaceSubrange(
                    77..<77 + length, with: repeatElement(UInt8(truncatingIfNeeded: value), count: length))
                let found = try memory.bytes(at: 0, count: 2048)
                #expect(found == expected, "\(length) bytes")
                #expect(outcome.fuel == UInt64(length) + 5, "\(length) bytes")
            }
        }
    }

    @Test(arguments: Kind.all, TranslationStage.allCases)
    func `end at the last byte`(_ kind: Kind, _ stage: TranslationStage) throws {
        let (interpreter, instance) = try kind.module(stage)
        let memory = try instance.memory("m")
        let (copy, fill) = (try instance.function("copy"), try instance.function("fill"))
        let whole = (0..<65_536).map(Self.pattern)
        try memory.write(whole, at: 0)
        for length in Self.lengths {
            let (count, last) = (kind.number(length), kind.number(65_536 - length))
            let behind = kind.number(65_537 - length)
            let number = kind.number(0)
            for arguments in [[behind, number, count], [number, behind, count], [kind.number(-1), number, count]] {
                let outcome = measure(copy, arguments, in: interpreter)
                #expect(outcome.trap == .outOfBoundsMemoryAccess, "\(length) bytes")
            }
            #expect(measure(fill, [behind, .int(1), count], in: interpreter).trap == .outOfBoundsMemoryAccess)
            #expect(measure(fill, [kind.number(-1), .int(1), count], in: interpreter).trap == .outOfBoundsMemoryAccess)
            #expect(try memory.bytes(at: 0, count: 65_536) == whole, "\(length) bytes")
            #expect(measure(copy, [last, last, count], in: interpreter).trap == nil, "\(length) bytes")
        }
        #expect(measure(fill, [kind.number(65_536), .int(1), kind.number(0)], in: interpreter).trap == nil)
    }

    @Test(arguments: TranslationStage.allCases, [1, 5, 33, 64, 65])
    func `are touched only if the fuel pays for all of them`(_ stage: TranslationStage, _ length: Int) throws {
        for name in ["copy", "fill"] {
            let (interpreter, instance) = try Kind.all[0].module(stage)
            let memory = try instance.memory("m")
            try memory.write([9, 9, 9, 9], at: 500)
            let arguments: [Value] = [.int(100), .int(500), .int(Int32(length))]
            let before = try memory.bytes(at: 100, count: 64)
            let short = measure(
                try instance.function(name), arguments, in: interpreter, fuel: UInt64(length) - 1)
            #expect(short.trap == .outOfFuel)
            #expect(try memory.bytes(at: 100, count: 64) == before)
        }
    }
}
