/// Types: value types, definitions and type uses. Spec 3.0, text-types.
extension ModuleEncoder {
    // MARK: Value types

    /// Reads a value type.
    mutating func valueType(_ expected: String = "a value type") throws(TextError) -> EncodedType {
        if let type = Self.type(cursor.current, in: Self.numberTypes) {
            cursor.advance()
            return type
        }
        return try referenceType(expected)
    }

    /// Whether a reference type follows.
    var isReferenceType: Bool {
        cursor.opens(.ref) || Self.type(cursor.current, in: Self.shortReferenceTypes) != nil
    }

    mutating func referenceType(_ expected: String = "a reference type") throws(TextError) -> EncodedType {
        if let type = Self.type(cursor.current, in: Self.shortReferenceTypes) {
            cursor.advance()
            return type
        }
        guard cursor.takeOpening(.ref) else { throw cursor.unexpected(expected) }
        let isNullable = cursor.take(.null)
        let type = EncodedType.reference(isNullable: isNullable, to: try heapType())
        try cursor.expectClosing()
        return type
    }

    mutating func heapType() throws(TextError) -> EncodedType {
        if let type = Self.type(cursor.current, in: Self.heapTypes) {
            cursor.advance()
            return type
        }
        guard cursor.isIndex else { throw cursor.unexpected("a heap type") }
        return EncodedType.concrete(try cursor.expectIndex(scope.types))
    }

    /// A table of types by their keywords' numbers.
    private static func table(_ types: [(Keyword, UInt8)]) -> [EncodedType?] {
        var table = [EncodedType?](repeating: nil, count: Keyword.allCases.count + 1)
        for (keyword, byte) in types { table[Int(keyword.number)] = EncodedType(byte) }
        return table
    }

    private static func type(_ token: Token, in table: [EncodedType?]) -> EncodedType? {
        token.kind == .keyword && token.value < table.count ? table[Int(token.value)] : nil
    }

    private static let numberTypes = table([
        (.i32, 0x7F), (.i64, 0x7E), (.f32, 0x7D), (.f64, 0x7C), (.v128, 0x7B),
    ])
    private static let heapTypes = table([
        (.noException, 0x74), (.noFunction, 0x73), (.noExtern, 0x72), (.none, 0x71), (.function, 0x70),
        (.extern, 0x6F), (.any, 0x6E), (.eq, 0x6D), (.i31, 0x6C), (.structure, 0x6B), (.array, 0x6A),
        (.exception, 0x69),
    ])
    private static let shortReferenceTypes = table([
        (.nullexnref, 0x74), (.nullfuncref, 0x73), (.nullexternref, 0x72), (.nullref, 0x71), (.funcref, 0x70),
        (.externref, 0x6F), (.anyref, 0x6E), (.eqref, 0x6D), (.i31ref, 0x6C), (.structref, 0x6B), (.arrayref, 0x6A),
        (.exnref, 0x69),
    ])

    // MARK: Definitions

    /// Reads all type definitions, and steps over the other fields.
    mutating func parseTypes() throws(TextError) {
        while cursor.isBefore(fields.range.upperBound) {
            try check.step(at: cursor.position)
            if cursor.opens(.type) {
                types.startGroup(of: 1)
                try typeDefinition()
            } else if cursor.opens(.rec) {
                try recursionGroup()
            } else {
                cursor.skipItem()
            }
        }
    }

    /// Reads `(rec (type …)*)`.
    private mutating func recursionGroup() throws(TextError) {
        cursor.advance(by: 2)
        var walker = cursor
        var count = 0
        while walker.current.kind == .leftParenthesis {
            count += 1
            walker.skipItem()
        }
        types.startGroup(of: count)
        for _ in 0..<count { try typeDefinition() }
        try cursor.expectClosing("`(type …)`")
    }

    /// Reads `(type …)`.
    private mutating func typeDefinition() throws(TextError) {
        try cursor.expectOpening(.type)
        noteType(cursor.current)
        _ = cursor.takeIdentifier()
        guard cursor.takeOpening(.sub) else {
            types.append(composite: try compositeType())
            try cursor.expectClosing()
            return
        }
        let isFinal = cursor.take(.final)
        var supertypes = SectionWriter()
        while cursor.isIndex {
            supertypes.startEntry()
            supertypes.contents.appendUnsigned(try cursor.expectIndex(scope.types))
        }
        let composite = try compositeType()
        try cursor.expectClosing()
        var head = ByteWriter()
        if !isFinal || supertypes.entryCount > 0 {
            head.append(isFinal ? 0x4F : 0x50)
            supertypes.appendVector(to: &head)
        }
        types.append(head: head.bytes, composite: composite)
        try cursor.expectClosing()
    }

    private mutating func compositeType() throws(TextError) -> [UInt8] {
        var writer = ByteWriter()
        if cursor.takeOpening(.function) {
            writer.append(try signature(parameterNames: .allowed).bytes)
        } else if cursor.takeOpening(.structure) {
            var (fields, fieldNames) = (SectionWriter(), SectionWriter())
            while cursor.takeOpening(.field) { try structureFields(&fields, &fieldNames) }
            names.add(fields: fieldNames, of: UInt32(truncatingIfNeeded: types.count))
            writer.append(0x5F)
            fields.appendVector(to: &writer)
        } else if cursor.takeOpening(.array) {
            writer.append(0x5E)
            try fieldType(to: &writer)
        } else {
            throw cursor.unexpected("(func …), (struct …) or (array …)")
        }
        try cursor.expectClosing()
        return writer.bytes
    }

    /// Reads what follows `(field`: one field with an identifier, or any number without.
    private mutating func structureFields(
        _ fields: inout SectionWriter, _ fieldNames: inout SectionWriter
    ) throws(TextError) {
        let identifier = cursor.takeIdentifier()
        let name = try annotations.name(at: cursor) ?? identifier
        let index = UInt32(truncatingIfNeeded: fields.entryCount)
        if keepsNames, let name { fieldNames.appendName(name, of: index, stream) }
        if let identifier {
            let owner = UInt32(truncatingIfNeeded: types.count)
            guard scope.fields.insert(identifier, owner: owner, value: index, in: stream) else {
                throw cursor.error(
                    "duplicate field \(stream.text(of: identifier)), expected a new name", at: identifier)
            }
        }
        if name != nil {
            fields.startEntry()
            try fieldType(to: &fields.contents)
        } else {
            while cursor.current.kind != .rightParenthesis {
                fields.startEntry()
                try fieldType(to: &fields.contents)
            }
        }
        try cursor.expectClosing()
    }

    private mutating func fieldType(to writer: inout ByteWriter) throws(TextError) {
        let isMutable = cursor.takeOpening(.mut)
        if cursor.take(.i8) {
            writer.append(0x78)
        } else if cursor.take(.i16) {
            writer.append(0x77)
        } else {
            writer.append(try valueType("a field's type"))
        }
        writer.append(isMutable ? 1 : 0)
        if isMutable { try cursor.expectClosing() }
    }

    // MARK: Signatures and type uses

    /// What to do with the identifiers of parameters.
    enum ParameterNames {
        /// They are errors, as in block types.
        case forbidden
        /// They mean nothing, as in type definitions.
        case allowed
        /// They are names of an imported function, which has no body to use them in.
        case kept
        /// They name the locals of the function that follows.
        case locals
    }

    struct Signature {
        /// The encoded function type.
        var bytes: [UInt8]
        var parameterCount: Int
        var resultCount: Int
        /// Whether any parameter or result was written, even an empty `(param)`.
        var isWritten: Bool

        static let empty = Signature(bytes: [0x60, 0, 0], parameterCount: 0, resultCount: 0, isWritten: false)
    }

    /// Reads `(param …)* (result …)*`.
    mutating func signature(parameterNames: ParameterNames) throws(TextError) -> Signature {
        guard cursor.opens(.param) || cursor.opens(.result) else { return .empty }
        var parameters = SectionWriter()
        while cursor.takeOpening(.param) {
            let identifier = cursor.current.kind == .identifier ? cursor.current : nil
            if identifier != nil {
                if parameterNames == .forbidden { throw cursor.unexpected("a value type") }
                cursor.advance()
            }
            let name = parameterNames == .forbidden ? nil : try annotations.name(at: cursor)
            if identifier != nil || name != nil {
                switch parameterNames {
                case .locals: try declareLocal(identifier, annotated: name)
                case .kept: keepName(name ?? identifier, ofLocal: UInt32(truncatingIfNeeded: parameters.entryCount))
                case .allowed, .forbidden: break
                }
                parameters.startEntry()
                parameters.contents.append(try valueType())
            } else {
                while cursor.current.kind != .rightParenthesis {
                    parameters.startEntry()
                    parameters.contents.append(try valueType())
                    if parameterNames == .locals { try declareLocal(nil) }
                }
            }
            try cursor.expectClosing()
        }
        var results = SectionWriter()
        while cursor.takeOpening(.result) {
            while cursor.current.kind != .rightParenthesis {
                results.startEntry()
                results.contents.append(try valueType())
            }
            try cursor.expectClosing()
        }
        var writer = ByteWriter()
        writer.append(0x60)
        parameters.appendVector(to: &writer)
        results.appendVector(to: &writer)
        return Signature(
            bytes: writer.bytes, parameterCount: parameters.entryCount, resultCount: results.entryCount,
            isWritten: true)
    }

    /// Reads `(type x)? (param …)* (result …)*` as the index of a function type, which may be a new one.
    mutating func typeUse(parameterNames: ParameterNames) throws(TextError) -> UInt32 {
        if cursor.opens(.type) { return try explicitTypeUse(parameterNames: parameterNames) }
        let token = cursor.current
        let signature = try signature(parameterNames: parameterNames)
        noteTypeUse(token)
        return types.index(ofFunction: signature.bytes)
    }

    /// Reads a type use that starts with `(type x)`.
    mutating func explicitTypeUse(parameterNames: ParameterNames) throws(TextError) -> UInt32 {
        let token = cursor.current
        try cursor.expectOpening(.type)
        let index = try cursor.expectIndex(scope.types)
        try cursor.expectClosing()
        let signature = try signature(parameterNames: parameterNames)
        let isEqual = signature.isWritten ? types.isEqual(index, signature.bytes) : true
        guard isEqual == true else {
            let found = isEqual == nil ? "unknown type" : "inline function type"
            throw cursor.error(
                "\(found), expected the parameters and results to equal those of type \(index)", at: token)
        }
        if parameterNames == .locals, !signature.isWritten { body.locals.skip(types.parameterCount(index) ?? 0) }
        return index
    }

    // MARK: Limits

    struct Limits {
        var is64Bit = false
        var isShared = false
        var minimum: UInt64 = 0
        var maximum: UInt64?
        /// The binary logarithm of a custom page size.
        var pageSizeLogarithm: Int?
    }

    /// Reads `i32` or `i64` if it follows: the address type.
    mutating func takeAddressType() -> Bool {
        if cursor.take(.i64) { return true }
        _ = cursor.take(.i32)
        return false
    }

    /// Reads `min max?`.
    mutating func bounds(of limits: inout Limits) throws(TextError) {
        limits.minimum = try cursor.expectUnsigned("the least size", maximum: .max)
        if cursor.current.kind == .number {
            limits.maximum = try cursor.expectUnsigned("the greatest size", maximum: .max)
        }
    }

    /// Reads `(pagesize n)` if it follows.
    mutating func takePageSize(of limits: inout Limits) throws(TextError) {
        guard cursor.takeOpening(.pageSize) else { return }
        let token = cursor.current
        let size = try cursor.expectUnsigned("a page size", maximum: .max)
        guard size.nonzeroBitCount == 1 else {
            throw cursor.error("invalid custom page size \(size), expected a power of two", at: token)
        }
        limits.pageSizeLogarithm = size.trailingZeroBitCount
        try cursor.expectClosing()
    }
}

extension ByteWriter {
    /// Appends limits as the binary format has them, flags first.
    ///
    /// Spec 3.0, binary-limits.
    mutating func append(_ limits: ModuleEncoder.Limits) {
        let hasPageSize = limits.pageSizeLogarithm != nil
        let flags: UInt8 =
            (limits.maximum != nil ? 1 : 0) | (limits.isShared ? 2 : 0) | (limits.is64Bit ? 4 : 0)
            | (hasPageSize ? 8 : 0)
        append(flags)
        appendUnsigned(limits.minimum)
        if let maximum = limits.maximum { appendUnsigned(maximum) }
        if let logarithm = limits.pageSizeLogarithm { appendCount(logarithm) }
    }
}
