/// A function of the host that guests can import.
///
///     var imports = Imports()
///     imports.define("env", "add", HostFunction { (caller: borrowing Caller, a: Int32, b: Int32) -> Int32 in a &+ b })
///
/// An error that the closure throws ends the guest's run, which the guest cannot prevent; the call that the host made
/// throws a ``Trap`` with that error.
public struct HostFunction {
    /// The type that an import must have.
    public let type: FunctionType
    let body: HostFunctionBody

    /// Makes a host function of any type.
    ///
    /// - Parameters:
    ///   - type: The function's type.
    ///   - body: Gets the arguments in slots, and writes the results into the same slots from the first on. For
    ///     references, ``init(type:values:)`` is the form to use; a slot that holds none when `body` returns ends the
    ///     run with ``Trap/Code/invalidCall``.
    public init(type: FunctionType, raw body: @escaping (borrowing Caller, borrowing HostArguments) throws -> Void) {
        self.type = type
        self.body = HostFunctionBody(type: type, isCounted: true, run: body)
    }

    /// Makes a host function that stands for another one, whose calls it makes or answers: calls of this one are no host
    /// work by themselves.
    package init(
        replacing type: FunctionType, raw body: @escaping (borrowing Caller, borrowing HostArguments) throws -> Void
    ) {
        self.type = type
        self.body = HostFunctionBody(type: type, isCounted: false, run: body)
    }

    /// Makes a host function of any type, which gets and gives values.
    ///
    /// - Parameters:
    ///   - type: The function's type.
    ///   - body: Gets the arguments, and gives as many results as the type has, of its types; anything else ends the
    ///     run with ``Trap/Code/invalidCall``.
    public init(type: FunctionType, values body: @escaping (borrowing Caller, [Value]) throws -> [Value]) {
        self.init(
            type: type,
            raw: { caller, arguments in
                let interpreter = caller.interpreter
                // A guest could be linked with it, so the interpreter knows all types in it.
                let type = type.replacingConcrete { interpreter.types.resolve($0) ?? $0 }
                var slot = 0
                var values: [Value] = []
                for parameter in type.parameters {
                    values.append(unsafe Value(parameter, at: arguments.slots + slot, in: interpreter.hostRoots))
                    slot += parameter.slotCount
                }
                let results = try body(caller, values)
                guard results.count == type.results.count,
                    zip(results, type.results).allSatisfy({ $0.hasKind(of: $1) })
                else {
                    let given = FunctionType.list(results: results.map(\.type))
                    throw Trap(.invalidCall, detail: "a host function of type \(type) gave \(given)")
                }
                slot = 0
                for (result, needed) in zip(results, type.results) {
                    try result.check(fits: needed, of: "the result of a host function", in: interpreter)
                    unsafe result.write(to: arguments.slots + slot)
                    slot += needed.slotCount
                }
            })
    }

    /// Makes a host function of any number of number and vector parameters.
    ///
    /// Up to eight, the overloads without packs are faster.
    @_disfavoredOverload
    public init<each Parameter: WasmValue, Result: WasmValue>(
        _ body: @escaping (borrowing Caller, repeat each Parameter) throws -> Result
    ) {
        var parameters: [ValueType] = []
        for type in repeat (each Parameter).self { parameters.append(type.valueType) }
        self.init(type: FunctionType(parameters, [Result.valueType])) { caller, arguments in
            var cursor = ArgumentCursor(arguments)
            arguments.set(0, try body(caller, repeat cursor.next((each Parameter).self)))
        }
    }

    /// Makes a host function of any number of number and vector parameters that gives nothing.
    @_disfavoredOverload
    public init<each Parameter: WasmValue>(
        _ body: @escaping (borrowing Caller, repeat each Parameter) throws -> Void
    ) {
        var parameters: [ValueType] = []
        for type in repeat (each Parameter).self { parameters.append(type.valueType) }
        self.init(type: FunctionType(parameters)) { caller, arguments in
            var cursor = ArgumentCursor(arguments)
            try body(caller, repeat cursor.next((each Parameter).self))
        }
    }
}

/// A host function's closure, reached from the function store by a raw pointer.
final class HostFunctionBody {
    let slotCount: Int
    /// Whether a call is a unit of host work.
    let isCounted: Bool
    let run: (borrowing Caller, borrowing HostArguments) throws -> Void
    /// Whether results are references: what stands in their slots is checked, because a guest may call them.
    let hasReferenceResults: Bool
    /// The slots of the parameters that are references: what stands there stays as long as the call lasts.
    let referenceParameters: [Int]
    let hasReferenceParameters: Bool

    init(
        type: FunctionType, isCounted: Bool,
        run: @escaping (borrowing Caller, borrowing HostArguments) throws -> Void
    ) {
        slotCount = type.linkageOffset
        self.isCounted = isCounted
        self.run = run
        var slot = 0
        var parameters: [Int] = []
        for parameter in type.parameters {
            if parameter.isReference { parameters.append(slot) }
            slot += parameter.slotCount
        }
        referenceParameters = parameters
        hasReferenceParameters = !parameters.isEmpty
        hasReferenceResults = type.results.contains(where: \.isReference)
    }

    /// Counts the call and makes it.
    @inline(__always)
    func call(_ caller: borrowing Caller, _ arguments: borrowing HostArguments) throws {
        if isCounted { try caller.chargeHostWork(1) }
        try run(caller, arguments)
    }
}

/// Reads the arguments of a host function one after another.
@safe
private struct ArgumentCursor {
    private let slots: UnsafeMutablePointer<UInt64>
    private let count: Int
    private var index = 0

    init(_ arguments: borrowing HostArguments) {
        unsafe slots = arguments.slots
        count = arguments.count
    }

    mutating func next<T: WasmValue>(_ type: T.Type) -> T {
        precondition(index <= count - T.slotCount, "BUG: a host function's type and its closure disagree")
        defer { index += T.slotCount }
        // SAFETY: within the slots, as just checked; the cursor lives no longer than the call.
        return unsafe T(at: slots + index)
    }
}
