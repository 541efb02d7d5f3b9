/// A tag of an interpreter: what kind of exception is thrown, and the types of its values.
///
/// Spec 3.0, syntax-taginst.
///
/// Tags have an identity: a `catch` names a tag and catches exceptions that were thrown with the same one, not with another
/// of equal type.
public final class Tag: Sendable {
    /// The types of the values that an exception with this tag has.
    public let parameters: [ValueType]
    let interpreterIdentifier: UInt64
    /// The interpreter's number for the tag's type.
    let typeIdentifier: UInt32
    /// The slots of the values.
    let slotCount: Int
    /// Those of the slots that may lead to something that is freed.
    let referenceSlots: [Int]

    /// Makes a tag that modules can import.
    ///
    /// - Parameters:
    ///   - parameters: The types of the values that an exception with this tag has.
    ///   - interpreter: The interpreter that the tag belongs to.
    /// - Throws: ``LimitError`` if the type would be one more than ``Limits/types``, or a ``Trap`` with
    ///   ``Trap/Code/invalidCall`` if the interpreter does not know a type among the parameters.
    public convenience init(_ parameters: [ValueType] = [], in interpreter: Interpreter) throws {
        let type = try FunctionType(parameters).replacingConcrete { (heapType) throws(Trap) in
            try interpreter.known(heapType)
        }
        self.init(type.parameters, typeIdentifier: try interpreter.types.identifier(of: type), in: interpreter)
    }

    init(_ parameters: [ValueType], typeIdentifier: UInt32, in interpreter: Interpreter) {
        self.parameters = parameters
        self.typeIdentifier = typeIdentifier
        interpreterIdentifier = interpreter.identifier
        var slot = 0
        var referenceSlots: [Int] = []
        for parameter in parameters {
            if parameter.referenceType?.mayLeadToObject == true { referenceSlots.append(slot) }
            slot += parameter.slotCount
        }
        slotCount = slot
        self.referenceSlots = referenceSlots
    }

    /// The tag as handlers know it: an address that is compared and never followed.
    var identity: UnsafeRawPointer { unsafe UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque()) }
}

extension Tag: Hashable {
    /// Whether both are the same tag.
    public static func == (left: Tag, right: Tag) -> Bool { left === right }

    /// Hashes the tag's identity.
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
