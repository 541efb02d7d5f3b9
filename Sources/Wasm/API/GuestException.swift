/// An exception of a guest: a tag and values of the tag's types.
///
/// A host function throws one for its caller to catch:
///
///     let failure = try Tag([.i32], in: interpreter)
///     var imports = Imports()
///     imports.define("env", "failure", failure)
///     imports.define("env", "open", HostFunction { (_: borrowing Caller, path: UInt32) throws -> Int32 in
///         throw try GuestException(failure, [.i32(2)])
///     })
///
/// What a guest throws and does not catch reaches the host that called it as a ``Trap`` with the code
/// ``Trap/Code/uncaughtException``, whose ``Trap/exception`` is this. A host function that made the call catches it as any
/// error of Swift; if it throws the trap again, or the exception, its own caller gets the same exception.
public struct GuestException: Error, Hashable, Sendable {
    /// What kind of exception it is.
    public let tag: Tag
    /// As many values as the tag has parameters, of their types.
    public let values: [Value]
    /// The reference by which guests know the exception, which keeps it; `nil` as long as none has asked for one.
    let reference: Reference?

    /// Makes an exception.
    ///
    /// - Throws: ``Trap/Code/invalidCall`` if the values do not fit the tag, or belong to another interpreter.
    public init(_ tag: Tag, _ values: [Value] = []) throws(Trap) {
        guard values.count == tag.parameters.count, zip(values, tag.parameters).allSatisfy({ $0.hasKind(of: $1) })
        else {
            let given = FunctionType.list(values.map(\.type))
            throw Trap(.invalidCall, detail: "a tag of \(FunctionType.list(tag.parameters)) was thrown with \(given)")
        }
        for value in values {
            // Whether a reference has the very type is looked at when the exception is thrown into the interpreter.
            guard case .reference(let reference) = value, !reference.isNull else { continue }
            guard reference.interpreter == tag.interpreterIdentifier else {
                throw Trap(.invalidCall, detail: "an exception was made with a reference of another interpreter")
            }
        }
        self.init(tag, values, reference: nil)
    }

    /// Makes an exception whose values fit.
    init(_ tag: Tag, _ values: [Value], reference: Reference?) {
        self.tag = tag
        self.values = values
        self.reference = reference
    }

    /// The exception whose values stand at `slots`, in the interpreter whose roots are given.
    ///
    /// - Parameter reference: The bits of its reference; 0 if it has none yet.
    init(_ tag: Tag, at slots: UnsafePointer<UInt64>, reference: UInt64, in roots: HostRoots) {
        var values: [Value] = []
        values.reserveCapacity(tag.parameters.count)
        var slot = 0
        for type in tag.parameters {
            // SAFETY: only read; the initialiser shares its parameter's type with those that write.
            values.append(
                unsafe Value(type, at: UnsafeMutablePointer(mutating: slots + slot), in: roots))
            slot += type.slotCount
        }
        self.init(
            tag, values, reference: reference == 0 ? nil : Reference(kind: .exception, bits: reference, in: roots))
    }

    /// The slots of the values.
    var slots: [UInt64] {
        var slots = [UInt64](repeating: 0, count: max(1, tag.slotCount))
        unsafe slots.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            var slot = 0
            for (value, type) in zip(values, tag.parameters) {
                // SAFETY: the values fit the tag, whose slots there are.
                unsafe value.write(to: start + slot)
                slot += type.slotCount
            }
        }
        return slots
    }
}

extension GuestException: CustomStringConvertible {
    /// The values as the text format writes their types: `(i32 7, f64 0.5)`.
    public var description: String { "(\(values.map(\.text).joined(separator: ", ")))" }
}

extension Value {
    /// The type with the number; of a reference the type alone.
    fileprivate var text: String {
        switch self {
        case .i32(let number): "i32 \(Int32(bitPattern: number))"
        case .i64(let number): "i64 \(Int64(bitPattern: number))"
        case .f32(let number): "f32 \(number)"
        case .f64(let number): "f64 \(number)"
        case .v128(let vector): "v128 \(vector)"
        case .reference(let reference): reference.isNull ? "null" : "\(type)"
        }
    }
}

extension Interpreter {
    /// The exception that a reference of this interpreter refers to.
    ///
    /// - Parameter reference: A reference that a guest gave, as a result, an argument or the value of a global.
    /// - Returns: The exception; `nil` for null, other kinds of reference and those of other interpreters.
    public func exception(of reference: Reference) -> GuestException? {
        guard reference.kind == .exception, reference.interpreter == identifier,
            let tag = exceptionTag(of: reference.bits)
        else { return nil }
        return unsafe GuestException(
            tag, at: exceptionPayload(of: reference.bits), reference: reference.bits, in: hostRoots)
    }
}
