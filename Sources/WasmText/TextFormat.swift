public import Wasm

/// Modules in the text format (`.wat`).
///
/// Spec 3.0, text.
public enum TextFormat {
    /// What to add to a module's binary form.
    public struct Options: OptionSet, Hashable, Sendable {
        /// One bit for each option.
        public let rawValue: UInt8

        /// Makes a set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Keep identifiers in a custom section `name`, so that traps can name functions.
        public static let names = Options(rawValue: 1)
    }

    /// The most bytes of text that are read unless another limit is given: 16 MiB.
    public static let maximumByteCount = 16 << 20

    /// Encodes a module in the binary format.
    ///
    /// The cost is linear in the size of the source. The result is not validated: types that do not match are left
    /// to ``Module/init(bytes:features:)``.
    ///
    /// - Parameters:
    ///   - source: The module's text in UTF-8: `(module …)`, or its fields alone.
    ///   - options: What to add.
    ///   - limit: The most bytes that the source may have.
    /// - Throws: ``TextError`` with the position of the first problem.
    public static func encode(
        _ source: [UInt8], options: Options = [], limit: Int = maximumByteCount
    ) throws(TextError) -> [UInt8] {
        try encode(source, options: options, limit: limit, isInterrupted: nil)
    }

    /// Encodes a module as ``encode(_:options:limit:)`` does, as long as it may.
    ///
    /// - Parameters:
    ///   - source: The module's text in UTF-8.
    ///   - options: What to add.
    ///   - limit: The most bytes that the source may have.
    ///   - isInterrupted: Asked again and again, after a few milliseconds at most, whether to give up, as because a deadline
    ///     has passed.
    /// - Throws: ``TextError``, of the kind ``TextError/Kind/interrupted`` where it was given up.
    public static func encode(
        _ source: [UInt8], options: Options = [], limit: Int = maximumByteCount, isInterrupted: (() -> Bool)?
    ) throws(TextError) -> [UInt8] {
        guard source.count <= limit else {
            throw TextError(
                .limit,
                "the text has \(source.count) bytes, the limit is \(limit); give the module in the binary format",
                at: 0, in: source)
        }
        let stream = try TokenStream(source, isInterrupted: isInterrupted)
        return try ModuleEncoder.encode(
            stream, fields: fields(of: stream), keepingNames: options.contains(.names), isInterrupted: isInterrupted)
    }

    /// Encodes a source that holds nothing but one module.
    package static func encode(_ stream: TokenStream, options: Options = []) throws(TextError) -> [UInt8] {
        try ModuleEncoder.encode(
            stream, fields: fields(of: stream), keepingNames: options.contains(.names))
    }

    /// The error of the module that a source encodes to, with the place in the source: the instruction, or the field or its
    /// part, and what the field is called.
    ///
    /// - Parameter isInterrupted: Asked again and again whether to give up.
    /// - Returns: `nil` for a source that encodes to no module, and where it was given up.
    package static func located(
        _ error: ModuleError, in source: [UInt8], isInterrupted: (() -> Bool)? = nil
    ) -> TextError? {
        guard let stream = try? TokenStream(source, isInterrupted: isInterrupted),
            let fields = try? fields(of: stream),
            let bytes = try? ModuleEncoder.encode(
                stream, fields: fields, keepingNames: false, isInterrupted: isInterrupted)
        else { return nil }
        guard let place = ModulePlace(error.offset, in: bytes),
            let found = try? ModuleEncoder.source(of: place, in: stream, fields: fields, isInterrupted: isInterrupted)
        else {
            // What is wrong with the module as a whole stands where its fields begin.
            let start = Int(stream.token(from: fields.range.lowerBound).start)
            return TextError(.invalid, "\(error.phase.phrase): \(error.message)", at: start, in: source)
        }
        let message = "\(error.phase.phrase), \(found.what): \(error.message)"
        return TextError(.invalid, message, at: found.offset, in: source)
    }

    /// The fields of a source that holds nothing but one module.
    private static func fields(of stream: TokenStream) throws(TextError) -> ModuleFields {
        var cursor = TokenCursor(stream)
        if cursor.current.kind == .leftParenthesis, stream.text(of: cursor.peek()) == "component" {
            throw cursor.error(
                "this is a component, not a module; build the program as a core module, or take it out with "
                    + "`wasm-tools component unbundle`", at: cursor.peek())
        }
        guard cursor.opens(.module) else { return ModuleFields(range: 0..<stream.source.count) }
        let closing = cursor.closing
        cursor.advance(by: 2)
        let name = cursor.takeIdentifier()
        if cursor.isKeyword(.binary) || cursor.isKeyword(.quote) {
            throw cursor.error("`module binary` and `module quote` stand only in scripts, expected a module field")
        }
        let fields = ModuleFields(name: name, range: cursor.position..<closing)
        cursor.move(to: closing + 1)
        guard cursor.current.kind == .end else { throw cursor.unexpected("the end of the source") }
        return fields
    }
}

extension TextFormat {
    /// Prints a module in the binary format as text.
    ///
    /// The text encodes to the same module again: to the same bytes where the module was encoded by
    /// ``encode(_:options:)`` without names, and otherwise to one that differs only in how it is written down, such as
    /// the length of integers or the order of a segment's flags. A malformed module is refused as ``Module/init(bytes:features:)``
    /// refuses it; one that is well formed, but invalid, is printed.
    ///
    /// - Parameter bytes: The module's binary form.
    /// - Returns: The text, with a final line break.
    /// - Throws: ``ModuleError`` with the offset at which the bytes are no module, or that the text would be too long.
    public static func text(of bytes: [UInt8]) throws(ModuleError) -> String { try ModulePrinter.print(bytes) }
}

/// Why a module in the text format was rejected.
public enum TextModuleError: Error, Hashable, Sendable {
    /// The text is malformed.
    case text(TextError)
    /// The text is well formed, but the module in it is not valid or not supported; and where in the text that shows.
    case module(ModuleError, place: TextError)
}

extension TextModuleError: CustomStringConvertible {
    /// The description of the error inside.
    public var description: String {
        switch self {
        case .text(let error): error.description
        case .module(_, let place): place.description
        }
    }
}

extension Module {
    /// Encodes a module in the text format, decodes and validates it.
    ///
    ///     let module = try Module(wat: "(module (func (export \"answer\") (result i32) i32.const 42))")
    ///
    /// Identifiers become the names that traps and backtraces show.
    ///
    /// - Parameters:
    ///   - wat: The module's text.
    ///   - features: What the module may use beyond WebAssembly 1.0.
    /// - Throws: ``TextModuleError`` with the position of the problem in the text.
    public convenience init(wat: String, features: Features = .all) throws(TextModuleError) {
        let source = Array(wat.utf8)
        let bytes: [UInt8]
        do {
            bytes = try TextFormat.encode(source, options: .names)
        } catch {
            throw .text(error)
        }
        do {
            try self.init(bytes: bytes, features: features)
        } catch {
            let place = TextFormat.located(error, in: source)
            throw .module(error, place: place ?? TextError(.invalid, error.message, at: 0, in: source))
        }
    }
}
