/// Why a source in the text format was rejected: what was found, what was expected, and where.
public struct TextError: Error, Hashable, Sendable {
    /// What kind of rule the source breaks.
    public enum Kind: Hashable, Sendable {
        /// The source is not a module in the text format (the specification's "malformed").
        case syntax
        /// A custom annotation such as `(@custom …)` is malformed or stands where it may not.
        case annotation
        /// The source is well formed, but the module in it breaks a typing rule, a limit of the engine's, or uses what
        /// is not supported.
        case invalid
        /// The source exceeds a limit of this implementation, which ``TextError/message`` names.
        case limit
        /// The caller wanted the reading to be given up; the position says nothing.
        case interrupted
    }
    /// What kind of rule the source breaks.
    public var kind: Kind
    /// What was found and what was expected, starting with the specification tests' wording where they have one.
    public var message: String
    /// The byte offset in the source where the problem was found.
    public var offset: Int
    /// The line of the problem, from 1.
    public var line: Int
    /// The column of the problem in characters, from 1.
    public var column: Int
    /// The line of the problem as the source has it, or the part of it around the problem when the line is long.
    public var excerpt: String
    /// How many characters of ``excerpt`` stand before the problem.
    public var excerptColumn: Int
}

extension TextError {
    /// Makes an error whose line, column and excerpt are found by counting in the source.
    ///
    /// Positions are computed here, once an error exists, so that the parser carries byte offsets only.
    package init(_ kind: Kind, _ message: String, at offset: Int, in source: [UInt8]) {
        self.kind = kind
        self.message = message
        let offset = min(max(offset, 0), source.count)
        self.offset = offset
        let location = SourceLocation(offset: offset, in: source)
        line = location.line
        column = location.column
        var lineEnd = offset
        while lineEnd < source.count, lineEnd - offset < 60, source[lineEnd] != 0x0A, source[lineEnd] != 0x0D {
            lineEnd += 1
        }
        let excerptStart = max(location.lineStart, offset - 60)
        excerpt = Self.printable(source[excerptStart..<lineEnd])
        excerptColumn = Self.printable(source[excerptStart..<offset]).count
    }

    /// The bytes as characters of one column each: tabs become spaces, control characters the replacement character.
    private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x09: text.append(" ")
            case 0..<0x20, 0x7F: text.append("\u{FFFD}")
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// The error with its line of source and a caret below the problem.
    ///
    ///     plugin.wat:3:12: unknown operator `i32.ad`
    ///         (i32.ad (local.get 0)
    ///          ^
    ///
    /// - Parameter file: The name of the source to start with, if there is one.
    public func rendered(file: String? = nil) -> String {
        let place = file.map { "\($0):" } ?? ""
        let indent = String(repeating: " ", count: excerptColumn)
        return "\(place)\(line):\(column): \(message)\n    \(excerpt)\n    \(indent)^"
    }
}

extension TextError: CustomStringConvertible {
    /// The error with its line of source and a caret below the problem.
    public var description: String { rendered() }
}

/// A place in a source for people: line and column, both from 1.
package struct SourceLocation: Hashable, Sendable {
    package var line: Int
    package var column: Int
    /// The byte offset where the line starts.
    package var lineStart: Int

    /// Counts lines up to a byte offset; linear in the offset.
    package init(offset: Int, in source: [UInt8]) {
        line = 1
        lineStart = 0
        column = 1
        let offset = min(offset, source.count)
        var index = 0
        while index < offset {
            if source[index] == 0x0A {
                line += 1
                lineStart = index + 1
            }
            index += 1
        }
        index = lineStart
        // Continuation bytes of UTF-8 share the column of the character that they belong to.
        while index < offset {
            if source[index] & 0xC0 != 0x80 { column += 1 }
            index += 1
        }
    }
}
