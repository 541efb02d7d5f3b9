// How the host speaks of types that modules define.

extension Interpreter {
    /// Makes a module's types known, so that the concrete types in its ``Module/imports`` and ``Module/exports`` can be
    /// used for host functions, tables and globals of this interpreter; to instantiate the module does it too.
    ///
    /// - Throws: ``LimitError`` if there would be more types than ``Limits/types``.
    public func learnTypes(of module: Module) throws(LimitError) { _ = try types.identifiers(of: module) }

    /// The heap type of the functions of a type, as a host function has it: final, without supertype, and alone in its
    /// recursion group.
    ///
    /// - Parameter type: The function type; types that modules define in it must be known to the interpreter.
    /// - Throws: ``LimitError`` if there would be more types than ``Limits/types``, or a ``Trap`` with
    ///   ``Trap/Code/invalidCall`` if the interpreter does not know a type.
    public func heapType(of type: FunctionType) throws -> HeapType {
        let resolved = try type.replacingConcrete { (heapType) throws(Trap) in try known(heapType) }
        return types.heapType(try types.identifier(of: resolved))
    }

    /// What a heap type is that a module defines, in the interpreter's types.
    ///
    /// - Returns: The type; `nil` if `heapType` is abstract, or the interpreter does not know it.
    public func compositeType(of heapType: HeapType) -> CompositeType? {
        guard let identifier = types.resolve(heapType)?.typeIndex else { return nil }
        return types.composite(identifier)
    }

    /// Whether references to the first type are references to the second.
    ///
    /// Spec 3.0, match-heaptype.
    ///
    /// - Returns: Whether they are; `false` if the interpreter does not know one of them.
    public func isSubtype(_ heapType: HeapType, of other: HeapType) -> Bool {
        guard let type = types.resolve(heapType), let other = types.resolve(other) else { return false }
        return types.matches(type, other)
    }

    /// The interpreter's form of a type that the host gave.
    func known(_ type: HeapType) throws(Trap) -> HeapType {
        guard let known = types.resolve(type) else {
            throw Trap(
                .invalidCall,
                detail: """
                    type \(type) is another interpreter's, or of a module that this one does not know: call \
                    learnTypes(of:) with the module first
                    """)
        }
        return known
    }

    /// The interpreter's form of a type that the host gave.
    func known(_ type: ReferenceType) throws(Trap) -> ReferenceType {
        try type.replacingConcrete { (heapType) throws(Trap) in try known(heapType) }
    }
}
