/// Finds the values of named members in the bytes of a JSON document without making a tree of it, which takes up to thirty
/// times the memory of the bytes.
///
/// It reads strings and nesting and nothing else, so that it finds tokens in documents that are cut or malformed as well.
/// Each byte is read a bounded number of times.
package struct TokenScanner {
    private let bytes: [UInt8]
    private let isWanted: (ArraySlice<UInt8>) -> Bool
    private var index = 0

    /// The longest name in its longest spelling, six bytes for each of its own, between quotation marks.
    private static let maximumNameBytes = 256

    /// Makes a scanner of a document.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - isWanted: Whether the values of members with a name are wanted.
    package init(_ bytes: [UInt8], where isWanted: @escaping (_ name: ArraySlice<UInt8>) -> Bool) {
        self.bytes = bytes
        self.isWanted = isWanted
    }

    /// Hands over each string and number in the values of the members, but not the names in them.
    package mutating func forEach(_ body: (JSONValue) -> Void) {
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "\"") else {
                index += 1
                continue
            }
            let string = takeString()
            if takeColon(), isName(string) { takeValue(body) }
        }
    }

    /// Takes a value: a string, a number, a word, or everything up to the bracket that ends it.
    private mutating func takeValue(_ body: (JSONValue) -> Void) {
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let string = takeString()
                if !takeColon() { hand(string, to: body) }
                if depth == 0 { return }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                index += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                // Where it ends the object around the member there was no value.
                if depth == 0 { return }
                depth -= 1
                index += 1
                if depth == 0 { return }
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            case UInt8(ascii: ","):
                if depth == 0 { return }
                index += 1
            default:
                hand(takeWord(), to: body)
                if depth == 0 { return }
            }
        }
    }

    /// Takes a string with its quotation marks; one without an end goes to the end of the bytes.
    private mutating func takeString() -> ArraySlice<UInt8> {
        let start = index
        index += 1
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "\""):
                index += 1
                return bytes[start..<index]
            default: index += 1
            }
        }
        index = bytes.count
        return bytes[start...]
    }

    /// Takes white space, and the colon after it if there is one.
    private mutating func takeColon() -> Bool {
        while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { return false }
        index += 1
        return true
    }

    /// Takes a number or a word such as `null`, or a byte that begins nothing.
    private mutating func takeWord() -> ArraySlice<UInt8> {
        let start = index
        repeat { index += 1 } while index < bytes.count && !" \t\r\n,:\"{}[]".utf8.contains(bytes[index])
        return bytes[start..<index]
    }

    private func isName(_ string: ArraySlice<UInt8>) -> Bool {
        guard string.count <= Self.maximumNameBytes else { return false }
        let contents = string.dropFirst().dropLast()
        guard contents.contains(UInt8(ascii: "\\")) else { return isWanted(contents) }
        guard let name = (try? JSONValue(parsing: Array(string)))?.string else { return false }
        return isWanted(Array(name.utf8)[...])
    }

    private func hand(_ text: ArraySlice<UInt8>, to body: (JSONValue) -> Void) {
        if let value = try? JSONValue(parsing: Array(text)) { body(value) }
    }
}
