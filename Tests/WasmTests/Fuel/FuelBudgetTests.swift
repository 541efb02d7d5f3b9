import Testing
import Wasm
import WasmText

@Suite struct `Fuel budgets` {
    struct Program: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var wat: String
        var arguments: [Value] = []
        var result: Value
    }

    /// Programs that do the same at every run, with each kind of charge point.
    static let programs = [
        Program(
            testDescription: "recursion",
            wat: """
                (module (func $fib (export "f") (param i32) (result i32)
                    local.get 0 i32.const 2 i32.lt_s
                    if (result i32) local.get 0
                    else
                        local.get 0 i32.const 1 i32.sub call $fib
                        local.get 0 i32.const 2 i32.sub call $fib i32.add
                    end))
                """,
            arguments: [.i32(6)], result: .i32(8)),
        Program(
            testDescription: "loops and branches",
            wat: """
                (module (func (export "f") (param i32) (result i32) (local i32 i32)
                    block loop
                        local.get 1 local.get 0 i32.ge_s br_if 1
                        block block block local.get 1 i32.const 3 i32.rem_u br_table 0 1 2 end
                            local.get 2 i32.const 10 i32.add local.set 2 br 1 end
                            local.get 2 i32.const 1 i32.add local.set 2 end
                        local.get 1 i32.const 1 i32.add local.set 1
                        br 0
                    end end
                    local.get 2))
                """,
            arguments: [.i32(7)], result: .i32(32)),
        Program(
            testDescription: "indirect and tail calls",
            wat: """
                (module (table funcref (elem $even $odd)) (type $t (func (param i32) (result i32)))
                    (func $even (param i32) (result i32)
                        local.get 0 i32.eqz if i32.const 1 return end
                        local.get 0 i32.const 1 i32.sub i32.const 1 return_call_indirect (type $t))
                    (func $odd (param i32) (result i32)
                        local.get 0 i32.eqz if i32.const 0 return end
                        local.get 0 i32.const 1 i32.sub return_call $even)
                    (func (export "f") (param i32) (result i32)
                        local.get 0 i32.const 0 call_indirect (type $t)
                        local.get 0 call $odd i32.const 2 i32.mul i32.add))
                """,
            arguments: [.i32(9)], result: .i32(2)),
        Program(
            testDescription: "bulk operations",
            wat: """
                (module (memory 1) (data $d "0123456789") (func (export "f") (result i32)
                    i32.const 0 i32.const 0 i32.const 16 memory.fill
                    i32.const 4 i32.const 2 i32.const 5 memory.init $d
                    i32.const 5 i32.const 4 i32.const 5 memory.copy
                    i32.const 5 i32.load))
                """,
            result: .i32(0x3534_3332)),
        Program(
            testDescription: "branches with values",
            wat: """
                (module (func (export "f") (param i32) (result i32) (local i32)
                    block (result i32 i32)
                        i32.const 100 i32.const 20
                        local.get 0 br_if 0
                        drop drop
                        i32.const 1 i32.const 2
                    end
                    i32.sub
                    local.set 1
                    i32.const 3
                    loop (param i32) (result i32)
                        i32.const 1 i32.sub local.tee 0
                        local.get 1 i32.const 5 i32.add local.set 1
                        local.get 0 br_if 0
                    end
                    local.get 1 i32.add))
                """,
            arguments: [.i32(1)], result: .i32(95)),
    ]

    @Test(arguments: programs)
    func `equal to the consumption are enough, and one unit less is not`(_ program: Program) throws {
        let guest = try Guest(program.wat)
        let needed = try guest.outcome("f", program.arguments)
        #expect(needed.end == .values([program.result]))
        #expect(needed.fuel > 10)
        #expect(try guest.outcome("f", program.arguments, fuel: needed.fuel) == needed)
        #expect(try guest.outcome("f", program.arguments, fuel: needed.fuel - 1).trap == .outOfFuel)
    }

    @Test(arguments: programs)
    func `of any size leave the same in both stages and a usable interpreter`(_ program: Program) throws {
        let guest = try Guest(program.wat)
        let needed = try guest.outcome("f", program.arguments).fuel
        let interpreters = TranslationStage.allCases.map { Interpreter(translation: $0) }
        let functions = try interpreters.map { try $0.instantiate(guest.module).function("f") }
        var consumptions: Set<UInt64> = []
        for budget in 0..<needed {
            let outcomes = zip(functions, interpreters).map {
                measure($0, program.arguments, in: $1, fuel: budget)
            }
            try #require(outcomes[0] == outcomes[1], "with a budget of \(budget)")
            try #require(outcomes[0].trap == .outOfFuel, "with a budget of \(budget)")
            // What is consumed are completed blocks, so it never exceeds the budget and grows with it.
            try #require(outcomes[0].fuel <= budget)
            try #require(outcomes[0].fuel >= consumptions.max() ?? 0)
            consumptions.insert(outcomes[0].fuel)
        }
        #expect(consumptions.count > 3, "the budgets end at different charge points")
        for (function, interpreter) in zip(functions, interpreters) {
            #expect(
                measure(function, program.arguments, in: interpreter)
                    == Outcome(end: .values([program.result]), fuel: needed))
        }
    }

    @Test(arguments: programs)
    func `refilled step by step change nothing`(_ program: Program) throws {
        let guest = try Guest(program.wat)
        let needed = try guest.outcome("f", program.arguments).fuel
        for stage in TranslationStage.allCases {
            let interpreter = Interpreter(translation: stage)
            let function = try interpreter.instantiate(guest.module).function("f")
            interpreter.fuel = 0
            var added: UInt64 = 0
            var requests = 0
            interpreter.fuelRefill = { missing in
                added += missing
                requests += 1
                return missing
            }
            #expect(try function.invoke(program.arguments) == [program.result])
            #expect(added == needed)
            #expect(requests > 3)
            #expect(interpreter.fuel == 0)
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `end when the refill gives too little`(_ stage: TranslationStage) throws {
        let module = try Module(wat: "(module (func (export \"f\") i32.const 0 drop i32.const 0 drop))")
        let interpreter = Interpreter(translation: stage)
        let function = try interpreter.instantiate(module).function("f")
        interpreter.fuel = 1
        interpreter.fuelRefill = { missing in
            #expect(missing == 2)
            return missing - 1
        }
        #expect(trapCode { try function.call() } == .outOfFuel)
        // What the refill gave stays.
        #expect(interpreter.fuel == 2)
        interpreter.fuelRefill = nil
        interpreter.fuel = 3
        #expect(throws: Never.self) { try function.call() }
        #expect(interpreter.fuel == 0)
    }

    @Test(arguments: TranslationStage.allCases)
    func `refilled generously keep what is left over`(_ stage: TranslationStage) throws {
        let module = try Module(wat: "(module (func (export \"f\") i32.const 0 drop))")
        let interpreter = Interpreter(translation: stage)
        let function = try interpreter.instantiate(module).function("f")
        interpreter.fuel = 0
        interpreter.fuelRefill = { _ in 100 }
        try function.call()
        #expect(interpreter.fuel == 98)
        interpreter.fuel = 0
        interpreter.fuelRefill = { _ in .max }
        try function.call()
        #expect(interpreter.fuel == UInt64.max - 2)
    }

    /// The last block of each body traps and is not charged.
    @Test(
        arguments: [
            ("unreachable", 0),
            ("i32.const 1 drop unreachable", 0),
            ("i32.const 1 i32.const 0 i32.div_u drop", 0),
            ("block i32.const 1 br_if 0 end unreachable", 3),
            ("loop i32.const 1 drop end i32.const 70000 i32.load drop", 1),
            ("call $empty unreachable", 3),
            ("call $trap i32.const 1 drop", 2),
            ("i32.const 0 i32.const 0 i32.const 70000 memory.fill", 0),
            ("i32.const 0 i32.const 0 i32.const 50 memory.fill unreachable", 50),
            (
                "(local i32) loop local.get 0 i32.const 1 i32.add local.tee 0 i32.const 3 i32.lt_s br_if 0 end unreachable",
                22
            ),
        ] as [(String, UInt64)])
    func `are charged with the completed blocks of a run that traps`(_ body: String, _ fuel: UInt64) throws {
        let guest = try Guest(
            "(module (memory 1) (func $empty) (func $trap unreachable) (func (export \"f\") \(body)))")
        let outcome = try guest.outcome()
        #expect(outcome.trap != nil)
        #expect(outcome.fuel == fuel)
    }

    @Test(arguments: TranslationStage.allCases)
    func `used up before a bulk operation leave the memory untouched`(_ stage: TranslationStage) throws {
        let module = try Module(
            wat: """
                (module (memory (export "m") 1)
                    (func (export "f") i32.const 0 i32.const 170 i32.const 100 memory.fill))
                """)
        let interpreter = Interpreter(translation: stage)
        let instance = try interpreter.instantiate(module)
        #expect(
            measure(try instance.function("f"), in: interpreter, fuel: 99) == Outcome(end: .trap(.outOfFuel), fuel: 0))
        #expect(try instance.memory("m").bytes(at: 0, count: 100) == Array(repeating: 0, count: 100))
    }

    @Test(arguments: TranslationStage.allCases)
    func `used up at the first call of a function leave it callable`(_ stage: TranslationStage) throws {
        let module = try Module(
            wat: """
                (module (func $g (result i32) i32.const 5)
                    (func (export "f") (result i32) i32.const 0 drop call $g))
                """)
        for budget in 0..<5 as Range<UInt64> {
            let interpreter = Interpreter(translation: stage)
            let function = try interpreter.instantiate(module).function("f")
            let consumed: UInt64 = budget < 3 ? 0 : 3
            #expect(
                measure(function, in: interpreter, fuel: budget) == Outcome(end: .trap(.outOfFuel), fuel: consumed))
            #expect(measure(function, in: interpreter, fuel: 5) == Outcome(end: .values([.i32(5)]), fuel: 5))
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `too small for an instantiation end it`(_ stage: TranslationStage) throws {
        let module = try Module(wat: "(module (memory 1) (data (i32.const 0) \"abc\") (func $f) (start $f))")
        for budget in 0..<9 as Range<UInt64> {
            let interpreter = Interpreter(limits: Limits(fuel: budget), translation: stage)
            let error = #expect(throws: InstantiationError.self) { try interpreter.instantiate(module) }
            guard case .trap(let trap) = try #require(error) else {
                Issue.record("not a trap: \(String(describing: error))")
                continue
            }
            #expect(trap.code == .outOfFuel)
        }
        #expect(throws: Never.self) { try Interpreter(limits: Limits(fuel: 9)).instantiate(module) }
    }
}
