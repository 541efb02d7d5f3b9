/// Validates everything of a module but its function bodies.
///
/// Spec 3.0, valid-module.
struct ModuleValidator: ~Copyable {
    var functions: FunctionValidator
    let context: ValidationContext
    /// Asked after each few thousand definitions whether to give up.
    let isInterrupted: (() -> Bool)?
    private var looks = Looks()
    /// The index of each export by its name.
    private(set) var exportIndices: [Name: Int] = [:]

    init(_ context: ValidationContext, _ reader: InstructionReader) {
        functions = FunctionValidator(context, reader: reader)
        self.context = context
        isInterrupted = reader.isInterrupted
    }

    /// Gives up after some work if somebody wants that.
    private mutating func checkInterruption(after work: Int = 1) throws(ModuleError) {
        if looks.areDue(after: work), isInterrupted?() ?? false { throw .interrupted }
    }

    /// Validates all definitions, and collects the functions that bodies may refer to.
    mutating func validateDefinitions(_ contents: ModuleContents) throws(ModuleError) {
        try noteTypes(contents)
        try validateImports(contents)
        try validateTables(contents)
        try validateMemories(contents)
        try validateGlobals(contents)
        try validateElementSegments(contents)
        try validateDataSegments(contents)
        try validateStart(contents)
        try validateExports(contents)
    }

    // MARK: Types

    /// Notes the features that the types need; whether they are valid, the decoder knows already.
    private mutating func noteTypes(_ contents: ModuleContents) throws(ModuleError) {
        for (index, type) in contents.types.enumerated() where contents.canonicalTypeIndices[index] == index {
            try checkInterruption(after: type.size)
            // Types carry no offsets of their own.
            let offset = contents.offset(of: .type)
            if type.supertype != nil || !type.isFinal || contents.recursionGroups[index].count > 1 {
                functions.uses.insert(.garbageCollection, offset: offset)
            }
            switch type.composite {
            case .function(let type):
                for type in type.parameters { functions.uses.insert(type, offset: offset) }
                for type in type.results { functions.uses.insert(type, offset: offset) }
                if type.results.count > 1 { functions.uses.insert(.multiValue, offset: offset) }
            case .structure, .array:
                functions.uses.insert(.garbageCollection, offset: offset)
            }
        }
    }

    // MARK: Imports and exports

    private mutating func validateImports(_ contents: ModuleContents) throws(ModuleError) {
        for item in contents.imports {
            try checkInterruption()
            switch item.kind {
            case .function: break
            case .memory(let type):
                if type.is64Bit { functions.uses.insert(.memory64, offset: item.offset) }
                if type.isShared { functions.uses.insert(.threads, offset: item.offset) }
                if type.pageSize != .standard { functions.uses.insert(.customPageSizes, offset: item.offset) }
            case .table(let type): functions.uses.insert(type.element, offset: item.offset)
            case .global(let type):
                functions.uses.insert(type.value, offset: item.offset)
                if type.isMutable { try requireMutableGlobals(offset: item.offset, "imported") }
            case .tag: functions.uses.insert(.exceptions, offset: item.offset)
            }
        }
        if contents.tagTypeIndices.count > contents.importedTagCount {
            functions.uses.insert(.exceptions, offset: contents.offset(of: .tag))
        }
    }

    private func requireMutableGlobals(offset: Int, _ verb: String) throws(ModuleError) {
        guard context.features.contains(.mutableGlobals) else {
            throw ModuleError(.validation, offset: offset, "mutable globals cannot be \(verb)")
        }
    }

    /// Spec 3.0, valid-export.
    private mutating func validateExports(_ contents: ModuleContents) throws(ModuleError) {
        // A table that grew would hash all names anew in one step.
        exportIndices.reserveCapacity(contents.exports.count)
        for (index, export) in contents.exports.enumerated() {
            try checkInterruption(after: 1 + export.name.utf8.count / 64)
            let (count, what) =
                switch export.kind {
                case .function: (context.functionTypeIndices.count, "function")
                case .table: (context.tables.count, "table")
                case .memory: (context.memories.count, "memory")
                case .global: (context.globals.count, "global")
                case .tag: (context.tagTypeIndices.count, "tag")
                }
            guard export.index < count else {
                throw ModuleError(.validation, offset: export.offset, "unknown \(what) \(export.index)")
            }
            if export.kind == .function { functions.declaredFunctionReferences[Int(export.index)] = true }
            if export.kind == .global, context.globals[Int(export.index)].isMutable {
                try requireMutableGlobals(offset: export.offset, "exported")
            }
            guard exportIndices.updateValue(index, forKey: export.name) == nil else {
                throw ModuleError(.validation, offset: export.offset, "duplicate export name \"\(export.name)\"")
            }
        }
    }

    /// Spec 3.0, valid-start.
    private func validateStart(_ contents: ModuleContents) throws(ModuleError) {
        guard let start = contents.start else { return }
        guard start < context.functionTypeIndices.count,
            let shape = context.shapes[Int(context.functionTypeIndices[Int(start)])]
        else { throw ModuleError(.validation, offset: contents.startOffset, "unknown function \(start)") }
        guard shape.parameters.count == 0, shape.results.count == 0 else {
            throw ModuleError(
                .validation, offset: contents.startOffset, "start function must not have parameters or results")
        }
    }

    // MARK: Tables, memories and globals

    /// Spec 3.0, valid-table.
    private mutating func validateTables(_ contents: ModuleContents) throws(ModuleError) {
        if context.tables.count > 1, !context.features.contains(.referenceTypes) {
            throw ModuleError(
                .validation, offset: contents.offset(of: .table),
                "multiple tables need reference types, which are switched off")
        }
        for (index, table) in contents.tables.enumerated() {
            try checkInterruption()
            let offset = table.offset
            if table.type.is64Bit { functions.uses.insert(.memory64, offset: offset) }
            functions.uses.insert(table.type.element, offset: offset)
            if let initializer = table.initializer {
                functions.uses.insert(.functionReferences, offset: offset)
                try functions.validate(
                    initializer, type: .reference(table.type.element), globalCount: context.importedGlobalCount)
            } else if index >= contents.importedTableCount, !table.type.element.isNullable {
                throw ModuleError(
                    .validation, offset: offset,
                    "type mismatch: table \(index) of \(table.type.element) needs an initial value")
            }
        }
    }

    /// Spec 3.0, valid-mem.
    private mutating func validateMemories(_ contents: ModuleContents) throws(ModuleError) {
        let offset = contents.offset(of: .memory)
        if context.memories.count > 1 {
            guard context.features.contains(.multiMemory) else {
                throw ModuleError(.validation, offset: offset, "multiple memories are switched off")
            }
            functions.uses.insert(.multiMemory, offset: offset)
        }
        for memory in context.memories {
            if memory.is64Bit { functions.uses.insert(.memory64, offset: offset) }
            if memory.isShared { functions.uses.insert(.threads, offset: offset) }
            if memory.pageSize != .standard { functions.uses.insert(.customPageSizes, offset: offset) }
        }
    }

    /// Spec 3.0, valid-global.
    private mutating func validateGlobals(_ contents: ModuleContents) throws(ModuleError) {
        for (index, global) in contents.globals.enumerated() {
            try checkInterruption()
            guard let initializer = global.initializer else { continue }
            functions.uses.insert(global.type.value, offset: initializer.range.lowerBound)
            try functions.validate(
                initializer, type: global.type.value, globalCount: readableGlobalCount(below: index))
        }
    }

    /// The number of globals that the initialiser of a global may read: before garbage collection imports alone.
    private func readableGlobalCount(below index: Int) -> Int {
        context.features.contains(.garbageCollection) ? index : min(index, context.importedGlobalCount)
    }

    // MARK: Segments

    /// Spec 3.0, valid-elem.
    private mutating func validateElementSegments(_ contents: ModuleContents) throws(ModuleError) {
        let globalCount = readableGlobalCount(below: context.globals.count)
        for segment in contents.elements {
            try checkInterruption()
            switch segment.items {
            case .functions(let indices):
                for index in indices {
                    try checkInterruption()
                    guard index < context.functionTypeIndices.count else {
                        throw ModuleError(.validation, offset: segment.offset, "unknown function \(index)")
                    }
                    functions.declaredFunctionReferences[Int(index)] = true
                }
            case .expressions(let expressions):
                functions.uses.insert(segment.type, offset: segment.offset)
                for expression in expressions {
                    try checkInterruption()
                    try functions.validate(expression, type: .reference(segment.type), globalCount: globalCount)
                }
            }
            guard case .active(let index, let offset) = segment.mode else { continue }
            guard index < context.tables.count else {
                throw ModuleError(.validation, offset: segment.offset, "unknown table \(index)")
            }
            let table = context.tables[Int(index)]
            guard Subtyping.matches(segment.type, table.element, context.types) else {
                throw ModuleError(
                    .validation, offset: segment.offset,
                    "type mismatch: elements of type \(segment.type) in a table of \(table.element)")
            }
            try functions.validate(offset, type: table.addressType, globalCount: globalCount)
        }
    }

    /// Spec 3.0, valid-data.
    private mutating func validateDataSegments(_ contents: ModuleContents) throws(ModuleError) {
        let globalCount = readableGlobalCount(below: context.globals.count)
        for segment in contents.dataSegments {
            try checkInterruption()
            guard case .active(let index, let offset) = segment.mode else { continue }
            guard index < context.memories.count else {
                throw ModuleError(.validation, offset: segment.offset, "unknown memory \(index)")
            }
            try functions.validate(
                offset, type: context.memories[Int(index)].addressType, globalCount: globalCount)
        }
    }
}
