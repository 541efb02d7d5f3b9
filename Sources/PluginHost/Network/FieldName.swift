/// The names of header fields.
enum FieldName {
    /// Whether bytes may be the name of a field: a token.
    ///
    /// RFC 9110, sections 5.1 and 5.6.2.
    static func isValid(_ name: some Collection<UInt8>) -> Bool { !name.isEmpty && name.allSatisfy(isTokenByte) }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
