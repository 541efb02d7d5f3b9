/// A global variable of an interpreter, as the host sees it.
///
/// Spec 3.0, syntax-globalinst.
@safe
public final class Global {
    /// The type.
    public let type: GlobalType
    /// Knows the interpreter while it lives.
    private let account: MemoryAccount
    private let roots: HostRoots
    var interpreterIdentifier: UInt64 { roots.interpreter }
    /// The value; two slots, of which all types but vectors use the first.
    let slots: UnsafeMutablePointer<UInt64>

    /// Makes a global that modules can import.
    ///
    /// - Parameters:
    ///   - value: The value at first.
    ///   - type: The global's type; if it is not given the value's, of a reference the top of its hierarchy.
    ///   - isMutable: Whether guests may change it.
    ///   - interpreter: The interpreter that the global belongs to.
    /// - Throws: ``Trap/Code/invalidCall`` if the value does not fit the type or is a reference of another interpreter,
    ///   or if the interpreter does not know the type.
    public init(
        _ value: Value, of type: ValueType? = nil, isMutable: Bool = false, in interpreter: Interpreter
    ) throws(Trap) {
        let type = try (type ?? value.type).replacingConcrete { (heapType) throws(Trap) in
            try interpreter.known(heapType)
        }
        try value.check(fits: type, of: "the global", in: interpreter)
        self.type = GlobalType(type, isMutable: isMutable)
        account = interpreter.memoryAccount
        roots = interpreter.hostRoots
        unsafe slots = .allocate(capacity: 2)
        unsafe slots.initialize(repeating: 0, count: 2)
        unsafe value.write(to: slots)
        unsafe account.addRoots(of: type, at: slots)
    }

    init(_ type: GlobalType, slot: UInt64, high: UInt64 = 0, in interpreter: Interpreter) {
        self.type = type
        account = interpreter.memoryAccount
        roots = interpreter.hostRoots
        unsafe slots = .allocate(capacity: 2)
        unsafe slots[0] = slot
        unsafe slots[1] = high
        unsafe account.addRoots(of: type.value, at: slots)
    }

    deinit {
        unsafe account.removeRoots(at: slots)
        // SAFETY: instances keep their globals, and interpreters their instances, so no handler can reach this any more.
        unsafe slots.deallocate()
    }

    /// The value at this moment.
    public var value: Value { unsafe Value(type.value, at: slots, in: roots) }

    /// Changes the value.
    ///
    /// - Throws: ``Trap/Code/invalidCall`` if the global is immutable or the value is of another type.
    public func set(_ value: Value) throws(Trap) {
        guard type.isMutable else {
            throw Trap(.invalidCall, detail: "the global is a constant of type \(type.value), set to \(value.type)")
        }
        try value.check(fits: type.value, of: "the global", in: account.interpreter)
        unsafe value.write(to: slots)
    }
}
