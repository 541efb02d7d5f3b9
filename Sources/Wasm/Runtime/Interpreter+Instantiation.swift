// Instantiation. Spec 3.0, exec-instantiation.
//
// Everything that can fail without running guest code is done before the instance is part of the interpreter: linking,
// limits, memories and tables. Segments and the start function may trap halfway, and then the instance stays, because
// other instances may already refer to its functions.

import Platform

extension Interpreter {
    /// Links a module with imports, makes an instance, and runs its start function.
    ///
    /// Fuel is charged for initialisers and segments as for the instructions that they stand for, and for the start
    /// function.
    ///
    /// - Parameters:
    ///   - module: The module.
    ///   - imports: At least what the module imports.
    /// - Throws: ``InstantiationError``.
    public func instantiate(_ module: Module, imports: Imports = Imports()) throws(InstantiationError) -> Instance {
        let instance = try makeInstance(of: module, imports, nil)
        observer?.willInstantiate(self)
        do throws(Trap) {
            try initialize(instance)
        } catch {
            observer?.didInstantiate(self, error)
            throw .trap(error)
        }
        observer?.didInstantiate(self, nil)
        return Instance(instance)
    }

    /// Links a module with imports and makes an instance whose segments and globals have not been evaluated yet.
    ///
    /// - Parameter image: What memories and tables have at first; the type says it without an image.
    func makeInstance(
        of module: Module, _ imports: Imports, _ image: InstanceImage?
    ) throws(InstantiationError) -> InstanceObject {
        guard TailCallProbe.holds else { throw .trap(Trap(.unoptimizedBuild)) }
        guard valueStack.isReserved else {
            throw .limit(LimitError("valueStack", requested: UInt64(valueStack.byteCount), allowed: 0))
        }
        guard instances.count < limits.instances else {
            throw .limit(
                LimitError("instances", requested: UInt64(instances.count) + 1, allowed: UInt64(limits.instances)))
        }
        do throws(LimitError) {
            try askForMemory(module.contents)
        } catch {
            throw .limit(error)
        }
        if let types = image?.types { self.types.begin(with: types) }
        let linked = try link(module, imports)
        let (items, importedFunctions) = try makeItems(of: module, linked, image)
        let instance = unsafe InstanceObject(
            module: module, interpreter: self, typeIdentifiers: linked.typeIdentifiers,
            importedFunctions: importedFunctions, memory: items.memories.first?.base, image: image)
        instance.memories = items.memories
        instance.tables = items.tables
        instance.globals = linked.globals
        instance.tags = items.tags
        instance.publishItems()
        instances.append(instance)
        return instance
    }

    /// Asks for the memory of an instance whose size the module decides.
    private func askForMemory(_ contents: ModuleContents) throws(LimitError) {
        let needed = contents.instanceByteCount
        guard SystemMemory.hasRoom(for: needed) else {
            throw LimitError(LimitNames.systemMemory, requested: UInt64(needed), allowed: 0)
        }
    }

    /// Memories, tables and tags of an instance, those that it imports first.
    private struct Items {
        var memories: [Memory]
        var tables: [Table]
        var tags: [Tag]
    }

    /// Makes what a module defines, and adds the host's functions that it imports; all of it, or nothing.
    private func makeItems(
        of module: Module, _ linked: LinkedImports, _ image: InstanceImage?
    ) throws(InstantiationError) -> (items: Items, importedFunctions: [UInt64]) {
        let contents = module.contents
        var items = Items(memories: linked.memories, tables: linked.tables, tags: linked.tags)
        let identifiers = linked.typeIdentifiers
        do {
            for (index, type) in contents.memories[contents.importedMemoryCount...].enumerated() {
                items.memories.append(try Memory(type, in: self, image: image?.memories[index]))
            }
            for (index, definition) in contents.tables[contents.importedTableCount...].enumerated() {
                try chargeItem(items.tables.count)
                var type = definition.type
                type.element = type.element.replacingConcrete {
                    types.heapType(identifiers[Int($0.typeIndex ?? 0)])
                }
                let count = image?.tables[index].count
                items.tables.append(try Table(type, in: self, filling: 0, initialCount: count))
            }
            for typeIndex in contents.tagTypeIndices[contents.importedTagCount...] {
                try chargeItem(items.tags.count)
                let type = contents.functionType(typeIndex).stored(identifiers, in: types)
                items.tags.append(Tag(type.parameters, typeIdentifier: identifiers[Int(typeIndex)], in: self))
            }
            if let code = try prepareHeap(for: module, identifiers) { throw Trap(code) }
            // What has been reserved may be all there was.
            try askForMemory(contents)
            return (items, try addFunctions(of: contents, linked))
        } catch let error as LimitError {
            throw .limit(error)
        } catch let error as Trap {
            throw .trap(error)
        } catch {
            preconditionFailure("BUG: items of an instance failed with \(error)")
        }
    }

    /// Makes room for all functions of an instance that may be referred to, and adds those of the host.
    private func addFunctions(of contents: ModuleContents, _ linked: LinkedImports) throws -> [UInt64] {
        let promised = linked.hostFunctionCount + contents.referableFunctionCount
        let first = functions.count
        try functions.promise(promised)
        var references: [UInt64] = []
        references.reserveCapacity(linked.functions.count)
        do throws(Trap) {
            for function in linked.functions {
                try chargeItem(references.count)
                switch function {
                case .existing(let reference): references.append(reference)
                case .host(let function, let type): references.append(addFunction(function, type))
                }
            }
        } catch {
            // Nobody knows their references yet.
            functions.withdraw(promised, from: first)
            throw error
        }
        return references
    }

    /// Evaluates initialisers, copies segments, and runs the start function.
    private func initialize(_ instance: InstanceObject) throws(Trap) {
        try initializeItems(of: instance)
        if let start = instance.module.contents.start {
            let reference = instance.functionReference(Int(start))
            guard let frame = unsafe argumentSlots(0) else { throw Trap(.callStackExhausted) }
            if let trap = unsafe run(reference, at: frame) { throw trap }
        }
    }

    private func initializeItems(of instance: InstanceObject) throws(Trap) {
        let contents = instance.module.contents
        // What constant expressions make is a root until it stands where it belongs.
        let scopedCount = scopedRoots.count
        defer { scopedRoots.removeLast(scopedRoots.count - scopedCount) }
        for definition in contents.globals[contents.importedGlobalCount...] {
            guard let initializer = definition.initializer else { continue }
            try chargeItem(instance.globals.count)
            let value = try evaluate(initializer, in: instance)
            addGlobal(definition.type, value.low, value.high, to: instance)
        }
        for (index, definition) in contents.tables.enumerated() {
            try chargeItem(index)
            guard let initializer = definition.initializer else { continue }
            let value = try evaluate(initializer, in: instance)
            try unsafe fill(instance.storage.tables[index], with: value.low)
        }
        try copyElementSegments(to: instance)
        for (index, segment) in contents.dataSegments.enumerated() {
            try chargeItem(index)
            guard case .active(let memory, let offset) = segment.mode else { continue }
            let start = try evaluate(offset, in: instance).low
            try copy(segment, index, to: instance.memories[Int(memory)], start, instance)
        }
    }

    /// Adds the next global that the module defines.
    func addGlobal(_ type: GlobalType, _ low: UInt64, _ high: UInt64, to instance: InstanceObject) {
        var type = type
        type.value = type.value.replacingConcrete {
            types.heapType(instance.typeIdentifiers[Int($0.typeIndex ?? 0)])
        }
        let global = Global(type, slot: low, high: high, in: self)
        instance.globals.append(global)
        unsafe instance.storage.pointee.globals[instance.globals.count - 1] = global.slots
    }

    private func fill(_ table: UnsafeMutablePointer<TableStorage>, with reference: UInt64) throws(Trap) {
        let total = unsafe table.pointee.count
        for start in stride(from: 0, to: total, by: Self.copiedByteCount / 8) {
            let count = min(Self.copiedByteCount / 8, total - start)
            try chargeEngineWork(HostWork.units(forBytes: 8 * count))
            // SAFETY: the table has that many elements, since nothing has grown it yet.
            unsafe (table.pointee.elements + start).update(repeating: reference, count: count)
        }
    }

    private func copyElementSegments(to instance: InstanceObject) throws(Trap) {
        let segments = instance.module.contents.elements
        instance.elementSegments.reserveCapacity(segments.count)
        for (index, segment) in segments.enumerated() {
            try chargeItem(index)
            instance.elementSegments.append(try references(of: segment, in: instance))
        }
        for (index, segment) in segments.enumerated() {
            try chargeItem(index)
            switch segment.mode {
            case .passive: continue
            case .declarative: try chargeInitialization(1)
            case .active(let table, let offset):
                let start = try evaluate(offset, in: instance).low
                let references = instance.elementSegments[index]
                try chargeInitialization(UInt64(references.count) + 4)
                let count = UInt64(instance.tables[Int(table)].count)
                guard start <= count, UInt64(references.count) <= count - start else {
                    throw Trap(.outOfBoundsTableAccess, detail: "element segment \(index)")
                }
                let storage = unsafe instance.tables[Int(table)].storage
                for first in stride(from: 0, to: references.count, by: Self.copiedByteCount / 8) {
                    if first > 0, let code = unsafe presentInterruption(state) { throw Trap(code) }
                    let elements = unsafe storage.pointee.elements + Int(start)
                    for offset in first..<min(first + Self.copiedByteCount / 8, references.count) {
                        // SAFETY: within the table, as just checked; tables do not shrink.
                        unsafe elements[offset] = references[offset]
                    }
                }
            }
            instance.elementSegments[index] = []
        }
    }

    private func references(of segment: ElementSegment, in instance: InstanceObject) throws(Trap) -> [UInt64] {
        var references: [UInt64] = []
        references.reserveCapacity(segment.count)
        switch segment.items {
        case .functions(let indices):
            try chargeInitialization(UInt64(indices.count))
            for index in indices {
                try chargeEngineWork(1)
                references.append(instance.functionReference(Int(index)))
            }
        case .expressions(let expressions):
            for expression in expressions {
                try chargeEngineWork(1)
                references.append(try evaluate(expression, in: instance).low)
            }
        }
        return references
    }

    /// The bytes of a data segment or a table that are written between two looks at cancellation and deadline.
    private static let copiedByteCount = 1 << 20

    private func copy(
        _ segment: DataSegment, _ index: Int, to target: Memory, _ start: UInt64, _ instance: InstanceObject
    ) throws(Trap) {
        try chargeInitialization(UInt64(segment.range.count) + 4)
        let length = UInt64(target.byteCount)
        guard start <= length, UInt64(segment.range.count) <= length - start else {
            throw Trap(.outOfBoundsMemoryAccess, detail: "data segment \(index)")
        }
        var done = 0
        while done < segment.range.count {
            let count = min(Self.copiedByteCount, segment.range.count - done)
            try chargeEngineWork(1 + HostWork.units(forBytes: count))
            unsafe instance.module.bytes.withUnsafeBytes { bytes in
                guard let source = bytes.baseAddress else { return }
                // SAFETY: both ranges were just checked; the decoder made the segment's from the module's bytes.
                unsafe LinearMemory.copy(
                    source + segment.range.lowerBound + done, to: target.base, Int(start) + done, count)
            }
            done += count
        }
        unsafe instance.storage.pointee.dataSegmentLengths[index] = 0
    }

    /// Counts one of many items that an instantiation makes or links: a unit of host work for each 16.
    func chargeItem(_ index: Int) throws(Trap) {
        if index % 16 == 15 { try chargeEngineWork(1) }
    }

    /// Counts host work of an instantiation, and looks at cancellation and deadline.
    func chargeEngineWork(_ units: UInt64) throws(Trap) {
        if let code = unsafe state.pointee.chargeEngineWork(units, state) { throw Trap(code) }
    }

    /// Charges work of an instantiation.
    func chargeInitialization(_ cost: UInt64) throws(Trap) {
        let left = fuel
        guard left >= cost else { throw Trap(.outOfFuel) }
        fuel = left - cost
    }
}

extension ModuleContents {
    /// What an instance takes beside its memories, the elements of its tables and its functions that may be referred to, in
    /// bytes, about.
    fileprivate var instanceByteCount: Int {
        let elementCount = elements.reduce(0) { $0 + $1.count }
        return 160 * types.count + 8 * typeWork + 192 * (globals.count + tables.count + tagTypeIndices.count)
            + 64 * imports.count + 24 * functionTypeIndices.count + 8 * dataSegments.count + 32 * elements.count
            + 24 * elementCount + 48 * referableFunctionCount
    }
}

extension InstanceObject {
    /// Makes memories, tables, globals and tags known to the handlers.
    func publishItems() {
        for (index, memory) in memories.enumerated() { unsafe storage.pointee.memories[index] = memory.base }
        if let export = module.export("memory"), export.kind == .memory {
            unsafe storage.pointee.hostMemory = memories[Int(export.index)].base
        }
        for (index, table) in tables.enumerated() { unsafe storage.tables[index] = table.storage }
        for (index, global) in globals.enumerated() { unsafe storage.pointee.globals[index] = global.slots }
        for (index, tag) in tags.enumerated() { unsafe storage.pointee.tags[index] = tag.identity }
    }
}
