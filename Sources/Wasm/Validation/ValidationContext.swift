/// A list of value types: a part of a pool, so that frames and calls need no arrays of their own.
struct TypeList: Hashable {
    /// 32 bits are enough, because a pool has no more types than a module has bytes.
    private var startIndex: UInt32
    private var length: UInt32

    @inline(__always)
    init(start: Int, count: Int) {
        startIndex = UInt32(truncatingIfNeeded: start)
        length = UInt32(truncatingIfNeeded: count)
    }

    static let empty = TypeList(start: 0, count: 0)

    @inline(__always)
    var start: Int { Int(startIndex) }
    @inline(__always)
    var count: Int { Int(length) }
    @inline(__always)
    var range: Range<Int> { start..<start &+ count }

    /// The list without its last type; the list must not be empty.
    var droppingLast: TypeList { TypeList(start: start, count: count &- 1) }
}

/// A function type with its types in a pool.
struct FunctionShape {
    var parameters: TypeList
    var results: TypeList
    var parameterSlots: Int
    var resultSlots: Int
}

/// What the bodies and constant expressions of a module are validated in.
///
/// Spec 3.0, context.
///
/// A class, so that validators share it without counting references to each of its arrays.
final class ValidationContext {
    let features: Features
    let types: [SubType]
    let canonicalTypeIndices: [UInt32]
    /// For each type, its shape, or `nil` if it is not a function type.
    let shapes: [FunctionShape?]
    /// The types of all function types.
    ///
    /// Index `n` below ``ValidationContext/singletonCount`` holds the number or vector type with the raw value `n`, for
    /// the results of blocks.
    let pool: [ValueType]
    /// For each type, whether it is a structure whose fields all have default values.
    let defaultableStructures: [Bool]
    let functionTypeIndices: [UInt32]
    let tables: [TableType]
    let memories: [MemoryType]
    /// For each memory, the type of its addresses.
    let memoryAddressTypes: [ValueType]
    /// Whether there is a first memory, and its addresses have 32 bits.
    let hasMemory32: Bool
    let globals: [GlobalType]
    let importedGlobalCount: Int
    let tagTypeIndices: [UInt32]
    let elementTypes: [ReferenceType]
    let dataCount: UInt32?

    static let singletonCount = 6

    /// - Parameter isInterrupted: Asked after each few thousand types and fields whether to give up.
    init(_ contents: ModuleContents, features: Features, isInterrupted: (() -> Bool)?) throws(ModuleError) {
        self.features = features
        types = contents.types
        canonicalTypeIndices = contents.canonicalTypeIndices
        functionTypeIndices = contents.functionTypeIndices
        tables = contents.tables.map { $0.type }
        memories = contents.memories
        memoryAddressTypes = contents.memories.map { $0.addressType }
        hasMemory32 = memoryAddressTypes.first == .i32
        globals = contents.globals.map { $0.type }
        importedGlobalCount = contents.importedGlobalCount
        tagTypeIndices = contents.tagTypeIndices
        elementTypes = contents.elements.map { $0.type }
        dataCount = contents.dataCount

        var looks = Looks()
        var poolCount = Self.singletonCount
        for (index, type) in contents.types.enumerated() where contents.canonicalTypeIndices[index] == index {
            if case .function(let type) = type.composite { poolCount += type.parameters.count + type.results.count }
            if looks.areDue(after: 1), isInterrupted?() ?? false { throw .interrupted }
        }
        var pool: [ValueType] = (0..<UInt32(Self.singletonCount)).map { ValueType(bits: $0) }
        // Where it grows, it is copied in one step.
        pool.reserveCapacity(poolCount)
        func list(_ types: [ValueType]) -> TypeList {
            let start = pool.count
            pool.append(contentsOf: types)
            return TypeList(start: start, count: types.count)
        }
        var shapes: [FunctionShape?] = []
        shapes.reserveCapacity(contents.types.count)
        var defaultableStructures: [Bool] = []
        defaultableStructures.reserveCapacity(contents.types.count)
        for (index, type) in contents.types.enumerated() {
            let canonical = Int(contents.canonicalTypeIndices[index])
            var isDefaultable = false
            if canonical < index {
                // Types in bodies are canonical, so this copy is only there to keep indices in step.
                shapes.append(shapes[canonical])
            } else {
                switch type.composite {
                case .function(let type):
                    shapes.append(
                        FunctionShape(
                            parameters: list(type.parameters), results: list(type.results),
                            parameterSlots: type.parameters.slotCount, resultSlots: type.results.slotCount))
                case .structure(let fields):
                    shapes.append(nil)
                    isDefaultable = fields.allSatisfy { $0.storage.unpacked.isDefaultable }
                case .array: shapes.append(nil)
                }
            }
            defaultableStructures.append(isDefaultable)
            if looks.areDue(after: type.size), isInterrupted?() ?? false { throw .interrupted }
        }
        self.shapes = shapes
        self.defaultableStructures = defaultableStructures
        self.pool = pool
    }
}
