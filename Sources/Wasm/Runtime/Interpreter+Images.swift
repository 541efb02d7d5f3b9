// Instances from images, and images from instances.
//
//     instance ─► makeImage ─► InstanceImage: references by the index of the function ─► instantiate ─► instance
//
// References and addresses are an interpreter's own. In an image a function stands as its index in the module, and an
// instance gets references of its own interpreter for it.

import Platform

/// The code of functions that instances of an image begin with as if they had called it.
///
/// `@unchecked Sendable`: never changed; what its entries point to belongs to the module, which the image keeps.
final class CodeIndexBox: @unchecked Sendable {
    let index: CodeIndex

    init(_ index: CodeIndex) { self.index = index }
}

extension Instance {
    /// Takes an image of the instance as it is now, which others can be made from.
    ///
    /// It takes as long as to copy the pages of its memories that are not zero. The instance itself goes on as before.
    ///
    /// - Throws: ``ImageError`` if the instance holds something that cannot be in another interpreter: references to
    ///   objects or values of the host, or memories, tables and globals that it imports or that threads share. Functions and
    ///   tags may be imported.
    public func makeImage() throws(ImageError) -> InstanceImage {
        guard unsafe interpreter.state.pointee.nativeStackBase == 0 else {
            throw ImageError(.running, "the interpreter")
        }
        let contents = module.contents
        let imported = [
            ("memory 0", contents.importedMemoryCount), ("table 0", contents.importedTableCount),
            ("global 0", contents.importedGlobalCount),
        ]
        for (place, count) in imported where count > 0 { throw ImageError(.importedItem, place) }
        guard SystemMemory.hasRoom(for: object.imageByteCount) else { throw ImageError(.noMemory, "the tables") }
        let translation = ReferenceTranslation(object)
        var globals: [InstanceImage.Content] = []
        for (index, global) in object.globals.enumerated() {
            let (low, high) = unsafe (global.slots[0], global.slots[1])
            globals.append(
                try translation.content(low, high, global.type.value.referenceType, "global \(index)"))
        }
        var tables: [[InstanceImage.Content]] = []
        for (index, table) in object.tables.enumerated() {
            let elements = unsafe UnsafeBufferPointer(start: table.storage.pointee.elements, count: table.count)
            tables.append(try unsafe translation.contents(elements, table.type.element, "table \(index)"))
        }
        var segments: [[InstanceImage.Content]] = []
        for (index, segment) in object.elementSegments.enumerated() {
            let type = contents.elements[index].type
            // SAFETY: the buffer does not leave the closure.
            segments.append(
                try unsafe segment.withUnsafeBufferPointer { (references) throws(ImageError) in
                    try unsafe translation.contents(references, type, "element segment \(index)")
                })
        }
        var memories: [MemoryImage] = []
        for (index, memory) in object.memories.enumerated() {
            guard memory.shared == nil else { throw ImageError(.sharedMemory, "memory \(index)") }
            guard let image = memory.makeImage() else { throw ImageError(.noMemory, "memory \(index)") }
            memories.append(image)
        }
        let (cells, called, code, codeByteCount) = calledFunctions
        let lengths = contents.dataSegments.indices
            .map { (index: $0, length: unsafe object.storage.pointee.dataSegmentLengths[$0]) }.filter { $0.length > 0 }
        return InstanceImage(
            module: module, memories: memories, globals: globals, tables: tables, elementSegments: segments,
            dataSegmentLengths: lengths, calledFunctions: called, stage: interpreter.translation, cells: cells,
            code: CodeIndexBox(code), codeByteCount: codeByteCount)
    }

    /// The functions that the instance has called: its cells, their indices among the module's bodies, their code, and its
    /// size.
    private var calledFunctions: (cells: [UInt], called: [Int], code: CodeIndex, codeByteCount: Int) {
        let stub = unsafe UInt(bitPattern: FixedCode.shared.stub)
        let cells = module.contents.bodies.indices.map { unsafe object.storage.pointee.cells[$0] }
        let called = cells.indices.filter { cells[$0] != stub }
        var code = CodeIndex()
        let functions = object.code.functions(called)
        for function in functions { _ = code.add(function) }
        code.order()
        return (cells, called, code, functions.reduce(0) { $0 + $1.size.kept })
    }
}

extension InstanceObject {
    /// What an image takes beside the bytes of memories, and while it is made, in bytes, about.
    fileprivate var imageByteCount: Int {
        let elementCount = tables.reduce(0) { $0 + $1.count } + elementSegments.reduce(0) { $0 + $1.count }
        return 2 * MemoryLayout<InstanceImage.Content>.stride * (elementCount + globals.count)
            + 128 * allReferences.count + 24 * module.contents.dataSegments.count
    }
}

/// Says what the references of one instance stand for.
private struct ReferenceTranslation {
    private let functions: [UInt64: UInt32]

    init(_ instance: InstanceObject) { functions = instance.referredFunctions }

    /// What a slot holds.
    ///
    /// - Parameters:
    ///   - low: The bits of the slot.
    ///   - high: The upper half of a vector.
    ///   - type: The type, if it is one of references.
    ///   - place: Where the slot is, for the error.
    func content(
        _ low: UInt64, _ high: UInt64, _ type: ReferenceType?, _ place: @autoclosure () -> String
    ) throws(ImageError) -> InstanceImage.Content {
        guard let type, low != 0 else { return .bits(low, high: high) }
        switch type.heapType.referenceKind {
        case .function:
            guard let index = functions[low] else { throw ImageError(.foreignFunction, place()) }
            return .function(index)
        case .external, .aggregate:
            // These bits are the number itself, in every interpreter.
            if HeapReference.externalNumber(low) != nil { throw ImageError(.hostValue, place()) }
            if HeapReference.isSmallInteger(low) { return .bits(low, high: 0) }
            throw ImageError(.object, place())
        case .exception: throw ImageError(.object, place())
        }
    }

    /// What the elements of a table or segment hold.
    func contents(
        _ references: UnsafeBufferPointer<UInt64>, _ type: ReferenceType, _ place: @autoclosure () -> String
    ) throws(ImageError) -> [InstanceImage.Content] {
        var contents: [InstanceImage.Content] = []
        contents.reserveCapacity(references.count)
        for index in references.indices {
            contents.append(try content(unsafe references[index], 0, type, "element \(index) of \(place())"))
        }
        return contents
    }
}

extension Interpreter {
    /// Makes an instance from an image: one that is as the image's was when it was taken, but for its imports.
    ///
    /// No code of the guest runs, and no fuel is charged; host work is for the items that are imported, as
    /// where a module is instantiated. Who wants to charge the start again takes its price from ``fuel`` and ``hostWork``.
    ///
    /// - Parameters:
    ///   - image: The image.
    ///   - imports: At least what the module imports. They need not be those of the first instance.
    /// - Throws: ``InstantiationError``: ``InstantiationError/limit(_:)`` where the instance is larger than the interpreter's
    ///   limits allow.
    public func instantiate(
        _ image: InstanceImage, imports: Imports = Imports()
    ) throws(InstantiationError) -> Instance {
        let called = try calledFunctions(of: image)
        let instance = try makeInstance(of: image.module, imports, image)
        // First of all, since references know where their functions begin.
        enterCalledFunctions(called, of: image, in: instance)
        instance.addReferences(to: image.referredFunctions)
        let references = instance.allReferences
        for (definition, content) in zip(image.module.contents.globals, image.globals) {
            let (low, high) = Self.bits(content, references)
            addGlobal(definition.type, low, high, to: instance)
        }
        for (table, contents) in zip(instance.tables, image.tables) {
            let elements = unsafe table.storage.pointee.elements
            // SAFETY: the table was made with as many elements.
            for (index, content) in contents.enumerated() {
                unsafe elements[index] = Self.bits(content, references).low
            }
        }
        instance.elementSegments = image.elementSegments.map { segment in segment.map { Self.bits($0, references).low }
        }
        return Instance(instance)
    }

    /// What a slot holds in an instance that has these references to its functions.
    private static func bits(_ content: InstanceImage.Content, _ references: [UInt64]) -> (low: UInt64, high: UInt64) {
        switch content {
        case .bits(let low, let high): (low, high)
        case .function(let index): (references[Int(index)], 0)
        }
    }

    /// The functions that the image's instance had called, if they are to be entered one by one.
    private func calledFunctions(of image: InstanceImage) throws(InstantiationError) -> [(index: Int, map: FunctionMap)]
    {
        guard image.stage != translation else {
            guard addedByteCount(of: image) <= codeMemoryLeft else { throw Self.failure(.limitExceeded) }
            return []
        }
        let translated = image.module.code(for: translation)
        var functions: [(index: Int, map: FunctionMap)] = []
        var left = codeMemoryLeft
        for index in image.calledFunctions {
            do throws(TranslationFailure) {
                let map = try translated.translate(
                    index, of: image.module, memoryLimit: left, counted: code, isInterrupted: nil)
                if !code.contains(map) { left -= map.size.kept }
                functions.append((index, map))
            } catch {
                throw Self.failure(error)
            }
        }
        return functions
    }

    /// What the code counts that an image's instance has called and none of this interpreter's.
    private func addedByteCount(of image: InstanceImage) -> Int {
        // Most instances from images are the only one of their interpreter.
        if code.isEmpty { return image.codeByteCount }
        return image.code.index.functions(missingIn: code).reduce(0) { $0 + $1.size.kept }
    }

    private static func failure(_ failure: TranslationFailure) -> InstantiationError {
        let name = failure == .noMemory ? LimitNames.systemMemory : LimitNames.codeMemory
        return .trap(Trap(.limitExceeded, detail: name))
    }

    /// Lets the instance have called what the image's had, so that its next calls are the same work of the host.
    private func enterCalledFunctions(
        _ functions: [(index: Int, map: FunctionMap)], of image: InstanceImage, in instance: InstanceObject
    ) {
        let cells = unsafe instance.storage.pointee.cells
        if image.stage == translation {
            codeByteCount += addedByteCount(of: image)
            code.add(image.code.index)
            // SAFETY: both have a cell for each function of the module.
            unsafe image.cells.withUnsafeBufferPointer { source in
                if let start = source.baseAddress { unsafe cells.update(from: start, count: source.count) }
            }
            return
        }
        for (index, map) in functions {
            instance.setEntry(of: index, to: map.code.lowerBound)
            if code.add(map) { codeByteCount += map.size.kept }
        }
    }
}
