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
    ///   - body: Gets the arguments in slots, and writes the results into the same slots from the first on.
    public init(type: FunctionType, raw body: @escaping (borrowing Caller, borrowing HostArguments) throws -> Void) {
        self.type = type
        self.body = HostFunctionBody(slotCount: type.linkageOffset, run: body)
    }

    /// Makes a host function of any number of number parameters.
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

    /// Makes a host function of any number of number parameters that gives nothing.
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
    let run: (borrowing Caller, borrowing HostArguments) throws -> Void

    init(slotCount: Int, run: @escaping (borrowing Caller, borrowing HostArguments) throws -> Void) {
        self.slotCount = slotCount
        self.run = run
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
        precondition(index < count, "BUG: a host function's type and its closure disagree")
        defer { index += 1 }
        // SAFETY: within the slots, as just checked; the cursor lives no longer than the call.
        return unsafe T(slot: slots[index])
    }
}
