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
    let globals: [GlobalType]
    let importedGlobalCount: Int
    let tagTypeIndices: [UInt32]
    let elementTypes: [ReferenceType]
    let dataCount: UInt32?

    static let singletonCount = 6

    init(_ contents: ModuleContents, features: Features) {
        self.features = features
        types = contents.types
        canonicalTypeIndices = contents.canonicalTypeIndices
        functionTypeIndices = contents.functionTypeIndices
        tables = contents.tables.map(\.type)
        memories = contents.memories
        memoryAddressTypes = contents.memories.map(\.addressType)
        globals = contents.globals.map(\.type)
        importedGlobalCount = contents.importedGlobalCount
        tagTypeIndices = contents.tagTypeIndices
        elementTypes = contents.elements.map(\.type)
        dataCount = contents.dataCount

        var pool: [ValueType] = (0..<UInt32(Self.singletonCount)).map { ValueType(bits: $0) }
        func list(_ types: [ValueType]) -> TypeList {
            let start = pool.count
            pool.append(contentsOf: types)
            return TypeList(start: start, count: types.count)
        }
        var shapes: [FunctionShape?] = []
        shapes.reserveCapacity(contents.types.count)
        for (index, type) in contents.types.enumerated() {
            let canonical = Int(contents.canonicalTypeIndices[index])
            if canonical < index {
                // Types in bodies are canonical, so this copy is only there to keep indices in step.
                shapes.append(shapes[canonical])
            } else if case .function(let type) = type.composite {
                shapes.append(
                    FunctionShape(
                        parameters: list(type.parameters), results: list(type.results),
                        parameterSlots: type.parameters.reduce(0) { $0 + $1.slotCount },
                        resultSlots: type.results.reduce(0) { $0 + $1.slotCount }))
            } else {
                shapes.append(nil)
            }
        }
        self.shapes = shapes
        defaultableStructures = contents.types.enumerated().map { index, type in
            guard contents.canonicalTypeIndices[index] == index, case .structure(let fields) = type.composite else {
                return false
            }
            return fields.allSatisfy { $0.storage.unpacked.isDefaultable }
        }
        self.pool = pool
    }
}
