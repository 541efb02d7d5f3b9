/// An instance at one moment, from which others are made: its memories, globals, tables and segments.
///
/// Instances that are made from an image cost no start: each begins where the first one stood.
///
///     let imports = Imports()
///     let first = try interpreter.instantiate(module, imports: imports)
///     try first.call("_initialize")
///     let image = try first.makeImage()
///     // Later, in other interpreters, on any thread:
///     let next = try Interpreter().instantiate(image, imports: imports)
///
/// An image holds the module and nothing of the interpreter it comes from. Its memory is shared by all instances until they
/// write to it. What the start drew from outside is in it: random numbers, readings of clocks and answers of the host are the
/// same in all its instances.
public final class InstanceImage: Sendable {
    /// The module that this is an instance of.
    public let module: Module

    /// What a slot of a global, a table or a segment holds.
    enum Content: Hashable, Sendable {
        /// The bits of a number, a vector, null or an `i31`.
        case bits(UInt64, high: UInt64)
        /// A reference to the function with this index in the module.
        case function(UInt32)
    }

    /// A function that the module defines and the image refers to.
    struct ReferredFunction: Sendable {
        let index: UInt32
        let typeIndex: UInt32
        let linkageOffset: UInt32
    }

    /// Each function that the module defines and something of the image refers to.
    let referredFunctions: [ReferredFunction]
    /// What an interpreter knows of the module's types, if it is simple.
    let types: TypeStore.Snapshot?
    /// The memories, globals and tables that the module defines.
    let memories: [MemoryImage]
    let globals: [Content]
    let tables: [[Content]]
    /// The references of each element segment; none after `elem.drop`.
    let elementSegments: [[Content]]
    /// The lengths of the data segments that are left.
    let dataSegmentLengths: [(index: Int, length: Int)]
    /// The functions that have been called: to call them again is no work of the host.
    let calledFunctions: [Int]
    /// What the entry cells hold, and whose code that is, in the translation that the instance ran in.
    let stage: TranslationStage
    let cells: [UInt]
    let code: CodeIndexBox
    /// The bytes of that code.
    let codeByteCount: Int

    init(
        module: Module, memories: [MemoryImage], globals: [Content], tables: [[Content]],
        elementSegments: [[Content]], dataSegmentLengths: [(index: Int, length: Int)], calledFunctions: [Int],
        stage: TranslationStage,
        cells: [UInt], code: CodeIndexBox, codeByteCount: Int
    ) {
        self.module = module
        types = TypeStore.snapshot(of: module)
        referredFunctions = Self.referredFunctions(of: module, [globals] + tables + elementSegments)
        self.memories = memories
        self.globals = globals
        self.tables = tables
        self.elementSegments = elementSegments
        self.dataSegmentLengths = dataSegmentLengths
        self.calledFunctions = calledFunctions
        self.stage = stage
        self.cells = cells
        self.code = code
        self.codeByteCount = codeByteCount
    }

    private static func referredFunctions(of module: Module, _ contents: [[Content]]) -> [ReferredFunction] {
        var indices: Set<UInt32> = []
        for case .function(let index) in contents.joined() where index >= module.contents.importedFunctionCount {
            indices.insert(index)
        }
        return indices.sorted().map { index in
            let typeIndex = module.contents.functionTypeIndices[Int(index)]
            return ReferredFunction(
                index: index, typeIndex: typeIndex,
                linkageOffset: UInt32(module.contents.functionType(typeIndex).linkageOffset))
        }
    }

    /// The bytes of memory that each instance has at first, shared until it writes to them.
    public var memoryByteCount: Int { memories.reduce(0) { $0 + $1.byteCount } }

    /// The bytes that the image itself takes, about: those of its memories up to the last page that is not zero.
    public var byteCount: Int { memories.reduce(0) { $0 + $1.contentByteCount } }
}

/// Why there can be no image of an instance: it holds something that cannot be in another interpreter.
public struct ImageError: Error, Hashable, Sendable {
    /// What stands in the way.
    public enum Reason: Hashable, Sendable {
        /// A function of the instance's interpreter is running.
        case running
        /// The instance imports a memory, a table or a global, which is somebody else's.
        case importedItem
        /// Other threads may change a memory at any moment.
        case sharedMemory
        /// There is a reference to a structure, an array or an exception.
        case object
        /// There is a reference to a value of the host.
        case hostValue
        /// There is a reference to a function that the instance neither has nor imports.
        case foreignFunction
        /// The system has no memory for the image.
        case noMemory
    }
    /// What stands in the way.
    public var reason: Reason
    /// Where it is, such as `global 3`.
    public var place: String

    /// Makes an error.
    public init(_ reason: Reason, _ place: String) {
        self.reason = reason
        self.place = place
    }
}

extension ImageError: CustomStringConvertible {
    /// What stands in the way and where it is, in one line.
    public var description: String {
        let problem =
            switch reason {
            case .running: "a function of the interpreter is running"
            case .importedItem: "the instance imports it"
            case .sharedMemory: "threads share it"
            case .object: "it refers to a structure, an array or an exception"
            case .hostValue: "it refers to a value of the host"
            case .foreignFunction: "it refers to a function that the instance neither has nor imports"
            case .noMemory: "the system has no memory for it"
            }
        return "no image of the instance: \(place): \(problem); make a new instance by a start instead"
    }
}
