/// Parses the commands of a script.
struct WastParser {
    private var cursor: TokenCursor

    init(_ stream: TokenStream) { cursor = TokenCursor(stream) }

    mutating func parse() throws(TextError) -> [WastCommand] {
        var commands: [WastCommand] = []
        if isModuleField { return [try inlineModule()] }
        while cursor.current.kind != .end {
            guard cursor.current.kind == .leftParenthesis else { throw cursor.unexpected("a command in parentheses") }
            let offset = Int(cursor.current.start)
            let closing = cursor.closing
            let kind = try command(closing)
            commands.append(WastCommand(kind: kind, offset: offset))
            guard Int(cursor.current.start) == closing else { throw cursor.unexpected("`)`") }
            cursor.advance()
        }
        return commands
    }

    /// Whether the script is the fields of one module without `(module …)`.
    private var isModuleField: Bool {
        let fields: [Keyword] = [
            .type, .rec, .import, .export, .start, .elem, .data, .tag, .function, .table, .memory, .global,
        ]
        return fields.contains(where: cursor.opens)
    }

    private mutating func inlineModule() throws(TextError) -> WastCommand {
        let fields = ModuleFields(range: 0..<cursor.stream.source.count)
        return WastCommand(kind: .module(WastModule(form: .text(cursor.stream, fields))), offset: 0)
    }

    /// Reads one command up to its `)`.
    private mutating func command(_ closing: Int) throws(TextError) -> WastCommand.Kind {
        if cursor.opens(.module) { return try moduleCommand(closing) }
        if cursor.opens(.invoke) || cursor.opens(.get) {
            let action = try action()
            // Unlike other commands an action has read its own `)`.
            cursor.move(to: closing)
            return .action(action)
        }
        if cursor.takeOpening(.register) {
            let name = try readName()
            return .register(name: name, instance: takeName())
        }
        if cursor.takeOpening(.assertReturn) {
            let action = try action()
            var results: [WastResult] = []
            while cursor.current.kind == .leftParenthesis { results.append(try result()) }
            return .assertReturn(action, results)
        }
        if cursor.takeOpening(.assertTrap) {
            guard cursor.opens(.module) else { return .assertTrap(try action(), message: try message()) }
            return .assertModuleTrap(try module(), message: try message())
        }
        if cursor.takeOpening(.assertExhaustion) {
            return .assertExhaustion(try action(), message: try message())
        }
        if cursor.takeOpening(.assertException) { return .assertException(try action()) }
        if cursor.takeOpening(.assertMalformed) { return .assertMalformed(try module(), message: try message()) }
        if cursor.takeOpening(.assertInvalid) { return .assertInvalid(try module(), message: try message()) }
        if cursor.takeOpening(.assertMalformedCustom) {
            return .assertMalformedCustom(try module(), message: try message())
        }
        if cursor.takeOpening(.assertInvalidCustom) {
            return .assertInvalidCustom(try module(), message: try message())
        }
        if cursor.takeOpening(.assertUnlinkable) { return .assertUnlinkable(try module(), message: try message()) }
        cursor.advance()
        throw cursor.unexpected("a command such as module, register, invoke or assert_return")
    }

    private mutating func message() throws(TextError) -> String {
        String(
            decoding: cursor.stream.contents(of: try cursor.expectString("the expected message in quotes")),
            as: UTF8.self)
    }

    /// Reads a name in quotes as bytes.
    private mutating func readName() throws(TextError) -> [UInt8] {
        var none = InterruptionCheck(nil)
        return cursor.stream.contents(of: try cursor.expectName(checking: &none))
    }

    private func name(_ identifier: Token?) -> String? {
        identifier.map { String(decoding: cursor.stream.contents(of: $0), as: UTF8.self) }
    }

    private mutating func takeName() -> String? {
        name(cursor.takeIdentifier())
    }

    // MARK: Modules

    private mutating func moduleCommand(_ closing: Int) throws(TextError) -> WastCommand.Kind {
        var head = cursor
        head.advance(by: 2)
        guard head.take(.instance) else {
            let module = try module()
            cursor.move(to: closing)
            return .module(module)
        }
        cursor = head
        let name = takeName()
        return .instance(name: name, definition: takeName())
    }

    /// Reads `(module …)`.
    private mutating func module() throws(TextError) -> WastModule {
        guard cursor.opens(.module) else { throw cursor.unexpected("`(module …)`") }
        let closing = cursor.closing
        cursor.advance(by: 2)
        let isDefinition = cursor.take(.definition)
        let identifier = cursor.takeIdentifier()
        let form: WastModule.Form
        if cursor.take(.binary) {
            var none = InterruptionCheck(nil)
            form = .binary(try cursor.takeStrings(&none))
        } else if cursor.take(.quote) {
            form = .quote(try quotedSource(closing))
        } else {
            let fields = ModuleFields(name: identifier, range: cursor.position..<closing)
            form = .text(cursor.stream, fields)
            cursor.move(to: closing)
        }
        try cursor.expectClosing()
        return WastModule(name: name(identifier), isDefinition: isDefinition, form: form)
    }

    /// Reads the strings of a quoted module; each one starts a new line.
    private mutating func quotedSource(_ closing: Int) throws(TextError) -> [UInt8] {
        var source: [UInt8] = []
        while cursor.isBefore(closing) {
            source.append(contentsOf: cursor.stream.contents(of: try cursor.expectString()))
            source.append(0x0A)
        }
        return source
    }

    // MARK: Actions

    private mutating func action() throws(TextError) -> WastAction {
        let offset = Int(cursor.current.start)
        if cursor.takeOpening(.get) {
            let instance = takeName()
            let export = try readName()
            try cursor.expectClosing()
            return WastAction(kind: .get, instance: instance, export: export, offset: offset)
        }
        try cursor.expectOpening(.invoke)
        let instance = takeName()
        let export = try readName()
        var arguments: [WastValue] = []
        while cursor.current.kind == .leftParenthesis {
            let token = cursor.current
            guard case .value(let value) = try result() else {
                throw cursor.error("unexpected pattern, expected a value as an argument", at: token)
            }
            arguments.append(value)
        }
        try cursor.expectClosing()
        return WastAction(kind: .invoke(arguments), instance: instance, export: export, offset: offset)
    }

    // MARK: Values and results

    /// Reads a value or a pattern of one.
    ///
    /// An argument is the special case `value`.
    private mutating func result() throws(TextError) -> WastResult {
        if cursor.takeOpening(.either) {
            // Alternatives do not nest, so that a script cannot make this recurse.
            var alternatives: [WastResult] = []
            while cursor.current.kind == .leftParenthesis { alternatives.append(try plainResult()) }
            try cursor.expectClosing()
            return .either(alternatives)
        }
        return try plainResult()
    }

    private mutating func plainResult() throws(TextError) -> WastResult {
        guard cursor.current.kind == .leftParenthesis else { throw cursor.unexpected("a value in parentheses") }
        let token = cursor.peek()
        cursor.advance(by: 2)
        let result: WastResult
        switch cursor.stream.text(of: token) {
        case "i32.const":
            result = .value(.i32(UInt32(truncatingIfNeeded: try cursor.expectInteger(bitWidth: 32))))
        case "i64.const": result = .value(.i64(try cursor.expectInteger(bitWidth: 64)))
        case "f32.const": result = try float(.binary32)
        case "f64.const": result = try float(.binary64)
        case "v128.const": result = try vector()
        case "ref.null": result = try nullReference()
        case "ref.extern": result = try hostReference(WastValue.hostReference, .extern)
        case "ref.host": result = try hostReference(WastValue.internalHostReference, .any)
        case "ref.func":
            if cursor.isIndex { cursor.advance() }
            result = .reference(.function)
        case "ref.any": result = .reference(.any)
        case "ref.eq": result = .reference(.eq)
        case "ref.i31": result = .reference(.i31)
        case "ref.struct": result = .reference(.structure)
        case "ref.array": result = .reference(.array)
        case "ref.exn": result = .reference(.exception)
        default:
            throw cursor.error("unexpected token, expected a value such as (i32.const …) or (ref.null …)", at: token)
        }
        try cursor.expectClosing()
        return result
    }

    private mutating func float(_ format: FloatFormat) throws(TextError) -> WastResult {
        if let pattern = takeNaNPattern() {
            return pattern == .canonicalNaN ? .canonicalNaN(format) : .arithmeticNaN(format)
        }
        let bits = try cursor.expectFloat(format)
        return .value(format == .binary32 ? .f32(UInt32(truncatingIfNeeded: bits)) : .f64(bits))
    }

    private mutating func takeNaNPattern() -> WastLane? {
        guard cursor.current.kind == .keyword else { return nil }
        switch cursor.stream.text(of: cursor.current) {
        case "nan:canonical":
            cursor.advance()
            return .canonicalNaN
        case "nan:arithmetic":
            cursor.advance()
            return .arithmeticNaN
        default: return nil
        }
    }

    private mutating func vector() throws(TextError) -> WastResult {
        guard let shape = cursor.takeVectorShape() else { throw cursor.unexpected("a vector's shape") }
        var lanes: [WastLane] = []
        for _ in 0..<16 / shape.laneByteCount {
            if shape.floatFormat != nil, let pattern = takeNaNPattern() {
                lanes.append(pattern)
            } else {
                lanes.append(.bits(try cursor.expectLane(shape)))
            }
        }
        var bytes: [UInt8] = []
        for lane in lanes {
            guard case .bits(let bits) = lane else { return .vector(shape, lanes) }
            for index in 0..<shape.laneByteCount {
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * index)))
            }
        }
        return .value(.v128(bytes))
    }

    private mutating func nullReference() throws(TextError) -> WastResult {
        if cursor.current.kind == .rightParenthesis { return .null }
        let type: WastHeapType
        switch cursor.stream.text(of: cursor.current) {
        case "func", "nofunc": type = .function
        case "extern", "noextern": type = .extern
        case "exn", "noexn": type = .exception
        case "any", "eq", "i31", "struct", "array", "none": type = .any
        default:
            guard cursor.isIndex else { throw cursor.unexpected("a heap type") }
            type = .concrete
        }
        cursor.advance()
        return .value(.nullReference(type))
    }

    private mutating func hostReference(
        _ make: (UInt32) -> WastValue, _ kind: WastReferenceKind
    ) throws(TextError) -> WastResult {
        if cursor.current.kind == .rightParenthesis { return .reference(kind) }
        return .value(make(UInt32(truncatingIfNeeded: try cursor.expectUnsigned("the number of a host value"))))
    }
}
