/// The first walk: names and counts of all index spaces, without looking into the fields' contents.
extension ModuleEncoder {
    mutating func declareFields() throws(TextError) {
        // The noun of the first definition, after which no import may come.
        var defined: String?
        try declareModuleName()
        while cursor.position < range.upperBound {
            try takeCustomSections()
            guard cursor.current.kind == .leftParenthesis else {
                throw cursor.unexpected("a module field in parentheses")
            }
            let field = cursor.position
            let closing = cursor.closing(field)
            cursor.advance()
            let keyword = cursor.current
            cursor.advance()
            switch keyword.value {
            case Keyword.type.number: try declare(\.types)
            case Keyword.rec.number: try declareGroup(closing)
            case Keyword.import.number:
                if let defined { throw cursor.error("import after \(defined), expected imports first", at: keyword) }
                try declareImport()
            case Keyword.function.number: try declareDefinition(\.functions, &defined)
            case Keyword.table.number:
                noteNonNullTable(from: cursor.position, to: closing)
                try declareDefinition(\.tables, &defined)
                if contains(.elem, from: cursor.position, to: closing) { _ = scope.elements.add(nil) }
            case Keyword.memory.number:
                try declareDefinition(\.memories, &defined)
                if contains(.data, from: cursor.position, to: closing) { _ = scope.dataSegments.add(nil) }
            case Keyword.global.number: try declareDefinition(\.globals, &defined)
            case Keyword.tag.number: try declareDefinition(\.tags, &defined)
            case Keyword.elem.number: try declare(\.elements)
            case Keyword.data.number: try declare(\.dataSegments)
            default: break
            }
            cursor.move(to: closing + 1)
        }
        try takeCustomSections()
    }

    /// Adds an entry with the identifier that follows, if one does.
    private mutating func declare(_ space: WritableKeyPath<ModuleScope, IndexSpace>) throws(TextError) {
        let token = cursor.current
        let index = scope[keyPath: space].count
        let identifier = cursor.takeIdentifier()
        guard scope[keyPath: space].add(identifier) else {
            let noun = scope[keyPath: space].noun
            throw cursor.error("duplicate \(noun) \(cursor.stream.text(of: token)), expected a new name", at: token)
        }
        var name = identifier.map { cursor.stream.identifiers[$0] }
        if let annotated = try annotations.name(at: cursor.position, cursor) { name = annotated }
        if let name { names.add(name, index, space) }
    }

    private mutating func declareDefinition(
        _ space: WritableKeyPath<ModuleScope, IndexSpace>, _ defined: inout String?
    ) throws(TextError) {
        let start = cursor.peek(-1)
        try declare(space)
        let fields = cursor.position
        while cursor.opens(.export) { cursor.move(to: cursor.closing(cursor.position) + 1) }
        if cursor.opens(.import) {
            if let defined { throw cursor.error("import after \(defined), expected imports first", at: start) }
        } else {
            defined = defined ?? scope[keyPath: space].noun
        }
        cursor.move(to: fields)
    }

    private mutating func declareGroup(_ closing: Int) throws(TextError) {
        while cursor.position < closing {
            let end = cursor.closing(cursor.position)
            try cursor.expectOpening(.type)
            try declare(\.types)
            cursor.move(to: end + 1)
        }
    }

    private mutating func declareImport() throws(TextError) {
        _ = try cursor.expectName("the module to import from, in quotes")
        _ = try cursor.expectName("the name to import, in quotes")
        guard cursor.current.kind == .leftParenthesis else { throw cursor.unexpected("the import's type") }
        let start = cursor.position
        let keyword = cursor.peek()
        cursor.advance(by: 2)
        switch keyword.value {
        case Keyword.function.number: try declare(\.functions)
        case Keyword.table.number:
            noteNonNullTable(from: cursor.position, to: cursor.closing(start))
            try declare(\.tables)
        case Keyword.memory.number: try declare(\.memories)
        case Keyword.global.number: try declare(\.globals)
        case Keyword.tag.number: try declare(\.tags)
        default: break
        }
    }

    /// Whether one of the direct children between two tokens starts with the keyword.
    private func contains(_ keyword: Keyword, from start: Int, to end: Int) -> Bool {
        var walker = cursor
        walker.move(to: start)
        while walker.position < end {
            if walker.opens(keyword) { return true }
            let isGroup = walker.current.kind == .leftParenthesis
            walker.move(to: isGroup ? walker.closing(walker.position) + 1 : walker.position + 1)
        }
        return false
    }

    /// Notes whether a table's element type is `(ref heaptype)`, without `null`.
    private mutating func noteNonNullTable(from start: Int, to end: Int) {
        var walker = cursor
        walker.move(to: start)
        while walker.position < end {
            if walker.opens(.ref) {
                walker.advance(by: 2)
                if !walker.isKeyword(.null) { hasNonNullTable = true }
                return
            }
            let isGroup = walker.current.kind == .leftParenthesis
            walker.move(to: isGroup ? walker.closing(walker.position) + 1 : walker.position + 1)
        }
    }

    // MARK: Annotations of the module

    private mutating func declareModuleName() throws(TextError) {
        // The identifier of `(module $name …)` stands right before the fields.
        let before = range.lowerBound > 0 ? cursor.peek(-1) : cursor.current
        if range.lowerBound > 0, before.kind == .identifier { names.module = cursor.stream.identifiers[before.value] }
        if let annotated = try annotations.name(at: cursor.position, cursor) { names.module = annotated }
    }

    private mutating func takeCustomSections() throws(TextError) {
        while let section = try annotations.customSection(at: cursor.position, cursor) {
            customSections.append(section)
        }
    }
}
