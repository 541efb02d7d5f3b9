/// An instance as the interpreter owns it.
@safe
final class InstanceObject {
    let module: Module
    /// The owner, which frees this object, so that it is always there.
    unowned let interpreter: Interpreter

    let code: ExecutableCode
    /// The interpreter's number of each type of the module.
    let typeIdentifiers: [UInt32]
    /// The instance as handlers see it, at an address that never changes.
    let storage: UnsafeMutablePointer<InstanceStorage>
    var memories: [Memory] = []
    var tables: [Table] = []
    var globals: [Global] = []
    var tags: [Tag] = []
    /// The references of each element segment; none after `elem.drop`.
    var elementSegments: [[UInt64]] = []
    /// References to the functions, made when first asked for; 0 before.
    private var functionReferences: [UInt64]
    /// The references to functions by their indices in the module, 0 where nobody has referred to one; those of functions that the module
    /// defines only if there are any.
    var allReferences: [UInt64] { functionReferences }

    init(
        module: Module, interpreter: Interpreter, typeIdentifiers: [UInt32], importedFunctions: [UInt64],
        memory: MemoryBase?, image: InstanceImage?
    ) {
        self.module = module
        self.interpreter = interpreter
        self.typeIdentifiers = typeIdentifiers
        code = module.code(for: interpreter.translation)
        let contents = module.contents
        functionReferences = importedFunctions
        // The first reference that a guest makes asks for no memory then, where no error could say that there is none.
        if contents.referableFunctionCount > 0 {
            functionReferences.reserveCapacity(importedFunctions.count + contents.bodies.count)
        }
        unsafe storage = Self.allocateStorage(tables: contents.tables.count)
        // Cells of its own, so that the first call of a function is host work whatever other instances have called.
        let cells = EntryCell.allocate(capacity: max(1, contents.bodies.count))
        unsafe cells.initialize(repeating: UInt(bitPattern: FixedCode.shared.stub), count: contents.bodies.count)
        unsafe storage.initialize(
            to: InstanceStorage(
                memory: memory ?? LinearMemory.empty.base,
                cells: cells,
                importedFunctions: allocated(importedFunctions),
                globals: .allocate(capacity: max(1, contents.globals.count)),
                memories: .allocate(capacity: max(1, contents.memories.count)),
                tags: .allocate(capacity: max(1, contents.tagTypeIndices.count)),
                typeIdentifiers: allocated(typeIdentifiers),
                dataSegmentLengths: Self.dataSegmentLengths(of: contents, image),
                hostMemory: memory ?? LinearMemory.empty.base,
                object: Unmanaged.passUnretained(self)))
    }

    /// The room for an instance, and behind it targets that nothing has called yet and its tables, if it has any.
    private static func allocateStorage(tables count: Int) -> UnsafeMutablePointer<InstanceStorage> {
        var byteCount = unsafe MemoryLayout<InstanceStorage>.stride
        if count > 0 {
            byteCount += unsafe CallTarget.count * MemoryLayout<CallTarget>.stride + count * MemoryLayout<UInt>.stride
        }
        let storage = unsafe UnsafeMutableRawPointer.allocate(
            byteCount: byteCount, alignment: MemoryLayout<InstanceStorage>.alignment
        ).bindMemory(to: InstanceStorage.self, capacity: 1)
        if count > 0 {
            let none = unsafe CallTarget(tag: CallTarget.noTag, entry: FixedCode.shared.stub)
            unsafe storage.callTargets.initialize(repeating: none, count: CallTarget.count)
        }
        return unsafe storage
    }

    /// The lengths of data segments at first: of an image, those that are left.
    ///
    /// Go's linker makes twenty thousand segments, all of which are gone after the start.
    private static func dataSegmentLengths(
        of contents: ModuleContents, _ image: InstanceImage?
    ) -> UnsafeMutablePointer<Int> {
        let count = max(1, contents.dataSegments.count)
        let lengths = UnsafeMutablePointer<Int>.allocate(capacity: count)
        unsafe lengths.initialize(repeating: 0, count: count)
        if let image {
            for (index, length) in image.dataSegmentLengths { unsafe lengths[index] = length }
        } else {
            for (index, segment) in contents.dataSegments.enumerated() { unsafe lengths[index] = segment.range.count }
        }
        return unsafe lengths
    }

    /// Gives up the storage; the interpreter does so when no handler runs any more.
    func free() {
        unsafe storage.pointee.cells.deallocate()
        unsafe storage.pointee.importedFunctions.deallocate()
        unsafe storage.pointee.globals.deallocate()
        unsafe storage.pointee.memories.deallocate()
        unsafe storage.pointee.tags.deallocate()
        unsafe storage.pointee.typeIdentifiers.deallocate()
        unsafe storage.pointee.dataSegmentLengths.deallocate()
        unsafe UnsafeMutableRawPointer(storage).deallocate()
    }

    /// Lets a function that the module defines begin at an address from now on, however it is called.
    func setEntry(of index: Int, to address: UInt) {
        unsafe storage.pointee.cells[index] = address
        let reference = existingReference(index + module.contents.importedFunctionCount)
        if reference != 0 {
            unsafe interpreter.functions[reference].pointee.entry = loadEntry(storage.pointee.cells + index)
        }
    }

    /// The reference to a function of the instance if one has been made; 0 otherwise.
    private func existingReference(_ index: Int) -> UInt64 {
        index < functionReferences.count ? functionReferences[index] : 0
    }

    /// The index of each function that has been referred to so far, by its reference; where a function was imported
    /// several times, the first one.
    var referredFunctions: [UInt64: UInt32] {
        var indices: [UInt64: UInt32] = [:]
        for (index, reference) in functionReferences.enumerated() where reference != 0 && indices[reference] == nil {
            indices[reference] = UInt32(index)
        }
        return indices
    }

    /// Makes references to functions that the module defines, which nobody has referred to yet.
    ///
    /// ## Safety
    /// - Must hold: the interpreter's store has promised the instance as many functions.
    /// - Guaranteed by: an image, which has each function once, and none that its instance had not been promised.
    func addReferences(to functions: [InstanceImage.ReferredFunction]) {
        let imported = module.contents.importedFunctionCount
        if functionReferences.count == imported {
            functionReferences.append(contentsOf: repeatElement(0, count: module.contents.bodies.count))
        }
        var store = interpreter.functions
        unsafe functionReferences.withUnsafeMutableBufferPointer { references in
            for function in functions {
                let index = Int(function.index)
                unsafe references[index] = store.add(
                    FunctionStorage(
                        entry: loadEntry(storage.pointee.cells + (index - imported)), index: index - imported,
                        instance: storage,
                        typeIdentifier: storage.pointee.typeIdentifiers[Int(function.typeIndex)],
                        linkageOffset: function.linkageOffset, host: nil))
            }
        }
        interpreter.functions = store
    }

    /// A reference to a function of the instance, by its index in the module.
    func functionReference(_ index: Int) -> UInt64 {
        let imported = module.contents.importedFunctionCount
        if index < imported { return functionReferences[index] }
        if functionReferences.count == imported {
            functionReferences.append(contentsOf: repeatElement(0, count: module.contents.bodies.count))
        }
        if functionReferences[index] != 0 { return functionReferences[index] }
        let typeIndex = module.contents.functionTypeIndices[index]
        let reference = unsafe interpreter.functions.add(
            FunctionStorage(
                entry: loadEntry(storage.pointee.cells + (index - imported)), index: index - imported,
                instance: storage,
                typeIdentifier: storage.pointee.typeIdentifiers[Int(typeIndex)],
                linkageOffset: UInt32(module.contents.functionType(typeIndex).linkageOffset),
                host: nil))
        functionReferences[index] = reference
        return reference
    }
}

/// A copy of an array outside Swift's care; at least one element is allocated.
private func allocated<T: BitwiseCopyable>(_ values: [T]) -> UnsafeMutablePointer<T> {
    let pointer = UnsafeMutablePointer<T>.allocate(capacity: max(1, values.count))
    unsafe values.withUnsafeBufferPointer { buffer in
        if let start = buffer.baseAddress { unsafe pointer.initialize(from: start, count: buffer.count) }
    }
    return unsafe pointer
}

/// What the state points to outside a run.
@safe
final class NoInstance: Sendable {
    // Read by nobody: no handler runs outside a run.
    nonisolated(unsafe) let storage: UnsafeMutablePointer<InstanceStorage>
    static let shared = NoInstance()
    private init() { unsafe storage = .allocate(capacity: 1) }
}

extension FunctionType {
    /// The slots of the parameters or of the results, whichever are more: where a frame's linkage begins.
    var linkageOffset: Int { max(parameters.slotCount, results.slotCount) }
}

extension [ValueType] {
    /// The slots that values of these types take together.
    var slotCount: Int {
        var count = 0
        for type in self { count += type.slotCount }
        return count
    }
}
