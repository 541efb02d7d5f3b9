// What bytes are, for every byte of a text: each is a test of bits.

extension NamedValueScanner {
    static func isMark(_ byte: UInt8?) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
        default: false
        }
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    /// Whether a name without quotation marks may have the byte.
    static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "%"), UInt8(ascii: "$"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "+"), 0x80...:
            true
        default: isLetterOrDigit(byte)
        }
    }

    /// Whether the name of an element or an option may have the byte.
    static func isMarkupNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"): true
        default: isLetterOrDigit(byte)
        }
    }

    /// Whether a word ends here: at white space, at a bracket that ends something, or where the next part of a form
    /// begins.
    static func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "]"),
            UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    /// Whether the value of a header field ends here.
    static func endsField(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09: false
        case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "\\"),
            UInt8(ascii: "<"):
            true
        default: false
        }
    }

    /// Whether a name may end here, or an escape that one is in may begin.
    package static func isSuspect(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "%"), UInt8(ascii: "\\"),
            UInt8(ascii: "-"), 0xEF:
            true
        default: false
        }
    }
}
