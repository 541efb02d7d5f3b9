import Platform

/// What a module's imports resolve to, by kind.
struct LinkedImports {
    enum Function {
        /// A function that the interpreter has already.
        case existing(UInt64)
        /// A function of the host, to be added when everything else is known to fit.
        case host(HostFunction, type: UInt32)
    }
    /// The interpreter's number of each type of the module.
    var typeIdentifiers: [UInt32] = []
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
    /// - Throws: ``LinkError`` with everything that is missing or does not fit, or ``LimitError``.
    func link(_ module: Module, _ imports: Imports) throws(InstantiationError) -> LinkedImports {
        var linked = LinkedImports()
        linked.typeIdentifiers = try typeIdentifiers(of: module)
        var problems: [LinkError.Problem] = []
        linked.functions.reserveCapacity(module.contents.importedFunctionCount)
        for (index, needed) in module.contents.imports.enumerated() {
            do throws(Trap) { try chargeItem(index) } catch { throw .trap(error) }
            // A million problems take more than the module.
            if problems.count & 0xFFF == 0xFFF, !SystemMemory.hasRoom(for: problems.count, of: 1024) {
                throw .limit(
                    LimitError(LimitNames.systemMemory, requested: UInt64(problems.count) * 1024, allowed: 0))
            }
            func problem(_ kind: LinkError.Problem.Kind, found: String?) {
                problems.append(
                    .init(
                        kind, module: needed.module.description, name: needed.name.description,
                        expected: types.text(module.type(of: needed.kind).stored(linked.typeIdentifiers, in: types)),
                        found: found))
            }
            guard let item = imports.item(needed.module, needed.name) else {
                problem(.missing, found: nil)
                continue
            }
            guard item.owner == nil || item.owner == identifier else {
                problem(.foreign, found: nil)
                continue
            }
            do throws(LimitError) {
                guard try !match(needed.kind, item, &linked) else { continue }
            } catch {
                throw .limit(error)
            }
            problem(.incompatible, found: types.text(item.type))
        }
        guard problems.isEmpty else { throw .link(LinkError(problems)) }
        return linked
    }

    /// The interpreter's number of each type of a module, found with looks at cancellation and deadline.
    ///
    /// Many types have a look of their own; those inside of it have no number, and end the instantiation at the same place.
    private func typeIdentifiers(of module: Module) throws(InstantiationError) -> [UInt32] {
        var code: Trap.Code?
        let isLong = module.typeWork >= Looks.interval
        if isLong { code = unsafe interruption(state) }
        if let code { throw .trap(Trap(code)) }
        do throws(LimitError) {
            let identifiers = try types.identifiers(of: module) {
                unsafe code = presentInterruption(state)
                return code != nil
            }
            if let identifiers { return identifiers }
        } catch {
            throw .limit(error)
        }
        throw .trap(Trap(code ?? .cancelled))
    }

    /// Takes an item for an import if its type fits; types of the module become the interpreter's first.
    private func match(
        _ needed: Import.Kind, _ item: Imports.Item, _ linked: inout LinkedImports
    ) throws(LimitError) -> Bool {
        let identifiers = linked.typeIdentifiers
        func stored(_ type: HeapType) -> HeapType { types.heapType(identifiers[Int(type.typeIndex ?? 0)]) }
        switch (needed, item) {
        case (.function(let typeIndex), .host(let function)):
            guard let type = try types.identifier(ofHost: function.type),
                isSubtype(type, of: identifiers[Int(typeIndex)])
            else { return false }
            linked.functions.append(.host(function, type: type))
        case (.function(let typeIndex), .function(let function)):
            let type = unsafe functions[function.reference].pointee.typeIdentifier
            guard isSubtype(type, of: identifiers[Int(typeIndex)]) else { return false }
            linked.functions.append(.existing(function.reference))
        case (.table(let type), .table(let table)):
            guard type.element.replacingConcrete(stored) == table.type.element, type.is64Bit == table.type.is64Bit,
                type.bounds.accepts(UInt64(table.count), table.type.bounds)
            else { return false }
            linked.tables.append(table)
        case (.memory(let type), .memory(let memory)):
            guard type.accepts(memory.pageCount, memory.type) else { return false }
            linked.memories.append(memory)
        case (.memory(let type), .shared(let memory)):
            guard type.accepts(memory.pageCount, memory.type) else { return false }
            linked.memories.append(try Memory(memory, in: self))
        case (.global(let type), .global(let global)):
            // Who may write a global must agree on its type with who reads it; reading alone allows a subtype.
            let needed = type.value.replacingConcrete(stored)
            guard type.isMutable == global.type.isMutable,
                type.isMutable ? needed == global.type.value : types.matches(global.type.value, needed)
            else { return false }
            linked.globals.append(global)
        case (.tag(let typeIndex), .tag(let tag)):
            guard identifiers[Int(typeIndex)] == tag.typeIdentifier else { return false }
            linked.tags.append(tag)
        default: return false
        }
        return true
    }

    private func isSubtype(_ identifier: UInt32, of target: UInt32) -> Bool {
        unsafe types.table.pointee.isSubtype(identifier, of: target)
    }
}

extension MemoryType {
    /// Whether a memory of the given present size and type may be imported as this one.
    ///
    /// Spec 3.0, match-memtype.
    fileprivate func accepts(_ size: UInt64, _ found: MemoryType) -> Bool {
        is64Bit == found.is64Bit && isShared == found.isShared && pageSize == found.pageSize
            && bounds.accepts(size, found.bounds)
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
    /// The interpreter that the item belongs to; `nil` for functions of the host and shared memories, which belong to none.
    var owner: UInt64? {
        switch self {
        case .host, .shared: nil
        case .function(let function): function.interpreter.identifier
        case .memory(let memory): memory.interpreterIdentifier
        case .table(let table): table.interpreterIdentifier
        case .global(let global): global.interpreterIdentifier
        case .tag(let tag): tag.interpreterIdentifier
        }
    }

    /// The item's type; that of a function of the host may be of no interpreter.
    var type: ExternalType {
        switch self {
        case .host(let function): .function(function.type)
        case .function(let function): .function(function.type)
        case .memory(let memory): .memory(memory.type)
        case .shared(let memory): .memory(memory.type)
        case .table(let table): .table(table.type)
        case .global(let global): .global(global.type)
        case .tag(let tag): .tag(FunctionType(tag.parameters))
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
                + (type.pageSize == .standard ? "" : " of one byte")
        case .global(let type): "a \(type.isMutable ? "mutable" : "constant") global \(type.value)"
        case .tag(let type): "a tag \(type)"
        }
    }
}
