import Testing
import Wasm
import WasmText

@Suite struct `Host functions` {
    /// A guest that calls `host.f` with the numbers from 1 on, and gives what it gives.
    private func guest(
        _ parameters: [ValueType], _ result: ValueType?, _ function: @escaping @Sendable () -> HostFunction
    )
        throws -> Guest
    {
        let types = parameters.map(\.description).joined(separator: " ")
        let constants = parameters.enumerated().map { "\($1).const \($0 + 1)" }.joined(separator: " ")
        let results = result.map { "(result \($0))" } ?? ""
        var guest = try Guest(
            """
            (module (import "host" "f" (func $f (param \(types)) \(results)))
                (type $t (func (param \(types)) \(results))) (table funcref (elem $f))
                (func (export "f") \(results) \(constants) call $f)
                (func (export "indirect") \(results) i32.const 0 drop \(constants) i32.const 0 call_indirect (type $t))
                (func (export "tail") \(results) \(constants) return_call $f))
            """)
        guest.imports = { _ in
            var imports = Imports()
            imports.define("host", "f", function())
            return imports
        }
        return guest
    }

    private static let arities: [(count: Int, function: @Sendable () -> HostFunction)] = [
        (0, { HostFunction { (_: borrowing Caller) -> Int64 in number([]) } }),
        (1, { HostFunction { (_: borrowing Caller, a: Int32) -> Int64 in number([a]) } }),
        (2, { HostFunction { (_: borrowing Caller, a: Int32, b: Int32) -> Int64 in number([a, b]) } }),
        (3, { HostFunction { (_: borrowing Caller, a: Int32, b: Int32, c: Int32) -> Int64 in number([a, b, c]) } }),
        (
            4,
            {
                HostFunction { (_: borrowing Caller, a: Int32, b: Int32, c: Int32, d: Int32) -> Int64 in
                    number([a, b, c, d])
                }
            }
        ),
        (
            5,
            {
                HostFunction { (_: borrowing Caller, a: Int32, b: Int32, c: Int32, d: Int32, e: Int32) -> Int64 in
                    number([a, b, c, d, e])
                }
            }
        ),
        (
            6,
            {
                HostFunction {
                    (_: borrowing Caller, a: Int32, b: Int32, c: Int32, d: Int32, e: Int32, f: Int32) -> Int64 in
                    number([a, b, c, d, e, f])
                }
            }
        ),
        (
            7,
            {
                HostFunction {
                    (_: borrowing Caller, a: Int32, b: Int32, c: Int32, d: Int32, e: Int32, f: Int32, g: Int32)
                        -> Int64 in
                    number([a, b, c, d, e, f, g])
                }
            }
        ),
        (
            8,
            {
                HostFunction {
                    (
                        _: borrowing Caller, a: Int32, b: Int32, c: Int32, d: Int32, e: Int32, f: Int32, g: Int32,
                        h: Int32
                    ) -> Int64 in
                    number([a, b, c, d, e, f, g, h])
                }
            }
        ),
        (
            9,
            {
                HostFunction {
                    (
                        _: borrowing Caller, a: Int32, b: Int32, c: Int32, d: Int32, e: Int32, f: Int32, g: Int32,
                        h: Int32, i: Int32
                    ) -> Int64 in
                    number([a, b, c, d, e, f, g, h, i])
                }
            }
        ),
        (
            12,
            {
                HostFunction {
                    (
                        _: borrowing Caller, a: Int32, b: Int32, c: Int32, d: Int32, e: Int32, f: Int32, g: Int32,
                        h: Int32, i: Int32, j: Int32, k: Int32, l: Int32
                    ) -> Int64 in
                    number([a, b, c, d, e, f, g, h, i, j, k, l])
                }
            }
        ),
    ]

    /// The arguments as digits to the base 100.
    private static func number(_ arguments: [Int32]) -> Int64 { arguments.reduce(0) { $0 &* 100 &+ Int64($1) } }

    @Test(arguments: 0..<11)
    func `get their arguments in order, however many`(_ index: Int) throws {
        let (count, function) = Self.arities[index]
        let guest = try guest(Array(repeating: .i32, count: count), .i64, function)
        let expected = Value.long(Self.number(count == 0 ? [] : (1...Int32(count)).map { $0 }))
        for name in ["f", "indirect", "tail"] { #expect(try guest.value(name) == expected) }
    }

    @Test func `get and give every number type`() throws {
        func check<T: WasmValue & Equatable>(_ values: [T]) throws {
            let guest = try guest([T.valueType], T.valueType) {
                HostFunction { (_: borrowing Caller, value: T) -> T in value }
            }
            #expect(guest.module.imports.first?.type == .function(FunctionType([T.valueType], [T.valueType])))
            let module = try Module(
                wat: """
                    (module (import "host" "f" (func $f (param \(T.valueType)) (result \(T.valueType))))
                        (func (export "f") (param \(T.valueType)) (result \(T.valueType)) local.get 0 call $f))
                    """)
            for stage in TranslationStage.allCases {
                let interpreter = Interpreter(translation: stage)
                let instance = try interpreter.instantiate(module, imports: try guest.imports(interpreter))
                for value in values {
                    let result: T = try instance.call("f", value)
                    #expect(result.slot == value.slot)
                }
            }
        }
        try check([0, 1, -1, .max, .min] as [Int32])
        try check([0, 1, .max, 1 << 31] as [UInt32])
        try check([0, 1, -1, .max, .min] as [Int64])
        try check([0, 1, .max, 1 << 63] as [UInt64])
        try check([0, -0.0, 1.5, .infinity, .nan, Float(bitPattern: 0xffa0_0001)] as [Float])
        try check([0, -0.0, 1.5, -.infinity, .nan, Double(bitPattern: 0xfff4_0000_0000_0001)] as [Double])
    }

    @Test func `get arguments of mixed types`() throws {
        let eight = try guest([.i32, .i32, .i64, .i64, .f32, .f64, .i32, .f64], .f64) {
            HostFunction {
                (
                    _: borrowing Caller, a: Int32, b: UInt32, c: Int64, d: UInt64, e: Float, f: Double, g: Int32,
                    h: Double
                ) -> Double in
                Double(a) + Double(b) * 10 + Double(c) * 100 + Double(d) * 1e3 + Double(e) * 1e4 + f * 1e5
                    + Double(g) * 1e6 + h * 1e7
            }
        }
        #expect(try eight.value() == .f64(87_654_321))
        let nine = try guest([.f64, .i32, .i64, .f32, .i32, .i32, .i32, .i32, .i64], .f32) {
            HostFunction {
                (
                    _: borrowing Caller, a: Double, b: UInt32, c: Int64, d: Float, e: Int32, f: Int32, g: Int32,
                    h: Int32, i: UInt64
                ) -> Float in
                Float(a) + Float(b) + Float(c) + d + Float(e + f + g + h) + Float(i)
            }
        }
        #expect(try nine.value() == .f32(45))
    }

    @Test func `may give nothing`() throws {
        // Each checks its arguments itself.
        let functions: [(Int, @Sendable () -> HostFunction)] = [
            (0, { HostFunction { (_: borrowing Caller) in } }),
            (1, { HostFunction { (_: borrowing Caller, a: Int32) in #expect(a == 1) } }),
            (2, { HostFunction { (_: borrowing Caller, a: Int32, b: Int32) in #expect([a, b] == [1, 2]) } }),
            (
                8,
                {
                    HostFunction {
                        (
                            _: borrowing Caller, a: Int32, b: Int32, c: Int32, d: Int32, e: Int32, f: Int32, g: Int32,
                            h: Int32
                        ) in #expect([a, b, c, d, e, f, g, h] == [1, 2, 3, 4, 5, 6, 7, 8])
                    }
                }
            ),
            (
                9,
                {
                    HostFunction {
                        (
                            _: borrowing Caller, a: Int32, b: Int32, c: Int32, d: Int32, e: Int32, f: Int32, g: Int32,
                            h: Int32, i: Int32
                        ) in #expect([a, b, c, d, e, f, g, h, i] == [1, 2, 3, 4, 5, 6, 7, 8, 9])
                    }
                }
            ),
        ]
        for (count, function) in functions {
            let guest = try guest(Array(repeating: .i32, count: count), nil, function)
            for name in ["f", "indirect", "tail"] { #expect(try guest.values(name) == []) }
        }
    }

    @Test func `in raw form read and write slots`() throws {
        let type = FunctionType([.i32, .i64, .f32, .f64], [.f64, .f32, .i64, .i32, .i32])
        var guest = try Guest(
            """
            (module (import "host" "f" (func $f (param i32 i64 f32 f64) (result f64 f32 i64 i32 i32)))
                (func (export "f") (param i32 i64 f32 f64) (result f64 f32 i64 i32 i32)
                    local.get 0 local.get 1 local.get 2 local.get 3 call $f
                    i32.add i32.const 1)
                (func (export "tail") (param i32 i64 f32 f64) (result f64 f32 i64 i32 i32)
                    local.get 0 local.get 1 local.get 2 local.get 3 return_call $f))
            """)
        guest.imports = { _ in
            var imports = Imports()
            imports.define(
                "host", "f",
                HostFunction(type: type) { _, arguments in
                    let a: Int32 = arguments[0]
                    let b: Int64 = arguments[1]
                    let c: Float = arguments[2]
                    let d: Double = arguments[3]
                    arguments.set(0, d)
                    arguments.set(1, c)
                    arguments.set(2, b)
                    arguments.set(3, a)
                    arguments.set(4, 5 as UInt32)
                })
            return imports
        }
        let arguments: [Value] = [.int(-1), .long(.min), .f32(Float(bitPattern: 0xffa0_0001)), .f64(-0.0)]
        #expect(
            try guest.values("f", arguments)
                == [.f64(-0.0), .f32(Float(bitPattern: 0xffa0_0001)), .long(.min), .i32(4), .i32(1)])
        #expect(
            try guest.values("tail", arguments)
                == [.f64(-0.0), .f32(Float(bitPattern: 0xffa0_0001)), .long(.min), .int(-1), .i32(5)])
    }

    struct Failure: Error, Equatable { var number: Int }

    @Test(arguments: TranslationStage.allCases)
    func `that throw end the run with their own error`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        var imports = Imports()
        imports.define(
            "host", "fail", HostFunction { (_: borrowing Caller, number: Int32) in throw Failure(number: Int(number)) })
        imports.define(
            "host", "nested",
            HostFunction { (caller: borrowing Caller) in try caller.guest.call("direct") })
        let module = try Module(
            wat: """
                (module (import "host" "fail" (func $fail (param i32))) (import "host" "nested" (func $nested))
                    (global (export "after") (mut i32) (i32.const 0))
                    (func (export "direct") i32.const 5 call $fail i32.const 1 global.set 0)
                    (func (export "tail") i32.const 6 return_call $fail)
                    (func (export "nested") call $nested i32.const 1 global.set 0)
                    (export "itself" (func $fail)))
                """)
        let instance = try interpreter.instantiate(module, imports: imports)
        for (name, number) in [("direct", 5), ("tail", 6), ("nested", 5)] {
            let trap = #expect(throws: Trap.self) { try instance.function(name).call() }
            #expect(trap?.code == .hostError)
            #expect(trap?.hostError as? Failure == Failure(number: number))
        }
        let trap = #expect(throws: Trap.self) { try instance.function("itself").call(8 as Int32) }
        #expect(trap?.hostError as? Failure == Failure(number: 8))
        #expect(try instance.global("after").value == .i32(0))

        let starting = try Module(
            wat: """
                (module (import "host" "fail" (func $fail (param i32))) (func $start i32.const 7 call $fail)
                    (start $start))
                """)
        let error = #expect(throws: InstantiationError.self) {
            try interpreter.instantiate(starting, imports: imports)
        }
        guard case .trap(let started) = try #require(error) else { throw try #require(error) }
        #expect(started.hostError as? Failure == Failure(number: 7))
    }
}
