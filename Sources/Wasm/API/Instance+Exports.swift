/// An export of a module or instance.
public struct ExportDescription: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The type of what is exported.
    public var type: ExternalType

    /// Makes a description.
    public init(name: String, type: ExternalType) {
        self.name = name
        self.type = type
    }
}

/// An import of a module.
public struct ImportDescription: Hashable, Sendable {
    /// The first part of the name.
    public var module: String
    /// The second part of the name.
    public var name: String
    /// The type that is needed.
    public var type: ExternalType

    /// Makes a description.
    public init(module: String, name: String, type: ExternalType) {
        self.module = module
        self.name = name
        self.type = type
    }
}

extension Module {
    /// What instances export, in the order of the module.
    public var exports: [ExportDescription] {
        contents.exports.map { ExportDescription(name: $0.name.description, type: marked(type(of: $0))) }
    }

    /// What the module needs, in its order.
    public var imports: [ImportDescription] {
        contents.imports.map {
            ImportDescription(module: $0.module.description, name: $0.name.description, type: marked(type(of: $0.kind)))
        }
    }

    /// The type with its concrete types marked as this module's, so that they mean nothing else elsewhere.
    private func marked(_ type: ExternalType) -> ExternalType {
        type.replacingConcrete { HeapType(bits: $0.bits, scope: TypeScope(module: number)) }
    }

    /// The contents of the custom sections with a name, in the order of the module.
    public func customSections(named name: String) -> [[UInt8]] {
        let name = Name(name)
        return contents.customSections.filter { $0.name == name }.map { Array(bytes[$0.range]) }
    }

    /// The type of an import.
    package func type(of kind: Import.Kind) -> ExternalType {
        switch kind {
        case .function(let typeIndex): .function(contents.functionType(typeIndex))
        case .table(let type): .table(type)
        case .memory(let type): .memory(type)
        case .global(let type): .global(type)
        case .tag(let typeIndex): .tag(contents.functionType(typeIndex))
        }
    }

    /// The type of an export.
    package func type(of export: Export) -> ExternalType {
        let index = Int(export.index)
        return switch export.kind {
        case .function: .function(contents.functionType(contents.functionTypeIndices[index]))
        case .table: .table(contents.tables[index].type)
        case .memory: .memory(contents.memories[index])
        case .global: .global(contents.globals[index].type)
        case .tag: .tag(contents.functionType(contents.tagTypeIndices[index]))
        }
    }

    /// The export with a name, which compares by its bytes.
    func export(_ name: String) -> Export? {
        let name = Array(name.utf8)
        guard let index = exportIndices[Name(utf8: name)] else { return nil }
        return contents.exports[index]
    }
}

extension Instance {
    /// An exported function, resolved once for many calls.
    ///
    /// - Throws: ``LinkError`` if there is no export of that name, or it is no function.
    public func function(_ name: String) throws(LinkError) -> ExportedFunction {
        let export = try export(name, .function, "a function")
        let index = Int(export.index)
        let type = module.contents.functionType(module.contents.functionTypeIndices[index])
        return ExportedFunction(
            interpreter: interpreter, name: name, reference: object.functionReference(index),
            type: type.isConcrete ? type.stored(object.typeIdentifiers, in: interpreter.types) : type)
    }

    /// An exported memory.
    ///
    /// - Throws: ``LinkError`` if there is no export of that name, or it is no memory.
    public func memory(_ name: String) throws(LinkError) -> Memory {
        object.memories[Int(try export(name, .memory, "a memory").index)]
    }

    /// An exported table.
    ///
    /// - Throws: ``LinkError`` if there is no export of that name, or it is no table.
    public func table(_ name: String) throws(LinkError) -> Table {
        object.tables[Int(try export(name, .table, "a table").index)]
    }

    /// An exported global.
    ///
    /// - Throws: ``LinkError`` if there is no export of that name, or it is no global.
    public func global(_ name: String) throws(LinkError) -> Global {
        object.globals[Int(try export(name, .global, "a global").index)]
    }

    /// An exported tag.
    ///
    /// - Throws: ``LinkError`` if there is no export of that name, or it is no tag.
    public func tag(_ name: String) throws(LinkError) -> Tag {
        object.tags[Int(try export(name, .tag, "a tag").index)]
    }

    /// What the instance exports, in the order of the module.
    public var exports: [ExportDescription] { module.exports }

    private func export(_ name: String, _ kind: Export.Kind, _ expected: String) throws(LinkError) -> Export {
        guard let export = module.export(name) else {
            throw LinkError([.init(.missing, module: nil, name: name, expected: expected, found: nil)])
        }
        guard export.kind == kind else {
            throw LinkError([
                .init(.incompatible, module: nil, name: name, expected: expected, found: "\(module.type(of: export))")
            ])
        }
        return export
    }
}
