import OperatorTable
import Testing
import Wasm
import WasmText

/// Random sequences of the operators that rows fuse, in both translation stages.
///
/// For each row there are several functions, in which the operators of the row follow one another. Each operand is what an
/// operator before gave, a local or a constant; each result stays on the stack for a later operator or goes to a local. Branches
/// leave the row in the middle, or lead back to its beginning. The functions give back all locals, so that a result which was handed on but not written shows.
@Suite struct `Fused sequences` {
    /// Numbers that a seed determines, the same on every machine.
    private struct Numbers {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }

        mutating func pick<T>(_ values: [T]) -> T { values[next(below: values.count)] }
    }

    /// The constants of each type: the edges, and small numbers that are addresses, too.
    private static let constants: [OperatorDescription.OperandType: [String]] = [
        .i32: ["0", "1", "-1", "0x7fffffff", "0x80000000", "31", "32", "64", "65532"],
        .i64: ["0", "1", "-1", "0x7fffffffffffffff", "0x8000000000000000", "63", "64", "4294967296"],
        .f32: ["0", "-0", "1.5", "inf", "-inf", "nan", "0x1p-149", "-2.25"],
        .f64: ["0", "-0", "1.5", "inf", "-inf", "nan", "0x1p-1074", "-2.25"],
    ]
    private static let locals: [OperatorDescription.OperandType: [Int]] = [
        .i32: [0, 1, 8], .i64: [2, 3, 9], .f32: [4, 5, 10], .f64: [6, 7, 11],
    ]
    private static let arguments: [[Value]] = [
        [.i32(8), .i32(0), .i64(3), .i64(0), .f32(1.5), .f32(-0.0), .f64(2.5), .f64(0)],
        [.i32(65_528), .i32(.max), .i64(.max), .i64(1 << 63), .f32(.nan), .f32(.infinity), .f64(.nan), .f64(-1)],
        [.i32(1 << 31), .i32(33), .i64(65), .i64(1 << 40), .f32(3e9), .f32(-7), .f64(1e300), .f64(-.infinity)],
    ]
    /// The operators behind the names of instructions that several share.
    private static let shared = [
        "load8SignedTo32": "i32.load8_s", "load8SignedTo64": "i64.load8_s", "load16SignedTo32": "i32.load16_s",
        "load16SignedTo64": "i64.load16_s", "load32SignedTo64": "i64.load32_s", "load8": "i32.load8_u",
        "load16": "i32.load16_u", "load32": "i32.load", "load64": "i64.load", "store8": "i32.store8",
        "store16": "i32.store16", "store32": "i32.store", "store64": "i64.store",
    ]

    /// The operator that an instruction computes, and whether it is a branch; `nil` for one that only moves or leads on.
    private static func meaning(of instruction: String) -> (found: OperatorDescription, isBranch: Bool)? {
        var name = instruction
        var isBranch = false
        for prefix in ["branchIf", "branchUnless"] where name.hasPrefix(prefix) {
            name = String(name.dropFirst(prefix.count))
            name = name.prefix(1).lowercased() + name.dropFirst()
            isBranch = true
        }
        if let key = shared.keys.filter({ name.hasPrefix($0) }).max(by: { $0.count < $1.count }) {
            return OperatorTable.operators.first { $0.mnemonic == shared[key] }.map { ($0, false) }
        }
        return OperatorTable.operators.filter { $0.signature != nil && name.hasPrefix($0.caseName) }
            .max { $0.caseName.count < $1.caseName.count }.map { ($0, isBranch) }
    }

    /// A body under way: its text, the results that wait on the stack, and the local that each of the others went to.
    private struct Body {
        var text = ""
        var waiting: [(type: OperatorDescription.OperandType, part: Int)] = []
        var owners: [Int: Int] = [:]

        mutating func set(_ type: OperatorDescription.OperandType, of part: Int, _ numbers: inout Numbers) {
            let local = numbers.pick(locals[type] ?? [])
            text += " local.set \(local)"
            owners[local] = part
        }

        /// Lets everything that waits go to locals.
        mutating func flush(_ numbers: inout Numbers) {
            while let (type, part) = waiting.popLast() { set(type, of: part, &numbers) }
        }

        /// An operand: the result of a part, if a local has it, or a local or constant.
        mutating func place(
            _ type: OperatorDescription.OperandType, from part: Int?, _ numbers: inout Numbers
        ) {
            if let part, let local = locals[type]?.first(where: { owners[$0] == part }) {
                text += " local.get \(local)"
            } else if numbers.next(below: 3) == 0 {
                text += " \(type.rawValue).const \(numbers.pick(constants[type] ?? []))"
            } else {
                text += " local.get \(numbers.pick(locals[type] ?? []))"
            }
        }
    }

    /// The operands by their names in rows, in the order of the operator's.
    private static func index(of operand: String, count: Int) -> Int {
        ["right", "value", "second"].contains(operand) ? count - 1 : 0
    }

    /// The body of a function with the operators of a row.
    private static func body(_ row: [FusionPartDescription], _ numbers: inout Numbers) -> String {
        var body = Body()
        // What is taken from the turn before stays in a local, which a part in front of the one that sets it reads.
        var carried: [Int: Int] = [:]
        for (number, part) in row.enumerated() {
            for source in part.sources where source.distance > number {
                let producer = number - source.distance + row.count
                guard let type = meaning(of: row[producer].name)?.found.signature?.results.first,
                    let local = locals[type]?.first(where: { body.owners[$0] == nil || body.owners[$0] == producer })
                else { continue }
                carried[producer] = local
                body.owners[local] = producer
            }
        }
        for (number, part) in row.enumerated() {
            guard let (found, isBranch) = meaning(of: part.name), let signature = found.signature else {
                // What moves or leads on: a copy, between others.
                body.flush(&numbers)
                body.text += " local.get 0 local.set 8"
                body.owners[8] = nil
                continue
            }
            let types = signature.operands.map { $0 == .address ? .i32 : $0 }
            // Which part gives each operand: the row says it, or it is the last result.
            var givers = [Int?](repeating: nil, count: types.count)
            for source in part.sources {
                let part = number - source.distance
                givers[index(of: source.operand, count: types.count)] = part < 0 ? part + row.count : part
            }
            if let last = body.waiting.last,
                let free = types.indices.first(where: { types[$0] == last.type && givers[$0] == nil })
            {
                givers[free] = last.part
            }
            let leading = givers.prefix { $0 != nil }.map { $0 ?? 0 }
            let top = body.waiting.suffix(leading.count)
            if top.map(\.part) == leading, top.map(\.type) == Array(types.prefix(leading.count)),
                numbers.next(below: 4) > 0
            {
                body.waiting.removeLast(leading.count)
                for index in leading.count..<types.count { body.place(types[index], from: givers[index], &numbers) }
            } else {
                body.flush(&numbers)
                for (type, giver) in zip(types, givers) { body.place(type, from: giver, &numbers) }
            }
            body.text += " \(found.mnemonic)"
            if !found.immediates.isEmpty, numbers.next(below: 2) == 0 {
                body.text += " offset=\(numbers.pick([1, 4, 65_536]))"
            }
            if isBranch {
                body.text += " br_if 0"
                if numbers.next(below: 2) == 0 { body.flush(&numbers) }
            } else if let type = signature.results.first {
                body.waiting.append((type, number))
                if let local = carried[number] {
                    body.text += " local.tee \(local)"
                    body.owners[local] = number
                } else if numbers.next(below: 4) == 0 {
                    let local = numbers.pick(locals[type] ?? [])
                    body.text += " local.tee \(local)"
                    body.owners[local] = number
                }
            }
        }
        body.flush(&numbers)
        return body.text
    }

    @Test func `give the same in both stages, with every local and the memory`() throws {
        var numbers = Numbers(seed: 14)
        var text =
            "(module (memory (export \"memory\") 1) (data (i32.const 0) \"\\01\\80\\ff\\7f\\00\\00\\f0\\7f\\10\\20\")"
        var count = 0
        for row in InstructionTable.fusions {
            for _ in 0..<4 {
                text += """

                    (func (export "\(count)") (param i32 i32 i64 i64 f32 f32 f64 f64)
                    (result i32 i32 i64 i64 i32 i32 i64 i64 i32 i64 i32 i64) (local i32 i64 f32 f64)
                    \(row.contains(where: \.repeats) ? "loop" : "block") \(Self.body(row, &numbers)) end local.get 0 local.get 1 local.get 2 local.get 3
                    local.get 4 i32.reinterpret_f32 local.get 5 i32.reinterpret_f32
                    local.get 6 i64.reinterpret_f64 local.get 7 i64.reinterpret_f64
                    local.get 8 local.get 9 local.get 10 i32.reinterpret_f32 local.get 11 i64.reinterpret_f64)
                    """
                count += 1
            }
        }
        let module = try Module(wat: text + ")")
        let stages = try TranslationStage.allCases.map { stage in
            let interpreter = Interpreter(translation: stage)
            return (interpreter: interpreter, instance: try interpreter.instantiate(module))
        }
        for index in 0..<count {
            for arguments in Self.arguments {
                let outcomes = try stages.map { stage in
                    // A loop may have no end.
                    measure(try stage.instance.function("\(index)"), arguments, in: stage.interpreter, fuel: 600)
                }
                #expect(outcomes[0] == outcomes[1], "function \(index) differs with \(arguments)")
            }
        }
        let memories = try stages.map { try $0.instance.memory("memory").bytes(at: 0, count: 65_536) }
        #expect(memories[0] == memories[1])
    }

    /// A run ends at the same place and with the same results for every budget, since a fused handler charges where its parts
    /// would.
    @Test func `end where the fuel ends, whatever was fused`() throws {
        let module = try Module(
            wat: """
                (module (memory (export "memory") 1) (func (export "f") (param i32 i32) (result i32) loop
                local.get 0 i32.const 255 i32.and i32.const 2 i32.shl i32.load offset=8 local.get 1 i32.xor local.set 1
                local.get 0 i32.const 2 i32.shl local.get 1 i32.store offset=64
                local.get 0 i32.const 1 i32.sub local.tee 0 i32.const 3 i32.gt_s br_if 0 end local.get 1))
                """)
        for fuel in 0..<200 {
            let outcomes = try TranslationStage.allCases.map { stage in
                let interpreter = Interpreter(translation: stage)
                let instance = try interpreter.instantiate(module)
                let outcome = measure(
                    try instance.function("f"), [.i32(9), .i32(77)], in: interpreter, fuel: UInt64(fuel))
                return (outcome, try instance.memory("memory").bytes(at: 0, count: 256))
            }
            #expect(outcomes[0] == outcomes[1], "with \(fuel)")
        }
    }
    /// What a turn of a loop leaves for the next one is the same whether it is read from its local or not, and after each
    /// trap and each end of the fuel in the middle of a turn as well.
    @Test(
        arguments: [
            // Marks every third byte.
            """
            local.get 2 local.get 0 i32.add i32.const 7 i32.store8 local.get 0 i32.const 3 i32.add local.tee 0 local.get 1
            i32.le_u br_if 0
            """,
            // The same, but the step is what is marked.
            """
            local.get 2 local.get 0 i32.add i32.const 7 i32.store8 local.get 0 local.get 0 i32.add local.tee 0 local.get 1
            i32.le_u br_if 0
            """,
            // What looks like that, but addresses and what changes are different locals.
            """
            local.get 2 local.get 3 i32.add i32.const 7 i32.store8 local.get 0 local.get 3 i32.add local.tee 0 local.get 1
            i32.le_u br_if 0
            """,
            """
            local.get 2 local.get 3 i32.add local.get 3 local.get 2 i32.add i32.load8_u i32.store8 local.get 0 i32.const 1
            i32.add local.tee 0 local.get 1 i32.lt_u br_if 0
            """,
            """
            local.get 0 i32.const 1 i32.add local.set 0 local.get 2 i32.const 4 i32.add local.tee 3 i32.load local.tee 4
            local.get 1 i32.lt_s br_if 0
            """,
            "local.get 3 i32.load local.tee 0 br_if 0",
            // Fills words.
            """
            local.get 2 local.get 0 i32.add i32.const 257 i32.store local.get 1 local.get 0 i32.const 4 i32.add local.tee 0
            i32.ne br_if 0
            """,
            // The length of a string, and one in which the index is changed once more.
            """
            local.get 2 local.get 0 i32.add local.set 3 local.get 0 i32.const 1 i32.add local.tee 4 local.set 0 local.get 3
            i32.load8_u br_if 0
            """,
            """
            local.get 2 local.get 0 i32.add local.set 3 local.get 0 i32.const 1 i32.add local.tee 4 local.set 0 local.get 3
            local.set 2 local.get 2 i32.load8_u br_if 0
            """,
            // Copies bytes over one another.
            """
            local.get 2 local.get 0 i32.add local.get 3 local.get 0 i32.add i32.load8_u i32.store8 local.get 0 i32.const 1
            i32.add local.tee 0 local.get 1 i32.lt_u br_if 0
            """,
            // Walks along a list, looks something up in one, and turns one round.
            "local.get 0 i32.load local.tee 0 br_if 0",
            """
            local.get 0 i32.load offset=4 i32.load16_u offset=2 local.get 1 i32.eq br_if 1 local.get 0 i32.load local.tee 0
            br_if 0
            """,
            """
            local.get 0 i32.load offset=4 i32.load8_u local.get 1 i32.const 255 i32.and i32.xor i32.eqz br_if 1 local.get 0
            i32.load local.tee 0 br_if 0
            """,
            """
            local.get 0 local.set 3 local.get 4 local.set 0 local.get 0 i32.load local.set 4 local.get 0 local.get 3 i32.store
            local.get 4 br_if 0
            """,
            // Goes over numbers upwards and downwards.
            """
            local.get 0 i32.const 1 i32.add local.set 0 local.get 2 i32.const 4 i32.add local.tee 2 i32.load local.tee 3
            local.get 1 i32.lt_s br_if 0
            """,
            """
            local.get 0 i32.const -1 i32.add local.set 0 local.get 2 i32.load local.set 3 local.get 2 i32.const -4 i32.add
            local.tee 4 local.set 2 local.get 3 local.get 1 i32.gt_s br_if 0
            """,
            // Compares bytes.
            """
            local.get 0 i32.load8_u local.get 2 i32.load8_u i32.sub local.tee 3 br_if 1 local.get 0 i32.const 1 i32.add
            local.set 0 local.get 2 i32.const 1 i32.add local.set 2 local.get 1 i32.const -1 i32.add local.tee 1 br_if 0
            """,
        ])
    func `carry the same from turn to turn`(_ loop: String) throws {
        let module = try Module(
            wat: """
                (module (memory (export "memory") 1) (data (i32.const 0)
                "\\08\\00\\00\\00\\10\\00\\00\\00\\10\\00\\00\\00\\04\\00\\00\\00\\18\\00\\00\\00\\06\\00\\05\\00\\00\\00\\00\\00ab\\00")
                (func (export "f") (param i32 i32 i32 i32 i32) (result i32 i32 i32 i32 i32)
                block loop \(loop) end end local.get 0 local.get 1 local.get 2 local.get 3 local.get 4))
                """)
        let arguments: [[UInt32]] = [
            [0, 40, 0, 64, 8], [8, 5, 16, 4, 0], [1, 9, 65_500, 65_530, 16], [65_528, 90, 3, 0, 65_529],
        ]
        for arguments in arguments {
            for fuel in UInt64(0)..<120 {
                let outcomes = try TranslationStage.allCases.map { stage in
                    let interpreter = Interpreter(translation: stage)
                    let instance = try interpreter.instantiate(module)
                    let outcome = measure(
                        try instance.function("f"), arguments.map { .i32($0) }, in: interpreter, fuel: fuel)
                    return (outcome, try instance.memory("memory").bytes(at: 0, count: 65_536))
                }
                #expect(outcomes[0] == outcomes[1], "\(arguments) with \(fuel)")
            }
        }
    }
}
