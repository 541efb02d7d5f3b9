import Wasm

/// What a well-formed module says, as lines that are the same for every way to write it down: the length of integers, the
/// flags of segments, and empty sections are left out, and so are names, which become identifiers of the text.
///
/// It is read by the engine's decoder and instruction reader, of which the printer uses neither.
struct ModuleMeaning {
    private(set) var lines: [String] = []
    private let bytes: [UInt8]
    private let contents: ModuleContents

    static let features = Features.onRequest.reduce(into: Features.all) { $0.formUnion($1.feature) }

    /// Reads a module.
    ///
    /// - Throws: ``ModuleError`` for a malformed one, and for some that are invalid.
    init(_ bytes: [UInt8]) throws(ModuleError) {
        self.bytes = bytes
        contents = try ModuleDecoder.decode(bytes, features: Self.features)
        try read()
    }

    private mutating func read() throws(ModuleError) {
        lines.append("types \(contents.types) \(contents.canonicalTypeIndices) \(contents.recursionGroups)")
        for item in contents.imports { lines.append("import \(item.module.utf8) \(item.name.utf8) \(item.kind)") }
        for item in contents.exports { lines.append("export \(item.name.utf8) \(item.kind) \(item.index)") }
        lines.append("functions \(contents.functionTypeIndices) tags \(contents.tagTypeIndices)")
        lines.append("memories \(contents.memories) start \(String(describing: contents.start))")
        for table in contents.tables { lines.append("table \(table.type) \(try text(table.initializer))") }
        for global in contents.globals { lines.append("global \(global.type) \(try text(global.initializer))") }
        for segment in contents.elements {
            var mode = "\(segment.mode)"
            if case .active(let table, let offset) = segment.mode { mode = "table \(table) \(try text(offset))" }
            var items: [String] = []
            switch segment.items {
            case .functions(let indices): items = indices.map(String.init)
            case .expressions(let expressions): for item in expressions { items.append(try text(item)) }
            }
            lines.append("elements \(mode) \(segment.type) \(items)")
        }
        for segment in contents.dataSegments {
            var mode = "passive"
            if case .active(let memory, let offset) = segment.mode { mode = "memory \(memory) \(try text(offset))" }
            lines.append("data \(mode) \(bytes[segment.range])")
        }
        for section in contents.customSections where section.name != Name("name") {
            lines.append("custom \(section.name.utf8) \(bytes[section.range])")
        }
        for body in contents.bodies { lines.append(try text(body)) }
    }

    private func text(_ expression: ConstantExpression?) throws(ModuleError) -> String {
        guard let expression else { return "null" }
        return try instructions(in: expression.range, hasLocals: false)
    }

    private func text(_ body: FunctionBody) throws(ModuleError) -> String {
        try instructions(in: body.range, hasLocals: true)
    }

    private func instructions(in range: Range<Int>, hasLocals: Bool) throws(ModuleError) -> String {
        // SAFETY: the reader is local to the closure.
        try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(ModuleError) -> String in
            var reader = unsafe InstructionReader(
                UnsafeRawBufferPointer(buffer), range: range, features: Self.features,
                canonicalTypeIndices: contents.canonicalTypeIndices)
            var parts: [String] = []
            if hasLocals {
                var locals = LocalRuns()
                try reader.readLocals(into: &locals, parameterCount: 0)
                // Neighbours of one type may be one run or several.
                for run in locals.runs { for _ in run.start..<run.end { parts.append("\(run.type)") } }
            }
            while !reader.isAtEnd {
                let operation = try reader.next()
                parts.append("\(operation) \(Self.immediates(of: operation, reader))")
            }
            return parts.joined(separator: "\n")
        }
    }

    /// The immediates that an operator has; the reader keeps those of others before it.
    private static func immediates(of operation: Operator, _ reader: InstructionReader) -> String {
        switch operation.immediates {
        case .none, .zero: ""
        case .label, .local, .global, .function, .tag, .table, .memory, .type, .data, .element: "\(reader.index)"
        case .i32, .i64, .f32, .f64: "\(reader.bits)"
        case .v128, .lanes: "\(reader.bits) \(reader.highBits)"
        case .lane: "\(reader.lane)"
        case .memoryArgument: "\(reader.index) \(reader.bits) \(reader.alignment)"
        case .memoryArgumentLane: "\(reader.index) \(reader.bits) \(reader.alignment) \(reader.lane)"
        case .blockType: "\(reader.blockType)"
        case .blockTypeCatches: "\(reader.blockType) \(reader.catches)"
        case .labels: "\(reader.labels)"
        case .types: "\(reader.types)"
        case .heapType: "\(reader.referenceType)"
        case .castFlagsLabelHeapTypeHeapType: "\(reader.index) \(reader.referenceType) \(reader.referenceType2)"
        case .typeTable, .typeField, .typeCount, .typeData, .typeElement, .typeType, .tableTable, .memoryMemory,
            .elementTable, .dataMemory:
            "\(reader.index) \(reader.index2)"
        }
    }
}
