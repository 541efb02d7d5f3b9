/// The first walk: names and counts of all index spaces, without looking into the fields' contents.
extension ModuleEncoder {
    mutating func declareFields() throws(TextError) {
        // The noun of the first definition, after which no import may come.
        var defined: String?
        try declareModuleName()
        while cursor.isBefore(fields.range.upperBound) {
            try check.step(at: cursor.position)
            try takeCustomSections()
            guard cursor.current.kind == .leftParenthesis else {
                throw cursor.unexpected("a module field in parentheses")
            }
            let closing = cursor.closing
            cursor.advance()
            let keyword = cursor.current
            cursor.advance()
            switch keyword.value {
            case Keyword.type.number: try declare(\.types)
            case Keyword.rec.number: try declareGroup(closing)
            case Keyword.import.number:
                if let defined { throw cursor.error("import after \(defined), expected imports first", at: keyword) }
                try declareImport()
            case Keyword.function.number: try declareDefinition(\.functions, keyword, &defined)
            case Keyword.table.number:
                noteNonNullTable(to: closing)
                try declareDefinition(\.tables, keyword, &defined)
                if contains(.elem, to: closing) { scope.elements.skip(1) }
            case Keyword.memory.number:
                try declareDefinition(\.memories, keyword, &defined)
                if contains(.data, to: closing) { scope.dataSegments.skip(1) }
            case Keyword.global.number: try declareDefinition(\.globals, keyword, &defined)
            case Keyword.tag.number: try declareDefinition(\.tags, keyword, &defined)
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
        let index = scope[keyPath: space].count
        let identifier = cursor.takeIdentifier()
        guard scope[keyPath: space].add(identifier, in: stream) else {
            let noun = scope[keyPath: space].noun
            let name = identifier.map(stream.text) ?? ""
            throw cursor.error("duplicate \(noun) \(name), expected a new name", at: identifier)
        }
        let name = try annotations.name(at: cursor) ?? identifier
        if keepsNames, let name { names.add(name, index, space, of: stream) }
    }

    private mutating func declareDefinition(
        _ space: WritableKeyPath<ModuleScope, IndexSpace>, _ keyword: Token, _ defined: inout String?
    ) throws(TextError) {
        try declare(space)
        var walker = cursor
        while walker.opens(.export) { walker.skipItem() }
        if walker.opens(.import) {
            if let defined { throw cursor.error("import after \(defined), expected imports first", at: keyword) }
        } else {
            defined = defined ?? scope[keyPath: space].noun
        }
    }

    private mutating func declareGroup(_ closing: Int) throws(TextError) {
        while cursor.isBefore(closing) {
            guard cursor.opens(.type) else { throw cursor.unexpected("`(type …)`") }
            let end = cursor.closing
            cursor.advance(by: 2)
            try declare(\.types)
            cursor.move(to: end + 1)
        }
    }

    private mutating func declareImport() throws(TextError) {
        _ = try cursor.expectName("the module to import from, in quotes", checking: &check)
        _ = try cursor.expectName("the name to import, in quotes", checking: &check)
        guard cursor.current.kind == .leftParenthesis else { throw cursor.unexpected("the import's type") }
        let closing = cursor.closing
        cursor.advance()
        let keyword = cursor.current
        cursor.advance()
        switch keyword.value {
        case Keyword.function.number: try declare(\.functions)
        case Keyword.table.number:
            noteNonNullTable(to: closing)
            try declare(\.tables)
        case Keyword.memory.number: try declare(\.memories)
        case Keyword.global.number: try declare(\.globals)
        case Keyword.tag.number: try declare(\.tags)
        default: break
        }
    }

    /// Whether one of the items between the cursor and an offset starts with the keyword.
    private func contains(_ keyword: Keyword, to end: Int) -> Bool {
        var walker = cursor
        while walker.isBefore(end) {
            if walker.opens(keyword) { return true }
            walker.skipItem()
        }
        return false
    }

    /// Notes whether a table's element type is `(ref heaptype)`, without `null`.
    private mutating func noteNonNullTable(to end: Int) {
        var walker = cursor
        while walker.isBefore(end) {
            if walker.opens(.ref) {
                walker.advance(by: 2)
                if !walker.isKeyword(.null) { hasNonNullTable = true }
                return
            }
            walker.skipItem()
        }
    }

    // MARK: Annotations of the module

    private mutating func declareModuleName() throws(TextError) {
        let name = try annotations.name(at: cursor) ?? fields.name
        if keepsNames, let name { names.setModule(name, of: stream) }
    }

    private mutating func takeCustomSections() throws(TextError) {
        while let section = try annotations.customSection(at: cursor, &check) {
            sections.addCustom(section.contents, at: section.place)
        }
    }
}
