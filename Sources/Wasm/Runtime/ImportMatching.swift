/// What a module's imports resolve to, by kind.
struct LinkedImports {
    enum Function {
        /// A function that the interpreter has already.
        case existing(UInt64)
        /// A function of the host, to be added when everything else is known to fit.
        case host(HostFunction)
    }
    var functions: [Function] = []
    var tables: [Table] = []
    var memories: [Memory] = []
    var globals: [Global] = []
    var tags: [Tag] = []

    /// How many functions the interpreter gets new.
    var hostFunctionCount: Int { functions.count { if case .host = $0 { true } else { false } } }
}

extension Interpreter {
    /// Finds what a module imports.
    ///
    /// Spec 3.0, match-externtype.
    ///
    /// - Throws: ``LinkError`` with everything that is missing or does not fit.
    func link(_ module: Module, _ imports: Imports) throws(LinkError) -> LinkedImports {
        let identifiers = types.identifiers(of: module)
        var linked = LinkedImports()
        var problems: [LinkError.Problem] = []
        for needed in module.contents.imports {
            func problem(_ kind: LinkError.Problem.Kind, found: String?) {
                problems.append(
                    .init(
                        kind, module: needed.module.description, name: needed.name.description,
                        expected: module.type(of: needed.kind).description, found: found))
            }
            guard let item = imports.item(needed.module, needed.name) else {
                problem(.missing, found: nil)
                continue
            }
            guard item.owner == nil || item.owner == identifier else {
                problem(.foreign, found: nil)
                continue
            }
            switch (needed.kind, item) {
            case (.function(let typeIndex), .host(let function))
            where identifiers[Int(typeIndex)] == types.identifier(of: function.type):
                linked.functions.append(.host(function))
            case (.function(let typeIndex), .function(let function))
            where unsafe identifiers[Int(typeIndex)] == functions[function.reference].pointee.typeIdentifier:
                linked.functions.append(.existing(function.reference))
            case (.table(let type), .table(let table))
            where type.element == table.type.element && type.is64Bit == table.type.is64Bit
                && type.bounds.accepts(UInt64(table.count), table.type.bounds):
                linked.tables.append(table)
            case (.memory(let type), .memory(let memory))
            where type.is64Bit == memory.type.is64Bit && type.isShared == memory.type.isShared
                && type.bounds.accepts(memory.pageCount, memory.type.bounds):
                linked.memories.append(memory)
            case (.global(let type), .global(let global)) where type == global.type:
                linked.globals.append(global)
            case (.tag(let typeIndex), .tag(let tag)) where identifiers[Int(typeIndex)] == tag.typeIdentifier:
                linked.tags.append(tag)
            default:
                problem(.incompatible, found: item.description)
            }
        }
        guard problems.isEmpty else { throw LinkError(problems) }
        return linked
    }
}

extension SizeBounds {
    /// Whether an item of the given present size and bounds may be imported with these.
    ///
    /// Spec 3.0, match-limits.
    func accepts(_ size: UInt64, _ found: SizeBounds) -> Bool {
        guard size >= minimum else { return false }
        guard let maximum else { return true }
        guard let foundMaximum = found.maximum else { return false }
        return foundMaximum <= maximum
    }
}

extension Imports.Item {
    /// The interpreter that the item belongs to; `nil` for functions of the host, which belong to none.
    var owner: UInt64? {
        switch self {
        case .host: nil
        case .function(let function): function.interpreter.identifier
        case .memory(let memory): memory.interpreterIdentifier
        case .table(let table): table.interpreterIdentifier
        case .global(let global): global.interpreterIdentifier
        case .tag(let tag): tag.interpreterIdentifier
        }
    }

    /// The item's type, for messages.
    var description: String {
        switch self {
        case .host(let function): ExternalType.function(function.type).description
        case .function(let function): ExternalType.function(function.type).description
        case .memory(let memory): ExternalType.memory(memory.type).description
        case .table(let table): ExternalType.table(table.type).description
        case .global(let global): ExternalType.global(global.type).description
        case .tag(let tag): ExternalType.tag(FunctionType(tag.parameters)).description
        }
    }
}

extension ExternalType: CustomStringConvertible {
    /// The type in words, as link errors show it.
    public var description: String {
        func bounds(_ bounds: SizeBounds) -> String {
            bounds.maximum.map { "\(bounds.minimum)…\($0)" } ?? "at least \(bounds.minimum)"
        }
        return switch self {
        case .function(let type): "a function \(type)"
        case .table(let type): "a table of \(type.element), \(bounds(type.bounds)) elements"
        case .memory(let type):
            "a \(type.isShared ? "shared " : "")\(type.is64Bit ? "64-bit " : "")memory, \(bounds(type.bounds)) pages"
        case .global(let type): "a \(type.isMutable ? "mutable" : "constant") global \(type.value)"
        case .tag(let type): "a tag \(type)"
        }
    }
}
