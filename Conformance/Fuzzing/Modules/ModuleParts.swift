package import Wasm

/// A module in parts that can be put together, changed and taken away.
///
/// It says what the binary format says, and need not be valid. Custom sections are left out.
package struct ModuleParts: Hashable, Sendable {
    /// The recursion groups; types count over all of them.
    package var types: [[SubType]] = []
    package var imports: [Import] = []
    /// The types of the functions that are no imports.
    package var functions: [Function] = []
    package var tables: [Table] = []
    package var memories: [MemoryType] = []
    /// The types of the tags that are no imports.
    package var tags: [UInt32] = []
    package var globals: [Global] = []
    package var exports: [Export] = []
    package var start: UInt32?
    package var elements: [Element] = []
    package var data: [Data] = []

    package init() {}

    /// What is counted by an index of its own.
    package enum Kind: UInt8, CaseIterable, Hashable, Sendable {
        case function, table, memory, global, tag
        /// Segments, which are neither imported nor exported.
        case element, data
    }

    package struct Import: Hashable, Sendable {
        package var module: String
        package var name: String
        package var type: ImportType
    }

    package enum ImportType: Hashable, Sendable {
        case function(UInt32)
        case table(TableType)
        case memory(MemoryType)
        case global(GlobalType)
        case tag(UInt32)

        package var kind: Kind {
            switch self {
            case .function: .function
            case .table: .table
            case .memory: .memory
            case .global: .global
            case .tag: .tag
            }
        }
    }

    package struct Function: Hashable, Sendable {
        package var type: UInt32
        package var locals: [ValueType] = []
        /// Without the last `end`.
        package var code: [Instruction] = []

        package init(type: UInt32, locals: [ValueType] = [], code: [Instruction] = []) {
            self.type = type
            self.locals = locals
            self.code = code
        }
    }

    package struct Table: Hashable, Sendable {
        package var type: TableType
        /// The initial value of all elements; null without it.
        package var initialiser: [Instruction]?

        package init(type: TableType, initialiser: [Instruction]? = nil) {
            self.type = type
            self.initialiser = initialiser
        }
    }

    package struct Global: Hashable, Sendable {
        package var type: GlobalType
        package var initialiser: [Instruction]

        package init(type: GlobalType, initialiser: [Instruction]) {
            self.type = type
            self.initialiser = initialiser
        }
    }

    package struct Export: Hashable, Sendable {
        package var name: String
        package var kind: Kind
        package var index: UInt32

        package init(name: String, kind: Kind, index: UInt32) {
            self.name = name
            self.kind = kind
            self.index = index
        }
    }

    /// Where a segment goes at the instantiation.
    package enum Placement: Hashable, Sendable {
        case active(UInt32, offset: [Instruction])
        case passive
        /// Only of elements.
        case declarative
    }

    package struct Element: Hashable, Sendable {
        package var placement: Placement
        package var type: ReferenceType
        package var items: [[Instruction]]

        package init(placement: Placement, type: ReferenceType, items: [[Instruction]]) {
            self.placement = placement
            self.type = type
            self.items = items
        }
    }

    package struct Data: Hashable, Sendable {
        package var placement: Placement
        package var bytes: [UInt8]

        package init(placement: Placement, bytes: [UInt8]) {
            self.placement = placement
            self.bytes = bytes
        }
    }
}

extension ModuleParts {
    /// All types in their order.
    package var allTypes: [SubType] { types.flatMap { $0 } }

    /// How many of a kind are imported.
    package func importCount(_ kind: Kind) -> Int { imports.count { $0.type.kind == kind } }

    /// How many instructions the functions have together.
    package var instructionCount: Int { functions.reduce(0) { $0 + $1.code.count } }

    /// Does something to each instruction of functions and constant expressions.
    package mutating func forEachInstruction(_ body: (inout Instruction) -> Void) {
        func change(_ code: inout [Instruction]) { for index in code.indices { body(&code[index]) } }
        for index in functions.indices { change(&functions[index].code) }
        for index in globals.indices { change(&globals[index].initialiser) }
        for index in tables.indices {
            if var initialiser = tables[index].initialiser {
                change(&initialiser)
                tables[index].initialiser = initialiser
            }
        }
        for index in elements.indices {
            change(&elements[index].placement)
            for item in elements[index].items.indices { change(&elements[index].items[item]) }
        }
        for index in data.indices { change(&data[index].placement) }
        func change(_ placement: inout Placement) {
            guard case .active(let index, var offset) = placement else { return }
            change(&offset)
            placement = .active(index, offset: offset)
        }
    }
}
