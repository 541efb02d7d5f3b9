/// An instance of a module in an interpreter.
///
/// Spec 3.0, exec-modules. It belongs to the interpreter's thread, keeps the interpreter, and is freed with it.
public struct Instance {
    /// The interpreter that owns the instance.
    public let interpreter: Interpreter
    let object: InstanceObject

    init(_ object: InstanceObject) {
        interpreter = object.interpreter
        self.object = object
    }

    /// The module that this is an instance of.
    public var module: Module { object.module }
}

extension Instance: Hashable {
    /// Whether both are the same instance.
    public static func == (left: Instance, right: Instance) -> Bool { left.object === right.object }

    /// Hashes the instance's identity.
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(object)) }
}
