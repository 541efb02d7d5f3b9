import ProcessorFeatures
import Synchronization

/// A decoded and validated module: immutable, and safe to share between threads and interpreters.
///
/// Spec 3.0, syntax-module.
///
///     bytes ─► ModuleDecoder ─► ModuleContents ─► Validator ─► Module
///
/// Function bodies stay in ``bytes``; they are translated at their first call, into a code cache that belongs to the
/// module and is shared by all its instances.
public final class Module: Sendable {
    /// The module's binary form.
    public let bytes: [UInt8]
    /// The features the module was decoded and validated with.
    public let features: Features

    package let contents: ModuleContents
    /// A number that no other module of the process has, for the types in ``imports`` and ``exports``.
    let number: UInt64
    private static let numbers = Atomic<UInt64>(1)
    /// Where each export stands in ``ModuleContents/exports``.
    let exportIndices: [Name: Int]
    /// The names, once somebody has asked for them: most runs never do.
    private let decodedNames = Mutex<NameSection?>(nil)
    private let code = Mutex<[TranslationStage: ExecutableCode]>([:])

    /// Decodes and validates a module in the binary format.
    ///
    /// Validation is complete: a module with one invalid body is rejected. The cost is linear in the size of `bytes`.
    ///
    /// - Parameters:
    ///   - bytes: The module's binary form.
    ///   - features: What the module may use beyond WebAssembly 1.0.
    /// - Throws: ``ModuleError`` with the byte offset of the problem.
    public convenience init(bytes: [UInt8], features: Features = .all) throws(ModuleError) {
        try self.init(bytes: bytes, features: features, isInterrupted: nil)
    }

    /// Decodes and validates a module in the binary format, as ``init(bytes:features:)`` does, but can be told to stop.
    ///
    /// - Parameters:
    ///   - bytes: The module's binary form.
    ///   - features: What the module may use beyond WebAssembly 1.0.
    ///   - isInterrupted: Asked again and again, after a few milliseconds at most, whether to give up, as because a deadline
    ///     has passed.
    /// - Throws: ``ModuleError`` with the byte offset of the problem, or with the phase
    ///   ``ModuleError/Phase/interrupted``.
    public convenience init(
        bytes: [UInt8], features: Features = .all, isInterrupted: (() -> Bool)?
    ) throws(ModuleError) {
        try self.init(bytes: bytes, features: features, executable: .executable, isInterrupted: isInterrupted)
    }

    /// Decodes and validates a module that may use operators which the engine does not execute yet.
    ///
    /// - Parameters:
    ///   - bytes: The module's binary form.
    ///   - features: What the module may use beyond WebAssembly 1.0.
    ///   - executable: What the module may use without being rejected as unsupported. A body with an operator that is
    ///     not executed must not be translated, so more than ``Features/executable`` is for tests alone.
    ///   - isInterrupted: As in ``init(bytes:features:isInterrupted:)``.
    /// - Throws: ``ModuleError`` with the byte offset of the problem.
    package init(
        bytes: [UInt8], features: Features = .all, executable: Features, isInterrupted: (() -> Bool)? = nil
    ) throws(ModuleError) {
        if let complaint = Processor.complaint { throw ModuleError(.unsupported, offset: 0, complaint) }
        var contents = try ModuleDecoder.decode(bytes, features: features, isInterrupted: isInterrupted)
        try Validator.validate(
            &contents, bytes: bytes, features: features, executable: executable, isInterrupted: isInterrupted)
        self.bytes = bytes
        self.features = features
        self.contents = contents
        number = Self.numbers.wrappingAdd(1, ordering: .relaxed).oldValue
        // The validator has made sure that names are unique.
        exportIndices = Dictionary(
            contents.exports.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The names that the module's name section gives.
    package var names: NameSection {
        decodedNames.withLock { names in
            if let names { return names }
            let decoded = NameSection(contents, of: bytes)
            names = decoded
            return decoded
        }
    }

    /// The module's own name, if its name section has one.
    public var name: String? { names.module }

    /// The code of the module's functions in one stage.
    func code(for stage: TranslationStage) -> ExecutableCode {
        code.withLock { code in
            if let present = code[stage] { return present }
            let new = ExecutableCode(functionCount: contents.bodies.count, stage: stage)
            code[stage] = new
            return new
        }
    }

    /// The number of functions that have been translated for a stage, which is done at the first call of each.
    public func translatedFunctionCount(for stage: TranslationStage = .optimized) -> Int {
        code(for: stage).translatedFunctionCount
    }
}

/// What the decoder reads from a module and the validator completes.
///
/// Index spaces hold imports first, as the specification counts them.
package struct ModuleContents: Sendable {
    /// The defined types, by type index; supertypes and references in them are canonical indices.
    package var types: [SubType] = []
    /// For each type index, the index of the first type equal to it.
    ///
    /// ``ValueType`` holds canonical indices only.
    package var canonicalTypeIndices: [UInt32] = []
    /// For each type index, the range of the recursion group that it belongs to.
    package var recursionGroups: [Range<UInt32>] = []

    package var imports: [Import] = []
    package var exports: [Export] = []

    /// For each function, the index of its type (canonical).
    package var functionTypeIndices: [UInt32] = []
    package var tables: [TableDefinition] = []
    package var memories: [MemoryType] = []
    package var globals: [GlobalDefinition] = []
    /// For each exception tag, the index of its function type (canonical).
    package var tagTypeIndices: [UInt32] = []

    package var importedFunctionCount = 0
    package var importedTableCount = 0
    package var importedMemoryCount = 0
    package var importedGlobalCount = 0
    package var importedTagCount = 0

    private var sectionOffsets = [Int](repeating: 0, count: SectionIdentifier.allCases.count)
    package var start: UInt32?
    /// Where the start function's index stands in the binary.
    package var startOffset = 0
    package var elements: [ElementSegment] = []
    package var dataSegments: [DataSegment] = []
    package var dataCount: UInt32?
    /// The bodies of the functions that are not imported.
    package var bodies: [FunctionBody] = []
    package var customSections: [CustomSection] = []
    /// For each function, whether `ref.func` may name it in a body.
    ///
    /// Set by the validator.
    package var declaredFunctionReferences: [Bool] = []
    /// How many functions of its own an instance may come to have references to: those, and the start function.
    ///
    /// Set by the validator.
    package var referableFunctionCount = 0

    package init() {}

    /// Where the contents of a section begin; 0 if it is absent, and for custom sections where the last one does.
    func offset(of section: SectionIdentifier) -> Int { sectionOffsets[Int(section.rawValue)] }

    mutating func setOffset(of section: SectionIdentifier, to offset: Int) {
        sectionOffsets[Int(section.rawValue)] = offset
    }

    /// The function type at a type index that is known to name one.
    package func functionType(_ typeIndex: UInt32) -> FunctionType {
        guard case .function(let type) = types[Int(typeIndex)].composite else {
            preconditionFailure("BUG: type \(typeIndex) is not a function type although the module was validated")
        }
        return type
    }
}

package struct Import: Sendable {
    package enum Kind: Sendable {
        /// The index of the function's type (canonical).
        case function(UInt32)
        case table(TableType)
        case memory(MemoryType)
        case global(GlobalType)
        /// The index of the tag's function type (canonical).
        case tag(UInt32)
    }
    /// Names compare as bytes, so they are kept as UTF-8; `String` comparison is by canonical equivalence.
    package var module: Name
    package var name: Name
    package var kind: Kind
    /// Where the import stands in the binary.
    package var offset: Int
}

package struct Export: Sendable {
    package enum Kind: UInt8, Sendable {
        case function = 0
        case table = 1
        case memory = 2
        case global = 3
        case tag = 4
    }
    package var name: Name
    package var kind: Kind
    package var index: UInt32
    /// Where the export stands in the binary.
    package var offset: Int
}

/// A name of an import or export: UTF-8 that compares byte by byte.
///
/// Spec 3.0, syntax-name.
package struct Name: Hashable, Sendable, CustomStringConvertible {
    package let utf8: [UInt8]
    package init(utf8: [UInt8]) { self.utf8 = utf8 }
    package init(_ string: String) { utf8 = Array(string.utf8) }
    package var description: String { String(decoding: utf8, as: UTF8.self) }
}

/// A constant expression: where its instructions stand in the module's bytes, its `end` included.
///
/// Spec 3.0, valid-constant.
package struct ConstantExpression: Sendable {
    package var range: Range<Int>
}

package struct TableDefinition: Sendable {
    package var type: TableType
    /// The value that the elements start with; `nil` means null.
    ///
    /// Always `nil` for an import.
    package var initializer: ConstantExpression?
}

package struct GlobalDefinition: Sendable {
    package var type: GlobalType
    /// `nil` for an import.
    package var initializer: ConstantExpression?
}

package struct ElementSegment: Sendable {
    package enum Mode: Sendable {
        case passive
        case active(table: UInt32, offset: ConstantExpression)
        case declarative
    }
    package enum Items: Sendable {
        /// Function indices, the short form.
        case functions([UInt32])
        case expressions([ConstantExpression])
    }
    package var mode: Mode
    package var type: ReferenceType
    package var items: Items
    /// Where the segment stands in the binary.
    package var offset: Int
    package var count: Int {
        switch items {
        case .functions(let indices): indices.count
        case .expressions(let expressions): expressions.count
        }
    }
}

package struct DataSegment: Sendable {
    package enum Mode: Sendable {
        case passive
        case active(memory: UInt32, offset: ConstantExpression)
    }
    package var mode: Mode
    /// Where the segment's bytes stand in the module's.
    package var range: Range<Int>
    /// Where the segment stands in the binary.
    package var offset: Int
}

/// A function body: where it stands, and what the validator found that a translator needs before it starts.
package struct FunctionBody: Sendable {
    /// The local declarations and instructions, the last `end` included; the declared size is not part of it.
    package var range: Range<Int>
    /// The number of locals declared in the body, parameters excluded.
    ///
    /// Set by the validator.
    package var declaredLocalCount: UInt32 = 0
    /// The slots that parameters and declared locals take.
    ///
    /// Set by the validator.
    package var localSlotCount: UInt32 = 0
    /// The most slots that operands take at one time.
    ///
    /// Set by the validator.
    package var maximumOperandSlots: UInt32 = 0
    /// Whether it grows a memory or table.
    ///
    /// Set by the validator.
    package var hasGrowth = false
}

package struct CustomSection: Sendable {
    package var name: Name
    /// Where the contents stand in the module's bytes, after the name.
    package var range: Range<Int>
}
