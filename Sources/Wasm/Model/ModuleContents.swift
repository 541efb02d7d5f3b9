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
    /// The types and fields, counted while they are read: there may be so many that counting takes long.
    package var typeWork = 0

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
    /// The index of each export by its name.
    ///
    /// Set by the validator.
    package var exportIndices: [Name: Int] = [:]
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
    /// A single constant.
    package enum Integer: Sendable {
        case i32(UInt32)
        case i64(UInt64)
    }
    package var range: Range<Int>
    /// What the expression is if it is nothing but an integer, as the offsets of nearly all segments are.
    ///
    /// Compilers make a hundred thousand of them, so that to read each one three times was a tenth of a program's start.
    package var integer: Integer?
}

package struct TableDefinition: Sendable {
    package var type: TableType
    /// Where it stands in the binary.
    package var offset: Int
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
    /// The most legacy `catch` blocks that are nested, if there is a `rethrow`; 0 otherwise.
    ///
    /// Set by the validator.
    package var caughtDepth: UInt32 = 0
}

package struct CustomSection: Sendable {
    package var name: Name
    /// Where the contents stand in the module's bytes, after the name.
    package var range: Range<Int>
}
