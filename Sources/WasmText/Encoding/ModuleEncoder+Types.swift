/// Types: value types, definitions and type uses. Spec 3.0, text-types.
extension ModuleEncoder {
    // MARK: Value types

    /// Reads a value type.
    mutating func valueType(_ expected: String = "a value type") throws(TextError) -> EncodedType {
        if cursor.current.kind == .keyword, let type = Self.numberTypes[cursor.current.value] {
            cursor.advance()
            return type
        }
        return try referenceType(expected)
    }

    /// Whether a reference type follows.
    var isReferenceType: Bool {
        cursor.opens(.ref)
            || cursor.current.kind == .keyword && Self.shortReferenceTypes[cursor.current.value] != nil
    }

    mutating func referenceType(_ expected: String = "a reference type") throws(TextError) -> EncodedType {
        if cursor.current.kind == .keyword, let type = Self.shortReferenceTypes[cursor.current.value] {
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
        if cursor.current.kind == .keyword, let type = Self.heapTypes[cursor.current.value] {
            cursor.advance()
            return type
        }
        guard cursor.isIndex else { throw cursor.unexpected("a heap type") }
        return EncodedType.concrete(try cursor.expectIndex(scope.types))
    }

    private static func table(_ types: [(Keyword, UInt8)]) -> [UInt32: EncodedType] {
        Dictionary(uniqueKeysWithValues: types.map { ($0.number, EncodedType($1)) })
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
        while cursor.position < range.upperBound {
            let closing = cursor.closing(cursor.position)
            if cursor.takeOpening(.type) {
                let definition = try typeDefinition()
                types.append(group: [definition])
                guard cursor.position == closing else { throw cursor.unexpected("`)`") }
            } else if cursor.takeOpening(.rec) {
                var group: [TypeDefinitions.Definition] = []
                while cursor.position < closing {
                    try cursor.expectOpening(.type)
                    group.append(try typeDefinition())
                    try cursor.expectClosing()
                }
                types.append(group: group)
            }
            cursor.move(to: closing + 1)
        }
    }

    /// Reads what follows `(type`, up to its `)`.
    private mutating func typeDefinition() throws(TextError) -> TypeDefinitions.Definition {
        _ = cursor.takeIdentifier()
        guard cursor.takeOpening(.sub) else { return try compositeType() }
        let isFinal = cursor.take(.final)
        var supertypes = SectionWriter()
        while cursor.isIndex {
            var entry = ByteWriter()
            entry.appendUnsigned(try cursor.expectIndex(scope.types))
            supertypes.append(entry.bytes)
        }
        var definition = try compositeType()
        try cursor.expectClosing()
        if !isFinal || supertypes.entryCount > 0 {
            var writer = ByteWriter()
            writer.append(isFinal ? 0x4F : 0x50)
            writer.appendCount(supertypes.entryCount)
            writer.append(supertypes.contents.bytes)
            writer.append(definition.composite)
            definition.bytes = writer.bytes
        }
        return definition
    }

    private mutating func compositeType() throws(TextError) -> TypeDefinitions.Definition {
        var writer = ByteWriter()
        var parameterCount: Int?
        var fields: IndexSpace?
        if cursor.takeOpening(.function) {
            let signature = try signature(parameterNames: .allowed)
            writer.append(signature.bytes)
            parameterCount = signature.parameterCount
        } else if cursor.takeOpening(.structure) {
            var space = IndexSpace("field")
            var contents = ByteWriter()
            while cursor.takeOpening(.field) { try structureFields(&space, &contents) }
            writer.append(0x5F)
            writer.appendUnsigned(space.count)
            writer.append(contents.bytes)
            fields = space
        } else if cursor.takeOpening(.array) {
            writer.append(0x5E)
            try fieldType(to: &writer)
        } else {
            throw cursor.unexpected("(func …), (struct …) or (array …)")
        }
        try cursor.expectClosing()
        return TypeDefinitions.Definition(
            bytes: writer.bytes, parameterCount: parameterCount, fields: fields, composite: writer.bytes)
    }

    /// Reads what follows `(field`: one field with an identifier, or any number without.
    private mutating func structureFields(
        _ space: inout IndexSpace, _ contents: inout ByteWriter
    ) throws(TextError) {
        let token = cursor.current
        let identifier = cursor.takeIdentifier()
        // The name section has none for fields.
        let isNamed = try annotations.name(at: cursor.position, cursor) != nil
        if identifier != nil || isNamed {
            guard space.add(identifier) else {
                throw cursor.error("duplicate field \(cursor.stream.text(of: token)), expected a new name", at: token)
            }
            try fieldType(to: &contents)
        } else {
            while cursor.current.kind != .rightParenthesis {
                _ = space.add(nil)
                try fieldType(to: &contents)
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
        /// They name the locals of the function that follows.
        case locals
    }

    struct Signature {
        /// The encoded function type.
        var bytes: [UInt8] = []
        var parameterCount = 0
        var results: [EncodedType] = []
        /// Whether any parameter or result was written, even an empty `(param)`.
        var isWritten = false
    }

    /// Reads `(param …)* (result …)*`.
    mutating func signature(parameterNames: ParameterNames) throws(TextError) -> Signature {
        var signature = Signature()
        var parameters = ByteWriter()
        while cursor.takeOpening(.param) {
            signature.isWritten = true
            let token = cursor.current
            if token.kind == .identifier {
                if parameterNames == .forbidden { throw cursor.unexpected("a value type") }
                cursor.advance()
            }
            let name = parameterNames == .forbidden ? nil : try annotations.name(at: cursor.position, cursor)
            if token.kind == .identifier || name != nil {
                if parameterNames == .locals {
                    try declareLocal(token.kind == .identifier ? token : nil, annotated: name)
                }
                parameters.append(try valueType())
                signature.parameterCount += 1
            } else {
                while cursor.current.kind != .rightParenthesis {
                    parameters.append(try valueType())
                    signature.parameterCount += 1
                    if parameterNames == .locals { try declareLocal(nil) }
                }
            }
            try cursor.expectClosing()
        }
        while cursor.takeOpening(.result) {
            signature.isWritten = true
            while cursor.current.kind != .rightParenthesis { signature.results.append(try valueType()) }
            try cursor.expectClosing()
        }
        var writer = ByteWriter()
        writer.append(0x60)
        writer.appendCount(signature.parameterCount)
        writer.append(parameters.bytes)
        writer.appendCount(signature.results.count)
        for result in signature.results { writer.append(result) }
        signature.bytes = writer.bytes
        return signature
    }

    struct TypeUse {
        var index: UInt32
        var parameterCount: Int
    }

    /// Reads `(type x)? (param …)* (result …)*` as the index of a function type, which may be a new one.
    mutating func typeUse(parameterNames: ParameterNames) throws(TextError) -> TypeUse {
        guard cursor.opens(.type) else {
            let signature = try signature(parameterNames: parameterNames)
            let index = types.index(ofFunction: signature.bytes, parameterCount: signature.parameterCount)
            return TypeUse(index: index, parameterCount: signature.parameterCount)
        }
        return try explicitTypeUse(parameterNames: parameterNames).use
    }

    /// Reads a type use that starts with `(type x)`.
    mutating func explicitTypeUse(
        parameterNames: ParameterNames
    ) throws(TextError) -> (use: TypeUse, definition: TypeDefinitions.Definition?) {
        let token = cursor.current
        try cursor.expectOpening(.type)
        let index = try cursor.expectIndex(scope.types)
        try cursor.expectClosing()
        let definition = types[index]
        let signature = try signature(parameterNames: parameterNames)
        if signature.isWritten, definition?.composite != signature.bytes {
            let found = definition == nil ? "unknown type" : "inline function type"
            throw cursor.error(
                "\(found), expected the parameters and results to equal those of type \(index)", at: token)
        }
        if parameterNames == .locals, !signature.isWritten {
            body.locals.skip(definition?.parameterCount ?? 0)
        }
        return (TypeUse(index: index, parameterCount: definition?.parameterCount ?? 0), definition)
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
