import Wasm

/// Turns the fields of a module in the text format into the binary format.
///
/// Spec 3.0, text-module.
///
///     tokens ─► declare ─► parse types ─► encode fields ─► sections ─► bytes
///               (names and   (type uses     (in the order
///                counts)      need them)     of the text)
///
/// Identifiers may be used before they are defined, so a first walk over the fields declares them; it steps over each
/// field's contents by its closing parenthesis. The second walk writes instructions straight to bytes. Nothing here
/// recurses, so the nesting of a source costs no native stack.
struct ModuleEncoder {
    var cursor: TokenCursor
    let options: TextFormat.Options
    /// The tokens of the fields.
    let range: Range<Int>

    var scope = ModuleScope()
    var types = TypeDefinitions()
    var annotations: AnnotationReader
    var names = NameSectionWriter()
    var customSections: [CustomSectionPlacement] = []

    var imports = SectionWriter()
    var functions = SectionWriter()
    var tables = SectionWriter()
    var memories = SectionWriter()
    var tags = SectionWriter()
    var globals = SectionWriter()
    var exports = SectionWriter()
    var start: UInt32?
    var elements = SectionWriter()
    var code = SectionWriter()
    var data = SectionWriter()
    var branchHints = SectionWriter()
    /// Whether an instruction names a data segment, so that the data count section is needed.
    var usesDataCount = false
    /// Whether a table's elements exclude null.
    var hasNonNullTable = false

    /// How many entries of each index space the second walk has passed.
    var functionIndex: UInt32 = 0
    var tableIndex: UInt32 = 0
    var memoryIndex: UInt32 = 0
    var globalIndex: UInt32 = 0
    var tagIndex: UInt32 = 0

    /// The function or constant expression that is being read.
    var body = BodyState()

    /// The instruction that is looked for, by a place in its function's body, and where it stands in the source.
    var search: (function: UInt32, offset: Int)?
    var found: (offset: Int, function: String)?

    /// Encodes a module.
    ///
    /// - Parameters:
    ///   - range: The tokens of its fields, which a token of kind `rightParenthesis` or `end` follows.
    static func encode(
        _ stream: TokenStream, fields range: Range<Int>, options: TextFormat.Options
    ) throws(TextError) -> [UInt8] {
        var encoder = ModuleEncoder(stream, range, options)
        try encoder.encode()
        return encoder.assembled()
    }

    /// Finds where the instruction at a place in a function's body stands in the source, and what the function is called.
    static func place(
        in stream: TokenStream, fields range: Range<Int>, function: UInt32, offset: Int
    ) throws(TextError) -> (offset: Int, function: String)? {
        var encoder = ModuleEncoder(stream, range, [])
        encoder.search = (function, offset)
        try encoder.encode()
        return encoder.found
    }

    private mutating func encode() throws(TextError) {
        try declareFields()
        cursor.move(to: range.lowerBound)
        try parseTypes()
        cursor.move(to: range.lowerBound)
        while cursor.position < range.upperBound { try encodeField() }
        try annotations.checkAllUsed(cursor)
    }

    private init(_ stream: TokenStream, _ range: Range<Int>, _ options: TextFormat.Options) {
        cursor = TokenCursor(stream, at: range.lowerBound)
        self.range = range
        self.options = options
        annotations = AnnotationReader(stream, range)
    }

    // MARK: Fields in order

    private mutating func encodeField() throws(TextError) {
        let closing = cursor.closing(cursor.position)
        cursor.advance()
        if cursor.take(.function) {
            try encodeFunction(closing)
        } else if cursor.isKeyword(.type) || cursor.isKeyword(.rec) {
            cursor.move(to: closing)
        } else if cursor.take(.import) {
            try encodeImport()
        } else if cursor.take(.export) {
            try encodeExport()
        } else if cursor.take(.table) {
            try encodeTable()
        } else if cursor.take(.memory) {
            try encodeMemory()
        } else if cursor.take(.global) {
            try encodeGlobal(closing)
        } else if cursor.take(.tag) {
            try encodeTag()
        } else if cursor.take(.elem) {
            try encodeElementSegment()
        } else if cursor.take(.data) {
            try encodeDataSegment()
        } else if cursor.take(.start) {
            if start != nil { throw cursor.error("multiple start sections, expected one", at: cursor.peek(-1)) }
            start = try cursor.expectIndex(scope.functions)
        } else {
            throw cursor.unexpected("a module field")
        }
        try cursor.expectClosing()
    }

    // MARK: Sections

    /// All sections in their binary order.
    ///
    /// Spec 3.0, binary-module.
    private func assembled() -> [UInt8] {
        var output = ByteWriter()
        output.append([0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00])
        appendCustomSections(at: .start, to: &output)
        func append(_ id: SectionIdentifier, _ section: SectionWriter) {
            appendCustomSections(at: .before(id), to: &output)
            defer { appendCustomSections(at: .after(id), to: &output) }
            if id == .code, branchHints.entryCount > 0 {
                appendCustomSection(named: "metadata.code.branch_hint", vector(branchHints), to: &output)
            }
            guard section.entryCount > 0 else { return }
            output.append(id.rawValue)
            output.appendVector(vector(section))
        }
        append(.type, types.section)
        append(.import, imports)
        append(.function, functions)
        append(.table, tables)
        append(.memory, memories)
        append(.tag, tags)
        append(.global, globals)
        append(.export, exports)
        appendCustomSections(at: .before(.start), to: &output)
        if let start {
            var contents = ByteWriter()
            contents.appendUnsigned(start)
            output.append(SectionIdentifier.start.rawValue)
            output.appendVector(contents.bytes)
        }
        appendCustomSections(at: .after(.start), to: &output)
        append(.element, elements)
        appendCustomSections(at: .before(.dataCount), to: &output)
        if usesDataCount {
            var contents = ByteWriter()
            contents.appendCount(data.entryCount)
            output.append(SectionIdentifier.dataCount.rawValue)
            output.appendVector(contents.bytes)
        }
        appendCustomSections(at: .after(.dataCount), to: &output)
        append(.code, code)
        append(.data, data)
        if options.contains(.names), !names.isEmpty {
            appendCustomSection(named: "name", names.contents, to: &output)
        }
        appendCustomSections(at: .end, to: &output)
        return output.bytes
    }

    private func vector(_ section: SectionWriter) -> [UInt8] {
        var writer = ByteWriter()
        writer.appendCount(section.entryCount)
        writer.append(section.contents.bytes)
        return writer.bytes
    }

    private func appendCustomSection(named name: String, _ contents: [UInt8], to output: inout ByteWriter) {
        var writer = ByteWriter()
        writer.appendVector(Array(name.utf8))
        writer.append(contents)
        output.append(SectionIdentifier.custom.rawValue)
        output.appendVector(writer.bytes)
    }

    private func appendCustomSections(at place: CustomSectionPlacement.Place, to output: inout ByteWriter) {
        for section in customSections where section.place == place {
            output.append(SectionIdentifier.custom.rawValue)
            output.appendVector(section.contents)
        }
    }
}
