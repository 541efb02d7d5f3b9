import Wasm

/// Where the fields of a module stand in a source.
package struct ModuleFields: Sendable {
    /// The identifier behind `(module`, if there is one.
    var name: Token?
    /// The offsets behind the module's head, and of its `)` or the end of the source.
    var range: Range<Int>
}

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
///
/// What is kept while encoding is at most five bytes for a byte of source, whatever the source holds: tokens are read
/// where they stand, names are places in the source, and what an open instruction needs is nine bytes at most.
struct ModuleEncoder {
    var cursor: TokenCursor
    let keepsNames: Bool
    let fields: ModuleFields
    var check: InterruptionCheck

    var scope = ModuleScope()
    var types = TypeDefinitions()
    var annotations: AnnotationReader
    var names = NameSectionWriter()
    var sections = ModuleSections()
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

    /// The token behind the keyword of the field that is being read: its identifier, if it has one.
    var fieldName = Token(.end, 0, 0)
    /// The place that is looked for, and where in the source that stands, and in what.
    var search: ModulePlace?
    var found: (offset: Int, what: String)?

    var stream: TokenStream { cursor.stream }

    /// Encodes a module.
    ///
    static func encode(
        _ stream: TokenStream, fields: ModuleFields, keepingNames: Bool, isInterrupted: (() -> Bool)? = nil
    ) throws(TextError) -> [UInt8] {
        var encoder = ModuleEncoder(stream, fields, keepingNames: keepingNames, isInterrupted)
        try encoder.encode()
        return encoder.takeModule()
    }

    /// Finds where in the source the instruction or field stands that a place of the module comes from, and what the field
    /// is called.
    static func source(
        of place: ModulePlace, in stream: TokenStream, fields: ModuleFields, isInterrupted: (() -> Bool)? = nil
    ) throws(TextError) -> (offset: Int, what: String)? {
        var encoder = ModuleEncoder(stream, fields, keepingNames: false, isInterrupted)
        encoder.search = place
        try encoder.encode()
        return encoder.found
    }

    private mutating func encode() throws(TextError) {
        try declareFields()
        cursor.move(to: fields.range.lowerBound)
        try parseTypes()
        cursor.move(to: fields.range.lowerBound)
        while cursor.isBefore(fields.range.upperBound) { try encodeField() }
        try annotations.checkAllUsed()
    }

    private init(
        _ stream: TokenStream, _ fields: ModuleFields, keepingNames: Bool,
        _ isInterrupted: (() -> Bool)? = nil
    ) {
        check = InterruptionCheck(isInterrupted)
        cursor = TokenCursor(stream, at: fields.range.lowerBound)
        self.fields = fields
        keepsNames = keepingNames
        annotations = AnnotationReader(stream, fields.range)
    }

    private mutating func takeModule() -> [UInt8] {
        sections[.type] = types.section
        // What was needed to read the source makes room for the result.
        types = TypeDefinitions()
        scope = ModuleScope()
        body = BodyState()
        return sections.takeModule(names)
    }

    // MARK: Fields in order

    private mutating func encodeField() throws(TextError) {
        try check.step(at: cursor.position)
        if cursor.opens(.type) || cursor.opens(.rec) {
            cursor.skipItem()
            return
        }
        cursor.advance()
        fieldName = cursor.peek()
        if cursor.take(.function) {
            try encodeFunction()
        } else if cursor.take(.import) {
            try encodeImport()
        } else if cursor.take(.export) {
            try encodeExport()
        } else if cursor.take(.table) {
            try encodeTable()
        } else if cursor.take(.memory) {
            try encodeMemory()
        } else if cursor.take(.global) {
            try encodeGlobal()
        } else if cursor.take(.tag) {
            try encodeTag()
        } else if cursor.take(.elem) {
            try encodeElementSegment()
        } else if cursor.take(.data) {
            try encodeDataSegment()
        } else if cursor.isKeyword(.start) {
            try encodeStart()
        } else {
            throw cursor.unexpected("a module field")
        }
        try cursor.expectClosing()
    }

    private mutating func encodeStart() throws(TextError) {
        let token = cursor.current
        cursor.advance()
        if sections[.start].entryCount > 0 {
            throw cursor.error("multiple start sections, expected one", at: token)
        }
        startEntry(.start, at: cursor.current)
        sections[.start].contents.appendUnsigned(try cursor.expectIndex(scope.functions))
    }
}
